#include "ui/map/fencecanvas.h"

#include "models/geo/geobounds.h"
#include "ui/map/fenceaccessible.h"
#include "ui/map/lengthtext.h"

#include <QAccessible>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr double fitMargin = 64;
static constexpr double smallestShown = 6;

FenceCanvas::FenceCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ink(theme), m_layer(&m_ink)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 180);
    setAccessibleName(tr("Map of geofences"));
    grabGesture(Qt::PinchGesture);
    installFenceAccessibility();
    m_camera.center = {20, 0};
    m_camera.size = size();
}

void FenceCanvas::setDocument(FenceDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_draft.reset();
    m_corners.clear();
    m_cornersUndone.clear();
    setBack({});
    m_document = document;
    if (document) {
        connect(document, &FenceDocument::wasReset, this, &FenceCanvas::documentReset);
        connect(document, &FenceDocument::changed, this, &FenceCanvas::documentChanged);
        connect(document, &QObject::destroyed, this, &FenceCanvas::documentReset);
    }
    select({});
    documentReset();
}

void FenceCanvas::documentReset()
{
    m_layer.reset(m_document);
    if (m_draft && (!m_document || (m_draft->key != NoFenceKey && !m_document->isListed(m_draft->key))))
        m_draft.reset();
    QList<FenceKey> left = m_selection;
    left.removeIf([this](FenceKey key) { return !m_document || !m_document->isListed(key); });
    if (left != m_selection)
        personSelects(left);
    layerChanged();
}

void FenceCanvas::documentChanged(const QList<FenceKey> &keys)
{
    setBack({});
    m_layer.update(keys);
    QList<FenceKey> left = m_selection;
    left.removeIf([this](FenceKey key) { return !m_document->isListed(key); });
    if (left != m_selection)
        personSelects(left);
    layerChanged();
}

void FenceCanvas::layerChanged()
{
    m_isPictureOld = true;
    update();
}

void FenceCanvas::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    if (!isEditable) {
        cancel();
        setTool(Tool::Select);
    }
    update();
}

void FenceCanvas::setGround(bool hasGround)
{
    m_hasGround = hasGround;
    update();
}

void FenceCanvas::setCamera(const MapCamera &camera)
{
    m_fitted = {};
    MapCamera next = camera;
    next.size = size();
    next = next.bounded();
    if (next == m_camera)
        return;
    m_camera = next;
    layerChanged();
    emit cameraChanged(m_camera);
}

void FenceCanvas::zoomBy(int levels)
{
    zoomBy(levels, QPointF(width() / 2.0, height() / 2.0));
}

void FenceCanvas::zoomBy(int levels, QPointF anchor)
{
    constexpr double nearly = 0.01; // pinching hardly ever ends on a whole one
    const double from = levels > 0 ? std::floor(m_camera.zoom + nearly) : std::ceil(m_camera.zoom - nearly);
    setCamera(m_camera.zoomed(from + levels - m_camera.zoom, anchor));
}

void FenceCanvas::showAll()
{
    const QList<GeoCircle> circles = m_layer.circles();
    showBounds(boundsOf(std::span(circles)));
}

void FenceCanvas::showFences(const QList<FenceKey> &keys)
{
    QList<GeoCircle> circles;
    for (FenceKey key : keys) {
        if (m_layer.has(key))
            circles.append(m_document->fence(key).shown().circle());
    }
    showBounds(boundsOf(std::span(circles)));
}

void FenceCanvas::reveal(FenceKey key)
{
    if (!m_layer.has(key))
        return;
    const GeoCircle circle = m_document->fence(key).shown().circle();
    const bool isTiny = circle.radius / m_camera.metresPerPixel(circle.center.latitude) < smallestShown;
    const QRectF room = QRectF(rect()).adjusted(24, 24, -24, -24);
    if (isTiny) {
        showFences({key});
    } else if (!room.contains(m_camera.toScreen(circle.center))) {
        MapCamera camera = m_camera;
        camera.center = circle.center;
        setCamera(camera);
    }
}

void FenceCanvas::showPlace(GeoPoint point, double zoom)
{
    setCamera({point, zoom, size()});
}

//! On a whole level of zoom, where the map below is drawn as it is and not scaled.
static MapCamera sharplyFitted(const MapCamera &camera, const GeoBounds &bounds)
{
    MapCamera fitted = camera.fitted(bounds, fitMargin);
    fitted.zoom = std::floor(fitted.zoom);
    return fitted.bounded();
}

void FenceCanvas::showBounds(const GeoBounds &bounds)
{
    if (bounds.isEmpty())
        return;
    setCamera(sharplyFitted(m_camera, bounds));
    m_fitted = bounds;
}

void FenceCanvas::setTool(Tool tool)
{
    if (m_tool == tool || (tool != Tool::Select && !isEditable()))
        return;
    if (tool != Tool::Select)
        accept();
    m_tool = tool;
    const GeoRing dropped = std::exchange(m_corners, {});
    m_cornersUndone.clear();
    updateCursor();
    update();
    if (const QString text = hint(); !text.isEmpty())
        announce(text);
    emit toolChanged(tool);
    if (!dropped.isEmpty())
        setBack([this, dropped] { drawOn(dropped); });
    else if (tool != Tool::Select)
        setBack({});
}

void FenceCanvas::select(const QList<FenceKey> &keys)
{
    if (keys == m_selection)
        return;
    if (m_draft && m_draft->key != NoFenceKey)
        accept();
    m_merge = 0;
    m_selection = keys;
    m_selected = QSet<FenceKey>(keys.begin(), keys.end());
    updateCursor();
    layerChanged();
    emit selectionMoved(m_selection);
}

void FenceCanvas::personSelects(const QList<FenceKey> &keys)
{
    if (keys == m_selection)
        return;
    select(keys);
    announceSelection();
    emit selectionChanged(m_selection);
}

void FenceCanvas::announce(const QString &text)
{
    setAccessibleDescription(text);
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
    emit announced(text);
}

QRectF FenceCanvas::placeOf(FenceKey key) const
{
    if (!m_layer.has(key))
        return {};
    const GeoCircle circle = m_document->fence(key).shown().circle();
    const double radius = circle.radius / m_camera.metresPerPixel(circle.center.latitude);
    return {m_camera.toScreen(circle.center) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

QString FenceCanvas::wordsFor(FenceKey key) const
{
    const EditedFence &fence = m_document->fence(key);
    const FenceValues &values = fence.shown();
    QStringList words{values.name.isEmpty() ? tr("Geofence without a name") : values.name};
    words.append(tr("radius %1").arg(lengthText(values.circle().radius)));
    words.append(values.isOn() ? tr("on") : tr("off"));
    switch (fence.change()) {
    case FenceChange::New:
        words.append(tr("new, not saved"));
        break;
    case FenceChange::Changed:
        words.append(tr("changed, not saved"));
        break;
    case FenceChange::Deleted:
        words.append(tr("to be deleted, not saved"));
        break;
    case FenceChange::None:
        break;
    }
    return words.join(", "_L1);
}

void FenceCanvas::announceSelection()
{
    if (m_selection.isEmpty())
        return announce(tr("Nothing selected"));
    if (m_selection.size() > 1)
        return announce(tr("%n geofences selected", nullptr, static_cast<int>(m_selection.size())));
    const QList<FenceKey> seen = m_layer.inSight(m_camera);
    const qsizetype place = seen.indexOf(current());
    const QString words = wordsFor(current());
    announce(place < 0 ? words : tr("%1. %2 of %3 in sight.").arg(words).arg(place + 1).arg(seen.size()));
}

//! \a isDone is set when there is nothing in that direction any more.
void FenceCanvas::selectNext(bool isForward, bool *isDone)
{
    QList<FenceKey> seen = m_layer.inSight(m_camera);
    const qsizetype place = m_selection.isEmpty() ? -1 : seen.indexOf(m_selection.first());
    const qsizetype next = place < 0 ? (isForward ? 0 : seen.size() - 1) : place + (isForward ? 1 : -1);
    *isDone = next < 0 || next >= seen.size();
    if (!*isDone)
        personSelects({seen.at(next)});
}

bool FenceCanvas::focusNextPrevChild(bool isForward)
{
    if (hasFocus() && isCovering())
        return chooseNextCoverCircle(isForward) || QWidget::focusNextPrevChild(isForward);
    if (hasFocus() && !m_draft && m_tool == Tool::Select) {
        bool isDone = false;
        selectNext(isForward, &isDone);
        if (!isDone)
            return true;
    }
    return QWidget::focusNextPrevChild(isForward);
}

QString FenceCanvas::newName() const
{
    QSet<QString> names;
    for (FenceKey key : m_document->keys())
        names.insert(m_document->fence(key).shown().name);
    const QString name = tr("New geofence");
    if (!names.contains(name))
        return name;
    for (int number = 2;; ++number) {
        //: a name and a number that tells it from others of the same name
        if (const QString numbered = tr("%1 %2").arg(name).arg(number); !names.contains(numbered))
            return numbered;
    }
}

void FenceCanvas::removeSelected()
{
    if (!isEditable() || m_selection.isEmpty())
        return;
    cancel();
    const QList<FenceKey> keys = m_selection;
    const QString words = keys.size() == 1 ? tr("Deleted %1. It is gone from the service once you save.")
                                                 .arg(m_document->fence(keys.first()).shown().name)
                                           : tr("Deleted %n geofences. They are gone from the service once you save.",
                                                nullptr, static_cast<int>(keys.size()));
    m_document->remove(keys, keys.size() == 1 ? tr("Delete %1").arg(m_document->fence(keys.first()).shown().name)
                                              : tr("Delete %n geofences", nullptr, static_cast<int>(keys.size())));
    announce(words);
}

void FenceCanvas::duplicateSelected()
{
    if (!isEditable() || m_selection.isEmpty())
        return;
    accept();
    QList<FenceValues> copies;
    for (FenceKey key : std::as_const(m_selection)) {
        FenceValues values = m_document->fence(key).shown();
        values.name = tr("%1 copy").arg(values.name);
        // Beside it, where it can be seen and taken hold of.
        if (values.center)
            values.center = rounded(pointFrom(*values.center, 90, std::max(1.0, values.circle().radius) * 2.1));
        copies.append(values);
    }
    personSelects(m_document->add(copies, tr("Duplicate %n geofences", nullptr, static_cast<int>(copies.size()))));
}

void FenceCanvas::toggleSelected()
{
    if (!isEditable() || m_selection.isEmpty())
        return;
    accept();
    const bool isAnyOn = std::ranges::any_of(m_selection, [this](FenceKey key) {
        const EditedFence &fence = m_document->fence(key);
        return fence.working && fence.working->isOn();
    });
    QList<FenceEdit> edits;
    for (FenceKey key : std::as_const(m_selection)) {
        const EditedFence &fence = m_document->fence(key);
        if (!fence.working || fence.working->isOn() != isAnyOn)
            continue;
        FenceValues values = *fence.working;
        values.isActive = !isAnyOn;
        edits.append({key, values});
    }
    const auto count = static_cast<int>(edits.size());
    m_document->edit(edits, isAnyOn ? tr("Switch off %n geofences", nullptr, count)
                                    : tr("Switch on %n geofences", nullptr, count));
    announceSelection();
}

double FenceCanvas::roundedRadius(double metres) const
{
    // No finer than what a pixel tells.
    const double pixel = m_camera.metresPerPixel(m_camera.center.latitude);
    const double step = std::max(1.0, std::pow(10, std::floor(std::log10(std::max(pixel, 0.1)))));
    return std::max(1.0, std::round(metres / step) * step);
}

GeoPoint FenceCanvas::rounded(GeoPoint point) const
{
    // A tenth of a metre.
    return {std::round(point.latitude * 1e6) / 1e6, std::round(point.longitude * 1e6) / 1e6};
}

void FenceCanvas::resizeEvent(QResizeEvent *event)
{
    MapCamera camera = m_camera;
    camera.size = event->size();
    if (!m_fitted.isEmpty())
        camera = sharplyFitted(camera, m_fitted);
    m_camera = camera.bounded();
    layerChanged();
    emit cameraChanged(m_camera);
}

void FenceCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        layerChanged();
    QWidget::changeEvent(event);
}

} // namespace gatehouse
