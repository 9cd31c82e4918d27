#pragma once

#include <chrono>

namespace gatehouse {

//! How often and how patiently a call that is safe to repeat is repeated.
struct RetryPolicy
{
    using milliseconds = std::chrono::milliseconds;

    int attempts = 4; //!< the first included
    milliseconds firstDelay{400};
    double growth = 2.5;
    milliseconds longestDelay{15'000};
    double jitter = 0.5; //!< the part of a delay that is left to chance, 0 to 1
    //! A service that asks for more patience than this is not waited for; the caller is told.
    milliseconds longestWait{60'000};
    //! How long work of many changes waits altogether without a single answer that leads on; where the service itself
    //! asks for pauses, several times as long.
    milliseconds longestPatience{600'000};

    //! The pause after attempt number \a attempt (1 is the first); \a chance is between 0 and 1.
    milliseconds delayAfter(int attempt, double chance) const;
};

} // namespace gatehouse
