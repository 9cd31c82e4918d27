#include "app/pages/pagerow.h"

#include "app/pages/rolepermissions.h"
#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString PageRow::titleText() const
{
    return QCoreApplication::translate("Page", title);
}

namespace {

extern const PageRow elevateOrganizations;
extern const PageRow elevatePermissions;
extern const PageRow ivaltOrganizations;

// ELEVATE

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

constexpr ActionRow elevateUserActions[] = {
    {.operation = &elevate::addOrgAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Make organization admin of…"),
     .arguments = "user_id=id organization_id=picked.id"_L1,
     .pick = &elevateOrganizations,
     .consequence = QT_TRANSLATE_NOOP("Consequence",
                                      "The person moves from the default organization into this one and must sign in "
                                      "again. The service has no operation that takes the role away.")},
    {.operation = &elevate::deactivateUsers,
     .icon = Icon::UserX,
     .text = QT_TRANSLATE_NOOP("Action", "Deactivate…"),
     .arguments = "id=id"_L1,
     .onMany = true,
     .consequence =
         QT_TRANSLATE_NOOP("Consequence", "The person is signed out and cannot sign in any more. The service has no "
                                          "operation that activates a user again.")},
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

constexpr PageRow elevateUsers{
    .id = "elevate.users"_L1,
    .icon = Icon::Users,
    .title = QT_TRANSLATE_NOOP("Page", "Users"),
    .type = &typeOf<elevate::User>,
    .list = &elevate::searchUsers,
    .listArguments = "type='all tenant_code=$tenant"_L1,
    .search = "search"_L1,
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

constexpr ActionRow elevateRoleActions[] = {
    {.operation = &elevate::createRolePermission,
     .icon = Icon::Plus,
     .text = QT_TRANSLATE_NOOP("Action", "Add permissions…"),
     .arguments = "role_id=id role_title=title permission_id=picked.id"_L1,
     .pick = &elevatePermissions,
     .inverse = &elevate::deleteRolePermission},
    {.operation = &elevate::deleteRolePermission,
     .icon = Icon::Minus,
     .text = QT_TRANSLATE_NOOP("Action", "Remove permissions…"),
     .arguments = "role_id=id role_title=title permission_id=picked.id"_L1,
     .pick = &elevatePermissions,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "Everyone with the role loses what the permission allows."),
     .inverse = &elevate::createRolePermission},
};

constexpr PageRow elevateRoles{
    .id = "elevate.roles"_L1,
    .icon = Icon::Shield,
    .title = QT_TRANSLATE_NOOP("Page", "Roles"),
    .type = &typeOf<elevate::Role>,
    .list = &elevate::listRoles,
    .search = "search"_L1,
    .create = &elevate::createRole,
    .update = &elevate::updateRole,
    .updateArguments = "id=id"_L1,
    .remove = &elevate::deleteRole,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence = QT_TRANSLATE_NOOP("Consequence", "The role is removed for good. Only roles of your own "
                                                          "organization can be deleted."),
    .actions = elevateRoleActions,
    .moreDetails = permissionLines,
    .emptyText = QT_TRANSLATE_NOOP("Page", "No role matches. The search looks at titles."),
};

constexpr PageRow elevatePermissions{
    .id = "elevate.permissions"_L1,
    .icon = Icon::Key,
    .title = QT_TRANSLATE_NOOP("Page", "Permissions"),
    .type = &typeOf<elevate::Permission>,
    .list = &elevate::listPermissions,
    .search = "search"_L1,
    .create = &elevate::createPermission,
    .update = &elevate::updatePermission,
    .updateArguments = "id=id"_L1,
    .remove = &elevate::deletePermission,
    .removeArguments = "id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence =
        QT_TRANSLATE_NOOP("Consequence", "The permission is removed for good, and its code cannot be used again."),
    .emptyText = QT_TRANSLATE_NOOP("Page", "No permission matches. The search looks at codes."),
};

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
    .emptyText = QT_TRANSLATE_NOOP("Page", "There is no module. Create one to group permissions by."),
};

// iVALT

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

constexpr ActionRow ivaltUserActions[] = {
    {.operation = &ivalt::setUserPending,
     .icon = Icon::Clock,
     .text = QT_TRANSLATE_NOOP("Action", "Set pending…"),
     .arguments = "org_id=scope.id user_id=id"_L1,
     .onMany = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "The person waits for an admin to accept them again.")},
    {.operation = &ivalt::makeUserAdmin,
     .icon = Icon::ShieldCheck,
     .text = QT_TRANSLATE_NOOP("Action", "Make admin…"),
     .arguments = "mobile_with_country_code=country_code+mobile organization_name=scope.name "
                  "organization_code=scope.organization_code has_geo_fencing=scope.has_geo_fencing "
                  "number_geo_fencing=scope.number_geo_fencing"_L1,
     .asksForm = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "The service has no operation that takes admin rights away.")},
    {.operation = &ivalt::removeOrgUser,
     .icon = Icon::UserX,
     .text = QT_TRANSLATE_NOOP("Action", "Remove from organization…"),
     .arguments = "org_id=scope.id country_code=country_code mobile=mobile"_L1,
     .onMany = true,
     .consequence = QT_TRANSLATE_NOOP("Consequence", "The person loses access to the organization.")},
};

constexpr PageRow ivaltUsers{
    .id = "ivalt.users"_L1,
    .icon = Icon::Users,
    .title = QT_TRANSLATE_NOOP("Page", "Users"),
    .type = &typeOf<ivalt::User>,
    .list = &ivalt::listOrgUsers,
    .listArguments = "org_id=scope.id"_L1,
    .read = &ivalt::getOrgUser,
    .readArguments = "org_id=scope.id user_id=id"_L1,
    .create = &ivalt::createOrgUser,
    .createArguments = "org_id=scope.id"_L1,
    .update = &ivalt::updateOrgUser,
    .updateArguments = "org_id=scope.id user_id=id"_L1,
    .remove = &ivalt::deleteOrgUser,
    .removeArguments = "org_id=scope.id user_id=id"_L1,
    .removeText = QT_TRANSLATE_NOOP("Action", "Delete…"),
    .removeConsequence = QT_TRANSLATE_NOOP("Consequence", "The person is removed from the organization for good."),
    .actions = ivaltUserActions,
    .scope = &ivaltOrganizations,
    .emptyText = QT_TRANSLATE_NOOP("Page", "This organization has no users yet. Create the first one."),
};

QString valueFrom(QStringView source, const ArgumentSources &sources)
{
    if (source.startsWith(u'\''))
        return source.sliced(1).toString();
    if (source == u"$tenant")
        return sources.tenantCode;
    if (const qsizetype plus = source.indexOf(u'+'); plus > 0)
        return valueFrom(source.first(plus), sources) + valueFrom(source.sliced(plus + 1), sources);
    const Record *record = sources.selected;
    if (source.startsWith(u"picked.")) {
        record = sources.picked;
        source = source.sliced(7);
    } else if (source.startsWith(u"scope.")) {
        record = sources.scope;
        source = source.sliced(6);
    }
    return record ? record->text(source) : QString();
}

} // namespace

const QList<const PageRow *> &allPages()
{
    static const QList<const PageRow *> pages = {
        &elevateOrganizations, &elevateUsers,       &elevateRoles, &elevatePermissions,
        &elevateModules,       &ivaltOrganizations, &ivaltUsers,
    };
    return pages;
}

PathArguments resolveArguments(QLatin1StringView list, const ArgumentSources &sources)
{
    PathArguments values;
    const QString text(list);
    for (QStringView entry : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = entry.indexOf(u'=');
        const QString value = valueFrom(entry.sliced(equals + 1), sources);
        if (!value.isNull())
            values.insert(entry.first(equals).toString(), value);
    }
    return values;
}

} // namespace gatehouse
