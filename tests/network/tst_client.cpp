#include "network/client/redaction.h"
#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"
#include "tests/support/clientfixture.h"

#include <QSignalSpy>
#include <QThread>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using Cause = ServiceError::Cause;

//! What the client sends and how it reads what services answer.
class TestClient : public QObject
{
    Q_OBJECT

    FaultServer m_server;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    OpenAuthorizer m_authorizer;

    std::unique_ptr<Client> elevateClient(ElevateConnection connection)
    {
        auto client = std::make_unique<Client>(connection, quickEnvironment(m_clock));
        client->setAuthorizer(&m_authorizer);
        return client;
    }
    std::unique_ptr<Client> elevateClient() { return elevateClient(elevateConnection(m_server)); }
    std::unique_ptr<Client> ivaltClient()
    {
        auto client = std::make_unique<Client>(ivaltConnection(m_server), quickEnvironment(m_clock));
        client->setAuthorizer(&m_authorizer);
        return client;
    }

private slots:
    void typedCallSendsAndReads()
    {
        auto client = elevateClient();
        client->setContext({.tenantCode = u"city"_s});
        m_server.queue(elevateReply(R"({"id":"12","name":"Green Valley","code":"green_valley"})", 201));
        elevate::Organization wanted;
        wanted.name = u"Green Valley"_s;
        wanted.code = u"green_valley"_s;
        const auto made = await(client->call(elevate::createOrganization, wanted));
        QVERIFY2(made, why(made));
        QCOMPARE(made->id, 12);
        const SeenRequest seen = m_server.seen().last();
        QCOMPARE(seen.verb, "POST");
        QCOMPARE(seen.target, "/user/v1/organization/create");
        QCOMPARE(seen.headers.value("x-auth-token"), "bearer token-of-the-test");
        QCOMPARE(seen.headers.value("user-agent"), "Gatehouse/" GATEHOUSE_VERSION);
        QCOMPARE(seen.headers.value("content-type"), "application/json");
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(body.value("name"_L1).toString(), u"Green Valley"_s);
        QCOMPARE(body.value("tenant_code"_L1).toString(), u"city"_s);
    }

    void addressesAreBuiltAndEncoded()
    {
        ElevateConnection connection = elevateConnection(m_server);
        connection.baseUrl += u"/gateway/"_s;
        connection.prefix = u"/people"_s;
        auto client = elevateClient(connection);
        await(client->send({.operation = &elevate::readUser, .path = {{u"userId"_s, u"a/b c"_s}}}));
        QCOMPARE(m_server.seen().last().target, "/gateway/people/v1/user/read/a%2Fb%20c");
        await(client->send({.operation = &elevate::listOrganizations,
                            .query = {{u"search"_s, u"a+b&c=ü"_s}, {u"page"_s, QString()}, {u"limit"_s, u"5"_s}}}));
        QCOMPARE(m_server.seen().last().target,
                 "/gateway/people/v1/organization/list?search=a%2Bb%26c%3D%C3%BC&limit=5");
    }

    void missingValuesAreNamedAndNothingIsSent()
    {
        auto client = elevateClient();
        const qsizetype before = m_server.seen().size();
        auto outcome = await(client->send({.operation = &elevate::deleteRole}));
        QCOMPARE(causeOf(outcome), Cause::MissingValue);
        QCOMPARE(outcome.error().message, u"id"_s);
        outcome = await(client->send({.operation = &elevate::listUsers}));
        QCOMPARE(causeOf(outcome), Cause::MissingValue);
        QCOMPARE(outcome.error().message, u"type"_s);
        outcome = await(client->send({.operation = &elevate::addOrgAdmin, .body = QJsonObject()}));
        QCOMPARE(causeOf(outcome), Cause::MissingValue);
        QCOMPARE(m_server.seen().size(), before);
    }

    void tenantHeadersFollowTheRow()
    {
        ElevateConnection connection = elevateConnection(m_server);
        connection.organizationHeader = u"x-organisation"_s;
        auto client = elevateClient(connection);
        client->setContext({.tenantCode = u"city"_s, .organizationCode = u"city_hall"_s});
        await(client->send({.operation = &elevate::addOrgAdmin, .body = QJsonObject()}));
        SeenRequest seen = m_server.seen().last();
        QCOMPARE(seen.headers.value("tenant-id"), "city");
        QCOMPARE(seen.headers.value("x-tenant-code"), "city");
        QCOMPARE(seen.headers.value("x-organisation"), "city_hall");
        QVERIFY(!seen.headers.contains("origin"));

        await(client->send({.operation = &elevate::listOrganizations}));
        QVERIFY(!m_server.seen().last().headers.contains("x-tenant-code"));
        client->actAs(u"green_valley"_s, u"valley"_s);
        await(client->send({.operation = &elevate::listOrganizations}));
        QCOMPARE(m_server.seen().last().headers.value("x-organisation"), "green_valley");
        QCOMPARE(m_server.seen().last().headers.value("x-tenant-code"), "valley");
        // What names a tenant in a row's own headers, or asks for one, means the tenant acted in.
        await(client->send({.operation = &elevate::addOrgAdmin, .body = QJsonObject()}));
        seen = m_server.seen().last();
        QCOMPARE(seen.headers.value("tenant-id"), "valley");
        QCOMPARE(seen.headers.value("x-tenant-code"), "valley");
        QCOMPARE(seen.headers.value("x-organisation"), "green_valley");
        await(client->send({.operation = &elevate::searchUsers, .query = {{u"type"_s, u"all"_s}}}));
        QVERIFY(m_server.seen().last().target.contains("tenant_code=valley"));
        // The session stays the person's.
        await(client->send({.operation = &elevate::logout, .body = QJsonObject()}));
        QVERIFY(!m_server.seen().last().headers.contains("x-organisation"));
        for (const Endpoint *own : std::initializer_list<const Endpoint *>{
                 &elevate::readOwnProfile, &elevate::updateProfile, &elevate::setLanguage, &elevate::changePassword,
                 &elevate::listSessions, &elevate::acceptTerms}) {
            await(client->send({.operation = own}));
            QVERIFY2(!m_server.seen().last().headers.contains("x-organisation"), own->id.data());
            QVERIFY2(!m_server.seen().last().headers.contains("x-tenant-code"), own->id.data());
        }
        // What is asked of an organization, and of anybody's profile, is not the person's own.
        await(client->send({.operation = &elevate::requestOrgRole, .body = QJsonObject()}));
        QCOMPARE(m_server.seen().last().headers.value("x-organisation"), "green_valley");
        await(client->send({.operation = &elevate::shareProfile, .path = {{u"userId"_s, u"3"_s}}}));
        QCOMPARE(m_server.seen().last().headers.value("x-organisation"), "green_valley");
        await(client->send({.operation = &elevate::listUsers,
                            .query = {{u"type"_s, u"all"_s}},
                            .headers = {{"X-auth-token", "bearer own"}}}));
        QVERIFY(!m_server.seen().last().headers.contains("x-organisation"));
        client->actAsSelf();
        await(client->send({.operation = &elevate::listOrganizations}));
        QVERIFY(!m_server.seen().last().headers.contains("x-organisation"));

        client->actAs(u"green_valley"_s, u"valley"_s);
        client->setLine(Line::V31);
        await(client->send({.operation = &elevate::addOrgAdmin, .body = QJsonObject()}));
        QVERIFY(!m_server.seen().last().headers.contains("tenant-id"));
    }

    void callKeepsTheContextItWasMadeIn()
    {
        auto client = elevateClient(elevateConnection(m_server));
        client->setContext({.tenantCode = u"city"_s, .organizationCode = u"city_hall"_s});
        client->actAs(u"green_valley"_s, u"valley"_s);
        const auto asOther = client->send({.operation = &elevate::listOrganizations});
        client->actAsSelf();
        const auto asSelf = client->send({.operation = &elevate::listOrganizations});
        client->actAs(u"tejo_port"_s, u"city"_s);
        await(asOther);
        await(asSelf);
        QByteArrayList organizations;
        for (const SeenRequest &seen : m_server.seen().last(2))
            organizations.append(seen.headers.value("x-org-code"));
        std::ranges::sort(organizations);
        QCOMPARE(organizations, QByteArrayList({QByteArray(), "green_valley"}));
    }

    void refusedOrganizationIsTold()
    {
        auto client = elevateClient(elevateConnection(m_server));
        QSignalSpy refused(client.get(), &Client::actingRefused);
        const Behaviour answer =
            elevateError(400, "The provided organization or tenant code is invalid or does not match.");
        m_server.queue(answer);
        await(client->send({.operation = &elevate::listOrganizations}));
        QCOMPARE(refused.size(), 0); // of nobody who acts as somebody else
        client->actAs(u"green_valley"_s, u"valley"_s);
        m_server.queue(answer);
        await(client->send({.operation = &elevate::listOrganizations}));
        QCOMPARE(refused.size(), 1);
    }

    void publicCallsSendOriginAndNoToken()
    {
        ElevateConnection connection = elevateConnection(m_server);
        connection.tenantCode = u"city"_s;
        auto client = elevateClient(connection);
        await(client->send({.operation = &elevate::loginAdmin, .body = QJsonObject()}));
        QCOMPARE(m_server.seen().last().headers.value("origin"), m_server.url().toEncoded());
        QCOMPARE(m_server.seen().last().headers.value("x-tenant-code"), "city");
        QVERIFY(!m_server.seen().last().headers.contains("x-auth-token"));
        connection.origin = u"console.example.org"_s;
        client = elevateClient(connection);
        await(client->send({.operation = &elevate::login, .body = QJsonObject()}));
        QCOMPARE(m_server.seen().last().headers.value("origin"), "https://console.example.org");
        QVERIFY(!m_server.seen().last().headers.contains("x-tenant-code"));
    }

    void settingsReplaceOperations()
    {
        ElevateConnection connection = elevateConnection(m_server);
        connection.operations = QJsonObject{{u"updateOrganization"_s, u"PATCH /user/v2/org/{id}"_s}};
        auto client = elevateClient(connection);
        await(client->send(
            {.operation = &elevate::updateOrganization, .path = {{u"id"_s, u"4"_s}}, .body = QJsonObject()}));
        QCOMPARE(m_server.seen().last().verb, "PATCH");
        QCOMPARE(m_server.seen().last().target, "/user/v2/org/4");
    }

    void operationsTheLineLacksAreNotSent()
    {
        auto client = elevateClient();
        client->setLine(Line::V31);
        const qsizetype before = m_server.seen().size();
        QVERIFY(!client->offers(elevate::listTenants));
        QCOMPARE(causeOf(await(client->send({.operation = &elevate::listTenants}))), Cause::NotOffered);
        QCOMPARE(m_server.seen().size(), before);

        auto other = ivaltClient();
        QVERIFY(!other->offers(ivalt::createOnboardingOrg));
        QCOMPARE(causeOf(await(other->send({.operation = &ivalt::createOnboardingOrg}))), Cause::NotOffered);
    }

    void otherSpellingIsTriedOnceAndRemembered()
    {
        FaultServer server;
        ElevateConnection connection = elevateConnection(server);
        connection.line = u"3.1"_s;
        auto client = elevateClient(connection);
        QSignalSpy learned(client.get(), &Client::spellingLearned);
        const Behaviour unknown = elevateError(400, "Invalid controller.", "SERVER_ERROR");
        server.on("/user/v1/user-role/list", unknown);
        server.on("/user/v1/user-role/create", unknown);
        server.on("/user/v1/userRole/list", elevateReply(R"({"data":[{"id":1,"title":"admin"}],"count":1})"));

        const auto page = await(client->list(elevate::listRoles));
        QVERIFY2(page, why(page));
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(learned.size(), 1);
        const auto spelled = learned.first().first().value<QHash<QString, QString>>();
        QCOMPARE(spelled.value(u"listRoles"_s), u"GET /user/v1/userRole/list"_s);
        QCOMPARE(spelled.value(u"createRole"_s), u"POST /user/v1/userRole/Create"_s);

        await(client->list(elevate::listRoles));
        await(client->send({.operation = &elevate::createRole, .body = QJsonObject()}));
        QCOMPARE(server.count("/user/v1/user-role/list"), 1);
        QCOMPARE(server.count("/user/v1/user-role/create"), 0);
        QCOMPARE(server.count("/user/v1/userRole/Create"), 1);
        QCOMPARE(learned.size(), 1);
    }

    //! What was learned is written to the settings, and the service may be upgraded after that.
    void aLearnedSpellingIsLearnedAnew()
    {
        FaultServer server;
        ElevateConnection connection = elevateConnection(server);
        connection.operations = QJsonObject{{u"listRoles"_s, u"GET /user/v1/userRole/list"_s},
                                            {u"createRole"_s, u"POST /user/v1/userRole/Create"_s},
                                            {u"deleteRole"_s, u"POST /user/v1/own/remove/{id}"_s}};
        auto client = elevateClient(connection);
        QSignalSpy learned(client.get(), &Client::spellingLearned);
        server.on("/user/v1/userRole/list", elevateError(400, "Invalid controller.", "SERVER_ERROR"));
        server.on("/user/v1/user-role/list", elevateReply(R"({"data":[{"id":1,"title":"admin"}],"count":1})"));

        const auto page = await(client->list(elevate::listRoles));
        QVERIFY2(page, why(page));
        QCOMPARE(learned.size(), 1);
        const auto spelled = learned.first().first().value<QHash<QString, QString>>();
        QCOMPARE(spelled.value(u"listRoles"_s), u"GET /user/v1/user-role/list"_s);
        QVERIFY(spelled.contains(u"createRole"_s));
        QVERIFY(!spelled.contains(u"deleteRole"_s)); // somebody's own

        await(client->list(elevate::listRoles));
        await(client->send({.operation = &elevate::createRole, .body = QJsonObject()}));
        await(client->send({.operation = &elevate::deleteRole, .path = {{u"id"_s, u"4"_s}}}));
        QCOMPARE(server.count("/user/v1/userRole/list"), 1);
        QCOMPARE(server.count("/user/v1/userRole/Create"), 0);
        QCOMPARE(server.count("/user/v1/user-role/create"), 1);
        QCOMPARE(server.count("/user/v1/own/remove/4"), 1);
        QCOMPARE(learned.size(), 1);
    }

    void unknownControllerEndsAsNotOffered()
    {
        FaultServer server;
        server.setFallback(elevateError(400, "Invalid controller.", "SERVER_ERROR"));
        auto client = elevateClient(elevateConnection(server));
        QCOMPARE(causeOf(await(client->list(elevate::listRoles))), Cause::NotOffered);
        QCOMPARE(server.seen().size(), 2);
        QCOMPARE(causeOf(await(client->list(elevate::listOrganizations))), Cause::NotOffered);
        QCOMPARE(server.seen().size(), 3);
    }

    void listShapes_data()
    {
        QTest::addColumn<const Endpoint *>("operation");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<int>("rows");
        QTest::addColumn<qint64>("total");
        const auto row = [](const char *name, const Endpoint &operation, const char *result, int rows, qint64 total) {
            QTest::newRow(name) << &operation << QByteArray(result) << rows << total;
        };
        row("usual", elevate::listOrganizations, R"({"data":[{"id":1},{"id":2}],"count":40})", 2, 40);
        row("one level deeper", elevate::listPermissions, R"({"results":{"data":[{"id":1}],"count":9}})", 1, 9);
        row("grouped", elevate::listUsers,
            R"({"data":[{"key":"A","values":[{"id":1},{"id":2}]},{"key":"B","values":[{"id":3}]}],"count":3})", 3, 3);
        row("array", elevate::listUsersByIds, R"([{"id":1},{"id":2}])", 2, 2);
        row("permissions", elevate::listOwnPermissions, R"({"permissions":[{"module":"all"}]})", 1, 1);
        row("count as text", elevate::listOrganizations, R"({"data":[],"count":"0"})", 0, 0);
        row("not paged", elevate::listModules, R"({"data":[{"id":1}],"count":1})", 1, 1);
    }
    void listShapes()
    {
        QFETCH(const Endpoint *, operation);
        QFETCH(QByteArray, result);
        auto client = elevateClient();
        m_server.queue(elevateReply(result));
        Request request;
        if (operation == &elevate::listUsers)
            request.query.append({u"type"_s, u"all"_s});
        const auto page = await(client->list(*operation, request));
        QVERIFY2(page, why(page));
        QTEST(int(page->rows.size()), "rows");
        QVERIFY(page->total);
        QTEST(*page->total, "total");
    }

    void emptyListAsErrorIsAnEmptyPage()
    {
        auto client = elevateClient();
        m_server.queue(elevateError(400, "Empty roles list"));
        const auto page = await(client->list(elevate::listRoles));
        QVERIFY(page);
        QVERIFY(page->rows.isEmpty());
        m_server.queue(elevateError(400, "Invalid search text"));
        const auto refused = await(client->list(elevate::listRoles));
        QCOMPARE(causeOf(refused), Cause::Refused);
        QCOMPARE(refused.error().message, u"Invalid search text"_s);
        m_server.queue(elevateError(400, "Nothing here"));
        QCOMPARE(causeOf(await(client->list(elevate::listOrganizations))), Cause::Refused);
    }

    //! An answer that is no list is not an empty one.
    void ivaltListsOfAWrongShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *body, bool isRead, bool isTold) {
            QTest::newRow(body) << QByteArray(body) << isRead << isTold;
        };
        row(R"({"status":"success","message":"m"})", true, false);
        row(R"({"status":"success","message":"m","data":null})", true, false);
        row(R"({"status":"success","message":"m","data":{}})", true, false);
        row(R"({"data":{"status":true,"message":"m"}})", true, false);
        row(R"({"data":{"status":true,"message":"m","details":null}})", true, false);
        row(R"({"status":"success","message":"m","data":[]})", true, true);
        row(R"({"data":{"status":true,"message":"m","details":{"data":[]}}})", true, true);
        row(R"({"status":"success","message":"m","data":{"id":1,"name":"a"}})", true, true);
        row(R"({"status":"success","message":"m","data":"text"})", false, false);
        row(R"({"status":"success","message":"m","data":7})", false, false);
        row(R"({"status":"success","message":"m","data":false})", false, false);
        row(R"({"data":{"status":true,"message":"m","details":"text"}})", false, false);
        row(R"({"status":"success","message":"m","data":{"odd":"text"}})", false, false);
    }
    void ivaltListsOfAWrongShape()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isRead);
        auto client = ivaltClient();
        m_server.queue(reply(200, body));
        const auto page = await(client->list(ivalt::listOrgs));
        QCOMPARE(page.has_value(), isRead);
        if (isRead)
            QTEST(page->isTold, "isTold");
        else
            QCOMPARE(causeOf(page), Cause::Malformed);
    }

    //! What the connection says of answers without a list.
    void ivaltListlessAnswers_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isTold");
        for (const QString &setting : {u"told"_s, u"null"_s, u"none"_s}) {
            const auto row = [&setting](const char *body, bool isTold) {
                QTest::addRow("%s: %s", qPrintable(setting), body) << setting << QByteArray(body) << isTold;
            };
            row(R"({"status":"success","message":"m"})", setting == "none"_L1);
            row(R"({"data":{"status":true,"message":"m"}})", setting == "none"_L1);
            row(R"({"status":"success","message":"m","data":null})", setting != "told"_L1);
            row(R"({"data":{"status":true,"message":"m","details":null}})", setting != "told"_L1);
            row(R"({"status":"success","message":"m","data":[]})", true);
        }
    }
    void ivaltListlessAnswers()
    {
        QFETCH(const QString, setting);
        QFETCH(const QByteArray, body);
        IvaltConnection connection = ivaltConnection(m_server);
        connection.listlessAnswer = setting;
        Client client(connection, quickEnvironment(m_clock));
        client.setAuthorizer(&m_authorizer);
        m_server.queue(reply(200, body));
        const auto page = await(client.list(ivalt::listOrgs));
        QVERIFY2(page, why(page).constData());
        QVERIFY(page->rows.isEmpty());
        QTEST(page->isTold, "isTold");
    }

    void ivaltEnvelopes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows");
        QTest::addColumn<qint64>("total");
        const auto row = [](const char *name, const char *body, int rows, qint64 total) {
            QTest::newRow(name) << QByteArray(body) << rows << total;
        };
        row("reference", R"({"status":"success","message":"Get All Organizations"})", 0, 0);
        row("quick start", R"({"status":"success","message":"m","data":[{"name":"a","slug":"b"}]})", 1, 1);
        row("integrators", R"({"data":{"status":true,"message":"m","details":[{"id":1},{"id":2}]}})", 2, 2);
        row("paged", R"({"data":{"status":true,"message":"m","details":[{"id":1}]},"meta":{"total":77}})", 1, 77);
        row("nested", R"({"data":{"status":true,"message":"m","details":{"organizations":[{"id":1}]}}})", 1, 1);
        row("bare", R"([{"id":"5"}])", 1, 1);
        row("null error", R"({"status":true,"data":[],"error":null})", 0, 0);
    }
    void ivaltEnvelopes()
    {
        QFETCH(QByteArray, body);
        auto client = ivaltClient();
        m_server.queue(reply(200, body));
        const auto page = await(client->list(ivalt::listOrgs));
        QVERIFY2(page, why(page));
        QTEST(int(page->rows.size()), "rows");
        QTEST(page->total.value_or(-1), "total");
        QCOMPARE(m_server.seen().last().target, "/admin/public/api/organizations");
    }

    //! No operation takes a page, so a reply that speaks of more than it has is a part.
    void ivaltListsInPart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isPart");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char *body, const QString &summary) {
            QTest::newRow(body) << QByteArray(body) << !summary.isEmpty() << summary;
        };
        row(R"({"data":{"status":true,"message":"m","details":[{"id":1}]},"meta":{"total":77}})",
            u"The service told only 1 of 77 rows."_s);
        row(R"({"data":{"status":true,"message":"m","details":[{"id":1}]},"meta":{"total":1,"last_page":1}})", {});
        row(R"({"data":{"status":true,"message":"m","details":[{"id":1}]},"meta":{"last_page":"6"}})",
            u"The service told only page 1 of 6."_s);
        row(R"({"data":{"status":true,"message":"m","details":{"data":[{"id":1}],"total":7,"current_page":2,)"
            R"("last_page":7}}})",
            u"The service told only 1 of 7 rows, page 2 of 7."_s);
        row(R"({"status":"success","message":"m","meta":{"total":5}})", u"The service told only 0 of 5 rows."_s);
        row(R"({"status":"success","message":"m","data":[{"id":1},{"id":2}],"meta":{"total":1}})", {});
    }
    void ivaltListsInPart()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isPart);
        auto client = ivaltClient();
        m_server.queue(reply(200, body));
        const auto page = await(client->list(ivalt::listOrgs));
        QVERIFY2(page, why(page));
        QCOMPARE(page->isTold, !isPart);
        QCOMPARE(page->part.has_value(), isPart);
        QTEST(page->part ? page->part->summary() : QString(), "summary");
    }

    void errors_data()
    {
        QTest::addColumn<const Endpoint *>("operation");
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const Endpoint &operation, const Behaviour &behaviour, Cause cause,
                            const QString &message) {
            QTest::newRow(name) << &operation << behaviour << cause << message;
        };
        const Endpoint &create = elevate::createOrganization;
        const Endpoint &read = elevate::listOrganizations;
        row("business rule", create, elevateError(400, "Nope"), Cause::Refused, u"Nope"_s);
        row("duplicate", create, elevateError(406, "Exists already"), Cause::Refused, u"Exists already"_s);
        row("duplicate as 500", create, elevateError(500, "Role exists"), Cause::Refused, u"Role exists"_s);
        row("unhandled", create, elevateError(500, "Oops!", "SERVER_ERROR"), Cause::OutcomeUnknown, u"Oops!"_s);
        row("unhandled reading", read, elevateError(500, "Oops!", "SERVER_ERROR"), Cause::ServiceFault, u"Oops!"_s);
        row("ivalt message alone, reading", ivalt::listOrgs, reply(200, R"({"message":"Hm"})"), Cause::SignInNeeded,
            u"Hm"_s);
        row("ivalt message alone, changing", ivalt::createOrg, reply(200, R"({"message":"Hm"})"), Cause::OutcomeUnknown,
            u"Hm"_s);
        row("ivalt message alone, refused", ivalt::createOrg, reply(400, R"({"message":"Hm"})"), Cause::SignInNeeded,
            u"Hm"_s);
        row("not found as 400", read, elevateError(400, "Organization not found"), Cause::NotFound,
            u"Organization not found"_s);
        row("not found as 401", read, elevateError(401, "User not found.", "UNAUTHORIZED"), Cause::NotFound,
            u"User not found."_s);
        row("permission", read,
            elevateError(401, "You do not have the required permissions to access this resource.", "UNAUTHORIZED"),
            Cause::NotAllowed, u"You do not have the required permissions to access this resource."_s);
        row("handler's own check", read, elevateError(400, "User does't have admin access."), Cause::NotAllowed,
            u"User does't have admin access."_s);
        row("unknown path", read, reply(404, R"({"responseCode":"RESOURCE_ERROR","message":"Not Found"})"),
            Cause::NotOffered, u"Not Found"_s);
        row("gateway page", read, reply(403, "<html>Forbidden</html>"), Cause::NotAllowed, QString());
        const Endpoint &list = ivalt::listOrgs;
        row("ivalt reference", list, reply(400, R"({"status":"error","message":"Bad request"})"), Cause::Refused,
            u"Bad request"_s);
        row("ivalt error object", list,
            reply(200, R"({"data":{"status":true,"message":"x"},"error":{"title":"T","detail":"D"}})"), Cause::Refused,
            u"D"_s);
        row("ivalt status false", list, reply(200, R"({"data":{"status":false,"message":"No"}})"), Cause::Refused,
            u"No"_s);
        row("ivalt bad key", list, reply(403, R"({"message":"Forbidden"})"), Cause::SignInNeeded, u"Forbidden"_s);
        row("ivalt not found", list, reply(404, R"({"status":"error","message":"No such"})"), Cause::NotFound,
            u"No such"_s);
    }
    void errors()
    {
        QFETCH(const Endpoint *, operation);
        QFETCH(Behaviour, behaviour);
        auto client = operation->service == Service::Elevate ? elevateClient() : ivaltClient();
        m_server.queue(behaviour);
        const auto outcome = await(client->send({.operation = operation, .path = {{u"id"_s, u"1"_s}}}));
        QVERIFY(!outcome);
        QTEST(outcome.error().cause, "cause");
        QTEST(outcome.error().message, "message");
        QVERIFY(!outcome.error().summary().isEmpty());
        QVERIFY(!outcome.error().nextStep().isEmpty());
        QVERIFY(outcome.error().details().contains(operation->id));
    }

    void validationNamesFields()
    {
        auto client = elevateClient();
        m_server.queue(elevateError(422, "Validation failed", "CLIENT_ERROR",
                                    R"([{"location":"body","param":"code","msg":"code field is empty"},)"
                                    R"({"location":"body","param":"code","msg":"code is invalid"},{"msg":"odd"}])"));
        const auto outcome = await(client->send({.operation = &elevate::createOrganization}));
        QCOMPARE(causeOf(outcome), Cause::Refused);
        const QList<FieldProblem> fields = outcome.error().fields;
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.at(1).key, u"code"_s);
        QCOMPARE(fields.at(1).message, u"code is invalid"_s);
        QVERIFY(fields.at(2).key.isEmpty());
        QCOMPARE(outcome.error().requestId, u"c-error"_s);
        QVERIFY(outcome.error().summary().contains(u"code is invalid"_s));
    }

    void largeListsAreReadAside()
    {
        ClientEnvironment environment = quickEnvironment(m_clock);
        environment.parseAsideFrom = 1000;
        Client client(elevateConnection(m_server), environment);
        client.setAuthorizer(&m_authorizer);
        QByteArray rows;
        for (int i = 0; i < 500; ++i)
            rows += R"({"id":)" + QByteArray::number(i) + R"(,"name":"Somebody"},)";
        rows.chop(1);
        const Behaviour large = elevateReply(R"({"data":[)" + rows + R"(],"count":500})");
        m_server.queue(large, 2);

        QThread *reader = nullptr;
        const auto counted = await(client.sendAndRead<int>(
            {.operation = &elevate::listOrganizations}, [&](const Reply &reply) -> Outcome<int> {
                reader = QThread::currentThread();
                return int(client.rowsIn(elevate::listOrganizations, reply)->size());
            }));
        QCOMPARE(counted, 500);
        QVERIFY(reader && reader != thread());

        QThread *receiver = nullptr;
        auto future = client.list(elevate::listOrganizations).then(this, [&](const Outcome<RecordPage> &page) {
            receiver = QThread::currentThread();
            return page ? page->rows.size() : 0;
        });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), 500);
        QCOMPARE(receiver, thread());
    }

    void ivaltBodiesFollowTheConnection()
    {
        IvaltConnection connection = ivaltConnection(m_server);
        Client reference(connection, quickEnvironment(m_clock));
        connection.createUserForm = u"quick-start"_s;
        connection.userGeofenceForm = u"objects"_s;
        connection.userTimeslotForm = u"single"_s;
        Client quick(connection, quickEnvironment(m_clock));
        const QJsonObject person{{u"name"_s, u"Asha Mary Rao"_s}, {u"email"_s, u"a@b.c"_s}, {u"imei"_s, u"1"_s}};
        QVERIFY(reference.shaped(ivalt::createOrgUser, person).contains("imei"_L1));
        const QJsonObject short_ = quick.shaped(ivalt::createOrgUser, person);
        QVERIFY(!short_.contains("imei"_L1));
        QCOMPARE(short_.value("first_name"_L1), u"Asha Mary"_s);
        QCOMPARE(short_.value("last_name"_L1), u"Rao"_s);

        const QJsonObject fence{{u"id"_s, 4}, {u"name"_s, u"Gate"_s}, {u"latitude"_s, 1.5}, {u"is_active"_s, 0}};
        const QJsonObject fences{{u"geofences"_s, QJsonArray{fence}}};
        QCOMPARE(reference.shaped(ivalt::updateUserGeofences, fences),
                 QJsonObject({{u"orgGeoFence_ids"_s, QJsonArray{4}}}));
        const QJsonObject sent =
            quick.shaped(ivalt::updateUserGeofences, fences).value("geofences"_L1).toArray().first().toObject();
        QCOMPARE(sent.value("enabled"_L1), false);
        QVERIFY(!sent.contains("id"_L1));

        const QJsonObject slots_{{u"timeslot_ids"_s, QJsonArray{95}}};
        QCOMPARE(reference.shaped(ivalt::updateUserTimeslots, slots_), slots_);
        QCOMPARE(quick.shaped(ivalt::updateUserTimeslots, slots_), QJsonObject({{u"timeslot_ids"_s, 95}}));
    }

    void callsAreLogged()
    {
        auto client = elevateClient();
        await(client->send({.operation = &elevate::listOrganizations, .query = {{u"search"_s, u"secret-name"_s}}}));
        m_server.queue(elevateError(400, "Nope"));
        await(client->send({.operation = &elevate::createOrganization}));
        const QList<CallRecord> &records = client->log().records();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().operation, &elevate::listOrganizations);
        QCOMPARE(records.first().status, 200);
        QCOMPARE(records.first().requestId, u"c-ok"_s);
        QVERIFY(!records.first().cause);
        QCOMPARE(records.last().cause, Cause::Refused);
        QVERIFY(!client->log().toText().contains(u"secret-name"_s));
        for (int i = 0; i < CallLog::capacity + 5; ++i)
            client->log().add({.status = i});
        QCOMPARE(client->log().records().size(), CallLog::capacity);
        QCOMPARE(client->log().records().last().status, CallLog::capacity + 4);
    }

    void withoutAuthorizerNothingIsSent()
    {
        Client client(elevateConnection(m_server), quickEnvironment(m_clock));
        const qsizetype before = m_server.seen().size();
        QCOMPARE(causeOf(await(client.send({.operation = &elevate::listOrganizations}))), Cause::SignInNeeded);
        QCOMPARE(m_server.seen().size(), before);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
