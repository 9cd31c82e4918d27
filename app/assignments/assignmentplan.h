#pragma once

#include "app/pages/pagecontext.h"
#include "models/assignments/assignmenttargets.h"
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

//! Why the list cannot be sent on this connection, in the user's language; empty where it can.
QString assignmentObstacle(const AssignmentStep &step, const PageContext &context);

//! Why timeslots that are one to people are given by their stretches, see AssignmentTarget::isStretch.
QString singleStretchNote();

//! What makes several timeslots of the organization one.
AssignmentGrouping groupingOf(const PageContext &context, const QString &organization);

//! Sends the whole new list, as it is now; see AssignmentSending. \a targets tell what people call what is in it.
PlannedChange planAssignment(const AssignmentStep &step, Client &client, const AssignmentTargets &targets);

} // namespace gatehouse
