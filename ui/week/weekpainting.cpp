#include "ui/week/weekpainting.h"

#include "ui/theme/draw.h"
#include "ui/theme/rulecolors.h"
#include "ui/week/stretchtext.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr qreal lanesShare = 0.36; // of a row, where a slot is edited above them
static constexpr qreal leastLane = 4;
static constexpr qreal mostLane = 9;

WeekPainting::WeekPainting(QPainter *painter, const Theme &theme, const WeekGeometry &geometry, bool hasLanes)
    : m_painter(painter), m_theme(theme), m_geometry(geometry), m_hasLanes(hasLanes)
{
    painter->setRenderHint(QPainter::Antialiasing);
}

//! A whole part of the day, with a gap between.
static int hoursBetweenLabels(qreal hourWidth, qreal labelWidth)
{
    for (const int step : {1, 2, 3, 4, 6}) {
        if (step * hourWidth >= std::max(38.0, labelWidth + tokens::Grid))
            return step;
    }
    return 12;
}

void WeekPainting::ground(const QRect &widget)
{
    const auto &c = m_theme.colors();
    const QRectF area = m_geometry.area();
    m_painter->fillRect(widget, QColor(c.surface));
    const QList<Qt::DayOfWeek> workdays = QLocale().weekdays();
    for (int row = 0; row < 7; ++row) {
        if (!workdays.contains(static_cast<Qt::DayOfWeek>(m_geometry.dayOf(row) + 1)))
            m_painter->fillRect(m_geometry.row(row), QColor(c.chrome));
    }
    m_painter->setRenderHint(QPainter::Antialiasing, false);
    const QColor hour = mix(QColor(c.surface), QColor(c.line), 0.6);
    for (int h = 0; h <= 24; ++h) {
        const int x = int(std::lround(m_geometry.x(h * 3600)));
        m_painter->fillRect(QRectF(x, area.top(), 1, area.height()), h % 6 == 0 ? QColor(c.line) : hour);
    }
    for (int row = 0; row <= 7; ++row) {
        const qreal y = row < 7 ? m_geometry.row(row).top() : m_geometry.row(6).bottom();
        m_painter->fillRect(QRectF(area.left(), y, area.width() + 1, 1), QColor(c.line));
    }
    m_painter->setRenderHint(QPainter::Antialiasing);

    m_painter->setFont(m_theme.font(tokens::TextSmall));
    m_painter->setPen(QColor(c.textMuted));
    const qreal widest = QFontMetricsF(m_painter->font()).horizontalAdvance(hourText(22));
    const int step = hoursBetweenLabels(m_geometry.hourWidth(), widest);
    for (int h = 0; h <= 24; h += step) {
        const QRectF label(m_geometry.x(h * 3600) - widest, 0, 2 * widest, area.top() - 2);
        m_painter->drawText(label, Qt::AlignHCenter | Qt::AlignVCenter, hourText(h));
    }
    m_painter->setFont(m_theme.font(tokens::TextBase));
    for (int row = 0; row < 7; ++row) {
        const QRectF label(0, m_geometry.row(row).top(), area.left() - tokens::Gap, m_geometry.row(row).height());
        m_painter->setPen(QColor(c.text));
        m_painter->drawText(label, Qt::AlignLeft | Qt::AlignVCenter, shortDayName(m_geometry.dayOf(row)));
    }
}

QRectF WeekPainting::room(int row) const
{
    const QRectF whole = m_geometry.row(row).adjusted(0, 3, 0, -2);
    return m_hasLanes ? whole.adjusted(0, 0, 0, -whole.height() * lanesShare - 2) : whole;
}

//! Corners are round where a stretch really begins or ends.
static QPainterPath shapeOf(const QRectF &rect, qreal radius, bool isOpenLeft, bool isOpenRight)
{
    const qreal r = std::min({radius, rect.width() / 2, rect.height() / 2});
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, r, r);
    if (isOpenLeft)
        path.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0));
    if (isOpenRight)
        path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0));
    return path.simplified();
}

void WeekPainting::piece(const DayPiece &piece, const QRectF &rect, const WeekLook &look)
{
    const RuleColors colors = ruleColors(m_theme, look.color);
    const QPainterPath shape = shapeOf(rect, tokens::SmallRadius, piece.cameFrom, piece.goesOn);
    m_painter->setPen(Qt::NoPen);
    const QColor surface(m_theme.colors().surface);
    m_painter->fillPath(shape, look.isOn ? colors.fill : mix(surface, colors.fill, 0.4));
    if (!look.isOn)
        m_painter->fillPath(shape, QBrush(colors.line, Qt::BDiagPattern));
    const qreal bar = std::min(3.0, rect.width() / 2);
    m_painter->save();
    m_painter->setClipPath(shape, Qt::IntersectClip);
    if (!piece.cameFrom)
        m_painter->fillRect(QRectF(rect.left(), rect.top(), bar, rect.height()), colors.line);
    if (!piece.goesOn)
        m_painter->fillRect(QRectF(rect.right() - bar, rect.top(), bar, rect.height()), colors.line);
    m_painter->restore();
    if (rect.height() < QFontMetricsF(m_painter->font()).height())
        return;

    const bool isEndless = piece.cameFrom && piece.goesOn;
    const QString from = clockText(piece.from);
    const QString to = clockText(piece.to);
    QStringList texts;
    if (isEndless)
        texts = {QString()};
    else if (piece.goesOn)
        texts = {u"%1 →"_s.arg(from), from};
    else if (piece.cameFrom)
        texts = {u"→ %1"_s.arg(to), to};
    else
        texts = {u"%1 – %2"_s.arg(from, to), from};
    m_painter->setPen(QColor(m_theme.colors().text));
    const QFontMetricsF metrics(m_painter->font());
    const QRectF inside = rect.adjusted(bar + 4, 0, -bar - 3, 0);
    for (const QString &text : std::as_const(texts)) {
        if (metrics.horizontalAdvance(text) > inside.width())
            continue;
        if (!look.isOn)
            m_painter->fillRect(QRectF(inside.left() - 2, inside.center().y() - metrics.height() / 2,
                                       metrics.horizontalAdvance(text) + 4, metrics.height()),
                                surface);
        const Qt::Alignment side = piece.cameFrom ? Qt::AlignRight : Qt::AlignLeft;
        m_painter->drawText(inside, side | Qt::AlignVCenter, text);
        break;
    }
}

void WeekPainting::active(const WeekSet &times, const WeekLook &look)
{
    m_painter->setFont(m_theme.font(tokens::TextSmall));
    for (const DayPiece &part : piecesOf(times)) {
        const QRectF inRow = room(m_geometry.rowOf(part.day));
        piece(part,
              {m_geometry.x(part.from), inRow.top(), m_geometry.x(part.to) - m_geometry.x(part.from), inRow.height()},
              look);
    }
}

void WeekPainting::layers(const QList<WeekLayer> &layers, bool isAlone)
{
    if (layers.isEmpty())
        return;
    const qreal height = m_geometry.rowHeight() - 5;
    const qreal all = isAlone ? height : height * lanesShare;
    const int fitting = std::max(1, int(all / leastLane));
    const int lanes = std::min(fitting, int(layers.size()));
    const bool isCrowded = layers.size() > lanes;
    const qreal lane = std::min(isAlone ? 3 * mostLane : mostLane, all / lanes);

    for (int place = 0; place < (isCrowded ? lanes - 1 : lanes); ++place) {
        const WeekLayer &layer = layers.at(place);
        for (const DayPiece &part : piecesOf(layer.times)) {
            const QRectF row = m_geometry.row(m_geometry.rowOf(part.day));
            const qreal top = isAlone ? row.top() + 3 + place * lane : row.bottom() - 2 - all + place * lane;
            const QRectF rect(m_geometry.x(part.from), top, m_geometry.x(part.to) - m_geometry.x(part.from),
                              std::max(2.0, lane - 1));
            const RuleColors colors = ruleColors(m_theme, layer.look.color);
            const QPainterPath shape = shapeOf(rect, 2, part.cameFrom, part.goesOn);
            if (layer.look.isOn) {
                m_painter->fillPath(shape, colors.line);
            } else {
                m_painter->fillPath(shape, colors.fill);
                m_painter->fillPath(shape, QBrush(colors.line, Qt::BDiagPattern));
            }
        }
    }
    if (!isCrowded)
        return;
    // All that have no lane of their own: where any of them is.
    WeekSet rest;
    for (qsizetype i = lanes - 1; i < layers.size(); ++i)
        rest.add(layers.at(i).times);
    for (const DayPiece &part : piecesOf(rest)) {
        const QRectF row = m_geometry.row(m_geometry.rowOf(part.day));
        const qreal top = isAlone ? row.top() + 3 + (lanes - 1) * lane : row.bottom() - 2 - all + (lanes - 1) * lane;
        m_painter->fillRect(QRectF(m_geometry.x(part.from), top, m_geometry.x(part.to) - m_geometry.x(part.from),
                                   std::max(2.0, lane - 1)),
                            QColor(m_theme.colors().outline));
    }
}

void WeekPainting::selection(const WeekBlock &block, bool hasFocus)
{
    const auto &c = m_theme.colors();
    QColor veil(c.accent);
    veil.setAlphaF(hasFocus ? 0.16f : 0.08f);
    QPainterPath path;
    for (const DayPiece &part : piecesOf(block.times())) {
        QRectF rect = m_geometry.part(m_geometry.rowOf(part.day), part.from, part.to);
        path.addRect(rect.adjusted(0, 0.5, 0.5, 0.5));
    }
    path = path.simplified();
    m_painter->setBrush(veil);
    m_painter->setPen(QPen(hasFocus ? QColor(c.accent) : QColor(c.outline), hasFocus ? 1.5 : 1));
    m_painter->drawPath(path);
}

void WeekPainting::cursor(WeekGeometry::Place place)
{
    const int day = m_geometry.dayOf(place.row) * secondsInDay;
    const QList<DayPiece> parts = piecesOf(WeekSet({day + place.second, day + place.second + weekStep}));
    if (parts.isEmpty())
        return;
    const QRectF rect = m_geometry.part(m_geometry.rowOf(parts.first().day), parts.first().from, parts.first().to);
    draw::ring(m_painter, rect.adjusted(-1, 1, 1, 0), 3, QColor(m_theme.colors().accent));
}

void WeekPainting::headerMarks(WeekGeometry::Place cursor)
{
    const auto &c = m_theme.colors();
    const QRectF row = m_geometry.row(cursor.row);
    m_painter->fillRect(QRectF(m_geometry.area().left() - 4, row.top() + 1, 3, row.height() - 1), QColor(c.accent));
}

void WeekPainting::now(int second)
{
    const int day = second / secondsInDay % 7;
    const QRectF row = m_geometry.row(m_geometry.rowOf(day));
    const qreal x = m_geometry.x(second % secondsInDay);
    const QColor color(m_theme.colors().text);
    m_painter->fillRect(QRectF(x - 1, row.top(), 2, row.height()), color);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    m_painter->drawEllipse(QPointF(x, row.top() + 1), 3.5, 3.5);
}

void WeekPainting::readout(const QString &text, QPointF at)
{
    const auto &c = m_theme.colors();
    m_painter->setFont(m_theme.font(tokens::TextBase, QFont::DemiBold));
    const QFontMetricsF metrics(m_painter->font());
    const QSizeF size(metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    const QRectF area = m_geometry.area();
    QRectF box(at + QPointF(14, -size.height() - 10), size);
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, area.right() - size.width())));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, area.bottom() - size.height())));
    draw::box(m_painter, box, tokens::SmallRadius, QColor(c.raised), QColor(c.outline));
    m_painter->setPen(QColor(c.text));
    m_painter->drawText(box, Qt::AlignCenter, text);
}

} // namespace gatehouse
