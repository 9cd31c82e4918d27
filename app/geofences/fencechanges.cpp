#include "app/geofences/fencechanges.h"

#include "app/pages/ivalt/pages.h"
#include "app/pages/lookup.h"
#include "app/pages/requests.h"
#include "models/records/ivalt/geofence.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static LookUpPlace lookUpPlace(const FencePlace &place)
{
    return {.page = &ivaltGeofenceList,
            .client = place.client,
            .scope = place.organization,
            .known = place.known,
            .isAllKnown = true};
}

static PathArguments argumentsFor(const FencePlace &place, const Record &fence)
{
    PathArguments values{{u"org_id"_s, place.organization.identity()}};
    if (!fence.identity().isEmpty())
        values.insert(u"id"_s, fence.identity());
    return values;
}

QJsonObject furtherParts(const RecordType &type, const QJsonObject &wire)
{
    QJsonObject further = wire;
    for (const Field &field : type.fields) {
        further.remove(field.key);
        for (const QString &path : QString(field.otherKeys).split(u' ', Qt::SkipEmptyParts))
            further.remove(path.section(u'.', 0, 0));
    }
    return further;
}

QHash<QString, QJsonObject> furtherParts(const RecordType &type, const QJsonArray &wire,
                                         const QSet<QString> &identities)
{
    QHash<QString, QJsonObject> further;
    for (const QJsonValue &row : wire) {
        const QString identity = recordFromJson(type, row).identity();
        if (!identities.contains(identity))
            continue;
        if (const QJsonObject parts = furtherParts(type, row.toObject()); !parts.isEmpty())
            further.insert(identity, parts);
    }
    return further;
}

//! Whoever replaces a whole fence takes away what is not said of it.
static void addFurther(const FencePlace &place, const QString &identity, PlannedChange *change)
{
    QJsonObject body = change->body.toObject();
    const QJsonObject further = place.further.value(identity);
    for (auto it = further.begin(); it != further.end(); ++it) {
        if (!body.contains(it.key()))
            body.insert(it.key(), it.value());
    }
    change->body = body;
}

static PlannedChange creation(const FencePlace &place, const Record &fence);

static PlannedChange deletion(const FencePlace &place, const Record &fence)
{
    static constexpr auto consequence =
        QT_TRANSLATE_NOOP("Consequence", "Nobody can sign in by this geofence any more, and everybody it was assigned "
                                         "to loses it; undoing creates it anew, but assigns it to nobody.");
    PlannedChange change = planChange(ivalt::deleteGeofence, *place.client, argumentsFor(place, fence),
                                      {.target = fence, .before = fence, .consequence = consequence});
    change.lookUp = [place, fence] { return lookForRemoved(lookUpPlace(place), fence); };
    change.irreversible = false;
    change.inverse = [place, fence](const QJsonValue &) {
        Record anew = fence;
        anew.setValue(anew.type().fields.front(), QJsonValue::Null);
        if (!place.client)
            return QList<PlannedChange>();
        PlannedChange again = creation(place, anew);
        addFurther(place, fence.identity(), &again);
        return QList{again};
    };
    return change;
}

static PlannedChange creation(const FencePlace &place, const Record &fence)
{
    PlannedChange change =
        planChange(ivalt::createGeofence, *place.client, argumentsFor(place, fence), {.after = fence});
    // Another one like it, sent before, may be what is found.
    change.lookUp = [place, fence, hasTwin = place.added.contains(FenceValues::of(fence))] {
        return lookForCreated(lookUpPlace(place), fence).then([hasTwin](Finding finding) {
            return hasTwin && finding == Finding::Happened ? Finding::Unclear : finding;
        });
    };
    change.inverse = [place, fence](const QJsonValue &reply) -> QList<PlannedChange> {
        const Record stored = storedAfter(fence, reply);
        if (!place.client || stored.identity().isEmpty())
            return {};
        return {deletion(place, stored)};
    };
    return change;
}

static PlannedChange edit(const FencePlace &place, const Record &before, const Record &after)
{
    PlannedChange change = planChange(ivalt::updateGeofence, *place.client, argumentsFor(place, before),
                                      {.target = before, .before = before, .after = after});
    addFurther(place, before.identity(), &change);
    change.lookUp = [place, before, after] { return lookForChanged(lookUpPlace(place), before, after); };
    change.inverse = [place, before, after](const QJsonValue &) {
        return place.client ? QList{edit(place, after, before)} : QList<PlannedChange>();
    };
    return change;
}

PlannedChange saveOf(const FencePlace &place, const FenceDocument &document, FenceKey key)
{
    const EditedFence &fence = document.fence(key);
    switch (fence.change()) {
    case FenceChange::New:
        return creation(place, document.wanted(key));
    case FenceChange::Deleted:
        return deletion(place, fence.stored);
    default:
        return edit(place, fence.stored, document.wanted(key));
    }
}

Record storedAfter(const Record &sent, const QJsonValue &reply)
{
    // Some connections answer with the fence, some with nothing; an identity is worth having in either case.
    const Record told = recordFromJson(sent.type(), reply);
    if (told.identity().isEmpty())
        return sent;
    Record stored = sent;
    for (const Field &field : sent.type().fields) {
        if (!told.text(field).isNull())
            stored.setValue(field, told.value(field));
    }
    return stored;
}

} // namespace gatehouse
