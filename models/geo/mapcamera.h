#pragma once

#include "models/geo/geobounds.h"

#include <QPointF>
#include <QSizeF>

namespace gatehouse {

//! Web Mercator: the world as a square of side 1, (0, 0) in the north-west. Latitudes beyond mercatorEdge lie on its
//! edge; longitudes are not wrapped.
QPointF mercatorOf(GeoPoint point);
GeoPoint mercatorPoint(QPointF place); //!< longitude in -180..180
//! The latitude where the square ends.
inline constexpr double mercatorEdge = 85.0511287798066;

//! What of the world a map shows: Web Mercator, the world being 256 px wide at zoom 0. A value; the size is in
//! device-independent pixels.
struct MapCamera
{
    static constexpr double MaximumZoom = 20;

    GeoPoint center;
    double zoom = 2;
    QSizeF size;

    bool operator==(const MapCamera &) const = default;

    double worldSize() const;   //!< px
    double minimumZoom() const; //!< below it the world would not fill the map

    //! Where \a point is on the map, of all its copies the one nearest to the centre.
    QPointF toScreen(GeoPoint point) const;
    QPointF toScreen(QPointF mercator) const; //!< the same of what mercatorOf() gives
    GeoPoint toPoint(QPointF place) const;
    double metresPerPixel(double latitude) const;
    GeoBounds visibleBounds() const;

    //! The nearest camera that shows nothing but the world: zoom within its limits, no pole beyond the edge.
    MapCamera bounded() const;
    MapCamera panned(QPointF by) const; //!< what was at p is at p + by
    //! Zoomed in by \a levels, what is at \a anchor staying there.
    MapCamera zoomed(double levels, QPointF anchor) const;
    //! Shows \a bounds as large as they fit with \a margin pixels around, but not closer than \a closest.
    MapCamera fitted(const GeoBounds &bounds, double margin, double closest = 17) const;
};

} // namespace gatehouse
