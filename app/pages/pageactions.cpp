#include "app/pages/pageactions.h"

#include "app/changes/changedoor.h"
#include "app/pages/actionlookups.h"
#include "app/pages/organizationactions.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/recordexport.h"
#include "app/pages/recordforms.h"
#include "app/pages/recordpicker.h"
#include "app/pages/requests.h"
#include "app/pages/tellresult.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "network/client/knownwords.h"
#include "ui/records/tablepage.h"
#include "ui/shell/activitypanel.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString actionText(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

PageActions::PageActions(PageController &page, QObject *parent)
    : QObject(parent), m_page(page), m_row(page.list().page())
{
    addRecordActions();
    addPageActions();
    // What one person has asked for is not to be answered to another.
    connect(page.context().workspace, &OpenWorkspace::personLeft, this, [this] {
        ++m_removals;
        ++m_lookings;
        m_reading.cancel();
    });
}

static constexpr auto createId = "create"_L1;

static QString createTextOf(const PageRow &page)
{
    return QCoreApplication::translate("PageActions", "New %1…").arg(page.type->singularName().toLower());
}

static bool needsRecord(const ActionRow &row)
{
    return !row.arguments.isEmpty();
}

bool canChangeWith(const Endpoint &operation, const OpenWorkspace &workspace)
{
    return workspace.mayCall(operation) && !(operation.changes() && workspace.isReadOnly());
}

//! Whether there is nothing to offer: nobody has seen the operation's path, and the connection names none.
static bool isUnheardOf(const Endpoint &operation, const Client &client)
{
    return operation.path.isEmpty() && !client.offers(operation);
}

//! The operation an action is done with: the other one where the account may call only that; null: neither.
static const Endpoint *operationOf(const Endpoint *first, const Endpoint *otherwise, const OpenWorkspace &workspace)
{
    // Who calls these is shown by the deployment's secrets, which they ask for, not by the account.
    if (first->auth == Auth::Internal)
        return workspace.client(first->service).offers(*first) && !workspace.isReadOnly() ? first : nullptr;
    if (canChangeWith(*first, workspace))
        return first;
    return otherwise && canChangeWith(*otherwise, workspace) ? otherwise : nullptr;
}

QList<PageCommand> pageCommands(const PageRow &page, const OpenWorkspace &workspace)
{
    if (workspace.state(page.service()).access != OpenWorkspace::Access::Open)
        return {};
    QList<PageCommand> commands;
    if (page.create && canChangeWith(*page.create, workspace))
        commands.append({createId, createTextOf(page), Icon::Plus});
    const Line line = workspace.client(page.service()).line();
    for (const ActionRow &row : page.actions) {
        if (!needsRecord(row) && row.lines.testFlag(line) && operationOf(row.operation, row.otherwise, workspace))
            commands.append({row.id(), actionText(row.text), row.icon});
    }
    return commands;
}

QAction *PageActions::add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                          const std::function<void()> &run)
{
    return makePageAction(m_page.context().theme, m_page.widget(), id, icon, text, keys, run);
}

QString PageActions::createText() const
{
    return createTextOf(m_row);
}

QAction *PageActions::firstAction() const
{
    for (const Entry &entry : m_entries) {
        if (!entry.needsSelection && entry.action != m_create && obstacleOf(entry).isEmpty())
            return entry.action;
    }
    return nullptr;
}

QString PageActions::firstText() const
{
    const QAction *action = firstAction();
    return action ? action->text() : QString();
}

void PageActions::runFirst()
{
    if (QAction *action = firstAction())
        action->trigger();
}

void PageActions::addRecordActions()
{
    QList<QAction *> actions;
    const auto addEntry = [&](QAction *action, const Endpoint *operation, bool onMany) {
        m_entries.append({action, operation, true, onMany});
        actions.append(action);
    };
    if (m_row.update)
        addEntry(add(u"edit"_s, Icon::Pencil, tr("Edit…"), Qt::Key_F2, [this] { edit(); }), m_row.update, false);
    const Line line = m_page.list().client().line();
    for (const ActionRow &row : m_row.actions) {
        const bool isUnwanted = !row.lines.testFlag(line) && row.operation->existsOn(line);
        if (isUnwanted || isUnheardOf(*row.operation, m_page.list().client()))
            continue;
        const QKeySequence keys = row.keys.key() == Qt::Key_unknown ? QKeySequence() : QKeySequence(row.keys);
        QAction *action = add(row.id(), row.icon, actionText(row.text), keys, [this, &row] { run(row); });
        if (needsRecord(row))
            addEntry(action, row.operation, row.onMany);
        else
            m_entries.append({action, row.operation});
        m_entries.last().otherwise = row.otherwise;
    }
    if (m_row.remove)
        addEntry(
            add(u"remove"_s, Icon::Trash, actionText(m_row.removeText), QKeySequence::Delete, [this] { remove(); }),
            m_row.remove, true);
    m_page.widget()->setRowActions(actions);
}

void PageActions::addPageActions()
{
    if (m_row.create) {
        m_create = add(createId, Icon::Plus, createText(), QKeySequence::New, [this] { create(); });
        m_entries.append({m_create, m_row.create});
        m_page.widget()->setPrimaryAction(m_create);
    }
    QList<QAction *> actions;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.needsSelection && entry.action != m_create)
            actions.append(entry.action);
    }
    RecordList *list = &m_page.list();
    if (m_row.list->has(Effect::Paged)) {
        QAction *all = add(u"loadAll"_s, Icon::ListChecks, tr("Load all rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                           [list] { list->isLoadingAll() ? list->stopLoadingAll() : list->loadAll(); });
        connect(list, &RecordList::progressed, all,
                [all, list] { all->setText(list->isLoadingAll() ? tr("Stop loading rows") : tr("Load all rows")); });
        actions.append(all);
    }
    TablePage *widget = m_page.widget();
    const PageContext context = m_page.context();
    const QString title = m_row.titleText();
    actions.append(add(u"export"_s, Icon::Download, tr("Export rows shown…"), QKeySequence::Save,
                       [=] { exportRows(widget, title, context, false, list); }));
    QAction *selected = add(u"exportSelected"_s, Icon::Download, tr("Export selected rows…"), {},
                            [=] { exportRows(widget, title, context, true, list); });
    m_entries.append({selected, nullptr, true, true});
    actions.append(selected);

    // In the table's menu too, which has the keys; here for the command palette.
    const auto addCopy = [&](const QString &id, const QString &text, TableText::Format format) {
        QAction *copy = add(id, Icon::Copy, text, {}, [=] { widget->table()->copySelection(format); });
        m_entries.append({copy, nullptr, true, true});
        widget->addAction(copy);
    };
    addCopy(u"copyText"_s, tr("Copy rows as text"), TableText::Format::TabSeparated);
    addCopy(u"copyCsv"_s, tr("Copy rows as CSV"), TableText::Format::Csv);
    addCopy(u"copyJson"_s, tr("Copy rows as JSON"), TableText::Format::Json);

    QAction *columns = add(u"columns"_s, Icon::Columns, tr("Choose columns"), {}, {});
    auto *menu = new QMenu(widget);
    columns->setMenu(menu);
    // From the command palette; in a menu it opens as one of its own.
    connect(columns, &QAction::triggered, widget, [menu, widget] {
        const QWidget *header = widget->table()->horizontalHeader();
        menu->popup(header->mapToGlobal(QPoint(0, header->height())));
    });
    connect(menu, &QMenu::aboutToShow, widget, [menu, widget] {
        menu->clear();
        widget->table()->fillColumnMenu(menu);
    });
    actions.append(columns);
    m_page.widget()->setPageActions(actions);
}

bool PageActions::isRefused() const
{
    if (!m_page.context().workspace->isReadOnly())
        return false;
    m_page.context().toast({.kind = ToastKind::Warning, .text = readOnlyText()});
    return true;
}

//! Why it cannot be done now; empty when it can.
QString PageActions::obstacleOf(const Entry &entry) const
{
    OpenWorkspace *workspace = m_page.context().workspace;
    if (entry.operation) {
        if (entry.operation->changes() && workspace->isReadOnly())
            return readOnlyText();
        if (workspace->state(m_row.service()).access != OpenWorkspace::Access::Open)
            return tr("Sign in first.");
        if (m_row.scope && m_page.list().scope().isNull())
            return tr("No %1 is chosen.").arg(m_row.scope->type->singularName().toLower());
        const Client &client = m_page.list().client();
        if (!client.offers(*entry.operation) && !(entry.otherwise && client.offers(*entry.otherwise))) {
            return m_row.service() == Service::Elevate ? tr("This line of the service has no operation for this.")
                                                       : tr("The connection's settings name no path for this.");
        }
        if (!operationOf(entry.operation, entry.otherwise, *workspace)) {
            return entry.operation->auth == Auth::OrgAdmin
                       ? tr("Only an organization admin may do this. Sign in as one.")
                       : tr("The signed-in account may not do this.");
        }
    }
    const qsizetype count = m_page.widget()->table()->selectedCount();
    if (!entry.needsSelection || count == 1 || (count > 1 && entry.onMany))
        return recordObstacleOf(entry);
    return count == 0 ? tr("Select a row first.") : tr("Select only one row for this.");
}

//! Why the service would not let this person do it to the selected records, as far as they tell.
QString PageActions::recordObstacleOf(const Entry &entry) const
{
    const bool isAsked = m_row.obstacle && (entry.operation == m_row.update || entry.operation == m_row.remove);
    if (!isAsked || !entry.needsSelection)
        return {};
    // Selecting very many must not hold up the window; the service refuses the rest.
    constexpr qsizetype mostLookedAt = 100;
    const QList<RowHandle> rows = m_page.widget()->table()->selectedRows();
    for (RowHandle row : rows.first(std::min(rows.size(), mostLookedAt))) {
        const Record record = m_page.list().recordOf(row);
        if (record.isNull())
            continue;
        if (const QString obstacle = m_row.obstacle(record, *m_page.context().workspace); !obstacle.isEmpty())
            return obstacle;
    }
    return {};
}

void PageActions::updateEnabled()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString obstacle = obstacleOf(entry);
        entry.action->setEnabled(obstacle.isEmpty());
        entry.action->setStatusTip(obstacle);
        entry.action->setToolTip(obstacle.isEmpty() ? entry.action->text() : obstacle);
    }
}

ArgumentSources PageActions::sourcesFor(const Record &selected) const
{
    ArgumentSources sources = m_page.list().sources();
    sources.selected = selected.isNull() ? nullptr : &selected;
    return sources;
}

//! The removal of a record of the place's page.
static PlannedChange planRemoval(const LookUpPlace &place, const Record &record)
{
    const PageRow &page = *place.page;
    const ArgumentSources sources{.selected = &record,
                                  .scope = place.scope.isNull() ? nullptr : &place.scope,
                                  .tenantCode = place.client->context().tenant()};
    PlannedChange change = planChange(*page.remove, *place.client, resolveArguments(page.removeArguments, sources),
                                      {.target = record, .before = record, .consequence = page.removeConsequence});
    change.lookUp = [place, record] { return lookForRemoved(place, record); };
    if (page.restore) {
        // As far as it goes; what stays lost is told by the page.
        change.irreversible = false;
        change.inverse = [place, record](const QJsonValue &) {
            return place.client ? QList{place.page->restore(place, record)} : QList<PlannedChange>();
        };
    }
    return change;
}

//! Keys that a form leaves out.
static PathArguments settled(QLatin1StringView keys)
{
    PathArguments values;
    for (const QString &key : QString(keys).split(u' ', Qt::SkipEmptyParts))
        values.insert(key, {});
    return values;
}

void PageActions::create()
{
    if (isRefused())
        return;
    if (m_row.createByHand) {
        m_row.createByHand(m_page.context(), m_page.widget());
        return;
    }
    Client &client = m_page.list().client();
    const PathArguments values = resolveArguments(m_row.createArguments, m_page.list().sources());
    QList<FormRow> fields;
    if (m_row.createFields) {
        const QString keys = m_row.createFields(*m_page.context().workspace);
        for (const QString &key : keys.split(u' ')) {
            fields.append(formRowOf(*m_row.create, key, client.line()));
            fields.last().required = true;
        }
    }
    auto *form = openRecordForm(m_page, {.operation = m_row.create,
                                         .title = createText().chopped(1),
                                         .start = bodyRecord(*m_row.create, client.line(), values),
                                         .submitText = tr("Create"),
                                         .given = settled(m_row.createWithout),
                                         .helpers = m_row.createHelpers,
                                         .fields = fields});
    form->onSubmit([this, values](Record record) {
        if (m_row.complete)
            m_row.complete(record);
        PlannedChange change = planChange(*m_row.create, m_page.list().client(), values, {.after = record});
        planCreation(change, placeBefore(m_page.list(), record), record);
        return change;
    });
}

void PageActions::planCreation(PlannedChange &change, const LookUpPlace &place, const Record &created) const
{
    change.lookUp = [place, created] { return lookForCreated(place, created); };
    if (place.page->taken)
        change.explain = [place, created] { return lookForTaken(place, created); };
    if (!m_row.remove || &created.type() != m_row.type)
        return;
    // What was created can be removed again once the reply has named it.
    change.inverse = [place, created](const QJsonValue &reply) -> QList<PlannedChange> {
        const Record named = recordFromJson(created.type(), reply);
        if (!place.client || named.identity().isEmpty())
            return {};
        Record target = created;
        target.setText(created.type().fields.front(), named.identity());
        return {planRemoval(place, target)};
    };
}

void PageActions::editRecord(const Record &full)
{
    editRead({.listed = full,
              .values = resolveArguments(m_row.updateArguments, sourcesFor(full)),
              .place = LookUpPlace::of(m_page.list())},
             full);
}

void PageActions::edit()
{
    const Record listed = m_page.selectedRecords().value(0);
    if (listed.isNull())
        return;
    if (m_row.editByHand) {
        m_row.editByHand(m_page.context(), listed, m_page.widget());
        return;
    }
    const EditPlace place{.listed = listed,
                          .values = resolveArguments(m_row.updateArguments, sourcesFor(listed)),
                          .place = LookUpPlace::of(m_page.list())};
    if (!m_row.read || !m_page.list().client().offers(*m_row.read)) {
        editRead(place, listed);
        return;
    }
    // A list row has fewer fields than the record; editing it would empty the others. Asked twice, only the last
    // counts.
    m_reading.cancel();
    Client &client = m_page.list().client();
    const PathArguments values = resolveArguments(m_row.readArguments, sourcesFor(listed));
    m_reading = client.fetch(*m_row.read, requestFor(*m_row.read, client, values), listed.identity());
    m_reading.then(this, [this, place](const Outcome<Record> &outcome) {
        if (outcome) {
            editRead(place, *outcome);
            return;
        }
        const ServiceError &error = outcome.error();
        m_page.context().toast(
            {.kind = ToastKind::Error,
             .text = tr("%1 could not be read for editing. %2")
                         .arg(place.listed.title(), QString(error.summary() + u' ' + error.nextStep()).trimmed())});
    });
}

static PlannedChange planEdit(const LookUpPlace &place, const PathArguments &values, const Record &before,
                              const Record &after)
{
    const PageRow &page = *place.page;
    const char *consequence = page.updateConsequence ? page.updateConsequence(place.client->line()) : nullptr;
    PlannedChange change = planChange(*page.update, *place.client, values,
                                      {.target = before, .before = before, .after = after, .consequence = consequence});
    QJsonObject body = change.body.toObject();
    for (const QString &key : QString(page.updateOnlyChanged).split(u' ', Qt::SkipEmptyParts)) {
        if (before.text(key) == after.text(key))
            body.remove(key);
    }
    if (!page.updateOnlyChanged.isEmpty())
        change.body = body;
    change.lookUp = [place, before, after] { return lookForChanged(place, before, after); };
    const QString unique = page.taken ? QString(page.taken->field) : QString();
    if (page.taken && before.text(unique) != after.text(unique))
        change.explain = [place, after] { return lookForTaken(place, after); };
    for (const Field &field : after.type().fields) {
        if (field.has(Rule::OnlyAdded) && before.text(field) != after.text(field)) {
            change.consequences.append(PageActions::tr("%1: what you entered is added to what is there. The service "
                                                       "takes none of it away again.")
                                           .arg(labelOf(field)));
        }
    }
    return change;
}

//! What takes an edit back; what can only be added stays.
static QList<PlannedChange> takeBack(const LookUpPlace &place, const PathArguments &values, const Record &before,
                                     const Record &after)
{
    Record back = before;
    for (const Field &field : back.type().fields) {
        if (field.has(Rule::OnlyAdded))
            back.setText(field, after.text(field));
    }
    return back == after ? QList<PlannedChange>() : QList{planEdit(place, values, after, back)};
}

void PageActions::editRead(const EditPlace &place, const Record &full)
{
    if (isRefused())
        return;
    const Line line = m_page.list().client().line();
    const char *consequence = m_row.updateConsequence ? m_row.updateConsequence(line) : nullptr;
    Record known = full;
    if (m_row.prepareEdit)
        m_row.prepareEdit(known);
    auto *form = openRecordForm(
        m_page, {.operation = m_row.update,
                 .title = tr("Edit %1").arg(place.listed.title()),
                 .intro = consequence ? QCoreApplication::translate("Consequence", consequence) : QString(),
                 .start = known,
                 .submitText = tr("Save"),
                 .given = settled(m_row.updateWithout),
                 .instead = m_row.updateFields});
    form->onSubmit([edit = place, known, line](const Record &record) {
        PlannedChange change = planEdit(edit.place, edit.values, known, record);
        const PageRow &page = *edit.place.page;
        if (page.canUndoUpdate && !page.canUndoUpdate(known, record, line)) {
            change.irreversible = true;
            return change;
        }
        change.inverse = [edit, known, record](const QJsonValue &) {
            return edit.place.client ? takeBack(edit.place, edit.values, known, record) : QList<PlannedChange>();
        };
        return change;
    });
}

void PageActions::remove()
{
    const LookUpPlace place = LookUpPlace::of(m_page.list());
    const QList<Record> records = m_page.selectedRecords();
    ++m_removals;
    if (!m_row.foreseeRemoval || records.isEmpty()) {
        removeForeseen(place, records, {});
        return;
    }
    m_row.foreseeRemoval(m_page.context(), records, this)
        .then(this, [this, place, records, removal = m_removals](const QList<QStringList> &foreseen) {
            if (removal == m_removals)
                removeForeseen(place, records, foreseen);
        });
}

void PageActions::removeForeseen(const LookUpPlace &place, const QList<Record> &records,
                                 const QList<QStringList> &foreseen)
{
    QList<PlannedChange> changes;
    for (qsizetype i = 0; i < records.size() && place.client; ++i) {
        PlannedChange change = planRemoval(place, records.at(i));
        change.consequences += foreseen.value(i);
        changes.append(change);
    }
    submit(changes);
}

//! What takes a row's change back: the row's inverse with the same values.
static std::function<QList<PlannedChange>(const QJsonValue &)>
inverseOf(const ActionRow &row, Client &client, const PathArguments &values, const ChangeSubject &subject)
{
    return [&row, client = QPointer<Client>(&client), values, subject](const QJsonValue &) {
        return client ? QList{planChange(*row.inverse, *client, values, subject)} : QList<PlannedChange>();
    };
}

static void addLookUp(PlannedChange &change, const ActionRow &row, const ActionLook &look)
{
    if (row.lookUp)
        change.lookUp = [lookUp = row.lookUp, look] { return lookUp(look); };
}

QList<PlannedChange> PageActions::changesOf(const ActionRow &row, const QList<Record> &selected,
                                            const QList<Record> &picked)
{
    QList<PlannedChange> changes;
    Client &client = m_page.list().client();
    const Endpoint *operation = operationOf(row.operation, row.otherwise, *m_page.context().workspace);
    if (!operation)
        return {};
    for (const Record &record : selected) {
        for (const Record &other : picked) {
            ArgumentSources sources = sourcesFor(record);
            sources.picked = other.isNull() ? nullptr : &other;
            const PathArguments values = resolveArguments(row.arguments, sources);
            PlannedChange change =
                planChange(*operation, client, values, {.target = record, .consequence = row.consequence});
            if (!other.isNull())
                change.title = tr("%1: %2").arg(change.title, other.title());
            if (row.inverse)
                change.inverse = inverseOf(row, client, values, {.target = record});
            addLookUp(change, row,
                      {.place = LookUpPlace::of(m_page.list()), .selected = record, .picked = other, .values = values});
            changes.append(change);
        }
    }
    return changes;
}

void PageActions::run(const ActionRow &row)
{
    const QList<Record> selected = m_page.selectedRecords();
    const Record first = selected.value(0);
    if (row.byHand)
        row.byHand(m_page.context(), selected, m_page.widget());
    else if (row.asksForm)
        whenWithinTenant(row, {first},
                         [this, &row, first] { runForm(row, row.arguments.isEmpty() ? Record() : first); });
    else if (row.pick)
        runPick(row, first);
    else
        submit(changesOf(row, row.arguments.isEmpty() ? QList{Record()} : selected, {Record()}));
}

void PageActions::whenWithinTenant(const ActionRow &row, const QList<Record> &organizations,
                                   const std::function<void()> &then)
{
    Client &client = m_page.list().client();
    if (!row.withinTenant || client.line() != Line::V35) {
        then();
        return;
    }
    otherTenants(client, organizations)
        .then(this, [this, organizations, then, number = ++m_lookings](const QStringList &tenants) {
            // Asked twice, only the last counts.
            if (number != m_lookings)
                return;
            for (qsizetype i = 0; i < tenants.size(); ++i) {
                if (tenants.at(i).isEmpty())
                    continue;
                m_page.context().toast(
                    {.kind = ToastKind::Warning, .text = otherTenantText(organizations.at(i), tenants.at(i))});
                return;
            }
            then();
        });
}

void PageActions::runForm(const ActionRow &row, const Record &selected)
{
    const PathArguments values = resolveArguments(row.arguments, sourcesFor(selected));
    QString text = actionText(row.text);
    if (text.endsWith(u'…'))
        text.chop(1);
    auto *form = openRecordForm(
        m_page, {.operation = row.operation,
                 .title = selected.isNull() ? text : tr("%1: %2").arg(selected.title(), text),
                 .intro = row.consequence ? QCoreApplication::translate("Consequence", row.consequence) : QString(),
                 .start = bodyRecord(*row.operation, m_page.list().client().line(), values),
                 .submitText = text,
                 .given = values});
    form->onSubmit([this, &row, values, selected](const Record &record) {
        PlannedChange change = planChange(*row.operation, m_page.list().client(), values,
                                          {.target = selected, .after = record, .consequence = row.consequence});
        if (row.inverse) {
            change.inverse = inverseOf(row, m_page.list().client(), values, {.target = selected, .after = record});
        }
        addLookUp(change, row,
                  {.place = LookUpPlace::of(m_page.list()), .selected = selected, .values = values, .sent = record});
        return change;
    });
}

void PageActions::runPick(const ActionRow &row, const Record &selected)
{
    QString text = actionText(row.text);
    if (text.endsWith(u'…'))
        text.chop(1);
    auto *picker = new RecordPicker(
        m_page.context(),
        {.page = row.pick,
         .title = tr("%1: %2").arg(selected.title(), text),
         .intro = row.consequence ? QCoreApplication::translate("Consequence", row.consequence) : QString(),
         .acceptText = text,
         .many = row.picksMany,
         .scope = m_page.list().scope()},
        m_page.widget());
    connect(picker, &RecordPicker::chosen, this, [this, &row, selected](const QList<Record> &picked) {
        whenWithinTenant(row, picked, [this, &row, selected, picked] { submit(changesOf(row, {selected}, picked)); });
    });
    picker->open();
}

void PageActions::submit(const QList<PlannedChange> &changes)
{
    if (changes.isEmpty())
        return;
    ChangeDoor *door = m_page.context().door;
    door->submit(changes).then(this, [this](const ChangeResult &result) { tellResult(m_page.context(), result); });
}

} // namespace gatehouse
