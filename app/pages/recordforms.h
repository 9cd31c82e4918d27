#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagerow.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace gatehouse {

class ChangeRun;
class PageController;
class RecordDialog;

//! A form to be shown for an operation's body.
struct FormRequest
{
    const Endpoint *operation;
    QString title;
    QString intro; //!< what follows from it; may be empty
    Record start;
    QString submitText;
    PathArguments given = {}; //!< fields whose value is settled and is not asked for
    std::span<const FormHelperRow> helpers = {};
};

//! A form that sends what was typed through the door and stays open, with everything in it, until that has worked.
//! After an answer that was lost it looks at the service before it sends again.
class RecordFormRun : public QObject
{
    Q_OBJECT

public:
    using Plan = std::function<PlannedChange(const Record &record)>;

    RecordFormRun(PageController &page, const FormRequest &request);

    //! Makes the change from what was typed.
    void onSubmit(const Plan &plan) { m_plan = plan; }

private:
    void submit(const Record &record);
    void send();
    void stop();
    void finished(const ChangeResult &result);
    void showProblem(const ChangeResult &result);
    void addHelp(const FormRequest &request);
    void send(const FormHelperRow &helper);
    void sent(const FormHelperRow &helper, const Record &body, const ChangeResult &result);
    void lookAgain();
    void lookedAgain(Finding finding);
    void showBusyLooking();

    PageController &m_page;
    RecordDialog *m_dialog;
    Plan m_plan;
    Record m_typed; //!< what is to be sent
    QPointer<ChangeRun> m_run;

    //! A change sent from here of which nobody knows for certain that it was not made.
    struct Doubt
    {
        Record sent;
        PlannedChange change;
        bool isWarned = false; //!< the person knows, and may send again all the same
    };
    std::optional<Doubt> m_doubt;
    quint64 m_look = 0; //!< counts looks, so that one nobody waits for tells nothing
};

//! Shows the form; it deletes itself when closed.
RecordFormRun *openRecordForm(PageController &page, const FormRequest &request);

} // namespace gatehouse
