#include "app/changes/changelog.h"

#include "app/changes/changelogworker.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gatehouse {

ChangeLog::ChangeLog(const QString &file, QObject *parent)
    : QObject(parent), m_file(file), m_worker(new ChangeLogWorker(file))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ChangeLogWorker::appended, this, &ChangeLog::appended);
    connect(m_worker, &ChangeLogWorker::failed, this, &ChangeLog::failed);
    connect(m_worker, &ChangeLogWorker::recovered, this, &ChangeLog::recovered);
    m_thread.setObjectName("change log"_L1);
    m_thread.start();
}

ChangeLog::~ChangeLog()
{
    QMetaObject::invokeMethod(m_worker, &ChangeLogWorker::writeQueue, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString ChangeLog::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) % "/changes.db"_L1;
}

//! Runs \a work in the worker's thread with a promise to keep.
template<class Value, class Work>
static QFuture<Logged<Value>> ask(ChangeLogWorker *worker, Work work)
{
    const auto answer = std::make_shared<QPromise<Logged<Value>>>();
    answer->start();
    QMetaObject::invokeMethod(worker, [worker, answer, work] { work(*worker, answer); });
    return answer->future();
}

QFuture<Logged<ChangeEntry>> ChangeLog::append(const ChangeEntry &entry)
{
    const auto answer = std::make_shared<QPromise<Logged<ChangeEntry>>>();
    answer->start();
    if (m_worker->enqueue(entry, answer))
        QMetaObject::invokeMethod(m_worker, &ChangeLogWorker::writeQueue);
    return answer->future();
}

QFuture<Logged<QList<ChangeEntry>>> ChangeLog::read(const ChangeFilter &filter)
{
    return ask<QList<ChangeEntry>>(
        m_worker, [filter](ChangeLogWorker &worker, const auto &answer) { worker.read(filter, answer); });
}

QFuture<Logged<Verification>> ChangeLog::verify()
{
    return ask<Verification>(m_worker, [](ChangeLogWorker &worker, const auto &answer) { worker.verify(answer); });
}

QFuture<Logged<qint64>> ChangeLog::exportTo(const QString &targetFile, ChangeExport format, const ChangeFilter &filter)
{
    return ask<qint64>(m_worker, [=](ChangeLogWorker &worker, const auto &answer) {
        worker.exportTo(targetFile, format, filter, answer);
    });
}

QFuture<Logged<bool>> ChangeLog::retry()
{
    return ask<bool>(m_worker, [](ChangeLogWorker &worker, const auto &answer) { worker.retry(answer); });
}

QFuture<Logged<QString>> ChangeLog::setAside()
{
    return ask<QString>(m_worker, [](ChangeLogWorker &worker, const auto &answer) { worker.setAside(answer); });
}

} // namespace gatehouse
