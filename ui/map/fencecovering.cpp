#include "ui/map/fencecanvas.h"
#include "ui/map/lengthtext.h"

#include <QKeyEvent>

#include <cmath>
#include <utility>

namespace gatehouse {

static constexpr double keyStep = 8;

void FenceCanvas::setCover(const GeoPolygon &polygon, const QList<GeoCircle> &circles)
{
    m_polygon = polygon;
    m_cover = circles;
    m_coverSteps.clear();
    m_coverUndone.clear();
    m_coverDrag.reset();
    m_coverAt = -1;
    m_isCoverEdited = false;
    update();
    emit unfinishedChanged();
}

void FenceCanvas::replaceCover(const QList<GeoCircle> &circles)
{
    if (m_isCoverEdited) {
        m_coverSteps.append(m_coverDrag ? m_coverDrag->before : m_cover);
        m_coverUndone.clear();
    }
    m_cover = circles;
    m_coverDrag.reset();
    m_coverAt = -1;
    m_isCoverEdited = false;
    update();
    emit unfinishedChanged();
}

FenceCanvas::CoverGrip FenceCanvas::coverGripAt(QPointF place) const
{
    CoverGrip found;
    double least = gripReach;
    for (int i = 0; i < m_cover.size(); ++i) {
        const GeoCircle &circle = m_cover.at(i);
        const QPointF way = place - m_camera.toScreen(circle.center);
        const double pixel = m_camera.metresPerPixel(m_camera.toPoint(place).latitude);
        const double fromCenter = std::hypot(way.x(), way.y());
        const double fromEdge = std::abs(distanceToEdge(circle, m_camera.toPoint(place))) / std::max(pixel, 1e-9);
        const double nearest = std::min(fromCenter, fromEdge);
        // Of two under the pointer the one that was chosen before.
        if (nearest < least || (nearest <= gripReach && i == m_coverAt)) {
            least = i == m_coverAt ? 0 : nearest;
            found = {i, fromEdge < fromCenter};
        }
    }
    return found;
}

int FenceCanvas::coverCircleAt(QPointF place) const
{
    const GeoPoint point = m_camera.toPoint(place);
    int found = -1;
    for (int i = 0; i < m_cover.size(); ++i) {
        if (distanceToEdge(m_cover.at(i), point) <= 0 && (found < 0 || m_cover.at(i).radius < m_cover.at(found).radius))
            found = i;
    }
    return found;
}

bool FenceCanvas::beginCoverDrag(QPointF place)
{
    const CoverGrip grip = coverGripAt(place);
    if (grip.circle < 0)
        return false;
    chooseCoverCircle(grip.circle);
    const GeoCircle &circle = m_cover.at(grip.circle);
    m_coverDrag = CoverDrag{.isEdge = grip.isEdge,
                            .before = m_cover,
                            .grip = m_camera.toScreen(circle.center) - place,
                            .reach = distanceToEdge(circle, m_camera.toPoint(place))};
    emit unfinishedChanged();
    return true;
}

void FenceCanvas::dragCover(QPointF place)
{
    GeoCircle &circle = m_cover[m_coverAt];
    if (m_coverDrag->isEdge)
        circle.radius = roundedRadius(distanceBetween(circle.center, m_camera.toPoint(place)) - m_coverDrag->reach);
    else
        circle.center = rounded(m_camera.toPoint(place + m_coverDrag->grip));
    update();
    emit coverEdited(m_cover);
}

void FenceCanvas::endCoverDrag()
{
    if (m_cover != m_coverDrag->before) {
        m_coverSteps.append(m_coverDrag->before);
        m_coverUndone.clear();
        m_isCoverEdited = true;
    }
    m_coverDrag.reset();
    emit unfinishedChanged();
}

void FenceCanvas::chooseCoverCircle(int circle)
{
    m_coverAt = circle;
    update();
    if (circle >= 0) {
        //: the number of a circle among those that cover a polygon
        announce(tr("Circle %1 of %2, radius %3")
                     .arg(circle + 1)
                     .arg(m_cover.size())
                     .arg(lengthText(m_cover.at(circle).radius)));
    }
}

void FenceCanvas::editCover(const QList<GeoCircle> &circles)
{
    m_coverSteps.append(m_cover);
    m_coverUndone.clear();
    putCover(circles);
}

void FenceCanvas::putCover(const QList<GeoCircle> &circles)
{
    m_cover = circles;
    m_isCoverEdited = true;
    m_coverAt = std::min(m_coverAt, int(m_cover.size()) - 1);
    update();
    emit coverEdited(m_cover);
    emit unfinishedChanged();
}

void FenceCanvas::undoCover()
{
    announce(tr("Taken back"));
    if (m_coverDrag) {
        const QList<GeoCircle> before = std::exchange(m_coverDrag, {})->before;
        return putCover(before);
    }
    m_coverUndone.append(m_cover);
    putCover(m_coverSteps.takeLast());
}

bool FenceCanvas::chooseNextCoverCircle(bool isForward)
{
    const int next = m_coverAt < 0 ? (isForward ? 0 : int(m_cover.size()) - 1) : m_coverAt + (isForward ? 1 : -1);
    if (next < 0 || next >= m_cover.size()) {
        m_coverAt = -1;
        update();
        return false;
    }
    chooseCoverCircle(next);
    return true;
}

//! The same keys as for fences; \a direction is where an arrow points, null for other keys.
bool FenceCanvas::handleCoverKey(QKeyEvent *event, QPointF direction)
{
    if (!isCovering() || m_coverAt < 0 || event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    const bool isGrowing = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    const bool isFinelyResized = event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma;
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    QList<GeoCircle> circles = m_cover;
    GeoCircle &circle = circles[m_coverAt];
    const double pixel = m_camera.metresPerPixel(circle.center.latitude);
    const double step = std::max(1.0, roundedRadius((isFinelyResized ? 1 : keyStep / 2) * pixel));
    if (!direction.isNull()) {
        circle.center =
            rounded(m_camera.toPoint(m_camera.toScreen(circle.center) + direction * (isFine ? 1 : keyStep)));
    } else if (isGrowing || event->key() == Qt::Key_Period) {
        circle.radius = std::round(circle.radius + step);
    } else if (isFinelyResized || event->key() == Qt::Key_Minus || event->key() == Qt::Key_Underscore) {
        circle.radius = std::max(1.0, std::round(circle.radius - step));
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        circles.removeAt(m_coverAt);
    } else if (event->key() == Qt::Key_Escape) {
        chooseCoverCircle(-1);
        return true;
    } else {
        return false;
    }
    editCover(circles);
    chooseCoverCircle(m_coverAt);
    return true;
}

void FenceCanvas::paintCoverHandles(QPainter *painter)
{
    for (int i = 0; i < m_cover.size(); ++i) {
        const GeoCircle &circle = m_cover.at(i);
        const QPointF center = m_camera.toScreen(circle.center);
        const double radius = circle.radius / m_camera.metresPerPixel(circle.center.latitude);
        m_ink.drawHandle(painter, center, true, i == m_coverAt);
        for (double bearing = 0; i == m_coverAt && radius >= smallestWithHandles && bearing < 360; bearing += 90)
            m_ink.drawHandle(painter, m_camera.toScreen(pointFrom(circle.center, bearing, circle.radius)), false,
                             false);
    }
}

} // namespace gatehouse
