#include "models/tables/rowfilter.h"

#include "models/tables/folding.h"
#include "models/tables/rowconditions.h"
#include "models/tables/sortvalue.h"

#include <QCoreApplication>

#include <array>
#include <bit>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using Condition = std::unique_ptr<RowCondition>;
using Conditions = std::vector<Condition>;

QList<int> searchableColumns(const QList<TableColumn> &columns)
{
    QList<int> result;
    for (int column = 0; column < columns.size(); ++column) {
        if (columns[column].searchable) {
            result.append(column);
        }
    }
    return result;
}

//! What a TextCondition is given for \a text; empty when the text matches everything.
QByteArray needleText(const QString &text, Qt::CaseSensitivity sensitivity)
{
    return sensitivity == Qt::CaseSensitive ? text.toUtf8() : foldedText(text).toUtf8();
}

std::expected<Condition, QString> expressionCondition(const Filter &filter, const QList<TableColumn> &columns)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, filter.caseSensitivity == Qt::CaseInsensitive);
    QRegularExpression expression(filter.text, options);
    if (!expression.isValid()) {
        return std::unexpected(FilterText::tr("This regular expression cannot be used: %1, at character %2.")
                                   .arg(expression.errorString())
                                   .arg(expression.patternErrorOffset() + 1));
    }
    expression.optimize();
    return std::make_unique<ExpressionCondition>(searchableColumns(columns), expression);
}

std::expected<quint64, QString> boundBits(const QString &text, Sorting sorting)
{
    if (const std::optional<quint64> bits = sortBits(text.trimmed().toUtf8(), sorting)) {
        return *bits;
    }
    const QString message = sorting == Sorting::Moment ? FilterText::tr("“%1” is not a date or a date and time.")
                                                       : FilterText::tr("“%1” is not a number.");
    return std::unexpected(message.arg(text));
}

std::expected<Condition, QString> rangeCondition(const ColumnFilter &filter, int column, Sorting sorting)
{
    if (sorting == Sorting::Text) {
        const auto bound = [](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional(foldedText(text).toUtf8());
        };
        return std::make_unique<RangeCondition>(column, bound(filter.from), bound(filter.to));
    }
    constexpr quint64 Highest = std::numeric_limits<quint64>::max();
    const auto from = filter.from.isEmpty() ? 0 : boundBits(filter.from, sorting);
    auto to = filter.to.isEmpty() ? Highest : boundBits(filter.to, sorting);
    if (!from || !to) {
        return std::unexpected(from ? to.error() : from.error());
    }
    constexpr qsizetype DateLength = 10;
    if (sorting == Sorting::Moment && filter.to.trimmed().size() == DateLength) {
        constexpr quint64 Day = 86'400'000'000;
        *to += Day - 1;
    }
    return std::make_unique<NumberCondition>(column, sorting, *from, *to);
}

std::expected<Condition, QString> columnCondition(const ColumnFilter &filter, const QList<TableColumn> &columns,
                                                  Qt::CaseSensitivity sensitivity)
{
    const auto at = std::ranges::find(columns, filter.column, &TableColumn::key);
    if (at == columns.end()) {
        return std::unexpected(FilterText::tr("This table has no column “%1”.").arg(filter.column));
    }
    const int column = int(at - columns.begin());
    switch (filter.condition) {
    case ColumnFilter::Condition::AnyOf:
        return std::make_unique<ValueCondition>(column, filter.values);
    case ColumnFilter::Condition::Contains: {
        Conditions any;
        for (const QString &value : filter.values) {
            any.push_back(std::make_unique<TextCondition>(QList{column}, needleText(value, sensitivity), sensitivity));
        }
        return any.size() == 1 ? std::move(any.front()) : std::make_unique<AnyCondition>(std::move(any));
    }
    case ColumnFilter::Condition::Empty:
        return std::make_unique<EmptyCondition>(column);
    case ColumnFilter::Condition::Between:
        return rangeCondition(filter, column, at->sorting);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void RowCondition::narrow(const TableChunk &chunk, ChunkBits rows) const
{
    int candidates = 0;
    for (const quint64 word : rows) {
        candidates += std::popcount(word);
    }
    std::array<quint64, ChunkBits::extent> met{};
    if (!areFew(candidates, chunk) && scan(chunk, rows, met)) {
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i] &= negated ? ~met[i] : met[i];
        }
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        for (quint64 left = rows[i]; left != 0; left &= left - 1) {
            const int bit = std::countr_zero(left);
            if (isMet(chunk, int(i) * 64 + bit) == negated) {
                rows[i] &= ~(quint64(1) << bit);
            }
        }
    }
}

bool RowCondition::scan(const TableChunk &, ConstChunkBits, ChunkBits) const
{
    return false;
}

std::expected<RowFilter, QString> RowFilter::compile(const Filter &filter, const QList<TableColumn> &columns)
{
    RowFilter result;
    const auto add = [&result](Condition condition, bool negated) {
        condition->negated = negated;
        result.m_conditions.push_back(std::move(condition));
    };
    if (!filter.regex) {
        QList<FilterTerm> terms = parseFilterText(filter.text, columns);
        // Long words leave the fewest rows to look at for the others.
        std::ranges::stable_sort(terms, std::greater(), [](const FilterTerm &term) { return term.text.size(); });
        for (const FilterTerm &term : std::as_const(terms)) {
            const QByteArray text = needleText(term.text, filter.caseSensitivity);
            if (!text.isEmpty()) {
                const QList<int> where = term.column < 0 ? searchableColumns(columns) : QList{term.column};
                add(std::make_unique<TextCondition>(where, text, filter.caseSensitivity), term.excluded);
            }
        }
    }
    for (const ColumnFilter &column : filter.columns) {
        auto condition = columnCondition(column, columns, filter.caseSensitivity);
        if (!condition) {
            return std::unexpected(condition.error());
        }
        add(std::move(*condition), column.negated);
    }
    if (filter.regex && !filter.text.isEmpty()) {
        auto condition = expressionCondition(filter, columns);
        if (!condition) {
            return std::unexpected(condition.error());
        }
        add(std::move(*condition), false);
    }
    return result;
}

bool RowFilter::accepts(const TableSnapshot &table, RowHandle row) const
{
    if (!table.contains(row)) {
        return false;
    }
    const TableChunk &chunk = table.chunks()[row >> TableChunk::RowBits];
    return std::ranges::all_of(m_conditions, [&](const auto &condition) {
        return condition->isMet(chunk, int(row & (TableChunk::Capacity - 1))) != condition->negated;
    });
}

std::optional<RowSet> RowFilter::accepted(const TableSnapshot &table, const Cancellation &cancellation) const
{
    RowSet result = table.alive();
    const std::vector<TableChunk> &chunks = table.chunks();
    constexpr size_t ChunksPerTask = 4;
    parallelFor((chunks.size() + ChunksPerTask - 1) / ChunksPerTask, [&](size_t task) {
        const size_t end = std::min(chunks.size(), (task + 1) * ChunksPerTask);
        for (size_t index = task * ChunksPerTask; index < end && !cancellation.isCancelled(); ++index) {
            const ChunkBits rows(result.words().data() + index * ChunkBits::extent, ChunkBits::extent);
            for (const auto &condition : m_conditions) {
                condition->narrow(chunks[index], rows);
            }
        }
    });
    if (cancellation.isCancelled()) {
        return {};
    }
    return result;
}

} // namespace gatehouse
