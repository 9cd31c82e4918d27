#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"
#include "network/session/elevatesession.h"
#include "network/session/ivaltsession.h"
#include "tests/support/clientfixture.h"

#include <QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = ServiceError::Cause;
using State = Authorizer::State;

//! Signing in, renewing tokens, and what happens to calls while a session has ended.
class TestSession : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ElevateSession> m_session;
    int m_token = 0;

    static constexpr const char *refreshPath = "/user/v1/account/generateToken";
    static constexpr const char *listPath = "/user/v1/organization/list";
    static constexpr const char *logoutPath = "/user/v1/account/logout";
    static constexpr const char *createPath = "/user/v1/organization/create";

    //! Serves \a path to whoever has the newest token and turns everybody else away.
    void guard(const QByteArray &path)
    {
        m_server->on(path, [this](const SeenRequest &request) {
            const QByteArray newest = "bearer " + accessToken(m_token).toLatin1();
            return request.headers.value("x-auth-token") == newest
                       ? elevateReply(R"({"data":[],"count":0})")
                       : elevateError(401, "Session expired. Please login again.", "UNAUTHORIZED");
        });
    }
    void serveRefresh()
    {
        m_server->on(refreshPath, [this](const SeenRequest &) {
            ++m_token;
            return elevateReply(R"({"access_token":")" + accessToken(m_token).toLatin1() + R"("})").after(5);
        });
    }
    void refuseRefresh()
    {
        m_server->on(refreshPath,
                     elevateError(401, "Oops! Your session has expired. Please log in again.", "SERVER_ERROR"));
    }
    void serveSignIn(int personId = 1)
    {
        m_server->on("/user/v1/admin/login", [this, personId](const SeenRequest &) {
            ++m_token;
            return elevateReply(signInResult(accessToken(m_token), "refresh-" + QByteArray::number(m_token), personId));
        });
    }
    Outcome<SignedInPerson> signIn()
    {
        return await(m_session->signIn(ElevateSession::As::Admin, u"admin@example.org"_s, u"Pass-word-1"_s));
    }
    void supersedeToken() { ++m_token; }

    const Request m_list{.operation = &elevate::listOrganizations};
    const Request m_create{.operation = &elevate::createOrganization,
                           .body = QJsonObject{{u"name"_s, u"Green Valley"_s}}};

private slots:
    void init()
    {
        m_token = 0;
        m_clock = std::make_shared<FakeClock>();
        m_server = std::make_unique<FaultServer>();
        const ElevateConnection connection = elevateConnection(*m_server);
        m_client = std::make_unique<Client>(connection, quickEnvironment(m_clock));
        m_session = std::make_unique<ElevateSession>(*m_client, connection);
        guard(listPath);
        guard(createPath);
        serveRefresh();
        serveSignIn();
    }
    void cleanup()
    {
        m_session.reset();
        m_client.reset();
    }

    void adminSignIn()
    {
        QSignalSpy tokens(m_session.get(), &ElevateSession::refreshTokenChanged);
        QSignalSpy lines(m_client.get(), &Client::lineChanged);
        QVERIFY(!m_client->isLineKnown());
        const auto person = signIn();
        QVERIFY2(person, why(person));
        QCOMPARE(person->id, u"1"_s);
        QCOMPARE(person->name, u"Asha Rao"_s);
        QCOMPARE(person->identifier, u"admin@example.org"_s);
        QCOMPARE(person->roles, QStringList({u"admin"_s, u"org_admin"_s}));
        QCOMPARE(person->tenantCode, u"city"_s);
        QCOMPARE(person->organizationCode, u"city_hall"_s);
        QCOMPARE(m_client->line(), Line::V35);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(tokens.last().first().toString(), u"refresh-1"_s);
        QCOMPARE(m_client->context().tenantCode, u"city"_s);

        const SeenRequest seen = m_server->seen().first();
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(body.value("email"_L1), u"admin@example.org"_s);
        QCOMPARE(body.value("identifier"_L1), u"admin@example.org"_s);
        QVERIFY(!seen.headers.value("origin").isEmpty());
        QVERIFY(!seen.headers.contains("x-auth-token"));
        QVERIFY(await(m_client->send(m_list)));
    }

    void accountSignInOnTheOlderLine()
    {
        m_server->on("/user/v1/account/login", elevateReply(signInResult31(accessToken(++m_token))));
        const auto person =
            await(m_session->signIn(ElevateSession::As::Account, u"+91 98765 43210"_s, u"Pass-word-1"_s));
        QVERIFY2(person, why(person));
        QCOMPARE(m_client->line(), Line::V31);
        QCOMPARE(person->roles, QStringList{u"org_admin"_s});
        QCOMPARE(person->organizationName, u"City Hall"_s);
        const QJsonObject body = QJsonDocument::fromJson(m_server->seen().first().body).object();
        QCOMPARE(body.value("phone_code"_L1), u"+91"_s);
        QCOMPARE(body.value("identifier"_L1), u"9876543210"_s);
    }

    void wrongPassword()
    {
        m_server->on("/user/v1/admin/login", elevateError(400, "User not found or password is invalid."));
        const auto person = signIn();
        QCOMPARE(causeOf(person), Cause::Refused);
        QCOMPARE(m_session->state(), State::SignedOut);
        QVERIFY(!person.error().details().contains(u"Pass-word-1"_s));
        QCOMPARE(causeOf(await(m_client->send(m_list))), Cause::SignInNeeded);
        QCOMPARE(m_server->count(listPath), 0);
    }

    void expiredTokenIsRenewedOnceForAll()
    {
        QVERIFY(signIn());
        supersedeToken();
        QList<QFuture<Outcome<Reply>>> futures;
        for (int i = 0; i < 20; ++i)
            futures.append(m_client->send(i % 2 ? m_list : m_create));
        for (const auto &future : futures) {
            const auto outcome = await(future);
            QVERIFY2(outcome, why(outcome));
        }
        QCOMPARE(m_server->count(refreshPath), 1);
        // Each was refused at most once, and done once.
        int done = 0;
        for (const SeenRequest &seen : m_server->seen())
            done += seen.headers.value("x-auth-token") == "bearer " + accessToken(m_token).toLatin1();
        QCOMPARE(done, 20);
        const SeenRequest refresh = *std::ranges::find(m_server->seen(), QByteArray(refreshPath), &SeenRequest::target);
        QVERIFY(!refresh.headers.contains("x-auth-token"));
        QVERIFY(!refresh.headers.value("origin").isEmpty());
        QCOMPARE(refresh.body, R"({"refresh_token":"refresh-1"})");
    }

    void tokenIsRenewedBeforeItExpires()
    {
        QVERIFY(signIn());
        m_clock->advance(24h - 30s);
        QVERIFY(await(m_client->send(m_list)));
        QCOMPARE(m_server->count(refreshPath), 1);
        QCOMPARE(m_server->count(listPath), 1);
    }

    void endedSessionHoldsCallsUntilSignIn()
    {
        QVERIFY(signIn());
        supersedeToken();
        refuseRefresh();
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        QSignalSpy tokens(m_session.get(), &ElevateSession::refreshTokenChanged);
        auto change = m_client->send(m_create);
        QTRY_COMPARE(needed.size(), 1);
        QCOMPARE(m_session->state(), State::Expired);
        QCOMPARE(tokens.last().first().toString(), QString());
        auto later = m_client->send(m_list);
        QVERIFY(!change.isFinished());

        m_server->on("/user/v1/admin/login", elevateError(400, "Password is invalid."));
        QVERIFY(!signIn());
        QVERIFY(!change.isFinished());
        serveSignIn();
        QVERIFY(signIn());
        QVERIFY(await(change));
        QVERIFY(await(later));
        QCOMPARE(m_server->count(createPath), 2);
        QCOMPARE(m_server->count(listPath), 1);
        QCOMPARE(needed.size(), 1);
        QCOMPARE(m_server->seen().last().headers.value("x-auth-token"), "bearer " + accessToken(m_token).toLatin1());
    }

    void givingUpEndsHeldCalls()
    {
        QVERIFY(signIn());
        supersedeToken();
        refuseRefresh();
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        auto change = m_client->send(m_create);
        QTRY_COMPARE(needed.size(), 1);
        m_session->giveUp();
        const auto outcome = await(change);
        QCOMPARE(causeOf(outcome), Cause::SignInNeeded);
        QCOMPARE(outcome.error().operation, &elevate::createOrganization);
        QVERIFY(!m_session->person());
        QCOMPARE(m_server->count(createPath), 1);
    }

    void somebodyElseDoesNotSendWhatWasHeld()
    {
        QVERIFY(signIn());
        supersedeToken();
        refuseRefresh();
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        auto change = m_client->send(m_create);
        QTRY_COMPARE(needed.size(), 1);
        serveSignIn(2);
        QVERIFY(signIn());
        QCOMPARE(causeOf(await(change)), Cause::SignInNeeded);
        QCOMPARE(m_server->count(createPath), 1);
    }

    void heldCallCanBeCancelled()
    {
        QVERIFY(signIn());
        supersedeToken();
        refuseRefresh();
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        auto change = m_client->send(m_create);
        QTRY_COMPARE(needed.size(), 1);
        change.cancel();
        QTRY_VERIFY(change.isFinished());
        serveSignIn();
        QVERIFY(signIn());
        QVERIFY(await(m_client->send(m_list)));
        QCOMPARE(m_server->count(createPath), 1);
    }

    void unreachableRenewalIsNoSignOut()
    {
        QVERIFY(signIn());
        supersedeToken();
        m_server->on(refreshPath, reply(503, "{}"));
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        QCOMPARE(causeOf(await(m_client->send(m_create))), Cause::ServiceFault);
        QCOMPARE(needed.size(), 0);
        QCOMPARE(m_session->state(), State::Open);
        serveRefresh();
        QVERIFY(await(m_client->send(m_create)));
    }

    void earlyRenewalThatFailsUsesTheOldToken()
    {
        QVERIFY(signIn());
        m_server->on(refreshPath, reply(503, "{}"));
        m_clock->advance(24h - 30s);
        QVERIFY(await(m_client->send(m_list)));
        QVERIFY(await(m_client->send(m_list)));
        QCOMPARE(m_server->count(refreshPath), 1);
    }

    void permissionIsNoSignOut()
    {
        QVERIFY(signIn());
        m_server->on(listPath, elevateError(401,
                                            "You do not have the required permissions to access this resource. Please "
                                            "contact your administrator for assistance.",
                                            "UNAUTHORIZED"));
        QCOMPARE(causeOf(await(m_client->send(m_list))), Cause::NotAllowed);
        QCOMPARE(m_server->count(refreshPath), 0);
        QCOMPARE(m_session->state(), State::Open);
    }

    void unclearRefusalIsTriedWithOneNewToken()
    {
        QVERIFY(signIn());
        m_server->on(listPath, elevateError(401, "Kuch galat hai", "UNAUTHORIZED"));
        QCOMPARE(causeOf(await(m_client->send(m_list))), Cause::NotAllowed);
        QCOMPARE(m_server->count(refreshPath), 1);
        QCOMPARE(m_server->count(listPath), 2);
        QCOMPARE(m_session->state(), State::Open);
    }

    void malformedTokenAsksForSignIn()
    {
        QVERIFY(signIn());
        m_server->on(listPath, elevateError(401, "Unauthorized request", "UNAUTHORIZED"));
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        auto future = m_client->send(m_list);
        QTRY_COMPARE(needed.size(), 1);
        QCOMPARE(m_server->count(refreshPath), 0);
        guard(listPath);
        QVERIFY(signIn());
        QVERIFY(await(future));
    }

    void resumeReadsWhoItIs()
    {
        m_server->on("/user/v1/user/read",
                     elevateReply(R"({"id":1,"name":"Asha Rao","email":"asha@example.org","tenant_code":"city",)"
                                  R"("organizations":[{"id":7,"name":"City Hall","code":"city_hall",)"
                                  R"("roles":[{"title":"admin"}]}]})"));
        auto early = m_session->resume(u"refresh-kept"_s);
        auto waiting = m_client->send(m_list);
        const auto person = await(early);
        QVERIFY2(person, why(person));
        QCOMPARE(person->identifier, u"asha@example.org"_s);
        QVERIFY(person->isAdmin());
        QCOMPARE(m_client->line(), Line::V35);
        QVERIFY(await(waiting));
        QCOMPARE(m_session->refreshToken(), u"refresh-kept"_s);
    }

    void resumeWithADeadToken()
    {
        refuseRefresh();
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        QCOMPARE(causeOf(await(m_session->resume(u"refresh-old"_s))), Cause::SignInNeeded);
        QCOMPARE(needed.size(), 1);
        QCOMPARE(m_session->state(), State::Expired);
    }

    void resumeWithoutNetworkKeepsTheToken()
    {
        m_server->stop();
        QSignalSpy tokens(m_session.get(), &ElevateSession::refreshTokenChanged);
        QCOMPARE(causeOf(await(m_session->resume(u"refresh-kept"_s))), Cause::Unreachable);
        QCOMPARE(tokens.size(), 0);
        QCOMPARE(m_session->state(), State::SignedOut);
    }

    void signOut()
    {
        QVERIFY(signIn());
        const QByteArray token = "bearer " + accessToken(m_token).toLatin1();
        QSignalSpy out(m_session.get(), &ElevateSession::signedOut);
        QVERIFY(await(m_session->signOut()));
        QCOMPARE(out.size(), 1);
        const SeenRequest seen = m_server->seen().last();
        QCOMPARE(seen.target, "/user/v1/account/logout");
        QCOMPARE(seen.headers.value("x-auth-token"), token);
        QCOMPARE(seen.body, R"({"refresh_token":"refresh-1"})");
        QCOMPARE(causeOf(await(m_client->send(m_list))), Cause::SignInNeeded);
    }

    void failedSignInLeavesARenewalAlone()
    {
        QVERIFY(signIn());
        supersedeToken();
        m_server->on(refreshPath, [this](const SeenRequest &) {
            ++m_token;
            return elevateReply(R"({"access_token":")" + accessToken(m_token).toLatin1() + R"("})").after(200);
        });
        auto waiting = m_client->send(m_list);
        QTRY_COMPARE(m_session->state(), State::Renewing);
        m_server->on("/user/v1/admin/login", elevateError(400, "Password is invalid."));
        QVERIFY(!signIn());
        QCOMPARE(m_session->state(), State::Renewing);
        const auto outcome = await(waiting);
        QVERIFY2(outcome, why(outcome));
        QCOMPARE(m_session->state(), State::Open);
    }

    void signInOvertakesARenewal()
    {
        QVERIFY(signIn());
        supersedeToken();
        m_server->on(refreshPath, elevateError(401, "Your session has expired.", "SERVER_ERROR").after(200));
        QSignalSpy needed(m_session.get(), &Authorizer::signInNeeded);
        auto waiting = m_client->send(m_list);
        QTRY_COMPARE(m_server->count(refreshPath), 1);
        QVERIFY(signIn());
        QVERIFY(await(waiting));
        QTRY_COMPARE(m_client->openCalls(), 0);
        QCOMPARE(needed.size(), 0);
        QCOMPARE(m_session->state(), State::Open);
    }

    void signInOvertakesAResume()
    {
        m_server->on(refreshPath, reply(503, "{}").after(200));
        auto resumed = m_session->resume(u"refresh-kept"_s);
        QVERIFY(signIn());
        QCOMPARE(causeOf(await(resumed)), Cause::Cancelled);
        QCOMPARE(m_session->state(), State::Open);
        QVERIFY(await(m_client->send(m_list)));
    }

    void signingInAgainEndsTheSessionBefore()
    {
        QVERIFY(signIn());
        const QByteArray before = "bearer " + accessToken(m_token).toLatin1();
        QCOMPARE(m_server->count(logoutPath), 0);
        QVERIFY(await(m_session->signInAgain(u"Pass-word-1"_s)));
        QTRY_COMPARE(m_server->count(logoutPath), 1);
        const SeenRequest ended = *std::ranges::find(m_server->seen(), QByteArray(logoutPath), &SeenRequest::target);
        QCOMPARE(ended.headers.value("x-auth-token"), before);
        QCOMPARE(ended.body, R"({"refresh_token":"refresh-1"})");
        QVERIFY(await(m_client->send(m_list)));
        QCOMPARE(m_session->refreshToken(), u"refresh-2"_s);
        // A wrong password begins no session, so it ends none.
        m_server->on("/user/v1/admin/login", elevateError(400, "Password is invalid."));
        QVERIFY(!await(m_session->signInAgain(u"wrong"_s)));
        QVERIFY(await(m_client->send(m_list)));
        QCOMPARE(m_server->count(logoutPath), 1);
    }

    void stoppedSignInIsEndedAtTheService()
    {
        auto stopped = m_session->signIn(ElevateSession::As::Admin, u"admin@example.org"_s, u"Pass-word-1"_s);
        m_session->stopSigningIn();
        QCOMPARE(causeOf(await(stopped)), Cause::Cancelled);
        QCOMPARE(m_session->state(), State::SignedOut);
        QVERIFY(!m_session->person());
        QTRY_COMPARE(m_server->count(logoutPath), 1);
        QCOMPARE(m_server->seen().last().body, R"({"refresh_token":"refresh-1"})");
    }

    void whoSignedInIsRemembered()
    {
        m_server->on("/user/v1/account/login", elevateReply(signInResult31(accessToken(++m_token))));
        QVERIFY(await(m_session->signIn(ElevateSession::As::Account, u" +91 98765 43210"_s, u"Pass-word-1"_s)));
        m_session->giveUp();
        QVERIFY(m_session->name());
        QVERIFY(await(m_session->signInAgain(u"Pass-word-1"_s)));
        QCOMPARE(m_server->count("/user/v1/account/login"), 2);
        const QJsonObject body = QJsonDocument::fromJson(m_server->seen().last().body).object();
        QCOMPARE(body.value("identifier"_L1), u"9876543210"_s);
        QVERIFY(await(m_session->signOut()));
        QVERIFY(!m_session->name());
        QCOMPARE(causeOf(await(m_session->signInAgain(u"Pass-word-1"_s))), Cause::SignInNeeded);
        QCOMPARE(m_server->count("/user/v1/account/login"), 2);
    }

    void resumedSessionKnowsWhatWasTyped()
    {
        // Replies give neither the phone number nor the user name, and the address encrypted.
        ElevateConnection connection = elevateConnection(*m_server);
        connection.signInAs = u"account"_s;
        connection.identifier = u"asha.rao"_s;
        Client client(connection, quickEnvironment(m_clock));
        ElevateSession session(client, connection);
        m_server->on("/user/v1/user/read", elevateReply(R"({"id":1,"name":"Asha Rao","email":"22c522e3"})"));
        m_server->on("/user/v1/account/login", elevateReply(signInResult31(accessToken(9))));
        QVERIFY(!session.name());
        const auto person = await(session.resume(u"refresh-kept"_s));
        QVERIFY2(person, why(person));
        QCOMPARE(person->identifier, u"asha.rao"_s);
        QVERIFY(await(session.signInAgain(u"Pass-word-1"_s)));
        QCOMPARE(m_server->count("/user/v1/account/login"), 1);
    }

    void rolesDecideWhatIsOffered()
    {
        SignedInPerson person{.roles = {u"org_admin"_s}};
        QVERIFY(person.mayCall(elevate::listRoles));
        QVERIFY(person.mayCall(elevate::listRoleRequests));
        QVERIFY(!person.mayCall(elevate::listModules));
        person.roles = {u"admin"_s};
        QVERIFY(person.mayCall(elevate::listModules));
        QVERIFY(!person.mayCall(elevate::listRoleRequests));
        QVERIFY(!person.mayCall(elevate::createAdmin));
        QVERIFY(!m_session->mayCall(elevate::listOrganizations));
        QVERIFY(signIn());
        QVERIFY(m_session->mayCall(elevate::listOrganizations));
        QVERIFY(!m_session->mayCall(elevate::listDefaultRoles));
    }

    void wrongClocksDoNotMatter()
    {
        const TokenClaims claims = claimsOf(accessToken(1, 600s));
        QCOMPARE(claims.issued.secsTo(claims.expires), 600);
        QCOMPARE(claims.person.name, u"Asha"_s);
        QVERIFY(!claimsOf(u"nonsense"_s).expires.isValid());
        // The token says it expired long ago by this clock; it is used for as long as it is meant to live.
        QVERIFY(signIn());
        QVERIFY(await(m_client->send(m_list)));
        QCOMPARE(m_server->count(refreshPath), 0);
    }

    void apiKeyIsTestedOnEntry()
    {
        FaultServer server;
        Client client(ivaltConnection(server), quickEnvironment(m_clock));
        IvaltSession session(client);
        QSignalSpy keys(&session, &IvaltSession::keyChanged);
        server.setFallback(reply(403, R"({"message":"Forbidden"})"));
        const auto refused = await(session.useKey(u"wrong-key-123"_s));
        QCOMPARE(causeOf(refused), Cause::SignInNeeded);
        QVERIFY(!refused.error().details().contains(u"wrong-key-123"_s));
        server.setFallback(reply(400, R"({"status":"error","message":"Bad request - missing or invalid data"})"));
        QCOMPARE(causeOf(await(session.useKey(u"wrong-key-123"_s))), Cause::SignInNeeded);
        QVERIFY(!session.hasKey());
        server.setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
        QVERIFY(await(session.useKey(u" right-key "_s)));
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.last().first().toString(), u"right-key"_s);
        QVERIFY(await(client.send({.operation = &ivalt::listOrgs})));
        QCOMPARE(server.seen().last().headers.value("x-api-key"), "right-key");
    }

    void keyIsKnownUntilItIsForgotten()
    {
        FaultServer server;
        Client client(ivaltConnection(server), quickEnvironment(m_clock));
        IvaltSession session(client);
        QVERIFY(!session.isKey({}));
        session.resume(u"old-key"_s);
        session.giveUp();
        QVERIFY(!session.hasKey());
        QCOMPARE(causeOf(await(client.send({.operation = &ivalt::listOrgs}))), Cause::SignInNeeded);
        QVERIFY(session.isKey(u"old-key "_s));
        QVERIFY(!session.isKey(u"other-key"_s));
        session.forgetKey();
        QVERIFY(!session.knowsKey());
        QVERIFY(!session.isKey({}));
    }

    void stoppedTestChangesNothing()
    {
        FaultServer server;
        server.setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
        Client client(ivaltConnection(server), quickEnvironment(m_clock));
        IvaltSession session(client);
        session.resume(u"old-key"_s);
        auto stopped = session.useKey(u"new-key"_s);
        session.stopTesting();
        QCOMPARE(causeOf(await(stopped)), Cause::Cancelled);
        QVERIFY(session.isKey(u"old-key"_s));
        QVERIFY(session.hasKey());
    }

    void withdrawnKeyHoldsCalls()
    {
        FaultServer server;
        Client client(ivaltConnection(server), quickEnvironment(m_clock));
        IvaltSession session(client);
        session.resume(u"old-key"_s);
        server.setFallback(reply(401, R"({"status":"error","message":"Unauthorized"})"));
        QSignalSpy needed(&session, &Authorizer::signInNeeded);
        auto change = client.send({.operation = &ivalt::createOrg, .body = QJsonObject()});
        QTRY_COMPARE(needed.size(), 1);
        server.setFallback(reply(200, R"({"status":"success","message":"m"})"));
        QVERIFY(await(session.useKey(u"new-key"_s)));
        QVERIFY(await(change));
        QCOMPARE(server.count("/admin/public/api/organization/create"), 2);
        QCOMPARE(server.seen().last().headers.value("x-api-key"), "new-key");
    }

    void messageAloneDoesNotSendAChangeAgain()
    {
        FaultServer server;
        Client client(ivaltConnection(server), quickEnvironment(m_clock));
        IvaltSession session(client);
        session.resume(u"a-key"_s);
        QSignalSpy needed(&session, &Authorizer::signInNeeded);
        // A refused key, or an organization that was created.
        server.setFallback(reply(200, R"({"message":"Organization created"})"));
        const auto change = await(client.send({.operation = &ivalt::createOrg, .body = QJsonObject()}));
        QCOMPARE(causeOf(change), Cause::OutcomeUnknown);
        QVERIFY(change.error().summary().contains(u"Organization created"_s));
        QCOMPARE(needed.size(), 0);
        server.setFallback(reply(200, R"({"status":"success","message":"m","data":[]})"));
        QVERIFY(await(session.useKey(u"new-key"_s)));
        QVERIFY(await(client.send({.operation = &ivalt::listOrgs})));
        QCOMPARE(server.count("/admin/public/api/organization/create"), 1);
    }

    void givingUpMakesALostChangeNoLessDoubtful()
    {
        FaultServer server;
        Client client(ivaltConnection(server), quickEnvironment(m_clock));
        IvaltSession session(client);
        session.resume(u"old-key"_s);
        QSignalSpy needed(&session, &Authorizer::signInNeeded);
        server.queue(hang());
        server.setFallback(reply(401, R"({"status":"error","message":"Unauthorized"})"));
        auto change = client.send({.operation = &ivalt::updateOrg,
                                   .path = {{u"org_id"_s, u"4"_s}},
                                   .body = QJsonObject(),
                                   .timeout = std::chrono::milliseconds(60)});
        QTRY_COMPARE(needed.size(), 1);
        session.giveUp();
        QCOMPARE(causeOf(await(change)), Cause::OutcomeUnknown);
        QCOMPARE(server.seen().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
