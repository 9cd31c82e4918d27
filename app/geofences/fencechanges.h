#pragma once

#include "models/changes/change.h"
#include "models/geo/fencedocument.h"
#include "network/client/client.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QSet>

namespace gatehouse {

//! The organization whose fences are edited, and how to reach it. Outlives page and workspace.
struct FencePlace
{
    QPointer<Client> client;
    Record organization;
    QSet<QString> known = {}; //!< identities of fences that were there before
    //! What the service gave of fences beyond the fields of their type, by identity; sent back as it came.
    QHash<QString, QJsonObject> further = {};
    QList<FenceValues> added = {}; //!< what is sent to be created before
};

//! What \a wire says that no field of \a type reads.
QJsonObject furtherParts(const RecordType &type, const QJsonObject &wire);
//! The same of those rows of a list that have one of these identities and say more.
QHash<QString, QJsonObject> furtherParts(const RecordType &type, const QJsonArray &wire,
                                         const QSet<QString> &identities);

//! What saving one unsaved fence sends: creates, changes or deletes it, with what takes that back and how to find out
//! whether it happened.
PlannedChange saveOf(const FencePlace &place, const FenceDocument &document, FenceKey key);

//! What the service has of the fence after it took \a sent: as the reply tells, else as it was sent.
Record storedAfter(const Record &sent, const QJsonValue &reply);

} // namespace gatehouse
