#pragma once

#include "models/changes/change.h"
#include "network/client/client.h"

#include <QDateTime>
#include <QPointer>

namespace gatehouse {

//! An uploaded CSV file of users that the service is to work on.
struct BulkStart
{
    QString path; //!< at the service
    QString uploadType;
    QStringList editableFields = {};
};

//! The operation that starts it on that line.
const Endpoint &bulkStartOperation(Line line);
//! The change that starts it, without what follows from it.
PlannedChange planBulkStart(Client &client, const BulkStart &start);
//! The service's record of the file with this path; a null record: it lists none. \a since: looks through all that the
//! service was given since then, else among the newest ones only.
QFuture<Outcome<Record>> findBulkFile(const QPointer<Client> &client, const QString &path, const QDateTime &since = {});
//! The record with this identity; null: it is not listed. \a since as above.
QFuture<Outcome<Record>> readBulkFile(const QPointer<Client> &client, const QString &identity,
                                      const QDateTime &since = {});

//! The note in the change log that a file of that name goes up.
PlannedChange uploadChange(const QString &name);

} // namespace gatehouse
