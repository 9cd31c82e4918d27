#include "app/pages/fileexport.h"

#include "app/pages/writingactivity.h"
#include "app/workspaces/settings.h"
#include "models/schema/json.h"
#include "models/tables/tablestore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct FileExportText
{
    Q_DECLARE_TR_FUNCTIONS(FileExport)
};

struct ExportResult
{
    bool isCancelled = false;
    QString problem;
};

ExportResult write(const FileExport &order, QPromise<ExportResult> &promise)
{
    QSaveFile file(order.file);
    if (!file.open(QIODevice::WriteOnly))
        return {.problem = file.errorString()};
    promise.setProgressRange(0, static_cast<int>(order.count));
    const bool isWritten = order.write(file, [&promise](qsizetype done) {
        promise.setProgressValue(static_cast<int>(done));
        return !promise.isCanceled();
    });
    if (!isWritten && promise.isCanceled())
        return {.isCancelled = true};
    return isWritten && file.commit() ? ExportResult() : ExportResult{.problem = file.errorString()};
}

} // namespace

void startExport(const FileExport &order, const PageContext &context)
{
    QPromise<ExportResult> promise;
    promise.start();
    const Activity row{.id = QUuid::createUuid().toString(),
                       .title = FileExportText::tr("Export to %1").arg(order.file),
                       .total = order.count,
                       .unit = order.unit};
    const std::function<std::optional<Activity>(Activity, const std::optional<ExportResult> &)> ended =
        [context, file = order.file, saved = order.saved](Activity last, const std::optional<ExportResult> &result) {
            last.canCancel = false;
            if (!result || result->isCancelled) {
                last.state = ActivityState::Cancelled;
            } else if (result->problem.isEmpty()) {
                last.done = last.total;
                last.state = ActivityState::Finished;
                context.toast(saved);
            } else {
                last.state = ActivityState::Failed;
                last.message = result->problem;
                context.toast(
                    {.kind = ToastKind::Error,
                     .text = FileExportText::tr("%1 could not be written: %2. Choose another folder or free some "
                                                "space, then export again.")
                                 .arg(file, result->problem)});
            }
            return std::optional(last);
        };
    showWriting<ExportResult>(context, row, promise.future(), ended);
    QThreadPool::globalInstance()->start([promise = std::move(promise), order]() mutable {
        promise.addResult(write(order, promise));
        promise.finish();
    });
}

void startExport(TableExport order, const PageContext &context)
{
    const bool isJson = order.file.endsWith(".json"_L1, Qt::CaseInsensitive);
    order.options.format = isJson ? TableText::Format::Json : TableText::Format::Csv;
    order.options.guardFormulas = context.settings->value(settings::formulaGuard).value_or(true);
    // Whoever wants no guard reads it with a program of their own.
    order.options.byteOrderMark = !isJson && order.options.guardFormulas;
    const auto rows = std::make_shared<const TableExport>(std::move(order));
    const FileExport whole{.file = rows->file,
                           .count = static_cast<qint64>(rows->rows.size()),
                           .unit = FileExportText::tr("rows"),
                           .write =
                               [rows](QIODevice &device, const FileExport::Progress &progress) {
                                   return TableText::write(device, rows->table, rows->rows, rows->options, progress) ==
                                          TableText::Outcome::Finished;
                               },
                           .saved = rows->saved};
    startExport(whole, context);
}

TableExport tableExport(const QList<TableColumn> &columns, const QList<QStringList> &rows)
{
    TableBatchBuilder builder(static_cast<int>(columns.size()));
    for (const QStringList &row : rows)
        builder.addRow(row);
    TableStore store(columns);
    store.append(builder.finish());
    const auto all = store.snapshot().rows();
    return {.file = {},
            .table = store.snapshot(),
            .rows = std::vector<RowHandle>(all.begin(), all.end()),
            .options = {},
            .saved = {}};
}

QString listCell(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString unknownListCell()
{
    return u"null"_s;
}

void setLists(TableExport &order, const QStringList &keys, const QString &separator, const QString &unknown)
{
    QList<int> &lists = order.options.jsonColumns;
    for (const QString &key : keys)
        lists.append(order.table.columnIndex(key));
    order.options.display = [lists, separator, unknown](int column, QStringView cell) {
        if (!lists.contains(column))
            return cell.toString();
        if (cell == unknownListCell())
            return unknown;
        QStringList texts;
        const QJsonArray values = QJsonDocument::fromJson(cell.toUtf8()).array();
        for (const QJsonValue &value : values)
            texts.append(json::toText(value));
        return texts.join(separator);
    };
}

} // namespace gatehouse
