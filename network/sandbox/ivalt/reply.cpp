#include "network/sandbox/ivalt/reply.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer say(const Context &context, const QByteArray &payload, bool isQuestion)
{
    const QString title = QString::fromLatin1(context.endpoint.title);
    const QByteArray message = json::compact(isQuestion ? title : u"Operation completed successfully"_s);
    QByteArray body;
    body.reserve(payload.size() + 200);
    switch (context.world.options.ivalt) {
    case IvaltEnvelope::Reference:
        body += R"({"status":"success","message":)" + message;
        if (isQuestion && !payload.isEmpty())
            body += R"(,"data":)" + payload;
        break;
    case IvaltEnvelope::QuickStart:
        body += R"({"status":"success","message":)" + message;
        if (!payload.isEmpty())
            body += R"(,"data":)" + payload;
        break;
    case IvaltEnvelope::Details:
        body += R"({"data":{"status":true,"message":)" + message + R"(,"details":)";
        body += (payload.isEmpty() ? QByteArray("null") : payload) + '}';
        break;
    }
    body += '}';
    return {.status = context.endpoint.success, .body = body};
}

Answer sayIvalt(const Context &context, const QByteArray &payload)
{
    return say(context, payload, context.endpoint.has(Effect::Reads));
}

Answer tellIvalt(const Context &context, const QByteArray &payload)
{
    return say(context, payload, true);
}

static QString reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    default:
        return u"Error"_s;
    }
}

Answer refuseIvalt(const SandboxOptions &options, int status, const QString &message)
{
    if (options.ivalt != IvaltEnvelope::Details)
        return Answer::json(status, QJsonObject{{u"status"_s, u"error"_s}, {u"message"_s, message}});
    const QJsonObject data{{u"status"_s, false}, {u"message"_s, message}, {u"details"_s, QJsonValue::Null}};
    const QJsonObject error{{u"title"_s, reasonPhrase(status)}, {u"detail"_s, message}};
    return Answer::json(status, QJsonObject{{u"data"_s, data}, {u"error"_s, error}});
}

Answer refuseIvalt(const Context &context, int status, const QString &message)
{
    return refuseIvalt(context.world.options, status, message);
}

Answer badRequest(const Context &context, const QString &what)
{
    return refuseIvalt(context, 400, u"Bad request - "_s + what);
}

Answer notFound(const Context &context, const QString &what)
{
    return refuseIvalt(context, 404, what + u" not found"_s);
}

} // namespace gatehouse::sandbox
