#include "app/pages/elevate/pages.h"
#include "app/permissions/matrixcontroller.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse rolePermissionUses[] = {
    {&elevate::createRolePermission, QT_TRANSLATE_NOOP("Operation", "give")},
    {&elevate::deleteRolePermission, QT_TRANSLATE_NOOP("Operation", "take away")},
    {&elevate::listOwnPermissions, QT_TRANSLATE_NOOP("Operation", "what the account itself may do")},
    {&elevate::listRoles, QT_TRANSLATE_NOOP("Operation", "columns")},
    {&elevate::listDefaultRoles, QT_TRANSLATE_NOOP("Operation", "columns of the default organization")},
    {&elevate::listPermissions, QT_TRANSLATE_NOOP("Operation", "rows")},
};

} // namespace

constexpr HandMadePage elevateRolePermissions{
    .id = "elevate.rolePermissions"_L1,
    .icon = Icon::ShieldCheck,
    .title = QT_TRANSLATE_NOOP("Page", "Role permissions"),
    .service = Service::Elevate,
    .uses = rolePermissionUses,
    .make = MatrixController::make,
};

//! Not in the sidebar: the columns of the role permissions on the line that lists them apart.
constexpr PageRow elevateDefaultRoles{
    .id = "elevate.defaultRoles"_L1,
    .icon = Icon::Shield,
    .title = QT_TRANSLATE_NOOP("Page", "Roles of the default organization"),
    .type = &typeOf<elevate::Role>,
    .list = &elevate::listDefaultRoles,
};

} // namespace gatehouse
