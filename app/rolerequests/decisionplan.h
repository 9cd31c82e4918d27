#pragma once

#include "models/changes/change.h"
#include "network/client/client.h"

#include <QPointer>

namespace gatehouse {

class OpenWorkspace;

//! A decision on a role request before it is sent.
struct Decision
{
    Record request; //!< of elevate::RoleRequest
    QString role;   //!< its title
    QString status; //!< what it becomes
    QString comment;
};

//! What people call a request: who wants which role.
QString nameOfRequest(const Record &request, const QString &role);

//! Who decided what, in a sentence: "Approved by Bela Iyer: Welcome". Empty while nobody has. \a ownId: the signed-in
//! person, who is called you.
QString decisionText(const Record &request, const QString &ownId);

//! The change for the door. Where the answer is lost it looks whether this very decision is there; where the service
//! says no it tells who was first. The service never overwrites a decision, so sending it twice does no harm.
//! \a looked hears what such a look has shown.
PlannedChange planDecision(const Decision &decision, Client &client, const QString &ownId,
                           const std::function<void(const Outcome<Record> &now)> &looked = {});

//! Plans one anew from PlannedChange::recipe. Nothing where it is of something else, or cannot be sent now.
std::optional<PlannedChange> decisionAnew(const QJsonObject &recipe, OpenWorkspace &workspace);

//! Whether a look has shown that the request takes no decision any more: it was decided, or is gone.
bool isOver(const Outcome<Record> &now);

//! The request as it is now.
QFuture<Outcome<Record>> readRequest(Client &client, const QString &id);

} // namespace gatehouse
