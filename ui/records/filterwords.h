#pragma once

#include "models/tables/filter.h"

#include <optional>

namespace gatehouse {

class RecordTable;

//! What a person may say of a column.
enum class FilterWord : quint8 {
    Contains,
    ContainsNot,
    Is,
    IsNot,
    AtLeast,
    AtMost,
    Between,
    Since,
    Until,
    Empty,
    NotEmpty
};

//! Those that make sense for a column of this kind; the usual one first.
QList<FilterWord> filterWords(Sorting sorting, bool hasFewValues);
QString filterWordText(FilterWord word, Sorting sorting);
//! How many values the word takes: none, one, or two.
int valuesWanted(FilterWord word);

//! The condition; \a from and \a to are canonical, for moments local dates (ISO). Nothing when a value is missing or
//! none of the column's kind.
std::optional<ColumnFilter> columnFilter(const TableColumn &column, FilterWord word, const QString &from,
                                         const QString &to);

//! A condition as people say it, such as "Status is Active".
QString filterText(const RecordTable &table, const ColumnFilter &filter);

} // namespace gatehouse
