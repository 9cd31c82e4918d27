#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! Fills a fresh store that already has the default data and the sample accounts: organizations, people
//! (options.users of them), roles, role requests, fences and timeslots of the sample city.
void seedCity(World &world);

} // namespace gatehouse::sandbox
