#pragma once

#include "models/geo/geopoint.h"

#include <optional>
#include <span>

namespace gatehouse {

//! What a fence being drawn, moved or resized is held to.
struct FenceSnap
{
    enum class To : quint8 {
        Center, //!< the same centre, or an edge through the other's centre
        Edge,   //!< edges that touch
    };
    To to = To::Center;
    qsizetype other = -1; //!< which of the circles
    GeoCircle circle;     //!< as it becomes
};

//! Where \a circle, moved, is held by one of \a others no more than \a tolerance metres away: at its centre, else
//! touching it from outside or within. Centres win over edges, and the nearest wins.
std::optional<FenceSnap> snapMoved(const GeoCircle &circle, std::span<const GeoCircle> others, double tolerance);

//! Which radius no more than \a tolerance metres off lets \a circle touch one of \a others, or go through its centre.
std::optional<FenceSnap> snapResized(const GeoCircle &circle, std::span<const GeoCircle> others, double tolerance);

} // namespace gatehouse
