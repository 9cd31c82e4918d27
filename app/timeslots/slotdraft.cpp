#include "app/timeslots/slotdrafts.h"

#include "models/week/slotzone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

bool SlotDraft::isUnreadable() const
{
    return std::ranges::any_of(stored, [](const WeekSlot &slot) { return !slot.isReadable(); });
}

static WeekSet timesOf(const QList<WeekSlot> &group)
{
    WeekSet times;
    for (const WeekSlot &slot : group)
        times.add(slot.times);
    return times;
}

WeekSet SlotDraft::storedTimes(const QByteArray &zone, const SlotReading &reading) const
{
    return timesOf(readIn(zone, stored, reading));
}

SlotState SlotDraft::stateIn(const QByteArray &zone, const SlotReading &reading) const
{
    SlotState other = state;
    other.zone = zone;
    if (state.times == storedTimes(state.zone, reading))
        other.times = storedTimes(zone, reading);
    return other;
}

QStringList SlotDraft::problems(const SlotReading &reading) const
{
    const bool hasOtherTimes = state.times != storedTimes(state.zone, reading);
    const auto isMended = [&](QLatin1StringView field) {
        return field == "timezone"_L1 ? state.zone != saved.zone
               : field == "status"_L1 ? state.active != saved.active
                                      : hasOtherTimes;
    };
    QStringList texts;
    for (const WeekSlot &slot : readIn(state.zone, stored, reading)) {
        for (const SlotProblem &found : slot.problems) {
            if (!isMended(found.field) && !texts.contains(found.text))
                texts.append(found.text);
        }
    }
    return texts;
}

QList<qint64> SlotDraft::ids() const
{
    QList<qint64> list;
    for (const WeekSlot &slot : stored) {
        if (slot.id)
            list.append(*slot.id);
    }
    return list;
}

QString SlotDraft::title() const
{
    const QString known = slotTitle(name, ids());
    return known.isEmpty() ? SlotDrafts::tr("New timeslot") : known;
}

} // namespace gatehouse
