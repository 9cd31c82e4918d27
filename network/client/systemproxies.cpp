#include "network/client/systemproxies.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThreadPool>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

//! Outlives the factory while the system is being asked.
struct SystemProxies::Memory
{
    struct Answer
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer isGood;
    };

    QMutex mutex;
    QHash<QString, Answer> answers; //!< by scheme, host and port: paths are told to no script over TLS either

    static QString nameOf(const QNetworkProxyQuery &query)
    {
        return query.protocolTag() % u' ' % query.peerHostName() % u' ' % QString::number(query.peerPort());
    }

    QList<QNetworkProxy> ask(const QNetworkProxyQuery &query)
    {
        const QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        const QMutexLocker locker(&mutex);
        answers.insert(nameOf(query), {proxies, QDeadlineTimer(1min)});
        return proxies;
    }

    //! What is known, however old; the one who finds it old has to ask again.
    std::optional<QList<QNetworkProxy>> known(const QNetworkProxyQuery &query, bool &isOld)
    {
        const QMutexLocker locker(&mutex);
        const auto answer = answers.find(nameOf(query));
        if (answer == answers.end())
            return {};
        isOld = answer->isGood.hasExpired();
        if (isOld)
            answer->isGood = QDeadlineTimer(1min);
        return answer->proxies;
    }
};

static bool isHere(const QNetworkProxyQuery &query)
{
    return query.peerHostName() == "localhost"_L1 || QHostAddress(query.peerHostName()).isLoopback();
}

SystemProxies::SystemProxies() : m_memory(std::make_shared<Memory>())
{
}

SystemProxies::~SystemProxies() = default;

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isHere(query))
        return {QNetworkProxy::NoProxy};
    bool isOld = false;
    const std::optional<QList<QNetworkProxy>> known = m_memory->known(query, isOld);
    if (isOld)
        QThreadPool::globalInstance()->start([memory = m_memory, query] { memory->ask(query); });
    return known ? *known : m_memory->ask(query);
}

std::function<void()> SystemProxies::preparation(const QUrl &url) const
{
    const QNetworkProxyQuery query(url);
    if (isHere(query))
        return {};
    return [memory = m_memory, query] { memory->ask(query); };
}

QString proxyInTheWay(const QNetworkAccessManager &network, const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error != QNetworkReply::ProxyConnectionRefusedError && error != QNetworkReply::ProxyNotFoundError &&
        error != QNetworkReply::ProxyAuthenticationRequiredError)
        return {};
    QNetworkProxyFactory *factory = network.proxyFactory();
    const QList<QNetworkProxy> proxies =
        factory ? factory->queryProxy(QNetworkProxyQuery(reply.url())) : QList{network.proxy()};
    const QNetworkProxy first = proxies.value(0);
    return first.hostName().isEmpty() ? QString() : QString(first.hostName() % u':' % QString::number(first.port()));
}

} // namespace gatehouse
