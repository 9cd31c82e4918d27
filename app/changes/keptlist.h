#pragma once

#include "app/changes/changeresult.h"
#include "models/changes/changeentry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QLockFile>

#include <atomic>
#include <memory>

namespace gatehouse {

//! What is kept on disk of several changes while they are being sent, so that the next start can tell what became of
//! them. What did become of each stands in the change log alone. Holds no secrets.
struct KeptList
{
    QString file = {}; //!< where it is kept
    QString title;
    QDateTime begun;
    QString address = {};         //!< where the service is, see serviceAddress(); empty: an earlier version kept it
    QString standing;             //!< see ChangeSender::standing()
    QList<PlannedChange> changes; //!< service, operation, title, target and recipe of each
};

//! Where the lists of a workspace are kept.
QString keptListFolder(const QString &folder, const QUuid &workspace);

//! Those in the folder whose program has ended; others are at work on the rest. Waits for the disk.
QList<KeptList> keptLists(const QString &folder);

//! What became of them: \a entries are those of the log since the list was begun, newest first, as read() gives them. A
//! change without an entry was never sent, and one without an outcome is unknown.
ChangeResult becomeOf(const KeptList &list, const QList<ChangeEntry> &entries);

//! Keeps a list until this is let go or the program ends; only the former takes it away.
class ListKeeping
{
    Q_DECLARE_TR_FUNCTIONS(ListKeeping)

public:
    explicit ListKeeping(const QString &folder);

    //! Writes it aside; whether that worked.
    QFuture<bool> keep(const KeptList &list);
    void letGo();

private:
    //! Shared with the thread that writes.
    struct Place
    {
        explicit Place(const QString &path) : file(path), lock(path + QStringLiteral(".lock")) {}
        const QString file;
        QLockFile lock;
        std::atomic_bool isOver = false;
    };

    std::shared_ptr<Place> m_place;
};

} // namespace gatehouse
