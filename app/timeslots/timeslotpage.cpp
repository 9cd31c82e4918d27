#include "app/timeslots/timeslotpage.h"

#include "app/access/accessimpact.h"
#include "app/access/accessreading.h"
#include "app/assignments/stretchoffer.h"
#include "app/changes/changedoor.h"
#include "app/changes/whenchanged.h"
#include "app/pages/ivalt/pages.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagescope.h"
#include "app/pages/pagestates.h"
#include "app/pages/recordexport.h"
#include "app/pages/tablesettings.h"
#include "app/timeslots/slotrecords.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/access/accesschangepanel.h"
#include "ui/records/tablepage.h"
#include "ui/week/slotchips.h"
#include "ui/week/weekeditor.h"
#include "ui/week/weekpreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

using Access = OpenWorkspace::Access;

static constexpr int tableWidth = 470;

QWidget *TimeslotPage::make(const PageContext &context)
{
    auto *page = new TimeslotPage(context);
    page->setParent(page->m_widget);
    return page->m_widget;
}

TimeslotPage::TimeslotPage(const PageContext &context)
    : m_context(context)
    , m_client(context.workspace->client(Service::Ivalt))
    , m_scopes(ivaltOrganizations, m_client)
    , m_kept(draftMemoryOf(context, ivaltTimeslots.id))
    , m_cells(typeOf<SlotRow>)
    , m_store(m_cells.columns())
    , m_model(&m_store)
    , m_widget(new TablePage(context.theme,
                             {.title = ivaltTimeslots.titleText(),
                              .searchHint = tr("Search timeslots"),
                              .scopeLabel = ivaltOrganizations.type->singularName()},
                             &m_model, {u"shown"_s, u"name"_s, u"times"_s, u"edits"_s, u"status"_s, u"zone"_s},
                             context.memoryOf(ivaltTimeslots.id)))
    , m_editor(new WeekEditor(context.theme))
{
    m_widget->setObjectName(ivaltTimeslots.id);
    m_widget->setBeside(m_editor, tableWidth);
    m_model.setFormatter(m_store.columnIndex(u"shown"), [](QStringView) { return QString(); });
    m_widget->table()->setControlColumns({m_store.columnIndex(u"shown")});
    m_widget->table()->setToneOf(m_store.columnIndex(u"status"), [](QStringView raw) {
        return raw == tr("Active") ? std::optional(Tone::Success) : std::optional(Tone::Muted);
    });
    m_widget->table()->setToneOf(m_store.columnIndex(u"edits"), [](QStringView raw) {
        return raw == tr("Not saved") || raw == tr("Not known") || raw == tr("Unreadable") ? Tone::Danger : Tone::Info;
    });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(500ms);
    connect(&m_keeping, &QTimer::timeout, this, &TimeslotPage::keepDrafts);
    makeActions();
    addImpact();
    connectWidget();
    followTableSettings(m_widget->table(), context.settings, [this](const MomentStyle &style) {
        m_editor->preview()->setOwnZone(style.isUtc ? "UTC"_ba : QTimeZone::systemTimeZoneId());
    });

    connect(&m_scopes, &RecordList::stateChanged, this, &TimeslotPage::scopesChanged);
    connect(context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == Service::Ivalt)
            accessChanged();
    });
    // How times are read may be changed where access is checked.
    connect(context.workspace, &OpenWorkspace::connectionLearned, this, [this](const Workspace &workspace) {
        if (!m_work || !workspace.ivalt)
            return;
        const bool isReadOtherwise = m_work->isRead && slotReadingOf(*workspace.ivalt) != m_work->readAs;
        if (!m_work->drafts.isTold())
            learn(m_work, {});
        if (isReadOtherwise)
            read();
    });
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Ivalt)
            leave();
    });
    connect(context.door, &ChangeDoor::changed, this,
            [this](Service service, const QString &, const ChangeTarget &target) {
                if (service == Service::Ivalt && !m_isSaving && target.type == typeOf<ivalt::Timeslot>.name)
                    noteChange(target.identity);
            });
    whenChanged(
        context.door, this,
        [this](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt && !m_isSaving && target.type == typeOf<ivalt::Organization>.name;
        },
        [this] { m_scopes.reload(); });
    whenChanged(
        context.door, this,
        [this](Service service, const QString &, const ChangeTarget &target) {
            return service == Service::Ivalt && !m_isSaving && target.type == typeOf<ivalt::Timeslot>.name;
        },
        [this] { read(); });
    accessChanged();
}

TimeslotPage::~TimeslotPage()
{
    if (m_keeping.isActive())
        keepDrafts();
    // The drafts tell that they go, when there is nothing left to show it.
    m_work = nullptr;
}

void TimeslotPage::connectWidget()
{
    connect(m_widget, &TablePage::searched, this, [this](const QString &) {
        m_model.setFilter({.text = m_widget->search()->text(), .columns = m_widget->columnFilters()});
        m_widget->setSearchProblem(m_model.filterError());
        showState();
    });
    connect(m_widget, &TablePage::columnFiltersChanged, this, [this] {
        m_model.setFilter({.text = m_widget->search()->text(), .columns = m_widget->columnFilters()});
        showState();
    });
    connect(m_widget, &TablePage::refreshWanted, this, &TimeslotPage::refresh);
    connect(m_widget, &TablePage::scopeChosen, this, [this](const QString &id) {
        if (m_editor->finishTyping())
            setScope(chosenScope(m_scopes, id, m_context.memoryOf(ivaltTimeslots.id)));
        else
            scopesChanged(); // back to the one that is shown
    });
    connect(m_widget, &TablePage::stateActionTriggered, this, [this] { take(m_step); });
    connect(m_widget, &TablePage::warningActionTriggered, this, &TimeslotPage::refresh);
    connect(m_widget->table(), &RecordTable::selectionMoved, this, [this] {
        if (m_isFilling || !m_work)
            return;
        const RecordTable *table = m_widget->table();
        const RowHandle row = table->selectedCount() == 0 ? NoRow : table->currentRow();
        const int key = row == NoRow ? 0 : m_store.text(row, 0).toInt();
        if (key != m_work->current && !m_editor->finishTyping()) {
            // After this event, which goes on selecting.
            QMetaObject::invokeMethod(this, &TimeslotPage::selectCurrent, Qt::QueuedConnection);
        } else if (key != m_work->current) {
            m_work->current = key;
            showEditor();
        }
        showEdits();
    });
    connect(m_widget->table(), &RecordTable::opened, this, [this] { m_editor->grid()->setFocus(); });

    auto *chips = new SlotChips(m_context.theme, m_widget->table(), m_store.columnIndex(u"shown"));
    connect(chips, &SlotChips::clicked, this, [this](const QModelIndex &index) {
        toggleShown({m_store.text(m_model.handleAt(index.row()), 0).toInt()});
    });
    connect(m_editor, &WeekEditor::timesEdited, this,
            [this](const WeekSet &, const WeekSet &after, WeekEdit edit) { editTimes(after, edit); });
    connect(m_editor, &WeekEditor::zoneChosen, this, [this](const QByteArray &zone) {
        if (const SlotDraft *draft = current()) {
            m_work->drafts.edit(draft->key, draft->stateIn(zone, m_work->readAs), tr("zone of %1").arg(draft->title()));
        }
    });
    connect(m_editor, &WeekEditor::typed, this, &TimeslotPage::showEdits);
    connect(m_editor, &WeekEditor::activeChosen, this, &TimeslotPage::setActive);
    connect(m_editor, &WeekEditor::obstacleMet, this, &TimeslotPage::say);
    connect(m_editor, &WeekEditor::slotWanted, this, [this] {
        if (m_create->isEnabled())
            create();
        else
            say(obstacle().isEmpty() ? tr("Choose a timeslot to edit.") : obstacle());
    });
    // Space belongs to the table alone: buttons take it too.
    m_widget->table()->installEventFilter(this);
    // Undo and redo of the edits come before those of what was sent.
    m_widget->installEventFilter(this);
}

QAction *TimeslotPage::add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                           const std::function<void()> &run)
{
    return makePageAction(m_context.theme, m_widget, id, icon, text, keys, run);
}

void TimeslotPage::makeActions()
{
    m_create = add(u"create"_s, Icon::Plus, tr("New timeslot"), QKeySequence::New, [this] { create(); });
    m_widget->setPrimaryAction(m_create);
    m_widget->setSecondary(); // saving is the one primary step here

    m_show = add(u"showInWeek"_s, Icon::Layers, tr("Show in the week"), {}, [this] {
        QList<int> keys;
        for (const SlotDraft *draft : selected())
            keys.append(draft->key);
        toggleShown(keys);
    });
    m_duplicate = add(u"duplicate"_s, Icon::Copy, tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] { duplicate(); });
    m_switch = add(u"switch"_s, Icon::Play, tr("Switch on"), {}, [this] {
        const QList<const SlotDraft *> drafts = selected();
        if (!drafts.isEmpty())
            setActive(!drafts.first()->state.active.value_or(true));
    });
    m_remove = add(u"remove"_s, Icon::Trash, tr("Delete"), QKeySequence::Delete, [this] { remove(); });
    m_revert = add(u"revert"_s, Icon::History, tr("Undo its edits"), {}, [this] { revert(); });
    const ExportActions exports = makeExportActions(m_widget, ivaltTimeslots.titleText(), m_context);
    m_exportSelected = exports.selected;
    m_widget->setPageActions({exports.shown, exports.selected});
    m_widget->setRowActions({m_show, m_duplicate, m_switch, m_remove, m_revert});

    m_save = add(u"saveSlots"_s, Icon::Save, tr("Save"), Qt::CTRL | Qt::Key_Return, [this] { save(); });
    m_discard = add(u"discardSlots"_s, Icon::Close, tr("Discard"), {}, [this] { discard(); });
    m_undo = add(u"undoEdit"_s, Icon::Undo, tr("Undo"), {}, [this] { m_work->drafts.undoStack()->undo(); });
    m_redo = add(u"redoEdit"_s, Icon::Redo, tr("Redo"), {}, [this] { m_work->drafts.undoStack()->redo(); });
    for (QAction *action : {m_save, m_discard, m_undo, m_redo})
        m_widget->addAction(action);
    m_editor->setFootActions({m_save, m_discard, m_undo, m_redo});
}

void TimeslotPage::addImpact()
{
    auto *panel = new AccessChangePanel(m_context.theme);
    m_editor->setBelow(panel, panel->button());
    m_impact = new AccessImpact(
        m_context, AssignmentKind::Timeslots,
        [this] {
            AccessImpact::Rules rules;
            const auto insert = [](AccessRuleBook *book, const WeekSlot &slot, const QString &name) {
                const AccessTimeslot timeslot = timeslotFrom(slot, name);
                book->timeslots.insert(timeslot.id, timeslot);
            };
            // By the names the service tells: what is assigned without an id is found by them.
            for (const SlotDraft *draft : m_work ? m_work->drafts.all() : QList<const SlotDraft *>()) {
                for (const WeekSlot &slot : draft->stored)
                    insert(&rules.before, slot, draft->name);
                for (const WeekSlot &slot : storedAfter(place().habits, *draft))
                    insert(&rules.after, slot, draft->name);
            }
            return rules;
        },
        panel, this);
}

bool TimeslotPage::eventFilter(QObject *watched, QEvent *event)
{
    // Of the rest some come while the page is taken apart.
    if (event->type() == QEvent::KeyPress && watched == m_widget->table() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space &&
        static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        m_show->trigger();
        return true;
    }
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (watched != m_widget || (!isAsked && event->type() != QEvent::KeyPress))
        return PageWatch::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    QAction *action = key->matches(QKeySequence::Undo) ? m_undo : key->matches(QKeySequence::Redo) ? m_redo : nullptr;
    if (!action || !action->isEnabled())
        return PageWatch::eventFilter(watched, event);
    event->accept();
    if (!isAsked)
        action->trigger();
    return true;
}

void TimeslotPage::accessChanged()
{
    if (m_context.workspace->isOpen(Service::Ivalt)) {
        if (m_scopes.state() != RecordList::State::Ready)
            m_scopes.reload();
        if (m_work && !m_work->isRead && !m_isReading)
            read();
    }
    showEditor();
    showEdits();
    showState();
}

void TimeslotPage::leave()
{
    m_reading.cancel();
    m_isReading = false;
    m_error.reset();
    m_scope = {};
    m_work = nullptr;
    m_works.clear();
    m_keeping.stop();
    m_kept.forget(); // what one person was at is not for another to save
    m_scopes.clear();
    m_widget->setScopes({}, {});
    fill();
}

void TimeslotPage::refresh()
{
    const Access access = m_context.workspace->state(Service::Ivalt).access;
    if (access == Access::Blocked)
        m_context.workspace->retry(Service::Ivalt);
    if (access != Access::Open)
        return;
    m_scopes.reload();
    m_impact->reload();
    read();
}

void TimeslotPage::scopesChanged()
{
    const auto offer = offeredScopes(&m_scopes, m_scope, m_context.memoryOf(ivaltTimeslots.id));
    if (!offer)
        return showState();
    m_widget->setScopes(offer->choices, offer->chosenId(), offer->untold);
    setScope(offer->chosen);
}

void TimeslotPage::setScope(const Record &scope)
{
    const bool isOther =
        scope.isNull() != m_scope.isNull() || (!scope.isNull() && scope.identity() != m_scope.identity());
    m_scope = scope;
    m_impact->setOrganization(scope);
    if (!isOther) {
        showState();
        return;
    }
    m_reading.cancel();
    m_isReading = false;
    m_error.reset();
    if (scope.isNull()) {
        m_work = nullptr;
    } else {
        std::shared_ptr<Work> &work = m_works[scope.identity()];
        if (!work) {
            work = std::make_shared<Work>();
            work->organization = scope;
            work->waiting = m_kept.of(scope.identity());
            Work *made = work.get();
            connect(&work->drafts, &SlotDrafts::changedAt, &m_keeping, qOverload<>(&QTimer::start));
            connect(&work->drafts, &SlotDrafts::rowsChanged, &m_keeping, qOverload<>(&QTimer::start));
            connect(&work->drafts, &SlotDrafts::changedAt, this, [this, made](int key) {
                if (made == m_work)
                    showRow(key);
            });
            connect(&work->drafts, &SlotDrafts::rowsChanged, this, [this, made] {
                if (made == m_work)
                    fill();
            });
            connect(work->drafts.undoStack(), &QUndoStack::indexChanged, this, [this, made] {
                if (made == m_work)
                    showEdits();
            });
        }
        m_work = work.get();
    }
    fill();
    if (m_work)
        read();
}

} // namespace gatehouse
