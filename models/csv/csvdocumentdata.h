#pragma once

#include "models/csv/csvdocument.h"

#include <QSharedData>

#include <vector>

namespace gatehouse {

//! Some whole records. A row takes four bytes beside its text, eight where lines and rows do not go together.
struct CsvBlock
{
    QByteArray text;             //!< between rows stand line ends only
    std::vector<quint32> starts; //!< of the rows in the text
    std::vector<quint32> lines;  //!< of the rows behind the first line of the block; empty: one row each line
    qint64 firstLine = 1;        //!< of the file, where the first row begins
    qint64 firstRow = 0;

    qint64 lineOf(size_t row) const { return firstLine + (lines.empty() ? qint64(row) : lines[row]); }
    QByteArrayView raw(size_t row) const;
};

class CsvDocumentData : public QSharedData
{
public:
    ~CsvDocumentData();

    void addProblem(const CsvProblem &problem);

    CsvFormat format;
    QStringList columns;
    std::vector<CsvBlock> blocks; //!< each with a row at least
    qint64 rowCount = 0;
    QList<CsvProblem> problems;
    qint64 problemCount = 0;
};

} // namespace gatehouse
