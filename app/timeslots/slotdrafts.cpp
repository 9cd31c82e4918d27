#include "app/timeslots/slotdrafts.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

//! The state with what has become of \a before since, but for what is another in it.
static SlotState carriedOver(const SlotState &state, const SlotState &before, SlotState since)
{
    if (state.times != before.times)
        since.times = state.times;
    if (state.zone != before.zone)
        since.zone = state.zone;
    if (state.active != before.active)
        since.active = state.active;
    since.isRemoved = state.isRemoved;
    return since;
}

//! From one state of a row to another.
class SlotEditCommand : public QUndoCommand
{
public:
    struct Step
    {
        int key;
        SlotState before;
        SlotState after;
        bool wasDropped = false;
        bool isDropped = false;
    };

    SlotEditCommand(SlotDrafts *drafts, const QList<Step> &steps, const QString &text, int mergeId)
        : QUndoCommand(text), m_drafts(drafts), m_steps(steps), m_mergeId(mergeId)
    {
        m_drafts->m_commands.insert(this);
    }
    ~SlotEditCommand() override { m_drafts->m_commands.remove(this); }
    Q_DISABLE_COPY_MOVE(SlotEditCommand)

    //! Others have changed the row meanwhile: what was to be as at the service is to be as it is there now.
    void carryOver(int key, const SlotState &before, const SlotState &since)
    {
        for (Step &step : m_steps) {
            if (step.key != key)
                continue;
            step.before = carriedOver(step.before, before, since);
            step.after = carriedOver(step.after, before, since);
        }
    }

    void undo() override
    {
        for (const Step &step : std::as_const(m_steps))
            m_drafts->put(step.key, step.before, step.wasDropped);
    }
    void redo() override
    {
        for (const Step &step : std::as_const(m_steps))
            m_drafts->put(step.key, step.after, step.isDropped);
    }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const SlotEditCommand *>(other);
        if (m_steps.size() != 1 || next->m_steps.size() != 1 || m_steps.first().key != next->m_steps.first().key)
            return false;
        m_steps.first().after = next->m_steps.first().after;
        setObsolete(m_steps.first().after == m_steps.first().before);
        return true;
    }

private:
    SlotDrafts *m_drafts;
    QList<Step> m_steps;
    int m_mergeId;
};

SlotDrafts::SlotDrafts(QObject *parent) : QObject(parent)
{
}

QList<const SlotDraft *> SlotDrafts::all() const
{
    QList<const SlotDraft *> list;
    for (const SlotDraft &draft : m_drafts) {
        if (!draft.isDropped)
            list.append(&draft);
    }
    return list;
}

QList<const SlotDraft *> SlotDrafts::changed() const
{
    QList<const SlotDraft *> list = all();
    list.removeIf([](const SlotDraft *draft) { return !draft->isChanged(); });
    return list;
}

SlotDraft *SlotDrafts::findDraft(int key)
{
    const auto found = std::ranges::find(m_drafts, key, &SlotDraft::key);
    return found == m_drafts.end() ? nullptr : &*found;
}

const SlotDraft *SlotDrafts::find(int key) const
{
    const auto found = std::ranges::find(m_drafts, key, &SlotDraft::key);
    return found == m_drafts.end() ? nullptr : &*found;
}

//! Saving the state would put back some of what has become of \a before.
static bool replacesSome(const SlotState &state, const SlotState &before, const SlotState &saved)
{
    return state.isRemoved || (before.times != saved.times && state.times != saved.times) ||
           (before.zone != saved.zone && state.zone != saved.zone) ||
           (before.active != saved.active && state.active != saved.active);
}

//! What is to be known of what others have done to it before it is saved; empty: nothing.
static QString overtakenText(const SlotDraft &draft)
{
    if (!draft.begunWith || !draft.isChanged())
        return {};
    if (draft.isNew())
        return SlotDrafts::tr("It is no longer at the service: somebody has deleted it. Saving adds it again.");
    return replacesSome(draft.state, *draft.begunWith, draft.saved)
               ? SlotDrafts::tr("Somebody else has changed it since you edited it. Saving replaces what they did with "
                                "your values.")
               : SlotDrafts::tr("Somebody else has changed it since you edited it. What they did is shown here with "
                                "your edits. Look at it before you save.");
}

void SlotDrafts::put(int key, const SlotState &state, bool isDropped)
{
    SlotDraft *draft = findDraft(key);
    if (!draft)
        return;
    const bool goes = isDropped && draft->isNew();
    const bool comesOrGoes = draft->isDropped != goes;
    draft->state = state;
    draft->isDropped = goes;
    // What has been saved since goes by being deleted.
    if (isDropped && !goes)
        draft->state.isRemoved = true;
    draft->problem = overtakenText(*draft);
    if (comesOrGoes)
        emit rowsChanged();
    emit changedAt(key);
}

int SlotDrafts::create(const SlotState &state, const QString &name, bool isDaily, const QString &text)
{
    SlotDraft draft;
    draft.key = ++m_lastKey;
    draft.name = name;
    draft.isDaily = isDaily;
    draft.state = state;
    draft.isDropped = true;
    m_drafts.append(draft);
    m_undo.push(new SlotEditCommand(this, {{draft.key, state, state, true, false}}, text, -1));
    return draft.key;
}

void SlotDrafts::edit(int key, const SlotState &state, const QString &text, int mergeId)
{
    SlotDraft *draft = findDraft(key);
    if (!draft || draft->state == state)
        return;
    draft->begunWith.reset();
    m_undo.push(new SlotEditCommand(this, {{key, draft->state, state}}, text, mergeId));
}

void SlotDrafts::revert(const QList<int> &keys, const QString &text)
{
    QList<SlotEditCommand::Step> steps;
    for (int key : keys) {
        if (const SlotDraft *draft = find(key); draft && draft->isChanged())
            steps.append({key, draft->state, draft->isNew() ? draft->state : draft->saved, false, draft->isNew()});
    }
    if (!steps.isEmpty())
        m_undo.push(new SlotEditCommand(this, steps, text, -1));
}

void SlotDrafts::setProblem(int key, const QString &problem)
{
    SlotDraft *draft = findDraft(key);
    if (!draft || draft->problem == problem)
        return;
    draft->problem = problem;
    emit changedAt(key);
}

//! What they say together; as long as only some of them have the zone or status that is wanted, what the others have.
static SlotState stateOf(const QList<WeekSlot> &group, const SlotState *wanted)
{
    SlotState state;
    state.zone = group.first().zone;
    state.active = group.first().active;
    for (const WeekSlot &slot : group) {
        state.times.add(slot.times);
        if (wanted && slot.zone != wanted->zone)
            state.zone = slot.zone;
        if (wanted && slot.active != wanted->active)
            state.active = slot.active;
    }
    return state;
}

void SlotDrafts::markSaved(int key, const QList<WeekSlot> &stored, SavedExtent extent)
{
    SlotDraft *draft = findDraft(key);
    if (!draft)
        return;
    const bool isWhole = extent == SavedExtent::Whole;
    if (isWhole && draft->state.isRemoved) {
        for (const qint64 id : draft->ids())
            m_deleted.insert(id, draft->title());
        m_drafts.removeIf([key](const SlotDraft &other) { return other.key == key; });
        emit rowsChanged();
        return;
    }
    draft->isMade = stored.isEmpty() && (isWhole || draft->isMade);
    draft->stored = stored;
    if (isWhole) {
        draft->saved = draft->state;
        draft->begunWith.reset();
        draft->problem.clear();
    } else if (!stored.isEmpty()) {
        draft->saved = stateOf(stored, &draft->state);
    }
    emit changedAt(key);
}

void SlotDrafts::noteSent(int key, const SentSlot &sent)
{
    if (SlotDraft *draft = findDraft(key))
        draft->sent.append(sent);
}

void SlotDrafts::forgetSent(int key, const SentSlot &sent)
{
    if (SlotDraft *draft = findDraft(key); draft && draft->sent.removeOne(sent))
        emit changedAt(key);
}

void SlotDrafts::markMade(int key, const SentSlot &sent)
{
    SlotDraft *draft = findDraft(key);
    const qsizetype place = draft ? draft->sent.indexOf(sent) : -1;
    if (place >= 0)
        draft->sent[place].isThere = true;
}

void SlotDrafts::settle(int key)
{
    SlotDraft *draft = findDraft(key);
    if (!draft || !draft->isChanged() || std::exchange(draft->sent, {}).isEmpty())
        return;
    draft->problem.clear();
    emit changedAt(key);
}

void SlotDrafts::noteChange(const Id &id, QHash<int, SavedExtent> *savedAs)
{
    m_deleted.removeIf([&id](QHash<qint64, QString>::iterator deleted) { return !id || deleted.key() == *id; });
    for (auto row = savedAs->begin(); row != savedAs->end(); ++row) {
        const SlotDraft *draft = find(row.key());
        if (!id || (draft && draft->ids().contains(*id)))
            *row = SavedExtent::Part;
    }
}

bool SlotDrafts::isInDoubt() const
{
    return std::ranges::any_of(changed(), [](const SlotDraft *draft) { return !draft->sent.isEmpty(); });
}

QSet<qint64> SlotDrafts::knownIds() const
{
    QSet<qint64> known;
    for (const SlotDraft &draft : m_drafts) {
        for (const qint64 id : draft.ids())
            known.insert(id);
    }
    return known;
}

bool SlotDrafts::areAllIdsKnown() const
{
    // What was sent of a new row may be there, also where its creation was undone since.
    return m_isTold && std::ranges::all_of(m_drafts, [](const SlotDraft &draft) { return draft.sent.isEmpty(); });
}

bool makesAlike(const SlotState &state, const SlotState &before)
{
    return state.zone != before.zone || state.active != before.active;
}

void SlotDrafts::markOvertaken(int key, const SlotState &begunWith)
{
    if (SlotDraft *draft = findDraft(key); draft && draft->isChanged()) {
        draft->begunWith = begunWith;
        setProblem(key, overtakenText(*draft));
    }
}

void SlotDrafts::clear()
{
    m_undo.clear();
    m_drafts.clear();
    m_deleted.clear();
    m_isTold = false;
    emit rowsChanged();
}

//! Its name in the list, where it has one there.
static QString titleIn(const QList<WeekSlot> &listed, const SlotDraft &draft, const QList<qint64> &ids)
{
    const auto named = std::ranges::find_if(
        listed, [&ids](const WeekSlot &slot) { return slot.id && ids.contains(*slot.id) && !slot.name.isEmpty(); });
    return named == listed.end() ? draft.title() : named->name;
}

QStringList SlotDrafts::bring(const QList<WeekSlot> &listed, const QHash<int, SavedExtent> &savedAs,
                              const QList<QList<qint64>> &remembered, const QList<QList<qint64>> &edited)
{
    QSet<qint64> told = knownIds();
    QHash<int, QList<qint64>> made;
    for (SlotDraft &draft : m_drafts) {
        // Where nobody knows what was there before, what is in doubt is not told from that.
        if (const QList<qint64> found = takeFound(&draft.sent, listed, &told, !m_isTold); !found.isEmpty())
            made.insert(draft.key, found);
    }
    m_isTold = true;
    const auto idsOf = [&made](const SlotDraft &draft) { return draft.ids() + made.value(draft.key); };
    const auto isOwnDoing = [&](const SlotDraft &draft) {
        return savedAs.contains(draft.key) || made.contains(draft.key);
    };
    const auto isWholeSaved = [&savedAs](const SlotDraft &draft) {
        return savedAs.value(draft.key, SavedExtent::Part) == SavedExtent::Whole;
    };
    QStringList otherwise;
    for (const WeekSlot &slot : listed) {
        if (slot.id && m_deleted.contains(*slot.id))
            otherwise.append(m_deleted.value(*slot.id));
    }
    otherwise.removeDuplicates();
    for (const SlotDraft &draft : std::as_const(m_drafts)) {
        if (isWholeSaved(draft) && !draft.isStoredAsSent(listed, made.value(draft.key)))
            otherwise.append(titleIn(listed, draft, idsOf(draft)));
    }
    m_deleted.clear();
    QList<QList<qint64>> together = edited;
    for (const QList<qint64> &ids : remembered)
        together.append(alikeOf(ids, listed));
    for (const SlotDraft &draft : std::as_const(m_drafts)) {
        const QList<qint64> ids = idsOf(draft);
        // What is to become alike stays together, whatever of it has been saved. What is edited stays by itself.
        if (ids.size() > 1 && (isOwnDoing(draft) || makesAlike(draft.state, draft.saved)))
            together.append(ids);
        else if (draft.isChanged())
            together.append(alikeOf(ids, listed));
    }
    QList<SlotDraft> before = std::exchange(m_drafts, {});
    const auto takeFor = [&](const QList<WeekSlot> &group) {
        const auto isSame = [&](const SlotDraft &draft) {
            const QList<qint64> ids = idsOf(draft);
            return std::ranges::any_of(group, [&](const WeekSlot &slot) { return slot.id && ids.contains(*slot.id); });
        };
        const auto found = std::ranges::find_if(before, isSame);
        return found == before.end() ? std::nullopt : std::optional(before.takeAt(found - before.begin()));
    };
    for (const QList<WeekSlot> &group : groupedSlots(listed, together)) {
        SlotDraft draft;
        const std::optional<SlotDraft> known = takeFor(group);
        const SlotState saved = stateOf(group, known ? &known->state : nullptr);
        draft.key = known ? known->key : ++m_lastKey;
        draft.name = group.first().name;
        if (draft.name.isEmpty() && known)
            draft.name = known->name;
        draft.stored = group;
        draft.isDaily = group.first().isDaily();
        draft.saved = saved;
        draft.state = saved;
        if (known && known->isChanged())
            draft.state = known->isNew() ? known->state : carriedOver(known->state, known->saved, saved);
        if (known && draft.isChanged()) {
            draft.problem = known->problem;
            draft.sent = known->sent;
        }
        // What the row itself has got is nobody else's doing.
        if (known && (draft.isChanged() || !isOwnDoing(*known)))
            draft.begunWith = known->begunWith;
        if (known && !known->isNew() && known->saved != saved && !isOwnDoing(*known)) {
            draft.begunWith = known->begunWith.value_or(known->saved);
            draft.problem = overtakenText(draft);
            for (SlotEditCommand *command : std::as_const(m_commands))
                command->carryOver(draft.key, known->saved, saved);
        }
        m_drafts.append(draft);
    }
    for (SlotDraft &draft : before) {
        if (draft.isNew()) {
            m_drafts.append(draft);
        } else if (draft.isChanged() && !draft.state.isRemoved) {
            // Somebody else has deleted it meanwhile. What was typed is kept, as something new.
            draft.stored.clear();
            draft.isMade = false;
            draft.begunWith = std::exchange(draft.saved, {});
            draft.problem = overtakenText(draft);
            m_drafts.append(draft);
        }
    }
    emit rowsChanged();
    return otherwise;
}

} // namespace gatehouse
