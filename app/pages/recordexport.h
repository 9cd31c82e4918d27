#pragma once

#include "models/tables/tabletext.h"

#include <QWidget>

namespace gatehouse {

class ActivityPanel;
class TablePage;
struct PageContext;

//! Asks for a file and writes the page's selected rows, or those shown when none is selected, as CSV or JSON. Runs
//! aside with progress and cancel in the activity panel.
void exportRows(TablePage *page, const QString &title, const PageContext &context, bool selectedOnly);

} // namespace gatehouse
