#pragma once

#include "models/import/importwords.h"

#include <QList>

namespace gatehouse {

class CsvDocument;

//! What stands in those cells of a column that are not blank.
struct ImportColumnLook
{
    ImportSense sense = ImportSense::Plain; //!< of most of them: Name, Email, PhoneCode, Phone, or nothing of these
    bool hasCodes = false;                  //!< some are phone numbers with the code of a country
    bool isSecret = false;                  //!< most look like passwords
};

//! So many rows, from the first, tell what a file is about. Long rows are fewer, so that looking at them takes no
//! longer than a moment.
qint64 rowsLookedAt(const CsvDocument &document);

//! One for each column, by the rows looked at.
QList<ImportColumnLook> looksOf(const CsvDocument &document);

} // namespace gatehouse
