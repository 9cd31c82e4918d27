#pragma once

#include "ui/week/weekgrid.h"

class QPainter;

namespace gatehouse {

//! Paints the parts of a week grid.
class WeekPainting
{
public:
    WeekPainting(QPainter *painter, const Theme &theme, const WeekGeometry &geometry, bool hasLanes);

    //! Lines and headers.
    void ground(const QRect &widget);
    //! The slots beside the edited one, each in a lane of its own; all others together in a last one where the rows are
    //! too low. \a isAlone: there is nothing else in the rows.
    void layers(const QList<WeekLayer> &layers, bool isAlone);
    void active(const WeekSet &times, const WeekLook &look);
    void selection(const WeekBlock &block, bool hasFocus);
    void cursor(WeekGeometry::Place place);
    void headerMarks(WeekGeometry::Place cursor);
    void now(int second);
    void readout(const QString &text, QPointF at);

private:
    QRectF room(int row) const; //!< of the edited slot
    void piece(const DayPiece &piece, const QRectF &rect, const WeekLook &look);

    QPainter *m_painter;
    Theme m_theme;
    const WeekGeometry &m_geometry;
    bool m_hasLanes;
};

} // namespace gatehouse
