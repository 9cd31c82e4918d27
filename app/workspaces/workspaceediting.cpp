#include "app/workspaces/workspaceediting.h"

#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"
#include "ui/connections/connectionsection.h"
#include "ui/connections/deleteworkspacedialog.h"
#include "ui/connections/workspacedialog.h"
#include "ui/connections/workspacespage.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static QList<OperationChoice> operationsOf(Service service)
{
    QList<OperationChoice> choices;
    for (const Endpoint *endpoint : allOperations()) {
        if (endpoint->service == service)
            choices.append({endpoint->id, endpoint->titleText(), verbName(endpoint->verb), endpoint->path});
    }
    return choices;
}

WorkspaceEditing::WorkspaceEditing(WorkspaceStore *store, const Theme &theme, QWidget *window, QObject *parent)
    : QObject(parent), m_store(store), m_theme(theme), m_window(window)
{
    const auto refresh = [this] {
        if (m_page)
            m_page->setWorkspaces(m_store->workspaces());
    };
    connect(store, &WorkspaceStore::added, this, refresh);
    connect(store, &WorkspaceStore::changed, this, refresh);
    connect(store, &WorkspaceStore::removed, this, refresh);
    connect(store, &WorkspaceStore::moved, this, refresh);
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
            [this, dialog, isNew](const Workspace &workspace) { save(dialog, workspace, isNew); });
    connect(dialog, &WorkspaceDialog::testWanted, this,
            [this, dialog](Service service, const Workspace &workspace) { test(dialog, service, workspace); });
    connect(dialog, &WorkspaceDialog::testStopped, this, [this] { m_tested.reset(); });
    dialog->open();
}

void WorkspaceEditing::save(WorkspaceDialog *dialog, const Workspace &workspace, bool isNew)
{
    const QString problem = isNew ? m_store->add(workspace) : m_store->change(workspace);
    if (!problem.isEmpty()) {
        dialog->showProblem(problem);
        return;
    }
    dialog->accept();
    if (isNew)
        emit openWanted(workspace.id);
    else if (workspace.id == m_open)
        emit changedWhileOpen(workspace.id);
}

void WorkspaceEditing::test(WorkspaceDialog *dialog, Service service, const Workspace &workspace)
{
    dialog->showTesting(service);
    // Without credentials either service turns a call away in its own words, which is proof enough of the address.
    const bool isElevate = service == Service::Elevate;
    m_tested = isElevate ? std::make_unique<Client>(*workspace.elevate) : std::make_unique<Client>(*workspace.ivalt);
    Request request{.operation = isElevate ? static_cast<const Endpoint *>(&elevate::loginAdmin) : &ivalt::listOrgs};
    if (isElevate)
        request.body = QJsonObject();
    m_tested->send(request).then(dialog, [dialog, service](const Outcome<Reply> &outcome) {
        using Cause = ServiceError::Cause;
        TestResult result{.works = true, .text = tr("The service answers.")};
        if (!outcome) {
            const ServiceError &error = outcome.error();
            const bool answered =
                error.cause == Cause::Refused || error.cause == Cause::SignInNeeded || error.cause == Cause::NotAllowed;
            if (error.cause == Cause::Cancelled)
                return;
            if (!answered)
                result = {.works = false, .text = error.summary(), .nextStep = error.nextStep()};
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
    connect(dialog, &DeleteWorkspaceDialog::confirmed, this, [this, dialog, id] {
        emit removing(id);
        const QString problem = m_store->remove(id);
        if (problem.isEmpty())
            dialog->accept();
        else
            dialog->showProblem(problem);
    });
    dialog->open();
}

} // namespace gatehouse
