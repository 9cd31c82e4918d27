#pragma once

#include "models/changes/change.h"
#include "network/client/outcome.h"

namespace gatehouse {

//! What of a change still applies after a look at what is there now.
struct RenewedChange
{
    std::optional<PlannedChange> change = {}; //!< to be sent; none: nothing
    QString leftOut = {};                     //!< why nothing is sent; whole sentences in the user's language
    bool isThere = false;                     //!< nothing is left to do: what is there is what was wanted
    std::optional<ServiceError> unread = {};  //!< why it could not be read what is there, so it may be tried again
};

} // namespace gatehouse
