#include "tests/support/journey.h"

#include "app/idlelock.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What is chosen on the settings page is in force at once, remembered and can be taken back.
class SettingsJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::processEvents(); }

    void themeAndContrastAtOnce()
    {
        Journey journey;
        QVERIFY(open(journey));
        const QColor light = journey.window().palette().color(QPalette::Window);
        QVERIFY(journey.fill(u"Theme"_s, u"Dark"_s));
        QTRY_VERIFY(journey.window().palette().color(QPalette::Window).lightness() < 60);
        QVERIFY(light.lightness() > 200);
        const QColor edge = journey.window().palette().color(QPalette::Mid);
        QVERIFY(journey.fill(u"High contrast"_s, u"true"_s));
        QTRY_VERIFY(journey.window().palette().color(QPalette::Mid).lightness() > edge.lightness());
        QVERIFY(journey.click(u"Reset High contrast"_s));
        QVERIFY(journey.fill(u"Theme"_s, u"Light"_s));
        QTRY_COMPARE(journey.window().palette().color(QPalette::Window), light);
    }

    void rowsOfTables()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        const int normal = journey.page()->table()->rowHeight(0);
        QVERIFY(open(journey));
        QVERIFY(journey.fill(u"Rows of tables"_s, u"Compact"_s));
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.page()->table()->rowHeight(0) < normal);
        QVERIFY(journey.goTo(u"elevate.modules"_s)); // made after it was chosen
        QVERIFY(journey.page()->table()->rowHeight(0) < normal);
    }

    void datesAndTimes()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        journey.page()->table()->selectRow(journey.page()->table()->records()->handleAt(0));
        QVERIFY(!journey.visibleText().contains(u"UTC"_s));
        QVERIFY(open(journey));
        QVERIFY(journey.fill(u"Time zone"_s, u"UTC"_s));
        QVERIFY(journey.fill(u"Format"_s, u"Year-month-day, 24 hours"_s));
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        static const QRegularExpression written(u"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC"_s);
        QTRY_VERIFY(journey.visibleText().contains(written));
    }

    void rowsAskedForAtATime()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QCOMPARE(journey.shownRows(), 200); // and one page ahead
        QVERIFY(open(journey));
        QVERIFY(journey.fill(u"Rows asked for at a time"_s, u"Other…"_s));
        QWidget *number = journey.editor(u"Rows asked for at a time, in rows"_s);
        QVERIFY(qobject_cast<QSpinBox *>(number));
        QTest::keySequence(number, QKeySequence::SelectAll);
        QTest::keyClicks(number, u"40"_s);
        QCOMPARE(journey.application().settingsStore().value(settings::pageSize), 100); // 4 is on the way
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(journey.application().settingsStore().value(settings::pageSize), 40);
        journey.sandbox().forgetRequests();
        QVERIFY(journey.goTo(u"elevate.users"_s));
        // What was loaded is read again in the new size.
        QTRY_COMPARE(journey.shownRows(), 200);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"searchUsers"), 5);
    }

    void lockAfterMinutes()
    {
        Journey journey;
        SettingsStore &store = journey.application().settingsStore();
        auto *lock = journey.application().findChild<IdleLock *>();
        QVERIFY(lock);
        QCOMPARE(lock->limit(), std::chrono::minutes(15));
        QVERIFY(open(journey));
        QVERIFY(journey.fill(u"Lock without input"_s, u"After 5 minutes"_s));
        QCOMPARE(lock->limit(), std::chrono::minutes(5));
        QVERIFY(journey.fill(u"Lock without input"_s, u"Never"_s));
        QCOMPARE(lock->limit(), std::chrono::minutes(0));
        QVERIFY(journey.fill(u"Lock without input"_s, u"Other…"_s));
        QWidget *number = journey.editor(u"Lock without input, in minutes"_s);
        QTest::keySequence(number, QKeySequence::SelectAll);
        QTest::keyClicks(number, u"45"_s);
        QTest::keyClick(number, Qt::Key_Tab);
        QCOMPARE(lock->limit(), std::chrono::minutes(45));
        QCOMPARE(store.value(settings::lockAfterMinutes), 45);

        // Somebody who begins again finds it, and the page shows it.
        QVERIFY(store.save().isEmpty());
        QCOMPARE(SettingsStore(QDir(journey.folder()).filePath(u"settings.json"_s)).value(settings::lockAfterMinutes),
                 45);
    }

    void mapTiles()
    {
        Journey journey;
        SettingsStore &store = journey.application().settingsStore();
        QVERIFY(open(journey));
        QWidget *address = journey.editor(u"Tiles from a server"_s);
        QVERIFY(qobject_cast<QLineEdit *>(address));
        address->setFocus();
        QTest::keyClicks(address, u"http://tiles.example.org/{z}/{x}/{y}.png"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(journey.visibleText().contains(u"has to begin with https://"_s));
        QVERIFY(store.value(settings::mapTiles).isEmpty());
        QVERIFY(!qobject_cast<QLineEdit *>(address)->text().isEmpty()); // nothing typed is lost

        QTest::keySequence(address, QKeySequence::SelectAll);
        QTest::keyClicks(address, u" https://tiles.example.org/{z}/{x}/{y}.png "_s);
        QVERIFY(!journey.visibleText().contains(u"has to begin with https://"_s));
        QTest::keyClick(address, Qt::Key_Tab);
        QCOMPARE(store.value(settings::mapTiles), u"https://tiles.example.org/{z}/{x}/{y}.png"_s);
        QWidget *attribution = journey.editor(u"Attribution of these tiles"_s);
        attribution->setFocus();
        QTest::keyClicks(attribution, u"Tiles by Example"_s);
        QTest::keyClick(attribution, Qt::Key_Return);
        QCOMPARE(store.value(settings::mapAttribution), u"Tiles by Example"_s);

        QVERIFY(journey.click(u"Reset Tiles from a server"_s));
        QVERIFY(store.value(settings::mapTiles).isEmpty());
        QVERIFY(qobject_cast<QLineEdit *>(address)->text().isEmpty());
    }

    void resetAllAndUndo()
    {
        Journey journey;
        SettingsStore &store = journey.application().settingsStore();
        QVERIFY(open(journey));
        QVERIFY(journey.fill(u"Rows of tables"_s, u"Roomy"_s));
        QVERIFY(journey.fill(u"Guard exports against formulas"_s, u"false"_s));
        QVERIFY(journey.click(u"Reset all"_s));
        QCOMPARE(store.value(settings::density), u"normal"_s);
        QCOMPARE(store.value(settings::formulaGuard), true);
        QCOMPARE(qobject_cast<QComboBox *>(journey.editor(u"Rows of tables"_s))->currentText(), u"Normal"_s);
        QVERIFY(journey.click(u"Undo"_s));
        QCOMPARE(store.value(settings::density), u"roomy"_s);
        QCOMPARE(qobject_cast<QComboBox *>(journey.editor(u"Rows of tables"_s))->currentText(), u"Roomy"_s);
    }

    void fileForAnotherComputer()
    {
        Journey journey;
        SettingsStore &store = journey.application().settingsStore();
        QVERIFY(open(journey));
        QVERIFY(journey.fill(u"Rows of tables"_s, u"Compact"_s));
        QVERIFY(journey.command(u"Save settings to a file"_s));
        QVERIFY(journey.pickFile(u"mine.json"_s));
        QTRY_VERIFY(QFile::exists(QDir(journey.folder()).filePath(u"mine.json"_s)));
        QVERIFY(journey.click(u"Reset all"_s));
        QCOMPARE(store.value(settings::density), u"normal"_s);
        QVERIFY(journey.command(u"Read settings from a file"_s));
        QVERIFY(journey.pickFile(u"mine.json"_s));
        QTRY_COMPARE(store.value(settings::density), u"compact"_s);

        QFile other(QDir(journey.folder()).filePath(u"other.json"_s));
        QVERIFY(other.open(QFile::WriteOnly));
        other.write("[1, 2]");
        other.close();
        QVERIFY(journey.command(u"Read settings from a file"_s));
        QVERIFY(journey.pickFile(u"other.json"_s));
        QVERIFY(journey.waitForText(u"holds no settings"_s));
    }

    void theWheelChangesNothing()
    {
        Journey journey;
        QVERIFY(open(journey));
        QWidget *theme = journey.editor(u"Theme"_s);
        const QPointF middle = theme->rect().center();
        QWheelEvent wheel(middle, theme->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(theme, &wheel);
        QCOMPARE(journey.application().settingsStore().value(settings::theme), u"system"_s);
    }

private:
    static bool open(Journey &journey)
    {
        QTest::keyClick(&journey.window(), Qt::Key_Comma, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return journey.window().currentPageId() == "settings"_L1; });
    }
};

QTEST_MAIN(SettingsJourneyTest)
#include "tst_settingsjourney.moc"
