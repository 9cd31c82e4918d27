#include "models/tables/tablechunk.h"

#include "models/tables/folding.h"

#include <algorithm>

namespace gatehouse {

namespace {

//! Readers may load a whole word at any byte of a text.
constexpr size_t Padding = 8;

void setBit(std::vector<quint64> &bits, int row)
{
    if (bits.empty()) {
        bits.resize(TableChunk::Capacity / 64);
    }
    bits[size_t(row) >> 6] |= quint64(1) << (row & 63);
}

template<typename T>
qsizetype held(const std::vector<T> &vector)
{
    return qsizetype(vector.capacity() * sizeof(T));
}

} // namespace

QByteArrayView ColumnChunk::searchText(int row) const
{
    if (!hasFolded(row)) {
        return cell(row);
    }
    const auto at = std::lower_bound(m_foldedRows.begin(), m_foldedRows.end(), row) - m_foldedRows.begin();
    return {m_folded.data() + m_foldedEnds[size_t(at)], m_folded.data() + m_foldedEnds[size_t(at) + 1]};
}

qsizetype ColumnChunk::memory() const
{
    return qsizetype(sizeof(ColumnChunk)) + held(m_bytes) + held(m_ends) + held(m_nulls) + held(m_folded) +
           held(m_foldedEnds) + held(m_foldedRows) + held(m_hasFolded);
}

ColumnChunkBuilder::ColumnChunkBuilder()
{
    begin();
}

ColumnChunkBuilder::ColumnChunkBuilder(const ColumnChunk &begin) : m_chunk(begin)
{
    m_chunk.m_bytes.resize(m_chunk.m_ends.back());
    m_chunk.m_folded.resize(m_chunk.m_foldedEnds.back());
}

void ColumnChunkBuilder::begin()
{
    m_chunk = {};
    m_chunk.m_ends.push_back(0);
    m_chunk.m_foldedEnds.push_back(0);
}

void ColumnChunkBuilder::reserve(int rows, qsizetype bytes)
{
    m_chunk.m_ends.reserve(size_t(rows) + 1);
    m_chunk.m_bytes.reserve(size_t(bytes) + Padding);
}

void ColumnChunkBuilder::add(QByteArrayView text)
{
    const int row = rowCount();
    m_chunk.m_bytes.insert(m_chunk.m_bytes.end(), text.begin(), text.end());
    m_chunk.m_ends.push_back(quint32(m_chunk.m_bytes.size()));
    if (text.data() == nullptr) {
        setBit(m_chunk.m_nulls, row);
    } else if (!isAscii(text)) {
        m_chunk.m_ascii = false;
        const QByteArray folded = foldedUtf8(text);
        if (!differsInAsciiCaseOnly(text, folded)) {
            addFolded(row, folded);
        }
    }
}

void ColumnChunkBuilder::addFolded(int row, QByteArrayView folded)
{
    m_chunk.m_folded.insert(m_chunk.m_folded.end(), folded.begin(), folded.end());
    m_chunk.m_foldedEnds.push_back(quint32(m_chunk.m_folded.size()));
    m_chunk.m_foldedRows.push_back(quint16(row));
    setBit(m_chunk.m_hasFolded, row);
}

void ColumnChunkBuilder::addFrom(const ColumnChunk &source, int first, int count)
{
    if (count <= 0) {
        return;
    }
    const int row = rowCount();
    const quint32 *ends = source.boundaries() + first;
    const quint32 shift = quint32(m_chunk.m_bytes.size()) - ends[0];
    m_chunk.m_bytes.insert(m_chunk.m_bytes.end(), source.m_bytes.data() + ends[0], source.m_bytes.data() + ends[count]);
    const size_t size = m_chunk.m_ends.size();
    m_chunk.m_ends.resize(size + size_t(count));
    std::transform(ends + 1, ends + count + 1, m_chunk.m_ends.begin() + qsizetype(size),
                   [shift](quint32 end) { return end + shift; });
    if (!source.m_nulls.empty()) {
        for (int i = 0; i < count; ++i) {
            if (source.isNull(first + i)) {
                setBit(m_chunk.m_nulls, row + i);
            }
        }
    }
    m_chunk.m_ascii = m_chunk.m_ascii && source.m_ascii;
    const auto &rows = source.m_foldedRows;
    for (auto at = std::lower_bound(rows.begin(), rows.end(), first); at != rows.end() && *at < first + count; ++at) {
        addFolded(row + *at - first, source.searchText(*at));
    }
}

std::shared_ptr<const ColumnChunk> ColumnChunkBuilder::finish()
{
    m_chunk.m_bytes.resize(m_chunk.m_bytes.size() + Padding);
    m_chunk.m_folded.resize(m_chunk.m_folded.size() + Padding);
    // A copy has no spare room.
    auto result = std::make_shared<const ColumnChunk>(m_chunk);
    begin();
    return result;
}

} // namespace gatehouse
