#include "models/geo/circlecover.h"

#include "models/geo/flatpolygon.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gatehouse {

namespace {

constexpr int linesInAll = 400;
constexpr int linesInPolygon = 800;
constexpr int linesAtLeast = 48; //!< between two latitudes where a circle or the polygon begins or ends

struct Stretch
{
    double from = 0;
    double to = 0;
};

struct Side
{
    QPointF from;
    QPointF to;

    double south() const { return std::min(from.y(), to.y()); }
    double north() const { return std::max(from.y(), to.y()); }
};

double haversine(double radians)
{
    const double sine = std::sin(radians / 2);
    return sine * sine;
}

//! Sorts, joins and returns the length of all.
double join(std::vector<Stretch> &stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::from);
    size_t last = 0;
    for (size_t i = 1; i < stretches.size(); ++i) {
        if (stretches[i].from <= stretches[last].to)
            stretches[last].to = std::max(stretches[last].to, stretches[i].to);
        else
            stretches[++last] = stretches[i];
    }
    stretches.resize(stretches.empty() ? 0 : last + 1);
    double length = 0;
    for (const Stretch &stretch : stretches)
        length += stretch.to - stretch.from;
    return length;
}

double common(const std::vector<Stretch> &a, const std::vector<Stretch> &b)
{
    double length = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        length += std::max(0.0, std::min(a[i].to, b[j].to) - std::max(a[i].from, b[j].from));
        if (a[i].to < b[j].to)
            ++i;
        else
            ++j;
    }
    return length;
}

//! Goes over the sphere in lines of equal latitude, from south to north.
class Measuring
{
public:
    Measuring(const GeoPolygon &polygon, std::span<const GeoCircle> circles)
        : m_polygon(polygon), m_middle((m_polygon.west + m_polygon.east) / 2)
    {
        for (const FlatRing &ring : m_polygon.rings) {
            for (size_t i = 0; i < ring.size(); ++i)
                m_sides.push_back({ring[i], ring[(i + 1) % ring.size()]});
        }
        std::ranges::sort(m_sides, {}, &Side::south);
        m_stops = {m_polygon.south, m_polygon.north};
        for (const GeoCircle &circle : circles) {
            const GeoBounds bounds = boundsOf(circle);
            if (bounds.isEmpty() || !(circle.radius > 0))
                continue;
            m_circles.push_back(circle);
            m_stops.insert(m_stops.end(), {bounds.south, bounds.north});
        }
        std::ranges::sort(m_stops);
    }

    CoverAreas run()
    {
        const double height = m_stops.back() - m_stops.front();
        for (size_t i = 0; i + 1 < m_stops.size(); ++i) {
            const double from = m_stops[i];
            const double to = m_stops[i + 1];
            if (to - from <= height * 1e-12)
                continue;
            const double shared = std::min(to, m_polygon.north) - std::max(from, m_polygon.south);
            const double extent = std::max(m_polygon.north - m_polygon.south, 1e-12);
            const int lines = linesAtLeast + int(linesInAll * (to - from) / height) +
                              int(linesInPolygon * std::max(0.0, shared) / extent);
            addLines(std::sin(qDegreesToRadians(from)), std::sin(qDegreesToRadians(to)), lines);
        }
        return m_areas;
    }

private:
    //! Between two sines of latitudes. Where a circle begins or ends its width grows as a root does, so the lines lie
    //! closer there.
    void addLines(double low, double high, int lines)
    {
        const double step = M_PI / lines;
        // What the weights below add up to.
        const double all = 1 / std::sin(step / 2);
        for (int line = 0; line < lines; ++line) {
            const double angle = (line + 0.5) * step;
            const double sine = low + (high - low) * (1 - std::cos(angle)) / 2;
            addLine(std::asin(std::clamp(sine, -1.0, 1.0)), (high - low) * std::sin(angle) / all);
        }
    }

    void addLine(double latitude, double height)
    {
        takePolygon(qRadiansToDegrees(latitude));
        takeCircles(latitude);
        const double inside = join(m_inside);
        const double covered = join(m_covered);
        const double both = common(m_inside, m_covered);
        const double scale = earthRadius * earthRadius * height * qDegreesToRadians(1.0);
        m_areas.polygon += inside * scale;
        m_areas.circles += covered * scale;
        m_areas.over += (covered - both) * scale;
        m_areas.uncovered += (inside - both) * scale;
    }

    void takePolygon(double latitude)
    {
        while (m_next < m_sides.size() && m_sides[m_next].south() <= latitude)
            m_active.push_back(m_sides[m_next++]);
        std::erase_if(m_active, [latitude](const Side &side) { return side.north() <= latitude; });
        m_crossings.clear();
        for (const Side &side : m_active) {
            if ((side.from.y() > latitude) != (side.to.y() > latitude)) {
                const double part = (latitude - side.from.y()) / (side.to.y() - side.from.y());
                m_crossings.push_back(side.from.x() + part * (side.to.x() - side.from.x()));
            }
        }
        std::ranges::sort(m_crossings);
        m_inside.clear();
        for (size_t i = 0; i + 1 < m_crossings.size(); i += 2)
            m_inside.push_back({m_crossings[i], m_crossings[i + 1]});
    }

    void takeCircles(double latitude)
    {
        m_covered.clear();
        for (const GeoCircle &circle : m_circles) {
            const double center = qDegreesToRadians(circle.center.latitude);
            const double angle = circle.radius / earthRadius;
            if (std::abs(latitude - center) >= angle)
                continue;
            const double across = angle >= M_PI ? 1 : haversine(angle) - haversine(latitude - center);
            if (across <= 0)
                continue;
            const double share = across / (std::cos(latitude) * std::cos(center));
            if (angle >= M_PI || !(share < 1)) {
                m_covered.push_back({m_middle - 180, m_middle + 180});
                continue;
            }
            const double half = qRadiansToDegrees(2 * std::asin(std::sqrt(share)));
            const double longitude = m_middle + std::remainder(circle.center.longitude - m_middle, 360.0);
            m_covered.push_back(
                {std::max(longitude - half, m_middle - 180), std::min(longitude + half, m_middle + 180)});
            if (longitude - half < m_middle - 180)
                m_covered.push_back({longitude - half + 360, m_middle + 180});
            if (longitude + half > m_middle + 180)
                m_covered.push_back({m_middle - 180, longitude + half - 360});
        }
    }

    FlatPolygon m_polygon;
    double m_middle;
    std::vector<GeoCircle> m_circles;
    std::vector<Side> m_sides;
    std::vector<Side> m_active;
    std::vector<double> m_stops;
    std::vector<double> m_crossings;
    std::vector<Stretch> m_inside;
    std::vector<Stretch> m_covered;
    size_t m_next = 0;
    CoverAreas m_areas;
};

} // namespace

CoverAreas coverAreas(const GeoPolygon &polygon, std::span<const GeoCircle> circles)
{
    return Measuring(polygon, circles).run();
}

} // namespace gatehouse
