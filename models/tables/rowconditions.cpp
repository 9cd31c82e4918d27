#include "models/tables/rowconditions.h"

#include "models/tables/folding.h"
#include "models/tables/sortvalue.h"

#include <algorithm>
#include <bit>

namespace gatehouse {

namespace {

void insert(ChunkBits rows, int row)
{
    rows[size_t(row) >> 6] |= quint64(1) << (row & 63);
}

int compareFolded(const ColumnChunk &column, int row, QByteArrayView folded)
{
    const QByteArrayView text = column.searchText(row);
    const qsizetype common = std::min(text.size(), folded.size());
    for (qsizetype i = 0; i < common; ++i) {
        const int difference = int(uchar(asciiLower(text[i]))) - int(uchar(folded[i]));
        if (difference != 0) {
            return difference;
        }
    }
    return int(text.size() > common) - int(folded.size() > common);
}

} // namespace

TextCondition::TextCondition(QList<int> columns, QByteArray text, Qt::CaseSensitivity sensitivity)
    : m_columns(std::move(columns))
    , m_needle(text, sensitivity == Qt::CaseInsensitive)
    , m_exact(sensitivity == Qt::CaseSensitive)
    , m_ascii(isAscii(text))
{
}

bool TextCondition::isMet(const TableChunk &chunk, int row) const
{
    return std::ranges::any_of(m_columns, [&](int column) { return isMet(*chunk.columns[size_t(column)], row); });
}

bool TextCondition::isMet(const ColumnChunk &column, int row) const
{
    if (!m_ascii && column.isAscii()) {
        return false;
    }
    const QByteArrayView text = m_exact ? column.cell(row) : column.searchText(row);
    return text.size() >= m_needle.text().size() && m_needle.occursIn(text);
}

void TextCondition::scanColumn(const ColumnChunk &column, ChunkBits met) const
{
    if (!m_ascii && column.isAscii()) {
        return;
    }
    m_needle.scan(column.bytes(), column.boundaries(), column.rowCount(), [&](int row) {
        if (m_exact || !column.hasFolded(row)) {
            insert(met, row);
        }
    });
    if (!m_exact && !column.foldedRows().empty()) {
        m_needle.scan(column.foldedBytes(), column.foldedBoundaries(), int(column.foldedRows().size()),
                      [&](int at) { insert(met, column.foldedRows()[size_t(at)]); });
    }
}

bool TextCondition::scan(const TableChunk &chunk, ConstChunkBits candidates, ChunkBits met) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        scanColumn(*chunk.columns[size_t(m_columns[i])], met);
        int missing = 0;
        for (size_t word = 0; word < met.size(); ++word) {
            missing += std::popcount(candidates[word] & ~met[word]);
        }
        if (missing == 0) {
            break;
        }
        if (areFew(missing, chunk)) {
            lookAtRest(chunk, i + 1, candidates, met);
            break;
        }
    }
    return true;
}

void TextCondition::lookAtRest(const TableChunk &chunk, qsizetype firstColumn, ConstChunkBits candidates,
                               ChunkBits met) const
{
    for (size_t word = 0; word < met.size(); ++word) {
        for (quint64 left = candidates[word] & ~met[word]; left != 0; left &= left - 1) {
            const int row = int(word) * 64 + std::countr_zero(left);
            const auto isMetIn = [&](int column) { return isMet(*chunk.columns[size_t(column)], row); };
            if (std::any_of(m_columns.begin() + firstColumn, m_columns.end(), isMetIn)) {
                insert(met, row);
            }
        }
    }
}

ExpressionCondition::ExpressionCondition(QList<int> columns, QRegularExpression expression)
    : m_columns(std::move(columns)), m_expression(std::move(expression))
{
}

bool ExpressionCondition::isMet(const TableChunk &chunk, int row) const
{
    return std::ranges::any_of(m_columns, [&](int column) {
        const QByteArrayView text = chunk.cell(row, column);
        return text.data() != nullptr && m_expression.match(QString::fromUtf8(text)).hasMatch();
    });
}

AnyCondition::AnyCondition(std::vector<std::unique_ptr<RowCondition>> conditions) : m_conditions(std::move(conditions))
{
}

bool AnyCondition::isMet(const TableChunk &chunk, int row) const
{
    return std::ranges::any_of(m_conditions, [&](const auto &condition) { return condition->isMet(chunk, row); });
}

ValueCondition::ValueCondition(int column, const QStringList &values) : m_column(column)
{
    for (const QString &value : values) {
        if (value.isNull()) {
            m_null = true;
        } else {
            m_values.push_back(value.toUtf8());
        }
    }
    std::ranges::sort(m_values);
}

bool ValueCondition::isMet(const TableChunk &chunk, int row) const
{
    const QByteArrayView text = chunk.cell(row, m_column);
    return text.data() == nullptr ? m_null
                                  : std::binary_search(m_values.begin(), m_values.end(), text,
                                                       [](QByteArrayView a, QByteArrayView b) { return a < b; });
}

EmptyCondition::EmptyCondition(int column) : m_column(column)
{
}

bool EmptyCondition::isMet(const TableChunk &chunk, int row) const
{
    return chunk.cell(row, m_column).isEmpty();
}

NumberCondition::NumberCondition(int column, Sorting sorting, quint64 from, quint64 to)
    : m_column(column), m_sorting(sorting), m_from(from), m_to(to)
{
}

bool NumberCondition::isMet(const TableChunk &chunk, int row) const
{
    const std::optional<quint64> value = sortBits(chunk.cell(row, m_column), m_sorting);
    return value && *value >= m_from && *value <= m_to;
}

RangeCondition::RangeCondition(int column, std::optional<QByteArray> from, std::optional<QByteArray> to)
    : m_column(column), m_from(std::move(from)), m_to(std::move(to))
{
}

bool RangeCondition::isMet(const TableChunk &chunk, int row) const
{
    const ColumnChunk &column = *chunk.columns[size_t(m_column)];
    return !column.isNull(row) && (!m_from || compareFolded(column, row, *m_from) >= 0) &&
           (!m_to || compareFolded(column, row, *m_to) <= 0);
}

} // namespace gatehouse
