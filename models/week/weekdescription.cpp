#include "models/week/weekdescription.h"

#include "models/week/weekgroups.h"
#include "models/week/weektext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

class Narrator
{
    Q_DECLARE_TR_FUNCTIONS(WeekDescription)

public:
    explicit Narrator(const QLocale &locale) : m_locale(locale) {}

    QString whole(const WeekSet &times) const
    {
        if (times.isEmpty())
            return tr("Never");
        if (times.isAlways())
            return tr("Always");
        const WeekGroups groups = groupsOf(times, m_locale.firstDayOfWeek() - 1);
        QStringList sentences;
        for (const DayGroup &group : groups.groups)
            sentences.append(told(group));
        for (WeekSpan span : groups.longSpans)
            sentences.append(fromDayToDay(span));
        return sentences.join(u"; ");
    }
    QString fromDayToDay(WeekSpan span) const
    {
        return tr("%1 %2 to %3 %4", "day, time, day, time")
            .arg(day(span.start / secondsInDay), clock(span.start % secondsInDay), day(span.end / secondsInDay % 7),
                 clock(span.end % secondsInDay));
    }

private:
    QString day(int number) const { return m_locale.standaloneDayName(number + 1, QLocale::LongFormat); }
    QString clock(int second) const { return clockText(second, m_locale); }

    QString days(const DayGroup &group) const
    {
        if (group.dayCount() == 7)
            return tr("Every day");
        QStringList names;
        for (const auto &[first, last] : group.runs) {
            const int count = (last - first + 7) % 7 + 1;
            if (count > 2)
                names.append(tr("%1 to %2", "from day to day").arg(day(first), day(last)));
            else
                names.append(day(first));
            if (count == 2)
                names.append(day(last));
        }
        return m_locale.createSeparatedList(names);
    }
    QString told(DaySpan span) const
    {
        const QString start = clock(span.start);
        if (span.isOvernight())
            return tr("%1 to %2 the next day", "time to time").arg(start, clock(span.end - secondsInDay));
        return span.end == secondsInDay ? tr("%1 to midnight", "a time of day").arg(start)
                                        : tr("%1 to %2", "time to time").arg(start, clock(span.end));
    }
    QString told(const DayGroup &group) const
    {
        const DaySpan first = group.spans.first();
        if (group.spans.size() == 1 && first == DaySpan{0, secondsInDay})
            return tr("%1, all day", "days").arg(days(group));
        if (group.spans.size() == 1 && group.dayCount() == 1 && first.isOvernight()) {
            const int start = group.runs.first().first * secondsInDay;
            return fromDayToDay({start + first.start, start + first.end});
        }
        QStringList ranges;
        for (DaySpan span : group.spans)
            ranges.append(told(span));
        return tr("%1 from %2", "days, times").arg(days(group), m_locale.createSeparatedList(ranges));
    }

    QLocale m_locale;
};

} // namespace

QString describeWeek(const WeekSet &times, const QLocale &locale)
{
    return Narrator(locale).whole(times);
}

QString describeSpan(WeekSpan span, const QLocale &locale)
{
    if (span.length() < secondsInDay || span.length() >= secondsInWeek ||
        (span.start % secondsInDay == 0 && span.end % secondsInDay == 0))
        return Narrator(locale).whole(WeekSet(span));
    return Narrator(locale).fromDayToDay(span);
}

} // namespace gatehouse
