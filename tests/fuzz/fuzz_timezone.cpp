#include "models/week/slotwire.h"
#include "models/week/timezones.h"
#include "tests/fuzz/fuzz.h"

#include <QTimeZone>

using namespace gatehouse;

//! A timeslot of a service, whose timezone, times and status may be anything: nothing of it may be lost, and other
//! times can be written in its place. What is no object is taken for the name of a zone.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = inputOf(data, size);
    const QJsonValue value = json::parse(bytes);
    if (!value.isObject()) {
        const QByteArray zone = findZone(QString::fromUtf8(bytes));
        hold(zone.isEmpty() || QTimeZone(zone).isValid(), "a zone that is found is one");
        return 0;
    }
    const SlotReading daily{.dialect = SlotDialect::Daily};
    const SlotReading other{.dialect = SlotDialect::Daily, .splitsOvernight = true, .utcIsClock = true};
    for (const SlotReading &reading : {SlotReading(), daily, other}) {
        WeekSlot slot = readSlot(value.toObject(), reading);
        const SlotHabits habits = habitsOf({slot}, {.reading = reading});
        const QJsonObject untouched = wireObject(slot, habits);
        for (auto member = slot.wire.begin(); member != slot.wire.end(); ++member)
            hold(untouched.value(member.key()) == member.value(), "what nobody touched stays");
        if (!slot.isReadable())
            continue;
        slot.times = everyDay(9 * 3600, 3600);
        slot.dialect = SlotDialect::Daily;
        const WeekSlot after = readSlot(wireObject(slot, habits), reading.as(SlotDialect::Daily));
        hold(after.times == slot.times, "other times can be written");
    }
    return 0;
}
