#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace gatehouse {

//! Text in cells and records as RFC 4180 has them: quotes count only at the start of a cell. What is wrong with them is
//! kept to the record it begins in.
namespace csv {

//! No cell is longer; a quote that is not closed within this many bytes does not hold lines together.
inline constexpr qsizetype longestQuote = 64 * 1024;

struct RecordEnd
{
    qsizetype next = -1; //!< where the next record begins; -1: the text ends before this one does
    qsizetype lines = 0; //!< it takes
};

//! The end of the record that begins at \a from. \a isLast: no more text comes after this.
RecordEnd recordEnd(QByteArrayView text, qsizetype from, char separator, bool isLast);

struct Cell
{
    QByteArrayView raw; //!< as it stands, with its quotes
    bool isQuoted = false;

    //! What it says; \a scratch holds it where it cannot be seen in place. Without blanks around.
    QByteArrayView text(QByteArray *scratch) const;
};

struct Cells
{
    std::vector<Cell> cells;
    bool isUnclosed = false; //!< the last quote has no end
};

//! Cuts a record, with or without its line end, into cells.
void cut(QByteArrayView record, char separator, Cells *result);

//! The one of comma, semicolon and tab that a header line is cut by best.
char separatorOf(QByteArrayView line);

} // namespace csv
} // namespace gatehouse
