#include "app/pages/elevate/pages.h"
#include "app/pages/rolepermissions.h"
#include "network/client/knownwords.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr ActionRow elevateRoleActions[] = {
    {.operation = &elevate::createRolePermission,
     .icon = Icon::Plus,
     .text = QT_TRANSLATE_NOOP("Action", "Add permissions…"),
     .arguments = "role_id=id role_title=title permission_id=picked.id"_L1,
     .pick = &elevatePermissions,
     .picksMany = true,
     .onMany = true,
     .inverse = &elevate::deleteRolePermission},
    {.operation = &elevate::deleteRolePermission,
     .icon = Icon::Minus,
     .text = QT_TRANSLATE_NOOP("Action", "Remove permissions…"),
     .arguments = "role_id=id role_title=title permission_id=picked.id"_L1,
     .pick = &elevatePermissions,
     .picksMany = true,
     .onMany = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "Everyone with the role loses what the permission allows."),
     .inverse = &elevate::createRolePermission},
};

} // namespace

constexpr PageRow elevateRoles{
    .id = "elevate.roles"_L1,
    .icon = Icon::Shield,
    .title = QT_TRANSLATE_NOOP("Page", "Roles"),
    .type = &typeOf<elevate::Role>,
    .list = &elevate::listRoles,
    .search = "search"_L1,
    .searched = "title"_L1,
    .taken = &roleTitleTaken,
    .create = &elevate::createRole,
    .update = &elevate::updateRole,
    .updateArguments = "id=id"_L1,
    .remove = &elevate::deleteRole,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence = QT_TRANSLATE_NOOP("Consequence", "The role is removed for good. Only roles of your own "
                                                          "organization can be deleted."),
    .actions = elevateRoleActions,
    .moreDetails = permissionLines,
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no role yet. Without one nobody is allowed anything."),
};

} // namespace gatehouse
