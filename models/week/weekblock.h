#pragma once

#include "models/week/weekset.h"

#include <optional>

namespace gatehouse {

//! The same stretch on each of some days, as one drag over the week marks it.
struct WeekBlock
{
    QList<int> days; //!< 0 is Monday
    //! Seconds from each day's midnight; may be before it or after the day's end: 22:00 to 30:00 is a night.
    int from = 0;
    int to = 0; //!< not part of it

    bool isEmpty() const { return days.isEmpty() || to <= from; }
    WeekSet times() const;
    //! On every day of the week.
    WeekBlock daily() const { return {{0, 1, 2, 3, 4, 5, 6}, from, to}; }

    bool operator==(const WeekBlock &) const = default;
};

//! The whole stretch of \a times that holds \a second of the week; none where it is not part of them.
std::optional<WeekSpan> stretchAt(const WeekSet &times, int second);

enum class SpanEdge : quint8 { Start, End };

//! \a times with one end of one of their stretches moved by \a seconds. It keeps at least \a least seconds, and is
//! never longer than a week. With \a onAllDays the same is done to its likes on the other days, which are then at most
//! a day long.
WeekSet withEdgeMoved(const WeekSet &times, WeekSpan stretch, SpanEdge edge, int seconds, int least, bool onAllDays);

//! \a times with the stretches that lie where \a from begins taken away, and \a to added.
WeekSet withBlockReplaced(const WeekSet &times, const WeekBlock &from, const WeekBlock &to);

//! What begins on that day, counted from its midnight: a night goes on beyond the day. Of what is longer than a day,
//! only the part within the day.
QList<WeekSpan> beginningOn(const WeekSet &times, int day);

//! \a times with what begins on each of \a days replaced by \a pattern, which is as from beginningOn().
WeekSet withDaysReplaced(const WeekSet &times, const QList<WeekSpan> &pattern, const QList<int> &days);

} // namespace gatehouse
