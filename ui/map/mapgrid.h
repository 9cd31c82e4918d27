#pragma once

#include "ui/map/maptile.h"

class QFont;
class QPainter;

namespace gatehouse {

//! Parallels and meridians at round coordinates, told beside every other crossing as they can be typed. Close up only,
//! where there is little else to go by.
void paintGrid(QPainter &painter, const MapTile &tile, const QFont &font, const tokens::MapColors &colors);

} // namespace gatehouse
