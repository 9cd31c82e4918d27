#pragma once

#include "app/changes/changesender.h"

#include <QPointer>

namespace gatehouse {

class Client;

//! Sends changes through the clients of a workspace.
class ClientSender : public ChangeSender
{
public:
    using AccountOf = std::function<QString(Service)>;

    //! Either client may be null: the workspace then has no connection to that service.
    ClientSender(Client *elevate, Client *ivalt, AccountOf accountOf);
    ~ClientSender() override;

    QFuture<Outcome<Reply>> send(const PlannedChange &change) override;
    QString account(Service service) const override { return m_accountOf ? m_accountOf(service) : QString(); }

private:
    QPointer<Client> m_elevate;
    QPointer<Client> m_ivalt;
    AccountOf m_accountOf;
};

} // namespace gatehouse
