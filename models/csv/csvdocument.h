#pragma once

#include "models/csv/csvformat.h"
#include "models/csv/csvrecords.h"
#include "models/tables/parallel.h"

#include <QExplicitlySharedDataPointer>
#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace gatehouse {

class CsvDocumentData;

//! Something wrong with a file as such, not with what a cell says.
struct CsvProblem
{
    qint64 line = 0; //!< of the file, from 1
    QString text;    //!< whole sentences in the user's language, with what to do
};

//! A file of cells, read into memory as UTF-8 with where each of its records begins. Never changes, so any thread may
//! read it; copies share what was read. Lines without anything in their cells are no rows.
class CsvDocument
{
public:
    CsvDocument();
    explicit CsvDocument(CsvDocumentData *data);
    CsvDocument(const CsvDocument &other);
    CsvDocument &operator=(const CsvDocument &other);
    ~CsvDocument();

    const CsvFormat &format() const;
    const QStringList &columns() const;   //!< named by the header, else made up ("Column 3"); no two are the same
    qint64 rowCount() const;              //!< without the header
    qint64 lineOf(qint64 row) const;      //!< of the file, from 1, where the row begins
    QByteArrayView raw(qint64 row) const; //!< as it stands, in UTF-8, without its line end
    void cut(qint64 row, csv::Cells *cells) const;
    QString cell(qint64 row, int column) const; //!< unguarded, see unguardedCell(); null where the row is shorter
    const QList<CsvProblem> &problems() const;  //!< not more than maxProblems
    qint64 problemCount() const;
    qint64 memory() const; //!< bytes held

    static constexpr qsizetype maxProblems = 1000;
    static constexpr qint64 maxBytes = qint64(2) * 1024 * 1024 * 1024;
    static constexpr qsizetype maxRecordBytes = 16 * 1024 * 1024;
    static constexpr qsizetype maxCells = 20'000; //!< of a row
    //! What to say of a record longer than maxRecordBytes that begins in \a line.
    static QString tooLongText(qint64 line);

private:
    QExplicitlySharedDataPointer<CsvDocumentData> d;
};

struct CsvReading
{
    CsvDocument document;    //!< without columns where there is an error, in the format that was tried
    QString error;           //!< why nothing was read, with what to do; empty: it was
    bool isOfFormat = false; //!< the error: another format may do
    bool isCancelled = false;
    bool isPart = false; //!< only the first rows, see CsvReadOptions::mostRows
};

struct CsvReadOptions
{
    std::optional<CsvFormat> format; //!< unset: detected
    qint64 mostRows = -1;            //!< for a preview; -1: all
    Cancellation cancellation = {};
    std::function<void(qint64 bytes)> progress = {}; //!< called now and then, in the reading thread
};

//! Reads to the end in the calling thread and helpers of its own. The device is read once, in order, and not looked at
//! again. Where the format is detected and the file begins with ASCII alone, the first other characters tell the
//! encoding, wherever they stand.
CsvReading readCsv(QIODevice &device, const CsvReadOptions &options = {});
//! As above, of a file: refuses what is no readable file, and what changes while it is read.
CsvReading readCsvFile(const QString &path, const CsvReadOptions &options = {});

} // namespace gatehouse
