#include "network/operations/elevate.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static QJsonObject listedOrganization(const Row &row)
{
    return pick(row, {"id"_L1, "name"_L1, "code"_L1, "description"_L1});
}

static QJsonObject fullOrganization(const Context &context, const Row &row)
{
    QJsonObject item = pick(row, {"id"_L1, "name"_L1, "code"_L1, "description"_L1, "status"_L1, "org_admin"_L1,
                                  "parent_id"_L1, "related_orgs"_L1, "in_domain_visibility"_L1, "created_by"_L1,
                                  "updated_by"_L1, "created_at"_L1, "updated_at"_L1, "deleted_at"_L1});
    if (context.hasTenants()) {
        for (QLatin1StringView key : {"tenant_code"_L1, "theming"_L1, "meta"_L1})
            item.insert(key, row.value(key));
    }
    return item;
}

static Answer createOrganizationRule(Context &context)
{
    const QString tenant = context.body.value("tenant_code"_L1).toString();
    if (context.hasTenants() && context.store().first(tables::tenant, "code"_L1, tenant).isEmpty())
        return refuse(406, u"Tenant not found."_s);
    if (!context.store().first(tables::organization, "code"_L1, context.body.value("code"_L1).toString()).isEmpty())
        return refuse(406, u"Organization already exists."_s);
    const QString now = isoNow();
    Row organization = pick(context.body, {"name"_L1, "code"_L1, "description"_L1, "domains"_L1});
    organization.insert("status"_L1, u"ACTIVE"_s);
    organization.insert("created_by"_L1, context.caller.id);
    organization.insert("created_at"_L1, now);
    organization.insert("updated_at"_L1, now);
    if (context.hasTenants())
        organization.insert("tenant_code"_L1, tenant);
    const qint64 id = context.store().insert(tables::organization, organization);
    if (context.hasTenants()) {
        for (const QJsonValue &code : context.body.value("registration_codes"_L1).toArray())
            context.store().insert(tables::registrationCode, {{u"code"_s, code}, {u"organization_id"_s, id}});
    }
    return success(context, u"Organization created successfully"_s,
                   fullOrganization(context, context.store().find(tables::organization, id)));
}

static Answer updateOrganizationRule(Context &context)
{
    const Row organization = context.store().find(tables::organization, context.argument(u"id").toLongLong());
    const qint64 id = organization.value("id"_L1).toInteger();
    const Caller &caller = context.caller;
    // A system admin who is an organization admin, too, is held to the organization acted for.
    const bool isBound = !caller.isAdmin() || (context.hasTenants() && caller.has(u"org_admin"));
    if (isBound && context.argument(u"id").toLongLong() != caller.organizationId)
        return refuse(400, u"User does't have admin access."_s);
    if (organization.isEmpty())
        return refuse(406, u"Organization not found."_s);

    Row changes;
    for (QLatin1StringView key : {"name"_L1, "description"_L1, "status"_L1, "related_orgs"_L1}) {
        if (context.body.contains(key))
            changes.insert(key, context.body.value(key));
    }
    if (!context.hasTenants() && context.body.contains("code"_L1)) {
        const QString code = context.body.value("code"_L1).toString();
        const Row holder = context.store().first(tables::organization, "code"_L1, code);
        if (!holder.isEmpty() && holder.value("id"_L1) != id)
            return refuse(406, u"Organization already exists."_s);
        changes.insert("code"_L1, code);
    }
    if (context.body.contains("domains"_L1)) {
        QJsonArray domains = organization.value("domains"_L1).toArray();
        for (const QJsonValue &domain : context.body.value("domains"_L1).toArray()) {
            if (!domains.contains(domain))
                domains.append(domain);
        }
        changes.insert("domains"_L1, domains);
    }
    changes.insert("updated_by"_L1, caller.id);
    changes.insert("updated_at"_L1, isoNow());
    context.store().update(tables::organization, id, changes);
    return success(context, u"Organization updated successfully"_s);
}

static Answer listOrganizationsRule(Context &context)
{
    const PageWanted wanted = context.page();
    const QString where = u"status = 'ACTIVE' AND name LIKE ?"_s;
    const QVariantList values{QString(context.asked("search"_L1) + u'%')};
    const QList<Row> rows = context.store().rows(
        tables::organization,
        {.where = where, .values = values, .order = u"name, id"_s, .limit = wanted.limit, .offset = wanted.offset()});
    return page(context, u"Organization fetched successfully."_s, toArray(rows, listedOrganization),
                context.store().count(tables::organization, {.where = where, .values = values}));
}

static Answer listOrganizationsOfTenantRule(Context &context)
{
    QString where = u"status = 'ACTIVE' AND tenant_code = ?"_s;
    QVariantList values{context.asked("tenant_code"_L1)};
    const QStringList codes = context.asked("organization_codes"_L1).split(u',', Qt::SkipEmptyParts);
    if (!codes.isEmpty()) {
        where += u" AND code IN ("_s + QStringList(codes.size(), u"?"_s).join(u',') + u')';
        for (const QString &code : codes)
            values.append(code.trimmed());
    }
    return success(
        context, u"Organization fetched successfully."_s,
        toArray(context.store().rows(tables::organization, {.where = where, .values = values, .order = u"name, id"_s}),
                listedOrganization));
}

static Answer readOrganizationRule(Context &context)
{
    const QString id = context.asked("organisation_id"_L1);
    const QString code = context.asked("organisation_code"_L1);
    if (id.isEmpty() && code.isEmpty())
        return refuse(400, u"Either organisation_id or organisation_code is required."_s);
    QString where = id.isEmpty() ? u"code = ?"_s : u"id = ?"_s;
    QVariantList values{id.isEmpty() ? code : id};
    const QString tenant = context.asked("tenant_code"_L1);
    if (context.hasTenants() && !tenant.isEmpty()) {
        where += u" AND tenant_code = ?"_s;
        values.append(tenant);
    }
    const Row organization = context.store().first(tables::organization, {.where = where, .values = values});
    if (organization.isEmpty())
        return refuse(406, u"Organization not found."_s);
    QJsonObject item = fullOrganization(context, organization);
    if (context.hasTenants()) {
        QJsonArray related;
        for (const QJsonValue &relatedId : organization.value("related_orgs"_L1).toArray()) {
            const Row other = context.store().find(tables::organization, relatedId.toInteger());
            if (!other.isEmpty())
                related.append(listedOrganization(other));
        }
        item.insert("related_org_details"_L1, related);
    }
    return success(context, u"Organization fetched successfully."_s, item);
}

static Answer requestOrgRoleRule(Context &context)
{
    if (!context.body.value("form_data"_L1).isObject())
        return invalid(
            {problem(u"body"_s, u"form_data"_s, u"form_data must be an object"_s, context.body.value("form_data"_L1))});
    Store &store = context.store();
    const qint64 roleId = json::toInteger(context.body.value("role"_L1)).value_or(0);
    const Row role =
        store.first(tables::role, {.where = u"id = ? AND organization_id IN (?, ?)"_s,
                                   .values = {roleId, context.caller.organizationId, defaultOrganizationId}});
    if (role.isEmpty())
        return refuse(406, u"Role not found."_s);

    const Row before =
        store.first(tables::roleRequest, {.where = u"requester_id = ? AND role = ? AND organization_id = ?"_s,
                                          .values = {context.caller.id, roleId, context.caller.organizationId},
                                          .order = u"id DESC"_s});
    const QString status = before.value("status"_L1).toString();
    if (status == "REQUESTED"_L1) {
        return refuse(406, u"You have already requested to be a "_s + role.value("title"_L1).toString() +
                               u". Please wait for the org admin's approval"_s);
    }
    qint64 id = before.value("id"_L1).toInteger();
    if (status.isEmpty() || status == "REJECTED"_L1) {
        const QString now = isoNow();
        Row request{{u"requester_id"_s, context.caller.id},
                    {u"role"_s, roleId},
                    {u"status"_s, u"REQUESTED"_s},
                    {u"organization_id"_s, context.caller.organizationId},
                    {u"meta"_s, context.body.value("form_data"_L1)},
                    {u"created_at"_s, now},
                    {u"updated_at"_s, now}};
        if (context.hasTenants())
            request.insert("tenant_code"_L1, context.caller.tenantCode);
        id = store.insert(tables::roleRequest, request);
    }
    QJsonObject result = store.find(tables::roleRequest, id);
    if (!context.hasTenants())
        result.remove("tenant_code"_L1);
    return success(context, u"Admin has received your request. Further information will be received through Email."_s,
                   result);
}

//! The organization a registration code operation is about; an organization admin reaches the own one only.
static Row organizationOfCode(const Context &context)
{
    const QString tenant =
        context.caller.isAdmin() ? context.body.value("tenant_code"_L1).toString() : context.caller.tenantCode;
    const Row organization =
        context.store().first(tables::organization, {.where = u"code = ? AND tenant_code = ?"_s,
                                                     .values = {context.argument(u"organization_code"), tenant}});
    const bool isReached = context.caller.isAdmin() || context.caller.has(u"tenant_admin") ||
                           organization.value("id"_L1) == context.caller.organizationId;
    return isReached ? organization : Row();
}

static Answer addRegistrationCodeRule(Context &context)
{
    const Row organization = organizationOfCode(context);
    if (organization.isEmpty())
        return refuse(406, u"Organization not found."_s);
    const QJsonArray codes = context.body.value("registration_codes"_L1).toArray();
    for (const QJsonValue &code : codes) {
        if (!context.store().first(tables::registrationCode, "code"_L1, code.toString()).isEmpty())
            return refuse(406, u"Registration code already exists."_s);
    }
    for (const QJsonValue &code : codes) {
        context.store().insert(tables::registrationCode,
                               {{u"code"_s, code}, {u"organization_id"_s, organization.value("id"_L1)}});
    }
    return success(context, u"Organization updated successfully"_s);
}

static Answer removeRegistrationCodeRule(Context &context)
{
    const Row organization = organizationOfCode(context);
    if (organization.isEmpty())
        return refuse(406, u"Organization not found."_s);
    const QJsonArray codes = context.body.value("registration_codes"_L1).toArray();
    const auto ofOrganization = [&](const QJsonValue &code) {
        return Query{.where = u"code = ? AND organization_id = ?"_s,
                     .values = {code.toString(), organization.value("id"_L1).toInteger()}};
    };
    for (const QJsonValue &code : codes) {
        if (context.store().count(tables::registrationCode, ofOrganization(code)) == 0)
            return refuse(406, u"Registration code not found."_s);
    }
    for (const QJsonValue &code : codes)
        context.store().removeAll(tables::registrationCode, ofOrganization(code));
    return success(context, u"Organization updated successfully"_s);
}

std::span<const HandlerRow> organizationRules()
{
    static constexpr std::array rules = {
        HandlerRow{&elevate::createOrganization, createOrganizationRule},
        HandlerRow{&elevate::updateOrganization, updateOrganizationRule},
        HandlerRow{&elevate::listOrganizations, listOrganizationsRule},
        HandlerRow{&elevate::listOrganizationsOfTenant, listOrganizationsOfTenantRule},
        HandlerRow{&elevate::readOrganization, readOrganizationRule},
        HandlerRow{&elevate::requestOrgRole, requestOrgRoleRule},
        HandlerRow{&elevate::addRegistrationCode, addRegistrationCodeRule},
        HandlerRow{&elevate::removeRegistrationCode, removeRegistrationCodeRule},
    };
    return rules;
}

} // namespace gatehouse::sandbox
