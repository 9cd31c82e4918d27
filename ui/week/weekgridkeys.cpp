// What keys do on a week grid.
#include "ui/week/weekgrid.h"

#include <QKeyEvent>

#include <algorithm>

namespace gatehouse {

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

//! Keys that mean something else on the page around.
bool WeekGrid::overridesShortcut(const QKeyEvent &event) const
{
    return event.matches(QKeySequence::SelectAll) || event.matches(QKeySequence::Copy) ||
           event.matches(QKeySequence::Paste) || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace ||
           event.key() == Qt::Key_Space || (event.key() == Qt::Key_Escape && m_drag != Drag::None);
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

} // namespace gatehouse
