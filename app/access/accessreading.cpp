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

QStringList addFences(AccessRuleBook *book, const QList<Record> &assigned)
{
    QStringList ids;
    for (const Record &record : assigned) {
        AccessFence fence = fenceFrom(record);
        // Told as a whole object without an id: one of the same name and circle is meant.
        if (fence.id.isEmpty()) {
            const auto same = std::ranges::find_if(std::as_const(book->fences), [&fence](const AccessFence &known) {
                return known.name == fence.name && known.circle == fence.circle;
            });
            fence.id = same == book->fences.cend() ? contentId(record) : same->id;
        }
        if (!book->fences.contains(fence.id))
            book->fences.insert(fence.id, fence);
        ids.append(fence.id);
    }
    return ids;
}

QStringList addTimeslots(AccessRuleBook *book, const QList<Record> &assigned, const IvaltConnection &connection)
{
    QStringList ids;
    for (const Record &record : assigned) {
        AccessTimeslot timeslot = timeslotFrom(record, connection);
        // Told as a whole object without an id: one that says the same is meant.
        if (timeslot.id.isEmpty()) {
            const auto alike =
                std::ranges::find_if(std::as_const(book->timeslots), [&timeslot](const AccessTimeslot &known) {
                    return known.name == timeslot.name && known.times == timeslot.times &&
                           known.zone == timeslot.zone && (!timeslot.isActive || timeslot.isActive == known.isActive);
                });
            timeslot.id = alike == book->timeslots.cend() ? contentId(record) : alike->id;
        }
        if (!book->timeslots.contains(timeslot.id))
            book->timeslots.insert(timeslot.id, timeslot);
        ids.append(timeslot.id);
    }
    return ids;
}

} // namespace gatehouse
