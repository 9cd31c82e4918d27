// What is done to the drafts of timeslots before they are saved.
#include "app/timeslots/timeslotpage.h"
#include "app/workspaces/openworkspace.h"
#include "ui/records/tablepage.h"
#include "ui/week/weekgrid.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

const SlotDraft *TimeslotPage::current() const
{
    return m_work && m_work->current != 0 ? m_work->drafts.find(m_work->current) : nullptr;
}

QList<const SlotDraft *> TimeslotPage::selected() const
{
    QList<const SlotDraft *> drafts;
    if (!m_work)
        return drafts;
    for (const RowHandle row : m_widget->table()->selectedRows()) {
        if (const SlotDraft *draft = m_work->drafts.find(m_store.text(row, 0).toInt()))
            drafts.append(draft);
    }
    return drafts;
}

QString TimeslotPage::obstacle() const
{
    if (m_isSaving)
        return tr("The changes are being sent.");
    if (!m_context.workspace->isOpen(Service::Ivalt))
        return tr("Sign in to change timeslots.");
    if (m_context.workspace->isReadOnly())
        return tr("This workspace is read only.");
    return {};
}

static QString nameOf(WeekEdit edit)
{
    switch (edit) {
    case WeekEdit::Paint:
        return TimeslotPage::tr("paint times of %1");
    case WeekEdit::Erase:
        return TimeslotPage::tr("erase times of %1");
    case WeekEdit::MoveEdge:
        return TimeslotPage::tr("move an end of %1");
    case WeekEdit::PasteDay:
        return TimeslotPage::tr("copy a day of %1");
    case WeekEdit::Text:
    case WeekEdit::Typed:
        break;
    }
    return TimeslotPage::tr("type times of %1");
}

void TimeslotPage::editTimes(const WeekSet &after, WeekEdit edit)
{
    const SlotDraft *draft = current();
    if (!draft)
        return;
    SlotState state = draft->state;
    state.times = after;
    m_work->drafts.edit(draft->key, state, nameOf(edit).arg(draft->title()));
}

void TimeslotPage::setActive(bool isOn)
{
    if (!obstacle().isEmpty())
        return;
    QList<const SlotDraft *> drafts = selected();
    if (drafts.isEmpty() && current())
        drafts.append(current());
    QList<std::pair<int, SlotState>> wanted;
    for (const SlotDraft *draft : std::as_const(drafts)) {
        SlotState state = draft->state;
        state.active = isOn;
        wanted.append({draft->key, state});
    }
    const QString text = isOn ? tr("switch on") : tr("switch off");
    if (wanted.isEmpty())
        return;
    m_work->drafts.undoStack()->beginMacro(text);
    for (const auto &[key, state] : std::as_const(wanted))
        m_work->drafts.edit(key, state, text);
    m_work->drafts.undoStack()->endMacro();
}

void TimeslotPage::remove()
{
    if (!obstacle().isEmpty())
        return;
    QList<std::pair<int, SlotState>> wanted;
    QList<int> fresh;
    for (const SlotDraft *draft : selected()) {
        SlotState state = draft->state;
        state.isRemoved = true;
        if (draft->isNew())
            fresh.append(draft->key);
        else
            wanted.append({draft->key, state});
    }
    if (fresh.isEmpty() && wanted.isEmpty())
        return;
    const QString text = tr("delete");
    m_work->drafts.undoStack()->beginMacro(text);
    m_work->drafts.revert(fresh, text); // what was never stored just goes
    for (const auto &[key, state] : std::as_const(wanted))
        m_work->drafts.edit(key, state, text);
    m_work->drafts.undoStack()->endMacro();
}

void TimeslotPage::revert()
{
    QList<int> keys;
    for (const SlotDraft *draft : selected())
        keys.append(draft->key);
    m_work->drafts.revert(keys, tr("undo edits"));
}

void TimeslotPage::discard()
{
    const auto discardAll = [this, kept = std::weak_ptr(m_works.at(m_scope.identity()))] {
        const std::shared_ptr<Work> work = kept.lock();
        if (!work || work->isSaving)
            return;
        work->waiting = {};
        QList<int> keys;
        for (const SlotDraft *draft : work->drafts.changed())
            keys.append(draft->key);
        work->drafts.revert(keys, tr("discard all edits"));
        keepDrafts();
        showEdits();
        showState();
    };
    if (m_work->waiting.isEmpty())
        return discardAll();
    m_context.toast({.kind = ToastKind::Warning,
                     .text = tr("%n edits from last time wait for the service's list and would be lost for good.",
                                nullptr, int(m_work->waiting.size())),
                     .actionText = tr("Discard all"),
                     .action = discardAll,
                     .offer = this});
}

void TimeslotPage::toggleShown(const QList<int> &keys)
{
    if (!m_work || keys.isEmpty())
        return;
    const bool show = !m_work->shown.contains(keys.first());
    for (int key : keys) {
        if (show)
            m_work->shown.insert(key);
        else
            m_work->shown.remove(key);
        showRow(key);
    }
}

} // namespace gatehouse
