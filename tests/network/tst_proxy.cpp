#include "network/client/systemproxies.h"
#include "network/operations/elevate.h"
#include "network/transfer/transfer.h"
#include "tests/support/clientfixture.h"

#include <QNetworkProxy>
#include <QTemporaryDir>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = ServiceError::Cause;

//! The proxy that the system names, here by its environment.
class TestProxy : public QObject
{
    Q_OBJECT

    OpenAuthorizer m_authorizer;
    std::unique_ptr<FaultServer> m_proxy;

    QString proxyName() const { return u"127.0.0.1:%1"_s.arg(m_proxy->port()); }

    Outcome<Reply> listFrom(const QString &address)
    {
        ClientEnvironment environment = quickEnvironment(std::make_shared<FakeClock>());
        environment.systemProxy = true;
        ElevateConnection connection;
        connection.baseUrl = address;
        Client client(connection, environment);
        client.setAuthorizer(&m_authorizer);
        return await(client.send({.operation = &elevate::listOrganizations, .timeout = 5s}));
    }

private slots:
    void initTestCase()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        QSKIP("The system's proxies are not in the environment.");
#endif
        // Before anybody asks: some systems look but once.
        m_proxy = std::make_unique<FaultServer>();
        for (const char *name : {"no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(name);
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, m_proxy->url().toEncoded());
    }

    void cleanup()
    {
        m_proxy->stop();
        m_proxy->start();
        m_proxy->setFallback(elevateReply());
    }

    void requestsGoThroughTheProxy()
    {
        const qsizetype before = m_proxy->seen().size();
        const auto outcome = listFrom(u"http://users.example.invalid"_s);
        QVERIFY2(outcome, why(outcome));
        QCOMPARE(m_proxy->seen().size(), before + 1);
        QCOMPARE(m_proxy->seen().last().path(), "http://users.example.invalid/user/v1/organization/list");
        QCOMPARE(m_proxy->seen().last().headers.value("host"), "users.example.invalid");
    }

    void secureRequestsAskForATunnel()
    {
        m_proxy->setFallback(reply(502, {}));
        const auto outcome = listFrom(u"https://users.example.invalid"_s);
        QVERIFY(!outcome);
        QCOMPARE(m_proxy->seen().last().verb, "CONNECT");
        QCOMPARE(m_proxy->seen().last().target, "users.example.invalid:443");
        // What is for the service alone is not told to the proxy.
        QVERIFY(!m_proxy->seen().last().headers.contains("x-auth-token"));
    }

    void thisComputerNeedsNoProxy_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("number") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"localhost"_s;
    }

    void thisComputerNeedsNoProxy()
    {
        QFETCH(const QString, host);
        const qsizetype before = m_proxy->seen().size();
        FaultServer service;
        const auto outcome = listFrom(u"http://%1:%2"_s.arg(host).arg(service.port()));
        QVERIFY2(outcome, why(outcome));
        QCOMPARE(service.seen().size(), 1);
        QVERIFY(service.seen().constFirst().target.startsWith("/user/v1/organization/list"));
        QCOMPARE(m_proxy->seen().size(), before);
    }

    void proxyThatIsGoneIsNamed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"http://users.example.invalid"_s;
        QTest::newRow("secure") << u"https://users.example.invalid"_s;
    }

    void proxyThatIsGoneIsNamed()
    {
        QFETCH(const QString, address);
        m_proxy->stop();
        const auto outcome = listFrom(address);
        QCOMPARE(causeOf(outcome), Cause::Unreachable);
        const QString step = outcome.error().nextStep();
        QVERIFY2(step.contains(u"proxy "_s + proxyName()), qPrintable(step));
        QVERIFY2(step.contains(u"did not answer"_s), qPrintable(step));
    }

    void proxyThatWantsAPasswordIsNamed_data() { proxyThatIsGoneIsNamed_data(); }

    void proxyThatWantsAPasswordIsNamed()
    {
        QFETCH(const QString, address);
        m_proxy->setFallback(reply(407, {}).with("Proxy-Authenticate", "Basic realm=\"office\""));
        const auto outcome = listFrom(address);
        QCOMPARE(causeOf(outcome), Cause::Unreachable);
        const QString step = outcome.error().nextStep();
        QVERIFY2(step.contains(u"proxy "_s + proxyName()), qPrintable(step));
        QVERIFY2(step.contains(u"password"_s), qPrintable(step));
        QVERIFY(outcome.error().details().contains(u"407"_s));
    }

    void transferNamesTheProxy_data()
    {
        QTest::addColumn<bool>("wantsPassword");
        QTest::newRow("gone") << false;
        QTest::newRow("wants a password") << true;
    }

    void transferNamesTheProxy()
    {
        QFETCH(const bool, wantsPassword);
        if (wantsPassword)
            m_proxy->setFallback(reply(407, {}).with("Proxy-Authenticate", "Basic realm=\"office\""));
        else
            m_proxy->stop();
        QTemporaryDir folder;
        Transfer transfer({.silence = 5s});
        QSignalSpy ended(&transfer, &Transfer::finished);
        transfer.download(QUrl(u"http://files.example.invalid/users.csv"_s), folder.filePath(u"users.csv"_s));
        QTRY_COMPARE(ended.size(), 1);
        const auto result = ended.constFirst().constFirst().value<TransferResult>();
        QCOMPARE(result.end, TransferResult::End::Unreachable);
        QCOMPARE(result.proxy, proxyName());
        QCOMPARE(result.status, wantsPassword ? 407 : 0);
    }

    void answerOfTheSystemIsRemembered()
    {
        const QUrl address(u"http://people.example.invalid/any"_s);
        SystemProxies proxies;
        proxies.preparation(address)();
        qputenv("http_proxy", "http://127.0.0.1:9");
        const QList<QNetworkProxy> known =
            proxies.queryProxy(QNetworkProxyQuery(QUrl(u"http://people.example.invalid/other"_s)));
        qputenv("http_proxy", m_proxy->url().toEncoded());
        QVERIFY(!known.isEmpty());
        QCOMPARE(known.constFirst().port(), m_proxy->port());
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
