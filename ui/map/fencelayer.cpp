#include "ui/map/fencelayer.h"

#include "ui/theme/rulecolors.h"

#include <QPainter>
#include <QSet>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace gatehouse {

static constexpr double tinyRadius = 5;
static constexpr double cellSize = 44;
static constexpr size_t mostLarge = 900;
static constexpr size_t mostNames = 90;
static constexpr double roundEnough = 0.3;
static constexpr double smallestNamed = 6;

void FenceLayer::reset(const FenceDocument *document)
{
    m_document = document;
    m_marks.clear();
    m_places.clear();
    m_clusters.clear();
    if (!document)
        return;
    const QList<FenceKey> keys = document->keys();
    m_marks.reserve(static_cast<size_t>(keys.size()));
    m_places.reserve(keys.size());
    for (FenceKey key : keys)
        put(key);
}

FenceLook FenceLayer::lookOf(FenceKey key) const
{
    const EditedFence &fence = m_document->fence(key);
    const FenceValues &values = fence.shown();
    return {.color = ruleNumberOf(fence.identity(), key), .isOff = !values.isOn(), .change = fence.change()};
}

FenceLayer::Mark FenceLayer::markOf(FenceKey key) const
{
    const GeoCircle circle = m_document->fence(key).shown().circle();
    Mark mark{.place = mercatorOf(circle.center), .circle = circle, .key = key, .look = lookOf(key)};
    const double parallel = std::clamp(circle.center.latitude, -mercatorEdge, mercatorEdge);
    mark.reach = circle.radius / (2 * M_PI * earthRadius * std::cos(qDegreesToRadians(parallel)));
    return mark;
}

void FenceLayer::put(FenceKey key)
{
    const auto known = m_places.constFind(key);
    const bool isPlaced = m_document->isListed(key) && m_document->fence(key).shown().isPlaced();
    if (known == m_places.cend()) {
        if (!isPlaced)
            return;
        m_places.insert(key, static_cast<qsizetype>(m_marks.size()));
        m_marks.push_back(markOf(key));
        return;
    }
    const qsizetype place = *known;
    if (isPlaced) {
        m_marks[static_cast<size_t>(place)] = markOf(key);
        return;
    }
    m_places.remove(key);
    if (place != static_cast<qsizetype>(m_marks.size()) - 1) {
        m_marks[static_cast<size_t>(place)] = m_marks.back();
        m_places[m_marks.back().key] = place;
    }
    m_marks.pop_back();
}

void FenceLayer::update(const QList<FenceKey> &keys)
{
    for (FenceKey key : keys)
        put(key);
}

//! Whether a screen circle would not do: the true outline is another, or the circle goes around half the world.
static bool isBent(const GeoCircle &circle, double radius)
{
    return roundnessError(circle, circle.radius > 0 ? radius / circle.radius : 0) > roundEnough;
}

std::vector<FenceLayer::Sight> FenceLayer::sights(const MapCamera &camera) const
{
    std::vector<Sight> seen;
    const double world = camera.worldSize();
    const QPointF middle = mercatorOf(camera.center);
    const QPointF half(camera.size.width() / 2, camera.size.height() / 2);
    for (const Mark &mark : m_marks) {
        const double radius = mark.reach * world;
        const double y = (mark.place.y() - middle.y()) * world;
        // Far from its centre a large circle is larger than its radius tells.
        const double reach = radius > 200 && isBent(mark.circle, radius) ? world : radius + 24;
        if (std::abs(y) > half.y() + reach)
            continue;
        const double across = mark.place.x() - middle.x();
        const double x = (across - std::round(across)) * world;
        if (std::abs(x) > half.x() + reach)
            continue;
        seen.push_back({&mark, half + QPointF(x, y), radius});
    }
    return seen;
}

void FenceLayer::paint(QPainter *painter, const MapCamera &camera, FenceKey without, const QSet<FenceKey> &selected)
{
    m_clusters.clear();
    std::vector<Sight> large = sights(camera);
    const auto firstTiny =
        std::partition(large.begin(), large.end(), [](const Sight &sight) { return sight.radius >= tinyRadius; });
    std::vector<Sight> tiny(firstTiny, large.end());
    large.erase(firstTiny, large.end());
    std::ranges::sort(large, [](const Sight &a, const Sight &b) {
        return a.radius != b.radius ? a.radius > b.radius : a.mark->key < b.mark->key;
    });
    // A crowd is told as numbers however large its circles are.
    if (large.size() > mostLarge) {
        tiny.insert(tiny.end(), large.begin() + mostLarge, large.end());
        large.resize(mostLarge);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Sight &sight : large) {
        if (sight.mark->key == without)
            continue;
        FenceLook look = sight.mark->look;
        look.isSelected = selected.contains(sight.mark->key);
        drawLarge(painter, sight, camera, look);
    }
    gather(tiny, camera, painter, without, selected);
    drawNames(painter, large, camera, without);
}

void FenceLayer::drawLarge(QPainter *painter, const Sight &sight, const MapCamera &camera, FenceLook look)
{
    if (!isBent(sight.mark->circle, sight.radius)) {
        m_ink->drawRound(painter, sight.place, sight.radius, look);
        return;
    }
    const FencePaths paths = pathsOf(outlineOf(sight.mark->circle), camera);
    m_ink->drawOutline(painter, paths.area, paths.edge, look);
    if (look.change != FenceChange::None) {
        const QPointF edge = camera.toScreen(pointFrom(sight.mark->circle.center, 45, sight.mark->circle.radius));
        m_ink->drawUnsavedMark(painter, edge);
    }
}

//! Cells lie still on the ground, so that numbers do not jump while the map is dragged.
void FenceLayer::gather(std::vector<Sight> &tiny, const MapCamera &camera, QPainter *painter, FenceKey without,
                        const QSet<FenceKey> &selected)
{
    struct Cell
    {
        QPointF sum;
        qsizetype count = 0;
        const Sight *only = nullptr;
        bool hasUnsaved = false;
        QList<FenceKey> members;
    };
    QHash<quint64, Cell> cells;
    const double world = camera.worldSize();
    for (const Sight &sight : tiny) {
        if (sight.mark->key == without)
            continue;
        const QPointF on = sight.mark->place * world / cellSize;
        const quint64 key = quint64(quint32(qint64(std::floor(on.x())))) << 32 | quint32(qint64(std::floor(on.y())));
        Cell &cell = cells[key];
        cell.sum += sight.place;
        ++cell.count;
        cell.only = &sight;
        cell.hasUnsaved |= sight.mark->look.change != FenceChange::None;
        cell.members.append(sight.mark->key);
    }
    for (const Cell &cell : std::as_const(cells)) {
        if (cell.count == 1) {
            FenceLook look = cell.only->mark->look;
            look.isSelected = selected.contains(cell.only->mark->key);
            m_ink->drawRound(painter, cell.only->place, cell.only->radius, look);
            continue;
        }
        const QPointF place = cell.sum / double(cell.count);
        m_ink->drawCluster(painter, place, cell.count, cell.hasUnsaved);
        m_clusters.push_back({place, FenceInk::clusterRadius(cell.count), cell.members});
    }
}

void FenceLayer::drawNames(QPainter *painter, const std::vector<Sight> &large, const MapCamera &camera,
                           FenceKey without)
{
    std::vector<QRectF> taken;
    const QRectF screen(QPointF(), camera.size);
    for (const Sight &sight : large) {
        if (taken.size() >= mostNames)
            return;
        const QString &name = m_document->fence(sight.mark->key).shown().name;
        if (name.isEmpty() || sight.mark->key == without || sight.radius < smallestNamed ||
            !screen.contains(sight.place))
            continue;
        const QSizeF size = m_ink->labelSize(name);
        // In the circle where there is room, else below it.
        const bool isInside = sight.radius > size.width() / 2 + 4;
        const QPointF middle = sight.place + QPointF(0, isInside ? 0 : sight.radius + size.height() / 2);
        const QRectF room(middle - QPointF(size.width(), size.height()) / 2, size);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(room); }))
            continue;
        taken.push_back(room);
        m_ink->drawLabel(painter, middle, name);
    }
}

QList<FenceKey> FenceLayer::at(QPointF place, const MapCamera &camera) const
{
    struct Hit
    {
        FenceKey key;
        double radius;
    };
    const GeoPoint point = camera.toPoint(place);
    constexpr double near = 8;
    QList<Hit> hits;
    for (const Sight &sight : sights(camera)) {
        const QPointF from = sight.place - place;
        const bool isNear = std::hypot(from.x(), from.y()) <= near;
        if (isNear || distanceToEdge(sight.mark->circle, point) <= 0)
            hits.append({sight.mark->key, sight.mark->circle.radius});
    }
    std::ranges::sort(
        hits, [](const Hit &a, const Hit &b) { return a.radius != b.radius ? a.radius < b.radius : a.key < b.key; });
    QList<FenceKey> keys;
    for (const Hit &hit : hits)
        keys.append(hit.key);
    return keys;
}

const FenceLayer::Cluster *FenceLayer::clusterAt(QPointF place) const
{
    for (const Cluster &cluster : m_clusters) {
        const QPointF from = cluster.place - place;
        if (std::hypot(from.x(), from.y()) <= cluster.radius)
            return &cluster;
    }
    return nullptr;
}

QList<FenceKey> FenceLayer::inSight(const MapCamera &camera) const
{
    const QRectF screen(QPointF(), camera.size);
    std::vector<Sight> seen = sights(camera);
    std::erase_if(seen, [&](const Sight &sight) { return !screen.contains(sight.place); });
    std::ranges::sort(seen, [](const Sight &a, const Sight &b) {
        return a.place.x() != b.place.x() ? a.place.x() < b.place.x() : a.place.y() < b.place.y();
    });
    QList<FenceKey> keys;
    for (const Sight &sight : seen)
        keys.append(sight.mark->key);
    return keys;
}

QList<GeoCircle> FenceLayer::circlesInSight(const MapCamera &camera, FenceKey without, QList<FenceKey> *keys) const
{
    QList<GeoCircle> circles;
    for (const Sight &sight : sights(camera)) {
        if (sight.mark->key == without || sight.mark->look.change == FenceChange::Deleted)
            continue;
        circles.append(sight.mark->circle);
        keys->append(sight.mark->key);
    }
    return circles;
}

QList<GeoCircle> FenceLayer::circles() const
{
    QList<GeoCircle> circles;
    for (const Mark &mark : m_marks)
        circles.append(mark.circle);
    return circles;
}

} // namespace gatehouse
