#include "network/sandbox/ivalt/ivalt.h"

#include "network/sandbox/ivalt/reply.h"
#include "network/sandbox/ivalt/rules.h"
#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/ivalt/validation.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/seed/city.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

QList<const Table *> ivaltTables()
{
    using namespace ivalttables;
    return {&organization, &user, &membership, &authCode, &geofence, &timeslot, &userGeofence, &userTimeslot};
}

Handler ivaltRule(const Endpoint &endpoint)
{
    for (const auto &group : {ivaltOrganizationRules(), ivaltUserRules(), ivaltAuthCodeRules(), ivaltGeofenceRules(),
                              ivaltTimeslotRules()}) {
        for (const HandlerRow &row : group) {
            if (row.endpoint == &endpoint)
                return row.handler;
        }
    }
    return nullptr;
}

qint64 numberInPath(const Context &context, QLatin1StringView name)
{
    return context.argument(QString(name)).toLongLong();
}

Row organizationInPath(const Context &context)
{
    return context.store().find(ivalttables::organization, numberInPath(context, "org_id"_L1));
}

Row userInPath(const Context &context)
{
    return context.store().find(ivalttables::user, numberInPath(context, "user_id"_L1));
}

Row membershipOf(const Context &context, qint64 organizationId, qint64 userId)
{
    return context.store().first(ivalttables::membership, {.where = u"organization_id = ? AND user_id = ?"_s,
                                                           .values = {organizationId, userId}});
}

QString ivaltNow()
{
    return momentText(QDateTime::currentDateTimeUtc());
}

void endMembership(const Context &context, qint64 organizationId, qint64 userId)
{
    Store &store = context.store();
    store.removeAll(ivalttables::membership,
                    {.where = u"organization_id = ? AND user_id = ?"_s, .values = {organizationId, userId}});
    store.removeAll(
        ivalttables::userGeofence,
        {.where = u"user_id = ? AND geofence_id IN (SELECT id FROM ivalt_geofence WHERE organization_id = ?)"_s,
         .values = {userId, organizationId}});
    store.removeAll(
        ivalttables::userTimeslot,
        {.where = u"user_id = ? AND timeslot_id IN (SELECT id FROM ivalt_timeslot WHERE organization_id = ?)"_s,
         .values = {userId, organizationId}});
}

//! What is wrong with there being a body, or none, where no fields are documented.
static QString emptyBodyProblem(const Context &context)
{
    using EmptyBody = IvaltDialect::EmptyBody;
    const EmptyBody wanted = context.world.options.ivaltDialect.emptyBody;
    if (wanted == EmptyBody::Any || context.endpoint.body)
        return {};
    const bool hasBody = !context.rawBody.isEmpty() || !context.header("content-type").isEmpty();
    // Reading has nothing to say, whatever else is.
    if (hasBody == (wanted == EmptyBody::Needed && context.endpoint.changes()))
        return {};
    return hasBody ? u"no body is taken, nor a type of one"_s : u"a body is required, though it may be empty"_s;
}

Answer answerIvalt(Context &context)
{
    // Without the right key the gateway answers in place of the service, in its own bare shape.
    if (context.header("x-api-key") != sampleIvaltKey)
        return Answer::json(401, QJsonObject{{u"message"_s, u"Unauthorized"_s}});
    if (const QString problem = emptyBodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    if (!context.rawBody.trimmed().isEmpty()) {
        QString error;
        const QJsonValue body = json::parse(context.rawBody, &error);
        if (!body.isObject())
            return badRequest(context, u"the body is not a JSON object"_s);
        context.body = body.toObject();
    }
    const Handler rule = ivaltRule(context.endpoint);
    return rule ? rule(context) : refuseIvalt(context, 404, u"Not found"_s);
}

} // namespace gatehouse::sandbox
