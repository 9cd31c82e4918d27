#include "app/geofences/fenceexport.h"

#include "app/files/savedialog.h"
#include "app/pages/fileexport.h"
#include "models/geo/fencefile.h"
#include "models/geo/geobounds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct FenceExport
{
    Q_DECLARE_TR_FUNCTIONS(FenceExport)
};

FenceFormat formatOf(const QString &file)
{
    if (file.endsWith(".kml"_L1, Qt::CaseInsensitive))
        return FenceFormat::Kml;
    return file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? FenceFormat::Csv : FenceFormat::GeoJson;
}

Toast savedText(const QList<Fence> &fences, int unsaved, const QString &file)
{
    const auto placed = static_cast<int>(
        std::ranges::count_if(fences, [](const Fence &fence) { return isPlace(fence.circle.center); }));
    const int leftOut = static_cast<int>(fences.size()) - placed;
    QString text = FenceExport::tr("Saved %n geofences: %1", nullptr, placed).arg(file);
    if (leftOut > 0)
        text += u'\n' + FenceExport::tr("%n have no place and were left out.", nullptr, leftOut);
    if (unsaved > 0)
        text += u'\n' + FenceExport::tr("With %n unsaved edits, which the service does not have.", nullptr, unsaved);
    return {.kind = leftOut > 0 || unsaved > 0 ? ToastKind::Warning : ToastKind::Success, .text = text};
}

} // namespace

void exportFences(const QList<Fence> &fences, int unsaved, const QString &name, const PageContext &context,
                  QWidget *parent)
{
    askWhereToSave(context.settings, parent,
                   {.title = FenceExport::tr("Export geofences"),
                    .name = fileNameOf(name),
                    .formats = {{.text = FenceExport::tr("GeoJSON (*.geojson)"), .suffix = u"geojson"_s},
                                {.text = FenceExport::tr("KML (*.kml)"), .suffix = u"kml"_s},
                                csvFormat()}},
                   [fences, unsaved, context](const QString &file) {
                       startExport({.file = file,
                                    .count = fences.size(),
                                    .unit = FenceExport::tr("geofences"),
                                    .write =
                                        [fences, file](QIODevice &device, const FileExport::Progress &progress) {
                                            return writeFences(device, fences, formatOf(file), {}, progress);
                                        },
                                    .saved = savedText(fences, unsaved, file)},
                                   context);
                   });
}

} // namespace gatehouse
