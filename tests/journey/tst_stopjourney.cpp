#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/workspaces/sandboxworkspace.h"
#include "app/workspaces/workspaceediting.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::Switch;

//! Not waiting any longer: a form that is stopped, a sign-in that is stopped, a workspace that is left while changes
//! are under way. Nothing is made twice, nothing is made or kept behind the person's back, nothing crashes.
class StopJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void stoppedFormSaysThatItWasMade()
    {
        Journey journey(patient);
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        journey.sandbox().addSwitch(hangs(u"createRole"_s, true));
        QVERIFY(sendNewRole(journey));
        QVERIFY(journey.click(u"Stop"_s));
        // The service had done it: the form says so and goes, there is nothing to send again.
        QVERIFY2(journey.waitForText(u"showed that the change was made"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"title"_s, u"gate_keeper"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), 1);
    }

    void stoppedFormLooksBeforeItSendsAgain()
    {
        Journey journey(patient);
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        journey.sandbox().addSwitch(hangs(u"createRole"_s, false));
        QVERIFY(sendNewRole(journey));
        QVERIFY(journey.click(u"Stop"_s));
        QVERIFY2(journey.waitForText(u"was not made"_s), qPrintable(journey.visibleText()));
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Title"_s))->text(), u"gate_keeper"_s);
        QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), 1);
        const int looks = journey.sandbox().requestsSeen(u"listRoles");
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"title"_s, u"gate_keeper"_s));
        QVERIFY(journey.sandbox().requestsSeen(u"listRoles") > looks);
        QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), 2);
        QCOMPARE(journey.countRows(u"title"_s, u"gate_keeper"_s), 1);
    }

    void unknownOutcomeIsNotSentAgainBeforeALook()
    {
        Journey journey(patient);
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        journey.sandbox().addSwitch(hangs(u"createRole"_s, true));
        QVERIFY(sendNewRole(journey));
        const int before = journey.sandbox().requestsSeen(u"listRoles");
        // Not even the look gets an answer.
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"listRoles"_s}});
        QVERIFY(journey.click(u"Stop"_s));
        QTRY_VERIFY(journey.sandbox().requestsSeen(u"listRoles") > before);
        QVERIFY(journey.click(u"Stop"_s));
        QVERIFY2(journey.waitForText(u"could not be found out"_s), qPrintable(journey.visibleText()));
        // Pressed again, it looks again, and says so when that tells nothing.
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.click(u"Stop"_s));
        QVERIFY2(journey.waitForText(u"still cannot be found out"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), 1);
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"made after all"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"title"_s, u"gate_keeper"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), 1);
    }

    void stoppedSignInIsNone()
    {
        JourneyOptions options = patient;
        options.signIn = false;
        Journey journey(options);
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"loginAdmin"_s}, .times = 1});
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"loginAdmin"), 1);
        QVERIFY(journey.click(u"Stop"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(!session(journey)->person());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Password"_s))->text(),
                 QString(sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(session(journey)->person());
        QCOMPARE(journey.sandbox().requestsSeen(u"loginAdmin"), 2);
    }

    void stoppedKeyIsNotKept()
    {
        JourneyOptions options = patient;
        options.signIn = false;
        Journey journey(options);
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        journey.sandbox().addSwitch({.fault = Fault::Latency, .operations = {u"listOrgs"_s}, .milliseconds = 400});
        QVERIFY(journey.fill(u"API key"_s, sandbox::sampleIvaltKey));
        QVERIFY(journey.click(u"Test and save"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listOrgs"), 1);
        QVERIFY(journey.click(u"Stop"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Test and save"_s)); // ready again, and this time it is waited for
        QVERIFY(!journey.application().desk()->workspace().ivaltSession()->hasKey());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.application().desk()->workspace().ivaltSession()->hasKey());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listOrgs"), 3); // two tests, then the page
    }

    void workspaceIsNotLeftWhileChangesAreUnderWay()
    {
        Journey journey(patient);
        const Workspace here = journey.application().desk()->workspace().workspace();
        const Workspace other = addOther(journey);
        QVERIFY(startBulk(journey));
        emit journey.window().workspaceChosen(other.id.toString(QUuid::WithoutBraces));
        QVERIFY(journey.waitForText(u"still being sent in %1"_s.arg(here.name)));
        QCOMPARE(journey.application().desk()->workspace().workspace().id, here.id);
        journey.window().close();
        QVERIFY(journey.window().isVisible());

        // Cancelled in the activity panel, as the message says: first what is left, then the answer under way.
        const QString cancel = u"Cancel %1"_s.arg(journey.application().door().runs().constFirst()->title());
        QVERIFY(journey.click(cancel));
        QVERIFY(journey.click(cancel));
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 1);
        emit journey.window().workspaceChosen(other.id.toString(QUuid::WithoutBraces));
        QTRY_COMPARE(journey.application().desk()->workspace().workspace().id, other.id);
    }

    void editedSettingsWaitForChangesUnderWay()
    {
        Journey journey(patient);
        const Workspace here = journey.application().desk()->workspace().workspace();
        QVERIFY(journey.application().workspaces().add(here).isEmpty());
        QVERIFY(startBulk(journey));
        QVERIFY(journey.window().showPage(u"workspaces"_s));
        QVERIFY(rename(journey, here));
        emit journey.application().findChild<WorkspaceEditing *>()->changedWhileOpen(here.id);
        QVERIFY(journey.waitForText(u"as soon as that is done"_s));
        QVERIFY(journey.application().desk()->workspace().workspace().name == here.name);
        journey.application().door().runs().constFirst()->abandon();
        QTRY_COMPARE(journey.application().desk()->workspace().workspace().name, u"Renamed"_s);
    }

    void editedSettingsWaitForTheLock()
    {
        JourneyOptions options = patient;
        options.isKept = true;
        Journey journey(options);
        const Workspace here = journey.application().desk()->workspace().workspace();
        QVERIFY(startBulk(journey));
        QVERIFY(rename(journey, here));
        emit journey.application().findChild<WorkspaceEditing *>()->changedWhileOpen(here.id);
        QTest::keyClick(&journey.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey.window().isLocked());
        const WorkspaceDesk *locked = journey.application().desk();
        journey.application().door().runs().constFirst()->abandon();
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        // Whoever comes to the lock finds the workspace that was locked, and it asks for the password.
        auto *page = journey.window().findChild<LockPage *>();
        QTest::keyClick(page->secretLine(), Qt::Key_Return);
        QTRY_VERIFY2(page->unlockButton()->isEnabled() && journey.window().isLocked(),
                     qPrintable(journey.visibleText()));
        QCOMPARE(journey.application().desk(), locked);
        QTest::keyClicks(page->secretLine(), sandbox::sampleAdmin.password);
        QTest::keyClick(page->secretLine(), Qt::Key_Return);
        QTRY_VERIFY(!journey.window().isLocked());
        QTRY_COMPARE(journey.application().desk()->workspace().workspace().name, u"Renamed"_s);
    }

    void editedSettingsWaitForAnOpenForm()
    {
        Journey journey(patient);
        const Workspace here = journey.application().desk()->workspace().workspace();
        QVERIFY(journey.application().workspaces().add(here).isEmpty());
        QVERIFY(startBulk(journey));
        QVERIFY(rename(journey, here));
        emit journey.application().findChild<WorkspaceEditing *>()->changedWhileOpen(here.id);
        QVERIFY(journey.waitForText(u"as soon as that is done"_s));
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.fill(u"Title"_s, u"gate_keeper"_s));
        const QPointer<QDialog> form = journey.waitForDialog();
        QSignalSpy idle(&journey.application().door(), &ChangeDoor::idle);
        journey.application().door().runs().constFirst()->abandon();
        QTRY_COMPARE(idle.size(), 1);
        QVERIFY(form && form->isVisible());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Title"_s))->text(), u"gate_keeper"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QTRY_COMPARE(journey.application().desk()->workspace().workspace().name, u"Renamed"_s);
    }

    void editedSettingsDropNoUnsavedImport()
    {
        Journey journey;
        const Workspace here = journey.application().desk()->workspace().workspace();
        QVERIFY(journey.application().workspaces().add(here).isEmpty());
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QGuiApplication::clipboard()->setText(u"name\tmobile\nAsha Rao\t+91 98765 43210\n"_s);
        QVERIFY(journey.click(u"Paste rows"_s));
        QVERIFY(journey.click(u"Check the rows"_s));
        QVERIFY(journey.command(u"Set aside"_s));
        QVERIFY(rename(journey, here));
        const WorkspaceDesk *desk = journey.application().desk();
        emit journey.application().findChild<WorkspaceEditing *>()->changedWhileOpen(here.id);
        QVERIFY2(journey.waitForText(u"Pasted rows that you have mended are not imported yet"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(journey.application().desk(), desk);
        QVERIFY(journey.click(u"Use them now"_s));
        QTRY_COMPARE(journey.application().desk()->workspace().workspace().name, u"Renamed"_s);
    }

    void changesUnderWaySurviveTheirWorkspace()
    {
        Journey journey(patient);
        const Workspace other = addOther(journey);
        QVERIFY(startBulk(journey));
        QPointer<ChangeRun> run = journey.application().door().runs().constFirst();
        // Nobody does this by hand; whatever comes to it must not take the program down.
        journey.application().openWorkspace(other);
        QTRY_VERIFY(!run);
        QVERIFY(!journey.application().door().canUndo());
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 1);
    }

    void programEndsWithChangesUnderWay()
    {
        auto journey = std::make_unique<Journey>(patient);
        QVERIFY(startBulk(*journey));
        journey.reset();
    }

    void undoOfTheToastGoesWithItsChange()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        QVERIFY(createModule(journey, u"first"_s));
        QTRY_COMPARE(undoButtons(journey), 1);
        QVERIFY(createModule(journey, u"second"_s));
        // Each speaks of its own change, so only that of the last is still offered.
        QTRY_COMPARE(undoButtons(journey), 1);
        QVERIFY(journey.click(u"Undo"_s));
        QVERIFY(journey.confirm()); // what was created is removed, which is asked like any removal
        QTRY_VERIFY(!journey.hasRowNow(u"code"_s, u"second"_s));
        QVERIFY(journey.hasRow(u"code"_s, u"first"_s));
        QTRY_COMPARE(undoButtons(journey), 0);
        const Workspace other = addOther(journey);
        QVERIFY(journey.application().door().canUndo());
        journey.application().openWorkspace(other);
        QVERIFY(!journey.application().door().canUndo());
    }

    void dryRunSendsNothingAndShowsThatItIsOn()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        QVERIFY(journey.command(u"Dry run"_s));
        QVERIFY(journey.application().door().isDryRun());
        QVERIFY(createModule(journey, u"journeys"_s));
        QVERIFY(journey.waitForText(u"nothing is sent, whatever you choose"_s));
        QVERIFY(journey.click(u"Continue without sending"_s));
        QVERIFY(journey.waitForText(u"What you typed is still here"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createModule"), 0);
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.click(u"Discard changes"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.click(u"Dry run: changes are shown, nothing is sent. End the dry run"_s));
        QVERIFY(!journey.application().door().isDryRun());
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        QVERIFY2(createModule(journey, u"journeys"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"code"_s, u"journeys"_s));
    }

    void editGoesToTheScopeItWasBegunIn()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.shownRows() > 0);
        const QString name = journey.cell(0, u"name"_s);
        const QString scope = journey.page()->currentScope();
        QVERIFY(journey.clickRow(u"name"_s, name));
        journey.sandbox().addSwitch({.fault = Fault::Latency, .operations = {u"getOrgUser"_s}, .milliseconds = 400});
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QTest::keyClick(journey.page()->table(), Qt::Key_F2); // impatient
        QVERIFY(chooseOtherScope(journey, scope));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Another Name"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitForText(u"Done"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilNoDialog()); // there was one form only
        QVERIFY(chooseScope(journey, scope));
        QVERIFY(journey.hasRow(u"name"_s, u"Another Name"_s));
    }

    void valueThatTheServiceKeepsCannotBeEmptied()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"mentor"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Label"_s, {}));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitForText(u"cannot empty Label"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateRole"), 0);
    }

private:
    //! Calls wait longer than the test.
    static inline const JourneyOptions patient{.timeout = std::chrono::seconds(60)};

    static Switch hangs(const QString &operation, bool does)
    {
        return {.fault = Fault::Hang, .operations = {operation}, .times = 1, .does = does};
    }

    static ElevateSession *session(Journey &journey)
    {
        return journey.application().desk()->workspace().elevateSession();
    }

    static bool sendNewRole(Journey &journey)
    {
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        return journey.waitForDialog() && journey.fill(u"Title"_s, u"gate_keeper"_s) &&
               journey.fill(u"Label"_s, u"Gate Keeper"_s) && journey.fill(u"Kind"_s, u"Ordinary"_s) &&
               journey.fill(u"Visibility"_s, u"PUBLIC"_s) && journey.click(u"Create"_s) &&
               QTest::qWaitFor([&] { return journey.sandbox().requestsSeen(u"createRole") == 1; });
    }

    static bool createModule(Journey &journey, const QString &code)
    {
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        if (!journey.waitForDialog() || !journey.fill(u"Code"_s, code) || !journey.click(u"Create"_s))
            return false;
        return journey.application().door().isDryRun() || journey.waitUntilNoDialog();
    }

    //! Three users being deactivated, the first of them for ever.
    static bool startBulk(Journey &journey)
    {
        if (!journey.goTo(u"elevate.users"_s))
            return false;
        RecordTable *table = journey.page()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(3, 1)).center());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table->visualRect(table->model()->index(5, 1)).center());
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"deactivateUsers"_s}});
        return journey.command(u"Deactivate"_s) && journey.confirm() && journey.waitUntilNoDialog() &&
               QTest::qWaitFor([&] { return journey.sandbox().requestsSeen(u"deactivateUsers") == 1; });
    }

    static bool rename(Journey &journey, const Workspace &workspace)
    {
        Workspace renamed = workspace;
        renamed.name = u"Renamed"_s;
        return journey.application().workspaces().change(workspace, renamed).isEmpty();
    }

    static Workspace addOther(Journey &journey)
    {
        Workspace other = sandboxWorkspace(journey.sandbox());
        other.id = QUuid::createUuid();
        other.name = u"Elsewhere"_s;
        journey.application().workspaces().add(other);
        return other;
    }

    static int undoButtons(Journey &journey)
    {
        int count = 0;
        for (const QAbstractButton *button : journey.window().findChildren<QAbstractButton *>())
            count += button->isVisible() && button->text() == "Undo"_L1 ? 1 : 0;
        return count;
    }

    static bool chooseScope(Journey &journey, const QString &id)
    {
        for (QComboBox *box : journey.page()->findChildren<QComboBox *>()) {
            const int index = box->isVisible() ? box->findData(id) : -1;
            if (index < 0)
                continue;
            while (box->currentIndex() != index)
                QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
            return journey.waitUntilLoaded();
        }
        return false;
    }

    static bool chooseOtherScope(Journey &journey, const QString &id)
    {
        for (QComboBox *box : journey.page()->findChildren<QComboBox *>()) {
            if (box->isVisible() && box->findData(id) >= 0)
                return chooseScope(journey, box->itemData(box->findData(id) == 0 ? 1 : 0).toString());
        }
        return false;
    }
};

QTEST_MAIN(StopJourneyTest)
#include "tst_stopjourney.moc"
