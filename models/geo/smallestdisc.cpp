#include "models/geo/smallestdisc.h"

#include <cmath>
#include <numeric>

namespace gatehouse {

namespace {

double squared(QPointF way)
{
    return QPointF::dotProduct(way, way);
}

double distance(QPointF a, QPointF b)
{
    return std::sqrt(squared(a - b));
}

bool holds(const Disc &disc, QPointF point)
{
    return squared(disc.center - point) <= disc.radius * disc.radius * (1 + 1e-9);
}

Disc discOf(QPointF a, QPointF b)
{
    const QPointF center = (a + b) / 2;
    return {center, std::max(distance(center, a), distance(center, b))};
}

Disc discOf(QPointF a, QPointF b, QPointF c)
{
    const QPointF u = b - a;
    const QPointF v = c - a;
    const double twice = 2 * (u.x() * v.y() - u.y() * v.x());
    const double uu = u.x() * u.x() + u.y() * u.y();
    const double vv = v.x() * v.x() + v.y() * v.y();
    if (std::abs(twice) <= 1e-12 * (uu + vv)) {
        // On one line: the two that are farthest apart.
        Disc widest = discOf(a, b);
        for (const Disc &other : {discOf(a, c), discOf(b, c)}) {
            if (other.radius > widest.radius)
                widest = other;
        }
        return widest;
    }
    const QPointF center = a + QPointF(v.y() * uu - u.y() * vv, u.x() * vv - v.x() * uu) / twice;
    return {center, std::max({distance(center, a), distance(center, b), distance(center, c)})};
}

} // namespace

Disc smallestDisc(std::span<const QPointF> points)
{
    if (points.empty())
        return {};
    // In an order without rule the three loops are passed a few times only; the golden section makes one.
    const size_t count = points.size();
    size_t stride = size_t(double(count) * 0.618) | 1;
    while (std::gcd(stride, count) != 1)
        ++stride;
    const auto at = [&](size_t i) { return points[i * stride % count]; };

    Disc disc{at(0), 0};
    for (size_t i = 1; i < count; ++i) {
        if (holds(disc, at(i)))
            continue;
        disc = {at(i), 0};
        for (size_t j = 0; j < i; ++j) {
            if (holds(disc, at(j)))
                continue;
            disc = discOf(at(i), at(j));
            for (size_t k = 0; k < j; ++k) {
                if (!holds(disc, at(k)))
                    disc = discOf(at(i), at(j), at(k));
            }
        }
    }
    return disc;
}

} // namespace gatehouse
