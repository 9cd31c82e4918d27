#pragma once

#include <QDateTime>
#include <QHttpHeaders>

#include <chrono>
#include <optional>

namespace gatehouse::pacing {

//! The pause a service asks for in Retry-After, given as seconds or as a date.
std::optional<std::chrono::milliseconds> retryAfter(const QHttpHeaders &headers, const QDateTime &now);

//! The pause until a used-up allowance is renewed, from the RateLimit headers in their three published forms; nothing
//! while some of it is left.
std::optional<std::chrono::milliseconds> allowanceRenewal(const QHttpHeaders &headers, const QDateTime &now);

} // namespace gatehouse::pacing
