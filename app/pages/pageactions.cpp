#include "app/pages/pageactions.h"

#include "app/pages/pagecontroller.h"
#include "app/pages/recordexport.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace gatehouse {

PageActions::PageActions(PageController &page, QObject *parent)
    : QObject(parent), m_page(page), m_row(page.list().page())
{
    addRecordActions();
    addPageActions();
    // What one person has asked for is not to be answered to another.
    connect(page.context().workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service != m_row.service())
            return;
        ++m_removals;
        ++m_lookings;
        m_reading.cancel();
        m_preparing.cancel();
    });
}

static constexpr auto createId = "create"_L1;

static QString createTextOf(const PageRow &page)
{
    return QCoreApplication::translate("PageActions", "New %1…").arg(page.type->singularName().toLower());
}

//! Whether there is nothing to offer: nobody has seen the operation's path, and the connection names none.
static bool isUnheardOf(const Endpoint &operation, const Client &client)
{
    return operation.path.isEmpty() && !client.offers(operation);
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
        if (!row.needsRecord() && row.lines.testFlag(line) && operationOf(row.operation, row.otherwise, workspace))
            commands.append({row.id(), row.shownText(), row.icon});
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
        QAction *action = add(row.id(), row.icon, row.shownText(), keys, [this, &row] { run(row); });
        if (row.needsRecord())
            addEntry(action, row.operation, row.onMany);
        else
            m_entries.append({action, row.operation});
        m_entries.last().needsSelection = row.needsRecord() && row.typed.isEmpty();
        m_entries.last().otherwise = row.otherwise;
    }
    if (m_row.remove)
        addEntry(add(u"remove"_s, Icon::Trash, QCoreApplication::translate("Action", m_row.removeText),
                     QKeySequence::Delete, [this] { remove(); }),
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
    const ExportActions exports = makeExportActions(widget, m_row.titleText(), m_page.context(), list);
    m_entries.append({exports.selected, nullptr, true, true});
    actions.append({exports.shown, exports.selected});

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
    QString obstacle;
    for (RowHandle row : rows.first(std::min(rows.size(), mostLookedAt))) {
        const Record record = m_page.list().recordOf(row);
        if (record.isNull())
            continue;
        obstacle = m_row.obstacle(record, *m_page.context().workspace);
        if (obstacle.isEmpty())
            return {}; // the others are left out
    }
    return obstacle;
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

} // namespace gatehouse
