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
        return place.client ? QList{creation(place, anew)} : QList<PlannedChange>();
    };
    return change;
}

static PlannedChange creation(const FencePlace &place, const Record &fence)
{
    PlannedChange change =
        planChange(ivalt::createGeofence, *place.client, argumentsFor(place, fence), {.after = fence});
    change.lookUp = [place, fence] { return lookForCreated(lookUpPlace(place), fence); };
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
