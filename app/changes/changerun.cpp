#include "app/changes/changerun.h"

#include "app/changes/changelog.h"
#include "app/changes/logentries.h"
#include "app/changes/whenanswered.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Status = ChangeItemResult::Status;
using Verdict = ChangeResult::Verdict;

ChangeRun::ChangeRun(ChangeOrder order, QObject *parent) : QObject(parent), m_order(std::move(order))
{
    m_promise.start();
}

ChangeRun::~ChangeRun()
{
    if (!m_open)
        return;
    const ChangeItemResult item{.change = m_order.changes.at(m_next),
                                .status = Status::Unknown,
                                .message = tr("The program was closed before the answer came.")};
    m_order.log->append(outcomeOf(*m_open, item));
}

QString ChangeRun::title() const
{
    const QList<PlannedChange> &changes = m_order.changes;
    if (changes.isEmpty())
        return {};
    const PlannedChange &first = changes.constFirst();
    QString title;
    if (changes.size() == 1)
        title = first.target.title.isEmpty() ? first.title : tr("%1: %2").arg(first.title, first.target.title);
    else if (std::ranges::all_of(changes, [&](const PlannedChange &c) { return c.title == first.title; }))
        title = tr("%1, %n times", nullptr, static_cast<int>(changes.size())).arg(first.title);
    else
        title = tr("%n changes", nullptr, static_cast<int>(changes.size()));
    return m_order.undo ? tr("Undo: %1").arg(title) : title;
}

void ChangeRun::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void ChangeRun::start()
{
    if (m_order.changes.isEmpty())
        return conclude();
    if (m_order.workspace.safety == SafetyLevel::ReadOnly) {
        return stop(Verdict::ReadOnly,
                    tr("The workspace %1 is read-only, so nothing was sent. Choose another safety level in the "
                       "workspace's settings to make changes.")
                        .arg(m_order.workspace.name));
    }
    if (isReviewNeeded())
        return review();
    setState(State::Sending);
    sendNext();
}

bool ChangeRun::isReviewNeeded() const
{
    // What follows from a change is told before it is sent, also where nothing is removed.
    return m_order.dryRun || m_order.workspace.safety == SafetyLevel::ReviewAll ||
           std::ranges::any_of(m_order.changes, [](const PlannedChange &change) {
               return change.reviewed || change.destructive || !change.consequences.isEmpty();
           });
}

void ChangeRun::review()
{
    QStringList accounts;
    for (const PlannedChange &change : std::as_const(m_order.changes)) {
        const QString account = m_order.sender->account(change.service);
        if (!account.isEmpty() && !accounts.contains(account))
            accounts.append(account);
    }
    const ReviewContext context{.workspace = m_order.workspace.name,
                                .environment = m_order.workspace.environment,
                                .safety = m_order.workspace.safety,
                                .account = accounts.join(", "_L1),
                                .dryRun = m_order.dryRun,
                                .undo = m_order.undo};
    m_review = m_order.reviewer->review(m_order.changes, context);
    whenAnswered(m_review, this, [this](std::optional<ReviewAnswer> answer) {
        if (m_concluded)
            return;
        if (m_order.dryRun)
            return stop(Verdict::DryRun, tr("Dry run: nothing was sent."));
        if (answer != ReviewAnswer::Send)
            return stop(Verdict::NotConfirmed, tr("Not confirmed, so nothing was sent."));
        setState(State::Sending);
        sendNext();
    });
}

void ChangeRun::sendNext()
{
    if (m_next == total())
        return conclude();
    if (m_cancelWanted || m_promise.isCanceled())
        return stop(Verdict::Cancelled, tr("Cancelled before it was sent."));
    if (m_pauseWanted)
        return setState(State::Paused);
    const PlannedChange &change = m_order.changes.at(m_next);
    const ChangeEntry intent = intentOf(change, m_order.workspace, m_order.sender->account(change.service));
    whenAnswered(m_order.log->append(intent), this, [this](const std::optional<Logged<ChangeEntry>> &written) {
        if (!written)
            return stop(Verdict::LogUnavailable, tr("The change log was closed."));
        if (!*written)
            return stop(Verdict::LogUnavailable, written->error().message);
        send(**written);
    });
}

void ChangeRun::send(const ChangeEntry &intent)
{
    m_open = std::make_unique<ChangeEntry>(intent);
    if (m_cancelWanted) {
        const QString message = tr("Cancelled before it was sent.");
        noteOutcome({.change = m_order.changes.at(m_next), .message = message});
        return stop(Verdict::Cancelled, message);
    }
    m_sending = m_order.sender->send(m_order.changes.at(m_next));
    whenAnswered(m_sending, this, [this](const std::optional<Outcome<Reply>> &answer) {
        answered(answer.value_or(std::unexpected(ServiceError{.cause = ServiceError::Cause::OutcomeUnknown})));
    });
}

static bool mayHaveHappened(const ServiceError &error)
{
    return error.cause == ServiceError::Cause::OutcomeUnknown ||
           (error.cause == ServiceError::Cause::Cancelled && error.attempts > 0);
}

//! Whether the next change would meet the same fate.
static bool stopsTheRest(const ServiceError &error)
{
    using Cause = ServiceError::Cause;
    switch (error.cause) {
    case Cause::Cancelled:
    case Cause::TimedOut:
    case Cause::Unreachable:
    case Cause::TlsRefused:
    case Cause::Redirected:
    case Cause::SignInNeeded:
    case Cause::RateLimited:
        return true;
    default:
        return false;
    }
}

static QString words(const QString &summary, const QString &nextStep)
{
    return nextStep.isEmpty() ? summary : summary % u' ' % nextStep;
}

void ChangeRun::answered(const Outcome<Reply> &answer)
{
    ChangeItemResult item{.change = m_order.changes.at(m_next)};
    if (answer) {
        item.status = Status::Succeeded;
        item.message = answer->message;
        item.requestId = answer->requestId;
        item.reply = answer->result;
        return itemDone(std::move(item));
    }
    item.error = answer.error();
    item.requestId = item.error->requestId;
    if (mayHaveHappened(*item.error))
        return lookUp(std::move(item));
    const QString happened = item.error->summary();
    const QString otherwise = item.error->nextStep();
    notMade(std::move(item), happened, otherwise);
}

//! Whether the service has said no to this change in particular, so that it can tell why.
static bool isRefusal(const ServiceError &error)
{
    return error.cause == ServiceError::Cause::Refused || error.cause == ServiceError::Cause::NotFound;
}

void ChangeRun::notMade(ChangeItemResult item, const QString &happened, const QString &otherwise)
{
    item.status = Status::Failed;
    item.message = words(happened, otherwise);
    const auto explain = item.change.explain;
    if (!explain || !(item.wasLookedUp || isRefusal(*item.error)))
        return itemDone(std::move(item));
    whenAnswered(explain(), this, [this, happened, item](const std::optional<ChangeReason> &why) {
        ChangeItemResult explained = item;
        if (why && !why->text.isEmpty())
            explained.message = words(happened, why->text);
        if (why && !why->field.isEmpty())
            explained.error->fields.append({why->field, why->text});
        itemDone(std::move(explained));
    });
}

//! Whether the service may still be at work on a change of which nothing is to be seen yet: nobody has heard of its
//! end.
static bool mayStillBeAtWork(const ServiceError &error)
{
    return error.status == 0 || error.status == 502 || error.status == 504;
}

void ChangeRun::lookUp(ChangeItemResult item)
{
    m_doubtful = std::move(item);
    if (!m_doubtful->change.lookUp)
        return looked(Finding::Unclear);
    setState(State::Looking);
    look(mayStillBeAtWork(*m_doubtful->error) ? 1 : 0);
}

//! \a more: how often to look again when nothing is found.
void ChangeRun::look(int more)
{
    whenAnswered(m_doubtful->change.lookUp(), this, [this, more](std::optional<Finding> finding) {
        if (finding != Finding::DidNotHappen || more == 0)
            return looked(finding.value_or(Finding::Unclear));
        QTimer::singleShot(m_order.lookAgainAfter, this, [this, more] {
            if (m_doubtful)
                look(more - 1);
        });
    });
}

void ChangeRun::looked(Finding finding)
{
    // Nobody waits for it any longer.
    if (!m_doubtful)
        return;
    ChangeItemResult item = *std::exchange(m_doubtful, std::nullopt);
    const QString lost = m_abandoned ? tr("You stopped waiting for the answer.") : item.error->summary();
    QString found;
    item.wasLookedUp = finding != Finding::Unclear;
    switch (finding) {
    case Finding::Happened:
        item.status = Status::Succeeded;
        item.error.reset();
        found = tr("A look at the service showed that the change was made.");
        break;
    case Finding::DidNotHappen:
        setState(State::Sending);
        return notMade(std::move(item), lost,
                       tr("A look at the service showed that the change was not made. It can be sent again."));
    case Finding::Unclear:
        item.status = Status::Unknown;
        found =
            tr("It could not be found out whether the change was made. Look at the record before sending it again.");
        break;
    }
    item.message = words(lost, found);
    setState(State::Sending);
    itemDone(std::move(item));
}

void ChangeRun::itemDone(ChangeItemResult item)
{
    item.identity =
        item.status == Status::Failed ? item.change.target.identity : identityAfter(item.change, item.reply);
    noteOutcome(item);
    m_result.items.append(item);
    ++m_next;
    emit itemFinished(item);
    emit progressed(m_next, total());

    if (item.status == Status::Unknown && m_next < total()) {
        return stop(Verdict::Unknown, tr("Not sent, because the outcome of a change before it is unknown."));
    }
    if (item.status == Status::Failed && stopsTheRest(*item.error) && m_next < total())
        return stop(Verdict::Failed, tr("Not sent, because a change before it failed: %1").arg(item.message));
    sendNext();
}

void ChangeRun::noteOutcome(const ChangeItemResult &item)
{
    ++m_unwrittenOutcomes;
    whenAnswered(m_order.log->append(outcomeOf(*m_open, item)), this,
                 [this](const std::optional<Logged<ChangeEntry>> &written) {
                     --m_unwrittenOutcomes;
                     if (!written || !*written) {
                         m_result.warning = tr("A change was sent, but its outcome could not be noted: %1")
                                                .arg(written ? written->error().message : tr("the log was closed"));
                     }
                     if (m_concluded && m_unwrittenOutcomes == 0)
                         finish();
                 });
    m_open.reset();
}

void ChangeRun::stop(Verdict verdict, const QString &message)
{
    for (qsizetype i = m_result.items.size(); i < total(); ++i) {
        const PlannedChange &change = m_order.changes.at(i);
        m_result.items.append({.change = change, .message = message, .identity = change.target.identity});
    }
    m_result.verdict = verdict;
    m_result.message = message;
    m_stopped = true;
    conclude();
}

static constexpr qsizetype mostNamed = 3;

//! Who it is and why, for the first few.
static QStringList named(const QList<ChangeItemResult> &items, Status status)
{
    QStringList lines;
    qsizetype more = 0;
    for (const ChangeItemResult &item : items) {
        if (item.status != status)
            continue;
        if (lines.size() < mostNamed)
            lines.append(ChangeRun::tr("%1: %2", "who it is, and what happened").arg(item.name(), item.message));
        else
            ++more;
    }
    if (more > 0)
        lines.append(ChangeRun::tr("And %n more.", nullptr, static_cast<int>(more)));
    return lines;
}

void ChangeRun::summarize()
{
    m_result.run = m_order.number;
    m_result.title = title();
    const qsizetype made = m_result.count(Status::Succeeded);
    const qsizetype failed = m_result.count(Status::Failed);
    const qsizetype unknown = m_result.count(Status::Unknown);
    const qsizetype notSent = m_result.count(Status::NotSent);
    if (!m_stopped)
        m_result.verdict = unknown > 0 ? Verdict::Unknown : failed == 0 ? Verdict::Done : Verdict::Failed;
    if (m_result.verdict == Verdict::Failed && made > 0)
        m_result.verdict = Verdict::Partly;

    if (notSent == total() && m_stopped)
        return;
    if (total() == 1) {
        const ChangeItemResult &item = m_result.items.constFirst();
        m_result.message = made == 0          ? item.message
                           : item.wasLookedUp ? tr("Done: %1. %2").arg(title(), item.message)
                                              : tr("Done: %1").arg(title());
        return;
    }
    QStringList sentences{tr("%1 of %2 changes were made.").arg(made).arg(total())};
    QStringList lines;
    if (failed > 0) {
        sentences.append(tr("%n failed.", nullptr, static_cast<int>(failed)));
        lines += named(m_result.items, Status::Failed);
    }
    if (unknown > 0) {
        sentences.append(tr("Of %n nobody can tell.", nullptr, static_cast<int>(unknown)));
        lines += named(m_result.items, Status::Unknown);
    }
    if (notSent > 0)
        sentences.append(tr("%n were not sent.", nullptr, static_cast<int>(notSent)));
    // Why the rest was not sent is told with the one that stopped it.
    const bool isExplained = !lines.isEmpty() && m_result.verdict != Verdict::LogUnavailable;
    if (m_stopped && !isExplained)
        sentences.append(m_result.message);
    m_result.message = QString(sentences.join(u' ') % (lines.isEmpty() ? u""_s : u"\n"_s) % lines.join(u'\n'));
}

void ChangeRun::conclude()
{
    m_concluded = true;
    if (m_unwrittenOutcomes == 0)
        finish();
}

void ChangeRun::finish()
{
    summarize();
    setState(State::Finished);
    // First, so that whoever gets the answer finds the door knowing of it.
    emit finished(m_result);
    m_promise.addResult(m_result);
    m_promise.finish();
}

void ChangeRun::pause()
{
    m_pauseWanted = m_state == State::Sending || m_state == State::Looking;
}

void ChangeRun::resume()
{
    m_pauseWanted = false;
    if (m_state != State::Paused)
        return;
    setState(State::Sending);
    sendNext();
}

void ChangeRun::cancel()
{
    if (m_concluded)
        return;
    m_cancelWanted = true;
    if (m_state == State::Reviewing || m_state == State::Paused)
        stop(Verdict::Cancelled, tr("Cancelled before it was sent."));
    m_review.cancel();
}

void ChangeRun::abandon()
{
    if (m_concluded)
        return;
    m_abandoned = true;
    const bool isLooking = m_doubtful.has_value();
    cancel();
    if (isLooking)
        looked(Finding::Unclear);
    else if (m_open)
        m_sending.cancel();
}

} // namespace gatehouse
