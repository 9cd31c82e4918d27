#include "models/geo/mapcamera.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace gatehouse {

static constexpr double worldAtZoomZero = 256;

QPointF mercatorOf(GeoPoint point)
{
    const double latitude = std::clamp(point.latitude, -mercatorEdge, mercatorEdge);
    const double sine = std::sin(qDegreesToRadians(latitude));
    return {point.longitude / 360 + 0.5, 0.5 - std::log((1 + sine) / (1 - sine)) / (4 * M_PI)};
}

GeoPoint mercatorPoint(QPointF place)
{
    const double latitude = qRadiansToDegrees(std::atan(std::sinh(M_PI * (1 - 2 * place.y()))));
    return {latitude, std::remainder((place.x() - 0.5) * 360, 360.0)};
}

double MapCamera::worldSize() const
{
    return worldAtZoomZero * std::exp2(zoom);
}

double MapCamera::minimumZoom() const
{
    return std::log2(std::max({size.width(), size.height(), worldAtZoomZero}) / worldAtZoomZero);
}

QPointF MapCamera::toScreen(GeoPoint point) const
{
    return toScreen(mercatorOf(point));
}

QPointF MapCamera::toScreen(QPointF mercator) const
{
    const QPointF middle = mercatorOf(center);
    const double across = mercator.x() - middle.x();
    const double nearest = across - std::round(across);
    const double world = worldSize();
    return {size.width() / 2 + nearest * world, size.height() / 2 + (mercator.y() - middle.y()) * world};
}

GeoPoint MapCamera::toPoint(QPointF place) const
{
    const double world = worldSize();
    const QPointF middle = mercatorOf(center);
    const double y = middle.y() + (place.y() - size.height() / 2) / world;
    return mercatorPoint({middle.x() + (place.x() - size.width() / 2) / world, std::clamp(y, 0.0, 1.0)});
}

double MapCamera::metresPerPixel(double latitude) const
{
    const double bounded = std::clamp(latitude, -mercatorEdge, mercatorEdge);
    return 2 * M_PI * earthRadius * std::cos(qDegreesToRadians(bounded)) / worldSize();
}

GeoBounds MapCamera::visibleBounds() const
{
    const GeoPoint northWest = toPoint({0, 0});
    const GeoPoint southEast = toPoint({size.width(), size.height()});
    if (size.width() >= worldSize() - 0.5)
        return {southEast.latitude, -180, northWest.latitude, 180};
    return {southEast.latitude, northWest.longitude, northWest.latitude, southEast.longitude};
}

MapCamera MapCamera::bounded() const
{
    MapCamera camera = *this;
    camera.zoom = std::clamp(zoom, minimumZoom(), std::max(minimumZoom(), MaximumZoom));
    QPointF middle = mercatorOf(center);
    const double half = std::min(0.5, size.height() / 2 / camera.worldSize());
    middle.setY(std::clamp(middle.y(), half, 1 - half));
    camera.center = mercatorPoint(middle);
    return camera;
}

MapCamera MapCamera::panned(QPointF by) const
{
    MapCamera camera = *this;
    camera.center = mercatorPoint(mercatorOf(center) - by / worldSize());
    return camera.bounded();
}

MapCamera MapCamera::zoomed(double levels, QPointF anchor) const
{
    MapCamera camera = *this;
    camera.zoom = std::clamp(zoom + levels, minimumZoom(), std::max(minimumZoom(), MaximumZoom));
    const QPointF fromMiddle = anchor - QPointF(size.width() / 2, size.height() / 2);
    const QPointF held = mercatorOf(center) + fromMiddle / worldSize();
    camera.center = mercatorPoint(held - fromMiddle / camera.worldSize());
    return camera.bounded();
}

MapCamera MapCamera::fitted(const GeoBounds &bounds, double margin, double closest) const
{
    QPointF northWest = mercatorOf({bounds.north, bounds.west});
    const QPointF southEast = mercatorOf({bounds.south, bounds.east});
    if (bounds.crossesAntimeridian())
        northWest.rx() -= 1;
    const QSizeF room(std::max(32.0, size.width() - 2 * margin), std::max(32.0, size.height() - 2 * margin));
    const double width = std::max(1e-12, southEast.x() - northWest.x());
    const double height = std::max(1e-12, southEast.y() - northWest.y());
    MapCamera camera = *this;
    camera.center = mercatorPoint((northWest + southEast) / 2);
    camera.zoom = std::min({std::log2(room.width() / width / worldAtZoomZero),
                            std::log2(room.height() / height / worldAtZoomZero), closest});
    return camera.bounded();
}

} // namespace gatehouse
