#include "app/access/accessimpact.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagestates.h"
#include "app/timeslots/slotrecords.h"
#include "app/timeslots/timeslotpage.h"
#include "app/workspaces/openworkspace.h"
#include "models/week/weektext.h"
#include "network/operations/ivalt.h"
#include "ui/records/tablepage.h"
#include "ui/week/slotchips.h"
#include "ui/week/weekeditor.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Access = OpenWorkspace::Access;

SlotRow TimeslotPage::rowOf(const SlotDraft &draft) const
{
    SlotRow row;
    row.key = QString::number(draft.key);
    row.shown = SlotChips::chipText(draft.key - 1, m_work->shown.contains(draft.key));
    row.name = draft.title();
    row.times = draft.isUnreadable() && draft.state.times.isEmpty() ? tr("Cannot be read")
                : draft.isChanged() && draft.state.times.isEmpty()  ? tr("None yet")
                                                                    : weekToText(draft.state.times, QLocale());
    row.zone = slotZoneText(draft.state.zone);
    row.status = !draft.state.active ? QString() : *draft.state.active ? tr("Active") : tr("Inactive");
    const bool isHeldUp = !draft.problem.isEmpty() || !leftOutText(draft).isEmpty();
    row.edits = isHeldUp                ? draft.sent.isEmpty() ? tr("Not saved") : tr("Not known")
                               : draft.state.isRemoved ? tr("Delete")
                : draft.isNew()         ? tr("New")
                : draft.isChanged()     ? tr("Edited")
                : draft.isUnreadable()  ? tr("Unreadable")
                                        : QString();
    row.stored = slotIdsText(draft.ids());
    return row;
}

void TimeslotPage::fill()
{
    m_isFilling = true;
    QList<Record> rows;
    if (m_work) {
        for (const SlotDraft *draft : m_work->drafts.all())
            rows.append(Record::of(rowOf(*draft)));
        const SlotDraft *chosen = m_work->drafts.find(m_work->current);
        if (!chosen || chosen->isDropped) {
            const QList<const SlotDraft *> all = m_work->drafts.all();
            m_work->current = all.isEmpty() ? 0 : all.first()->key;
        }
    }
    m_store.replaceAll(m_cells.batch(rows), m_cells.keyColumn());
    if (m_work && m_work->current != 0) {
        const RowHandle row = m_store.find(0, QString::number(m_work->current));
        if (row != NoRow && m_widget->table()->currentRow() != row)
            m_widget->table()->selectRow(row);
    }
    m_isFilling = false;
    showEditor();
    showEdits();
    showState();
}

void TimeslotPage::selectCurrent()
{
    if (current())
        m_widget->table()->selectRow(m_store.find(0, QString::number(m_work->current)));
}

void TimeslotPage::showRow(int key)
{
    const SlotDraft *draft = m_work->drafts.find(key);
    const RowHandle row = m_store.find(0, QString::number(key));
    if (draft && row != NoRow)
        m_store.update(row, m_cells.cells(Record::of(rowOf(*draft))));
    if (key == m_work->current)
        showEditor();
    else
        showLayers();
    showEdits();
}

EditedWeek TimeslotPage::editedWeek(const SlotDraft &draft) const
{
    EditedWeek week{.id = u"%1/%2"_s.arg(m_scope.identity()).arg(draft.key),
                    .title = draft.title(),
                    .look = {draft.title(), draft.key - 1, draft.state.active.value_or(true)},
                    .times = draft.state.times,
                    .zone = draft.state.zone,
                    .isDaily = draft.isDaily,
                    .note = {},
                    .obstacle = obstacle()};
    QStringList notes;
    if (!draft.problem.isEmpty())
        notes.append(draft.problem);
    if (const QString why = leftOutText(draft); !why.isEmpty())
        notes.append(why);
    notes.append(draft.problems(m_work->readAs));
    for (const WeekSlot &slot : draft.stored) {
        const auto told = [&slot](QLatin1StringView key) { return json::toText(slot.wire.value(key)).left(60); };
        if (slot.times.isEmpty() || slot.zone.isEmpty())
            notes.append(tr("Stored is: from “%1” to “%2”.").arg(told("start_time"_L1), told("end_time"_L1)));
    }
    if (draft.stored.size() > 1) {
        notes.append(tr("The service stores one stretch each: this is %n timeslots of it (%1), edited together.",
                        nullptr, int(draft.stored.size()))
                         .arg(slotIdsText(draft.ids())));
    }
    week.note = notes.join(u'\n');
    if (draft.state.isRemoved)
        week.obstacle = tr("It is to be deleted. Undo that to edit it.");
    return week;
}

void TimeslotPage::showEditor()
{
    const SlotDraft *draft = current();
    m_editor->show(draft ? std::optional(editedWeek(*draft)) : std::nullopt);
    showLayers();
}

QString TimeslotPage::leftOutText(const SlotDraft &draft) const
{
    if (draft.sent.isEmpty() || !m_work->leftOut.contains(draft.key))
        return {};
    if (!std::ranges::any_of(draft.sent, &SentSlot::isThere)) {
        return tr(
            "It was left out: it is not known whether what was sent of it is there. Look at the list first. If it "
            "is not there, save once more.");
    }
    return draft.state.isRemoved
               ? tr("It was left out: the service has added it and told no number of it. It can be deleted when the "
                    "list tells it.")
               : tr("It was left out: the service has added it and told no number of it. It can be changed when the "
                    "list tells it; saving once more adds another one.");
}

QString TimeslotPage::waitingText() const
{
    const auto count = m_work ? int(m_work->waiting.size()) : 0;
    return count > 0 ? tr("%n edits from last time wait until the service tells its timeslots.", nullptr, count)
                     : QString();
}

void TimeslotPage::showLayers()
{
    QList<WeekLayer> layers;
    if (m_work) {
        for (const SlotDraft *draft : m_work->drafts.all()) {
            if (draft->key != m_work->current && m_work->shown.contains(draft->key))
                layers.append(
                    {draft->state.times, {draft->title(), draft->key - 1, draft->state.active.value_or(true)}});
        }
    }
    m_editor->setLayers(layers);
}

void TimeslotPage::showEdits()
{
    const QString hindrance = obstacle();
    const bool mayEdit = m_work && hindrance.isEmpty();
    const QList<const SlotDraft *> changed = m_work ? m_work->drafts.changed() : QList<const SlotDraft *>();
    const auto count = int(changed.size());
    m_save->setEnabled(mayEdit && (count > 0 || m_editor->isTyping()));
    m_save->setStatusTip(hindrance);
    m_discard->setEnabled(!m_isSaving && (count > 0 || (m_work && !m_work->waiting.isEmpty())));
    QUndoStack *undo = m_work ? m_work->drafts.undoStack() : nullptr;
    m_undo->setEnabled(!m_isSaving && undo && undo->canUndo());
    m_undo->setToolTip(undo && undo->canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(undo->undoText()) : tr("Undo"));
    m_redo->setEnabled(!m_isSaving && undo && undo->canRedo());
    m_redo->setToolTip(undo && undo->canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(undo->redoText()) : tr("Redo"));
    int failed = 0;
    for (const SlotDraft *draft : changed)
        failed += draft->problem.isEmpty() && leftOutText(*draft).isEmpty() ? 0 : 1;
    const int waiting = m_work ? int(m_work->waiting.size()) : 0;
    m_editor->setFootText(count == 0 && waiting > 0 ? tr("%n waiting for the list", "edits", waiting)
                          : count == 0              ? tr("Everything is saved.")
                          : failed > 0              ? tr("%n not saved, see the notes above the week.", nullptr, failed)
                                                    : tr("%n unsaved", nullptr, count));

    m_impact->rulesChanged(count > 0);

    const QList<const SlotDraft *> chosen = selected();
    const bool mayCreate = mayEdit && canChangeWith(ivalt::addTimeslot, *m_context.workspace);
    m_create->setEnabled(mayCreate);
    m_create->setStatusTip(hindrance);
    m_show->setEnabled(!chosen.isEmpty());
    m_exportSelected->setEnabled(!chosen.isEmpty());
    m_duplicate->setEnabled(mayCreate && chosen.size() == 1);
    m_switch->setEnabled(mayEdit && !chosen.isEmpty());
    const bool isOn = !chosen.isEmpty() && chosen.first()->state.active.value_or(true);
    m_switch->setText(isOn ? tr("Switch off") : tr("Switch on"));
    m_switch->setIcon(m_context.theme.icon(isOn ? Icon::Pause : Icon::Play));
    m_remove->setEnabled(mayEdit && !chosen.isEmpty());
    m_revert->setEnabled(!m_isSaving && std::ranges::any_of(chosen, &SlotDraft::isChanged));

    const auto all = m_work ? m_work->drafts.all().size() : 0;
    m_widget->setCountText(all > 0 ? QLocale().toString(all) : QString());
}

void TimeslotPage::showPane(const PaneState &pane, Step step)
{
    m_step = step;
    m_widget->setState(pane);
    m_widget->setWarning({}, {}, {});
}

void TimeslotPage::showState()
{
    using State = RecordList::State;
    const OpenWorkspace::State access = m_context.workspace->state(Service::Ivalt);
    const bool hasRows = m_store.rowCount() > 0;
    const auto showError = [this](const ServiceError &error) {
        const PaneState pane = paneStateOf(error);
        showPane(pane, pane.actionText.isEmpty() ? Step::None : wantsSignIn(error) ? Step::SignIn : Step::Retry);
    };
    if (!hasRows && access.access == Access::Opening) {
        showPane({}, Step::None);
    } else if (!hasRows && access.access != Access::Open) {
        showPane(paneStateOf(access), Step::SignIn);
    } else if (m_scope.isNull() && m_scopes.state() == State::Failed) {
        showError(m_scopes.error());
    } else if (m_scope.isNull() && m_scopes.state() == State::Ready && m_scopes.isComplete()) {
        const bool canCreate = canChangeWith(ivalt::createOrg, *m_context.workspace);
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Building,
                  .title = tr("There is no organization yet"),
                  .text = tr("Timeslots belong to one. Create it first."),
                  .actionText = canCreate ? tr("New organization…") : QString()},
                 Step::CreateScope);
    } else if (m_error && !hasRows && m_error->isListless && m_work && m_work->isRead && m_create->isEnabled()) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Clock,
                  .title = tr("The service does not tell its timeslots"),
                  .text = QString(m_error->nextStep() % u'\n' % tr("New timeslots can be added all the same.") % u'\n' %
                                  waitingText())
                              .trimmed(),
                  .actionText = m_create->text()},
                 Step::Create);
    } else if (m_error && !hasRows) {
        showError(*m_error);
    } else if (!m_work || (!m_work->isRead && !hasRows)) {
        showPane({}, Step::None);
    } else if (!hasRows) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Clock,
                  .title = tr("No timeslots yet"),
                  .text = tr("A timeslot says in which times of the week people may get in. Create one, then paint its "
                             "times in the week."),
                  .actionText = m_create->isEnabled() ? m_create->text() : QString()},
                 Step::Create);
    } else if (m_model.rowCount() == 0 && !m_model.isBusy()) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Search,
                  .title = tr("Nothing matches"),
                  .text = tr("No timeslot matches the search and the filters."),
                  .actionText = tr("Clear search and filters")},
                 Step::ClearFilters);
    } else {
        m_step = Step::None;
        m_widget->setState({});
        if (m_error)
            m_widget->setWarning(m_error->summary(), QString(m_error->nextStep() % u' ' % waitingText()).trimmed(),
                                 tr("Try again"));
        else
            m_widget->setWarning({}, {}, {});
    }
}

void TimeslotPage::take(Step step)
{
    switch (step) {
    case Step::SignIn:
        m_context.signIn(Service::Ivalt);
        break;
    case Step::Retry:
        refresh();
        break;
    case Step::Create:
        create();
        break;
    case Step::CreateScope:
        m_context.createOn(ivaltOrganizations.id);
        break;
    case Step::ClearFilters:
        m_widget->setColumnFilters({});
        m_widget->search()->setSearch({});
        break;
    case Step::None:
        break;
    }
}

void TimeslotPage::say(const QString &text)
{
    m_context.toast({.kind = ToastKind::Info, .text = text});
}

bool TimeslotPage::isReady() const
{
    const Access access = m_context.workspace->state(Service::Ivalt).access;
    if (access != Access::Open)
        return access != Access::Opening;
    // A problem of the last list is not one of the list that is on its way.
    return !m_isReading &&
           (!problem().isEmpty() || (m_work && m_work->isRead) ||
            (m_scope.isNull() && m_scopes.state() == RecordList::State::Ready && m_scopes.isComplete()));
}

static QString lostEditsText(int count)
{
    return count > 0 ? TimeslotPage::tr("%n edits of timeslots are not saved and would be lost.", nullptr, count)
                     : QString();
}

QString TimeslotPage::unsaved()
{
    keepDrafts();
    return lostEditsText(m_kept.unkept());
}

QString TimeslotPage::unsavedOf(Service service)
{
    if (service != Service::Ivalt)
        return {};
    keepDrafts();
    return lostEditsText(m_kept.count());
}

QString TimeslotPage::problem() const
{
    const OpenWorkspace::State access = m_context.workspace->state(Service::Ivalt);
    if (access.access != Access::Open)
        return access.problem;
    if (m_scopes.state() == RecordList::State::Failed)
        return m_scopes.error().summary();
    return m_error ? m_error->summary() : QString();
}

} // namespace gatehouse
