#pragma once

#include "models/geo/flatpolygon.h"

#include <span>
#include <vector>

namespace gatehouse {

//! A plane that touches the sphere at a point and keeps areas (Lambert), in metres; y goes north, or east when turned.
class EqualAreaPlane
{
public:
    EqualAreaPlane(GeoPoint center, bool isTurned);

    QPointF toPlane(GeoPoint point) const;
    GeoPoint toSphere(QPointF point) const;

private:
    GeoPoint m_center;
    double m_sine;
    double m_cosine;
    bool m_isTurned;
};

//! A circle of the plane.
struct Disc
{
    QPointF center;
    double radius = 0;
};

//! The part of a polygon within one cell of a grid, by points whose hull holds it: a circle with all of them in it
//! covers the part. So a polygon is covered when each part is in one of the circles.
struct CoverPart
{
    QPointF center;
    int first = 0; //!< of points()
    int count = 0;
};

//! A polygon cut into parts, and measured in lines. The plane is turned so that long polygons lie across the lines.
class CoverGrid
{
public:
    //! About \a parts of them.
    CoverGrid(const FlatPolygon &polygon, int parts);

    const EqualAreaPlane &plane() const { return m_plane; }
    const std::vector<CoverPart> &parts() const { return m_parts; }
    std::span<const QPointF> points(const CoverPart &part) const
    {
        return std::span(m_points).subspan(size_t(part.first), size_t(part.count));
    }
    std::span<const QPointF> points() const { return m_points; }
    double area() const { return m_area; }
    double cell() const { return m_cell; }
    //! Metres the true sides may lie beyond those taken.
    double doubt() const { return m_doubt; }

    //! The centres of the cells in the polygon's rectangle and some around it.
    struct Sample
    {
        QPointF place;
        bool isInside = false;
    };
    const std::vector<Sample> &samples() const { return m_samples; }

    //! Square metres over and uncovered by discs, between two heights of the plane.
    struct Misses
    {
        double over = 0;
        double uncovered = 0;
    };
    Misses misses(std::span<const Disc> discs, double low, double high) const;
    Misses misses(std::span<const Disc> discs) const;

private:
    struct Stretch
    {
        double from = 0;
        double to = 0;
    };
    using Outline = std::vector<QPointF>;

    std::vector<Outline> outlinesOf(const FlatPolygon &polygon);
    void cut(const std::vector<Outline> &outlines);
    void measure(const std::vector<Outline> &outlines);
    static std::vector<double> crossings(const std::vector<Outline> &outlines, double y);
    const std::vector<Stretch> &insideAt(int line) const;

    EqualAreaPlane m_plane;
    std::vector<CoverPart> m_parts;
    std::vector<QPointF> m_points;
    std::vector<Sample> m_samples;
    std::vector<std::vector<Stretch>> m_lines; //!< what is inside, line by line
    QPointF m_least;
    QPointF m_most;
    double m_cell = 1;
    double m_lineHeight = 1;
    double m_area = 0;
    double m_doubt = 0;
};

} // namespace gatehouse
