#include "tests/support/journey.h"
#include "tests/support/scriptedstore.h"

#include "app/changes/changedoor.h"
#include "app/idlelock.h"
#include "network/operations/elevate.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/connections/signindialog.h"
#include "ui/records/tablepage.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using gatehouse::testing::ScriptedStore;
using gatehouse::testing::StoreScript;
using sandbox::Fault;
using sandbox::Switch;

//! Signing out, other accounts and keys, a key that is withdrawn in the middle of work, and the lock.
class AccountJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void signOutLeavesNothing()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(createRole(journey));
        QTRY_VERIFY(journey.application().door().canUndo());
        QVERIFY(journey.clickRow(u"title"_s, u"gate_keeper"_s));
        QVERIFY(journey.waitForText(u"Gate Keeper"_s)); // in the details
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"logout"), 1);
        QVERIFY(journey.waitForText(u"Sign in to see this"_s));
        QCOMPARE(journey.shownRows(), 0);
        QVERIFY2(!journey.visibleText().contains(u"Gate Keeper"_s), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains(u"loaded"_s));
        QVERIFY(!journey.application().door().canUndo());
        QVERIFY(!journey.workspace().elevateSession()->person());
        QVERIFY(!journey.workspace().isKept(Service::Elevate));
        // The other service is none of it.
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.shownRows() > 0);
        // Nothing of it is found on the next start.
        QVERIFY(journey.reopen());
        QVERIFY(!journey.workspace().isOpen(Service::Elevate));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Ivalt));
    }

    void menuTellsWhoIsSignedIn()
    {
        Journey journey({.isKept = true, .credentials = [] {
                             return std::make_unique<ScriptedStore>(std::make_shared<StoreScript>());
                         }});
        Button *account = journey.window().statusArea()->accountButton();
        QCOMPARE(account->text(), u"admin@sandbox.example"_s);
        QTest::mouseClick(account, Qt::LeftButton);
        QTRY_VERIFY(account->menu()->isVisible());
        const QString texts = textsOf(account->menu());
        QVERIFY2(texts.contains(u"ELEVATE: admin@sandbox.example"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"iVALT: API key from the keychain"_s), qPrintable(texts));
        QVERIFY(texts.contains(u"Switch ELEVATE account…"_s));
        QVERIFY(texts.contains(u"Remove iVALT API key…"_s));
        QVERIFY(!texts.contains(u"Sign in to ELEVATE…"_s));
        choose(account->menu(), u"Connection settings…"_s);
        QDialog *settings = journey.waitForDialog();
        QVERIFY(settings);
        QCOMPARE(settings->windowTitle(), u"Edit workspace"_s);
        settings->reject();
        QVERIFY(journey.waitUntilNoDialog());
        // A click on a service that is open tells the same.
        emit journey.window().statusArea()->connectionClicked(u"elevate"_s);
        QTRY_VERIFY(account->menu()->isVisible());
        account->menu()->close();
    }

    void accountIsSwitched()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const int seenByAdmin = journey.shownRows();
        QVERIFY(seenByAdmin > 0);
        QVERIFY(journey.command(u"Switch ELEVATE account"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleOrgAdmin.email));
        QVERIFY(journey.fill(u"Password"_s, u"Wrong-password-1"_s));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY(journey.waitForText(u"did not accept"_s));
        // Whoever was signed in still is.
        QVERIFY(journey.workspace().isOpen(Service::Elevate));
        QCOMPARE(journey.shownRows(), seenByAdmin);
        QCOMPARE(journey.workspace().account(Service::Elevate), u"admin@sandbox.example"_s);

        QVERIFY(journey.signInToElevate(sandbox::sampleOrgAdmin.password));
        QCOMPARE(journey.workspace().account(Service::Elevate), u"orgadmin@sandbox.example"_s);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"logout"), 1); // the first one's session
        QVERIFY(journey.waitUntilLoaded());
        QCOMPARE(journey.workspace().workspace().elevate->signInAs, u"account"_s);
        QCOMPARE(journey.window().statusArea()->accountButton()->text(), u"orgadmin@sandbox.example"_s);
    }

    void workOfTheOtherServiceGoesOn()
    {
        Journey journey({.timeout = std::chrono::seconds(30)});
        ChangeDoor &door = journey.application().door();
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"deleteOrgUser"_s}, .milliseconds = 2'500});
        QVERIFY(journey.selectRows(0, 2));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(door.runs().size(), 1);
        // Who stands behind it stays until it is done.
        for (const QString &command : {u"Replace iVALT API key"_s, u"Remove iVALT API key"_s}) {
            QVERIFY(journey.command(command));
            QVERIFY2(journey.waitForText(u"still being sent to iVALT"_s), qPrintable(journey.visibleText()));
            QVERIFY(!QApplication::activeModalWidget());
        }
        // Who is signed in to ELEVATE has nothing to do with it.
        QVERIFY(journey.command(u"Switch ELEVATE account"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleOrgAdmin.email));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleOrgAdmin.password));
        QCOMPARE(journey.workspace().account(Service::Elevate), u"orgadmin@sandbox.example"_s);
        QVERIFY(!door.runs().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(door.runs().isEmpty(), 20'000);
        QCOMPARE(journey.sandbox().requestsSeen(u"deleteOrgUser"), 3);
    }

    void accountStaysWhileItsChangesAreSent()
    {
        Journey journey({.timeout = std::chrono::seconds(30)});
        ChangeDoor &door = journey.application().door();
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"deleteModule"_s}, .milliseconds = 2'500});
        QVERIFY(journey.selectRows(0, 0));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(door.runs().size(), 1);
        for (const QString &command : {u"Switch ELEVATE account"_s, u"Sign out of ELEVATE"_s}) {
            QVERIFY(journey.command(command));
            QVERIFY2(journey.waitForText(u"still being sent to ELEVATE"_s), qPrintable(journey.visibleText()));
            QVERIFY(!QApplication::activeModalWidget());
        }
        QVERIFY(journey.workspace().isOpen(Service::Elevate));
        QTRY_VERIFY(door.runs().isEmpty());
        QCOMPARE(journey.sandbox().requestsSeen(u"deleteModule"), 1);
        QVERIFY(journey.command(u"Switch ELEVATE account"_s));
        QVERIFY(journey.waitForDialog());
    }

    void connectionSettingsOpenFromTheSignIn()
    {
        Journey journey({.signIn = false, .isKept = true});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QDialog *signIn = journey.waitForDialog();
        QVERIFY(signIn);
        QVERIFY(journey.click(u"Connection settings…"_s));
        QTRY_VERIFY(dialogTitled(journey, u"Edit workspace"_s));
        dialogTitled(journey, u"Edit workspace"_s)->reject();
        QVERIFY(signIn->isVisible());
        signIn->reject();
    }

    void keyIsRemovedAfterAsking()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.shownRows() > 0);
        QVERIFY(journey.command(u"Remove iVALT API key"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.waitForText(u"Remove the key of"_s));
        QVERIFY(journey.workspace().isOpen(Service::Ivalt));
        QVERIFY(journey.click(u"Remove key"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(!journey.workspace().isOpen(Service::Ivalt));
        QCOMPARE(journey.shownRows(), 0);
        QVERIFY(journey.reopen());
        QVERIFY(!journey.workspace().isOpen(Service::Ivalt));
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
    }

    void withdrawnKeyIsAskedForInTheMiddleOfWork()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"createOrg"_s}, .times = 1, .status = 401});
        QVERIFY(fillNewOrganization(journey));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitForText(u"does not accept the API key any more"_s));
        QVERIFY(journey.fill(u"API key"_s, sandbox::sampleIvaltKey));
        QVERIFY(journey.click(u"Test and save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"organization_code"_s, u"harbour-1"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createOrg"), 2); // refused once, done once
    }

    void whoGivesNoOtherKeyGetsTheFormBack()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"createOrg"_s}, .status = 401});
        QVERIFY(fillNewOrganization(journey));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitForText(u"does not accept the API key any more"_s));
        QVERIFY(journey.click(u"Not now"_s));
        QVERIFY2(journey.waitForText(u"Enter a valid API key"_s), qPrintable(journey.visibleText()));
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Name"_s))->text(), u"Harbour"_s);
        QVERIFY(journey.application().door().runs().isEmpty()); // so the window can be closed
        QVERIFY(!journey.workspace().isOpen(Service::Ivalt));
    }

    void lockAsksForThePassword()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(lock(journey));
        QVERIFY(journey.waitForText(u"Password of admin@sandbox.example"_s));
        QVERIFY(unlockWith(journey, u"Wrong-password-1"_s));
        QVERIFY(journey.waitForText(u"password was not accepted"_s));
        QVERIFY(journey.window().isLocked());
        // The right one is known from signing in, so no further session is begun.
        const int signIns = journey.sandbox().requestsSeen(u"loginAdmin");
        QVERIFY(unlockWith(journey, sandbox::sampleAdmin.password));
        QTRY_VERIFY(!journey.window().isLocked());
        QCOMPARE(journey.sandbox().requestsSeen(u"loginAdmin"), signIns);
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.shownRows() > 0);
    }

    void unlocksWhileTheServiceIsGone()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Title"_s, u"gate_keeper"_s));
        journey.sandbox().stop();
        emit journey.window().lockWanted(); // as after a while without input
        QTRY_VERIFY(journey.window().isLocked());
        QVERIFY(unlockWith(journey, u"Wrong-password-1"_s));
        QVERIFY(journey.window().isLocked());
        QVERIFY(unlockWith(journey, sandbox::sampleAdmin.password));
        QTRY_VERIFY2(!journey.window().isLocked(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Title"_s))->text(), u"gate_keeper"_s);
    }

    void nothingIsDoneBehindTheLock()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(createRole(journey));
        QTRY_VERIFY(journey.application().door().canUndo());
        QVERIFY(lock(journey));
        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(journey.application().door().canUndo());
        QVERIFY(journey.application().door().runs().isEmpty());

        // The session ends while nobody looks: whoever comes is asked for the password once, on the lock.
        journey.sandbox().expireSessions();
        Client &client = journey.workspace().client(Service::Elevate);
        const auto held = client.send({.operation = &elevate::listRoles, .query = {{u"page"_s, u"1"_s}}});
        QTRY_COMPARE(journey.workspace().state(Service::Elevate).access, OpenWorkspace::Access::NeedsSignIn);
        QVERIFY(!qApp->activeModalWidget());
        QVERIFY(journey.window().isLocked());
        QVERIFY(unlockWith(journey, {}));
        QVERIFY(journey.window().isLocked());
        QVERIFY(unlockWith(journey, sandbox::sampleAdmin.password));
        QTRY_VERIFY(!journey.window().isLocked());
        QTRY_VERIFY(held.isFinished());
        QVERIFY(held.result());
        QVERIFY(journey.waitUntilNoDialog());
    }

    void givingUpDoesNotMakeTheLockEasier()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        journey.sandbox().expireSessions();
        QVERIFY(journey.command(u"Refresh"_s));
        QVERIFY(journey.waitForText(u"session has ended"_s));
        QVERIFY(journey.click(u"Not now"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.shownRows() > 0); // what was loaded is still there to be seen
        QVERIFY(lock(journey));
        QVERIFY(secretLine(journey)->isVisible());
        QVERIFY(unlockWith(journey, {}));
        QVERIFY(journey.window().isLocked());
        QVERIFY(unlockWith(journey, sandbox::sampleAdmin.password));
        QTRY_VERIFY(!journey.window().isLocked());
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
    }

    void unlocksAsWhoeverSignedInAlsoAfterAStart()
    {
        Journey journey({.signIn = false, .isKept = true});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleOrgAdmin.email));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleOrgAdmin.password));
        QVERIFY(journey.reopen());
        QTRY_VERIFY(journey.workspace().isOpen(Service::Elevate));
        QVERIFY(lock(journey));
        QVERIFY(journey.waitForText(u"Password of orgadmin@sandbox.example"_s));
        QVERIFY(unlockWith(journey, sandbox::sampleOrgAdmin.password));
        QTRY_VERIFY2(!journey.window().isLocked(), qPrintable(journey.visibleText()));
    }

    void ivaltAloneIsUnlockedWithItsKey()
    {
        Journey journey({.isKept = true, .elevate = false});
        QVERIFY(lock(journey));
        QVERIFY(unlockWith(journey, {}));
        QVERIFY(unlockWith(journey, u"some-other-key"_s));
        QVERIFY(journey.waitForText(u"not the API key"_s));
        QVERIFY(journey.window().isLocked());
        QVERIFY(unlockWith(journey, sandbox::sampleIvaltKey));
        QTRY_VERIFY(!journey.window().isLocked());
    }

    void idleTimeLocksAndKeepsWhatWasTyped()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Title"_s, u"half_typed"_s));
        const QPointer<QWidget> form = journey.waitForDialog();
        auto *idle = journey.application().findChild<IdleLock *>();
        QVERIFY(idle);
        idle->setLimit(std::chrono::milliseconds(50));
        QTRY_VERIFY(journey.window().isLocked());
        idle->setLimit({});
        QVERIFY(!journey.page()->isVisible());
        QVERIFY(!form->isVisible());
        QVERIFY2(journey.visibleText().contains(u"without input"_s), qPrintable(journey.visibleText()));

        QVERIFY(unlockWith(journey, sandbox::sampleAdmin.password));
        QTRY_VERIFY(!journey.window().isLocked());
        QVERIFY(journey.page()->isVisible());
        QTRY_VERIFY(form && form->isVisible());
        const auto *title = qobject_cast<QLineEdit *>(journey.editor(u"Title"_s));
        QVERIFY(title);
        QCOMPARE(title->text(), u"half_typed"_s);
    }

    void whoCannotUnlockMaySignOut()
    {
        Journey journey({.isKept = true});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Title"_s, u"half_typed"_s));
        emit journey.window().lockWanted(); // as when nobody has touched anything for a while
        QVERIFY(journey.window().isLocked());
        QVERIFY(journey.click(u"Sign out…"_s));
        QVERIFY(journey.click(u"Sign out"_s));
        QVERIFY(!journey.window().isLocked());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"logout"), 1);
        QCOMPARE(journey.shownRows(), 0);
        QVERIFY(!journey.workspace().isOpen(Service::Ivalt));
        QVERIFY(journey.visibleText().contains(u"Sign in to see this"_s));
    }

private:
    static bool createRole(Journey &journey)
    {
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        return journey.waitForDialog() && journey.fill(u"Title"_s, u"gate_keeper"_s) &&
               journey.fill(u"Label"_s, u"Gate Keeper"_s) && journey.fill(u"Kind"_s, u"Ordinary"_s) &&
               journey.fill(u"Visibility"_s, u"PUBLIC"_s) && journey.click(u"Create"_s) && journey.waitUntilNoDialog();
    }

    static bool fillNewOrganization(Journey &journey)
    {
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        return journey.waitForDialog() && journey.fill(u"Name"_s, u"Harbour"_s) &&
               journey.fill(u"Organization code"_s, u"harbour-1"_s) && journey.fill(u"Geofencing"_s, u"true"_s) &&
               journey.fill(u"Geofence quota"_s, u"5"_s) && journey.fill(u"Active"_s, u"true"_s);
    }

    static bool lock(Journey &journey)
    {
        QTest::keyClick(&journey.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([&] { return journey.window().isLocked(); });
    }

    static QLineEdit *secretLine(Journey &journey) { return journey.window().findChild<LockPage *>()->secretLine(); }

    //! Types the secret, presses Enter and waits until it has been checked.
    static bool unlockWith(Journey &journey, const QString &secret)
    {
        auto *page = journey.window().findChild<LockPage *>();
        page->secretLine()->clear();
        QTest::keyClicks(page->secretLine(), secret);
        QTest::keyClick(page->secretLine(), Qt::Key_Return);
        return QTest::qWaitFor([&] { return !journey.window().isLocked() || page->unlockButton()->isEnabled(); },
                               10'000);
    }

    static QString textsOf(QMenu *menu)
    {
        QStringList texts;
        for (QAction *action : menu->actions()) {
            if (action->isVisible())
                texts.append(action->text());
        }
        return texts.join(u'\n');
    }

    static void choose(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    }

    static QDialog *dialogTitled(Journey &journey, const QString &title)
    {
        for (QDialog *dialog : journey.window().findChildren<QDialog *>()) {
            if (dialog->isVisible() && dialog->windowTitle() == title)
                return dialog;
        }
        return nullptr;
    }
};

QTEST_MAIN(AccountJourneyTest)
#include "tst_accountjourney.moc"
