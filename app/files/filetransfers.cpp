#include "app/files/filetransfers.h"

#include "app/changes/changedoor.h"
#include "app/changes/whenanswered.h"
#include "app/files/bulkstart.h"
#include "app/workspaces/accesswords.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"
#include "ui/files/transferlist.h"
#include "ui/shell/activitypanel.h"

#include <QClipboard>
#include <QDir>
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
            start(transfer);
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
            copyLink(transfer->path(), transfer->order().isPublic);
    });
    connect(list, &TransferList::createUsersWanted, this, [this](const QString &id) {
        if (const FileTransfer *transfer = m_transfers.value(id))
            emit createUsersWanted(transfer->order().file);
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
    for (FileTransfer *transfer : std::as_const(m_transfers))
        noteOutcome(transfer);
    for (const QString &id : m_transfers.keys()) {
        if (m_panel)
            m_panel->removeActivity(id);
    }
}

FileTransfer *FileTransfers::begin(const FileTransfer::Order &order)
{
    auto *transfer = new FileTransfer(*m_context.workspace, order, this);
    m_transfers.insert(transfer->id(), transfer);
    connect(transfer, &FileTransfer::changed, this, [this, transfer] { showProgress(transfer); });
    connect(transfer, &FileTransfer::ended, this, [this, transfer] { ended(transfer); });
    start(transfer);
    return transfer;
}

QString FileTransfers::uploadObstacle() const
{
    if (m_context.workspace->isReadOnly())
        return readOnlyText();
    return m_context.door->isDryRun() ? tr("Dry run: nothing is uploaded.") : QString();
}

static PlannedChange changeOf(const FileTransfer &transfer)
{
    return uploadChange(transfer.order().name);
}

void FileTransfers::start(FileTransfer *transfer)
{
    if (transfer->order().direction == FileTransfer::Direction::Download)
        return transfer->start();
    if (const QString obstacle = uploadObstacle(); !obstacle.isEmpty())
        return transfer->refuse(obstacle);
    const PlannedChange change = changeOf(*transfer);
    whenAnswered(m_context.door->noteIntent(change), this,
                 [this, change, id = transfer->id()](const std::optional<Logged<ChangeEntry>> &noted) {
                     FileTransfer *wanted = m_transfers.value(id);
                     if (!noted || !*noted) {
                         if (wanted)
                             wanted->refuse(noted ? noted->error().message : tr("The change log was closed."));
                     } else if (wanted) {
                         m_intents.insert(id, **noted);
                         wanted->start();
                     } else {
                         // The person has left meanwhile.
                         m_context.door->noteOutcome(**noted, {.change = change,
                                                               .status = ChangeItemResult::Status::Failed,
                                                               .message = tr("Cancelled")});
                     }
                 });
}

void FileTransfers::noteOutcome(FileTransfer *transfer)
{
    if (!m_intents.contains(transfer->id()))
        return;
    using Status = ChangeItemResult::Status;
    ChangeItemResult item{.change = changeOf(*transfer)};
    switch (transfer->state()) {
    case ActivityState::Finished:
        item.status = Status::Succeeded;
        break;
    case ActivityState::Failed:
        item.status = Status::Failed;
        item.message = transfer->activity().message;
        break;
    case ActivityState::Cancelled:
        item.status = Status::Failed;
        item.message = tr("Cancelled");
        break;
    default:
        item.status = Status::Unknown;
        item.message = tr("The program was closed before the answer came.");
        break;
    }
    item.identity = transfer->path();
    m_context.door->noteOutcome(m_intents.take(transfer->id()), item);
}

FileTransfer *FileTransfers::upload(const QString &file, const UploadTarget &target)
{
    const QString name = QFileInfo(file).fileName();
    return begin({.direction = FileTransfer::Direction::Upload,
                  .name = name,
                  .file = file,
                  .ask = uploadPlace(*m_context.workspace, name, target),
                  .isPublic = target.isPublic});
}

void FileTransfers::copyLink(const QString &path, bool isPublic)
{
    whenAnswered(downloadPlace(*m_context.workspace, path, isPublic)(), this,
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

void FileTransfers::ended(FileTransfer *transfer)
{
    if (m_panel)
        m_panel->removeActivity(transfer->id());
    noteOutcome(transfer);
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
         .canCreateUsers = isDone && isUpload && isCsv && mayCreate && !workspace.isReadOnly()});
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
                                 start(transfer);
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
        noteOutcome(transfer);
        if (m_panel)
            m_panel->removeActivity(transfer->id());
        transfer->deleteLater();
    }
}

} // namespace gatehouse
