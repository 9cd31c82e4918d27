#pragma once

#include "models/tables/tablecolumn.h"

#include <bit>
#include <vector>

namespace gatehouse {

//! A set of row handles, one bit each.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(size_t capacity) : m_words((capacity + 63) / 64) {}

    size_t capacity() const { return m_words.size() * 64; }
    void reserve(size_t capacity) //!< grows, never shrinks
    {
        if (capacity > this->capacity()) {
            m_words.resize((capacity + 63) / 64);
        }
    }

    bool contains(RowHandle row) const { return (row >> 6) < m_words.size() && (m_words[row >> 6] >> (row & 63) & 1); }
    void insert(RowHandle row) { m_words[row >> 6] |= quint64(1) << (row & 63); }
    void remove(RowHandle row) { m_words[row >> 6] &= ~(quint64(1) << (row & 63)); }

    //! All rows from \a first to \a last at once, quicker than one by one.
    void setRange(RowHandle first, RowHandle last, bool isIn)
    {
        for (size_t word = first >> 6; word <= last >> 6; ++word) {
            quint64 mask = ~quint64(0);
            if (word == first >> 6)
                mask &= ~quint64(0) << (first & 63);
            if (word == last >> 6)
                mask &= ~quint64(0) >> (63 - (last & 63));
            m_words[word] = isIn ? m_words[word] | mask : m_words[word] & ~mask;
        }
    }

    size_t count() const
    {
        size_t result = 0;
        for (const quint64 word : m_words) {
            result += size_t(std::popcount(word));
        }
        return result;
    }

    std::vector<quint64> &words() { return m_words; }
    const std::vector<quint64> &words() const { return m_words; }

    bool operator==(const RowSet &) const = default;

private:
    std::vector<quint64> m_words;
};

} // namespace gatehouse
