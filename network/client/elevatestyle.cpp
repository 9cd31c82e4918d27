#include "network/client/elevatestyle.h"

#include "models/workspaces/serviceaddress.h"
#include "network/client/knownwords.h"
#include "network/operations/elevate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

ElevateStyle::ElevateStyle(const ElevateConnection &connection) : m_connection(connection)
{
    m_baseUrl = QUrl(connection.baseUrl.trimmed());
    m_caFile = connection.caFile;
    m_operations = connection.operations.toObject();
    m_timeout = std::chrono::seconds(connection.timeoutSeconds.value_or(30));
    for (Line line : {Line::Docs, Line::V31, Line::V35}) {
        if (connection.line == lineName(line))
            setLine(line);
        else if (!isLineKnown() && connection.learnedLine == lineName(line))
            guessLine(line);
    }
}

QString ElevateStyle::pathPrefixed(const QString &path) const
{
    if (!path.startsWith("/user/"_L1))
        return path;
    return pathPrefixOf(m_connection) % QStringView(path).sliced(5);
}

QString ElevateStyle::origin() const
{
    if (!m_connection.origin.isEmpty())
        return m_connection.origin.contains("://"_L1) ? m_connection.origin : u"https://"_s % m_connection.origin;
    return baseUrl()
        .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .toString();
}

static bool carries(const HeaderArguments &headers, QStringView name)
{
    return std::ranges::any_of(headers, [&](const auto &pair) {
        return name.compare(QLatin1StringView(pair.first), Qt::CaseInsensitive) == 0;
    });
}

//! Whoever acts as an organization stays the one who is signed in: what concerns the person and the session, and calls
//! with a token of their own, are made in the person's name.
static bool mayActIn(const Request &request)
{
    const Endpoint &endpoint = *request.operation;
    return endpoint.auth != Auth::Public && endpoint.auth != Auth::Internal && !endpoint.has(Effect::Session) &&
           !endpoint.has(Effect::Own) && !carries(request.headers, u"X-auth-token");
}

HeaderArguments ElevateStyle::headersFor(const Request &request, const CallContext &context, QString *missing) const
{
    const Endpoint &endpoint = *request.operation;
    const QString tenant = context.tenantCode.isEmpty() ? m_connection.tenantCode : context.tenantCode;
    HeaderArguments headers{{"Accept-Language", m_connection.language.toUtf8()}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty() && !carries(request.headers, name) && !carries(headers, name))
            headers.append({name.toUtf8(), value.toUtf8()});
    };

    if (endpoint.auth == Auth::Public)
        add(u"origin"_s, origin());
    if (endpoint.id == elevate::loginAdmin.id || endpoint.id == elevate::refreshAccessToken.id)
        add(m_connection.tenantHeader, tenant);
    const bool isActing = context.isActing() && mayActIn(request) && line() == Line::V35;
    const QString about = isActing && !context.tenant().isEmpty() ? context.tenant() : tenant;
    // One of the pair alone is refused, so both or neither.
    if (isActing) {
        add(m_connection.organizationHeader, context.actingOrganization);
        add(m_connection.tenantHeader, about);
    }
    for (const ListedName &listed : listedNames(endpoint.headers, line())) {
        if (!listed.isRequired)
            continue;
        if (listed.name == "tenant-id"_L1)
            add(listed.name, about);
        else if (listed.name == "x-tenant-code"_L1)
            add(m_connection.tenantHeader, about);
        else if (listed.name == "x-org-code"_L1)
            add(m_connection.organizationHeader, context.organizationCode);
        const QString sentAs = listed.name == "x-tenant-code"_L1 ? m_connection.tenantHeader
                               : listed.name == "x-org-code"_L1  ? m_connection.organizationHeader
                                                                 : listed.name;
        if (!carries(headers, sentAs) && !carries(request.headers, sentAs))
            *missing = sentAs;
    }
    return headers;
}

HeaderArguments ElevateStyle::headersNaming(const QString &organizationCode, const QString &tenantCode) const
{
    if (line() != Line::V35 || organizationCode.isEmpty() || tenantCode.isEmpty())
        return {};
    return {{m_connection.organizationHeader.toUtf8(), organizationCode.toUtf8()},
            {m_connection.tenantHeader.toUtf8(), tenantCode.toUtf8()}};
}

QJsonObject ElevateStyle::shapeBody(const Endpoint &endpoint, QJsonObject body, const CallContext &context) const
{
    const Field *tenant = endpoint.body ? endpoint.body->find(u"tenant_code") : nullptr;
    if (tenant && needs(endpoint, *tenant, line()) && json::toText(body.value(tenant->key)).isEmpty())
        body.insert(tenant->key, context.tenant());
    return body;
}

Envelope ElevateStyle::open(int status, const QJsonValue &content) const
{
    const QJsonObject object = content.toObject();
    const QString code = object.value("responseCode"_L1).toString();
    Envelope envelope;
    envelope.isError = status >= 400 || (!code.isEmpty() && code != "OK"_L1);
    envelope.isReadable = content.isUndefined() || !code.isEmpty() || object.contains("result"_L1) ||
                          (envelope.isError && object.contains("message"_L1));
    envelope.message = json::toText(object.value("message"_L1)).trimmed();
    envelope.code = code;

    Reply &reply = envelope.reply;
    reply.status = status;
    reply.result = object.value("result"_L1);
    reply.message = envelope.message;
    reply.meta = object.value("meta"_L1);
    reply.requestId = json::toText(json::at(reply.meta, u"correlation"));
    reply.content = content;

    const QJsonValue errors = object.value("error"_L1);
    const QJsonArray complaints = errors.isArray() ? errors.toArray() : QJsonArray{errors};
    for (const QJsonValue &complaint : complaints) {
        if (complaint.isString())
            envelope.fields.append({QString(), complaint.toString()});
        else if (const QJsonObject entry = complaint.toObject(); entry.contains("msg"_L1))
            envelope.fields.append({json::toText(entry.value("param"_L1)), json::toText(entry.value("msg"_L1))});
    }
    if (const KnownWords *known = knownWords(envelope.message); known && !known->field.isEmpty())
        envelope.fields.append({known->field, known->spoken()});
    return envelope;
}

static bool says(const Envelope &envelope, QLatin1StringView words)
{
    return envelope.message.contains(words, Qt::CaseInsensitive);
}

//! Most resources answer 400 or 406 for what does not exist; only the words tell.
static bool saysNotFound(const Envelope &envelope)
{
    return says(envelope, "not found"_L1) || says(envelope, "NOT_FOUND"_L1) || says(envelope, "does not exist"_L1);
}

Refusal ElevateStyle::refusalOf(int, const Envelope &envelope) const
{
    if (says(envelope, "session expired"_L1) || says(envelope, "session has expired"_L1))
        return Refusal::SessionEnded;
    if (says(envelope, "required permissions"_L1))
        return Refusal::NotPermitted;
    if (says(envelope, "unauthorized request"_L1))
        return Refusal::NotRecognized;
    return Refusal::Unclear;
}

ServiceError::Cause ElevateStyle::causeOf(const Endpoint &endpoint, int status, const Envelope &envelope) const
{
    using Cause = ServiceError::Cause;
    if (isUnknownPath(status, envelope) || status == 405)
        return Cause::NotOffered;
    switch (status) {
    case 401:
        // The deployment's secrets were wrong; who is signed in is not asked.
        if (endpoint.auth == Auth::Internal)
            return Cause::Refused;
        if (saysNotFound(envelope))
            return Cause::NotFound;
        if (refusalOf(status, envelope) == Refusal::NotPermitted)
            return Cause::NotAllowed;
        return says(envelope, "captcha"_L1) ? Cause::Refused : Cause::SignInNeeded;
    case 403:
        return Cause::NotAllowed;
    case 404:
        return Cause::NotFound;
    case 429:
        return Cause::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return envelope.code == "CLIENT_ERROR"_L1 ? Cause::Refused : Cause::ServiceFault;
    if (says(envelope, "admin access"_L1))
        return Cause::NotAllowed;
    const bool isSignIn = endpoint.auth == Auth::Public;
    return saysNotFound(envelope) && !isSignIn ? Cause::NotFound : Cause::Refused;
}

bool ElevateStyle::isUnknownPath(int status, const Envelope &envelope) const
{
    if (status == 400)
        return envelope.message.startsWith("Invalid controller"_L1) ||
               envelope.message.startsWith("Invalid version"_L1);
    return status == 404 && envelope.code == "RESOURCE_ERROR"_L1;
}

bool ElevateStyle::refusesActing(int status, const Envelope &envelope) const
{
    return status == 400 && says(envelope, "organization or tenant code is invalid"_L1);
}

bool ElevateStyle::isEmptyList(const Endpoint &endpoint, int status, const Envelope &envelope) const
{
    return status == 400 && endpoint.has(Effect::EmptyIsError) && envelope.code == "CLIENT_ERROR"_L1 &&
           envelope.fields.isEmpty() && !says(envelope, "invalid"_L1);
}

QStringList ElevateStyle::listPaths(const Endpoint &endpoint) const
{
    QStringList paths{u"result.data"_s, u"result.results.data"_s, u"result.permissions"_s, u"result.entity_types"_s,
                      u"result"_s};
    if (!endpoint.rows.isEmpty())
        paths.prepend(endpoint.rows);
    return paths;
}

} // namespace gatehouse
