#include "models/geo/geobounds.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace gatehouse {

namespace {

//! Degrees one has to go eastwards from \a from to \a to, 0 up to 360.
double eastwards(double from, double to)
{
    const double way = to - from;
    return way >= 0 ? way : way + 360;
}

bool holdsLongitude(const GeoBounds &bounds, double longitude)
{
    if (bounds.west <= bounds.east)
        return (longitude >= bounds.west && longitude <= bounds.east) ||
               (std::abs(longitude) == 180 && (bounds.west == -180 || bounds.east == 180));
    return longitude >= bounds.west || longitude <= bounds.east;
}

//! Where west is greater than east it goes across the antimeridian.
struct Longitudes
{
    double west = 0;
    double east = 0;
};

//! The smallest stretch of longitudes that holds all of these: what the widest gap between them leaves.
Longitudes joined(std::vector<Longitudes> stretches)
{
    for (size_t i = 0, count = stretches.size(); i < count; ++i) {
        if (stretches[i].west > stretches[i].east) {
            stretches.push_back({-180, stretches[i].east});
            stretches[i].east = 180;
        }
    }
    std::ranges::sort(stretches, {}, &Longitudes::west);
    double reach = stretches.front().east;
    double widest = 0;
    Longitudes around;
    for (const Longitudes &stretch : stretches) {
        if (stretch.west - reach > widest) {
            widest = stretch.west - reach;
            around = {stretch.west, reach};
        }
        reach = std::max(reach, stretch.east);
    }
    const double acrossAntimeridian = stretches.front().west + 360 - reach;
    return acrossAntimeridian >= widest ? Longitudes{stretches.front().west, reach} : around;
}

GeoBounds boundsOf(double south, double north, std::vector<Longitudes> stretches)
{
    if (stretches.empty())
        return {};
    const Longitudes all = joined(std::move(stretches));
    return {south, all.west, north, all.east};
}

} // namespace

bool isPlace(GeoPoint point)
{
    // Not a number is in no range.
    return std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
}

double wrappedLongitude(double degrees)
{
    return std::abs(degrees) <= 180 ? degrees : std::remainder(degrees, 360.0);
}

double GeoBounds::width() const
{
    return isEmpty() ? 0 : eastwards(west, east);
}

double GeoBounds::height() const
{
    return isEmpty() ? 0 : north - south;
}

GeoPoint GeoBounds::center() const
{
    return {(south + north) / 2, wrappedLongitude(west + width() / 2)};
}

bool GeoBounds::contains(GeoPoint point) const
{
    return point.latitude >= south && point.latitude <= north && holdsLongitude(*this, point.longitude);
}

bool GeoBounds::intersects(const GeoBounds &other) const
{
    if (isEmpty() || other.isEmpty() || north < other.south || south > other.north)
        return false;
    return holdsLongitude(*this, other.west) || holdsLongitude(other, west);
}

GeoBounds GeoBounds::united(const GeoBounds &other) const
{
    if (isEmpty())
        return other;
    if (other.isEmpty())
        return *this;
    return boundsOf(std::min(south, other.south), std::max(north, other.north),
                    {{west, east}, {other.west, other.east}});
}

GeoBounds GeoBounds::united(GeoPoint point) const
{
    return united(GeoBounds{point.latitude, point.longitude, point.latitude, point.longitude});
}

GeoBounds boundsOf(const GeoCircle &circle)
{
    if (!isPlace(circle.center) || !(circle.radius >= 0))
        return {};
    // A hair more, so that rounding leaves nothing of the circle outside.
    const double angle = circle.radius * (1 + 1e-12) / earthRadius + 1e-13;
    const double degrees = qRadiansToDegrees(angle);
    const double latitude = circle.center.latitude;
    const double south = latitude - degrees;
    const double north = latitude + degrees;
    if (south <= -90 || north >= 90)
        return {std::max(south, -90.0), -180, std::min(north, 90.0), 180};
    const double sine = std::sin(angle) / std::cos(qDegreesToRadians(latitude));
    const double half = qRadiansToDegrees(std::asin(std::min(1.0, sine)));
    return {south, wrappedLongitude(circle.center.longitude - half), north,
            wrappedLongitude(circle.center.longitude + half)};
}

GeoBounds boundsOf(std::span<const GeoCircle> circles)
{
    std::vector<Longitudes> stretches;
    double south = 90;
    double north = -90;
    for (const GeoCircle &circle : circles) {
        const GeoBounds bounds = boundsOf(circle);
        if (bounds.isEmpty())
            continue;
        south = std::min(south, bounds.south);
        north = std::max(north, bounds.north);
        stretches.push_back({bounds.west, bounds.east});
    }
    return boundsOf(south, north, std::move(stretches));
}

GeoBounds boundsOf(std::span<const GeoPoint> points)
{
    std::vector<Longitudes> stretches;
    double south = 90;
    double north = -90;
    for (const GeoPoint point : points) {
        if (!isPlace(point))
            continue;
        south = std::min(south, point.latitude);
        north = std::max(north, point.latitude);
        stretches.push_back({point.longitude, point.longitude});
    }
    return boundsOf(south, north, std::move(stretches));
}

double areaOf(const GeoCircle &circle)
{
    if (!(circle.radius > 0))
        return 0;
    const double half = std::min(circle.radius / earthRadius, std::numbers::pi) / 2;
    const double sine = std::sin(half);
    return 4 * std::numbers::pi * earthRadius * earthRadius * sine * sine;
}

double areaOf(const GeoBounds &bounds)
{
    if (bounds.isEmpty())
        return 0;
    const double height = std::sin(qDegreesToRadians(bounds.north)) - std::sin(qDegreesToRadians(bounds.south));
    return earthRadius * earthRadius * height * qDegreesToRadians(bounds.width());
}

bool crossesAntimeridian(const GeoCircle &circle)
{
    const GeoBounds bounds = boundsOf(circle);
    return bounds.crossesAntimeridian() || (!bounds.isEmpty() && bounds.width() >= 360);
}

bool holdsPole(const GeoCircle &circle)
{
    return isPlace(circle.center) && (distanceToEdge(circle, {90, circle.center.longitude}) <= 0 ||
                                      distanceToEdge(circle, {-90, circle.center.longitude}) <= 0);
}

} // namespace gatehouse
