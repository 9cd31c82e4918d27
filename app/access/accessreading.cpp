#include "app/access/accessreading.h"

#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/timeslot.h"
#include "models/records/ivalt/user.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

AccessFence fenceFrom(const Record &geofence)
{
    return fenceFrom(geofence.identity(), FenceValues::of(geofence));
}

AccessFence fenceFrom(const QString &id, const FenceValues &values)
{
    AccessFence fence{.id = id, .name = values.name, .circle = {}, .isActive = values.isActive};
    if (values.center && values.radius && *values.radius >= 0)
        fence.circle = values.circle();
    return fence;
}

AccessTimeslot timeslotFrom(const Record &record, const IvaltConnection &connection)
{
    AccessTimeslot timeslot =
        timeslotFrom(readSlot(jsonFromRecord(record), slotReadingOf(connection)), record.as<ivalt::Timeslot>().name);
    timeslot.id = record.identity();
    return timeslot;
}

AccessTimeslot timeslotFrom(const WeekSlot &slot, const QString &name)
{
    return {.id = slot.id ? QString::number(*slot.id) : QString(),
            .name = name,
            .times = slot.times,
            .zone = slot.zone,
            .isActive = slot.active,
            .leansOn = slot.leansOn};
}

AccessSwitches switchesFrom(const Record &organization, const Record &user)
{
    AccessSwitches switches;
    if (!organization.isNull()) {
        switches.hasGeoFencing = organization.as<ivalt::Organization>().hasGeoFencing;
        switches.isOrganizationActive = organization.as<ivalt::Organization>().isActive;
    }
    if (!user.isNull())
        switches.verifyTimeslots = user.as<ivalt::User>().verifyTimeslots;
    return switches;
}

AccessRuleBook ruleBookFrom(const QList<Record> &geofences, const QList<Record> &timeslots,
                            const IvaltConnection &connection)
{
    AccessRuleBook book;
    book.assumptions = assumptionsOf(connection);
    for (const Record &geofence : geofences)
        book.fences.insert(geofence.identity(), fenceFrom(geofence));
    for (const Record &timeslot : timeslots)
        book.timeslots.insert(timeslot.identity(), timeslotFrom(timeslot, connection));
    return book;
}

//! Of what the service tells without an id, for which all that it tells must do.
static QString contentId(const Record &assigned)
{
    return QString(u"assigned "_s %
                   QString::fromUtf8(QJsonDocument(jsonFromRecord(assigned)).toJson(QJsonDocument::Compact)));
}

//! Whether a rule that the organization has is what somebody is assigned: this may be switched off for one person.
template<typename Rule>
static bool isSwitchedAlike(const Rule &assigned, const Rule &known)
{
    return !assigned.isActive || assigned.isActive == known.isActive;
}

//! The id of what is assigned in the book, which has it then. \a saysTheSame finds what is told without an id.
template<typename Rule, typename Same>
static QString addedId(QHash<QString, Rule> *known, Rule rule, const Record &assigned, const Same &saysTheSame)
{
    if (rule.id.isEmpty()) {
        const auto same = std::ranges::find_if(std::as_const(*known), saysTheSame);
        rule.id = same == known->cend() ? contentId(assigned) : same->id;
    } else if (const auto own = known->constFind(rule.id); own != known->cend() && !isSwitchedAlike(rule, *own)) {
        rule.id = contentId(assigned);
    }
    if (!known->contains(rule.id))
        known->insert(rule.id, rule);
    return rule.id;
}

QStringList addFences(AccessRuleBook *book, const QList<Record> &assigned)
{
    QStringList ids;
    for (const Record &record : assigned) {
        const AccessFence fence = fenceFrom(record);
        ids.append(addedId(&book->fences, fence, record, [&fence](const AccessFence &known) {
            return known.name == fence.name && known.circle == fence.circle && isSwitchedAlike(fence, known);
        }));
    }
    return ids;
}

QStringList addTimeslots(AccessRuleBook *book, const QList<Record> &assigned, const IvaltConnection &connection)
{
    QStringList ids;
    for (const Record &record : assigned) {
        const AccessTimeslot timeslot = timeslotFrom(record, connection);
        ids.append(addedId(&book->timeslots, timeslot, record, [&timeslot](const AccessTimeslot &known) {
            return known.name == timeslot.name && known.times == timeslot.times && known.zone == timeslot.zone &&
                   isSwitchedAlike(timeslot, known);
        }));
    }
    return ids;
}

} // namespace gatehouse
