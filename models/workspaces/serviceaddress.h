#pragma once

#include "models/schema/service.h"
#include "models/workspaces/workspace.h"

namespace gatehouse {

//! Where a service of the workspace is: scheme, host, port and path, however they are written. What was begun at one
//! address is not gone on with at another: the same ids are other records there. Empty: the workspace has none.
QString serviceAddress(const Workspace &workspace, Service service);

//! What stands in place of /user at the start of every path; without a slash at its end.
QString pathPrefixOf(const ElevateConnection &connection);

} // namespace gatehouse
