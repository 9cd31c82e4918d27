#include "models/week/weekblock.h"

#include <algorithm>

namespace gatehouse {

WeekSet WeekBlock::times() const
{
    WeekSet result;
    if (isEmpty())
        return result;
    for (int day : days)
        result.add({day * secondsInDay + from, day * secondsInDay + to});
    return result;
}

std::optional<WeekSpan> stretchAt(const WeekSet &times, int second)
{
    const int wanted = ((second % secondsInWeek) + secondsInWeek) % secondsInWeek;
    for (WeekSpan span : times.spans()) {
        if ((wanted >= span.start && wanted < span.end) || wanted + secondsInWeek < span.end)
            return span;
    }
    return std::nullopt;
}

WeekSet withEdgeMoved(const WeekSet &times, WeekSpan stretch, SpanEdge edge, int seconds, int least, bool onAllDays)
{
    const int most = onAllDays ? secondsInDay : secondsInWeek;
    WeekSpan moved = stretch;
    if (edge == SpanEdge::Start)
        moved.start = std::clamp(stretch.start + seconds, stretch.end - most, stretch.end - least);
    else
        moved.end = std::clamp(stretch.end + seconds, stretch.start + least, stretch.start + most);

    const QList<int> shifts = onAllDays ? QList<int>{0, 1, 2, 3, 4, 5, 6} : QList<int>{0};
    WeekSet result = times;
    for (int shift : shifts)
        result.remove({stretch.start + shift * secondsInDay, stretch.end + shift * secondsInDay});
    for (int shift : shifts)
        result.add({moved.start + shift * secondsInDay, moved.end + shift * secondsInDay});
    return result;
}

WeekSet withBlockReplaced(const WeekSet &times, const WeekBlock &from, const WeekBlock &to)
{
    WeekSet result = times;
    for (int day : from.days) {
        if (const auto stretch = stretchAt(times, day * secondsInDay + from.from))
            result.remove(*stretch);
    }
    result.add(to.times());
    return result;
}

QList<WeekSpan> beginningOn(const WeekSet &times, int day)
{
    const int midnight = day * secondsInDay;
    QList<WeekSpan> result;
    for (WeekSpan span : times.spans()) {
        if (span.length() <= secondsInDay) {
            if (span.start >= midnight && span.start < midnight + secondsInDay)
                result.append({span.start - midnight, span.end - midnight});
            continue;
        }
        for (int week : {0, secondsInWeek}) {
            const int start = std::max(span.start, midnight + week);
            const int end = std::min(span.end, midnight + week + secondsInDay);
            if (start < end)
                result.append({start - midnight - week, end - midnight - week});
        }
    }
    std::sort(result.begin(), result.end(), [](WeekSpan a, WeekSpan b) { return a.start < b.start; });
    return result;
}

WeekSet withDaysReplaced(const WeekSet &times, const QList<WeekSpan> &pattern, const QList<int> &days)
{
    WeekSet result = times;
    for (int day : days) {
        for (WeekSpan span : beginningOn(times, day))
            result.remove({day * secondsInDay + span.start, day * secondsInDay + span.end});
    }
    for (int day : days) {
        for (WeekSpan span : pattern)
            result.add({day * secondsInDay + span.start, day * secondsInDay + span.end});
    }
    return result;
}

} // namespace gatehouse
