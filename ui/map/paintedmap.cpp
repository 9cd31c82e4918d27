#include "ui/map/paintedmap.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gatehouse {

PaintedMap::PaintedMap(const Theme &theme, QWidget *parent)
    : MapSurface(parent)
    , m_theme(theme)
    , m_renderer(std::make_shared<TileRenderer>(theme.font(tokens::TextBase)))
    , m_tiles(48 * 1024)
    , m_colors(theme.colors().map)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_pool.setMaxThreadCount(1);
    forget();
}

PaintedMap::~PaintedMap()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_wanted.clear();
    }
    m_pool.waitForDone();
}

void PaintedMap::setCamera(const MapCamera &camera)
{
    m_camera = camera;
    update();
}

void PaintedMap::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_wanted.clear();
    m_tiles.clear();
    ++m_generation;
    m_colors = m_theme.colors().map;
    m_ratio = devicePixelRatioF();
}

void PaintedMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange) {
        forget();
        update();
    }
    MapSurface::changeEvent(event);
}

QList<PaintedMap::Place> PaintedMap::placesInView() const
{
    QList<Place> places;
    const int zoom = std::clamp(qRound(m_camera.zoom), 0, MapTile::MaximumZoom);
    const int count = 1 << zoom;
    const double size = m_camera.worldSize() / count;
    const QPointF middle = mercatorOf(m_camera.center) * m_camera.worldSize();
    const QPointF corner = middle - QPointF(width(), height()) / 2;
    for (auto y = int(std::max(0.0, std::floor(corner.y() / size))); y < count && y * size < corner.y() + height();
         ++y) {
        for (auto x = int(std::floor(corner.x() / size)); x * size < corner.x() + width(); ++x) {
            const MapTile tile{.zoom = zoom, .x = (x % count + count) % count, .y = y};
            places.append({tile, {QPointF(x, y) * size - corner, QSizeF(size, size)}});
        }
    }
    return places;
}

bool PaintedMap::isSettled() const
{
    return std::ranges::all_of(placesInView(), [this](const Place &place) { return m_tiles.contains(place.tile); });
}

void PaintedMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(m_theme.colors().map.water));
    QList<MapTile> missing;
    const QList<Place> places = placesInView();
    for (const Place &place : places) {
        // Edges on whole pixels, so that no seam shows between tiles.
        const QRect area(place.area.topLeft().toPoint(), place.area.bottomRight().toPoint() - QPoint(1, 1));
        if (const QPixmap *pixmap = m_tiles.object(place.tile)) {
            painter.drawPixmap(area, *pixmap);
            continue;
        }
        missing.append(place.tile);
        for (int up = 1; up <= std::min(4, place.tile.zoom); ++up) {
            const MapTile above{place.tile.zoom - up, place.tile.x >> up, place.tile.y >> up};
            const QPixmap *pixmap = m_tiles.object(above);
            if (!pixmap)
                continue;
            const double part = double(pixmap->width()) / (1 << up);
            const QPointF corner(place.tile.x - (above.x << up), place.tile.y - (above.y << up));
            painter.drawPixmap(QRectF(area), *pixmap, QRectF(corner * part, QSizeF(part, part)));
            break;
        }
    }
    ask(missing);
}

void PaintedMap::ask(const QList<MapTile> &missing)
{
    const QMutexLocker lock(&m_mutex);
    m_wanted = missing;
    if (m_isDrawing || m_wanted.isEmpty())
        return;
    m_isDrawing = true;
    m_pool.start([this] { drawNext(); });
}

void PaintedMap::drawNext()
{
    while (true) {
        QMutexLocker lock(&m_mutex);
        if (m_wanted.isEmpty()) {
            m_isDrawing = false;
            return;
        }
        const MapTile tile = m_wanted.takeFirst();
        const int generation = m_generation;
        const tokens::MapColors colors = m_colors;
        const qreal ratio = m_ratio;
        lock.unlock();

        const QImage image = m_renderer->render(tile, colors, ratio);
        QMetaObject::invokeMethod(this, [this, tile, generation, image] {
            if (generation != m_generation)
                return;
            m_tiles.insert(tile, new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes() / 1024);
            update();
        });
    }
}

} // namespace gatehouse
