#pragma once

#include "models/tables/rowview.h"

#include <span>
#include <vector>

namespace gatehouse {

//! The steps by which a list of rows becomes another one.
struct RowTransition
{
    struct Range
    {
        int first;
        int count;

        bool operator==(const Range &) const = default;
    };

    bool rearranged = false;     //!< too many steps, or rows changed places: only the whole can be swapped
    std::vector<Range> removed;  //!< in the old list, last first
    std::vector<Range> inserted; //!< in the new list, first first
    std::vector<Range> updated;  //!< in the new list

    bool isEmpty() const { return !rearranged && removed.empty() && inserted.empty() && updated.empty(); }

    static RowTransition between(const RowView &before, const RowView &after, const RowDelta &delta);
};

} // namespace gatehouse
