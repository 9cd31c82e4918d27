#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagecontext.h"

#include <QObject>
#include <QPointer>

namespace gatehouse {

class ChangeRun;
class RecordDialog;
class SignInStep;

//! The form with which somebody asks for a role in the own organization. Stays open with what was typed until that has
//! worked. Deletes itself with its dialog.
class RoleApplication : public QObject
{
    Q_OBJECT

public:
    //! Opens the form.
    RoleApplication(const PageContext &context, QWidget *parent);

signals:
    void sent(); //!< the organization's admins have a new request

private:
    void submit(const Record &typed);
    void answered(const ChangeResult &result);
    void showProblem(const ChangeResult &result);

    PageContext m_context;
    RecordDialog *m_dialog;
    SignInStep *m_signIn;
    QPointer<ChangeRun> m_run;
};

} // namespace gatehouse
