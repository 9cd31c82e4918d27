#include "app/pages/ivalt/pages.h"
#include "app/people/credentials.h"
#include "app/people/ivaltorganizations.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr ActionRow ivaltOrganizationActions[] = {
    {.operation = &ivalt::getApiCredentials,
     .icon = Icon::Key,
     .text = QT_TRANSLATE_NOOP("Action", "API credentials…"),
     .arguments = "org_id=id"_L1,
     .byHand = showApiCredentials},
    {.operation = &ivalt::postAuth0Credentials,
     .icon = Icon::Key,
     .text = QT_TRANSLATE_NOOP("Action", "Auth0 credentials…"),
     .arguments = "org_id=id"_L1,
     .byHand = showAuth0Credentials},
    {.operation = &ivalt::getOrg,
     .icon = Icon::Search,
     .text = QT_TRANSLATE_NOOP("Action", "Open by id or code…"),
     .byHand = openIvaltOrganization},
    {.operation = &ivalt::createOnboardingOrg,
     .icon = Icon::Plus,
     .text = QT_TRANSLATE_NOOP("Action", "New onboarding organization…"),
     .byHand = createOnboardingOrganization},
};

} // namespace

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
    .actions = ivaltOrganizationActions,
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no organization yet. Users, geofences and timeslots "
                                           "belong to one."),
};

} // namespace gatehouse
