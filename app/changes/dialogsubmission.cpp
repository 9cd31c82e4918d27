#include "app/changes/dialogsubmission.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/signinstep.h"
#include "app/changes/whenanswered.h"
#include "app/pages/pagecontroller.h"
#include "app/pages/tellresult.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

DialogSubmission::DialogSubmission(const PageContext &context, RequestDialog *dialog)
    : QObject(dialog), m_context(context), m_dialog(dialog), m_signIn(new SignInStep(context, dialog))
{
    connect(dialog, &RequestDialog::stopWanted, this, &DialogSubmission::stop);
}

void DialogSubmission::submit(const PlannedChange &change)
{
    m_change = change;
    if (m_doubt)
        lookAgain();
    else
        send();
}

void DialogSubmission::send()
{
    m_dialog->showBusy(tr("Sending…"));
    m_context.door->submit({m_change}, &m_run).then(this, [this](const ChangeResult &result) { finished(result); });
    if (!m_run)
        return;
    connect(m_run, &ChangeRun::stateChanged, this, [this](ChangeRun::State state) {
        if (state == ChangeRun::State::Looking)
            showBusyLooking();
    });
}

void DialogSubmission::showBusyLooking()
{
    m_dialog->showBusy(tr("Looking whether it was made…"));
}

void DialogSubmission::stop()
{
    if (m_run)
        m_run->abandon();
    else if (m_waiting == Waiting::Look)
        lookedAgain(Finding::Unclear);
    else if (m_waiting == Waiting::ReadingBack)
        finish(); // the service has said yes
}

void DialogSubmission::finished(const ChangeResult &result)
{
    m_run.clear();
    const ChangeItemResult item = result.items.value(0);
    m_doubt.reset();
    if (item.status == ChangeItemResult::Status::Unknown || (item.wasLookedUp && !result.isDone()))
        m_doubt = Doubt{.sent = m_change};
    if (!result.isDone()) {
        m_dialog->showReady();
        showProblem(result);
    } else if (m_unchangedProblem.isEmpty() || !m_change.lookUp) {
        tellResult(m_context, result);
        emit made(result);
        finish();
    } else {
        readBack(result);
    }
}

void DialogSubmission::readBack(const ChangeResult &result)
{
    m_dialog->showBusy(tr("Reading it back…"));
    m_waiting = Waiting::ReadingBack;
    whenAnswered(m_change.lookUp(), this, [this, result, number = ++m_look](std::optional<Finding> finding) {
        if (number != m_look)
            return;
        m_waiting = Waiting::Nothing;
        if (finding == Finding::DidNotHappen) {
            m_dialog->showReady();
            m_dialog->showProblem(tr("The service said yes, but nothing has changed."), {}, m_unchangedProblem);
            return;
        }
        tellResult(m_context, result);
        emit made(result);
        finish();
    });
}

void DialogSubmission::finish()
{
    ++m_look;
    m_waiting = Waiting::Nothing;
    m_dialog->showReady();
    emit done();
    m_dialog->accept();
}

void DialogSubmission::showProblem(const ChangeResult &result)
{
    if (result.verdict == ChangeResult::Verdict::NotConfirmed)
        return;
    if (result.verdict == ChangeResult::Verdict::DryRun) {
        m_dialog->showNote(tr("Dry run: nothing was sent. What you typed is still here."));
        return;
    }
    const ChangeItemResult item = result.items.value(0);
    RequestDialog::Problems problems;
    QString nextStep = item.error ? item.error->nextStep() : QString();
    if (item.error) {
        for (const FieldProblem &problem : item.error->fields) {
            // Of a list the service names the item: model_names[0].
            QString &text = problems[problem.key.section(u'[', 0, 0)];
            text += text.isEmpty() ? problem.message : u'\n' + problem.message;
        }
        if (m_explanation)
            m_explanation(*item.error, problems, nextStep);
        if (!item.error->requestId.isEmpty() && !nextStep.contains(item.error->requestId))
            nextStep += u'\n' + tr("Request id: %1").arg(item.error->requestId);
    }
    const QString text = item.message.isEmpty() ? result.message : item.message;
    // Some messages tell the next step themselves.
    if (item.error && text.contains(item.error->nextStep()) && nextStep.startsWith(item.error->nextStep()))
        nextStep = nextStep.sliced(item.error->nextStep().size()).trimmed();
    m_dialog->showProblem(text, problems, nextStep);
    m_signIn->offerAfter(result);
}

void DialogSubmission::lookAgain()
{
    showBusyLooking();
    m_waiting = Waiting::Look;
    const QFuture<Finding> look =
        m_doubt->sent.lookUp ? m_doubt->sent.lookUp() : QtFuture::makeReadyValueFuture(Finding::Unclear);
    whenAnswered(look, this, [this, number = ++m_look](std::optional<Finding> finding) {
        if (number == m_look)
            lookedAgain(finding.value_or(Finding::Unclear));
    });
}

void DialogSubmission::lookedAgain(Finding finding)
{
    ++m_look;
    m_waiting = Waiting::Nothing;
    if (finding == Finding::DidNotHappen || (finding == Finding::Unclear && m_doubt->isWarned)) {
        m_doubt.reset();
        send();
        return;
    }
    if (finding == Finding::Unclear) {
        m_doubt->isWarned = true;
        m_dialog->showProblem(tr("It still cannot be found out whether this was made, so it was not sent again."), {},
                              tr("Look at the list first. If it is not there, press the button once more."));
        return;
    }
    const bool isTheSame = m_change.after == m_doubt->sent.after;
    const QString name = m_doubt->sent.target.title;
    m_doubt.reset();
    // The door has not seen it made, so nobody else has the page read it.
    const QWidget *page = m_dialog->parentWidget();
    if (m_reload)
        m_reload();
    else if (auto *controller = page ? page->findChild<PageController *>() : nullptr)
        controller->refresh();
    if (!isTheSame) {
        m_dialog->showProblem(
            tr("What you sent before was made after all: %1. What you typed since was not sent.").arg(name));
        return;
    }
    m_context.toast({.kind = ToastKind::Success, .text = tr("It was made after all: %1").arg(name)});
    finish();
}

} // namespace gatehouse
