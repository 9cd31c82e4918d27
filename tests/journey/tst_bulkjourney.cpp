#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "ui/changes/outcomedialog.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toasts.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;

//! Several records at once, with something going wrong in the middle: it waits and goes on, looks up, is paused and
//! cancelled, and outlasts the end of the program. And what several can be chosen for.
class BulkJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheServiceAndGoesOn()
    {
        Journey journey;
        QVERIFY(beginDeactivating(journey, 5));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 2);
        strike(journey, {.fault = Fault::TooManyRequests, .retryAfter = 2});
        QVERIFY2(journey.waitForText(u"more requests than it allows. Goes on in"_s), qPrintable(journey.visibleText()));
        QElapsedTimer since;
        since.start();
        QVERIFY2(journey.waitForText(u"5 of 5 changes were made."_s), qPrintable(journey.visibleText()));
        QVERIFY2(since.elapsed() > 1'000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 6);
    }

    void lostAnswerIsLookedUpAndTheRestGoesOn()
    {
        Journey journey;
        QVERIFY(beginDeactivating(journey, 5));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 2);
        // One was made and its answer lost, and of the next not even a look tells anything.
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"readUser"_s}, .status = 500});
        strike(journey, {.fault = Fault::Cut, .bytes = 10});
        QVERIFY2(journey.waitForText(u"4 of 5 changes were made. Of 1 nobody can tell."_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 5);

        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Details"_s));
        auto *report = qobject_cast<OutcomeDialog *>(journey.waitForDialog());
        QVERIFY(report);
        TableModel *rows = report->table()->records();
        QVERIFY(journey.click(u"Unknown 1"_s));
        QTRY_COMPARE(rows->rowCount(), 1);
        const auto lists = [&] {
            return journey.sandbox().requestsSeen(u"searchUsers") + journey.sandbox().requestsSeen(u"listUsers");
        };
        QTRY_VERIFY(journey.application().desk()->isReady());
        const int listed = lists();
        QVERIFY(journey.click(u"Look up the 1 unknown"_s));
        QTRY_VERIFY(journey.visibleText().contains(u"5 of 5 changes were made."_s));
        QTRY_COMPARE(rows->rowCount(), 5);
        QTRY_VERIFY(lists() > listed); // the page behind
        report->accept();
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 5);
        QVERIFY(!offers(journey, u"Details"_s));
        QVERIFY(journey.click(openFive));
        QVERIFY2(journey.waitForText(u"5 of 5 changes were made."_s), qPrintable(journey.visibleText()));
    }

    //! Said in the window each time, and the panel's report follows.
    void theOneNotMadeIsSentAgainFromThePanel()
    {
        Journey journey;
        QVERIFY(beginDeactivating(journey, 5));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 2);
        strike(journey, {.fault = Fault::Status, .status = 400});
        QVERIFY2(journey.waitForText(u"4 of 5 changes were made. 1 failed."_s), qPrintable(journey.visibleText()));
        journey.window().toasts()->clear();
        // Refused once more, then not.
        for (const bool isRefused : {true, false}) {
            if (isRefused)
                strike(journey, {.fault = Fault::Status, .status = 400});
            else
                journey.sandbox().addSwitch(
                    {.fault = Fault::Latency, .operations = {u"deactivateUsers"_s}, .milliseconds = 1'500});
            QVERIFY(journey.click(openFive));
            QVERIFY(journey.click(u"Send the 1 not made…"_s));
            QVERIFY(journey.confirm());
            QVERIFY(journey.waitUntilNoDialog());
            if (!isRefused) {
                // Not twice, while it is under way.
                QVERIFY(journey.click(openFive));
                QVERIFY2(journey.waitForText(u"It is being sent again."_s), qPrintable(journey.visibleText()));
                QVERIFY(!offers(journey, u"Send the 1 not made…"_s));
                journey.waitForDialog()->reject();
                QVERIFY(journey.waitUntilNoDialog());
            }
            QTRY_COMPARE(journey.window().toasts()->count(), 1);
            QCOMPARE(journey.visibleText().contains(u"Done: Deactivate users"_s), !isRefused);
            journey.window().toasts()->clear();
        }
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 7);
        QVERIFY(journey.click(openFive));
        QVERIFY2(journey.waitForText(u"5 of 5 changes were made."_s), qPrintable(journey.visibleText()));
        QVERIFY(!offers(journey, u"Send the 1 not made…"_s));
    }

    //! Of somebody whose answer was lost nobody says that they were not deactivated.
    void lostAnswerOfAPastedListIsInTheReport()
    {
        Journey journey;
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"deactivateUsers"_s}, .milliseconds = 250});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QStringList ids;
        for (int row = 3; row < 6; ++row)
            ids.append(journey.cell(row, u"id"_s));
        QVERIFY(journey.command(u"Paste a list to deactivate"_s));
        QVERIFY(journey.fill(u"Ids and e-mail addresses"_s, ids.join(u' ')));
        QVERIFY(journey.click(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 1);
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"readUser"_s}, .status = 500});
        strike(journey, {.fault = Fault::Cut, .bytes = 10});
        QVERIFY2(journey.waitForText(u"2 of 3 changes were made. Of 1 nobody can tell."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY2(!journey.visibleText().contains("was not deactivated"_L1), qPrintable(journey.visibleText()));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Details"_s));
        QVERIFY(journey.click(u"Look up the 1 unknown"_s));
        QTRY_VERIFY(journey.visibleText().contains(u"3 of 3 changes were made."_s));
    }

    void isPausedAndCancelledWhileItWaits()
    {
        Journey journey;
        QVERIFY(beginDeactivating(journey, 5));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 2);
        strike(journey, {.fault = Fault::TooManyRequests, .retryAfter = 40});
        QVERIFY2(journey.waitForText(u"Goes on in"_s), qPrintable(journey.visibleText()));
        const int sent = journey.sandbox().requestsSeen(u"deactivateUsers");
        ChangeRun *run = journey.application().door().runs().constFirst();
        const QString title = run->title();
        QVERIFY(journey.click(u"Pause %1"_s.arg(title)));
        QTRY_COMPARE(run->state(), ChangeRun::State::Paused);
        QVERIFY(journey.click(u"Resume %1"_s.arg(title)));
        QTRY_COMPARE(run->state(), ChangeRun::State::Waiting);
        QVERIFY(journey.click(u"Cancel %1"_s.arg(title)));
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        QVERIFY2(journey.waitForText(u"%1 of 5 changes were made. %2 were not sent."_s.arg(sent - 1).arg(6 - sent)),
                 qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), sent);
    }

    void endOfTheProgramIsToldAndTheRestSent_data()
    {
        QTest::addColumn<bool>("isPasted");
        QTest::newRow("selected") << false;
        QTest::newRow("pasted") << true;
    }
    void endOfTheProgramIsToldAndTheRestSent()
    {
        QFETCH(const bool, isPasted);
        Journey journey({.timeout = std::chrono::seconds(60), .isKept = true});
        QVERIFY(isPasted ? beginDeactivatingListed(journey, 5) : beginDeactivating(journey, 5));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 2);
        journey.sandbox().clearSwitches();
        journey.sandbox().addSwitch(
            {.fault = Fault::Hang, .operations = {u"deactivateUsers"_s}, .times = 1, .does = true});
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
        journey.restart();

        const QString told = u"were under way when the program ended"_s;
        QVERIFY2(journey.waitForText(told), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.click(openFive));
        QVERIFY2(journey.waitForText(u"2 of 5 changes were made. Of 1 nobody can tell. 2 were not sent."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Look up the 1 unknown"_s));
        QVERIFY2(journey.waitForText(u"3 of 5 changes were made. 2 were not sent."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Send the 2 not made…"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"2 of 2 changes were made."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 5);
        QTRY_VERIFY(!journey.visibleText().contains(told));
        // Nothing is left to be told.
        journey.restart();
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(!journey.visibleText().contains(told));
    }

    void endOfTheProgramWhileSeveralAreUndone()
    {
        Journey journey({.timeout = std::chrono::seconds(60), .isKept = true, .elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.selectRows(0, 3));
        QVERIFY(journey.command(u"Set pending"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"4 of 4 changes were made."_s), qPrintable(journey.visibleText()));
        journey.sandbox().addSwitch({.fault = Fault::Latency, .operations = {u"acceptUser"_s}, .milliseconds = 250});
        QVERIFY(journey.click(u"Undo"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"acceptUser"), 1);
        journey.sandbox().clearSwitches();
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"acceptUser"_s}, .times = 1, .does = true});
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"acceptUser"), 2);
        journey.restart();

        QVERIFY2(journey.waitForText(u"were under way when the program ended"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.signInToIvalt());
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY2(journey.click(u"Open Undo: Accept a pending user, 4 times"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"1 of 4 changes were made. Of 1 nobody can tell. 2 were not sent."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Look up the 1 unknown"_s));
        QVERIFY2(journey.waitForText(u"2 of 4 changes were made. 2 were not sent."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Send the 2 not made…"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"2 of 2 changes were made."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"acceptUser"), 4);
    }

    //! The workspace has the address of another server since, where the same ids are other people.
    void endOfTheProgramIsNotGoneOnWithElsewhere()
    {
        Journey journey({.timeout = std::chrono::seconds(60), .isKept = true});
        QVERIFY(beginDeactivating(journey, 3));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 1);
        journey.restart();
        QTRY_VERIFY(journey.sandbox().requestsSeen(u"deactivateUsers") > 0);
        const int sent = journey.sandbox().requestsSeen(u"deactivateUsers");
        journey.sandbox().clearSwitches();
        const Workspace before = journey.workspace().workspace();
        Workspace moved = before;
        QUrl address(before.elevate->baseUrl);
        address.setHost(address.host() == "localhost"_L1 ? u"127.0.0.1"_s : u"localhost"_s);
        moved.elevate->baseUrl = address.toString();
        QVERIFY(journey.application().workspaces().change(before, moved).isEmpty());
        QVERIFY(journey.reopen());
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY2(journey.click(u"Open Deactivate users, 3 times"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"They belong to the service at "_s + before.elevate->baseUrl),
                 qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains(u"not made…"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), sent);
    }

    void severalBecomeAdmins()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        int admins = 0;
        for (int row = 0; row < 6; ++row)
            admins += journey.cell(row, u"is_admin"_s) == "true"_L1 ? 1 : 0;
        QVERIFY(journey.selectRows(0, 5));
        QVERIFY(journey.command(u"Make admin"_s));
        QVERIFY2(journey.confirm(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"makeUserAdmin"), 6 - admins);
        for (int row = 0; row < 6; ++row)
            QTRY_COMPARE(journey.cell(row, u"is_admin"_s), u"true"_s);
    }

    void severalOrganizationsGetRegistrationCodes()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.selectRows(0, 1));
        QVERIFY(journey.command(u"Add registration codes"_s));
        QVERIFY2(journey.waitForText(u"write __code__ where"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Registration codes"_s, u"__code___2031"_s));
        QVERIFY(journey.click(u"Add registration codes"_s));
        QVERIFY2(journey.confirm(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"2 of 2 changes were made."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addRegistrationCode"), 2);
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.selectRows(0, 1));
        QVERIFY(journey.command(u"Remove registration codes"_s));
        QVERIFY(journey.fill(u"Registration codes"_s, u"__code___2031"_s));
        QVERIFY(journey.click(u"Remove registration codes"_s));
        QVERIFY2(journey.confirm(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"2 of 2 changes were made."_s), qPrintable(journey.visibleText()));
    }

    void severalRolesGetAPermission()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.selectRows(0, 1));
        QVERIFY(journey.command(u"Add permissions"_s));
        QVERIFY(journey.pick(u"organization_create"_s));
        QVERIFY(journey.click(u"Add permissions"_s));
        QVERIFY2(journey.waitForText(u"Review 2 changes"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 0);
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 2);
    }

private:
    //! Each takes a moment, so that something can happen in the middle.
    static bool beginDeactivating(Journey &journey, int count)
    {
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"deactivateUsers"_s}, .milliseconds = 250});
        return journey.goTo(u"elevate.users"_s) && journey.selectRows(3, 2 + count) &&
               journey.command(u"Deactivate"_s) && journey.confirm() && journey.waitUntilNoDialog();
    }

    //! The same, of a list of ids and one e-mail address that is pasted.
    static bool beginDeactivatingListed(Journey &journey, int count)
    {
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"deactivateUsers"_s}, .milliseconds = 250});
        if (!journey.goTo(u"elevate.users"_s))
            return false;
        QStringList entries;
        for (int row = 3; row < 3 + count; ++row)
            entries.append(journey.cell(row, row == 5 ? u"email"_s : u"id"_s));
        return journey.command(u"Paste a list to deactivate"_s) &&
               journey.fill(u"Ids and e-mail addresses"_s, entries.join(u' ')) && journey.click(u"Deactivate"_s) &&
               journey.confirm();
    }

    //! The next one.
    static void strike(Journey &journey, sandbox::Switch fault)
    {
        fault.operations = {u"deactivateUsers"_s};
        fault.times = 1;
        journey.sandbox().addSwitch(fault);
    }

    static bool offers(Journey &journey, const QString &button)
    {
        return std::ranges::any_of(
            journey.window().findChildren<QAbstractButton *>(),
            [&](const QAbstractButton *each) { return each->isVisible() && each->text() == button; });
    }

    const QString openFive = u"Open Deactivate users, 5 times"_s; //!< in the activity panel
};

QTEST_MAIN(BulkJourneyTest)
#include "tst_bulkjourney.moc"
