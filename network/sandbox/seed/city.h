#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

class Population;

//! Fills fresh stores that already have the default data and the sample accounts: organizations, people
//! (options.users of them), roles, role requests, fences and timeslots of the sample city.
void seedCity(World &world, const Population &population);

//! Its parts, which may be made in different threads.
void seedElevateCity(World &world, const Population &population);
void seedIvaltCity(World &world, const Population &population);

//! As both services write moments: ISO 8601, UTC, milliseconds.
QString momentText(const QDateTime &moment);

} // namespace gatehouse::sandbox
