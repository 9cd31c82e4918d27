#pragma once

#include "app/import/importdatabase.h"

#include <QMutex>
#include <QObject>
#include <QPromise>

namespace gatehouse {

//! The journal's work, done in its thread. Only enqueue() may be called from elsewhere.
class ImportJournalWorker : public QObject
{
    Q_OBJECT

public:
    explicit ImportJournalWorker(const QString &file) : m_database(file) {}

    template<class Value>
    using Answer = std::shared_ptr<QPromise<Journaled<Value>>>;

    ImportDatabase &database() { return m_database; }
    void add(const ImportEntry &entry, const ImportSupply &supply, const Answer<qint64> &answer);

    //! What is enqueued until the thread comes to it is written in one transaction. True when nothing was waiting, so
    //! that writeQueue() is to be called.
    [[nodiscard]] bool enqueue(qint64 import, const QList<ImportSettling> &rows, const Answer<void> &answer);
    void writeQueue();
    //! No rows are written down any more.
    void stopAdding() { m_isStopped = true; }

private:
    struct Adding
    {
        qint64 import = 0;
        ImportEntry entry;
        ImportSupply supply;
        Answer<qint64> answer;
        qint64 next = 0;
    };
    struct Waiting
    {
        qint64 import;
        QList<ImportSettling> rows;
        Answer<void> answer;
    };

    void addMore(const std::shared_ptr<Adding> &adding);

    ImportDatabase m_database;
    std::atomic_bool m_isStopped = false;
    QMutex m_mutex;
    QList<Waiting> m_queue;
};

} // namespace gatehouse
