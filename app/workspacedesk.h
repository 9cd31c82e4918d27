#pragma once

#include "app/pages/pagecontext.h"
#include "app/workspaces/openworkspace.h"

#include <QObject>

namespace gatehouse {

class ChangeLog;
class MainWindow;
class WorkspaceEditing;

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
        CredentialStore *credentials = nullptr;
        WorkspaceEditing *editing = nullptr;
    };

    WorkspaceDesk(const Workspace &workspace, const Room &room, QObject *parent = nullptr);
    ~WorkspaceDesk() override;

    OpenWorkspace &workspace() { return m_workspace; }
    void askToSignIn(Service service);
    void undo(); //!< the last change, and tells how that went
    //! Whether the signed-in person has a password that unlocking can ask for. Not on a sandbox, whose password is no
    //! secret.
    bool canCheckPassword() const;
    //! Signs in with the password; answers empty, or why that did not work.
    QFuture<QString> checkPassword(const QString &password);
    bool isReady() const; //!< every page that was made has its data, or cannot get it

signals:
    //! The person wants secrets kept in memory since the keychain cannot be used.
    void memoryStoreWanted();

private:
    void addPages();
    void showConnections();
    void tellKeychainProblem(Service service);
    void signInRefused(Service service, const ServiceError &error);

    Room m_room;
    OpenWorkspace m_workspace;
    PageContext m_context;
    QPointer<class SignInDialog> m_signIn;
    QPointer<class ApiKeyDialog> m_apiKey;
    bool m_isExpired = false;
    QHash<Service, bool> m_unreachable;
};

} // namespace gatehouse
