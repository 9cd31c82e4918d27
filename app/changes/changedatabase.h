#pragma once

#include "app/changes/changelog.h"

#include <QCoreApplication>
#include <QSqlDatabase>

class QSqlError;
class QSqlQuery;

namespace gatehouse {

//! The SQLite file of the change log. Used by one thread, the one that opens it; every call may wait for the disk.
class ChangeDatabase
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)

public:
    explicit ChangeDatabase(const QString &file);
    ~ChangeDatabase();

    //! Makes folder, file and table when they are missing. Does nothing when already open.
    Logged<void> open();
    void close();

    //! Writes the entries in one transaction and fills in their sequence, time and hashes: all or none.
    Logged<void> append(QList<ChangeEntry> &entries);
    //! Writes something that changes nothing.
    Logged<void> tryWriting();

    Logged<QList<ChangeEntry>> changes(const ChangeFilter &filter);
    //! At most \a count rows after \a sequence as stored: canonical texts in the order of changeEntryFields. An empty
    //! list: there are no more.
    Logged<QList<QStringList>> rowsAfter(qint64 sequence, int count);
    Logged<qint64> rowCount();

    //! The last row that was written, as noted in a file beside the database. Tells when rows are missing at the end,
    //! which a chain of hashes alone cannot.
    struct Seal
    {
        qint64 sequence = 0;
        QString hash;
    };
    std::optional<Seal> seal() const;

    //! What a failure of SQLite means to the person.
    ChangeLogError errorOf(const QSqlError &error) const;

    //! Moves the database and its seal to free names; answers the new name of the database.
    Logged<QString> setAside();

private:
    Logged<void> prepare(QSqlDatabase &database);
    Logged<void> lay(QSqlQuery &query) const;
    ChangeLogError errorOf(const QSqlQuery &query) const;
    ChangeLogError unavailable(const QString &reason) const;
    Logged<void> run(QSqlQuery &query, const QString &statement) const;
    Logged<void> insert(QList<ChangeEntry> &entries);
    void writeSeal(const ChangeEntry &last) const;
    QString sealFile() const { return m_file + QStringLiteral(".seal"); }

    QString m_file;
    QString m_connection;
};

} // namespace gatehouse
