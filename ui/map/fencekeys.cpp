#include "ui/map/fencecanvas.h"
#include "ui/map/lengthtext.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gatehouse {

static constexpr double coarseStep = 10; // pixels
static constexpr double panStep = 80;
static constexpr double drawnRadius = 60;
static constexpr double mostReach = 36; // pixels; the arrows' steps are too coarse for that of the mouse

bool FenceCanvas::accept()
{
    if (!m_draft)
        return false;
    const Draft draft = *std::exchange(m_draft, std::nullopt);
    update();
    emit draftChanged();
    if (!isEditable())
        return true;
    if (draft.key == NoFenceKey) {
        const FenceValues values = FenceValues::of(newName(), draft.circle);
        const FenceKey key = m_document->add({values}, tr("Draw %1").arg(values.name)).value(0, NoFenceKey);
        setTool(Tool::Select);
        personSelects({key});
        emit drawn(key);
        return true;
    }
    if (!m_document->isListed(draft.key) || draft.circle == draft.before)
        return true;
    FenceValues values = m_document->fence(draft.key).shown();
    const bool isMoved = draft.circle.center != draft.before.center;
    // Of one that the service has given no radius, moving it gives none.
    if (isMoved)
        values.center = draft.circle.center;
    if (draft.circle.radius != draft.before.radius)
        values.radius = draft.circle.radius;
    m_document->change(draft.key, values, isMoved ? tr("Move %1").arg(values.name) : tr("Resize %1").arg(values.name));
    announceSelection();
    return true;
}

bool FenceCanvas::cancel()
{
    if (!m_draft)
        return false;
    m_draft.reset();
    m_pressedAt.reset();
    setTool(Tool::Select);
    announce(tr("Taken back"));
    update();
    emit draftChanged();
    return true;
}

bool FenceCanvas::hasUnfinished() const
{
    return m_draft || m_tool == Tool::Polygon || canUndoCover();
}

bool FenceCanvas::takeBack()
{
    if (cancel())
        return true;
    if (m_tool == Tool::Polygon) {
        m_corners.isEmpty() ? setTool(Tool::Select) : takeCornerBack();
        return true;
    }
    if (canUndoCover()) {
        undoCover();
        return true;
    }
    if (!m_back)
        return false;
    std::exchange(m_back, {})();
    emit unfinishedChanged();
    return true;
}

void FenceCanvas::setBack(const std::function<void()> &back)
{
    if (!m_back && !back)
        return;
    m_back = back;
    emit unfinishedChanged();
}

void FenceCanvas::takeCornerBack()
{
    if (m_corners.isEmpty())
        return;
    m_cornersUndone.append(m_corners.takeLast());
    announce(tr("Corner taken back, %n left", nullptr, static_cast<int>(m_corners.size())));
    update();
    emit unfinishedChanged();
}

bool FenceCanvas::canDoAgain() const
{
    if (m_draft || m_coverDrag)
        return false;
    return m_tool == Tool::Polygon ? !m_cornersUndone.isEmpty() : !m_coverUndone.isEmpty();
}

void FenceCanvas::doAgain()
{
    if (!canDoAgain())
        return;
    if (m_tool == Tool::Polygon)
        return setCorner(m_cornersUndone.takeLast());
    m_coverSteps.append(m_cover);
    announce(tr("Done again"));
    putCover(m_coverUndone.takeLast());
}

void FenceCanvas::drawAtCrosshair()
{
    if (!isEditable())
        return;
    accept();
    setTool(Tool::Select);
    personSelects({});
    const double pixel = m_camera.metresPerPixel(m_camera.center.latitude);
    // A round number to begin with.
    const double step = std::pow(10, std::floor(std::log10(drawnRadius * pixel))) / 2;
    const GeoCircle circle{rounded(m_camera.center), std::max(1.0, std::round(drawnRadius * pixel / step) * step)};
    begin({.kind = Draft::Kind::Draw, .before = circle, .circle = circle, .isByKeys = true});
    announce(tr("New geofence in the middle of the map, radius %1. %2").arg(lengthText(circle.radius), hint()));
}

void FenceCanvas::editByKeys()
{
    const FenceKey key = current();
    if (!isEditable() || key == NoFenceKey || !m_layer.has(key) || !m_document->fence(key).working)
        return;
    const GeoCircle circle = m_document->fence(key).shown().circle();
    begin({.kind = Draft::Kind::Move, .key = key, .before = circle, .circle = circle, .isByKeys = true});
    announce(tr("Moving %1. %2").arg(m_document->fence(key).shown().name, hint()));
}

void FenceCanvas::announceDraft()
{
    announce(tr("%1, radius %2").arg(placeText(m_draft->circle.center), lengthText(m_draft->circle.radius)));
}

//! What is beyond the edge of the map, near a pole, moves along it: its latitude is typed.
GeoPoint FenceCanvas::movedTo(QPointF place, GeoPoint from) const
{
    GeoPoint to = rounded(m_camera.toPoint(place));
    constexpr double rounding = 1e-6; // of what was moved as far as the edge
    if (std::abs(from.latitude) > mercatorEdge + rounding)
        to.latitude = from.latitude;
    return to;
}

void FenceCanvas::moveByKeys(QPointF direction, bool isFine)
{
    GeoCircle circle = m_draft->circle;
    const QPointF step = direction * (isFine ? 1 : coarseStep);
    circle.center = movedTo(m_camera.toScreen(circle.center) + step, circle.center);
    m_draft->snap.reset();
    m_draft->wasResized = false;
    changeDraft(circle);
    // What is moved stays in sight.
    const QRectF room = QRectF(rect()).adjusted(40, 40, -40, -40);
    if (!room.contains(m_camera.toScreen(circle.center)))
        setCamera(m_camera.panned(-step));
    announceDraft();
}

void FenceCanvas::resizeByKeys(int direction, bool isFine)
{
    const double pixel = m_camera.metresPerPixel(m_camera.center.latitude);
    const double step = std::max(1.0, roundedRadius((isFine ? 1 : coarseStep / 2) * pixel)) * direction;
    if (m_draft) {
        GeoCircle circle = m_draft->circle;
        circle.radius = std::max(1.0, std::round(circle.radius + step));
        m_draft->snap.reset();
        m_draft->wasResized = true;
        changeDraft(circle);
        announceDraft();
        return;
    }
    const FenceKey key = current();
    if (!isEditable() || key == NoFenceKey || !m_document->fence(key).working)
        return;
    FenceValues values = m_document->fence(key).shown();
    values.radius = std::max(1.0, std::round(values.circle().radius + step));
    // One press after the other is one step for undo.
    if (m_merge == 0)
        m_merge = FenceDocument::newMerge();
    m_document->change(key, values, tr("Resize %1").arg(values.name), m_merge);
    announce(tr("Radius %1").arg(lengthText(*values.radius)));
}

//! What is near wins over what is further away, though that be a centre.
std::optional<FenceSnap> FenceCanvas::nearestSnap(const GeoCircle &circle, bool isResized,
                                                  std::span<const GeoCircle> others)
{
    const double pixel = m_camera.metresPerPixel(circle.center.latitude);
    for (double reach = mostReach / 4; reach <= mostReach; reach *= 2) {
        const auto snap =
            isResized ? snapResized(circle, others, reach * pixel) : snapMoved(circle, others, reach * pixel);
        if (snap)
            return snap;
    }
    return {};
}

void FenceCanvas::snapByKeys()
{
    const FenceKey key = m_draft ? m_draft->key : current();
    const bool isResized = !m_draft || m_draft->wasResized;
    QList<FenceKey> keys;
    const QList<GeoCircle> others = m_layer.circlesInSight(m_camera, key, &keys);
    const GeoCircle circle = m_draft ? m_draft->circle : m_document->fence(key).shown().circle();
    const std::optional<FenceSnap> snap = nearestSnap(circle, isResized, others);
    if (!snap)
        return announce(tr("No neighbour is near enough. Go closer first."));
    const QString name = m_document->fence(keys.at(snap->other)).shown().name;
    const QString words =
        snap->to == FenceSnap::To::Center ? tr("At the centre of %1").arg(name) : tr("Touches %1").arg(name);
    if (m_draft) {
        m_draft->others = others;
        m_draft->otherKeys = keys;
        m_draft->snap = snap;
        changeDraft(snap->circle);
    } else {
        FenceValues values = m_document->fence(key).shown();
        values.radius = snap->circle.radius;
        m_document->change(key, values, tr("Resize %1").arg(values.name), m_merge);
    }
    announce(tr("%1, radius %2", "what holds a geofence that was drawn or moved by keys")
                 .arg(words, lengthText(snap->circle.radius)));
}

//! Corners are set at the crosshair, so that a polygon can be drawn without a mouse.
bool FenceCanvas::handlePolygonKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        addCorner(QPointF(width() / 2.0, height() / 2.0));
        return true;
    case Qt::Key_Backspace:
        takeCornerBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        closePolygon();
        return true;
    case Qt::Key_Escape:
        setTool(Tool::Select);
        return true;
    default:
        return false;
    }
}

static QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

void FenceCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    m_hasKeyFocus = true;
    if (!hasControl && m_tool == Tool::Polygon && handlePolygonKey(event))
        return;
    if (handleCoverKey(event, directionOf(event->key())))
        return;
    const bool isPlus = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    const bool isMinus = event->key() == Qt::Key_Minus || event->key() == Qt::Key_Underscore;
    if (isPlus || isMinus) {
        hasControl ? zoomBy(isPlus ? 1 : -1) : resizeByKeys(isPlus ? 1 : -1, false);
        return;
    }
    // Keys of their own: with Shift, plus and minus are other signs on some keyboards and the same on others.
    if (!hasControl && (event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma))
        return resizeByKeys(event->key() == Qt::Key_Period ? 1 : -1, true);
    if (const QPointF direction = directionOf(event->key()); !direction.isNull() && !hasControl) {
        if (m_draft && m_draft->isByKeys)
            moveByKeys(direction, isFine);
        else
            setCamera(m_camera.panned(-direction * (isFine ? panStep / 4 : panStep)));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!accept())
            editByKeys();
        return;
    case Qt::Key_Escape:
        if (cancel())
            return;
        if (m_tool != Tool::Select)
            return setTool(Tool::Select);
        if (!m_selection.isEmpty())
            return personSelects({});
        break;
    case Qt::Key_N:
        if (!hasControl)
            return drawAtCrosshair();
        break;
    case Qt::Key_P:
        if (!hasControl)
            return setTool(Tool::Polygon);
        break;
    case Qt::Key_S:
        if (!hasControl && isEditable() &&
            ((m_draft && m_draft->isByKeys) || (!m_draft && m_merge != 0 && current() != NoFenceKey)))
            return snapByKeys();
        break;
    case Qt::Key_Space:
        return toggleSelected();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_D:
        if (hasControl)
            return duplicateSelected();
        break;
    case Qt::Key_0:
        if (hasControl)
            return showAll();
        break;
    case Qt::Key_Home:
        return showAll();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void FenceCanvas::focusInEvent(QFocusEvent *event)
{
    m_hasKeyFocus = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void FenceCanvas::focusOutEvent(QFocusEvent *event)
{
    m_hasKeyFocus = false;
    // What was moved or drawn by keys is not lost by going elsewhere; undo takes it back.
    if (m_draft && m_draft->isByKeys && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        accept();
    update();
    QWidget::focusOutEvent(event);
}

} // namespace gatehouse
