#pragma once

#include <QList>

namespace gatehouse {

inline constexpr int secondsInDay = 24 * 60 * 60;
inline constexpr int secondsInWeek = 7 * secondsInDay;

//! A stretch of the abstract week, in seconds from Monday 00:00: start in 0..secondsInWeek-1, end after start and not
//! more than a week later. An end beyond the week goes over Sunday's midnight into Monday.
struct WeekSpan
{
    int start = 0;
    int end = 0; //!< not part of it

    int length() const { return end - start; }
    bool operator==(const WeekSpan &) const = default;
};

//! A set of times in an abstract week that repeats: wall-clock times of a zone that is told elsewhere. Half-open
//! stretches, kept sorted, disjoint and joined where they touch, also across the end of the week.
class WeekSet
{
public:
    WeekSet() = default;
    explicit WeekSet(WeekSpan span) { add(span); }
    static WeekSet always();

    bool isEmpty() const { return m_spans.isEmpty(); }
    bool isAlways() const;
    //! \a second may lie in any week: it is taken modulo the week.
    bool contains(int second) const;
    //! At most one of them goes beyond the week; it is the last.
    const QList<WeekSpan> &spans() const { return m_spans; }
    //! Seconds a week.
    int length() const;

    void add(WeekSpan span);
    void remove(WeekSpan span);
    void add(const WeekSet &other);
    void remove(const WeekSet &other);
    WeekSet intersected(const WeekSet &other) const;
    WeekSet inverted() const;

    bool operator==(const WeekSet &) const = default;

private:
    //! The spans cut at the end of the week, sorted.
    QList<WeekSpan> cut() const;
    void setCut(QList<WeekSpan> spans);

    QList<WeekSpan> m_spans;
};

} // namespace gatehouse
