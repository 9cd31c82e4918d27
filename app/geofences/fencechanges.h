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
    //! Fences as the service gave them, by identity: they are sent back with its names, its forms of switches and
    //! everything that is not edited, known or not. A new one takes names and forms from \a alike, if there is any.
    QHash<QString, QJsonObject> wires = {};
    QJsonObject alike = {};
    QList<FenceValues> added = {}; //!< what is sent to be created before
};

//! The rows of a list that have one of these identities, by identity.
QHash<QString, QJsonObject> wiresOf(const RecordType &type, const QJsonArray &rows, const QSet<QString> &identities);

//! \a told is what the service says of one of them since: what it does not name stays as it was. What names nobody is
//! passed over.
void updateWire(const RecordType &type, QJsonArray *rows, const QJsonObject &told);

//! What saving one unsaved fence sends: creates, changes or deletes it, with what takes that back and how to find out
//! whether it happened.
PlannedChange saveOf(const FencePlace &place, const FenceDocument &document, FenceKey key);

//! What the service has of the fence after it took \a sent: as the reply tells, else as it was sent.
Record storedAfter(const Client &client, const Record &sent, const QJsonValue &reply);

} // namespace gatehouse
