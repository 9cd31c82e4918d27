#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"
#include "network/sandbox/certificate.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/clientfixture.h"
#include "tests/support/testcertificate.h"

#include <QSignalSpy>
#include <QTemporaryFile>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = ServiceError::Cause;

//! One test per thing that can go wrong between here and the service: there is one answer, it names the right cause,
//! nothing is sent twice that must not be, and no credential goes where it must not.
class TestFaults : public QObject
{
    Q_OBJECT

    OpenAuthorizer m_authorizer;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;

    const Request m_change{.operation = &elevate::createOrganization,
                           .body = QJsonObject{{u"name"_s, u"Green Valley"_s}},
                           .timeout = 60ms};
    const Request m_bodiless{
        .operation = &elevate::deactivateOrganization, .path = {{u"id"_s, u"4"_s}}, .timeout = 60ms};
    const Request m_read{.operation = &elevate::listOrganizations, .timeout = 60ms};
    const Request m_removal{.operation = &elevate::deleteRole, .path = {{u"id"_s, u"4"_s}}, .timeout = 60ms};

    int sent() const { return int(m_server->seen().size()); }

private slots:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_server = std::make_unique<FaultServer>();
        ElevateConnection connection = elevateConnection(*m_server);
        connection.line = u"3.1"_s;
        m_client = std::make_unique<Client>(connection, quickEnvironment(m_clock));
        m_client->setAuthorizer(&m_authorizer);
    }

    void serverStopped()
    {
        QSignalSpy reachable(m_client.get(), &Client::reachableChanged);
        m_server->stop();
        const auto change = await(m_client->send(m_change));
        QCOMPARE(causeOf(change), Cause::Unreachable);
        QCOMPARE(change.error().attempts, 1);
        const auto read = await(m_client->send(m_read));
        QCOMPARE(causeOf(read), Cause::Unreachable);
        QCOMPARE(read.error().attempts, 4);
        QCOMPARE(causeOf(await(m_client->send(m_removal))), Cause::Unreachable);
        QCOMPARE(sent(), 0);
        QCOMPARE(reachable.size(), 1);

        m_server->start();
        QVERIFY(await(m_client->send(m_read)));
        QCOMPARE(reachable.size(), 2);
        QCOMPARE(reachable.last().first().toBool(), true);
    }

    void serverStoppedAndStartedWhileRepeating()
    {
        m_server->stop();
        m_clock->hold();
        auto future = m_client->send(m_read);
        QTRY_COMPARE(m_clock->waits().size(), 1);
        m_server->start();
        m_clock->release();
        QVERIFY(await(future));
    }

    void hungRead()
    {
        m_server->setFallback(hang());
        const auto outcome = await(m_client->send(m_read));
        QCOMPARE(causeOf(outcome), Cause::TimedOut);
        QCOMPARE(outcome.error().attempts, 2);
        QCOMPARE(sent(), 2);
    }

    void hungChange()
    {
        m_server->setFallback(hang());
        const auto outcome = await(m_client->send(m_change));
        QCOMPARE(causeOf(outcome), Cause::OutcomeUnknown);
        QCOMPARE(sent(), 1);
    }

    void slowAnswerIsWaitedForWhileItComes()
    {
        m_server->queue(elevateReply().after(30));
        QVERIFY(await(m_client->send(m_change)));
        QCOMPARE(sent(), 1);
    }

    void tooManyRequestsIsRepeatedAfterThePause()
    {
        m_server->queue(tooMany("7"));
        QVERIFY(await(m_client->send(m_read)));
        QCOMPARE(sent(), 2);
        QVERIFY(m_clock->waits().contains(7000ms));
    }

    void tooManyRequestsForAChangeIsReported()
    {
        m_server->queue(tooMany("7"));
        const auto outcome = await(m_client->send(m_change));
        QCOMPARE(causeOf(outcome), Cause::RateLimited);
        QCOMPARE(outcome.error().retryAfter, 7000ms);
        QCOMPARE(sent(), 1);
    }

    void pauseHoldsTheWholeHost()
    {
        Client other(elevateConnection(*m_server), m_client->environment());
        other.setAuthorizer(&m_authorizer);
        m_server->queue(tooMany("30"));
        const QDateTime before = m_clock->now();
        await(m_client->send(m_change));
        QVERIFY(other.gate().pauseLeft() > 29s);
        QVERIFY(await(other.send(m_read)));
        QVERIFY(before.secsTo(m_clock->now()) >= 30);
    }

    void tooLongAPauseIsReportedAtOnce()
    {
        m_server->queue(tooMany("3600"));
        const auto outcome = await(m_client->send(m_read));
        QCOMPARE(causeOf(outcome), Cause::RateLimited);
        QCOMPARE(outcome.error().retryAfter, 3600s);
        QCOMPARE(sent(), 1);
    }

    void usedUpAllowancePausesTheHost()
    {
        m_server->queue(elevateReply().with("RateLimit-Remaining", "0").with("RateLimit-Reset", "12"));
        QVERIFY(await(m_client->send(m_read)));
        QVERIFY(m_client->gate().pauseLeft() > 11s);
        QVERIFY(await(m_client->send(m_read)));
        QCOMPARE(m_clock->waits(), QList<std::chrono::milliseconds>{12s});
    }

    void unavailable()
    {
        m_server->setFallback(reply(503, "<html>Down</html>"));
        const auto read = await(m_client->send(m_read));
        QCOMPARE(causeOf(read), Cause::ServiceFault);
        QCOMPARE(sent(), 4);
        QVERIFY(read.error().technical.contains(u"Down"_s));
        const auto change = await(m_client->send(m_change));
        QCOMPARE(causeOf(change), Cause::ServiceFault);
        QCOMPARE(sent(), 5);
    }

    void unavailableForAMoment()
    {
        m_server->queue(reply(503, "{}"), 2);
        QVERIFY(await(m_client->send(m_removal)));
        QCOMPARE(sent(), 3);
        QVERIFY(m_clock->waits().at(1) > m_clock->waits().at(0) / 2);
    }

    void gatewayLostTheService()
    {
        m_server->setFallback(reply(504, "{}"));
        QCOMPARE(causeOf(await(m_client->send(m_change))), Cause::OutcomeUnknown);
        QCOMPARE(sent(), 1);
    }

    void closedBeforeAnswer_data() { changes(); }
    void closedBeforeAnswer()
    {
        QFETCH(bool, isBodiless);
        m_server->setFallback(closeAtOnce());
        const auto outcome = await(m_client->send(isBodiless ? m_bodiless : m_change));
        QCOMPARE(causeOf(outcome), Cause::OutcomeUnknown);
        QCOMPARE(sent(), 1);
    }

    void closedOnAUsedConnection_data() { changes(); }
    void closedOnAUsedConnection()
    {
        QFETCH(bool, isBodiless);
        QVERIFY(await(m_client->send(m_read)));
        m_server->setFallback(closeAtOnce());
        const auto outcome = await(m_client->send(isBodiless ? m_bodiless : m_change));
        QCOMPARE(causeOf(outcome), Cause::OutcomeUnknown);
        QCOMPARE(sent(), 2);
    }

    void cutReplyOfAChange_data() { changes(); }
    void cutReplyOfAChange()
    {
        QFETCH(bool, isBodiless);
        m_server->setFallback(cutAfter(20, elevateReply().body));
        const auto outcome = await(m_client->send(isBodiless ? m_bodiless : m_change));
        QCOMPARE(causeOf(outcome), Cause::OutcomeUnknown);
        QCOMPARE(sent(), 1);
    }

    void cutReplyOfARead()
    {
        m_server->queue(cutAfter(20, elevateReply().body));
        QVERIFY(await(m_client->send(m_read)));
        QVERIFY(sent() >= 2);
        m_server->setFallback(cutAfter(20, elevateReply().body));
        QCOMPARE(causeOf(await(m_client->send(m_read))), Cause::Unreachable);
    }

    void removalWhoseAnswerWasLost()
    {
        m_server->queue(hang());
        m_server->setFallback(elevateError(400, "Role not found"));
        const auto outcome = await(m_client->send(m_removal));
        QCOMPARE(causeOf(outcome), Cause::OutcomeUnknown);
        QCOMPARE(outcome.error().message, u"Role not found"_s);
        QCOMPARE(sent(), 2);
    }

    void changeRepeatedAfterALostAnswer_data()
    {
        QTest::addColumn<Behaviour>("second");
        QTest::newRow("refused") << reply(400, R"({"status":"error","message":"Exists already"})");
        QTest::newRow("failed") << reply(500, R"({"status":"error","message":"Oops"})");
        QTest::newRow("not allowed") << reply(403, R"({"status":"error","message":"No"})");
        QTest::newRow("too long a pause") << tooMany("3600");
        QTest::newRow("redirected") << redirect(QUrl(u"http://elsewhere.example/"_s));
    }
    void changeRepeatedAfterALostAnswer()
    {
        QFETCH(const Behaviour, second);
        Client ivalt(ivaltConnection(*m_server), m_client->environment());
        ivalt.setAuthorizer(&m_authorizer);
        m_server->queue(hang());
        m_server->setFallback(second);
        const auto outcome = await(ivalt.send(
            {.operation = &ivalt::updateOrg, .path = {{u"org_id"_s, u"4"_s}}, .body = QJsonObject(), .timeout = 60ms}));
        QCOMPARE(causeOf(outcome), Cause::OutcomeUnknown);
        QCOMPARE(sent(), 2);
        QVERIFY(!outcome.error().summary().isEmpty());
    }

    void failingServiceMayHaveDoneHalfOfIt()
    {
        m_server->setFallback(elevateError(500, "Oops! Something Went Wrong.", "SERVER_ERROR"));
        const auto change = await(m_client->send(m_change));
        QCOMPARE(causeOf(change), Cause::OutcomeUnknown);
        QCOMPARE(change.error().status, 500);
        QVERIFY(change.error().summary().contains(u"500"_s));
        QCOMPARE(sent(), 1);
        QCOMPARE(causeOf(await(m_client->send(m_read))), Cause::ServiceFault);
        // What 3.5 means as a conflict is certain.
        m_server->setFallback(elevateError(500, "Role exists already"));
        QCOMPARE(causeOf(await(m_client->send(m_change))), Cause::Refused);
    }

    void signInLeavesNoDoubt()
    {
        m_server->setFallback(hang());
        const Request signIn{.operation = &elevate::loginAdmin, .body = QJsonObject(), .timeout = 60ms};
        QCOMPARE(causeOf(await(m_client->send(signIn))), Cause::TimedOut);
        m_server->setFallback(elevateError(500, "Oops!", "SERVER_ERROR"));
        QCOMPARE(causeOf(await(m_client->send(signIn))), Cause::ServiceFault);
    }

    void malformedAnswer()
    {
        m_server->setFallback(malformed());
        const auto read = await(m_client->send(m_read));
        QCOMPARE(causeOf(read), Cause::Malformed);
        QCOMPARE(sent(), 1);
        const auto change = await(m_client->send(m_change));
        QCOMPARE(causeOf(change), Cause::OutcomeUnknown);
        QCOMPARE(change.error().status, 200);
        QCOMPARE(sent(), 2);
    }

    void wrongContent()
    {
        Behaviour page = reply(200, "<html>Please log in to the network</html>");
        page.contentType = "text/html";
        m_server->queue(page);
        const auto outcome = await(m_client->send(m_read));
        QCOMPARE(causeOf(outcome), Cause::Malformed);
        QVERIFY(outcome.error().technical.contains(u"text/html"_s));
        m_server->queue(reply(200, R"({"hello":"world"})"));
        QCOMPARE(causeOf(await(m_client->send(m_read))), Cause::Malformed);
        m_server->queue(elevateReply(R"("no list")"));
        QCOMPARE(causeOf(await(m_client->list(elevate::listOrganizations))), Cause::Malformed);
    }

    void redirectToAnotherOrigin()
    {
        FaultServer stranger;
        m_server->setFallback(redirect(stranger.url().resolved(QUrl(u"/take?x=1"_s)), 308));
        for (const Request &request : {m_read, m_change}) {
            const auto outcome = await(m_client->send(request));
            QCOMPARE(causeOf(outcome), Cause::Redirected);
            QVERIFY(outcome.error().summary().contains(QString::number(stranger.port())));
        }
        QCOMPARE(sent(), 2);
        // Those that may follow a change which was carried out leave it unknown.
        for (int status : {302, 303}) {
            m_server->setFallback(redirect(stranger.url(), status));
            QCOMPARE(causeOf(await(m_client->send(m_change))), Cause::OutcomeUnknown);
            QCOMPARE(causeOf(await(m_client->send(m_read))), Cause::Redirected);
        }
        QVERIFY(stranger.seen().isEmpty());
    }

    void redirectWithinTheOrigin()
    {
        m_server->queue(redirect(QUrl(u"/user/v1/elsewhere"_s), 307));
        QVERIFY(await(m_client->send(m_read)));
        QCOMPARE(m_server->seen().last().target, "/user/v1/elsewhere");
        QCOMPARE(m_server->seen().last().headers.value("x-auth-token"), "bearer token-of-the-test");
        m_server->queue(redirect(QUrl(u"/user/v1/elsewhere"_s), 307));
        QCOMPARE(causeOf(await(m_client->send(m_change))), Cause::Redirected);
        QCOMPARE(sent(), 3);
        m_server->setFallback(redirect(QUrl(u"/user/v1/organization/list"_s)));
        QCOMPARE(causeOf(await(m_client->send(m_read))), Cause::Redirected);
    }

    void untrustedCertificate()
    {
        const TestCertificate certificate;
        FaultServer secure(certificate.configuration());
        Client client(elevateConnection(secure), quickEnvironment(m_clock));
        client.setAuthorizer(&m_authorizer);
        const auto outcome = await(client.send({.operation = &elevate::listOrganizations, .timeout = 5s}));
        QCOMPARE(causeOf(outcome), Cause::TlsRefused);
        QVERIFY(outcome.error().technical.contains(u"self-signed"_s, Qt::CaseInsensitive));
        QVERIFY(secure.seen().isEmpty());

        ElevateConnection trusting = elevateConnection(secure);
        trusting.caFile = certificate.file();
        Client trusted(trusting, quickEnvironment(m_clock));
        trusted.setAuthorizer(&m_authorizer);
        const auto answered = await(trusted.send({.operation = &elevate::listOrganizations, .timeout = 5s}));
        QVERIFY2(answered, why(answered));

        trusting.caFile = u"/nowhere/authority.pem"_s;
        Client misled(trusting, quickEnvironment(m_clock));
        misled.setAuthorizer(&m_authorizer);
        const auto refused = await(misled.send(m_read));
        QCOMPARE(causeOf(refused), Cause::TlsRefused);
        QVERIFY(refused.error().technical.contains(u"authority.pem"_s));
    }

    void expiredCertificate()
    {
        for (const sandbox::Certificate kind : {sandbox::Certificate::SelfSigned, sandbox::Certificate::Expired}) {
            sandbox::Sandbox service({.seed = u"empty"_s, .certificate = kind});
            QVERIFY2(service.start(), qPrintable(service.errorString()));
            QTemporaryFile authority;
            QVERIFY(authority.open());
            authority.write(sandbox::certificatePem(kind));
            authority.close();
            ElevateConnection connection;
            connection.baseUrl = service.baseUrl(Service::Elevate).toString();
            connection.caFile = authority.fileName();
            Client client(connection, quickEnvironment(m_clock));
            client.setAuthorizer(&m_authorizer);
            const auto outcome = await(client.send({.operation = &elevate::listOrganizations, .timeout = 5s}));
            if (kind == sandbox::Certificate::SelfSigned) {
                // Trusted, so it is the service that turns the made-up token away.
                QCOMPARE(causeOf(outcome), Cause::SignInNeeded);
                continue;
            }
            // Trusting who made it does not make it good again.
            QCOMPARE(causeOf(outcome), Cause::TlsRefused);
            QVERIFY2(outcome.error().technical.contains(u"expired"_s), qPrintable(outcome.error().technical));
            QVERIFY(service.requestsSeen().isEmpty());
        }
    }

    void cancellingAbortsTheRequest()
    {
        m_server->setFallback(hang());
        auto future = m_client->send({.operation = &elevate::createOrganization, .timeout = 60s});
        QTRY_COMPARE(sent(), 1);
        future.cancel();
        QTRY_COMPARE(m_server->connections(), 0);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QCOMPARE(m_client->openCalls(), 0);
        QCOMPARE(m_client->gate().inside(), 0);
        QCOMPARE(m_client->log().records().last().cause, Cause::Cancelled);
    }

    void cancelledBeforeItIsSent()
    {
        auto future = m_client->send(m_change);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(await(m_client->send(m_read)));
        QCOMPARE(sent(), 1);
    }

    void clientGoesAway()
    {
        m_server->setFallback(hang());
        QList<QFuture<Outcome<Reply>>> futures;
        for (int i = 0; i < 10; ++i)
            futures.append(m_client->send({.operation = &elevate::listOrganizations, .timeout = 60s}));
        QTRY_COMPARE(sent(), 6);
        m_client.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
            QCOMPARE(causeOf(future.result()), Cause::Cancelled);
        }
    }

    void clientDeletedByItsOwnAnswer()
    {
        auto future = m_client->send(m_read).then(this, [this](const Outcome<Reply> &outcome) {
            m_client.reset();
            return outcome.has_value();
        });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
    }

    void noMoreThanTheGateAdmits()
    {
        m_server->setFallback(elevateReply().after(5));
        QList<QFuture<Outcome<Reply>>> futures;
        int most = 0;
        for (int i = 0; i < 50; ++i) {
            futures.append(m_client->send({.operation = &elevate::listOrganizations, .timeout = 5s}));
            futures.last().then(this, [&](const auto &) { most = std::max(most, m_client->gate().inside()); });
        }
        for (const auto &future : futures)
            QVERIFY(await(future));
        QCOMPARE(sent(), 50);
        QVERIFY(most <= 6);
        QCOMPARE(m_client->gate().inside(), 0);
    }

    void errorsHideWhatWasSent()
    {
        m_server->queue(elevateError(400, "Wrong: s3cret-Pass and bearer token-of-the-test"));
        const auto outcome = await(m_client->send(
            {.operation = &elevate::changePassword,
             .body = QJsonObject{{u"oldPassword"_s, u"s3cret-Pass"_s}, {u"newPassword"_s, u"other"_s}}}));
        QVERIFY(!outcome);
        for (const QString &text : {outcome.error().message, outcome.error().summary(), outcome.error().details()}) {
            QVERIFY(!text.contains(u"s3cret-Pass"_s));
            QVERIFY(!text.contains(u"token-of-the-test"_s));
        }
    }

private:
    static void changes()
    {
        QTest::addColumn<bool>("isBodiless");
        QTest::newRow("with body") << false;
        QTest::newRow("without body") << true;
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
