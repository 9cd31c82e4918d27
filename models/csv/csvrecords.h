#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace gatehouse {

//! Text in cells and records as RFC 4180 has them: quotes count only at the start of a cell. What is wrong with them is
//! kept to the record it begins in. Lines end with LF, CR LF or CR, also mixed. A quote of 0: there is none.
namespace csv {

//! No cell is longer; a quote that is not closed within this many bytes does not hold lines together.
inline constexpr qsizetype longestQuote = 64 * 1024;

struct RecordEnd
{
    qsizetype next = -1; //!< where the next record begins; -1: the text ends before this one does
    qsizetype lines = 0; //!< it takes
};

//! The end of the record that begins at \a from. \a isLast: no more text comes after this.
RecordEnd recordEnd(QByteArrayView text, qsizetype from, char separator, bool isLast, char quote = '"');

//! Bytes to the end of the last record that is whole.
qsizetype wholeRecords(QByteArrayView text, char separator, bool isLast, char quote = '"');

struct Cell
{
    QByteArrayView raw; //!< as it stands, with its quotes
    bool isQuoted = false;

    //! What it says; \a scratch holds it where it cannot be seen in place. Without blanks around.
    QByteArrayView text(QByteArray *scratch) const;
};

//! Goes over the cells of a record, with or without its line end. There is always one.
class CellWalk
{
public:
    CellWalk(QByteArrayView record, char separator, char quote = '"');

    bool next(Cell *cell);
    bool isUnclosed() const { return m_isUnclosed; } //!< the quote of the last cell has no end

private:
    QByteArrayView m_record;
    qsizetype m_at = 0; //!< -1: behind the last
    char m_separator;
    char m_quote;
    bool m_isUnclosed = false;
};

struct Cells
{
    std::vector<Cell> cells;
    bool isUnclosed = false; //!< the last quote has no end
};

//! Cuts a record, with or without its line end, into cells.
void cut(QByteArrayView record, char separator, Cells *result, char quote = '"');

//! Nothing stands in any of its cells.
bool isBlank(QByteArrayView record, char separator);

} // namespace csv
} // namespace gatehouse
