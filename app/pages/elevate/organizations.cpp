#include "app/pages/elevate/pages.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr ActionRow elevateOrganizationActions[] = {
    {.operation = &elevate::addOrgAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Make someone organization admin…"),
     .arguments = "organization_id=id"_L1,
     .asksForm = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence",
                                      "The person moves from the default organization into this one and must sign in "
                                      "again. The service has no operation that takes the role away.")},
    {.operation = &elevate::addRegistrationCode,
     .icon = Icon::Key,
     .text = QT_TRANSLATE_NOOP("Action", "Add registration codes…"),
     .arguments = "organization_code=code tenant_code=$tenant"_L1,
     .asksForm = true,
     .inverse = &elevate::removeRegistrationCode,
     .lines = withTenants},
    {.operation = &elevate::removeRegistrationCode,
     .icon = Icon::Key,
     .text = QT_TRANSLATE_NOOP("Action", "Remove registration codes…"),
     .arguments = "organization_code=code tenant_code=$tenant"_L1,
     .asksForm = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "Nobody can sign up with a removed code any more."),
     .inverse = &elevate::addRegistrationCode,
     .lines = withTenants},
};

} // namespace

constexpr PageRow elevateOrganizations{
    .id = "elevate.organizations"_L1,
    .icon = Icon::Building,
    .title = QT_TRANSLATE_NOOP("Page", "Organizations"),
    .type = &typeOf<elevate::Organization>,
    .list = &elevate::listOrganizations,
    .columns = "id name code description"_L1,
    .search = "search"_L1,
    .read = &elevate::readOrganization,
    .readArguments = "organisation_id=id tenant_code=$tenant"_L1,
    .create = &elevate::createOrganization,
    .createArguments = "tenant_code=$tenant"_L1,
    .update = &elevate::updateOrganization,
    .updateArguments = "id=id"_L1,
    .remove = &elevate::deactivateOrganization,
    .removeArguments = "id=id organization_code=code"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Deactivate…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "All users of the organization are deactivated too. The organization can be "
                                         "reactivated by editing its status; its users stay inactive."),
    .actions = elevateOrganizationActions,
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no active organization here. Deactivated ones are not listed."),
};

} // namespace gatehouse
