#include "models/geo/covergrid.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace gatehouse {

namespace {

constexpr int linesInGrid = 160;
constexpr int finestCells = 256; //!< along the longer side
//! Sides are cut into pieces of this share of the polygon's extent, for they are not straight in the plane.
constexpr double pieceShare = 0.01;

bool isWide(const FlatPolygon &polygon)
{
    const double scale = std::cos(qDegreesToRadians(polygon.middle().latitude));
    return (polygon.east - polygon.west) * scale > polygon.north - polygon.south;
}

//! The points of a convex polygon around these.
std::vector<QPointF> hullOf(std::vector<QPointF> points)
{
    const auto before = [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); };
    std::ranges::sort(points, before);
    if (points.size() < 4)
        return points;
    const auto turnsLeft = [](QPointF a, QPointF b, QPointF c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
    };
    std::vector<QPointF> hull;
    for (int side = 0; side < 2; ++side) {
        const size_t start = hull.size();
        for (const QPointF point : points) {
            while (hull.size() >= start + 2 && !turnsLeft(hull[hull.size() - 2], hull.back(), point))
                hull.pop_back();
            hull.push_back(point);
        }
        hull.pop_back();
        std::ranges::reverse(points);
    }
    return hull;
}

} // namespace

EqualAreaPlane::EqualAreaPlane(GeoPoint center, bool isTurned)
    : m_center(center)
    , m_sine(std::sin(qDegreesToRadians(center.latitude)))
    , m_cosine(std::cos(qDegreesToRadians(center.latitude)))
    , m_isTurned(isTurned)
{
}

QPointF EqualAreaPlane::toPlane(GeoPoint point) const
{
    const double latitude = qDegreesToRadians(point.latitude);
    const double longitude = qDegreesToRadians(point.longitude - m_center.longitude);
    const double sine = std::sin(latitude);
    const double cosine = std::cos(latitude);
    const double along = 1 + m_sine * sine + m_cosine * cosine * std::cos(longitude);
    const double scale = earthRadius * std::sqrt(2 / std::max(along, 1e-12));
    // cos φ0 sin φ − sin φ0 cos φ cos λ, without the loss of digits near the centre.
    const double half = std::sin(longitude / 2);
    const double north = std::sin(latitude - qDegreesToRadians(m_center.latitude)) + 2 * m_sine * cosine * half * half;
    const QPointF place(scale * cosine * std::sin(longitude), scale * north);
    return m_isTurned ? place.transposed() : place;
}

GeoPoint EqualAreaPlane::toSphere(QPointF point) const
{
    const double distance = std::hypot(point.x(), point.y());
    if (distance == 0)
        return m_center;
    const double angle = 2 * std::asin(std::min(1.0, distance / (2 * earthRadius)));
    const QPointF place = m_isTurned ? point.transposed() : point;
    return pointFrom(m_center, qRadiansToDegrees(std::atan2(place.x(), place.y())), angle * earthRadius);
}

CoverGrid::CoverGrid(const FlatPolygon &polygon, int parts) : m_plane(polygon.middle(), isWide(polygon))
{
    const std::vector<Outline> outlines = outlinesOf(polygon);
    m_least = m_most = outlines.front().front();
    for (const QPointF point : outlines.front()) {
        m_least = {std::min(m_least.x(), point.x()), std::min(m_least.y(), point.y())};
        m_most = {std::max(m_most.x(), point.x()), std::max(m_most.y(), point.y())};
    }
    measure(outlines);
    const double extent = std::max(m_most.x() - m_least.x(), m_most.y() - m_least.y());
    m_cell = std::max(std::sqrt(m_area / parts), extent / finestCells);
    cut(outlines);
}

std::vector<CoverGrid::Outline> CoverGrid::outlinesOf(const FlatPolygon &polygon)
{
    const double piece = pieceShare * std::max(polygon.east - polygon.west, polygon.north - polygon.south);
    std::vector<Outline> outlines;
    for (const FlatRing &ring : polygon.rings) {
        Outline outline;
        for (size_t i = 0; i < ring.size(); ++i) {
            const QPointF from = ring[i];
            const QPointF way = ring[(i + 1) % ring.size()] - from;
            const int pieces = std::max(1, int(std::ceil(std::max(std::abs(way.x()), std::abs(way.y())) / piece)));
            const auto at = [&](double part) {
                const QPointF place = from + part * way;
                return m_plane.toPlane({place.y(), place.x()});
            };
            for (int k = 0; k < pieces; ++k) {
                outline.push_back(at(double(k) / pieces));
                const QPointF middle = (outline.back() + at(double(k + 1) / pieces)) / 2;
                const QPointF off = at((k + 0.5) / pieces) - middle;
                m_doubt = std::max(m_doubt, std::hypot(off.x(), off.y()));
            }
        }
        outlines.push_back(std::move(outline));
    }
    return outlines;
}

std::vector<double> CoverGrid::crossings(const std::vector<Outline> &outlines, double y)
{
    std::vector<double> found;
    for (const Outline &outline : outlines) {
        for (size_t i = 0; i < outline.size(); ++i) {
            const QPointF a = outline[i];
            const QPointF b = outline[i + 1 == outline.size() ? 0 : i + 1];
            if ((a.y() > y) != (b.y() > y))
                found.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
    }
    std::ranges::sort(found);
    return found;
}

void CoverGrid::measure(const std::vector<Outline> &outlines)
{
    m_lineHeight = (m_most.y() - m_least.y()) / linesInGrid;
    m_lines.resize(linesInGrid);
    for (int line = 0; line < linesInGrid; ++line) {
        const std::vector<double> found = crossings(outlines, m_least.y() + (line + 0.5) * m_lineHeight);
        for (size_t i = 0; i + 1 < found.size(); i += 2) {
            m_lines[size_t(line)].push_back({found[i], found[i + 1]});
            m_area += (found[i + 1] - found[i]) * m_lineHeight;
        }
    }
}

void CoverGrid::cut(const std::vector<Outline> &outlines)
{
    const int columns = int((m_most.x() - m_least.x()) / m_cell) + 1;
    const int rows = int((m_most.y() - m_least.y()) / m_cell) + 1;
    std::vector<std::vector<QPointF>> cells(size_t(columns) * size_t(rows));
    const auto add = [&](int column, int row, QPointF point) {
        if (column >= 0 && column < columns && row >= 0 && row < rows)
            cells[size_t(row) * size_t(columns) + size_t(column)].push_back(point);
    };
    const auto columnOf = [&](double x) { return int(std::floor((x - m_least.x()) / m_cell)); };
    const auto rowOf = [&](double y) { return int(std::floor((y - m_least.y()) / m_cell)); };

    // Each side goes into the cells it passes, with the points where it enters and leaves them.
    std::vector<double> stops;
    for (const Outline &outline : outlines) {
        for (size_t i = 0; i < outline.size(); ++i) {
            const QPointF a = outline[i];
            const QPointF way = outline[i + 1 == outline.size() ? 0 : i + 1] - a;
            stops = {0, 1};
            const auto [left, right] = std::minmax({a.x(), a.x() + way.x()});
            for (int column = columnOf(left) + 1; column <= columnOf(right); ++column)
                stops.push_back((m_least.x() + column * m_cell - a.x()) / way.x());
            const auto [low, high] = std::minmax({a.y(), a.y() + way.y()});
            for (int row = rowOf(low) + 1; row <= rowOf(high); ++row)
                stops.push_back((m_least.y() + row * m_cell - a.y()) / way.y());
            std::ranges::sort(stops);
            for (size_t k = 0; k + 1 < stops.size(); ++k) {
                const QPointF middle = a + (stops[k] + stops[k + 1]) / 2 * way;
                add(columnOf(middle.x()), rowOf(middle.y()), a + stops[k] * way);
                add(columnOf(middle.x()), rowOf(middle.y()), a + stops[k + 1] * way);
            }
        }
    }
    // Corners in the polygon belong to the four cells around them.
    for (int row = 0; row <= rows; ++row) {
        const double y = m_least.y() + row * m_cell;
        const std::vector<double> found = crossings(outlines, y);
        for (size_t i = 0; i + 1 < found.size(); i += 2) {
            const int last = columnOf(found[i + 1]);
            for (int column = columnOf(found[i]) + 1; column <= last; ++column) {
                const QPointF corner(m_least.x() + column * m_cell, y);
                for (const int up : {row - 1, row}) {
                    add(column - 1, up, corner);
                    add(column, up, corner);
                }
            }
        }
    }
    for (const std::vector<QPointF> &cell : cells) {
        if (cell.empty())
            continue;
        const std::vector<QPointF> hull = hullOf(cell);
        QPointF sum;
        for (const QPointF point : hull)
            sum += point;
        m_parts.push_back({sum / double(hull.size()), int(m_points.size()), int(hull.size())});
        m_points.insert(m_points.end(), hull.begin(), hull.end());
    }

    const int around = std::max(columns, rows) / 6 + 1;
    for (int row = -around; row < rows + around; ++row) {
        const double y = m_least.y() + (row + 0.5) * m_cell;
        const std::vector<double> found = crossings(outlines, y);
        for (int column = -around; column < columns + around; ++column) {
            const double x = m_least.x() + (column + 0.5) * m_cell;
            const auto behind = std::ranges::upper_bound(found, x) - found.begin();
            m_samples.push_back({{x, y}, behind % 2 == 1});
        }
    }
}

const std::vector<CoverGrid::Stretch> &CoverGrid::insideAt(int line) const
{
    static const std::vector<Stretch> nothing;
    return line >= 0 && line < linesInGrid ? m_lines[size_t(line)] : nothing;
}

CoverGrid::Misses CoverGrid::misses(std::span<const Disc> discs, double low, double high) const
{
    std::vector<Disc> near;
    for (const Disc &disc : discs) {
        if (disc.center.y() + disc.radius > low && disc.center.y() - disc.radius < high)
            near.push_back(disc);
    }
    Misses misses;
    std::vector<Stretch> covered;
    const int last = int(std::ceil((high - m_least.y()) / m_lineHeight));
    for (int line = int(std::floor((low - m_least.y()) / m_lineHeight)); line <= last; ++line) {
        const double y = m_least.y() + (line + 0.5) * m_lineHeight;
        covered.clear();
        for (const Disc &disc : near) {
            const double away = y - disc.center.y();
            const double square = disc.radius * disc.radius - away * away;
            if (square > 0) {
                const double half = std::sqrt(square);
                covered.push_back({disc.center.x() - half, disc.center.x() + half});
            }
        }
        std::ranges::sort(covered, {}, &Stretch::from);
        const std::vector<Stretch> &inside = insideAt(line);
        double all = 0;
        double both = 0;
        size_t next = 0;
        for (size_t i = 0; i < covered.size();) {
            Stretch joined = covered[i++];
            while (i < covered.size() && covered[i].from <= joined.to)
                joined.to = std::max(joined.to, covered[i++].to);
            all += joined.to - joined.from;
            while (next < inside.size() && inside[next].to <= joined.from)
                ++next;
            for (size_t k = next; k < inside.size() && inside[k].from < joined.to; ++k)
                both += std::min(inside[k].to, joined.to) - std::max(inside[k].from, joined.from);
        }
        double wanted = 0;
        for (const Stretch &stretch : inside)
            wanted += stretch.to - stretch.from;
        misses.over += (all - both) * m_lineHeight;
        misses.uncovered += (wanted - both) * m_lineHeight;
    }
    return misses;
}

CoverGrid::Misses CoverGrid::misses(std::span<const Disc> discs) const
{
    double low = m_least.y();
    double high = m_most.y();
    for (const Disc &disc : discs) {
        low = std::min(low, disc.center.y() - disc.radius);
        high = std::max(high, disc.center.y() + disc.radius);
    }
    return misses(discs, low, high);
}

} // namespace gatehouse
