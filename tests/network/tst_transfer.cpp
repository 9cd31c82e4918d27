#include "network/transfer/transfer.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = TransferResult::End;

static constexpr auto query = "X-Amz-Expires=900&X-Amz-Signature=hush-hush&sig=hush%2Fhush"_L1;

//! Files on their way to and from a store by signed addresses: nothing of the service goes along, every end is told
//! apart, and the address is in no text.
class TransferTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Transfer> m_transfer;
    TransferResult m_result;
    int m_ends = 0;
    QList<std::pair<qint64, qint64>> m_progress;

    QUrl address(const QString &path = u"/bucket/users/3-1-users.csv"_s) const
    {
        QUrl url = m_server->url();
        url.setPath(path);
        url.setQuery(QString(query));
        return url;
    }
    QString file(const QByteArray &content, const QString &name = u"users.csv"_s)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("the file cannot be written");
        return written.fileName();
    }
    void make(const TransferOptions &options = {.systemProxy = false, .silence = 5s})
    {
        m_ends = 0;
        m_progress.clear();
        m_transfer = std::make_unique<Transfer>(options);
        connect(m_transfer.get(), &Transfer::finished, this, [this](const TransferResult &result) {
            m_result = result;
            ++m_ends;
        });
        connect(m_transfer.get(), &Transfer::progressed, this,
                [this](qint64 bytes, qint64 total) { m_progress.append({bytes, total}); });
    }

private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        make();
    }
    void cleanup() { m_transfer.reset(); }

    void uploads()
    {
        const QByteArray content(300'000, 'x');
        m_server->queue(reply(200, {}));
        m_transfer->upload(address(), file(content));
        QCOMPARE(m_ends, 0);
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_result.end, End::Done);
        QCOMPARE(m_server->seen().size(), 1);
        const SeenRequest &seen = m_server->seen().first();
        QCOMPARE(seen.verb, "PUT");
        QCOMPARE(seen.target, QByteArray("/bucket/users/3-1-users.csv?") + QByteArray(query));
        QCOMPARE(seen.body, content);
        QCOMPARE(seen.headers.value("x-ms-blob-type"), "BlockBlob");
        for (const char *header : {"x-auth-token", "authorization", "cookie", "origin", "x-org-code"})
            QVERIFY2(!seen.headers.contains(header), header);
        QVERIFY(!m_progress.isEmpty());
        QCOMPARE(m_progress.last(), std::pair(qint64(content.size()), qint64(content.size())));
        QVERIFY(std::ranges::is_sorted(m_progress));
    }

    void downloads()
    {
        const QByteArray content(200'000, 'y');
        m_server->queue(reply(200, content));
        const QString target = m_folder.filePath(u"result.csv"_s);
        m_transfer->download(address(), target, true);
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_result.end, End::Done);
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), content);
        QVERIFY(!saved.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        QCOMPARE(m_progress.last().first, content.size());
    }

    void ends_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<End>("end");
        QTest::addColumn<QString>("says");
        const QByteArray expired = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Request has "
                                   "expired</Message><X>X-Amz-Signature=hush-hush</X></Error>";
        QTest::newRow("expired at S3") << reply(403, expired) << End::Expired << u"Request has expired"_s;
        QTest::newRow("expired at Azure")
            << reply(403, "<Error><Message>Signature not valid in the specified time frame</Message></Error>")
            << End::Expired << u"time frame"_s;
        QTest::newRow("expired at Google")
            << reply(400, "<Error><Message>ExpiredToken</Message></Error>") << End::Expired << u"ExpiredToken"_s;
        QTest::newRow("expired in the sandbox")
            << reply(403, "The address has expired.") << End::Expired << u"expired"_s;
        QTest::newRow("wrong signature")
            << reply(403,
                     "<Error><Message>The signature does not match</Message><StringToSign>hush</StringToSign></Error>")
            << End::Refused << u"does not match"_s;
        QTest::newRow("not there") << reply(404, "There is no such object.") << End::NotFound << u"no such object"_s;
        QTest::newRow("failing") << reply(500, {}) << End::Refused << u""_s;
        QTest::newRow("elsewhere") << redirect(QUrl(u"https://elsewhere.example/x"_s)) << End::Refused << u""_s;
        QTest::newRow("closed") << closeAtOnce() << End::Lost << u""_s;
        QTest::newRow("cut") << cutAfter(10, QByteArray(1000, 'z')) << End::Lost << u""_s;
        QTest::newRow("silent") << hang() << End::TimedOut << u""_s;
    }
    void ends()
    {
        QFETCH(const Behaviour, behaviour);
        QFETCH(const End, end);
        QFETCH(const QString, says);
        make({.systemProxy = false, .silence = 300ms});
        // A closed connection makes Qt try once more.
        m_server->setFallback(behaviour);
        const QString target = m_folder.filePath(u"never.csv"_s);
        m_transfer->download(address(), target);
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_result.end, end);
        QVERIFY2(m_result.detail.contains(says), qPrintable(m_result.detail));
        QVERIFY2(!m_result.detail.contains("hush"_L1), qPrintable(m_result.detail));
        QVERIFY(!QFile::exists(target)); // half a file is no file
    }

    void unreachable()
    {
        m_server->stop();
        m_transfer->upload(address(), file("x"));
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_result.end, End::Unreachable);
        QVERIFY2(!m_result.detail.contains("hush"_L1), qPrintable(m_result.detail));
    }

    void whoCannotProveWhoItIsGetsNothing()
    {
        const TestCertificate certificate;
        m_server = std::make_unique<FaultServer>(certificate.configuration());
        m_transfer->upload(address(), file("secret"));
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_result.end, End::TlsRefused);
        QVERIFY(m_server->seen().isEmpty());
    }

    void cancelled()
    {
        m_server->setFallback(hang());
        m_transfer->upload(address(), file(QByteArray(50'000, 'x')));
        QTRY_COMPARE(m_server->seen().size(), 1);
        m_transfer->cancel();
        QCOMPARE(m_ends, 1);
        QCOMPARE(m_result.end, End::Cancelled);
        QTRY_COMPARE(m_server->connections(), 0);
        m_transfer->cancel();
        QCOMPARE(m_ends, 1);
    }

    void filesOfThisComputer()
    {
        m_transfer->upload(address(), m_folder.filePath(u"no such file"_s));
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_result.end, End::FileProblem);
        make();
        m_transfer->download(address(), m_folder.filePath(u"no/such/folder/x"_s));
        QTRY_COMPARE(m_ends, 1);
        QCOMPARE(m_result.end, End::FileProblem);
        QVERIFY(!m_result.detail.isEmpty());
        QVERIFY(m_server->seen().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TransferTest)
#include "tst_transfer.moc"
