#include "network/operations/ivalt.h"
#include "network/sandbox/ivalt/reply.h"
#include "network/sandbox/ivalt/rules.h"
#include "network/sandbox/ivalt/speech.h"
#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/ivalt/validation.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer listOrganizations(Context &context)
{
    return sayIvalt(context, speakAll(context, spokenOrganization));
}

static Answer sayOrganization(const Context &context, const QString &where, const QVariantList &values)
{
    const QByteArray found = speakOne(context, spokenOrganization, where, values);
    return found.isEmpty() ? notFound(context, u"Organization"_s) : sayIvalt(context, found);
}

static Answer readByCode(Context &context)
{
    if (userInPath(context).isEmpty())
        return notFound(context, u"User"_s);
    return sayOrganization(
        context,
        u"t.organization_code = ? AND t.id IN (SELECT organization_id FROM ivalt_membership WHERE user_id = ?)"_s,
        {context.argument(u"org_code"), numberInPath(context, "user_id"_L1)});
}

static Answer readOrganization(Context &context)
{
    const QString wanted = context.argument(u"id_or_slug");
    return sayOrganization(context, u"t.id = ? OR t.organization_code = ?"_s, {wanted.toLongLong(), wanted});
}

static Answer listOfUser(Context &context)
{
    if (userInPath(context).isEmpty())
        return notFound(context, u"User"_s);
    return sayIvalt(context, speakAll(context, spokenOrganization,
                                      u"t.id IN (SELECT organization_id FROM ivalt_membership WHERE user_id = ?)"_s,
                                      {numberInPath(context, "user_id"_L1)}));
}

static bool isCodeTaken(const Context &context, const QString &code, qint64 exceptId = 0)
{
    return context.store().count(ivalttables::organization,
                                 {.where = u"organization_code = ? AND id <> ?"_s, .values = {code, exceptId}}) > 0;
}

static Answer storeNew(Context &context, Row row)
{
    const QString now = ivaltNow();
    row.insert("created_at"_L1, now);
    row.insert("updated_at"_L1, now);
    const qint64 id = context.store().insert(ivalttables::organization, row);
    return sayIvalt(context, speakOne(context, spokenOrganization, u"t.id = ?"_s, {id}));
}

static Answer createOrganization(Context &context)
{
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    const Row row = bodyRow(context);
    if (isCodeTaken(context, row.value("organization_code"_L1).toString()))
        return badRequest(context, u"organization_code is already in use"_s);
    return storeNew(context, row);
}

static Answer updateOrganization(Context &context)
{
    const Row known = organizationInPath(context);
    if (known.isEmpty())
        return notFound(context, u"Organization"_s);
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    const qint64 id = known.value("id"_L1).toInteger();
    Row row = bodyRow(context);
    if (isCodeTaken(context, row.value("organization_code"_L1).toString(), id))
        return badRequest(context, u"organization_code is already in use"_s);
    row.insert("updated_at"_L1, ivaltNow());
    context.store().update(ivalttables::organization, id, row);
    return sayIvalt(context, speakOne(context, spokenOrganization, u"t.id = ?"_s, {id}));
}

static Answer deleteOrganization(Context &context)
{
    const qint64 id = organizationInPath(context).value("id"_L1).toInteger();
    if (id == 0)
        return notFound(context, u"Organization"_s);
    Store &store = context.store();
    const auto remove = [&](const Table &table, const QString &where) {
        store.removeAll(table, {.where = where, .values = {id}});
    };
    store.begin();
    remove(ivalttables::userGeofence, u"geofence_id IN (SELECT id FROM ivalt_geofence WHERE organization_id = ?)"_s);
    remove(ivalttables::userTimeslot, u"timeslot_id IN (SELECT id FROM ivalt_timeslot WHERE organization_id = ?)"_s);
    for (const Table *table : {&ivalttables::geofence, &ivalttables::timeslot, &ivalttables::authCode})
        remove(*table, u"organization_id = ?"_s);
    // People who belong nowhere else could not be reached by any operation any more.
    store.removeAll(ivalttables::user,
                    {.where = u"id IN (SELECT user_id FROM ivalt_membership WHERE organization_id = ?) AND NOT EXISTS "
                              "(SELECT 1 FROM ivalt_membership m WHERE m.user_id = ivalt_user.id AND "
                              "m.organization_id <> ?)"_s,
                     .values = {id, id}});
    remove(ivalttables::membership, u"organization_id = ?"_s);
    store.remove(ivalttables::organization, id);
    store.commit();
    return sayIvalt(context);
}

static Answer createOnboarding(Context &context)
{
    // Nobody has seen the body; a name is the least an organization needs.
    const QString name = context.body.value("name"_L1).toString().trimmed();
    if (name.isEmpty())
        return badRequest(context, u"name is required"_s);
    QString code = context.body.value("organization_code"_L1).toString();
    if (code.isEmpty())
        code = name.toLower().replace(u' ', u'-');
    if (isCodeTaken(context, code))
        return badRequest(context, u"organization_code is already in use"_s);
    return storeNew(context, {{u"name"_s, name},
                              {u"organization_code"_s, code},
                              {u"has_geo_fencing"_s, false},
                              {u"number_geo_fencing"_s, 0},
                              {u"is_active"_s, false},
                              {u"is_onboarding"_s, true}});
}

std::span<const HandlerRow> ivaltOrganizationRules()
{
    static constexpr std::array rules = {
        HandlerRow{&ivalt::listOrgs, listOrganizations},   HandlerRow{&ivalt::getOrgByCode, readByCode},
        HandlerRow{&ivalt::getOrg, readOrganization},      HandlerRow{&ivalt::listOrgsOfUser, listOfUser},
        HandlerRow{&ivalt::createOrg, createOrganization}, HandlerRow{&ivalt::updateOrg, updateOrganization},
        HandlerRow{&ivalt::deleteOrg, deleteOrganization}, HandlerRow{&ivalt::createOnboardingOrg, createOnboarding},
    };
    return rules;
}

} // namespace gatehouse::sandbox
