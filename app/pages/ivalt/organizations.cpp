#include "app/pages/ivalt/pages.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

constexpr PageRow ivaltOrganizations{
    .id = "ivalt.organizations"_L1,
    .icon = Icon::Building,
    .title = QT_TRANSLATE_NOOP("Page", "Organizations"),
    .type = &typeOf<ivalt::Organization>,
    .list = &ivalt::listOrgs,
    .create = &ivalt::createOrg,
    .update = &ivalt::updateOrg,
    .updateArguments = "org_id=id"_L1,
    .remove = &ivalt::deleteOrg,
    .removeArguments = "org_id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "The organization is removed for good. What becomes of its users, geofences "
                                         "and timeslots is not documented; expect them to be lost."),
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no organization yet. Create the first one."),
};

} // namespace gatehouse
