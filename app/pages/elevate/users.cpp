#include "app/pages/actionlookups.h"
#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr ActionRow elevateUserActions[] = {
    {.operation = &elevate::addOrgAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Make organization admin of…"),
     .arguments = "user_id=id organization_id=picked.id"_L1,
     .pick = &elevateOrganizations,
     .consequence = QT_TRANSLATE_NOOP("Consequence",
                                      "The person moves from the default organization into this one and must sign in "
                                      "again. The service has no operation that takes the role away."),
     .lookUp = lookForOrganizationAdmin},
    {.operation = &elevate::deactivateUsers,
     .icon = Icon::UserX,
     .text = QT_TRANSLATE_NOOP("Action", "Deactivate…"),
     .arguments = "id=id"_L1,
     .onMany = true,
     .consequence =
         QT_TRANSLATE_NOOP("Consequence", "The person is signed out and cannot sign in any more. The service has no "
                                          "operation that activates a user again."),
     .lookUp = lookForInactiveUser},
    {.operation = &elevate::refreshUserViews,
     .icon = Icon::Refresh,
     .text = QT_TRANSLATE_NOOP("Action", "Bring the search up to date"),
     .lines = withoutTenants},
};

constexpr FormHelperRow elevateSignUpHelpers[] = {
    {.operation = &elevate::sendRegistrationOtp,
     .field = "otp"_L1,
     .icon = Icon::Mail,
     .text = QT_TRANSLATE_NOOP("Action", "Send the code"),
     .sentTo = "email phone"_L1},
};

} // namespace

constexpr PageRow elevateUsers{
    .id = "elevate.users"_L1,
    .icon = Icon::Users,
    .title = QT_TRANSLATE_NOOP("Page", "Users"),
    .type = &typeOf<elevate::User>,
    .list = &elevate::searchUsers,
    .listArguments = "type='all tenant_code=$tenant"_L1,
    .search = "search"_L1,
    .searched = "name email"_L1,
    .listLags = withoutTenants,
    .read = &elevate::readUser,
    .readArguments = "userId=id id=id"_L1,
    .create = &elevate::createAccount,
    .createHelpers = elevateSignUpHelpers,
    .remove = &elevate::deleteUser,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "The record is anonymised for good: the name becomes Anonymous User, the "
                                         "address is lost, the person can never sign in again."),
    .actions = elevateUserActions,
    .emptyText = QT_TRANSLATE_NOOP("Page", "No user matches. Try fewer letters, or another spelling of the name."),
};

} // namespace gatehouse
