#include "app/changes/changelogworker.h"

#include "app/changes/chaincheck.h"
#include "app/changes/changeexport.h"

namespace gatehouse {

static constexpr int rowsAtOnce = 2000;

template<class Value>
static void finish(const ChangeLogWorker::Answer<Value> &answer, Logged<Value> result)
{
    answer->addResult(std::move(result));
    answer->finish();
}

bool ChangeLogWorker::enqueue(const ChangeEntry &entry, const Answer<ChangeEntry> &answer)
{
    const QMutexLocker locker(&m_mutex);
    m_queue.append({entry, answer});
    return m_queue.size() == 1;
}

void ChangeLogWorker::writeQueue()
{
    QList<Waiting> waiting;
    {
        const QMutexLocker locker(&m_mutex);
        waiting.swap(m_queue);
    }
    if (waiting.isEmpty())
        return;
    QList<ChangeEntry> entries;
    entries.reserve(waiting.size());
    for (const Waiting &one : std::as_const(waiting))
        entries.append(one.entry);
    const Logged<void> done = m_database.append(entries);
    noteWriting(done);
    if (done)
        emit appended(entries.size());
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        finish(waiting.at(i).answer,
               done ? Logged<ChangeEntry>(entries.at(i)) : Logged<ChangeEntry>(std::unexpected(done.error())));
    }
}

void ChangeLogWorker::noteWriting(const Logged<void> &done)
{
    if (done && m_hasFailed)
        emit recovered();
    else if (!done && !m_hasFailed)
        emit failed(done.error());
    m_hasFailed = !done;
    // A file that was replaced or repaired is only seen by opening it anew.
    if (!done)
        m_database.close();
}

void ChangeLogWorker::read(const ChangeFilter &filter, const Answer<QList<ChangeEntry>> &answer)
{
    finish(answer, m_database.changes(filter));
}

void ChangeLogWorker::retry(const Answer<bool> &answer)
{
    m_database.close();
    const Logged<void> done = m_database.tryWriting();
    noteWriting(done);
    finish(answer, done ? Logged<bool>(true) : Logged<bool>(std::unexpected(done.error())));
}

void ChangeLogWorker::setAside(const Answer<QString> &answer)
{
    Logged<QString> kept = m_database.setAside();
    noteWriting(kept ? Logged<void>() : Logged<void>(std::unexpected(kept.error())));
    finish(answer, std::move(kept));
}

//! Hands every row to \a take, some at a time so that rows can be written in between. \a take answers false for
//! enough; \a end is given the error, if there was one.
void ChangeLogWorker::walk(qint64 after, const std::function<bool(const QStringList &)> &take,
                           const std::function<void(std::optional<ChangeLogError>)> &end)
{
    const auto rows = m_database.rowsAfter(after, rowsAtOnce);
    if (!rows)
        return end(rows.error());
    for (const QStringList &texts : *rows) {
        if (!take(texts))
            return end({});
    }
    if (rows->isEmpty())
        return end({});
    const qint64 last = rows->constLast().constFirst().toLongLong();
    QMetaObject::invokeMethod(this, [=, this] { walk(last, take, end); }, Qt::QueuedConnection);
}

void ChangeLogWorker::verify(const Answer<Verification> &answer)
{
    const auto count = m_database.rowCount();
    if (!count)
        return finish<Verification>(answer, std::unexpected(count.error()));
    answer->setProgressRange(0, static_cast<int>(*count));
    const auto check = std::make_shared<ChainCheck>(m_database.seal());
    const auto take = [check, answer](const QStringList &texts) {
        if (answer->isCanceled() || !check->accept(texts))
            return false;
        answer->setProgressValue(static_cast<int>(check->rows()));
        return true;
    };
    const auto end = [this, check, answer](const std::optional<ChangeLogError> &error) {
        finish(answer, error ? Logged<Verification>(std::unexpected(*error)) : check->conclude(m_file));
    };
    walk(std::numeric_limits<qint64>::min(), take, end);
}

void ChangeLogWorker::exportTo(const QString &target, ChangeExport format, const ChangeFilter &filter,
                               const Answer<qint64> &answer)
{
    const auto count = m_database.rowCount();
    if (!count)
        return finish<qint64>(answer, std::unexpected(count.error()));
    answer->setProgressRange(0, static_cast<int>(*count));
    const auto file = std::make_shared<ChangeExportFile>(target, format, filter);
    if (const QString problem = file->open(); !problem.isNull())
        return finish<qint64>(answer, std::unexpected(ChangeLogError{ChangeLogError::Kind::Unavailable, problem}));
    const auto take = [file, answer, gone = std::make_shared<int>(0)](const QStringList &texts) {
        if (answer->isCanceled() || !file->write(texts))
            return false;
        answer->setProgressValue(++*gone);
        return true;
    };
    const auto end = [file, answer](std::optional<ChangeLogError> error) {
        if (answer->isCanceled() || error)
            file->discard();
        else if (const QString problem = file->close(); !problem.isNull())
            error = ChangeLogError{ChangeLogError::Kind::Unavailable, problem};
        finish(answer, error ? Logged<qint64>(std::unexpected(*error)) : Logged<qint64>(file->rows()));
    };
    walk(std::numeric_limits<qint64>::min(), take, end);
}

} // namespace gatehouse
