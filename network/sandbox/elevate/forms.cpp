#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer invalidData(const Context &context)
{
    const QJsonObject data = context.body.value("data"_L1).toObject();
    QJsonArray problems;
    for (QLatin1StringView key : {"template_name"_L1, "fields"_L1}) {
        if (!data.contains(key))
            problems.append(problem(u"body"_s, u"data."_s + key, key + u" field is empty"_s));
    }
    return problems.isEmpty() ? Answer() : invalid(problems);
}

static QJsonArray versions(const Context &context)
{
    QJsonArray list;
    for (const Row &row : context.store().rows(tables::form, {.order = u"id"_s}))
        list.append(pick(row, {"id"_L1, "type"_L1, "version"_L1}));
    return list;
}

static Answer createFormRule(Context &context)
{
    if (const Answer refusal = invalidData(context); refusal.status != 200)
        return refusal;
    const Query same{.where = u"type = ? AND organization_id = ?"_s,
                     .values = {context.body.value("type"_L1).toString(), context.caller.organizationId}};
    if (context.store().count(tables::form, same) > 0)
        return refuse(400, u"Form already exists"_s);
    const QString now = isoNow();
    Row form = pick(context.body, {"type"_L1, "sub_type"_L1, "data"_L1});
    form.insert("version"_L1, 0);
    form.insert("organization_id"_L1, context.caller.organizationId);
    form.insert("created_at"_L1, now);
    form.insert("updated_at"_L1, now);
    if (context.hasTenants())
        form.insert("tenant_code"_L1, context.caller.tenantCode);
    context.store().insert(tables::form, form);
    return success(context, u"Form created successfully"_s);
}

static Answer updateFormRule(Context &context)
{
    if (const Answer refusal = invalidData(context); refusal.status != 200)
        return refusal;
    const QString id = context.argument(u"formId");
    const Query wanted =
        id.isNull()
            ? Query{.where = u"type = ? AND sub_type = ? AND organization_id = ?"_s,
                    .values = {context.body.value("type"_L1).toString(), context.body.value("sub_type"_L1).toString(),
                               context.caller.organizationId}}
            : Query{.where = u"id = ? AND organization_id = ?"_s, .values = {id, context.caller.organizationId}};
    const Row form = context.store().first(tables::form, wanted);
    if (form.isEmpty())
        return refuse(400, u"Form not found"_s);
    Row changes = pick(context.body, {"type"_L1, "sub_type"_L1, "data"_L1});
    changes.insert("version"_L1, form.value("version"_L1).toInteger() + 1);
    changes.insert("updated_at"_L1, isoNow());
    context.store().update(tables::form, form.value("id"_L1).toInteger(), changes);
    return success(context, u"Form updated successfully"_s);
}

static Answer listFormVersionsRule(Context &context)
{
    return success(context, u"Form versions fetched successfully"_s, versions(context));
}

static Answer readFormRule(Context &context)
{
    const QString id = context.argument(u"formId");
    if (id.isNull() && context.body.isEmpty())
        return listFormVersionsRule(context);
    // The own organization's form first, the default organization's where there is none.
    QString where = u"organization_id IN (?, ?)"_s;
    QVariantList values{context.caller.organizationId, defaultOrganizationId};
    if (!id.isNull()) {
        where += u" AND id = ?"_s;
        values.append(id);
    } else {
        where += u" AND type = ?"_s;
        values.append(context.body.value("type"_L1).toString());
        const QString subType = context.body.value("sub_type"_L1).toString();
        if (!subType.isEmpty()) {
            where += u" AND sub_type = ?"_s;
            values.append(subType);
        }
    }
    Row form =
        context.store().first(tables::form, {.where = where, .values = values, .order = u"organization_id = 1"_s});
    if (form.isEmpty())
        return refuse(400, u"Form not found"_s);
    if (!context.hasTenants())
        form.remove("tenant_code"_L1);
    return success(context, u"Form fetched successfully"_s, form);
}

std::span<const HandlerRow> formRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::createForm, createFormRule},
        HandlerRow{&elevate::updateForm, updateFormRule},
        HandlerRow{&elevate::readForm, readFormRule},
        HandlerRow{&elevate::listFormVersions, listFormVersionsRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
