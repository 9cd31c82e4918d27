#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

// Modules

static QJsonObject listedModule(const Row &row)
{
    return pick(row, {"id"_L1, "code"_L1, "status"_L1});
}

static Answer listModulesRule(Context &context)
{
    // The real service reads page and limit and ignores them, too.
    const QList<Row> rows = context.store().rows(
        tables::module,
        {.where = u"code LIKE ?"_s, .values = {QString(u'%' + context.asked("search"_L1) + u'%')}, .order = u"code"_s});
    if (rows.isEmpty())
        return refuse(400, u"MODULES_HAS_EMPTY_LIST"_s);
    return page(context, u"MODULES_FETCHED_SUCCESSFULLY"_s, toArray(rows, listedModule), rows.size());
}

static bool isModuleTaken(const Context &context, qint64 exceptId)
{
    return context.store().count(tables::module, {.where = u"code = ? AND id != ?"_s,
                                                  .values = {context.body.value("code"_L1).toString(), exceptId}}) > 0;
}

static Answer createModuleRule(Context &context)
{
    if (isModuleTaken(context, 0))
        return refuse(400, u"MODULES_ALREADY_EXISTS"_s);
    const QString status = context.body.value("status"_L1).toString(u"ACTIVE"_s);
    const qint64 id =
        context.store().insert(tables::module, {{u"code"_s, context.body.value("code"_L1)}, {u"status"_s, status}});
    return success(context, u"MODULES_CREATED_SUCCESSFULLY"_s,
                   QJsonObject{{u"Id"_s, id}, {u"code"_s, context.body.value("code"_L1)}, {u"status"_s, status}});
}

static Answer updateModuleRule(Context &context)
{
    const Row module = context.store().find(tables::module, context.argument(u"id").toLongLong());
    if (module.isEmpty())
        return broken();
    const qint64 id = module.value("id"_L1).toInteger();
    if (isModuleTaken(context, id))
        return refuse(400, u"MODULES_ALREADY_EXISTS"_s);
    context.store().update(tables::module, id, context.body);
    context.store().run(u"UPDATE elevate_permission SET module = ? WHERE module = ?"_s,
                        {context.body.value("code"_L1).toString(), module.value("code"_L1).toString()});
    return success(context, u"MODULES_UPDATED_SUCCESSFULLY"_s, listedModule(context.store().find(tables::module, id)));
}

static Answer deleteModuleRule(Context &context)
{
    const Row module = context.store().find(tables::module, context.argument(u"id").toLongLong());
    if (module.isEmpty())
        return refuse(400, u"MODULES_ALREADY_DELETED_OR_MODULE_NOT_PRESENT"_s);
    context.store().remove(tables::module, module.value("id"_L1).toInteger());
    context.store().run(u"UPDATE elevate_permission SET deleted_at = ? WHERE module = ? AND deleted_at IS NULL"_s,
                        {isoNow(), module.value("code"_L1).toString()});
    return success(context, u"MODULES_DELETED_SUCCESSFULLY"_s, QJsonObject());
}

// Permissions

static QJsonObject listedPermission(const Row &row)
{
    return pick(row, {"id"_L1, "code"_L1, "module"_L1, "request_type"_L1, "api_path"_L1, "status"_L1});
}

static Answer listPermissionsRule(Context &context)
{
    const PageWanted wanted = context.page();
    const QString where = u"deleted_at IS NULL AND code LIKE ?"_s;
    const QVariantList values{QString(u'%' + context.asked("search"_L1) + u'%')};
    const QList<Row> rows = context.store().rows(
        tables::permission,
        {.where = where, .values = values, .order = u"code"_s, .limit = wanted.limit, .offset = wanted.offset()});
    if (rows.isEmpty())
        return refuse(400, u"PERMISSION_HAS_EMPTY_LIST"_s);
    const qint64 count = context.store().count(tables::permission, {.where = where, .values = values});
    const QJsonObject results{{u"data"_s, toArray(rows, listedPermission)}, {u"count"_s, count}};
    return success(context, u"PERMISSION_FETCHED_SUCCESSFULLY"_s, QJsonObject{{u"results"_s, results}});
}

static QJsonObject changedPermission(qint64 id, const Row &permission, const QJsonValue &verbs)
{
    return {{u"Id"_s, id},
            {u"status"_s, permission.value("status"_L1)},
            {u"module"_s, permission.value("module"_L1)},
            {u"request_type"_s, verbs}};
}

//! Codes stay taken after their permission is deleted.
static bool isCodeTaken(const Context &context, qint64 exceptId)
{
    return context.store().count(tables::permission, {.where = u"code = ? AND id != ?"_s,
                                                      .values = {context.body.value("code"_L1).toString(), exceptId}}) >
           0;
}

static Answer createPermissionRule(Context &context)
{
    if (isCodeTaken(context, 0))
        return refuse(400, u" should be unique."_s);
    Row permission = context.body;
    permission.remove("id"_L1);
    if (!permission.contains("status"_L1))
        permission.insert("status"_L1, u"ACTIVE"_s);
    const qint64 id = context.store().insert(tables::permission, permission);
    return success(context, u"PERMISSION_CREATED_SUCCESSFULLY"_s,
                   changedPermission(id, permission, permission.value("request_type"_L1)));
}

static Row livePermission(const Context &context, const QVariant &id)
{
    return context.store().first(tables::permission, {.where = u"id = ? AND deleted_at IS NULL"_s, .values = {id}});
}

static Answer updatePermissionRule(Context &context)
{
    const Row before = livePermission(context, context.argument(u"id"));
    if (before.isEmpty())
        return broken();
    const qint64 id = before.value("id"_L1).toInteger();
    if (isCodeTaken(context, id))
        return refuse(400, u" should be unique."_s);
    context.store().update(tables::permission, id, context.body);
    // The old verbs are what the service answers; the list shows the new ones.
    return success(
        context, u"PERMISSION_UPDATED_SUCCESSFULLY"_s,
        changedPermission(id, context.store().find(tables::permission, id), before.value("request_type"_L1)));
}

static Answer deletePermissionRule(Context &context)
{
    const Row permission = livePermission(context, context.argument(u"id"));
    if (permission.isEmpty())
        return broken();
    context.store().update(tables::permission, permission.value("id"_L1).toInteger(), {{u"deleted_at"_s, isoNow()}});
    return success(context, u"PERMISSION_DELETED_SUCCESSFULLY"_s, QJsonObject());
}

// Role permissions

static Query mappingWanted(const Context &context)
{
    return {.where = u"role_title = ? AND permission_id = ?"_s,
            .values = {context.body.value("role_title"_L1).toString(),
                       json::toInteger(context.body.value("permission_id"_L1)).value_or(0)}};
}

static Answer createRolePermissionRule(Context &context)
{
    const qint64 permissionId = json::toInteger(context.body.value("permission_id"_L1)).value_or(0);
    const Row permission = livePermission(context, permissionId);
    if (permission.isEmpty())
        return refuse(400, u"PERMISSION_NOT_FOUND"_s);
    if (context.store().count(tables::rolePermission, mappingWanted(context)) > 0)
        return refuse(400, u"ROLE_PERMISSION_ALREADY_EXISTS"_s);
    const Row mapping{{u"role_title"_s, context.body.value("role_title"_L1)},
                      {u"permission_id"_s, permissionId},
                      {u"module"_s, permission.value("module"_L1)},
                      {u"request_type"_s, permission.value("request_type"_L1)},
                      {u"api_path"_s, permission.value("api_path"_L1)}};
    context.store().insert(tables::rolePermission, mapping);
    return success(context, u"ROLE_PERMISSION_CREATED_SUCCESSFULLY"_s,
                   pick(mapping, {"role_title"_L1, "permission_id"_L1, "module"_L1, "request_type"_L1}));
}

static Answer deleteRolePermissionRule(Context &context)
{
    if (context.store().removeAll(tables::rolePermission, mappingWanted(context)) == 0)
        return refuse(400, u"ROLE_PERMISSION_NOT_FOUND"_s);
    return success(context, u"ROLE_PERMISSION_DELETED_SUCCESSFULLY"_s, QJsonObject());
}

static Answer listOwnPermissionsRule(Context &context)
{
    return success(context, u"FETCHED_ROLE_PERMISSION_SUCCESSFULLY"_s,
                   QJsonObject{{u"permissions"_s, permissionsOf(context.store(), context.caller.roles)}});
}

std::span<const HandlerRow> permissionRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::listModules, listModulesRule},
        HandlerRow{&elevate::createModule, createModuleRule},
        HandlerRow{&elevate::updateModule, updateModuleRule},
        HandlerRow{&elevate::deleteModule, deleteModuleRule},
        HandlerRow{&elevate::listPermissions, listPermissionsRule},
        HandlerRow{&elevate::createPermission, createPermissionRule},
        HandlerRow{&elevate::updatePermission, updatePermissionRule},
        HandlerRow{&elevate::deletePermission, deletePermissionRule},
        HandlerRow{&elevate::createRolePermission, createRolePermissionRule},
        HandlerRow{&elevate::deleteRolePermission, deleteRolePermissionRule},
        HandlerRow{&elevate::listOwnPermissions, listOwnPermissionsRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
