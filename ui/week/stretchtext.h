#pragma once

#include "models/week/weekblock.h"
#include "models/week/weektext.h" // the clock

#include <QString>

namespace gatehouse {

//! "Monday" in the user's language; 0 is Monday.
QString dayName(int day);
QString shortDayName(int day);
//! "Mon 22:00 – Tue 06:00", or "Mon 09:00 – 17:30" within a day.
QString stretchText(WeekSpan stretch);
//! "Mon – Fri 09:00 – 17:30", "Every day 22:00 – 06:00".
QString blockText(const WeekBlock &block);
//! "8 h 30 min".
QString lengthText(int seconds);
//! What a day has of these times: "09:00 – 12:00, 22:00 – 06:00 next day"; empty for nothing.
QString dayText(const WeekSet &times, int day);

} // namespace gatehouse
