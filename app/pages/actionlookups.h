#pragma once

#include "app/pages/lookup.h"

namespace gatehouse {

//! What an action did whose answer was lost.
struct ActionLook
{
    LookUpPlace place;
    Record selected;
    Record picked = {};
    PathArguments values = {}; //!< of the operation, see ActionRow::arguments
    Record sent = {};          //!< what its form gave
};

// For ActionRow::lookUp. Each asks the service whether what the action wants is so. Unclear where that is not told.

//! ELEVATE: the selected user is inactive.
QFuture<Finding> lookForInactiveUser(const ActionLook &look);
//! As above, of the one user who has the address; not clear where nobody or several are found.
QFuture<Finding> lookForInactiveAddress(const LookUpPlace &place, const QString &email);
//! ELEVATE: the user whom the values or the form name is admin of the organization that they name.
QFuture<Finding> lookForOrganizationAdmin(const ActionLook &look);
//! ELEVATE 3.5: the selected user has the role that the values name in the organization that they name.
QFuture<Finding> lookForFurtherRole(const ActionLook &look);
//! iVALT: the selected user waits for a decision.
QFuture<Finding> lookForPendingUser(const ActionLook &look);
//! iVALT: the selected user waits no more, and belongs to the organization.
QFuture<Finding> lookForAcceptedUser(const ActionLook &look);
//! iVALT: the selected user waits no more, and does not belong to the organization.
QFuture<Finding> lookForRejectedUser(const ActionLook &look);
//! iVALT: the selected user is an admin.
QFuture<Finding> lookForAdmin(const ActionLook &look);
//! The selected record is not listed any more.
QFuture<Finding> lookForGone(const ActionLook &look);

} // namespace gatehouse
