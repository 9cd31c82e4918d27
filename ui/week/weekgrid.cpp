#include "ui/week/weekgrid.h"

#include "ui/week/dayclipboard.h"
#include "ui/week/stretchtext.h"
#include "ui/week/weekaccessible.h"
#include "ui/week/weekpainting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace gatehouse {

static constexpr int hourHeader = 24;

WeekGrid::WeekGrid(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    installWeekAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Week"));
    setFirstDay(QLocale().firstDayOfWeek());
    m_anchor = m_cursor = {0, 9 * 3600};
}

QSize WeekGrid::sizeHint() const
{
    return {760, hourHeader + 7 * 48};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {360, hourHeader + 7 * 22};
}

void WeekGrid::measure()
{
    const QFontMetrics metrics(m_theme.font(tokens::TextBase));
    int width = 0;
    for (int day = 0; day < 7; ++day)
        width = std::max(width, metrics.horizontalAdvance(shortDayName(day)));
    m_geometry = WeekGeometry(size(), width + 2 * tokens::Gap, hourHeader, m_geometry.firstDay());
    m_ground = {};
    update();
}

void WeekGrid::setFirstDay(Qt::DayOfWeek day)
{
    m_geometry = WeekGeometry(size(), 0, hourHeader, day - 1);
    measure();
}

void WeekGrid::setTimes(const WeekSet &times)
{
    cancelDrag();
    setShown(times);
    emit selectionChanged();
}

void WeekGrid::setShown(const WeekSet &times)
{
    if (times == m_times)
        return;
    m_times = times;
    update();
}

void WeekGrid::setActive(const std::optional<WeekLook> &active)
{
    if (active == m_active)
        return;
    cancelDrag();
    m_active = active;
    m_ground = {};
    update();
}

void WeekGrid::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    if (!reason.isEmpty())
        cancelDrag();
}

void WeekGrid::setLayers(const QList<WeekLayer> &layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    m_ground = {};
    update();
}

void WeekGrid::setDaily(bool isDaily)
{
    m_isDaily = isDaily;
}

void WeekGrid::setNow(std::optional<int> second)
{
    if (second == m_now)
        return;
    m_now = second;
    update();
}

QList<int> WeekGrid::daysBetween(int oneRow, int otherRow) const
{
    QList<int> days;
    for (int row = std::min(oneRow, otherRow); row <= std::max(oneRow, otherRow); ++row)
        days.append(m_geometry.dayOf(row));
    return days;
}

WeekBlock WeekGrid::selection() const
{
    if (m_exact)
        return *m_exact;
    return {daysBetween(m_anchor.row, m_cursor.row), std::min(m_anchor.second, m_cursor.second),
            std::max(m_anchor.second, m_cursor.second) + weekStep};
}

std::optional<WeekSpan> WeekGrid::chosenStretch() const
{
    const WeekBlock block = selection();
    if (!m_active || block.isEmpty())
        return std::nullopt;
    return stretchAt(m_times, block.days.first() * secondsInDay + block.from);
}

void WeekGrid::select(const WeekBlock &block)
{
    if (block.isEmpty())
        return;
    selectBlock(block);
    tellSelection();
}

void WeekGrid::selectBlock(const WeekBlock &block)
{
    const int second = std::clamp(roundDown(block.from, weekStep), 0, secondsInDay - weekStep);
    m_anchor = m_cursor = {m_geometry.rowOf(block.days.first()), second};
    m_exact = block;
    update();
}

void WeekGrid::moveCursor(int day, int second)
{
    setCursorPlace({m_geometry.rowOf(day), roundDown(second, weekStep)}, false);
}

void WeekGrid::setCursorPlace(WeekGeometry::Place place, bool extends)
{
    if (m_exact && extends) {
        // Goes on from the cells that the exact times touch.
        m_anchor = {m_geometry.rowOf(m_exact->days.first()), roundDown(m_exact->from, weekStep)};
    }
    m_exact.reset();
    m_cursor = place;
    if (!extends)
        m_anchor = place;
    update();
    tellSelection();
}

void WeekGrid::tellSelection()
{
    emit selectionChanged();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(weekCellIndex(m_cursor));
    QAccessible::updateAccessibility(&event);
}

bool WeekGrid::refuse()
{
    if (isEditable())
        return false;
    emit obstacleMet(m_active ? m_obstacle : tr("Choose a timeslot to edit, or create one."));
    return true;
}

bool WeekGrid::refusePainting()
{
    if (m_active)
        return refuse();
    emit slotWanted();
    return !isEditable();
}

void WeekGrid::change(const WeekSet &after, WeekEdit edit)
{
    if (after == m_times)
        return;
    const WeekSet before = std::exchange(m_times, after);
    update();
    emit edited(before, after, edit);
    emit selectionChanged();
    announce(edit);
}

//! What has become of the selection, for who does not see it.
void WeekGrid::announce(WeekEdit edit)
{
    if (!QAccessible::isActive())
        return;
    const QString reach = blockText(m_isDaily ? selection().daily() : selection());
    QAccessibleAnnouncementEvent event(this, edit == WeekEdit::Erase      ? tr("Erased: %1").arg(reach)
                                             : edit == WeekEdit::PasteDay ? tr("Day copied to: %1").arg(reach)
                                                                          : tr("In the timeslot: %1").arg(reach));
    QAccessible::updateAccessibility(&event);
}

void WeekGrid::paintSelection()
{
    const WeekBlock wanted = selection();
    if (refusePainting())
        return;
    WeekSet after = m_times;
    after.add((m_isDaily ? wanted.daily() : wanted).times());
    change(after, WeekEdit::Paint);
}

void WeekGrid::eraseSelection()
{
    if (refuse())
        return;
    WeekSet after = m_times;
    after.remove((m_isDaily ? selection().daily() : selection()).times());
    change(after, WeekEdit::Erase);
}

void WeekGrid::copyDayTo(const QList<int> &days)
{
    if (refuse())
        return;
    change(withDaysReplaced(m_times, beginningOn(m_times, selection().days.first()), days), WeekEdit::PasteDay);
}

void WeekGrid::copyDay()
{
    putDayOnClipboard(beginningOn(m_times, m_geometry.dayOf(m_cursor.row)));
}

void WeekGrid::pasteDay()
{
    const std::optional<QList<WeekSpan>> pattern = dayOnClipboard();
    if (!pattern) {
        emit obstacleMet(tr("No day is copied. Press Ctrl+C on a day first."));
        return;
    }
    if (refuse())
        return;
    change(withDaysReplaced(m_times, *pattern, m_isDaily ? selection().daily().days : selection().days),
           WeekEdit::PasteDay);
}

void WeekGrid::selectAll()
{
    m_exact.reset();
    m_anchor = {0, 0};
    m_cursor = {6, secondsInDay - weekStep};
    update();
    tellSelection();
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (overridesShortcut(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_drag == Drag::None ? tipAt(help->pos()) : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

const QPixmap &WeekGrid::ground()
{
    const QSize wanted = size() * devicePixelRatio();
    if (m_ground.isNull() || m_ground.size() != wanted) {
        m_ground = QPixmap(wanted);
        m_ground.setDevicePixelRatio(devicePixelRatio());
        QPainter painter(&m_ground);
        WeekPainting painting(&painter, m_theme, m_geometry, !m_layers.isEmpty());
        painting.ground(rect());
        painting.layers(m_layers, !m_active);
    }
    return m_ground;
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, ground());
    WeekPainting painting(&painter, m_theme, m_geometry, !m_layers.isEmpty());
    if (m_active)
        painting.active(m_times, *m_active);
    if (m_now)
        painting.now(*m_now);
    // A lone cell is only a cursor, and there is none without the focus.
    if (m_active && isEnabled() && (hasFocus() || m_exact || m_anchor != m_cursor)) {
        painting.selection(selection(), hasFocus());
        if (hasFocus()) {
            painting.headerMarks(m_cursor);
            if (!m_exact)
                painting.cursor(m_cursor);
        }
    }
    if (!m_readout.isEmpty())
        painting.readout(m_readout, m_position);
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange) {
        m_ground = {};
        update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        measure();
    }
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    tellSelection();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace gatehouse
