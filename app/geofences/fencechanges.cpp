#include "app/geofences/fencechanges.h"

#include "app/pages/ivalt/pages.h"
#include "app/pages/lookup.h"
#include "app/pages/requests.h"
#include "models/records/ivalt/geofence.h"
#include "models/schema/spelling.h"
#include "models/schema/told.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

static LookUpPlace lookUpPlace(const FencePlace &place)
{
    return {.page = &ivaltGeofenceList,
            .client = place.client,
            .scope = place.organization,
            .known = place.known,
            .isAllKnown = place.isAllKnown};
}

static PathArguments argumentsFor(const FencePlace &place, const Record &fence)
{
    PathArguments values{{u"org_id"_s, place.organization.identity()}};
    if (!fence.identity().isEmpty())
        values.insert(u"id"_s, fence.identity());
    return values;
}

FenceWires FenceWires::of(const RecordPage &page)
{
    FenceWires wires{.alike = page.wire.at(0).toObject()};
    wires.byIdentity.reserve(page.rows.size());
    for (qsizetype i = 0; i < page.rows.size(); ++i)
        wires.byIdentity.insert(page.rows.at(i).identity(), page.wire.at(i).toObject());
    return wires;
}

void FenceWires::assumeNames(const IvaltConnection &connection)
{
    const RecordType &type = typeOf<ivalt::Geofence>;
    const auto assume = [&](QJsonObject &wire) {
        if (keyIn(wire, *type.find(u"is_active")).isEmpty())
            wire.insert(connection.geofenceSwitch, true);
        if (keyIn(wire, *type.find(u"radius")).isEmpty())
            wire.insert(connection.geofenceRadius, 1);
    };
    assume(alike);
}

void FenceWires::update(const QString &identity, const QJsonObject &told)
{
    // What names nobody is no fence.
    if (identity.isEmpty() || keyIn(told, typeOf<ivalt::Geofence>.fields.front()).isEmpty())
        return;
    if (alike.isEmpty())
        alike = told;
    QJsonObject &known = byIdentity[identity];
    for (auto it = told.begin(); it != told.end(); ++it)
        known.insert(it.key(), it.value());
}

//! What \a wire says that no field of \a type reads.
static QJsonObject furtherParts(const RecordType &type, const QJsonObject &wire)
{
    QJsonObject further = wire;
    for (const Field &field : type.fields) {
        further.remove(field.key);
        for (const QString &path : QString(field.otherKeys).split(u' ', Qt::SkipEmptyParts))
            further.remove(path.section(u'.', 0, 0));
    }
    return further;
}

//! With the names of another one for what it does not name itself.
static QJsonObject namedLike(const RecordType &type, const QJsonObject &alike, QJsonObject wire)
{
    for (const Field &field : type.fields) {
        const QString key = keyIn(alike, field);
        if (!key.isEmpty() && keyIn(wire, field).isEmpty())
            wire.insert(key, alike.value(key));
    }
    return wire;
}

//! Says \a fence as the service said the one with this identity. Whoever replaces a whole fence takes away what is not
//! said of it.
static void sayAsTheService(const FencePlace &place, const QString &identity, const Record &fence,
                            PlannedChange *change)
{
    const RecordType &type = fence.type();
    const QJsonObject wire = place.wires.byIdentity.value(identity);
    const Record told = place.client->recordIn(ivalt::listGeofences, wire);
    QJsonObject body = spelledLike(type, namedLike(type, place.wires.alike, wire), change->body.toObject());
    for (const Field &field : type.fields) {
        // To the last digit, whatever units it went through.
        const QString key = keyIn(wire, field);
        if (key.isEmpty())
            continue;
        const bool isUntouched = told.text(field) == fence.text(field);
        if (isUntouched && body.value(key).isDouble() && field.kind != Kind::Flag)
            body.insert(key, json::toNumber(wire.value(key)).value_or(body.value(key).toDouble()));
    }
    const QJsonObject further = furtherParts(type, wire);
    for (auto it = further.begin(); it != further.end(); ++it) {
        if (!body.contains(it.key()))
            body.insert(it.key(), it.value());
    }
    change->body = body;
}

static PlannedChange creation(const FencePlace &place, const Record &fence, bool hasTwin);

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
        PlannedChange again = creation(place, anew, false);
        if (place.wires.byIdentity.contains(fence.identity()))
            sayAsTheService(place, fence.identity(), anew, &again);
        return QList{again};
    };
    return change;
}

static PlannedChange creation(const FencePlace &place, const Record &fence, bool hasTwin)
{
    PlannedChange change =
        planChange(ivalt::createGeofence, *place.client, argumentsFor(place, fence), {.after = fence});
    change.body = spelledLike(fence.type(), place.wires.alike, change.body.toObject());
    // Another one like it, sent before, may be what is found.
    change.lookUp = [place, fence, hasTwin] {
        return lookForCreated(lookUpPlace(place), fence).then([hasTwin](Finding finding) {
            return hasTwin && finding == Finding::Happened ? Finding::Unclear : finding;
        });
    };
    change.inverse = [place, fence](const QJsonValue &reply) -> QList<PlannedChange> {
        if (!place.client)
            return {};
        const Record stored = storedAfter(*place.client, fence, reply);
        if (stored.identity().isEmpty())
            return {};
        return {deletion(place, stored)};
    };
    return change;
}

static PlannedChange edit(const FencePlace &place, const Record &before, const Record &after)
{
    PlannedChange change = planChange(ivalt::updateGeofence, *place.client, argumentsFor(place, before),
                                      {.target = before, .before = before, .after = after});
    sayAsTheService(place, before.identity(), after, &change);
    change.lookUp = [place, before, after] { return lookForChanged(lookUpPlace(place), before, after); };
    change.inverse = [place, before, after](const QJsonValue &) {
        return place.client ? QList{edit(place, after, before)} : QList<PlannedChange>();
    };
    return change;
}

PlannedChange saveOf(const FencePlace &place, const FenceDocument &document, FenceKey key, bool hasTwin)
{
    const EditedFence &fence = document.fence(key);
    switch (fence.change()) {
    case FenceChange::New:
        return creation(place, document.wanted(key), hasTwin);
    case FenceChange::Deleted:
        return deletion(place, fence.stored);
    default:
        return edit(place, fence.stored, document.wanted(key));
    }
}

Record storedAfter(const Client &client, const Record &sent, const QJsonValue &reply)
{
    // Some connections answer with the fence, some with nothing; an identity is worth having in either case.
    const Record told = client.recordIn(ivalt::updateGeofence, reply);
    return told.identity().isEmpty() ? sent : completed(told, sent);
}

} // namespace gatehouse
