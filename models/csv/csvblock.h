#pragma once

#include "models/csv/csvdocumentdata.h"

#include <optional>

namespace gatehouse {

//! Whole records as they were read, and what is known of them before they are looked at.
struct CsvPiece
{
    QByteArray text;
    qsizetype from = 0; //!< behind the header
    bool isMended = false;
};

//! What a look at a piece tells. Lines count from 0 at the beginning of its text.
struct CsvPieceRows
{
    CsvBlock block;
    qint64 lines = 0; //!< of the text, from the header on
    QList<CsvProblem> problems;
    qint64 problemCount = 0;
    std::optional<qint64> hugeLine; //!< one with more cells than any table has
};

//! Finds the rows of a piece and what is wrong with them. Takes no state, so threads may do this side by side.
CsvPieceRows rowsOf(CsvPiece piece, const CsvFormat &format, qsizetype columns);

} // namespace gatehouse
