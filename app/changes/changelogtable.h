#pragma once

#include "models/changes/changeentry.h"
#include "models/tables/tablemodel.h"
#include "ui/records/detailspane.h"

namespace gatehouse {

//! The change log as a table: one column per field row, one row per change.
namespace changelogtable {

QList<TableColumn> columns();
QStringList shownColumns(); //!< keys of those shown before the person has chosen
void setFormatters(TableModel *model, const MomentStyle &moments = {});

TableBatch batchOf(const QList<ChangeEntry> &entries); //!< on any thread

ChangeEntry entryAt(const TableStore &store, RowHandle row);
//! What the details show: who, when, what came of it, and each field before and after.
QList<DetailLine> detailsOf(const ChangeEntry &entry, const MomentStyle &moments = {});

QString outcomeText(QStringView outcome); //!< in the user's language

} // namespace changelogtable
} // namespace gatehouse
