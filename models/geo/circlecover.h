#pragma once

#include "models/geo/geopolygon.h"
#include "models/tables/parallel.h"

#include <QList>

#include <span>

namespace gatehouse {

//! How much of a polygon circles cover, in square metres on the sphere.
struct CoverAreas
{
    double polygon = 0;
    double circles = 0;   //!< of all together, counted once where they overlap
    double over = 0;      //!< in a circle, but not in the polygon
    double uncovered = 0; //!< in the polygon, but in no circle

    double overPercent() const { return polygon > 0 ? 100 * over / polygon : 0; }
    double uncoveredPercent() const { return polygon > 0 ? 100 * uncovered / polygon : 0; }
};

//! Measures circles against a polygon; good to about a thousandth. Fast enough to follow a drag.
CoverAreas coverAreas(const GeoPolygon &polygon, std::span<const GeoCircle> circles);

struct CoverOptions
{
    enum class Aim {
        Cover,  //!< every point of the polygon lies in a circle, with little beyond it
        BestFit //!< what is over and what is uncovered are small together
    };

    Aim aim = Aim::Cover;
    int quota = 10;                //!< circles at most; with none nothing is covered
    double minRadius = 1;          //!< metres
    double maxRadius = 20'000'000; //!< metres
    //! Fewer circles than the quota are taken when what is over and uncovered is not more than this of the polygon.
    double goodEnoughPercent = 10;
};

struct CircleCover
{
    enum class Outcome {
        Found,
        NotCovered, //!< the quota does not suffice with this largest radius: see radiusNeeded; circles fit as well as
                    //!< they can
        BadPolygon, //!< see problem
        Cancelled
    };

    Outcome outcome = Outcome::Found;
    QList<GeoCircle> circles; //!< the largest first
    CoverAreas areas;
    //! Metres: the largest radius of the best cover found within the quota, whether or not it is allowed. Of Cover
    //! only.
    double radiusNeeded = 0;
    std::optional<PolygonProblem> problem;
};

//! Never more circles than this, whatever the quota: nobody would look through them.
inline constexpr int maxCoverCircles = 300;

//! Circles for a polygon. The same question has the same answer, always. Typically some ten milliseconds; to be asked
//! off the thread of the window all the same.
CircleCover coverByCircles(const GeoPolygon &polygon, const CoverOptions &options = {},
                           const Cancellation &cancellation = {});

} // namespace gatehouse
