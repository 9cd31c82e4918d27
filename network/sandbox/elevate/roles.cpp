#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QJsonObject listedRole(const Context &context, const Row &role)
{
    QJsonObject item =
        pick(role, {"id"_L1, "title"_L1, "user_type"_L1, "visibility"_L1, "status"_L1, "organization_id"_L1});
    if (!context.hasTenants())
        return item;
    item.insert("label"_L1, role.value("label"_L1));
    item.insert("tenant_code"_L1, role.value("tenant_code"_L1));
    const QString language = context.asked("language"_L1);
    if (!language.isEmpty() && language != "en"_L1) {
        const QJsonValue translations = role.value("translations"_L1);
        item.insert("translations"_L1, translations);
        const QJsonValue label = translations.toObject().value(language);
        if (label.isString())
            item.insert("label"_L1, label);
    }
    return item;
}

static Answer pageOfRoles(Context &context, QString where, QVariantList values)
{
    static const QStringList known = {u"page"_s,       u"limit"_s,  u"search"_s,          u"title"_s,   u"user_type"_s,
                                      u"visibility"_s, u"status"_s, u"organization_id"_s, u"language"_s};
    for (const auto &[name, value] : context.query.queryItems()) {
        // The service copies what it does not know into its database filter.
        if (!known.contains(name) || (name == "language"_L1 && !context.hasTenants()))
            return broken();
    }
    for (QLatin1StringView filter : {"title"_L1, "user_type"_L1, "visibility"_L1, "status"_L1, "organization_id"_L1}) {
        const QString wanted = context.asked(filter);
        if (wanted.isEmpty())
            continue;
        where += u" AND "_s + filter + u" = ?"_s;
        values.append(wanted);
    }
    const QString search = context.asked("search"_L1);
    if (!search.isEmpty()) {
        where += u" AND title LIKE ?"_s;
        values.append(QString(u'%' + search + u'%'));
    }
    const PageWanted wanted = context.page();
    const QList<Row> rows = context.store().rows(
        tables::role,
        {.where = where, .values = values, .order = u"id"_s, .limit = wanted.limit, .offset = wanted.offset()});
    if (rows.isEmpty())
        return refuse(400, u"Empty roles list"_s);
    QJsonArray data;
    for (const Row &role : rows)
        data.append(listedRole(context, role));
    const QString message = context.hasTenants() ? u"Roles fetched successfully."_s : u"Roles fetched successfully"_s;
    return page(context, message, data, context.store().count(tables::role, {.where = where, .values = values}));
}

static Answer listRolesRule(Context &context)
{
    return pageOfRoles(context, u"organization_id IN (?, ?)"_s, {context.caller.organizationId, defaultOrganizationId});
}

static Answer listDefaultRolesRule(Context &context)
{
    return pageOfRoles(context, u"organization_id = ?"_s, {defaultOrganizationId});
}

static bool isTitleTaken(const Context &context, const QString &title, qint64 exceptId)
{
    return context.store().count(tables::role, {.where = u"title = ? AND organization_id = ? AND id != ?"_s,
                                                .values = {title, context.caller.organizationId, exceptId}}) > 0;
}

static Answer refuseTitle(const Context &context)
{
    return context.hasTenants()
               ? refuse(500, u"A role with this title already exists. Please choose a different title."_s)
               : broken();
}

static Row roleFromBody(const Context &context)
{
    Row role;
    for (const Field &field : context.endpoint.body->fields) {
        if (takes(context.endpoint, field, context.line()) && context.body.contains(field.key))
            role.insert(field.key, context.body.value(field.key));
    }
    return role;
}

static Answer createRoleRule(Context &context)
{
    const QString title = context.body.value("title"_L1).toString();
    if (isTitleTaken(context, title, 0))
        return refuseTitle(context);
    Row role = roleFromBody(context);
    if (!role.contains("status"_L1))
        role.insert("status"_L1, u"ACTIVE"_s);
    role.insert("organization_id"_L1, context.caller.organizationId);
    if (context.hasTenants())
        role.insert("tenant_code"_L1, context.caller.tenantCode);
    const qint64 id = context.store().insert(tables::role, role);

    const Row stored = context.store().find(tables::role, id);
    QJsonObject result = pick(stored, {"title"_L1, "user_type"_L1, "status"_L1, "visibility"_L1, "organization_id"_L1});
    if (!context.hasTenants())
        return success(context, u"Roles added successfully"_s, result);
    result.insert("id"_L1, id);
    result.insert("tenant_code"_L1, stored.value("tenant_code"_L1));
    result.insert("translations"_L1, stored.value("translations"_L1));
    return success(context, u"Role created successfully."_s, result);
}

//! The role the path names, if it is the caller's organization's own.
static Row ownRole(const Context &context)
{
    return context.store().first(tables::role, {.where = u"id = ? AND organization_id = ?"_s,
                                                .values = {context.argument(u"id"), context.caller.organizationId}});
}

static Answer updateRoleRule(Context &context)
{
    const Row role = ownRole(context);
    if (role.isEmpty())
        return refuse(400, context.hasTenants() ? u"Role could not be updated."_s : u"Roles not updated"_s);
    const qint64 id = role.value("id"_L1).toInteger();
    if (isTitleTaken(context, context.body.value("title"_L1).toString(), id))
        return refuseTitle(context);
    context.store().update(tables::role, id, roleFromBody(context));
    if (!context.hasTenants())
        return success(context, u"Roles updated successfully"_s, QJsonObject());
    return success(
        context, u"Role updated successfully."_s,
        pick(context.store().find(tables::role, id),
             {"title"_L1, "user_type"_L1, "status"_L1, "visibility"_L1, "organization_id"_L1, "translations"_L1}));
}

static Answer deleteRoleRule(Context &context)
{
    const Row role = ownRole(context);
    if (role.isEmpty()) {
        return refuse(400, context.hasTenants() ? u"The role has already been deleted or does not exist."_s
                                                : u"Roles not deleted"_s);
    }
    const qint64 id = role.value("id"_L1).toInteger();
    context.store().remove(tables::role, id);
    context.store().removeAll(tables::userRole, {.where = u"role_id = ?"_s, .values = {id}});
    return success(context, context.hasTenants() ? u"Role deleted successfully."_s : u"Module deleted successfully"_s,
                   QJsonObject());
}

std::span<const HandlerRow> roleRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::listRoles, listRolesRule},   HandlerRow{&elevate::listDefaultRoles, listDefaultRolesRule},
        HandlerRow{&elevate::createRole, createRoleRule}, HandlerRow{&elevate::updateRole, updateRoleRule},
        HandlerRow{&elevate::deleteRole, deleteRoleRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
