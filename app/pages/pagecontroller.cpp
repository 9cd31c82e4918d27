#include "app/pages/pagecontroller.h"

#include "app/changes/whenchanged.h"
#include "app/pages/loadingactivity.h"
#include "app/pages/opendialog.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagedetails.h"
#include "app/pages/pagenotices.h"
#include "app/pages/pagescope.h"
#include "app/pages/pagestates.h"
#include "app/pages/tablesettings.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/searchfield.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QStringList firstColumns(const PageRow &page)
{
    if (!page.columns.isEmpty())
        return QString(page.columns).split(u' ');
    QStringList keys;
    for (const Field &field : page.type->fields) {
        if (!field.has(Rule::Extra) && !field.has(Rule::Sent) && !field.has(Rule::Untold) && !field.has(Rule::Secret) &&
            field.kind != Kind::LongText && field.kind != Kind::Json)
            keys.append(field.key);
    }
    return keys;
}

static TablePageTexts textsOf(const PageRow &page, bool hasScopes)
{
    return {.title = page.titleText(),
            .searchHint =
                QCoreApplication::translate("PageController", "Search %1").arg(page.type->pluralName().toLower()),
            .scopeLabel = hasScopes ? page.scope->type->singularName() : QString()};
}

QWidget *PageController::make(const PageRow &page, const PageContext &context)
{
    return makeController(page, context)->m_widget;
}

PageController *PageController::makeController(const PageRow &page, const PageContext &context, ScopeFrom from)
{
    auto *controller = new PageController(page, context, from);
    controller->setParent(controller->m_widget);
    return controller;
}

PageController::PageController(const PageRow &page, const PageContext &context, ScopeFrom from)
    : m_page(page)
    , m_context(context)
    , m_line(context.workspace->client(page.service()).line())
    , m_list(page, context.workspace->client(page.service()))
    , m_scopes(page.scope && from == ScopeFrom::Header ? std::make_unique<RecordList>(*page.scope, m_list.client())
                                                       : nullptr)
    , m_widget(new TablePage(context.theme, textsOf(page, m_scopes != nullptr), &m_list.model(), firstColumns(page),
                             context.memoryOf(page.id)))
    , m_actions(new PageActions(*this, this))
{
    new LoadingActivity(&m_list, context.activity, this);
    m_widget->setObjectName(page.id);
    m_widget->table()->setJsonColumns(m_list.cells().jsonColumns());
    followSettings();
    connectWidget();

    connect(&m_list, &RecordList::stateChanged, this, &PageController::showState);
    connect(&m_list, &RecordList::progressed, this, [this] {
        showCount();
        showState();
    });
    connect(&m_list.model(), &TableModel::busyChanged, this, &PageController::showCount);
    connect(&m_list.model(), &TableModel::shownChanged, this, [this] {
        showCount();
        showState();
    });
    if (m_scopes)
        connect(m_scopes.get(), &RecordList::stateChanged, this, &PageController::scopesChanged);
    connect(m_context.workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        if (service == m_page.service())
            accessChanged();
    });
    connect(m_context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == m_page.service())
            clear();
    });
    connect(&m_list.client(), &Client::lineChanged, this, &PageController::lineChanged);
    whenChanged(
        m_context.door, this,
        [this](Service service, const QString &operation, const ChangeTarget &target) {
            return noteChanged(service, operation, target);
        },
        [this] { readChanged(); });
    new PageDetails(m_list, m_widget, m_context, this);
    if (m_page.extend)
        m_page.extend(*this);
    accessChanged();
}

void PageController::connectWidget()
{
    connect(m_widget, &TablePage::searched, this, [this](const QString &text) {
        m_list.setSearch(text);
        m_widget->setSearchProblem(m_list.model().filterError());
        showState();
    });
    connect(m_widget, &TablePage::columnFiltersChanged, &m_list, &RecordList::setColumnFilters);
    connect(m_widget, &TablePage::refreshWanted, this, &PageController::refresh);
    connect(m_widget, &TablePage::warningActionTriggered, this, [this] { take(m_warningStep); });
    connect(m_widget, &TablePage::stateActionTriggered, this, [this] { take(m_paneStep); });
    connect(m_widget, &TablePage::scopeChosen, this,
            [this](const QString &id) { m_list.setScope(chosenScope(*m_scopes, id, m_context.memoryOf(m_page.id))); });
    connect(m_widget->table(), &RecordTable::selectionMoved, m_actions, &PageActions::updateEnabled);
}

void PageController::followSettings()
{
    followTableSettings(m_widget->table(), m_context.settings,
                        [this](const MomentStyle &style) { m_list.setMomentStyle(style); });
    followPageSize(&m_list, m_context.settings);
}

void PageController::accessChanged()
{
    m_actions->updateEnabled();
    const bool isOpen = m_context.workspace->state(m_page.service()).access == OpenWorkspace::Access::Open;
    if (isOpen && m_scopes && m_scopes->state() != RecordList::State::Ready)
        m_scopes->reload();
    if (isOpen && m_list.state() != RecordList::State::Ready)
        m_list.reload();
    showState();
}

//! Another line of the service has other fields and actions: the page is made anew.
void PageController::lineChanged()
{
    if (m_list.client().line() == m_line)
        return;
    if (!waitForDialog(m_widget, this, [this] { lineChanged(); }))
        m_context.remakePage(m_page.id);
}

void PageController::refresh()
{
    const OpenWorkspace::Access access = m_context.workspace->state(m_page.service()).access;
    if (access == OpenWorkspace::Access::Blocked)
        m_context.workspace->retry(m_page.service());
    if (access != OpenWorkspace::Access::Open)
        return;
    if (m_scopes)
        m_scopes->reload();
    m_list.reload();
}

void PageController::clear()
{
    if (m_scopes) {
        m_scopes->clear();
        m_widget->setScopes({}, {});
    }
    if (m_page.scope)
        m_list.setScope({});
    m_list.clear();
    showCount();
}

void PageController::setScope(const Record &scope)
{
    m_list.setScope(scope);
    showCount();
    showState();
}

void PageController::create()
{
    m_actions->create();
}

void PageController::edit(const Record &record)
{
    m_actions->editRecord(record);
}

void PageController::scopesChanged()
{
    const auto offer = offeredScopes(m_scopes.get(), m_list.scope(), m_context.memoryOf(m_page.id));
    if (offer) {
        m_widget->setScopes(offer->choices, offer->chosenId(), offer->untold);
        m_list.setScope(offer->chosen);
    }
    showState();
}

void PageController::take(Step step)
{
    switch (step) {
    case Step::SignIn:
        m_context.signIn(m_page.service());
        break;
    case Step::Retry:
        refresh();
        break;
    case Step::Cancel:
        if (m_scopes && m_list.scope().isNull())
            m_scopes->cancel();
        m_list.cancel();
        break;
    case Step::Create:
        create();
        break;
    case Step::CreateScope:
        m_context.createOn(m_page.scope->id);
        break;
    case Step::ClearFilters:
        m_widget->setColumnFilters({});
        m_widget->search()->setSearch({});
        break;
    case Step::LoadAll:
        m_list.loadAll();
        break;
    case Step::StopLoading:
        m_list.stopLoadingAll();
        break;
    case Step::Notice:
        if (m_notice && m_notice->action)
            m_notice->action();
        break;
    case Step::FirstAction:
        m_actions->runFirst();
        break;
    case Step::None:
        break;
    }
}

void PageController::setNotice(const std::optional<PageNotice> &notice)
{
    m_notice = notice;
    showNotice();
}

void PageController::showState()
{
    using Access = OpenWorkspace::Access;
    using State = RecordList::State;
    const OpenWorkspace::State access = m_context.workspace->state(m_page.service());
    const bool hasRows = m_list.store().rowCount() > 0;
    const bool hasFailed = m_list.state() == State::Failed;
    const bool lacksScope = m_page.scope && m_list.scope().isNull();
    const bool lacksRows = m_list.model().rowCount() == 0 && !m_list.model().isBusy();

    if (!hasRows && access.access == Access::Opening) {
        showPane({}, Step::None);
    } else if (!hasRows && access.access != Access::Open) {
        showPane(paneStateOf(access), Step::SignIn);
    } else if (lacksScope && isScopeGiven()) {
        const RecordType &type = *m_page.scope->type;
        showPane({.kind = PaneState::Kind::Message,
                  .icon = m_page.icon,
                  .title = tr("No %1 is chosen").arg(type.singularName().toLower()),
                  .text = tr("Choose one above to see what belongs to it.")},
                 Step::None);
    } else if (lacksScope && m_scopes->state() == State::Failed) {
        showError(m_scopes->error());
    } else if (lacksScope && m_scopes->state() == State::Ready && m_scopes->isComplete()) {
        showNoScope();
    } else if (hasFailed && m_list.error().cause == ServiceError::Cause::NotOffered && m_page.unlistedText) {
        showUnlisted();
    } else if (hasFailed && lacksRows) {
        showError(m_list.error());
    } else if ((!hasRows && m_list.state() != State::Ready) || (m_list.isAskingService() && lacksRows)) {
        showPane({.actionText = tr("Cancel")}, Step::Cancel);
    } else if (lacksRows) {
        showEmpty();
    } else {
        m_widget->setState(std::nullopt);
    }
    showNotice();
    m_actions->updateEnabled();
}

//! What is to be said of rows that stay where they are.
void PageController::showNotice()
{
    const bool hasRows = m_list.model().rowCount() > 0;
    const bool hasFailed = m_list.state() == RecordList::State::Failed;
    if (hasRows && (hasFailed || (m_scopes && m_scopes->state() == RecordList::State::Failed))) {
        const ServiceError &error = hasFailed ? m_list.error() : m_scopes->error();
        const PaneState problem = paneStateOf(error);
        m_warningStep = wantsSignIn(error) ? Step::SignIn : Step::Retry;
        m_widget->setWarning(problem.title, problem.text, problem.actionText);
        return;
    }
    auto untold = untoldNoticeOf(m_list);
    if (!untold && m_scopes)
        untold = untoldNoticeOf(*m_scopes);
    if (untold && hasRows) {
        m_warningStep = Step::Retry;
        m_widget->setNotice(Banner::Kind::Warning, untold->text, untold->detail, tr("Try again"));
        return;
    }
    // What is done with the rows that are here, people must not take for done with all. Where none is shown, the pane
    // says so.
    const std::optional<PartialNotice> partial = partialNoticeOf(m_list);
    if (partial && hasRows) {
        m_warningStep = m_list.isLoadingAll() ? Step::StopLoading : Step::LoadAll;
        m_widget->setNotice(Banner::Kind::Info, partial->text, partial->detail,
                            m_list.isLoadingAll() ? tr("Stop loading") : tr("Load all rows"));
        return;
    }
    if (m_notice) {
        m_warningStep = Step::Notice;
        m_widget->setNotice(Banner::Kind::Info, m_notice->text, m_notice->detail, m_notice->actionText);
        return;
    }
    m_widget->setWarning({}, {}, {});
}

void PageController::showPane(const PaneState &pane, Step step)
{
    m_paneStep = step;
    m_widget->setState(pane);
}

void PageController::showError(const ServiceError &error)
{
    showPane(paneStateOf(error), wantsSignIn(error) ? Step::SignIn : Step::Retry);
}

void PageController::showNoScope()
{
    const RecordType &type = *m_page.scope->type;
    const bool canCreate = m_page.scope->create && canChangeWith(*m_page.scope->create, *m_context.workspace);
    showPane({.kind = PaneState::Kind::Message,
              .icon = m_page.scope->icon,
              .title = tr("There is no %1 yet").arg(type.singularName().toLower()),
              .text = canCreate
                          ? tr("%1 belong to one. Create it first.").arg(m_page.type->pluralName())
                          : tr("%1 belong to one. Ask somebody who may create it.").arg(m_page.type->pluralName()),
              .actionText = canCreate ? tr("New %1…").arg(type.singularName().toLower()) : QString()},
             Step::CreateScope);
}

void PageController::showUnlisted()
{
    const QString action = m_actions->firstText();
    const bool canCreate = m_page.create && m_context.workspace->mayCall(*m_page.create);
    showPane({.kind = PaneState::Kind::Message,
              .icon = m_page.icon,
              .title = tr("This line of the service cannot list them"),
              .text = QCoreApplication::translate("Page", m_page.unlistedText),
              .actionText = !action.isEmpty() ? action
                            : canCreate       ? m_actions->createText()
                                              : QString()},
             action.isEmpty() ? Step::Create : Step::FirstAction);
}

void PageController::showEmpty()
{
    const bool isFiltered = !m_list.model().filter().isEmpty() || !m_widget->search()->text().isEmpty();
    if (const auto partial = partialNoticeOf(m_list); isFiltered && partial) {
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Search,
                  .title = m_list.isLoadingAll() ? tr("Nothing matches yet") : tr("Nothing matches so far"),
                  .text = QString(partial->text + u'\n' + partial->detail).trimmed(),
                  .actionText = m_list.isLoadingAll() ? tr("Stop loading") : tr("Load all rows")},
                 m_list.isLoadingAll() ? Step::StopLoading : Step::LoadAll);
        return;
    }
    if (isFiltered) {
        const auto untold = untoldNoticeOf(m_list);
        showPane({.kind = PaneState::Kind::Message,
                  .icon = Icon::Search,
                  .title = untold ? tr("Nothing matches so far") : tr("Nothing matches"),
                  .text = untold ? QString(untold->text + u'\n' + untold->detail)
                                 : tr("No row matches the search and the filters."),
                  .actionText = tr("Clear search and filters")},
                 Step::ClearFilters);
        return;
    }
    const bool canCreate = m_page.create && canChangeWith(*m_page.create, *m_context.workspace);
    const bool isReadOnly = m_page.create && m_context.workspace->isReadOnly();
    const QString meaning = QCoreApplication::translate("Page", m_page.emptyText);
    showPane({.kind = PaneState::Kind::Message,
              .icon = m_page.icon,
              .title = tr("Nothing here yet"),
              .text = isReadOnly ? QString(meaning + u'\n' + readOnlyText()) : meaning,
              .actionText = canCreate ? m_actions->createText() : tr("Refresh")},
             canCreate ? Step::Create : Step::Retry);
}

void PageController::showCount()
{
    m_widget->setCountText(countTextOf(m_list));
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

//! Whether the operation makes a record of the page's kind from another one, as copying does.
bool PageController::makesAnother(const QString &operation) const
{
    for (const ActionRow &row : m_page.actions) {
        if (operation == row.operation->id)
            return row.operation->result == m_page.type && row.operation->success == 201;
    }
    return false;
}

//! Whether something shown is to be read again.
bool PageController::noteChanged(Service service, const QString &operation, const ChangeTarget &target)
{
    if (service != m_page.service())
        return false;
    if (m_scopes && target.type == m_page.scope->type->name)
        m_changedScopes.append({target.identity, m_page.scope->update && operation == m_page.scope->update->id});
    // What is created may be of another type than what is listed: an account, and then it is a user.
    const bool isCreation = m_page.create && operation == m_page.create->id;
    const bool isEdit = m_page.update && operation == m_page.update->id;
    const bool isOfList = target.type.isEmpty() && std::ranges::any_of(m_page.actions, [&](const ActionRow &row) {
                              return operation == row.operation->id;
                          });
    if (makesAnother(operation) || isOfList)
        m_changed.append({QString(), false});
    else if (isCreation || isEdit || target.type == m_page.type->name)
        m_changed.append({target.identity, isEdit});
    m_isBehind = m_isBehind || (!isOfList && !m_changed.isEmpty() && m_page.listLags.testFlag(m_line));
    return !m_changed.isEmpty() || !m_changedScopes.isEmpty();
}

void PageController::readChanged()
{
    if (m_scopes)
        m_scopes->refresh(std::exchange(m_changedScopes, {}));
    m_list.refresh(std::exchange(m_changed, {}));
    if (std::exchange(m_isBehind, false) && m_widget->isVisible()) {
        m_context.toast(
            {.kind = ToastKind::Info,
             .text = tr("The service lists this as it was a while ago, so the change may show here later.")});
    }
}

QString PageController::problem() const
{
    const OpenWorkspace::State access = m_context.workspace->state(m_page.service());
    if (!isReady())
        return tr("The data did not come in time.");
    if (access.access != OpenWorkspace::Access::Open)
        return access.problem.isEmpty() ? tr("Nobody is signed in.") : access.problem;
    const RecordList &asked = m_scopes && m_scopes->state() == RecordList::State::Failed ? *m_scopes : m_list;
    // What the line of the service lacks is not missing.
    const bool lacks =
        asked.state() == RecordList::State::Failed && asked.error().cause != ServiceError::Cause::NotOffered;
    return lacks ? asked.error().summary() : QString();
}

bool PageController::isReady() const
{
    const auto access = m_context.workspace->state(m_page.service()).access;
    if (access == OpenWorkspace::Access::Opening)
        return false;
    if (access != OpenWorkspace::Access::Open)
        return true;
    if (isScopeGiven() && m_list.scope().isNull())
        return true;
    if (m_scopes && m_list.scope().isNull()) {
        const bool isAsked = m_scopes->state() != RecordList::State::Waiting;
        return isAsked && m_scopes->isSettled();
    }
    return m_list.state() != RecordList::State::Waiting && m_list.isSettled();
}

} // namespace gatehouse
