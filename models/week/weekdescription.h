#pragma once

#include "models/week/weekset.h"

#include <QLocale>
#include <QString>

namespace gatehouse {

//! A set of times in words, for screen readers and summaries: "Monday to Friday from 9:00 to 17:30; Saturday 22:00 to
//! Sunday 6:00".
QString describeWeek(const WeekSet &times, const QLocale &locale = QLocale());
//! One stretch: "Saturday 22:00 to Sunday 6:00", "Monday 9:00 to 17:30", "Monday, all day".
QString describeSpan(WeekSpan span, const QLocale &locale = QLocale());

} // namespace gatehouse
