#pragma once

#include "models/tables/filter.h"
#include "models/tables/parallel.h"
#include "models/tables/rowset.h"
#include "models/tables/tablesnapshot.h"

#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace gatehouse {

//! One bit for each row of a chunk.
using ChunkBits = std::span<quint64, TableChunk::Capacity / 64>;

using ConstChunkBits = std::span<const quint64, TableChunk::Capacity / 64>;

//! One thing a row must meet.
class RowCondition
{
public:
    virtual ~RowCondition() = default;
    virtual bool isMet(const TableChunk &chunk, int row) const = 0;

    //! Clears the bits of rows that do not meet it.
    void narrow(const TableChunk &chunk, ChunkBits rows) const;

    bool negated = false;

protected:
    //! Sets the bits of rows that meet it, at least those of \a candidates, if that is faster than asking row by
    //! row; else returns false.
    virtual bool scan(const TableChunk &chunk, ConstChunkBits candidates, ChunkBits met) const;

    //! Whether looking at all rows at once takes longer than at \a candidates one by one.
    static bool areFew(int candidates, const TableChunk &chunk) { return candidates * 8 < chunk.rowCount(); }
};

//! A Filter made ready for one table's columns. Immutable; threads share it.
class RowFilter
{
public:
    RowFilter() = default; //!< accepts every row

    //! Or a message for people when the filter makes no sense.
    static std::expected<RowFilter, QString> compile(const Filter &filter, const QList<TableColumn> &columns);

    bool acceptsAll() const { return m_conditions.empty(); }
    bool accepts(const TableSnapshot &table, RowHandle row) const;

    //! All rows accepted, found on all processors; nothing when cancelled.
    std::optional<RowSet> accepted(const TableSnapshot &table, const Cancellation &cancellation) const;

private:
    std::vector<std::shared_ptr<const RowCondition>> m_conditions; //!< all must be met
};

} // namespace gatehouse
