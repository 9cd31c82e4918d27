#pragma once

#include "ui/shell/shelltypes.h"

#include <QPushButton>

class QMenu;

namespace gatehouse {

//! Says which workspace is open and lets people change to another.
class WorkspaceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WorkspaceButton(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(const WorkspaceEntry &workspace);
    void setWorkspaces(const QList<WorkspaceEntry> &workspaces);
    void setCollapsed(bool isCollapsed);
    //! Something else that concerns the whole workspace, at the end of the menu.
    void addMenuAction(QAction *action) { m_actions.append(action); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void workspaceChosen(const QString &id);
    void workspacesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();

    Theme m_theme;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    WorkspaceEntry m_workspace;
    QList<WorkspaceEntry> m_workspaces;
    bool m_isCollapsed = false;
};

} // namespace gatehouse
