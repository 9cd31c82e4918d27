#include "app/rolerequests/decisionrun.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/changes/signinstep.h"
#include "app/pages/tellresult.h"
#include "app/rolerequests/decisionplan.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/workspaces/openworkspace.h"
#include "ui/requests/decisiondialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct DecisionRunText
{
    Q_DECLARE_TR_FUNCTIONS(RoleRequests)
};

DecisionWords wordsFor(const QList<RequestToDecide> &requests, const QString &status)
{
    const int count = static_cast<int>(requests.size());
    const QString name = count == 1 ? nameOfRequest(requests.first().request, requests.first().role) : QString();
    if (status == approvedStatus) {
        return {.title = count == 1 ? DecisionRunText::tr("Approve %1").arg(name)
                                    : DecisionRunText::tr("Approve %n requests", nullptr, count),
                .intro =
                    DecisionRunText::tr("The role is given at once and a mail is sent; the person must sign in again "
                                        "to use it. The service takes no decision back."),
                .submitText = DecisionRunText::tr("Approve"),
                .isApproval = true};
    }
    if (status == rejectedStatus) {
        return {.title = count == 1 ? DecisionRunText::tr("Reject %1").arg(name)
                                    : DecisionRunText::tr("Reject %n requests", nullptr, count),
                .intro =
                    DecisionRunText::tr("A mail is sent, and the person may ask again. The service takes no decision "
                                        "back."),
                .submitText = DecisionRunText::tr("Reject")};
    }
    return {.title = count == 1 ? DecisionRunText::tr("Set aside %1").arg(name)
                                : DecisionRunText::tr("Set aside %n requests", nullptr, count),
            .warning =
                DecisionRunText::tr("Under review is the end in this service: it accepts no later decision, and a "
                                    "new request of the person only gives this one back. To take more time, leave "
                                    "the request as it is."),
            .submitText = DecisionRunText::tr("Set aside for good…")};
}

} // namespace

DecisionRun::DecisionRun(const PageContext &context, const QList<RequestToDecide> &requests, const QString &status,
                         QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_requests(requests)
    , m_status(status)
    , m_dialog(new DecisionDialog(context.theme, wordsFor(requests, status), parent))
    , m_signIn(new SignInStep(context, m_dialog))
{
    connect(m_dialog, &DecisionDialog::submitted, this, &DecisionRun::submit);
    connect(m_dialog, &DecisionDialog::stopWanted, this, [this] {
        if (m_run)
            m_run->abandon();
    });
    connect(m_dialog, &QDialog::rejected, this, &QObject::deleteLater);
    m_dialog->open();
}

void DecisionRun::submit(const QString &comment)
{
    Client &client = m_context.workspace->client(Service::Elevate);
    const auto &person = m_context.workspace->elevateSession()->person();
    const QString ownId = person ? person->id : QString();
    m_isOver = false;
    const auto looked = [run = QPointer(this)](const Outcome<Record> &now) {
        if (run)
            run->m_isOver = isOver(now);
    };
    QList<PlannedChange> changes;
    for (const RequestToDecide &one : std::as_const(m_requests)) {
        changes.append(planDecision({.request = one.request, .role = one.role, .status = m_status, .comment = comment},
                                    client, ownId, looked));
    }
    m_dialog->showBusy(DecisionRunText::tr("Sending…"));
    m_context.door->submit(changes, &m_run).then(this, [this](const ChangeResult &result) { answered(result); });
    if (!m_run || changes.size() == 1)
        return;
    // Several go on in the activity panel once they are on their way.
    connect(m_run, &ChangeRun::stateChanged, this, [this](ChangeRun::State state) {
        if (state == ChangeRun::State::Sending && m_dialog)
            m_dialog->accept();
    });
    if (m_run->state() == ChangeRun::State::Sending)
        m_dialog->accept();
}

void DecisionRun::answered(const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    const bool isSent = result.count(ChangeItemResult::Status::NotSent) < result.items.size();
    if (isSent)
        emit finished(result);
    // Said no to the review, or not sent for another reason that concerns all: what was typed is still wanted.
    const bool staysOpen = m_dialog && m_dialog->isVisible() && !result.isDone();
    if (staysOpen) {
        showProblem(result);
        return;
    }
    if (result.verdict != Verdict::NotConfirmed)
        tellResult(m_context, result);
    if (m_dialog) {
        m_dialog->showReady();
        m_dialog->accept();
    }
    deleteLater();
}

void DecisionRun::showProblem(const ChangeResult &result)
{
    using Verdict = ChangeResult::Verdict;
    if (result.verdict == Verdict::NotConfirmed) {
        m_dialog->showReady();
        return;
    }
    if (result.verdict == Verdict::DryRun) {
        m_dialog->showNote(DecisionRunText::tr("Dry run: nothing was sent. What you typed is still here."));
        return;
    }
    const ChangeItemResult item = result.items.value(0);
    const QString text = item.message.isEmpty() ? result.message : item.message;
    if (m_isOver)
        m_dialog->end(text);
    else
        m_dialog->showProblem(text, {}, item.error ? item.error->facts() : QString());
    m_signIn->offerAfter(result);
}

} // namespace gatehouse
