#pragma once

#include "models/tables/tablecolumn.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace gatehouse {

//! A condition on one column.
struct ColumnFilter
{
    enum class Condition : quint8 {
        AnyOf,    //!< the cell is exactly one of values; a null QString among them stands for "no value"
        Contains, //!< the cell contains one of values, compared like the filter's words
        Empty,    //!< no value, or an empty one
        Between   //!< from <= cell <= to by the column's sorting; an empty bound is open; a moment given as a date
                  //!< means that whole day. Cells without value are out.
    };

    QString column; //!< key
    Condition condition = Condition::AnyOf;
    QStringList values;
    QString from;
    QString to;
    bool negated = false; //!< rows that do not meet the condition

    bool operator==(const ColumnFilter &) const = default;
};

//! Which rows to show: those that meet the text and every column condition.
//!
//! Text: words, all of which must occur somewhere in the row's searchable columns; "quoted phrases" stay together;
//! column:word (key or title of a column, also column:"a phrase") looks in that column only; a leading - excludes.
//! Upper and lower case, accents and the like make no difference ("jose" finds "José") unless case-sensitive.
struct Filter
{
    QString text;
    QList<ColumnFilter> columns;
    Qt::CaseSensitivity caseSensitivity = Qt::CaseInsensitive;
    bool regex = false; //!< text is one regular expression, looked for in each searchable column

    bool isEmpty() const { return columns.isEmpty() && QStringView(text).trimmed().isEmpty(); }
    bool operator==(const Filter &) const = default;
};

//! A part of a filter's text.
struct FilterTerm
{
    QString text;
    int column = -1; //!< -1: any searchable column
    bool excluded = false;

    bool operator==(const FilterTerm &) const = default;
};

//! The terms of \a text, see Filter. A prefix that names no column belongs to the word ("10:30", "https://…").
QList<FilterTerm> parseFilterText(QStringView text, const QList<TableColumn> &columns);

} // namespace gatehouse
