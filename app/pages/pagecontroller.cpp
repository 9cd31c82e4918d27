#include "app/pages/pagecontroller.h"

#include "app/changes/changedoor.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagestates.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/searchfield.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

QStringList firstColumns(const PageRow &page)
{
    if (!page.columns.isEmpty())
        return QString(page.columns).split(u' ');
    QStringList keys;
    for (const Field &field : page.type->fields) {
        if (!field.has(Rule::Extra) && !field.has(Rule::Sent) && !field.has(Rule::Secret) &&
            field.kind != Kind::LongText)
            keys.append(field.key);
    }
    return keys;
}

static TablePageTexts textsOf(const PageRow &page)
{
    return {.title = page.titleText(),
            .searchHint =
                QCoreApplication::translate("PageController", "Search %1").arg(page.type->pluralName().toLower()),
            .scopeLabel = page.scope ? page.scope->type->singularName() : QString()};
}

QWidget *PageController::make(const PageRow &page, const PageContext &context)
{
    auto *controller = new PageController(page, context);
    controller->setParent(controller->m_widget);
    return controller->m_widget;
}

PageController::PageController(const PageRow &page, const PageContext &context)
    : m_page(page)
    , m_context(context)
    , m_list(page, context.workspace->client(page.service()))
    , m_widget(
          new TablePage(context.theme, textsOf(page), &m_list.model(), firstColumns(page), context.memoryOf(page.id)))
    , m_actions(new PageActions(*this, this))
{
    m_widget->setObjectName(page.id);
    m_list.setPageSize(static_cast<int>(context.settings->value(settings::pageSize).value_or(100)));

    connect(&m_list, &RecordList::stateChanged, this, &PageController::showState);
    connect(&m_list, &RecordList::progressed, this, &PageController::showCount);
    connect(&m_list.model(), &TableModel::shownChanged, this, [this] {
        showCount();
        showState();
    });
    connect(m_widget, &TablePage::searched, this, [this](const QString &text) {
        m_list.setSearch(text);
        m_widget->search()->setToolTip(m_list.model().filterError());
        showState();
    });
    connect(m_widget, &TablePage::columnFiltersChanged, &m_list, &RecordList::setColumnFilters);
    connect(m_widget, &TablePage::refreshWanted, &m_list, &RecordList::reload);
    connect(m_widget, &TablePage::warningActionTriggered, &m_list, &RecordList::reload);
    connect(m_widget, &TablePage::stateActionTriggered, this, [this] {
        if (m_context.workspace->state(m_page.service()).access != OpenWorkspace::Access::Open ||
            wantsSignIn(m_list.error()))
            m_context.signIn(m_page.service());
        else if (m_list.state() == RecordList::State::Failed)
            m_list.reload();
        else if (m_list.model().filter().isEmpty() && m_widget->search()->text().isEmpty())
            m_actions->create();
        else {
            m_widget->setColumnFilters({});
            m_widget->search()->setSearch({});
        }
    });
    connect(m_widget, &TablePage::scopeChosen, this, [this](const QString &id) {
        for (const Record &scope : std::as_const(m_scopes)) {
            if (scope.identity() == id)
                m_list.setScope(scope);
        }
        m_context.memoryOf(m_page.id).setValue(u"scope"_s, id);
    });
    connect(m_widget->table(), &RecordTable::selectionMoved, this, &PageController::showDetails);
    connect(m_context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == m_page.service())
            accessChanged();
    });
    connect(m_context.door, &ChangeDoor::changed, this, &PageController::changed);
    connect(m_widget->table(), &RecordTable::opened, this, [this] {
        m_widget->setDetailsShown(true);
        readDetails();
    });
    m_detailsDelay.setSingleShot(true);
    m_detailsDelay.setInterval(350);
    connect(&m_detailsDelay, &QTimer::timeout, this, &PageController::readDetails);
    showDetails();
    accessChanged();
}

void PageController::accessChanged()
{
    m_actions->updateEnabled();
    if (m_context.workspace->state(m_page.service()).access == OpenWorkspace::Access::Open &&
        m_list.state() != RecordList::State::Ready) {
        if (m_page.scope)
            loadScopes();
        else
            m_list.reload();
    }
    showState();
}

void PageController::loadScopes()
{
    Client &client = m_list.client();
    client.list(*m_page.scope->list, requestFor(*m_page.scope->list, client, {}))
        .then(this, [this](const Outcome<RecordPage> &outcome) {
            if (outcome)
                showScopes(outcome->rows);
            else
                m_widget->setState(paneStateOf(outcome.error()));
        });
}

void PageController::showScopes(const QList<Record> &scopes)
{
    m_scopes = scopes;
    QList<ScopeChoice> choices;
    for (const Record &scope : scopes)
        choices.append({scope.identity(), scope.title()});
    const QString kept = m_context.memoryOf(m_page.id).value(u"scope"_s).toString();
    const auto found = std::ranges::find(scopes, kept, &Record::identity);
    const Record chosen = found != scopes.end() ? *found : scopes.value(0);
    m_widget->setScopes(choices, chosen.identity());
    m_list.setScope(chosen);
    showState();
}

void PageController::showState()
{
    using Access = OpenWorkspace::Access;
    const OpenWorkspace::State access = m_context.workspace->state(m_page.service());
    const bool hasRows = m_list.store().rowCount() > 0;
    m_widget->setWarning({}, {}, {});

    if (!hasRows && access.access == Access::Opening) {
        m_widget->setState(PaneState{});
    } else if (!hasRows && access.access != Access::Open) {
        m_widget->setState(PaneState{.kind = PaneState::Kind::Message,
                                     .icon = access.isKeychainProblem ? Icon::Key : Icon::Lock,
                                     .title = access.problem.isEmpty() ? tr("Sign in to see this") : access.problem,
                                     .text = access.nextStep,
                                     .actionText = tr("Sign in…")});
    } else if (m_list.state() == RecordList::State::Failed && !hasRows) {
        m_widget->setState(paneStateOf(m_list.error()));
    } else if (m_list.state() == RecordList::State::Failed) {
        const PaneState problem = paneStateOf(m_list.error());
        m_widget->setWarning(problem.title, problem.text, problem.actionText);
        m_widget->setState(std::nullopt);
    } else if (!hasRows && m_list.state() != RecordList::State::Ready) {
        m_widget->setState(PaneState{});
    } else if (m_list.model().rowCount() == 0 && !m_list.model().isBusy()) {
        const bool isFiltered = !m_list.model().filter().isEmpty() || !m_widget->search()->text().isEmpty();
        const bool canCreate = m_page.create && m_context.workspace->mayCall(*m_page.create);
        PaneState empty{.kind = PaneState::Kind::Message, .icon = isFiltered ? Icon::Search : m_page.icon};
        empty.title = isFiltered ? tr("Nothing matches") : tr("Nothing here yet");
        empty.text = isFiltered ? tr("No row matches the search and the filters.")
                                : QCoreApplication::translate("Page", m_page.emptyText);
        empty.actionText = isFiltered  ? tr("Clear search and filters")
                           : canCreate ? m_actions->createText()
                                       : QString();
        m_widget->setState(empty);
    } else {
        m_widget->setState(std::nullopt);
    }
    m_actions->updateEnabled();
}

void PageController::showCount()
{
    const QLocale locale;
    const qint64 loaded = m_list.store().rowCount();
    const qint64 shown = m_list.model().rowCount();
    const qint64 total = m_list.total().value_or(loaded);
    if (m_list.state() != RecordList::State::Ready)
        m_widget->setCountText({});
    else if (shown != loaded)
        m_widget->setCountText(tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(loaded)));
    else if (loaded < total)
        m_widget->setCountText(tr("%1 of %2 loaded").arg(locale.toString(loaded), locale.toString(total)));
    else
        m_widget->setCountText(locale.toString(total));
}

QList<Record> PageController::selectedRecords() const
{
    QList<Record> records;
    for (RowHandle row : m_widget->table()->selectedRows()) {
        // While rows are being removed, the selection still has some that the store has no more.
        if (const Record record = m_list.recordOf(row); !record.isNull())
            records.append(record);
    }
    return records;
}

void PageController::showDetails()
{
    const QList<Record> selected = selectedRecords();
    m_detailsDelay.stop();
    if (selected.size() == 1) {
        showRecord(selected.first());
        // Not at once: moving through the rows must not send a request for each.
        if (m_widget->isDetailsShown())
            m_detailsDelay.start();
    } else if (selected.isEmpty())
        m_widget->details()->showMessage(tr("Nothing selected"), tr("Choose a row to see all of it."));
    else
        m_widget->details()->showMessage(tr("%n rows selected", nullptr, static_cast<int>(selected.size())),
                                         tr("Actions apply to all of them."));
    m_actions->updateEnabled();
}

void PageController::showRecord(const Record &record)
{
    QList<DetailLine> lines;
    for (const Field &field : record.type().fields) {
        if (field.has(Rule::Sent) || field.has(Rule::Secret) || !field.lines.testFlag(m_list.client().line()))
            continue;
        const QString value = displayText(field, record.text(field));
        if (field.has(Rule::Extra) && value.isEmpty())
            continue;
        lines.append({labelOf(field), value, field.kind == Kind::Json});
    }
    m_widget->details()->show(record.title(), m_page.type->singularName(), lines);
}

void PageController::readDetails()
{
    const QList<Record> chosen = selectedRecords();
    if (!m_page.read || chosen.size() != 1 || !m_context.workspace->mayCall(*m_page.read))
        return;
    const Record &record = chosen.first();
    ArgumentSources sources = m_list.sources();
    sources.selected = &record;
    Client &client = m_list.client();
    client.fetch(*m_page.read, requestFor(*m_page.read, client, resolveArguments(m_page.readArguments, sources)))
        .then(this, [this, identity = record.identity()](const Outcome<Record> &outcome) {
            const QList<Record> selected = selectedRecords();
            if (outcome && selected.size() == 1 && selected.first().identity() == identity)
                showRecord(*outcome);
        });
}

void PageController::changed(Service service, const QString &operation, const ChangeTarget &target)
{
    Q_UNUSED(operation)
    if (service == m_page.service() && target.type == m_page.type->name && m_list.state() != RecordList::State::Waiting)
        m_list.reload();
}

bool PageController::isReady() const
{
    const auto access = m_context.workspace->state(m_page.service()).access;
    if (access == OpenWorkspace::Access::Opening)
        return false;
    if (access != OpenWorkspace::Access::Open)
        return true;
    const bool settled = m_list.state() == RecordList::State::Ready || m_list.state() == RecordList::State::Failed;
    return settled && !m_list.isLoadingMore();
}

} // namespace gatehouse
