#pragma once

#include "models/tables/tablebatch.h"
#include "models/tables/tablesnapshot.h"

#include <vector>

namespace gatehouse {

//! What merging does with rows of the table that the batch does not have, and with the order.
enum class MergeMode {
    Replace, //!< the table becomes exactly the batch, in its order
    Upsert   //!< rows not in the batch stay; new ones go to the end
};

//! How to bring a table to a new content while rows keep their handles. Made on any thread, applied by TableStore.
struct TableMerge
{
    struct ChangedChunk
    {
        size_t index;
        TableChunk content;
    };

    quint64 revision = 0; //!< of the table it was made for
    TableBatch added;
    std::vector<RowHandle> updated; //!< rows with another content, which is in
    std::vector<ChangedChunk> changedChunks;
    std::vector<RowHandle> removed;
    bool reordered = false;
    std::vector<RowHandle> order; //!< with NoRow for each added row; only where they do not just go to the end

    //! Rows belong together when their cells in \a keyColumn are the same text; a row without key is always new. Of
    //! several batch rows with one key the last counts and stands at the first one's place.
    static TableMerge make(const TableSnapshot &table, const TableBatch &batch, int keyColumn, MergeMode mode);

    bool isEmpty() const { return added.isEmpty() && updated.empty() && removed.empty() && !reordered; }
};

} // namespace gatehouse
