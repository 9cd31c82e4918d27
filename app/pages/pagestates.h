#pragma once

#include "app/workspaces/openworkspace.h"
#include "network/client/outcome.h"
#include "ui/records/statepane.h"

namespace gatehouse {

//! What a page shows in place of its table when reading failed: what the service said, for which operation, and the
//! next step.
PaneState paneStateOf(const ServiceError &error);
//! What it shows while the service is not open; the next step is to open it, see SignInFlow::open().
PaneState paneStateOf(const OpenWorkspace::State &access);
//! True when the next step is to sign in.
bool wantsSignIn(const ServiceError &error);

} // namespace gatehouse
