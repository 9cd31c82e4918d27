#pragma once

#include "app/pages/pagecontext.h"
#include "models/schema/record.h"

namespace gatehouse {

// Actions of the pages of iVALT that lead to organizations.

//! Asks for an id or a code and shows that organization, with the ways to what belongs to it.
void openIvaltOrganization(const PageContext &context, const QList<Record> &, QWidget *parent);
//! Asks for a code and shows that organization as the service tells it through the selected user.
void openOrganizationOfUser(const PageContext &context, const QList<Record> &selected, QWidget *parent);
//! Lists the organizations of the selected user, to open one.
void showOrganizationsOfUser(const PageContext &context, const QList<Record> &selected, QWidget *parent);
//! A form for an organization made by a sign-up flow; only where the connection names the operation's path.
void createOnboardingOrganization(const PageContext &context, const QList<Record> &, QWidget *parent);
//! What the service's other operation tells of the selected user; only where the connection names its path.
void showUserDetails(const PageContext &context, const QList<Record> &selected, QWidget *parent);

} // namespace gatehouse
