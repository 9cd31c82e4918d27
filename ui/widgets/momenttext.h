#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace gatehouse {

//! The zone in which people want moments shown and typed: local time unless another is set. It is the program's, since
//! one who reads UTC in a table types UTC into a form. What is open keeps its own.
QTimeZone shownZone();
void setShownZone(const QTimeZone &zone);

//! The distance of a local moment from UTC, such as "UTC+05:30".
QString zoneText(const QDateTime &moment);

//! A moment in full in the local zone and locale, and in UTC below: what a tooltip says of a short one.
QString fullMomentText(const QDateTime &moment);

} // namespace gatehouse
