#include "app/pages/recordexport.h"

#include "app/pages/pagecontext.h"
#include "app/pages/recordlist.h"
#include "app/pages/writingactivity.h"
#include "app/workspaces/settings.h"
#include "ui/records/exportquestion.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
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
    qint64 total = -1; //!< rows there are; -1: nobody knows
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

QString savedText(qint64 rows, qint64 total, const QString &file)
{
    if (rows == total)
        return RecordExportText::tr("Saved all %1 rows: %2").arg(QLocale().toString(rows), file);
    if (total >= 0)
        return RecordExportText::tr("Saved %1 of %2 rows: %3")
            .arg(QLocale().toString(rows), QLocale().toString(total), file);
    return RecordExportText::tr("Saved %1 rows, not all there are: %2").arg(QLocale().toString(rows), file);
}

ExportResult write(const ExportOrder &order, QPromise<ExportResult> &promise)
{
    QSaveFile file(order.file);
    if (!file.open(QIODevice::WriteOnly))
        return {.problem = file.errorString()};
    promise.setProgressRange(0, static_cast<int>(order.rows.size()));
    TableText::Options options = order.options;
    // Whoever wants no guard reads it with a program of their own.
    options.byteOrderMark = options.format == TableText::Format::Csv && options.guardFormulas;
    const auto outcome = TableText::write(file, order.table, order.rows, options, [&promise](qsizetype rowsWritten) {
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
    QPromise<ExportResult> promise;
    promise.start();
    const Activity row{.id = QUuid::createUuid().toString(),
                       .title = RecordExportText::tr("Export to %1").arg(order.file),
                       .total = static_cast<qint64>(order.rows.size()),
                       .unit = RecordExportText::tr("rows")};
    const std::function<std::optional<Activity>(Activity, const std::optional<ExportResult> &)> ended =
        [context, file = order.file, total = order.total](Activity last, const std::optional<ExportResult> &result) {
            last.canCancel = false;
            if (!result || result->outcome == TableText::Outcome::Cancelled) {
                last.state = ActivityState::Cancelled;
            } else if (result->outcome == TableText::Outcome::Finished) {
                last.done = last.total;
                last.state = ActivityState::Finished;
                context.toast({.kind = ToastKind::Success, .text = savedText(last.total, total, file)});
            } else {
                last.state = ActivityState::Failed;
                last.message = result->problem;
                context.toast(
                    {.kind = ToastKind::Error,
                     .text = RecordExportText::tr("%1 could not be written: %2. Choose another folder or free some "
                                                  "space, then export again.")
                                 .arg(file, result->problem)});
            }
            return std::optional(last);
        };
    showWriting<ExportResult>(context, row, promise.future(), ended);
    QThreadPool::globalInstance()->start([promise = std::move(promise), order = std::move(order)]() mutable {
        promise.addResult(write(order, promise));
        promise.finish();
    });
}

//! What is to be exported, and where from.
struct ExportSource
{
    QPointer<TablePage> page;
    QPointer<RecordList> list; //!< null: all rows are in the table
    QString title;
    bool selectedOnly = false;

    bool isPart() const { return list && list->hasMore(); }
};

ExportOrder orderOf(const ExportSource &source)
{
    const RecordTable *table = source.page->table();
    ExportOrder order{.table = table->records()->snapshot()};
    if (source.selectedOnly) {
        const QList<RowHandle> rows = table->selectedRows();
        order.rows.assign(rows.begin(), rows.end());
    } else {
        const auto rows = table->records()->shownRows();
        order.rows.assign(rows.begin(), rows.end());
    }
    order.total = source.isPart() ? source.list->total().value_or(-1) : order.table.rowCount();
    return order;
}

//! Asks for the file, then calls \a write with it.
void askForFile(const ExportSource &source, const PageContext &context,
                const std::function<void(const QString &file)> &write)
{
    auto *dialog = new QFileDialog(source.page, RecordExportText::tr("Export %1").arg(source.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {RecordExportText::tr("CSV for spreadsheets (*.csv)"), RecordExportText::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(source.title.toLower().replace(u' ', u'-') + ".csv"_L1);
    if (const QString folder = context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, source.page, [context, dialog, write](const QString &file) {
        context.settings->setValue(settings::lastFolder, dialog->directory().absolutePath());
        write(file);
    });
    dialog->open();
}

void startTo(const QString &file, ExportOrder order, const ExportSource &source, const PageContext &context)
{
    order.file = file;
    order.options = source.page->table()->textOptions(
        file.endsWith(".json"_L1, Qt::CaseInsensitive) ? TableText::Format::Json : TableText::Format::Csv);
    order.options.guardFormulas = context.settings->value(settings::formulaGuard).value_or(true);
    start(std::move(order), context);
}

void exportShown(const ExportSource &source, const PageContext &context)
{
    askForFile(source, context, [source, context, order = orderOf(source)](const QString &file) {
        startTo(file, order, source, context);
    });
}

//! Loads what is missing, which the activity panel shows and stops, then calls \a write once and goes.
void whenAllAreLoaded(const ExportSource &source, const PageContext &context, const std::function<void()> &write)
{
    auto *waiting = new QObject(source.page);
    const auto look = [waiting, source, context, write] {
        RecordList *list = source.list;
        if (list->isLoadingAll() || (list->isComplete() && list->model().isBusy()))
            return;
        waiting->disconnect();
        list->disconnect(waiting);
        list->model().disconnect(waiting);
        waiting->deleteLater();
        if (list->isComplete()) {
            write();
            return;
        }
        context.toast({.kind = ToastKind::Warning,
                       .text = RecordExportText::tr("Nothing was exported, since not all rows could be loaded. Export "
                                                    "again when you want those that are here.")});
    };
    source.list->loadAll();
    QObject::connect(source.list, &RecordList::progressed, waiting, look);
    QObject::connect(source.list, &RecordList::stateChanged, waiting, look);
    QObject::connect(&source.list->model(), &TableModel::busyChanged, waiting, look);
    look();
}

void askWhatToExport(const ExportSource &source, const PageContext &context)
{
    const qint64 shown = source.page->table()->records()->rowCount();
    const std::optional<qint64> total = source.list->total();
    const QString loaded = QLocale().toString(source.list->loadedCount());
    auto *question = new ExportQuestion(
        context.theme,
        {.title = RecordExportText::tr("Export %1").arg(source.title),
         .text = total ? RecordExportText::tr("Only %1 of %2 rows are loaded. Rows that are not cannot be exported; "
                                              "loading them first may take a while.")
                             .arg(loaded, QLocale().toString(*total))
                       : RecordExportText::tr("Only %1 rows are loaded, and the service has more. Rows that are not "
                                              "loaded cannot be exported; loading them first may take a while.")
                             .arg(loaded),
         .shown = RecordExportText::tr("Export the %1 rows shown").arg(QLocale().toString(shown)),
         .all = RecordExportText::tr("Load all rows first")},
        source.page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &ExportQuestion::shownWanted, source.page,
                     [source, context] { exportShown(source, context); });
    QObject::connect(question, &ExportQuestion::allWanted, source.page, [source, context] {
        askForFile(source, context, [source, context](const QString &file) {
            whenAllAreLoaded(source, context,
                             [source, context, file] { startTo(file, orderOf(source), source, context); });
        });
    });
    question->open();
}

void exportRows(const ExportSource &source, const PageContext &context)
{
    if (!source.selectedOnly && source.isPart())
        askWhatToExport(source, context);
    else
        exportShown(source, context);
}

} // namespace

ExportActions makeExportActions(TablePage *page, const QString &title, const PageContext &context, RecordList *list)
{
    const auto make = [&](const QString &id, const QString &text, const QKeySequence &keys, bool selectedOnly) {
        const ExportSource source{.page = page, .list = list, .title = title, .selectedOnly = selectedOnly};
        return makePageAction(context.theme, page, id, Icon::Download, text, keys,
                              [source, context] { exportRows(source, context); });
    };
    return {make(u"export"_s, RecordExportText::tr("Export rows shown…"), QKeySequence::Save, false),
            make(u"exportSelected"_s, RecordExportText::tr("Export selected rows…"), {}, true)};
}

} // namespace gatehouse
