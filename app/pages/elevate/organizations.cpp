#include "app/acting/actasaction.h"
#include "app/pages/actionlookups.h"
#include "app/pages/elevate/pages.h"
#include "app/pages/organizationactions.h"
#include "network/operations/elevate.h"
#include "ui/records/detailspane.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr const char *codesOfSeveral =
    QT_TRANSLATE_NOOP("Action", "Every registration code belongs to one organization: write __code__ where the code of "
                                "each is to stand, such as __code___2030.");

constexpr ActionRow elevateOrganizationActions[] = {
    {.operation = &elevate::addOrgAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Make someone organization admin…"),
     .arguments = "organization_id=id"_L1,
     .asksForm = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence",
                                      "The person moves from the default organization into this one and must sign in "
                                      "again. Only a file of users takes the role away again, on line 3.5."),
     .lookUp = lookForOrganizationAdmin,
     .withinTenant = true},
    {.operation = &elevate::addRegistrationCode,
     .icon = Icon::Key,
     .text = QT_TRANSLATE_NOOP("Action", "Add registration codes…"),
     .arguments = "organization_code=code tenant_code=$tenant"_L1,
     .asksForm = true,
     .onMany = true,
     .perRecord = "code"_L1,
     .perRecordText = codesOfSeveral,
     .inverse = &elevate::removeRegistrationCode,
     .lines = withTenants,
     .withinTenant = true},
    {.operation = &elevate::removeRegistrationCode,
     .icon = Icon::Key,
     .text = QT_TRANSLATE_NOOP("Action", "Remove registration codes…"),
     .arguments = "organization_code=code tenant_code=$tenant"_L1,
     .asksForm = true,
     .onMany = true,
     .perRecord = "code"_L1,
     .perRecordText = codesOfSeveral,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "Nobody can sign up with a removed code any more."),
     .inverse = &elevate::addRegistrationCode,
     .lines = withTenants,
     .withinTenant = true},
    actAsThisOrganization,
    {.operation = &elevate::readOrganization,
     .icon = Icon::Search,
     .text = QT_TRANSLATE_NOOP("Action", "Open by id or code…"),
     .lines = Lines(Line::V31) | Line::V35,
     .byHand = openOrganization},
    {.operation = &elevate::updateOrganization,
     .icon = Icon::Pencil,
     .text = QT_TRANSLATE_NOOP("Action", "Edit by id…"),
     .lines = Line::Docs,
     .byHand = openOrganization},
};

//! What this line does not tell.
QList<DetailLine> organizationLines(const Record &, Line line)
{
    if (elevate::readOrganization.existsOn(line))
        return {};
    return {{QCoreApplication::translate("OrganizationActions", "Admins and related organizations"),
             QCoreApplication::translate("OrganizationActions",
                                         "This line of the service does not tell them: it has no operation that reads "
                                         "one organization."),
             false, QCoreApplication::translate("OrganizationActions", "More of it")}};
}

} // namespace

constexpr PageRow elevateOrganizations{
    .id = "elevate.organizations"_L1,
    .icon = Icon::Building,
    .title = QT_TRANSLATE_NOOP("Page", "Organizations"),
    .type = &typeOf<elevate::Organization>,
    .list = &elevate::listOrganizations,
    .columns = "id name code description"_L1,
    .search = "search"_L1,
    .searched = "name"_L1,
    .searchesStarts = true,
    .read = &elevate::readOrganization,
    .readArguments = "organisation_id=id"_L1,
    .create = &elevate::createOrganization,
    .createArguments = "tenant_code=$tenant"_L1,
    .update = &elevate::updateOrganization,
    .updateArguments = "id=id"_L1,
    .remove = &elevate::deactivateOrganization,
    .removeArguments = "id=id organization_code=code"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Deactivate…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "All its users are deactivated with it and stay so, since the service has no "
                                         "operation that activates a user. The organization itself can be reactivated: "
                                         "with Undo, or later with \"Open by id or code\", on a line without that "
                                         "with \"Edit by id\"."),
    .foreseeRemoval = foreseeDeactivation,
    .restore = reactivation,
    .actions = elevateOrganizationActions,
    .moreDetails = organizationLines,
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no active organization here. Deactivated ones are not listed."),
};

} // namespace gatehouse
