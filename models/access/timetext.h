#pragma once

#include <QByteArrayView>

namespace gatehouse {

//! A date and time as files spell it (ISO 8601).
struct TimeText
{
    enum class Kind : quint8 {
        Nothing,  //!< it is no date and time
        DateOnly, //!< it has no time of day
        Reading,  //!< what a clock shows, without a zone
        Instant,  //!< with a zone
    };
    Kind kind = Kind::Nothing;
    qint64 second = 0; //!< of an instant, since 1970 UTC; of a reading, since the clock showed 1970-01-01 00:00
};

//! Reads "2025-03-01 09:30", "2025-03-01T09:30:15.25Z", "2025-03-01T09:30+05:30". Parts of a second are left out.
TimeText readTimeText(QByteArrayView text);

} // namespace gatehouse
