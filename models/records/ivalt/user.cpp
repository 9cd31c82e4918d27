#include "models/records/ivalt/user.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace ivalt {

static constexpr std::array userFields = {
    field<&User::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly).orAt("user_id"_L1),
    field<&User::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::Required),
    field<&User::firstName>("first_name"_L1, QT_TRANSLATE_NOOP("Field", "First name"),
                            Rules(Rule::CreateOnly) | Rule::Sent | Rule::Extra),
    field<&User::lastName>("last_name"_L1, QT_TRANSLATE_NOOP("Field", "Last name"),
                           Rules(Rule::CreateOnly) | Rule::Sent | Rule::Extra),
    field<&User::countryCode>("country_code"_L1, QT_TRANSLATE_NOOP("Field", "Country code"),
                              Rules(Rule::Required) | Rule::CreateOnly),
    field<&User::mobile>("mobile"_L1, QT_TRANSLATE_NOOP("Field", "Mobile"), Rules(Rule::Required) | Rule::CreateOnly),
    field<&User::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::Required, &emailAddress),
    field<&User::userCode>("user_code"_L1, QT_TRANSLATE_NOOP("Field", "User code"), Rule::CreateOnly),
    field<&User::deviceToken>("device_token"_L1, QT_TRANSLATE_NOOP("Field", "Device token"),
                              Rules(Rule::CreateOnly) | Rule::Secret | Rule::Extra),
    field<&User::imei>("imei"_L1, QT_TRANSLATE_NOOP("Field", "Device id"), Rules(Rule::CreateOnly) | Rule::Extra),
    field<&User::platform>("platform"_L1, QT_TRANSLATE_NOOP("Field", "Platform"), Rule::CreateOnly)
        .oneOf("ios android"_L1),
    field<&User::isAdmin>("is_admin"_L1, QT_TRANSLATE_NOOP("Field", "Admin"), Rule::CreateOnly).as(Wire::ZeroOne),
    field<&User::verifyTimeslots>("verify_timeslots"_L1, QT_TRANSLATE_NOOP("Field", "Check timeslots"),
                                  Rules(Rule::Required) | Rule::EditOnly)
        .as(Wire::OnOff),
    field<&User::timeslots>("timeslots"_L1, QT_TRANSLATE_NOOP("Field", "Timeslots"),
                            Rules(Rule::Required) | Rule::EditOnly | Rule::Extra)
        .as(Wire::JsonText)
        .shownAs(timeslotLines),
    field<&User::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
    field<&User::updatedAt>("updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"),
                            Rules(Rule::ReadOnly) | Rule::Extra),
};

static constexpr std::array userRemovalFields = {
    field<&UserRemoval::orgId>("org_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"), Rule::Required)
        .refersTo("organization.id"_L1),
    field<&UserRemoval::countryCode>("country_code"_L1, QT_TRANSLATE_NOOP("Field", "Country code"), Rule::Required),
    field<&UserRemoval::mobile>("mobile"_L1, QT_TRANSLATE_NOOP("Field", "Mobile"), Rule::Required),
};

static constexpr std::array adminAppointmentFields = {
    field<&AdminAppointment::mobileWithCountryCode>(
        "mobile_with_country_code"_L1, QT_TRANSLATE_NOOP("Field", "Mobile with country code"), Rule::Required),
    field<&AdminAppointment::organizationName>("organization_name"_L1, QT_TRANSLATE_NOOP("Field", "Organization name"),
                                               Rule::Required),
    field<&AdminAppointment::organizationCode>("organization_code"_L1, QT_TRANSLATE_NOOP("Field", "Organization code"),
                                               Rule::Required),
    field<&AdminAppointment::hasGeoFencing>("has_geo_fencing"_L1, QT_TRANSLATE_NOOP("Field", "Geofencing"),
                                            Rule::Required)
        .as(Wire::ZeroOne),
    field<&AdminAppointment::numberGeoFencing>("number_geo_fencing"_L1, QT_TRANSLATE_NOOP("Field", "Geofence quota"),
                                               Rule::Required, &countLike),
};

} // namespace ivalt

template<>
constinit const RecordType RowsOf<ivalt::User>::type = recordType<ivalt::User>(
    "user"_L1, QT_TRANSLATE_NOOP("Record", "User"), QT_TRANSLATE_NOOP("Record", "Users"), ivalt::userFields);

template<>
constinit const RecordType RowsOf<ivalt::UserRemoval>::type =
    recordType<ivalt::UserRemoval>("userRemoval"_L1, QT_TRANSLATE_NOOP("Record", "Removal"),
                                   QT_TRANSLATE_NOOP("Record", "Removals"), ivalt::userRemovalFields);

template<>
constinit const RecordType RowsOf<ivalt::AdminAppointment>::type =
    recordType<ivalt::AdminAppointment>("adminAppointment"_L1, QT_TRANSLATE_NOOP("Record", "Admin"),
                                        QT_TRANSLATE_NOOP("Record", "Admins"), ivalt::adminAppointmentFields);

} // namespace gatehouse
