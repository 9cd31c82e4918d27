#include "models/tables/tablesnapshot.h"

#include <algorithm>

namespace gatehouse {

int TableSnapshot::columnIndex(QStringView key) const
{
    const auto at = std::ranges::find(m_columns, key, &TableColumn::key);
    return at == m_columns.end() ? -1 : int(at - m_columns.begin());
}

qsizetype TableSnapshot::positionOf(RowHandle row) const
{
    if (!contains(row)) {
        return -1;
    }
    return std::ranges::find(*m_order, row) - m_order->begin();
}

QString TableSnapshot::text(RowHandle row, int column) const
{
    const QByteArrayView utf8 = this->utf8(row, column);
    return utf8.data() ? QString::fromUtf8(utf8) : QString();
}

RowHandle TableSnapshot::find(int column, QStringView text) const
{
    if (text.isNull()) {
        return NoRow;
    }
    const QByteArray wanted = text.toUtf8();
    for (const RowHandle row : rows()) {
        const QByteArrayView cell = utf8(row, column);
        if (cell.data() != nullptr && cell == wanted) {
            return row;
        }
    }
    return NoRow;
}

const RowSet &TableSnapshot::alive() const
{
    static const RowSet none;
    return m_alive ? *m_alive : none;
}

qsizetype TableSnapshot::memory() const
{
    qsizetype result = 0;
    for (const TableChunk &chunk : m_chunks) {
        for (const auto &column : chunk.columns) {
            result += column->memory();
        }
    }
    result += m_order ? qsizetype(m_order->capacity() * sizeof(RowHandle)) : 0;
    result += m_alive ? qsizetype(m_alive->capacity() / 8) : 0;
    return result;
}

} // namespace gatehouse
