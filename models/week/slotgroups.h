#pragma once

#include "models/week/slotwire.h"

namespace gatehouse {

// A service stores one stretch of the week, or of the day, in each timeslot. To people several of them are one.

//! Timeslots that belong together: those of one name, zone and status that say the same kind of times, and those whose
//! ids are in one of \a together. Others stand alone. Places in the list, in the order of the first of each.
QList<QList<qsizetype>> slotGroups(const QList<WeekSlot> &listed, const QList<QList<qint64>> &together = {});
//! The same, the timeslots themselves.
QList<QList<WeekSlot>> groupedSlots(const QList<WeekSlot> &listed, const QList<QList<qint64>> &together = {});

//! Those of the ids that are alike still: of one zone and status, and the same kind of times.
QList<QList<qint64>> alikeOf(const QList<qint64> &ids, const QList<WeekSlot> &listed);

//! What people call it: its name, else the number of its first; empty where it has neither.
QString slotTitle(const QString &name, const QList<qint64> &ids);
//! When it holds: times and zone, for people.
QString slotTimesText(const QList<WeekSlot> &group);
//! "541", "541–545" where they follow each other, "541, 560".
QString slotIdsText(const QList<qint64> &ids);
//! The zone's name as it is shown.
QString slotZoneText(const QByteArray &zone);

} // namespace gatehouse
