#pragma once

#include "network/sandbox/context.h"

#include <span>

//! The rules of the iVALT operations, by group.
namespace gatehouse::sandbox {

std::span<const HandlerRow> ivaltOrganizationRules();
std::span<const HandlerRow> ivaltUserRules();     //!< users and pending users
std::span<const HandlerRow> ivaltAuthCodeRules(); //!< auth codes, admins, credentials
std::span<const HandlerRow> ivaltGeofenceRules();
std::span<const HandlerRow> ivaltTimeslotRules();

//! The rule of an operation, or null.
Handler ivaltRule(const Endpoint &endpoint);

//! The number a placeholder of the path stands for; 0 when it is no number.
qint64 numberInPath(const Context &context, QLatin1StringView name);

//! The organization a path names with org_id; empty when there is none.
Row organizationInPath(const Context &context);
//! The user a path names with user_id; empty when there is none.
Row userInPath(const Context &context);
//! The membership of both; empty when there is none.
Row membershipOf(const Context &context, qint64 organizationId, qint64 userId);

//! The time now as the service writes it.
QString ivaltNow();

//! Takes the user out of the organization with all that was assigned there.
void endMembership(const Context &context, qint64 organizationId, qint64 userId);

} // namespace gatehouse::sandbox
