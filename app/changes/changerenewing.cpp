// The look at what is there right before a change is sent.
#include "app/changes/changerun.h"
#include "app/changes/whenanswered.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using namespace std::chrono_literals;
using Status = ChangeItemResult::Status;

//! How often it is looked whether another run has let go of what a change is made to.
static constexpr auto heldPause = 100ms;

void ChangeRun::renew(quint64 key)
{
    if (isStopWanted() || m_pauseWanted) {
        putBack(key);
        return proceed();
    }
    Flight &flight = m_flights.at(key);
    flight.isRenewing = true;
    const QString place = flight.change.operation % u'/' % flight.change.target.identity;
    // What two runs read at the same time, the later would overwrite for the other.
    if (m_order.heldPlaces->contains(place)) {
        QTimer::singleShot(heldPause, this, [this, key] {
            if (const Flight *waiting = find(key); waiting && waiting->isRenewing)
                renew(key);
        });
        return;
    }
    m_order.heldPlaces->insert(place);
    flight.hold = std::shared_ptr<void>(nullptr, [held = m_order.heldPlaces, place](void *) { held->remove(place); });
    whenAnswered(flight.change.renew(), this, [this, key](const std::optional<RenewedChange> &answer) {
        renewed(key, answer.value_or(RenewedChange{.unread = ServiceError{.cause = ServiceError::Cause::Cancelled}}));
    });
}

void ChangeRun::renewed(quint64 key, const RenewedChange &now)
{
    Flight *flight = find(key);
    // Nobody waits for it any longer.
    if (!flight || !flight->isRenewing)
        return;
    flight->isRenewing = false;
    if (isStopWanted() || m_pauseWanted) {
        putBack(key);
        return proceed();
    }
    ChangeItemResult item{.change = flight->change, .message = now.leftOut, .error = now.unread};
    if (item.error && delay(key, item))
        return;
    item.status = now.isThere ? Status::NotSent : Status::Failed;
    item.canBeSent = !now.isThere;
    if (!now.change)
        return end(key, item);
    QStringList untold = now.change->consequences;
    untold.removeIf([&](const QString &told) { return flight->change.consequences.contains(told); });
    if (!untold.isEmpty()) {
        item.change = *now.change;
        item.message = tr("Not sent, since what follows from it is not what you were told: %1 Send it again if you "
                          "want that.")
                           .arg(untold.join(u' '));
        return end(key, item);
    }
    // By these it is found in the log again.
    const PlannedChange told = std::exchange(flight->change, *now.change);
    flight->change.title = told.title;
    flight->change.target = told.target;
    noteIntent(key);
}

void ChangeRun::putBack(quint64 key)
{
    Flight &flight = m_flights.at(key);
    flight.isSent = false;
    flight.isRenewing = false;
    flight.hold.reset();
    m_ready.prepend(key);
}

} // namespace gatehouse
