#include "app/files/filetransfers.h"

#include "app/changes/whenanswered.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/settings.h"
#include "network/operations/elevate.h"
#include "ui/files/transferlist.h"
#include "ui/shell/activitypanel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

FileTransfers::FileTransfers(const PageContext &context, TransferList *list, QObject *parent)
    : QObject(parent), m_context(context), m_list(list), m_panel(context.activity)
{
    connect(list, &TransferList::retryWanted, this, [this](const QString &id) {
        if (FileTransfer *transfer = m_transfers.value(id)) {
            m_list->remove(id);
            transfer->start();
        }
    });
    connect(list, &TransferList::copyPathWanted, this, [this](const QString &id) {
        if (const FileTransfer *transfer = m_transfers.value(id)) {
            QGuiApplication::clipboard()->setText(transfer->path());
            m_context.toast({.kind = ToastKind::Success, .text = tr("The path is copied: %1").arg(transfer->path())});
        }
    });
    connect(list, &TransferList::copyLinkWanted, this, [this](const QString &id) {
        if (const FileTransfer *transfer = m_transfers.value(id))
            copyLink(transfer->path());
    });
    connect(list, &TransferList::createUsersWanted, this, [this](const QString &id) {
        if (const FileTransfer *transfer = m_transfers.value(id))
            emit createUsersWanted(transfer->path());
    });
    connect(list, &TransferList::removed, this, &FileTransfers::forget);
    connect(context.activity, &ActivityPanel::cancelWanted, this, [this](const QString &id) {
        if (FileTransfer *transfer = m_transfers.value(id))
            transfer->cancel();
    });
    connect(context.workspace, &OpenWorkspace::personLeft, this, [this](Service service) {
        if (service == Service::Elevate)
            forgetAll();
    });
}

FileTransfers::~FileTransfers()
{
    for (const QString &id : m_transfers.keys()) {
        if (m_panel)
            m_panel->removeActivity(id);
    }
}

FileTransfer *FileTransfers::begin(const FileTransfer::Order &order, bool isQuiet)
{
    auto *transfer = new FileTransfer(*m_context.workspace, order, this);
    m_transfers.insert(transfer->id(), transfer);
    connect(transfer, &FileTransfer::changed, this, [this, transfer] { showProgress(transfer); });
    connect(transfer, &FileTransfer::ended, this, [this, transfer, isQuiet] { ended(transfer, isQuiet); });
    transfer->start();
    return transfer;
}

FileTransfer *FileTransfers::upload(const QString &file, bool isQuiet)
{
    const QString name = QFileInfo(file).fileName();
    return begin({.direction = FileTransfer::Direction::Upload,
                  .name = name,
                  .file = file,
                  .ask = uploadPlace(*m_context.workspace, name)},
                 isQuiet);
}

void FileTransfers::copyLink(const QString &path)
{
    whenAnswered(downloadPlace(*m_context.workspace, path)(), this,
                 [this](const std::optional<Outcome<SignedPlace>> &place) {
                     if (!place)
                         return;
                     if (!*place) {
                         const ServiceError &error = place->error();
                         m_context.toast({.kind = ToastKind::Error,
                                          .text = QString(error.summary() + u' ' + error.nextStep()).trimmed()});
                         return;
                     }
                     QGuiApplication::clipboard()->setText((*place)->address.toString(QUrl::FullyEncoded));
                     m_context.toast({.kind = ToastKind::Success,
                                      .text = tr("The link is copied. Until it expires, after 15 minutes where "
                                                 "nothing else is set, it opens the file for anybody who has it.")});
                 });
}

void FileTransfers::showProgress(FileTransfer *transfer)
{
    if (m_panel && transfer->state() == ActivityState::Running)
        m_panel->setActivity(transfer->activity());
}

void FileTransfers::ended(FileTransfer *transfer, bool isQuiet)
{
    if (m_panel)
        m_panel->removeActivity(transfer->id());
    const bool isDone = transfer->state() == ActivityState::Finished;
    const bool isUpload = transfer->order().direction == FileTransfer::Direction::Upload;
    const bool isCsv = transfer->order().name.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const OpenWorkspace &workspace = *m_context.workspace;
    const bool mayCreate = workspace.mayCall(elevate::createUsersFromCsv) ||
                           (workspace.mayCall(elevate::bulkCreateUsers) &&
                            !workspace.client(Service::Elevate).offers(elevate::createUsersFromCsv));
    m_list->show(
        {.id = transfer->id(),
         .name = transfer->order().name,
         .state = transfer->state(),
         .text = !isDone    ? (transfer->activity().message.isEmpty() ? tr("Cancelled") : transfer->activity().message)
                 : isUpload ? transfer->path()
                            : QDir::toNativeSeparators(transfer->order().file),
         .hasPath = isDone && isUpload,
         .canCreateUsers = isDone && isUpload && isCsv && mayCreate && !isQuiet});
    if (!isQuiet)
        tell(transfer);
}

void FileTransfers::tell(FileTransfer *transfer)
{
    const QString name = transfer->order().name;
    const bool isUpload = transfer->order().direction == FileTransfer::Direction::Upload;
    if (transfer->state() == ActivityState::Finished) {
        m_context.toast({.kind = ToastKind::Success,
                         .text = isUpload ? tr("%1 is uploaded.").arg(name) : tr("%1 is saved.").arg(name)});
    } else if (transfer->state() == ActivityState::Failed) {
        m_context.toast({.kind = ToastKind::Error,
                         .text = (isUpload ? tr("%1 was not uploaded. %2") : tr("%1 was not saved. %2"))
                                     .arg(name, transfer->activity().message),
                         .actionText = tr("Try again"),
                         .action =
                             [transfer, this] {
                                 m_list->remove(transfer->id());
                                 transfer->start();
                             },
                         .offer = transfer});
    }
}

void FileTransfers::forget(const QString &id)
{
    if (FileTransfer *transfer = m_transfers.take(id))
        transfer->deleteLater();
}

void FileTransfers::forgetAll()
{
    m_list->clear();
    const QMap<QString, FileTransfer *> transfers = std::exchange(m_transfers, {});
    for (FileTransfer *transfer : transfers) {
        transfer->disconnect(this);
        transfer->cancel();
        if (m_panel)
            m_panel->removeActivity(transfer->id());
        transfer->deleteLater();
    }
}

void askWhereToSave(const PageContext &context, QWidget *parent, const QString &title, const QString &name,
                    const std::function<void(const QString &file)> &take)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (const QString folder = context.settings->value(settings::lastFolder); !folder.isEmpty())
        dialog->setDirectory(folder);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [dialog, take, store = context.settings](const QString &file) {
                         store->setValue(settings::lastFolder, dialog->directory().absolutePath());
                         take(file);
                     });
    dialog->open();
}

} // namespace gatehouse
