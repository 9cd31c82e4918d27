#pragma once

#include "app/changes/changeresult.h"
#include "models/changes/changeentry.h"
#include "models/workspaces/workspace.h"

namespace gatehouse {

//! The row to write before a change is sent. Holds no secrets.
ChangeEntry intentOf(const PlannedChange &change, const Workspace &workspace, const QString &account);

//! The row to write when it is known what became of the change that \a intent announced. Holds no secrets, also where
//! the service repeated them in its message.
ChangeEntry outcomeOf(const ChangeEntry &intent, const ChangeItemResult &item);

//! The identity of the record a change was made to, from the service's answer where the change made it.
QString identityAfter(const PlannedChange &change, const QJsonValue &reply);

} // namespace gatehouse
