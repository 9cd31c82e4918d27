#include "app/import/importsaving.h"

#include "app/changes/whenanswered.h"
#include "app/files/savedialog.h"
#include "app/import/importdesk.h"
#include "app/import/importreporting.h"
#include "app/pages/writingactivity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

ImportSaving::ImportSaving(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

void ImportSaving::saveReport(const ImportEntry &entry, ImportReportOf which, QWidget *parent)
{
    const QString base = QFileInfo(entry.file).completeBaseName();
    const bool isAll = which == ImportReportOf::All;
    askWhereToSave(m_context.settings, parent,
                   {.title = isAll ? tr("Save the report") : tr("Save the failed rows"),
                    .name = isAll ? tr("%1-report").arg(base) : tr("%1-failed").arg(base),
                    .formats = isAll ? QList{csvFormat(), jsonFormat()} : QList{csvFormat()}},
                   [this, entry, which](const QString &file) {
                       follow(m_context.imports->writeReport(entry, which, file), file);
                   });
}

void ImportSaving::savePlan(const ImportPlan &plan, const QString &name, QWidget *parent)
{
    askWhereToSave(m_context.settings, parent,
                   {.title = tr("Save the plan"),
                    .name = tr("%1-plan").arg(QFileInfo(name).completeBaseName()),
                    .formats = {csvFormat(), jsonFormat()}},
                   [this, plan](const QString &file) { follow(writePlan(plan, file), file); });
}

void ImportSaving::follow(const QFuture<ImportWriting> &writing, const QString &file)
{
    const Activity row{.id = QUuid::createUuid().toString(),
                       .title = tr("Write %1").arg(QFileInfo(file).fileName()),
                       .total = writing.progressMaximum(),
                       .unit = tr("rows")};
    const std::function<std::optional<Activity>(Activity, const std::optional<ImportWriting> &)> ended =
        [context = m_context, file](Activity last, const std::optional<ImportWriting> &written) {
            if (!written || written->isCancelled) {
                last.state = ActivityState::Cancelled;
                last.message = tr("Nothing was written.");
                return std::optional(last);
            }
            const QString place = QDir::toNativeSeparators(file);
            if (written->error.isEmpty())
                context.toast({.kind = ToastKind::Success,
                               .text = tr("Saved %1 rows: %2").arg(QLocale().toString(written->rows), place)});
            else
                context.toast(
                    {.kind = ToastKind::Error, .text = tr("%1 was not saved. %2").arg(place, written->error)});
            return std::optional<Activity>();
        };
    showWriting<ImportWriting>(m_context, row, writing, ended);
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
