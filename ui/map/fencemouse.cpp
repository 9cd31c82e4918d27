#include "ui/map/fencecanvas.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QtMath>

#include <cmath>

namespace gatehouse {

static constexpr double snapReach = 9;
static constexpr double clickSlack = 4;
static constexpr double clickedRadius = 100;  // metres; what other clients of the service take
static constexpr double smallestClicked = 24; // pixels
static constexpr int notch = 120;             //!< of a wheel; see QWheelEvent::angleDelta()

static double length(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

bool FenceCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        auto *gesture = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<const QPinchGesture *>(gesture->gesture(Qt::PinchGesture))) {
            if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged)) {
                const QPointF middle = mapFromGlobal(pinch->centerPoint());
                setCamera(m_camera.zoomed(std::log2(std::max(0.1, pinch->scaleFactor())), middle));
            }
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<const QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setCamera(m_camera.zoomed(std::log2(std::max(0.1, 1 + gesture->value())), gesture->position()));
            event->accept(); // else what the canvas lies in gets it too
            return true;
        }
    }
    return QWidget::event(event);
}

FenceCanvas::Grip FenceCanvas::gripAt(QPointF place) const
{
    const FenceKey key = current();
    if (key == NoFenceKey || !isEditable() || m_tool != Tool::Select || !m_layer.has(key) ||
        !m_document->fence(key).working)
        return Grip::None;
    const GeoCircle circle = m_document->fence(key).shown().circle();
    const double fromCenter = length(place - m_camera.toScreen(circle.center));
    const GeoPoint point = m_camera.toPoint(place);
    const double pixel = m_camera.metresPerPixel(point.latitude);
    const double fromEdge = std::abs(distanceToEdge(circle, point)) / std::max(pixel, 1e-9);
    // Of a small circle the middle moves it and what lies outside resizes it.
    if (fromCenter <= gripReach && fromCenter <= fromEdge + 1)
        return Grip::Center;
    return fromEdge <= gripReach ? Grip::Edge : Grip::None;
}

void FenceCanvas::updateCursor()
{
    if (m_isPanning)
        return setCursor(Qt::ClosedHandCursor);
    if (m_tool != Tool::Select)
        return setCursor(Qt::CrossCursor);
    if (!m_pointer)
        return unsetCursor();
    if (isCovering()) {
        const CoverGrip grip = coverGripAt(*m_pointer);
        return setCursor(grip.circle < 0 ? Qt::ArrowCursor : grip.isEdge ? Qt::SizeHorCursor : Qt::SizeAllCursor);
    }
    switch (gripAt(*m_pointer)) {
    case Grip::Center:
        return setCursor(Qt::SizeAllCursor);
    case Grip::Edge: {
        const QPointF way = *m_pointer - m_camera.toScreen(m_document->fence(current()).shown().circle().center);
        const double slope = std::abs(qRadiansToDegrees(std::atan2(way.y(), way.x())));
        const bool isAcross = slope < 22.5 || slope > 157.5;
        const bool isUp = slope > 67.5 && slope < 112.5;
        return setCursor(isAcross                         ? Qt::SizeHorCursor
                         : isUp                           ? Qt::SizeVerCursor
                         : (way.x() > 0) == (way.y() > 0) ? Qt::SizeFDiagCursor
                                                          : Qt::SizeBDiagCursor);
    }
    case Grip::None:
        break;
    }
    const bool isOnSomething = !m_layer.at(*m_pointer, m_camera).isEmpty() || m_layer.clusterAt(*m_pointer);
    setCursor(isOnSomething ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FenceCanvas::begin(Draft draft)
{
    draft.others = m_layer.circlesInSight(m_camera, draft.key, &draft.otherKeys);
    m_draft = std::move(draft);
    update();
    emit draftChanged();
}

void FenceCanvas::changeDraft(const GeoCircle &circle)
{
    m_draft->circle = circle;
    update();
    emit draftChanged();
}

void FenceCanvas::dragTo(QPointF place, bool snaps)
{
    Draft &draft = *m_draft;
    const double pixel = m_camera.metresPerPixel(m_camera.toPoint(place).latitude);
    GeoCircle circle = draft.circle;
    draft.snap.reset();
    if (draft.kind == Draft::Kind::Move) {
        circle.center = movedTo(place + draft.grip, draft.before.center);
        if (snaps)
            draft.snap = snapMoved(circle, draft.others, snapReach * pixel);
    } else {
        const GeoPoint point = m_camera.toPoint(place);
        circle.radius = roundedRadius(distanceBetween(circle.center, point) - draft.reach);
        if (snaps)
            draft.snap = snapResized(circle, draft.others, snapReach * pixel);
        const QPointF way = place - m_camera.toScreen(circle.center);
        draft.bearing = qRadiansToDegrees(std::atan2(way.x(), -way.y()));
    }
    changeDraft(draft.snap ? draft.snap->circle : circle);
}

void FenceCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        // The menu is about what is under the pointer.
        const QList<FenceKey> here = m_layer.at(event->position(), m_camera);
        if (!here.isEmpty() && std::ranges::none_of(here, [this](FenceKey key) { return m_selected.contains(key); }))
            personSelects({here.first()});
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    accept();
    m_pressedAt = event->position();
    m_panFrom = event->position();
    const bool snaps = !event->modifiers().testFlag(Qt::AltModifier);
    if (event->button() == Qt::MiddleButton || m_tool == Tool::Polygon)
        return;
    if (m_tool == Tool::Circle) {
        Draft draft{.circle = {rounded(m_camera.toPoint(event->position())), 0}};
        const double pixel = m_camera.metresPerPixel(draft.circle.center.latitude);
        begin(draft);
        if (snaps) {
            if (const auto snap = snapMoved(draft.circle, m_draft->others, snapReach * pixel))
                m_draft->circle.center = snap->circle.center;
        }
        m_draft->before = m_draft->circle;
        return;
    }
    if (isCovering()) {
        beginCoverDrag(event->position());
        return;
    }
    const Grip grip = gripAt(event->position());
    if (grip == Grip::None)
        return;
    const GeoCircle circle = m_document->fence(current()).shown().circle();
    Draft draft{.key = current(), .before = circle, .circle = circle};
    if (grip == Grip::Center) {
        draft.kind = Draft::Kind::Move;
        draft.grip = m_camera.toScreen(circle.center) - event->position();
    } else {
        draft.kind = Draft::Kind::Resize;
        draft.reach = distanceToEdge(circle, m_camera.toPoint(event->position()));
    }
    begin(draft);
}

void FenceCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_coverDrag)
        return dragCover(event->position());
    if (m_draft && !m_draft->isByKeys && m_pressedAt) {
        if (length(event->position() - *m_pressedAt) >= clickSlack || m_draft->circle != m_draft->before)
            dragTo(event->position(), !event->modifiers().testFlag(Qt::AltModifier));
        return;
    }
    if (m_pressedAt && (m_isPanning || length(event->position() - *m_pressedAt) >= clickSlack)) {
        m_isPanning = true;
        setCamera(m_camera.panned(event->position() - m_panFrom));
        m_panFrom = event->position();
    }
    updateCursor();
    if (!m_corners.isEmpty())
        update();
}

void FenceCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedAt)
        return;
    const QPointF pressedAt = *m_pressedAt;
    m_pressedAt.reset();
    if (m_coverDrag)
        return endCoverDrag();
    if (m_isPanning) {
        m_isPanning = false;
        updateCursor();
        return;
    }
    if (event->button() == Qt::MiddleButton)
        return;
    if (m_draft) {
        const bool isClick = length(event->position() - pressedAt) < clickSlack && m_draft->circle == m_draft->before;
        if (isClick && m_draft->kind == Draft::Kind::Draw) {
            const double pixel = m_camera.metresPerPixel(m_draft->circle.center.latitude);
            m_draft->circle.radius = std::max(clickedRadius, roundedRadius(smallestClicked * pixel));
        }
        if (isClick && m_draft->kind != Draft::Kind::Draw) {
            cancel();
            clickAt(event->position(), false);
            return;
        }
        accept();
        return;
    }
    if (m_tool == Tool::Polygon)
        addCorner(event->position());
    else
        clickAt(event->position(), event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier));
}

void FenceCanvas::clickAt(QPointF place, bool extends)
{
    if (isCovering())
        return chooseCoverCircle(coverCircleAt(place));
    if (const FenceLayer::Cluster *cluster = m_layer.clusterAt(place)) {
        const QList<FenceKey> members = cluster->members;
        showFences(members);
        return;
    }
    const QList<FenceKey> here = m_layer.at(place, m_camera);
    if (here.isEmpty())
        return extends ? void() : personSelects({});
    if (extends) {
        QList<FenceKey> keys = m_selection;
        if (!keys.removeOne(here.first()))
            keys.append(here.first());
        return personSelects(keys);
    }
    // Another click goes on to what lies below.
    const qsizetype place_ = here.indexOf(current());
    personSelects({here.at((place_ + 1) % here.size())});
}

void FenceCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_tool == Tool::Polygon)
        return closePolygon();
    if (gripAt(event->position()) == Grip::None)
        zoomBy(1, event->position());
}

void FenceCanvas::leaveEvent(QEvent *event)
{
    m_pointer.reset();
    update();
    QWidget::leaveEvent(event);
}

void FenceCanvas::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    // A touchpad and a wheel without notches zoom as smoothly as they turn.
    if (delta % notch != 0 || event->phase() != Qt::NoScrollPhase)
        setCamera(m_camera.zoomed(delta / double(notch), event->position()));
    else if (delta != 0)
        zoomBy(delta / notch, event->position());
    event->accept();
}

void FenceCanvas::addCorner(QPointF place)
{
    // A click on the first corner closes.
    if (m_corners.size() >= 3 && length(m_camera.toScreen(m_corners.first()) - place) <= gripReach)
        return closePolygon();
    const GeoPoint point = rounded(m_camera.toPoint(place));
    // A double click is two clicks.
    if (!m_corners.isEmpty() && length(m_camera.toScreen(m_corners.last()) - place) < clickSlack)
        return;
    m_cornersUndone.clear();
    setCorner(point);
}

void FenceCanvas::setCorner(GeoPoint corner)
{
    m_corners.append(corner);
    announce(tr("Corner %1").arg(m_corners.size()));
    update();
    emit unfinishedChanged();
}

void FenceCanvas::closePolygon()
{
    if (m_corners.size() < 3) {
        announce(tr("A polygon needs three corners."));
        return;
    }
    const GeoPolygon polygon{.outer = std::exchange(m_corners, {})};
    setTool(Tool::Select);
    // What is asked about of another one stays until it is done.
    if (!hasPolygon())
        setCover(polygon, {});
    emit polygonDrawn(polygon);
    setBack([this, polygon] {
        emit polygonReopened(polygon);
        drawOn(polygon.outer);
    });
}

void FenceCanvas::drawOn(const GeoRing &corners)
{
    setTool(Tool::Polygon);
    m_corners = corners;
    announce(tr("The polygon is being drawn again, %n corners", nullptr, static_cast<int>(corners.size())));
    update();
    emit unfinishedChanged();
}

GeoRing FenceCanvas::takeCorners()
{
    const GeoRing corners = std::exchange(m_corners, {});
    if (!corners.isEmpty())
        setTool(Tool::Select);
    return corners;
}

} // namespace gatehouse
