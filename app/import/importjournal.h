#pragma once

#include "app/import/importdatabase.h"
#include "models/import/importedits.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace gatehouse {

class ImportJournalWorker;

//! What is to be done in each row of the imports of a workspace, and what became of it: an SQLite file that a crash, a
//! kill or a loss of power leaves whole at any moment. All work happens in a thread of its own; futures finish there,
//! so give then() a context. Calls are carried out in their order. Secrets never reach it.
class ImportJournal : public QObject
{
    Q_OBJECT

public:
    //! The file and its folder are made when first needed.
    explicit ImportJournal(const QString &file, QObject *parent = nullptr);
    //! Waits until everything that was asked for is on disk; an import still being written down is dropped.
    ~ImportJournal() override;

    QString file() const { return m_file; }

    QFuture<Journaled<void>> takeAsOf(Service service, const QString &address); //!< see ImportDatabase
    //! Newest first.
    QFuture<Journaled<QList<ImportEntry>>> entries();
    //! Writes an import down, row by row from \a supply, and answers its id. Then it is Ready. Progress is in rows;
    //! cancelling drops it. Of \a entry the columns and what describes the import count.
    QFuture<Journaled<qint64>> add(const ImportEntry &entry, const ImportSupply &supply);

    //! Up to \a most rows that wait, marked as being sent. That mark is on disk when they are answered.
    QFuture<Journaled<QList<ImportedRow>>> take(qint64 import, int most);
    //! Gives every row of one state another; answers how many. On disk when answered.
    QFuture<Journaled<qint64>> move(qint64 import, ImportRowState from, ImportRowState to);
    QFuture<Journaled<qint64>> leaveOutSent(qint64 import, const QString &reason); //!< see ImportDatabase
    //! What became of rows. All that is waiting to be written is written at once.
    QFuture<Journaled<void>> settle(qint64 import, const QList<ImportSettling> &rows);
    //! Rows after number \a after (-1: from the first), at most \a most.
    QFuture<Journaled<QList<ImportedRow>>> rows(qint64 import, const ImportRowFilter &filter, qint64 after, int most);

    QFuture<Journaled<void>> setState(qint64 import, ImportEntry::State state, const QString &note = {});
    QFuture<Journaled<void>> setDetails(qint64 import, const QJsonObject &details);
    QFuture<Journaled<void>> remove(qint64 import);

    //! Files that are prepared, see ImportDatabase.
    QFuture<Journaled<QList<PreparedImport>>> prepared();
    QFuture<Journaled<void>> keepPrepared(const PreparedImport &prepared, const std::vector<ImportEdit> &edits);
    QFuture<Journaled<QByteArray>> editsOf(qint64 prepared);
    QFuture<Journaled<void>> dropPrepared(qint64 prepared);

private:
    QString m_file;
    QThread m_thread;
    ImportJournalWorker *m_worker = nullptr;
};

} // namespace gatehouse
