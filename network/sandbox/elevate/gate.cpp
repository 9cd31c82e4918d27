#include "network/sandbox/elevate/gate.h"

#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/sessions.h"
#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/sampleaccounts.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static bool isPublic(const Context &context)
{
    const QLatin1StringView id = context.endpoint.id;
    const bool isForm = id == "readForm"_L1 || id == "listFormVersions"_L1;
    return context.endpoint.auth == Auth::Public || (isForm && context.hasTenants());
}

//! The tenant that owns the host name of the origin header.
static QString tenantOfOrigin(const Context &context)
{
    const QString origin = context.header("origin");
    const QUrl url(origin.contains("://"_L1) ? origin : u"http://"_s + origin);
    const QString host = url.host();
    if (host.isEmpty())
        return {};
    for (const Row &tenant : context.store().rows(tables::tenant)) {
        for (const QJsonValue &domain : tenant.value("domains"_L1).toArray()) {
            if (domain["domain"_L1].toString() == host)
                return tenant.value("code"_L1).toString();
        }
    }
    return {};
}

//! Who is not signed in must come from a tenant's domain; two operations also take the tenant's code instead.
static std::optional<Answer> checkOrigin(Context &context)
{
    QString tenant = tenantOfOrigin(context);
    const QLatin1StringView id = context.endpoint.id;
    const QString code = context.header("x-tenant-code");
    if (tenant.isEmpty() && !code.isEmpty() && (id == "loginAdmin"_L1 || id == "refreshAccessToken"_L1))
        tenant = context.store().first(tables::tenant, "code"_L1, code).value("code"_L1).toString();
    if (tenant.isEmpty()) {
        return refuse(406, u"Tenant domain not found. Please contact your administrator for assistance."_s);
    }
    context.caller.tenantCode = tenant;
    return std::nullopt;
}

static std::optional<Answer> applyOverride(Context &context)
{
    const QString organizationCode = context.header("x-org-code");
    const QString tenantCode = context.header("x-tenant-code");
    const bool isTenantAdmin = !context.caller.isAdmin() && context.caller.has(u"tenant_admin");
    if (!context.caller.isAdmin() && !isTenantAdmin)
        return std::nullopt;
    if (organizationCode.isEmpty() && (tenantCode.isEmpty() || isTenantAdmin))
        return std::nullopt;
    if (!isTenantAdmin && (organizationCode.isEmpty() || tenantCode.isEmpty())) {
        return refuse(400, u"Please provide all required organization headers: x-org-code, and x-tenant-code for "
                           "admin override."_s);
    }
    const QString tenant = isTenantAdmin ? context.caller.tenantCode : tenantCode;
    const Row organization =
        context.store().first(tables::organization, {.where = u"code = ? AND tenant_code = ? AND status = 'ACTIVE'"_s,
                                                     .values = {organizationCode, tenant}});
    if (organization.isEmpty())
        return refuse(400, u"The provided organization or tenant code is invalid or does not match."_s);
    context.caller.organizationId = organization.value("id"_L1).toInteger();
    context.caller.organizationCode = organizationCode;
    context.caller.tenantCode = tenant;
    return std::nullopt;
}

static bool pathFits(const QString &allowed, const QString &path)
{
    if (allowed.endsWith(u'*'))
        return path.startsWith(QStringView(allowed).chopped(1)) || path + u'/' == allowed.chopped(1);
    return allowed == path;
}

static bool isPermitted(const Context &context)
{
    QVariantList titles{u"public"_s};
    for (const QString &role : context.caller.roles)
        titles.append(role);
    const QString path = context.url.path();
    const QString verb(verbName(context.verb));
    const QList<Row> mappings = context.store().rows(
        tables::rolePermission,
        {.where = u"role_title IN ("_s + QStringList(titles.size(), u"?"_s).join(u',') + u')', .values = titles});
    return std::ranges::any_of(mappings, [&](const Row &mapping) {
        return mapping.value("request_type"_L1).toArray().contains(verb) &&
               pathFits(mapping.value("api_path"_L1).toString(), path);
    });
}

std::optional<Answer> passGate(Context &context)
{
    const bool isInternalCall = context.header("internal_access_token") == sampleInternalToken;
    const QStringList callers = QString(context.endpoint.callers).split(u' ');
    context.caller.isInternal = isInternalCall && callers.contains(u"internal"_s);
    if (context.endpoint.auth == Auth::Internal && !context.caller.isInternal)
        return unauthorized(QString::fromUtf16(unauthorizedRequest));

    const bool hasToken = !context.header("X-auth-token").isEmpty();
    if (hasToken) {
        if (const auto refusal = identify(context))
            return refusal;
    }
    if (context.hasTenants() && hasToken) {
        if (const auto refusal = applyOverride(context))
            return refusal;
    }
    if (context.hasTenants() && !hasToken && !context.caller.isInternal && isPublic(context))
        return checkOrigin(context);
    if (isPublic(context) || context.caller.isInternal || context.caller.isAdmin())
        return std::nullopt;
    if (!hasToken && !context.hasTenants())
        return unauthorized(QString::fromUtf16(unauthorizedRequest));
    if (!hasToken || !isPermitted(context))
        return unauthorized(QString::fromUtf16(permissionDenied));
    return std::nullopt;
}

bool hasNeededRole(const Context &context)
{
    const Caller &caller = context.caller;
    const bool isOrgAdmin = caller.has(u"org_admin") || (context.hasTenants() && caller.has(u"tenant_admin"));
    if (context.endpoint.auth == Auth::OrgAdmin)
        return isOrgAdmin;
    if (context.endpoint.group == "admin"_L1 && context.endpoint.auth == Auth::Admin)
        return caller.isAdmin();
    if (context.endpoint.group == "notification-templates"_L1)
        return isOrgAdmin || caller.isAdmin();
    return true;
}

} // namespace gatehouse::sandbox
