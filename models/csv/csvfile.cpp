#include "models/csv/csvdocument.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace gatehouse {

namespace {

//! Translation context.
struct CsvFileText
{
    Q_DECLARE_TR_FUNCTIONS(CsvDocument)
};

CsvReading refused(const QString &error)
{
    CsvReading reading;
    reading.error = error;
    return reading;
}

} // namespace

CsvReading readCsvFile(const QString &path, const CsvReadOptions &options)
{
    const QFileInfo before(path);
    const QString name = before.fileName();
    if (!before.exists())
        return refused(
            CsvFileText::tr("There is no file “%1” any more. Look where it went, then choose it again.").arg(name));
    if (before.isDir())
        return refused(CsvFileText::tr("“%1” is a folder. Choose a file in it.").arg(name));
    // Opening a pipe would wait for somebody to write to it.
    if (!before.isFile())
        return refused(
            CsvFileText::tr("“%1” is no file but a device or a pipe. Copy what it has to say into a file, and choose "
                            "that.")
                .arg(name));
    if (before.size() > CsvDocument::maxBytes && options.mostRows < 0) {
        return refused(
            CsvFileText::tr("“%1” has %2, which is more than fits into memory here. Split it and read the parts one "
                            "after the other.")
                .arg(name, QLocale().formattedDataSize(before.size())));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return refused(
            CsvFileText::tr("“%1” cannot be opened: %2. Look whether you may read it, and whether another program "
                            "holds it.")
                .arg(name, file.errorString()));
    }
    CsvReading reading = readCsv(file, options);
    if (!reading.error.isEmpty() || reading.isCancelled || reading.isPart)
        return reading;
    const QFileInfo after(path);
    if (after.size() != before.size() || after.lastModified() != before.lastModified() || file.pos() != after.size()) {
        return refused(
            CsvFileText::tr("“%1” changed while it was read. Let the program that writes it finish, then open it "
                            "again.")
                .arg(name));
    }
    return reading;
}

} // namespace gatehouse
