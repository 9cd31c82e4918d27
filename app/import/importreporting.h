#pragma once

#include "app/import/importentry.h"
#include "models/import/importreport.h"

#include <QFuture>

namespace gatehouse {

//! What became of a row of that import, for reports and the page. Where the service answered with a bare number, words
//! say of what.
ImportOutcome outcomeOf(const ImportEntry &entry, const ImportedRow &row);

//! Writes what became of the rows of an import in \a journal to \a target, in another thread: all or nothing. Its name
//! says the format, but for failed rows, which are CSV. Progress is in rows; can be cancelled. The journal may be in
//! use meanwhile.
QFuture<ImportWriting> writeJournalReport(const QString &journal, const ImportEntry &entry, ImportReportOf rows,
                                          const QString &target);
QFuture<ImportWriting> writePlan(const ImportPlan &plan, const QString &target); //!< alike; see writeImportPlan()

} // namespace gatehouse
