#pragma once

#include "models/assignments/assignmentboard.h"
#include "ui/records/statepane.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/banner.h"

class QAction;
class QListView;

namespace gatehouse {

class ActionBar;

//! Who is assigned what: everyone, geofences and timeslots at one side, the users of the one chosen at the other.
//! Users are dragged onto what they are to get.
class AssignmentBoardPage : public QWidget
{
    Q_OBJECT

public:
    AssignmentBoardPage(const Theme &theme, const QString &title, AssignmentTargetModel *targets,
                        AssignedUserModel *users, QWidget *parent = nullptr);

    void setScopes(const QList<ScopeChoice> &scopes, const QString &current);
    void setCountText(const QString &text);
    //! In place of both lists.
    void setState(const std::optional<PaneState> &state);
    //! How much of who has what is known, and since when; \a actionText reads more. Empty: nothing is to be said.
    void setNotice(const QString &text, const QString &detail, const QString &actionText);
    void setUsersTitle(const QString &text, const QString &note);
    void setUserActions(const QList<QAction *> &actions);

    QString currentTarget() const; //!< key
    void setCurrentTarget(const QString &key);
    QList<Record> selectedUsers() const;

signals:
    void scopeChosen(const QString &id);
    void refreshWanted();
    void stateActionTriggered();
    void noticeActionTriggered();
    void targetMoved();
    void selectionMoved();

private:
    QWidget *makeHeader(const QString &title);
    QWidget *makeUsers();

    Theme m_theme;
    AssignmentTargetModel *m_targets;
    AssignedUserModel *m_users;
    QListView *m_targetView;
    QListView *m_userView;
    StatePane *m_pane;
    QStackedWidget *m_stack;
    Banner *m_notice;
    QWidget *m_noticeRoom;
    QComboBox *m_scope = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_usersTitle = nullptr;
    TextLabel *m_usersNote = nullptr;
    ActionBar *m_actions = nullptr;
};

} // namespace gatehouse
