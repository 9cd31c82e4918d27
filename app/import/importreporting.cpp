#include "app/import/importreporting.h"

#include "app/import/importdatabase.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int rowsReadAtOnce = 2000;

ImportOutcome::State outcomeState(const ImportEntry &entry, const ImportedRow &row)
{
    switch (row.state) {
    case ImportRowState::NotSent:
        return row.verdict == ImportVerdict::Refused ? ImportOutcome::State::Refused : ImportOutcome::State::NotSent;
    case ImportRowState::Waiting:
        return ImportOutcome::State::Waiting;
    case ImportRowState::Done:
        return ImportOutcome::State::Done;
    case ImportRowState::Failed:
        return ImportOutcome::State::Failed;
    case ImportRowState::Lacking:
        return ImportOutcome::State::FileChanged;
    case ImportRowState::Sending:
        if (entry.state == ImportEntry::State::Running)
            return ImportOutcome::State::OnItsWay;
        break;
    case ImportRowState::Unknown:
        break;
    }
    return ImportOutcome::State::Unclear;
}

namespace {

//! Hands out the rows of an import one after the other.
class RowReader
{
public:
    RowReader(const QString &journal, const ImportEntry &entry)
        : m_database(journal, ImportDatabase::Access::Read), m_entry(entry)
    {
    }

    bool read(ImportOutcome *outcome)
    {
        if (m_place == m_rows.size() && !readMore())
            return false;
        const ImportedRow &row = m_rows.at(m_place++);
        *outcome = {
            .cells = row.cells, .state = outcomeState(m_entry, row), .identity = row.identity, .reason = row.reason};
        return true;
    }
    QString problem() const { return m_problem; }

private:
    bool readMore()
    {
        const qint64 after = m_rows.isEmpty() ? -1 : m_rows.constLast().number;
        auto rows = m_database.rows(m_entry.id, {}, after, rowsReadAtOnce);
        if (!rows)
            m_problem = rows.error();
        m_rows = std::move(rows).value_or(QList<ImportedRow>());
        m_place = 0;
        return !m_rows.isEmpty();
    }

    ImportDatabase m_database;
    const ImportEntry &m_entry;
    QList<ImportedRow> m_rows;
    qsizetype m_place = 0;
    QString m_problem;
};

ImportWriting write(const QString &journal, const ImportEntry &entry, ImportReportOf rows, const QString &target,
                    const ImportWritingProgress &progress)
{
    QSaveFile file(target);
    if (!file.open(QFile::WriteOnly))
        return {.error =
                    QCoreApplication::translate("ImportReporting", "%1 cannot be written: %2. Choose another folder.")
                        .arg(target, file.errorString())};
    RowReader reader(journal, entry);
    ImportWriting written =
        writeImportReport(file,
                          {.columns = entry.columns,
                           .secretColumns = entry.secretColumns,
                           .next = [&reader](ImportOutcome *outcome) { return reader.read(outcome); },
                           .separator = separatorOf(entry)},
                          rows, progress);
    if (written.error.isEmpty())
        written.error = reader.problem();
    if (!written.error.isEmpty() || written.isCancelled)
        file.cancelWriting();
    else if (!file.commit())
        written.error =
            QCoreApplication::translate("ImportReporting", "%1 cannot be written: %2. Choose another folder.")
                .arg(target, file.errorString());
    return written;
}

} // namespace

QFuture<ImportWriting> writeJournalReport(const QString &journal, const ImportEntry &entry, ImportReportOf rows,
                                          const QString &target)
{
    QPromise<ImportWriting> promise;
    promise.setProgressRange(0, static_cast<int>(entry.toSend() + entry.count(ImportRowState::NotSent)));
    promise.start();
    const QFuture<ImportWriting> future = promise.future();
    QThreadPool::globalInstance()->start([=, promise = std::move(promise)]() mutable {
        const auto progress = [&promise](qint64 done) {
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        };
        promise.addResult(write(journal, entry, rows, target, progress));
        promise.finish();
    });
    return future;
}

} // namespace gatehouse
