#pragma once

#include "models/geo/outlines.h"
#include "ui/theme/tokens.h"

#include <QPointF>
#include <QRectF>

namespace gatehouse {

//! A square of the map as XYZ tile servers number them: 2^zoom by 2^zoom, (0, 0) in the north-west.
struct MapTile
{
    static constexpr int Size = 256; //!< device-independent pixels
    static constexpr int MaximumZoom = 20;

    int zoom = 0;
    int x = 0;
    int y = 0;

    bool operator==(const MapTile &) const = default;

    bool isValid() const
    {
        return zoom >= 0 && zoom <= MaximumZoom && x >= 0 && x < (1 << zoom) && y >= 0 && y < (1 << zoom);
    }
    double worldSize() const { return double(Size) * double(1 << zoom); }   //!< px
    QPointF corner() const { return {double(x) * Size, double(y) * Size}; } //!< north-west, px of the world
    QRectF area() const { return {corner(), QSizeF(Size, Size)}; }
    //! The tile with \a margin pixels around it, on the Web Mercator square.
    MapBox box(double margin) const
    {
        const QRectF grown = area().adjusted(-margin, -margin, margin, margin);
        const double world = worldSize();
        return {grown.left() / world, grown.top() / world, grown.right() / world, grown.bottom() / world};
    }
    QPointF pixel(MapPoint point) const { return QPointF(point.x, point.y) * worldSize() - corner(); }
};

inline size_t qHash(const MapTile &tile, size_t seed = 0)
{
    return qHashMulti(seed, tile.zoom, tile.x, tile.y);
}

} // namespace gatehouse
