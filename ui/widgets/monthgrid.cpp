#include "ui/widgets/monthgrid.h"

#include "ui/theme/draw.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTextCharFormat>

namespace gatehouse {

static constexpr int cellWidth = 42;
static constexpr int cellHeight = 32;
static constexpr int weeksShown = 6;

MonthGrid::MonthGrid(const Theme &theme, QWidget *parent)
    : QCalendarWidget(parent), m_theme(theme), m_days(findChild<QTableView *>())
{
    setNavigationBarVisible(false);
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    setGridVisible(false);
    m_days->setAccessibleName(tr("Days"));
    for (QHeaderView *header : {m_days->horizontalHeader(), m_days->verticalHeader()})
        header->setMinimumSectionSize(cellHeight - 2);
    setFocusProxy(m_days);
    setFixedSize(7 * cellWidth, (weeksShown + 1) * cellHeight);
    takeColors();
}

void MonthGrid::takeColors()
{
    const auto &c = m_theme.colors();
    QTextCharFormat head;
    head.setForeground(QColor(c.textMuted));
    head.setBackground(QColor(c.raised));
    head.setFont(m_theme.font(tokens::TextSmall));
    setHeaderTextFormat(head);
    // Not red: that a day is a Sunday is no warning.
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), head);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, QColor(c.raised));
    m_days->setPalette(palette);
}

void MonthGrid::setChosen(QDate day)
{
    m_chosen = day;
    updateCells();
}

void MonthGrid::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const auto &c = m_theme.colors();
    const bool isOther = date.month() != monthShown();
    const bool isChosen = date == m_chosen;
    const QRectF pill = QRectF(rect).adjusted(2, 1, -2, -1);
    painter->fillRect(rect, QColor(c.raised));
    const bool hasRing = date == selectedDate() && m_days->hasFocus();
    // The ring of a filled day needs a gap, or it would melt into the fill.
    if (isChosen)
        draw::box(painter, hasRing ? pill.adjusted(3, 3, -3, -3) : pill, tokens::SmallRadius, c.accent);
    else if (date == QDate::currentDate())
        draw::box(painter, pill, tokens::Radius, c.hover);
    if (hasRing)
        draw::ring(painter, pill, tokens::Radius, c.accent);
    painter->setFont(
        m_theme.font(tokens::TextBase, isChosen || date == QDate::currentDate() ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isChosen ? c.onAccent : isOther ? c.textDisabled : c.text);
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
}

void MonthGrid::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_days)
        takeColors();
}

} // namespace gatehouse
