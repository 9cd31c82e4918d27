#pragma once

#include "models/week/zoneclock.h"

namespace gatehouse {

//! A wall-clock reading as a moment. When the clock is put back a reading comes twice, when it is put forward some
//! never come.
struct ReadingMoment
{
    enum class Kind : quint8 { Once, Twice, Never };
    Kind kind = Kind::Once;
    qint64 instant = 0; //!< seconds since 1970 UTC: the first of two; of one that never comes, when the clock jumps
};

//! \a reading: what the clock shows, in seconds since it showed 1 January 1970 00:00.
ReadingMoment momentOf(qint64 reading, const ZoneClock &clock);

} // namespace gatehouse
