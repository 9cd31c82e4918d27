#include "models/geo/geopoint.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace gatehouse {

double distanceBetween(GeoPoint a, GeoPoint b)
{
    const double a1 = qDegreesToRadians(a.latitude);
    const double b1 = qDegreesToRadians(b.latitude);
    const double halfLatitude = std::sin((b1 - a1) / 2);
    const double halfLongitude = std::sin(qDegreesToRadians(b.longitude - a.longitude) / 2);
    const double h = halfLatitude * halfLatitude + std::cos(a1) * std::cos(b1) * halfLongitude * halfLongitude;
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

GeoPoint pointFrom(GeoPoint start, double bearing, double metres)
{
    const double angle = metres / earthRadius;
    const double latitude = qDegreesToRadians(start.latitude);
    const double course = qDegreesToRadians(bearing);
    const double sine = std::sin(latitude) * std::cos(angle) + std::cos(latitude) * std::sin(angle) * std::cos(course);
    const double reached = std::asin(std::clamp(sine, -1.0, 1.0));
    const double turned = std::atan2(std::sin(course) * std::sin(angle) * std::cos(latitude),
                                     std::cos(angle) - std::sin(latitude) * std::sin(reached));
    const double longitude = start.longitude + qRadiansToDegrees(turned);
    return {qRadiansToDegrees(reached), std::remainder(longitude, 360.0)};
}

double distanceToEdge(const GeoCircle &circle, GeoPoint point)
{
    return distanceBetween(circle.center, point) - circle.radius;
}

} // namespace gatehouse
