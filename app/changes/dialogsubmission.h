#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagecontext.h"
#include "ui/connections/requestdialog.h"

namespace gatehouse {

class ChangeRun;
class SignInStep;

//! Sends what a dialog asks for through the door; the dialog stays open, with everything in it, until that has worked.
//! After an answer that was lost it looks at the service before it sends again. A child of the dialog.
class DialogSubmission : public QObject
{
    Q_OBJECT

public:
    DialogSubmission(const PageContext &context, RequestDialog *dialog);

    //! What a refusal means: may move problems to the fields of the dialog, add to them and replace the next step.
    using Explanation =
        std::function<void(const ServiceError &error, RequestDialog::Problems &problems, QString &nextStep)>;
    void setExplanation(const Explanation &explanation) { m_explanation = explanation; }
    //! The service says yes to this operation also when it changed nothing: looks whether it did, and says \a problem
    //! when it did not.
    void setReadsBack(const QString &problem) { m_unchangedProblem = problem; }

    //! What reads again where the change belongs, where the door has not seen it made; else the page below the dialog.
    void setReload(const std::function<void()> &reload) { m_reload = reload; }

    void submit(const PlannedChange &change);
    //! Says in the dialog why nothing was made.
    void showProblem(const ChangeResult &result);

signals:
    void made(const gatehouse::ChangeResult &result);
    void done(); //!< it was made, and the dialog is closing

private:
    void send();
    void stop();
    void finished(const ChangeResult &result);
    void readBack(const ChangeResult &result);
    void finish();
    void lookAgain();
    void lookedAgain(Finding finding);
    void showBusyLooking();

    PageContext m_context;
    RequestDialog *m_dialog;
    SignInStep *m_signIn;
    Explanation m_explanation;
    std::function<void()> m_reload;
    QString m_unchangedProblem;
    PlannedChange m_change; //!< what is to be sent
    QPointer<ChangeRun> m_run;

    //! A change sent from here of which nobody knows for certain that it was not made.
    struct Doubt
    {
        PlannedChange sent;
        bool isWarned = false; //!< the person knows, and may send again all the same
    };
    std::optional<Doubt> m_doubt;
    quint64 m_look = 0; //!< counts looks, so that one nobody waits for tells nothing
    enum class Waiting : quint8 { Nothing, Look, ReadingBack };
    Waiting m_waiting = Waiting::Nothing; //!< for what, beside the run
};

} // namespace gatehouse
