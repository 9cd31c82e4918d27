#include "app/import/importsaving.h"

#include "app/changes/whenanswered.h"
#include "app/files/filetransfers.h"
#include "app/import/importdesk.h"
#include "ui/shell/activitypanel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

ImportSaving::ImportSaving(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

ImportSaving::~ImportSaving()
{
    m_cancellation.cancel();
}

void ImportSaving::saveReport(const ImportEntry &entry, ImportReportOf which, QWidget *parent)
{
    const QString base = QFileInfo(entry.file).completeBaseName();
    const bool isAll = which == ImportReportOf::All;
    askWhereToSave(m_context, parent, isAll ? tr("Save the report") : tr("Save the failed rows"),
                   isAll ? tr("%1-report.csv").arg(base) : tr("%1-failed.csv").arg(base),
                   [this, entry, which](const QString &file) {
                       follow(m_context.imports->writeReport(entry, which, file), file);
                   });
}

void ImportSaving::savePlan(const ImportPlan &plan, const QString &name, QWidget *parent)
{
    const QString proposed = tr("%1-plan.csv").arg(QFileInfo(name).completeBaseName());
    askWhereToSave(m_context, parent, tr("Save the plan"), proposed, [this, plan](const QString &file) {
        auto promise = std::make_shared<QPromise<ImportWriting>>();
        promise->start();
        follow(promise->future(), file);
        QThreadPool::globalInstance()->start([promise, file, plan, cancellation = m_cancellation] {
            QSaveFile out(file);
            ImportWriting written;
            if (out.open(QIODevice::WriteOnly))
                written = writeImportPlan(out, plan, [cancellation](qint64) { return !cancellation.isCancelled(); });
            else
                written.error = out.errorString();
            if (written.error.isEmpty() && !written.isCancelled && !out.commit())
                written.error = out.errorString();
            promise->addResult(written);
            promise->finish();
        });
    });
}

void ImportSaving::follow(const QFuture<ImportWriting> &writing, const QString &file)
{
    const QString id = QUuid::createUuid().toString();
    m_context.activity->setActivity(
        {.id = id, .title = tr("Write %1").arg(QFileInfo(file).fileName()), .unit = tr("rows"), .canCancel = false});
    // The panel's, not the page's, which may go before the file is written.
    whenAnswered(writing, m_context.activity,
                 [context = m_context, file, id](const std::optional<ImportWriting> &written) {
                     context.activity->removeActivity(id);
                     if (!written || written->isCancelled)
                         return;
                     const QString place = QDir::toNativeSeparators(file);
                     if (written->error.isEmpty())
                         context.toast({.kind = ToastKind::Success,
                                        .text = tr("Saved %1 rows: %2").arg(QLocale().toString(written->rows), place)});
                     else
                         context.toast(
                             {.kind = ToastKind::Error, .text = tr("%1 was not saved. %2").arg(place, written->error)});
                 });
}

void ImportSaving::failedRows(const ImportEntry &entry, const std::function<void(const QByteArray &csv)> &take)
{
    const QString file = m_folder.filePath(u"failed-%1.csv"_s.arg(entry.id));
    whenAnswered(m_context.imports->writeReport(entry, ImportReportOf::Failed, file), this,
                 [this, take, file](const std::optional<ImportWriting> &written) {
                     QFile in(file);
                     if (!written || written->isCancelled)
                         return;
                     if (!written->error.isEmpty() || !in.open(QIODevice::ReadOnly)) {
                         m_context.toast({.kind = ToastKind::Error,
                                          .text = written->error.isEmpty() ? in.errorString() : written->error});
                         return;
                     }
                     const QByteArray csv = in.readAll();
                     in.remove();
                     take(csv);
                 });
}

} // namespace gatehouse
