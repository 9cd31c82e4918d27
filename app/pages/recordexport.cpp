#include "app/pages/recordexport.h"

#include "app/files/savedialog.h"
#include "app/pages/fileexport.h"
#include "app/pages/recordlist.h"
#include "ui/records/exportquestion.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

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

//! What is to be exported, and where from.
struct ExportSource
{
    QPointer<TablePage> page;
    QPointer<RecordList> list; //!< null: all rows are in the table
    QString title;
    bool selectedOnly = false;

    bool isPart() const { return list && (list->hasMore() || list->part()); }
};

//! Rows as they are at one moment.
struct RowsToExport
{
    TableExport order;
    qint64 total = -1; //!< rows there are; -1: nobody knows
};

RowsToExport rowsOf(const ExportSource &source)
{
    const RecordTable *table = source.page->table();
    TableExport order{.file = {},
                      .table = table->records()->snapshot(),
                      .rows = {},
                      .options = table->textOptions(TableText::Format::Csv),
                      .saved = {}};
    if (source.selectedOnly) {
        const QList<RowHandle> rows = table->selectedRows();
        order.rows.assign(rows.begin(), rows.end());
    } else {
        const auto rows = table->records()->shownRows();
        order.rows.assign(rows.begin(), rows.end());
    }
    const qint64 total = source.isPart() ? source.list->total().value_or(-1) : order.table.rowCount();
    return {.order = std::move(order), .total = total};
}

void askForFile(const QString &title, const PageContext &context, QWidget *parent,
                const std::function<void(const QString &file)> &write)
{
    askWhereToSave(context.settings, parent,
                   {.title = RecordExportText::tr("Export %1").arg(title),
                    .name = fileNameOf(title),
                    .formats = {csvFormat(), jsonFormat()}},
                   write);
}

void startTo(const QString &file, RowsToExport rows, const PageContext &context)
{
    rows.order.file = file;
    rows.order.saved = {.kind = ToastKind::Success,
                        .text = savedText(static_cast<qint64>(rows.order.rows.size()), rows.total, file)};
    startExport(std::move(rows.order), context);
}

void exportShown(const ExportSource &source, const PageContext &context)
{
    askForFile(source.title, context, source.page,
               [context, rows = rowsOf(source)](const QString &file) { startTo(file, rows, context); });
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
        askForFile(source.title, context, source.page, [source, context](const QString &file) {
            whenAllAreLoaded(source, context, [source, context, file] { startTo(file, rowsOf(source), context); });
        });
    });
    question->open();
}

void exportRows(const ExportSource &source, const PageContext &context)
{
    if (!source.selectedOnly && source.list && source.list->hasMore())
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

void exportList(const TableExport &order, const QString &title, const PageContext &context, QWidget *parent)
{
    const RowsToExport rows{.order = order, .total = static_cast<qint64>(order.rows.size())};
    askForFile(title, context, parent, [context, rows](const QString &file) { startTo(file, rows, context); });
}

} // namespace gatehouse
