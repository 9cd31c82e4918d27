#include "tests/support/journey.h"

#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Conditions on columns over a list of which only a part is loaded, and the theme chosen while at it.
class FilterJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void filterLooksThroughEverything()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Filter"_s));
        QVERIFY(journey.fill(u"Column"_s, u"Status"_s));
        QVERIFY(journey.fill(u"Value"_s, u"Inactive"_s));
        QVERIFY(journey.click(u"Add filter"_s));
        const auto allAreInactive = [&journey] {
            for (int row = 0; row < journey.shownRows(); ++row) {
                if (journey.cell(row, u"status"_s) != "INACTIVE"_L1)
                    return false;
            }
            return journey.shownRows() > 0;
        };
        QTRY_VERIFY(allAreInactive());
        const int before = journey.shownRows();

        // Not everything is here yet, and people are told.
        QVERIFY(journey.waitForText(u"are loaded and looked through"_s));
        QVERIFY(journey.click(u"Load all rows"_s));
        QTRY_VERIFY(!journey.visibleText().contains(u"are loaded and looked through"_s));
        QVERIFY(journey.shownRows() > before);
        QVERIFY(allAreInactive());

        QVERIFY(journey.click(u"Remove filter Status is Inactive"_s));
        QTRY_VERIFY(!allAreInactive());
    }

    void themeIsRemembered()
    {
        Journey journey;
        QVERIFY(journey.command(u"Dark theme"_s));
        QTRY_COMPARE(journey.window().palette().color(QPalette::Window), QColor(tokens::dark.surface));
        QCOMPARE(journey.application().settingsStore().value(settings::theme), u"dark"_s);
        QVERIFY(journey.command(u"Light theme"_s));
        QCOMPARE(journey.application().settingsStore().value(settings::theme), u"light"_s);
    }
};

QTEST_MAIN(FilterJourneyTest)
#include "tst_filterjourney.moc"
