#include "network/sandbox/elevate/sessions.h"

#include "network/sandbox/elevate/jwt.h"
#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/tables.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static qint64 millisecondsNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QJsonObject claimsOf(const Context &context, const Row &user, qint64 sessionId, const QStringList &withoutRoles)
{
    const qint64 id = user.value("id"_L1).toInteger();
    QJsonObject data{{u"id"_s, id}, {u"name"_s, user.value("name"_L1)}, {u"session_id"_s, sessionId}};
    const auto isKept = [&](const Row &role) { return !withoutRoles.contains(role.value("title"_L1).toString()); };
    if (!context.hasTenants()) {
        QJsonArray roles;
        for (const Row &role : rolesOf(context.store(), id)) {
            if (isKept(role))
                roles.append(roleJson(context, role, {}));
        }
        data.insert("organization_id"_L1, user.value("organization_id"_L1));
        data.insert("roles"_L1, roles);
        return data;
    }
    QJsonArray ids;
    QJsonArray codes;
    QJsonArray organizations;
    for (const Membership &membership : membershipsOf(context.store(), id)) {
        QJsonObject item =
            pick(membership.organization, {"id"_L1, "name"_L1, "code"_L1, "status"_L1, "tenant_code"_L1});
        QJsonArray roles;
        for (const Row &role : membership.roles) {
            if (isKept(role))
                roles.append(roleJson(context, role, {}));
        }
        item.insert("roles"_L1, roles);
        organizations.append(item);
        ids.append(QString::number(item.value("id"_L1).toInteger()));
        codes.append(item.value("code"_L1));
    }
    data.insert("tenant_code"_L1, user.value("tenant_code"_L1));
    data.insert("organization_ids"_L1, ids);
    data.insert("organization_codes"_L1, codes);
    data.insert("organizations"_L1, organizations);
    return data;
}

QJsonObject startSession(Context &context, const Row &user, const QStringList &withoutRoles)
{
    Store &store = context.store();
    const QJsonObject device = json::parse(context.header("device-info").toUtf8()).toObject();
    const qint64 id = store.insert(tables::session, {{u"user_id"_s, user.value("id"_L1)},
                                                     {u"device_info"_s, device},
                                                     {u"login_time"_s, QDateTime::currentSecsSinceEpoch()},
                                                     {u"last_used"_s, millisecondsNow()}});
    const QJsonObject claims = claimsOf(context, user, id, withoutRoles);
    const QString access = QString::fromLatin1(makeToken(claims, context.world.options.accessTokenLife));
    const QString refresh = QString::fromLatin1(makeToken(claims, context.world.options.refreshTokenLife));
    store.update(tables::session, id, {{u"access_token"_s, access}, {u"refresh_token"_s, refresh}});
    return {{u"access_token"_s, access}, {u"refresh_token"_s, refresh}};
}

void endSession(Store &store, qint64 sessionId)
{
    store.run(u"UPDATE elevate_session SET logout_time = ? WHERE id = ? AND logout_time IS NULL"_s,
              {QDateTime::currentSecsSinceEpoch(), sessionId});
}

void endSessions(Store &store, qint64 userId)
{
    store.run(u"UPDATE elevate_session SET logout_time = ? WHERE user_id = ? AND logout_time IS NULL"_s,
              {QDateTime::currentSecsSinceEpoch(), userId});
}

bool isAlive(const World &world, const Row &session)
{
    return !session.isEmpty() && session.value("logout_time"_L1).isNull() &&
           millisecondsNow() - session.value("last_used"_L1).toInteger() < world.options.idleLimit.count();
}

bool hasTooManySessions(const World &world, qint64 userId)
{
    if (world.options.allowedSessions <= 0)
        return false;
    const qint64 oldest = millisecondsNow() - world.options.idleLimit.count();
    return world.store.count(tables::session, {.where = u"user_id = ? AND logout_time IS NULL AND last_used > ?"_s,
                                               .values = {userId, oldest}}) >= world.options.allowedSessions;
}

static Caller callerFrom(const QJsonObject &data, Line line)
{
    Caller caller{.id = data.value("id"_L1).toInteger(),
                  .sessionId = data.value("session_id"_L1).toInteger(),
                  .name = data.value("name"_L1).toString()};
    const auto takeRoles = [&](const QJsonValue &roles) {
        for (const QJsonValue &role : roles.toArray())
            caller.roles.append(role["title"_L1].toString());
    };
    if (line != Line::V35) {
        caller.organizationId = data.value("organization_id"_L1).toInteger();
        takeRoles(data.value("roles"_L1));
        return caller;
    }
    const QJsonArray organizations = data.value("organizations"_L1).toArray();
    caller.tenantCode = data.value("tenant_code"_L1).toString();
    caller.organizationId = organizations.first()["id"_L1].toInteger();
    caller.organizationCode = organizations.first()["code"_L1].toString();
    for (const QJsonValue &organization : organizations)
        takeRoles(organization["roles"_L1]);
    return caller;
}

std::optional<Answer> identify(Context &context)
{
    const QString header = context.header("X-auth-token");
    const QString prefix = u"bearer "_s;
    const auto sensitivity = context.hasTenants() ? Qt::CaseInsensitive : Qt::CaseSensitive;
    if (!header.startsWith(prefix, sensitivity))
        return unauthorized(QString::fromUtf16(unauthorizedRequest));
    const QString text = header.sliced(prefix.size());
    const Token token = readToken(text.toLatin1());
    if (token.state == TokenState::Bad)
        return unauthorized(QString::fromUtf16(unauthorizedRequest));
    const Row session = context.store().find(tables::session, token.data.value("session_id"_L1).toInteger());
    if (token.state == TokenState::Expired || !isAlive(context.world, session) ||
        session.value("access_token"_L1) != text)
        return unauthorized(QString::fromUtf16(sessionExpired));
    context.store().update(tables::session, session.value("id"_L1).toInteger(), {{u"last_used"_s, millisecondsNow()}});
    const bool isInternal = context.caller.isInternal;
    context.caller = callerFrom(token.data, context.line());
    context.caller.isInternal = isInternal;
    if (!context.hasTenants()) {
        const Row organization = context.store().find(tables::organization, context.caller.organizationId);
        context.caller.organizationCode = organization.value("code"_L1).toString();
    }
    return std::nullopt;
}

} // namespace gatehouse::sandbox
