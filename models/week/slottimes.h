#pragma once

#include "models/week/slotwire.h"
#include "models/week/wiretime.h"

namespace gatehouse {

//! When a timeslot holds, as its start_time and end_time tell.
struct SlotTimes
{
    WeekSet times; //!< empty with a problem
    SlotDialect dialect = SlotDialect::Unknown;
    QList<SlotProblem> problems;
    bool letsNobodyIn = false; //!< this and leansOn: as of a WeekSlot
    AssumptionSet leansOn = 0;
    std::optional<WireTime> start;
    std::optional<WireTime> end;
};

//! \a zone may be empty: then only times that need none are read.
SlotTimes readSlotTimes(const QJsonObject &wire, const QByteArray &zone, const SlotReading &reading);

//! True when the end, by itself, means midnight: 00:00, 24:00 or 23:59:59 on the clock of \a zone.
bool isMidnight(const WireTime &end, const QByteArray &zone);

} // namespace gatehouse
