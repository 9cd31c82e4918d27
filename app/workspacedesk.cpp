#include "app/workspacedesk.h"

#include "app/accountactions.h"
#include "app/acting/actingactions.h"
#include "app/assignments/assignmentmemory.h"
#include "app/changes/changedoor.h"
#include "app/changes/changelogpage.h"
#include "app/changes/changerun.h"
#include "app/changes/clientsender.h"
#include "app/import/bulkimportpage.h"
#include "app/import/importdesk.h"
#include "app/pages/brokenofflists.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/pageactions.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/pagetable.h"
#include "app/pages/recordforms.h"
#include "app/pages/recordnames.h"
#include "app/pages/tablesettings.h"
#include "app/pages/tellresult.h"
#include "app/pages/twolevelcontroller.h"
#include "app/permissions/permissionmemory.h"
#include "app/rolerequests/rolerequestpage.h"
#include "app/rolerequests/rolerequestwatch.h"
#include "app/signinflow.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/settings.h"
#include "app/workspaces/settingsediting.h"
#include "app/workspaces/workspaceediting.h"
#include "ui/connections/workspacespage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/modeline.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using Access = OpenWorkspace::Access;

static Service serviceOf(const PageRow &page)
{
    return page.service();
}

static Service serviceOf(const TwoLevelPage &page)
{
    return page.upper->service();
}

static Service serviceOf(const HandMadePage &page)
{
    return page.service;
}

WorkspaceDesk::WorkspaceDesk(const Workspace &workspace, const Room &room, QObject *parent)
    : QObject(parent), m_room(room), m_workspace(workspace, room.credentials, room.environment)
{
    m_context = {.theme = room.theme,
                 .workspace = &m_workspace,
                 .door = room.door,
                 .settings = room.settings,
                 .names = std::make_shared<RecordNames>(&m_workspace),
                 .activity = room.window->activityPanel(),
                 .tiles = room.tiles,
                 .toast = [window = room.window](const Toast &toast) { window->toasts()->show(toast); },
                 .signIn = [this](Service service) { m_signIn->open(service); },
                 .signOut = [this] { signOut(); },
                 .showPage = [window = room.window](const QString &pageId) { window->showPage(pageId); },
                 .createOn =
                     [window = room.window](const QString &pageId) {
                         window->showPage(pageId);
                         if (auto *page = window->currentPage()->findChild<PageController *>())
                             page->create();
                     },
                 .importFile =
                     [window = room.window](Service service, const ImportFile &file) {
                         window->showPage(BulkImportPage::pageId(service));
                         if (auto *page = window->currentPage()->findChild<BulkImportPage *>())
                             page->open(file);
                     },
                 .remakePage = [window = room.window](const QString &pageId) { window->remakePage(pageId); }};
    if (!room.keptFolder.isEmpty())
        m_context.draftFolder = QDir(keptListFolder(room.keptFolder, workspace.id)).filePath(u"drafts"_s);
    m_context.permissions =
        std::make_shared<PermissionMemory>(&m_workspace, room.door, m_context.memoryOf(elevateRolePermissions.id));
    m_context.assignments = std::make_shared<AssignmentMemory>(&m_workspace, room.door);
    const std::function<void()> editConnection = [editing = room.editing, id = workspace.id] { editing->edit(id); };
    m_imports =
        new ImportDesk(m_context, room.isKept ? ImportDesk::fileOf(room.importsFolder, workspace.id) : QString(), this);
    m_context.imports = m_imports;
    connect(m_imports, &ImportDesk::openWanted, this, [this](qint64 import) {
        const std::optional<ImportEntry> entry = m_imports->find(import);
        if (!entry)
            return;
        m_room.window->showPage(BulkImportPage::pageId(entry->service));
        if (auto *page = m_room.window->currentPage()->findChild<BulkImportPage *>())
            page->showImport(import);
    });
    watchRoleRequests();
    m_signIn = new SignInFlow(
        &m_workspace,
        {.theme = room.theme,
         .window = room.window,
         .toast = m_context.toast,
         .context = m_context,
         .leaveAccount = [this](Service service, const std::function<void()> &go) { leaveAccount(service, go); },
         .editConnection = room.isKept ? editConnection : nullptr},
        this);
    connect(m_signIn, &SignInFlow::memoryStoreWanted, this, &WorkspaceDesk::memoryStoreWanted);
    m_account = new AccountActions(&m_workspace, m_signIn, room.theme, room.window, this);
    if (room.isKept)
        m_account->offerConnectionSettings(editConnection);
    connect(m_account, &AccountActions::signOutWanted, this, &WorkspaceDesk::signOut);
    m_acting = new ActingActions(m_context, room.window, this);
    enterDoor();
    if (room.isKept) {
        m_brokenOff = new BrokenOffLists(m_context, room.log, keptListFolder(room.keptFolder, workspace.id), this);
    }
    connect(room.door, &ChangeDoor::changed, m_context.names.get(), &RecordNames::forget);
    addPages();
    if (m_workspace.isReadOnly()) {
        ModeLine *line = room.window->readOnlyLine();
        line->setMode(tr("Read-only: this workspace sends no changes."),
                      room.isKept ? tr("Change the safety level…") : QString());
        connect(line, &ModeLine::actionTriggered, this, editConnection);
    }

    connect(&m_workspace, &OpenWorkspace::stateChanged, this, &WorkspaceDesk::showConnections);
    connect(&m_workspace, &OpenWorkspace::personLeft, this, &WorkspaceDesk::startAnew);
    connect(&m_workspace, &OpenWorkspace::actingChanged, this, [this] {
        startAnew(Service::Elevate);
        // Whatever a page shows, asks or has open was of another organization.
        for (const AnyPage &entry : pageTable()) {
            const auto [id, service] =
                std::visit([](const auto *page) { return std::pair(page->id, serviceOf(*page)); }, entry);
            if (service == Service::Elevate)
                m_room.window->remakePage(id);
        }
        m_room.window->currentPage()->setFocus();
    });
    connect(&m_workspace, &OpenWorkspace::reachableChanged, this, [this](Service service, bool reachable) {
        m_unreachable.insert(service, !reachable);
        showConnections();
    });
    connect(&m_workspace, &OpenWorkspace::signOutUntold, this, [this](Service, const ServiceError &error) {
        m_context.toast({.kind = ToastKind::Warning,
                         .text = tr("You are signed out on this computer, but the service could not be told, so the "
                                    "session there ends only when it has been idle long enough. %1")
                                     .arg(error.summary())});
    });
    showConnections();
}

WorkspaceDesk::~WorkspaceDesk()
{
    m_room.door->leave();
    delete m_acting;
    delete m_account;
    delete m_signIn;
    // The pages use the workspace, so they go first.
    m_room.window->clearPages();
    delete m_imports;
    delete m_brokenOff;
    m_room.window->activityPanel()->removeEnded();
    m_room.window->readOnlyLine()->setMode({}, {});
    m_room.window->statusArea()->setConnections({});
}

void WorkspaceDesk::watchRoleRequests()
{
    MainWindow *window = m_room.window;
    const auto isAway = [window] { return window->isLocked() || !window->isVisible() || window->isMinimized(); };
    // What was read in a sandbox means nothing in the next one, which begins anew.
    const QString pageId = RoleRequestPage::row().id;
    const SettingsMemory memory = m_room.isKept ? m_context.memoryOf(pageId) : SettingsMemory();
    m_context.roleRequests = std::make_shared<RoleRequestWatch>(&m_workspace, memory, isAway);
    connect(m_context.roleRequests.get(), &RoleRequestWatch::unreadChanged, this, [this, pageId] {
        const std::optional<qint64> unread = m_context.roleRequests->unread();
        m_room.window->setPageCount(pageId, unread.value_or(0) > 0 ? unread : std::nullopt);
    });
}

void WorkspaceDesk::enterDoor()
{
    m_room.door->enter(m_workspace.workspace(), makeSender());
    if (m_room.isKept)
        m_room.door->setKeptIn(keptListFolder(m_room.keptFolder, m_workspace.workspace().id));
}

std::shared_ptr<ChangeSender> WorkspaceDesk::makeSender()
{
    return std::make_shared<ClientSender>(
        m_workspace.has(Service::Elevate) ? &m_workspace.client(Service::Elevate) : nullptr,
        m_workspace.has(Service::Ivalt) ? &m_workspace.client(Service::Ivalt) : nullptr,
        [open = QPointer(&m_workspace)](Service service) { return open ? open->actor(service) : QString(); });
}

//! Another person, or the same one as another organization.
void WorkspaceDesk::startAnew(Service service)
{
    m_context.names->forget();
    m_room.door->changePerson(service, makeSender());
}

void WorkspaceDesk::addPage(const PageRow &page)
{
    if (!m_workspace.has(page.service()))
        return;
    m_room.window->addPage({.id = page.id,
                            .title = page.titleText(),
                            .section = serviceTitle(page.service()),
                            .icon = page.icon,
                            .commands = [&page, workspace = &m_workspace] { return pageCommands(page, *workspace); }},
                           [&page, context = m_context] { return PageController::make(page, context); });
}

void WorkspaceDesk::addPage(const HandMadePage &page)
{
    if (!m_workspace.has(page.service))
        return;
    std::function<QList<PageCommand>()> commands;
    if (page.commands)
        commands = [&page, workspace = &m_workspace] { return page.commands(*workspace); };
    m_room.window->addPage(
        {.id = page.id,
         .title = page.titleText(),
         .section = serviceTitle(page.service),
         .icon = page.icon,
         .countName = page.countName ? QCoreApplication::translate("Page", page.countName) : QString(),
         .commands = commands},
        [&page, context = m_context] { return page.make(context); });
}

void WorkspaceDesk::addPage(const TwoLevelPage &page)
{
    if (!m_workspace.has(page.upper->service()))
        return;
    m_room.window->addPage(
        {.id = page.id,
         .title = page.titleText(),
         .section = serviceTitle(page.upper->service()),
         .icon = page.upper->icon,
         .commands = [&page, workspace = &m_workspace] { return pageCommands(*page.upper, *workspace); }},
        [&page, context = m_context] { return TwoLevelController::make(page, context); });
}

void WorkspaceDesk::addPages()
{
    for (const AnyPage &entry : pageTable()) {
        std::visit([this](const auto *page) { addPage(*page); }, entry);
    }
    m_room.window->addPage(
        {.id = u"changes"_s, .title = tr("Change log"), .section = tr("Workspace"), .icon = Icon::History},
        [room = m_room, context = m_context] {
            auto *page = new ChangeLogPage(context, room.log, context.memoryOf(u"changes"_s));
            followTableSettings(page->page()->table(), room.settings,
                                [page](const MomentStyle &style) { page->setMomentStyle(style); });
            page->reload();
            return page;
        });
    m_room.window->addPage(
        {.id = u"workspaces"_s, .title = tr("Workspaces"), .section = tr("Workspace"), .icon = Icon::Layers},
        [room = m_room, id = m_workspace.workspace().id] { return room.editing->makePage(id); });
    m_room.window->addPage(
        {.id = u"settings"_s, .title = tr("Settings"), .section = tr("Program"), .icon = Icon::Settings},
        [context = m_context] { return SettingsEditing::makePage(context.settings, context.theme, context.toast); });
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
        if (state.access == Access::Opening)
            status.state = Connectivity::Connecting;
        else if (state.access == Access::Open)
            status.state = m_unreachable.value(service) ? Connectivity::Offline : Connectivity::Online;
        else if (state.error && isOutOfReach(*state.error))
            status.state = Connectivity::Offline;
        else
            status.state = state.access == Access::NeedsSignIn ? Connectivity::SignedOut : Connectivity::Limited;
        statuses.append(status);
    }
    m_room.window->statusArea()->setConnections(statuses);
}

void WorkspaceDesk::openService(Service service)
{
    if (m_workspace.isOpen(service))
        m_room.window->statusArea()->accountButton()->showMenu();
    else
        m_signIn->open(service);
}

void WorkspaceDesk::undo()
{
    if (m_room.door->canUndo())
        m_room.door->undoLast().then(this, [this](const ChangeResult &result) { tell(result); });
}

void WorkspaceDesk::tell(const ChangeResult &result)
{
    tellResult(m_context, result);
}

void WorkspaceDesk::signOut()
{
    leaveAccount(Service::Elevate, [this] { m_workspace.signOut(Service::Elevate); });
}

//! Goes at once where nothing of the service is under way or would be lost by it, else when the person says so.
void WorkspaceDesk::leaveAccount(Service service, const std::function<void()> &go)
{
    if (std::ranges::contains(m_room.door->runs(), service, &ChangeRun::service)) {
        m_context.toast({.kind = ToastKind::Warning,
                         .text = tr("Changes are still being sent to %1. Wait until they are done, or cancel them in "
                                    "the activity panel, then try again.")
                                     .arg(serviceTitle(service))});
        return;
    }
    QStringList lost;
    for (PageWatch *watch : m_room.window->findChildren<PageWatch *>())
        lost.append(watch->unsavedOf(service));
    lost.removeAll(QString());
    if (lost.isEmpty())
        return go();
    m_context.toast({.kind = ToastKind::Warning,
                     .text = lost.join(u' '),
                     .actionText = tr("Go on anyway"),
                     .action = go,
                     .offer = this});
}

void WorkspaceDesk::signOutAll()
{
    const QList<ChangeRun *> runs = m_room.door->runs();
    for (ChangeRun *run : runs)
        run->cancel();
    for (Service service : {Service::Elevate, Service::Ivalt}) {
        if (m_workspace.has(service))
            m_workspace.signOut(service);
    }
}

WorkspaceDesk::Proof WorkspaceDesk::proof() const
{
    if (!m_room.isKept)
        return Proof::None;
    if (m_workspace.elevateSession() && m_workspace.elevateSession()->name())
        return Proof::Password;
    return m_workspace.ivaltSession() && m_workspace.ivaltSession()->knowsKey() ? Proof::Key : Proof::None;
}

QFuture<QString> WorkspaceDesk::prove(Proof proof, const QString &secret)
{
    if (proof == Proof::Password) {
        ElevateSession *session = m_workspace.elevateSession();
        // A service that cannot be reached, or allows no further session, is not to keep out who is known.
        const bool isKnown = session->isPasswordOfName(secret);
        if (isKnown && m_workspace.isOpen(Service::Elevate))
            return QtFuture::makeReadyValueFuture(QString());
        return session->signInAgain(secret).then([isKnown](const Outcome<SignedInPerson> &outcome) {
            if (outcome || isKnown)
                return QString();
            const ServiceError &error = outcome.error();
            if (error.cause == ServiceError::Cause::Refused)
                return tr("The password was not accepted. The service says: %1").arg(error.message);
            return QString(error.summary() + u' ' + error.nextStep());
        });
    }
    const bool isProven = proof == Proof::None || m_workspace.ivaltSession()->isKey(secret);
    return QtFuture::makeReadyValueFuture(
        isProven ? QString() : tr("This is not the API key that is in use. Check that you have pasted all of it."));
}

QString WorkspaceDesk::unsaved() const
{
    for (PageWatch *watch : m_room.window->findChildren<PageWatch *>()) {
        if (const QString lost = watch->unsaved(); !lost.isEmpty())
            return lost;
    }
    return {};
}

bool WorkspaceDesk::isReady() const
{
    const QList<PageWatch *> pages = m_room.window->findChildren<PageWatch *>();
    return std::ranges::all_of(pages, &PageWatch::isReady);
}

} // namespace gatehouse
