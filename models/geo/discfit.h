#pragma once

#include "models/geo/covergrid.h"
#include "models/tables/parallel.h"

#include <vector>

namespace gatehouse {

//! Limits of the discs of a cover, in metres of the plane.
struct DiscLimits
{
    int quota = 1;
    double minRadius = 0;
    double maxRadius = 0;
    double goodEnough = 0; //!< square metres over and uncovered with which it is done
};

//! Discs that leave little over and little uncovered: one more at a time, each where it gains most, all then moved a
//! little as long as it helps. The n-th item has n + 1 discs; it ends with the quota or when it is good enough.
std::vector<std::vector<Disc>> fitDiscs(const CoverGrid &grid, const DiscLimits &limits,
                                        const Cancellation &cancellation);

//! Discs that hold every part of the polygon: of those tried the ones with the least area over. Keeps to quota and
//! radii where that can be; \a starts, from fitDiscs(), are tried among others.
struct DiscCover
{
    std::vector<Disc> discs;
    bool isWithinLimits = false;
    double radiusNeeded = 0; //!< the smallest largest radius of all that were tried
};
DiscCover coverByDiscs(const CoverGrid &grid, const DiscLimits &limits, const std::vector<std::vector<Disc>> &starts,
                       const Cancellation &cancellation);

//! Whether \a disc holds the part, and how far from its centre the part reaches.
double reachOf(const CoverGrid &grid, const CoverPart &part, QPointF center);

} // namespace gatehouse
