#pragma once

#include <QNetworkProxyFactory>

#include <memory>

namespace gatehouse {

//! The system's proxy settings, without making them those of the whole program. Asking the system may take long, as
//! where a script in the network decides, so what it said is remembered, and asked for again aside once it is old.
//! Thread-safe.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    SystemProxies();
    ~SystemProxies() override;

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    //! Asks for what queryProxy() will be asked, so that it knows by then.
    void prepare(const QUrl &url);

private:
    struct Memory;
    std::shared_ptr<Memory> m_memory;
};

} // namespace gatehouse
