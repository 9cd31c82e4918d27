#pragma once

#include "models/changes/change.h"
#include "network/client/request.h"
#include "network/client/retrypolicy.h"

#include <QFuture>

namespace gatehouse {

//! Sends one change to its service. The only way from the door to the network.
class ChangeSender
{
public:
    virtual ~ChangeSender() = default;

    //! Answers exactly once; a future that ends without a result counts as an unknown outcome.
    virtual QFuture<Outcome<Reply>> send(const PlannedChange &change) = 0;
    //! Who the service takes calls from: the signed-in user, or a name for the key. Never a credential.
    virtual QString account(Service service) const = 0;
    //! Who they are sent as: the account and what it acts as. What was planned as somebody else is not sent.
    virtual QString standing(Service service) const { return account(service); }
    //! How patiently many changes are sent to a service that takes nothing at the moment.
    virtual RetryPolicy retryPolicy(Service) const { return {}; }
    //! How long the service has asked for nothing to be sent; what is sent all the same waits that long on its way.
    virtual std::chrono::milliseconds pauseLeft(Service) const { return {}; }

protected:
    ChangeSender() = default;
    Q_DISABLE_COPY_MOVE(ChangeSender)
};

} // namespace gatehouse
