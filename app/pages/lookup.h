#pragma once

#include "app/pages/pagerow.h"
#include "models/changes/change.h"
#include "network/client/client.h"

namespace gatehouse {

//! Where to look whether a change happened whose answer was lost.
struct LookUpPlace
{
    const PageRow *page;
    Client *client;
    Record scope;
};

//! Whether a record like \a wanted is there: same first required field.
QFuture<Finding> lookForCreated(const LookUpPlace &place, const Record &wanted);
//! Whether the record has the values of \a after where they differ from \a before.
QFuture<Finding> lookForChanged(const LookUpPlace &place, const Record &before, const Record &after);
//! Whether the record is gone.
QFuture<Finding> lookForRemoved(const LookUpPlace &place, const Record &removed);

} // namespace gatehouse
