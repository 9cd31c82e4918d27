#include "app/geofences/geofencecontroller.h"
#include "app/pages/ivalt/pages.h"
#include "models/records/ivalt/geofence.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr OperationUse geofenceUses[] = {
    {&ivalt::listGeofences, QT_TRANSLATE_NOOP("Operation", "map and table")},
    {&ivalt::getGeofence, QT_TRANSLATE_NOOP("Operation", "read one again")},
    {&ivalt::createGeofence, QT_TRANSLATE_NOOP("Operation", "draw")},
    {&ivalt::updateGeofence, QT_TRANSLATE_NOOP("Operation", "move, resize, rename, switch")},
    {&ivalt::deleteGeofence, QT_TRANSLATE_NOOP("Operation", "delete")},
};

} // namespace

constexpr HandMadePage ivaltGeofences{
    .id = "ivalt.geofences"_L1,
    .icon = Icon::MapPin,
    .title = QT_TRANSLATE_NOOP("Page", "Geofences"),
    .service = Service::Ivalt,
    .uses = geofenceUses,
    .make = GeofenceController::make,
};

//! Not in the sidebar: where to look for a fence whose answer was lost.
constexpr PageRow ivaltGeofenceList{
    .id = "ivalt.geofenceList"_L1,
    .icon = Icon::MapPin,
    .title = QT_TRANSLATE_NOOP("Page", "Geofences"),
    .type = &typeOf<ivalt::Geofence>,
    .list = &ivalt::listGeofences,
    .listArguments = "org_id=scope.id"_L1,
    .read = &ivalt::getGeofence,
    .readArguments = "org_id=scope.id id=id"_L1,
    .scope = &ivaltOrganizations,
};

} // namespace gatehouse
