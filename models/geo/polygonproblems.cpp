#include "models/geo/flatpolygon.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gatehouse {

namespace {

class PolygonCheck
{
    Q_DECLARE_TR_FUNCTIONS(PolygonProblem)

public:
    explicit PolygonCheck(const GeoPolygon &polygon) : m_polygon(polygon) {}

    std::optional<PolygonProblem> run()
    {
        qsizetype points = m_polygon.outer.size();
        for (const GeoRing &hole : m_polygon.holes)
            points += hole.size();
        if (points > maxPolygonPoints) {
            return PolygonProblem{PolygonProblem::Kind::TooManyPoints,
                                  0,
                                  0,
                                  {},
                                  tr("The polygon has %L1 points; %L2 can be worked with. Simplify it and try again.")
                                      .arg(points)
                                      .arg(maxPolygonPoints)};
        }
        for (int ring = 0; ring <= m_polygon.holes.size(); ++ring) {
            if (const auto problem = checkRing(ring))
                return problem;
        }
        const FlatPolygon flat(m_polygon);
        if (const auto problem = checkReach(flat))
            return problem;
        if (const auto problem = checkCrossings(flat))
            return problem;
        return checkHoles();
    }

private:
    struct Side
    {
        QPointF from;
        QPointF to;
        int ring = 0;
        int point = 0;

        double least() const { return std::min(from.x(), to.x()); }
        double most() const { return std::max(from.x(), to.x()); }
    };

    const GeoRing &ringAt(int ring) const { return ring == 0 ? m_polygon.outer : m_polygon.holes[ring - 1]; }

    QString nameOf(int ring) const { return ring == 0 ? tr("The outline") : tr("Hole %L1").arg(ring); }

    static QString degrees(double value) { return QLocale().toString(value, 'f', 5); }

    std::optional<PolygonProblem> checkRing(int ring) const
    {
        const GeoRing &points = ringAt(ring);
        GeoRing different;
        for (int i = 0; i < points.size(); ++i) {
            if (!isPlace(points[i])) {
                return PolygonProblem{PolygonProblem::Kind::PlaceOutOfRange,
                                      ring,
                                      i,
                                      {},
                                      tr("%1: point %L2 is not on the earth. Latitudes go from -90 to 90, longitudes "
                                         "from -180 to 180; perhaps they are swapped.")
                                          .arg(nameOf(ring))
                                          .arg(i + 1)};
            }
            if (different.size() < 3 && !different.contains(points[i]))
                different.append(points[i]);
        }
        if (different.size() < 3) {
            return PolygonProblem{PolygonProblem::Kind::TooFewPoints, ring, 0,
                                  points.isEmpty() ? std::nullopt : std::optional(points.front()),
                                  tr("%1 has fewer than three different points. Add points until it encloses an area.")
                                      .arg(nameOf(ring))};
        }
        if (areaOf(points) < 0.01) {
            return PolygonProblem{
                PolygonProblem::Kind::NoArea, ring, 0, points.front(),
                tr("%1 encloses no area: its points lie on one line. Move one of them.").arg(nameOf(ring))};
        }
        return std::nullopt;
    }

    std::optional<PolygonProblem> checkReach(const FlatPolygon &flat) const
    {
        const GeoPoint middle = flat.middle();
        const FlatRing &ring = flat.rings.front();
        for (size_t i = 0; i < ring.size(); ++i) {
            // Long sides swing out: along a latitude near a pole, say.
            const QPointF way = ring[(i + 1) % ring.size()] - ring[i];
            const int pieces = 1 + int((std::abs(way.x()) + std::abs(way.y())) / 5);
            for (int piece = 0; piece < pieces; ++piece) {
                const QPointF place = ring[i] + way * piece / pieces;
                const GeoPoint point{place.y(), std::remainder(place.x(), 360.0)};
                if (distanceBetween(middle, point) <= maxPolygonReach)
                    continue;
                return PolygonProblem{PolygonProblem::Kind::TooLarge, 0, int(i), point,
                                      tr("The polygon is too large: it goes more than %L1 km from its middle after "
                                         "point %L2. Cut it into smaller ones.")
                                          .arg(int(maxPolygonReach / 1000))
                                          .arg(std::min(i + 1, size_t(m_polygon.outer.size())))};
            }
        }
        return std::nullopt;
    }

    //! Which side of the line from \a a to \a b the point \a c lies on; 0 when rounding does not tell.
    static int turn(QPointF a, QPointF b, QPointF c)
    {
        const double left = (b.x() - a.x()) * (c.y() - a.y());
        const double right = (b.y() - a.y()) * (c.x() - a.x());
        const double area = left - right;
        return std::abs(area) <= 1e-14 * (std::abs(left) + std::abs(right)) ? 0 : (area > 0 ? 1 : -1);
    }

    static bool cross(const Side &a, const Side &b)
    {
        return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
               turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
    }

    static GeoPoint crossing(const Side &a, const Side &b)
    {
        const QPointF along = a.to - a.from;
        const QPointF other = b.to - b.from;
        const QPointF between = b.from - a.from;
        const double part =
            (between.x() * other.y() - between.y() * other.x()) / (along.x() * other.y() - along.y() * other.x());
        const QPointF place = a.from + part * along;
        return {std::clamp(place.y(), -90.0, 90.0), std::remainder(place.x(), 360.0)};
    }

    std::optional<PolygonProblem> checkCrossings(const FlatPolygon &flat) const
    {
        std::vector<Side> sides;
        for (size_t ring = 0; ring < flat.rings.size(); ++ring) {
            const FlatRing &points = flat.rings[ring];
            for (size_t i = 0; i < points.size(); ++i)
                sides.push_back({points[i], points[(i + 1) % points.size()], int(ring), int(i)});
        }
        std::ranges::sort(sides, {}, &Side::least);
        for (size_t i = 0; i < sides.size(); ++i) {
            const Side &a = sides[i];
            const double low = std::min(a.from.y(), a.to.y());
            const double high = std::max(a.from.y(), a.to.y());
            const double most = a.most();
            for (size_t j = i + 1; j < sides.size() && sides[j].least() <= most; ++j) {
                const Side &b = sides[j];
                if (std::max(b.from.y(), b.to.y()) < low || std::min(b.from.y(), b.to.y()) > high || !cross(a, b))
                    continue;
                const GeoPoint place = crossing(a, b);
                const auto [first, second] = std::minmax(a.point, b.point);
                if (a.ring == b.ring) {
                    return PolygonProblem{
                        PolygonProblem::Kind::SelfIntersection, a.ring, first, place,
                        tr("%1 crosses itself at %2, %3: the side after point %L4 meets the side after point %L5. "
                           "Move a point so that they no longer cross.")
                            .arg(nameOf(a.ring), degrees(place.latitude), degrees(place.longitude))
                            .arg(first + 1)
                            .arg(second + 1)};
                }
                const Side &hole = a.ring > b.ring ? a : b;
                const Side &other = a.ring > b.ring ? b : a;
                return PolygonProblem{
                    PolygonProblem::Kind::RingsCross, hole.ring, hole.point, place,
                    other.ring == 0
                        ? tr("Hole %L1 crosses the outline at %2, %3. Holes have to lie within the outline.")
                              .arg(hole.ring)
                              .arg(degrees(place.latitude), degrees(place.longitude))
                        : tr("Hole %L1 crosses hole %L2 at %3, %4. Join them to one hole.")
                              .arg(hole.ring)
                              .arg(other.ring)
                              .arg(degrees(place.latitude), degrees(place.longitude))};
            }
        }
        return std::nullopt;
    }

    //! Whether a point or the middle of a side of \a hole lies within \a ring.
    static bool liesIn(const FlatPolygon &ring, const GeoRing &hole)
    {
        const FlatRing flat = flatRing(hole);
        for (size_t i = 0; i < flat.size(); ++i) {
            const QPointF middle = (flat[i] + flat[(i + 1) % flat.size()]) / 2;
            if (ring.contains(hole[qsizetype(i) % hole.size()]) ||
                ring.contains(GeoPoint{middle.y(), std::remainder(middle.x(), 360.0)}))
                return true;
        }
        return false;
    }

    std::optional<PolygonProblem> checkHoles() const
    {
        if (m_polygon.holes.isEmpty())
            return std::nullopt;
        const FlatPolygon outline(GeoPolygon{m_polygon.outer, {}});
        std::vector<FlatPolygon> holes;
        std::vector<GeoBounds> bounds;
        for (const GeoRing &hole : m_polygon.holes) {
            holes.emplace_back(GeoPolygon{hole, {}});
            bounds.push_back(boundsOf(GeoPolygon{hole, {}}));
        }
        for (int i = 0; i < m_polygon.holes.size(); ++i) {
            const GeoRing &hole = m_polygon.holes[i];
            if (!liesIn(outline, hole)) {
                return PolygonProblem{PolygonProblem::Kind::HoleOutside, i + 1, 0, hole.front(),
                                      tr("Hole %L1 lies outside of the outline. Remove it.").arg(i + 1)};
            }
            for (int j = 0; j < m_polygon.holes.size(); ++j) {
                if (i != j && bounds[size_t(i)].intersects(bounds[size_t(j)]) &&
                    (hole == m_polygon.holes[j] || liesIn(holes[size_t(j)], hole))) {
                    return PolygonProblem{
                        PolygonProblem::Kind::HoleOutside, i + 1, 0, hole.front(),
                        tr("Hole %L1 lies in hole %L2, where there is nothing to cut out. Remove one of them.")
                            .arg(i + 1)
                            .arg(j + 1)};
                }
            }
        }
        return std::nullopt;
    }

    const GeoPolygon &m_polygon;
};

} // namespace

std::optional<PolygonProblem> problemOf(const GeoPolygon &polygon)
{
    return PolygonCheck(polygon).run();
}

} // namespace gatehouse
