#pragma once

#include <QByteArray>
#include <QtLogging>

#include <cstddef>
#include <cstdint>

//! What a fuzz target offers: takes any bytes. Returns 0; stops the program when something is wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace gatehouse {

inline QByteArray inputOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

//! Stops the program when what always has to hold does not.
inline void hold(bool condition, const char *what)
{
    if (!condition)
        qFatal("does not hold: %s", what);
}

} // namespace gatehouse
