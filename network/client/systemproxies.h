#pragma once

#include <QNetworkProxyFactory>

namespace gatehouse {

//! The system's proxy settings, without making them those of the whole program.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace gatehouse
