#pragma once

#include "app/pages/pagecontext.h"
#include "app/pages/pagewatch.h"
#include "models/changes/change.h"
#include "network/client/client.h"
#include "ui/accounts/sessionlist.h"

class QAction;

namespace gatehouse {

class AccountPage;
class RecordFormRun;
struct FormRequest;

//! The page of the signed-in person's own account: profile, language, terms, password and sessions. What the line has
//! no operation for is said, with the way that works there.
class AccountController : public PageWatch
{
    Q_OBJECT

public:
    //! Makes the page's widget.
    static QWidget *make(const PageContext &context);

    bool isReady() const override;
    QString problem() const override;

private:
    explicit AccountController(const PageContext &context);

    QAction *add(const QString &id, Icon icon, const QString &text, const std::function<void()> &run);
    Client &client() const;
    bool isOpen() const;
    void accessChanged();
    void lineChanged();
    void clear();
    void reload();
    void readSessions();
    void sessionsRead(const Outcome<RecordPage> &outcome);
    void takeStep();

    void show();
    void showGroups();
    QString sessionsNote() const;
    void exportSessions();

    RecordFormRun *openForm(const FormRequest &request);
    void editProfile();
    void chooseLanguage();
    void acceptTerms();
    void changePassword();
    void setPasswordByCode();
    void endSessions(const QStringList &ids);
    void submit(const PlannedChange &change);
    QFuture<Outcome<Record>> fetchProfile() const;
    PlannedChange plan(const Endpoint &operation, const Record &before, const Record &after);
    Record profileOf(const Record &user) const;

    PageContext m_context;
    const Line m_line; //!< the fields and operations are those of this line
    AccountPage *m_page;
    QAction *m_edit;
    QAction *m_share;
    QAction *m_language;
    QAction *m_terms;
    QAction *m_password;
    QAction *m_passwordByCode;
    QAction *m_endOthers;
    QAction *m_exportSessions;
    QAction *m_signOut;
    QFuture<Outcome<Record>> m_reading;
    QFuture<Outcome<RecordPage>> m_readingSessions;
    bool m_isReading = false;
    bool m_areSessionsRead = false;
    Record m_user;
    std::optional<ServiceError> m_error;
    QList<SessionLine> m_sessions;
    QList<Record> m_sessionRecords; //!< of these
    std::optional<ServiceError> m_sessionsError;
    quint64 m_round = 0; //!< answers of an earlier round are passed over
};

} // namespace gatehouse
