#pragma once

#include "app/assignments/assignmentaccess.h"
#include "app/assignments/assignmentplan.h"
#include "app/assignments/assignmentreading.h"
#include "app/changes/changeresult.h"
#include "ui/assignments/assignmentdialog.h"

#include <QTimer>

namespace gatehouse {

class ChangeRun;

//! Has a person change what one or several users are assigned: reads what there is, shows it in a dialog, and of
//! several users what becomes of each, before anything is sent. Lives as long as the dialog.
class AssignmentEditing : public QObject
{
    Q_OBJECT

public:
    //! One thing that several users are to get or to lose, so that nothing is left to be checked.
    struct Preset
    {
        AssignmentKind kind;
        QString key; //!< see assignmentKey(); of one of what is given or taken together
        AssignmentMode mode = AssignmentMode::Add;
    };

    //! \a users belong to \a organization; one or more.
    static void open(const PageContext &context, const QList<Record> &users, const Record &organization,
                     QWidget *parent, const std::optional<Preset> &preset = {});
    //! As a row action on the users page.
    static void openForSelected(const PageContext &context, const QList<Record> &selected, QWidget *parent);

private:
    AssignmentEditing(const PageContext &context, const QList<Record> &users, const Record &organization,
                      const std::optional<Preset> &preset, QWidget *parent);

    void read();
    void readAll(AssignmentKind kind);
    void readUsers();
    void took(AssignmentKind kind, const Outcome<RecordPage> &answer);
    void fail(const ServiceError &error);
    void showLists();
    void fillList(AssignmentKind kind);
    void tellAccessSoon();
    void tellAccess();
    void submitted();
    void usersRead(const AssignmentReading::Result &result);
    void preview();
    void showPreview(const AssignmentAccess &access);
    void send();
    void answered(const ChangeResult &result);

    bool areMany() const { return m_users.size() > 1 || m_preset; }
    bool canRead(AssignmentKind kind) const;
    QList<Record> chosen(AssignmentKind kind) const;
    QString changeText(const AssignmentStep &step) const;
    //! What was read of the user in this dialog; nothing where it was not.
    std::optional<QList<Record>> current(AssignmentKind kind, const Record &user) const;
    //! What is to be sent of the user, as far as it is different.
    QList<AssignmentStep> stepsOf(const Record &user) const;

    PageContext m_context;
    Client &m_client;
    QList<Record> m_users;
    Record m_organization;
    std::optional<Preset> m_preset;
    AssignmentGrouping m_grouping;
    AssignmentDialog *m_dialog;
    QHash<AssignmentKind, QList<Record>> m_all; //!< of the organization
    QHash<AssignmentKind, AssignmentTargets> m_targets;
    QHash<AssignmentKind, OwnAssignments> m_own; //!< m_all, for knowing it again
    AccessRuleBook m_book;                       //!< m_all, as rules
    QList<QFuture<Outcome<RecordPage>>> m_reads;
    QPointer<AssignmentReading> m_reading;
    //! What the users had when they were read last. The memory of assignments forgets whom a change concerns.
    AssignmentReading::Result m_read;
    QPointer<ChangeRun> m_run;
    QList<AssignmentStep> m_steps;
    QTimer m_soon;            //!< several checks are compared at once
    Cancellation m_comparing; //!< who gains and loses access
    int m_missing = 0;        //!< answers that the lists wait for
};

} // namespace gatehouse
