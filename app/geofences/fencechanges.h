#pragma once

#include "models/changes/change.h"
#include "models/geo/fencedocument.h"
#include "network/client/client.h"

#include <QPointer>

namespace gatehouse {

//! The organization whose fences are edited, and how to reach it. Outlives page and workspace.
struct FencePlace
{
    QPointer<Client> client;
    Record organization;
    QSet<QString> known = {}; //!< identities of fences that were there before
};

//! What saving one unsaved fence sends: creates, changes or deletes it, with what takes that back and how to find out
//! whether it happened.
PlannedChange saveOf(const FencePlace &place, const FenceDocument &document, FenceKey key);

//! What the service has of the fence after it took \a sent: as the reply tells, else as it was sent.
Record storedAfter(const Record &sent, const QJsonValue &reply);

} // namespace gatehouse
