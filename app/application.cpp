#include "app/application.h"

#include "app/changes/changeactivities.h"
#include "app/changes/changedoor.h"
#include "app/changes/changelog.h"
#include "app/changes/dryrun.h"
#include "app/changes/keptlist.h"
#include "app/idlelock.h"
#include "app/import/importdesk.h"
#include "app/map/tileservice.h"
#include "app/pages/opendialog.h"
#include "app/pages/tablesettings.h"
#include "app/workspacelock.h"
#include "app/workspaces/sandboxworkspace.h"
#include "app/workspaces/workspaceediting.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "ui/changes/reviewdialogs.h"
#include "ui/connections/firstrunpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toasts.h"
#include "ui/shell/workspacebutton.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gatehouse {

Appearance appearanceNamed(const QString &name)
{
    if (name == "light"_L1)
        return Appearance::Light;
    return name == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

ApplicationPaths ApplicationPaths::standard()
{
    return {SettingsStore::defaultFile(),
            WorkspaceStore::defaultFile(),
            ChangeLog::defaultFile(),
            TileService::defaultCacheFolder(),
            QFileInfo(ChangeLog::defaultFile()).dir().filePath(u"imports"_s),
            QFileInfo(ChangeLog::defaultFile()).dir().filePath(u"underway"_s)};
}

ApplicationPaths ApplicationPaths::in(const QString &folder)
{
    const QDir dir(folder);
    return {dir.filePath(u"settings.json"_s), dir.filePath(u"workspaces.json"_s), dir.filePath(u"changes.sqlite"_s),
            dir.filePath(u"tiles"_s),         dir.filePath(u"imports"_s),         dir.filePath(u"underway"_s)};
}

Application::Application(const Theme &theme, const ApplicationPaths &paths,
                         std::unique_ptr<CredentialStore> credentials, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(paths.settings)
    , m_importsFolder(paths.imports)
    , m_keptFolder(paths.kept)
    , m_workspaces(paths.workspaces)
    , m_credentials(std::move(credentials))
    , m_log(std::make_unique<ChangeLog>(paths.changeLog))
    , m_tiles(std::make_unique<TileService>(theme.font(tokens::TextBase), paths.tileCache))
{
    SettingsStore *settings = &m_settings;
    const SettingsMemory memory{.read =
                                    [settings](const QString &key) {
                                        return settings->value(settings::window).toObject().value(key).toVariant();
                                    },
                                .write =
                                    [settings](const QString &key, const QVariant &value) {
                                        QJsonObject kept = settings->value(settings::window).toObject();
                                        kept.insert(key, QJsonValue::fromVariant(value));
                                        settings->setValue(settings::window, QJsonValue(kept));
                                    }};
    m_window = std::make_unique<MainWindow>(theme, memory);
    m_reviewer = std::make_unique<ReviewDialogs>(theme, m_window.get());
    m_door = std::make_unique<ChangeDoor>(m_log.get(), m_reviewer.get());
    const auto tell = [this](const ChangeResult &result) {
        if (m_desk)
            m_desk->tell(result);
    };
    new ChangeActivities(theme, m_door.get(), m_window->activityPanel(), tell, this);
    offerDryRun(theme, m_door.get(), m_window.get());
    m_idleLock = new IdleLock(this);
    m_editing =
        new WorkspaceEditing({.store = &m_workspaces, .credentials = &m_credentials, .environment = m_environment},
                             theme, m_window.get(), this);
    m_lock = new WorkspaceLock(m_window.get(), this);
    connectWindow();
    warnOf(m_workspaces.problem());
    warnOf(m_settings.problem());
}

Application::~Application()
{
    closeWorkspace();
}

static WorkspaceEntry entryOf(const Workspace &workspace)
{
    QStringList hosts;
    if (workspace.elevate)
        hosts.append(QUrl(workspace.elevate->baseUrl).host());
    if (workspace.ivalt)
        hosts.append(QUrl(workspace.ivalt->baseUrl).host());
    hosts.removeDuplicates();
    return {.id = workspace.id.toString(QUuid::WithoutBraces),
            .name = workspace.name,
            .detail = hosts.join(", "_L1),
            .environment = workspace.environment};
}

void Application::showWorkspaceEntries()
{
    QList<WorkspaceEntry> entries;
    for (const Workspace &workspace : m_workspaces.workspaces())
        entries.append(entryOf(workspace));
    m_window->setWorkspaces(entries);
}

bool Application::open(const CommandLine &line, QString *problem)
{
    if (line.sandbox)
        return openSandbox({}, problem);
    if (!line.workspace.isEmpty()) {
        const Workspace *named = m_workspaces.findByName(line.workspace);
        if (!named) {
            *problem = tr("There is no workspace named \"%1\".").arg(line.workspace);
            return false;
        }
        openWorkspace(*named, With::Environment);
        return true;
    }
    openAny();
    return true;
}

void Application::openAny()
{
    const Workspace *workspace = m_workspaces.current();
    if (!workspace && !m_workspaces.workspaces().isEmpty())
        workspace = &m_workspaces.workspaces().constFirst();
    if (workspace)
        openWorkspace(*workspace);
    else
        showFirstRun();
}

void Application::closeWorkspace()
{
    m_desk.reset();
    m_sandbox.reset();
    m_sandboxCredentials.reset();
}

void Application::openWorkspace(const Workspace &workspace, With with)
{
    // The list it may come from changes while it is being opened.
    const Workspace opened = workspace;
    closeWorkspace();
    show(opened, &m_credentials);
    whenPainted([with](OpenWorkspace &open) {
        if (with == With::Environment)
            open.startUnattended();
        else
            open.start();
    });
}

void Application::whenPainted(const std::function<void(OpenWorkspace &)> &begin)
{
    if (m_window->wasPainted()) {
        begin(m_desk->workspace());
        return;
    }
    connect(
        m_window.get(), &MainWindow::painted, m_desk.get(), [desk = m_desk.get(), begin] { begin(desk->workspace()); },
        Qt::SingleShotConnection);
}

void Application::show(const Workspace &workspace, CredentialStore *credentials)
{
    const bool isKept = m_workspaces.find(workspace.id);
    m_window->setCover(nullptr);
    m_window->setWorkspace(entryOf(workspace));
    m_trySandbox->setVisible(isKept);
    m_desk = std::make_unique<WorkspaceDesk>(workspace, WorkspaceDesk::Room{.theme = m_theme,
                                                                            .window = m_window.get(),
                                                                            .door = m_door.get(),
                                                                            .log = m_log.get(),
                                                                            .settings = &m_settings,
                                                                            .tiles = m_tiles.get(),
                                                                            .importsFolder = m_importsFolder,
                                                                            .keptFolder = m_keptFolder,
                                                                            .credentials = credentials,
                                                                            .editing = m_editing,
                                                                            .environment = m_environment,
                                                                            .isKept = isKept});
    connect(&m_desk->workspace(), &OpenWorkspace::connectionLearned, this,
            [this](const Workspace &learned, const Workspace &before) {
                if (m_workspaces.find(learned.id))
                    warnOf(m_workspaces.change(before, learned));
            });
    connect(m_desk.get(), &WorkspaceDesk::memoryStoreWanted, this,
            [this, id = workspace.id] { m_credentials.keepInMemory(id); });
    if (isKept)
        warnOf(m_workspaces.setCurrent(workspace.id));
}

void Application::warnOf(const QString &problem)
{
    if (!problem.isEmpty())
        m_window->toasts()->show({.kind = ToastKind::Warning, .text = problem});
}

static QString sandboxProblem(const sandbox::Sandbox &sandbox)
{
    return Application::tr("The sandbox could not be started: %1").arg(sandbox.errorString());
}

bool Application::openSandbox(const sandbox::SandboxOptions &options, QString *problem)
{
    closeWorkspace();
    m_sandbox = std::make_unique<sandbox::Sandbox>(options);
    if (!m_sandbox->start()) {
        *problem = sandboxProblem(*m_sandbox);
        m_sandbox.reset();
        return false;
    }
    enterSandbox();
    return true;
}

void Application::openSandboxAside(const std::function<void(const QString &problem)> &failed)
{
    if (m_startingSandbox)
        return;
    m_startingSandbox = std::make_unique<sandbox::Sandbox>();
    // Much can happen until it runs.
    const QString sure = m_desk ? m_desk->unsaved() : QString();
    m_startingSandbox->startAside().then(
        this, [this, failed, sure](bool isRunning) { enterStartedSandbox(isRunning, sure, failed); });
}

void Application::enterStartedSandbox(bool isRunning, const QString &sure,
                                      const std::function<void(const QString &problem)> &failed)
{
    if (isRunning && waitForDialog(m_window.get(), this, [=, this] { enterStartedSandbox(true, sure, failed); }))
        return;
    QString problem = isRunning ? whyToStay() : sandboxProblem(*m_startingSandbox);
    if (problem.isEmpty() && m_window->isLocked())
        problem = tr("The window was locked before the sandbox was ready, so it was not opened. Open it again.");
    if (const QString lost = m_desk ? m_desk->unsaved() : QString(); problem.isEmpty() && lost != sure)
        problem = lost;
    if (problem.isEmpty()) {
        closeWorkspace();
        m_sandbox = std::move(m_startingSandbox);
        enterSandbox();
        return;
    }
    m_startingSandbox.release()->deleteLater(); // it is the one who tells
    failed(problem);
}

void Application::enterSandbox()
{
    m_sandboxCredentials = std::make_unique<MemoryStore>();
    show(sandboxWorkspace(*m_sandbox), m_sandboxCredentials.get());
    whenPainted([](OpenWorkspace &open) {
        open.signIn(ElevateSession::As::Admin, sandbox::sampleAdmin.email, sandbox::sampleAdmin.password, false);
        open.useKey(sandbox::sampleIvaltKey, false);
    });
}

void Application::showFirstRun()
{
    closeWorkspace();
    m_window->setWorkspace({});
    auto *page = new FirstRunPage(m_theme);
    connect(page, &FirstRunPage::sandboxWanted, this, [this, page] {
        page->showBusy(tr("Starting the sandbox…"));
        openSandboxAside([page = QPointer(page)](const QString &problem) {
            if (page)
                page->showProblem(problem, tr("Close other programs that use much memory and try again."));
        });
    });
    connect(page, &FirstRunPage::elevateWanted, this, [this] { m_editing->createWith(Service::Elevate); });
    connect(page, &FirstRunPage::ivaltWanted, this, [this] { m_editing->createWith(Service::Ivalt); });
    connect(page, &FirstRunPage::aboutWanted, this, &Application::showAbout);
    m_trySandbox->setVisible(false); // the page offers it
    m_window->setCover(page);
}

void Application::switchTo(const QUuid &id)
{
    const Workspace *workspace = m_workspaces.find(id);
    if (!workspace || (m_desk && m_desk->workspace().workspace().id == workspace->id))
        return;
    if (const QString why = whyToStay(); !why.isNull())
        m_window->toasts()->show({.kind = ToastKind::Warning, .text = why});
    else
        leaveWhenSure(tr("Leave anyway"), [this, id] {
            if (const Workspace *wanted = m_workspaces.find(id))
                openWorkspace(*wanted);
        });
}

//! Goes at once where nothing is lost by it, else when the person says so.
void Application::leaveWhenSure(const QString &actionText, const std::function<void()> &go, const QString &why)
{
    const QString lost = m_desk ? m_desk->unsaved() : QString();
    if (lost.isEmpty())
        return go();
    m_window->toasts()->show({.kind = ToastKind::Warning,
                              .text = QString(why % u' ' % lost).trimmed(),
                              .actionText = actionText,
                              .action = go,
                              .offer = m_desk.get()});
}

QString Application::whyToStay() const
{
    if (m_door->runs().isEmpty() || !m_desk)
        return {};
    return tr("Changes are still being sent in %1. Wait until they are done, or cancel them in the activity panel, "
              "then try again.")
        .arg(m_desk->workspace().workspace().name);
}

void Application::reopenWhenIdle(const QUuid &id)
{
    if (!m_door->runs().isEmpty()) {
        m_toReopen = id;
        m_window->toasts()->show({.kind = ToastKind::Info,
                                  .text = tr("Changes are still being sent with the old settings. The new ones are "
                                             "used as soon as that is done.")});
        return;
    }
    // Another desk than the one that was locked would not ask who unlocks it.
    if (m_window->isLocked() || waitForDialog(m_window.get(), this, [this] { reopenAfterAll(); })) {
        m_toReopen = id;
        return;
    }
    const auto reopen = [this, id] {
        const Workspace *workspace = m_workspaces.find(id);
        if (workspace && m_desk && m_desk->workspace().workspace().id == id)
            openWorkspace(*workspace);
    };
    leaveWhenSure(tr("Use them now"), reopen, tr("The new settings are used when the workspace is opened again."));
}

void Application::reopenAfterAll()
{
    if (const auto id = std::exchange(m_toReopen, std::nullopt))
        reopenWhenIdle(*id);
}

void Application::showWorkspaces()
{
    if (m_desk)
        m_window->showPage(u"workspaces"_s);
}

void Application::removed(const QUuid &id)
{
    m_settings.forgetWorkspace(id);
    // Later: the page that asked for it belongs to what is closed then.
    const bool isOpen = m_desk && m_desk->workspace().workspace().id == id;
    const auto forget = [this, id, isOpen] {
        if (isOpen)
            openAny();
        ImportDesk::forget(m_importsFolder, id);
        QDir(keptListFolder(m_keptFolder, id)).removeRecursively();
    };
    QMetaObject::invokeMethod(this, forget, Qt::QueuedConnection);
}

} // namespace gatehouse
