#include "app/timeslots/slotplanning.h"

#include "app/changes/plan.h"
#include "app/timeslots/slotrecords.h"
#include "models/week/weektext.h"
#include "network/client/client.h"
#include "network/operations/ivalt.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

struct SlotPlanning
{
    Q_DECLARE_TR_FUNCTIONS(SlotPlanning)
};

//! \a wire: what is sent, or was given.
static Record recordOf(const WeekSlot &slot, const QString &name, const QJsonObject &wire)
{
    SlotChange record;
    record.id = slot.id ? QString::number(*slot.id) : QString();
    record.name = name;
    record.times = slot.times.isEmpty() ? QString() : weekToText(slot.times, QLocale());
    record.timezone = QString::fromLatin1(slot.zone);
    record.startTime = json::toText(wire.value("start_time"_L1));
    record.endTime = json::toText(wire.value("end_time"_L1));
    record.status = slot.active;
    return Record::of(record);
}

static QJsonObject bodyAsStored(const WeekSlot &slot, const SlotHabits &habits)
{
    return wireBody(slot, habits);
}

static PlannedChange planned(const Endpoint &endpoint, const SlotPlace &place, const Record &before,
                             const Record &after, const QJsonValue &body)
{
    PlannedChange change = plannedChange(endpoint, before, after);
    const Record &told = before.isNull() ? after : before;
    change.arguments.insert(u"org_id"_s, place.organization);
    if (const QString id = told.text(u"id"); !id.isEmpty())
        change.arguments.insert(u"timeslot_id"_s, id);
    change.body = body;
    return change;
}

//! Reads the list once more and asks it.
static std::function<QFuture<Finding>()> lookAt(const SlotPlace &place,
                                                const std::function<Finding(const QList<WeekSlot> &now)> &judge)
{
    return [place, judge] {
        if (!place.client)
            return QtFuture::makeReadyValueFuture(Finding::Unclear);
        return place.client
            ->list(ivalt::listTimeslots, {.path = {{u"org_id"_s, place.organization}}, .keepsWire = true})
            .then([judge, reading = place.habits.reading](const Outcome<RecordPage> &now) {
                return now && now->isTold ? judge(readSlots(now->wire, reading)) : Finding::Unclear;
            });
    };
}

static bool saysSame(const WeekSlot &one, const WeekSlot &other)
{
    return one.times == other.times && one.zone == other.zone && one.active == other.active;
}

static const WeekSlot *withId(const QList<WeekSlot> &listed, const Id &id)
{
    const auto found = std::ranges::find(listed, id, &WeekSlot::id);
    return found == listed.end() ? nullptr : &*found;
}

static PlannedChange planAdding(const SlotPlace &place, const WeekSlot &slot, const QString &name,
                                const QJsonObject &body);

static PlannedChange planRemoval(const SlotPlace &place, const WeekSlot &slot, const QString &name)
{
    PlannedChange change =
        planned(ivalt::deleteTimeslot, place, recordOf(slot, name, slot.wire), {}, QJsonValue(QJsonValue::Undefined));
    change.irreversible = false;
    change.consequences.append(SlotPlanning::tr("Whoever it is assigned to loses it. Undo adds it again, but assigned "
                                                "to nobody."));
    const QJsonObject body = bodyAsStored(slot, place.habits);
    WeekSlot again = slot;
    again.id.reset();
    change.inverse = [place, again, name, body](const QJsonValue &) {
        SlotPlace later = place;
        later.known.reset();
        return QList{planAdding(later, again, name, body)};
    };
    change.lookUp = lookAt(place, [id = slot.id](const QList<WeekSlot> &now) {
        return withId(now, id) ? Finding::DidNotHappen : Finding::Happened;
    });
    return change;
}

static Id idIn(const QJsonValue &reply)
{
    return json::toInteger(reply.isArray() ? reply.toArray().first().toObject().value("id"_L1)
                                           : reply.toObject().value("id"_L1));
}

static PlannedChange planAdding(const SlotPlace &place, const WeekSlot &slot, const QString &name,
                                const QJsonObject &body)
{
    PlannedChange change = planned(ivalt::addTimeslot, place, {}, recordOf(slot, name, body), body);
    if (change.target.title.isEmpty())
        change.target.title = change.after.text(u"times");
    change.inverse = [place, slot, name](const QJsonValue &reply) -> QList<PlannedChange> {
        // A service may tell nothing of what it has made.
        const Id id = idIn(reply);
        if (!id)
            return {};
        WeekSlot made = slot;
        made.id = id;
        return {planRemoval(place, made, name)};
    };
    const SentSlot sent{slot.times, slot.zone};
    change.lookUp =
        lookAt(place, [sent, known = place.known, others = place.added.count(sent)](const QList<WeekSlot> &now) {
            qsizetype made = 0;
            bool isUnclear = false;
            for (const WeekSlot &other : now) {
                if (!sent.isSaidBy(other))
                    continue;
                // One just like it may have been there before.
                isUnclear = isUnclear || !known || !other.id;
                made += known && other.id && !known->contains(*other.id) ? 1 : 0;
            }
            if (made > others)
                return Finding::Happened;
            return made > 0 || isUnclear ? Finding::Unclear : Finding::DidNotHappen;
        });
    return change;
}

static PlannedChange planUpdate(const SlotPlace &place, const WeekSlot &before, const WeekSlot &after,
                                const QString &name, const QJsonObject &body)
{
    const QJsonObject was = bodyAsStored(before, place.habits);
    PlannedChange change =
        planned(ivalt::updateTimeslot, place, recordOf(before, name, before.wire), recordOf(after, name, body), body);
    change.inverse = [place, before, after, name, body, was](const QJsonValue &) {
        return QList{
            planned(ivalt::updateTimeslot, place, recordOf(after, name, body), recordOf(before, name, was), was)};
    };
    change.lookUp = lookAt(place, [before, after](const QList<WeekSlot> &now) {
        const WeekSlot *found = withId(now, before.id);
        if (!found)
            return Finding::Unclear;
        return saysSame(*found, after) ? Finding::Happened
                                       : (saysSame(*found, before) ? Finding::DidNotHappen : Finding::Unclear);
    });
    return change;
}

static SlotPlan planOf(const SlotDraft &draft, SlotHabits habits)
{
    if (draft.isDaily)
        habits.reading.dialect = SlotDialect::Daily;
    return planSlots(draft.stored, {.times = draft.state.times, .zone = draft.state.zone, .active = draft.state.active},
                     habits);
}

//! Why it cannot be saved, before anybody asks how the service would store it; empty: nothing.
static QString problemWith(const SlotDraft &draft, const SlotReading &reading)
{
    const SlotState &state = draft.state;
    const bool isStored = !draft.isNew();
    // What cannot be read may stay as it is.
    const bool staysTimeless = isStored && draft.storedTimes(state.zone, reading).isEmpty();
    if (state.times.isEmpty() && !staysTimeless)
        return SlotPlanning::tr("%1 has no times. Paint some, or delete it.").arg(draft.title());
    const bool staysZoneless = isStored && draft.saved.zone.isEmpty() && state.times == draft.saved.times;
    if (state.zone.isEmpty() && !staysZoneless)
        return SlotPlanning::tr("%1 has no time zone. Choose one above the week.").arg(draft.title());
    return {};
}

SlotChanges planChanges(const SlotPlace &place, const SlotDraft &draft)
{
    SlotChanges result;
    const auto add = [&result](const PlannedChange &change, const SlotStep &step) {
        result.changes.append(change);
        result.steps.append(step);
    };
    if (draft.state.isRemoved) {
        for (qsizetype i = 0; i < draft.stored.size(); ++i) {
            const WeekSlot &slot = draft.stored.at(i);
            add(planRemoval(place, slot, draft.title()), {SlotStep::Kind::Remove, i, slot, {}});
        }
        return result;
    }
    if (const QString problem = problemWith(draft, place.habits.reading); !problem.isEmpty()) {
        result.problems.append(problem);
        return result;
    }
    const SlotPlan plan = planOf(draft, place.habits);
    if (!plan.isPossible()) {
        for (const QString &problem : plan.problems)
            result.problems.append(SlotPlanning::tr("%1: %2").arg(draft.title(), problem));
        return result;
    }
    const QString name = draft.name;
    for (const SlotStep &step : plan.steps) {
        switch (step.kind) {
        case SlotStep::Kind::Keep:
            break;
        case SlotStep::Kind::Update:
            add(planUpdate(place, draft.stored.at(step.current), step.slot, name, step.body), step);
            break;
        case SlotStep::Kind::Add: {
            PlannedChange change = planAdding(place, step.slot, name, step.body);
            if (!draft.isNew()) {
                change.plan.append(SlotPlanning::tr("It is stored by itself and assigned to nobody: whoever has the "
                                                    "rest of %1 does not get in then until it is assigned to them.")
                                       .arg(draft.title()));
            }
            add(change, step);
            break;
        }
        case SlotStep::Kind::Remove:
            add(planRemoval(place, draft.stored.at(step.current), name), step);
            break;
        }
    }
    return result;
}

void takeStep(const SlotStep &step, const Id &id, QList<WeekSlot> *stored)
{
    switch (step.kind) {
    case SlotStep::Kind::Keep:
        break;
    case SlotStep::Kind::Update:
        std::ranges::replace_if(*stored, [&step](const WeekSlot &slot) { return slot.id == step.slot.id; }, step.slot);
        break;
    case SlotStep::Kind::Add: {
        if (!id)
            break;
        WeekSlot made = step.slot;
        made.id = id;
        made.wire.insert("id"_L1, *id);
        stored->append(made);
        break;
    }
    case SlotStep::Kind::Remove:
        stored->removeIf([&step](const WeekSlot &slot) { return slot.id == step.slot.id; });
        break;
    }
}

QList<WeekSlot> storedAfter(const SlotHabits &habits, const SlotDraft &draft)
{
    if (draft.state.isRemoved)
        return {};
    if (!draft.isChanged() || !problemWith(draft, habits.reading).isEmpty())
        return draft.stored;
    const SlotPlan plan = planOf(draft, habits);
    if (!plan.isPossible())
        return draft.stored;
    QList<WeekSlot> after;
    for (const SlotStep &step : plan.steps) {
        if (step.kind == SlotStep::Kind::Keep)
            after.append(draft.stored.at(step.current));
        else if (step.kind == SlotStep::Kind::Update)
            after.append(step.slot);
    }
    return after;
}

} // namespace gatehouse
