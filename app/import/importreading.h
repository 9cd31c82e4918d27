#pragma once

#include "app/import/importfile.h"
#include "models/csv/csvdocument.h"

#include <QFutureWatcher>
#include <QObject>

namespace gatehouse {

//! Reads a file of cells in another thread: its first rows at once, then all of it.
class ImportReading : public QObject
{
    Q_OBJECT

public:
    explicit ImportReading(QObject *parent = nullptr);
    ~ImportReading() override;

    //! What was being read before is given up. \a format: unset: detected.
    void read(const ImportFile &file, const std::optional<CsvFormat> &format = {});
    void cancel();
    bool isReading() const { return m_isReading; }

    //! A hash of the file's bytes, made in another thread; empty where it cannot be read.
    static QFuture<QByteArray> hashOf(const ImportFile &file);

signals:
    void firstRowsRead(const gatehouse::CsvReading &reading); //!< of a file that has more
    void progressed(int percent);
    void finished(const gatehouse::CsvReading &reading); //!< all of it, or why not; not after cancel()

private:
    QFutureWatcher<CsvReading> m_watcher;
    Cancellation m_cancellation;
    bool m_isReading = false;
};

} // namespace gatehouse
