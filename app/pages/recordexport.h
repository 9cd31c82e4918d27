#pragma once

#include "models/tables/tabletext.h"

#include <QWidget>

namespace gatehouse {

class RecordList;
class TablePage;
struct PageContext;

//! Asks for a file and writes the page's selected rows, or those shown, as CSV or JSON. Runs aside with progress and
//! cancel in the activity panel, and tells how many rows of how many were written. Where \a list has more rows than
//! are here, asks first whether to load them.
void exportRows(TablePage *page, const QString &title, const PageContext &context, bool selectedOnly,
                RecordList *list = nullptr);

} // namespace gatehouse
