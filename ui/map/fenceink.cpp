#include "ui/map/fenceink.h"

#include "ui/theme/draw.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr double largestKept = 48;
static constexpr double dotRadius = 3.5;
static constexpr double lineWidth = 1.5;
static constexpr double selectedWidth = 2.5;
static constexpr int longestLabel = 168;
static constexpr qsizetype mostKept = 4'000;

FenceInk::FenceInk(const Theme &theme) : m_theme(theme)
{
}

void FenceInk::prepare(qreal devicePixelRatio)
{
    const QRgb surface = m_theme.colors().surface ^ m_theme.colors().outline;
    const bool isFull = m_rounds.size() + m_labels.size() > mostKept;
    if (m_ratio == devicePixelRatio && m_surface == surface && !isFull)
        return;
    m_ratio = devicePixelRatio;
    m_surface = surface;
    m_rounds.clear();
    m_clusters.clear();
    m_labels.clear();
}

QColor FenceInk::colorOf(const FenceLook &look) const
{
    return look.change == FenceChange::Deleted ? QColor::fromRgba(m_theme.colors().outline)
                                               : m_theme.series(look.color);
}

static QPen penOf(QColor color, const FenceLook &look)
{
    QPen pen(color, look.isSelected ? selectedWidth : lineWidth);
    if (look.change == FenceChange::Deleted)
        pen.setDashPattern({1, 3});
    else if (look.isOff)
        pen.setDashPattern({5, 3.5});
    pen.setCapStyle(look.change == FenceChange::Deleted ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

static QColor fillOf(QColor color, const FenceLook &look, bool isDark)
{
    const bool isEmpty = look.isOff || look.change == FenceChange::Deleted;
    color.setAlphaF(isEmpty ? 0.06f : look.isSelected ? 0.30f : isDark ? 0.26f : 0.20f);
    return color;
}

static void drawCross(QPainter *painter, QPointF center, double radius)
{
    const double arm = std::min(radius * 0.7, 7.0);
    painter->drawLine(center + QPointF(-arm, -arm), center + QPointF(arm, arm));
    painter->drawLine(center + QPointF(-arm, arm), center + QPointF(arm, -arm));
}

//! Around the middle of \a painter's device.
static void drawCircle(QPainter *painter, QPointF center, double radius, QColor color, const FenceLook &look,
                       bool isDark)
{
    painter->setPen(penOf(color, look));
    if (radius <= dotRadius) {
        // Too small for dashes: off is hollow.
        const bool isHollow = look.isOff || look.change == FenceChange::Deleted;
        painter->setPen(QPen(color, lineWidth));
        painter->setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(color));
        painter->drawEllipse(center, dotRadius - 0.5, dotRadius - 0.5);
        return;
    }
    painter->setBrush(fillOf(color, look, isDark));
    painter->drawEllipse(center, radius, radius);
    if (look.change == FenceChange::Deleted) {
        painter->setPen(QPen(color, lineWidth));
        drawCross(painter, center, radius);
    }
}

QPixmap FenceInk::round(double radius, const FenceLook &look) const
{
    const double half = std::ceil(std::max(radius, dotRadius) + selectedWidth);
    QPixmap pixmap(QSize(static_cast<int>(2 * half * m_ratio), static_cast<int>(2 * half * m_ratio)));
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawCircle(&painter, {half, half}, radius, colorOf(look), look, m_theme.isDark());
    return pixmap;
}

void FenceInk::drawRound(QPainter *painter, QPointF center, double radius, const FenceLook &look)
{
    if (radius > largestKept) {
        drawCircle(painter, center, radius, colorOf(look), look, m_theme.isDark());
    } else {
        const auto steps = static_cast<quint64>(std::round(std::max(radius, dotRadius) * 4));
        const quint64 key = steps << 8 | quint64(look.color) << 4 | quint64(look.change == FenceChange::Deleted) << 2 |
                            quint64(look.isOff) << 1 | quint64(look.isSelected);
        auto known = m_rounds.find(key);
        if (known == m_rounds.end())
            known = m_rounds.insert(key, round(double(steps) / 4, look));
        const double half = known->width() / m_ratio / 2;
        painter->drawPixmap(center - QPointF(half, half), *known);
    }
    if (look.change != FenceChange::None && radius > dotRadius)
        drawUnsavedMark(painter, center + QPointF(M_SQRT1_2, -M_SQRT1_2) * radius);
}

void FenceInk::drawOutline(QPainter *painter, const QPainterPath &area, const QPainterPath &edge,
                           const FenceLook &look) const
{
    const QColor color = colorOf(look);
    painter->fillPath(area, fillOf(color, look, m_theme.isDark()));
    painter->setPen(penOf(color, look));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(edge);
}

void FenceInk::drawUnsavedMark(QPainter *painter, QPointF place) const
{
    const tokens::Colors &colors = m_theme.colors();
    painter->setPen(QPen(QColor::fromRgba(colors.surface), 1.5));
    painter->setBrush(QColor::fromRgba(colors.warning.fill));
    painter->drawEllipse(place, 4.5, 4.5);
}

double FenceInk::clusterRadius(qsizetype count)
{
    return count < 10 ? 12 : count < 100 ? 14 : count < 1'000 ? 17 : 20;
}

void FenceInk::drawCluster(QPainter *painter, QPointF center, qsizetype count, bool hasUnsaved)
{
    const double radius = clusterRadius(count);
    auto known = m_clusters.find(count);
    if (known == m_clusters.end()) {
        const double half = radius + 1;
        QPixmap pixmap(QSize(static_cast<int>(2 * half * m_ratio), static_cast<int>(2 * half * m_ratio)));
        pixmap.setDevicePixelRatio(m_ratio);
        pixmap.fill(Qt::transparent);
        QPainter inside(&pixmap);
        inside.setRenderHint(QPainter::Antialiasing);
        const tokens::Colors &colors = m_theme.colors();
        inside.setPen(QPen(QColor::fromRgba(colors.outline), 1.25));
        inside.setBrush(QColor::fromRgba(colors.raised));
        inside.drawEllipse(QPointF(half, half), radius, radius);
        inside.setPen(QColor::fromRgba(colors.text));
        inside.setFont(m_theme.font(tokens::TextSmall, QFont::DemiBold));
        inside.drawText(QRectF(0, 0, 2 * half, 2 * half), Qt::AlignCenter, QLocale().toString(count));
        inside.end();
        known = m_clusters.insert(count, pixmap);
    }
    const double half = known->width() / m_ratio / 2;
    painter->drawPixmap(center - QPointF(half, half), *known);
    if (hasUnsaved)
        drawUnsavedMark(painter, center + QPointF(M_SQRT1_2, -M_SQRT1_2) * radius);
}

const QPixmap &FenceInk::label(const QString &text)
{
    const auto known = m_labels.constFind(text);
    if (known != m_labels.cend())
        return *known;
    const QFont font = m_theme.font(tokens::TextSmall, QFont::Medium);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, longestLabel);
    constexpr double halo = 3;
    const QSizeF size(std::ceil(metrics.horizontalAdvance(shown)) + 2 * halo, std::ceil(metrics.height()) + 2 * halo);
    QPixmap pixmap((size * m_ratio).toSize());
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addText(halo, halo + metrics.ascent(), font, shown);
    QColor ground = QColor::fromRgba(m_theme.colors().surface);
    ground.setAlphaF(0.85f);
    painter.strokePath(path, QPen(ground, halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(QColor::fromRgba(m_theme.colors().text));
    painter.setFont(font);
    painter.drawText(QPointF(halo, halo + metrics.ascent()), shown);
    painter.end();
    return *m_labels.insert(text, pixmap);
}

QSizeF FenceInk::labelSize(const QString &text)
{
    return label(text).deviceIndependentSize();
}

void FenceInk::drawLabel(QPainter *painter, QPointF middle, const QString &text)
{
    const QPixmap &pixmap = label(text);
    const QSizeF size = pixmap.deviceIndependentSize();
    painter->drawPixmap(QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)),
                        pixmap);
}

void FenceInk::drawActiveName(QPainter *painter, QPointF middle, const QString &name) const
{
    const QFontMetricsF metrics(m_theme.font(tokens::TextSmall, QFont::Medium));
    drawPill(painter, middle, metrics.elidedText(name, Qt::ElideRight, longestLabel), false);
}

void FenceInk::drawHandle(QPainter *painter, QPointF place, bool isCenter, bool isHeld) const
{
    const tokens::Colors &colors = m_theme.colors();
    painter->setPen(QPen(QColor::fromRgba(colors.accent), 2));
    painter->setBrush(QColor::fromRgba(isHeld ? colors.accent : colors.surface));
    if (isCenter)
        painter->drawEllipse(place, 5, 5);
    else
        painter->drawRoundedRect(QRectF(place.x() - 4.5, place.y() - 4.5, 9, 9), 2, 2);
}

QRectF FenceInk::drawPill(QPainter *painter, QPointF middle, const QString &text, bool isStrong) const
{
    const QFont font = m_theme.font(isStrong ? tokens::TextBase : tokens::TextSmall, QFont::Medium);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * tokens::Gap, metrics.height() + tokens::Gap);
    const QRectF ground(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2),
                        std::ceil(size.width()), std::ceil(size.height()));
    const tokens::Colors &colors = m_theme.colors();
    draw::box(painter, ground, tokens::SmallRadius, QColor::fromRgba(colors.raised), QColor::fromRgba(colors.line));
    painter->setPen(QColor::fromRgba(colors.text));
    painter->setFont(font);
    painter->drawText(ground, Qt::AlignCenter, text);
    return ground;
}

FencePaths pathsOf(const FenceOutline &outline, const MapCamera &camera)
{
    FencePaths paths;
    const double world = camera.worldSize();
    const QPointF corner = mercatorOf(camera.center) - QPointF(camera.size.width(), camera.size.height()) / 2 / world;
    const auto [first, last] = std::ranges::minmax_element(outline.area, {}, [](QPointF place) { return place.x(); });
    // Those copies of the world in which some of it is in sight.
    const int from = static_cast<int>(std::ceil(corner.x() - last->x()));
    const int to = static_cast<int>(std::floor(corner.x() + camera.size.width() / world - first->x()));
    const auto add = [&](QPainterPath &path, const QList<QPointF> &places, int copy, bool isClosed) {
        bool isFirst = true;
        for (const QPointF place : places) {
            const QPointF on = (place + QPointF(copy, 0) - corner) * world;
            isFirst ? path.moveTo(on) : path.lineTo(on);
            isFirst = false;
        }
        if (isClosed)
            path.closeSubpath();
    };
    for (int copy = from; copy <= to; ++copy) {
        if (outline.hole < 0) {
            add(paths.area, outline.area, copy, true);
        } else {
            add(paths.area, outline.area.first(outline.hole), copy, true);
            add(paths.area, outline.area.sliced(outline.hole), copy, true);
        }
        if (!outline.edge.isEmpty())
            add(paths.edge, outline.edge, copy, outline.isClosed);
    }
    return paths;
}

} // namespace gatehouse
