#pragma once

#include "network/sandbox/context.h"

namespace gatehouse::sandbox {

//! What a newly deployed service has: the default tenant and organization, roles, modules, permissions and who has
//! them, entity types, notification templates. No account.
void fillDefaults(World &world);

//! An organization beside the default one and the sample accounts: the organization admin and the user belong to it.
void addSampleAccounts(World &world);

//! The organization of the sample accounts.
inline constexpr QLatin1StringView sampleOrganizationCode("sandbox_city");

} // namespace gatehouse::sandbox
