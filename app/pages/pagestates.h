#pragma once

#include "network/client/outcome.h"
#include "ui/records/statepane.h"

namespace gatehouse {

//! What a page shows in place of its table when reading failed: what the service said, for which operation, and the
//! next step.
PaneState paneStateOf(const ServiceError &error);
//! True when the next step is to sign in.
bool wantsSignIn(const ServiceError &error);

} // namespace gatehouse
