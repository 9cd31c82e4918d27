#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

constexpr PageRow elevateModules{
    .id = "elevate.modules"_L1,
    .icon = Icon::Boxes,
    .title = QT_TRANSLATE_NOOP("Page", "Modules"),
    .type = &typeOf<elevate::Module>,
    .list = &elevate::listModules,
    .create = &elevate::createModule,
    .update = &elevate::updateModule,
    .updateArguments = "id=id"_L1,
    .remove = &elevate::deleteModule,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "The module is removed for good, and all permissions of it with it."),
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no module yet. Permissions are grouped by modules."),
};

} // namespace gatehouse
