#include "app/changes/whenanswered.h"
#include "app/files/bulkstart.h"
#include "app/import/bulkimportpage.h"
#include "app/import/elevateimport.h"
#include "app/import/importdesk.h"
#include "app/import/importreporting.h"
#include "app/import/importsaving.h"
#include "app/import/importundo.h"
#include "app/import/newimport.h"
#include "app/pages/ivalt/pages.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"
#include "ui/import/importlist.h"
#include "ui/import/importpage.h"
#include "ui/import/importresultsmodel.h"
#include "ui/import/importrunstep.h"
#include "ui/import/importstart.h"
#include "ui/import/importtable.h"

#include <QAction>
#include <QLocale>
#include <QScrollBar>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Show = ImportRunStep::Show;
using Step = ImportPage::Step;

//! Rows of a report read at a time.
static constexpr int resultBlock = 500;

const Endpoint &BulkImportPage::importOperation() const
{
    if (m_service == Service::Ivalt)
        return ivalt::createOrgUser;
    return bulkStartOperation(m_client.line());
}

QString BulkImportPage::sendObstacle() const
{
    const OpenWorkspace &workspace = *m_context.workspace;
    if (!m_isWhole)
        return tr("The file is still being read.");
    if (workspace.isReadOnly())
        return readOnlyText();
    if (!workspace.isOpen(m_service))
        return tr("Sign in first.");
    if (!workspace.mayCall(importOperation()))
        return tr("Only an organization admin may do this. Sign in as one.");
    if (m_scopes && m_scope.isNull())
        return tr("Choose an organization first.");
    const QString busy = m_context.imports->busyText(m_service, m_scope.isNull() ? QString() : m_scope.identity());
    if (!m_isStarting && !busy.isEmpty())
        return busy;
    if (m_isStarting || m_isSent)
        return tr("This file has been handed over to be imported. See “Import”.");
    if (!m_context.imports->problem().isEmpty())
        return m_context.imports->problem();
    if (m_isReadingImported)
        return tr("What was imported before is still being read.");
    if (!m_importedProblem.isEmpty())
        return m_importedProblem;
    if (m_lookups.isReading())
        return tr("What the rows are checked against is still being read.");
    if (m_draft.isBusy())
        return tr("The rows are still being checked.");
    if (m_draft.plan().sentCount() == 0)
        return tr("No row is to be sent.");
    return {};
}

void BulkImportPage::send()
{
    if (!sendObstacle().isEmpty())
        return;
    ImportDestination destination{.organization = m_scope.isNull() ? QString() : m_scope.identity(),
                                  .organizationTitle = m_scope.isNull() ? QString() : m_scope.title(),
                                  .file = m_file.name};
    if (m_service == Service::Elevate) {
        destination.organizationTitle = organizationTitle();
        if (ImportLookups::ways(m_client.line()).contains(m_way)) {
            destination.uploadType = m_way;
            destination.editableFields = m_editableFields;
        }
    }
    keepRest();
    NewImport begun = newImport(m_draft.plan(), destination);
    if (m_prepared != 0)
        begun.entry.details.insert(preparedKey, m_prepared);
    m_isStarting = true;
    m_isSent = true; // until something is edited or another file is opened, also before it is written down
    updateEnabled();
    whenAnswered(m_context.imports->start(begun), this, [this](const std::optional<Journaled<qint64>> &started) {
        m_isStarting = false;
        m_isSent = m_isSent && started && *started;
        if (started && *started) {
            m_awaited = **started;
            showImport(**started);
        }
        updateEnabled();
    });
}

//! So many rows that are left tell whether a file is the one they are of.
static constexpr int leftRowsCompared = 500;

static bool isInterrupted(const ImportEntry &entry)
{
    return entry.state == ImportEntry::State::Interrupted || entry.state == ImportEntry::State::Ready;
}

//! Another file may be called the same, so what it says is compared, aside.
void BulkImportPage::lookForUnfinished()
{
    const quint64 round = ++m_unfinishedRound;
    m_unfinished.clear();
    if (!m_isWhole || m_draft.isBusy())
        return;
    const ImportRowFilter left{.states = {ImportRowState::Waiting, ImportRowState::Sending, ImportRowState::Unknown}};
    for (const ImportEntry &entry : m_context.imports->imports()) {
        if (!isInterrupted(entry) || entry.service != m_service || entry.file != m_file.name)
            continue;
        const auto isOfPlan = [plan = m_draft.plan()](const Journaled<QList<ImportedRow>> &rows) {
            QSet<QByteArray> keys;
            for (const ImportedRow &row : rows.value_or(QList<ImportedRow>()))
                keys.insert(row.key);
            qint64 row = 0;
            while (row < plan.rowCount() && !keys.isEmpty() && !keys.contains(plan.contentKey(row)))
                ++row;
            return row < plan.rowCount() && !keys.isEmpty();
        };
        whenAnswered(
            m_context.imports->rows(entry.id, left, -1, leftRowsCompared).then(QThreadPool::globalInstance(), isOfPlan),
            this, [this, round, import = entry.id](const std::optional<bool> &isOfFile) {
                if (round != m_unfinishedRound || !isOfFile.value_or(false))
                    return;
                m_unfinished.insert(import);
                showNotice();
            });
    }
}

std::optional<ImportEntry> BulkImportPage::unfinishedImport() const
{
    for (const ImportEntry &entry : m_context.imports->imports()) {
        if (m_unfinished.contains(entry.id) && isInterrupted(entry) && !m_context.imports->run(entry.id) &&
            (!m_scopes || (!m_scope.isNull() && entry.organization == m_scope.identity())) &&
            m_context.imports->obstacle(entry, true).isEmpty())
            return entry;
    }
    return {};
}

//! Rows of this file that are not left of that import can be sent afterwards.
void BulkImportPage::goOnWithFile(const ImportEntry &entry)
{
    const bool takesFile = m_service == Service::Ivalt && entry.hasSecrets;
    m_context.imports->resume(entry.id, takesFile ? ImportOrder{.supply = supplyOf(m_draft.plan())} : ImportOrder());
    showImport(entry.id);
}

ImportLine BulkImportPage::lineOf(const ImportEntry &entry) const
{
    using Stage = ImportLine::Stage;
    const ImportRun *run = m_context.imports->run(entry.id);
    ImportLine line{.id = entry.id, .title = entry.file};
    line.stage = run ? (run->activity().state == ActivityState::Paused ? Stage::Paused : Stage::Running)
                 : entry.state == ImportEntry::State::Finished ? Stage::Finished
                                                               : Stage::Interrupted;
    line.tally = entry.tally();
    line.isProgressTold = !run || run->activity().total >= 0;
    const QString when = QLocale().toString(entry.begun.toLocalTime(), QLocale::ShortFormat);
    QStringList parts{entry.placeTitle().isEmpty() ? when : tr("%1, %2").arg(entry.placeTitle(), when)};
    if (line.stage == Stage::Interrupted) {
        if (!entry.note.isEmpty())
            parts.append(entry.note);
        line.obstacle = m_context.imports->obstacle(entry, false);
        if (m_context.workspace->isReadOnly())
            line.obstacle = readOnlyText();
    }
    line.detail = parts.join(u" · "_s);
    return line;
}

ImportLine BulkImportPage::lineOf(const PreparedImport &prepared) const
{
    // Ids of imports are above zero.
    ImportLine line{.id = -prepared.id, .title = prepared.name, .stage = ImportLine::Stage::Prepared};
    const QString when = QLocale().toString(prepared.changed.toLocalTime(), QLocale::ShortFormat);
    QStringList parts{prepared.organizationTitle.isEmpty() ? when : tr("%1, %2").arg(prepared.organizationTitle, when),
                      prepared.edits > 0 ? tr("%n changes in its rows", nullptr, prepared.edits)
                                         : tr("columns chosen")};
    if (prepared.leftOut > 0)
        parts.append(tr("%n changes of secrets are not kept", nullptr, prepared.leftOut));
    line.detail = parts.join(u" · "_s);
    if (prepared.path.isEmpty())
        line.obstacle = tr("Paste the same rows again to go on.");
    return line;
}

void BulkImportPage::showList()
{
    QList<ImportLine> lines;
    for (const ImportEntry &entry : m_context.imports->imports()) {
        if (entry.service == m_service && entry.state != ImportEntry::State::Writing)
            lines.append(lineOf(entry));
    }
    for (const PreparedImport &prepared : m_context.imports->prepared()) {
        const bool isHere = m_service == Service::Ivalt || prepared.organization == m_context.imports->place(m_service);
        if (prepared.service == m_service && isHere && !m_context.imports->hasImportOf(prepared.id))
            lines.append(lineOf(prepared));
    }
    // What can go on comes first, then what is at work; the newest first among those that are alike.
    std::ranges::stable_sort(lines, {}, [](const ImportLine &line) {
        using Stage = ImportLine::Stage;
        return line.stage == Stage::Interrupted || line.stage == Stage::Prepared ? 0
               : line.stage == Stage::Finished                                   ? 2
                                                                                 : 1;
    });
    m_page->start()->list()->setLines(lines);
}

//! What is looked at first of an import that has ended.
static Show worstOf(const ImportEntry &entry)
{
    const ImportTally tally = entry.tally();
    return tally.failed > 0    ? Show::Failed
           : tally.unclear > 0 ? Show::Unclear
           : tally.refused > 0 ? Show::Refused
                               : Show::All;
}

void BulkImportPage::showImport(qint64 import)
{
    const bool isOther = m_import != import;
    m_import = import;
    const std::optional<ImportEntry> entry = m_context.imports->find(import);
    if (isOther || m_page->run()->results()->rowCount() == 0) {
        m_page->run()->setShown(entry && entry->state == ImportEntry::State::Finished ? worstOf(*entry) : Show::All);
        readResults(-1);
    }
    m_page->setStep(Step::Run);
    silence();
    showRun();
    m_page->setFocus();
}

void BulkImportPage::showRun()
{
    if (m_import == 0)
        return;
    const std::optional<ImportEntry> entry = m_context.imports->find(m_import);
    if (!entry) {
        // Nothing was sent: the person said no in the review. What is prepared is at hand still.
        if (m_context.imports->isRead() && m_awaited != m_import) {
            m_import = 0;
            m_isSent = false;
            if (m_page->step() == Step::Run)
                m_page->setStep(m_isWhole ? Step::Check : Step::Start);
        }
        return updateEnabled();
    }
    if (std::exchange(m_awaited, 0) == m_import)
        readResults(-1);
    const ImportRun *run = m_context.imports->run(m_import);
    m_page->run()->setLine(lineOf(*entry), run ? std::optional(run->activity()) : std::nullopt);
    const bool isPaused = run && run->activity().state == ActivityState::Paused;
    const bool isFinished = entry->state == ImportEntry::State::Finished;
    QList<QAction *> actions;
    if (run && run->activity().canPause)
        actions.append(isPaused ? m_unpause : m_pause);
    if (run)
        actions.append(m_cancel);
    else if (!isFinished)
        actions.append(m_goOn);
    if (!run)
        actions += {m_mend, m_saveFailed, m_saveReport};
    if (!run && m_undo && entry->count(ImportRowState::Done) + entry->count(ImportRowState::TakenBack) > 0)
        actions.append(m_undo);
    m_page->run()->setActions(actions);
    updateEnabled();
}

//! The rows that ImportTally counts so.
static ImportRowFilter filterOf(const ImportEntry &entry, Show show)
{
    using State = ImportRowState;
    using Verdict = ImportVerdict;
    switch (show) {
    case Show::All:
        break;
    case Show::Failed:
        return {.states = {State::Failed}};
    case Show::Unclear:
        return {.states = entry.state == ImportEntry::State::Running ? QList{State::Unknown}
                                                                     : QList{State::Unknown, State::Sending}};
    case Show::Refused:
        return {.verdicts = {Verdict::Refused}};
    case Show::Done:
        return {.states = {State::Done}};
    case Show::TakenBack:
        return {.states = {State::TakenBack}};
    case Show::SetAside:
        return {.verdicts = {Verdict::SetAside}};
    case Show::NotSent:
        return {.states = {State::NotSent, State::Lacking},
                .verdicts = {Verdict::New, Verdict::Changed, Verdict::Unchanged, Verdict::Unknown, Verdict::Imported}};
    }
    return {};
}

static QList<ImportResult> resultsOf(const ImportEntry &entry, const QList<ImportedRow> &rows)
{
    QList<ImportResult> results;
    for (const ImportedRow &row : rows)
        results.append({.number = row.number, .line = row.line, .outcome = outcomeOf(entry, row)});
    return results;
}

void BulkImportPage::readResults(qint64 after)
{
    const std::optional<ImportEntry> entry = m_context.imports->find(m_import);
    if (!entry)
        return;
    ImportResultsModel *results = m_page->run()->results();
    if (after < 0) {
        ++m_resultRound;
        results->start(entry->columns);
    }
    const ImportRowFilter filter = filterOf(*entry, m_page->run()->shown());
    whenAnswered(m_context.imports->rows(m_import, filter, after, resultBlock), this,
                 [this, entry = *entry, round = m_resultRound](const auto &rows) {
                     if (round == m_resultRound && rows && *rows)
                         m_page->run()->results()->append(resultsOf(entry, **rows), (*rows)->size() < resultBlock);
                 });
}

//! Reads rows that are shown once more, where they stand: those in sight, or all from there on.
void BulkImportPage::refreshResults(qint64 after, bool isAll)
{
    const std::optional<ImportEntry> entry = m_context.imports->find(m_import);
    const ImportRowFilter filter = entry ? filterOf(*entry, m_page->run()->shown()) : ImportRowFilter();
    if (!entry || m_page->run()->results()->rowCount() == 0)
        return readResults(-1);
    whenAnswered(m_context.imports->rows(m_import, filter, after, resultBlock), this,
                 [this, isAll, after, entry = *entry, round = m_resultRound](const auto &rows) {
                     if (round != m_resultRound || !rows || !*rows)
                         return;
                     ImportResultsModel *results = m_page->run()->results();
                     const bool isAtEnd = (*rows)->size() < resultBlock;
                     const int shown = results->rowCount();
                     results->refresh(after, resultsOf(entry, **rows), isAtEnd);
                     const qint64 last = isAtEnd ? after : (*rows)->constLast().number;
                     if (isAll && !isAtEnd && shown > 0 && last < results->result(results->rowCount() - 1).number)
                         refreshResults(last, true);
                 });
}

void BulkImportPage::refreshInSight()
{
    const ImportResultsModel *results = m_page->run()->results();
    const int first = m_page->run()->table()->rowAt(0);
    refreshResults(first > 0 && first < results->rowCount() ? results->result(first).number - 1 : -1, false);
}

void BulkImportPage::importChanged(qint64 import)
{
    showList();
    if (import != m_import)
        return;
    showRun();
    if (m_page->step() == Step::Run && !m_again.isActive())
        m_again.start();
}

void BulkImportPage::importEnded(qint64 import)
{
    showList();
    lookForUnfinished();
    // Who was made by it is there now, and what it has sent is not sent again.
    m_sendsAgain = false;
    readImported();
    if (!m_file.isNull() && m_context.workspace->isOpen(m_service))
        m_lookups.read(m_scope);
    if (import != m_import)
        return updateEnabled();
    m_again.stop();
    const std::optional<ImportEntry> entry = m_context.imports->find(import);
    const bool isFinished = entry && entry->state == ImportEntry::State::Finished;
    if (isFinished && m_page->run()->shown() == Show::All && worstOf(*entry) != Show::All) {
        m_page->run()->setShown(worstOf(*entry));
        readResults(-1);
    } else {
        refreshResults(-1, true);
    }
    showRun();
}

void BulkImportPage::mendFailed()
{
    const std::optional<ImportEntry> entry = m_context.imports->find(m_import);
    if (!entry)
        return;
    // The same id is another organization at another address.
    const QString scope = m_context.imports->otherAddressText(*entry).isEmpty() ? entry->organization : QString();
    m_saving->failedRows(*entry, [this, entry, scope](const QByteArray &csv) {
        open({.path = {},
              .text = csv,
              .name = tr("%1, failed rows").arg(entry->file),
              .scope = scope,
              .mapping = entry->mapping,
              .way = entry->details.value(ElevateImport::uploadType).toString(),
              .editableFields = json::toTextList(entry->details.value(ElevateImport::editableFields))});
    });
}

void BulkImportPage::updateEnabled()
{
    const auto set = [](QAction *action, const QString &obstacle) {
        action->setEnabled(obstacle.isEmpty());
        action->setStatusTip(obstacle);
        action->setToolTip(obstacle.isEmpty() ? action->text() : obstacle);
    };
    const bool hasFile = !m_file.isNull();
    const Step step = m_page->step();
    m_page->setPossible(hasFile, hasFile && m_isWhole, m_import != 0);
    set(m_close, step == Step::Start ? tr("No file is open.") : QString());
    m_close->setText(step == Step::Run ? tr("Back to the list") : tr("Close"));
    set(m_paste, step == Step::Start ? QString() : tr("Go to the start of the page first."));
    set(m_toCheck, !hasFile                ? tr("Open a file first.")
                   : m_reading.isReading() ? tr("The file is still being read.")
                   : !m_isWhole            ? tr("Choose how the file is read first.")
                                           : QString());
    const qint64 count = m_isWhole ? m_draft.plan().sentCount() : 0;
    m_sendAction->setText(count > 0 ? tr("Import %n users…", nullptr, int(count)) : tr("Import…"));
    set(m_sendAction, step != Step::Check ? tr("Check the rows first.") : sendObstacle());
    set(m_exportPlan, !m_isWhole         ? tr("Open a file first.")
                      : m_draft.isBusy() ? tr("The rows are still being checked.")
                                         : QString());
    if (m_sample)
        set(m_sample, m_context.workspace->isOpen(m_service) ? QString() : tr("Sign in first."));

    const std::optional<ImportEntry> entry = m_import != 0 ? m_context.imports->find(m_import) : std::nullopt;
    const ImportRun *run = entry ? m_context.imports->run(m_import) : nullptr;
    const QString noImport = entry ? QString() : tr("Open an import first.");
    const bool isPaused = run && run->activity().state == ActivityState::Paused;
    set(m_pause, run && !isPaused ? QString() : tr("Nothing is being imported."));
    set(m_unpause, isPaused ? QString() : tr("Nothing is paused."));
    set(m_cancel, run ? QString() : tr("Nothing is being imported."));
    set(m_goOn, !entry || run || entry->state == ImportEntry::State::Finished ? tr("Nothing was interrupted.")
                                                                              : lineOf(*entry).obstacle);
    set(m_saveReport, noImport);
    const bool hasFailed = entry && entry->tally().toMend() > 0;
    const QString noFailed = !noImport.isEmpty() ? noImport : !hasFailed ? tr("No row failed.") : QString();
    set(m_saveFailed, noFailed);
    if (m_undo)
        set(m_undo, entry ? m_undoing->obstacle(*entry) : noImport);
    set(m_mend, run ? tr("The import is still at work.") : noFailed);
}

} // namespace gatehouse
