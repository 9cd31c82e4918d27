#include "app/pages/elevate/pages.h"
#include "app/rolerequests/rolerequestpage.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse roleRequestUses[] = {
    {&elevate::listRoleRequests, QT_TRANSLATE_NOOP("Operation", "queue, and number of unread in the sidebar")},
    {&elevate::readRoleRequest, QT_TRANSLATE_NOOP("Operation", "review, and who was first")},
    {&elevate::decideRoleRequest, QT_TRANSLATE_NOOP("Operation", "approve, reject, set aside")},
    {&elevate::requestOrgRole, QT_TRANSLATE_NOOP("Operation", "request a role")},
    {&elevate::readUser, QT_TRANSLATE_NOOP("Operation", "profile of the requester")},
    {&elevate::listRoles, QT_TRANSLATE_NOOP("Operation", "titles of roles")},
};

} // namespace

constexpr HandMadePage elevateRoleRequests{
    .id = "elevate.roleRequests"_L1,
    .icon = Icon::Inbox,
    .title = QT_TRANSLATE_NOOP("Page", "Role requests"),
    .service = Service::Elevate,
    .uses = roleRequestUses,
    .make = &RoleRequestPage::make,
    .commands = &roleRequestCommands,
    .countName = QT_TRANSLATE_NOOP("Page", "unread"),
};

} // namespace gatehouse
