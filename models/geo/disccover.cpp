#include "models/geo/discfit.h"

#include "models/geo/smallestdisc.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace gatehouse {

namespace {

constexpr int roundsOfClusters = 15;
constexpr int passesToTighten = 4;
//! Numbers of circles tried go up by this share.
constexpr double nextShare = 1.4;
//! What a cover of more circles has to save of the area to be taken.
constexpr double worthMore = 0.005;

class DiscCovering
{
public:
    DiscCovering(const CoverGrid &grid, const DiscLimits &limits) : m_grid(grid), m_limits(limits) {}

    DiscCover run(const std::vector<std::vector<Disc>> &starts, const Cancellation &cancellation)
    {
        DiscCover best;
        best.radiusNeeded = std::numeric_limits<double>::infinity();
        double least = std::numeric_limits<double>::infinity();
        const double ofOne = std::numbers::pi * m_limits.maxRadius * m_limits.maxRadius;
        int count = int(std::clamp(std::ceil(m_grid.area() / ofOne), 1.0, double(m_limits.quota)));
        // What is not good enough with uncovered places is not with a cover, which has more to hold.
        count = std::max(count, int(starts.size()));
        while (!cancellation.isCancelled()) {
            for (const std::vector<QPointF> &centers : startsOf(count, starts)) {
                std::vector<Disc> discs;
                for (const QPointF center : centers)
                    discs.push_back({center, 0});
                discs = clustered(std::move(discs), false);
                consider(tightened(discs), best, least);
                consider(tightened(clustered(std::move(discs), true)), best, least);
            }
            if ((best.isWithinLimits && least <= m_limits.goodEnough) || count == m_limits.quota)
                break;
            count = std::min(m_limits.quota, std::max(count + 1, int(count * nextShare)));
        }
        return best;
    }

private:
    void consider(std::vector<Disc> discs, DiscCover &best, double &least) const
    {
        double largest = 0;
        for (Disc &disc : discs) {
            disc.radius = std::max(disc.radius, m_limits.minRadius);
            largest = std::max(largest, disc.radius);
        }
        best.radiusNeeded = std::min(best.radiusNeeded, largest);
        const bool isWithin = largest <= m_limits.maxRadius;
        const double over = m_grid.misses(discs).over;
        if (isWithin < best.isWithinLimits)
            return;
        const bool isMore = discs.size() > best.discs.size() && !best.discs.empty();
        if (isWithin > best.isWithinLimits || over < least - (isMore ? worthMore * m_grid.area() : 0)) {
            best.isWithinLimits = isWithin;
            best.discs = std::move(discs);
            least = over;
        }
    }

    std::vector<std::vector<QPointF>> startsOf(int count, const std::vector<std::vector<Disc>> &fits) const
    {
        std::vector<std::vector<QPointF>> starts{farApart({}, count)};
        if (!fits.empty()) {
            std::vector<QPointF> centers;
            for (const Disc &disc : fits[std::min(fits.size(), size_t(count)) - 1])
                centers.push_back(disc.center);
            starts.push_back(farApart(std::move(centers), count));
        }
        return starts;
    }

    //! Adds centres, each at the part farthest from those there are.
    std::vector<QPointF> farApart(std::vector<QPointF> centers, int count) const
    {
        const std::vector<CoverPart> &parts = m_grid.parts();
        std::vector<double> away(parts.size(), std::numeric_limits<double>::infinity());
        const auto add = [&](QPointF center) {
            for (size_t i = 0; i < parts.size(); ++i) {
                const QPointF way = parts[i].center - center;
                away[i] = std::min(away[i], QPointF::dotProduct(way, way));
            }
        };
        if (centers.empty()) {
            // The first is the one farthest from the middle.
            QPointF middle;
            for (const CoverPart &part : parts)
                middle += part.center / double(parts.size());
            add(middle);
            centers.push_back(parts[size_t(std::ranges::max_element(away) - away.begin())].center);
            std::ranges::fill(away, std::numeric_limits<double>::infinity());
        }
        for (const QPointF center : centers)
            add(center);
        while (int(centers.size()) < count) {
            const auto farthest = std::ranges::max_element(away);
            if (*farthest <= 0)
                break;
            centers.push_back(parts[size_t(farthest - away.begin())].center);
            add(centers.back());
        }
        return centers;
    }

    //! Gives each part to the nearest disc, each disc the smallest radius for its parts, and so on until nothing moves.
    //! With \a byPower a part is nearer to a larger disc.
    std::vector<Disc> clustered(std::vector<Disc> discs, bool byPower) const
    {
        const std::vector<CoverPart> &parts = m_grid.parts();
        std::vector<size_t> owner(parts.size(), size_t(-1));
        for (int round = 0; round < roundsOfClusters; ++round) {
            bool hasMoved = false;
            for (size_t i = 0; i < parts.size(); ++i) {
                size_t nearest = 0;
                double least = std::numeric_limits<double>::infinity();
                for (size_t k = 0; k < discs.size(); ++k) {
                    const QPointF way = parts[i].center - discs[k].center;
                    const double power = byPower ? discs[k].radius * discs[k].radius : 0;
                    const double square = QPointF::dotProduct(way, way) - power;
                    if (square < least) {
                        least = square;
                        nearest = k;
                    }
                }
                hasMoved = hasMoved || owner[i] != nearest;
                owner[i] = nearest;
            }
            if (!hasMoved)
                break;
            std::vector<std::vector<QPointF>> owned(discs.size());
            for (size_t i = 0; i < parts.size(); ++i) {
                const auto points = m_grid.points(parts[i]);
                owned[owner[i]].insert(owned[owner[i]].end(), points.begin(), points.end());
            }
            for (size_t k = 0; k < discs.size(); ++k) {
                if (!owned[k].empty())
                    discs[k] = smallestDisc(owned[k]);
                else
                    discs[k].radius = 0;
            }
        }
        std::erase_if(discs, [](const Disc &disc) { return disc.radius <= 0; });
        return discs;
    }

    //! Shrinks each disc to the parts no other holds, the largest first, and drops those without any.
    std::vector<Disc> tightened(std::vector<Disc> discs) const
    {
        const std::vector<CoverPart> &parts = m_grid.parts();
        const auto holds = [&](const Disc &disc, size_t part) {
            return reachOf(m_grid, parts[part], disc.center) <= disc.radius * (1 + 1e-9);
        };
        std::vector<int> holders(parts.size(), 0);
        std::vector<std::vector<bool>> held(discs.size(), std::vector<bool>(parts.size()));
        const auto take = [&](size_t k) {
            for (size_t i = 0; i < parts.size(); ++i) {
                const bool now = discs[k].radius > 0 && holds(discs[k], i);
                holders[i] += int(now) - int(bool(held[k][i]));
                held[k][i] = now;
            }
        };
        for (size_t k = 0; k < discs.size(); ++k)
            take(k);
        std::vector<size_t> order(discs.size());
        for (size_t k = 0; k < order.size(); ++k)
            order[k] = k;
        for (int pass = 0; pass < passesToTighten; ++pass) {
            bool hasChanged = false;
            std::ranges::stable_sort(order, [&](size_t a, size_t b) { return discs[a].radius > discs[b].radius; });
            for (const size_t k : order) {
                if (discs[k].radius <= 0)
                    continue;
                std::vector<QPointF> own;
                for (size_t i = 0; i < parts.size(); ++i) {
                    if (held[k][i] && holders[i] == 1) {
                        const auto points = m_grid.points(parts[i]);
                        own.insert(own.end(), points.begin(), points.end());
                    }
                }
                const Disc smaller = smallestDisc(own);
                if (smaller.radius < discs[k].radius * (1 - 1e-6)) {
                    discs[k] = smaller;
                    take(k);
                    hasChanged = true;
                }
            }
            if (!hasChanged)
                break;
        }
        std::erase_if(discs, [](const Disc &disc) { return disc.radius <= 0; });
        return discs;
    }

    const CoverGrid &m_grid;
    const DiscLimits &m_limits;
};

} // namespace

DiscCover coverByDiscs(const CoverGrid &grid, const DiscLimits &limits, const std::vector<std::vector<Disc>> &starts,
                       const Cancellation &cancellation)
{
    return DiscCovering(grid, limits).run(starts, cancellation);
}

} // namespace gatehouse
