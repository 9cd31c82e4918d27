#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

constexpr PageRow elevatePermissions{
    .id = "elevate.permissions"_L1,
    .icon = Icon::Key,
    .title = QT_TRANSLATE_NOOP("Page", "Permissions"),
    .type = &typeOf<elevate::Permission>,
    .list = &elevate::listPermissions,
    .search = "search"_L1,
    .searched = "code"_L1,
    .create = &elevate::createPermission,
    .update = &elevate::updatePermission,
    .updateArguments = "id=id"_L1,
    .remove = &elevate::deletePermission,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "The permission is removed for good, and its code cannot be used again."),
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no permission yet. Roles are given permissions, each for calls to "
                                           "one path."),
};

} // namespace gatehouse
