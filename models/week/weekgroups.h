#pragma once

#include "models/week/weekset.h"

#include <QList>

namespace gatehouse {

//! A stretch that starts on a day: seconds from that day's 00:00. The end is at most a day after the start and may lie
//! on the next day.
struct DaySpan
{
    int start = 0; //!< 0..secondsInDay-1
    int end = 0;

    //! True when it reaches beyond midnight into the next day.
    bool isOvernight() const { return end > secondsInDay; }
    bool operator==(const DaySpan &) const = default;
};

//! Days on which the same stretches start.
struct DayGroup
{
    //! Runs of days, first and last (0: Monday), which may go over Sunday: {5, 0} is Saturday to Monday.
    QList<std::pair<int, int>> runs;
    QList<DaySpan> spans;

    int dayCount() const;
    bool has(int day) const;
    bool operator==(const DayGroup &) const = default;
};

//! A set of times as people say it: what repeats on several days is said once, what lasts longer than a day and is not
//! made of whole days stands alone.
struct WeekGroups
{
    QList<DayGroup> groups;
    QList<WeekSpan> longSpans;
};

//! \a firstDay (0: Monday) decides the order.
WeekGroups groupsOf(const WeekSet &times, int firstDay = 0);

} // namespace gatehouse
