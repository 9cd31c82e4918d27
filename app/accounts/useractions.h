#pragma once

#include "models/changes/change.h"

class QWidget;

namespace gatehouse {

class OpenWorkspace;
struct PageContext;

//! What is done with users in a way of its own, for the rows of the page of users; see ActionRow::byHand.
namespace useractions {

//! Has the service make a share link and puts it on the clipboard.
void share(const PageContext &context, const QList<Record> &selected, QWidget *parent);
//! Deactivates those of a pasted list of ids and e-mail addresses, one change for each.
void deactivateListed(const PageContext &context, const QList<Record> &selected, QWidget *parent);
//! Plans one of these anew from PlannedChange::recipe. Nothing where it is of something else, or cannot be sent now.
std::optional<PlannedChange> deactivationAnew(const QJsonObject &recipe, OpenWorkspace &workspace);
//! Makes rows of them for an import, where the roles of many are changed together: with the roles they have in the
//! organization worked in, as far as the list tells them, since a file for a service with tenants takes away any other.
void setRoles(const PageContext &context, const QList<Record> &selected, QWidget *parent);
//! Asks for a new system admin and for the deployment's two secrets, which are sent and not kept.
void createAdmin(const PageContext &context, const QList<Record> &selected, QWidget *parent);

} // namespace useractions
} // namespace gatehouse
