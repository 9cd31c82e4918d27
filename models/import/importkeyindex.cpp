#include "models/import/importkeyindex.h"

#include "models/tables/parallel.h"

#include <algorithm>

namespace gatehouse {

static size_t partOf(quint64 hash)
{
    return size_t(hash >> 56);
}

void ImportKeyIndex::build()
{
    m_starts.assign(partCount + 1, 0);
    for (const quint64 hash : m_hashes)
        m_starts[partOf(hash) + 1] += hash != 0;
    for (size_t part = 0; part < partCount; ++part)
        m_starts[part + 1] += m_starts[part];
    m_order.resize(m_starts.back());
    std::vector<size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t row = 0; row < m_hashes.size(); ++row) {
        if (m_hashes[row] != 0)
            m_order[next[partOf(m_hashes[row])]++] = quint32(row);
    }
    parallelFor(partCount, [this](size_t part) {
        std::vector<std::pair<quint64, quint32>> rows;
        rows.reserve(m_starts[part + 1] - m_starts[part]);
        for (size_t i = m_starts[part]; i < m_starts[part + 1]; ++i)
            rows.emplace_back(m_hashes[m_order[i]], m_order[i]);
        std::ranges::sort(rows);
        for (size_t i = 0; i < rows.size(); ++i)
            m_order[m_starts[part] + i] = rows[i].second;
    });
}

quint64 ImportKeyIndex::hashOf(quint32 row) const
{
    const auto changed = m_changed.constFind(row);
    return changed == m_changed.cend() ? m_hashes[row] : *changed;
}

std::vector<quint32> ImportKeyIndex::rowsWith(quint64 hash) const
{
    std::vector<quint32> rows;
    const auto begin = m_order.begin() + qptrdiff(m_starts[partOf(hash)]);
    const auto end = m_order.begin() + qptrdiff(m_starts[partOf(hash) + 1]);
    const auto same = std::ranges::equal_range(begin, end, hash, {}, [this](quint32 row) { return m_hashes[row]; });
    std::ranges::copy_if(same, std::back_inserter(rows), [this, hash](quint32 row) { return hashOf(row) == hash; });
    const auto [first, last] = m_added.equal_range(hash);
    std::copy_if(first, last, std::back_inserter(rows), [this, hash](quint32 row) { return hashOf(row) == hash; });
    std::ranges::sort(rows);
    const auto doubles = std::ranges::unique(rows);
    rows.erase(doubles.begin(), doubles.end());
    return rows;
}

void ImportKeyIndex::change(quint32 row, quint64 hash)
{
    if (hashOf(row) == hash)
        return;
    m_changed.insert(row, hash);
    if (hash != 0 && !m_added.contains(hash, row))
        m_added.insert(hash, row);
}

} // namespace gatehouse
