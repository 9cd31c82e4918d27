#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagecontext.h"
#include "app/pages/pagerow.h"
#include "models/changes/reviewer.h"
#include "ui/records/recordform.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace gatehouse {

class ChangeRun;
class Client;
class CodeButton;
class DialogSubmission;
class PageController;
class RecordDialog;

//! Where a form stands and whom it speaks with.
struct FormPlace
{
    PageContext context;
    Client *client;
    QWidget *parent;
    Record scope = {};                 //!< of the page, for choosing references
    std::function<void()> reload = {}; //!< reads again what the form is about; null: nothing
};

//! A form to be shown for an operation's body.
struct FormRequest
{
    const Endpoint *operation;
    QString title;
    QString intro; //!< what follows from it; may be empty
    Record start;
    QString submitText;
    PathArguments given = {};            //!< fields whose value is settled and is not asked for
    std::span<const Field> instead = {}; //!< field rows in place of the body's, also of those that are settled
    std::span<const FormHelperRow> helpers = {};
    //! The fields asked for, in this order, each with whether it must be given; empty: those of the body.
    QList<FormRow> fields = {};
    QList<LeftOut> leftOut = {}; //!< where it is for several
    //! What a helper's operation is sent; null: what is typed under the keys of its body.
    std::function<Record(const Record &typed)> helperBody = {};
    //! Once it is done, before the form closes.
    std::function<void(const ChangeResult &result, const Record &sent)> done = {};
};

//! A form that sends what was typed through the door and stays open, with everything in it, until that has worked.
//! After an answer that was lost it looks at the service before it sends again.
class RecordFormRun : public QObject
{
    Q_OBJECT

public:
    using Plan = std::function<PlannedChange(const Record &record)>;
    using PlanAll = std::function<QList<PlannedChange>(const Record &record)>;

    RecordFormRun(const FormPlace &place, const FormRequest &request);

    //! Makes the change from what was typed.
    void onSubmit(const Plan &plan)
    {
        onSubmitAll([plan](const Record &record) { return QList{plan(record)}; });
    }
    //! As above, the changes: several go on in the activity panel once they are on their way.
    void onSubmitAll(const PlanAll &plan) { m_plan = plan; }
    RecordDialog *dialog() const { return m_dialog; }

private:
    void submit(const Record &record);
    void addHelp();
    void addHelper(const FormHelperRow &helper);
    void addPasswordPoints(const QString &key);
    void send(const FormHelperRow &helper, CodeButton *button);
    void sent(const FormHelperRow &helper, const Record &body, const ChangeResult &result);

    FormPlace m_place;
    FormRequest m_request;
    RecordDialog *m_dialog;
    DialogSubmission *m_submission;
    PlanAll m_plan;
    QPointer<ChangeRun> m_run; //!< of a helper
};

//! Shows the form; it deletes itself when closed.
RecordFormRun *openRecordForm(const FormPlace &place, const FormRequest &request);
RecordFormRun *openRecordForm(PageController &page, const FormRequest &request);

//! The rows of an operation's body that a form asks for: all but those \a given, and \a instead of some others.
QList<FormRow> formRowsOf(const Endpoint &operation, Line line, const PathArguments &given = {},
                          std::span<const Field> instead = {});
//! One of them; null \a field where the line has no such value.
FormRow formRowOf(const Endpoint &operation, QStringView key, Line line);

} // namespace gatehouse
