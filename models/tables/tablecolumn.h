#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <span>

namespace gatehouse {

//! Names a row of a TableStore for as long as the row exists; never used again for another row, except after
//! TableStore::clear() or setColumns().
using RowHandle = quint32;
inline constexpr RowHandle NoRow = 0xffffffff;

//! How a column's canonical text is compared: folded text, decimal number, or ISO 8601 moment (UTC when it names no
//! zone).
enum class Sorting : quint8 { Text, Number, Moment };

struct TableColumn
{
    QString key;   //!< unique in the table; the JSON key of the field
    QString title; //!< as shown
    Sorting sorting = Sorting::Text;
    bool searchable = true; //!< whether plain words of a Filter look here

    bool operator==(const TableColumn &) const = default;
};

//! One row's cells in column order: canonical text, a null QString for "no value" (not the same as empty).
using TableRow = std::span<const QString>;

} // namespace gatehouse
