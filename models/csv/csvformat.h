#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QChar>

#include <array>

namespace gatehouse {

//! How a text of cells is written down.
struct CsvFormat
{
    QByteArray encoding = "UTF-8"; //!< as QStringDecoder knows it
    char separator = ',';
    char quote = '"';      //!< 0: none
    bool hasHeader = true; //!< the first record names the columns
    QChar decimal = u'.';  //!< point or comma, in numbers with a fraction

    bool operator==(const CsvFormat &) const = default;
};

//! What cells may end at.
inline constexpr std::array csvSeparators{',', ';', '\t', '|'};

//! How many of a file's first bytes are enough to detect its format.
inline constexpr qsizetype csvSampleBytes = 64 * 1024;

//! The format that fits best. \a start: the first kilobytes; \a isAll: nothing comes behind them.
CsvFormat detectCsvFormat(QByteArrayView start, bool isAll);

//! The same of a text that is known to be UTF-8.
CsvFormat detectUtf8CsvFormat(QByteArrayView start, bool isAll);

//! Bytes of the line "sep=;" by which a text tells spreadsheets its separator; 0: it begins with none.
qsizetype separatorLine(QByteArrayView text);

//! How many cells most of the first records of a text have.
qsizetype usualCellCount(QByteArrayView text, const CsvFormat &format, bool isAll);

} // namespace gatehouse
