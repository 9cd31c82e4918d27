#include "ui/map/fencecanvas.h"
#include "ui/map/lengthtext.h"
#include "ui/theme/draw.h"

#include <QPainter>
#include <QtMath>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr std::array handleBearings = {0.0, 90.0, 180.0, 270.0};

void FenceCanvas::paintEvent(QPaintEvent *)
{
    m_ink.prepare(devicePixelRatioF());
    if (m_isPictureOld) {
        const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
        if (m_picture.size() != pixels) {
            m_picture = QPixmap(pixels);
            m_picture.setDevicePixelRatio(devicePixelRatioF());
        }
        m_picture.fill(Qt::transparent);
        QPainter layer(&m_picture);
        m_layer.paint(&layer, m_camera, current(), m_selected);
        m_isPictureOld = false;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hasGround)
        paintGround(&painter);
    painter.drawPixmap(0, 0, m_picture);
    paintCover(&painter);
    paintActive(&painter);
    paintPolygon(&painter);
    paintFurniture(&painter);
}

//! Parallels and meridians, so that one sees where one is also without a map.
void FenceCanvas::paintGround(QPainter *painter) const
{
    const tokens::Colors &colors = m_theme.colors();
    painter->fillRect(rect(), QColor::fromRgba(colors.chrome));
    static constexpr std::array steps = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1,
                                         0.2,   0.5,   1.0,   2.0,  5.0,  10.0, 30.0};
    const double wanted = 120 * 360 / m_camera.worldSize();
    const auto found = std::ranges::find_if(steps, [&](double step) { return step >= wanted; });
    const double step = found == steps.end() ? steps.back() : *found;
    painter->setPen(QPen(QColor::fromRgba(colors.line), 1));
    const GeoPoint northWest = m_camera.toPoint({0, 0});
    const GeoPoint southEast = m_camera.toPoint({double(width()), double(height())});
    for (double parallel = std::ceil(southEast.latitude / step) * step; parallel <= northWest.latitude;
         parallel += step) {
        const double y = std::round(m_camera.toScreen(GeoPoint{parallel, m_camera.center.longitude}).y()) + 0.5;
        painter->drawLine(QPointF(0, y), QPointF(width(), y));
    }
    const double degree = m_camera.worldSize() / 360;
    const double west = m_camera.center.longitude - width() / 2.0 / degree;
    for (double meridian = std::ceil(west / step) * step; meridian <= west + width() / degree; meridian += step) {
        const double x = std::round((meridian - west) * degree) + 0.5;
        painter->drawLine(QPointF(x, 0), QPointF(x, height()));
    }
}

//! The selected fence, or the one being drawn: on top, with handles.
void FenceCanvas::paintActive(QPainter *painter)
{
    const FenceKey key = m_draft ? m_draft->key : current();
    const bool isNew = m_draft && key == NoFenceKey;
    if (!isNew && (key == NoFenceKey || !m_layer.has(key)))
        return;
    const GeoCircle circle = m_draft ? m_draft->circle : m_document->fence(key).shown().circle();
    FenceLook look = isNew ? FenceLook{.color = 0, .change = FenceChange::New} : m_layer.lookOf(key);
    look.isSelected = true;
    const QPointF center = m_camera.toScreen(circle.center);
    const double radius = circle.radius / m_camera.metresPerPixel(circle.center.latitude);
    if (circle.radius > 0 && roundnessError(circle, radius / circle.radius) > 0.3) {
        const FencePaths paths = pathsOf(outlineOf(circle, 2), m_camera);
        m_ink.drawOutline(painter, paths.area, paths.edge, look);
        if (look.change != FenceChange::None)
            m_ink.drawUnsavedMark(painter, m_camera.toScreen(pointFrom(circle.center, 45, circle.radius)));
    } else {
        m_ink.drawRound(painter, center, radius, look);
    }
    if (m_draft)
        paintDraftHints(painter);
    const bool isDeleted = look.change == FenceChange::Deleted;
    if (isEditable() && !isDeleted && radius >= smallestWithHandles) {
        for (double bearing : handleBearings)
            m_ink.drawHandle(painter, m_camera.toScreen(pointFrom(circle.center, bearing, circle.radius)), false,
                             false);
    }
    if (isEditable() && !isDeleted)
        m_ink.drawHandle(painter, center, true, m_draft && m_draft->kind == Draft::Kind::Move);
    if (!m_draft && !m_document->fence(key).shown().name.isEmpty())
        m_ink.drawActiveName(painter, center + QPointF(0, std::max(radius, 6.0) + 18),
                             m_document->fence(key).shown().name);
}

void FenceCanvas::paintDraftHints(QPainter *painter)
{
    const Draft &draft = *m_draft;
    const QPointF center = m_camera.toScreen(draft.circle.center);
    const QPen thin(QColor::fromRgba(m_theme.colors().accentText), 1.5, Qt::DashLine);
    const QPointF edge = m_camera.toScreen(pointFrom(draft.circle.center, draft.bearing, draft.circle.radius));
    if (draft.kind != Draft::Kind::Move || draft.isByKeys) {
        painter->setPen(thin);
        painter->drawLine(center, edge);
    }
    QString words = draft.kind == Draft::Kind::Move && !draft.isByKeys ? placeText(draft.circle.center)
                                                                       : lengthTextWithFeet(draft.circle.radius);
    if (draft.snap) {
        const EditedFence &other = m_document->fence(draft.otherKeys.at(draft.snap->other));
        const GeoCircle held = draft.others.at(draft.snap->other);
        const double radius = held.radius / m_camera.metresPerPixel(held.center.latitude);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(QColor::fromRgba(m_theme.colors().accent), 2));
        if (draft.snap->to == FenceSnap::To::Center)
            painter->drawEllipse(m_camera.toScreen(held.center), 8, 8);
        else
            painter->drawEllipse(m_camera.toScreen(held.center), radius, radius);
        const QString name = other.shown().name;
        words += u" · "_s;
        if (draft.snap->to == FenceSnap::To::Edge)
            words += tr("touches %1").arg(name);
        else
            words += distanceBetween(held.center, draft.circle.center) < 1 ? tr("centre of %1").arg(name)
                                                                           : tr("through the centre of %1").arg(name);
    }
    // Above the circle, where neither pointer nor handles are.
    const double radius = draft.circle.radius / m_camera.metresPerPixel(draft.circle.center.latitude);
    const double y = std::clamp(center.y() - radius - 22, 20.0, height() - 20.0);
    m_ink.drawPill(painter, {std::clamp(center.x(), 80.0, width() - 80.0), y}, words, true);
}

QPolygonF FenceCanvas::onScreen(const GeoRing &ring, bool isClosed) const
{
    QPolygonF polygon;
    const double world = m_camera.worldSize();
    for (const GeoPoint point : ring) {
        QPointF place = m_camera.toScreen(point);
        // The shorter way around the earth.
        if (!polygon.isEmpty())
            place.rx() += std::round((polygon.last().x() - place.x()) / world) * world;
        polygon.append(place);
    }
    if (isClosed && !polygon.isEmpty())
        polygon.append(polygon.first());
    return polygon;
}

void FenceCanvas::paintPolygon(QPainter *painter)
{
    if (m_corners.isEmpty())
        return;
    const tokens::Colors &colors = m_theme.colors();
    QPolygonF line = onScreen(m_corners, false);
    const QPolygonF corners = line;
    if (m_pointer)
        line.append(*m_pointer);
    QColor fill = QColor::fromRgba(colors.accent);
    fill.setAlphaF(0.12f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(line);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(QColor::fromRgba(colors.accent), 2));
    painter->drawPolyline(line);
    for (const QPointF corner : corners)
        m_ink.drawHandle(painter, corner, false, corner == corners.first());
}

void FenceCanvas::paintCover(QPainter *painter)
{
    if (m_polygon.isEmpty())
        return;
    const tokens::Colors &colors = m_theme.colors();
    for (const GeoCircle &circle : std::as_const(m_cover)) {
        const FencePaths paths = pathsOf(outlineOf(circle), m_camera);
        m_ink.drawOutline(painter, paths.area, paths.edge, {.color = 0, .isSelected = true});
    }
    QPainterPath path;
    path.addPolygon(onScreen(m_polygon.outer, true));
    for (const GeoRing &hole : std::as_const(m_polygon.holes))
        path.addPolygon(onScreen(hole, true));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(QColor::fromRgba(colors.text), 2, Qt::DashLine));
    painter->drawPath(path);
    paintCoverHandles(painter);
}

QString FenceCanvas::hint() const
{
    if (isCovering())
        return tr("Drag the circles by middle or edge; Delete takes away the chosen one");
    if (m_draft && m_draft->isByKeys)
        return tr("Arrows move (Shift finer), + and − resize (. and , finer), S snaps, Enter keeps, Esc takes back");
    if (m_draft && (m_draft->kind == Draft::Kind::Resize || m_draft->kind == Draft::Kind::Draw))
        return tr("Alt lets go of neighbours, Esc takes back");
    if (m_tool == Tool::Circle)
        return tr("Drag from the centre outwards, or click for a circle of usual size");
    if (m_tool == Tool::Polygon)
        return m_corners.size() < 3 ? tr("Click the corners; by keys, Space sets one at the crosshair")
                                    : tr("Enter, or a click on the first corner, closes; Backspace takes one back");
    return {};
}

//! What belongs to the map as a whole: crosshair, scale, hint, focus.
void FenceCanvas::paintFurniture(QPainter *painter)
{
    const tokens::Colors &colors = m_theme.colors();
    const QPointF middle(width() / 2.0, height() / 2.0);
    const bool isAimed = hasFocus() && m_hasKeyFocus && (m_tool == Tool::Polygon || (!m_draft && isEditable()));
    if (isAimed) {
        painter->setPen(QPen(QColor::fromRgba(colors.surface), 3));
        for (int pass = 0; pass < 2; ++pass) {
            painter->drawLine(middle - QPointF(9, 0), middle + QPointF(9, 0));
            painter->drawLine(middle - QPointF(0, 9), middle + QPointF(0, 9));
            painter->setPen(QPen(QColor::fromRgba(colors.text), 1));
        }
    }

    // A round number of metres, no longer than a seventh of the map.
    const double pixel = m_camera.metresPerPixel(m_camera.center.latitude);
    const double most = std::max(1.0, std::min(130.0, width() / 5.0) * pixel);
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double metres = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
    const double span = metres / pixel;
    const QPointF right(tokens::Padding + 6 + span, height() - tokens::Padding);
    QColor ground = QColor::fromRgba(colors.surface);
    ground.setAlphaF(0.8f);
    draw::box(painter, QRectF(right.x() - span - 6, right.y() - 22, span + 12, 28), tokens::SmallRadius, ground);
    painter->setPen(QPen(QColor::fromRgba(colors.text), 1.5));
    const QPointF left = right - QPointF(span, 0);
    painter->drawPolyline(QPolygonF({left - QPointF(0, 5), left, right, right - QPointF(0, 5)}));
    painter->setFont(m_theme.font(tokens::TextSmall));
    painter->drawText(QRectF(left.x() - 40, left.y() - 20, span + 80, 16), Qt::AlignCenter, lengthText(metres));

    if (const QString text = hint(); !text.isEmpty())
        m_ink.drawPill(painter, {middle.x(), height() - 24.0}, text);
    if (hasFocus() && m_hasKeyFocus)
        draw::ring(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 0, QColor::fromRgba(colors.accent));
}

} // namespace gatehouse
