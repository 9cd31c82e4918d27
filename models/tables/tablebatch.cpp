#include "models/tables/tablebatch.h"

#include <QStringEncoder>

namespace gatehouse {

QByteArrayView TableBatch::utf8(qsizetype position, int column) const
{
    return m_chunks[size_t(position >> TableChunk::RowBits)].cell(int(position & (TableChunk::Capacity - 1)), column);
}

TableBatchBuilder::TableBatchBuilder(int columnCount) : m_columns(size_t(columnCount))
{
    m_batch.m_columnCount = columnCount;
}

void TableBatchBuilder::add(QStringView text)
{
    if (text.isNull()) {
        addNull();
        return;
    }
    QStringEncoder encoder(QStringEncoder::Utf8);
    m_encoded.resizeForOverwrite(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(m_encoded.data(), text);
    addUtf8({m_encoded.constData(), end});
}

void TableBatchBuilder::addUtf8(QByteArrayView text)
{
    m_columns[size_t(m_column)].add(text);
    cellAdded();
}

void TableBatchBuilder::addNull()
{
    addUtf8({});
}

void TableBatchBuilder::addRow(TableRow cells)
{
    for (int column = 0; column < m_batch.m_columnCount; ++column) {
        add(size_t(column) < cells.size() ? QStringView(cells[size_t(column)]) : QStringView());
    }
}

void TableBatchBuilder::addRow(const TableChunk &source, int row)
{
    for (int column = 0; column < m_batch.m_columnCount; ++column) {
        m_columns[size_t(column)].addFrom(*source.columns[size_t(column)], row);
        cellAdded();
    }
}

void TableBatchBuilder::cellAdded()
{
    if (++m_column < m_batch.m_columnCount) {
        return;
    }
    m_column = 0;
    if ((++m_batch.m_rowCount & (TableChunk::Capacity - 1)) == 0) {
        seal();
    }
}

void TableBatchBuilder::seal()
{
    TableChunk chunk;
    chunk.columns.reserve(m_columns.size());
    for (ColumnChunkBuilder &column : m_columns) {
        chunk.columns.push_back(column.finish());
    }
    m_batch.m_chunks.push_back(std::move(chunk));
}

TableBatch TableBatchBuilder::finish()
{
    while (m_column != 0) {
        addNull();
    }
    if (!m_columns.empty() && m_columns.front().rowCount() > 0) {
        seal();
    }
    TableBatch empty;
    empty.m_columnCount = m_batch.m_columnCount;
    return std::exchange(m_batch, std::move(empty));
}

} // namespace gatehouse
