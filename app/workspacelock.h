#pragma once

#include "app/workspacedesk.h"

#include <QPointer>

namespace gatehouse {

//! Locks the window, and unlocks it for whoever proves to be the one who worked in it. What is asked for is settled
//! when the lock is shut: nothing that happens behind it makes it easier to open.
class WorkspaceLock : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceLock(MainWindow *window, QObject *parent = nullptr);

    //! Nothing when it is locked already.
    void lock(WorkspaceDesk *desk, const QString &reason);

private:
    void unlock(const QString &secret);
    void signOut();

    MainWindow *m_window;
    QPointer<WorkspaceDesk> m_desk;
    WorkspaceDesk::Proof m_proof = WorkspaceDesk::Proof::None;
};

} // namespace gatehouse
