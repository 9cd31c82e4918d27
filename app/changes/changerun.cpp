#include "app/changes/changerun.h"

#include "app/changes/changelog.h"
#include "app/changes/logentries.h"
#include "app/changes/whenanswered.h"
#include "models/workspaces/serviceaddress.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Status = ChangeItemResult::Status;
using Verdict = ChangeResult::Verdict;

ChangeRun::ChangeRun(ChangeOrder order, QObject *parent) : QObject(parent), m_order(std::move(order))
{
    m_promise.start();
    m_ticks.setSingleShot(true);
    connect(&m_ticks, &QTimer::timeout, this, &ChangeRun::tick);
}

ChangeRun::~ChangeRun()
{
    for (auto &[key, flight] : m_flights) {
        if (!flight.intent)
            continue;
        ChangeItemResult item{.change = flight.change, .message = tr("The program was closed before it was sent.")};
        if (flight.isSent) {
            item.status = Status::Unknown;
            item.message = tr("The program was closed before the answer came.");
        }
        m_order.log->append(outcomeOf(*flight.intent, item));
    }
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
    m_result.workspace = m_order.workspace.id;
    // Each is there from the beginning, in its place, and is told of as not sent until something becomes of it.
    for (const PlannedChange &change : std::as_const(m_order.changes))
        m_result.items.append({.change = change, .identity = change.target.identity});
    if (total() == 0)
        return conclude();
    m_patience = Patience(m_order.sender->retryPolicy(reviewed().constFirst().service));
    if (m_order.workspace.safety == SafetyLevel::ReadOnly) {
        return stop(Verdict::ReadOnly,
                    tr("The workspace %1 is read-only, so nothing was sent. Choose another safety level in the "
                       "workspace's settings to make changes.")
                        .arg(m_order.workspace.name));
    }
    if (isReviewNeeded())
        return review();
    keepList();
}

bool ChangeRun::isReviewNeeded() const
{
    // What follows from a change is told before it is sent, also where nothing is removed; so is which there are.
    return m_order.dryRun || m_order.workspace.safety == SafetyLevel::ReviewAll || (total() > 1 && !m_order.isShown) ||
           std::ranges::any_of(reviewed(), [](const PlannedChange &change) {
               return change.reviewed || change.destructive || !change.consequences.isEmpty();
           });
}

void ChangeRun::review()
{
    const QList<PlannedChange> changes = reviewed();
    QStringList accounts;
    for (const PlannedChange &change : changes) {
        const QString account = m_order.sender->account(change.service);
        if (!account.isEmpty() && !accounts.contains(account))
            accounts.append(account);
    }
    const ReviewContext context{.workspace = m_order.workspace.name,
                                .environment = m_order.workspace.environment,
                                .safety = m_order.workspace.safety,
                                .account = accounts.join(", "_L1),
                                .dryRun = m_order.dryRun,
                                .undo = m_order.undo,
                                .leftOut = m_order.leftOut};
    m_review = m_order.reviewer->review(changes, context);
    whenAnswered(m_review, this, [this](std::optional<ReviewAnswer> answer) {
        if (m_concluded)
            return;
        if (m_order.dryRun)
            return stop(Verdict::DryRun, tr("Dry run: nothing was sent."));
        if (answer != ReviewAnswer::Send)
            return stop(Verdict::NotConfirmed, tr("Not confirmed, so nothing was sent."));
        keepList();
    });
}

//! Before the first is sent, so that the next start knows of all.
void ChangeRun::keepList()
{
    if (isFed() || total() == 1 || m_order.keptIn.isEmpty())
        return begin();
    m_keeping.emplace(m_order.keptIn);
    const KeptList list{.title = title(),
                        .begun = QDateTime::currentDateTimeUtc(),
                        .address = serviceAddress(m_order.workspace, service()),
                        .standing = m_order.sender->standing(service()),
                        .changes = m_order.changes};
    whenAnswered(m_keeping->keep(list), this, [this](const std::optional<bool> &isKept) {
        if (m_concluded)
            return;
        if (!isKept.value_or(false)) {
            m_result.warning = tr("The list of changes could not be written to disk. Should the program end before "
                                  "they are made, only the change log tells which were.");
        }
        begin();
    });
}

void ChangeRun::begin()
{
    setState(State::Sending);
    proceed();
}

//! Intents of a feed are noted ahead, so that many are written at once and nothing waits for the disk.
static constexpr qsizetype notedAhead = 32;

void ChangeRun::proceed()
{
    if (m_concluded || m_state == State::Paused)
        return;
    const qsizetype room = isFed() ? m_order.feed->atOnce : 1;
    const qsizetype ahead = isFed() ? std::max(room, notedAhead) : 1;
    const auto isAtEnd = [this] {
        return m_isAtEnd && m_asked == 0 && m_held.isEmpty() && qsizetype(m_flights.size()) == sentCount();
    };
    if (!m_stop && !isAtEnd() && isStopWanted())
        m_stop = Stop{Verdict::Cancelled, tr("Cancelled before it was sent.")};
    if (m_stop)
        endUnsent();
    const auto mayGoOn = [this] { return !m_stop && !m_pauseWanted; };
    while (mayGoOn() && qsizetype(m_flights.size()) + m_asked < ahead && (!m_isAtEnd || !m_held.isEmpty()))
        takeUp();
    while (mayGoOn() && !m_ready.isEmpty() && sentCount() < room && !mustWait())
        send(m_ready.takeFirst());
    if (m_flights.empty() && (m_stop || isAtEnd()))
        conclude();
    else if (m_pauseWanted && sentCount() == 0)
        setState(State::Paused);
    else if (m_ticks.isActive() && sentCount() == 0)
        setState(State::Waiting);
}

qsizetype ChangeRun::sentCount() const
{
    return std::ranges::count_if(m_flights, [](const auto &entry) { return entry.second.isSent; });
}

void ChangeRun::endUnsent()
{
    for (const quint64 key : std::exchange(m_ready, {})) {
        const Flight &flight = m_flights.at(key);
        ChangeItemResult item = flight.delayed.value_or(ChangeItemResult{.change = flight.change});
        item.message = item.message.isEmpty() ? m_stop->message : QString(m_stop->message % u' ' % item.message);
        land(key, item);
    }
}

void ChangeRun::takeUp()
{
    if (isFed() && m_held.isEmpty())
        return askFeed();
    const quint64 key = m_taken++;
    if (isFed()) {
        const ChangeFeed::Item item = m_held.takeFirst();
        m_flights.insert({key, {.id = item.id, .change = item.change}});
    } else {
        m_flights.insert({key, {.id = key, .change = m_order.changes.at(static_cast<qsizetype>(key))}});
        m_isAtEnd = static_cast<qsizetype>(m_taken) == total();
    }
    if (m_flights.at(key).change.renew)
        m_ready.append(key); // noted once it is known what will be sent
    else
        noteIntent(key);
}

void ChangeRun::askFeed()
{
    ++m_asked;
    whenAnswered(m_order.feed->next(), this, [this](std::optional<std::optional<ChangeFeed::Item>> item) {
        --m_asked;
        if (item && *item)
            m_held.append(**item);
        else
            m_isAtEnd = true;
        proceed();
    });
}

ChangeRun::Flight *ChangeRun::find(quint64 flight)
{
    const auto found = m_flights.find(flight);
    return found == m_flights.end() ? nullptr : &found->second;
}

void ChangeRun::noteIntent(quint64 key)
{
    const PlannedChange &change = m_flights.at(key).change;
    const ChangeEntry intent = intentOf(change, m_order.workspace, m_order.sender->account(change.service));
    whenAnswered(m_order.log->append(intent), this, [this, key](const std::optional<Logged<ChangeEntry>> &written) {
        if (written && *written) {
            Flight &flight = m_flights.at(key);
            flight.intent = **written;
            if (flight.isSent && !isStopWanted())
                return dispatch(key);
            if (flight.isSent)
                putBack(key);
            else
                m_ready.append(key);
            return proceed();
        }
        const QString message = written ? written->error().message : tr("The change log was closed.");
        if (!m_stop)
            m_stop = Stop{Verdict::LogUnavailable, message};
        end(key, {.change = m_flights.at(key).change, .message = message});
    });
}

void ChangeRun::send(quint64 key)
{
    Flight &flight = m_flights.at(key);
    flight.isSent = true;
    if (m_state == State::Waiting)
        setState(State::Sending);
    if (flight.change.renew)
        renew(key);
    else
        dispatch(key);
}

void ChangeRun::dispatch(quint64 key)
{
    Flight &flight = m_flights.at(key);
    flight.sending = m_order.sender->send(flight.change);
    whenAnswered(flight.sending, this, [this, key](const std::optional<Outcome<Reply>> &answer) {
        answered(key, answer.value_or(std::unexpected(ServiceError{.cause = ServiceError::Cause::OutcomeUnknown})));
    });
}

void ChangeRun::end(quint64 key, const ChangeItemResult &item)
{
    land(key, item);
    proceed();
}

void ChangeRun::land(quint64 key, ChangeItemResult item)
{
    Flight flight = std::move(m_flights.at(key));
    m_flights.erase(key);
    item.identity =
        item.status == Status::Failed ? item.change.target.identity : identityAfter(item.change, item.reply);
    if (flight.intent) {
        item.intent = flight.intent->sequence;
        noteOutcome(flight, item);
    }
    keep(flight.id, item);
    if (item.status != Status::NotSent) {
        ++m_done;
        emit itemFinished(item);
        emit progressed(m_done, total());
    }
    if (!isFed())
        stopAfter(item);
}

void ChangeRun::keep(quint64 id, const ChangeItemResult &item)
{
    if (!isFed()) {
        m_result.items[static_cast<qsizetype>(id)] = item;
        return;
    }
    ++m_result.fed.at(static_cast<std::size_t>(item.status));
    m_order.feed->ended(id, item);
}

void ChangeRun::noteOutcome(Flight &flight, const ChangeItemResult &item)
{
    ++m_unwrittenOutcomes;
    whenAnswered(m_order.log->append(outcomeOf(*flight.intent, item)), this,
                 [this](const std::optional<Logged<ChangeEntry>> &written) {
                     --m_unwrittenOutcomes;
                     if (!written || !*written) {
                         m_result.warning = tr("A change was sent, but its outcome could not be noted: %1")
                                                .arg(written ? written->error().message : tr("the log was closed"));
                     }
                     if (m_concluded && m_unwrittenOutcomes == 0)
                         finish();
                 });
    flight.intent.reset();
}

void ChangeRun::stop(Verdict verdict, const QString &message)
{
    m_stop = Stop{verdict, message};
    conclude();
}

void ChangeRun::conclude()
{
    m_concluded = true;
    for (const ChangeFeed::Item &item : std::as_const(m_held))
        keep(item.id, {.change = item.change, .message = m_stop ? m_stop->message : QString()});
    const qsizetype told = std::accumulate(m_result.fed.begin(), m_result.fed.end(), qsizetype(0));
    if (isFed() && m_stop)
        m_result.fed.at(static_cast<std::size_t>(Status::NotSent)) += std::max<qsizetype>(0, total() - told);
    for (ChangeItemResult &item : m_result.items) {
        if (m_stop && item.status == Status::NotSent && item.message.isEmpty())
            item.message = m_stop->message;
    }
    if (m_unwrittenOutcomes == 0)
        finish();
}

void ChangeRun::finish()
{
    summarize();
    if (m_keeping)
        m_keeping->letGo();
    setState(State::Finished);
    // First, so that whoever gets the answer finds the door knowing of it.
    emit finished(m_result);
    m_promise.addResult(m_result);
    m_promise.finish();
}

void ChangeRun::pause()
{
    m_pauseWanted = m_state == State::Sending || m_state == State::Looking || m_state == State::Waiting;
    if (m_pauseWanted && sentCount() == 0)
        proceed();
}

void ChangeRun::resume()
{
    m_pauseWanted = false;
    m_patience.renew();
    if (m_state == State::Paused)
        setState(State::Sending);
    if (m_state == State::Sending || m_state == State::Looking)
        proceed();
}

void ChangeRun::cancel()
{
    if (m_concluded)
        return;
    m_cancelWanted = true;
    if (m_state == State::Reviewing)
        stop(Verdict::Cancelled, tr("Cancelled before it was sent."));
    if (m_state == State::Paused)
        setState(State::Sending);
    // With nothing under way, nobody else comes by to notice.
    if (sentCount() == 0)
        proceed();
    m_review.cancel();
}

void ChangeRun::abandon()
{
    if (m_concluded)
        return;
    m_abandoned = true;
    QList<quint64> looking;
    QList<quint64> renewing;
    for (const auto &[key, flight] : m_flights) {
        if (flight.doubtful)
            looking.append(key);
        if (flight.isRenewing)
            renewing.append(key);
    }
    cancel();
    for (const quint64 key : std::as_const(renewing))
        putBack(key);
    for (auto &[key, flight] : m_flights) {
        if (flight.isSent && !flight.doubtful)
            flight.sending.cancel();
    }
    for (const quint64 key : std::as_const(looking))
        looked(key, Finding::Unclear);
    proceed();
}

} // namespace gatehouse
