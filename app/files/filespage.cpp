#include "app/files/filespage.h"

#include "app/files/bulkfilepoll.h"
#include "app/files/bulkstart.h"
#include "app/files/filetransfers.h"
#include "app/files/savedialog.h"
#include "app/import/bulkresult.h"
#include "app/import/importfile.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/forwardactions.h"
#include "app/pages/pagecontroller.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "network/operations/elevate.h"
#include "ui/files/dropzone.h"
#include "ui/files/filepathdialog.h"
#include "ui/files/filespanel.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

QWidget *FilesPage::make(const PageContext &context)
{
    auto *widget = new QWidget;
    widget->setObjectName(elevateFiles.id);
    new FilesPage(context, widget);
    return widget;
}

FilesPage::FilesPage(const PageContext &context, QWidget *widget)
    : PageWatch(widget)
    , m_context(context)
    , m_widget(widget)
    , m_panel(new FilesPanel(context.theme, elevateFiles.titleText()))
    , m_bulk(PageController::makeController(elevateBulkFiles, context))
    , m_transfers(new FileTransfers(context, m_panel->transfers(), this))
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panel);
    layout->addWidget(m_bulk->widget(), 1);
    widget->setFocusProxy(m_bulk->widget());
    // What was handed over last is looked for, and the service lists it last or anywhere.
    if (TableModel &files = m_bulk->list().model(); files.order().isEmpty())
        files.setOrder({{m_bulk->list().store().columnIndex(u"created_at"), Qt::DescendingOrder}});
    addActions();
    updateEnabled();
    new BulkFilePoll(m_bulk->list(), widget, context, this);

    connect(m_panel->dropZone(), &DropZone::dropped, this, &FilesPage::upload);
    connect(m_transfers, &FileTransfers::createUsersWanted, this,
            [this](const QString &file) { m_context.importFile(Service::Elevate, ImportFile::of(file)); });
    connect(m_bulk->widget()->table(), &RecordTable::selectionMoved, this, &FilesPage::updateEnabled);
    connect(m_context.workspace, &OpenWorkspace::stateChanged, this, &FilesPage::updateEnabled);
}

bool FilesPage::isReady() const
{
    return m_bulk->isReady();
}

QString FilesPage::problem() const
{
    return m_bulk->problem();
}

//! Who may not see the list of bulk user files is told so there, and can use the rest of the page.
bool FilesPage::isForOthers() const
{
    const RecordList &list = m_bulk->list();
    return m_context.workspace->isOpen(Service::Elevate) && list.state() == RecordList::State::Failed &&
           list.error().cause == ServiceError::Cause::NotAllowed;
}

QAction *FilesPage::makeAction(const QString &id, Icon icon, const QString &text, const std::function<void()> &run)
{
    return makePageAction(m_context.theme, m_widget, id, icon, text, {}, run);
}

void FilesPage::addActions()
{
    m_upload = makeAction(u"upload"_s, Icon::Upload, tr("Upload files…"), [this] { chooseUploads(); });
    m_byPath = makeAction(u"byPath"_s, Icon::Download, tr("Get a file by its path…"), [this] { askForPath(); });
    m_sample = makeAction(u"sampleCsv"_s, Icon::File, tr("Save the sample CSV…"), [this] { saveSample(); });
    m_createUsers = makeAction(u"createUsers"_s, Icon::UserPlus, tr("Create users from a CSV file…"), [this] {
        askForImportFile(m_context, m_widget,
                         [this](const QString &file) { m_context.importFile(Service::Elevate, ImportFile::of(file)); });
    });
    m_saveResult = makeAction(u"saveResult"_s, Icon::Download, tr("Save the result file…"), [this] { saveBulk(true); });
    m_saveUploaded =
        makeAction(u"saveUploaded"_s, Icon::File, tr("Save the uploaded file…"), [this] { saveBulk(false); });
    m_importFailed = makeAction(u"importFailed"_s, Icon::Pencil, tr("Mend and import the failed rows again…"),
                                [this] { importFailed(); });
    m_panel->setActions({m_sample, m_byPath, m_upload});
    TablePage *table = m_bulk->widget();
    m_createUsers->setShortcut(QKeySequence::New);
    m_createUsers->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    table->setPrimaryAction(m_createUsers);
    table->setRowActions({m_importFailed, m_saveResult, m_saveUploaded});
    // The palette lists the actions of the page's own widget.
    m_widget->addActions({m_upload, m_byPath, m_sample, m_createUsers, m_importFailed, m_saveResult, m_saveUploaded});
    forwardActions(table, elevateBulkFiles.titleText(), m_widget);
}

void FilesPage::updateEnabled()
{
    const OpenWorkspace &workspace = *m_context.workspace;
    const auto set = [](QAction *action, const QString &obstacle) {
        action->setEnabled(obstacle.isEmpty());
        action->setStatusTip(obstacle);
        action->setToolTip(obstacle.isEmpty() ? action->text() : obstacle);
    };
    const QString signedOut = workspace.isOpen(Service::Elevate) ? QString() : tr("Sign in first.");
    for (QAction *action : {m_byPath, m_sample})
        set(action, signedOut);
    const QString locked = signedOut.isEmpty() && workspace.isReadOnly() ? readOnlyText() : signedOut;
    set(m_upload, locked);
    m_panel->dropZone()->setObstacle(locked);
    m_panel->setPlaceEnabled(locked.isEmpty());
    const bool mayCreate = workspace.mayCall(bulkStartOperation(workspace.client(Service::Elevate).line()));
    set(m_createUsers, !locked.isEmpty() ? locked
                       : mayCreate       ? QString()
                                         : tr("Only an organization admin may do this. Sign in as one."));
    const QList<Record> selected = m_bulk->selectedRecords();
    const QString noRow = selected.size() == 1 ? QString() : tr("Select one file first.");
    const bool isWaiting = selected.size() == 1 && selected.first().text(u"status") == "UPLOADED"_L1;
    set(m_saveUploaded, noRow);
    const QString notDone = isWaiting ? tr("The service has not worked on this file yet.") : noRow;
    set(m_saveResult, notDone);
    set(m_importFailed, m_isReadingFailed ? tr("The result of a file is being read.") : notDone);
}

void FilesPage::chooseUploads()
{
    auto *dialog = new QFileDialog(m_widget, tr("Upload files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (const QString folder = m_context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &files) {
        m_context.settings->setValue(settings::lastFolder, dialog->directory().absolutePath());
        upload(files);
    });
    dialog->open();
}

void FilesPage::upload(const QStringList &files)
{
    if (!m_upload->isEnabled())
        return;
    if (const QString obstacle = m_transfers->uploadObstacle(); !obstacle.isEmpty()) {
        m_context.toast({.kind = ToastKind::Warning, .text = obstacle});
        return;
    }
    for (const QString &file : files)
        m_transfers->upload(file, {.folder = m_panel->folder(), .isPublic = m_panel->isPublic()});
}

void FilesPage::askForPath()
{
    auto *dialog = new FilePathDialog(m_context.theme, m_bulk->widget());
    connect(dialog, &FilePathDialog::linkWanted, this, [this, dialog](const QString &path, bool isPublic) {
        dialog->accept();
        m_transfers->copyLink(path, isPublic);
    });
    connect(dialog, &FilePathDialog::saveWanted, this, [this, dialog](const QString &path, bool isPublic) {
        dialog->accept();
        saveByPath(path, isPublic);
    });
    dialog->open();
}

void FilesPage::saveByPath(const QString &path, bool isPublic)
{
    const QString name = path.section(u'/', -1);
    askWhereToSave(m_context.settings, m_widget, {.title = tr("Save %1").arg(name), .name = name},
                   [this, path, name, isPublic](const QString &file) {
                       m_transfers->begin({.direction = FileTransfer::Direction::Download,
                                           .name = name,
                                           .file = file,
                                           .ask = downloadPlace(*m_context.workspace, path, isPublic),
                                           .isPublic = isPublic});
                   });
}

void FilesPage::saveSample()
{
    const QString name = u"bulk-users-sample.csv"_s;
    askWhereToSave(m_context.settings, m_widget, {.title = tr("Save the sample CSV"), .name = name},
                   [this, name](const QString &file) {
                       m_transfers->begin({.direction = FileTransfer::Direction::Download,
                                           .name = name,
                                           .file = file,
                                           .ask = sampleCsvPlace(*m_context.workspace)});
                   });
}

void FilesPage::saveBulk(bool isResult)
{
    const QList<RowHandle> rows = m_bulk->widget()->table()->selectedRows();
    const Record file = m_bulk->selectedRecords().value(0);
    if (rows.size() != 1 || file.isNull())
        return;
    saveBulkFile(file.identity(), bulkFileTitle(file.text(u"name")), m_bulk->list().store().positionOf(rows.first()),
                 isResult);
}

void FilesPage::saveBulkFile(const QString &id, const QString &title, qsizetype position, bool isResult)
{
    const QString name = isResult ? tr("%1-result.csv").arg(title) : QString(title % u".csv");
    askWhereToSave(m_context.settings, m_widget, {.title = tr("Save %1").arg(name), .name = name},
                   [this, id, name, position, isResult](const QString &file) {
                       m_transfers->begin({.direction = FileTransfer::Direction::Download,
                                           .name = name,
                                           .file = file,
                                           .ask = bulkFilePlace(*m_context.workspace, id, position, isResult),
                                           .isPrivate = true});
                   });
}

//! Read into memory only, for the result repeats the passwords of the file.
void FilesPage::importFailed()
{
    const QList<RowHandle> rows = m_bulk->widget()->table()->selectedRows();
    const Record record = m_bulk->selectedRecords().value(0);
    if (rows.size() != 1 || record.isNull() || !m_importFailed->isEnabled())
        return;
    const QString title = bulkFileTitle(record.text(u"name"));
    readForImport(title, record.identity(), m_bulk->list().store().positionOf(rows.first()), true);
}

void FilesPage::readForImport(const QString &title, const QString &id, qsizetype position, bool isResult)
{
    const auto content = std::make_shared<QByteArray>();
    auto *transfer = new FileTransfer(*m_context.workspace,
                                      {.direction = FileTransfer::Direction::Download,
                                       .name = title,
                                       .file = {},
                                       .memory = content,
                                       .ask = bulkFilePlace(*m_context.workspace, id, position, isResult)},
                                      this);
    m_isReadingFailed = true;
    updateEnabled();
    connect(transfer, &FileTransfer::ended, this, [this, transfer, title, content, id, position, isResult] {
        transfer->deleteLater();
        m_isReadingFailed = false;
        updateEnabled();
        // Without a result nobody knows what became of anybody in it, but the import looks who is there.
        const bool hasNone = isResult && transfer->error() && transfer->error()->cause == ServiceError::Cause::NotFound;
        if (hasNone)
            readForImport(title, id, position, false);
        else if (transfer->state() == ActivityState::Finished)
            failedRead(title, *content, isResult);
        else
            m_context.toast({.kind = ToastKind::Error,
                             .text = (isResult ? tr("The result of %1 was not read. %2") : tr("%1 was not read. %2"))
                                         .arg(title, transfer->activity().message)});
    });
    transfer->start();
}

void FilesPage::failedRead(const QString &title, const QByteArray &content, bool isResult)
{
    if (!isResult) {
        m_context.toast({.kind = ToastKind::Info,
                         .text = tr("The service wrote no result for %1, so all of it is prepared again. Who is there "
                                    "already is told by the check.")
                                     .arg(title)});
        return m_context.importFile(Service::Elevate,
                                    {.path = {}, .text = content, .name = title % u".csv"_s, .scope = {}});
    }
    const std::optional<QByteArray> failed = failedBulkRows(content);
    if (!failed) {
        m_context.toast(
            {.kind = ToastKind::Error,
             .text = tr("What came as the result of %1 has no column statusOrUserId, so it is something else "
                        "or damaged. Try again.")
                         .arg(title)});
        return;
    }
    if (failed->isEmpty()) {
        m_context.toast({.kind = ToastKind::Info, .text = tr("No row of %1 has failed.").arg(title)});
        return;
    }
    m_context.importFile(Service::Elevate,
                         {.path = {}, .text = *failed, .name = tr("%1, failed rows").arg(title), .scope = {}});
}

} // namespace gatehouse
