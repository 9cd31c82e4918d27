#pragma once

#include <QNetworkProxyFactory>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

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
    //! Asks for what queryProxy() will be asked, so that it knows by then. To be called on any thread, also when the
    //! factory is gone. Empty where there is nothing to ask.
    std::function<void()> preparation(const QUrl &url) const;

private:
    struct Memory;
    std::shared_ptr<Memory> m_memory;
};

//! Host and port of the proxy that the reply failed at; empty where it failed at something else.
QString proxyInTheWay(const QNetworkAccessManager &network, const QNetworkReply &reply);

} // namespace gatehouse
