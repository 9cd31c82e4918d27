#pragma once

#include "app/files/filetransfer.h"
#include "app/pages/pagecontext.h"
#include "models/changes/changeentry.h"

#include <QMap>

namespace gatehouse {

class TransferList;

//! The files of this session on their way up and down: in the activity panel while they move, in the page's list once
//! they have ended. All stop and are forgotten when the person leaves. Uploads change what the service has, so the
//! change log tells of them, and there are none where nothing may be changed.
class FileTransfers : public QObject
{
    Q_OBJECT

public:
    //! \a list outlives it.
    FileTransfers(const PageContext &context, TransferList *list, QObject *parent);
    ~FileTransfers() override;

    FileTransfer *begin(const FileTransfer::Order &order);
    FileTransfer *upload(const QString &file, const UploadTarget &target);
    //! Why nothing may be uploaded now: the workspace is read-only, or changes are only looked at. Empty: it may.
    QString uploadObstacle() const;
    void copyLink(const QString &path, bool isPublic);

signals:
    void createUsersWanted(const QString &file); //!< of this computer, which was uploaded

private:
    void start(FileTransfer *transfer);
    void noteOutcome(FileTransfer *transfer);
    void showProgress(FileTransfer *transfer);
    void ended(FileTransfer *transfer);
    void tell(FileTransfer *transfer);
    void forget(const QString &id);
    void forgetAll();

    PageContext m_context;
    TransferList *m_list;
    QPointer<ActivityPanel> m_panel;
    QMap<QString, FileTransfer *> m_transfers;
    QHash<QString, ChangeEntry> m_intents; //!< in the change log, of uploads under way
};

} // namespace gatehouse
