#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

class Population;

//! Fills a fresh store that already has the default data and the sample accounts: organizations, people
//! (options.users of them), roles, role requests, fences and timeslots of the sample city.
void seedCity(World &world);

//! The same with a population of a fixed day.
void seedCity(World &world, const Population &population);

//! As both services write moments: ISO 8601, UTC, milliseconds.
QString momentText(const QDateTime &moment);

} // namespace gatehouse::sandbox
