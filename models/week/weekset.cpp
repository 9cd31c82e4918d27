#include "models/week/weekset.h"

#include <algorithm>

namespace gatehouse {

static int inWeek(int second)
{
    const int rest = second % secondsInWeek;
    return rest < 0 ? rest + secondsInWeek : rest;
}

//! One or two stretches within the week; none for an empty one.
static QList<WeekSpan> within(WeekSpan span)
{
    if (span.end <= span.start)
        return {};
    if (span.length() >= secondsInWeek)
        return {{0, secondsInWeek}};
    const int start = inWeek(span.start);
    const int end = start + span.length();
    if (end <= secondsInWeek)
        return {{start, end}};
    return {{0, end - secondsInWeek}, {start, secondsInWeek}};
}

WeekSet WeekSet::always()
{
    return WeekSet({0, secondsInWeek});
}

bool WeekSet::isAlways() const
{
    return m_spans.size() == 1 && m_spans.first().length() == secondsInWeek;
}

bool WeekSet::contains(int second) const
{
    const int wanted = inWeek(second);
    return std::any_of(m_spans.begin(), m_spans.end(), [wanted](WeekSpan span) {
        return (wanted >= span.start && wanted < span.end) || wanted + secondsInWeek < span.end;
    });
}

int WeekSet::length() const
{
    int sum = 0;
    for (WeekSpan span : m_spans)
        sum += span.length();
    return sum;
}

QList<WeekSpan> WeekSet::cut() const
{
    QList<WeekSpan> result;
    for (WeekSpan span : m_spans)
        result.append(within(span));
    std::sort(result.begin(), result.end(), [](WeekSpan a, WeekSpan b) { return a.start < b.start; });
    return result;
}

void WeekSet::setCut(QList<WeekSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](WeekSpan a, WeekSpan b) { return a.start < b.start; });
    m_spans.clear();
    for (WeekSpan span : spans) {
        if (!m_spans.isEmpty() && span.start <= m_spans.last().end)
            m_spans.last().end = std::max(m_spans.last().end, span.end);
        else
            m_spans.append(span);
    }
    if (m_spans.size() > 1 && m_spans.first().start == 0 && m_spans.last().end == secondsInWeek) {
        m_spans.last().end += m_spans.first().end;
        m_spans.removeFirst();
    }
}

void WeekSet::add(WeekSpan span)
{
    setCut(cut() + within(span));
}

void WeekSet::add(const WeekSet &other)
{
    setCut(cut() + other.cut());
}

void WeekSet::remove(WeekSpan span)
{
    remove(WeekSet(span));
}

void WeekSet::remove(const WeekSet &other)
{
    *this = intersected(other.inverted());
}

WeekSet WeekSet::inverted() const
{
    QList<WeekSpan> gaps;
    int free = 0;
    for (WeekSpan span : cut()) {
        if (span.start > free)
            gaps.append({free, span.start});
        free = span.end;
    }
    if (free < secondsInWeek)
        gaps.append({free, secondsInWeek});
    WeekSet result;
    result.setCut(gaps);
    return result;
}

WeekSet WeekSet::intersected(const WeekSet &other) const
{
    const QList<WeekSpan> mine = cut();
    const QList<WeekSpan> theirs = other.cut();
    QList<WeekSpan> common;
    for (qsizetype i = 0, j = 0; i < mine.size() && j < theirs.size();) {
        const WeekSpan both{std::max(mine[i].start, theirs[j].start), std::min(mine[i].end, theirs[j].end)};
        if (both.start < both.end)
            common.append(both);
        mine[i].end < theirs[j].end ? ++i : ++j;
    }
    WeekSet result;
    result.setCut(common);
    return result;
}

} // namespace gatehouse
