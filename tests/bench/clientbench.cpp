#include "network/operations/elevate.h"
#include "tests/bench/bench.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using namespace testing;

QByteArray page(int rows)
{
    QByteArray text;
    for (int i = 0; i < rows; ++i) {
        text += R"({"id":)" + QByteArray::number(i) + R"(,"name":"Organization )" + QByteArray::number(i) +
                R"(","code":"organization_)" + QByteArray::number(i) + R"(","description":"What it is there for"},)";
    }
    text.chop(1);
    return R"({"data":[)" + text + R"(],"count":4000})";
}

//! A server in a thread of its own, so that it takes no time from those who are measured.
class ServerThread
{
public:
    explicit ServerThread(const Behaviour &answer)
    {
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_home,
            [&] {
                m_server = std::make_unique<FaultServer>();
                m_server->setFallback(answer);
                m_server->keepRequests(false);
            },
            Qt::BlockingQueuedConnection);
    }
    ~ServerThread()
    {
        QMetaObject::invokeMethod(&m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    const FaultServer &server() const { return *m_server; }

private:
    struct Home : QObject
    {
        explicit Home(QThread *thread) { moveToThread(thread); }
    };
    QThread m_thread;
    Home m_home{&m_thread};
    std::unique_ptr<FaultServer> m_server;
};

//! \a total calls of which \a width are under way at a time; one call is started by \a start, which tells when done.
void run(int total, int width, const std::function<void(std::function<void()>)> &start)
{
    int begun = 0;
    int done = 0;
    const std::function<void()> next = [&] {
        if (begun == total)
            return;
        ++begun;
        start([&] {
            ++done;
            next();
        });
    };
    for (int i = 0; i < width; ++i)
        next();
    Bench::waitUntil([&] { return done == total; });
}

void benchCalls(Bench &bench)
{
    constexpr int sequential = 300;
    constexpr int parallel = 2000;
    const QString one = u"client: one call after the other"_s;
    const QString overhead = u"client: overhead of a call"_s;
    const QString throughput = u"client: throughput, six calls at a time"_s;
    if (!bench.wants(one) && !bench.wants(overhead) && !bench.wants(throughput))
        return;
    const ServerThread host(elevateReply(page(20)));
    QObject context;
    OpenAuthorizer authorizer;
    Client client(elevateConnection(host.server()), {.systemProxy = false});
    client.setAuthorizer(&authorizer);
    QNetworkAccessManager bare;
    const QUrl url = host.server().url().resolved(QUrl(u"/user/v1/organization/list?page=1&limit=20"_s));

    const auto throughClient = [&](const std::function<void()> &done) {
        client.list(elevate::listOrganizations, {.query = {{u"page"_s, u"1"_s}, {u"limit"_s, u"20"_s}}})
            .then(&context, [done](const Outcome<RecordPage> &rows) {
                if (!rows || rows->rows.size() != 20)
                    qFatal("the client got no list");
                done();
            });
    };
    // The least that any program must do: send, receive, read the JSON, make records.
    const auto throughQt = [&](const std::function<void()> &done) {
        QNetworkRequest request(url);
        request.setRawHeader("X-auth-token", "bearer token-of-the-test");
        QNetworkReply *reply = bare.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &context, [reply, done] {
            const QJsonArray rows = QJsonDocument::fromJson(reply->readAll())["result"_L1]["data"_L1].toArray();
            QList<Record> records;
            for (const QJsonValue &row : rows)
                records.append(recordFromJson(*elevate::listOrganizations.result, row));
            if (records.size() != 20)
                qFatal("Qt got no list");
            reply->deleteLater();
            done();
        });
    };

    if (bench.wants(one) || bench.wants(overhead)) {
        const double value = Bench::median(7, [&] { run(sequential, 1, throughClient); }) / sequential;
        const double baseline = Bench::median(7, [&] { run(sequential, 1, throughQt); }) / sequential;
        bench.add({.name = one, .value = value, .unit = u"ms"_s, .baseline = baseline});
        bench.add({.name = overhead, .value = value - baseline, .unit = u"ms"_s, .goal = 1});
    }
    if (bench.wants(throughput)) {
        // In turns, so that whatever else the machine does slows both.
        std::vector<double> ours;
        std::vector<double> plain;
        for (int round = 0; round < 7; ++round) {
            ours.push_back(Bench::once([&] { run(parallel, 6, throughClient); }));
            plain.push_back(Bench::once([&] { run(parallel, 6, throughQt); }));
        }
        bench.add({.name = throughput,
                   .value = parallel / Bench::middleOf(ours) * 1000,
                   .unit = u"calls/s"_s,
                   .baseline = parallel / Bench::middleOf(plain) * 1000,
                   .goalRatio = 0.9,
                   .better = Measurement::Better::Higher});
    }
}

} // namespace

void benchClient(Bench &bench)
{
    benchCalls(bench);
}

} // namespace gatehouse
