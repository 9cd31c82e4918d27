#include "network/client/systemproxies.h"

#include <QHostAddress>

namespace gatehouse {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    const QHostAddress address(query.peerHostName());
    if (address.isLoopback() || query.peerHostName() == QLatin1StringView("localhost"))
        return {QNetworkProxy::NoProxy};
    return systemProxyForQuery(query);
}

} // namespace gatehouse
