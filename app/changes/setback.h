#pragma once

#include "network/client/outcome.h"
#include "network/client/retrypolicy.h"

#include <QDeadlineTimer>

namespace gatehouse {

//! What an error means for the changes that come after it.
enum class Setback : quint8 {
    Own,     //!< nothing: it is of this change only
    Passing, //!< nothing was done, and it is nobody's fault: later the same is taken, such as after a rate limit
    Lasting, //!< they meet the same, until somebody does something about it, such as signing in
};

Setback setbackOf(const ServiceError &error);

//! How long work of many changes waits for a service that takes nothing at the moment: as long as the service asks for,
//! else longer each time. Several changes that are under way together and meet the same count once.
class Patience
{
public:
    explicit Patience(const RetryPolicy &policy = {}) : m_policy(policy) {}

    //! Waits anew until it gives up: the service has answered, or somebody wants to try again.
    void renew();
    //! Waits after a passing setback; false when it has lasted too long.
    bool wait(const ServiceError &error);
    std::chrono::milliseconds left() const; //!< 0: nothing is waited for

private:
    RetryPolicy m_policy;
    QDeadlineTimer m_until{0};
    int m_waits = 0; //!< since it was renewed
    std::chrono::milliseconds m_waited{0};
};

} // namespace gatehouse
