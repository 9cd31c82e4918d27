#include "network/operations/elevate.h"
#include "network/sandbox/elevate/bulk.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/files.h"
#include "network/sandbox/sandbox.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QJsonValue person(const Context &context, const QJsonValue &id)
{
    if (id.isNull())
        return QJsonValue::Null;
    return pick(context.store().find(tables::user, id.toInteger()), {"id"_L1, "name"_L1});
}

static QJsonObject requestJson(const Context &context, const Row &row)
{
    QJsonObject item = pick(row, {"id"_L1, "requester_id"_L1, "role"_L1, "status"_L1, "organization_id"_L1,
                                  "handled_by"_L1, "meta"_L1, "comments"_L1});
    if (context.hasTenants())
        item.insert("tenant_code"_L1, row.value("tenant_code"_L1));
    item.insert("requester"_L1, person(context, row.value("requester_id"_L1)));
    return item;
}

static Answer listRoleRequestsRule(Context &context)
{
    QString where = u"organization_id = ?"_s;
    QVariantList values{context.caller.organizationId};
    const QJsonObject filters = context.body.value("filters"_L1).toObject();
    for (const QString &key : filters.keys()) {
        // Keys go into the database query as they are.
        if (!tables::roleRequest.has(key))
            return broken();
        const QVariantList wanted = filters.value(key).toArray().toVariantList();
        if (wanted.isEmpty())
            continue;
        where += u" AND "_s + key + u" IN ("_s + QStringList(wanted.size(), u"?"_s).join(u',') + u')';
        values.append(wanted);
    }
    const PageWanted wanted = context.page();
    QJsonArray data;
    for (const Row &row : context.store().rows(tables::roleRequest, {.where = where,
                                                                     .values = values,
                                                                     .order = u"created_at DESC, id DESC"_s,
                                                                     .limit = wanted.limit,
                                                                     .offset = wanted.offset()})) {
        QJsonObject item = requestJson(context, row);
        if (!row.value("handled_by"_L1).isNull())
            item.insert("handler"_L1, person(context, row.value("handled_by"_L1)));
        data.append(item);
    }
    return page(context, u"Organization requests fetched successfully"_s, data,
                context.store().count(tables::roleRequest, {.where = where, .values = values}));
}

static Row ownRequest(const Context &context, qint64 id)
{
    return context.store().first(tables::roleRequest, {.where = u"id = ? AND organization_id = ?"_s,
                                                       .values = {id, context.caller.organizationId}});
}

static Answer readRoleRequestRule(Context &context)
{
    const Row row = ownRequest(context, context.argument(u"request_id").toLongLong());
    if (row.isEmpty())
        return refuse(400, u"Role Change Request not found."_s);
    QJsonObject item = requestJson(context, row);
    item.insert("handler"_L1, person(context, row.value("handled_by"_L1)));
    return success(context, u"Organisation request details fetched successfully"_s, item);
}

static Answer decideRoleRequestRule(Context &context)
{
    Store &store = context.store();
    const Row row = ownRequest(context, json::toInteger(context.body.value("request_id"_L1)).value_or(0));
    if (row.isEmpty())
        return broken();
    // UNDER_REVIEW is a dead end in the real service, too: only a fresh request can be decided.
    if (row.value("status"_L1) != "REQUESTED"_L1)
        return refuse(400, u"Invalid organisation request"_s);
    const qint64 id = row.value("id"_L1).toInteger();
    const QString status = context.body.value("status"_L1).toString();
    store.update(tables::roleRequest, id,
                 {{u"status"_s, status},
                  {u"comments"_s, context.body.value("comments"_L1)},
                  {u"handled_by"_s, context.caller.id},
                  {u"updated_at"_s, isoNow()}});
    const qint64 requesterId = row.value("requester_id"_L1).toInteger();
    if (status == "APPROVED"_L1)
        giveRole(store, requesterId, row.value("role"_L1).toInteger(), context.caller.organizationId);
    if (status == "APPROVED"_L1 || status == "REJECTED"_L1) {
        context.world.send(
            {store.find(tables::user, requesterId).value("email"_L1).toString(), u"Your role request"_s, status});
    }
    const Row stored = store.find(tables::roleRequest, id);
    QJsonObject item = requestJson(context, stored);
    for (QLatin1StringView key : {"created_at"_L1, "updated_at"_L1, "deleted_at"_L1})
        item.insert(key, stored.value(key));
    item.insert("handler"_L1, person(context, stored.value("handled_by"_L1)));
    const QString message =
        status == "APPROVED"_L1 ? u"Organisation request approved successfully"_s : u"Organisation request updated"_s;
    return success(context, message, item);
}

static Answer takeBulkFile(Context &context)
{
    const QString path = context.body.value("file_path"_L1).toString();
    const QString now = isoNow();
    Row file{{u"name"_s, path.sliced(path.lastIndexOf(u'/') + 1).section(u'.', 0, 0)},
             {u"status"_s, u"UPLOADED"_s},
             {u"type"_s, u"text/csv"_s},
             {u"input_path"_s, path},
             {u"organization_id"_s, context.caller.organizationId},
             {u"created_by"_s, context.caller.id},
             {u"upload_type"_s, context.body.value("upload_type"_L1)},
             {u"created_at"_s, now},
             {u"updated_at"_s, now}};
    if (context.hasTenants())
        file.insert("tenant_code"_L1, context.caller.tenantCode);
    const qint64 id = context.store().insert(tables::bulkFile, file);
    World &world = context.world;
    world.later(world.options.bulkDelay, [&world, id] { processBulkFile(world, id); });
    QJsonObject item = context.store().find(tables::bulkFile, id);
    item.remove("upload_type"_L1);
    if (!context.hasTenants())
        item.remove("tenant_code"_L1);
    return success(context, u"Bulk User Invites CSV Uploaded Successfully"_s, item);
}

static Answer bulkCreateUsersRule(Context &context)
{
    // On the line with tenants the operation still asks for a column that is gone.
    return context.hasTenants() ? broken() : takeBulkFile(context);
}

static Answer createUsersFromCsvRule(Context &context)
{
    return takeBulkFile(context);
}

static QString orderBy(BulkFileOrder order)
{
    switch (order) {
    case BulkFileOrder::NewestFirst:
        return u"id DESC"_s;
    case BulkFileOrder::Mixed:
        return u"id * 7919 % 104729"_s; // two primes
    case BulkFileOrder::OldestFirst:
        break;
    }
    return u"id"_s;
}

static Answer listBulkFilesRule(Context &context)
{
    QString where = u"organization_id = ?"_s;
    QVariantList values{context.caller.organizationId};
    const QString status = context.asked("status"_L1);
    if (!status.isEmpty()) {
        where += u" AND status = ? COLLATE BINARY"_s;
        values.append(status);
    }
    const PageWanted wanted = context.page();
    const auto addressOf = [&](const QJsonValue &path) {
        return path.isNull() ? QJsonValue()
                             : QJsonValue(context.world.files->signedUrl(Verb::Get, path.toString()).toString());
    };
    QJsonArray data;
    for (const Row &row : context.store().rows(tables::bulkFile, {.where = where,
                                                                  .values = values,
                                                                  .order = orderBy(context.world.options.bulkFileOrder),
                                                                  .limit = wanted.limit,
                                                                  .offset = wanted.offset()})) {
        QJsonObject item =
            pick(row, {"id"_L1, "name"_L1, "status"_L1, "type"_L1, "organization_id"_L1, "created_by"_L1});
        item.insert("input_path"_L1, addressOf(row.value("input_path"_L1)));
        item.insert("output_path"_L1, addressOf(row.value("output_path"_L1)));
        if (context.hasTenants())
            item.insert("tenant_code"_L1, row.value("tenant_code"_L1));
        data.append(item);
    }
    return page(context, u"Bulk Invites CSV List Fetched Successfully"_s, data,
                context.store().count(tables::bulkFile, {.where = where, .values = values}));
}

static Answer deactivateOrgUsersRule(Context &context)
{
    const QLatin1StringView idKey = context.hasTenants() ? "ids"_L1 : "id"_L1;
    const QLatin1StringView emailKey = context.hasTenants() ? "emails"_L1 : "email"_L1;
    const QList<qint64> ids = json::toIntegerList(context.body.value(idKey));
    const QStringList emails = json::toTextList(context.body.value(emailKey));
    if (ids.isEmpty() && emails.isEmpty()) {
        return context.hasTenants() ? refuse(422, u"Provide at least one non-empty \"emails\" or \"ids\" array."_s)
                                    : refuse(400, u"Either 'id' or 'email' fields is required"_s);
    }
    const auto isReached = [&](const Row &user) {
        return user.value("organization_id"_L1) == context.caller.organizationId &&
               user.value("status"_L1) == "ACTIVE"_L1;
    };
    QJsonArray byId;
    QJsonArray byEmail;
    QList<qint64> reached;
    for (qint64 id : ids) {
        if (isReached(context.store().find(tables::user, id))) {
            byId.append(id);
            reached.append(id);
        }
    }
    for (const QString &email : emails) {
        const Row user = findUser(context.store(), context.line(), email, context.caller.tenantCode);
        if (isReached(user)) {
            byEmail.append(email);
            reached.append(user.value("id"_L1).toInteger());
        }
    }
    if (deactivate(context.store(), reached) == 0)
        return refuse(400, u"Failed to deactivate user"_s);
    const QString message = u"User deactivated Successfully"_s;
    if (!context.hasTenants())
        return success(context, message);
    return success(context, message, QJsonObject{{u"updated_by_ids"_s, byId}, {u"updated_by_emails"_s, byEmail}});
}

std::span<const HandlerRow> orgAdminRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::listRoleRequests, listRoleRequestsRule},
        HandlerRow{&elevate::readRoleRequest, readRoleRequestRule},
        HandlerRow{&elevate::decideRoleRequest, decideRoleRequestRule},
        HandlerRow{&elevate::bulkCreateUsers, bulkCreateUsersRule},
        HandlerRow{&elevate::createUsersFromCsv, createUsersFromCsvRule},
        HandlerRow{&elevate::listBulkFiles, listBulkFilesRule},
        HandlerRow{&elevate::deactivateOrgUsers, deactivateOrgUsersRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
