#include "app/permissions/matrixcontent.h"

#include "models/records/elevate/permission.h"
#include "models/records/elevate/role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

QList<MatrixRole> matrixRolesOf(const QList<Record> &roles, const QSet<QString> &ofDefaultOrganization,
                                const QString &ownOrganization)
{
    QList<MatrixRole> columns;
    for (const Record &record : roles) {
        const auto &role = record.as<elevate::Role>();
        const bool isOwn = record.text(u"organization_id") == ownOrganization &&
                           (ofDefaultOrganization.isEmpty() || !ofDefaultOrganization.contains(record.identity()));
        const bool isActive = role.status.isEmpty() || role.status == "ACTIVE"_L1;
        const auto known = std::ranges::find(columns, role.title, &MatrixRole::title);
        if (known == columns.end()) {
            columns.append({.title = role.title, .label = role.label, .isActive = isActive, .isOwn = isOwn});
            continue;
        }
        known->isActive = known->isActive || isActive;
        known->isOwn = known->isOwn || isOwn;
    }
    std::ranges::sort(columns, {}, &MatrixRole::title);
    return columns;
}

MatrixPermission matrixPermissionOf(const Record &record)
{
    const auto &permission = record.as<elevate::Permission>();
    return {.id = record.identity().toLongLong(),
            .code = permission.code,
            .module = permission.module,
            .verbs = permission.requestType,
            .path = permission.apiPath,
            .isActive = permission.status.isEmpty() || permission.status == "ACTIVE"_L1};
}

} // namespace gatehouse
