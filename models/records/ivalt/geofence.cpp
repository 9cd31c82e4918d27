#include "models/records/ivalt/geofence.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace ivalt {

static constexpr std::array geofenceFields = {
    field<&Geofence::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Geofence::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::Required),
    field<&Geofence::latitude>("latitude"_L1, QT_TRANSLATE_NOOP("Field", "Latitude"), Rule::Required,
                               &gatehouse::latitude),
    field<&Geofence::longitude>("longitude"_L1, QT_TRANSLATE_NOOP("Field", "Longitude"), Rule::Required,
                                &gatehouse::longitude),
    field<&Geofence::radius>("radius"_L1, QT_TRANSLATE_NOOP("Field", "Radius"), Rule::None, &radiusMetres)
        .orAt("radius_meters"_L1),
    field<&Geofence::isActive>("is_active"_L1, QT_TRANSLATE_NOOP("Field", "Active")).orAt("enabled"_L1),
    field<&Geofence::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                     Rules(Rule::ReadOnly) | Rule::Extra)
        .orAt("org_id"_L1)
        .refersTo("organization.id"_L1),
    field<&Geofence::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
    field<&Geofence::updatedAt>("updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"),
                                Rules(Rule::ReadOnly) | Rule::Extra),
};

static constexpr std::array geofenceAssignmentFields = {
    field<&GeofenceAssignment::geofenceIds>("orgGeoFence_ids"_L1, QT_TRANSLATE_NOOP("Field", "Geofence ids"))
        .refersTo("geofence.id"_L1),
    field<&GeofenceAssignment::geofences>("geofences"_L1, QT_TRANSLATE_NOOP("Field", "Geofences")),
};

} // namespace ivalt

template<>
constinit const RecordType RowsOf<ivalt::Geofence>::type =
    recordType<ivalt::Geofence>("geofence"_L1, QT_TRANSLATE_NOOP("Record", "Geofence"),
                                QT_TRANSLATE_NOOP("Record", "Geofences"), ivalt::geofenceFields);

template<>
constinit const RecordType RowsOf<ivalt::GeofenceAssignment>::type =
    recordType<ivalt::GeofenceAssignment>("geofenceAssignment"_L1, QT_TRANSLATE_NOOP("Record", "Geofence assignment"),
                                          QT_TRANSLATE_NOOP("Record", "Geofence assignments"),
                                          ivalt::geofenceAssignmentFields);

} // namespace gatehouse
