#include "app/pages/actionlookups.h"
#include "app/pages/ivalt/pages.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr ActionRow pendingUserActions[] = {
    {.operation = &ivalt::acceptUser,
     .icon = Icon::UserCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Accept"),
     .arguments = "org_id=scope.id user_id=id"_L1,
     .onMany = true,
     .inverse = &ivalt::setUserPending,
     .lookUp = lookForAcceptedUser},
    {.operation = &ivalt::rejectUser,
     .icon = Icon::UserX,
     .text = QT_TRANSLATE_NOOP("Action", "Reject…"),
     .arguments = "org_id=scope.id user_id=id"_L1,
     .onMany = true,
     .consequence =
         QT_TRANSLATE_NOOP("Consequence", "The person does not get into the organization. Whether the service keeps "
                                          "the account is not documented; as long as it does, the person can be made "
                                          "to wait again."),
     .inverse = &ivalt::setUserPending,
     .lookUp = lookForRejectedUser},
    {.operation = &ivalt::setUserPending,
     .icon = Icon::UserPlus,
     .text = QT_TRANSLATE_NOOP("Action", "Add pending user…"),
     .arguments = "org_id=scope.id user_id=id"_L1,
     .typed = "id"_L1,
     .isAlwaysTyped = true,
     .consequence =
         QT_TRANSLATE_NOOP("Consequence", "This takes the id of somebody whom the service knows already, also from "
                                          "another organization. They wait until an admin accepts or rejects them, "
                                          "also where they belong to this organization now."),
     .lookUp = lookForPendingUser},
};

} // namespace

constexpr PageRow ivaltPendingUsers{
    .id = "ivalt.pendingUsers"_L1,
    .icon = Icon::Clock,
    .title = QT_TRANSLATE_NOOP("Page", "Pending users"),
    .type = &typeOf<ivalt::User>,
    .list = &ivalt::listPendingUsers,
    .listArguments = "org_id=scope.id"_L1,
    .columns = "id name email country_code mobile platform"_L1,
    .read = &ivalt::getOrgUser,
    .readArguments = "org_id=scope.id user_id=id"_L1,
    .actions = pendingUserActions,
    .secrets = "device_token"_L1,
    .scope = &ivaltOrganizations,
    .emptyText = QT_TRANSLATE_NOOP("Page", "Nobody waits to be accepted into this organization. On the page Users, "
                                           "\"Set pending\" makes somebody wait; \"Add pending user\" does so by the "
                                           "id, with anybody whom the service knows."),
};

} // namespace gatehouse
