#pragma once

#include "models/changes/change.h"
#include "network/client/request.h"

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

protected:
    ChangeSender() = default;
    Q_DISABLE_COPY_MOVE(ChangeSender)
};

} // namespace gatehouse
