#pragma once

#include "app/import/importentry.h"
#include "models/import/importreport.h"

#include <QFuture>

namespace gatehouse {

//! What reports call the state of a row of that import.
ImportOutcome::State outcomeState(const ImportEntry &entry, const ImportedRow &row);

//! Writes what became of the rows of an import in \a journal to \a target, in another thread: all or nothing. Progress
//! is in rows; can be cancelled. The journal may be in use meanwhile.
QFuture<ImportWriting> writeJournalReport(const QString &journal, const ImportEntry &entry, ImportReportOf rows,
                                          const QString &target);

} // namespace gatehouse
