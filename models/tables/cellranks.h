#pragma once

#include "models/tables/rowsort.h"

#include <functional>
#include <optional>
#include <vector>

namespace gatehouse {

//! The place of each cell among the different cells of a column, for columns in which most cells repeat.
struct CellRanks
{
    std::vector<quint32> ranks;
    quint64 count = 0; //!< above every rank

    //! Of \a size rows; nothing when too many cells differ for this to pay.
    static std::optional<CellRanks> make(const SortColumn &column, size_t size,
                                         const std::function<RowHandle(size_t)> &rowAt);
};

} // namespace gatehouse
