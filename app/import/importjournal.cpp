#include "app/import/importjournal.h"

#include "app/import/importjournalworker.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

ImportTally ImportEntry::tally() const
{
    using State = ImportRowState;
    // What the check or a person keeps back is never sent.
    const qint64 refused = count(ImportVerdict::Refused);
    const qint64 setAside = count(ImportVerdict::SetAside);
    const bool isAtWork = state == ImportEntry::State::Running;
    return {.done = count(State::Done),
            .failed = count(State::Failed),
            .unclear = count(State::Unknown) + (isAtWork ? 0 : count(State::Sending)),
            .refused = refused,
            .setAside = setAside,
            .notSent = count(State::NotSent) - refused - setAside,
            .lacking = count(State::Lacking),
            .takenBack = count(State::TakenBack),
            .onTheirWay = isAtWork ? count(State::Sending) : 0,
            .waiting = count(State::Waiting)};
}

ImportJournal::ImportJournal(const QString &file, QObject *parent)
    : QObject(parent), m_file(file), m_worker(new ImportJournalWorker(file))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName("imports"_L1);
    m_thread.start();
}

ImportJournal::~ImportJournal()
{
    m_worker->stopAdding();
    // Behind whatever was asked for before.
    QMetaObject::invokeMethod(m_worker, &ImportJournalWorker::writeQueue, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

//! Runs \a work in the worker's thread and answers what it gives.
template<class Value, class Work>
static QFuture<Journaled<Value>> ask(ImportJournalWorker *worker, Work work)
{
    const auto answer = std::make_shared<QPromise<Journaled<Value>>>();
    answer->start();
    QMetaObject::invokeMethod(worker, [worker, answer, work] {
        answer->addResult(work(worker->database()));
        answer->finish();
    });
    return answer->future();
}

QFuture<Journaled<void>> ImportJournal::takeAsOf(Service service, const QString &address)
{
    return ask<void>(m_worker, [=](ImportDatabase &database) { return database.takeAsOf(service, address); });
}

QFuture<Journaled<QList<ImportEntry>>> ImportJournal::entries()
{
    return ask<QList<ImportEntry>>(m_worker, [](ImportDatabase &database) { return database.entries(); });
}

QFuture<Journaled<qint64>> ImportJournal::add(const ImportEntry &entry, const ImportSupply &supply)
{
    const auto answer = std::make_shared<QPromise<Journaled<qint64>>>();
    answer->start();
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, entry, supply, answer] { worker->add(entry, supply, answer); });
    return answer->future();
}

QFuture<Journaled<QList<ImportedRow>>> ImportJournal::take(qint64 import, int most)
{
    return ask<QList<ImportedRow>>(m_worker, [=](ImportDatabase &database) { return database.take(import, most); });
}

QFuture<Journaled<qint64>> ImportJournal::move(qint64 import, ImportRowState from, ImportRowState to)
{
    return ask<qint64>(m_worker, [=](ImportDatabase &database) { return database.move(import, from, to); });
}

QFuture<Journaled<qint64>> ImportJournal::leaveOutSent(qint64 import, const QString &reason)
{
    return ask<qint64>(m_worker, [=](ImportDatabase &database) { return database.leaveOutSent(import, reason); });
}

QFuture<Journaled<void>> ImportJournal::settle(qint64 import, const QList<ImportSettling> &rows)
{
    const auto answer = std::make_shared<QPromise<Journaled<void>>>();
    answer->start();
    if (m_worker->enqueue(import, rows, answer))
        QMetaObject::invokeMethod(m_worker, &ImportJournalWorker::writeQueue);
    return answer->future();
}

QFuture<Journaled<QList<ImportedRow>>> ImportJournal::rows(qint64 import, const ImportRowFilter &filter, qint64 after,
                                                           int most)
{
    return ask<QList<ImportedRow>>(
        m_worker, [=](ImportDatabase &database) { return database.rows(import, filter, after, most); });
}

QFuture<Journaled<void>> ImportJournal::setState(qint64 import, ImportEntry::State state, const QString &note)
{
    return ask<void>(m_worker, [=](ImportDatabase &database) { return database.setState(import, state, note); });
}

QFuture<Journaled<void>> ImportJournal::setDetails(qint64 import, const QJsonObject &details)
{
    return ask<void>(m_worker, [=](ImportDatabase &database) { return database.setDetails(import, details); });
}

QFuture<Journaled<void>> ImportJournal::remove(qint64 import)
{
    return ask<void>(m_worker, [=](ImportDatabase &database) { return database.remove(import); });
}

QFuture<Journaled<QList<PreparedImport>>> ImportJournal::prepared()
{
    return ask<QList<PreparedImport>>(m_worker, [](ImportDatabase &database) { return database.prepared(); });
}

QFuture<Journaled<void>> ImportJournal::keepPrepared(const PreparedImport &prepared,
                                                     const std::vector<ImportEdit> &edits)
{
    return ask<void>(m_worker,
                     [=](ImportDatabase &database) { return database.keepPrepared(prepared, editsToText(edits)); });
}

QFuture<Journaled<QByteArray>> ImportJournal::editsOf(qint64 prepared)
{
    return ask<QByteArray>(m_worker, [=](ImportDatabase &database) { return database.editsOf(prepared); });
}

QFuture<Journaled<void>> ImportJournal::dropPrepared(qint64 prepared)
{
    return ask<void>(m_worker, [=](ImportDatabase &database) { return database.dropPrepared(prepared); });
}

} // namespace gatehouse
