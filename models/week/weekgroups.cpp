#include "models/week/weekgroups.h"

#include <algorithm>
#include <array>

namespace gatehouse {

namespace {

//! Runs of the days of \a days, a bit each, in the order of a week that starts on \a firstDay.
QList<std::pair<int, int>> runsOf(unsigned days, int firstDay)
{
    constexpr unsigned all = 0x7f;
    if (days == all)
        return {{firstDay, (firstDay + 6) % 7}};
    const auto has = [days](int day) { return ((days >> (day % 7)) & 1u) != 0; };
    QList<std::pair<int, int>> runs;
    for (int i = 0; i < 7; ++i) {
        const int first = (firstDay + i) % 7;
        if (!has(first) || has(first + 6))
            continue;
        int last = first;
        while (has(last + 1))
            ++last;
        runs.append({first, last % 7});
    }
    return runs;
}

} // namespace

int DayGroup::dayCount() const
{
    int count = 0;
    for (const auto &[first, last] : runs)
        count += (last - first + 7) % 7 + 1;
    return count;
}

bool DayGroup::has(int day) const
{
    return std::ranges::any_of(runs, [day](const std::pair<int, int> &run) {
        return (day - run.first + 7) % 7 <= (run.second - run.first + 7) % 7;
    });
}

WeekGroups groupsOf(const WeekSet &times, int firstDay)
{
    WeekGroups result;
    std::array<QList<DaySpan>, 7> days;
    for (WeekSpan span : times.spans()) {
        const int start = span.start % secondsInDay;
        if (start == 0 && span.end % secondsInDay == 0) {
            for (int day = span.start / secondsInDay; day < span.end / secondsInDay; ++day)
                days[day % 7].append({0, secondsInDay});
        } else if (span.length() < secondsInDay) {
            days[span.start / secondsInDay].append({start, start + span.length()});
        } else {
            result.longSpans.append(span);
        }
    }
    const auto inOrder = [firstDay](int day) { return (day - firstDay + 7) % 7; };
    std::ranges::sort(result.longSpans, {}, [&](WeekSpan span) {
        return inOrder(span.start / secondsInDay) * secondsInDay + span.start % secondsInDay;
    });

    unsigned told = 0;
    for (int i = 0; i < 7; ++i) {
        const int day = (firstDay + i) % 7;
        if (days[day].isEmpty() || ((told >> day) & 1u) != 0)
            continue;
        unsigned alike = 0;
        for (int other = 0; other < 7; ++other) {
            if (days[other] == days[day])
                alike |= 1u << other;
        }
        told |= alike;
        result.groups.append({runsOf(alike, firstDay), days[day]});
    }
    std::ranges::stable_sort(result.groups, {},
                             [&](const DayGroup &group) { return inOrder(group.runs.first().first); });
    return result;
}

} // namespace gatehouse
