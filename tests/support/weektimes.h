#pragma once

#include "models/week/weekset.h"

// Times of the week as tests write them.
namespace gatehouse::weektimes {

inline constexpr int hour = 3600;

//! A second of the week; day 0 is the first.
inline int at(int day, int hours, int minutes = 0)
{
    return day * secondsInDay + hours * hour + minutes * 60;
}

inline WeekSet setOf(std::initializer_list<WeekSpan> spans)
{
    WeekSet result;
    for (const WeekSpan span : spans)
        result.add(span);
    return result;
}

} // namespace gatehouse::weektimes
