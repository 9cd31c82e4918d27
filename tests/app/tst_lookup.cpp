#include "app/pages/actionlookups.h"
#include "app/pages/lookup.h"
#include "app/pages/pagetable.h"
#include "models/records/elevate/account.h"
#include "models/records/elevate/organization.h"
#include "models/records/elevate/role.h"
#include "models/records/elevate/user.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/user.h"
#include "tests/support/clientfixture.h"
#include "tests/support/lookups.h"

#include <QJsonArray>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

static const PageRow *pageRow(QStringView id)
{
    const auto found = std::ranges::find_if(allPages(), [&](const PageRow *page) { return page->id == id; });
    return found == allPages().end() ? nullptr : *found;
}

static QByteArray users(const QByteArrayList &rows)
{
    return R"({"status":"success","message":"m","data":[)" + rows.join(',') + "]}";
}

static QByteArray user(int id, const QByteArray &name, const QByteArray &mobile, const QByteArray &email)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"name":")" + name + R"(","country_code":"+91","mobile":")" +
           mobile + R"(","email":")" + email + R"("})";
}

//! Whether a look at the service tells rightly what became of a change whose answer was lost.
class LookUpTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        const auto clock = std::make_shared<FakeClock>();
        m_ivalt = std::make_unique<Client>(ivaltConnection(*m_server), quickEnvironment(clock));
        m_ivalt->setAuthorizer(&m_authorizer);
        ElevateConnection connection = elevateConnection(*m_server);
        connection.line = u"3.1"_s;
        m_elevate = std::make_unique<Client>(connection, quickEnvironment(clock));
        m_elevate->setAuthorizer(&m_authorizer);
    }

    void created_data()
    {
        QTest::addColumn<QByteArrayList>("rows");
        QTest::addColumn<QSet<QString>>("known");
        QTest::addColumn<Finding>("finding");
        using Known = QSet<QString>;
        const QByteArray other = user(7, "Ravi Nair", "9000000007", "ravi@example.org");
        const QByteArray namesake = user(3, "Priya Sharma", "9000000003", "priya.s@example.org");
        const QByteArray made = user(9, "Priya Sharma", "9000000009", "priya@example.org");
        QTest::newRow("nobody") << QByteArrayList{other} << Known{} << Finding::DidNotHappen;
        QTest::newRow("made") << QByteArrayList{other, made} << Known{} << Finding::Happened;
        QTest::newRow("a namesake was there before")
            << QByteArrayList{other, namesake} << Known{u"3"_s} << Finding::DidNotHappen;
        QTest::newRow("a namesake of whom nobody knew") << QByteArrayList{namesake} << Known{} << Finding::Unclear;
        QTest::newRow("made beside a namesake") << QByteArrayList{namesake, made} << Known{u"3"_s} << Finding::Happened;
        QTest::newRow("the same was there before") << QByteArrayList{made} << Known{u"9"_s} << Finding::DidNotHappen;
        QTest::newRow("address in lower case")
            << QByteArrayList{user(9, "Priya Sharma", "9000000009", "PRIYA@example.org")} << Known{}
            << Finding::Happened;
    }
    void created()
    {
        QFETCH(const QByteArrayList, rows);
        QFETCH(const QSet<QString>, known);
        QFETCH(const Finding, finding);
        m_server->setFallback(reply(200, users(rows)));
        LookUpPlace place = ivaltUsers();
        place.known = known;
        place.isAllKnown = true;
        QCOMPARE(found(lookForCreated(place, wanted())), finding);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void onlyANameIsNoProofWhereNotAllWasKnown()
    {
        m_server->setFallback(reply(200, users({R"({"id":3,"name":"Priya Sharma"})"})));
        QCOMPARE(found(lookForCreated(ivaltUsers(), wanted())), Finding::Unclear);
        LookUpPlace place = ivaltUsers();
        place.isAllKnown = true;
        QCOMPARE(found(lookForCreated(place, wanted())), Finding::Happened);
    }

    void nothingIsKnownWithoutAnAnswer()
    {
        m_server->setFallback(reply(500, "{}"));
        QCOMPARE(found(lookForCreated(ivaltUsers(), wanted())), Finding::Unclear);
        const LookUpPlace place = ivaltUsers();
        m_ivalt.reset();
        QCOMPARE(found(lookForCreated(place, wanted())), Finding::Unclear);
        QCOMPARE(found(lookForRemoved(place, wanted())), Finding::Unclear);
        QCOMPARE(found(lookForChanged(place, wanted(), wanted())), Finding::Unclear);
    }

    void fullPageIsNotEverything()
    {
        QByteArrayList rows;
        for (int i = 0; i < 100; ++i)
            rows.append(R"({"id":)" + QByteArray::number(i) + R"(,"title":"role"})");
        m_server->setFallback(elevateReply(R"({"data":[)" + rows.join(',') + R"(],"count":120})"));
        elevate::Role role;
        role.title = u"guard"_s;
        const LookUpPlace place{.page = pageRow(u"elevate.roles"), .client = m_elevate.get(), .isAllKnown = true};
        QCOMPARE(found(lookForCreated(place, Record::of(role))), Finding::Unclear);
        role.id = 500;
        QCOMPARE(found(lookForRemoved(place, Record::of(role))), Finding::Unclear);
    }

    void listThatLagsShowsNoAbsence()
    {
        m_server->setFallback(elevateReply(R"({"data":[],"count":0})"));
        elevate::SignUp person;
        person.name = u"Priya Sharma"_s;
        person.email = u"priya@example.org"_s;
        LookUpPlace place{.page = pageRow(u"elevate.users"), .client = m_elevate.get(), .isAllKnown = true};
        QCOMPARE(found(lookForCreated(place, Record::of(person))), Finding::Unclear);
        m_elevate->setLine(Line::V35);
        m_elevate->setContext({.tenantCode = u"default"_s});
        QCOMPARE(found(lookForCreated(place, Record::of(person))), Finding::DidNotHappen);
    }

    void changed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("as wanted") << QByteArray(R"({"id":4,"title":"porter","status":"INACTIVE"})")
                                   << Finding::Happened;
        QTest::newRow("as before") << QByteArray(R"({"id":4,"title":"guard","status":"ACTIVE"})")
                                   << Finding::DidNotHappen;
        QTest::newRow("half and half") << QByteArray(R"({"id":4,"title":"porter","status":"ACTIVE"})")
                                       << Finding::Unclear;
        QTest::newRow("something else") << QByteArray(R"({"id":4,"title":"keeper","status":"INACTIVE"})")
                                        << Finding::Unclear;
        QTest::newRow("gone") << QByteArray(R"({"id":5,"title":"porter","status":"INACTIVE"})") << Finding::Unclear;
    }
    void changed()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const Finding, finding);
        m_server->setFallback(elevateReply(R"({"data":[)" + row + R"(],"count":1})"));
        elevate::Role before;
        before.id = 4;
        before.title = u"guard"_s;
        before.status = u"ACTIVE"_s;
        elevate::Role after = before;
        after.title = u"porter"_s;
        after.status = u"INACTIVE"_s;
        const LookUpPlace place{.page = pageRow(u"elevate.roles"), .client = m_elevate.get()};
        QCOMPARE(found(lookForChanged(place, Record::of(before), Record::of(after))), finding);
    }

    void changeOfCaseAloneIsAChange()
    {
        m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":)" +
                                             user(9, "priya sharma", "9000000009", "priya@example.org") + "}"));
        ivalt::User before = wanted().as<ivalt::User>();
        before.id = 9;
        before.name = u"priya sharma"_s;
        ivalt::User after = before;
        after.name = u"Priya Sharma"_s;
        QCOMPARE(found(lookForChanged(ivaltUsers(), Record::of(before), Record::of(after))), Finding::DidNotHappen);
        QCOMPARE(found(lookForChanged(ivaltUsers(), Record::of(after), Record::of(before))), Finding::Happened);
    }

    void removed()
    {
        ivalt::User gone = wanted().as<ivalt::User>();
        gone.id = 9;
        m_server->queue(reply(200, users({user(7, "Ravi Nair", "9000000007", "ravi@example.org")})));
        QCOMPARE(found(lookForRemoved(ivaltUsers(), Record::of(gone))), Finding::Happened);
        m_server->queue(reply(200, users({user(9, "Priya Sharma", "9000000009", "priya@example.org")})));
        QCOMPARE(found(lookForRemoved(ivaltUsers(), Record::of(gone))), Finding::DidNotHappen);
    }

    void inactiveUser_data()
    {
        QTest::addColumn<Behaviour>("answer");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("inactive") << elevateReply(R"({"id":4,"status":"INACTIVE"})") << Finding::Happened;
        QTest::newRow("active") << elevateReply(R"({"id":4,"status":"ACTIVE"})") << Finding::DidNotHappen;
        QTest::newRow("not told") << elevateReply(R"({"id":4})") << Finding::Unclear;
        QTest::newRow("no answer") << reply(500, "{}") << Finding::Unclear;
    }
    void inactiveUser()
    {
        QFETCH(const Behaviour, answer);
        QFETCH(const Finding, finding);
        m_server->setFallback(answer);
        QCOMPARE(found(lookForInactiveUser({.place = elevateUsers(), .selected = elevateUser()})), finding);
    }

    void organizationAdmin_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("3.5, is one")
            << QByteArray(R"({"id":4,"organizations":[{"id":2,"roles":[{"title":"mentee"},{"title":"org_admin"}]}]})")
            << Finding::Happened;
        QTest::newRow("3.5, of another organization")
            << QByteArray(R"({"id":4,"organizations":[{"id":2,"roles":[{"title":"mentee"}]},)"
                          R"({"id":3,"roles":[{"title":"org_admin"}]}]})")
            << Finding::DidNotHappen;
        QTest::newRow("3.1, is one") << QByteArray(
                                            R"({"id":4,"organization":{"id":2},"user_roles":[{"title":"org_admin"}]})")
                                     << Finding::Happened;
        QTest::newRow("3.1, still in the default one")
            << QByteArray(R"({"id":4,"organization":{"id":1},"user_roles":[{"title":"mentee"}]})")
            << Finding::DidNotHappen;
        QTest::newRow("roles not told") << QByteArray(R"({"id":4,"organization":{"id":2}})") << Finding::Unclear;
    }
    void organizationAdmin()
    {
        QFETCH(const QByteArray, profile);
        QFETCH(const Finding, finding);
        m_server->setFallback(elevateReply(profile));
        const PathArguments values{{u"user_id"_s, u"4"_s}, {u"organization_id"_s, u"2"_s}};
        QCOMPARE(
            found(lookForOrganizationAdmin({.place = elevateUsers(), .selected = elevateUser(), .values = values})),
            finding);
    }

    void organizationAdminNamedByAddress()
    {
        elevate::OrgAdminAppointment sent;
        sent.organizationId = 2;
        sent.email = u"priya@example.org"_s;
        const ActionLook look{.place = elevateUsers(), .selected = elevateUser(), .sent = Record::of(sent)};
        m_server->queue(elevateReply(R"({"data":[{"id":4,"email":"priya@example.org"}],"count":1})"));
        m_server->queue(elevateReply(R"({"id":4,"organization":{"id":2},"user_roles":[{"title":"org_admin"}]})"));
        QCOMPARE(found(lookForOrganizationAdmin(look)), Finding::Happened);
        m_server->queue(elevateReply(R"({"data":[],"count":0})"));
        QCOMPARE(found(lookForOrganizationAdmin(look)), Finding::Unclear);
        sent.email = u"priya"_s; // no address, so nobody to be found by it
        QCOMPARE(found(lookForOrganizationAdmin(
                     {.place = elevateUsers(), .selected = elevateUser(), .sent = Record::of(sent)})),
                 Finding::Unclear);
        QCOMPARE(m_server->seen().size(), 3);
    }

    void furtherRole()
    {
        const ActionLook look{.place = elevateUsers(),
                              .selected = elevateUser(),
                              .values = {{u"role_id"_s, u"7"_s}, {u"organization_id"_s, u"2"_s}}};
        m_server->queue(elevateReply(R"({"id":4,"organizations":[{"id":2,"roles":[{"id":5},{"id":7}]}]})"));
        QCOMPARE(found(lookForFurtherRole(look)), Finding::Happened);
        m_server->queue(
            elevateReply(R"({"id":4,"organizations":[{"id":2,"roles":[{"id":5}]},{"id":3,"roles":[{"id":7}]}]})"));
        QCOMPARE(found(lookForFurtherRole(look)), Finding::DidNotHappen);
        m_server->queue(elevateReply(R"({"id":4,"organizations":[{"id":3,"roles":[{"id":7}]}]})"));
        QCOMPARE(found(lookForFurtherRole(look)), Finding::Unclear);
        m_server->queue(elevateReply(R"({"id":4})"));
        QCOMPARE(found(lookForFurtherRole(look)), Finding::Unclear);
    }

    void pendingUser()
    {
        const ActionLook look{
            .place = ivaltUsers(), .selected = ivaltUser(), .values = {{u"org_id"_s, u"5"_s}, {u"user_id"_s, u"9"_s}}};
        m_server->queue(reply(200, users({user(9, "Priya Sharma", "9000000009", "priya@example.org")})));
        QCOMPARE(found(lookForPendingUser(look)), Finding::Happened);
        m_server->queue(reply(200, users({user(7, "Ravi Nair", "9000000007", "ravi@example.org")})));
        QCOMPARE(found(lookForPendingUser(look)), Finding::DidNotHappen);
        m_server->queue(reply(200, users({R"({"name":"Priya Sharma"})"})));
        QCOMPARE(found(lookForPendingUser(look)), Finding::Unclear);
    }

    void admin()
    {
        const ActionLook look{.place = ivaltUsers(), .selected = ivaltUser()};
        const auto told = [](const QByteArray &flag) {
            return reply(200, R"({"status":"success","message":"m","data":{"id":9)" + flag + "}}");
        };
        m_server->queue(told(R"(,"is_admin":1)"));
        QCOMPARE(found(lookForAdmin(look)), Finding::Happened);
        m_server->queue(told(R"(,"is_admin":0)"));
        QCOMPARE(found(lookForAdmin(look)), Finding::DidNotHappen);
        m_server->queue(told({}));
        QCOMPARE(found(lookForAdmin(look)), Finding::Unclear);
    }

    void everyActionThatCanBeReadBackIs()
    {
        // Registration codes and the permissions of a role are told by no operation of the service.
        const QStringList untold{u"addRegistrationCode"_s, u"removeRegistrationCode"_s, u"createRolePermission"_s,
                                 u"deleteRolePermission"_s};
        for (const QString &id :
             {u"elevate.organizations"_s, u"elevate.users"_s, u"elevate.roles"_s, u"ivalt.users"_s}) {
            for (const ActionRow &row : pageRow(id)->actions) {
                const bool isChange = row.operation->changes() && !row.byHand;
                if (isChange && !untold.contains(row.operation->id))
                    QVERIFY2(row.lookUp, qPrintable(QString(row.operation->id)));
            }
        }
    }

private:
    LookUpPlace elevateUsers() { return {.page = pageRow(u"elevate.users"), .client = m_elevate.get()}; }
    static Record elevateUser()
    {
        elevate::User user;
        user.id = 4;
        return Record::of(user);
    }
    static Record ivaltUser()
    {
        ivalt::User person = wanted().as<ivalt::User>();
        person.id = 9;
        return Record::of(person);
    }
    LookUpPlace ivaltUsers()
    {
        ivalt::Organization organization;
        organization.id = 5;
        return {.page = pageRow(u"ivalt.users"), .client = m_ivalt.get(), .scope = Record::of(organization)};
    }
    static Record wanted()
    {
        ivalt::User person;
        person.name = u"Priya Sharma"_s;
        person.countryCode = u"+91"_s;
        person.mobile = u"9000000009"_s;
        person.email = u"priya@example.org"_s;
        return Record::of(person);
    }

    OpenAuthorizer m_authorizer;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_ivalt;
    std::unique_ptr<Client> m_elevate;
};

QTEST_GUILESS_MAIN(LookUpTest)
#include "tst_lookup.moc"
