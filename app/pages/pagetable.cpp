#include "app/pages/pagetable.h"

#include "app/pages/elevate/pages.h"
#include "app/pages/ivalt/pages.h"

namespace gatehouse {

const QList<AnyPage> &pageTable()
{
    static const QList<AnyPage> pages = {
        &elevateOrganizations, &elevateTenants, &elevateTenantOrganizations, &elevateUsers, &elevateRoles,
        &elevatePermissions,   &elevateModules, &elevateRoleRequests,        &elevateForms, &elevateTemplates,
        &elevateAccount,

        &ivaltOrganizations,   &ivaltUsers,
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
        }
        return rows;
    }();
    return tables;
}

} // namespace gatehouse
