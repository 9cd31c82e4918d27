#pragma once

#include "models/tables/tablesnapshot.h"

#include <QList>

#include <atomic>
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
//! that are neither come between the others and these, as text.
using SortOrder = QList<SortKey>;

} // namespace gatehouse
