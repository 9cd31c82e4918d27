#pragma once

#include "app/workspaces/workspacestore.h"
#include "network/client/client.h"
#include "network/credentials/credentialstore.h"
#include "ui/theme/theme.h"

#include <QPointer>

namespace gatehouse {

class KeychainProblemDialog;
class WorkspaceDialog;
class WorkspacesPage;
struct TestResult;

//! Creating, editing, duplicating, deleting and trying workspaces, from whichever place asks for it.
class WorkspaceEditing : public QObject
{
    Q_OBJECT

public:
    //! What it works with; outlives it.
    struct Tools
    {
        WorkspaceStore *store = nullptr;
        CredentialStore *credentials = nullptr;
        ClientEnvironment environment; //!< what all clients of the program share
    };
    WorkspaceEditing(const Tools &tools, const Theme &theme, QWidget *window, QObject *parent = nullptr);

    //! The page that lists the workspaces; the caller owns it.
    WorkspacesPage *makePage(const QUuid &open);

    void createWith(Service service); //!< asks for a new workspace with a connection to this service
    void edit(const QUuid &id);
    void duplicate(const QUuid &id);
    void remove(const QUuid &id, bool isOpen);

    //! Asked before a workspace is removed: why that cannot be now and what to do, or null.
    using Obstacle = std::function<QString(const QUuid &id)>;
    void setObstacle(const Obstacle &obstacle) { m_obstacle = obstacle; }

signals:
    void openWanted(const QUuid &id);
    void changedWhileOpen(const QUuid &id); //!< its settings are others now; whoever works in it opens it again
    void removed(const QUuid &id);          //!< it is gone: close it

private:
    void ask(const Workspace &start, bool isNew);
    //! \a before: as the dialog showed it first; none of a new one.
    void save(WorkspaceDialog *dialog, const std::optional<Workspace> &before, const Workspace &workspace);
    void test(WorkspaceDialog *dialog, Service service, const Workspace &workspace);
    //! Removes stored credentials one after the other, and says when one cannot be.
    void forget(QList<CredentialKey> keys);
    void tellNotForgotten(const QList<CredentialKey> &keys, const CredentialProblem &problem);
    bool isInUse(const CredentialKey &key) const;

    Tools m_tools;
    WorkspaceStore *m_store;
    Theme m_theme;
    QWidget *m_window;
    QPointer<WorkspacesPage> m_page;
    QPointer<KeychainProblemDialog> m_problem;
    QUuid m_open;
    Obstacle m_obstacle;
    std::unique_ptr<Client> m_tested;
};

} // namespace gatehouse
