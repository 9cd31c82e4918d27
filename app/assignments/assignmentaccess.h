#pragma once

#include "app/assignments/assignmentplan.h"
#include "models/access/accesschange.h"
#include "models/tables/parallel.h"

#include <QFuture>
#include <QHash>
#include <QSet>

namespace gatehouse {

//! Who gains and who loses access by assignments that have not been sent.
struct AssignmentAccess
{
    QSet<QString> known; //!< identities of users; of the others a list has not been read, so nothing can be told
    QHash<QString, AccessDifference> changed; //!< by identity
    QString assumed;                          //!< what was assumed to tell it, in a sentence; empty: nothing
};

//! Compares on another thread. \a rules and \a own are what the organization has; \a steps: those of one user follow
//! each other.
QFuture<AssignmentAccess> assignmentAccess(const PageContext &context, const Record &organization,
                                           const AccessRuleBook &rules,
                                           const QHash<AssignmentKind, OwnAssignments> &own,
                                           const QList<AssignmentStep> &steps, const Cancellation &cancellation);

//! Such as "gains access", in the user's language; empty where nothing is known of the user.
QString accessText(const AssignmentAccess &access, const QString &user);

} // namespace gatehouse
