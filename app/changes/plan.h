#pragma once

#include "models/changes/change.h"
#include "network/operations/operation.h"

namespace gatehouse {

//! A change by \a endpoint with everything its operation row knows filled in: titles, effects, body type. The target is
//! \a before, or \a after where there is no before.
PlannedChange plannedChange(const Endpoint &endpoint, const Record &before, const Record &after);

} // namespace gatehouse
