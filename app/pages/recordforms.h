#pragma once

#include "app/changes/changeresult.h"
#include "app/pages/pagerow.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace gatehouse {

class PageController;
class RecordDialog;
struct PageContext;

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
class RecordFormRun : public QObject
{
    Q_OBJECT

public:
    using Plan = std::function<QList<PlannedChange>(const Record &record)>;

    RecordFormRun(PageController &page, const FormRequest &request);

    //! Makes the changes from what was typed.
    void onSubmit(const Plan &plan) { m_plan = plan; }

private:
    void submit(const Record &record);
    void finished(const ChangeResult &result);
    void showProblem(const ChangeResult &result);
    void addHelp(const FormRequest &request);
    void send(const FormHelperRow &helper);
    void sent(const FormHelperRow &helper, const Record &body, const ChangeResult &result);

    PageController &m_page;
    RecordDialog *m_dialog;
    Plan m_plan;
};

//! Shows the form; it deletes itself when closed.
RecordFormRun *openRecordForm(PageController &page, const FormRequest &request);

//! Says in a toast what became of changes, with Undo where there is something to take back.
void tellResult(const PageContext &context, const ChangeResult &result);

} // namespace gatehouse
