#pragma once

#include "models/csv/csvdocument.h"

#include <QBuffer>

namespace gatehouse {

//! What reading a file with this text gives.
inline CsvReading readCsvText(QByteArray text, const CsvReadOptions &options = {})
{
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    return readCsv(file, options);
}

} // namespace gatehouse
