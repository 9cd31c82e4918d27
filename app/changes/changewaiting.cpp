// Waiting for a service that takes nothing at the moment.
#include "app/changes/changerun.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using namespace std::chrono_literals;

bool ChangeRun::delay(quint64 key, const ChangeItemResult &item)
{
    // Whoever made a single change looks at it, and is told at once.
    const bool isAlone = total() == 1 && !isFed();
    if (isAlone || setbackOf(*item.error) != Setback::Passing || isStopWanted())
        return false;
    m_delay = item.error->summary();
    if (!m_patience.wait(*item.error)) {
        m_stop = Stop{ChangeResult::Verdict::Failed, tr("Not sent, because the service took nothing for long.")};
        return false;
    }
    Flight &flight = m_flights.at(key);
    flight.delayed = item;
    flight.delayed->message = m_delay;
    // What is sent then may be something else.
    if (flight.change.renew && flight.intent)
        noteOutcome(flight, *flight.delayed);
    putBack(key);
    proceed();
    return true;
}

void ChangeRun::answeredAtLast()
{
    m_patience.renew();
    m_delay.clear();
}

std::chrono::milliseconds ChangeRun::waitLeft() const
{
    const bool isAlone = total() == 1 && !isFed();
    const Service service = m_flights.at(m_ready.constFirst()).change.service;
    return isAlone ? 0ms : std::max(m_patience.left(), m_order.sender->pauseLeft(service));
}

//! Where what is sent now would be held up on its way, it stays here, so that it can still be stopped.
bool ChangeRun::mustWait()
{
    const std::chrono::milliseconds left = waitLeft();
    if (left <= 0ms)
        return false;
    m_ticks.start(std::min(left, 1000ms));
    return true;
}

void ChangeRun::tick()
{
    proceed();
    if (m_state == State::Waiting)
        emit waited();
}

QString ChangeRun::waitText() const
{
    if (m_state != State::Waiting || m_ready.isEmpty())
        return {};
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(waitLeft()).count());
    const QString why = m_delay.isEmpty() ? tr("The service has asked for a pause.") : m_delay;
    return why % u' ' %
           (seconds < 90 ? tr("Goes on in %n seconds.", nullptr, std::max(1, seconds))
                         : tr("Goes on in %n minutes.", nullptr, (seconds + 59) / 60));
}

} // namespace gatehouse
