#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

class QListView;

namespace gatehouse {

class Button;
class SidebarModel;
class WorkspaceButton;

//! The workspace switcher and the list of pages. Collapses to icons.
class Sidebar : public Panel
{
    Q_OBJECT

public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    void setPages(const QList<PageEntry> &pages);
    void setCount(const QString &id, std::optional<qint64> count);
    //! Marks the page as the one that is open; does not say pageChosen().
    void setOpenPage(const QString &id);
    QStringList pageIds() const;

    bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool isCollapsed);

    WorkspaceButton *workspaceButton() const { return m_workspace; }
    QListView *list() const { return m_list; }

signals:
    void pageChosen(const QString &id);
    void collapsedChanged(bool isCollapsed);

private:
    Theme m_theme;
    SidebarModel *m_model;
    WorkspaceButton *m_workspace;
    QListView *m_list;
    Button *m_collapse;
    bool m_isCollapsed = false;
};

} // namespace gatehouse
