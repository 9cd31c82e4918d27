#include "models/geo/circlecover.h"

#include "models/geo/discfit.h"
#include "models/geo/smallestdisc.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gatehouse {

namespace {

constexpr int fewestParts = 500;
constexpr int mostParts = 4000;
constexpr int partsOfOne = 60;
constexpr double roundedTo = 0.1; //!< metres, of radii
constexpr double largestRadius = 20'000'000;

class Cover
{
public:
    Cover(const GeoPolygon &polygon, const CoverOptions &options, const Cancellation &cancellation)
        : m_polygon(polygon), m_options(options), m_cancellation(cancellation)
    {
        const double largest = std::clamp(options.maxRadius, 0.5, largestRadius);
        m_limits.quota = std::clamp(options.quota, 1, maxCoverCircles);
        m_limits.minRadius = std::clamp(options.minRadius, 0.0, largest);
        // Rounding and sides that are not straight need some of it.
        m_limits.maxRadius = largest * (1 - 1e-6) - roundedTo;
    }

    CircleCover run()
    {
        CircleCover cover;
        cover.problem = problemOf(m_polygon);
        if (cover.problem) {
            cover.outcome = CircleCover::Outcome::BadPolygon;
            return cover;
        }
        if (m_options.quota < 1) {
            cover.outcome = CircleCover::Outcome::NotCovered;
            cover.areas = coverAreas(m_polygon, {});
            return cover;
        }
        const double area = areaOf(m_polygon);
        const CoverGrid grid(FlatPolygon(m_polygon), std::clamp(partsOfOne * m_limits.quota, fewestParts, mostParts));
        m_limits.maxRadius = std::max(m_limits.maxRadius - grid.doubt(), roundedTo);
        m_limits.goodEnough = area * std::max(0.0, m_options.goodEnoughPercent) / 100;

        const Disc whole = smallestDisc(grid.points());
        const bool isSmall = whole.radius <= m_limits.minRadius;
        const auto fits = isSmall ? std::vector<std::vector<Disc>>{{{whole.center, m_limits.minRadius}}}
                                  : fitDiscs(grid, m_limits, m_cancellation);
        const bool isToCover = m_options.aim == CoverOptions::Aim::Cover;
        if (isToCover && !m_cancellation.isCancelled()) {
            const DiscCover found = isSmall ? DiscCover{fits.front(), true, whole.radius}
                                            : coverByDiscs(grid, m_limits, fits, m_cancellation);
            cover.radiusNeeded = roundedUp(found.radiusNeeded + grid.doubt());
            if (found.isWithinLimits)
                cover.circles = coveringCircles(grid, found.discs);
            else
                cover.outcome = CircleCover::Outcome::NotCovered;
        }
        if (cover.circles.isEmpty() && !fits.empty()) {
            for (const Disc &disc : fits.back()) {
                const GeoPoint center = rounded(grid.plane().toSphere(disc.center));
                cover.circles.append({center, std::max(roundedUp(disc.radius), m_options.minRadius)});
            }
        }
        if (m_cancellation.isCancelled()) {
            CircleCover nothing;
            nothing.outcome = CircleCover::Outcome::Cancelled;
            return nothing;
        }
        std::ranges::stable_sort(cover.circles, std::ranges::greater(), &GeoCircle::radius);
        cover.areas = coverAreas(m_polygon, cover.circles);
        return cover;
    }

private:
    static double roundedUp(double radius) { return std::ceil(radius / roundedTo - 1e-6) * roundedTo; }

    //! To a centimetre, so that people can copy it.
    static GeoPoint rounded(GeoPoint point)
    {
        return {std::round(point.latitude * 1e7) / 1e7, std::round(point.longitude * 1e7) / 1e7};
    }

    //! On the sphere each circle gets the radius it needs there for its parts.
    QList<GeoCircle> coveringCircles(const CoverGrid &grid, const std::vector<Disc> &discs) const
    {
        QList<GeoCircle> circles;
        for (const Disc &disc : discs)
            circles.append({rounded(grid.plane().toSphere(disc.center)), 0});
        for (const CoverPart &part : grid.parts()) {
            size_t nearest = 0;
            double least = std::numeric_limits<double>::infinity();
            for (size_t i = 0; i < discs.size(); ++i) {
                const double beyond = reachOf(grid, part, discs[i].center) - discs[i].radius;
                if (beyond < least) {
                    least = beyond;
                    nearest = i;
                }
            }
            GeoCircle &circle = circles[qsizetype(nearest)];
            for (const QPointF point : grid.points(part))
                circle.radius = std::max(circle.radius, distanceBetween(circle.center, grid.plane().toSphere(point)));
        }
        circles.removeIf([](const GeoCircle &circle) { return circle.radius <= 0; });
        for (GeoCircle &circle : circles)
            circle.radius = std::max(roundedUp(circle.radius + grid.doubt() + 0.001), m_options.minRadius);
        return circles;
    }

    const GeoPolygon &m_polygon;
    const CoverOptions &m_options;
    const Cancellation &m_cancellation;
    DiscLimits m_limits;
};

} // namespace

CircleCover coverByCircles(const GeoPolygon &polygon, const CoverOptions &options, const Cancellation &cancellation)
{
    return Cover(polygon, options, cancellation).run();
}

} // namespace gatehouse
