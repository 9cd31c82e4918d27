#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/recordlist.h"
#include "app/permissions/accessanswer.h"
#include "ui/permissions/accesslist.h"

class QAction;

namespace gatehouse {

class AccessDialog;

//! Answers why a person may call something, and who else may: reads roles, permissions and what the service lists of
//! the person, and shows it in a dialog. Lives as long as the dialog.
class AccessInquiry : public QObject
{
    Q_OBJECT

public:
    //! About \a user, a record of the users page, or about the signed-in account where it is null.
    static void open(const PageContext &context, const Record &user, QWidget *parent);
    //! As a row action on users.
    static void openForSelected(const PageContext &context, const QList<Record> &selected, QWidget *parent);

private:
    AccessInquiry(const PageContext &context, const Record &user, QWidget *parent);

    void readPerson();
    void tookPerson(const Outcome<Record> &outcome);
    void readOwnAccount();
    void readRest();
    void fail(const ServiceError &error);
    void listChanged(RecordList &list);
    void update();
    void showRows();
    void showAnswer();
    void exportRows();
    QString intro() const;
    std::optional<AskedCall> currentCall() const;

    PageContext m_context;
    Client &m_client;
    Record m_user;
    AccessDialog *m_dialog;
    QList<AccessRow> m_rows;
    QAction *m_export;
    RecordList m_roles;
    RecordList m_permissions;
    AccessSubject m_subject;
    AccessGround m_ground;
    std::optional<AskedCall> m_typed;
    bool m_hasPerson = false;
    QFuture<Outcome<Record>> m_reading;
    QFuture<Outcome<RecordPage>> m_readingOwn;
};

} // namespace gatehouse
