#include "app/import/importreporting.h"

#include "app/import/elevateimport.h"
#include "app/import/importdatabase.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int rowsReadAtOnce = 2000;

//! What reports call the state of a row.
static ImportOutcome::State outcomeState(const ImportEntry &entry, const ImportedRow &row)
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
    case ImportRowState::TakenBack:
        return ImportOutcome::State::TakenBack;
    case ImportRowState::Sending:
        if (entry.state == ImportEntry::State::Running)
            return ImportOutcome::State::OnItsWay;
        break;
    case ImportRowState::Unknown:
        break;
    }
    return ImportOutcome::State::Unclear;
}

//! Of whoever it takes ELEVATE often tells a number alone, see elevate-user.md, 14.2.
static QString reasonOf(const ImportEntry &entry, const ImportedRow &row)
{
    bool isNumber = false;
    row.reason.toLongLong(&isNumber);
    if (entry.service != Service::Elevate || !isNumber)
        return row.reason;
    const bool invites = entry.details.value(ElevateImport::uploadType) != "UPLOAD"_L1;
    QString words;
    if (row.verdict == ImportVerdict::Changed)
        words = QCoreApplication::translate("ImportReporting", "Changed. The service's number: %1.");
    else if (row.verdict == ImportVerdict::New && invites)
        words = QCoreApplication::translate("ImportReporting", "Invited. The service's number of the invitation: %1.");
    else if (row.verdict == ImportVerdict::New)
        words = QCoreApplication::translate("ImportReporting", "Created. The service's number: %1.");
    else if (invites)
        words = QCoreApplication::translate("ImportReporting", "Invited, or changed if the person was there already. "
                                                               "The service's number: %1.");
    else
        words = QCoreApplication::translate("ImportReporting", "Created, or changed if the person was there already. "
                                                               "The service's number: %1.");
    return words.arg(row.reason);
}

ImportOutcome outcomeOf(const ImportEntry &entry, const ImportedRow &row)
{
    return {.cells = row.cells,
            .state = outcomeState(entry, row),
            .identity = row.identity,
            .reason = reasonOf(entry, row)};
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
        *outcome = outcomeOf(m_entry, m_rows.at(m_place++));
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

ImportFileFormat formatOf(const QString &target)
{
    return target.endsWith(".json"_L1, Qt::CaseInsensitive) ? ImportFileFormat::Json : ImportFileFormat::Csv;
}

using WriteTo = std::function<ImportWriting(QIODevice &out, const ImportWritingProgress &progress)>;

//! All or nothing.
ImportWriting writeFile(const QString &target, const WriteTo &write, const ImportWritingProgress &progress)
{
    QSaveFile file(target);
    const auto problem = [&] {
        return QCoreApplication::translate("ImportReporting", "%1 cannot be written: %2. Choose another folder.")
            .arg(target, file.errorString());
    };
    if (!file.open(QFile::WriteOnly))
        return {.error = problem()};
    ImportWriting written = write(file, progress);
    if (!written.error.isEmpty() || written.isCancelled)
        file.cancelWriting();
    else if (!file.commit())
        written.error = problem();
    return written;
}

//! In another thread, with progress of \a most rows.
QFuture<ImportWriting> writeAside(const QString &target, qint64 most, const WriteTo &write)
{
    QPromise<ImportWriting> promise;
    promise.setProgressRange(0, static_cast<int>(most));
    promise.start();
    const QFuture<ImportWriting> future = promise.future();
    QThreadPool::globalInstance()->start([target, write, promise = std::move(promise)]() mutable {
        const auto progress = [&promise](qint64 done) {
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        };
        promise.addResult(writeFile(target, write, progress));
        promise.finish();
    });
    return future;
}

} // namespace

QFuture<ImportWriting> writeJournalReport(const QString &journal, const ImportEntry &entry, ImportReportOf rows,
                                          const QString &target)
{
    // Failed rows are there to be dropped again.
    const ImportFileFormat format = rows == ImportReportOf::All ? formatOf(target) : ImportFileFormat::Csv;
    const auto write = [journal, entry, rows, format](QIODevice &out, const ImportWritingProgress &progress) {
        RowReader reader(journal, entry);
        ImportWriting written =
            writeImportReport(out,
                              {.columns = entry.columns,
                               .secretColumns = entry.secretColumns,
                               .next = [&reader](ImportOutcome *outcome) { return reader.read(outcome); },
                               .separator = separatorOf(entry),
                               .format = format,
                               .lacksValues = lacksValues(entry)},
                              rows, progress);
        if (written.error.isEmpty())
            written.error = reader.problem();
        return written;
    };
    return writeAside(target, entry.tally().total(), write);
}

QFuture<ImportWriting> writePlan(const ImportPlan &plan, const QString &target)
{
    const auto write = [plan, format = formatOf(target)](QIODevice &out, const ImportWritingProgress &progress) {
        return writeImportPlan(out, plan, format, progress);
    };
    return writeAside(target, plan.rowCount(), write);
}

} // namespace gatehouse
