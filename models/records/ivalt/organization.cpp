#include "models/records/ivalt/organization.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace ivalt {

static constexpr std::array organizationFields = {
    field<&Organization::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Organization::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::Required),
    field<&Organization::organizationCode>("organization_code"_L1, QT_TRANSLATE_NOOP("Field", "Organization code"),
                                           Rule::Required)
        .orAt("slug code org_code"_L1),
    field<&Organization::hasGeoFencing>("has_geo_fencing"_L1, QT_TRANSLATE_NOOP("Field", "Geofencing"), Rule::Required)
        .as(Wire::ZeroOne),
    field<&Organization::numberGeoFencing>("number_geo_fencing"_L1, QT_TRANSLATE_NOOP("Field", "Geofence quota"),
                                           Rule::Required, &countLike),
    field<&Organization::isActive>("is_active"_L1, QT_TRANSLATE_NOOP("Field", "Active"), Rule::Required)
        .as(Wire::ZeroOne),
    field<&Organization::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                                    Rules(Rule::ReadOnly) | Rule::Extra),
    field<&Organization::updatedAt>("updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"),
                                    Rules(Rule::ReadOnly) | Rule::Extra),
};

} // namespace ivalt

template<>
constinit const RecordType RowsOf<ivalt::Organization>::type =
    recordType<ivalt::Organization>("organization"_L1, QT_TRANSLATE_NOOP("Record", "Organization"),
                                    QT_TRANSLATE_NOOP("Record", "Organizations"), ivalt::organizationFields);

} // namespace gatehouse
