#include "models/geo/geopolygon.h"

#include "models/geo/flatpolygon.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace gatehouse {

namespace {

//! Of the sphere of radius 1, signed.
double unitArea(const FlatRing &ring)
{
    double sum = 0;
    for (size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const double from = qDegreesToRadians(ring[before].y());
        const double to = qDegreesToRadians(ring[i].y());
        const double half = (to - from) / 2;
        // The mean of the sine along a side that is straight in longitude and latitude.
        const double mean = std::sin((from + to) / 2) * (half == 0 ? 1 : std::sin(half) / half);
        sum += qDegreesToRadians(ring[i].x() - ring[before].x()) * mean;
    }
    return sum;
}

} // namespace

bool contains(const GeoPolygon &polygon, GeoPoint point)
{
    return !polygon.isEmpty() && FlatPolygon(polygon).contains(point);
}

double areaOf(const GeoRing &ring)
{
    return ring.isEmpty() ? 0 : std::abs(unitArea(flatRing(ring))) * earthRadius * earthRadius;
}

double areaOf(const GeoPolygon &polygon)
{
    double area = areaOf(polygon.outer);
    for (const GeoRing &hole : polygon.holes)
        area -= areaOf(hole);
    return std::max(0.0, area);
}

GeoBounds boundsOf(const GeoPolygon &polygon)
{
    if (polygon.isEmpty())
        return {};
    const FlatPolygon flat(polygon);
    if (flat.east - flat.west >= 360)
        return {flat.south, -180, flat.north, 180};
    return {flat.south, std::remainder(flat.west, 360.0), flat.north, std::remainder(flat.east, 360.0)};
}

GeoRing ringOf(const GeoCircle &circle, int points)
{
    GeoRing ring;
    ring.reserve(points);
    for (int i = 0; i < points; ++i)
        ring.append(pointFrom(circle.center, 360.0 * i / points, circle.radius));
    return ring;
}

} // namespace gatehouse
