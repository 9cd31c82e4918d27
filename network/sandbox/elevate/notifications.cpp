#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QJsonObject templateJson(const Context &context, const Row &row)
{
    QJsonObject item = row;
    if (context.hasTenants()) {
        item.remove("organization_id"_L1);
    } else {
        item.remove("organization_code"_L1);
        item.remove("tenant_code"_L1);
    }
    return item;
}

static Answer createNotificationTemplateRule(Context &context)
{
    // Missing fields are noticed by the database only, and each line words that in its own way.
    for (QLatin1StringView key : {"type"_L1, "code"_L1, "body"_L1}) {
        if (context.body.value(key).toString().isEmpty())
            return context.hasTenants() ? broken() : refuse(400, u"Notification template already exists"_s);
    }
    QString where = u"code = ? AND organization_id = ?"_s;
    QVariantList values{context.body.value("code"_L1).toString(), context.caller.organizationId};
    if (context.hasTenants()) {
        where += u" AND type = ?"_s;
        values.append(context.body.value("type"_L1).toString());
    }
    if (context.store().count(tables::notificationTemplate, {.where = where, .values = values}) > 0)
        return refuse(context.hasTenants() ? 500 : 400, u"Notification template already exists"_s);
    const QString now = isoNow();
    Row row = pick(context.body, {"type"_L1, "code"_L1, "subject"_L1, "body"_L1, "email_header"_L1, "email_footer"_L1});
    row.insert("status"_L1, u"ACTIVE"_s);
    row.insert("organization_id"_L1, context.caller.organizationId);
    row.insert("created_by"_L1, QString::number(context.caller.id));
    row.insert("created_at"_L1, now);
    row.insert("updated_at"_L1, now);
    if (context.hasTenants()) {
        row.insert("organization_code"_L1, context.caller.organizationCode);
        row.insert("tenant_code"_L1, context.caller.tenantCode);
    }
    const qint64 id = context.store().insert(tables::notificationTemplate, row);
    return success(context, u"Notification template created successfully"_s,
                   templateJson(context, context.store().find(tables::notificationTemplate, id)));
}

static Answer fetched(Context &context, const Query &query, bool mayBeEmpty)
{
    QJsonArray list;
    for (const Row &row : context.store().rows(tables::notificationTemplate, query))
        list.append(templateJson(context, row));
    if (list.isEmpty() && !mayBeEmpty)
        return refuse(400, u"Notification template not found"_s);
    return success(context, u"Notification template fetched successfully"_s, list);
}

static Answer listNotificationTemplatesRule(Context &context)
{
    return fetched(context,
                   {.where = u"organization_id = ?"_s, .values = {context.caller.organizationId}, .order = u"id"_s},
                   true);
}

static Answer readNotificationTemplateRule(Context &context)
{
    const QString id = context.argument(u"id");
    QString where = u"organization_id IN (?, ?)"_s;
    QVariantList values{context.caller.organizationId, defaultOrganizationId};
    where += id.isNull() ? u" AND code = ?"_s : u" AND id = ?"_s;
    values.append(id.isNull() ? context.asked("code"_L1) : id);
    const QString type = context.asked("type"_L1);
    if (context.hasTenants() && !type.isEmpty()) {
        where += u" AND type = ?"_s;
        values.append(type);
    }
    return fetched(context, {.where = where, .values = values, .order = u"organization_id = 1, id"_s, .limit = 1},
                   false);
}

static Answer updateNotificationTemplateRule(Context &context)
{
    const QString id = context.argument(u"id");
    const Row row = context.store().first(
        tables::notificationTemplate,
        {.where = (id.isNull() ? u"code = ?"_s : u"id = ?"_s) + u" AND organization_id = ?"_s,
         .values = {id.isNull() ? context.body.value("code"_L1).toString() : id, context.caller.organizationId}});
    if (!row.isEmpty()) {
        Row changes{{u"updated_by"_s, QString::number(context.caller.id)}, {u"updated_at"_s, isoNow()}};
        for (QLatin1StringView key :
             {"type"_L1, "code"_L1, "subject"_L1, "body"_L1, "email_header"_L1, "email_footer"_L1, "status"_L1}) {
            if (context.body.contains(key))
                changes.insert(key, context.body.value(key));
        }
        context.store().update(tables::notificationTemplate, row.value("id"_L1).toInteger(), changes);
    }
    // Also when nothing fitted: the service does not look.
    return success(context, u"Notification template updated successfully"_s);
}

std::span<const HandlerRow> notificationRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::createNotificationTemplate, createNotificationTemplateRule},
        HandlerRow{&elevate::listNotificationTemplates, listNotificationTemplatesRule},
        HandlerRow{&elevate::readNotificationTemplate, readNotificationTemplateRule},
        HandlerRow{&elevate::updateNotificationTemplate, updateNotificationTemplateRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
