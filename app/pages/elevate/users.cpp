#include "app/accounts/codehelpers.h"
#include "app/accounts/useractions.h"
#include "app/accounts/usernarrowing.h"
#include "app/import/importentrance.h"
#include "app/pages/actionlookups.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/pagecontroller.h"
#include "app/permissions/accessinquiry.h"
#include "network/operations/elevate.h"
#include "ui/records/detailspane.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isInactive(const Record &user)
{
    const QString status = user.text(u"status");
    return !status.isEmpty() && status != "ACTIVE"_L1;
}

constexpr ActionRow elevateUserActions[] = {
    {.operation = &elevate::addOrgAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Make organization admin of…"),
     .arguments = "user_id=id organization_id=picked.id"_L1,
     .pick = &elevateOrganizations,
     .onMany = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence",
                                      "The person moves from the default organization into this one and must sign in "
                                      "again. Only a file of users takes the role away again, on line 3.5."),
     .lookUp = lookForOrganizationAdmin,
     .withinTenant = true},
    {.operation = &elevate::assignRole,
     .icon = Icon::UserPlus,
     .text = QT_TRANSLATE_NOOP("Action", "Give further roles…"),
     .arguments = "user_id=id role_id=picked.id organization_id=organization_id"_L1,
     .pick = &elevateRoles,
     .picksMany = true,
     .onMany = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence",
                                      "The person is signed out and has the role from the next sign-in on. Only a file "
                                      "takes it away again: “Set roles by a file…”."),
     .lookUp = lookForFurtherRole,
     .lines = withTenants},
    {.operation = &elevate::createUsersFromCsv,
     .icon = Icon::ListChecks,
     .text = QT_TRANSLATE_NOOP("Action", "Set roles by a file…"),
     .arguments = "email=email"_L1,
     .onMany = true,
     .lines = withTenants,
     .byHand = useractions::setRoles},
    {.operation = &elevate::bulkCreateUsers,
     .icon = Icon::ListChecks,
     .text = QT_TRANSLATE_NOOP("Action", "Add roles by a file…"),
     .arguments = "email=email"_L1,
     .onMany = true,
     .lines = withoutTenants,
     .byHand = useractions::setRoles},
    {.operation = &elevate::readUser,
     .icon = Icon::CircleHelp,
     .text = QT_TRANSLATE_NOOP("Action", "Why may this person do that…"),
     .arguments = "id=id"_L1,
     .byHand = AccessInquiry::openForSelected},
    {.operation = &elevate::shareProfile,
     .icon = Icon::Link,
     .text = QT_TRANSLATE_NOOP("Action", "Copy share link"),
     .arguments = "userId=id"_L1,
     .byHand = useractions::share},
    {.operation = &elevate::deactivateUsers,
     .otherwise = &elevate::deactivateOrgUsers,
     .icon = Icon::UserX,
     .text = QT_TRANSLATE_NOOP("Action", "Deactivate…"),
     .arguments = "id=id ids=id"_L1,
     .onMany = true,
     .isSo = isInactive,
     .consequence =
         QT_TRANSLATE_NOOP("Consequence", "The person is signed out and cannot sign in any more. The service has no "
                                          "operation that activates a user again."),
     .lookUp = lookForInactiveUser},
    {.operation = &elevate::deactivateUsers,
     .otherwise = &elevate::deactivateOrgUsers,
     .icon = Icon::UserX,
     .text = QT_TRANSLATE_NOOP("Action", "Paste a list to deactivate…"),
     .byHand = useractions::deactivateListed,
     .name = "deactivateListed"_L1},
    {.operation = &elevate::createAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Create a system admin…"),
     .byHand = useractions::createAdmin},
    {.operation = &elevate::refreshUserViews,
     .icon = Icon::Refresh,
     .text = QT_TRANSLATE_NOOP("Action", "Bring the search up to date")},
};

constexpr OperationUse elevateUserUses[] = {
    {&elevate::listUsers, QT_TRANSLATE_NOOP("Operation", "list those with a role")},
    {&elevate::listUsersByIds, QT_TRANSLATE_NOOP("Operation", "list those with given ids")},
};

void extendUsers(PageController &page)
{
    new UserNarrowing(page);
    addImportEntrance(page);
}

//! What the page cannot do and why, where people look for it.
QList<DetailLine> userLines(const Record &, Line)
{
    const QString section = QCoreApplication::translate("UserActions", "Changing the profile");
    return {{QCoreApplication::translate("UserActions", "Who can"),
             QCoreApplication::translate("UserActions",
                                         "Only the person, on the page My account. The service has no operation that "
                                         "edits somebody else's profile, and none that changes an e-mail address."),
             false, section}};
}

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
    .createHelpers = signUpHelpers,
    .remove = &elevate::deleteUser,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "The record is anonymised for good: the name becomes Anonymous User, the "
                                         "address is lost, the person can never sign in again."),
    .actions = elevateUserActions,
    .moreDetails = userLines,
    .extend = extendUsers,
    .uses = elevateUserUses,
    .emptyText = QT_TRANSLATE_NOOP("Page", "Nobody has an account here yet. People sign up themselves, or an admin "
                                           "creates their accounts on this page."),
};

} // namespace gatehouse
