#pragma once

#include "app/import/importentry.h"
#include "app/import/preparedimport.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSqlDatabase>

#include <expected>
#include <map>

class QSqlQuery;

namespace gatehouse {

//! An answer of the journal, or why there is none with what to do about it, in the user's language.
template<class Value>
using Journaled = std::expected<Value, QString>;

//! The SQLite file of a workspace's imports. Used by one thread, the one that opens it; every call may wait for the
//! disk. What a call has changed is on disk when it returns. Only one program writes the file at a time.
class ImportDatabase
{
    Q_DECLARE_TR_FUNCTIONS(ImportJournal)

public:
    //! A reader makes nothing and sees what a writer, also one of this program, has on disk.
    enum class Access : quint8 { Write, Read };

    explicit ImportDatabase(const QString &file, Access access = Access::Write);
    ~ImportDatabase();

    //! Makes folder, file and tables where they are missing, and tells of what was cut off: an import that was at work
    //! is interrupted, and one that was being written down is dropped, since nothing of it was sent. Does nothing when
    //! already open.
    Journaled<void> open();
    void close();

    Journaled<qint64> add(const ImportEntry &entry);
    //! Rows of an import that is being written down.
    Journaled<void> addRows(qint64 import, const QList<ImportedRow> &rows);
    Journaled<void> setState(qint64 import, ImportEntry::State state, const QString &note);
    Journaled<void> setDetails(qint64 import, const QJsonObject &details);
    //! What it has sent, or may have, stays known to importedKeys() and leaveOutSent().
    Journaled<void> remove(qint64 import);

    //! What an earlier version wrote down without saying where its service is, is taken as of this address.
    Journaled<void> takeAsOf(Service service, const QString &address);

    //! Newest first, with what their rows come to.
    Journaled<QList<ImportEntry>> entries();
    //! Hands out rows that wait, in their order: they are being sent from now on.
    Journaled<QList<ImportedRow>> take(qint64 import, int most);
    //! Gives every row of one state another; answers how many.
    Journaled<qint64> move(qint64 import, ImportRowState from, ImportRowState to);
    //! All or none.
    Journaled<void> settle(qint64 import, const QList<ImportSettling> &rows);
    Journaled<QList<ImportedRow>> rows(qint64 import, const ImportRowFilter &filter, qint64 after, int most);
    //! Takes out rows that wait to make somebody whom another import has sent there, or may have, since this one was
    //! written down, with a reason; answers how many.
    Journaled<qint64> leaveOutSent(qint64 import, const QString &reason);
    //! What was sent to an organization of the service there, or may have been, and when.
    Journaled<ImportedKeys> importedKeys(Service service, const QString &address, const QString &organization);

    //! Files that are prepared, newest first.
    Journaled<QList<PreparedImport>> prepared();
    //! Adds one, or puts it in place of the one with this id. \a edits: text, see editsToText().
    Journaled<void> keepPrepared(const PreparedImport &prepared, const QByteArray &edits);
    //! Empty where there is no such one.
    Journaled<QByteArray> editsOf(qint64 prepared);
    Journaled<void> dropPrepared(qint64 prepared);

private:
    //! How many rows there are more, or fewer, of a state and a verdict.
    using Recount = std::map<std::pair<int, int>, qint64>;

    Journaled<void> makePlace();
    bool takeLock();
    Journaled<void> prepare(QSqlDatabase &database);
    Journaled<void> lay(QSqlQuery &query, int version) const;
    Journaled<void> inTransaction(const std::function<bool(QSqlQuery &query)> &work);
    static bool recount(QSqlQuery &query, qint64 import, const Recount &more);
    Journaled<void> readCounts(ImportEntry &entry);
    QString problem(const QSqlError &error) const;
    QString problem(const QSqlQuery &query) const;
    QString unusable(const QString &reason) const;

    QString m_file;
    Access m_access;
    QString m_connection;
    QLockFile m_lock;
};

} // namespace gatehouse
