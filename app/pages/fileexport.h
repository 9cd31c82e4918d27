#pragma once

#include "app/pages/pagecontext.h"
#include "models/tables/tabletext.h"

#include <QJsonArray>

#include <vector>

namespace gatehouse {

//! A file that is written in another thread, with progress and cancel in the activity panel.
struct FileExport
{
    //! Called now and then with how many were gone through; false stops.
    using Progress = std::function<bool(qsizetype done)>;

    QString file;
    qint64 count = 0; //!< of what is written
    QString unit;     //!< what that is called, such as "rows"
    //! Works in the other thread. False: it was stopped, or failed, and the device's errorString() says why.
    std::function<bool(QIODevice &device, const Progress &progress)> write;
    Toast saved; //!< told once the file is there
};

//! Nothing is left of a file that was cancelled or could not be written, and what was there before stays.
void startExport(const FileExport &order, const PageContext &context);

//! Rows of a table as CSV or JSON.
struct TableExport
{
    QString file; //!< its name says the format
    TableSnapshot table;
    std::vector<RowHandle> rows;
    TableText::Options options; //!< but for what is the same everywhere: format, guard of formulas, byte order mark
    Toast saved;
};
void startExport(TableExport order, const PageContext &context);

//! All of \a rows, whose cells are canonical texts in the order of \a columns.
TableExport tableExport(const QList<TableColumn> &columns, const QList<QStringList> &rows);

//! The canonical text of a cell that holds a list; see setLists().
QString listCell(const QJsonArray &values);
//! Of a list of which nothing is known, which is not an empty one.
QString unknownListCell();
//! Columns of such cells: arrays in JSON; in CSV the values with \a separator between, or \a unknown.
void setLists(TableExport &order, const QStringList &keys, const QString &separator, const QString &unknown = {});

} // namespace gatehouse
