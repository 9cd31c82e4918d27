#include "models/records/ivalt/timeslot.h"
#include "models/week/slottimes.h"
#include "models/week/slotwire.h"
#include "models/week/slotzone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView startKey = "start_time"_L1;
constexpr QLatin1StringView endKey = "end_time"_L1;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool fits(const WireTime &sample, SlotDialect dialect)
{
    return sample.hasDate() || dialect == SlotDialect::Daily;
}

//! The time whose spelling a new one takes: that which is there, else that of the connection, else the documented one.
WireTime sampleFor(const std::optional<WireTime> &original, const SlotHabits &habits, SlotDialect dialect)
{
    if (original && fits(*original, dialect))
        return *original;
    if (const auto usual = readWireTime(habits.timeLike, habits.reading.utcIsClock); usual && fits(*usual, dialect))
        return *usual;
    return *readWireTime(dialect == SlotDialect::Daily ? u"09:00" : u"2024-01-01T00:00:00.000Z",
                         habits.reading.utcIsClock);
}

//! How the connection says midnight at an end that carries a date.
bool saysLastSecond(const std::optional<WireTime> &original, const SlotHabits &habits, const QTimeZone &zone)
{
    if (original)
        return original->in(zone).second == secondsInDay - 1;
    const auto usual = readWireTime(habits.midnightLike, habits.reading.utcIsClock);
    return usual && usual->in(zone).second == secondsInDay - 1;
}

//! The last second before \a day with the fraction, if any, at its end.
WireTime lastSecondBefore(QDate day, const WireTime &sample, const QTimeZone &zone)
{
    WireTime time = sample.like(day.addDays(-1), secondsInDay - 1, zone);
    time.fraction.fill(u'9');
    return time;
}

//! Puts a stretch of a week into the object: both times in one reference week.
class WeeklyWriter
{
public:
    WeeklyWriter(const WeekSlot &slot, const SlotTimes &original, const SlotHabits &habits)
        : m_slot(slot)
        , m_zone(slot.zone)
        , m_original(original)
        , m_habits(habits)
        , m_sample(sampleFor(original.start, habits, SlotDialect::Weekly))
        , m_endSample(original.end && original.end->hasDate() ? *original.end : m_sample)
        , m_saysLastSecond(saysLastSecond(original.end, habits, m_zone))
    {
    }

    void write(QJsonObject *wire) const
    {
        const QJsonObject before = *wire;
        const QDate own = m_original.start && m_original.start->hasDate() ? m_original.start->in(m_zone).date : QDate();
        const QDate usual = m_habits.week.isValid() ? mondayOf(m_habits.week) : QDate(2024, 1, 1);
        const QDate first = own.isValid() ? mondayOf(own) : usual;
        // Where the clock changes in the reference week, some times cannot be said in it. Zones change it for a few
        // weeks at most, so one of the next says them.
        constexpr int weeksTried = 60;
        for (int week = 0; week < weeksTried; ++week) {
            *wire = before;
            writeIn(first.addDays(7 * week), wire);
            if (saysIt(*wire))
                return;
        }
        *wire = before;
        writeIn(first, wire);
    }

private:
    bool saysIt(const QJsonObject &wire) const
    {
        return readSlotTimes(wire, m_slot.zone, m_habits.reading.as(SlotDialect::Weekly)).times == m_slot.times;
    }
    void writeIn(QDate monday, QJsonObject *wire) const
    {
        const WeekSpan span = m_slot.times.spans().first();
        const auto atStart = [&](const std::optional<WireTime> &time) {
            if (!time || !time->hasDate())
                return false;
            const WireTime::Wall wall = time->in(m_zone);
            return (wall.date.dayOfWeek() - 1) * secondsInDay + wall.second == span.start &&
                   mondayOf(wall.date) == monday;
        };
        const QDate startDay = monday.addDays(span.start / secondsInDay);
        if (!atStart(m_original.start))
            wire->insert(startKey, m_sample.like(startDay, span.start % secondsInDay, m_zone).text());
        if (saysIt(*wire))
            return; // the end still holds
        const int end = span.start % secondsInDay + span.length();
        const QDate endDay = startDay.addDays(end / secondsInDay);
        const bool isMidnightEnd = end % secondsInDay == 0;
        wire->insert(endKey, (m_saysLastSecond && isMidnightEnd ? lastSecondBefore(endDay, m_endSample, m_zone)
                                                                : m_endSample.like(endDay, end % secondsInDay, m_zone))
                                 .text());
    }

    const WeekSlot &m_slot;
    const QTimeZone m_zone;
    const SlotTimes &m_original;
    const SlotHabits &m_habits;
    const WireTime m_sample;
    const WireTime m_endSample;
    const bool m_saysLastSecond;
};

//! The only stretch of a day that repeats on all days.
WeekSpan dailySpan(const WeekSet &times)
{
    if (times.isAlways())
        return {0, secondsInDay};
    const auto first = std::ranges::find_if(times.spans(), [](WeekSpan span) { return span.start < secondsInDay; });
    return first == times.spans().end() ? WeekSpan() : *first;
}

void writeDaily(const WeekSlot &slot, const SlotTimes &original, const SlotHabits &habits, QJsonObject *wire)
{
    const QTimeZone zone(slot.zone);
    const WeekSpan span = dailySpan(slot.times);
    const WireTime sample = sampleFor(original.start, habits, SlotDialect::Daily);
    const bool isAlike = original.end && original.end->hasDate() == sample.hasDate();
    const WireTime endSample = isAlike ? *original.end : sample;
    const SlotReading reading = habits.reading.as(SlotDialect::Daily);
    const auto saysIt = [&] { return readSlotTimes(*wire, slot.zone, reading).times == slot.times; };
    if (!original.start || original.start->in(zone).second != span.start)
        wire->insert(startKey, sample.like(sample.in(zone).date, span.start, zone).text());
    if (saysIt())
        return;
    const QDate day = sample.hasDate() ? endSample.in(zone).date : QDate();
    const bool isMidnightEnd = span.end == secondsInDay;
    const auto usual = readWireTime(habits.midnightLike, reading.utcIsClock);
    if (isMidnightEnd && !endSample.hasDate() && usual && !usual->hasDate())
        wire->insert(endKey, habits.midnightLike);
    else if (isMidnightEnd && endSample.hasDate() && saysLastSecond(original.end, habits, zone))
        wire->insert(endKey, lastSecondBefore(day.addDays(1), endSample, zone).text());
    else
        wire->insert(endKey, endSample.like(day, isMidnightEnd ? secondsInDay : span.end % secondsInDay, zone).text());
    // Spelled as 00:00, midnight is before the start on the clock.
    if (isMidnightEnd && reading.splitsOvernight && !saysIt())
        wire->insert(endKey, lastSecondBefore(day.addDays(1), endSample, zone).text());
}

void writeTimes(const WeekSlot &slot, const SlotHabits &habits, QJsonObject *wire)
{
    const SlotTimes now = readSlotTimes(*wire, slot.zone, habits.reading.as(slot.dialect));
    if (now.times == slot.times && now.dialect == slot.dialect)
        return;
    if (slot.times.isEmpty())
        return; // a slot at no time cannot be said, so what is there stays
    if (slot.dialect == SlotDialect::Daily)
        writeDaily(slot, now, habits, wire);
    else
        WeeklyWriter(slot, now, habits).write(wire);
}

QJsonValue statusOf(const QJsonValue &original, std::optional<bool> active, const QJsonValue &like)
{
    if (json::toFlag(original) == active && !original.isUndefined())
        return original;
    return json::flagLike(active.value_or(true), original.isUndefined() || original.isNull() ? like : original);
}

} // namespace

QJsonObject wireObject(const WeekSlot &slot, const SlotHabits &habits)
{
    QJsonObject wire = slot.wire;
    // Else it is unreadable and left so.
    if (!slot.zone.isEmpty())
        wire.insert("timezone"_L1, writeSlotZone(wire.value("timezone"_L1), slot.zone, habits.zoneForm));
    writeTimes(slot, habits, &wire);
    const QJsonValue status = wire.value("status"_L1);
    if (slot.active || (status.isUndefined() && slot.wire.isEmpty()))
        wire.insert("status"_L1, statusOf(status, slot.active, habits.statusLike));
    return wire;
}

QJsonObject wireBody(const WeekSlot &slot, const SlotHabits &habits)
{
    QJsonObject body = wireObject(slot, habits);
    for (const Field &field : typeOf<ivalt::Timeslot>.fields) {
        // The name is no documented part of the body, but a service that gives it may lose it by an update without it.
        if (field.isWritable() || field.key == "name"_L1)
            continue;
        body.remove(field.key);
        for (const QString &other : QString(field.otherKeys).split(u' ', Qt::SkipEmptyParts))
            body.remove(other);
    }
    return body;
}

SlotHabits habitsOf(const QList<WeekSlot> &known, const SlotHabits &usual, std::optional<ZoneForm> zoneForm)
{
    SlotHabits habits = usual;
    const SlotReading &reading = usual.reading;
    SlotDialect &dialect = habits.reading.dialect;
    const auto count = [&known](SlotDialect wanted) { return std::ranges::count(known, wanted, &WeekSlot::dialect); };
    if (dialect == SlotDialect::Unknown && count(SlotDialect::Weekly) + count(SlotDialect::Daily) > 0)
        dialect = count(SlotDialect::Daily) > count(SlotDialect::Weekly) ? SlotDialect::Daily : SlotDialect::Weekly;

    qsizetype forms[3] = {};
    for (const WeekSlot &slot : known) {
        if (const auto form = zoneFormOf(slot.wire.value("timezone"_L1)))
            ++forms[qsizetype(*form)];
        const QJsonValue status = slot.wire.value("status"_L1);
        if (slot.active && !status.isUndefined())
            habits.statusLike = status;
        if (slot.times.isEmpty() || slot.zone.isEmpty() || slot.dialect != dialect)
            continue;
        // The newest are the last, and most like what the service takes now.
        habits.timeLike = json::toText(slot.wire.value(startKey));
        const QString end = json::toText(slot.wire.value(endKey));
        const auto start = readWireTime(habits.timeLike, reading.utcIsClock);
        const auto last = readWireTime(end, reading.utcIsClock);
        if (last && isMidnight(*last, slot.zone))
            habits.midnightLike = end;
        if (start && start->hasDate())
            habits.week = mondayOf(start->in(QTimeZone(slot.zone)).date);
    }
    const auto most = std::ranges::max_element(forms);
    habits.zoneForm = zoneForm.value_or(*most > 0 ? ZoneForm(most - forms) : ZoneForm::Object);
    return habits;
}

} // namespace gatehouse
