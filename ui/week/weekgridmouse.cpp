// What the pointer does on a week grid: painting and erasing by drags, edges, clicks, tool tips.
#include "ui/week/stretchtext.h"
#include "ui/week/weekgrid.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int edgeReach = 5; // pixels to either side
static constexpr int dragThreshold = 4;
static constexpr int minute = 60;

std::optional<WeekGrid::HeldEdge> WeekGrid::edgeAt(QPointF position) const
{
    if (!m_active || !m_geometry.area().adjusted(-edgeReach, 0, edgeReach, 0).contains(position))
        return std::nullopt;
    const int row = m_geometry.place(position).row;
    std::optional<HeldEdge> nearest;
    qreal distance = edgeReach + 0.5;
    for (const DayPiece &piece : piecesOf(m_times)) {
        if (m_geometry.rowOf(piece.day) != row)
            continue;
        const auto consider = [&](int second, SpanEdge edge) {
            const qreal away = std::abs(m_geometry.x(second) - position.x());
            if (away < distance) {
                distance = away;
                nearest = HeldEdge{piece.stretch, edge, {row, second}};
            }
        };
        // What is narrower than its edges' reach is held at its end.
        if (!piece.goesOn)
            consider(piece.to, SpanEdge::End);
        if (!piece.cameFrom)
            consider(piece.from, SpanEdge::Start);
    }
    return nearest;
}

bool WeekGrid::pressHeader(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const bool isDay = m_geometry.isInDayHeader(position);
    const bool isHour = m_geometry.isInHourHeader(position);
    const bool isCorner = !isDay && !isHour && !m_geometry.area().contains(position) &&
                          position.x() < m_geometry.area().left() && position.y() < m_geometry.area().top();
    if (isCorner) {
        selectAll();
        return true;
    }
    if (!isDay && !isHour)
        return false;
    m_drag = isDay ? Drag::Days : Drag::Hours;
    m_pressed = modifiers.testFlag(Qt::ShiftModifier) ? m_anchor : m_geometry.place(position);
    drag(position, modifiers);
    return true;
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None) {
        cancelDrag();
        return;
    }
    const QPointF position = event->position();
    m_button = event->button();
    if (m_button != Qt::LeftButton && m_button != Qt::RightButton)
        return;
    m_before = m_times;
    m_pressedAt = m_position = position;
    if (m_button == Qt::LeftButton && pressHeader(position, event->modifiers()))
        return;
    m_pressed = m_geometry.place(position);
    m_pressed.second = std::clamp(m_pressed.second, 0, secondsInDay - 1);
    const std::optional<HeldEdge> edge = m_button == Qt::LeftButton && !event->modifiers().testFlag(Qt::ControlModifier)
                                             ? edgeAt(position)
                                             : std::nullopt;
    if (edge && isEditable()) {
        m_held = *edge;
        m_drag = Drag::Edge;
        return;
    }
    m_erases = m_button == Qt::RightButton || event->modifiers().testFlag(Qt::ControlModifier) ||
               (m_active && m_times.contains(m_geometry.secondOfWeek(m_pressed)));
    m_drag = Drag::Pressed;
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_position = event->position();
    if (m_drag == Drag::None) {
        setCursor(isEditable() && edgeAt(m_position) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    drag(m_position, event->modifiers());
}

WeekBlock WeekGrid::draggedBlock(WeekGeometry::Place now, bool isExact) const
{
    const int step = isExact ? minute : weekStep;
    const int from = roundDown(std::min(m_pressed.second, now.second), step);
    int to = roundUp(std::max(m_pressed.second, now.second), step);
    to = std::max(to, from + step);
    return {daysBetween(m_pressed.row, now.row), from, to};
}

void WeekGrid::drag(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const WeekGeometry::Place now = m_geometry.place(position);
    const bool isExact = modifiers.testFlag(Qt::AltModifier);
    if (m_drag == Drag::Days || m_drag == Drag::Hours) {
        const int hour = std::clamp(roundDown(now.second, 3600), 0, 23 * 3600);
        const int pressedHour = std::clamp(roundDown(m_pressed.second, 3600), 0, 23 * 3600);
        m_exact.reset();
        if (m_drag == Drag::Days) {
            m_anchor = {m_pressed.row, 0};
            m_cursor = {now.row, secondsInDay - weekStep};
        } else {
            m_anchor = {0, std::min(pressedHour, hour)};
            m_cursor = {6, std::max(pressedHour, hour) + 3600 - weekStep};
        }
        update();
        tellSelection();
        return;
    }
    if (m_drag == Drag::Edge) {
        if ((position - m_pressedAt).manhattanLength() >= 2 || !m_readout.isEmpty())
            dragEdge(now, isExact);
        return;
    }
    if (m_drag == Drag::Pressed) {
        if ((position - m_pressedAt).manhattanLength() < dragThreshold)
            return;
        // Another slot to edit ends the drag, so it begins once more.
        if (m_erases ? refuse() : refusePainting()) {
            m_drag = Drag::None;
            return;
        }
        m_before = m_times;
        m_drag = modifiers.testFlag(Qt::ShiftModifier) && !m_isDaily ? Drag::Stretch : Drag::Block;
        m_edit = m_erases ? WeekEdit::Erase : WeekEdit::Paint;
    }

    WeekBlock block;
    if (m_drag == Drag::Stretch) {
        const int step = isExact ? minute : weekStep;
        const int pressed = m_pressed.row * secondsInDay + m_pressed.second;
        const int released = now.row * secondsInDay + now.second;
        const int from = roundDown(std::min(pressed, released), step);
        const int row = std::clamp(from / secondsInDay, 0, 6);
        block = {{m_geometry.dayOf(row)},
                 from - row * secondsInDay,
                 std::max(roundUp(std::max(pressed, released), step), from + step) - row * secondsInDay};
    } else {
        block = draggedBlock(now, isExact);
        if (m_isDaily)
            block = block.daily();
    }
    selectBlock(block);
    WeekSet shown = m_before;
    if (m_erases)
        shown.remove(block.times());
    else
        shown.add(block.times());
    const QString reach = blockText(block);
    m_readout = m_erases ? tr("Erase %1").arg(reach) : reach;
    setShown(shown);
    update();
    emit dragged();
}

void WeekGrid::dragEdge(WeekGeometry::Place now, bool isExact)
{
    const int step = isExact ? minute : weekStep;
    const int rows = m_isDaily ? 0 : now.row - m_pressed.row;
    const int edge = m_held.edge == SpanEdge::Start ? m_held.stretch.start : m_held.stretch.end;
    const int wanted = roundNear(edge + rows * secondsInDay + now.second - m_held.place.second, step);
    const WeekSet shown = withEdgeMoved(m_before, m_held.stretch, m_held.edge, wanted - edge, step, m_isDaily);
    // The end that is not held tells which of the stretches it has become.
    const int inside = m_held.edge == SpanEdge::Start ? m_held.stretch.end - 1 : m_held.stretch.start;
    if (const auto stretch = stretchAt(shown, inside)) {
        const int day = stretch->start / secondsInDay;
        selectBlock({{day}, stretch->start - day * secondsInDay, stretch->end - day * secondsInDay});
        m_readout = u"%1  (%2)"_s.arg(stretchText(*stretch), lengthText(stretch->length()));
    }
    m_edit = WeekEdit::MoveEdge;
    setShown(shown);
    update();
    emit dragged();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_button)
        return;
    m_position = event->position();
    const Drag drag = m_drag;
    if (drag == Drag::Pressed || (drag == Drag::Edge && m_readout.isEmpty())) {
        m_drag = Drag::None;
        click(event->position(), event->modifiers());
        if (m_button == Qt::RightButton)
            emit menuWanted(event->globalPosition().toPoint());
    } else if (drag != Drag::None) {
        finishDrag();
    }
    m_button = Qt::NoButton;
}

void WeekGrid::finishDrag()
{
    m_drag = Drag::None;
    m_readout.clear();
    update();
    if (m_times != m_before) {
        emit edited(m_before, m_times, m_edit);
        announce(m_edit);
    }
    tellSelection();
}

void WeekGrid::cancelDrag()
{
    if (m_drag == Drag::None)
        return;
    const bool changed = m_times != m_before;
    m_drag = Drag::None;
    m_readout.clear();
    setShown(m_before);
    update();
    if (changed)
        emit dragged();
}

void WeekGrid::click(QPointF position, Qt::KeyboardModifiers modifiers)
{
    WeekGeometry::Place place = m_geometry.place(position);
    place.second = std::clamp(roundDown(place.second, weekStep), 0, secondsInDay - weekStep);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        setCursorPlace(place, true);
        return;
    }
    // The right button opens a menu for what is chosen, where it points at that.
    if (m_button == Qt::RightButton &&
        !selection()
             .times()
             .intersected(WeekSet({m_geometry.secondOfWeek(place), m_geometry.secondOfWeek(place) + weekStep}))
             .isEmpty())
        return;
    m_anchor = m_cursor = place;
    m_exact.reset();
    const auto stretch =
        m_active ? stretchAt(m_times, m_geometry.secondOfWeek(m_geometry.place(position))) : std::nullopt;
    if (stretch && stretch->length() < secondsInWeek) {
        const int day = stretch->start / secondsInDay;
        m_exact = WeekBlock{{day}, stretch->start - day * secondsInDay, stretch->end - day * secondsInDay};
        if (m_isDaily)
            m_exact = m_exact->daily();
    }
    update();
    tellSelection();
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_geometry.area().contains(event->position()))
        emit exactTimesWanted();
}

void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() != QContextMenuEvent::Mouse)
        emit menuWanted(mapToGlobal(
            m_geometry.part(m_cursor.row, m_cursor.second, m_cursor.second + weekStep).bottomLeft().toPoint()));
}

void WeekGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    unsetCursor();
}

QString WeekGrid::tipAt(QPointF position) const
{
    if (!m_geometry.area().contains(position))
        return {};
    const WeekGeometry::Place place = m_geometry.place(position);
    const int second = m_geometry.secondOfWeek({place.row, std::clamp(place.second, 0, secondsInDay - 1)});
    QStringList lines;
    const auto add = [&](const WeekSet &times, const WeekLook &look) {
        if (const auto stretch = stretchAt(times, second)) {
            const QString text = stretchText(*stretch);
            const QString line = look.name.isEmpty() ? text : u"%1: %2"_s.arg(look.name, text);
            lines.append(look.isOn ? line : tr("%1 (inactive)").arg(line));
        }
    };
    if (m_active)
        add(m_times, *m_active);
    for (const WeekLayer &layer : m_layers)
        add(layer.times, layer.look);
    constexpr qsizetype most = 12;
    if (lines.size() > most) {
        const int more = int(lines.size() - most);
        lines = lines.first(most) + QStringList{tr("and %n more", nullptr, more)};
    }
    // What a service calls its slots must not be taken for markup.
    return lines.isEmpty() ? QString()
                           : QString("<p style='white-space:pre'>"_L1 + lines.join(u'\n').toHtmlEscaped() + "</p>"_L1);
}

} // namespace gatehouse
