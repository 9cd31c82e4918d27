#pragma once

#include <QtTypes>

namespace gatehouse {

//! Radius of the sphere all distances are taken on, in metres; the one QGeoCoordinate takes, so that what the map
//! draws and what the access check decides agree. Which earth the service takes is not documented.
inline constexpr double earthRadius = 6'371'007.2;

//! A place on the sphere, in degrees: latitude -90..90, longitude -180..180.
struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

//! A circle on the sphere; radius in metres along the great circle.
struct GeoCircle
{
    GeoPoint center;
    double radius = 0;

    bool operator==(const GeoCircle &) const = default;
};

//! Great-circle distance in metres.
double distanceBetween(GeoPoint a, GeoPoint b);

//! Where one gets from \a start going \a metres along the great circle towards \a bearing, in degrees clockwise from
//! north. Longitudes come back in -180..180.
GeoPoint pointFrom(GeoPoint start, double bearing, double metres);

//! Metres from \a point to the edge of \a circle: negative inside, zero on it.
double distanceToEdge(const GeoCircle &circle, GeoPoint point);

} // namespace gatehouse
