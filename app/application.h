#pragma once

#include "app/commandline.h"
#include "app/workspacedesk.h"
#include "app/workspaces/settings.h"
#include "app/workspaces/workspacestore.h"
#include "network/credentials/fallbackstore.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;

namespace gatehouse {

class ChangeDoor;
class ChangeLog;
class IdleLock;
class MainWindow;
class Reviewer;
class TileService;
class WorkspaceEditing;
class WorkspaceLock;

namespace sandbox {
class Sandbox;
struct SandboxOptions;
} // namespace sandbox

//! What a value of settings::theme means.
Appearance appearanceNamed(const QString &name);

//! Where the program keeps things; tests give it a folder of their own.
struct ApplicationPaths
{
    QString settings;
    QString workspaces;
    QString changeLog;
    QString tileCache; //!< a folder
    QString imports;   //!< a folder
    QString kept;      //!< a folder: lists of changes that are being sent

    static ApplicationPaths standard();
    static ApplicationPaths in(const QString &folder);
};

//! Brings everything together: stores, change log, door, window, and the workspace that is open.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(const Theme &theme, const ApplicationPaths &paths, std::unique_ptr<CredentialStore> credentials,
                QObject *parent = nullptr);
    ~Application() override;

    //! Opens what the command line asks for, else the last workspace, else the first-run page.
    //! False with \a problem set when it cannot.
    bool open(const CommandLine &line, QString *problem);

    //! Where the credentials come from that a workspace is opened with.
    enum class With : quint8 {
        Stored,
        Environment, //!< for unattended use; stored ones where the environment has none
    };
    void openWorkspace(const Workspace &workspace, With with = With::Stored);
    //! Starts the local sandbox and opens a workspace on it, signed in.
    bool openSandbox(const sandbox::SandboxOptions &options, QString *problem);
    void showFirstRun();
    //! The open workspace is on the sandbox that the program itself runs.
    bool isInSandbox() const { return m_sandbox != nullptr; }

    MainWindow *window() const { return m_window.get(); }
    WorkspaceDesk *desk() const { return m_desk.get(); }
    WorkspaceStore &workspaces() { return m_workspaces; }
    SettingsStore &settingsStore() { return m_settings; }
    ChangeDoor &door() { return *m_door; }

private:
    void enterSandbox(); //!< the one that is running
    //! Without waiting: the open workspace stays until the sandbox is there.
    void openSandboxAside(const std::function<void(const QString &problem)> &failed);
    //! \a sure: what the person knows to be lost by it.
    void enterStartedSandbox(bool isRunning, const QString &sure,
                             const std::function<void(const QString &problem)> &failed);
    //! Keychain and network wait until the window is there to be looked at.
    void whenPainted(const std::function<void(OpenWorkspace &)> &begin);
    void connectWindow();
    void putIntoForce(const SettingRow &setting); //!< settings of the program as a whole
    void showWorkspaceEntries();
    void show(const Workspace &workspace, CredentialStore *credentials);
    void closeWorkspace();
    //! Changes under way belong to the open workspace. Null when there are none, else why it must stay open.
    QString whyToStay() const;
    void leaveWhenSure(const QString &actionText, const std::function<void()> &go, const QString &why = {});
    void warnOf(const QString &problem);  //!< where there is one
    void reopenWhenIdle(const QUuid &id); //!< its settings are others now
    void reopenAfterAll();                //!< what had to wait
    void switchTo(const QUuid &id);
    void removed(const QUuid &id); //!< goes on with another workspace when it was the open one
    void openAny();                //!< the one last open, else the first, else the first-run page
    void showAbout();
    void showWorkspaces();
    void lock(const QString &reason);
    void closing(QCloseEvent *event);

    Theme m_theme;
    SettingsStore m_settings;
    const QString m_importsFolder;
    const QString m_keptFolder;
    WorkspaceStore m_workspaces;
    FallbackStore m_credentials;
    const ClientEnvironment m_environment; //!< one for all clients: what a host asks for holds for each of them
    std::unique_ptr<ChangeLog> m_log;
    std::unique_ptr<TileService> m_tiles;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Reviewer> m_reviewer;
    std::unique_ptr<ChangeDoor> m_door;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<sandbox::Sandbox> m_startingSandbox;
    std::unique_ptr<CredentialStore> m_sandboxCredentials; //!< what is no secret has no place in the keychain
    std::unique_ptr<WorkspaceDesk> m_desk;
    QAction *m_trySandbox = nullptr;
    IdleLock *m_idleLock = nullptr;
    WorkspaceEditing *m_editing = nullptr;
    WorkspaceLock *m_lock = nullptr;
    bool m_closesAnyway = false;     //!< the person knows what is lost by it
    std::optional<QUuid> m_toReopen; //!< once nothing is being sent or typed
};

} // namespace gatehouse
