#include "models/geo/discfit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gatehouse {

namespace {

constexpr int candidatesForOne = 80;
//! What is worth another circle: less of the area than this is not.
constexpr double leastGain = 0.001;
//! Keeps the time within bounds; counted, so that a slow machine finds the same.
constexpr int triesInAll = 20'000;
constexpr int roundsForOne = 6;

class DiscFit
{
public:
    DiscFit(const CoverGrid &grid, const DiscLimits &limits) : m_grid(grid), m_limits(limits) {}

    std::vector<std::vector<Disc>> run(const Cancellation &cancellation)
    {
        std::vector<std::vector<Disc>> steps;
        std::vector<Disc> discs;
        double before = m_grid.area();
        while (int(discs.size()) < m_limits.quota && !cancellation.isCancelled()) {
            const Disc next = bestNext(discs);
            if (next.radius <= 0)
                break;
            discs.push_back(next);
            improve(discs);
            const double now = total(m_grid.misses(discs));
            if (!steps.empty() && now > before - leastGain * m_grid.area())
                break;
            steps.push_back(discs);
            before = now;
            if (now <= m_limits.goodEnough || m_tries > triesInAll)
                break;
        }
        return steps;
    }

private:
    static double total(const CoverGrid::Misses &misses) { return misses.over + misses.uncovered; }

    //! The disc that gains most where there is none yet: from each of some places the radius that gains most.
    Disc bestNext(const std::vector<Disc> &discs) const
    {
        struct Weight
        {
            QPointF place;
            int gain = 0;
        };
        std::vector<Weight> weights;
        std::vector<QPointF> places;
        for (const CoverGrid::Sample &sample : m_grid.samples()) {
            const bool isCovered = std::ranges::any_of(discs, [&](const Disc &disc) {
                const QPointF way = sample.place - disc.center;
                return QPointF::dotProduct(way, way) <= disc.radius * disc.radius;
            });
            if (isCovered)
                continue;
            weights.push_back({sample.place, sample.isInside ? 1 : -1});
            if (sample.isInside)
                places.push_back(sample.place);
        }
        // A polygon thinner than the cells may hold none of their centres.
        if (places.empty() && discs.empty()) {
            for (const CoverPart &part : m_grid.parts())
                places.push_back(part.center);
        }
        const double step = m_grid.cell() / 2;
        std::vector<int> gains;
        Disc best;
        int most = 0;
        const size_t stride = std::max<size_t>(1, places.size() / candidatesForOne);
        for (size_t i = stride / 2; i < places.size(); i += stride) {
            gains.assign(1, 0);
            for (const Weight &weight : weights) {
                const QPointF way = weight.place - places[i];
                const double away = std::sqrt(QPointF::dotProduct(way, way));
                if (away > m_limits.maxRadius)
                    continue;
                const size_t ring = size_t(away / step);
                if (ring >= gains.size())
                    gains.resize(ring + 1, 0);
                gains[ring] += weight.gain;
            }
            int gain = 0;
            for (size_t ring = 0; ring < gains.size(); ++ring) {
                gain += gains[ring];
                if (gain > most) {
                    most = gain;
                    best = {places[i], clamped(double(ring + 1) * step)};
                }
            }
        }
        if (best.radius <= 0 && discs.empty() && !places.empty())
            best = {places[places.size() / 2], clamped(step)};
        return best;
    }

    double clamped(double radius) const { return std::max(m_limits.minRadius, std::min(radius, m_limits.maxRadius)); }

    void improve(std::vector<Disc> &discs)
    {
        double share = 0.25;
        for (int round = 0; round < roundsForOne && m_tries <= triesInAll; ++round) {
            bool isBetter = false;
            for (size_t i = 0; i < discs.size(); ++i)
                isBetter = improve(discs, i, share) || isBetter;
            if (!isBetter)
                share /= 2;
        }
    }

    bool improve(std::vector<Disc> &discs, size_t i, double share)
    {
        bool isBetter = false;
        const double step = discs[i].radius * share;
        for (const auto [x, y, r] : {std::array{1, 0, 0}, std::array{-1, 0, 0}, std::array{0, 1, 0},
                                     std::array{0, -1, 0}, std::array{0, 0, 1}, std::array{0, 0, -1}}) {
            const Disc before = discs[i];
            const Disc after{before.center + QPointF(x * step, y * step), clamped(before.radius + r * step)};
            const double low = std::min(before.center.y() - before.radius, after.center.y() - after.radius);
            const double high = std::max(before.center.y() + before.radius, after.center.y() + after.radius);
            const double was = total(m_grid.misses(discs, low, high));
            discs[i] = after;
            ++m_tries;
            if (total(m_grid.misses(discs, low, high)) < was * (1 - 1e-9))
                isBetter = true;
            else
                discs[i] = before;
        }
        return isBetter;
    }

    const CoverGrid &m_grid;
    const DiscLimits &m_limits;
    int m_tries = 0;
};

} // namespace

double reachOf(const CoverGrid &grid, const CoverPart &part, QPointF center)
{
    double square = 0;
    for (const QPointF point : grid.points(part)) {
        const QPointF way = point - center;
        square = std::max(square, QPointF::dotProduct(way, way));
    }
    return std::sqrt(square);
}

std::vector<std::vector<Disc>> fitDiscs(const CoverGrid &grid, const DiscLimits &limits,
                                        const Cancellation &cancellation)
{
    return DiscFit(grid, limits).run(cancellation);
}

} // namespace gatehouse
