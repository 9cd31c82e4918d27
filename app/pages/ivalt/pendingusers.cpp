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
                                          "the account is not documented, and no operation takes a rejection back."),
     .lookUp = lookForRejectedUser},
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
                                           "\"Set pending\" makes somebody wait."),
};

} // namespace gatehouse
