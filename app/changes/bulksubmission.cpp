#include "app/changes/bulksubmission.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/pages/tellresult.h"
#include "ui/connections/requestdialog.h"

namespace gatehouse {

namespace {

//! Translation context.
struct BulkSubmissionText
{
    Q_DECLARE_TR_FUNCTIONS(BulkSubmissionText)
};

void tell(const PageContext &context, RequestDialog *dialog, const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    if (!dialog || !dialog->isVisible() || result.isDone()) {
        if (dialog)
            dialog->accept();
        tellResult(context, result);
        return;
    }
    // Said no to the review, or not sent for another reason that concerns all: what was typed is still wanted.
    if (result.verdict == Verdict::NotConfirmed)
        dialog->showReady();
    else if (result.verdict == Verdict::DryRun)
        dialog->showNote(BulkSubmissionText::tr("Dry run: nothing was sent. What you typed is still here."));
    else
        dialog->showProblem(result.message);
}

} // namespace

void submitAll(const PageContext &context, RequestDialog *dialog, const QList<PlannedChange> &changes,
               const QList<LeftOut> &leftOut)
{
    dialog->showBusy(BulkSubmissionText::tr("Sending…"));
    QPointer<ChangeRun> run;
    // Told by the door's end: the dialog may be gone by then.
    context.door->submit(changes, &run, leftOut)
        .then(context.door,
              [context, place = QPointer(dialog)](const ChangeResult &result) { tell(context, place, result); });
    if (!run)
        return;
    const auto leave = [run, place = QPointer(dialog)] {
        if (place && run && run->state() == ChangeRun::State::Sending)
            place->accept();
    };
    QObject::connect(dialog, &RequestDialog::stopWanted, run, [run] { run->abandon(); });
    QObject::connect(run, &ChangeRun::stateChanged, dialog, leave, Qt::QueuedConnection);
    leave();
}

} // namespace gatehouse
