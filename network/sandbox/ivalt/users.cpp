#include "network/operations/ivalt.h"
#include "network/sandbox/ivalt/reply.h"
#include "network/sandbox/ivalt/rules.h"
#include "network/sandbox/ivalt/speech.h"
#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/ivalt/validation.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer listMembers(Context &context, bool arePending)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    return sayIvalt(context, speakAll(context, spokenListedUser, u"m.organization_id = ? AND m.is_pending = ?"_s,
                                      {organization, arePending ? 1 : 0}));
}

static Answer listUsers(Context &context)
{
    return listMembers(context, false);
}

static Answer listPending(Context &context)
{
    return listMembers(context, true);
}

static QByteArray speakMember(const Context &context, qint64 organizationId, qint64 userId)
{
    return speakOne(context, spokenUser, u"t.id = ? AND m.organization_id = ?"_s, {userId, organizationId});
}

static Answer readUser(Context &context)
{
    const QByteArray found =
        speakMember(context, numberInPath(context, "org_id"_L1), numberInPath(context, "user_id"_L1));
    return found.isEmpty() ? notFound(context, u"User"_s) : sayIvalt(context, found);
}

static Row userWithPhone(const Context &context, const QString &countryCode, const QString &mobile)
{
    return context.store().first(ivalttables::user,
                                 {.where = u"mobile = ? AND country_code = ?"_s, .values = {mobile, countryCode}});
}

//! From the path, the query or the body, wherever it stands.
static QString valueAnywhere(const Context &context, QLatin1StringView name)
{
    for (const QString &value : {context.argument(QString(name)), context.asked(name)}) {
        if (!value.isEmpty())
            return value;
    }
    return json::toText(context.body.value(name));
}

static Answer readUserDetails(Context &context)
{
    // Nobody has seen path and body: the organization, and the user by id or by phone as the sibling operation has it.
    const qint64 organization = valueAnywhere(context, "org_id"_L1).toLongLong();
    qint64 user = valueAnywhere(context, "user_id"_L1).toLongLong();
    if (organization == 0)
        return badRequest(context, u"org_id is required"_s);
    if (user == 0) {
        const QString mobile = valueAnywhere(context, "mobile"_L1);
        if (mobile.isEmpty())
            return badRequest(context, u"user_id is required"_s);
        user = userWithPhone(context, valueAnywhere(context, "country_code"_L1), mobile).value("id"_L1).toInteger();
    }
    const QByteArray found = speakMember(context, organization, user);
    return found.isEmpty() ? notFound(context, u"User"_s) : tellIvalt(context, found);
}

static void addMembership(const Context &context, qint64 organizationId, qint64 userId, bool isAdmin, bool isPending)
{
    context.store().insert(ivalttables::membership, {{u"organization_id"_s, organizationId},
                                                     {u"user_id"_s, userId},
                                                     {u"is_admin"_s, isAdmin},
                                                     {u"is_pending"_s, isPending}});
}

static Answer createUser(Context &context)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    // The documentation has two forms: split names and no device, or one name and everything about the device.
    const bool hasSplitName = context.body.contains("first_name"_L1) || context.body.contains("last_name"_L1);
    const QString problem = hasSplitName ? bodyProblem(context, "first_name last_name"_L1, "name"_L1)
                                         : bodyProblem(context, "user_code device_token imei platform is_admin"_L1);
    if (!problem.isEmpty())
        return badRequest(context, problem);

    Row row = bodyRow(context);
    if (hasSplitName)
        row.insert("name"_L1,
                   QString(row.value("first_name"_L1).toString() % u' ' % row.value("last_name"_L1).toString()));
    const bool isAdmin = row.value("is_admin"_L1).toBool();
    // A phone number is a person: somebody known elsewhere joins instead of being made twice.
    Row known;
    if (!context.world.options.ivaltTakesPhonesTwice)
        known = userWithPhone(context, row.value("country_code"_L1).toString(), row.value("mobile"_L1).toString());
    qint64 id = known.value("id"_L1).toInteger();
    if (id != 0 && !membershipOf(context, organization, id).isEmpty())
        return badRequest(context, u"mobile already belongs to a user of this organization"_s);
    if (id == 0) {
        row.insert("created_at"_L1, ivaltNow());
        row.insert("updated_at"_L1, ivaltNow());
        row.insert("verify_timeslots"_L1, false);
        id = context.store().insert(ivalttables::user, row);
    }
    addMembership(context, organization, id, isAdmin, false);
    return sayIvalt(context, speakMember(context, organization, id));
}

//! Puts the switch in the words of the store; null, or why it cannot be.
static QString switchProblem(Context &context)
{
    const QString off = context.world.options.ivaltDialect.offWord;
    const QJsonValue given = context.body.value("verify_timeslots"_L1);
    const bool isOff = off.isEmpty() ? given.isUndefined() : given == QJsonValue(off);
    if (isOff)
        context.body.insert("verify_timeslots"_L1, false);
    else if (off != "off"_L1 && json::toFlag(given) != true)
        return u"verify_timeslots is not valid"_s;
    return {};
}

static Answer updateUser(Context &context)
{
    const qint64 organization = numberInPath(context, "org_id"_L1);
    const qint64 user = numberInPath(context, "user_id"_L1);
    if (membershipOf(context, organization, user).isEmpty())
        return notFound(context, u"User"_s);
    if (const QString problem = switchProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    QString error;
    const QJsonValue timeslots = json::parse(context.body.value("timeslots"_L1).toString().toUtf8(), &error);
    if (!context.body.value("timeslots"_L1).isString() || !timeslots.isArray())
        return badRequest(context, u"timeslots is not valid: a text that holds a JSON list is expected"_s);
    for (const QJsonValue &slot : timeslots.toArray()) {
        for (QLatin1StringView key : {"timezone"_L1, "start_time"_L1, "end_time"_L1}) {
            if (json::toText(slot[key]).isEmpty())
                return badRequest(context, u"timeslots is not valid: an entry has no "_s + key);
        }
        if (timezoneObject(slot["timezone"_L1]).isNull())
            return badRequest(context, u"timeslots is not valid: nobody knows the timezone "_s +
                                           json::toText(slot["timezone"_L1]));
    }
    Row row = bodyRow(context);
    row.remove("timeslots"_L1);
    row.insert("own_timeslots"_L1, timeslots);
    row.insert("updated_at"_L1, ivaltNow());
    context.store().update(ivalttables::user, user, row);
    return sayIvalt(context, speakMember(context, organization, user));
}

static void removeUserWithoutOrganization(const Context &context, qint64 userId)
{
    Store &store = context.store();
    const Query own{.where = u"user_id = ?"_s, .values = {userId}};
    if (store.count(ivalttables::membership, own) > 0)
        return;
    store.removeAll(ivalttables::userGeofence, own);
    store.removeAll(ivalttables::userTimeslot, own);
    store.remove(ivalttables::user, userId);
}

static Answer deleteUser(Context &context)
{
    const qint64 organization = numberInPath(context, "org_id"_L1);
    const qint64 user = numberInPath(context, "user_id"_L1);
    if (membershipOf(context, organization, user).isEmpty())
        return notFound(context, u"User"_s);
    endMembership(context, organization, user);
    removeUserWithoutOrganization(context, user);
    return sayIvalt(context);
}

static Answer removeByPhone(Context &context)
{
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return badRequest(context, problem);
    const Row body = bodyRow(context);
    const qint64 organization = json::toInteger(body.value("org_id"_L1)).value_or(0);
    const Row user =
        userWithPhone(context, body.value("country_code"_L1).toString(), body.value("mobile"_L1).toString());
    const qint64 id = user.value("id"_L1).toInteger();
    if (id == 0 || membershipOf(context, organization, id).isEmpty())
        return notFound(context, u"User"_s);
    // This ends the membership only, while deleting also drops an account that belongs nowhere else.
    endMembership(context, organization, id);
    return sayIvalt(context);
}

static Answer setPending(Context &context)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    const qint64 user = userInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    if (user == 0)
        return notFound(context, u"User"_s);
    const Row membership = membershipOf(context, organization, user);
    if (membership.value("is_pending"_L1).toBool())
        return badRequest(context, u"the user is pending already"_s);
    if (membership.isEmpty())
        addMembership(context, organization, user, false, true);
    else
        context.store().update(ivalttables::membership, membership.value("id"_L1).toInteger(),
                               {{u"is_pending"_s, true}});
    return sayIvalt(context);
}

//! The membership that waits for the decision, or empty with \a refusal set.
static Row pendingMembership(const Context &context, Answer *refusal)
{
    const Row membership =
        membershipOf(context, numberInPath(context, "org_id"_L1), numberInPath(context, "user_id"_L1));
    if (membership.isEmpty())
        *refusal = notFound(context, u"User"_s);
    else if (!membership.value("is_pending"_L1).toBool())
        *refusal = badRequest(context, u"the user is not pending"_s);
    else
        return membership;
    return {};
}

static Answer acceptPending(Context &context)
{
    Answer refusal;
    const Row membership = pendingMembership(context, &refusal);
    if (membership.isEmpty())
        return refusal;
    context.store().update(ivalttables::membership, membership.value("id"_L1).toInteger(), {{u"is_pending"_s, false}});
    return sayIvalt(context);
}

static Answer rejectPending(Context &context)
{
    Answer refusal;
    const Row membership = pendingMembership(context, &refusal);
    if (membership.isEmpty())
        return refusal;
    // The account stays, so that the person may ask again.
    endMembership(context, membership.value("organization_id"_L1).toInteger(),
                  membership.value("user_id"_L1).toInteger());
    return sayIvalt(context);
}

std::span<const HandlerRow> ivaltUserRules()
{
    static constexpr std::array rules = {
        HandlerRow{&ivalt::listOrgUsers, listUsers},
        HandlerRow{&ivalt::getOrgUser, readUser},
        HandlerRow{&ivalt::createOrgUser, createUser},
        HandlerRow{&ivalt::updateOrgUser, updateUser},
        HandlerRow{&ivalt::deleteOrgUser, deleteUser},
        HandlerRow{&ivalt::removeOrgUser, removeByPhone},
        HandlerRow{&ivalt::getOrgUserDetails, readUserDetails},
        HandlerRow{&ivalt::setUserPending, setPending},
        HandlerRow{&ivalt::listPendingUsers, listPending},
        HandlerRow{&ivalt::acceptUser, acceptPending},
        HandlerRow{&ivalt::rejectUser, rejectPending},
    };
    return rules;
}

} // namespace gatehouse::sandbox
