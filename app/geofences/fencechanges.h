#pragma once

#include "models/changes/change.h"
#include "models/geo/fencedocument.h"
#include "models/workspaces/workspace.h"
#include "network/client/client.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QSet>

namespace gatehouse {

//! Fences as the service gave them: they are sent back with its names, its forms of switches and everything that is not
//! edited, known or not.
struct FenceWires
{
    QHash<QString, QJsonObject> byIdentity = {};
    QJsonObject alike = {}; //!< a new one takes names and forms from this one, if there is any

    //! \a page: of a request that keeps the wire.
    static FenceWires of(const RecordPage &page);
    //! What names a part neither way leaves it to the connection's settings.
    void assumeNames(const IvaltConnection &connection);
    //! \a told is what the service says of one since: what it does not name stays as it was. What names nobody is
    //! passed over.
    void update(const QString &identity, const QJsonObject &told);
};

//! The organization whose fences are edited, and how to reach it. Outlives page and workspace.
struct FencePlace
{
    QPointer<Client> client;
    Record organization;
    QSet<QString> known = {}; //!< identities of fences that were there before
    bool isAllKnown = true;   //!< there were no others
    FenceWires wires = {};
};

//! What saving one unsaved fence sends: creates, changes or deletes it, with what takes that back and how to find out
//! whether it happened. \a hasTwin: another one that says the same is sent to be created before this one.
PlannedChange saveOf(const FencePlace &place, const FenceDocument &document, FenceKey key, bool hasTwin = false);

//! What the service has of the fence after it took \a sent: as the reply tells, else as it was sent.
Record storedAfter(const Client &client, const Record &sent, const QJsonValue &reply);

} // namespace gatehouse
