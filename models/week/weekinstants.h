#pragma once

#include "models/week/weekset.h"
#include "models/week/zoneclock.h"

#include <QDateTime>

#include <optional>

namespace gatehouse {

// A set of times holds at an instant when the clock of its zone then shows one of them. So wall-clock times that a
// change of the clock skips never come, and those that it repeats come twice: a stretch within a skipped hour is left
// out that day, one that ends within a repeated hour goes on in its second pass, after a pause.

//! True when \a times hold at \a instant (seconds since 1970 UTC) by \a clock.
inline bool holdsAt(const WeekSet &times, const ZoneClock &clock, qint64 instant)
{
    return times.contains(clock.weekSecondAt(instant));
}

//! A real stretch of time, in seconds since 1970 UTC.
struct RealSpan
{
    qint64 start = 0;
    qint64 end = 0; //!< not part of it

    qint64 length() const { return end - start; }
    bool operator==(const RealSpan &) const = default;
};

//! A moment at which a zone's clock is put forward or back.
struct ClockChange
{
    qint64 instant = 0; //!< seconds since 1970 UTC
    int before = 0;     //!< seconds east of UTC
    int after = 0;

    //! Forward: wall-clock times are skipped; back: they come twice.
    bool isForward() const { return after > before; }
    bool operator==(const ClockChange &) const = default;
};

//! The real stretches within from..to, sorted, cut at both ends.
QList<RealSpan> realSpans(const WeekSet &times, const ZoneClock &clock, qint64 from, qint64 to);
//! The changes of the clock after \a from and up to \a to.
QList<ClockChange> clockChanges(const ZoneClock &clock, qint64 from, qint64 to);

//! A real week of a set of times.
struct WeekInstants
{
    struct Stretch
    {
        RealSpan span;
        bool isCutAtStart = false; //!< it began before the week
        bool isCutAtEnd = false;   //!< it goes on after the week
        bool hasChange = false;    //!< the clock changes within it, or cuts an end off
    };

    QDate firstDay;
    RealSpan week; //!< usually 168 hours; an hour less or more when the clock changes
    QList<Stretch> stretches;
    QList<ClockChange> changes;
};

//! The week holding \a day, from \a firstDayOfWeek 00:00 of the clock, or the first moment after that.
WeekInstants weekInstants(const WeekSet &times, const ZoneClock &clock, QDate day,
                          Qt::DayOfWeek firstDayOfWeek = Qt::Monday);

//! The next instant after \a from at which \a times begin or cease to hold; nothing when they never change.
std::optional<qint64> nextChange(const WeekSet &times, const ZoneClock &clock, qint64 from);

//! The wall-clock times of \a other during the real week, such as yours for somebody else's.
WeekSet toldIn(const WeekInstants &week, const ZoneClock &other);

//! "+5:30" for people, from seconds east of UTC.
QString offsetText(int seconds);

} // namespace gatehouse
