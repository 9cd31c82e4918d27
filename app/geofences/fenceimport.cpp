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

//! What each fence of the file would do, and to which of the document. What the file does not tell of one that is here
//! stays as it is.
static QList<ImportedFence> importedFences(const FenceFile &file, const FenceDocument &document,
                                           const ImportDialog::Choices &choices)
{
    QHash<QString, FenceKey> byName;
    for (FenceKey key : document.keys()) {
        const EditedFence &fence = document.fence(key);
        if (fence.working && !fence.working->name.isEmpty() && !byName.contains(fence.working->name))
            byName.insert(fence.working->name, key);
    }
    QList<ImportedFence> imported;
    for (qsizetype i = 0; i < file.fences.size(); ++i) {
        const FenceValues told = valuesOf(file.fences.at(i));
        FenceValues added = told;
        if (!added.radius)
            added.radius = choices.radius;
        // A second one of the same name in the file is another one.
        const FenceKey known = byName.contains(told.name) ? byName.take(told.name) : NoFenceKey;
        if (known == NoFenceKey) {
            imported.append({RowEffect::New, NoFenceKey, added});
            continue;
        }
        const FenceValues &here = *document.fence(known).working;
        FenceValues changed = here;
        changed.center = told.center;
        if (told.radius || !here.radius)
            changed.radius = added.radius;
        if (file.tellsActive.at(i) && told.isOn() != here.isOn())
            changed.isActive = told.isActive;
        if (changed == here)
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
