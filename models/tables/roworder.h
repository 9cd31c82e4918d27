#pragma once

#include "models/tables/parallel.h"
#include "models/tables/tablesnapshot.h"

#include <QList>

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace gatehouse {

struct SortKey
{
    int column = 0;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

//! First key first; rows equal in all keep the table's own order. Empty: the table's own order. In each column cells
//! without value come last and empty ones before them, whatever the direction; in number and moment columns, cells
//! that are neither come between the others and these, as text. Text is compared folded, then exactly.
using SortOrder = QList<SortKey>;

//! \a rows, which come in the table's own order, sorted on all processors; nothing when cancelled.
std::optional<std::vector<RowHandle>> sortedRows(const TableSnapshot &table, const SortOrder &order,
                                                 std::span<const RowHandle> rows, const Cancellation &cancellation);

//! How two rows stand to each other, the table's own order left aside.
std::strong_ordering compareRows(const TableSnapshot &table, const SortOrder &order, RowHandle a, RowHandle b);

} // namespace gatehouse
