#include "app/workspaces/workspaceediting.h"

#include "app/people/settingsbody.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/keychainproblems.h"
#include "ui/connections/connectionsection.h"
#include "ui/connections/deleteworkspacedialog.h"
#include "ui/connections/keychainproblem.h"
#include "ui/connections/workspacedialog.h"
#include "ui/connections/workspacespage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static QList<OperationChoice> operationsOf(Service service)
{
    QList<OperationChoice> choices;
    for (const Endpoint *endpoint : allOperations()) {
        if (endpoint->service == service)
            choices.append({endpoint->id, endpoint->titleText(), verbName(endpoint->verb), endpoint->path,
                            bodyArguments(*endpoint)});
    }
    return choices;
}

WorkspaceEditing::WorkspaceEditing(const Tools &tools, const Theme &theme, QWidget *window, QObject *parent)
    : QObject(parent), m_tools(tools), m_store(tools.store), m_theme(theme), m_window(window)
{
    const auto refresh = [this] {
        if (m_page)
            m_page->setWorkspaces(m_store->workspaces());
    };
    connect(m_store, &WorkspaceStore::added, this, refresh);
    connect(m_store, &WorkspaceStore::changed, this, refresh);
    connect(m_store, &WorkspaceStore::removed, this, refresh);
    connect(m_store, &WorkspaceStore::moved, this, refresh);
}

WorkspacesPage *WorkspaceEditing::makePage(const QUuid &open)
{
    m_open = open;
    m_page = new WorkspacesPage(m_theme);
    m_page->setWorkspaces(m_store->workspaces());
    m_page->setOpen(open);
    connect(m_page, &WorkspacesPage::openWanted, this, &WorkspaceEditing::openWanted);
    connect(m_page, &WorkspacesPage::newWanted, this, [this] { createWith(Service::Elevate); });
    connect(m_page, &WorkspacesPage::editWanted, this, &WorkspaceEditing::edit);
    connect(m_page, &WorkspacesPage::duplicateWanted, this, &WorkspaceEditing::duplicate);
    connect(m_page, &WorkspacesPage::deleteWanted, this, [this](const QUuid &id) { remove(id, id == m_open); });
    return m_page;
}

void WorkspaceEditing::createWith(Service service)
{
    Workspace workspace;
    if (service == Service::Elevate)
        workspace.elevate = ElevateConnection();
    else
        workspace.ivalt = IvaltConnection();
    ask(workspace, true);
}

void WorkspaceEditing::edit(const QUuid &id)
{
    if (const Workspace *workspace = m_store->find(id))
        ask(*workspace, false);
}

void WorkspaceEditing::duplicate(const QUuid &id)
{
    if (const Workspace *workspace = m_store->find(id))
        ask(m_store->duplicateOf(*workspace), true);
}

void WorkspaceEditing::ask(const Workspace &start, bool isNew)
{
    WorkspaceDialogSpec spec{.start = start,
                             .isNew = isNew,
                             .elevateOperations = operationsOf(Service::Elevate),
                             .ivaltOperations = operationsOf(Service::Ivalt)};
    for (const Workspace &other : m_store->workspaces()) {
        if (other.id != start.id)
            spec.takenNames.append(other.name);
    }
    auto *dialog = new WorkspaceDialog(m_theme, spec, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WorkspaceDialog::submitted, this,
            [this, dialog, before = isNew ? std::nullopt : std::optional(dialog->workspace())](
                const Workspace &workspace) { save(dialog, before, workspace); });
    connect(dialog, &WorkspaceDialog::testWanted, this,
            [this, dialog](Service service, const Workspace &workspace) { test(dialog, service, workspace); });
    connect(dialog, &WorkspaceDialog::testStopped, this, [this] { m_tested.reset(); });
    dialog->open();
}

void WorkspaceEditing::save(WorkspaceDialog *dialog, const std::optional<Workspace> &before, const Workspace &workspace)
{
    const QList<CredentialKey> outdated =
        before ? WorkspaceStore::outdatedKeys(*before, workspace) : QList<CredentialKey>();
    const QString problem = before ? m_store->change(*before, workspace, outdated) : m_store->add(workspace);
    if (!problem.isEmpty()) {
        dialog->showProblem(problem);
        return;
    }
    dialog->accept();
    if (!before)
        emit openWanted(workspace.id);
    else if (workspace.id == m_open)
        emit changedWhileOpen(workspace.id);
    forget(outdated);
}

void WorkspaceEditing::forget(QList<CredentialKey> keys)
{
    // By the time of another try, credentials may have been stored anew under the same name.
    keys.removeIf([this](const CredentialKey &key) { return isInUse(key); });
    if (keys.isEmpty()) {
        if (m_problem)
            m_problem->accept();
        return;
    }
    m_tools.credentials->remove(keys.constFirst()).then(this, [this, keys](const CredentialDone &done) {
        if (done)
            forget(keys.sliced(1));
        else
            tellNotForgotten(keys, done.error());
    });
}

bool WorkspaceEditing::isInUse(const CredentialKey &key) const
{
    const Workspace *workspace = m_store->find(key.workspace);
    if (!workspace)
        return false;
    return key.service == Service::Elevate ? workspace->elevate && !workspace->elevate->credentialOrigin.isEmpty()
                                           : workspace->ivalt && !workspace->ivalt->credentialOrigin.isEmpty();
}

void WorkspaceEditing::tellNotForgotten(const QList<CredentialKey> &keys, const CredentialProblem &problem)
{
    const KeychainProblem told = keychainProblem(KeychainProblem::Wanted::Remove, problem);
    if (m_problem) {
        m_problem->setProblem(told);
        return;
    }
    m_problem = new KeychainProblemDialog(m_theme, told, m_window);
    m_problem->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_problem, &QDialog::finished, this, [this] { m_problem.clear(); });
    connect(m_problem, &KeychainProblemDialog::retryWanted, this, [this, keys] {
        m_problem->showBusy(tr("Waiting for the keychain…"));
        forget(keys);
    });
    m_problem->open();
}

void WorkspaceEditing::test(WorkspaceDialog *dialog, Service service, const Workspace &workspace)
{
    dialog->showTesting(service);
    m_tested = service == Service::Elevate ? std::make_unique<Client>(*workspace.elevate, m_tools.environment)
                                           : std::make_unique<Client>(*workspace.ivalt, m_tools.environment);
    m_tested->send(probeOf(service)).then(dialog, [dialog, service](const Outcome<Reply> &outcome) {
        using Cause = ServiceError::Cause;
        TestResult result{.works = true, .text = tr("The service answers.")};
        if (!outcome) {
            const ServiceError &error = outcome.error();
            const bool answered =
                error.cause == Cause::Refused || error.cause == Cause::SignInNeeded || error.cause == Cause::NotAllowed;
            if (error.cause == Cause::Cancelled)
                return;
            const AccessWords words = accessWordsOf(error, service);
            if (!answered)
                result = {.works = false, .text = words.problem, .nextStep = words.nextStep};
            else if (service == Service::Elevate && error.status == 406)
                result = {.works = false,
                          .text = tr("The service answers, but does not know the origin: %1").arg(error.message),
                          .nextStep = tr("Write the web address that the tenant is registered under as origin.")};
            else
                result.details = {tr("You sign in when the workspace is opened.")};
        }
        dialog->showTestResult(service, result);
    });
}

void WorkspaceEditing::remove(const QUuid &id, bool isOpen)
{
    const Workspace *workspace = m_store->find(id);
    if (!workspace)
        return;
    auto *dialog = new DeleteWorkspaceDialog(m_theme, *workspace, isOpen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteWorkspaceDialog::confirmed, this,
            [this, dialog, id, keys = WorkspaceStore::credentialKeys(*workspace)] {
                const QString obstacle = m_obstacle ? m_obstacle(id) : QString();
                const QString problem = obstacle.isNull() ? m_store->remove(id) : obstacle;
                if (!problem.isEmpty()) {
                    dialog->showProblem(problem);
                    return;
                }
                dialog->accept();
                emit removed(id);
                forget(keys);
            });
    dialog->open();
}

} // namespace gatehouse
