#pragma once

#include "app/pages/pagecontext.h"
#include "models/changes/reviewer.h"

namespace gatehouse {

class RequestDialog;

//! Sends several changes that a dialog asks for. It closes once they are on their way, and they go on in the activity
//! panel; until then it stays, with everything in it, and says why nothing was sent.
void submitAll(const PageContext &context, RequestDialog *dialog, const QList<PlannedChange> &changes,
               const QList<LeftOut> &leftOut = {});

} // namespace gatehouse
