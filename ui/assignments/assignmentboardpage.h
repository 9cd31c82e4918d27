#pragma once

#include "models/assignments/assignmentboard.h"
#include "ui/records/pageframe.h"

class QAction;
class QListView;

namespace gatehouse {

class ActionBar;

//! Who is assigned what: everyone, geofences and timeslots at one side, the users of the one chosen at the other.
//! Users are dragged onto what they are to get.
class AssignmentBoardPage : public PageFrame
{
    Q_OBJECT

public:
    AssignmentBoardPage(const Theme &theme, const QString &title, AssignmentTargetModel *targets,
                        AssignedUserModel *users, QWidget *parent = nullptr);

    void setUsersTitle(const QString &text, const QString &note);
    void setPageAction(QAction *action); //!< at the end of the header
    void setUserActions(const QList<QAction *> &actions);

    QString currentTarget() const; //!< key
    void setCurrentTarget(const QString &key);
    QList<Record> selectedUsers() const;

signals:
    void refreshWanted();
    void targetMoved();
    void selectionMoved();

private:
    void addRefresh();
    QWidget *makeUsers();

    AssignmentTargetModel *m_targets;
    AssignedUserModel *m_users;
    QListView *m_targetView;
    QListView *m_userView;
    TextLabel *m_usersTitle = nullptr;
    TextLabel *m_usersNote = nullptr;
    ActionBar *m_actions = nullptr;
};

} // namespace gatehouse
