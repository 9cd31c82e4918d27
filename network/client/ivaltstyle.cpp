#include "network/client/ivaltstyle.h"

#include "models/geo/radiusunit.h"
#include "network/operations/ivalt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

IvaltStyle::IvaltStyle(const IvaltConnection &connection)
    : m_connection(connection), m_metresInUnit(metresInUnit(connection.radiusUnit))
{
    m_baseUrl = QUrl(connection.baseUrl.trimmed());
    m_caFile = connection.caFile;
    m_operations = connection.operations.toObject();
    m_timeout = std::chrono::seconds(connection.timeoutSeconds.value_or(30));
}

HeaderArguments IvaltStyle::headersFor(const Request &, const CallContext &, QString *) const
{
    return {};
}

static QJsonObject shapedUser(QJsonObject body, const QString &form)
{
    const QString name = body.value("name"_L1).toString().simplified();
    const QString first = body.value("first_name"_L1).toString();
    const QString last = body.value("last_name"_L1).toString();
    if (form == "quick-start"_L1) {
        QJsonObject quick;
        for (QLatin1StringView key : {"email"_L1, "country_code"_L1, "mobile"_L1})
            quick.insert(key, body.value(key));
        const qsizetype split = name.contains(u' ') ? name.lastIndexOf(u' ') : name.size();
        quick.insert("first_name"_L1, first.isEmpty() ? name.first(split) : first);
        quick.insert("last_name"_L1, last.isEmpty() ? name.sliced(split).trimmed() : last);
        return quick;
    }
    if (name.isEmpty())
        body.insert("name"_L1, QString(first % u' ' % last).simplified());
    body.remove("first_name"_L1);
    body.remove("last_name"_L1);
    return body;
}

static QJsonObject shapedGeofences(const QJsonObject &body, const QString &form)
{
    if (!body.contains("geofences"_L1))
        return body;
    QJsonArray ids;
    QJsonArray objects;
    const QJsonArray fences = body.value("geofences"_L1).toArray();
    for (const QJsonValue &item : fences) {
        const QJsonObject fence = item.toObject();
        if (const std::optional<qint64> id = json::toInteger(fence.value("id"_L1)))
            ids.append(*id);
        QJsonObject object;
        for (QLatin1StringView key : {"name"_L1, "latitude"_L1, "longitude"_L1, "radius"_L1})
            object.insert(key, fence.value(key));
        const QJsonValue enabled =
            fence.contains("enabled"_L1) ? fence.value("enabled"_L1) : fence.value("is_active"_L1);
        object.insert("enabled"_L1, json::toFlag(enabled).value_or(true));
        objects.append(object);
    }
    return form == "objects"_L1 ? QJsonObject{{"geofences"_L1, objects}} : QJsonObject{{"orgGeoFence_ids"_L1, ids}};
}

static void shapeSwitch(QJsonObject *user, const QString &offWord)
{
    if (json::toFlag(user->value("verify_timeslots"_L1)) != false)
        return;
    if (offWord.isEmpty())
        user->remove("verify_timeslots"_L1);
    else
        user->insert("verify_timeslots"_L1, offWord);
}

void IvaltStyle::shapeRadius(QJsonObject *geofence) const
{
    if (const auto radius = json::toNumber(geofence->value("radius"_L1)))
        geofence->insert("radius"_L1, metresAs(*radius, m_metresInUnit));
}

QJsonValue IvaltStyle::heard(const Endpoint &endpoint, const QJsonValue &record) const
{
    QJsonObject object = record.toObject();
    if (endpoint.result == &typeOf<ivalt::User>) {
        const QString word = object.value("verify_timeslots"_L1).toString().trimmed();
        const QString off = m_connection.switchedOffWord.trimmed();
        if (!word.isEmpty() && word.compare(off, Qt::CaseInsensitive) == 0) {
            object.insert("verify_timeslots"_L1, false);
            return object;
        }
    } else if (endpoint.result == &typeOf<ivalt::Geofence> && m_metresInUnit != 1) {
        if (const auto radius = json::toNumber(object.value("radius"_L1))) {
            object.insert("radius"_L1, metresFrom(*radius, m_metresInUnit));
            return object;
        }
    }
    return record;
}

QJsonObject IvaltStyle::shapeBody(const Endpoint &endpoint, QJsonObject body, const CallContext &) const
{
    if (endpoint.id == ivalt::createOrgUser.id)
        return shapedUser(std::move(body), m_connection.createUserForm);
    if (endpoint.id == ivalt::createGeofence.id || endpoint.id == ivalt::updateGeofence.id)
        shapeRadius(&body);
    if (endpoint.id == ivalt::updateOrgUser.id)
        shapeSwitch(&body, m_connection.switchedOffWord);
    if (endpoint.id == ivalt::updateUserGeofences.id) {
        QJsonArray fences;
        for (const QJsonValue &item : body.value("geofences"_L1).toArray()) {
            QJsonObject fence = item.toObject();
            shapeRadius(&fence);
            fences.append(fence);
        }
        if (body.contains("geofences"_L1))
            body.insert("geofences"_L1, fences);
        return shapedGeofences(body, m_connection.userGeofenceForm);
    }
    if (endpoint.id == ivalt::updateUserTimeslots.id && m_connection.userTimeslotForm == "single"_L1) {
        // Several slots cannot be said in this form; the list is then the only honest thing to send.
        if (const QJsonArray ids = body.value("timeslot_ids"_L1).toArray(); ids.size() == 1)
            body.insert("timeslot_ids"_L1, ids.first());
    }
    return body;
}

bool IvaltStyle::sendsEmptyBody(const Endpoint &endpoint) const
{
    if (m_connection.emptyBodies == "never"_L1)
        return false;
    return m_connection.emptyBodies == "always"_L1 ? endpoint.changes() : ApiStyle::sendsEmptyBody(endpoint);
}

static bool isOnlyMessage(const QJsonObject &object)
{
    return object.size() == 1 && object.contains("message"_L1);
}

Envelope IvaltStyle::open(int status, const QJsonValue &content) const
{
    const QJsonObject object = content.toObject();
    const QJsonValue data = object.value("data"_L1);
    const QJsonObject inner = data.toObject();
    const bool isWrapped =
        inner.contains("details"_L1) || (inner.contains("status"_L1) && inner.contains("message"_L1));
    const QJsonObject &told = isWrapped ? inner : object;

    Envelope envelope;
    envelope.isReadable = content.isUndefined() || content.isArray() || !object.isEmpty();
    const QJsonValue error = object.value("error"_L1);
    const QString word = told.value("status"_L1).toString();
    const bool saysNo = told.value("status"_L1) == QJsonValue(false) || word == "error"_L1 || word == "failed"_L1 ||
                        (!error.isUndefined() && !error.isNull()) || isOnlyMessage(object);
    envelope.isError = status >= 400 || saysNo;
    envelope.code = isOnlyMessage(object) ? u"message-only"_s : word;

    const QStringList messages{json::toText(json::at(error, u"detail")), json::toText(json::at(error, u"title")),
                               error.isString() ? error.toString() : QString(), json::toText(told.value("message"_L1)),
                               json::toText(object.value("message"_L1))};
    for (const QString &message : messages) {
        if (envelope.message.isEmpty())
            envelope.message = message.trimmed();
    }
    const QJsonObject complaints = object.value("errors"_L1).toObject();
    for (auto it = complaints.begin(); it != complaints.end(); ++it)
        envelope.fields.append({it.key(), json::toTextList(it.value()).join(u' ')});

    Reply &reply = envelope.reply;
    reply.status = status;
    reply.message = envelope.message;
    reply.meta = object.value("meta"_L1);
    reply.requestId = json::toText(json::at(reply.meta, u"request_id"));
    reply.content = content;
    if (content.isArray())
        reply.result = content;
    else if (isWrapped)
        reply.result = inner.value("details"_L1);
    else
        reply.result = data;
    return envelope;
}

Refusal IvaltStyle::refusalOf(int status, const Envelope &envelope) const
{
    return status == 401 || envelope.code == "message-only"_L1 ? Refusal::NotRecognized : Refusal::NotPermitted;
}

ServiceError::Cause IvaltStyle::causeOf(const Endpoint &endpoint, int status, const Envelope &envelope) const
{
    using Cause = ServiceError::Cause;
    if (isUnknownPath(status, envelope) || status == 405)
        return Cause::NotOffered;
    switch (status) {
    case 401:
        return Cause::SignInNeeded;
    case 403:
        return envelope.code == "message-only"_L1 ? Cause::SignInNeeded : Cause::NotAllowed;
    case 404:
        return Cause::NotFound;
    case 429:
        return Cause::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Cause::ServiceFault;
    // Success in the status and nothing but a message may be a refused key or a change that was made.
    if (endpoint.changes() && status < 300 && envelope.code == "message-only"_L1)
        return Cause::OutcomeUnknown;
    // A gateway in front of the service turns a bad key away with a bare message, whatever the status.
    if (envelope.code == "message-only"_L1 && (status == 200 || status == 400))
        return Cause::SignInNeeded;
    return envelope.message.contains("not found"_L1, Qt::CaseInsensitive) ? Cause::NotFound : Cause::Refused;
}

bool IvaltStyle::isUnknownPath(int status, const Envelope &envelope) const
{
    return status == 403 && envelope.message == "Missing Authentication Token"_L1;
}

bool IvaltStyle::isEmptyList(const Endpoint &, int, const Envelope &) const
{
    return false;
}

QStringList IvaltStyle::listPaths(const Endpoint &endpoint) const
{
    QStringList paths{u"data.details"_s, u"data"_s, u"data.details.data"_s, u"data.data"_s};
    if (!endpoint.rows.isEmpty() && !paths.contains(QString(endpoint.rows)))
        paths.prepend(endpoint.rows);
    return paths;
}

//! No payload is documented at all, so an answer may do without.
static bool isNothing(const QJsonValue &payload)
{
    return payload.isUndefined() || payload.isNull() || (payload.isObject() && payload.toObject().isEmpty());
}

bool IvaltStyle::tellsRows(const Reply &reply) const
{
    if (!isNothing(reply.result) || m_connection.listlessAnswer == "none"_L1)
        return true;
    return m_connection.listlessAnswer == "null"_L1 && !reply.result.isUndefined();
}

//! Whether a field of the type stands in the object, so that it may be a record of it.
static bool isRecord(const QJsonObject &object, const RecordType &type)
{
    return std::ranges::any_of(type.fields, [&](const Field &field) { return object.contains(field.key); });
}

std::optional<QJsonArray> IvaltStyle::rowsIn(const Endpoint &endpoint, const Reply &reply) const
{
    if (reply.result.isArray())
        return reply.result.toArray();
    if (const std::optional<QJsonArray> rows = ApiStyle::rowsIn(endpoint, reply))
        return rows;
    if (isNothing(reply.result))
        return QJsonArray();
    const QJsonObject payload = reply.result.toObject();
    std::optional<QJsonArray> only;
    for (const QJsonValue &member : payload) {
        if (!member.isArray())
            continue;
        if (only)
            return {};
        only = member.toArray();
    }
    if (only || !endpoint.result || !isRecord(payload, *endpoint.result))
        return only;
    return QJsonArray{reply.result};
}

//! What a reply says of pages, beside the payload or around the rows.
static std::optional<qint64> pagingOf(const Reply &reply, QStringView key)
{
    const std::optional<qint64> beside = json::toInteger(json::at(reply.meta, key));
    return beside ? beside : json::toInteger(json::at(reply.result, key));
}

std::optional<qint64> IvaltStyle::totalIn(const Endpoint &endpoint, const Reply &reply) const
{
    if (const std::optional<qint64> total = pagingOf(reply, u"total"))
        return total;
    const std::optional<QJsonArray> rows = rowsIn(endpoint, reply);
    return rows ? std::optional<qint64>(rows->size()) : std::nullopt;
}

std::optional<ListPart> IvaltStyle::partIn(const Reply &reply, qint64 rows) const
{
    const ListPart part{.rows = rows,
                        .total = pagingOf(reply, u"total"),
                        .page = pagingOf(reply, u"current_page").value_or(1),
                        .pages = pagingOf(reply, u"last_page").value_or(1)};
    return part.total.value_or(rows) > rows || part.pages > 1 ? std::optional(part) : std::nullopt;
}

QJsonValue IvaltStyle::recordIn(const Reply &reply) const
{
    const QJsonValue found = ApiStyle::recordIn(reply);
    const QJsonObject object = found.toObject();
    return object.size() == 1 && object.begin().value().isObject() ? object.begin().value() : found;
}

} // namespace gatehouse
