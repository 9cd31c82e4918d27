#include "models/tables/rowsort.h"

#include "models/tables/sortvalue.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace gatehouse {

namespace {

constexpr qsizetype BlockSize = 8;

//! Chunks are padded, so that the whole word may be read even at a text's last byte.
quint64 blockOf(QByteArrayView text, size_t block)
{
    const qsizetype left = text.size() - qsizetype(block) * BlockSize;
    if (left <= 0) {
        return 0;
    }
    const quint64 word = qFromBigEndian<quint64>(text.data() + block * size_t(BlockSize));
    return left >= BlockSize ? word : word & (~quint64(0) << (8 * (BlockSize - left)));
}

quint64 asciiLowered(quint64 word)
{
    constexpr quint64 Ones = 0x0101010101010101u;
    constexpr quint64 High = Ones * 0x80;
    const quint64 low = word & ~High;
    const quint64 fromA = low + Ones * (0x80 - 'A');
    const quint64 beyondZ = low + Ones * (0x80 - 'Z' - 1);
    const quint64 isUpper = fromA & ~beyondZ & ~word & High;
    return word | (isUpper >> 2);
}

} // namespace

SortColumn::SortColumn(const TableSnapshot &table, SortKey key)
    : m_chunks(&table.chunks())
    , m_column(key.column)
    , m_sorting(table.columns()[key.column].sorting)
    , m_descending(key.direction == Qt::DescendingOrder)
{
}

SortColumn::Start SortColumn::start(RowHandle row) const
{
    const ColumnChunk &chunk = chunkOf(row);
    const QByteArrayView text = chunk.cell(inChunk(row));
    if (text.isEmpty()) {
        return {text.data() == nullptr ? CellKind::Null : CellKind::Empty, 0};
    }
    if (isText()) {
        return {CellKind::Value, foldedBlock(row, 0)};
    }
    if (const std::optional<quint64> bits = sortBits(text, m_sorting)) {
        return {CellKind::Value, directed(*bits)};
    }
    return {CellKind::OtherText, foldedBlock(row, 0)};
}

quint64 SortColumn::foldedBlock(RowHandle row, size_t block) const
{
    const ColumnChunk &chunk = chunkOf(row);
    const int at = inChunk(row);
    return directed(chunk.hasFolded(at) ? blockOf(chunk.searchText(at), block)
                                        : asciiLowered(blockOf(chunk.cell(at), block)));
}

quint64 SortColumn::exactBlock(RowHandle row, size_t block) const
{
    return directed(blockOf(cell(row), block));
}

std::strong_ordering SortColumn::compareSameValue(RowHandle a, RowHandle b) const
{
    if (m_sorting != Sorting::Number) {
        return std::strong_ordering::equal;
    }
    return m_descending ? compareWholeNumbers(cell(b), cell(a)) : compareWholeNumbers(cell(a), cell(b));
}

std::strong_ordering SortColumn::compareTexts(RowHandle a, RowHandle b) const
{
    for (const bool exact : {false, true}) {
        for (size_t block = 0;; ++block) {
            const quint64 left = exact ? exactBlock(a, block) : foldedBlock(a, block);
            const quint64 right = exact ? exactBlock(b, block) : foldedBlock(b, block);
            if (left != right) {
                return left <=> right;
            }
            if (!continues(left)) {
                break;
            }
        }
    }
    return std::strong_ordering::equal;
}

std::strong_ordering SortColumn::compare(RowHandle a, RowHandle b) const
{
    const Start left = start(a);
    const Start right = start(b);
    if (left.kind != right.kind) {
        return left.kind <=> right.kind;
    }
    if (left.key != right.key) {
        return left.key <=> right.key;
    }
    if (left.kind == CellKind::Empty || left.kind == CellKind::Null) {
        return std::strong_ordering::equal;
    }
    return isText() || left.kind == CellKind::OtherText ? compareTexts(a, b) : compareSameValue(a, b);
}

std::strong_ordering compareRows(const TableSnapshot &table, const SortOrder &order, RowHandle a, RowHandle b)
{
    for (const SortKey &key : order) {
        if (const auto result = SortColumn(table, key).compare(a, b); result != 0) {
            return result;
        }
    }
    return std::strong_ordering::equal;
}

} // namespace gatehouse
