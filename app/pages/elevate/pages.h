#pragma once

#include "app/pages/pagerow.h"

namespace gatehouse {

//! The page rows of the ELEVATE user service, each in the file of its name.
extern const PageRow elevateOrganizations;
extern const PageRow elevateUsers;
extern const PageRow elevateRoles;
extern const PageRow elevatePermissions;
extern const PageRow elevateModules;
extern const PageRow elevateTenants;
extern const PageRow elevateTenantOrganizations;
extern const HandMadePage elevateRoleRequests;
extern const PageRow elevateForms;
extern const PageRow elevateTemplates;
extern const HandMadePage elevateAccount;

} // namespace gatehouse
