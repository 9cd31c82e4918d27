#pragma once

#include "app/changes/changesender.h"
#include "network/client/client.h"

#include <QPointer>

namespace gatehouse {

//! Sends changes through the clients of a workspace, and to ELEVATE only as long as the client acts as the organization
//! it acted as when the sender was made: changes planned for one must never reach another.
class ClientSender : public ChangeSender
{
public:
    using AccountOf = std::function<QString(Service)>;

    //! Either client may be null: the workspace then has no connection to that service.
    ClientSender(Client *elevate, Client *ivalt, AccountOf accountOf);
    ~ClientSender() override;

    QFuture<Outcome<Reply>> send(const PlannedChange &change) override;
    QString account(Service service) const override { return m_accountOf ? m_accountOf(service) : QString(); }
    QString standing(Service service) const override;
    RetryPolicy retryPolicy(Service service) const override;
    std::chrono::milliseconds pauseLeft(Service service) const override;

private:
    Client *clientOf(Service service) const { return service == Service::Elevate ? m_elevate : m_ivalt; }
    bool actsAsBefore(const CallContext &now) const;

    QPointer<Client> m_elevate;
    QPointer<Client> m_ivalt;
    const CallContext m_context; //!< of ELEVATE
    AccountOf m_accountOf;
};

} // namespace gatehouse
