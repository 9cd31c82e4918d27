#include "models/geo/radiusunit.h"
#include "network/operations/ivalt.h"
#include "network/sandbox/ivalt/reply.h"
#include "network/sandbox/ivalt/rules.h"
#include "network/sandbox/ivalt/speech.h"
#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/ivalt/userrules.h"
#include "network/sandbox/ivalt/validation.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer listFences(Context &context)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    return sayIvalt(context, speakAll(context, spokenGeofence, u"t.organization_id = ?"_s, {organization}));
}

//! The geofence a path names; empty when the organization has no such fence.
static Row fenceInPath(const Context &context)
{
    const Row fence = context.store().find(ivalttables::geofence, numberInPath(context, "id"_L1));
    const bool isOwn = fence.value("organization_id"_L1).toInteger() == numberInPath(context, "org_id"_L1);
    return isOwn ? fence : Row();
}

static Answer readFence(Context &context)
{
    const Row fence = fenceInPath(context);
    if (fence.isEmpty())
        return notFound(context, u"Geofence"_s);
    return sayIvalt(context, speakOne(context, spokenGeofence, u"t.id = ?"_s, {fence.value("id"_L1).toInteger()}));
}

//! Why the organization may not have another geofence; empty when it may.
static QString quotaProblem(const Context &context, const Row &organization)
{
    if (!organization.value("has_geo_fencing"_L1).toBool())
        return u"geofencing is switched off for this organization"_s;
    const qint64 quota = organization.value("number_geo_fencing"_L1).toInteger();
    const qint64 count =
        context.store().count(ivalttables::geofence,
                              {.where = u"organization_id = ?"_s, .values = {organization.value("id"_L1).toInteger()}});
    return count < quota ? QString()
                         : u"the organization has reached its limit of %1 geofences (number_geo_fencing)"_s.arg(quota);
}

static qint64 addFence(const Context &context, Row row, qint64 organizationId)
{
    // What an integrator's client sends where the person gives nothing.
    if (!row.contains("radius"_L1))
        row.insert("radius"_L1, 100);
    if (!row.contains("is_active"_L1))
        row.insert("is_active"_L1, true);
    row.insert("organization_id"_L1, organizationId);
    row.insert("created_at"_L1, ivaltNow());
    row.insert("updated_at"_L1, ivaltNow());
    return context.store().insert(ivalttables::geofence, row);
}

//! A geofence of a request in the words and units of the store.
static QJsonObject understood(const Context &context, QJsonObject fence)
{
    const IvaltDialect &dialect = context.world.options.ivaltDialect;
    if (const auto radius = json::toNumber(fence.value("radius"_L1)))
        fence.insert("radius"_L1, metresFrom(*radius, metresInUnit(dialect.radiusUnit)));
    if (dialect.fencesAreEnabled)
        fence.insert("is_active"_L1, fence.take("enabled"_L1));
    return fence;
}

static Answer createFence(Context &context)
{
    context.body = understood(context, context.body);
    const Row organization = organizationInPath(context);
    if (organization.isEmpty())
        return notFound(context, u"Organization"_s);
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    if (const QString problem = quotaProblem(context, organization); !problem.isEmpty())
        return badRequest(context, problem);
    const qint64 id = addFence(context, bodyRow(context), organization.value("id"_L1).toInteger());
    return sayIvalt(context, speakOne(context, spokenGeofence, u"t.id = ?"_s, {id}));
}

static Answer updateFence(Context &context)
{
    context.body = understood(context, context.body);
    const qint64 id = fenceInPath(context).value("id"_L1).toInteger();
    if (id == 0)
        return notFound(context, u"Geofence"_s);
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    Row row = bodyRow(context);
    row.insert("updated_at"_L1, ivaltNow());
    context.store().update(ivalttables::geofence, id, row);
    return sayIvalt(context, speakOne(context, spokenGeofence, u"t.id = ?"_s, {id}));
}

static Answer deleteFence(Context &context)
{
    const qint64 id = fenceInPath(context).value("id"_L1).toInteger();
    if (id == 0)
        return notFound(context, u"Geofence"_s);
    return removeRule(context, userGeofences, id);
}

static Answer listFencesOfUser(Context &context)
{
    return listRulesOfUser(context, userGeofences);
}

//! The fences of the user's organizations that the ids name, or a problem.
static QString fencesById(const Context &context, qint64 userId, QList<qint64> *fences)
{
    const QJsonValue given = context.body.value("orgGeoFence_ids"_L1);
    if (!given.isArray())
        return u"orgGeoFence_ids is not valid: a list is expected"_s;
    return rulesById(context, userGeofences, userId, "orgGeoFence_ids"_L1, given.toArray(), fences);
}

//! Whether the user has that geofence, switched off for them alone.
static bool isOffFor(const Context &context, qint64 userId, qint64 fenceId)
{
    return context.store().count(ivalttables::userGeofence, {.where = u"user_id = ? AND geofence_id = ? AND is_off"_s,
                                                             .values = {userId, fenceId}}) > 0;
}

//! The same for whole geofences, which carry no ids: one of the same name and centre is meant, of several the one with
//! the radius most alike, else a new one for the user's first organization. One that is on and comes switched off is so
//! for the user alone; of one that is off for everybody the list cannot say it.
static QString fencesByContent(const Context &context, qint64 userId, QList<qint64> *fences, QSet<qint64> *off)
{
    const QJsonValue given = context.body.value("geofences"_L1);
    if (!given.isArray())
        return u"geofences is not valid: a list is expected"_s;
    Store &store = context.store();
    for (const QJsonValue &item : given.toArray()) {
        const Record fence = recordFromJson(typeOf<ivalt::Geofence>, understood(context, item.toObject()));
        for (const auto &[key, problem] : problemsWith(fence, BodyOf::Creation, context.line()).asKeyValueRange())
            return u"geofences is not valid: "_s % key % u": "_s % problem;
        const auto &wanted = fence.as<ivalt::Geofence>();
        const Row same = store.first(
            ivalttables::geofence,
            {.where = u"name = ? AND ABS(latitude - ?) < 1e-6 AND ABS(longitude - ?) < 1e-6 AND organization_id IN "
                      "(SELECT organization_id FROM ivalt_membership WHERE user_id = ?)"_s,
             .values = {wanted.name, *wanted.latitude, *wanted.longitude, userId,
                        wanted.radius ? QVariant(*wanted.radius) : QVariant()},
             .order = u"ABS(radius - ?), id"_s});
        if (!same.isEmpty()) {
            const qint64 id = same.value("id"_L1).toInteger();
            if (!fences->contains(id))
                fences->append(id);
            if (same.value("is_active"_L1).toBool() ? wanted.isActive == false : isOffFor(context, userId, id))
                off->insert(id);
            continue;
        }
        const Row membership =
            store.first(ivalttables::membership,
                        {.where = u"user_id = ? AND is_pending = 0"_s, .values = {userId}, .order = u"id"_s});
        const Row organization =
            store.find(ivalttables::organization, membership.value("organization_id"_L1).toInteger());
        if (const QString problem = quotaProblem(context, organization); !problem.isEmpty())
            return problem;
        fences->append(addFence(context, jsonFromRecord(fence), organization.value("id"_L1).toInteger()));
    }
    return {};
}

static Answer updateFencesOfUser(Context &context)
{
    const qint64 user = userInPath(context).value("id"_L1).toInteger();
    if (user == 0)
        return notFound(context, u"User"_s);
    const bool hasIds = context.body.contains("orgGeoFence_ids"_L1);
    if (!hasIds && !context.body.contains("geofences"_L1))
        return badRequest(context, u"orgGeoFence_ids or geofences is required"_s);
    QList<qint64> fences;
    QSet<qint64> off;
    const QString problem = hasIds ? fencesById(context, user, &fences) : fencesByContent(context, user, &fences, &off);
    if (!problem.isEmpty())
        return badRequest(context, problem);
    return replaceRulesOfUser(context, userGeofences, user, fences, off);
}

std::span<const HandlerRow> ivaltGeofenceRules()
{
    static constexpr std::array rules = {
        HandlerRow{&ivalt::listGeofences, listFences},
        HandlerRow{&ivalt::getGeofence, readFence},
        HandlerRow{&ivalt::createGeofence, createFence},
        HandlerRow{&ivalt::updateGeofence, updateFence},
        HandlerRow{&ivalt::deleteGeofence, deleteFence},
        HandlerRow{&ivalt::listUserGeofences, listFencesOfUser},
        HandlerRow{&ivalt::updateUserGeofences, updateFencesOfUser},
    };
    return rules;
}

} // namespace gatehouse::sandbox
