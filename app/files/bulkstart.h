#pragma once

#include "models/changes/change.h"
#include "network/client/client.h"

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

//! The note in the change log that a file of that name goes up.
PlannedChange uploadChange(const QString &name);

} // namespace gatehouse
