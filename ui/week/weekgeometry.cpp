#include "ui/week/weekgeometry.h"

#include <algorithm>
#include <cmath>

namespace gatehouse {

static constexpr int rightMargin = 18; // half of the last hour's label

WeekGeometry::WeekGeometry(QSize size, int dayHeaderWidth, int hourHeaderHeight, int firstDay)
    : m_area(dayHeaderWidth, hourHeaderHeight, std::max(96, size.width() - dayHeaderWidth - rightMargin),
             std::max(70, size.height() - hourHeaderHeight - 1))
    , m_firstDay(firstDay)
{
}

QRectF WeekGeometry::row(int row) const
{
    const qreal top = std::round(m_area.top() + rowHeight() * row);
    const qreal bottom = std::round(m_area.top() + rowHeight() * (row + 1));
    return {m_area.left(), top, m_area.width(), bottom - top};
}

QRectF WeekGeometry::part(int wanted, int from, int to) const
{
    const QRectF whole = row(wanted);
    return {x(from), whole.top(), x(to) - x(from), whole.height()};
}

WeekGeometry::Place WeekGeometry::place(QPointF position) const
{
    const int row = std::clamp(int(std::floor((position.y() - m_area.top()) / rowHeight())), 0, 6);
    const int second = int(std::lround((position.x() - m_area.left()) * secondsInDay / m_area.width()));
    return {row, std::clamp(second, -secondsInDay, 2 * secondsInDay)};
}

bool WeekGeometry::isInDayHeader(QPointF position) const
{
    return position.x() < m_area.left() && position.y() >= m_area.top();
}

bool WeekGeometry::isInHourHeader(QPointF position) const
{
    return position.y() < m_area.top() && position.x() >= m_area.left();
}

QList<DayPiece> piecesOf(const WeekSet &times)
{
    QList<DayPiece> pieces;
    for (WeekSpan span : times.spans()) {
        const bool isEndless = span.length() >= secondsInWeek;
        for (int start = span.start; start < span.end;) {
            const int midnight = start - start % secondsInDay;
            const int end = std::min(span.end, midnight + secondsInDay);
            pieces.append({.day = midnight / secondsInDay % 7,
                           .from = start - midnight,
                           .to = end - midnight,
                           .stretch = span,
                           .goesOn = end < span.end || isEndless,
                           .cameFrom = start > span.start || isEndless});
            start = end;
        }
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const DayPiece &a, const DayPiece &b) { return a.day != b.day ? a.day < b.day : a.from < b.from; });
    return pieces;
}

} // namespace gatehouse
