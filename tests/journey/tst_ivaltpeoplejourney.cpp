#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/pages/requests.h"
#include "app/people/settingsbody.h"
#include "models/workspaces/operationtext.h"
#include "network/operations/ivalt.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::IvaltEnvelope;

static const QString pendingPage = u"ivalt.pendingUsers"_s;
static const QString usersPage = u"ivalt.users"_s;
static const QString partText = u"The service told only 1 of 240 rows, page 1 of 240."_s;

//! The people of an organization on iVALT beyond creating, editing and deleting them.
class IvaltPeopleJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void envelopes_data()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::newRow("reference") << IvaltEnvelope::Reference;
        QTest::newRow("quick start") << IvaltEnvelope::QuickStart;
        QTest::newRow("details") << IvaltEnvelope::Details;
    }

    void pendingUsers_data() { envelopes_data(); }
    void pendingUsers()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}, .elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        const QString name = journey.cell(0, u"name"_s);
        const QString id = journey.cell(0, u"id"_s);
        QVERIFY(journey.goTo(pendingPage));
        const int waiting = journey.shownRows();

        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Set pending"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitForText(u"Done: Put a user of an organization into the pending state: "_s + name));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_VERIFY(!journey.hasRowNow(u"id"_s, id));

        QVERIFY(journey.goTo(pendingPage));
        QVERIFY(journey.waitForRows(waiting + 1));
        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Accept"_s));
        QVERIFY(journey.waitForText(u"Done: Accept a pending user: "_s + name));
        QVERIFY(journey.waitForRows(waiting));
        QVERIFY(journey.click(u"Undo"_s));
        QVERIFY(journey.waitForRows(waiting + 1));

        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Reject"_s));
        QVERIFY(journey.waitForText(u"does not get into the organization"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(waiting));
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(!journey.hasRowNow(u"id"_s, id));
    }

    //! The service makes anybody wait whom it knows, and so somebody who was rejected.
    void anybodyIsMadePendingById_data() { envelopes_data(); }
    void anybodyIsMadePendingById()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}, .elevate = false});
        // Everybody belongs to the first organization.
        QVERIFY(journey.goTo(usersPage));
        QStringList people;
        for (int row = 0; row < journey.shownRows(); ++row)
            people.append(journey.cell(row, u"id"_s));
        const auto leaveOut = [&people](const QString &id) { people.removeOne(id); };
        Client &client = journey.workspace().client(Service::Ivalt);
        const auto members = client.list(ivalt::listOrgUsers, Request{.path = {{u"org_id"_s, u"32"_s}}});
        QTRY_VERIFY(members.isFinished());
        const QList<Record> rows = members.result()->rows;
        for (const Record &member : rows)
            leaveOut(member.identity());
        QVERIFY(journey.goTo(pendingPage));
        const int elsewhere = journey.shownRows();
        journey.page()->chooseScope(u"32"_s);
        QTRY_VERIFY(journey.shownRows() != elsewhere && journey.shownRows() > 0);
        const int waiting = journey.shownRows();
        for (int row = 0; row < waiting; ++row)
            leaveOut(journey.cell(row, u"id"_s));
        QVERIFY(!people.isEmpty());
        const QString id = people.constFirst();

        // Also where somebody is selected who waits already.
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QVERIFY(journey.command(u"Add pending user"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Add pending user"_s));
        QVERIFY2(journey.waitForText(u"Id is required."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Id"_s, id));
        QVERIFY(journey.click(u"Add pending user"_s));
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForRows(waiting + 1), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"setUserPending"), 1);

        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Reject"_s));
        QVERIFY(journey.waitForText(u"can be made to wait again"_s));
        QVERIFY(!journey.visibleText().contains(u"This cannot be taken back."_s));
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(waiting));
        QVERIFY(journey.click(u"Undo"_s));
        QVERIFY2(journey.waitForRows(waiting + 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRowNow(u"id"_s, id));
        QCOMPARE(journey.sandbox().requestsSeen(u"setUserPending"), 2);
    }

    //! A list of which the service tells one page: nobody knows how to ask for the others.
    void whoIsToldInPartIsNotAllThereAre()
    {
        Journey journey({.elevate = false});
        const QJsonArray told{QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Priya Sharma"_s}},
                              QJsonObject{{u"id"_s, 2}, {u"name"_s, u"Ravi Nair"_s}}};
        addPart(journey, u"listOrgUsers"_s, told);
        const QString part = u"The service told only 2 of 240 rows, page 1 of 120."_s;
        QVERIFY(journey.goTo(usersPage));
        QVERIFY2(journey.waitForText(u"Not all users are here."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(part));
        QVERIFY(journey.visibleText().contains(u"2 of 240 loaded"_s));
        QCOMPARE(journey.shownRows(), 2);
        QTest::keySequence(journey.page()->table(), QKeySequence::Save);
        QVERIFY(journey.pickFile(u"part.json"_s));
        QVERIFY2(journey.waitForText(u"Saved 2 of 240 rows"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.search(u"Mara"_s));
        QVERIFY2(journey.waitForText(u"Nothing matches so far"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(part));
        QVERIFY(journey.click(u"Clear search and filters"_s));
        QVERIFY(journey.waitForRows(2));

        // Who has what is not told where people are missing.
        QVERIFY(journey.goTo(u"ivalt.assignments"_s));
        QVERIFY2(journey.waitForText(part), qPrintable(journey.visibleText()));

        QVERIFY(journey.goTo(usersPage));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(journey.shownRows() > 2);
        QVERIFY(!journey.visibleText().contains(part));
    }

    void whoIsToldInPartIsPicked()
    {
        Journey journey({.elevate = false});
        addPart(journey, u"listOrgUsers"_s, {QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Priya Sharma"_s}}});
        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        QVERIFY(journey.click(u"Choose a person…"_s));
        QVERIFY2(journey.waitForText(u"Not all users are here."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(partText));
        auto *search = journey.waitForDialog()->findChild<SearchField *>();
        QTest::keyClicks(search, u"Mara"_s);
        QVERIFY2(journey.waitForText(u"Nothing matches so far"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(partText));
        QVERIFY(!journey.waitForDialog()->findChild<Banner *>()->isVisible());
        QVERIFY(journey.click(u"Clear search"_s));
        QTRY_VERIFY(journey.waitForDialog()->findChild<Banner *>()->isVisible());
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY2(!journey.visibleText().contains(partText), qPrintable(journey.visibleText()));
    }

    //! What a page is about is not lost where the service leaves it out.
    void organizationStaysWhereTheyAreToldInPart()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        const auto scope = [&journey] { return journey.window().currentPage()->findChild<QComboBox *>(u"scope"_s); };
        QTRY_VERIFY(scope()->count() > 1);
        const QString first = scope()->itemText(0);
        const QString other = scope()->itemText(1);
        QVERIFY(journey.fill(u"Organization"_s, other));
        addPart(journey, u"listOrgs"_s,
                {QJsonObject{{u"id"_s, scope()->itemData(0).toString().toInt()}, {u"name"_s, first}}});
        QVERIFY(journey.click(u"Read again"_s));
        QTRY_VERIFY(scope()->accessibleDescription().contains(partText));
        QVERIFY(scope()->toolTip().contains(partText));
        QCOMPARE(scope()->currentText(), other);
        QCOMPARE(scope()->findText(u"Not all organizations are here."_s, Qt::MatchStartsWith), 2);
        // Whoever looks at the others and picks it again stays with it.
        QTest::keyClick(scope(), Qt::Key_F4);
        QTRY_VERIFY(scope()->view()->isVisible());
        QTest::keyClick(scope()->view(), Qt::Key_Return);
        QTRY_VERIFY(!scope()->view()->isVisible());
        QVERIFY2(!journey.visibleText().contains(u"There is no organization yet"), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Read again"_s));
        QTRY_COMPARE(scope()->currentText(), other);

        // Nothing is known of it any more where another one is chosen.
        QVERIFY(journey.fill(u"Organization"_s, first));
        QTRY_COMPARE(scope()->findText(other), -1);
        QCOMPARE(scope()->currentText(), first);
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Read again"_s));
        QTRY_VERIFY(scope()->findText(other) > 0);
        QVERIFY(scope()->accessibleDescription().isEmpty());
        QCOMPARE(scope()->currentText(), first);
    }

    void manyAtOnceWithAResultForEach()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.goTo(pendingPage));
        QVERIFY2(journey.shownRows() >= 3, qPrintable(QString::number(journey.shownRows())));
        // Somebody else decides on one of them in the meantime.
        const QString decided = journey.cell(0, u"name"_s);
        Client &client = journey.workspace().client(Service::Ivalt);
        const QFuture<Outcome<Nothing>> meanwhile = client.call(
            ivalt::acceptUser, Request{.path = {{u"org_id"_s, u"31"_s}, {u"user_id"_s, journey.cell(0, u"id"_s)}}});
        QTRY_VERIFY(meanwhile.isFinished());
        QVERIFY(meanwhile.result());
        const int waiting = journey.shownRows();

        QTest::keySequence(journey.page()->table(), QKeySequence::SelectAll);
        QVERIFY(journey.command(u"Accept"_s));
        QVERIFY2(journey.waitForText(u"Review %1 changes"_s.arg(waiting)), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(decided));
        QCOMPARE(journey.sandbox().requestsSeen(u"acceptUser"), 1);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForText(u"%1 of %2 changes were made. 1 failed."_s.arg(waiting - 1).arg(waiting)));
        QVERIFY(journey.waitForText(decided));
        QVERIFY(journey.waitForRows(0));
        QVERIFY(journey.waitForText(u"Nobody waits to be accepted"_s));
    }

    void manyAreSetPendingAndRejected()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(pendingPage));
        const int waiting = journey.shownRows();
        QVERIFY(journey.goTo(usersPage));
        const int before = journey.shownRows();
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(journey.page()->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(journey.page()->table()->selectedCount(), 3);
        QStringList ids;
        for (int row = 0; row < 3; ++row)
            ids.append(journey.cell(row, u"id"_s));
        QVERIFY(journey.command(u"Set pending"_s));
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(u"3 of 3 changes were made"_s));
        QVERIFY(journey.waitForRows(before - 3));
        QCOMPARE(journey.sandbox().requestsSeen(u"setUserPending"), 3);

        QVERIFY(journey.goTo(pendingPage));
        QVERIFY(journey.waitForRows(waiting + 3));
        for (const QString &id : std::as_const(ids))
            QVERIFY(journey.hasRowNow(u"id"_s, id));
        QTest::keySequence(journey.page()->table(), QKeySequence::SelectAll);
        QVERIFY(journey.command(u"Reject"_s));
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(u"%1 of %1 changes were made"_s.arg(waiting + 3)));
        QVERIFY(journey.waitForRows(0));
        QCOMPARE(journey.sandbox().requestsSeen(u"rejectUser"), waiting + 3);
        QVERIFY(journey.goTo(usersPage));
        for (const QString &id : std::as_const(ids))
            QVERIFY(!journey.hasRowNow(u"id"_s, id));
    }

    void signingOutOfTheOtherServiceStopsNothing()
    {
        Journey journey;
        QVERIFY(journey.goTo(usersPage));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"getOrgUser"_s}, .times = 1, .milliseconds = 1000});
        QVERIFY(journey.command(u"Edit"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"getOrgUser"), 1);
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.editor(u"Name"_s));
    }

    void aPersonIsMadeAdminAndAnotherRemoved()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(usersPage));
        int row = 0;
        while (row < journey.shownRows() && journey.cell(row, u"is_admin"_s) == "true"_L1)
            ++row;
        QVERIFY(row < journey.shownRows());
        const QString id = journey.cell(row, u"id"_s);
        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Make admin"_s));
        QVERIFY(journey.waitForText(u"no operation that takes admin rights away"_s));
        QVERIFY(journey.click(u"Make admin"_s));
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"makeUserAdmin"), 1);
        const auto isAdmin = [&] {
            for (int i = 0; i < journey.shownRows(); ++i) {
                if (journey.cell(i, u"id"_s) == id)
                    return journey.cell(i, u"is_admin"_s) == "true"_L1;
            }
            return false;
        };
        QTRY_VERIFY(isAdmin());

        const QString other = journey.cell(row == 0 ? 1 : 0, u"id"_s);
        const int before = journey.shownRows();
        QVERIFY(journey.clickRow(u"id"_s, other));
        QVERIFY(journey.command(u"Remove from organization"_s));
        QVERIFY(journey.waitForText(u"The person loses access to the organization."_s));
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(before - 1));
        QVERIFY(!journey.hasRowNow(u"id"_s, other));
        QCOMPARE(journey.sandbox().requestsSeen(u"removeOrgUser"), 1);
    }

    void newUsersAreAskedForWhatTheConnectionSends_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QList<std::pair<QString, QString>>>("needed");
        QTest::addColumn<QStringList>("absent"); // keys
        QTest::newRow("quick start") << u"quick-start"_s
                                     << QList<std::pair<QString, QString>>{{u"First name"_s, u"Ada"_s},
                                                                           {u"Last name"_s, u"Byron"_s},
                                                                           {u"Country code"_s, u"+44"_s},
                                                                           {u"Mobile"_s, u"5550199007"_s},
                                                                           {u"E-mail"_s, u"ada@example.org"_s}}
                                     << QStringList{u"name"_s,     u"user_code"_s, u"device_token"_s,    u"imei"_s,
                                                    u"platform"_s, u"is_admin"_s,  u"verify_timeslots"_s};
        QTest::newRow("reference")
            << u"reference"_s
            << QList<std::pair<QString, QString>>{{u"Name"_s, u"Ada Byron"_s},    {u"Country code"_s, u"+44"_s},
                                                  {u"Mobile"_s, u"5550199007"_s}, {u"E-mail"_s, u"ada@example.org"_s},
                                                  {u"User code"_s, u"4711"_s},    {u"Device token"_s, u"token"_s},
                                                  {u"Device id"_s, u"device"_s},  {u"Platform"_s, u"android"_s},
                                                  {u"Admin"_s, u"false"_s}}
            << QStringList{u"first_name"_s, u"last_name"_s, u"verify_timeslots"_s};
    }
    void newUsersAreAskedForWhatTheConnectionSends()
    {
        QFETCH(const QString, form);
        using Values = QList<std::pair<QString, QString>>;
        QFETCH(const Values, needed);
        QFETCH(const QStringList, absent);
        Journey journey(
            {.elevate = false, .prepare = [&](Workspace &workspace) { workspace.ivalt->createUserForm = form; }});
        QVERIFY(journey.goTo(usersPage));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        for (const QString &key : absent)
            QVERIFY2(!journey.waitForDialog()->findChild<QWidget *>(key), qPrintable(key));
        // Each is wanted, and the service is not asked before all are there.
        QVERIFY(journey.click(u"Create"_s));
        for (const auto &[label, text] : needed)
            QVERIFY2(journey.waitForText(label + u" is required."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createOrgUser"), 0);
        for (const auto &[label, text] : needed)
            QVERIFY2(journey.fill(label, text), qPrintable(label));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"Ada Byron"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createOrgUser"), 1);
        QVERIFY(journey.hasRow(u"email"_s, u"ada@example.org"_s));
        QVERIFY(journey.hasRowNow(u"name"_s, u"Ada Byron"_s));
    }

    void aPersonIsRenamed_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::addColumn<bool>("hasSome");
        QTest::addColumn<int>("refusal"); // of the timeslots by themselves; 0: they can be read
        QTest::newRow("timeslots told") << true << true << 0;
        QTest::newRow("no timeslots told") << false << true << 0;
        QTest::newRow("no timeslots told, none there") << false << false << 0;
        QTest::newRow("no timeslots told, nor by themselves") << false << true << 403;
        // The one refusal that is documented for it.
        QTest::newRow("no timeslots told, refused by themselves") << false << true << 400;
        QTest::newRow("no timeslots told, always failing by themselves") << false << true << 500;
    }
    //! Nothing but the name is typed, whether the service tells timeslots of the person or not. They stay; what is
    //! lost where they cannot be read is said.
    void aPersonIsRenamed()
    {
        QFETCH(const bool, isTold);
        QFETCH(const bool, hasSome);
        QFETCH(const int, refusal);
        const bool isReadable = refusal == 0;
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(usersPage));
        Client &client = journey.workspace().client(Service::Ivalt);
        const QString organization = journey.page()->currentScope();
        const auto read = [&](const QString &id) {
            const auto answer =
                client.fetch(ivalt::getOrgUser,
                             requestFor(ivalt::getOrgUser, client, {{u"org_id"_s, organization}, {u"user_id"_s, id}}));
            if (!QTest::qWaitFor([&] { return answer.isFinished(); }) || !answer.result())
                return Record();
            return *answer.result();
        };
        Record before;
        for (int row = 0; row < journey.shownRows() && before.isNull(); ++row) {
            const Record user = read(journey.cell(row, u"id"_s));
            QVERIFY(!user.isNull());
            if ((user.text(u"timeslots").size() > 2) == hasSome)
                before = user;
        }
        QVERIFY(!before.isNull());
        const QString id = before.identity();
        if (!isTold) {
            journey.sandbox().addSwitch({.fault = Fault::Status,
                                         .operations = {u"getOrgUser"_s},
                                         .times = 1,
                                         .status = 200,
                                         .body = {{u"status"_s, u"success"_s},
                                                  {u"message"_s, u"User"_s},
                                                  {u"data"_s, QJsonObject{{u"id"_s, id.toInt()},
                                                                          {u"name"_s, before.title()},
                                                                          {u"email"_s, before.text(u"email")},
                                                                          {u"verify_timeslots"_s, u"on"_s}}}}});
        }
        if (!isReadable)
            journey.sandbox().addSwitch(
                {.fault = Fault::Status, .operations = {u"listUserTimeslots"_s}, .status = refusal});
        QVERIFY(journey.clickRow(u"id"_s, id));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog()); // it is read first
        QCOMPARE(journey.visibleText().contains(u"Assign them again afterwards."_s), !isReadable);
        QVERIFY(journey.fill(u"Name"_s, u"Another Name"_s));
        QVERIFY(journey.click(u"Save"_s));
        if (!isReadable)
            QVERIFY(journey.confirm()); // what is lost is confirmed
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"name"_s, u"Another Name"_s));
        const Record after = read(id);
        QCOMPARE(after.text(u"name"), u"Another Name"_s);
        QCOMPARE(after.text(u"timeslots"), isReadable ? before.text(u"timeslots") : u"[]"_s);
    }

    void timeslotsThatCannotBeReadNowAreNotTakenAway_data()
    {
        QTest::addColumn<sandbox::Switch>("fault");
        const QStringList reading{u"listUserTimeslots"_s};
        QTest::newRow("503") << sandbox::Switch{.fault = Fault::Status, .operations = reading, .status = 503};
        QTest::newRow("not JSON") << sandbox::Switch{.fault = Fault::MalformedJson, .operations = reading};
        QTest::newRow("told in part") << sandbox::Switch{
            .fault = Fault::Status,
            .operations = reading,
            .status = 200,
            .body = {{u"status"_s, u"success"_s},
                     {u"message"_s, u"Get User Timeslots"_s},
                     {u"data"_s, QJsonArray{QJsonObject{{u"id"_s, 1}}}},
                     {u"meta"_s,
                      QJsonObject{{u"current_page"_s, 1}, {u"per_page"_s, 1}, {u"total"_s, 2}, {u"last_page"_s, 2}}}}};
    }
    //! Where reading them once more may help, the person is not edited without them.
    void timeslotsThatCannotBeReadNowAreNotTakenAway()
    {
        QFETCH(const sandbox::Switch, fault);
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(usersPage));
        const QString id = journey.cell(0, u"id"_s);
        const sandbox::Switch untold{.fault = Fault::Status,
                                     .operations = {u"getOrgUser"_s},
                                     .status = 200,
                                     .body = {{u"status"_s, u"success"_s},
                                              {u"message"_s, u"User"_s},
                                              {u"data"_s, QJsonObject{{u"id"_s, id.toInt()},
                                                                      {u"name"_s, journey.cell(0, u"name"_s)},
                                                                      {u"verify_timeslots"_s, u"on"_s}}}}};
        journey.sandbox().addSwitch(untold);
        journey.sandbox().addSwitch(fault);
        QVERIFY(journey.clickRow(u"id"_s, id));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY2(journey.waitForText(u"could not be read for editing"_s), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains(u"Assign them again afterwards."_s));

        journey.sandbox().clearSwitches();
        journey.sandbox().addSwitch(untold);
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.editor(u"Name"_s));
        QVERIFY(!journey.visibleText().contains(u"Assign them again afterwards."_s));
    }

    void organizationsOfAPerson_data() { envelopes_data(); }
    void organizationsOfAPerson()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}, .elevate = false});
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.hasRow(u"id"_s, u"32"_s));
        const QString code = journey.cell(1, u"organization_code"_s);
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        journey.page()->chooseScope(u"32"_s);
        QVERIFY(journey.waitUntilLoaded());
        const QString id = journey.cell(0, u"id"_s);
        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Organizations of this person"_s));
        QVERIFY(journey.pick(code));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(code));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"getOrgByCode"), 1);
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());

        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Open an organization of this person by code"_s));
        QVERIFY(journey.fill(u"Organization code"_s, code));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(u"Geofence quota"_s));
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());

        // From the organization to those who wait for it.
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.command(u"Open by id or code"_s));
        QVERIFY(journey.fill(u"Id or code"_s, u"no-such-code"_s));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(u"The service does not have it"_s));
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.command(u"Open by id or code"_s));
        QVERIFY(journey.fill(u"Id or code"_s, code));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(u"Geofence quota"_s));
        QVERIFY(journey.click(u"Pending users"_s));
        QTRY_COMPARE(journey.window().currentPageId(), pendingPage);
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitUntilLoaded());
        QCOMPARE(journey.page()->currentScope(), u"32"_s);
    }

    void whatHasNoPathIsOfferedOnceTheConnectionNamesOne()
    {
        const auto hasAction = [](Journey &journey, const QString &id) {
            return journey.window().currentPage()->findChild<QAction *>(id) != nullptr;
        };
        {
            Journey journey({.elevate = false});
            QVERIFY(journey.goTo(u"ivalt.organizations"_s));
            QVERIFY(hasAction(journey, u"getOrg"_s));
            QVERIFY(!hasAction(journey, u"createOnboardingOrg"_s));
            QVERIFY(journey.goTo(u"ivalt.users"_s));
            QVERIFY(!hasAction(journey, u"getOrgUserDetails"_s));
        }
        Journey journey({.elevate = false, .prepare = [](Workspace &workspace) {
                             workspace.ivalt->operations =
                                 QJsonObject{{u"createOnboardingOrg"_s, u"POST /organization/onboarding/create"_s},
                                             {u"getOrgUserDetails"_s, u"POST /organization/user/details"_s}};
                         }});
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.command(u"New onboarding organization"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitForDialog()); // a name is wanted
        QVERIFY(journey.fill(u"Name"_s, u"Harbour Sign-up"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"name"_s, u"Harbour Sign-up"_s));

        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        const QString email = journey.cell(0, u"email"_s);
        QVERIFY(journey.command(u"Further details"_s));
        QVERIFY(journey.waitForDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"getOrgUserDetails"), 1);
        QVERIFY(journey.waitForText(u"Device id"_s));
        QVERIFY(journey.visibleText().contains(email));
    }

    //! Nobody has seen the body, so what the settings say is sent, with what the form was told.
    void bodyOfAnOnboardingOrganizationIsASetting()
    {
        const QString body =
            u" {\"name\": \"Via {organization_code}\", \"organization_code\": \"{organization_code}\", "
            "\"quota\": \"{number_geo_fencing}\", \"active\": \"{is_active}\", \"plan\": \"trial\"}"_s;
        QCOMPARE(bodyProblem(body.trimmed(), bodyArguments(ivalt::createOnboardingOrg)), QString());
        Journey journey({.elevate = false, .prepare = [body](Workspace &workspace) {
                             workspace.ivalt->operations = QJsonObject{
                                 {u"createOnboardingOrg"_s, QString(u"POST /organization/onboarding/create"_s + body)}};
                         }});
        QJsonValue sent;
        connect(&journey.application().door(), &ChangeDoor::started, &journey.window(), [&sent](ChangeRun *run) {
            connect(run, &ChangeRun::itemFinished, run,
                    [&sent](const ChangeItemResult &item) { sent = item.change.body; });
        });
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.command(u"New onboarding organization"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Harbour Sign-up"_s));
        QVERIFY(journey.fill(u"Organization code"_s, u"harbour"_s));
        QVERIFY(journey.fill(u"Geofence quota"_s, u"7"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"name"_s, u"Via harbour"_s));
        QCOMPARE(sent, QJsonValue(QJsonObject{{u"name"_s, u"Via harbour"_s},
                                              {u"organization_code"_s, u"harbour"_s},
                                              {u"quota"_s, 7},
                                              {u"plan"_s, u"trial"_s}}));
    }

    //! Each page that lets people choose one shows them.
    void organizationsChangedTogetherAreReadOnce()
    {
        Journey journey({.elevate = false});
        const QStringList choosing{u"ivalt.geofences"_s, u"ivalt.timeslots"_s, u"ivalt.assignments"_s,
                                   u"ivalt.accessCheck"_s};
        for (const QString &page : choosing) {
            QVERIFY(journey.goTo(page));
            QTRY_VERIFY(journey.application().desk()->isReady());
        }
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.waitUntilLoaded());
        journey.sandbox().forgetRequests();
        journey.page()->table()->selectAll();
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.application().door().runs().isEmpty());
        QVERIFY(journey.sandbox().requestsSeen(u"deleteOrg") > 1);
        const auto lists = [&] { return journey.sandbox().requestsSeen(u"listOrgs"); };
        QTRY_VERIFY(lists() > choosing.size());
        QVERIFY(!QTest::qWaitFor([&] { return lists() > choosing.size() + 1; }, 500));
    }

    //! An organization without users gets its first admin: whoever owns a phone number.
    void anOrganizationWithoutUsersGetsAnAdmin()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(usersPage));
        const QString countryCode = journey.cell(0, u"country_code"_s);
        const QString mobile = journey.cell(0, u"mobile"_s);
        const QString name = journey.cell(0, u"name"_s);
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QTest::keySequence(&journey.window(), QKeySequence::New);
        QVERIFY(journey.waitForDialog());
        for (const auto &[label, text] : {std::pair{u"Name"_s, u"Quay"_s},
                                          {u"Organization code"_s, u"quay"_s},
                                          {u"Geofencing"_s, u"true"_s},
                                          {u"Geofence quota"_s, u"5"_s},
                                          {u"Active"_s, u"true"_s}})
            QVERIFY2(journey.fill(label, text), qPrintable(label));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.clickRow(u"name"_s, u"Quay"_s));
        const QString organization = journey.cell(journey.page()->table()->currentIndex().row(), u"id"_s);

        QVERIFY(journey.goTo(usersPage));
        journey.page()->chooseScope(organization);
        QVERIFY2(journey.waitForText(u"no users yet"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.command(u"Make admin"_s));
        QVERIFY2(journey.waitForText(u"no operation that takes admin rights away"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Quay: Make admin"_s));
        QVERIFY(journey.fill(u"Country code"_s, countryCode));
        QVERIFY(journey.click(u"Make admin"_s));
        QVERIFY2(journey.waitForText(u"Mobile is required."_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"makeUserAdmin"), 0);
        QVERIFY(journey.fill(u"Mobile"_s, mobile));
        QVERIFY(journey.click(u"Make admin"_s));
        QVERIFY2(journey.waitForText(countryCode + u' ' + mobile), qPrintable(journey.visibleText()));
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"makeUserAdmin"), 1);
        QVERIFY2(journey.waitForRows(1), qPrintable(journey.visibleText()));
        QCOMPARE(journey.cell(0, u"name"_s), name);
        QCOMPARE(journey.cell(0, u"is_admin"_s), u"true"_s);
    }

    void settingsSentWithAnAdminAreThoseOfNow_data()
    {
        QTest::addColumn<int>("status"); // of reading the organization; 0: it is told
        QTest::addColumn<int>("raised"); // what is sent of a quota that somebody else has raised; -1: nothing
        QTest::newRow("told") << 0 << 45;
        QTest::newRow("never told") << 404 << 0;
        QTest::newRow("not told now") << 503 << -1;
    }
    //! The service may store the organization's settings that are sent with the person.
    void settingsSentWithAnAdminAreThoseOfNow()
    {
        QFETCH(const int, status);
        QFETCH(const int, raised);
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(usersPage));
        int row = 0;
        while (row < journey.shownRows() && journey.cell(row, u"is_admin"_s) == "true"_L1)
            ++row;
        QVERIFY(row < journey.shownRows());
        Client &client = journey.workspace().client(Service::Ivalt);
        const QString organization = journey.page()->currentScope();
        const auto told = client.fetch(ivalt::getOrg, Request{.path = {{u"id_or_slug"_s, organization}}});
        QTRY_VERIFY(told.isFinished());
        QVERIFY(told.result());
        auto changed = told.result()->as<ivalt::Organization>();
        const qint64 quota = changed.numberGeoFencing.value_or(0);
        changed.numberGeoFencing = quota + 45;
        const auto meanwhile = client.call(ivalt::updateOrg, changed, Request{.path = {{u"org_id"_s, organization}}});
        QTRY_VERIFY(meanwhile.isFinished());
        QVERIFY(meanwhile.result());
        if (status > 0)
            journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"getOrg"_s}, .status = status});

        QJsonObject sent;
        connect(&journey.application().door(), &ChangeDoor::started, &journey.window(), [&sent](ChangeRun *run) {
            connect(run, &ChangeRun::itemFinished, run,
                    [&sent](const ChangeItemResult &item) { sent = item.change.body.toObject(); });
        });
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(row, u"id"_s)));
        QVERIFY(journey.command(u"Make admin"_s));
        if (raised < 0) {
            QVERIFY2(journey.waitForText(u"could not be read, and nothing was sent."_s),
                     qPrintable(journey.visibleText()));
            QCOMPARE(journey.sandbox().requestsSeen(u"makeUserAdmin"), 0);
            return;
        }
        QVERIFY2(journey.waitForText(u"geofence quota, which are sent as they were last read"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Make admin"_s));
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(sent.value("number_geo_fencing"_L1).toInteger(-1), quota + raised);
    }

    //! After an answer that was lost, whoever was named by phone number is looked for in the list.
    void adminByPhoneNumberIsLookedUp()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(usersPage));
        int row = 0;
        while (row < journey.shownRows() && journey.cell(row, u"is_admin"_s) == "true"_L1)
            ++row;
        const QString countryCode = journey.cell(row, u"country_code"_s);
        const QString mobile = journey.cell(row, u"mobile"_s);
        QVERIFY(journey.command(u"Make admin"_s));
        QVERIFY(journey.waitForDialog());
        journey.sandbox().addSwitch(
            {.fault = Fault::Drop, .operations = {u"makeUserAdmin"_s}, .times = 1, .does = true});
        QVERIFY(journey.fill(u"Country code"_s, countryCode));
        QVERIFY(journey.fill(u"Mobile"_s, mobile));
        QVERIFY(journey.click(u"Make admin"_s));
        QVERIFY2(journey.confirm(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"makeUserAdmin"), 1);
        QTRY_COMPARE(journey.cell(row, u"is_admin"_s), u"true"_s);
    }

    //! Nobody has seen the body, so what the settings say is sent.
    void bodyOfTheDetailsIsASetting_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("shown");
        QTest::newRow("usual") << QString() << u"Device id"_s;
        QTest::newRow("named otherwise") << u" {\"organization\": \"{org_id}\"}"_s << u"org_id is required"_s;
        QTest::newRow("filled in") << u" {\"org_id\": \"{org_id}\", \"user_id\": \"{user_id}\", \"all\": true}"_s
                                   << u"Device id"_s;
    }
    void bodyOfTheDetailsIsASetting()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, shown);
        Journey journey({.elevate = false, .prepare = [body](Workspace &workspace) {
                             workspace.ivalt->operations = QJsonObject{
                                 {u"getOrgUserDetails"_s, QString(u"POST /organization/user/details"_s + body)}};
                         }});
        QVERIFY(journey.goTo(usersPage));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QVERIFY(journey.command(u"Further details"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.waitForText(shown), qPrintable(journey.visibleText()));
    }

    void deviceFieldsAreInTheDetails()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QVERIFY(journey.waitForText(u"Device id"_s));
        QVERIFY(journey.waitForText(u"Device token"_s));
        QVERIFY(!journey.visibleText().contains(u":APA91b"_s));
        QVERIFY(journey.click(u"Show Device token"_s));
        QVERIFY(journey.waitForText(u":APA91b"_s));
        QVERIFY(journey.click(u"Hide Device token"_s));
        QVERIFY(!journey.visibleText().contains(u":APA91b"_s));
    }

private:
    //! The service tells one page of 240 rows.
    static void addPart(Journey &journey, const QString &operation, const QJsonArray &told)
    {
        const QJsonObject paging{{u"current_page"_s, 1},
                                 {u"per_page"_s, told.size()},
                                 {u"total"_s, 240},
                                 {u"last_page"_s, 240 / told.size()}};
        journey.sandbox().addSwitch(
            {.fault = Fault::Status,
             .operations = {operation},
             .status = 200,
             .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, told}, {u"meta"_s, paging}}});
    }
};

QTEST_MAIN(IvaltPeopleJourneyTest)
#include "tst_ivaltpeoplejourney.moc"
