#include "app/changes/setback.h"

#include <QRandomGenerator>

namespace gatehouse {

using namespace std::chrono_literals;

//! What a service may ask for is so much more than what is waited without having been asked.
static constexpr int moreWhenAsked = 6;

Setback setbackOf(const ServiceError &error)
{
    using Cause = ServiceError::Cause;
    switch (error.cause) {
    case Cause::RateLimited:
    case Cause::Unreachable:
    case Cause::TimedOut:
        return Setback::Passing;
    case Cause::ServiceFault:
        return error.status == 503 ? Setback::Passing : Setback::Own;
    case Cause::Cancelled:
    case Cause::TlsRefused:
    case Cause::Redirected:
    case Cause::SignInNeeded:
        return Setback::Lasting;
    default:
        return Setback::Own;
    }
}

void Patience::renew()
{
    m_waits = 0;
    m_waited = 0ms;
}

bool Patience::wait(const ServiceError &error)
{
    const std::chrono::milliseconds asked = error.retryAfter.value_or(0ms);
    if (m_until.hasExpired()) {
        const auto chance = QRandomGenerator::global()->generateDouble();
        const std::chrono::milliseconds pause = std::max(asked, m_policy.delayAfter(m_waits + 1, chance));
        if (m_waited + pause > m_policy.longestPatience * (error.retryAfter ? moreWhenAsked : 1))
            return false;
        ++m_waits;
        m_waited += pause;
        m_until = QDeadlineTimer(pause);
    } else if (asked > left()) {
        m_until = QDeadlineTimer(asked);
    }
    return true;
}

std::chrono::milliseconds Patience::left() const
{
    return std::chrono::milliseconds(m_until.remainingTime());
}

} // namespace gatehouse
