#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QListView;
class QMenu;

namespace gatehouse {

class Button;
class SidebarModel;
class WorkspaceButton;

//! The workspace switcher, the list of pages and the window's menu. Collapses to icons.
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
    //! What the button at the end opens; filled by whoever knows what the window can do.
    QMenu *menu() const;
    void openMenu(); //!< above its button, as it is filled now

signals:
    void pageChosen(const QString &id);
    void collapsedChanged(bool isCollapsed);

private:
    Theme m_theme;
    SidebarModel *m_model;
    WorkspaceButton *m_workspace;
    QListView *m_list;
    Button *m_collapse;
    Button *m_menu;
    QBoxLayout *m_bottom;
    bool m_isCollapsed = false;
};

} // namespace gatehouse
