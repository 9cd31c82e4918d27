#pragma once

#include "app/pages/pagecontext.h"
#include "app/workspaces/openworkspace.h"

#include <QObject>

namespace gatehouse {

class AccountActions;
class ActingActions;
class ChangeLog;
class ChangeSender;
class BrokenOffLists;
class ImportDesk;
class MainWindow;
class SignInFlow;
class WorkspaceEditing;
struct ChangeResult;
struct HandMadePage;
struct PageRow;
struct TwoLevelPage;

//! Everything of the window that belongs to the open workspace: its pages, what the status area says of its
//! connections, and asking for credentials. Closing the workspace means deleting this.
class WorkspaceDesk : public QObject
{
    Q_OBJECT

public:
    //! What the desk stands in; outlives it.
    struct Room
    {
        Theme theme;
        MainWindow *window = nullptr;
        ChangeDoor *door = nullptr;
        ChangeLog *log = nullptr;
        SettingsStore *settings = nullptr;
        TileService *tiles = nullptr;
        QString importsFolder; //!< journals of imports, one for each workspace
        QString keptFolder;    //!< see keptListFolder()
        CredentialStore *credentials = nullptr;
        WorkspaceEditing *editing = nullptr;
        ClientEnvironment environment; //!< what all clients of the program share
        bool isKept = true;            //!< in the list of workspaces; the local sandbox is not
    };

    WorkspaceDesk(const Workspace &workspace, const Room &room, QObject *parent = nullptr);
    ~WorkspaceDesk() override;

    OpenWorkspace &workspace() { return m_workspace; }
    //! Does what opens the service next, see SignInFlow::open(); where it is open, shows what can be done with it.
    void openService(Service service);
    void tell(const ChangeResult &result); //!< says in the window what became of changes
    void undo();                           //!< the last change, and tells how that went
    void signOut();                        //!< of ELEVATE, unless changes are being sent to it
    void signOutAll();                     //!< of every service; changes not sent yet stay unsent

    //! What proves that whoever unlocks is whoever worked here.
    enum class Proof : quint8 {
        None, //!< nobody has signed in, or the password is no secret, as that of the local sandbox
        Password,
        Key,
    };
    Proof proof() const;
    //! Empty, or why \a secret proves nothing.
    QFuture<QString> prove(Proof proof, const QString &secret);

    ImportDesk &imports() { return *m_imports; }
    RoleRequestWatch &roleRequests() { return *m_context.roleRequests; }

    //! What would be lost if the workspace was left now; empty: nothing.
    QString unsaved() const;
    bool isReady() const; //!< every page that was made has its data, or cannot get it

signals:
    //! The person wants secrets kept in memory since the keychain cannot be used.
    void memoryStoreWanted();

private:
    void enterDoor();
    std::shared_ptr<ChangeSender> makeSender();
    void startAnew(Service service);
    void leaveAccount(Service service, const std::function<void()> &go);
    void watchRoleRequests();
    void addPages();
    void addPage(const PageRow &page);
    void addPage(const HandMadePage &page);
    void addPage(const TwoLevelPage &page);
    void showConnections();

    Room m_room;
    OpenWorkspace m_workspace;
    PageContext m_context;
    SignInFlow *m_signIn;
    AccountActions *m_account;
    ActingActions *m_acting;
    ImportDesk *m_imports;
    BrokenOffLists *m_brokenOff = nullptr;
    QHash<Service, bool> m_unreachable;
};

} // namespace gatehouse
