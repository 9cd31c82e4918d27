#pragma once

#include "models/tables/tablechunk.h"
#include "models/tables/tablecolumn.h"

#include <memory>
#include <vector>

namespace gatehouse {

//! Finished rows that a TableStore takes over without looking at each cell. Made by TableBatchBuilder, on any thread.
class TableBatch
{
public:
    TableBatch() = default;

    int columnCount() const { return m_columnCount; }
    qsizetype rowCount() const { return m_rowCount; }
    bool isEmpty() const { return m_rowCount == 0; }

    //! Cell of the row at \a position; null data for "no value".
    QByteArrayView utf8(qsizetype position, int column) const;

    const std::vector<TableChunk> &chunks() const { return m_chunks; }

private:
    friend class TableBatchBuilder;
    std::vector<TableChunk> m_chunks; //!< all but the last are full
    qsizetype m_rowCount = 0;
    int m_columnCount = 0;
};

//! Collects cells row by row: columnCount times add…(), then the next row begins by itself.
class TableBatchBuilder
{
public:
    explicit TableBatchBuilder(int columnCount);

    void add(QStringView text);        //!< a null view adds "no value"
    void addUtf8(QByteArrayView text); //!< valid UTF-8; a null view adds "no value"
    void addNull();
    void addRow(TableRow cells); //!< missing cells become "no value"

    void addRow(const TableChunk &source, int row);

    qsizetype rowCount() const { return m_batch.m_rowCount; }

    //! What was collected; an unfinished row is filled up with "no value". The builder starts anew.
    TableBatch finish();

private:
    void cellAdded();
    void seal();

    TableBatch m_batch;
    std::vector<ColumnChunkBuilder> m_columns;
    int m_column = 0;
    QByteArray m_encoded;
};

} // namespace gatehouse
