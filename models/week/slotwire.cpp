#include "models/week/slotwire.h"

#include "models/records/ivalt/timeslot.h"
#include "models/week/slottimes.h"
#include "models/week/slotzone.h"
#include "models/week/weekgroups.h"
#include "models/workspaces/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct SlotWire
{
    Q_DECLARE_TR_FUNCTIONS(SlotWire)
};

std::optional<WireTime> readTime(const QJsonObject &wire, QLatin1StringView key, bool utcIsClock,
                                 QList<SlotProblem> *problems)
{
    const QString text = json::toText(wire.value(key)).trimmed();
    const QString label = QCoreApplication::translate("Field", typeOf<ivalt::Timeslot>.find(QString(key))->label);
    auto time = readWireTime(text, utcIsClock);
    if (!time) {
        constexpr qsizetype most = 60;
        problems->append({key, text.isEmpty()
                                   ? SlotWire::tr("%1 is missing. Give a time.").arg(label)
                                   : SlotWire::tr("%1 “%2” is no time that can be read. Give a time, such as 09:00.")
                                         .arg(label, text.size() > most ? QString(text.first(most) % u'…') : text)});
    }
    return time;
}

//! The end of a stretch within or right after the day on which it starts, in seconds of that day; nothing when start
//! and end are the same.
std::optional<int> endOnDay(int start, int end)
{
    if (end == 0 || end == secondsInDay - 1)
        end = secondsInDay;
    if (start == end)
        return std::nullopt;
    return end > start ? end : end + secondsInDay;
}

//! Wall-clock seconds from the start to the end of a weekly stretch; 0 or less, or more than a week, when it is none.
qint64 weeklyLength(const WireTime::Wall &start, WireTime::Wall end)
{
    if (end.second == secondsInDay - 1)
        end.second = secondsInDay;
    const qint64 days = start.date.daysTo(end.date);
    const qint64 length = days * secondsInDay + end.second - start.second;
    if (length >= 0)
        return length;
    // On the same date over midnight; else over the end of the reference week.
    return length + (days == 0 ? secondsInDay : secondsInWeek);
}

QString sameTimes()
{
    return SlotWire::tr(
        "Start time and end time are the same, so nobody can tell how long it lasts. Give another end.");
}

void readDaily(const WireTime::Wall &start, const WireTime::Wall &end, bool splitsOvernight, SlotTimes *result)
{
    result->dialect = SlotDialect::Daily;
    const int first = start.second % secondsInDay;
    if (end.second <= first) {
        result->leansOn |= bitOf(Assumption::OvernightTimeslot);
        if (splitsOvernight) {
            result->letsNobodyIn = true;
            result->problems.append(
                {"end_time"_L1, SlotWire::tr("It ends at or before it starts, which lets nobody in by the settings of "
                                             "the connection. Paint its times: what goes over midnight is stored as "
                                             "two timeslots.")});
            return;
        }
    }
    if (const auto last = endOnDay(first, end.second))
        result->times = everyDay(first, *last - first);
    else
        result->problems.append({"end_time"_L1, sameTimes()});
}

void readWeekly(const WireTime::Wall &start, const WireTime::Wall &end, SlotTimes *result)
{
    result->dialect = SlotDialect::Weekly;
    const qint64 length = weeklyLength(start, end);
    if (length == 0) {
        result->problems.append({"end_time"_L1, sameTimes()});
    } else if (length < 0 || length > secondsInWeek) {
        result->problems.append(
            {"end_time"_L1, SlotWire::tr("Start time and end time are more than a week apart, so this is no time of a "
                                         "week. It is left as it is until you give other times.")});
    } else {
        const int first = (start.date.dayOfWeek() - 1) * secondsInDay + start.second;
        result->times = WeekSet(WeekSpan{first, first + static_cast<int>(length)});
    }
}

//! Whether it makes a difference what the "Z" of the time means.
bool leansOnUtc(WireTime time, const QTimeZone &zone)
{
    if (time.offset != WireTime::Offset::Utc && time.offset != WireTime::Offset::Unmeant)
        return false;
    time.offset = WireTime::Offset::Utc;
    const WireTime::Wall wall = time.in(zone);
    return !time.hasDate() || wall.date != time.date || wall.second != time.second;
}

} // namespace

bool isMidnight(const WireTime &end, const QByteArray &zone)
{
    if (zone.isEmpty() && end.isMoment())
        return false;
    const int second = end.in(QTimeZone(zone)).second;
    return second == 0 || second == secondsInDay || second == secondsInDay - 1;
}

SlotTimes readSlotTimes(const QJsonObject &wire, const QByteArray &zone, const SlotReading &reading)
{
    SlotTimes result;
    result.start = readTime(wire, "start_time"_L1, reading.utcIsClock, &result.problems);
    result.end = readTime(wire, "end_time"_L1, reading.utcIsClock, &result.problems);
    if (!result.start || !result.end)
        return result;
    if (result.start->hasDate() != result.end->hasDate()) {
        result.problems.append({"end_time"_L1, SlotWire::tr("One of start time and end time has a date and the other "
                                                            "has none. Give both in the same form.")});
        return result;
    }
    if (zone.isEmpty() && (result.start->isMoment() || result.end->isMoment())) {
        // What the zone lacks is told where the zone is.
        result.dialect = reading.dialect == SlotDialect::Daily ? SlotDialect::Daily : SlotDialect::Weekly;
        return result;
    }
    const QTimeZone clock(zone);
    const WireTime::Wall start = result.start->in(clock);
    const WireTime::Wall end = result.end->in(clock);
    if (result.start->hasDate())
        result.leansOn |= bitOf(Assumption::DatedTimes);
    if (leansOnUtc(*result.start, clock) || leansOnUtc(*result.end, clock))
        result.leansOn |= bitOf(Assumption::UtcTime);
    if (!result.start->hasDate() || reading.dialect == SlotDialect::Daily)
        readDaily(start, end, reading.splitsOvernight, &result);
    else
        readWeekly(start, end, &result);
    return result;
}

WeekSlot readSlot(const QJsonObject &wire, const SlotReading &reading)
{
    WeekSlot slot;
    slot.wire = wire;
    slot.id = json::toInteger(wire.value("id"_L1));
    slot.name = json::toText(wire.value("name"_L1));
    slot.zone = readSlotZone(wire.value("timezone"_L1), &slot.problems);
    const SlotTimes read = readSlotTimes(wire, slot.zone, reading);
    slot.times = read.times;
    slot.dialect = read.dialect;
    slot.letsNobodyIn = read.letsNobodyIn;
    slot.leansOn = read.leansOn;
    slot.problems += read.problems;
    const QJsonValue status = wire.value("status"_L1);
    slot.active = json::toFlag(status);
    if (!slot.active && !status.isUndefined() && !status.isNull()) {
        slot.problems.append(
            {"status"_L1, SlotWire::tr("Status “%1” is neither on nor off. Switch the timeslot on or off.")
                              .arg(json::toText(status).first(std::min<qsizetype>(60, json::toText(status).size())))});
    }
    return slot;
}

QList<WeekSlot> readSlots(const QJsonArray &wire, const SlotReading &reading)
{
    QList<WeekSlot> result;
    for (const QJsonValue &item : wire)
        result.append(readSlot(item.toObject(), reading));
    return result;
}

SlotReading slotReadingOf(const IvaltConnection &connection)
{
    const QString &dialect = connection.timeslotDialect;
    return {.dialect = dialect == "weekly"_L1  ? SlotDialect::Weekly
                       : dialect == "daily"_L1 ? SlotDialect::Daily
                                               : SlotDialect::Unknown,
            .splitsOvernight = connection.overnightTimeslots == "split"_L1,
            .utcIsClock = connection.utcTimes == "clock"_L1};
}

SlotHabits usualHabitsOf(const IvaltConnection &connection)
{
    SlotHabits habits{.reading = slotReadingOf(connection)};
    const QString &time = connection.timeslotTimeForm;
    if (time == "seconds"_L1)
        habits.timeLike = u"09:00:00"_s;
    else if (time == "local"_L1)
        habits.timeLike = u"2024-01-01T09:00:00"_s;
    else if (time == "utc"_L1)
        habits.timeLike = u"2024-01-01T09:00:00Z"_s;
    else if (time == "milliseconds"_L1)
        habits.timeLike = u"2024-01-01T09:00:00.000Z"_s;
    if (connection.timeslotStatusForm == "flag"_L1)
        habits.statusLike = true;
    else if (connection.timeslotStatusForm == "text"_L1)
        habits.statusLike = u"1"_s;
    return habits;
}

ZoneForm zoneFormNamed(QStringView name)
{
    if (name == u"text")
        return ZoneForm::Text;
    return name == u"list" ? ZoneForm::List : ZoneForm::Object;
}

WeekSet everyDay(int start, int length)
{
    WeekSet result;
    for (int day = 0; day < 7; ++day)
        result.add(WeekSpan{day * secondsInDay + start, day * secondsInDay + start + length});
    return result;
}

WeekSet everyDayLike(const WeekSet &times, int day)
{
    const WeekGroups groups = groupsOf(times);
    WeekSet result;
    for (const DayGroup &group : groups.groups) {
        if (!group.has(day))
            continue;
        for (DaySpan span : group.spans)
            result.add(everyDay(span.start, span.end - span.start));
    }
    for (WeekSpan span : groups.longSpans) {
        if (span.start / secondsInDay == day)
            result.add(everyDay(span.start % secondsInDay, secondsInDay));
    }
    return result;
}

bool isSameEveryDay(const WeekSet &times)
{
    return times == everyDayLike(times, 0);
}

} // namespace gatehouse
