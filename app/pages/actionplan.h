#pragma once

#include "app/pages/actionlookups.h"
#include "app/pages/pagerow.h"

#include <optional>

namespace gatehouse {

//! Whether an operation may be offered: the person may call it, and where it changes something, the workspace lets
//! them.
bool canChangeWith(const Endpoint &operation, const OpenWorkspace &workspace);

//! The operation an action is done with: \a otherwise where the account may call only that; null: neither.
const Endpoint *operationOf(const Endpoint *first, const Endpoint *otherwise, const OpenWorkspace &workspace);

//! The change that \a row makes; its values are filled in. Nothing where the account may not call the operation.
std::optional<PlannedChange> planAction(const ActionRow &row, const ActionLook &look, const OpenWorkspace &workspace);

//! The removal of a record of the place's page.
PlannedChange planRemoval(const LookUpPlace &place, const Record &record);

//! Plans one of these anew from PlannedChange::recipe. Nothing where that cannot be done any more, or not by this
//! person.
std::optional<PlannedChange> planAnew(const QJsonObject &recipe, OpenWorkspace &workspace);

} // namespace gatehouse
