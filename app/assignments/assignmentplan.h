#pragma once

#include "app/pages/pagecontext.h"
#include "models/assignments/assignmentset.h"
#include "models/changes/change.h"
#include "network/client/client.h"

namespace gatehouse {

//! What a user has, and what they are to have.
struct AssignmentStep
{
    AssignmentKind kind;
    Record user;
    QList<Record> before;
    QList<Record> after;
    AssignmentWish wish; //!< makes the one into the other, and is what counts where the user has something else by then
};

//! Whether this connection stores one timeslot for a user at most.
bool hasSingleTimeslot(const PageContext &context);
//! Why the list cannot be sent on this connection, in the user's language; empty where it can.
QString assignmentObstacle(const AssignmentStep &step, const PageContext &context);

//! Sends the whole new list, as it is now; see AssignmentSending.
PlannedChange planAssignment(const AssignmentStep &step, Client &client);

} // namespace gatehouse
