#include "app/assignments/stretchoffer.h"
#include "app/changes/changedoor.h"
#include "app/pages/tellresult.h"
#include "app/timeslots/timeslotpage.h"
#include "app/workspaces/openworkspace.h"
#include "models/week/timezones.h"
#include "ui/records/tablepage.h"
#include "ui/week/dialectdialog.h"
#include "ui/week/weekeditor.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

void TimeslotPage::create()
{
    if (!m_work || !obstacle().isEmpty() || !m_editor->finishTyping())
        return;
    if (dialect() != SlotDialect::Unknown) {
        createAs(dialect() == SlotDialect::Daily);
        return;
    }
    auto *dialog = new DialectDialog(m_context.theme, m_widget);
    connect(dialog, &DialectDialog::chosen, this, [this](bool isDaily) {
        m_context.workspace->rememberTimeslotDialect(isDaily ? u"daily"_s : u"weekly"_s);
        createAs(isDaily);
    });
    dialog->open();
}

//! The zone that most of the organization's timeslots have, else that of this computer.
static QByteArray usualZone(const QList<const SlotDraft *> &drafts)
{
    QHash<QByteArray, int> counts;
    QByteArray usual;
    for (const SlotDraft *draft : drafts) {
        const QByteArray &zone = draft->state.zone;
        if (!zone.isEmpty() && ++counts[zone] > counts.value(usual))
            usual = zone;
    }
    return usual.isEmpty() ? currentZoneName(QTimeZone::systemTimeZoneId()) : usual;
}

void TimeslotPage::createAs(bool isDaily)
{
    if (!m_work)
        return;
    m_work->current = m_work->drafts.create({.zone = usualZone(m_work->drafts.all())}, {}, isDaily, tr("new timeslot"));
    fill();
    m_editor->grid()->setFocus();
}

void TimeslotPage::duplicate()
{
    if (!obstacle().isEmpty() || !m_editor->finishTyping())
        return;
    const QList<const SlotDraft *> drafts = selected();
    if (drafts.size() != 1)
        return;
    SlotState state = drafts.first()->state;
    state.isRemoved = false;
    const QString title = drafts.first()->title();
    m_work->current = m_work->drafts.create(state, {}, drafts.first()->isDaily, tr("duplicate %1").arg(title));
    fill();
    m_editor->grid()->setFocus();
}

static SentSlot sentBy(const SlotStep &step)
{
    return {step.slot.times, step.slot.zone};
}

void TimeslotPage::save()
{
    if (!m_work || !obstacle().isEmpty() || !m_editor->finishTyping())
        return;
    const QList<const SlotDraft *> drafts = m_work->drafts.changed();
    // What is there already is not told from what is not until the list says so.
    const bool isToLook = std::ranges::any_of(drafts, [this](const SlotDraft *draft) {
        return !draft->sent.isEmpty() && (m_isReading || !m_work->leftOut.contains(draft->key));
    });
    if (isToLook) {
        say(tr("What was sent last is being read again first."));
        read(true);
        return;
    }
    send(drafts);
}

void TimeslotPage::send(const QList<const SlotDraft *> &drafts)
{
    QList<PlannedChange> changes;
    QList<Sending> sendings;
    QStringList problems;
    SlotPlace at = place();
    // Several have gathered, perhaps since last time.
    const bool isInSight = drafts.size() == 1 && drafts.first() == current();
    for (const SlotDraft *draft : drafts) {
        const SlotChanges planned = planChanges(at, *draft);
        problems.append(planned.problems);
        changes.append(planned.changes);
        for (const SlotStep &step : planned.steps) {
            sendings.append({draft->key, step});
            if (step.kind == SlotStep::Kind::Add)
                at.added.append(sentBy(step));
        }
    }
    if (!problems.isEmpty()) {
        m_context.toast({.kind = ToastKind::Error, .text = problems.join(u'\n')});
        return;
    }
    if (changes.isEmpty()) {
        read();
        return;
    }
    m_isSaving = true;
    const QString organization = m_scope.identity();
    const std::shared_ptr<Work> work = m_works.at(organization);
    work->isSaving = true;
    ++work->saves;
    m_reading.cancel();
    m_isReading = false;
    work->leftOut.clear(); // the person has said so of this once
    for (const Sending &sending : std::as_const(sendings))
        work->drafts.settle(sending.key);
    for (const auto &[key, step] : std::as_const(sendings)) {
        if (step.kind != SlotStep::Kind::Add)
            continue;
        work->drafts.noteSent(key, sentBy(step));
        const QList<qint64> ids = work->drafts.find(key)->ids();
        if (!ids.isEmpty() && !work->added.contains(key))
            work->added.insert(key, ids);
    }
    // Whoever kills the program now finds them in doubt the next time.
    keepDrafts();
    showEditor();
    showEdits();
    QFuture<ChangeResult> saving = isInSight ? m_context.door->submitShown(changes) : m_context.door->submit(changes);
    saving.then(this, [this, sendings, organization, kept = std::weak_ptr(work)](const ChangeResult &result) {
        saved(result, sendings, organization, kept);
    });
}

//! What was in doubt and is not in the list was not made.
void TimeslotPage::saveAfterLook()
{
    for (const SlotDraft *draft : m_work->drafts.changed())
        m_work->drafts.settle(draft->key);
    save();
}

void TimeslotPage::saveWithoutLook()
{
    const bool maySend = obstacle().isEmpty() && m_editor->finishTyping();
    QList<const SlotDraft *> others = m_work->drafts.changed();
    QSet<int> leftOut;
    others.removeIf([&leftOut, maySend](const SlotDraft *draft) {
        if (!draft->sent.isEmpty())
            leftOut.insert(draft->key);
        return !maySend || !draft->sent.isEmpty();
    });
    const QString text =
        others.isEmpty()
            ? tr("It could not be found out whether what was sent last is there, so nothing was sent. Look at the list "
                 "first. If it is not there, save once more.")
            : tr("It could not be found out whether what was sent last is there, so %n timeslots were left out. Look "
                 "at "
                 "the list first. If they are not there, save once more.",
                 nullptr, static_cast<int>(leftOut.size()));
    if (!leftOut.isEmpty())
        m_context.toast({.kind = ToastKind::Error, .text = text});
    if (!others.isEmpty())
        send(others);
    m_work->leftOut = leftOut;
    for (const int key : std::as_const(leftOut))
        showRow(key);
}

void TimeslotPage::tellUnassigned(Work *work)
{
    std::erase_if(work->offers, [known = work->drafts.knownIds()](const std::unique_ptr<StretchOffer> &offer) {
        return !offer->isThere(known);
    });
    work->added.removeIf([&](QHash<int, QList<qint64>>::iterator row) {
        const SlotDraft *draft = work->drafts.find(row.key());
        if (!draft)
            return true;
        StretchOffer::Row told{.organization = work->organization, .title = draft->title(), .had = {}, .gained = {}};
        for (const WeekSlot &slot : draft->stored)
            (slot.id && row.value().contains(*slot.id) ? told.had : told.gained).append(slot);
        if (!told.had.isEmpty() && !told.gained.isEmpty()) {
            work->offers.push_back(std::make_unique<StretchOffer>(m_context, told, m_widget));
            work->offers.back()->tell();
            row.value() = draft->ids(); // told once
        }
        return draft->sent.isEmpty(); // the rest may be there later
    });
}

void TimeslotPage::saved(const ChangeResult &result, const QList<Sending> &sendings, const QString &organization,
                         const std::weak_ptr<Work> &kept)
{
    using Status = ChangeItemResult::Status;
    m_isSaving = false;
    const std::shared_ptr<Work> work = kept.lock();
    tellResult(m_context, result);
    QHash<int, QStringList> problems;
    QHash<int, SlotDrafts::SavedExtent> savedAs;
    QHash<int, QList<WeekSlot>> stored;
    QSet<int> unfinished;
    QSet<int> doubtful;
    bool wasSent = false;
    for (qsizetype i = 0; i < result.items.size() && i < sendings.size(); ++i) {
        const ChangeItemResult &item = result.items.at(i);
        const auto &[key, step] = sendings.at(i);
        wasSent = wasSent || item.status != Status::NotSent;
        if (item.status == Status::Failed || item.status == Status::Unknown)
            problems[key].append(item.message);
        if (item.status == Status::Unknown)
            doubtful.insert(key);
        if (item.status != Status::Succeeded)
            unfinished.insert(key);
        if (item.status == Status::Succeeded || item.status == Status::Unknown)
            savedAs[key]; // what the list says of it next is this save's doing
        const SlotDraft *draft = work ? work->drafts.find(key) : nullptr;
        if (!draft)
            continue;
        if (!stored.contains(key))
            stored.insert(key, draft->stored);
        const qint64 told = item.status == Status::Succeeded ? item.identity.toLongLong() : 0;
        const Id id = told > 0 ? Id(told) : Id();
        if (item.status == Status::Succeeded)
            takeStep(step, id, &stored[key]);
        if (step.kind != SlotStep::Kind::Add)
            continue;
        // What may be there without an id stays noted until a list tells.
        if (id || item.status == Status::Failed || item.status == Status::NotSent)
            work->drafts.forgetSent(key, sentBy(step));
        else if (item.status == Status::Succeeded)
            work->drafts.markMade(key, sentBy(step));
    }
    for (auto it = savedAs.begin(); it != savedAs.end(); ++it)
        *it = unfinished.contains(it.key()) ? SlotDrafts::SavedExtent::Part : SlotDrafts::SavedExtent::Whole;
    if (work) {
        for (auto it = problems.cbegin(); it != problems.cend(); ++it) {
            const QString text = doubtful.contains(it.key()) ? tr("It is not known whether it was saved: %1")
                                                             : tr("It was not saved: %1");
            work->drafts.setProblem(it.key(), text.arg(it.value().join(u' ')));
        }
        work->isSaving = false;
        work->justSaved.insert(savedAs);
        for (auto it = savedAs.cbegin(); it != savedAs.cend(); ++it)
            work->drafts.markSaved(it.key(), stored.value(it.key()), *it);
        // Everything is saved: what is undone from now on is what was sent.
        if (!savedAs.isEmpty() && work->drafts.changed().isEmpty())
            work->drafts.undoStack()->clear();
    }
    showEditor();
    showEdits();
    if (!work)
        return;
    if (work.get() == m_work) {
        read();
    } else if (wasSent) {
        list(organization)
            .then(this, [this, organization, asked = kept, saves = work->saves](const Outcome<RecordPage> &rows) {
                // One that cannot be read now is read when it is chosen again.
                const std::shared_ptr<Work> now = asked.lock();
                if (rows && rows->isTold && now && now->saves == saves)
                    bring(organization, now.get(), rows->wire);
            });
    }
}

} // namespace gatehouse
