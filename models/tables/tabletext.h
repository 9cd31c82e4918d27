#pragma once

#include "models/tables/tablesnapshot.h"

#include <QIODevice>
#include <QList>

#include <functional>
#include <span>

namespace gatehouse {

//! A cell of a delimited line: quoted where \a separator, a quote or a line end makes that needed. UTF-8.
QByteArray delimitedField(const QString &text, char separator);

//! Writes rows of a table as text: for files, the clipboard, other programs. Works on any thread.
class TableText
{
public:
    enum class Format {
        Csv,          //!< RFC 4180: comma, CRLF, quoted where needed, UTF-8
        TabSeparated, //!< as spreadsheets put it on the clipboard: tab, LF, quoted where needed
        Json          //!< an array of one object a row, with the columns' keys
    };

    struct Options
    {
        Format format = Format::Csv;
        QList<int> columns;         //!< which, in this order; empty: all
        bool header = true;         //!< first line with the columns' keys (CSV) or titles (tab-separated)
        bool guardFormulas = true;  //!< see guardedCell(); not for JSON, where nothing runs
        bool byteOrderMark = false; //!< CSV for programs that take a file without one for another encoding
        //! Columns whose canonical text is JSON already (flags, lists); written as that value in JSON. Numbers of
        //! number columns are written as JSON numbers anyway.
        QList<int> jsonColumns;
        //! The text to write instead of the canonical one; unset: canonical. Not for JSON.
        std::function<QString(int column, QStringView raw)> display;
    };

    enum class Outcome { Finished, Cancelled, Failed };

    //! Called now and then with the rows written so far; false cancels.
    using Progress = std::function<bool(qsizetype rowsWritten)>;

    //! Failed: the device's errorString() says why. What was written before stays in the device.
    static Outcome write(QIODevice &device, const TableSnapshot &table, std::span<const RowHandle> rows,
                         const Options &options, const Progress &progress = {});

    static QByteArray text(const TableSnapshot &table, std::span<const RowHandle> rows, const Options &options);
};

} // namespace gatehouse
