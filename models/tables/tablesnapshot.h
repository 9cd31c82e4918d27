#pragma once

#include "models/tables/rowset.h"
#include "models/tables/tablechunk.h"
#include "models/tables/tablecolumn.h"

#include <memory>
#include <span>
#include <vector>

namespace gatehouse {

//! A table's content at one moment. Cheap to copy, never changes, readable from any thread.
class TableSnapshot
{
public:
    TableSnapshot() = default;

    const QList<TableColumn> &columns() const { return m_columns; }
    int columnCount() const { return int(m_columns.size()); }
    int columnIndex(QStringView key) const; //!< -1 when there is none

    qsizetype rowCount() const { return m_order ? qsizetype(m_order->size()) : 0; }
    //! The same as rows(), kept by whoever needs it longer.
    const std::shared_ptr<const std::vector<RowHandle>> &sharedRows() const { return m_order; }
    //! All rows in the table's own order (as appended, or as the last replaceAll() had them).
    std::span<const RowHandle> rows() const
    {
        return m_order ? std::span<const RowHandle>(*m_order) : std::span<const RowHandle>();
    }
    RowHandle rowAt(qsizetype position) const { return (*m_order)[size_t(position)]; }
    qsizetype positionOf(RowHandle row) const; //!< -1 when there is none; takes longer the more rows there are
    bool contains(RowHandle row) const { return m_alive && m_alive->contains(row); }

    const RowSet &alive() const; //!< rows there are

    //! The cell's canonical text; null for "no value" and for rows that are not there.
    QByteArrayView utf8(RowHandle row, int column) const
    {
        return contains(row) ? m_chunks[row >> TableChunk::RowBits].cell(int(row & (TableChunk::Capacity - 1)), column)
                             : QByteArrayView();
    }
    QString text(RowHandle row, int column) const;
    bool isNull(RowHandle row, int column) const { return utf8(row, column).data() == nullptr; }

    //! First row, in the table's order, whose cell is exactly \a text; NoRow when there is none.
    RowHandle find(int column, QStringView text) const;

    const std::vector<TableChunk> &chunks() const { return m_chunks; } //!< row handle = chunk × Capacity + row in chunk
    size_t handleCapacity() const { return m_chunks.size() * TableChunk::Capacity; } //!< above every handle
    quint64 revision() const { return m_revision; } //!< another after every change of the store
    qsizetype memory() const;                       //!< bytes held, columns shared with others included

private:
    friend class TableStore;

    QList<TableColumn> m_columns;
    std::vector<TableChunk> m_chunks;
    std::shared_ptr<const std::vector<RowHandle>> m_order;
    std::shared_ptr<const RowSet> m_alive;
    quint64 m_revision = 0;
};

} // namespace gatehouse
