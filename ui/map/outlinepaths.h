#pragma once

#include "models/geo/outlines.h"
#include "ui/map/maptile.h"

#include <QPainterPath>

namespace gatehouse {

//! The rings cut to the tile and a little around it, in pixels of the tile, to be filled.
QPainterPath filledOutlines(const OutlineLines &rings, const MapTile &tile);

//! The lines, likewise, to be stroked. Where \a isClosed each ends where it began, and what is no coast is left out:
//! the edges of the map at the antimeridian and in the south.
QPainterPath strokedOutlines(const OutlineLines &lines, const MapTile &tile, bool isClosed);

} // namespace gatehouse
