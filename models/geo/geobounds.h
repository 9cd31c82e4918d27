#pragma once

#include "models/geo/geopoint.h"

#include <span>

namespace gatehouse {

//! Whether both degrees are numbers and in range: latitude -90..90, longitude -180..180.
bool isPlace(GeoPoint point);

//! \a degrees as -180..180; what is in this range already stays as it is.
double wrappedLongitude(double degrees);

//! A stretch of latitudes and longitudes, in degrees, edges included. From west eastwards to east: where west is
//! greater than east it goes across the antimeridian. Nothing at all where south is above north.
struct GeoBounds
{
    double south = 1;
    double west = 0;
    double north = -1;
    double east = 0;

    static GeoBounds world() { return {-90, -180, 90, 180}; }

    bool isEmpty() const { return !(south <= north); }
    bool crossesAntimeridian() const { return !isEmpty() && west > east; }
    double width() const;  //!< degrees of longitude, 0..360
    double height() const; //!< degrees of latitude
    GeoPoint center() const;
    bool contains(GeoPoint point) const;
    bool intersects(const GeoBounds &other) const;
    //! The smallest that hold both; the shorter way around the earth.
    GeoBounds united(const GeoBounds &other) const;
    GeoBounds united(GeoPoint point) const;

    bool operator==(const GeoBounds &) const = default;
};

//! The smallest bounds that hold the circle, but for a hair (a micrometre). All longitudes where it holds a pole. Empty
//! for a circle without a place or radius.
GeoBounds boundsOf(const GeoCircle &circle);
//! The smallest that hold them all, wherever the widest gap of longitudes between them is; without those of no place.
GeoBounds boundsOf(std::span<const GeoCircle> circles);
GeoBounds boundsOf(std::span<const GeoPoint> points);

//! Square metres on the sphere.
double areaOf(const GeoCircle &circle);
double areaOf(const GeoBounds &bounds);

//! Whether the edge of the circle lies on both sides of the antimeridian.
bool crossesAntimeridian(const GeoCircle &circle);
//! Whether the North or the South Pole lies in the circle.
bool holdsPole(const GeoCircle &circle);

} // namespace gatehouse
