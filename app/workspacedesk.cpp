#include "app/workspacedesk.h"

#include "app/changes/changedoor.h"
#include "app/changes/changelogpage.h"
#include "app/changes/clientsender.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/recordforms.h"
#include "app/workspaces/settings.h"
#include "app/workspaces/workspaceediting.h"
#include "ui/connections/apikeydialog.h"
#include "ui/connections/keychainproblem.h"
#include "ui/connections/signindialog.h"
#include "ui/connections/workspacespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toasts.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

WorkspaceDesk::WorkspaceDesk(const Workspace &workspace, const Room &room, QObject *parent)
    : QObject(parent), m_room(room), m_workspace(workspace, room.credentials)
{
    m_context = {.theme = room.theme,
                 .workspace = &m_workspace,
                 .door = room.door,
                 .settings = room.settings,
                 .activity = room.window->activityPanel(),
                 .toast = [window = room.window](const Toast &toast) { window->toasts()->show(toast); },
                 .signIn = [this](Service service) { askToSignIn(service); },
                 .createOn =
                     [window = room.window](const QString &pageId) {
                         window->showPage(pageId);
                         if (auto *page = window->currentPage()->findChild<PageController *>())
                             page->create();
                     },
                 .remakePage = [window = room.window](const QString &pageId) { window->remakePage(pageId); }};
    room.door->enter(workspace, std::make_shared<ClientSender>(
                                    m_workspace.has(Service::Elevate) ? &m_workspace.client(Service::Elevate) : nullptr,
                                    m_workspace.has(Service::Ivalt) ? &m_workspace.client(Service::Ivalt) : nullptr,
                                    [this](Service service) { return m_workspace.account(service); }));
    addPages();

    connect(&m_workspace, &OpenWorkspace::stateChanged, this, [this](Service service) {
        showConnections();
        if (m_workspace.state(service).access != OpenWorkspace::Access::Open)
            return;
        m_isExpired = false;
        if (service == Service::Elevate && m_signIn)
            m_signIn->accept();
        if (service == Service::Ivalt && m_apiKey)
            m_apiKey->accept();
    });
    connect(&m_workspace, &OpenWorkspace::signInRefused, this, &WorkspaceDesk::signInRefused);
    connect(&m_workspace, &OpenWorkspace::sessionExpired, this, [this] {
        m_isExpired = true;
        askToSignIn(Service::Elevate);
    });
    connect(&m_workspace, &OpenWorkspace::reachableChanged, this, [this](Service service, bool reachable) {
        m_unreachable.insert(service, !reachable);
        showConnections();
    });
    connect(&m_workspace, &OpenWorkspace::credentialsNotKept, this, [this](const CredentialProblem &problem) {
        m_context.toast({.kind = ToastKind::Warning, .text = QString(problem.summary() + u' ' + problem.nextStep())});
    });
    showConnections();
}

WorkspaceDesk::~WorkspaceDesk()
{
    m_room.door->leave();
    delete m_signIn;
    delete m_apiKey;
    // The pages use the workspace, so they go first.
    m_room.window->clearPages();
    m_room.window->statusArea()->setConnections({});
    m_room.window->statusArea()->setAccount({});
}

void WorkspaceDesk::addPages()
{
    for (const PageRow *page : allPages()) {
        if (!m_workspace.has(page->service()))
            continue;
        m_room.window->addPage(
            {.id = page->id,
             .title = page->titleText(),
             .section = serviceTitle(page->service()),
             .icon = page->icon,
             .commands = [page, workspace = &m_workspace] { return pageCommands(*page, *workspace); }},
            [page, context = m_context] { return PageController::make(*page, context); });
    }
    m_room.window->addPage(
        {.id = u"changes"_s, .title = tr("Change log"), .section = tr("Workspace"), .icon = Icon::History},
        [room = m_room, memory = m_context.memoryOf(u"changes"_s)] {
            auto *page = new ChangeLogPage(room.theme, room.log, memory);
            page->reload();
            return page;
        });
    m_room.window->addPage(
        {.id = u"workspaces"_s, .title = tr("Workspaces"), .section = tr("Workspace"), .icon = Icon::Settings},
        [room = m_room, id = m_workspace.workspace().id] { return room.editing->makePage(id); });
    const QString last =
        m_room.settings->value(settings::lastPage, {.workspace = m_workspace.workspace().id, .page = {}});
    if (last.isEmpty() || !m_room.window->showPage(last))
        m_room.window->showPage(m_room.window->pageIds().value(0));
    m_room.window->currentPage()->setFocus();
    connect(m_room.window, &MainWindow::pageShown, this, [this](const QString &id) {
        m_room.window->currentPage()->setFocus();
        m_room.settings->setValue(settings::lastPage, id, {.workspace = m_workspace.workspace().id, .page = {}});
    });
}

void WorkspaceDesk::showConnections()
{
    QList<ConnectionStatus> statuses;
    for (Service service : {Service::Elevate, Service::Ivalt}) {
        if (!m_workspace.has(service))
            continue;
        const OpenWorkspace::State state = m_workspace.state(service);
        Client &client = m_workspace.client(service);
        ConnectionStatus status{.id = serviceName(service), .service = serviceTitle(service)};
        status.detail = client.baseUrl().authority();
        if (service == Service::Elevate && client.isLineKnown())
            status.detail += tr(" · line %1").arg(lineName(client.line()));
        using Access = OpenWorkspace::Access;
        if (state.access == Access::Opening)
            status.state = Connectivity::Connecting;
        else if (state.access == Access::Open)
            status.state = m_unreachable.value(service) ? Connectivity::Offline : Connectivity::Online;
        else
            status.state = Connectivity::Limited;
        statuses.append(status);
    }
    m_room.window->statusArea()->setConnections(statuses);
    const QString account =
        m_workspace.has(Service::Elevate) ? m_workspace.account(Service::Elevate) : m_workspace.account(Service::Ivalt);
    m_room.window->statusArea()->setAccount(account);
}

void WorkspaceDesk::tellKeychainProblem(Service service)
{
    const OpenWorkspace::State state = m_workspace.state(service);
    auto *dialog = new KeychainProblemDialog(
        m_room.theme, {.wanted = KeychainProblem::Wanted::Read, .detail = state.problem}, m_room.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeychainProblemDialog::retryWanted, this, [this, dialog, service] {
        dialog->accept();
        m_workspace.retry(service);
    });
    connect(dialog, &KeychainProblemDialog::memoryWanted, this, [this, dialog, service] {
        dialog->accept();
        emit memoryStoreWanted();
        m_workspace.retry(service);
    });
    dialog->open();
}

void WorkspaceDesk::askToSignIn(Service service)
{
    if (m_workspace.state(service).isKeychainProblem) {
        tellKeychainProblem(service);
        return;
    }
    if (service == Service::Ivalt) {
        if (m_apiKey)
            return;
        m_apiKey = new ApiKeyDialog(m_room.theme, m_workspace.workspace(), ApiKeyDialog::Stored::No, m_room.window);
        m_apiKey->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_apiKey, &ApiKeyDialog::submitted, this, [this](const QString &key, bool remember) {
            m_apiKey->showBusy(tr("Testing the key…"));
            m_workspace.useKey(key, remember);
        });
        m_apiKey->open();
        return;
    }
    if (m_signIn)
        return;
    const auto reason = m_isExpired ? SignInDialog::Reason::SessionExpired : SignInDialog::Reason::SignIn;
    m_signIn = new SignInDialog(m_room.theme, m_workspace.workspace(), reason, m_room.window);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &SignInDialog::submitted, this, [this](const SignInValues &values) {
        m_signIn->showBusy(tr("Signing in…"));
        const bool asAccount = values.signInAs == "account"_L1;
        m_workspace.signIn(asAccount ? ElevateSession::As::Account : ElevateSession::As::Admin, values.identifier,
                           values.password, values.remember);
    });
    connect(m_signIn, &SignInDialog::rejected, this, [this] {
        // Held calls must not wait for ever for somebody who does not want to sign in.
        if (m_isExpired)
            m_workspace.elevateSession()->giveUp();
    });
    m_signIn->open();
}

void WorkspaceDesk::signInRefused(Service service, const ServiceError &error)
{
    QHash<QString, QString> fields;
    for (const FieldProblem &problem : error.fields)
        fields.insert(problem.key, problem.message);
    if (service == Service::Elevate && m_signIn)
        m_signIn->showProblem(error.summary(), fields, error.nextStep());
    else if (service == Service::Ivalt && m_apiKey)
        m_apiKey->showProblem(error.summary(), fields, error.nextStep());
    else
        m_context.toast({.kind = ToastKind::Error, .text = QString(error.summary() + u' ' + error.nextStep())});
}

void WorkspaceDesk::undo()
{
    if (m_room.door->canUndo())
        m_room.door->undoLast().then(this, [this](const ChangeResult &result) { tellResult(m_context, result); });
}

bool WorkspaceDesk::canCheckPassword() const
{
    return m_workspace.workspace().environment != Environment::Sandbox && m_workspace.elevateSession() &&
           m_workspace.elevateSession()->person();
}

QFuture<QString> WorkspaceDesk::checkPassword(const QString &password)
{
    const bool asAccount = m_workspace.workspace().elevate->signInAs == "account"_L1;
    return m_workspace.elevateSession()
        ->signIn(asAccount ? ElevateSession::As::Account : ElevateSession::As::Admin,
                 m_workspace.elevateSession()->person()->identifier, password)
        .then([](const Outcome<SignedInPerson> &outcome) {
            return outcome ? QString() : QString(outcome.error().summary() + u' ' + outcome.error().nextStep());
        });
}

bool WorkspaceDesk::isReady() const
{
    const QList<PageController *> pages = m_room.window->findChildren<PageController *>();
    return std::ranges::all_of(pages, &PageController::isReady);
}

} // namespace gatehouse
