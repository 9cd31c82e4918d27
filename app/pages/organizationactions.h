#pragma once

#include "app/pages/lookup.h"

class QWidget;

namespace gatehouse {

struct PageContext;

//! What deactivating organizations of ELEVATE takes with it, a list of sentences for each: how many people, counted by
//! asking the service. Says so where they cannot be counted, or where the service will not find the organization.
QFuture<QList<QStringList>> foreseeDeactivation(const PageContext &context, const QList<Record> &organizations,
                                                QObject *parent);

//! The tenants of organizations in which somebody else works than the one signed in or acted as; empty for the others,
//! and where the service does not tell.
QFuture<QStringList> otherTenants(Client &client, const QList<Record> &organizations);
//! Why an organization of such a tenant cannot be reached now.
QString otherTenantText(const Record &organization, const QString &tenant);

//! Makes a deactivated organization active again; its people stay inactive.
PlannedChange reactivation(const LookUpPlace &place, const Record &organization);

//! Opens an organization that no list shows, by its id or code, to look at it, edit or reactivate it. Where the line
//! cannot read one, what is to be changed is asked for blindly, and the form says so.
void openOrganization(const PageContext &context, const QList<Record> &selected, QWidget *parent);

} // namespace gatehouse
