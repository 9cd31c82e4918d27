#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse {

//! The distance of a local moment from UTC, such as "UTC+05:30".
QString zoneText(const QDateTime &moment);

//! A moment in full in the local zone and locale, and in UTC below: what a tooltip says of a short one.
QString fullMomentText(const QDateTime &moment);

} // namespace gatehouse
