#include "tests/support/weektimes.h"
#include "ui/week/weekpreview.h"
#include "ui/widgets/textlabel.h"

#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::weektimes;

class TestWeekPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsTheChangeOfEitherClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<QList<bool>>("marked");
        QTest::newRow("neither") << "Asia/Kolkata"_ba << "Asia/Tokyo"_ba << QDate(2026, 10, 20) << QStringList()
                                 << QList<bool>(7, false);
        QTest::newRow("own only")
            << "Asia/Kolkata"_ba << "Europe/Berlin"_ba << QDate(2026, 10, 20)
            << QStringList{u"Sun 25 Oct, Europe/Berlin: your clock goes back from 03:00 to 02:00."_s}
            << QList<bool>{false, false, false, false, false, false, true};
        QTest::newRow("own only, forward") << "Asia/Kolkata"_ba << "America/New_York"_ba << QDate(2027, 3, 8)
                                           << QStringList{u"Sun 14 Mar, America/New York: your clock goes forward from "
                                                          u"02:00 to 03:00."_s}
                                           << QList<bool>{false, false, false, false, false, false, true};
        QTest::newRow("of the timeslot only")
            << "Europe/Berlin"_ba << "Asia/Kolkata"_ba << QDate(2026, 10, 20)
            << QStringList{u"Sun 25 Oct, Europe/Berlin: the clock goes back from 03:00 to 02:00. Times between come "
                           "twice that day."_s}
            << QList<bool>{false, false, false, false, false, false, true};
        QTest::newRow("the same") << "Europe/Berlin"_ba << "Europe/Berlin"_ba << QDate(2026, 10, 20)
                                  << QStringList{u"Sun 25 Oct, Europe/Berlin: the clock goes back from 03:00 to 02:00. "
                                                 "Times between come twice that day."_s}
                                  << QList<bool>(7, false);
        QTest::newRow("both at once")
            << "Europe/Berlin"_ba << "Europe/London"_ba << QDate(2026, 10, 20)
            << QStringList{u"Sun 25 Oct, Europe/Berlin: the clock goes back from 03:00 to 02:00. Times between come "
                           "twice that day."_s,
                           u"Sun 25 Oct, Europe/London: your clock goes back from 02:00 to 01:00."_s}
            << QList<bool>(7, false);
    }

    void tellsTheChangeOfEitherClock()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, own);
        QFETCH(const QDate, day);
        QFETCH(const QStringList, told);
        QFETCH(const QList<bool>, marked);
        WeekPreview preview(Theme::install(*qApp, Appearance::Light));
        preview.setOwnZone(own);
        WeekSet times;
        for (int weekday = 0; weekday < 7; ++weekday)
            times.add({at(weekday, 9), at(weekday, 17)});
        preview.show(times, zone);
        preview.showWeekOf(day);
        const auto *table = preview.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 7);
        QStringList shown;
        for (const TextLabel *label : preview.findChildren<TextLabel *>()) {
            if (label->text().contains(u"the clock goes"_s) || label->text().contains(u"your clock goes"_s))
                shown = label->isHidden() ? QStringList() : label->text().split(u'\n');
        }
        QCOMPARE(shown, told);
        for (int row = 0; row < marked.size(); ++row) {
            const QTableWidgetItem *item = table->item(row, 1);
            QCOMPARE(!item->icon().isNull(), marked.at(row));
            QCOMPARE(item->data(Qt::AccessibleTextRole).toString().contains(u"clock"_s), marked.at(row));
        }
    }
};

QTEST_MAIN(TestWeekPreview)
#include "tst_weekpreview.moc"
