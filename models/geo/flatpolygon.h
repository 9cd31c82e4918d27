#pragma once

#include "models/geo/geopolygon.h"

#include <QPointF>

#include <vector>

namespace gatehouse {

//! A ring with longitudes that go on beyond 180 instead of jumping, in degrees: x is longitude, y latitude. The first
//! point is not repeated. A ring around a pole is closed by way of that pole, so that it is a ring in the plane too.
using FlatRing = std::vector<QPointF>;

//! Longitudes differ from those of \a ring by whole turns.
FlatRing flatRing(const GeoRing &ring);

//! A polygon in the plane of longitude and latitude, its holes by whole turns where its outer ring is.
struct FlatPolygon
{
    std::vector<FlatRing> rings; //!< the outer one first
    double west = 0;             //!< of the outer ring
    double east = 0;
    double south = 0;
    double north = 0;

    explicit FlatPolygon(const GeoPolygon &polygon);

    //! The middle of its rectangle; the pole it goes around.
    GeoPoint middle() const;

    //! Whether an odd number of its sides lies east of \a point; \a point in the plane of the polygon.
    bool contains(QPointF point) const;
    bool contains(GeoPoint point) const;
};

} // namespace gatehouse
