#include "network/client/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace gatehouse {

RetryPolicy::milliseconds RetryPolicy::delayAfter(int attempt, double chance) const
{
    const double grown = static_cast<double>(firstDelay.count()) * std::pow(growth, attempt - 1);
    const double capped = std::min(grown, static_cast<double>(longestDelay.count()));
    return milliseconds(std::llround(capped * (1 - jitter * chance)));
}

} // namespace gatehouse
