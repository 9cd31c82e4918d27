#pragma once

#include "models/access/decision.h"

#include <QLocale>

namespace gatehouse {

//! Words for decisions, in the user's language. Moments are told by the clock of the timeslot they are about.

//! "42 m", "1.3 km".
QString metresText(double metres, const QLocale &locale = QLocale());
//! A moment as seen from another: "17:30" on the same day, "Tue 06:00" within a week, else with its date.
QString momentText(qint64 instant, const QTimeZone &zone, qint64 from, const QLocale &locale = QLocale());
//! "2 h 15 min", "3 days", "less than a minute".
QString durationText(qint64 seconds);

//! One sentence: "Allowed: inside Main Office (42 m from its edge) and within Day shift until 17:30 (Asia/Kolkata)".
QString decisionText(const AccessDecision &decision, const AccessRules &rules, qint64 instant,
                     const QLocale &locale = QLocale());
//! The same without the first word, beginning with a capital letter.
QString reasonText(const AccessDecision &decision, const AccessRules &rules, qint64 instant,
                   const QLocale &locale = QLocale());
//! What comes next: "Access ends in 2 h 15 min, at 17:30." Empty where nothing changes that is worth telling.
QString nextChangeText(const AccessDecision &decision, const AccessRules &rules, qint64 instant,
                       const QLocale &locale = QLocale());

//! What one rule says about the place or the moment.
QString findingText(const FenceFinding &finding, const AccessRules &rules, const QLocale &locale = QLocale());
QString findingText(const TimeslotFinding &finding, const AccessRules &rules, qint64 instant,
                    const QLocale &locale = QLocale());

//! The name of a rule, or its id where it has none.
QString titleOf(const AccessFence &fence);
QString titleOf(const AccessTimeslot &timeslot);

} // namespace gatehouse
