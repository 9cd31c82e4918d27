#include "app/pages/recordexport.h"

#include "app/pages/pagecontext.h"
#include "app/workspaces/settings.h"
#include "ui/records/tablepage.h"
#include "ui/shell/activitypanel.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! What is written where; everything the writing thread needs.
struct ExportOrder
{
    QString file;
    TableSnapshot table;
    std::vector<RowHandle> rows;
    TableText::Options options;
};

struct ExportResult
{
    TableText::Outcome outcome = TableText::Outcome::Failed;
    QString problem;
};

//! Translation context.
struct RecordExportText
{
    Q_DECLARE_TR_FUNCTIONS(RecordExport)
};

ExportResult write(const ExportOrder &order, QPromise<ExportResult> &promise)
{
    QSaveFile file(order.file);
    if (!file.open(QIODevice::WriteOnly))
        return {.problem = file.errorString()};
    promise.setProgressRange(0, static_cast<int>(order.rows.size()));
    const auto outcome =
        TableText::write(file, order.table, order.rows, order.options, [&promise](qsizetype rowsWritten) {
            promise.setProgressValue(static_cast<int>(rowsWritten));
            return !promise.isCanceled();
        });
    if (outcome != TableText::Outcome::Finished)
        return {.outcome = outcome, .problem = file.errorString()};
    if (!file.commit())
        return {.problem = file.errorString()};
    return {.outcome = outcome};
}

void start(ExportOrder order, const PageContext &context)
{
    // The panel's, not the page's, which may go before the file is written.
    auto *watcher = new QFutureWatcher<ExportResult>(context.activity);
    QPromise<ExportResult> promise;
    promise.start();
    watcher->setFuture(promise.future());

    Activity row{.id = QUuid::createUuid().toString(), .title = RecordExportText::tr("Export to %1").arg(order.file)};
    row.total = static_cast<qint64>(order.rows.size());
    row.unit = RecordExportText::tr("rows");
    context.activity->setActivity(row);
    QObject::connect(context.activity, &ActivityPanel::cancelWanted, watcher,
                     [watcher, id = row.id](const QString &which) {
                         if (which == id)
                             watcher->cancel();
                     });
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context.activity,
                     [row, activity = context.activity](int done) mutable {
                         row.done = done;
                         activity->setActivity(row);
                     });
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context.activity, [row, watcher, context, file = order.file]() mutable {
            const ExportResult result = watcher->future().resultCount() > 0
                                            ? watcher->result()
                                            : ExportResult{TableText::Outcome::Cancelled, {}};
            watcher->deleteLater();
            row.canCancel = false;
            if (result.outcome == TableText::Outcome::Finished) {
                row.done = row.total;
                row.state = ActivityState::Finished;
                context.toast({.kind = ToastKind::Success, .text = RecordExportText::tr("Saved %1.").arg(file)});
            } else if (result.outcome == TableText::Outcome::Cancelled) {
                row.state = ActivityState::Cancelled;
            } else {
                row.state = ActivityState::Failed;
                row.message = result.problem;
                context.toast(
                    {.kind = ToastKind::Error,
                     .text = RecordExportText::tr("%1 could not be written: %2. Choose another folder or free some "
                                                  "space, then export again.")
                                 .arg(file, result.problem)});
            }
            context.activity->setActivity(row);
        });
    QThreadPool::globalInstance()->start([promise = std::move(promise), order = std::move(order)]() mutable {
        promise.addResult(write(order, promise));
        promise.finish();
    });
}

} // namespace

void exportRows(TablePage *page, const QString &title, const PageContext &context, bool selectedOnly)
{
    RecordTable *table = page->table();
    ExportOrder order{.table = table->records()->snapshot()};
    if (selectedOnly) {
        const QList<RowHandle> rows = table->selectedRows();
        order.rows.assign(rows.begin(), rows.end());
    } else {
        const auto rows = table->records()->shownRows();
        order.rows.assign(rows.begin(), rows.end());
    }

    auto *dialog = new QFileDialog(page, RecordExportText::tr("Export %1").arg(title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {RecordExportText::tr("CSV for spreadsheets (*.csv)"), RecordExportText::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(title.toLower().replace(u' ', u'-') + ".csv"_L1);
    if (const QString folder = context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, page,
                     [order, context, page = QPointer(page), dialog](const QString &file) mutable {
                         order.file = file;
                         order.options = page->table()->textOptions(file.endsWith(".json"_L1, Qt::CaseInsensitive)
                                                                        ? TableText::Format::Json
                                                                        : TableText::Format::Csv);
                         order.options.guardFormulas = context.settings->value(settings::formulaGuard).value_or(true);
                         context.settings->setValue(settings::lastFolder, dialog->directory().absolutePath());
                         start(std::move(order), context);
                     });
    dialog->open();
}

} // namespace gatehouse
