#include "models/geo/fencesnap.h"

#include <QtMath>

#include <cmath>

namespace gatehouse {

static double bearingTo(GeoPoint from, GeoPoint to)
{
    const double a = qDegreesToRadians(from.latitude);
    const double b = qDegreesToRadians(to.latitude);
    const double across = qDegreesToRadians(to.longitude - from.longitude);
    const double y = std::sin(across) * std::cos(b);
    const double x = std::cos(a) * std::sin(b) - std::sin(a) * std::cos(b) * std::cos(across);
    return qRadiansToDegrees(std::atan2(y, x));
}

std::optional<FenceSnap> snapMoved(const GeoCircle &circle, std::span<const GeoCircle> others, double tolerance)
{
    std::optional<FenceSnap> best;
    double nearest = tolerance;
    for (size_t i = 0; i < others.size(); ++i) {
        const double distance = distanceBetween(circle.center, others[i].center);
        if (distance > nearest)
            continue;
        nearest = distance;
        best = FenceSnap{FenceSnap::To::Center, static_cast<qsizetype>(i), {others[i].center, circle.radius}};
    }
    if (best || circle.radius <= 0)
        return best;
    for (size_t i = 0; i < others.size(); ++i) {
        const GeoCircle &other = others[i];
        const double distance = distanceBetween(circle.center, other.center);
        for (const double wanted : {circle.radius + other.radius, std::abs(circle.radius - other.radius)}) {
            if (wanted <= tolerance || std::abs(distance - wanted) > nearest)
                continue;
            nearest = std::abs(distance - wanted);
            const GeoPoint center = pointFrom(other.center, bearingTo(other.center, circle.center), wanted);
            best = FenceSnap{FenceSnap::To::Edge, static_cast<qsizetype>(i), {center, circle.radius}};
        }
    }
    return best;
}

std::optional<FenceSnap> snapResized(const GeoCircle &circle, std::span<const GeoCircle> others, double tolerance)
{
    std::optional<FenceSnap> best;
    double nearest = tolerance;
    for (size_t i = 0; i < others.size(); ++i) {
        const double distance = distanceBetween(circle.center, others[i].center);
        const auto take = [&](FenceSnap::To to, double radius) {
            if (radius < 1 || std::abs(circle.radius - radius) > nearest)
                return;
            nearest = std::abs(circle.radius - radius);
            best = FenceSnap{to, static_cast<qsizetype>(i), {circle.center, radius}};
        };
        take(FenceSnap::To::Edge, distance + others[i].radius);
        take(FenceSnap::To::Edge, std::abs(distance - others[i].radius));
        take(FenceSnap::To::Center, distance);
    }
    return best;
}

} // namespace gatehouse
