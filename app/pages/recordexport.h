#pragma once

#include "models/tables/tabletext.h"

#include <QWidget>

class QAction;

namespace gatehouse {

class RecordList;
class TablePage;
struct PageContext;

struct ExportActions
{
    QAction *shown;
    QAction *selected; //!< to be enabled while rows are selected
};

//! Actions of the page, each of which asks for a file and writes the rows shown, or those selected, as CSV or JSON. It
//! runs aside with progress and cancel in the activity panel, and tells how many rows of how many were written. Where
//! \a list has more rows than are here, it asks first whether to load them.
ExportActions makeExportActions(TablePage *page, const QString &title, const PageContext &context,
                                RecordList *list = nullptr);

struct TableExport;
//! Asks for a file and writes all rows of \a order, a list that is called \a title, in the same way.
void exportList(const TableExport &order, const QString &title, const PageContext &context, QWidget *parent);

} // namespace gatehouse
