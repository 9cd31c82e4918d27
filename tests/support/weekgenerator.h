#pragma once

#include "models/week/weekset.h"

#include <QRandomGenerator>

namespace gatehouse {

//! Sets of times as they come and as they hardly ever come: from a seed, so that a failure can be repeated.
class WeekGenerator
{
public:
    explicit WeekGenerator(quint32 seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random.bounded(quint32(limit))); }
    bool chance(int percent) { return below(100) < percent; }
    //! A second of the week on a multiple of \a step.
    int second(int step) { return below(secondsInWeek / step) * step; }

    WeekSpan span(int step)
    {
        const int start = second(step);
        const int most = chance(60) ? secondsInDay : secondsInWeek;
        return {start, start + (1 + below(most / step)) * step};
    }
    //! Up to a few stretches; often the same on several days, whole days, or over midnight.
    WeekSet set(int step)
    {
        WeekSet result;
        const int parts = below(6);
        for (int part = 0; part < parts; ++part) {
            if (chance(40)) {
                result.add(span(step));
                continue;
            }
            const int start = chance(20) ? 0 : below(secondsInDay / step) * step;
            const int length = chance(20) ? secondsInDay : (1 + below(secondsInDay / step)) * step;
            for (int day = 0; day < 7; ++day) {
                if (chance(60))
                    result.add({day * secondsInDay + start, day * secondsInDay + start + length});
            }
        }
        return chance(3) ? WeekSet::always() : chance(20) ? result.inverted() : result;
    }
    //! The same on all days.
    WeekSet dailySet(int step)
    {
        WeekSet result;
        for (int part = below(4); part >= 0; --part) {
            const int start = below(secondsInDay / step) * step;
            const int length = (1 + below(secondsInDay / step)) * step;
            for (int day = 0; day < 7; ++day)
                result.add({day * secondsInDay + start, day * secondsInDay + start + length});
        }
        return result;
    }

private:
    QRandomGenerator m_random;
};

} // namespace gatehouse
