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

QJsonObject jsonOf(const SlotState &state)
{
    QJsonArray times;
    for (const WeekSpan &span : state.times.spans())
        times.append(QJsonArray{span.start, span.end});
    QJsonObject object{
        {"deleted"_L1, state.isRemoved}, {"times"_L1, times}, {"zone"_L1, QString::fromLatin1(state.zone)}};
    if (state.active)
        object.insert("active"_L1, *state.active);
    return object;
}

//! What is wanted, and of what the service has what that began with.
QJsonObject jsonOf(const SlotDraft &draft)
{
    QJsonArray ids;
    for (const qint64 id : draft.ids())
        ids.append(id);
    QJsonObject object = jsonOf(draft.state);
    object.insert("ids"_L1, ids);
    object.insert("name"_L1, draft.name);
    object.insert("daily"_L1, draft.isDaily);
    if (!draft.isNew())
        object.insert("before"_L1, jsonOf(draft.saved));
    return object;
}

SlotState storedStateOf(const QJsonObject &object)
{
    SlotState state{.zone = object.value("zone"_L1).toString().toLatin1(),
                    .active = std::nullopt,
                    .isRemoved = object.value("deleted"_L1).toBool()};
    if (object.contains("active"_L1))
        state.active = object.value("active"_L1).toBool();
    for (const QJsonValue &span : object.value("times"_L1).toArray()) {
        const WeekSpan times{span[0].toInt(), span[1].toInt()};
        // Whoever has edited the file by hand gets what can be read of it.
        if (times.start >= 0 && times.start < secondsInWeek && times.length() > 0 && times.length() <= secondsInWeek)
            state.times.add(times);
    }
    return state;
}

const SlotDraft *draftOf(const QJsonArray &ids, const SlotDrafts &drafts)
{
    for (const SlotDraft *draft : drafts.all()) {
        if (std::ranges::any_of(ids, [draft](const QJsonValue &id) { return draft->ids().contains(id.toInteger()); }))
            return draft;
    }
    return nullptr;
}

} // namespace

QJsonArray keptEdits(const SlotDrafts &drafts)
{
    QJsonArray kept;
    for (const SlotDraft *draft : drafts.changed())
        kept.append(jsonOf(*draft));
    return kept;
}

int takeKeptEdits(const QJsonArray &kept, SlotDrafts *drafts)
{
    if (kept.isEmpty())
        return 0;
    const QString text = Text::tr("edits from last time");
    int taken = 0;
    QList<int> takenOver;
    drafts->undoStack()->beginMacro(text);
    for (const QJsonValue &value : kept) {
        const QJsonObject object = value.toObject();
        const SlotState state = storedStateOf(object);
        const QJsonArray ids = object.value("ids"_L1).toArray();
        if (const SlotDraft *draft = draftOf(ids, *drafts)) {
            taken += draft->state != state ? 1 : 0;
            const QJsonValue before = object.value("before"_L1);
            if (before.isObject() && draft->saved != storedStateOf(before.toObject()))
                takenOver.append(draft->key);
            drafts->edit(draft->key, state, text);
        } else if (!state.isRemoved) {
            // New, or deleted by somebody else meanwhile: what was painted is there to be added.
            const QString name = object.value("name"_L1).toString();
            drafts->create(state, name, object.value("daily"_L1).toBool(), text);
            ++taken;
        }
    }
    drafts->undoStack()->endMacro();
    for (int key : std::as_const(takenOver)) {
        if (drafts->find(key)->isChanged())
            drafts->setProblem(key, Text::tr("Somebody else has changed it since you edited it. Saving replaces what "
                                             "they did with your values."));
    }
    return taken;
}

} // namespace gatehouse
