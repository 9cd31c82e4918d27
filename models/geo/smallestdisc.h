#pragma once

#include "models/geo/covergrid.h"

namespace gatehouse {

//! The smallest circle that holds these points, but for rounding. The same points in the same order give the same.
Disc smallestDisc(std::span<const QPointF> points);

} // namespace gatehouse
