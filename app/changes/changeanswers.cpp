// What the answer to a change means, and the look at the service where it was lost.
#include "app/changes/changerun.h"
#include "app/changes/whenanswered.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Status = ChangeItemResult::Status;
using Verdict = ChangeResult::Verdict;

static bool mayHaveHappened(const ServiceError &error)
{
    return error.cause == ServiceError::Cause::OutcomeUnknown ||
           (error.cause == ServiceError::Cause::Cancelled && error.attempts > 0);
}

//! After so many in a row of which nobody can tell there is no use in sending more.
static constexpr int mostUnknown = 3;

static QString words(const QString &summary, const QString &nextStep)
{
    return nextStep.isEmpty() ? summary : summary % u' ' % nextStep;
}

void ChangeRun::answered(quint64 key, const Outcome<Reply> &answer)
{
    ChangeItemResult item{.change = m_flights.at(key).change};
    if (answer) {
        item.status = Status::Succeeded;
        item.message = answer->message;
        item.requestId = answer->requestId;
        item.reply = answer->result;
        answeredAtLast();
        return end(key, item);
    }
    item.error = answer.error();
    item.requestId = item.error->requestId;
    if (delay(key, item))
        return;
    if (setbackOf(*item.error) == Setback::Own)
        answeredAtLast();
    if (mayHaveHappened(*item.error))
        return lookUp(key, std::move(item));
    const QString happened = item.error->summary();
    const QString otherwise = item.error->nextStep();
    notMade(key, std::move(item), happened, otherwise);
}

//! Whether the service has said no to this change in particular, so that it can tell why.
static bool isRefusal(const ServiceError &error)
{
    return error.cause == ServiceError::Cause::Refused || error.cause == ServiceError::Cause::NotFound;
}

void ChangeRun::notMade(quint64 key, ChangeItemResult item, const QString &happened, const QString &otherwise)
{
    item.status = Status::Failed;
    item.message = words(happened, otherwise);
    const auto explain = item.change.explain;
    if (!explain || !(item.wasLookedUp || isRefusal(*item.error)))
        return end(key, item);
    whenAnswered(explain(), this, [this, key, happened, item](const std::optional<ChangeReason> &why) {
        ChangeItemResult explained = item;
        if (why && !why->text.isEmpty())
            explained.message = words(happened, why->text);
        if (why && !why->field.isEmpty())
            explained.error->fields.append({why->field, why->text});
        end(key, explained);
    });
}

//! Whether the service may still be at work on a change of which nothing is to be seen yet: nobody has heard of its
//! end.
static bool mayStillBeAtWork(const ServiceError &error)
{
    return error.status == 0 || error.status == 502 || error.status == 504;
}

void ChangeRun::lookUp(quint64 key, ChangeItemResult item)
{
    Flight &flight = m_flights.at(key);
    flight.doubtful = std::move(item);
    if (!flight.change.lookUp)
        return looked(key, Finding::Unclear);
    showWork();
    look(key, mayStillBeAtWork(*flight.doubtful->error) ? 1 : 0);
}

//! \a more: how often to look again when nothing is found.
void ChangeRun::look(quint64 key, int more)
{
    whenAnswered(m_flights.at(key).change.lookUp(), this, [this, key, more](std::optional<Finding> finding) {
        if (finding != Finding::DidNotHappen || more == 0)
            return looked(key, finding.value_or(Finding::Unclear));
        QTimer::singleShot(m_order.lookAgainAfter, this, [this, key, more] {
            if (find(key))
                look(key, more - 1);
        });
    });
}

void ChangeRun::looked(quint64 key, Finding finding)
{
    Flight *flight = find(key);
    // Nobody waits for it any longer.
    if (!flight || !flight->doubtful)
        return;
    ChangeItemResult item = *std::exchange(flight->doubtful, std::nullopt);
    const QString lost = m_abandoned ? tr("You stopped waiting for the answer.") : item.error->summary();
    item.wasLookedUp = finding != Finding::Unclear;
    showWork();
    if (finding == Finding::DidNotHappen)
        return notMade(key, std::move(item), lost, findingText(finding));
    item.status = finding == Finding::Happened ? Status::Succeeded : Status::Unknown;
    if (finding == Finding::Happened)
        item.error.reset();
    item.message = words(lost, findingText(finding));
    end(key, item);
}

void ChangeRun::showWork()
{
    const bool isLooking =
        std::ranges::any_of(m_flights, [](const auto &entry) { return entry.second.doubtful.has_value(); });
    setState(isLooking ? State::Looking : State::Sending);
}

void ChangeRun::stopAfter(const ChangeItemResult &item)
{
    m_unknown = item.status == Status::Unknown ? m_unknown + 1 : 0;
    if (m_stop || m_isAtEnd)
        return;
    // What takes earlier changes back goes in their order, so that none is left out.
    if (m_unknown >= (m_order.undo ? 1 : mostUnknown))
        m_stop = Stop{Verdict::Unknown, m_order.undo
                                            ? tr("Not sent, because the outcome of a change before it is unknown.")
                                            : tr("Not sent, because nobody can tell the outcome of those before it.")};
    else if (item.status == Status::Failed && item.error && setbackOf(*item.error) == Setback::Lasting)
        m_stop = Stop{Verdict::Failed, tr("Not sent, because a change before it failed: %1").arg(item.message)};
}

} // namespace gatehouse
