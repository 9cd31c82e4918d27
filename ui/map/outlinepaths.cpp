#include "ui/map/outlinepaths.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace gatehouse {

namespace {

constexpr double Margin = 6;     //!< px around the tile; wider than any pen
constexpr double Nearness = 0.3; //!< px; points closer than that to the one before add nothing

//! One step of cutting a polygon to a rectangle: what lies on one side of a line stays.
template<typename Depth>
void cut(std::vector<QPointF> &polygon, std::vector<QPointF> &result, Depth depth)
{
    result.clear();
    if (polygon.empty())
        return;
    QPointF before = polygon.back();
    double depthBefore = depth(before);
    for (const QPointF &point : polygon) {
        const double deep = depth(point);
        if ((deep >= 0) != (depthBefore >= 0))
            result.push_back(before + (point - before) * (depthBefore / (depthBefore - deep)));
        if (deep >= 0)
            result.push_back(point);
        before = point;
        depthBefore = deep;
    }
    polygon.swap(result);
}

//! What of the way from \a a to \a b lies in \a area; false when nothing does.
bool cutSegment(QPointF &a, QPointF &b, const QRectF &area)
{
    double from = 0;
    double to = 1;
    const QPointF way = b - a;
    const auto narrow = [&](double speed, double room) {
        if (speed == 0)
            return room >= 0;
        const double at = room / speed;
        if (speed < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from <= to;
    };
    if (!narrow(-way.x(), a.x() - area.left()) || !narrow(way.x(), area.right() - a.x()) ||
        !narrow(-way.y(), a.y() - area.top()) || !narrow(way.y(), area.bottom() - a.y()))
        return false;
    const QPointF start = a;
    if (from > 0)
        a = start + way * from;
    if (to < 1)
        b = start + way * to;
    return true;
}

bool isNear(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < Nearness && std::abs(a.y() - b.y()) < Nearness;
}

//! An edge of the map, where land goes on on the other side or nobody has drawn the rest of it.
bool isEdge(MapPoint a, MapPoint b)
{
    constexpr float near = 2e-5F;
    return (a.x < near && b.x < near) || (a.x > 1 - near && b.x > 1 - near) || (a.y > 1 - near && b.y > 1 - near);
}

quint32 runsOf(const OutlineLines::Line &line)
{
    return (line.end - line.begin + OutlineLines::RunLength - 1) / OutlineLines::RunLength;
}

} // namespace

QPainterPath filledOutlines(const OutlineLines &rings, const MapTile &tile)
{
    const MapBox box = tile.box(Margin);
    const QRectF area = QRectF(0, 0, MapTile::Size, MapTile::Size).adjusted(-Margin, -Margin, Margin, Margin);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    std::vector<QPointF> polygon;
    std::vector<QPointF> spare;
    for (const OutlineLines::Line &line : rings.lines) {
        if (!line.box.intersects(box))
            continue;
        polygon.clear();
        for (quint32 run = 0; run < runsOf(line); ++run) {
            const quint32 begin = line.begin + run * OutlineLines::RunLength;
            polygon.push_back(tile.pixel(rings.points[begin]));
            // All of a run elsewhere is beyond one edge of the tile, so the straight way past it does as well.
            if (!rings.runs[line.firstRun + run].intersects(box))
                continue;
            for (quint32 i = begin + 1; i < std::min(begin + OutlineLines::RunLength, line.end); ++i) {
                const QPointF point = tile.pixel(rings.points[i]);
                if (!isNear(point, polygon.back()))
                    polygon.push_back(point);
            }
        }
        cut(polygon, spare, [&](QPointF p) { return p.x() - area.left(); });
        cut(polygon, spare, [&](QPointF p) { return area.right() - p.x(); });
        cut(polygon, spare, [&](QPointF p) { return p.y() - area.top(); });
        cut(polygon, spare, [&](QPointF p) { return area.bottom() - p.y(); });
        if (polygon.size() < 3)
            continue;
        path.addPolygon(QPolygonF(QList<QPointF>(polygon.cbegin(), polygon.cend())));
        path.closeSubpath();
    }
    return path;
}

QPainterPath strokedOutlines(const OutlineLines &lines, const MapTile &tile, bool isClosed)
{
    const MapBox box = tile.box(Margin);
    const QRectF area = QRectF(0, 0, MapTile::Size, MapTile::Size).adjusted(-Margin, -Margin, Margin, Margin);
    QPainterPath path;
    for (const OutlineLines::Line &line : lines.lines) {
        if (!line.box.intersects(box))
            continue;
        for (quint32 run = 0; run < runsOf(line); ++run) {
            if (!lines.runs[line.firstRun + run].intersects(box))
                continue;
            const quint32 begin = line.begin + run * OutlineLines::RunLength;
            const quint32 end = std::min(begin + OutlineLines::RunLength, line.end);
            MapPoint before = lines.points[begin];
            QPointF from = tile.pixel(before);
            bool isDrawing = false;
            for (quint32 i = begin + 1; i <= end; ++i) {
                if (i == line.end && !isClosed)
                    break;
                const MapPoint next = lines.points[i == line.end ? line.begin : i];
                const QPointF to = tile.pixel(next);
                if (isNear(from, to) && i < end)
                    continue;
                QPointF a = from;
                QPointF b = to;
                if ((isClosed && isEdge(before, next)) || !cutSegment(a, b, area)) {
                    isDrawing = false;
                } else {
                    if (!isDrawing || a != from)
                        path.moveTo(a);
                    path.lineTo(b);
                    isDrawing = b == to;
                }
                before = next;
                from = to;
            }
        }
    }
    return path;
}

} // namespace gatehouse
