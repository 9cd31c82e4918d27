#pragma once

#include "app/assignments/assignmentreading.h"
#include "app/pages/organizationscope.h"
#include "app/pages/pagewatch.h"
#include "models/assignments/assignmentboard.h"
#include "models/assignments/assignmenttargets.h"

class QAction;

namespace gatehouse {

class AssignmentBoardPage;
class ChangeRun;
struct PaneState;

//! The page of who is assigned what. No operation tells the users of a geofence or timeslot, so what each user has is
//! read when the person asks for it, and what is shown says of how many and since when it is known.
class AssignmentPage : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context);

    bool isReady() const override;
    QString problem() const override;

private:
    explicit AssignmentPage(const PageContext &context);

    QAction *add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    void clear();
    void organizationChosen(bool isOther);
    void readLists();
    void fail(const ServiceError &error);
    void showState();
    //! What stands in place of the board of an organization that has nothing to assign, or nobody to assign it to.
    std::optional<PaneState> emptyState() const;
    void showBoard();
    void showNotice(const QDateTime &since);
    void showUsers();
    void updateActions();
    void readUsers(const QStringList &users);
    //! One for each kind, of what was read last.
    QHash<AssignmentKind, OwnAssignments> ownAssignments() const;
    void askToExport();
    void askForExportFile(void (AssignmentPage::*take)(const QString &file));
    void readAndExportTo(const QString &file);
    void tellNothingExported();
    void exportTo(const QString &file);
    void reread();
    void takeStep();
    void changeTarget(const QStringList &users, const QString &key, AssignmentMode mode);
    //! What is given together, as the page of timeslots has it now.
    void regroup();
    //! The kind and target of a key of the board; nothing: there is none.
    std::pair<AssignmentKind, std::optional<AssignmentTarget>> targetOf(const QString &key) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    Client &m_client;
    AssignmentTargetModel m_targets;
    AssignedUserModel m_users;
    AssignmentBoardPage *m_widget;
    OrganizationScope m_scope;
    QAction *m_export;
    QAction *m_edit;
    QAction *m_take;
    QList<Record> m_members;
    QHash<AssignmentKind, QList<Record>> m_all; //!< of the organization
    AssignmentGrouping m_grouping;
    QHash<AssignmentKind, AssignmentTargets> m_given;    //!< m_all, as it is given
    QHash<QString, QHash<QString, qsizetype>> m_usersOf; //!< by target; how many of its records each user has
    QList<QFuture<Outcome<RecordPage>>> m_reads;
    QPointer<AssignmentReading> m_reading;
    std::optional<ServiceError> m_error;
    QTimer m_soon;         //!< what was learned is shown a few times a second
    QStringList m_changed; //!< users whose lists were changed from here, to be read again
    qsizetype m_known = 0; //!< users of whom everything is known
    int m_missing = -1;    //!< answers that the lists wait for; below zero: not asked
    quint64 m_round = 0;   //!< answers of an earlier round are passed over
};

} // namespace gatehouse
