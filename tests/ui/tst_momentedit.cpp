#include "tests/ui/accessible.h"
#include "tests/ui/pictures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/momenttext.h"
#include "ui/widgets/monthgrid.h"

#include <QComboBox>
#include <QDate>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Moments typed, stepped and chosen from the calendar.
class TestMomentEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void takesWhatPeopleType_data();
    void takesWhatPeopleType();
    void shortFormsAreOfOurDays_data();
    void shortFormsAreOfOurDays();
    void timeThatComesTwice();
    void timeThatNeverComes();
    void mayBeEmpty();
    void isPutIntoOrderWhenLeft();
    void secondsAreKept();
    void stepsTheMarkedPart();
    void zoneIsShown();
    void zoneThatIsShownIsTyped();
    void calendarByKeyboard();
    void calendarByMouse();
    void timeIsChosenToo();
    void nowAndClear();
    void monthsAreTurned();
    void everythingIsNamed();
    void looks();

private:
    QWidget *inPopup(const QString &name) const;

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    MomentEdit *m_edit = nullptr;
};

void TestMomentEdit::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    m_theme = Theme::install(*qApp, Appearance::Light);
}

void TestMomentEdit::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new MomentEdit(m_theme, MomentEdit::Precision::Minute, m_window.get());
    m_edit->setAccessibleName(u"Since"_s);
    auto *other = new QLineEdit(m_window.get());
    other->setAccessibleName(u"Other"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(other);
    m_window->resize(480, 100);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestMomentEdit::cleanup()
{
    m_window.reset();
}

QWidget *TestMomentEdit::inPopup(const QString &name) const
{
    for (auto *widget : m_edit->calendar()->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<Button *>(widget);
        if (widget->isVisible() && (widget->accessibleName() == name || (button && button->text() == name)))
            return widget;
    }
    return nullptr;
}

void TestMomentEdit::takesWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime moment(QDate(2025, 3, 1), QTime(9, 5));
    QTest::newRow("as shown") << u"2025-03-01 09:05"_s << moment;
    QTest::newRow("short") << u" 2025-3-1 9:05 "_s << moment;
    QTest::newRow("slashes") << u"2025/03/01 09:05"_s << moment;
    QTest::newRow("seconds") << u"2025-03-01T09:05:30"_s << moment.addSecs(30);
    QTest::newRow("UTC") << u"2025-03-01T03:35:00Z"_s << moment;
    QTest::newRow("other zone") << u"2025-03-01 04:35+01:00"_s << moment;
    QTest::newRow("day only") << u"2025-03-01"_s << QDate(2025, 3, 1).startOfDay();
    QTest::newRow("locale") << QLocale().toString(moment, QLocale::ShortFormat) << moment;
    QTest::newRow("today") << u"Today"_s << QDate::currentDate().startOfDay();
    QTest::newRow("no such day") << u"2025-02-30 09:05"_s << QDateTime();
    QTest::newRow("no such time") << u"2025-02-03 25:05"_s << QDateTime();
    QTest::newRow("words") << u"yesterday"_s << QDateTime();
}

void TestMomentEdit::takesWhatPeopleType()
{
    QFETCH(const QString, typed);
    QFETCH(const QDateTime, moment);
    QTest::keyClicks(m_edit, typed);
    QCOMPARE(m_edit->moment(), moment);
}

void TestMomentEdit::shortFormsAreOfOurDays_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::newRow("en_US") << QLocale(u"en_US"_s) << u"3/1/25 9:05 AM"_s;
    QTest::newRow("de_DE") << QLocale(u"de_DE"_s) << u"01.03.25 09:05"_s;
    QTest::newRow("hi_IN") << QLocale(u"hi_IN"_s) << QString();
    QTest::newRow("en_IN") << QLocale(u"en_IN"_s) << QString();
}

//! Locales tell two digits of the year.
void TestMomentEdit::shortFormsAreOfOurDays()
{
    QFETCH(const QLocale, locale);
    QFETCH(QString, typed);
    const QDateTime moment(QDate(2025, 3, 1), QTime(9, 5));
    const QLocale before;
    QLocale::setDefault(locale);
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    if (typed.isEmpty())
        typed = locale.toString(moment, QLocale::ShortFormat);
    m_edit->setText(typed);
    QCOMPARE(m_edit->moment(), moment);
    m_edit->setText(locale.toString(moment.date(), QLocale::ShortFormat));
    QCOMPARE(m_edit->moment(), moment.date().startOfDay());
}

static qint64 utcSecond(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch();
}

//! London, 26 October 2025: 01:00 to 02:00 comes twice.
void TestMomentEdit::timeThatComesTwice()
{
    m_edit->setZone(QTimeZone("Europe/London"));
    QTest::keyClicks(m_edit, u"2025-10-26 01:30+00:00"_s);
    QCOMPARE(m_edit->moment().toSecsSinceEpoch(), utcSecond(u"2025-10-26T01:30:00Z"_s));
    QCOMPARE(m_edit->remark(), QString());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"2025-10-26 01:30+00:00"_s);
    QCOMPARE(m_edit->moment().toSecsSinceEpoch(), utcSecond(u"2025-10-26T01:30:00Z"_s));

    m_edit->setText(u"2025-10-26 01:30"_s);
    QVERIFY2(m_edit->remark().endsWith(u"for the second type 2025-10-26 01:30+00:00."_s), qPrintable(m_edit->remark()));
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"2025-10-26 01:30+01:00"_s);

    // Up on the hour goes through both.
    m_edit->setCursorPosition(12);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), u"2025-10-26 01:30+00:00"_s);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), u"2025-10-26 02:30"_s);
    QTest::keyClick(m_edit, Qt::Key_Down);
    m_edit->setCursorPosition(22); // at the offset
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), u"2025-10-26 01:31+00:00"_s);
    QCOMPARE(m_edit->selectedText(), u"31"_s);

    m_edit->setMoment(QDateTime::fromSecsSinceEpoch(utcSecond(u"2025-10-26T01:15:20Z"_s), QTimeZone::UTC));
    QCOMPARE(m_edit->text(), u"2025-10-26 01:15:20+00:00"_s);
    m_edit->setZone(QTimeZone("Asia/Kolkata"));
    QCOMPARE(m_edit->text(), u"2025-10-26 06:45:20"_s);
}

//! London, 30 March 2025: 01:00 to 02:00 never comes.
void TestMomentEdit::timeThatNeverComes()
{
    m_edit->setZone(QTimeZone("Europe/London"));
    QTest::keyClicks(m_edit, u"2025-03-30 01:30"_s);
    const QString remark =
        u"The clock is put forward over 01:30 that day and never shows it. 02:30 is taken instead."_s;
    QCOMPARE(m_edit->remark(), remark);
    QVERIFY(m_edit->toolTip().startsWith(remark));
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->remark(), remark); // it is there to be read
    QCOMPARE(m_edit->moment().toSecsSinceEpoch(), utcSecond(u"2025-03-30T01:30:00Z"_s));
    m_edit->setText(u"2025-03-30 03:30"_s);
    QCOMPARE(m_edit->remark(), QString());
}

void TestMomentEdit::mayBeEmpty()
{
    QVERIFY(!m_edit->moment().isValid());
    m_edit->setMoment(QDateTime(QDate(2025, 3, 1), QTime(9, 5)));
    QVERIFY(m_edit->moment().isValid());
    QTest::keySequence(m_edit, QKeySequence::SelectAll);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_edit->text(), QString());
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), QString());
}

void TestMomentEdit::isPutIntoOrderWhenLeft()
{
    QTest::keyClicks(m_edit, u"2025-3-1 9:05"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(!m_edit->hasFocus());
    QCOMPARE(m_edit->text(), u"2025-03-01 09:05"_s);
    m_edit->setText(u"soon"_s);
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"soon"_s); // what cannot be read is not lost
}

void TestMomentEdit::secondsAreKept()
{
    m_edit->setMoment(QDateTime(QDate(2025, 3, 1), QTime(9, 5, 30)));
    QCOMPARE(m_edit->text(), u"2025-03-01 09:05:30"_s);
}

void TestMomentEdit::stepsTheMarkedPart()
{
    m_edit->setMoment(QDateTime(QDate(2025, 1, 31), QTime(23, 59)));
    m_edit->setCursorPosition(16);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), u"2025-02-01 00:00"_s);
    QCOMPARE(m_edit->selectedText(), u"00"_s);
    m_edit->setCursorPosition(6);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_edit->text(), u"2025-01-01 00:00"_s);
    QCOMPARE(m_edit->selectedText(), u"01"_s);
    m_edit->setCursorPosition(0);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), u"2026-01-01 00:00"_s);
}

void TestMomentEdit::zoneIsShown()
{
    QStringList texts;
    for (const auto *label : m_edit->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QCOMPARE(texts, QStringList{u"UTC+05:30"_s});
    QVERIFY(m_edit->toolTip().contains(u"Asia/Kolkata"_s));
    m_edit->setMoment(QDateTime(QDate(2025, 3, 1), QTime(9, 5)));
    QVERIFY2(m_edit->toolTip().contains(u"2025-03-01T03:35:00Z"_s), qPrintable(m_edit->toolTip()));
}

void TestMomentEdit::zoneThatIsShownIsTyped()
{
    setShownZone(QTimeZone(QTimeZone::UTC));
    MomentEdit edit(m_theme);
    setShownZone(QTimeZone(QTimeZone::LocalTime));
    edit.setText(u"2025-03-01 09:05"_s);
    QCOMPARE(edit.moment(), QDateTime(QDate(2025, 3, 1), QTime(9, 5), QTimeZone::UTC));
    edit.setMoment(QDateTime(QDate(2025, 3, 1), QTime(9, 5)));
    QCOMPARE(edit.text(), u"2025-03-01 03:35"_s);
    edit.clear();
    QCOMPARE(edit.toolTip(), u"UTC"_s);
}

void TestMomentEdit::calendarByKeyboard()
{
    m_edit->setMoment(QDateTime(QDate(2025, 3, 1), QTime(9, 5)));
    QTest::keyClick(m_edit, Qt::Key_F4);
    QTRY_VERIFY(m_edit->calendar() && m_edit->calendar()->isVisible());
    auto *grid = m_edit->calendar()->findChild<MonthGrid *>();
    QTRY_VERIFY(grid->days()->hasFocus());
    QTest::keyClick(grid->days(), Qt::Key_Right);
    QTest::keyClick(grid->days(), Qt::Key_Down);
    QCOMPARE(m_edit->text(), u"2025-03-01 09:05"_s); // not before it is taken
    QTest::keyClick(grid->days(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"2025-03-09 09:05"_s);
    QTRY_VERIFY(!m_edit->calendar()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_F4);
    QTRY_VERIFY(m_edit->calendar()->isVisible());
    QTest::keyClick(grid->days(), Qt::Key_Escape);
    QTRY_VERIFY(!m_edit->calendar()->isVisible());
    QCOMPARE(m_edit->text(), u"2025-03-09 09:05"_s);
}

void TestMomentEdit::calendarByMouse()
{
    m_edit->setMoment(QDateTime(QDate(2025, 3, 1), QTime(9, 5)));
    QTest::mouseClick(m_edit->findChild<Button *>(), Qt::LeftButton);
    QTRY_VERIFY(m_edit->calendar()->isVisible());
    auto *days = m_edit->calendar()->findChild<QTableView *>();
    // In the row below the weekdays and the week of the 1st: any of its days is in March.
    const QModelIndex cell = days->model()->index(3, days->model()->columnCount() - 1);
    const int day = cell.data().toInt();
    QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, days->visualRect(cell).center());
    QCOMPARE(m_edit->moment().date(), QDate(2025, 3, day));
    QCOMPARE(m_edit->moment().time(), QTime(9, 5));
    QVERIFY(m_edit->calendar()->isVisible()); // the time may be chosen as well
    QTest::mouseClick(inPopup(u"Done"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_edit->calendar()->isVisible());
}

void TestMomentEdit::timeIsChosenToo()
{
    m_edit->openCalendar();
    auto *time = qobject_cast<QTimeEdit *>(inPopup(u"Time"_s));
    QVERIFY(time);
    time->setTime(QTime(14, 30));
    QCOMPARE(m_edit->text(), QString()); // a time alone is no moment
    auto *grid = m_edit->calendar()->findChild<MonthGrid *>();
    emit grid->clicked(QDate(2025, 3, 9));
    QCOMPARE(m_edit->text(), u"2025-03-09 14:30"_s);
    time->setTime(QTime(15, 0));
    QCOMPARE(m_edit->text(), u"2025-03-09 15:00"_s);
}

void TestMomentEdit::nowAndClear()
{
    m_edit->openCalendar();
    QTest::mouseClick(inPopup(u"Now"_s), Qt::LeftButton);
    QVERIFY(qAbs(m_edit->moment().secsTo(QDateTime::currentDateTime())) <= 61);
    m_edit->openCalendar();
    QTest::mouseClick(inPopup(u"Clear"_s), Qt::LeftButton);
    QCOMPARE(m_edit->text(), QString());
}

void TestMomentEdit::monthsAreTurned()
{
    m_edit->setMoment(QDateTime(QDate(2025, 12, 15), QTime(9, 5)));
    m_edit->openCalendar();
    auto *grid = m_edit->calendar()->findChild<MonthGrid *>();
    QTest::mouseClick(inPopup(u"Next month (Page Down)"_s), Qt::LeftButton);
    QCOMPARE(grid->yearShown(), 2026);
    QCOMPARE(grid->monthShown(), 1);
    QCOMPARE(qobject_cast<QComboBox *>(inPopup(u"Month"_s))->currentIndex(), 0);
    auto *year = qobject_cast<QSpinBox *>(inPopup(u"Year"_s));
    QCOMPARE(year->value(), 2026);
    year->setValue(1999);
    QCOMPARE(grid->yearShown(), 1999);
    QCOMPARE(grid->monthShown(), 1);
    QCOMPARE(m_edit->text(), u"2025-12-15 09:05"_s);
}

void TestMomentEdit::everythingIsNamed()
{
    m_edit->openCalendar();
    const QStringList nameless = test::namelessWidgets(m_window.get()) + test::namelessWidgets(m_edit->calendar());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestMomentEdit::looks()
{
    m_edit->setMoment(QDateTime(QDate(2025, 3, 14), QTime(9, 5)));
    test::takePictures(m_theme, m_window.get(), u"moment"_s);
    m_edit->openCalendar();
    QTRY_VERIFY(m_edit->calendar()->findChild<MonthGrid *>()->days()->hasFocus());
    test::takePictures(m_theme, m_edit->calendar(), u"calendar"_s);
}

QTEST_MAIN(TestMomentEdit)
#include "tst_momentedit.moc"
