#pragma once

#include "models/permissions/pendingmarks.h"
#include "ui/widgets/settingsmemory.h"

#include <QObject>

namespace gatehouse {

class ChangeDoor;
class ChangeRun;
class OpenWorkspace;
struct ChangeItemResult;

//! Learns from every answer to giving and taking permissions, wherever in the program it was asked for, and keeps that
//! for the workspace. What was learned of a service at another address does not count.
class PermissionMemory : public QObject
{
    Q_OBJECT

public:
    //! Workspace and door outlive this.
    PermissionMemory(OpenWorkspace *workspace, ChangeDoor *door, const SettingsMemory &memory,
                     QObject *parent = nullptr);

    const PermissionKnowledge &knowledge() const { return m_knowledge; }

    //! What waits to be saved, so that it is not lost with the window.
    void keepMarks(const PendingMarks &marks);
    QList<RolePermissionKey> keptMarks(Mark mark) const;

signals:
    void learned();

private:
    void follow(ChangeRun *run);
    void learn(const ChangeItemResult &item);
    QString address() const;

    OpenWorkspace *m_workspace;
    SettingsMemory m_memory;
    PermissionKnowledge m_knowledge;
};

} // namespace gatehouse
