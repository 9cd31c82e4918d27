#pragma once

#include <QString>

namespace gatehouse::ivalt {

//! A JSON list of timeslots as a person reads it, a line each: "Night shift: 22:00 – 06:00, Asia/Kolkata". Takes times
//! of day and moments of a reference week, which are told in the slot's zone with their weekday, and as they are
//! stored where that differs. What is no such list is given back as it is.
QString timeslotLines(const QString &json);

} // namespace gatehouse::ivalt
