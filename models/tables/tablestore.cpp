#include "models/tables/tablestore.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace gatehouse {

TableStore::TableStore(QList<TableColumn> columns, QObject *parent) : QObject(parent)
{
    m_now.m_columns = std::move(columns);
    m_now.m_order = std::make_shared<std::vector<RowHandle>>();
    m_now.m_alive = std::make_shared<RowSet>();
}

void TableStore::append(const TableBatch &batch)
{
    if (batch.isEmpty()) {
        return;
    }
    TableChange change;
    change.added = take(batch);
    addToOrder(change.added);
    announce(change);
}

RowHandle TableStore::append(TableRow cells)
{
    TableBatchBuilder builder(columnCount());
    builder.addRow(cells);
    append(builder.finish());
    return m_now.m_order->back();
}

void TableStore::replaceAll(const TableBatch &batch, int keyColumn)
{
    apply(TableMerge::make(m_now, batch, keyColumn, MergeMode::Replace));
}

void TableStore::upsert(const TableBatch &batch, int keyColumn)
{
    apply(TableMerge::make(m_now, batch, keyColumn, MergeMode::Upsert));
}

bool TableStore::apply(const TableMerge &merge)
{
    if (merge.revision != m_now.m_revision) {
        return false;
    }
    if (merge.isEmpty()) {
        return true;
    }
    TableChange change;
    change.updated = merge.updated;
    change.removed = merge.removed;
    change.reordered = merge.reordered;
    for (const TableMerge::ChangedChunk &chunk : merge.changedChunks) {
        m_now.m_chunks[chunk.index] = chunk.content;
    }
    drop(merge.removed);
    if (!merge.added.isEmpty()) {
        change.added = take(merge.added);
    }
    if (merge.order.empty()) {
        addToOrder(change.added);
    } else {
        auto order = std::make_shared<std::vector<RowHandle>>(merge.order);
        auto next = change.added.begin();
        for (RowHandle &row : *order) {
            if (row == NoRow) {
                row = *next++;
            }
        }
        m_now.m_order = std::move(order);
    }
    announce(change);
    return true;
}

bool TableStore::update(RowHandle row, TableRow cells)
{
    if (!contains(row)) {
        return false;
    }
    const size_t index = row >> TableChunk::RowBits;
    const int at = int(row & (TableChunk::Capacity - 1));
    TableChunk &chunk = m_now.m_chunks[index];
    bool changed = false;
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = size_t(column) < cells.size() ? cells[size_t(column)] : QString();
        const ColumnChunk &old = *chunk.columns[size_t(column)];
        const QByteArray utf8 = text.toUtf8();
        if (old.isNull(at) == text.isNull() && old.cell(at) == utf8) {
            continue;
        }
        changed = true;
        ColumnChunkBuilder builder;
        builder.reserve(old.rowCount(), old.bytes().size() + utf8.size());
        builder.addFrom(old, 0, at);
        builder.add(text.isNull() ? QByteArrayView() : QByteArrayView(utf8));
        builder.addFrom(old, at + 1, old.rowCount() - at - 1);
        chunk.columns[size_t(column)] = builder.finish();
    }
    if (changed) {
        TableChange change;
        change.updated.push_back(row);
        announce(change);
    }
    return true;
}

bool TableStore::update(RowHandle row, int column, const QString &text)
{
    if (!contains(row)) {
        return false;
    }
    QStringList cells;
    for (int i = 0; i < columnCount(); ++i) {
        cells.append(i == column ? text : this->text(row, i));
    }
    return update(row, cells);
}

void TableStore::remove(std::span<const RowHandle> rows)
{
    TableChange change;
    for (const RowHandle row : rows) {
        if (contains(row)) {
            change.removed.push_back(row);
        }
    }
    std::ranges::sort(change.removed);
    change.removed.erase(std::ranges::unique(change.removed).begin(), change.removed.end());
    if (change.removed.empty()) {
        return;
    }
    drop(change.removed);
    addToOrder({});
    announce(change);
}

void TableStore::clear()
{
    setColumns(columns());
}

void TableStore::setColumns(QList<TableColumn> columns)
{
    const quint64 revision = m_now.m_revision;
    m_now = {};
    m_now.m_columns = std::move(columns);
    m_now.m_order = std::make_shared<std::vector<RowHandle>>();
    m_now.m_alive = std::make_shared<RowSet>();
    m_now.m_revision = revision;
    TableChange change;
    change.reset = true;
    announce(change);
}

//! Puts the batch's rows into chunks and returns their handles; addToOrder() is the caller's to do.
std::vector<RowHandle> TableStore::take(const TableBatch &batch)
{
    Q_ASSERT(batch.columnCount() == columnCount());
    std::vector<TableChunk> &chunks = m_now.m_chunks;
    const auto first = [&chunks](size_t chunk) { return RowHandle(chunk << TableChunk::RowBits); };
    std::vector<RowHandle> handles(size_t(batch.rowCount()));

    const int used = chunks.empty() ? TableChunk::Capacity : chunks.back().rowCount();
    if (used > 0 && used + batch.rowCount() <= TableChunk::Capacity) {
        TableChunk &last = chunks.back();
        for (int column = 0; column < columnCount(); ++column) {
            ColumnChunkBuilder builder(*last.columns[size_t(column)]);
            builder.addFrom(*batch.chunks().front().columns[size_t(column)], 0, int(batch.rowCount()));
            last.columns[size_t(column)] = builder.finish();
        }
        std::iota(handles.begin(), handles.end(), first(chunks.size() - 1) + RowHandle(used));
    } else {
        std::iota(handles.begin(), handles.end(), first(chunks.size()));
        chunks.insert(chunks.end(), batch.chunks().begin(), batch.chunks().end());
    }

    auto alive = std::make_shared<RowSet>(*m_now.m_alive);
    alive->reserve(m_now.handleCapacity());
    for (const RowHandle row : handles) {
        alive->insert(row);
    }
    m_now.m_alive = std::move(alive);
    return handles;
}

//! Leaves out rows that are no longer there, and appends \a rows.
void TableStore::addToOrder(std::span<const RowHandle> rows)
{
    auto order = std::make_shared<std::vector<RowHandle>>();
    order->reserve(size_t(rowCount()) + rows.size());
    std::ranges::copy_if(*m_now.m_order, std::back_inserter(*order), [this](RowHandle row) { return contains(row); });
    order->insert(order->end(), rows.begin(), rows.end());
    m_now.m_order = std::move(order);
}

void TableStore::drop(std::span<const RowHandle> rows)
{
    if (rows.empty()) {
        return;
    }
    auto alive = std::make_shared<RowSet>(*m_now.m_alive);
    std::vector<quint8> touched(m_now.m_chunks.size());
    for (const RowHandle row : rows) {
        alive->remove(row);
        touched[row >> TableChunk::RowBits] = 1;
    }
    m_now.m_alive = alive;
    for (size_t index = 0; index < touched.size(); ++index) {
        if (touched[index]) {
            release(index);
        }
    }
}

//! Gives back the memory of removed rows once they are the larger part of their chunk.
void TableStore::release(size_t index)
{
    TableChunk &chunk = m_now.m_chunks[index];
    const RowHandle first = RowHandle(index << TableChunk::RowBits);
    const int rows = chunk.rowCount();
    int used = 0;
    for (int row = 0; row < rows; ++row) {
        used += contains(first + RowHandle(row)) ? 1 : 0;
    }
    const bool last = index + 1 == m_now.m_chunks.size();
    if (used == 0 && !last) {
        chunk.columns.clear();
        return;
    }
    if (used * 2 > rows) {
        return;
    }
    for (auto &column : chunk.columns) {
        ColumnChunkBuilder builder;
        for (int row = 0; row < rows; ++row) {
            if (contains(first + RowHandle(row))) {
                builder.addFrom(*column, row);
            } else {
                builder.add({});
            }
        }
        column = builder.finish();
    }
}

void TableStore::announce(const TableChange &change)
{
    ++m_now.m_revision;
    emit changed(change);
}

} // namespace gatehouse
