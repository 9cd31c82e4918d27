#pragma once

#include "models/tables/tablecolumn.h"

#include <memory>
#include <vector>

namespace gatehouse {

//! The cells of one column for up to TableChunk::Capacity rows, one after the other in one block of UTF-8.
//! Immutable once built, so threads share it freely.
class ColumnChunk
{
public:
    int rowCount() const { return int(m_ends.size()) - 1; }
    bool isNull(int row) const { return !m_nulls.empty() && (m_nulls[row >> 6] >> (row & 63) & 1); }

    //! Null data for "no value".
    QByteArrayView cell(int row) const
    {
        if (isNull(row)) {
            return {};
        }
        return {m_bytes.data() + m_ends[row], m_bytes.data() + m_ends[row + 1]};
    }

    //! All cells in row order; cell n spans bytes boundaries()[n] to boundaries()[n + 1].
    QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_ends.back())}; }
    const quint32 *boundaries() const { return m_ends.data(); }

    //! Folded text (see foldedText()) is kept only for cells where folding does more than lower ASCII letters.
    //! The rows that have one, in order, and their texts in the same way as bytes() and boundaries().
    const std::vector<quint16> &foldedRows() const { return m_foldedRows; }
    QByteArrayView foldedBytes() const { return {m_folded.data(), qsizetype(m_foldedEnds.back())}; }
    const quint32 *foldedBoundaries() const { return m_foldedEnds.data(); }
    bool hasFolded(int row) const { return !m_hasFolded.empty() && (m_hasFolded[row >> 6] >> (row & 63) & 1); }

    //! What a search looks at: the folded text where one is kept, else the cell itself, whose ASCII letters may
    //! still be upper case.
    QByteArrayView searchText(int row) const;

    bool isAscii() const { return m_ascii; } //!< no cell has anything beyond ASCII

    qsizetype memory() const; //!< bytes held

private:
    friend class ColumnChunkBuilder;

    std::vector<char> m_bytes;
    std::vector<quint32> m_ends;
    std::vector<quint64> m_nulls; //!< bit per row, empty when there is none
    std::vector<char> m_folded;
    std::vector<quint32> m_foldedEnds;
    std::vector<quint16> m_foldedRows;
    std::vector<quint64> m_hasFolded; //!< bit per row, empty when there is none
    bool m_ascii = true;
};

class ColumnChunkBuilder
{
public:
    ColumnChunkBuilder();
    explicit ColumnChunkBuilder(const ColumnChunk &begin); //!< continues a copy of \a begin

    int rowCount() const { return m_chunk.rowCount(); }
    void add(QByteArrayView text); //!< null data for "no value"
    void addFrom(const ColumnChunk &source, int first, int count = 1);
    void reserve(int rows, qsizetype bytes);

    std::shared_ptr<const ColumnChunk> finish(); //!< starts anew

private:
    void addFolded(int row, QByteArrayView folded);
    void begin();

    ColumnChunk m_chunk;
};

//! Some rows of a table, column by column. Copying shares the columns.
class TableChunk
{
public:
    static constexpr int RowBits = 12;
    static constexpr int Capacity = 1 << RowBits;

    std::vector<std::shared_ptr<const ColumnChunk>> columns;

    int rowCount() const { return columns.empty() ? 0 : columns.front()->rowCount(); }
    QByteArrayView cell(int row, int column) const { return columns[size_t(column)]->cell(row); }
};

} // namespace gatehouse
