#pragma once

#include "app/changes/changeresult.h"

namespace gatehouse {

struct PageContext;

//! Says in a toast what became of changes: with Undo, for as long as just this can be taken back; with Details where
//! several were sent and some were not made.
void tellResult(const PageContext &context, const ChangeResult &result);

} // namespace gatehouse
