#pragma once

#include "models/changes/changeentry.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <expected>

namespace gatehouse {

class ChangeLogWorker;

//! Why the log could not do something, with the remedy, in the user's language.
struct ChangeLogError
{
    enum class Kind : quint8 {
        Unavailable, //!< the folder or file cannot be opened or written
        Locked,      //!< another program holds the file
        Full,        //!< no space is left
        Damaged,     //!< the file is no intact database
    };
    Kind kind = Kind::Unavailable;
    QString message;
};

template<class Value>
using Logged = std::expected<Value, ChangeLogError>;

//! Which changes to read. Empty members let everything through.
struct ChangeFilter
{
    QString text;      //!< in any field people see; case does not matter
    QString service;   //!< exactly
    QString operation; //!< id, exactly
    QString workspaceId;
    QString outcome;  //!< exactly; see outcomes
    QDateTime from;   //!< this moment and later
    QDateTime until;  //!< before this moment
    qint64 limit = 0; //!< newest first; 0: all
};

//! What going through the chain of hashes found.
struct Verification
{
    bool intact = false;
    qint64 rows = 0;                   //!< how many were held against the chain
    std::optional<qint64> firstBroken; //!< the sequence of the first row that does not fit
    QString message;                   //!< what was found and what it means, in the user's language
    QString head;                      //!< hash of the last row; noting it elsewhere seals everything up to it
};

enum class ChangeExport : quint8 { Json, Csv };

//! The append-only record of every change sent: a SQLite file whose rows each carry the hash of the one before. All
//! work happens in a thread of its own; futures finish there, so give then() a context. Nothing secret may be given to
//! append().
class ChangeLog : public QObject
{
    Q_OBJECT

public:
    //! The file and its folder are made when first needed.
    explicit ChangeLog(const QString &file, QObject *parent = nullptr);
    //! Waits until everything given to append() is on disk.
    ~ChangeLog() override;

    static QString defaultFile(); //!< in the program's data folder
    QString file() const { return m_file; }

    //! Writes a row and answers it with sequence, time (when it had none) and hashes filled in. On disk when answered.
    QFuture<Logged<ChangeEntry>> append(const ChangeEntry &entry);

    //! One entry per change, newest first: its intent with the outcome's findings merged in.
    QFuture<Logged<QList<ChangeEntry>>> read(const ChangeFilter &filter = {});

    //! Holds every row against the chain; reports progress in rows and can be cancelled.
    QFuture<Logged<Verification>> verify();

    //! Writes the rows as they are stored, oldest first, with their hashes; answers how many. Only the filter's period,
    //! service, operation and workspace count here.
    QFuture<Logged<qint64>> exportTo(const QString &targetFile, ChangeExport format, const ChangeFilter &filter = {});

    //! Opens the file anew after an error; answers whether the log can be written.
    QFuture<Logged<bool>> retry();

    //! Moves a damaged file aside and begins a new log; answers where the old file is now.
    QFuture<Logged<QString>> setAside();

signals:
    //! So many more are on disk: those of one transaction.
    void appended(qsizetype rows);
    //! The log cannot be written, so changes are refused until retry() succeeds.
    void failed(const gatehouse::ChangeLogError &error);
    void recovered();

private:
    QString m_file;
    QThread m_thread;
    ChangeLogWorker *m_worker = nullptr;
};

} // namespace gatehouse
