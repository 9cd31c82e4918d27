#pragma once

#include "models/geo/geopoint.h"

#include <QList>
#include <QPointF>

namespace gatehouse {

//! A circle on the sphere as it looks on a Mercator map, in the unit square of mercatorOf(). Its places go on across
//! the antimeridian, so that they may lie outside the square; the map draws it once more a square further.
struct FenceOutline
{
    QList<QPointF> edge;  //!< the circle's edge, in order
    QList<QPointF> area;  //!< what lies within, as a polygon; by the odd-even rule where hasHole
    bool isClosed = true; //!< the edge comes back to its start; otherwise it goes once around the world, past a pole
    qsizetype hole = -1;  //!< where in \c area a second ring begins, which is outside; -1: there is none
};

//! Follows the circle's edge with a point at least every \a step degrees of bearing.
FenceOutline outlineOf(const GeoCircle &circle, double step = 3);

//! By how many pixels the outline differs at most from a screen circle around the centre, of the radius that \a
//! pixelsPerMetre at the centre gives: about; it tells when the true outline is worth drawing.
double roundnessError(const GeoCircle &circle, double pixelsPerMetre);

} // namespace gatehouse
