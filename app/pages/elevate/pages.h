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
extern const PageRow elevateDefaultRoles; //!< not in the sidebar

extern const HandMadePage elevateRolePermissions;
extern const HandMadePage elevateAccount;
extern const PageRow elevateEntityTypes;
extern const PageRow elevateEntities;
extern const TwoLevelPage elevateEntityTypesAndEntities;
extern const PageRow elevateBulkFiles; //!< stands on the page of files
extern const HandMadePage elevateFiles;
extern const HandMadePage elevateImport;
extern const PageRow elevateForms;
extern const PageRow elevateTemplates;

} // namespace gatehouse
