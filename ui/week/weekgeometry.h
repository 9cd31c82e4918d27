#pragma once

#include "models/week/weekset.h"

#include <QRectF>

namespace gatehouse {

inline constexpr int weekStep = 15 * 60; //!< seconds of one cell of the grid
inline constexpr int stepsInDay = secondsInDay / weekStep;

//! To a whole step, seconds before midnight too.
constexpr int roundDown(int second, int step)
{
    return second - ((second % step) + step) % step;
}

constexpr int roundUp(int second, int step)
{
    return -roundDown(-second, step);
}

constexpr int roundNear(int second, int step)
{
    return roundDown(second + step / 2, step);
}

//! Where days and times lie in a week grid: a row for each day from the locale's first on, midnight to midnight from
//! left to right.
class WeekGeometry
{
public:
    //! A row and seconds from its midnight.
    struct Place
    {
        int row = 0;
        int second = 0;
        bool operator==(const Place &) const = default;
    };

    WeekGeometry() = default;
    WeekGeometry(QSize size, int dayHeaderWidth, int hourHeaderHeight, int firstDay);

    QRectF area() const { return m_area; } //!< without the headers
    int firstDay() const { return m_firstDay; }
    int dayOf(int row) const { return (row + m_firstDay) % 7; } //!< 0 is Monday
    int rowOf(int day) const { return (day - m_firstDay + 7) % 7; }
    qreal hourWidth() const { return m_area.width() / 24; }
    qreal x(int second) const { return m_area.left() + m_area.width() * second / secondsInDay; }
    qreal rowHeight() const { return m_area.height() / 7; }
    QRectF row(int row) const;
    //! Part of a row, between seconds of its day.
    QRectF part(int row, int from, int to) const;

    //! The row is one of the seven; the seconds go on up to a day before and after it.
    Place place(QPointF position) const;
    int secondOfWeek(Place place) const { return dayOf(place.row) * secondsInDay + place.second; }

    bool isInDayHeader(QPointF position) const;
    bool isInHourHeader(QPointF position) const;

private:
    QRectF m_area;
    int m_firstDay = 0;
};

//! A part of a stretch that lies within one day.
struct DayPiece
{
    int day = 0; //!< 0 is Monday
    int from = 0;
    int to = 0;
    WeekSpan stretch;      //!< the whole
    bool goesOn = false;   //!< after this day's midnight
    bool cameFrom = false; //!< the day before
};

QList<DayPiece> piecesOf(const WeekSet &times);

} // namespace gatehouse
