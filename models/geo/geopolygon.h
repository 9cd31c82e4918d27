#pragma once

#include "models/geo/geobounds.h"

#include <QList>
#include <QString>

#include <optional>

namespace gatehouse {

//! A closed line through these points, either way around; the last may repeat the first. Its sides are straight in
//! latitude and longitude (as in GeoJSON, RFC 7946) and go the shorter way around the earth.
using GeoRing = QList<GeoPoint>;

//! What lies within the outer ring and in no hole.
struct GeoPolygon
{
    GeoRing outer;
    QList<GeoRing> holes;

    bool isEmpty() const { return outer.isEmpty(); }
    bool operator==(const GeoPolygon &) const = default;
};

//! Of a polygon that can be checked and covered, with its holes.
inline constexpr qsizetype maxPolygonPoints = 20'000;

//! Metres. Beyond it no plane comes near enough to the sphere.
inline constexpr double maxPolygonReach = 5'000'000;

//! Why a polygon encloses no certain area.
struct PolygonProblem
{
    enum class Kind {
        TooFewPoints,    //!< fewer than three that differ
        TooManyPoints,   //!< more than maxPolygonPoints
        PlaceOutOfRange, //!< a point is not on the earth
        NoArea,          //!< all points on one line
        SelfIntersection,
        RingsCross,  //!< two rings meet in more than a point
        HoleOutside, //!< a hole lies outside of the outer ring, or in another hole
        TooLarge     //!< reaches more than maxPolygonReach from its middle
    };

    Kind kind = Kind::TooFewPoints;
    int ring = 0;                  //!< 0: the outer one; 1: the first hole
    int point = 0;                 //!< of the ring: the point, or the one the side begins at
    std::optional<GeoPoint> place; //!< where it is seen, for the map
    QString text;                  //!< for people, with what to do about it
};

//! The first problem; nothing when the polygon is fine.
std::optional<PolygonProblem> problemOf(const GeoPolygon &polygon);

//! Whether \a point lies in the polygon (the sides are neither in nor out).
bool contains(const GeoPolygon &polygon, GeoPoint point);

//! Square metres on the sphere.
double areaOf(const GeoRing &ring);
double areaOf(const GeoPolygon &polygon);

GeoBounds boundsOf(const GeoPolygon &polygon);

//! A ring of \a points points on the edge of the circle, clockwise from north, the first not repeated.
GeoRing ringOf(const GeoCircle &circle, int points = 64);

} // namespace gatehouse
