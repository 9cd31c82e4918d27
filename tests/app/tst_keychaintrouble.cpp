#include "tests/support/journey.h"
#include "tests/support/scriptedstore.h"

#include "network/sandbox/sampleaccounts.h"
#include "ui/connections/keychainproblem.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::testing::ScriptedStore;
using gatehouse::testing::StoreScript;

//! The whole program with a keychain that does not do what it is asked.
class KeychainTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_script = std::make_shared<StoreScript>(); }

    void whatCannotBeStoredIsTriedAgain()
    {
        Journey journey(options());
        m_script->writing = locked();
        signInToElevate(journey);
        const auto *problem = problemDialog();
        QVERIFY(problem);
        QCOMPARE(problem->windowTitle(), u"The keychain of this computer is locked."_s);
        QVERIFY(journey.workspace().isOpen(Service::Elevate)); // a locked keychain is no sign-out
        QVERIFY(journey.click(u"Try again"_s));
        QVERIFY(problemDialog());
        QVERIFY(m_script->secrets.isEmpty());

        m_script->writing.reset();
        QVERIFY(journey.click(u"Try again"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(m_script->secrets.size(), 1);
        QVERIFY(journey.reopen());
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
    }

    void memoryKeepsBothServicesUntilQuitting()
    {
        Journey journey(options());
        m_script->writing = CredentialProblem{CredentialProblem::Kind::Unavailable, u"nobody on the bus"_s};
        m_script->removing = m_script->writing;
        signInToElevate(journey);
        QVERIFY(problemDialog());
        QVERIFY(journey.visibleText().contains(u"No keychain answers"_s));
        QVERIFY(journey.click(u"Keep in memory until I quit"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"Kept in memory"_s)); // the choice is not asked for twice
        QVERIFY(journey.signInToIvalt());
        QVERIFY(!problemDialog());

        QVERIFY(journey.reopen());
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Ivalt));
        QVERIFY(m_script->secrets.isEmpty());
        QVERIFY(journey.workspace().isKeptInMemory());
        // Where there never was a keychain nothing is left in it, so signing out is complete.
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_VERIFY(!journey.workspace().isOpen(Service::Elevate));
        QVERIFY(!problemDialog());
    }

    void lockedKeychainReadsAsLocked()
    {
        Journey journey(options());
        signInToElevate(journey);
        QCOMPARE(m_script->secrets.size(), 1);
        m_script->reading = locked();
        QVERIFY(journey.reopen());
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.visibleText().contains(u"keychain is locked"_s));
        QVERIFY(journey.click(u"Choose what to do…"_s));
        QTRY_VERIFY(problemDialog());
        QCOMPARE(problemDialog()->windowTitle(), u"The keychain of this computer is locked."_s);
        QVERIFY(journey.visibleText().contains(u"does not sign you out"_s));

        m_script->reading.reset();
        QVERIFY(journey.click(u"Try again"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
    }

    void signOutThatLeavesASecretSaysSoAndIsStillASignOut()
    {
        Journey journey(options());
        signInToElevate(journey);
        m_script->removing = locked();
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_VERIFY(problemDialog());
        QVERIFY(!journey.workspace().isOpen(Service::Elevate));
        QCOMPARE(m_script->secrets.size(), 1);
        QVERIFY(journey.click(u"Not now"_s));
        QVERIFY(journey.waitUntilNoDialog());
        const int reads = m_script->reads;
        QVERIFY(journey.reopen());
        QVERIFY(!journey.workspace().isOpen(Service::Elevate));
        QCOMPARE(m_script->reads, reads); // what is left is not even looked at

        m_script->removing.reset();
        signInToElevate(journey);
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_VERIFY(m_script->secrets.isEmpty());
    }

    void deletedWorkspaceTakesItsSecretsAlong()
    {
        Journey journey(options());
        signInToElevate(journey);
        QCOMPARE(m_script->secrets.size(), 1);
        m_script->removing = locked();
        QVERIFY(journey.command(u"Go to Workspaces"_s));
        QVERIFY(journey.command(u"Delete"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Delete workspace"_s));
        QTRY_VERIFY(problemDialog());
        QVERIFY(journey.application().workspaces().workspaces().isEmpty());
        m_script->removing.reset();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(m_script->secrets.isEmpty());
        QTRY_VERIFY(!problemDialog());
    }

    void workspaceThatCannotBeDeletedKeepsItsSecrets()
    {
        Journey journey(options());
        signInToElevate(journey);
        // A folder in place of the file: it cannot be written.
        const QString file = journey.application().workspaces().file();
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file));
        QVERIFY(journey.command(u"Go to Workspaces"_s));
        QVERIFY(journey.command(u"Delete"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Delete workspace"_s));
        QVERIFY(journey.waitForText(u"cannot be written"_s));
        QCOMPARE(m_script->secrets.size(), 1);
        QVERIFY(journey.workspace().isOpen(Service::Elevate));
    }

private:
    static CredentialProblem locked() { return {CredentialProblem::Kind::Locked, u"it is locked"_s}; }

    JourneyOptions options() const
    {
        return {.signIn = false, .isKept = true, .credentials = [script = m_script] {
                    return std::make_unique<ScriptedStore>(script);
                }};
    }

    static void signInToElevate(Journey &journey)
    {
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        journey.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                                              : &journey.window()));
    }

    static KeychainProblemDialog *problemDialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<KeychainProblemDialog *>(widget);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    std::shared_ptr<StoreScript> m_script;
};

QTEST_MAIN(KeychainTroubleTest)
#include "tst_keychaintrouble.moc"
