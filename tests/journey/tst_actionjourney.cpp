#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/pages/recordpicker.h"
#include "network/operations/elevate.h"
#include "ui/changes/outcomedialog.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"

#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;

//! What goes beyond creating, editing and removing: permissions of roles, organization admins, several records at
//! once, undo, safety levels, locking.
class ActionJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void permissionIsAddedToRoleAndTakenBack()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"mentor"_s));
        QVERIFY(journey.command(u"Add permissions"_s));
        QVERIFY(journey.pick(u"organization_create"_s));
        QVERIFY(journey.click(u"Add permissions"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 1);
        QTRY_VERIFY(journey.application().door().canUndo());
        QVERIFY(journey.waitUntilNoDialog());
        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(journey.confirm()); // taking a permission away passes the same door
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deleteRolePermission"), 1);
        QVERIFY(journey.waitUntilNoDialog());

        // It is really gone: what the role has already the service would refuse to add.
        QVERIFY(journey.command(u"Add permissions"_s));
        QVERIFY(journey.pick(u"organization_create"_s));
        QVERIFY(journey.click(u"Add permissions"_s));
        QTRY_VERIFY(journey.application().door().canUndo());
    }

    void pickerOffersANextStep()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"Uma User"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        QVERIFY(journey.command(u"Make organization admin"_s));
        auto *picker = qobject_cast<RecordPicker *>(journey.waitForDialog());
        QVERIFY(picker);
        QTRY_VERIFY(picker->list().model().rowCount() > 1);
        auto *table = picker->findChild<RecordTable *>();
        QTest::keySequence(table, QKeySequence::SelectAll);
        QVERIFY(table->selectedCount() <= 1); // a person goes into one organization

        auto *search = picker->findChild<SearchField *>();
        QTest::keyClicks(search, u"nobody is called this"_s);
        QVERIFY(journey.waitForText(u"Nothing matches"_s));
        QVERIFY(journey.click(u"Clear search"_s));
        QTRY_VERIFY(picker->list().model().rowCount() > 1);
    }

    void userBecomesOrganizationAdmin()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        // Only members of the default organization can be moved; whoever signs up is one.
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.fill(u"Name"_s, u"Mara Lund"_s));
        QVERIFY(journey.fill(u"E-mail"_s, u"mara@harbour.example"_s));
        QVERIFY(journey.fill(u"Password"_s, u"HarBour!!!2026"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.search(u"Mara Lund"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Mara Lund"_s));
        const QString id = journey.cell(0, u"id"_s);
        QVERIFY(journey.command(u"Make organization admin"_s));
        QVERIFY(journey.pick(u"Nile Polytechnic"_s));
        QVERIFY(journey.visibleText().contains(u"must sign in again"_s)); // what follows is named
        QVERIFY(journey.click(u"Make organization admin of"_s));
        QVERIFY(journey.confirm()); // what cannot be taken back is reviewed
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addOrgAdmin"), 1);
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_VERIFY(profileOf(journey, id).text(u"role_titles").contains("org_admin"_L1));
        QVERIFY(profileOf(journey, id).text(u"organization_names").contains("Nile Polytechnic"_L1));
    }

    void adminIsNamedByAddressOrPhone_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<QStringList>("fields"); // of the form, for the values of as many fields of the user
        QTest::addColumn<QStringList>("values");
        QTest::newRow("docs, e-mail") << Line::Docs << QStringList{u"E-mail"_s} << QStringList{u"email"_s};
        QTest::newRow("3.1, e-mail") << Line::V31 << QStringList{u"E-mail"_s} << QStringList{u"email"_s};
        QTest::newRow("3.5, e-mail") << Line::V35 << QStringList{u"Identifier"_s} << QStringList{u"email"_s};
        QTest::newRow("3.5, user name") << Line::V35 << QStringList{u"Identifier"_s} << QStringList{u"username"_s};
        QTest::newRow("3.5, phone") << Line::V35 << QStringList{u"Identifier"_s, u"Phone code"_s}
                                    << QStringList{u"phone"_s, u"phone_code"_s};
    }
    void adminIsNamedByAddressOrPhone()
    {
        QFETCH(const Line, line);
        QFETCH(const QStringList, fields);
        QFETCH(const QStringList, values);
        Journey journey({.sandbox = {.elevate = line}});
        const Record user = plainMember(journey, u"Sandbox City"_s);
        QVERIFY(!user.isNull());
        QVERIFY(!profileOf(journey, user.identity()).text(u"role_titles").contains("org_admin"_L1));
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Sandbox City"_s));
        QVERIFY(journey.command(u"Make someone organization admin"_s));
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString value = user.text(values.at(i));
            QVERIFY2(!value.isEmpty(), qPrintable(values.at(i)));
            QVERIFY2(journey.fill(fields.at(i), value), qPrintable(fields.at(i)));
        }
        QVERIFY(journey.click(u"Make someone organization admin"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addOrgAdmin"), 1);
        QVERIFY(profileOf(journey, user.identity()).text(u"role_titles").contains("org_admin"_L1));
    }

    void lostAnswerIsLookedUp_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<QString>("says");
        for (Line line : {Line::V31, Line::V35}) {
            const char *name = line == Line::V31 ? "3.1" : "3.5";
            QTest::addRow("made, %s", name) << line << true << u"showed that the change was made"_s;
            QTest::addRow("not made, %s", name) << line << false << u"showed that the change was not made"_s;
        }
    }
    void lostAnswerIsLookedUp()
    {
        QFETCH(const Line, line);
        QFETCH(const bool, isMade);
        QFETCH(const QString, says);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Sandbox City"_s));
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Drop, .operations = {u"addOrgAdmin"_s}, .times = 1, .does = isMade});
        QVERIFY(journey.command(u"Make someone organization admin"_s));
        QVERIFY(journey.click(u"Choose for User id…"_s));
        QVERIFY(journey.pick(u"Uma User"_s));
        QVERIFY(journey.click(u"Choose"_s));
        QVERIFY(journey.click(u"Make someone organization admin"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addOrgAdmin"), 1);
    }

    void memberOfAnotherOrganizationIsRefused()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"Uma User"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        QVERIFY(journey.command(u"Make organization admin"_s));
        QVERIFY(journey.pick(u"Nile Polytechnic"_s));
        QVERIFY(journey.click(u"Make organization admin of"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"User belongs to another organization"_s), qPrintable(journey.visibleText()));
    }

    void whoIsSoAlreadyIsLeftOut()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.selectRows(3, 3));
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.cell(3, u"status"_s), u"INACTIVE"_s);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.selectRows(3, 5));
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY2(journey.waitForText(u"left out since"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"List them all…"_s));
        QTRY_VERIFY(qobject_cast<OutcomeDialog *>(QApplication::activeModalWidget()));
        auto *plan = qobject_cast<OutcomeDialog *>(QApplication::activeModalWidget());
        TableModel *rows = plan->table()->records();
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->displayText(rows->handleAt(0), 0), u"Left as it is"_s);
        QCOMPARE(rows->displayText(rows->handleAt(0), 1), journey.cell(3, u"name"_s));
        QCOMPARE(rows->displayText(rows->handleAt(2), 0), u"To be sent"_s);
        plan->accept();
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
        QTRY_COMPARE(journey.cell(5, u"status"_s), u"INACTIVE"_s);

        // All of them: nothing is sent, and that is said.
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.selectRows(3, 5));
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY2(journey.waitForText(u"Nothing was sent. It is so already."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
    }

    void whatWasNotMadeIsSentAgain()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const QString id = journey.cell(3, u"id"_s);
        journey.sandbox().addSwitch({.fault = Fault::Status,
                                     .operations = {u"deactivateUsers"_s},
                                     .times = 1,
                                     .status = 422,
                                     .body = {{u"message"_s, u"Not now."_s}}});
        QVERIFY(journey.selectRows(3, 5));
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
        QVERIFY2(journey.waitForText(u"2 of 3 changes were made."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Details"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Send the 1 not made…"_s));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(profileOf(journey, id).text(u"status"), u"INACTIVE"_s);
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 4);
    }

    void severalUsersAreDeactivatedTogether()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.selectRows(3, 5));
        const QStringList ids{journey.cell(3, u"id"_s), journey.cell(4, u"id"_s), journey.cell(5, u"id"_s)};
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 0);
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
        for (const QString &one : ids)
            QTRY_COMPARE(profileOf(journey, one).text(u"status"), u"INACTIVE"_s);
    }

    void everyChangeIsReviewedWhereTheLevelSaysSo()
    {
        Journey journey({.safety = SafetyLevel::ReviewAll});
        QVERIFY(createModule(journey));
        QTRY_VERIFY(journey.visibleText().contains(u"journeys"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createModule"), 0);
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"createModule"), 1);
    }

    void lockHidesEverythingAndKeepsWork()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const int rows = journey.shownRows();
        QTest::keyClick(&journey.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey.window().isLocked());
        QVERIFY(!journey.page()->isVisible());
        QVERIFY(!journey.window().windowTitle().contains(u"Users"_s));
        QVERIFY(journey.click(u"Unlock"_s));
        QTRY_VERIFY(!journey.window().isLocked());
        QVERIFY(journey.page()->isVisible());
        QCOMPARE(journey.shownRows(), rows);
    }

private:
    //! A user as the service knows them, asked beside the window; without values when it does not tell.
    //! Somebody of the organization who is no admin of it and can be named in every way the line knows.
    static Record plainMember(Journey &journey, const QString &organization)
    {
        Client &client = journey.workspace().client(Service::Elevate);
        const bool isNamed = client.line() == Line::V35;
        const auto answer = client.list(
            elevate::searchUsers, {.query = {{u"type"_s, u"all"_s}, {u"page"_s, u"1"_s}, {u"limit"_s, u"100"_s}}});
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }) || answer.resultCount() != 1 || !answer.result())
            return {};
        const Outcome<RecordPage> told = answer.result();
        for (const Record &user : told->rows) {
            const Record profile = profileOf(journey, user.identity());
            const bool fits = profile.text(u"organization_names").contains(organization) &&
                              profile.text(u"status") != "INACTIVE"_L1 &&
                              !profile.text(u"role_titles").contains("admin"_L1) &&
                              (!isNamed || (!user.text(u"phone").isEmpty() && !user.text(u"username").isEmpty()));
            if (fits)
                return user;
        }
        return {};
    }

    static Record profileOf(Journey &journey, const QString &id)
    {
        Client &client = journey.application().desk()->workspace().client(Service::Elevate);
        const auto answer = client.fetch(elevate::readUser, {.path = {{u"userId"_s, id}}});
        const bool isThere = QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.resultCount() == 1;
        return isThere && answer.result() ? *answer.result() : Record(typeOf<elevate::User>);
    }

    static bool createModule(Journey &journey)
    {
        if (!journey.goTo(u"elevate.modules"_s))
            return false;
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        return journey.waitForDialog() && journey.fill(u"Code"_s, u"journeys"_s) && journey.click(u"Create"_s);
    }
};

QTEST_MAIN(ActionJourneyTest)
#include "tst_actionjourney.moc"
