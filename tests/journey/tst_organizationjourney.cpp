#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "network/operations/elevate.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toasts.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;

//! The life of an organization beyond creating and renaming: what a deactivation takes with it, taking it back, opening
//! one that no list shows, domains that are only added, and admins by name.
class OrganizationJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void deactivationTellsHowManyGoAndIsTakenBack_data() { lines(); }
    void deactivationTellsHowManyGoAndIsTakenBack()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"vitosha_water"_s));
        const QString id = cellOf(journey, u"vitosha_water"_s, u"id"_s);
        const People people = peopleOf(journey, id);
        QVERIFY(people.active > 0);
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        const QString told = journey.visibleText();
        // Line 3.5 tells who is active, the others only who belongs to it.
        const QString count = line == Line::V35 ? u"\\b%1 active user\\S* of Vitosha"_s.arg(people.active)
                                                : u"\\b%1 user\\S* belong\\S* to Vitosha"_s.arg(people.all);
        QVERIFY2(told.contains(QRegularExpression(count)), qPrintable(count + u'\n' + told));
        QVERIFY(!told.contains(u"This cannot be taken back"_s));
        QVERIFY(told.contains(u"no operation that activates a user"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_VERIFY(!journey.hasRowNow(u"code"_s, u"vitosha_water"_s));

        // Undone, the organization is back and its people are not; the review says so.
        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(journey.waitForText(u"Its people stay inactive"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"code"_s, u"vitosha_water"_s));
        QCOMPARE(peopleOf(journey, id).active, 0);
    }

    void peopleWhoCannotBeCountedAreSaidToBe_data() { lines(); }
    void peopleWhoCannotBeCountedAreSaidToBe()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"searchUsers"_s, u"listUsers"_s}, .status = 500});
        QVERIFY(journey.clickRow(u"code"_s, u"vitosha_water"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.waitForText(u"could not be counted"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.visibleText().contains(u"Try again later"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Cancel"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateOrganization"), 0);
    }

    void organizationOfAnotherTenantIsToldBeforeItIsTried()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"naniwa_libraries"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.waitForText(u"belongs to the tenant bayside"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        // As the service answers: recorded as admin-deactivateOrg--not-found.
        QVERIFY2(journey.waitForText(u"The service says: Organisation not found."_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"code"_s, u"naniwa_libraries"_s));
    }

    void deactivatedOneIsOpenedAndReactivated_data() { linesAre({Line::V31, Line::V35}); }
    void deactivatedOneIsOpenedAndReactivated()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(!journey.hasRowNow(u"code"_s, u"monsoon_relief"_s));
        QVERIFY(journey.command(u"Open by id or code"_s));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(u"Enter an id or a code"_s));
        QVERIFY(journey.fill(u"Id or code"_s, u"no_such_code"_s));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY2(journey.waitForText(u"Organization not found"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Check the id or code"_s));
        QVERIFY(journey.fill(u"Id or code"_s, u"monsoon_relief"_s));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY2(journey.waitForText(u"Monsoon Relief Camp"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"The service does not tell."_s)); // its domains
        QVERIFY(journey.click(u"Reactivate…"_s));
        QVERIFY2(journey.waitForText(u"Its people stay inactive"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"code"_s, u"monsoon_relief"_s));
    }

    //! Who is organization admin, too, is refused unless the call is made in the organization's name.
    void adminWhoIsOrganizationAdminChangesAnyOrganization()
    {
        Journey journey;
        QVERIFY(becomeOrganizationAdmin(journey));
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        // Also one of another tenant.
        for (const auto &[code, name] : {std::pair{u"vitosha_water"_s, u"Vitosha Springs"_s},
                                         std::pair{u"naniwa_libraries"_s, u"Naniwa Reading Rooms"_s}}) {
            QVERIFY(journey.clickRow(u"code"_s, code));
            QTest::keyClick(journey.page()->table(), Qt::Key_F2);
            QVERIFY(journey.waitForDialog());
            QVERIFY(journey.fill(u"Name"_s, name));
            QVERIFY(journey.click(u"Save"_s));
            QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
            QVERIFY(journey.hasRow(u"name"_s, name));
        }
        QVERIFY(!journey.workspace().acting());

        // Nobody can call in the name of an inactive one, which is said before it is tried.
        QVERIFY(journey.command(u"Open by id or code"_s));
        QVERIFY(journey.fill(u"Id or code"_s, u"monsoon_relief"_s));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.click(u"Reactivate…"_s));
        QVERIFY2(journey.waitForText(u"sign in with an account that is system admin only"_s),
                 qPrintable(journey.visibleText()));
    }

    void whatReachesTheOwnTenantOnlySaysSo()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        for (const QString &action :
             {u"Add registration codes"_s, u"Remove registration codes"_s, u"Make someone organization admin"_s}) {
            QVERIFY(journey.clickRow(u"code"_s, u"naniwa_libraries"_s));
            QVERIFY(journey.command(action));
            QVERIFY2(journey.waitForText(u"Act as an organization of that tenant first"_s),
                     qPrintable(journey.visibleText()));
            QVERIFY(!QApplication::activeModalWidget());
            journey.window().toasts()->clear();
        }
        QVERIFY(journey.clickRow(u"code"_s, u"naniwa_libraries"_s));
        QVERIFY(journey.command(u"Act as this organization"_s));
        QTRY_VERIFY(journey.workspace().acting());
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.clickRow(u"code"_s, u"naniwa_libraries"_s));
        QVERIFY(journey.command(u"Add registration codes"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Registration codes"_s, u"naniwa_autumn"_s));
        QVERIFY(journey.click(u"Add registration codes"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"addRegistrationCode"), 1);
    }

    void documentedLineEditsByIdBlindly()
    {
        Journey journey({.sandbox = {.elevate = Line::Docs}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"vitosha_water"_s));
        const QString id = cellOf(journey, u"vitosha_water"_s, u"id"_s);
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QTRY_VERIFY(!journey.hasRowNow(u"code"_s, u"vitosha_water"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.command(u"Edit by id"_s));
        QVERIFY(journey.fill(u"Id"_s, u"vitosha_water"_s));
        QVERIFY(journey.click(u"Edit…"_s));
        QVERIFY(journey.waitForText(u"An id has only digits"_s));
        QVERIFY(journey.fill(u"Id"_s, id));
        QVERIFY(journey.click(u"Edit…"_s));
        QVERIFY(journey.fill(u"Status"_s, u"Active"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"code"_s, u"vitosha_water"_s));
    }

    void domainsAreOnlyAdded_data() { lines(); }
    void domainsAreOnlyAdded()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"vitosha_water"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Return);
        QVERIFY2(journey.waitForText(u"The service does not tell."_s), qPrintable(journey.visibleText()));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.waitForText(u"What you enter is added"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Domains"_s, u"springs.example.org"_s));
        QVERIFY(journey.click(u"Save"_s));
        // Before it is sent: it cannot be taken away again.
        QVERIFY2(journey.waitForText(u"takes none of it away again"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateOrganization"), 1);
        // There is no undo that would only pretend.
        QVERIFY(!journey.application().door().canUndo());
    }

    void otherFieldsOfSuchAnEditAreTakenBack()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"vitosha_water"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Domains"_s, u"springs.example.org"_s));
        QVERIFY(journey.fill(u"Name"_s, u"Vitosha Springs"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"name"_s, u"Vitosha Springs"_s));
        QTRY_VERIFY(journey.application().door().canUndo());
        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(journey.hasRow(u"name"_s, u"Vitosha Water Works"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateOrganization"), 2);
    }

    void adminsAndRelatedOrganizationsAreNamed_data() { linesAre({Line::V31, Line::V35}); }
    void adminsAndRelatedOrganizationsAreNamed()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"tejo_port"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Return);
        Client &client = journey.workspace().client(Service::Elevate);
        const Record organization =
            read(client, elevate::readOrganization, {{u"organisation_id"_s, cellOf(journey, u"tejo_port"_s, u"id"_s)}});
        const QString admin = organization.text(u"org_admin").remove(u'[').remove(u']');
        QVERIFY(!admin.isEmpty());
        const QString name = read(client, elevate::readUser, {}, {{u"userId"_s, admin}}).title();
        QVERIFY2(journey.waitForText(u"%1 (%2)"_s.arg(name, admin)), qPrintable(journey.visibleText()));
        const QString related = organization.text(u"related_orgs").remove(u'[').remove(u']');
        QCOMPARE(related, cellOf(journey, u"humber_transit"_s, u"id"_s));
        QVERIFY2(journey.waitForText(u"Humber Transit Commission (%1)"_s.arg(related)),
                 qPrintable(journey.visibleText()));
    }

    void documentedLineSaysWhatItDoesNotTell()
    {
        Journey journey({.sandbox = {.elevate = Line::Docs}});
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"tejo_port"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_Return);
        QVERIFY2(journey.waitForText(u"no operation that reads one organization"_s), qPrintable(journey.visibleText()));
        // What the line lacks is there and says so; what others do in its place is not.
        const auto *open = journey.page()->findChild<QAction *>(u"readOrganization"_s);
        QVERIFY(open && !open->isEnabled());
        QCOMPARE(open->statusTip(), u"This line of the service has no operation for this."_s);
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY2(journey.waitForText(u"\"Edit by id\""_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Cancel"_s));
    }

    void oneIsCreatedInAnotherTenant()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.fill(u"Name"_s, u"Harbour Library"_s));
        QVERIFY(journey.fill(u"Code"_s, u"harbour_library"_s));
        QVERIFY(journey.fill(u"Description"_s, u"By the sea"_s));
        QVERIFY(journey.fill(u"Domains"_s, u"harbour.example"_s));
        QVERIFY(journey.fill(u"Tenant code"_s, u"nowhere"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"Tenant not found"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Tenant code"_s, u"bayside"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(u"elevate.tenantOrganizations"_s));
        journey.page()->chooseScope(u"bayside"_s);
        QVERIFY(journey.hasRow(u"code"_s, u"harbour_library"_s));
    }

    void registrationCodesComeAndGo()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"vitosha_water"_s));
        QVERIFY(journey.command(u"Add registration codes"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Registration codes"_s, u"springs_2027"_s));
        QVERIFY(journey.click(u"Add registration codes"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addRegistrationCode"), 1);
        // A code is somebody's already: refused with what the service says, and what was typed stays.
        QVERIFY(journey.command(u"Add registration codes"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Registration codes"_s, u"springs_2027"_s));
        QVERIFY(journey.click(u"Add registration codes"_s));
        QVERIFY2(journey.waitForText(u"Registration code already exists"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Correct what the service names"_s));
        QVERIFY(journey.click(u"Cancel"_s));
        QVERIFY(journey.click(u"Discard changes"_s));
        QVERIFY(journey.waitUntilNoDialog());
        // Taken back with the operation that removes.
        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"removeRegistrationCode"), 1);
    }

private:
    //! As somebody else would make them one; the roles count from the next sign-in on.
    static bool becomeOrganizationAdmin(Journey &journey)
    {
        Client &client = journey.workspace().client(Service::Elevate);
        const QString id = journey.workspace().elevateSession()->person()->id;
        const auto made =
            client.send({.operation = &elevate::addOrgAdmin,
                         .body = QJsonObject{{u"organization_id"_s, 1}, {u"user_id"_s, id.toLongLong()}}});
        if (!QTest::qWaitFor([&] { return made.isFinished(); }) || !made.result())
            return false;
        if (!journey.command(u"Sign out of ELEVATE"_s) || !journey.goTo(u"elevate.organizations"_s) ||
            !journey.click(u"Sign in…"_s) || !journey.signInToElevate(sandbox::sampleAdmin.password))
            return false;
        return journey.workspace().elevateSession()->person()->roles.contains(u"org_admin"_s);
    }

    static void lines() { linesAre(everyLine); }

    static Record read(Client &client, const Endpoint &operation, const QueryArguments &query,
                       const PathArguments &path = {})
    {
        const auto answer = client.fetch(operation, {.path = path, .query = query});
        const bool isThere = QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.resultCount() == 1;
        return isThere && answer.result() ? *answer.result() : Record(*operation.result);
    }

    static QString cellOf(Journey &journey, const QString &code, const QString &column)
    {
        for (int row = 0; row < journey.shownRows(); ++row) {
            if (journey.cell(row, u"code"_s) == code)
                return journey.cell(row, column);
        }
        return {};
    }

    struct People
    {
        int all = 0;
        int active = 0;
    };

    //! Asked beside the window, by looking at everybody of the organization. Nobody where that fails.
    static People peopleOf(Journey &journey, const QString &organization)
    {
        Client &client = journey.workspace().client(Service::Elevate);
        People people;
        for (int page = 1;; ++page) {
            QueryArguments query{{u"type"_s, u"all"_s}, {u"page"_s, QString::number(page)}, {u"limit"_s, u"100"_s}};
            if (client.line() != Line::V35)
                query.append({u"organization_id"_s, organization});
            const auto answer = client.list(elevate::searchUsers, {.query = query});
            if (!QTest::qWaitFor([&] { return answer.isFinished(); }) || answer.resultCount() == 0)
                return {};
            const Outcome<RecordPage> told = answer.result();
            if (!told)
                return {};
            for (const Record &user : told->rows) {
                if (user.text(u"organization_id") != organization)
                    continue;
                const QString status =
                    client.line() == Line::V35
                        ? user.text(u"status")
                        : read(client, elevate::readUser, {}, {{u"userId"_s, user.identity()}}).text(u"status");
                people.active += status == "ACTIVE"_L1 ? 1 : 0;
                ++people.all;
            }
            if (told->rows.size() < 100)
                return people;
        }
    }
};

QTEST_MAIN(OrganizationJourneyTest)
#include "tst_organizationjourney.moc"
