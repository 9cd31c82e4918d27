#include "network/operations/ivalt.h"
#include "network/sandbox/ivalt/reply.h"
#include "network/sandbox/ivalt/rules.h"
#include "network/sandbox/ivalt/speech.h"
#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/ivalt/userrules.h"
#include "network/sandbox/ivalt/validation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static Answer listSlots(Context &context)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    return sayIvalt(context, speakAll(context, spokenTimeslot, u"t.organization_id = ?"_s, {organization}));
}

//! A date and time where the timeslots of the dialect have weekdays, otherwise a time of day up to 24:00.
static bool isTime(const QString &text, const IvaltDialect &dialect)
{
    if (dialect.weeklyTimeslots)
        return text.contains(u'T') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    return text == "24:00"_L1 || QTime::fromString(text, u"HH:mm"_s).isValid() ||
           QTime::fromString(text, u"HH:mm:ss"_s).isValid();
}

//! The timeslot of the body as the store keeps it, or a problem.
static QString slotOfBody(const Context &context, Row *row)
{
    if (const QString problem = bodyProblem(context); !problem.isEmpty())
        return problem;
    *row = bodyRow(context);
    const QJsonValue zone = timezoneObject(context.body.value("timezone"_L1));
    if (zone.isNull())
        return u"timezone is not valid: nobody knows "_s + json::toText(context.body.value("timezone"_L1));
    const IvaltDialect &dialect = context.world.options.ivaltDialect;
    for (QLatin1StringView key : {"start_time"_L1, "end_time"_L1}) {
        if (!isTime(row->value(key).toString(), dialect)) {
            return key + u" is not valid: "_s +
                   (dialect.weeklyTimeslots ? u"an ISO 8601 date and time is expected"_s
                                            : u"a time of day such as 09:00 is expected"_s);
        }
    }
    row->insert("timezone"_L1, zone);
    row->insert("updated_at"_L1, ivaltNow());
    return {};
}

static Answer addSlot(Context &context)
{
    const qint64 organization = organizationInPath(context).value("id"_L1).toInteger();
    if (organization == 0)
        return notFound(context, u"Organization"_s);
    Row row;
    if (const QString problem = slotOfBody(context, &row); !problem.isEmpty())
        return badRequest(context, problem);
    row.insert("organization_id"_L1, organization);
    row.insert("created_at"_L1, ivaltNow());
    const qint64 id = context.store().insert(ivalttables::timeslot, row);
    return sayIvalt(context, speakOne(context, spokenTimeslot, u"t.id = ?"_s, {id}));
}

static Row slotInPath(const Context &context)
{
    return context.store().find(ivalttables::timeslot, numberInPath(context, "timeslot_id"_L1));
}

static Answer updateSlot(Context &context)
{
    const qint64 id = slotInPath(context).value("id"_L1).toInteger();
    if (id == 0)
        return notFound(context, u"Timeslot"_s);
    Row row;
    if (const QString problem = slotOfBody(context, &row); !problem.isEmpty())
        return badRequest(context, problem);
    context.store().update(ivalttables::timeslot, id, row);
    return sayIvalt(context, speakOne(context, spokenTimeslot, u"t.id = ?"_s, {id}));
}

static Answer deleteSlot(Context &context)
{
    const qint64 id = slotInPath(context).value("id"_L1).toInteger();
    if (id == 0)
        return notFound(context, u"Timeslot"_s);
    return removeRule(context, userTimeslots, id);
}

static Answer listSlotsOfUser(Context &context)
{
    return listRulesOfUser(context, userTimeslots);
}

static Answer updateSlotsOfUser(Context &context)
{
    const qint64 user = userInPath(context).value("id"_L1).toInteger();
    if (user == 0)
        return notFound(context, u"User"_s);
    const QJsonValue given = context.body.value("timeslot_ids"_L1);
    if (given.isUndefined() || given.isNull())
        return badRequest(context, u"timeslot_ids is required"_s);
    // Documented as one number, sent as a list by an integrator; either is the whole new set.
    QList<qint64> wanted;
    const QString problem = rulesById(context, userTimeslots, user, "timeslot_ids"_L1,
                                      given.isArray() ? given.toArray() : QJsonArray{given}, &wanted);
    return problem.isEmpty() ? replaceRulesOfUser(context, userTimeslots, user, wanted) : badRequest(context, problem);
}

std::span<const HandlerRow> ivaltTimeslotRules()
{
    static constexpr std::array rules = {
        HandlerRow{&ivalt::listTimeslots, listSlots},
        HandlerRow{&ivalt::addTimeslot, addSlot},
        HandlerRow{&ivalt::updateTimeslot, updateSlot},
        HandlerRow{&ivalt::deleteTimeslot, deleteSlot},
        HandlerRow{&ivalt::listUserTimeslots, listSlotsOfUser},
        HandlerRow{&ivalt::updateUserTimeslots, updateSlotsOfUser},
    };
    return rules;
}

} // namespace gatehouse::sandbox
