#include "ui/access/weekplaceview.h"

#include "models/access/explanation.h"
#include "models/access/realspans.h"
#include "models/week/weektext.h"
#include "ui/theme/draw.h"
#include "ui/theme/rulecolors.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int hour = 3600;

WeekPlaceView::WeekPlaceView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_zone(QTimeZone::UTC)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Week over places"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekPlaceView::setWeek(const WeekPlace &week)
{
    m_week = week;
    const QTimeZone zone(week.zone);
    m_zone = zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
    m_row = std::clamp(m_row, 0, std::max(0, rowCount() - 1));
    if (m_instant < week.week.start || m_instant >= week.week.end)
        m_instant = week.week.start;
    updateGeometry();
    showScrollBar();
    viewport()->update();
}

void WeekPlaceView::setMoment(std::optional<qint64> instant)
{
    m_moment = instant;
    if (instant && *instant >= m_week.week.start && *instant < m_week.week.end && !hasFocus())
        m_instant = *instant;
    viewport()->update();
}

//! How many rows have room at once.
int WeekPlaceView::pageRows() const
{
    return std::max(2, (viewport()->height() - headHeight) / tokens::RowHeight);
}

//! Whether the row is not scrolled away: that of all other places is not to be missed.
bool WeekPlaceView::isKept(int row) const
{
    return rowCount() > pageRows() && row == rowCount() - 1 && m_week.rows.last().kind == WeekPlaceRow::Kind::Elsewhere;
}

double WeekPlaceView::topOf(int row) const
{
    return headHeight + (isKept(row) ? pageRows() - 1 : row - verticalScrollBar()->value()) * tokens::RowHeight;
}

bool WeekPlaceView::isShown(int row) const
{
    const int first = verticalScrollBar()->value();
    return isKept(row) || (row >= first && row < first + scrolledRows());
}

void WeekPlaceView::showScrollBar()
{
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - pageRows()));
    verticalScrollBar()->setPageStep(pageRows() - 1);
}

void WeekPlaceView::scrollTo(int row)
{
    if (isShown(row))
        return;
    const int first = verticalScrollBar()->value();
    verticalScrollBar()->setValue(row < first ? row : row - scrolledRows() + 1);
}

QSize WeekPlaceView::sizeHint() const
{
    return {640, headHeight + std::clamp(rowCount(), 1, mostRows) * tokens::RowHeight + 1};
}

QSize WeekPlaceView::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

QRectF WeekPlaceView::timeRoom() const
{
    return QRectF(titleWidth, headHeight, viewport()->width() - titleWidth - 1,
                  std::min(pageRows(), rowCount()) * tokens::RowHeight);
}

double WeekPlaceView::xOf(qint64 instant) const
{
    const QRectF room = timeRoom();
    const double share = double(instant - m_week.week.start) / double(std::max<qint64>(1, m_week.week.length()));
    return room.left() + share * room.width();
}

qint64 WeekPlaceView::instantAt(double x) const
{
    const QRectF room = timeRoom();
    const double share = std::clamp((x - room.left()) / std::max(1.0, room.width()), 0.0, 1.0);
    // Quarters of an hour: nobody can point at less.
    const qint64 seconds = static_cast<qint64>(share * double(m_week.week.length())) / 900 * 900;
    return std::min(m_week.week.start + seconds, m_week.week.end - 1);
}

int WeekPlaceView::rowAt(double y) const
{
    const int place = static_cast<int>((y - headHeight) / tokens::RowHeight);
    if (y < headHeight || place >= std::min(pageRows(), rowCount()))
        return -1;
    return place == scrolledRows() ? rowCount() - 1 : verticalScrollBar()->value() + place;
}

QRect WeekPlaceView::placeOf(int row, qint64 instant) const
{
    return QRectF(xOf(instant), topOf(row), xOf(instant + hour) - xOf(instant), tokens::RowHeight).toRect();
}

QString WeekPlaceView::textFor(int row, qint64 instant) const
{
    if (row < 0 || row >= m_week.rows.size())
        return {};
    const WeekPlaceRow &place = m_week.rows.at(row);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant, m_zone);
    const QString when = tr("%1, %2 %3")
                             .arg(place.title, QLocale().dayName(moment.date().dayOfWeek()),
                                  clockText(QTime(0, 0).secsTo(moment.time())));
    const auto span = std::ranges::find_if(place.allowed, [instant](const RealSpan &allowed) {
        return instant >= allowed.start && instant < allowed.end;
    });
    if (span != place.allowed.end())
        return tr("%1: allowed until %2").arg(when, momentText(span->end, m_zone, instant));
    const auto next =
        std::ranges::find_if(place.allowed, [instant](const RealSpan &allowed) { return allowed.start > instant; });
    if (next != place.allowed.end())
        return tr("%1: not allowed until %2").arg(when, momentText(next->start, m_zone, instant));
    return place.isAllowed ? tr("%1: not allowed").arg(when) : tr("%1: never allowed at this place").arg(when);
}

QString WeekPlaceView::cursorText() const
{
    return textFor(m_row, m_instant);
}

void WeekPlaceView::paintHead(QPainter *painter) const
{
    const auto &c = m_theme.colors();
    const QLocale locale;
    for (qsizetype day = 0; day + 1 < m_week.days.size(); ++day) {
        const QRectF room(xOf(m_week.days.at(day)), 0, xOf(m_week.days.at(day + 1)) - xOf(m_week.days.at(day)),
                          headHeight);
        const QDate date = QDateTime::fromSecsSinceEpoch(m_week.days.at(day), m_zone).date();
        painter->setFont(m_theme.font(tokens::TextSmall, QFont::Medium));
        painter->setPen(QColor(c.text));
        painter->drawText(room.adjusted(tokens::Grid, 0, 0, -headHeight / 2.0), Qt::AlignLeft | Qt::AlignVCenter,
                          locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
        painter->setFont(m_theme.font(tokens::TextSmall));
        painter->setPen(QColor(c.textMuted));
        painter->drawText(room.adjusted(tokens::Grid, headHeight / 2.0 - 3, 0, -3), Qt::AlignLeft | Qt::AlignVCenter,
                          locale.toString(date, u"d MMM"_s));
    }
}

void WeekPlaceView::paintRow(QPainter *painter, int row) const
{
    const auto &c = m_theme.colors();
    const WeekPlaceRow &place = m_week.rows.at(row);
    const double top = topOf(row);
    painter->fillRect(QRectF(0, top, viewport()->width(), 1), QColor(c.line));

    const QColor color = place.kind == WeekPlaceRow::Kind::Fence ? ruleColors(m_theme, ruleNumberOf(place.fenceId)).line
                                                                 : QColor(c.textMuted);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(QRectF(tokens::Grid, top + tokens::RowHeight / 2.0 - 4, 8, 8));
    painter->setFont(m_theme.font(tokens::TextBase));
    painter->setPen(QColor(place.isAllowed ? c.text : c.textMuted));
    const QString title = place.isInactive ? tr("%1 (inactive)").arg(place.title) : place.title;
    const QRectF titleRoom(tokens::Margin, top, titleWidth - tokens::Margin - tokens::Gap, tokens::RowHeight);
    painter->drawText(titleRoom, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(titleRoom.width())));

    for (const RealSpan &span : place.allowed) {
        const double left = xOf(std::max(span.start, m_week.week.start));
        const double right = xOf(std::min(span.end, m_week.week.end));
        QColor fill = color;
        fill.setAlphaF(m_theme.isDark() ? 0.55F : 0.4F);
        draw::box(painter, QRectF(left, top + 6, std::max(2.0, right - left), tokens::RowHeight - 11), 3, fill, color);
    }
    if (place.allowed.isEmpty()) {
        painter->setFont(m_theme.font(tokens::TextSmall));
        painter->setPen(QColor(c.textMuted));
        painter->drawText(QRectF(titleWidth + tokens::Gap, top, timeRoom().width(), tokens::RowHeight),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          place.isAllowed ? tr("at no time this week") : tr("never at this place"));
    }
}

void WeekPlaceView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = m_theme.colors();
    paintHead(&painter);
    const QRectF room = timeRoom();
    QColor faint(c.line);
    faint.setAlphaF(0.5F);
    for (qsizetype day = 0; day + 1 < m_week.days.size(); ++day) {
        for (int part = 1; part < 4; ++part)
            painter.fillRect(QRectF(xOf(m_week.days.at(day) + part * 6 * hour), room.top(), 1, room.height()), faint);
    }
    for (const qint64 day : m_week.days)
        painter.fillRect(QRectF(xOf(day), headHeight / 2.0, 1, room.bottom() - headHeight / 2.0), QColor(c.line));
    for (double y = room.top(); y < room.bottom(); y += tokens::RowHeight)
        paintRow(&painter, rowAt(y));
    painter.fillRect(QRectF(0, room.bottom(), viewport()->width(), 1), QColor(c.line));
    if (m_moment && *m_moment >= m_week.week.start && *m_moment < m_week.week.end) {
        painter.fillRect(QRectF(xOf(*m_moment) - 1, headHeight - 6, 2, room.height() + 6), QColor(c.danger.color));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(c.danger.color));
        painter.drawEllipse(QPointF(xOf(*m_moment), headHeight - 6), 3, 3);
    }
    if (hasFocus() && rowCount() > 0 && isShown(m_row)) {
        draw::ring(&painter, QRectF(placeOf(m_row, m_instant)).adjusted(-3, 2, 3, -2), tokens::SmallRadius,
                   QColor(c.accent));
    }
}

void WeekPlaceView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().y());
    if (event->button() != Qt::LeftButton || row < 0 || event->position().x() < timeRoom().left())
        return;
    m_row = row;
    m_instant = instantAt(event->position().x());
    viewport()->update();
    emit chosen(m_row, m_instant);
}

void WeekPlaceView::moveCursor(int rows, qint64 seconds)
{
    m_row = std::clamp(m_row + rows, 0, std::max(0, rowCount() - 1));
    m_instant = std::clamp(m_instant + seconds, m_week.week.start, m_week.week.end - 1);
    scrollTo(m_row);
    showCursor();
}

void WeekPlaceView::showCursor()
{
    viewport()->update();
    QAccessibleAnnouncementEvent announcement(this, cursorText());
    QAccessible::updateAccessibility(&announcement);
}

void WeekPlaceView::keyPressEvent(QKeyEvent *event)
{
    const int direction = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isFar = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(0, -direction * hour);
    case Qt::Key_Right:
        return moveCursor(0, direction * hour);
    case Qt::Key_Up:
        return moveCursor(-1, 0);
    case Qt::Key_Down:
        return moveCursor(1, 0);
    case Qt::Key_PageUp:
        return moveCursor(0, -qint64(secondsInDay));
    case Qt::Key_PageDown:
        return moveCursor(0, secondsInDay);
    case Qt::Key_Home:
        return isFar ? moveCursor(-rowCount(), 0) : moveCursor(0, m_week.week.start - m_instant);
    case Qt::Key_End:
        return isFar ? moveCursor(rowCount(), 0) : moveCursor(0, m_week.week.end - hour - m_instant);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (rowCount() > 0)
            emit chosen(m_row, m_instant);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void WeekPlaceView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // A click means what is under the mouse now.
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        scrollTo(m_row);
    showCursor();
}

void WeekPlaceView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekPlaceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    showScrollBar();
}

void WeekPlaceView::scrollContentsBy(int, int)
{
    viewport()->update();
}

bool WeekPlaceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos().y());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : textFor(row, instantAt(help->pos().x())), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace gatehouse
