#pragma once

#include <QHash>

#include <vector>

namespace gatehouse {

//! Which rows have the same hash of one key. Made once for all rows; what changes later is laid over it.
class ImportKeyIndex
{
public:
    explicit ImportKeyIndex(size_t rows) : m_hashes(rows) {}

    //! Before build(), from any thread for different rows. 0: the row has no key.
    void set(quint32 row, quint64 hash) { m_hashes[row] = hash; }
    //! Puts rows of the same hash side by side.
    void build();

    static constexpr size_t partCount = 256;
    //! Calls take(rows) for each hash that several rows have, after build(), of one part of all hashes.
    template<typename Take>
    void forSame(size_t part, Take take) const
    {
        for (size_t i = m_starts[part]; i < m_starts[part + 1];) {
            size_t end = i + 1;
            while (end < m_starts[part + 1] && m_hashes[m_order[end]] == m_hashes[m_order[i]])
                ++end;
            if (end - i > 1)
                take(std::vector<quint32>(m_order.begin() + qptrdiff(i), m_order.begin() + qptrdiff(end)));
            i = end;
        }
    }

    quint64 hashOf(quint32 row) const;
    std::vector<quint32> rowsWith(quint64 hash) const; //!< in order
    void change(quint32 row, quint64 hash);            //!< after build()
    size_t changedCount() const { return size_t(m_changed.size()); }

private:
    std::vector<quint64> m_hashes;
    std::vector<quint32> m_order; //!< by hash, then by row
    std::vector<size_t> m_starts; //!< of parts in the order, by the first byte of the hash
    QHash<quint32, quint64> m_changed;
    QMultiHash<quint64, quint32> m_added; //!< rows that have or had the hash after build()
};

} // namespace gatehouse
