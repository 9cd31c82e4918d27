#include "ui/week/weekgrid.h"

#include "ui/week/stretchtext.h"
#include "ui/week/weekaccessible.h"
#include "ui/week/weekpainting.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int hourHeader = 24;
static constexpr int edgeReach = 5; // pixels to either side
static constexpr int dragThreshold = 4;
static constexpr int minute = 60;
static constexpr auto dayMimeType = "application/x-gatehouse-day"_L1;

static int roundDown(int second, int step)
{
    const int rest = ((second % step) + step) % step;
    return second - rest;
}

static int roundUp(int second, int step)
{
    return -roundDown(-second, step);
}

static int roundNear(int second, int step)
{
    return roundDown(second + step / 2, step);
}

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
    QJsonArray spans;
    QStringList texts;
    for (WeekSpan span : beginningOn(m_times, m_geometry.dayOf(m_cursor.row))) {
        spans.append(QJsonArray{span.start, span.end});
        texts.append(u"%1–%2"_s.arg(clockText(span.start), clockText(span.end)));
    }
    auto *mime = new QMimeData;
    mime->setData(dayMimeType, QJsonDocument(spans).toJson(QJsonDocument::Compact));
    mime->setText(texts.join(", "_L1));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void WeekGrid::pasteDay()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !mime->hasFormat(dayMimeType)) {
        emit obstacleMet(tr("No day is copied. Press Ctrl+C on a day first."));
        return;
    }
    if (refuse())
        return;
    QList<WeekSpan> pattern;
    for (const QJsonValue &value : QJsonDocument::fromJson(mime->data(dayMimeType)).array())
        pattern.append({value[0].toInt(), value[1].toInt()});
    change(withDaysReplaced(m_times, pattern, m_isDaily ? selection().daily().days : selection().days),
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

// Mouse

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

// Keys

bool WeekGrid::moveByKey(const QKeyEvent &event)
{
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    const int step = isFar ? 3600 : weekStep;
    WeekGeometry::Place place = m_cursor;
    switch (event.key()) {
    case Qt::Key_Left:
        place.second -= step;
        break;
    case Qt::Key_Right:
        place.second += step;
        break;
    case Qt::Key_Up:
        place.row -= 1;
        break;
    case Qt::Key_Down:
        place.row += 1;
        break;
    case Qt::Key_Home:
        place = {isFar ? 0 : place.row, 0};
        break;
    case Qt::Key_End:
        place = {isFar ? 6 : place.row, secondsInDay - weekStep};
        break;
    default:
        return false;
    }
    if (extends) {
        // A selection may go on over midnight, but each of its days does the same.
        place.row = std::clamp(place.row, 0, 6);
        place.second = std::clamp(place.second, -secondsInDay, 2 * secondsInDay - weekStep);
    } else {
        while (place.second < 0) {
            place.second += secondsInDay;
            --place.row;
        }
        while (place.second >= secondsInDay) {
            place.second -= secondsInDay;
            ++place.row;
        }
        place.row = (place.row + 7) % 7;
    }
    setCursorPlace(place, extends);
    return true;
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        cancelDrag();
        return;
    }
    if (m_drag != Drag::None)
        return;
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->matches(QKeySequence::Copy)) {
        copyDay();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteDay();
    } else if (event->key() == Qt::Key_Space) {
        const WeekSet wanted = selection().times();
        if (m_times.intersected(wanted) == wanted)
            eraseSelection();
        else
            paintSelection();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        eraseSelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               !event->modifiers().testFlag(Qt::ControlModifier)) {
        emit exactTimesWanted();
    } else if (!moveByKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that mean something else on the page around.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Copy) ||
            key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace ||
            key->key() == Qt::Key_Space || (key->key() == Qt::Key_Escape && m_drag != Drag::None)) {
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

// Painting

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
