#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/sessions.h"
#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/sampleaccounts.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer createAdminRule(Context &context)
{
    if (context.body.value("secret_code"_L1) != sampleSecretCode)
        return refuse(400, u"Incorrect code. Please try again."_s);
    const QString email = context.body.value("email"_L1).toString();
    const QString phone = context.body.value("phone"_L1).toString();
    if (email.isEmpty() && phone.isEmpty())
        return refuse(422, u"Either email or phone is required"_s);
    const QString tenant(sampleTenant);
    if (!findUser(context.store(), context.line(), email.isEmpty() ? phone : email, tenant,
                  email.isEmpty() ? context.body.value("phone_code"_L1).toString() : QString())
             .isEmpty())
        return refuse(406, u"Admin User already exists."_s);
    Row user = pick(context.body, {"name"_L1, "email"_L1, "password"_L1});
    if (context.hasTenants()) {
        for (QLatin1StringView key : {"phone"_L1, "phone_code"_L1, "username"_L1})
            user.insert(key, context.body.value(key));
    }
    const qint64 id = addUser(context.world, user, defaultOrganizationId, {u"admin"_s});
    if (!context.hasTenants())
        return success(context, u"Sign-up successful, Please wait while logging in."_s);
    const QJsonObject shown =
        userJson(context, context.store().find(tables::user, id),
                 UserParts(UserPart::CustomText) | UserPart::Organizations | UserPart::Translations);
    return success(context, u"ADMIN_USER_CREATED_SUCCESSFULLY"_s, QJsonObject{{u"user"_s, shown}});
}

static Answer deleteUserRule(Context &context)
{
    Store &store = context.store();
    const qint64 id = context.argument(u"id").toLongLong();
    const Row user = store.find(tables::user, id);
    if (user.isEmpty() || user.value("status"_L1) == "DELETED"_L1)
        return refuse(400, u"User not found."_s);
    const QString now = isoNow();
    const QJsonValue none = QJsonValue::Null;
    store.update(tables::user, id,
                 {{u"name"_s, u"Anonymous User"_s},
                  {u"email"_s, QString(u"deleted-"_s + QString::number(id) + u"@invalid"_s)},
                  {u"phone"_s, none},
                  {u"phone_code"_s, none},
                  {u"username"_s, none},
                  {u"password"_s, none},
                  {u"about"_s, none},
                  {u"image"_s, none},
                  {u"location"_s, none},
                  {u"share_link"_s, none},
                  {u"status"_s, u"DELETED"_s},
                  {u"updated_at"_s, now},
                  {u"deleted_at"_s, now}});
    store.removeAll(tables::userRole, {.where = u"user_id = ?"_s, .values = {id}});
    endSessions(store, id);
    return success(context, u"User deleted successfully"_s);
}

//! On the line with tenants two headers are missed only by the code that uses them.
static bool lacksOrganizationHeaders(const Context &context)
{
    return context.hasTenants() && context.header("x-tenant-code").isEmpty() && context.header("x-org-code").isEmpty();
}

//! The reply lists the new role first.
static QJsonArray rolesAfterAppointment(const Context &context, qint64 userId, const Row &orgAdmin)
{
    const UserParts parts = UserPart::Translations;
    QJsonArray roles{roleJson(context, orgAdmin, parts)};
    if (context.hasTenants())
        return roles;
    for (const Row &role : rolesOf(context.store(), userId)) {
        if (role.value("id"_L1) != orgAdmin.value("id"_L1))
            roles.append(roleJson(context, role, parts));
    }
    return roles;
}

static Answer addOrgAdminRule(Context &context)
{
    if (lacksOrganizationHeaders(context))
        return broken();
    Store &store = context.store();
    const bool byId = context.body.contains("user_id"_L1);
    const QLatin1StringView nameKey = context.hasTenants() ? "identifier"_L1 : "email"_L1;
    const QString name = context.body.value(nameKey).toString();
    if (byId == !name.isEmpty()) {
        return refuse(422, byId ? u"Only one of "_s + nameKey + u" and user_id can be given"_s
                                : u"Either "_s + nameKey + u" or user_id is required"_s);
    }
    if (!context.body.contains("organization_id"_L1)) {
        return invalid({problem(u"body"_s, u"organization_id"_s, u"organization_id field is empty"_s)});
    }
    const Row user = byId ? store.find(tables::user, json::toInteger(context.body.value("user_id"_L1)).value_or(0))
                          : findUser(store, context.line(), name, context.caller.tenantCode,
                                     context.body.value("phone_code"_L1).toString());
    if (user.isEmpty() || user.value("status"_L1) == "DELETED"_L1)
        return refuse(400, u"User not found."_s);
    const qint64 organizationId = json::toInteger(context.body.value("organization_id"_L1)).value_or(0);
    const Row organization = store.find(tables::organization, organizationId);
    if (organization.value("status"_L1) != "ACTIVE"_L1)
        return refuse(400, u"Organization not found."_s);
    const qint64 userId = user.value("id"_L1).toInteger();
    const qint64 present = user.value("organization_id"_L1).toInteger();
    if (present != organizationId && present != defaultOrganizationId)
        return refuse(406, u"User belongs to another organization."_s);

    const Row orgAdmin = roleTitled(store, u"org_admin"_s, organizationId);
    QJsonObject result{{u"user_id"_s, userId}, {u"organization_id"_s, organizationId}};
    if (present != organizationId)
        moveUser(store, userId, present, organizationId);
    const bool isNew = giveRole(store, userId, orgAdmin.value("id"_L1).toInteger(), organizationId);
    if (!isNew && context.hasTenants())
        return success(context, u"USER_ALREADY_ORG_ADMIN"_s, result);
    QJsonArray admins = organization.value("org_admin"_L1).toArray();
    if (!admins.contains(userId))
        admins.append(userId);
    store.update(tables::organization, organizationId, {{u"org_admin"_s, admins}, {u"updated_at"_s, isoNow()}});
    result.insert("user_roles"_L1, rolesAfterAppointment(context, userId, orgAdmin));
    return success(context, u"User Assigned As The Org-Admin Successfully"_s, result);
}

static Answer deactivateOrganizationRule(Context &context)
{
    if (lacksOrganizationHeaders(context))
        return broken();
    Store &store = context.store();
    const Row organization =
        context.hasTenants()
            ? store.first(tables::organization,
                          {.where = u"code = ? AND tenant_code = ?"_s,
                           .values = {context.argument(u"organization_code"), context.caller.tenantCode}})
            : store.find(tables::organization, context.argument(u"id").toLongLong());
    if (organization.isEmpty() && context.hasTenants())
        return refuse(404, u"Organisation not found."_s);
    if (organization.value("status"_L1) != "ACTIVE"_L1)
        return refuse(400, u"Failed to deactivate user"_s);
    const qint64 id = organization.value("id"_L1).toInteger();
    store.update(tables::organization, id,
                 {{u"status"_s, u"INACTIVE"_s}, {u"updated_by"_s, context.caller.id}, {u"updated_at"_s, isoNow()}});
    store.begin();
    store.run(u"UPDATE elevate_session SET logout_time = ? WHERE logout_time IS NULL AND user_id IN (SELECT id FROM "
              "elevate_user WHERE organization_id = ? AND status = 'ACTIVE')"_s,
              {QDateTime::currentSecsSinceEpoch(), id});
    const qint64 changed = store
                               .run(u"UPDATE elevate_user SET status = 'INACTIVE', updated_at = ? WHERE "
                                    "organization_id = ? AND status = 'ACTIVE'"_s,
                                    {isoNow(), id})
                               .numRowsAffected();
    store.commit();
    return success(context, u"Organization deactivated Successfully"_s, QJsonObject{{u"deactivated_users"_s, changed}});
}

static Answer deactivateUsersRule(Context &context)
{
    if (!context.body.contains("id"_L1) && !context.body.contains("email"_L1))
        return refuse(400, u"Either 'id' or 'email' fields is required"_s);
    QList<qint64> ids = json::toIntegerList(context.body.value("id"_L1));
    for (const QString &email : json::toTextList(context.body.value("email"_L1))) {
        ids.append(
            findUser(context.store(), context.line(), email, context.caller.tenantCode).value("id"_L1).toInteger());
    }
    if (deactivate(context.store(), ids) == 0)
        return refuse(400, u"Failed to deactivate user"_s);
    return success(context, u"User deactivated Successfully"_s);
}

static Answer refreshUserViewsRule(Context &context)
{
    // The sandbox searches the tables themselves; what can be refreshed are the figures its searches are planned by.
    context.store().run(u"PRAGMA optimize"_s);
    return success(context, u"Materialized views refresh initiated successfully"_s);
}

static Answer assignRoleRule(Context &context)
{
    Store &store = context.store();
    const qint64 userId = json::toInteger(context.body.value("user_id"_L1)).value_or(0);
    const qint64 roleId = json::toInteger(context.body.value("role_id"_L1)).value_or(0);
    const qint64 organizationId =
        json::toInteger(context.body.value("organization_id"_L1)).value_or(context.caller.organizationId);
    const Query membership{.where = u"user_id = ? AND organization_id = ?"_s, .values = {userId, organizationId}};
    if (store.find(tables::user, userId).isEmpty() || store.count(tables::userRole, membership) == 0)
        return refuse(400, u"User not found."_s);
    const Row role = store.first(tables::role, {.where = u"id = ? AND organization_id IN (?, ?)"_s,
                                                .values = {roleId, organizationId, defaultOrganizationId}});
    if (role.isEmpty())
        return refuse(400, u"Role not found."_s);
    if (!giveRole(store, userId, roleId, organizationId))
        return refuse(400, u"The user has this role already."_s);
    endSessions(store, userId);
    const Row organization = store.find(tables::organization, organizationId);
    return success(context, u"Role assigned successfully"_s,
                   QJsonObject{{u"user_id"_s, userId},
                               {u"organization_code"_s, organization.value("code"_L1)},
                               {u"tenant_code"_s, organization.value("tenant_code"_L1)},
                               {u"role_id"_s, roleId}});
}

std::span<const HandlerRow> adminRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::createAdmin, createAdminRule},
        HandlerRow{&elevate::deleteUser, deleteUserRule},
        HandlerRow{&elevate::addOrgAdmin, addOrgAdminRule},
        HandlerRow{&elevate::deactivateOrganization, deactivateOrganizationRule},
        HandlerRow{&elevate::deactivateUsers, deactivateUsersRule},
        HandlerRow{&elevate::refreshUserViews, refreshUserViewsRule},
        HandlerRow{&elevate::assignRole, assignRoleRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
