#include "app/pages/pagetable.h"

#include "app/pages/elevate/pages.h"
#include "app/pages/ivalt/pages.h"

namespace gatehouse {

const QList<AnyPage> &pageTable()
{
    static const QList<AnyPage> pages = {
        &elevateOrganizations,
        &elevateTenants,
        &elevateTenantOrganizations,
        &elevateUsers,
        &elevateImport,
        &elevateRoleRequests,
        &elevateRoles,
        &elevateRolePermissions,
        &elevatePermissions,
        &elevateModules,
        &elevateEntityTypesAndEntities,
        &elevateForms,
        &elevateTemplates,
        &elevateFiles,
        &elevateAccount,

        &ivaltOrganizations,
        &ivaltUsers,
        &ivaltImport,
        &ivaltPendingUsers,
        &ivaltGeofences,
        &ivaltTimeslots,
        &ivaltAssignments,
        &ivaltAccessCheck,
        &ivaltAuthCodes,
    };
    return pages;
}

const QList<const PageRow *> &allPages()
{
    static const QList<const PageRow *> tables = [] {
        QList<const PageRow *> rows;
        for (const AnyPage &page : pageTable()) {
            if (const auto *row = std::get_if<const PageRow *>(&page))
                rows.append(*row);
            if (const auto *both = std::get_if<const TwoLevelPage *>(&page))
                rows.append({(*both)->upper, (*both)->lower});
        }
        return rows;
    }();
    return tables;
}

} // namespace gatehouse
