#include "app/acting/actasaction.h"
#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr ActionRow elevateTenantActions[] = {
    {.operation = &elevate::listOrganizationsOfTenant,
     .icon = Icon::Building,
     .text = QT_TRANSLATE_NOOP("Action", "Act as an organization of this tenant…"),
     .arguments = "tenant_code=code"_L1,
     .lines = withTenants,
     .byHand = actInTenant},
};

constexpr ActionRow elevateTenantOrganizationActions[] = {
    actAsThisOrganization,
};

} // namespace

constexpr PageRow elevateTenants{
    .id = "elevate.tenants"_L1,
    .icon = Icon::Network,
    .title = QT_TRANSLATE_NOOP("Page", "Tenants"),
    .type = &typeOf<elevate::Tenant>,
    .list = &elevate::listTenants,
    .columns = "code name description"_L1,
    .search = "search"_L1,
    .searched = "name"_L1,
    .read = &elevate::readTenant,
    .readArguments = "tenant_code=code"_L1,
    .actions = elevateTenantActions,
    .emptyText = QT_TRANSLATE_NOOP("Page", "The service tells of no tenant. Ask its operators."),
};

constexpr PageRow elevateTenantOrganizations{
    .id = "elevate.tenantOrganizations"_L1,
    .icon = Icon::Building,
    .title = QT_TRANSLATE_NOOP("Page", "Organizations by tenant"),
    .type = &typeOf<elevate::Organization>,
    .list = &elevate::listOrganizationsOfTenant,
    .listArguments = "tenant_code=scope.code"_L1,
    .columns = "id name code description"_L1,
    .read = &elevate::readOrganization,
    .readArguments = "organisation_id=id"_L1,
    .actions = elevateTenantOrganizationActions,
    .scope = &elevateTenants,
    .emptyText = QT_TRANSLATE_NOOP("Page", "The tenant has no active organization. Deactivated ones are not listed."),
};

} // namespace gatehouse
