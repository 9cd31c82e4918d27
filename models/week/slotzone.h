#pragma once

#include "models/week/slotwire.h"

namespace gatehouse {

//! The zone that a timeslot's `timezone` tells, in any of its forms, also as JSON text of one of them. Empty, with a
//! problem, when nobody knows it; a problem is also what had to be assumed.
QByteArray readSlotZone(const QJsonValue &timezone, QList<SlotProblem> *problems);

//! The form of a `timezone`; nothing where there is none.
std::optional<ZoneForm> zoneFormOf(const QJsonValue &timezone);

//! \a zone in place of \a original: in its form, with the keys nobody knows; the original itself when it says so
//! already. Where there is no original, in \a form.
QJsonValue writeSlotZone(const QJsonValue &original, const QByteArray &zone, ZoneForm form);

//! \a listed, where those whose own zone cannot be read tell their times in \a zone, unless that is empty.
QList<WeekSlot> readIn(const QByteArray &zone, QList<WeekSlot> listed, const SlotReading &reading);

} // namespace gatehouse
