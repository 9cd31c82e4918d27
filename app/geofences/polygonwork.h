#pragma once

#include "models/geo/circlecover.h"
#include "models/geo/fencefile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gatehouse {

//! A polygon that is to be covered.
struct PendingPolygon : FencePolygon
{
    QList<GeoCircle> adjusted;           //!< circles for it that the person has changed
    std::optional<CoverOptions> options; //!< how it is to be covered, once the person was asked
};

//! Polygons of an organization that no geofences were made of yet.
struct PolygonWork
{
    GeoRing corners; //!< so far, of the one being drawn
    QList<PendingPolygon> polygons;

    int count() const { return static_cast<int>(polygons.size()) + (corners.isEmpty() ? 0 : 1); }
    //! As only one can be drawn at a time, a second one is to be covered as it is; the one that goes on is the one that
    //! has fewer corners. Too few for two polygons become one outline.
    void add(const PolygonWork &other);
};

//! For a draft: an entry for each.
QJsonArray entriesOf(const PolygonWork &work);
//! What such an entry tells; nothing when it is of something else.
std::optional<PolygonWork> polygonWorkOf(const QJsonObject &entry);

} // namespace gatehouse
