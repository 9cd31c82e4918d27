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
    struct Update
    {
        RowHandle row;
        qsizetype position; //!< in the batch
    };

    TableBatch batch;
    MergeMode mode = MergeMode::Replace;
    quint64 revision = 0;           //!< of the table it was made for
    std::vector<RowHandle> matches; //!< per batch row: the row it stands for, or NoRow for a new one
    std::vector<Update> updates;    //!< rows with another content
    std::vector<RowHandle> removals;

    //! Rows belong together when their cells in \a keyColumn are the same text; a row without key is always new. Of
    //! several batch rows with one key the last counts and stands at the first one's place.
    static TableMerge make(const TableSnapshot &table, TableBatch batch, int keyColumn, MergeMode mode);
};

} // namespace gatehouse
