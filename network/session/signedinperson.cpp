#include "network/session/signedinperson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse {

bool SignedInPerson::mayCall(const Endpoint &endpoint) const
{
    const QString listed(endpoint.callers);
    const QStringList callers = listed.split(u' ', Qt::SkipEmptyParts);
    const bool isNamed = std::ranges::any_of(roles, [&](const QString &role) { return callers.contains(role); });
    switch (endpoint.auth) {
    case Auth::Public:
    case Auth::Token:
    case Auth::ApiKey:
        return true;
    case Auth::Admin:
        return isAdmin() || isNamed;
    case Auth::OrgAdmin:
        return isNamed || roles.contains("org_admin"_L1);
    case Auth::Internal:
        break;
    }
    return false;
}

static void addTitles(const QJsonValue &roles, QStringList &titles)
{
    const QJsonArray items = roles.toArray();
    for (const QJsonValue &role : items) {
        const QString title = role.isObject() ? role.toObject().value("title"_L1).toString() : role.toString();
        if (!title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
}

SignedInPerson personFromJson(const QJsonValue &user)
{
    const QJsonObject object = user.toObject();
    SignedInPerson person;
    person.id = json::toText(object.value("id"_L1));
    person.name = json::toText(object.value("name"_L1));
    person.identifier = json::toText(object.value("identifier"_L1));
    person.tenantCode = json::toText(object.value("tenant_code"_L1));
    addTitles(object.value("user_roles"_L1), person.roles);
    addTitles(object.value("roles"_L1), person.roles);

    const QJsonArray organizations = object.value("organizations"_L1).toArray();
    for (const QJsonValue &organization : organizations)
        addTitles(organization.toObject().value("roles"_L1), person.roles);
    const QJsonObject organization =
        organizations.isEmpty() ? object.value("organization"_L1).toObject() : organizations.first().toObject();
    person.organizationId = json::toText(organization.value("id"_L1));
    if (person.organizationId.isEmpty())
        person.organizationId = json::toText(object.value("organization_id"_L1));
    person.organizationName = json::toText(organization.value("name"_L1));
    person.organizationCode = json::toText(organization.value("code"_L1));
    return person;
}

TokenClaims claimsOf(const QString &token)
{
    const QByteArray payload = token.section(u'.', 1, 1).toLatin1();
    const QByteArray text = QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(text).object();
    const auto moment = [&](QLatin1StringView name) {
        const std::optional<qint64> seconds = json::toInteger(claims.value(name));
        return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::UTC) : QDateTime();
    };
    return {moment("iat"_L1), moment("exp"_L1), personFromJson(claims.value("data"_L1)),
            json::toText(json::at(claims, u"data.session_id"))};
}

} // namespace gatehouse
