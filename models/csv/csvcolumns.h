#pragma once

#include "models/csv/csvdocument.h"

namespace gatehouse {

struct CsvColumnNames
{
    QStringList names;          //!< no two are the same
    QList<CsvProblem> problems; //!< without lines
};

//! The names that a record tells. A column without one is named by its number, and a number is put behind a name that
//! occurs again. Empty cells at the end are no columns.
CsvColumnNames columnNames(QByteArrayView record, const CsvFormat &format);

QStringList numberedNames(qsizetype count);

} // namespace gatehouse
