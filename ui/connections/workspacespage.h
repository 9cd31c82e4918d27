#pragma once

#include "models/workspaces/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QListView;
class QSplitter;
class QStackedWidget;

namespace gatehouse {

class DetailsPane;
class StatePane;
class TextLabel;
class WorkspaceListModel;

//! Lists the workspaces, with what each consists of, and asks for what is to be done with them.
class WorkspacesPage : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspacesPage(const Theme &theme, QWidget *parent = nullptr);

    //! The selection stays with its workspace.
    void setWorkspaces(const QList<Workspace> &workspaces);
    //! The one that is worked in; a null id: none.
    void setOpen(const QUuid &id);
    void select(const QUuid &id);
    QUuid selected() const; //!< null when nothing is

signals:
    void openWanted(const QUuid &id);
    void newWanted();
    void editWanted(const QUuid &id);
    void duplicateWanted(const QUuid &id);
    void deleteWanted(const QUuid &id); //!< not yet confirmed, see DeleteWorkspaceDialog

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *addCommand(const QString &text, Icon icon, const QKeySequence &shortcut);
    QWidget *makeHeader();
    void showSelected();

    Theme m_theme;
    WorkspaceListModel *m_model;
    QListView *m_list;
    DetailsPane *m_details;
    StatePane *m_empty;
    QStackedWidget *m_stack;
    TextLabel *m_count;
    QAction *m_new;
    QAction *m_open;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_delete;
    QAction *m_showDetails;
};

} // namespace gatehouse
