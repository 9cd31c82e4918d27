#pragma once

#include "models/tables/parallel.h"
#include "models/tables/rowfilter.h"
#include "models/tables/roworder.h"
#include "models/tables/tablesnapshot.h"

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse {

//! What to show.
struct RowRequest
{
    TableSnapshot table;
    std::shared_ptr<const RowFilter> filter = std::make_shared<const RowFilter>();
    SortOrder order;
};

//! What may have happened to a table between two snapshots of it; removals show by themselves.
struct RowDelta
{
    std::vector<RowHandle> touched; //!< added or updated, perhaps removed again
    bool reordered = false;

    void append(const RowDelta &later);
};

//! The rows that a filter leaves of a table, in order. Immutable.
class RowView
{
public:
    RowView();

    //! The view that answers \a request, using what \a before knows already; \a delta leads from its table to the
    //! one requested. Nothing when cancelled.
    static std::optional<RowView> make(const RowRequest &request, const RowView &before, const RowDelta &delta,
                                       const Cancellation &cancellation);

    //! Whether make() needs no more than a moment however large the table is.
    static bool isCheap(const RowRequest &request, const RowView &before, const RowDelta &delta);

    const RowRequest &request() const { return m_request; }
    const TableSnapshot &table() const { return m_request.table; }
    bool contains(RowHandle row) const
    {
        return table().contains(row) && (m_request.filter->acceptsAll() || m_accepted.contains(row));
    }
    const std::vector<RowHandle> &rows() const { return *m_shown; }
    const std::shared_ptr<const std::vector<RowHandle>> &sharedRows() const { return m_shown; }

private:
    bool match(const RowView &before, const RowDelta &delta, const Cancellation &cancellation);
    bool order(const RowView &before, const RowDelta &delta, const Cancellation &cancellation);
    std::vector<RowHandle> merged(const RowView &before, std::span<const RowHandle> touched,
                                  const Cancellation &cancellation) const;

    RowRequest m_request;
    RowSet m_accepted;                                      //!< not kept when the filter accepts all
    std::shared_ptr<const std::vector<RowHandle>> m_sorted; //!< all rows of the table
    std::shared_ptr<const std::vector<RowHandle>> m_shown;
};

} // namespace gatehouse
