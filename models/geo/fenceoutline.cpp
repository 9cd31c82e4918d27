#include "models/geo/fenceoutline.h"

#include "models/geo/mapcamera.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace gatehouse {

static constexpr double halfAround = M_PI * earthRadius;

//! The edge with longitudes that go on, so that no step jumps across the map.
static QList<QPointF> unwrappedEdge(const GeoCircle &circle, double step)
{
    const int count = std::max(8, static_cast<int>(std::ceil(360 / step)));
    QList<QPointF> edge;
    edge.reserve(count + 1);
    double before = mercatorOf(circle.center).x();
    for (int i = 0; i < count; ++i) {
        QPointF place = mercatorOf(pointFrom(circle.center, 360.0 * i / count, circle.radius));
        place.rx() += std::round(before - place.x());
        before = place.x();
        edge.append(place);
    }
    return edge;
}

FenceOutline outlineOf(const GeoCircle &circle, double step)
{
    const double toNorth = distanceBetween(circle.center, {90, circle.center.longitude});
    const bool holdsNorth = circle.radius > toNorth;
    const bool holdsSouth = circle.radius > halfAround - toNorth;
    const double middle = mercatorOf(circle.center).x();
    FenceOutline outline;
    if (circle.radius >= halfAround) {
        outline.area = {{middle - 0.5, 0}, {middle + 0.5, 0}, {middle + 0.5, 1}, {middle - 0.5, 1}};
        return outline;
    }
    outline.edge = unwrappedEdge(circle, step);
    if (!holdsNorth && !holdsSouth) {
        outline.area = outline.edge;
        return outline;
    }
    if (holdsNorth && holdsSouth) {
        // All but a circle around the opposite point.
        const double far = outline.edge.constFirst().x();
        outline.area = {{far - 0.5, 0}, {far + 0.5, 0}, {far + 0.5, 1}, {far - 0.5, 1}};
        outline.hole = outline.area.size();
        outline.area += outline.edge;
        return outline;
    }
    // Once around the world: from the meridian opposite the centre, eastwards or westwards as the bearings go.
    outline.isClosed = false;
    const QPointF around(outline.edge.constLast().x() > outline.edge.constFirst().x() ? 1 : -1, 0);
    outline.edge.append(outline.edge.constFirst() + around);
    const double pole = holdsNorth ? 0 : 1;
    outline.area = outline.edge;
    outline.area.append({outline.edge.constLast().x(), pole});
    outline.area.append({outline.edge.constFirst().x(), pole});
    return outline;
}

double roundnessError(const GeoCircle &circle, double pixelsPerMetre)
{
    const double angle = circle.radius / earthRadius;
    const double slant = std::abs(std::tan(qDegreesToRadians(std::clamp(circle.center.latitude, -89.0, 89.0))));
    return circle.radius * pixelsPerMetre * angle * (slant / 2 + angle * (1 + slant * slant));
}

} // namespace gatehouse
