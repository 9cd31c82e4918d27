#include "app/timeslots/slotkeeping.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SlotKeeping)
};

QJsonArray jsonOf(const WeekSet &times)
{
    QJsonArray spans;
    for (const WeekSpan &span : times.spans())
        spans.append(QJsonArray{span.start, span.end});
    return spans;
}

QJsonArray jsonOf(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QList<qint64> idsIn(const QJsonValue &array)
{
    QList<qint64> ids;
    for (const QJsonValue &id : array.toArray())
        ids.append(id.toInteger());
    return ids;
}

QJsonObject jsonOf(const SlotState &state)
{
    QJsonObject object{{"deleted"_L1, state.isRemoved},
                       {"times"_L1, jsonOf(state.times)},
                       {"zone"_L1, QString::fromLatin1(state.zone)}};
    if (state.active)
        object.insert("active"_L1, *state.active);
    return object;
}

//! What may be there since it was sent, and where that is known, which of the timeslots that say the same were there
//! before.
QJsonObject jsonOf(const SentSlot &sent, const SlotDrafts &drafts)
{
    QJsonObject object{{"times"_L1, jsonOf(sent.times)}, {"zone"_L1, QString::fromLatin1(sent.zone)}};
    if (sent.isThere)
        object.insert("there"_L1, true);
    if (!drafts.isTold())
        return object;
    QList<qint64> alike;
    for (const SlotDraft *draft : drafts.all()) {
        for (const WeekSlot &slot : draft->stored) {
            if (slot.id && sent.isSaidBy(slot))
                alike.append(*slot.id);
        }
    }
    object.insert("alike"_L1, jsonOf(alike));
    return object;
}

//! What is wanted, and of what the service has what that began with.
QJsonObject jsonOf(const SlotDraft &draft, const SlotDrafts &drafts)
{
    QJsonObject object = jsonOf(draft.state);
    object.insert("ids"_L1, jsonOf(draft.ids()));
    QJsonArray sent;
    for (const SentSlot &slot : draft.sent)
        sent.append(jsonOf(slot, drafts));
    if (!sent.isEmpty())
        object.insert("sent"_L1, sent);
    object.insert("name"_L1, draft.name);
    object.insert("daily"_L1, draft.isDaily);
    if (!draft.isNew() || draft.begunWith)
        object.insert("before"_L1, jsonOf(draft.begunWith.value_or(draft.saved)));
    return object;
}

//! Whoever has edited the file by hand gets what can be read of it.
WeekSet timesIn(const QJsonValue &spans)
{
    WeekSet times;
    for (const QJsonValue &value : spans.toArray()) {
        const WeekSpan span{value[0].toInt(), value[1].toInt()};
        if (span.start >= 0 && span.start < secondsInWeek && span.length() > 0 && span.length() <= secondsInWeek)
            times.add(span);
    }
    return times;
}

SentSlot sentSlotOf(const QJsonValue &object)
{
    return {timesIn(object["times"_L1]), object["zone"_L1].toString().toLatin1(), object["there"_L1].toBool()};
}

SlotState storedStateOf(const QJsonObject &object)
{
    SlotState state{.times = timesIn(object.value("times"_L1)),
                    .zone = object.value("zone"_L1).toString().toLatin1(),
                    .active = std::nullopt,
                    .isRemoved = object.value("deleted"_L1).toBool()};
    if (object.contains("active"_L1))
        state.active = object.value("active"_L1).toBool();
    return state;
}

const SlotDraft *draftOf(const QList<qint64> &ids, const SlotDrafts &drafts)
{
    for (const SlotDraft *draft : drafts.all()) {
        if (std::ranges::any_of(ids, [draft](qint64 id) { return draft->ids().contains(id); }))
            return draft;
    }
    return nullptr;
}

} // namespace

QJsonArray keptEdits(const SlotDrafts &drafts)
{
    QJsonArray kept;
    for (const SlotDraft *draft : drafts.changed())
        kept.append(jsonOf(*draft, drafts));
    return kept;
}

KeptSlots withWhatWasMade(const QJsonArray &kept, const QList<WeekSlot> &listed)
{
    KeptSlots result;
    QSet<qint64> taken;
    for (const QJsonValue &value : kept) {
        for (const qint64 id : idsIn(value["ids"_L1]))
            taken.insert(id);
    }
    for (const QJsonValue &value : kept) {
        QJsonObject object = value.toObject();
        QList<qint64> ids = idsIn(object.value("ids"_L1));
        QJsonArray left;
        const QJsonArray sent = object.take("sent"_L1).toArray();
        for (const QJsonValue &one : sent) {
            const QList<qint64> alike = idsIn(one["alike"_L1]);
            QSet<qint64> known = taken + QSet<qint64>(alike.cbegin(), alike.cend());
            QList<SentSlot> wanted{sentSlotOf(one)};
            const bool isUntold = one["alike"_L1].isUndefined();
            const QList<qint64> found = takeFound(&wanted, listed, &known, isUntold);
            ids.append(found);
            taken.unite(QSet<qint64>(found.cbegin(), found.cend()));
            if (found.isEmpty())
                left.append(one);
        }
        if (!left.isEmpty())
            object.insert("sent"_L1, left);
        if (left.size() < sent.size()) {
            result.together.append(ids);
            result.made += left.isEmpty() ? 1 : 0;
        } else if (object.contains("before"_L1) &&
                   makesAlike(storedStateOf(object), storedStateOf(object.value("before"_L1).toObject()))) {
            result.together.append(ids);
        } else {
            result.together.append(alikeOf(ids, listed));
        }
        object.insert("ids"_L1, jsonOf(ids));
        result.edits.append(object);
    }
    return result;
}

QJsonArray takeNewOnes(QJsonArray *kept)
{
    QJsonArray fresh;
    QJsonArray others;
    for (const QJsonValue &value : std::as_const(*kept)) {
        const bool isNew = value["ids"_L1].toArray().isEmpty() && value["before"_L1].isUndefined();
        (isNew ? fresh : others).append(value);
    }
    *kept = others;
    return fresh;
}

int takeKeptEdits(const QJsonArray &kept, SlotDrafts *drafts)
{
    if (kept.isEmpty())
        return 0;
    const QString text = Text::tr("edits from last time");
    int taken = 0;
    QHash<int, SlotState> overtaken;
    QSet<int> doubtful;
    drafts->undoStack()->beginMacro(text);
    for (const QJsonValue &value : kept) {
        const QJsonObject object = value.toObject();
        const SlotState state = storedStateOf(object);
        const QJsonValue before = object.value("before"_L1);
        int key = 0;
        if (const SlotDraft *draft = draftOf(idsIn(object.value("ids"_L1)), *drafts)) {
            key = draft->key;
            taken += draft->state != state ? 1 : 0;
            if (before.isObject() && draft->saved != storedStateOf(before.toObject()))
                overtaken.insert(key, storedStateOf(before.toObject()));
            drafts->edit(key, state, text);
        } else if (!state.isRemoved) {
            // New, or deleted by somebody else meanwhile: what was painted is there to be added.
            const QString name = object.value("name"_L1).toString();
            key = drafts->create(state, name, object.value("daily"_L1).toBool(), text);
            if (before.isObject())
                overtaken.insert(key, storedStateOf(before.toObject()));
            ++taken;
        }
        for (const QJsonValue &sent : object.value("sent"_L1).toArray()) {
            drafts->noteSent(key, sentSlotOf(sent));
            doubtful.insert(key);
        }
    }
    drafts->undoStack()->endMacro();
    for (const auto &[key, begunWith] : std::as_const(overtaken).asKeyValueRange())
        drafts->markOvertaken(key, begunWith);
    for (const int key : std::as_const(doubtful))
        drafts->setProblem(key, Text::tr("It was being sent when the program ended, and it is not known whether it was "
                                         "saved. Saving looks first."));
    return taken;
}

} // namespace gatehouse
