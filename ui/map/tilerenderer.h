#pragma once

#include "ui/map/maptile.h"

#include <QFont>
#include <QImage>

#include <memory>
#include <mutex>

namespace gatehouse {

class MapLabels;

//! Draws the map that comes with the program: land, borders, names, and close up a grid of coordinates. May be used by
//! several threads; the data are read when the first tile is drawn.
class TileRenderer
{
public:
    explicit TileRenderer(const QFont &font);
    ~TileRenderer();

    //! The tile at \a ratio pixels a point, opaque.
    QImage render(const MapTile &tile, const tokens::MapColors &colors, qreal ratio = 1);

    //! Null when the data could be read; else why not, and tiles are all water.
    QString problem();

private:
    void read();

    QFont m_font;
    std::once_flag m_isRead;
    Outlines m_outlines;
    std::unique_ptr<MapLabels> m_labels;
    QString m_problem;
};

} // namespace gatehouse
