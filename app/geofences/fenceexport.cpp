#include "app/geofences/fenceexport.h"

#include "app/geofences/aside.h"
#include "app/workspaces/settings.h"
#include "models/geo/fencefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct FenceExport
{
    Q_DECLARE_TR_FUNCTIONS(FenceExport)
};

struct Written
{
    QString problem;
    qsizetype leftOut = 0;
};

FenceFormat formatOf(const QString &file)
{
    if (file.endsWith(".kml"_L1, Qt::CaseInsensitive))
        return FenceFormat::Kml;
    return file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? FenceFormat::Csv : FenceFormat::GeoJson;
}

Written write(const QList<Fence> &fences, const QString &name)
{
    const WrittenFences written = writeFenceFile(fences, formatOf(name));
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(written.bytes) < 0 || !file.commit())
        return {.problem = file.errorString()};
    return {.leftOut = written.leftOut.size()};
}

} // namespace

void exportFences(const QList<Fence> &fences, const QString &name, const PageContext &context, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, FenceExport::tr("Export geofences"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({FenceExport::tr("GeoJSON (*.geojson)"), FenceExport::tr("KML (*.kml)"),
                            FenceExport::tr("CSV for spreadsheets (*.csv)")});
    dialog->setDefaultSuffix(u"geojson"_s);
    dialog->selectFile(name.toLower().replace(u' ', u'-') + ".geojson"_L1);
    if (const QString folder = context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("kml"_L1)   ? u"kml"_s
                                 : filter.contains("csv"_L1) ? u"csv"_s
                                                             : u"geojson"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [=](const QString &file) {
        context.settings->setValue(settings::lastFolder, dialog->directory().absolutePath());
        aside([fences, file] {
            return write(fences, file);
        }).then(parent, [context, file, count = fences.size()](const Written &written) {
            if (!written.problem.isEmpty()) {
                context.toast({.kind = ToastKind::Error,
                               .text = FenceExport::tr("%1 could not be written: %2. Choose another folder or "
                                                       "free some space, then export again.")
                                           .arg(file, written.problem)});
                return;
            }
            QString text =
                FenceExport::tr("Saved %n geofences: %1", nullptr, static_cast<int>(count - written.leftOut)).arg(file);
            if (written.leftOut > 0)
                text += u'\n' + FenceExport::tr("%n have no place and were left out.", nullptr,
                                                static_cast<int>(written.leftOut));
            context.toast({.kind = written.leftOut > 0 ? ToastKind::Warning : ToastKind::Success, .text = text});
        });
    });
    dialog->open();
}

} // namespace gatehouse
