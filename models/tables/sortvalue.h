#pragma once

#include "models/tables/tablecolumn.h"

#include <QByteArrayView>

#include <bit>
#include <compare>
#include <optional>

namespace gatehouse {

//! Decimal text ("12", "-0.5", "1e3") as a number; nothing when it is none.
std::optional<double> parsedNumber(QByteArrayView text);

//! Orders decimal texts that are the same double: differs only for whole numbers beyond 2^53.
std::strong_ordering compareWholeNumbers(QByteArrayView a, QByteArrayView b);

//! ISO 8601 date or date and time as microseconds since 1970 UTC; nothing when it is none. No zone means UTC.
std::optional<qint64> parsedMoment(QByteArrayView text);

//! Numbers that compare like the values.
inline quint64 orderedBits(double value)
{
    const quint64 bits = std::bit_cast<quint64>(value == 0 ? 0.0 : value);
    return bits & (quint64(1) << 63) ? ~bits : bits | (quint64(1) << 63);
}
inline quint64 orderedBits(qint64 value)
{
    return quint64(value) ^ (quint64(1) << 63);
}

//! What a number or moment column sorts and compares by; nothing for text that is neither.
std::optional<quint64> sortBits(QByteArrayView text, Sorting sorting);

} // namespace gatehouse
