#pragma once

#include "models/schema/record.h"
#include "ui/records/detailspane.h"

namespace gatehouse {

//! What can be told of the permissions of an ELEVATE role. The service has no operation that lists them, so this is
//! what its default data allow the role to call, said as such.
QList<DetailLine> permissionLines(const Record &role, Line line);

} // namespace gatehouse
