#include "models/records/elevate/tenanttext.h"

#include "models/schema/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse::elevate {

namespace {

//! Translation context.
struct TenantText
{
    Q_DECLARE_TR_FUNCTIONS(Tenant)
};

} // namespace

QString tenantOrganizationLines(const QString &canonical)
{
    const QJsonArray organizations = json::parse(canonical.toUtf8()).toArray();
    QStringList lines;
    for (const QJsonValue &organization : organizations) {
        lines.append(TenantText::tr("%1 (%2)", "name and code")
                         .arg(json::toText(organization["name"_L1]), json::toText(organization["code"_L1])));
    }
    return lines.join(u'\n');
}

QString tenantDomainLines(const QString &canonical)
{
    const QJsonArray domains = json::parse(canonical.toUtf8()).toArray();
    QStringList lines;
    for (const QJsonValue &domain : domains) {
        const QString name = json::toText(domain["domain"_L1]);
        const bool isVerified = json::toFlag(domain["verified"_L1]).value_or(false);
        lines.append(isVerified ? TenantText::tr("%1, verified").arg(name)
                                : TenantText::tr("%1, not verified").arg(name));
    }
    return lines.join(u'\n');
}

QString tenantConfigurationLines(const QString &canonical)
{
    const QJsonValue configuration = json::parse(canonical.toUtf8());
    QStringList lines;
    const QStringList modes = json::toTextList(configuration["allowed_auth_mode"_L1]);
    if (!modes.isEmpty())
        lines.append(TenantText::tr("Sign-in by: %1").arg(modes.join(", "_L1)));
    if (const auto registers = json::toFlag(configuration["auto_register"_L1])) {
        lines.append(*registers ? TenantText::tr("Whoever signs in for the first time is registered")
                                : TenantText::tr("Nobody is registered just by signing in"));
    }
    return lines.isEmpty() ? canonical : lines.join(u'\n');
}

} // namespace gatehouse::elevate
