#include "app/changes/whenanswered.h"
#include "app/files/bulkstart.h"
#include "app/import/bulkimportpage.h"
#include "app/import/importdesk.h"
#include "app/import/importreporting.h"
#include "app/import/importsaving.h"
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
    if (m_isStarting || m_isSent)
        return tr("This file has been handed over to be imported. See “Import”.");
    if (!m_context.imports->problem().isEmpty())
        return m_context.imports->problem();
    if (m_lookups.isReading())
        return tr("Who is there already is still being read.");
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
        if (const auto &person = m_context.workspace->elevateSession()->person())
            destination.organizationTitle = person->organizationName;
        if (ImportLookups::ways(m_client.line()).contains(m_way))
            destination.uploadType = m_way;
    }
    const NewImport begun = newImport(m_draft.plan(), destination);
    m_isStarting = true;
    updateEnabled();
    whenAnswered(m_context.imports->start(begun), this, [this](const std::optional<Journaled<qint64>> &started) {
        m_isStarting = false;
        if (started && *started) {
            m_isSent = true;
            m_awaited = **started;
            showImport(**started);
        }
        updateEnabled();
    });
}

//! One that the file at hand can go on with, since it is of the same name and place.
std::optional<ImportEntry> BulkImportPage::unfinishedImport() const
{
    for (const ImportEntry &entry : m_context.imports->imports()) {
        const bool canGoOn = entry.state == ImportEntry::State::Interrupted || entry.state == ImportEntry::State::Ready;
        if (canGoOn && !m_context.imports->run(entry.id) && entry.service == m_service && entry.file == m_file.name &&
            (!m_scopes || (!m_scope.isNull() && entry.organization == m_scope.identity())) &&
            m_context.imports->obstacle(entry, true).isEmpty())
            return entry;
    }
    return {};
}

void BulkImportPage::goOnWithFile(qint64 import)
{
    m_context.imports->resume(import, orderOf(m_draft.plan()));
    m_isSent = true;
    showImport(import);
}

ImportLine BulkImportPage::lineOf(const ImportEntry &entry) const
{
    using Stage = ImportLine::Stage;
    const ImportRun *run = m_context.imports->run(entry.id);
    ImportLine line{.id = entry.id, .title = entry.file};
    line.stage = run ? (run->activity().state == ActivityState::Paused ? Stage::Paused : Stage::Running)
                 : entry.state == ImportEntry::State::Finished ? Stage::Finished
                                                               : Stage::Interrupted;
    line.done = entry.count(ImportRowState::Done);
    line.failed = entry.count(ImportRowState::Failed) + entry.count(ImportRowState::Unknown);
    line.total = entry.toSend();
    const QString when = QLocale().toString(entry.begun.toLocalTime(), QLocale::ShortFormat);
    QStringList parts{entry.organizationTitle.isEmpty() ? when : tr("%1, %2").arg(entry.organizationTitle, when)};
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

void BulkImportPage::showList()
{
    QList<ImportLine> lines;
    for (const ImportEntry &entry : m_context.imports->imports()) {
        if (entry.service == m_service && entry.state != ImportEntry::State::Writing)
            lines.append(lineOf(entry));
    }
    // What can go on comes first, then what is at work; the newest first among those that are alike.
    std::ranges::stable_sort(lines, {}, [](const ImportLine &line) {
        return line.stage == ImportLine::Stage::Interrupted ? 0 : line.stage == ImportLine::Stage::Finished ? 2 : 1;
    });
    m_page->start()->list()->setLines(lines);
}

void BulkImportPage::showImport(qint64 import)
{
    const bool isOther = m_import != import;
    m_import = import;
    const std::optional<ImportEntry> entry = m_context.imports->find(import);
    if (isOther || m_page->run()->results()->rowCount() == 0) {
        const bool hasFailed = entry && entry->state == ImportEntry::State::Finished &&
                               entry->count(ImportRowState::Failed) + entry->count(ImportRowState::Unknown) > 0;
        m_page->run()->setShown(hasFailed ? Show::Failed : Show::All);
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
    const qint64 failed = entry->count(ImportRowState::Failed) + entry->count(ImportRowState::Unknown);
    m_page->run()->setCounts({{Show::All, entry->toSend() + entry->count(ImportRowState::NotSent)},
                              {Show::Failed, failed},
                              {Show::Done, entry->count(ImportRowState::Done)},
                              {Show::NotSent, entry->count(ImportRowState::NotSent)}});
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
    m_page->run()->setActions(actions);
    updateEnabled();
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
    ImportRowFilter filter;
    switch (m_page->run()->shown()) {
    case Show::All:
        break;
    case Show::Failed:
        filter.states = {ImportRowState::Failed, ImportRowState::Unknown};
        break;
    case Show::Done:
        filter.states = {ImportRowState::Done};
        break;
    case Show::NotSent:
        filter.states = {ImportRowState::NotSent};
        break;
    }
    whenAnswered(
        m_context.imports->rows(m_import, filter, after, resultBlock), this,
        [this, round = m_resultRound](const std::optional<Journaled<QList<ImportedRow>>> &rows) {
            if (round != m_resultRound || !rows || !*rows)
                return;
            QList<ImportResult> given;
            for (const ImportedRow &row : **rows)
                given.append(
                    {row.number,
                     row.line,
                     {.cells = row.cells, .state = outcomeState(row), .identity = row.identity, .reason = row.reason}});
            m_page->run()->results()->append(given, given.size() < resultBlock);
        });
}

void BulkImportPage::importChanged(qint64 import)
{
    showList();
    if (import != m_import)
        return;
    showRun();
    // Results follow while somebody looks at their beginning; whoever reads further down is not disturbed.
    const ImportTable *table = m_page->run()->table();
    if (m_page->step() == Step::Run && !m_again.isActive() && table->verticalScrollBar()->value() == 0 &&
        !table->selectionModel()->hasSelection())
        m_again.start();
}

void BulkImportPage::importEnded(qint64 import)
{
    showList();
    if (import != m_import)
        return;
    m_again.stop();
    const std::optional<ImportEntry> entry = m_context.imports->find(import);
    if (entry && entry->state == ImportEntry::State::Finished && entry->count(ImportRowState::Failed) > 0 &&
        m_page->run()->shown() == Show::All)
        m_page->run()->setShown(Show::Failed);
    readResults(-1);
    showRun();
}

void BulkImportPage::mendFailed()
{
    const std::optional<ImportEntry> entry = m_context.imports->find(m_import);
    if (!entry)
        return;
    m_saving->failedRows(*entry, [this, entry](const QByteArray &csv) {
        open({.path = {}, .text = csv, .name = tr("%1, failed rows").arg(entry->file), .scope = entry->organization});
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
    set(m_toCheck, !hasFile ? tr("Open a file first.") : !m_isWhole ? tr("The file is still being read.") : QString());
    const qint64 count = m_isWhole ? m_draft.plan().sentCount() : 0;
    m_sendAction->setText(count > 0 ? tr("Import %n users…", nullptr, int(count)) : tr("Import…"));
    set(m_sendAction, step != Step::Check ? tr("Check the rows first.") : sendObstacle());
    set(m_exportPlan, m_isWhole ? QString() : tr("Open a file first."));
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
    const qint64 failed = entry ? entry->count(ImportRowState::Failed) + entry->count(ImportRowState::Unknown) +
                                      entry->verdicts.at(size_t(ImportVerdict::Refused))
                                : 0;
    const QString noFailed = !noImport.isEmpty() ? noImport : failed == 0 ? tr("No row failed.") : QString();
    set(m_saveFailed, noFailed);
    set(m_mend, run ? tr("The import is still at work.") : noFailed);
}

} // namespace gatehouse
