#include "models/geo/flatpolygon.h"

#include <algorithm>
#include <cmath>

namespace gatehouse {

namespace {

bool isOddEastOf(const FlatRing &ring, QPointF point)
{
    bool odd = false;
    for (size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const QPointF a = ring[before];
        const QPointF b = ring[i];
        if ((a.y() > point.y()) != (b.y() > point.y()) &&
            point.x() < a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
            odd = !odd;
    }
    return odd;
}

double middleOf(const FlatRing &ring)
{
    const auto [least, most] = std::ranges::minmax_element(ring, {}, &QPointF::x);
    return (least->x() + most->x()) / 2;
}

} // namespace

FlatRing flatRing(const GeoRing &ring)
{
    FlatRing flat;
    flat.reserve(size_t(ring.size()) + 3);
    qsizetype count = ring.size();
    if (count > 1 && ring.front() == ring.back())
        --count;
    for (qsizetype i = 0; i < count; ++i) {
        const GeoPoint point = ring[i];
        const double x =
            i == 0 ? point.longitude : flat.back().x() + std::remainder(point.longitude - ring[i - 1].longitude, 360.0);
        flat.emplace_back(x, point.latitude);
    }
    if (flat.size() < 2)
        return flat;
    const double turned =
        flat.back().x() + std::remainder(ring.front().longitude - ring[count - 1].longitude, 360.0) - flat.front().x();
    if (std::abs(turned) > 180) {
        double sum = 0;
        for (const QPointF &point : flat)
            sum += point.y();
        const double pole = sum >= 0 ? 90 : -90;
        const QPointF first = flat.front();
        flat.emplace_back(first.x() + turned, first.y());
        flat.emplace_back(first.x() + turned, pole);
        flat.emplace_back(first.x(), pole);
    }
    return flat;
}

FlatPolygon::FlatPolygon(const GeoPolygon &polygon)
{
    rings.push_back(flatRing(polygon.outer));
    if (rings.front().empty())
        return;
    const auto [least, most] = std::ranges::minmax_element(rings.front(), {}, &QPointF::x);
    west = least->x();
    east = most->x();
    const auto [lowest, highest] = std::ranges::minmax_element(rings.front(), {}, &QPointF::y);
    south = lowest->y();
    north = highest->y();
    for (const GeoRing &hole : polygon.holes) {
        FlatRing ring = flatRing(hole);
        if (ring.empty())
            continue;
        const double turns = std::round((middleOf(rings.front()) - middleOf(ring)) / 360) * 360;
        for (QPointF &point : ring)
            point.rx() += turns;
        rings.push_back(std::move(ring));
    }
}

GeoPoint FlatPolygon::middle() const
{
    if (east - west >= 180)
        return {south + north >= 0 ? 90.0 : -90.0, 0};
    return {(south + north) / 2, std::remainder((west + east) / 2, 360.0)};
}

bool FlatPolygon::contains(QPointF point) const
{
    bool odd = false;
    for (const FlatRing &ring : rings)
        odd ^= !ring.empty() && isOddEastOf(ring, point);
    return odd;
}

bool FlatPolygon::contains(GeoPoint point) const
{
    if (point.latitude < south || point.latitude > north)
        return false;
    // A pole lies on the line by which rings around it are closed; a hair beside it does not.
    const double latitude = std::clamp(point.latitude, -90 + 1e-9, 90 - 1e-9);
    const double turns = std::ceil((west - point.longitude) / 360) * 360;
    for (double x = point.longitude + turns; x <= east; x += 360) {
        if (contains(QPointF(x, latitude)))
            return true;
    }
    return false;
}

} // namespace gatehouse
