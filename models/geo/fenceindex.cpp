#include "models/geo/fenceindex.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace gatehouse {

namespace {

double cellHeight(int level)
{
    return std::ldexp(180.0, -level);
}

int rowOf(int level, double latitude)
{
    return std::clamp(int((latitude + 90) / cellHeight(level)), 0, (1 << level) - 1);
}

//! As many as keep the cells of a row at least as wide as high, so that a circle touches few also near the poles.
int columnsOf(int level, int row)
{
    const double height = cellHeight(level);
    const double south = -90 + row * height;
    const double north = south + height;
    const double nearest = south > 0 ? south : std::max(0.0, -north);
    return std::max(1, int(360 * std::cos(qDegreesToRadians(nearest)) / height));
}

int columnOf(int columns, double longitude)
{
    return std::clamp(int((longitude + 180) / 360 * columns), 0, columns - 1);
}

quint64 cellKey(int level, int row, int column)
{
    return quint64(level) << 56 | quint64(row) << 28 | quint64(column);
}

} // namespace

FenceIndex::FenceIndex(std::span<const GeoCircle> circles)
{
    m_circles.reserve(circles.size());
    m_entries.reserve(circles.size());
    m_bounds.reserve(circles.size());
    m_cells.reserve(qsizetype(circles.size()));
    for (const GeoCircle &circle : circles)
        insert(circle);
}

bool FenceIndex::has(int number) const
{
    return number >= 0 && number < size() && m_entries[size_t(number)].level >= 0;
}

void FenceIndex::set(int number, const GeoCircle &circle)
{
    Q_ASSERT(number >= 0);
    const size_t at = size_t(number);
    if (at >= m_circles.size()) {
        m_circles.resize(at + 1, {{}, std::numeric_limits<double>::quiet_NaN()});
        m_entries.resize(at + 1);
        m_bounds.resize(at + 1);
    }
    leave(number);
    m_circles[at] = circle;
    m_entries[at] = entryOf(circle);
    m_bounds[at] = boundsOf(circle);
    enter(number);
}

int FenceIndex::insert(const GeoCircle &circle)
{
    const int number = int(size());
    set(number, circle);
    return number;
}

void FenceIndex::remove(int number)
{
    if (number < 0 || number >= size())
        return;
    leave(number);
    m_circles[size_t(number)].radius = std::numeric_limits<double>::quiet_NaN();
    m_entries[size_t(number)] = {};
    m_bounds[size_t(number)] = {};
}

QList<int> FenceIndex::holding(GeoPoint point) const
{
    QList<int> found;
    holding(point, [&found](int number) { found.append(number); });
    std::ranges::sort(found);
    return found;
}

QList<int> FenceIndex::within(const GeoBounds &bounds) const
{
    QList<int> found;
    within(bounds, [&found](int number) { found.append(number); });
    return found;
}

QList<int> FenceIndex::meeting(const GeoCircle &circle) const
{
    QList<int> found;
    meeting(circle, [&found](int number, double) { found.append(number); });
    std::ranges::sort(found);
    return found;
}

double FenceIndex::distance(int number, const Spot &spot, GeoPoint point, double radius) const
{
    const Entry &entry = m_entries[size_t(number)];
    const double x = entry.center.x - spot.x;
    const double y = entry.center.y - spot.y;
    const double z = entry.center.z - spot.z;
    const double half = std::sqrt(x * x + y * y + z * z) / 2;
    const double metres = 2 * earthRadius * std::asin(std::min(1.0, half));
    const GeoCircle &circle = m_circles[size_t(number)];
    const double reach = radius + circle.radius;
    const bool isSure = half < 0.9 && std::abs(metres - reach) > 1e-6 + 1e-9 * reach;
    return isSure ? metres : distanceBetween(circle.center, point);
}

bool FenceIndex::cellsTouched(const GeoBounds &bounds, std::vector<quint64> &cells) const
{
    for (int level = 0; level < levels; ++level) {
        if (m_counts[size_t(level)] == 0)
            continue;
        const double height = cellHeight(level);
        if (std::ceil(bounds.height() / height) * std::ceil(bounds.width() / height) > double(size()))
            return false;
        const std::vector<quint64> some = cellsOf(level, bounds);
        cells.insert(cells.end(), some.begin(), some.end());
    }
    return true;
}

int FenceIndex::nearestCenter(GeoPoint point, double metres) const
{
    if (!isPlace(point))
        return -1;
    const Spot spot = spotOf(point);
    int nearest = -1;
    double shortest = 5; // no chord of the unit sphere is longer than 2
    for (int number = 0; number < size(); ++number) {
        const Entry &entry = m_entries[size_t(number)];
        const double x = entry.center.x - spot.x;
        const double y = entry.center.y - spot.y;
        const double z = entry.center.z - spot.z;
        const double chord = x * x + y * y + z * z;
        if (entry.level >= 0 && chord < shortest) {
            shortest = chord;
            nearest = number;
        }
    }
    const bool near = nearest >= 0 && distanceBetween(m_circles[size_t(nearest)].center, point) <= metres;
    return near ? nearest : -1;
}

FenceIndex::Spot FenceIndex::spotOf(GeoPoint point)
{
    const double latitude = qDegreesToRadians(point.latitude);
    const double longitude = qDegreesToRadians(point.longitude);
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude)};
}

FenceIndex::Entry FenceIndex::entryOf(const GeoCircle &circle)
{
    Entry entry;
    if (!isPlace(circle.center) || !(circle.radius >= 0))
        return entry;
    entry.center = spotOf(circle.center);
    const double angle = circle.radius / earthRadius;
    if (angle >= std::numbers::pi) {
        entry.inside = entry.outside = 5;
        // Rounding of the distance to the antipode must not decide here.
        if (angle < std::numbers::pi * (1 + 1e-12))
            entry.inside = 3.99;
        entry.level = 0;
        return entry;
    }
    const double chord = 2 * std::sin(angle / 2);
    const double limit = chord * chord;
    // Far more than both ways of measuring may be wrong by.
    const double doubt = limit * 1e-9 + chord * 4e-15 + 1e-28;
    entry.inside = limit - doubt;
    entry.outside = limit + doubt;
    const double degrees = std::max(qRadiansToDegrees(angle), cellHeight(levels - 1));
    entry.level = std::clamp(int(std::floor(std::log2(180 / degrees))), 0, levels - 1);
    return entry;
}

quint64 FenceIndex::cellAt(int level, GeoPoint point)
{
    const int row = rowOf(level, point.latitude);
    return cellKey(level, row, columnOf(columnsOf(level, row), point.longitude));
}

std::vector<quint64> FenceIndex::cellsOf(int level, const GeoBounds &bounds)
{
    // A hair wider: what rounding moves over the edge of a cell, and 180 which is -180.
    constexpr double hair = 1e-9;
    std::vector<quint64> cells;
    const int last = rowOf(level, bounds.north + hair);
    for (int row = rowOf(level, bounds.south - hair); row <= last; ++row) {
        const int columns = columnsOf(level, row);
        int first = 0;
        int count = columns;
        if (bounds.width() + 2 * hair + 360.0 / columns < 360) {
            first = columnOf(columns, wrappedLongitude(bounds.west - hair));
            const int end = columnOf(columns, wrappedLongitude(bounds.east + hair));
            count = (end - first + columns) % columns + 1;
        }
        for (int i = 0; i < count; ++i)
            cells.push_back(cellKey(level, row, (first + i) % columns));
    }
    return cells;
}

void FenceIndex::enter(int number)
{
    const int level = m_entries[size_t(number)].level;
    if (level < 0)
        return;
    for (const quint64 cell : cellsOf(level, m_bounds[size_t(number)]))
        m_cells[cell].append(number);
    ++m_counts[size_t(level)];
}

void FenceIndex::leave(int number)
{
    const int level = m_entries[size_t(number)].level;
    if (level < 0)
        return;
    for (const quint64 key : cellsOf(level, m_bounds[size_t(number)])) {
        const auto cell = m_cells.find(key);
        cell->removeOne(number);
        if (cell->isEmpty())
            m_cells.erase(cell);
    }
    --m_counts[size_t(level)];
}

} // namespace gatehouse
