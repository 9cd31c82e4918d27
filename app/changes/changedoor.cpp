#include "app/changes/changedoor.h"

#include "app/changes/changerun.h"
#include "app/changes/logentries.h"
#include "app/changes/undorenewal.h"
#include "app/changes/whenanswered.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static constexpr qsizetype longestHistory = 100;

ChangeDoor::ChangeDoor(ChangeLog *log, Reviewer *reviewer, QObject *parent)
    : QObject(parent), m_log(log), m_reviewer(reviewer)
{
    m_foundAll.setSingleShot(true);
    m_foundAll.setInterval(300ms);
    connect(&m_foundAll, &QTimer::timeout, this, &ChangeDoor::settled);
}

ChangeDoor::~ChangeDoor() = default;

void ChangeDoor::enter(const Workspace &workspace, const std::shared_ptr<ChangeSender> &sender)
{
    // The same workspace opened anew may have another address, so it is the sender that counts.
    const bool isOther = !m_workspace || m_workspace->id != workspace.id || m_sender != sender;
    m_workspace = workspace;
    m_sender = sender;
    if (!isOther)
        return;
    forgetHistory(Service::Elevate);
    forgetHistory(Service::Ivalt);
}

void ChangeDoor::leave()
{
    m_workspace.reset();
    m_sender.reset();
    m_keptIn.clear();
    forgetHistory(Service::Elevate);
    forgetHistory(Service::Ivalt);
}

void ChangeDoor::changePerson(Service service, const std::shared_ptr<ChangeSender> &sender)
{
    const QList<ChangeRun *> runs = m_runs;
    for (ChangeRun *run : runs) {
        if (run->service() == service)
            run->cancel();
    }
    m_sender = sender;
    forgetHistory(service);
}

QString ChangeDoor::standing(Service service) const
{
    return m_sender ? m_sender->standing(service) : QString();
}

void ChangeDoor::forgetHistory(Service service)
{
    ++m_generations[service];
    const auto isOfService = [service](const Undoable &undoable) {
        return undoable.changes.constFirst().service == service;
    };
    if (m_history.removeIf(isOfService) > 0)
        emit undoChanged();
}

std::function<bool()> ChangeDoor::stillFor(Service service) const
{
    return [this, service, generation = m_generations.value(service)] {
        return generation == m_generations.value(service);
    };
}

void ChangeDoor::setDryRun(bool on)
{
    if (m_dryRun == on)
        return;
    m_dryRun = on;
    emit dryRunChanged(on);
}

static QFuture<ChangeResult> refused(const QList<PlannedChange> &changes, const QString &message)
{
    ChangeResult result{.message = message};
    for (const PlannedChange &change : changes)
        result.items.append({.change = change, .message = message, .identity = change.target.identity});
    return QtFuture::makeReadyValueFuture(result);
}

QFuture<ChangeResult> ChangeDoor::submit(const QList<PlannedChange> &changes, QPointer<ChangeRun> *run,
                                         const QList<LeftOut> &leftOut)
{
    return submitOrder({.changes = changes, .leftOut = leftOut}, run);
}

QFuture<ChangeResult> ChangeDoor::submitShown(const QList<PlannedChange> &changes, QPointer<ChangeRun> *run)
{
    return submitOrder({.changes = changes, .isShown = true}, run);
}

QFuture<ChangeResult> ChangeDoor::submitOrder(const ChangeOrder &wanted, QPointer<ChangeRun> *run)
{
    if (!m_workspace) {
        return refused(wanted.changes,
                       tr("No workspace is open, so nothing was sent. Open a workspace and try again."));
    }
    ChangeRun *made = start(wanted);
    connect(made, &ChangeRun::finished, this,
            [this, title = made->title(), isOurs = stillFor(made->service())](const ChangeResult &result) {
                if (isOurs())
                    remember(title, result);
            });
    return launch(made, run);
}

QFuture<ChangeResult> ChangeDoor::submitFeed(const ChangeFeed &feed, QPointer<ChangeRun> *run)
{
    if (!m_workspace)
        return refused({}, tr("No workspace is open, so nothing was sent. Open a workspace and try again."));
    return launch(start({.feed = feed}), run);
}

QFuture<ChangeResult> ChangeDoor::launch(ChangeRun *run, QPointer<ChangeRun> *under)
{
    const QFuture<ChangeResult> answer = run->result();
    run->start();
    if (under && run->state() != ChangeRun::State::Finished)
        *under = run;
    return answer;
}

//! Whoever shows such records reads them again once, not after each of many thousands.
void ChangeDoor::feedFinished(const ChangeFeed &feed, const ChangeResult &result)
{
    using Status = ChangeItemResult::Status;
    if (result.count(Status::Succeeded) + result.count(Status::Unknown) > 0)
        emit changed(feed.summary.service, feed.summary.operation, {.type = feed.summary.target.type});
}

QFuture<Logged<ChangeEntry>> ChangeDoor::noteIntent(const PlannedChange &change)
{
    if (!m_workspace) {
        return QtFuture::makeReadyValueFuture<Logged<ChangeEntry>>(
            std::unexpected(ChangeLogError{.message = tr("No workspace is open, so nothing was sent. Open a workspace "
                                                         "and try again.")}));
    }
    const QFuture<Logged<ChangeEntry>> written =
        m_log->append(intentOf(change, *m_workspace, m_sender->account(change.service)));
    whenAnswered(written, this, [this](const std::optional<Logged<ChangeEntry>> &entry) {
        if (entry && !*entry)
            emit logUnavailable(entry->error().message);
    });
    return written;
}

void ChangeDoor::noteOutcome(const ChangeEntry &intent, const ChangeItemResult &item)
{
    m_log->append(outcomeOf(intent, item));
}

void ChangeDoor::noteFound(const ChangeItemResult &item)
{
    if (!m_workspace)
        return;
    if (item.intent) {
        ChangeEntry intent = intentOf(item.change, *m_workspace, m_sender->account(item.change.service));
        intent.sequence = item.intent;
        noteOutcome(intent, item);
    }
    itemFinished(item);
    m_foundAll.start();
}

ChangeRun *ChangeDoor::start(const ChangeOrder &wanted)
{
    ChangeOrder order = wanted;
    order.number = ++m_lastRun;
    order.workspace = *m_workspace;
    order.sender = m_sender;
    order.log = m_log;
    order.reviewer = m_reviewer;
    order.dryRun = m_dryRun;
    order.lookAgainAfter = m_lookAgainAfter;
    order.keptIn = m_keptIn;
    order.heldPlaces = m_heldPlaces;
    auto *run = new ChangeRun(order, this);
    m_runs.append(run);
    connect(run, &ChangeRun::itemFinished, this,
            [this, run, isOurs = stillFor(run->service())](const ChangeItemResult &item) {
                if (isOurs() && !run->isFed())
                    itemFinished(item);
            });
    // Before anybody hears of the run, who then finds what has changed when it ends.
    if (order.feed) {
        connect(run, &ChangeRun::finished, this,
                [this, feed = *order.feed, isOurs = stillFor(run->service())](const ChangeResult &result) {
                    if (isOurs())
                        feedFinished(feed, result);
                });
    }
    connect(run, &ChangeRun::finished, this, [this, run](const ChangeResult &result) {
        m_runs.removeOne(run);
        run->deleteLater();
        if (result.verdict == ChangeResult::Verdict::LogUnavailable)
            emit logUnavailable(result.message);
        emit settled();
        // Later, so that whoever gets the answer hears it before anybody closes the workspace.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_runs.isEmpty())
                    emit idle();
            },
            Qt::QueuedConnection);
    });
    emit started(run);
    return run;
}

void ChangeDoor::itemFinished(const ChangeItemResult &item)
{
    using Status = ChangeItemResult::Status;
    if (item.status != Status::Succeeded && item.status != Status::Unknown)
        return;
    ChangeTarget target = item.change.target;
    target.identity = item.identity;
    emit changed(item.change.service, item.change.operation, target);
}

//! Whether undoing \a earlier could meet a record that \a item has made into something else for good.
static bool touches(const PlannedChange &earlier, const ChangeItemResult &item)
{
    return earlier.service == item.change.service && earlier.target.type == item.change.target.type &&
           !item.identity.isEmpty() && earlier.target.identity == item.identity;
}

void ChangeDoor::remember(const QString &title, const ChangeResult &result)
{
    const bool couldUndo = canUndo();
    const QString oldText = undoText();
    QList<PlannedChange> inverses;
    for (const ChangeItemResult &item : result.items) {
        if (item.status != ChangeItemResult::Status::Succeeded)
            continue;
        const QList<PlannedChange> inverse =
            item.change.inverse ? item.change.inverse(item.reply) : QList<PlannedChange>();
        if (inverse.isEmpty()) {
            m_history.removeIf([&](const Undoable &undoable) {
                return std::ranges::any_of(undoable.changes,
                                           [&](const PlannedChange &change) { return touches(change, item); });
            });
        }
        // What was done last is taken back first.
        inverses = inverse + inverses;
    }
    keepUndoable({result.run, title, inverses});
    if (canUndo() != couldUndo || undoText() != oldText)
        emit undoChanged();
}

void ChangeDoor::keepUndoable(const Undoable &undoable)
{
    if (undoable.changes.isEmpty())
        return;
    m_history.append(undoable);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
}

QString ChangeDoor::undoText() const
{
    return m_history.isEmpty() ? QString() : tr("Undo: %1").arg(m_history.constLast().title);
}

QFuture<ChangeResult> ChangeDoor::undo(quint64 run)
{
    return canUndo(run) ? undoLast() : refused({}, tr("This is not the last change any more, so it was not undone."));
}

QFuture<ChangeResult> ChangeDoor::undoLast()
{
    if (m_history.isEmpty() || !m_workspace)
        return refused({}, tr("There is nothing to undo."));
    const Undoable undone = m_history.takeLast();
    emit undoChanged();
    return UndoRenewal::isNeeded(undone.changes) ? undoRenewed(undone) : launch(startUndo(undone, {}, {}), nullptr);
}

ChangeRun *ChangeDoor::startUndo(const Undoable &undone, const QList<LeftOut> &leftOut,
                                 const QList<PlannedChange> &unread)
{
    ChangeRun *run = start({.changes = undone.changes, .leftOut = leftOut, .undo = true});
    connect(run, &ChangeRun::finished, this,
            [this, undone, unread, isOurs = stillFor(run->service())](const ChangeResult &result) {
                if (!isOurs())
                    return;
                // What was not taken back can still be; what nobody knows of had better not be sent again.
                keepUndoable({undone.run, undone.title, result.remaining() + unread});
                emit undoChanged();
            });
    return run;
}

QFuture<ChangeResult> ChangeDoor::undoRenewed(const Undoable &undone)
{
    auto promise = std::make_shared<QPromise<ChangeResult>>();
    promise->start();
    auto *renewal = new UndoRenewal(tr("Undo: %1").arg(undone.title), undone.changes, this);
    const auto answer = [promise](const ChangeResult &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto take = [this, undone, answer,
                       isStillFor = stillFor(undone.changes.constFirst().service)](const UndoRenewal::Result &renewed) {
        const bool isOurs = isStillFor() && m_workspace;
        if (!isOurs || renewed.isCancelled || renewed.changes.isEmpty()) {
            ChangeResult result{.title = undone.title, .verdict = ChangeResult::Verdict::Cancelled};
            result.message = !isOurs || renewed.isCancelled
                                 ? tr("Undoing was stopped before anything was sent.")
                                 : tr("There is nothing left to take back: others have changed it since.");
            if (isOurs && !renewed.isCancelled && !renewed.unread.isEmpty()) {
                result.verdict = ChangeResult::Verdict::Failed;
                result.message = tr("Nothing was undone, since it could not be read what is there now. %1")
                                     .arg(renewed.leftOut.constFirst().reason);
            }
            if (isOurs)
                keepUndoable({undone.run, undone.title, renewed.isCancelled ? undone.changes : renewed.unread});
            emit undoChanged();
            answer(result);
            return;
        }
        ChangeRun *run = startUndo({undone.run, undone.title, renewed.changes}, renewed.leftOut, renewed.unread);
        whenAnswered(launch(run, nullptr), this,
                     [answer](const std::optional<ChangeResult> &result) { answer(result.value_or(ChangeResult())); });
    };
    connect(renewal, &UndoRenewal::finished, this, take);
    emit renewing(renewal);
    const QFuture<ChangeResult> result = promise->future();
    renewal->start();
    return result;
}

} // namespace gatehouse
