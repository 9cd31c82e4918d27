#pragma once

#include "app/pages/pagecontext.h"
#include "models/changes/change.h"
#include "network/operations/operation.h"

namespace gatehouse {

//! Of operations whose body nobody has seen: the settings of the connection may tell it behind verb and path.

//! What such a body may use in braces; none: the operation takes no body from the settings.
QStringList bodyArguments(const Endpoint &operation);
//! Undefined: the settings tell none.
QJsonValue bodyInSettings(const PageContext &context, const Endpoint &operation, const PathArguments &values);
//! Has \a change send the body that the settings tell, if any, with the values of its path and those of the body it
//! has.
void useBodyInSettings(PlannedChange &change, const PageContext &context, const Endpoint &operation);

} // namespace gatehouse
