#pragma once

#include "models/geo/geobounds.h"

#include <QHash>
#include <QList>

#include <array>
#include <span>
#include <vector>

namespace gatehouse {

//! Finds circles by place. A fence has a number: its position in the list the index was built from; numbers stay
//! when others come and go. Circles without a place or radius are known but never found.
//!
//! The earth is cut into cells at several scales; a circle is entered in the cells it touches at the scale of its
//! radius, so a point meets one short list a scale. Poles, the antimeridian and circles beyond half the earth are no
//! exceptions.
class FenceIndex
{
public:
    FenceIndex() = default;
    explicit FenceIndex(std::span<const GeoCircle> circles);

    qsizetype size() const { return qsizetype(m_circles.size()); } //!< numbers in use are below
    bool has(int number) const;
    const GeoCircle &circle(int number) const { return m_circles[size_t(number)]; }

    //! Gives \a number this circle, in place of what it had, if anything. Numbers beyond size() make it grow.
    void set(int number, const GeoCircle &circle);
    //! Gives it the next number, size().
    int insert(const GeoCircle &circle);
    void remove(int number);

    //! Calls visit(number) for each circle that holds the point: distanceToEdge(circle, point) <= 0, to the last bit.
    //! In no certain order, nothing is allocated.
    template<typename Visit>
    void holding(GeoPoint point, Visit visit) const
    {
        if (!isPlace(point))
            return;
        const Spot spot = spotOf(point);
        for (int level = 0; level < levels; ++level) {
            if (m_counts[size_t(level)] == 0)
                continue;
            const auto cell = m_cells.constFind(cellAt(level, point));
            if (cell == m_cells.cend())
                continue;
            for (const int number : *cell) {
                if (holds(number, spot, point))
                    visit(number);
            }
        }
    }
    //! The same, by number.
    QList<int> holding(GeoPoint point) const;

    //! Calls visit(number) for each circle whose bounds meet these: what a map shows. By number.
    template<typename Visit>
    void within(const GeoBounds &bounds, Visit visit) const
    {
        for (size_t i = 0; i < m_bounds.size(); ++i) {
            if (m_bounds[i].intersects(bounds))
                visit(int(i));
        }
    }
    QList<int> within(const GeoBounds &bounds) const;

    //! Calls visit(number, metres between the centres) for each that shares at least a point with \a circle. In no
    //! certain order.
    template<typename Visit>
    void meeting(const GeoCircle &circle, Visit visit) const
    {
        const GeoBounds bounds = boundsOf(circle);
        if (bounds.isEmpty())
            return;
        const Spot spot = spotOf(circle.center);
        const auto look = [&](int number) {
            const double metres = distance(number, spot, circle.center, circle.radius);
            if (metres <= circle.radius + m_circles[size_t(number)].radius)
                visit(number, metres);
        };
        std::vector<quint64> cells;
        if (!cellsTouched(bounds, cells)) {
            within(bounds, look);
            return;
        }
        std::vector<bool> seen(m_circles.size());
        for (const quint64 key : cells) {
            const auto cell = m_cells.constFind(key);
            if (cell == m_cells.cend())
                continue;
            for (const int number : *cell) {
                if (!seen[size_t(number)]) {
                    seen[size_t(number)] = true;
                    look(number);
                }
            }
        }
    }
    //! The same, by number.
    QList<int> meeting(const GeoCircle &circle) const;

    //! Calls visit(a number, another number, metres between the centres) once for each two that share at least a point,
    //! in no certain order, until it returns false.
    template<typename Visit>
    void pairs(Visit visit) const
    {
        // The one of the finer scale looks for the other: it touches few cells of coarser ones.
        std::vector<int> seenBy(m_circles.size(), -1);
        for (int number = 0; number < size(); ++number) {
            const int level = m_entries[size_t(number)].level;
            const GeoCircle &circle = m_circles[size_t(number)];
            for (int coarser = 0; coarser <= level; ++coarser) {
                if (m_counts[size_t(coarser)] == 0)
                    continue;
                for (const quint64 key : cellsOf(coarser, m_bounds[size_t(number)])) {
                    const auto cell = m_cells.constFind(key);
                    if (cell == m_cells.cend())
                        continue;
                    for (const int other : *cell) {
                        if ((coarser == level && other <= number) || seenBy[size_t(other)] == number)
                            continue;
                        seenBy[size_t(other)] = number;
                        const double metres =
                            distance(other, m_entries[size_t(number)].center, circle.center, circle.radius);
                        if (metres <= circle.radius + m_circles[size_t(other)].radius && !visit(number, other, metres))
                            return;
                    }
                }
            }
        }
    }

    //! The one whose centre is nearest to \a point and not farther than \a metres; -1 when there is none.
    int nearestCenter(GeoPoint point, double metres) const;

private:
    static constexpr int levels = 21; //!< the finest cells are some 20 m high

    //! A point of the unit sphere.
    struct Spot
    {
        double x = 0;
        double y = 0;
        double z = 0;
    };
    //! What a look-up needs of a circle.
    struct Entry
    {
        Spot center;
        double inside = -1;  //!< squared chords up to this one are certainly in the circle
        double outside = -1; //!< those beyond are certainly not; between them the distance is taken exactly
        int level = -1;      //!< where it is entered; -1: nowhere
    };

    static Spot spotOf(GeoPoint point);
    static Entry entryOf(const GeoCircle &circle);
    static quint64 cellAt(int level, GeoPoint point);
    static std::vector<quint64> cellsOf(int level, const GeoBounds &bounds);

    bool holds(int number, const Spot &spot, GeoPoint point) const
    {
        const Entry &entry = m_entries[size_t(number)];
        const double x = entry.center.x - spot.x;
        const double y = entry.center.y - spot.y;
        const double z = entry.center.z - spot.z;
        const double chord = x * x + y * y + z * z;
        if (chord <= entry.inside)
            return true;
        return chord <= entry.outside && distanceToEdge(m_circles[size_t(number)], point) <= 0;
    }

    //! Metres between the centre of \a number and a point; exact when the sum of the radii is near.
    double distance(int number, const Spot &spot, GeoPoint point, double radius) const;
    //! The cells of all levels in use; false when they are more than there are fences.
    bool cellsTouched(const GeoBounds &bounds, std::vector<quint64> &cells) const;

    void enter(int number);
    void leave(int number);

    std::vector<GeoCircle> m_circles;
    std::vector<Entry> m_entries;
    std::vector<GeoBounds> m_bounds;
    std::array<int, levels> m_counts{}; //!< circles entered at each level
    QHash<quint64, QList<int>> m_cells;
};

} // namespace gatehouse
