#pragma once

#include "models/week/weekblock.h"
#include "ui/theme/theme.h"
#include "ui/week/weekgeometry.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace gatehouse {

//! A slot in the grid: how it looks and what it is called.
struct WeekLook
{
    QString name;
    int color = 0;    //!< see ruleColors()
    bool isOn = true; //!< what is switched off is hatched

    bool operator==(const WeekLook &) const = default;
};

//! A slot shown beside the one that is edited.
struct WeekLayer
{
    WeekSet times;
    WeekLook look;

    bool operator==(const WeekLayer &) const = default;
};

//! What an edit did, for the names of undo.
enum class WeekEdit : quint8 { Paint, Erase, MoveEdge, PasteDay, Text, Typed };

//! The abstract week as a table of days and quarters of an hour, of which one set of times is edited.
//!
//! Mouse: a drag from an empty place paints, one from a painted place erases, and so does the right button or Ctrl. A
//! drag over several days does the same on each; one beyond midnight goes on into the next day. With Shift it is one
//! stretch from press to release, over as many nights as lie between. Ends of stretches are dragged. Alt takes whole
//! minutes for quarters. A click sets the cursor, and chooses the stretch there; a click on a header chooses its day or
//! hour. Esc gives up a drag.
//!
//! Keys: arrows move the cursor by a quarter of an hour or a day, with Ctrl by an hour, with Shift they select; Space
//! paints or erases the selection, Delete erases it; Ctrl+A selects all; Ctrl+C and Ctrl+V copy a day to others; Enter
//! asks for exact times.
class WeekGrid : public QWidget
{
    Q_OBJECT

public:
    explicit WeekGrid(const Theme &theme, QWidget *parent = nullptr);

    const WeekSet &times() const { return m_times; } //!< as they are shown, a drag under way included
    void setTimes(const WeekSet &times);             //!< drops a drag under way
    //! What is edited; none: only layers are shown.
    void setActive(const std::optional<WeekLook> &active);
    const std::optional<WeekLook> &active() const { return m_active; }
    //! Why nothing can be edited now; shown when it is tried. Empty: it can.
    void setObstacle(const QString &reason);
    bool isEditable() const { return m_active && m_obstacle.isEmpty(); }
    void setLayers(const QList<WeekLayer> &layers);
    //! All days are linked: what is done on one is done on all.
    void setDaily(bool isDaily);
    bool isDaily() const { return m_isDaily; }
    //! The present moment in the zone of the edited slot, in seconds of the week; none: no line.
    void setNow(std::optional<int> second);
    void setFirstDay(Qt::DayOfWeek day);

    const WeekGeometry &geometryOfWeek() const { return m_geometry; }
    WeekBlock selection() const; //!< at least the cell of the cursor
    void select(const WeekBlock &block);
    WeekGeometry::Place cursorPlace() const { return m_cursor; }
    void moveCursor(int day, int second); //!< and selects its cell
    //! The stretch at the cursor.
    std::optional<WeekSpan> chosenStretch() const;
    //! Days of the selection, 0 is Monday.
    QList<int> selectedDays() const { return selection().days; }
    //! What the drag under way says of its times; empty without one.
    QString readout() const { return m_readout; }

    void paintSelection();
    void eraseSelection();
    //! Gives the cursor's day to these days.
    void copyDayTo(const QList<int> &days);
    void copyDay();
    void pasteDay();
    void selectAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    //! Once for each gesture; times() is \a after already.
    void edited(const gatehouse::WeekSet &before, const gatehouse::WeekSet &after, gatehouse::WeekEdit edit);
    void dragged(); //!< times() follow a drag under way
    void selectionChanged();
    void exactTimesWanted();
    void menuWanted(const QPoint &globalPosition);
    void obstacleMet(const QString &reason);
    //! Something is painted and no slot is edited. Where it gets one at once, what is painted becomes its times.
    void slotWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag : quint8 { None, Pressed, Block, Stretch, Edge, Days, Hours };
    struct HeldEdge
    {
        WeekSpan stretch;
        SpanEdge edge = SpanEdge::Start;
        WeekGeometry::Place place;
    };

    void measure();
    std::optional<HeldEdge> edgeAt(QPointF position) const;
    WeekGeometry::Place snapped(WeekGeometry::Place place, bool isExact) const;
    QList<int> daysBetween(int oneRow, int otherRow) const;
    WeekBlock draggedBlock(WeekGeometry::Place now, bool isExact) const;
    void drag(QPointF position, Qt::KeyboardModifiers modifiers);
    void dragEdge(WeekGeometry::Place now, bool isExact);
    void finishDrag();
    void cancelDrag();
    void click(QPointF position, Qt::KeyboardModifiers modifiers);
    bool pressHeader(QPointF position, Qt::KeyboardModifiers modifiers);
    void setShown(const WeekSet &times);
    void change(const WeekSet &after, WeekEdit edit);
    void announce(WeekEdit edit);
    bool refuse();
    bool refusePainting(); //!< after asking for a slot where there is none
    void setCursorPlace(WeekGeometry::Place place, bool extends);
    void selectBlock(const WeekBlock &block);
    void tellSelection();
    bool overridesShortcut(const QKeyEvent &event) const;
    bool moveByKey(const QKeyEvent &event);
    QString tipAt(QPointF position) const;
    const QPixmap &ground();

    Theme m_theme;
    WeekGeometry m_geometry;
    WeekSet m_times;
    WeekSet m_before; //!< the drag under way
    std::optional<WeekLook> m_active;
    QString m_obstacle;
    QList<WeekLayer> m_layers;
    QPixmap m_ground; //!< what a drag does not change
    bool m_isDaily = false;
    std::optional<int> m_now;

    // The selection lies between the two, cells included; the cursor's seconds may go beyond its day.
    WeekGeometry::Place m_anchor;
    WeekGeometry::Place m_cursor;
    std::optional<WeekBlock> m_exact; //!< a selection that is not of whole cells

    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressedAt;
    QPointF m_position;
    WeekGeometry::Place m_pressed;
    HeldEdge m_held;
    bool m_erases = false;
    WeekEdit m_edit = WeekEdit::Paint;
    QString m_readout;
};

} // namespace gatehouse
