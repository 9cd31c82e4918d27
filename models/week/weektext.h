#pragma once

#include "models/week/weekset.h"

#include <QLocale>
#include <QString>

#include <expected>

namespace gatehouse {

//! Why a text is no set of times.
struct WeekTextProblem
{
    qsizetype position = 0; //!< of the mistake in the text
    qsizetype length = 0;
    QString text; //!< a whole sentence, with the next step
};

//! Reads "Mon–Fri 09:00–17:30; Sat 22:00–Sun 06:00", "daily 8am-8pm", "weekdays 9-12, 13-17", "always", "never".
//!
//! Days: short and full names in \a locale, English and Hindi, ranges (also over the end of the week) and lists;
//! "daily", "weekdays" and "weekend" as \a locale has them. Without times a day is meant whole. Times: 24 hours up to
//! 24:00, or am and pm, with seconds where needed; an end that is not after its start is on the next day. "Sat 22:00–
//! Sun 06:00" goes from the one day to the other. Semicolons and line ends separate; so do commas before a day. Times
//! alone are daily, when they are all there is.
std::expected<WeekSet, WeekTextProblem> weekFromText(QStringView text, const QLocale &locale = QLocale());

//! The machine form: English, Monday first, 24 hours, ASCII, such as "Mon-Fri 09:00-17:30; Sat 22:00-Sun 06:00".
//! weekFromText() with QLocale::c() gives exactly the same set.
QString weekToText(const WeekSet &times);
//! For people: names, first day and clock of \a locale. weekFromText() with the same locale gives exactly the same set.
QString weekToText(const WeekSet &times, const QLocale &locale);

//! A time of day in the clock of \a locale, such as "9:00 PM"; secondsInDay as 24:00 where hours are counted to 24,
//! what lies on the day before or after as that day's time. Seconds are told only when there are any.
QString clockText(int second, const QLocale &locale = QLocale());
//! Reads it, and whatever else weekFromText() takes for a time: the second of the day, up to secondsInDay.
std::expected<int, WeekTextProblem> clockFromText(QStringView text, const QLocale &locale = QLocale());
//! A whole hour, 0..24, for the head of a column: "09", or "9 AM" where the day has halves.
QString hourText(int hour, const QLocale &locale = QLocale());

} // namespace gatehouse
