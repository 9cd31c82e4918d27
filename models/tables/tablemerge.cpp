#include "models/tables/tablemerge.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace gatehouse {

namespace {

constexpr quint32 NoPosition = 0xffffffff;

std::string_view asKey(QByteArrayView text)
{
    return {text.data(), size_t(text.size())};
}

//! Open-addressed map from key text to a number; the texts stay where they are.
template<typename TextOf>
class KeyIndex
{
public:
    KeyIndex(size_t count, TextOf textOf)
        : m_slots(std::bit_ceil(std::max<size_t>(16, count * 2)), NoPosition), m_textOf(std::move(textOf))
    {
    }

    //! The number known for \a text, or NoPosition after having put \a number there.
    quint32 findOrInsert(std::string_view text, quint32 number)
    {
        quint32 &slot = slotOf(text);
        return slot == NoPosition ? (slot = number, NoPosition) : slot;
    }

    quint32 find(std::string_view text) { return slotOf(text); }

private:
    quint32 &slotOf(std::string_view text)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = std::hash<std::string_view>()(text) & mask;
        while (m_slots[at] != NoPosition && m_textOf(m_slots[at]) != text) {
            at = (at + 1) & mask;
        }
        return m_slots[at];
    }

    std::vector<quint32> m_slots;
    TextOf m_textOf;
};

//! A batch row after dealing with repeated keys.
struct Match
{
    RowHandle row = NoRow; //!< the row it stands for
    quint32 position = 0;  //!< where its content is
};

std::vector<Match> matched(const TableSnapshot &table, const TableBatch &batch, int keyColumn)
{
    KeyIndex known(size_t(table.rowCount()), [&](quint32 row) { return asKey(table.utf8(row, keyColumn)); });
    for (const RowHandle row : table.rows()) {
        if (const QByteArrayView key = table.utf8(row, keyColumn); key.data() != nullptr) {
            known.findOrInsert(asKey(key), row);
        }
    }
    std::vector<Match> entries;
    entries.reserve(size_t(batch.rowCount()));
    KeyIndex seen(size_t(batch.rowCount()),
                  [&](quint32 entry) { return asKey(batch.utf8(entries[entry].position, keyColumn)); });
    for (quint32 position = 0; position < quint32(batch.rowCount()); ++position) {
        const QByteArrayView key = batch.utf8(position, keyColumn);
        if (key.data() == nullptr) {
            entries.push_back({NoRow, position});
            continue;
        }
        const quint32 earlier = seen.findOrInsert(asKey(key), quint32(entries.size()));
        if (earlier != NoPosition) {
            entries[earlier].position = position;
            continue;
        }
        entries.push_back({known.find(asKey(key)), position});
    }
    return entries;
}

bool sameCells(const TableChunk &a, int rowA, const TableChunk &b, int rowB, int column)
{
    const QByteArrayView left = a.cell(rowA, column);
    const QByteArrayView right = b.cell(rowB, column);
    return (left.data() == nullptr) == (right.data() == nullptr) && left == right;
}

const TableChunk &chunkOf(const std::vector<TableChunk> &chunks, quint32 row)
{
    return chunks[row >> TableChunk::RowBits];
}

int inChunk(quint32 row)
{
    return int(row & (TableChunk::Capacity - 1));
}

//! \a changes are of one chunk and sorted by row.
TableChunk patched(const TableChunk &chunk, std::span<const Match> changes, const TableBatch &batch)
{
    TableChunk result = chunk;
    for (int column = 0; column < batch.columnCount(); ++column) {
        const auto isSame = [&](const Match &change) {
            return sameCells(chunk, inChunk(change.row), chunkOf(batch.chunks(), change.position),
                             inChunk(change.position), column);
        };
        if (std::ranges::all_of(changes, isSame)) {
            continue;
        }
        const ColumnChunk &old = *chunk.columns[size_t(column)];
        ColumnChunkBuilder builder;
        builder.reserve(old.rowCount(), old.bytes().size());
        int next = 0;
        for (const Match &change : changes) {
            const int row = inChunk(change.row);
            builder.addFrom(old, next, row - next);
            builder.addFrom(*chunkOf(batch.chunks(), change.position).columns[size_t(column)],
                            inChunk(change.position));
            next = row + 1;
        }
        builder.addFrom(old, next, old.rowCount() - next);
        result.columns[size_t(column)] = builder.finish();
    }
    return result;
}

} // namespace

TableMerge TableMerge::make(const TableSnapshot &table, const TableBatch &batch, int keyColumn, MergeMode mode)
{
    Q_ASSERT(batch.isEmpty() || batch.columnCount() == table.columnCount());
    Q_ASSERT(keyColumn >= 0 && keyColumn < table.columnCount());
    TableMerge merge;
    merge.revision = table.revision();

    const std::vector<Match> entries = matched(table, batch, keyColumn);
    const auto isNew = [](const Match &entry) { return entry.row == NoRow; };
    const auto newCount = std::ranges::count_if(entries, isNew);
    if (newCount == batch.rowCount()) {
        merge.added = batch;
    } else if (newCount > 0) {
        TableBatchBuilder builder(batch.columnCount());
        for (const Match &entry : entries) {
            if (isNew(entry)) {
                builder.addRow(chunkOf(batch.chunks(), entry.position), inChunk(entry.position));
            }
        }
        merge.added = builder.finish();
    }

    RowSet kept(table.handleCapacity());
    std::vector<Match> changes;
    for (const Match &entry : entries) {
        if (isNew(entry)) {
            continue;
        }
        kept.insert(entry.row);
        for (int column = 0; column < batch.columnCount(); ++column) {
            if (!sameCells(chunkOf(table.chunks(), entry.row), inChunk(entry.row),
                           chunkOf(batch.chunks(), entry.position), inChunk(entry.position), column)) {
                changes.push_back(entry);
                break;
            }
        }
    }
    std::ranges::sort(changes, {}, &Match::row);
    for (auto begin = changes.begin(); begin != changes.end();) {
        const size_t index = begin->row >> TableChunk::RowBits;
        const auto end = std::find_if(
            begin, changes.end(), [index](const Match &change) { return change.row >> TableChunk::RowBits != index; });
        merge.changedChunks.push_back({index, patched(table.chunks()[index], {begin, end}, batch)});
        begin = end;
    }
    merge.updated.reserve(changes.size());
    std::ranges::transform(changes, std::back_inserter(merge.updated), &Match::row);

    if (mode == MergeMode::Upsert) {
        return merge;
    }
    std::vector<RowHandle> stayed;
    stayed.reserve(size_t(table.rowCount()));
    for (const RowHandle row : table.rows()) {
        (kept.contains(row) ? stayed : merge.removed).push_back(row);
    }
    merge.order.reserve(entries.size());
    std::ranges::transform(entries, std::back_inserter(merge.order), &Match::row);
    auto next = stayed.begin();
    for (const RowHandle row : merge.order) {
        if (row != NoRow && *next++ != row) {
            merge.reordered = true;
            break;
        }
    }
    const bool newAtEnd = std::ranges::is_partitioned(merge.order, [](RowHandle row) { return row != NoRow; });
    if (!merge.reordered && newAtEnd) {
        merge.order.clear();
    }
    return merge;
}

} // namespace gatehouse
