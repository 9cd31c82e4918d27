#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! Origin, tokens, override headers and permissions. Sets context.caller; gives the refusal if there is one.
std::optional<Answer> passGate(Context &context);

//! The roles some operations ask for themselves, whatever the permissions say.
bool hasNeededRole(const Context &context);

} // namespace gatehouse::sandbox
