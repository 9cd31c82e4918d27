#pragma once

#include <QtTypes>

namespace gatehouse::sandbox {

//! Numbers that look random and are the same everywhere (SplitMix64), which the standard library's distributions are
//! not.
class Random
{
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) {}
    //! An own sequence for each \a number of a \a stream, so that a record does not depend on those before it.
    constexpr Random(quint64 stream, qint64 number) : m_state(mixed(stream) ^ mixed(static_cast<quint64>(number) + 1))
    {
    }

    constexpr quint64 next() { return mixed(m_state += 0x9e3779b97f4a7c15u); }
    //! 0 to \a limit - 1.
    constexpr qsizetype below(qsizetype limit) { return static_cast<qsizetype>(next() % static_cast<quint64>(limit)); }
    constexpr bool chance(int percent) { return below(100) < percent; }

    template<class List>
    const auto &pick(const List &list)
    {
        return list[below(static_cast<qsizetype>(list.size()))];
    }

private:
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace gatehouse::sandbox
