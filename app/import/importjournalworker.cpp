#include "app/import/importjournalworker.h"

#include "network/client/redaction.h"

namespace gatehouse {

//! Enough for speed, and few enough that what others ask meanwhile is soon done.
static constexpr qint64 rowsAtOnce = 2000;

template<class Value>
static void finish(const ImportJournalWorker::Answer<Value> &answer, Journaled<Value> result)
{
    answer->addResult(std::move(result));
    answer->finish();
}

bool ImportJournalWorker::enqueue(qint64 import, const QList<ImportSettling> &rows, const Answer<void> &answer)
{
    const QMutexLocker locker(&m_mutex);
    m_queue.append({import, rows, answer});
    return m_queue.size() == 1;
}

void ImportJournalWorker::writeQueue()
{
    QList<Waiting> waiting;
    {
        const QMutexLocker locker(&m_mutex);
        waiting.swap(m_queue);
    }
    QMap<qint64, QList<ImportSettling>> settlings;
    for (const Waiting &one : std::as_const(waiting))
        settlings[one.import] += one.rows;
    QMap<qint64, Journaled<void>> done;
    for (auto it = settlings.cbegin(); it != settlings.cend(); ++it)
        done.insert(it.key(), m_database.settle(it.key(), it.value()));
    for (const Waiting &one : std::as_const(waiting))
        finish(one.answer, done.value(one.import));
}

void ImportJournalWorker::add(const ImportEntry &entry, const ImportSupply &supply, const Answer<qint64> &answer)
{
    const Journaled<qint64> id = m_database.add(entry);
    if (!id)
        return finish(answer, id);
    answer->setProgressRange(0, static_cast<int>(supply.count));
    addMore(std::make_shared<Adding>(Adding{*id, entry, supply, answer}));
}

//! Without what must not be kept.
static ImportedRow rowToKeep(const ImportEntry &entry, const ImportRow &row)
{
    const bool isSent = gatehouse::isSent(row.verdict);
    ImportedRow kept{.number = row.row,
                     .line = row.line,
                     .key = row.key,
                     .verdict = row.verdict,
                     .cells = row.cells,
                     .wanted = isSent && !row.wanted.isNull() ? jsonFromRecord(row.wanted) : QJsonObject(),
                     .state = isSent ? ImportRowState::Waiting : ImportRowState::NotSent,
                     .identity = row.current.isNull() ? QString() : row.current.identity(),
                     .reason = row.problems.join(u' ')};
    const bool hasSecrets = entry.hasSecrets || entry.secretColumns.contains(true);
    for (qsizetype i = 0; i < kept.cells.size(); ++i) {
        // Cells beyond the header belong to no column, so nobody knows what they hold; but that they are too many must
        // be seen in a report that is dropped again.
        const bool isSecret =
            entry.secretColumns.value(i, hasSecrets) || (row.secretsFrom >= 0 && i >= row.secretsFrom);
        if (isSecret)
            kept.cells[i] = i < entry.columns.size() ? QString() : redaction::mark;
    }
    for (const ImportChange &change : row.changes)
        kept.changed.append(change.field->key);
    return kept;
}

void ImportJournalWorker::addMore(const std::shared_ptr<Adding> &adding)
{
    if (adding->answer->isCanceled() || m_isStopped) {
        m_database.remove(adding->import);
        adding->answer->finish();
        return;
    }
    QList<ImportedRow> rows;
    const qint64 end = std::min(adding->supply.count, adding->next + rowsAtOnce);
    for (; adding->next < end; ++adding->next)
        rows.append(rowToKeep(adding->entry, adding->supply.row(adding->next)));
    Journaled<void> done = m_database.addRows(adding->import, rows);
    adding->answer->setProgressValue(static_cast<int>(adding->next));
    if (done && adding->next < adding->supply.count) {
        QMetaObject::invokeMethod(this, [this, adding] { addMore(adding); }, Qt::QueuedConnection);
        return;
    }
    if (done)
        done = m_database.setState(adding->import, ImportEntry::State::Ready, {});
    if (!done)
        m_database.remove(adding->import);
    finish(adding->answer, done ? Journaled<qint64>(adding->import) : std::unexpected(done.error()));
}

} // namespace gatehouse
