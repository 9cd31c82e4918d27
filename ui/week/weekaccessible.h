#pragma once

#include "ui/week/weekgeometry.h"

class QString;

namespace gatehouse {

class WeekGrid;

//! Lets screen readers take a WeekGrid as a table of seven days and 96 quarters of an hour, whose cells say whether
//! they are in and of which stretch. Does it once.
void installWeekAccessibility();

//! Where the cell of a place is among the grid's accessible children.
int weekCellIndex(WeekGeometry::Place place);

} // namespace gatehouse
