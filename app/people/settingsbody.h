#pragma once

#include "app/pages/pagecontext.h"
#include "network/operations/operation.h"

namespace gatehouse {

//! Of operations whose body nobody has seen: the settings of the connection may tell it behind verb and path.

//! What such a body may use in braces; none: the operation takes no body from the settings.
QStringList bodyArguments(const Endpoint &operation);
//! Undefined: the settings tell none.
QJsonValue bodyInSettings(const PageContext &context, const Endpoint &operation, const PathArguments &values);

} // namespace gatehouse
