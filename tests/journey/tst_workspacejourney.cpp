#include "tests/support/journey.h"
#include "tests/support/scriptedstore.h"

#include "app/changes/changedoor.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::testing::ScriptedStore;
using gatehouse::testing::StoreScript;

//! Workspaces are created, edited, duplicated, deleted and switched without starting the program again; what belongs to
//! production looks like it.
class WorkspaceJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_script = std::make_shared<StoreScript>(); }

    void createsAndSwitches()
    {
        Journey journey(options());
        createHarbour(journey);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(names(journey), (QStringList{u"Sandbox"_s, u"Harbour"_s}));
        QCOMPARE(opened(journey).environment, Environment::Production);
        QCOMPARE(opened(journey).safety, SafetyLevel::ReviewAll); // proposed for production
        QVERIFY(journey.window().windowTitle().contains(u"Harbour (Production)"_s));
        QCOMPARE(journey.window().pageIds().filter(u"ivalt."_s), QStringList());

        // Back and forth through the switcher: each is signed in as it was, and shows its own.
        QVERIFY(journey.click(u"Workspace Harbour, Production"_s));
        QVERIFY(journey.choose({u"Sandbox"_s}));
        QTRY_COMPARE(opened(journey).name, u"Sandbox"_s);
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.shownRows() > 0);
        QVERIFY(journey.click(u"Workspace Sandbox, Sandbox"_s));
        QVERIFY(journey.choose({u"Harbour"_s}));
        QTRY_COMPARE(opened(journey).name, u"Harbour"_s);
        QVERIFY2(journey.goTo(u"elevate.roles"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.shownRows() > 0, qPrintable(journey.visibleText()));

        // The one last open comes back, at the page last shown.
        journey.restart();
        QCOMPARE(opened(journey).name, u"Harbour"_s);
        QCOMPARE(journey.window().currentPageId(), u"elevate.roles"_s);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
    }

    void opensFromTheListByKeys()
    {
        Journey journey(options());
        createHarbour(journey);
        if (QTest::currentTestFailed())
            return;
        QListView *list = workspaces(journey);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(opened(journey).name, u"Sandbox"_s);
        // By double click, too: the list is gone by the time the workspace is open.
        list = workspaces(journey);
        const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
        QTRY_COMPARE(opened(journey).name, u"Harbour"_s);
    }

    void triesTheSandboxAndComesBack()
    {
        Journey journey(options());
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.command(u"Try the local sandbox"_s));
        QTRY_VERIFY(opened(journey).elevate->baseUrl != journey.sandbox().baseUrl(Service::Elevate).toString());
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
        QVERIFY(!journey.application().workspaces().find(opened(journey).id)); // it is not kept
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.click(u"Workspace Sandbox, Sandbox"_s));
        QVERIFY(journey.choose({u"Sandbox"_s}));
        QTRY_COMPARE(opened(journey).elevate->baseUrl, journey.sandbox().baseUrl(Service::Elevate).toString());
    }

    void editsTheOpenOne()
    {
        Journey journey(options());
        QTest::keyClick(workspaces(journey), Qt::Key_F2);
        QDialog *dialog = journey.waitForDialog();
        QVERIFY(dialog);
        QVERIFY(journey.fill(u"Name"_s, u"Office"_s));
        QVERIFY(journey.click(u"Staging"_s));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.window().windowTitle().contains(u"Office (Staging)"_s));
        QCOMPARE(names(journey), QStringList{u"Office"_s});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY2(journey.shownRows() > 0, "still signed in");
        QCOMPARE(Journey::topLine(&journey.window()), QColor(Journey::theme().colors().staging.fill));
    }

    void keepsWhatAnotherWindowHasChanged()
    {
        Journey journey(options());
        WorkspaceStore other(journey.application().workspaces().file());
        const Workspace before = opened(journey);
        QVERIFY(!before.elevate->credentialOrigin.isEmpty());
        Workspace careful = before;
        careful.safety = SafetyLevel::ReadOnly;
        careful.elevate->timeoutSeconds = 77;
        QVERIFY(other.change(before, careful).isNull());

        // What this window learns is added to that, and nothing else.
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_VERIFY(opened(journey).elevate->credentialOrigin.isEmpty());
        const Workspace kept = *WorkspaceStore(other.file()).find(before.id);
        QCOMPARE(kept.safety, SafetyLevel::ReadOnly);
        QCOMPARE(kept.elevate->timeoutSeconds, 77);
        QCOMPARE(kept.elevate->credentialOrigin, QString());
    }

    void dialogWritesOnlyWhatWasEdited()
    {
        Journey journey(options());
        WorkspaceStore other(journey.application().workspaces().file());
        const Workspace before = opened(journey);
        QTest::keyClick(workspaces(journey), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Office"_s));
        Workspace careful = before;
        careful.safety = SafetyLevel::ReadOnly;
        careful.elevate->identifier = u"somebody@else.example"_s;
        QVERIFY(other.change(before, careful).isNull());
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(opened(journey).name, u"Office"_s);
        QCOMPARE(opened(journey).safety, SafetyLevel::ReadOnly);
        const Workspace kept = *WorkspaceStore(other.file()).find(before.id);
        QCOMPARE(kept.name, u"Office"_s);
        QCOMPARE(kept.safety, SafetyLevel::ReadOnly);
        // Nobody has been put in another's place by that, so the sign-in that is stored stays.
        QCOMPARE(kept.elevate->identifier, u"somebody@else.example"_s);
        QCOMPARE(kept.elevate->credentialOrigin, before.elevate->credentialOrigin);
    }

    void duplicateComesWithoutCredentials()
    {
        Journey journey(options());
        QTest::keyClick(workspaces(journey), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Name"_s))->text(), u"Sandbox (2)"_s);
        QVERIFY(journey.fill(u"Name"_s, u"Rehearsal"_s));
        QVERIFY(journey.click(u"Create workspace"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(opened(journey).name, u"Rehearsal"_s);
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.waitForText(u"Sign in to see this"_s));
        QCOMPARE(opened(journey).elevate->baseUrl, journey.sandbox().baseUrl(Service::Elevate).toString());
        QCOMPARE(names(journey), (QStringList{u"Sandbox"_s, u"Rehearsal"_s}));
    }

    void deletesOthersAndTheOpenOne()
    {
        Journey journey(options());
        createHarbour(journey);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_script->secrets.size(), 3);

        // Another one than the open one.
        QTest::keyClick(workspaces(journey), Qt::Key_Home);
        QTest::keyClick(workspaces(journey), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Delete workspace"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(names(journey), QStringList{u"Harbour"_s});
        QTRY_COMPARE(m_script->secrets.size(), 1);
        QCOMPARE(opened(journey).name, u"Harbour"_s);

        // The open one is production, so its name is typed. Nothing is left then but to begin anew.
        QTest::keyClick(workspaces(journey), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"It is open now"_s));
        QVERIFY(journey.fill(u"Type the name to confirm"_s, u"Harbour"_s));
        QVERIFY(journey.click(u"Delete workspace"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(m_script->secrets.isEmpty());
        QVERIFY(journey.click(u"Try the sandbox"_s));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.organizations"_s);
    }

    void afterTheOpenOneComesAnother()
    {
        Journey journey(options());
        createHarbour(journey);
        if (QTest::currentTestFailed())
            return;
        QListView *list = workspaces(journey);
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Type the name to confirm"_s, u"Harbour"_s));
        QVERIFY(journey.click(u"Delete workspace"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(opened(journey).name, u"Sandbox"_s);
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.shownRows() > 0);
    }

    void staysWhileChangesAreSent()
    {
        Journey journey(options());
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        QVERIFY(journey.shownRows() > 0);
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Latency, .operations = {u"deleteModule"_s}, .milliseconds = 2'000});
        QVERIFY(journey.clickRow(u"code"_s, journey.cell(0, u"code"_s)));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(!journey.application().door().runs().isEmpty());

        QTest::keyClick(workspaces(journey), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Delete workspace"_s));
        QVERIFY2(journey.waitForText(u"Changes are still being sent"_s), qPrintable(journey.visibleText()));
        QCOMPARE(names(journey), QStringList{u"Sandbox"_s});
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        QVERIFY(journey.click(u"Delete workspace"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(names(journey).isEmpty());
    }

    void productionShowsOnEveryWindow()
    {
        JourneyOptions inProduction = options();
        inProduction.safety = SafetyLevel::ReviewAll;
        inProduction.signIn = false;
        inProduction.environment = Environment::Production;
        Journey journey(inProduction);
        const QColor production(Journey::theme().colors().production.fill);
        QCOMPARE(Journey::topLine(&journey.window()), production);

        QVERIFY(journey.goTo(u"elevate.organizations"_s) && journey.click(u"Sign in…"_s));
        QCOMPARE(Journey::topLine(journey.waitForDialog()), production);
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QVERIFY(journey.goTo(u"ivalt.organizations"_s) && journey.click(u"Sign in…"_s));
        QCOMPARE(Journey::topLine(journey.waitForDialog()), production);
        QVERIFY(journey.signInToIvalt());

        QVERIFY(journey.goTo(u"elevate.modules"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QDialog *form = journey.waitForDialog();
        QCOMPARE(Journey::topLine(form), production);
        QVERIFY(journey.fill(u"Code"_s, u"harbour"_s));
        QVERIFY(journey.click(u"Create"_s));
        QTRY_VERIFY(journey.waitForDialog() != form); // the review, on top of it
        QCOMPARE(Journey::topLine(journey.waitForDialog()), production);
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"code"_s, u"harbour"_s));

        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"mentor"_s));
        for (const QString &command : {u"Add permissions"_s, u"About Gatehouse"_s}) {
            QVERIFY(journey.command(command));
            QVERIFY2(journey.waitForDialog(), qPrintable(command));
            QCOMPARE(Journey::topLine(journey.waitForDialog()), production);
            QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
            QVERIFY(journey.waitUntilNoDialog());
        }
        QTest::keyClick(workspaces(journey), Qt::Key_Delete);
        QCOMPARE(Journey::topLine(journey.waitForDialog()), production);
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());

        // A dialog about another workspace shows that one's colour.
        QVERIFY(journey.click(u"New workspace…"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(Journey::topLine(journey.waitForDialog()), QColor(Journey::theme().colors().staging.fill));
        QVERIFY(journey.click(u"Sandbox"_s));
        QCOMPARE(Journey::topLine(journey.waitForDialog()), QColor(Journey::theme().colors().sandbox.fill));
    }

private:
    //! A production workspace on the ELEVATE side of the sandbox, created and signed in to, beside the first.
    static void createHarbour(Journey &journey)
    {
        QTest::keyClick(workspaces(journey), Qt::Key_N, Qt::ControlModifier);
        QDialog *dialog = journey.waitForDialog();
        QVERIFY(dialog);
        QVERIFY(journey.fill(u"Name"_s, u"Harbour"_s));
        QVERIFY(journey.click(u"Production"_s));
        QCOMPARE(Journey::topLine(dialog), QColor(Journey::theme().colors().production.fill));
        QVERIFY(journey.fill(u"Address"_s, journey.sandbox().baseUrl(Service::Elevate).toString()));
        QVERIFY(journey.fill(u"Origin"_s, sandbox::sampleOrigin));
        QVERIFY(journey.click(u"Create workspace"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(opened(journey).name, u"Harbour"_s);
        QCOMPARE(Journey::topLine(&journey.window()), QColor(Journey::theme().colors().production.fill));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleAdmin.email));
        QVERIFY2(journey.signInToElevate(sandbox::sampleAdmin.password), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.shownRows() > 0);
    }

    //! The list of workspaces, gone to through the palette.
    static QListView *workspaces(Journey &journey)
    {
        if (journey.window().currentPageId() != "workspaces"_L1)
            journey.command(u"Go to Workspaces"_s);
        return journey.window().currentPage()->findChild<QListView *>();
    }

    static Workspace opened(Journey &journey)
    {
        return journey.application().desk() ? journey.application().desk()->workspace().workspace() : Workspace();
    }

    static QStringList names(Journey &journey)
    {
        QStringList names;
        for (const Workspace &workspace : journey.application().workspaces().workspaces())
            names.append(workspace.name);
        return names;
    }

    JourneyOptions options() const
    {
        return {.isKept = true, .credentials = [script = m_script] { return std::make_unique<ScriptedStore>(script); }};
    }

    std::shared_ptr<StoreScript> m_script;
};

QTEST_MAIN(WorkspaceJourneyTest)
#include "tst_workspacejourney.moc"
