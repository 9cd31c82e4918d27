#include "network/operations/elevate.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QJsonObject listedTenant(const Row &row)
{
    return pick(row, {"code"_L1, "name"_L1, "description"_L1});
}

static Answer listTenantsRule(Context &context)
{
    const PageWanted wanted = context.page();
    const QList<Row> rows =
        context.store().rows(tables::tenant, {.where = u"name LIKE ?"_s,
                                              .values = {QString(u'%' + context.asked("search"_L1) + u'%')},
                                              .order = u"name, id"_s,
                                              .limit = wanted.limit,
                                              .offset = wanted.offset()});
    return success(context, u"Tenant list fetched successfully."_s, toArray(rows, listedTenant));
}

static QJsonObject organizationOfTenant(const Row &row)
{
    return pick(row, {"id"_L1, "name"_L1, "code"_L1});
}

static Answer readTenantRule(Context &context)
{
    const QString code = context.argument(u"tenant_code");
    const Row tenant = context.store().first(tables::tenant, "code"_L1, code);
    if (tenant.isEmpty())
        return refuse(406, u"Tenant not found."_s);
    QJsonObject item = tenant;
    item.remove("id"_L1);
    item.insert("created_by"_L1, QJsonValue::Null);
    item.insert("updated_by"_L1, QJsonValue::Null);
    item.insert("deleted_at"_L1, QJsonValue::Null);
    item.insert("organizations"_L1,
                toArray(context.store().rows(tables::organization,
                                             {.where = u"tenant_code = ?"_s, .values = {code}, .order = u"id"_s}),
                        organizationOfTenant));
    return success(context, u"Tenant details fetched."_s, item);
}

std::span<const HandlerRow> tenantRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::listTenants, listTenantsRule},
        HandlerRow{&elevate::readTenant, readTenantRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
