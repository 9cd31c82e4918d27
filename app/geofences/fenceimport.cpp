#include "app/geofences/fenceimport.h"

#include "app/geofences/fencefacts.h"
#include "app/geofences/polygoncover.h"
#include "app/workspaces/settings.h"
#include "ui/map/geofencepage.h"
#include "ui/map/importdialog.h"
#include "ui/widgets/aside.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gatehouse {

using RowEffect = ImportDialog::Effect;
using SameName = ImportDialog::SameName;

FenceImport::FenceImport(const PageContext &context, GeofencePage *page, PolygonCover *cover, QObject *parent)
    : QObject(parent), m_context(context), m_page(page), m_cover(cover)
{
}

void FenceImport::chooseFile()
{
    auto *dialog = new QFileDialog(m_page, tr("Import geofences"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Geofences (*.geojson *.json *.kml *.csv *.txt)"), tr("All files (*)")});
    if (const QString folder = m_context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &files) {
        m_context.settings->setValue(settings::lastFolder, dialog->directory().absolutePath());
        read(files);
    });
    dialog->open();
}

void FenceImport::read(const QStringList &files)
{
    if (!m_page->canvas()->isEditable()) {
        const QString &obstacle = m_page->editObstacle();
        m_context.toast({.kind = ToastKind::Warning,
                         .text = tr("Nothing was imported. %1")
                                     .arg(obstacle.isEmpty() ? tr("Choose an organization first.") : obstacle)});
        return;
    }
    const bool isIdle = m_files.isEmpty() && !m_dialog;
    m_files += files;
    if (isIdle)
        readNext();
}

void FenceImport::readNext()
{
    if (m_files.isEmpty()) {
        if (!m_polygons.isEmpty())
            m_cover->cover(std::exchange(m_polygons, {}));
        return;
    }
    const QString name = m_files.takeFirst();
    struct Content
    {
        QByteArray bytes;
        QString problem;
    };
    aside([name] {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Content{{}, file.errorString()};
        if (file.size() > FenceFile::maxBytes)
            return Content{{}, FenceImport::tr("it is larger than %1 MB").arg(FenceFile::maxBytes / (1024 * 1024))};
        return Content{file.readAll(), {}};
    }).then(this, [this, name](const Content &content) {
        if (content.problem.isEmpty())
            return open(QFileInfo(name).fileName(), content.bytes);
        m_context.toast({.kind = ToastKind::Error,
                         .text = tr("%1 could not be read: %2. Choose another file.").arg(name, content.problem)});
        readNext();
    });
}

void FenceImport::open(const QString &fileName, const QByteArray &bytes)
{
    m_fileName = fileName;
    m_bytes = bytes;
    m_dialog = new ImportDialog(m_context.theme, fileName, m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::choicesChanged, this,
            [this](bool isToBeReadAgain) { isToBeReadAgain ? readAgain() : preview(); });
    connect(m_dialog, &ImportDialog::importWanted, this, &FenceImport::take);
    connect(m_dialog, &QDialog::finished, this, &FenceImport::readNext, Qt::QueuedConnection);
    m_dialog->open();
    readAgain();
}

void FenceImport::readAgain()
{
    m_dialog->showBusy(tr("Reading the file…"));
    aside([bytes = m_bytes, isSwapped = m_dialog->choices().swapped] {
        return readFenceFile(bytes, {.swapped = isSwapped});
    }).then(this, [this, dialog = m_dialog](const FenceFile &file) {
        if (!dialog)
            return;
        dialog->showReady();
        m_file = file;
        preview();
    });
}

qsizetype FenceImport::room() const
{
    const FenceDocument *document = m_page->canvas()->document();
    if (!m_quota || !document)
        return FenceFile::maxFences;
    return std::max<qsizetype>(0, *m_quota - (document->count() - document->count(FenceChange::Deleted)));
}

namespace {

struct ImportedFence
{
    RowEffect effect = RowEffect::New;
    FenceKey key = NoFenceKey; //!< of the one that it changes
    FenceValues values;
};

} // namespace

//! By what fences that say the same are found.
using NamePlace = std::pair<QString, std::pair<double, double>>;

static NamePlace namePlace(const FenceValues &values)
{
    const GeoPoint place = values.center.value_or(GeoPoint());
    return {values.name, {place.latitude, place.longitude}};
}

//! What each fence of the file would do, and to which of the document. What the file does not tell of one that is here
//! stays as it is.
static QList<ImportedFence> importedFences(const FenceFile &file, const FenceDocument &document,
                                           const ImportDialog::Choices &choices)
{
    QHash<QString, QList<FenceKey>> byName;
    QMultiHash<NamePlace, FenceKey> byPlace;
    for (FenceKey key : document.keys()) {
        const EditedFence &fence = document.fence(key);
        if (!fence.working)
            continue;
        byName[fence.working->name].append(key);
        if (fence.working->center)
            byPlace.insert(namePlace(*fence.working), key);
    }
    const auto changedBy = [&](qsizetype place, const FenceValues &told, FenceKey key) {
        const FenceValues &here = *document.fence(key).working;
        FenceValues changed = here;
        changed.center = told.center;
        if (told.radius || !here.radius)
            changed.radius = told.radius.value_or(choices.radius);
        if (file.tellsActive.at(place) && told.isOn() != here.isOn())
            changed.isActive = told.isActive;
        return changed;
    };
    // Several may have one name, or none: those that are in the file as they are here come first.
    QHash<qsizetype, FenceKey> same;
    QSet<FenceKey> taken;
    for (qsizetype i = 0; i < file.fences.size(); ++i) {
        const FenceValues told = valuesOf(file.fences.at(i));
        const auto [begin, end] = byPlace.equal_range(namePlace(told));
        const auto found = std::find_if(begin, end, [&](FenceKey key) {
            return !taken.contains(key) && changedBy(i, told, key) == *document.fence(key).working;
        });
        if (found == end)
            continue;
        same.insert(i, *found);
        taken.insert(*found);
    }
    for (auto it = byName.begin(); it != byName.end(); ++it)
        it->removeIf([&](FenceKey key) { return taken.contains(key); });
    QList<ImportedFence> imported;
    for (qsizetype i = 0; i < file.fences.size(); ++i) {
        const FenceValues told = valuesOf(file.fences.at(i));
        FenceValues added = told;
        if (!added.radius)
            added.radius = choices.radius;
        if (const auto found = same.constFind(i); found != same.cend()) {
            imported.append({RowEffect::Same, NoFenceKey, *document.fence(*found).working});
            continue;
        }
        // A second one of the same name in the file is another one; what has no name is told apart by all it says.
        QList<FenceKey> &named = byName[told.name];
        if (named.isEmpty() || told.name.isEmpty()) {
            imported.append({RowEffect::New, NoFenceKey, added});
            continue;
        }
        const FenceKey known = named.takeFirst();
        const FenceValues changed = changedBy(i, told, known);
        if (changed == *document.fence(known).working)
            imported.append({RowEffect::Same, NoFenceKey, changed});
        else if (choices.sameName == SameName::Change)
            imported.append({RowEffect::Changes, known, changed});
        else
            imported.append(
                {choices.sameName == SameName::Add ? RowEffect::New : RowEffect::Skipped, NoFenceKey, added});
    }
    return imported;
}

void FenceImport::preview()
{
    const FenceDocument *document = m_page->canvas()->document();
    if (!m_dialog || !document)
        return;
    QList<ImportDialog::Line> lines;
    for (const auto &[effect, key, values] : importedFences(m_file, *document, m_dialog->choices()))
        lines.append({effect, plainFence(values)});
    m_dialog->show(m_file, lines, room());
}

void FenceImport::take()
{
    FenceDocument *document = m_page->canvas()->document();
    if (!m_dialog || !document)
        return;
    QList<FenceEdit> edits;
    for (const auto &[effect, key, values] : importedFences(m_file, *document, m_dialog->choices())) {
        if (effect == RowEffect::New || effect == RowEffect::Changes)
            edits.append({key, values});
    }
    const QList<FenceKey> keys = document->edit(edits, tr("Import %1").arg(m_fileName));
    m_polygons += m_file.polygons;
    m_dialog->accept();
    if (!keys.isEmpty()) {
        emit m_page->undone(keys); // selects them in map and table
        m_page->canvas()->showFences(keys);
        m_context.toast({.kind = ToastKind::Success,
                         .text = tr("%n geofences of %1 are here now. Save to send them to the service.", nullptr,
                                    static_cast<int>(keys.size()))
                                     .arg(m_fileName)});
    }
}

} // namespace gatehouse
