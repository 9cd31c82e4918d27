#pragma once

#include "network/client/client.h"
#include "ui/requests/queuefilter.h"

namespace gatehouse {

//! The only status in which the service takes a decision.
inline constexpr QLatin1StringView openStatus("REQUESTED");
inline constexpr QLatin1StringView underReviewStatus("UNDER_REVIEW");
inline constexpr QLatin1StringView approvedStatus("APPROVED");
inline constexpr QLatin1StringView rejectedStatus("REJECTED");

//! The body that makes the service list only what \a selection asks for. It puts the keys into its query, so there are
//! never others than these three.
QJsonObject roleRequestFilter(const QueueSelection &selection, const Client &client);

} // namespace gatehouse
