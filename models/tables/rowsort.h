#pragma once

#include "models/tables/roworder.h"
#include "models/tables/tablesnapshot.h"

namespace gatehouse {

//! What kind of cell this is, in the order in which kinds come in a column.
enum class CellKind : quint8 { Value, OtherText, Empty, Null };

//! Cells of one column of a table, which must outlive it, as sequences of 64-bit numbers that compare like the cells
//! in the direction wanted.
class SortColumn
{
public:
    SortColumn(const TableSnapshot &table, SortKey key);

    bool isText() const { return m_sorting == Sorting::Text; }

    struct Start
    {
        CellKind kind;
        quint64 key; //!< the number or moment; the first folded block of a text
    };
    Start start(RowHandle row) const;

    //! The eight bytes of the cell's text, folded or as it is, from \a block × 8 on; zeros after its end.
    quint64 foldedBlock(RowHandle row, size_t block) const;
    quint64 exactBlock(RowHandle row, size_t block) const;
    //! Whether a text with this block may have another one after it.
    bool continues(quint64 block) const { return directed(block) & 0xff; }

    std::strong_ordering compare(RowHandle a, RowHandle b) const; //!< any two cells
    std::strong_ordering compareTexts(RowHandle a, RowHandle b) const;
    std::strong_ordering compareSameValue(RowHandle a, RowHandle b) const; //!< of two with the same number or moment

    QByteArrayView cell(RowHandle row) const { return chunkOf(row).cell(inChunk(row)); }

private:
    const ColumnChunk &chunkOf(RowHandle row) const
    {
        return *(*m_chunks)[row >> TableChunk::RowBits].columns[size_t(m_column)];
    }
    static int inChunk(RowHandle row) { return int(row & (TableChunk::Capacity - 1)); }
    quint64 directed(quint64 key) const { return m_descending ? ~key : key; }

    const std::vector<TableChunk> *m_chunks;
    int m_column;
    Sorting m_sorting;
    bool m_descending;
};

} // namespace gatehouse
