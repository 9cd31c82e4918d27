#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagecontext.h"

#include <QObject>
#include <QPointer>

namespace gatehouse {

class ChangeRun;
class DecisionDialog;
class SignInStep;
struct Decision;

//! A request to be decided, and the title of its role.
struct RequestToDecide
{
    Record request;
    QString role;
};

//! Asks for the comment and decides: one request behind its dialog, which stays until that is done; several in the
//! activity panel, one after the other, with what became of each. Deletes itself.
class DecisionRun : public QObject
{
    Q_OBJECT

public:
    //! \a requests are open as far as is known; one or more.
    DecisionRun(const PageContext &context, const QList<RequestToDecide> &requests, const QString &status,
                QWidget *parent);

signals:
    //! Every request was decided, refused or not sent.
    void finished(const gatehouse::ChangeResult &result);

private:
    void submit(const QString &comment);
    void answered(const ChangeResult &result);
    void showProblem(const ChangeResult &result);

    PageContext m_context;
    QList<RequestToDecide> m_requests;
    QString m_status;
    QPointer<DecisionDialog> m_dialog;
    SignInStep *m_signIn;
    QPointer<ChangeRun> m_run;
    bool m_isOver = false; //!< a look has shown that the one request takes no decision any more
};

} // namespace gatehouse
