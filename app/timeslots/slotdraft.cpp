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

static bool hasStatus(const WeekSlot &listed, const std::optional<bool> &sent)
{
    return !listed.active || !sent || listed.active == sent;
}

bool SlotDraft::isStoredAsSent(const QList<WeekSlot> &listed, const QList<qint64> &made) const
{
    const auto isListed = [&listed](const WeekSlot &wanted) {
        return std::ranges::any_of(listed, [&wanted](const WeekSlot &slot) {
            return slot.id == wanted.id && slot.times == wanted.times && slot.zone == wanted.zone &&
                   hasStatus(slot, wanted.active);
        });
    };
    const auto isOtherwise = [&](const WeekSlot &slot) {
        return slot.id && made.contains(*slot.id) && !hasStatus(slot, saved.active);
    };
    return sent.isEmpty() && std::ranges::all_of(stored, isListed) && std::ranges::none_of(listed, isOtherwise);
}

QList<qint64> takeFound(QList<SentSlot> *sent, const QList<WeekSlot> &listed, QSet<qint64> *known, bool onlyMade)
{
    QList<qint64> ids;
    sent->removeIf([&](const SentSlot &wanted) {
        if (onlyMade && !wanted.isThere)
            return false;
        const auto found = std::ranges::find_if(listed, [&](const WeekSlot &slot) {
            return slot.id && !known->contains(*slot.id) && wanted.isSaidBy(slot);
        });
        if (found == listed.end())
            return false;
        ids.append(*found->id);
        known->insert(*found->id);
        return true;
    });
    return ids;
}

} // namespace gatehouse
