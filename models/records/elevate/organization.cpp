#include "models/records/elevate/organization.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array organizationFields = {
    field<&Organization::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Organization::name>("name"_L1, QT_TRANSLATE_NOOP("Field", "Name"), Rule::Required, &organizationName31,
                               &organizationName35),
    field<&Organization::code>("code"_L1, QT_TRANSLATE_NOOP("Field", "Code"), Rule::Required, &codeLike),
    field<&Organization::description>("description"_L1, QT_TRANSLATE_NOOP("Field", "Description"), Rule::Required,
                                      &proseLike)
        .longText(),
    field<&Organization::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status"), Rule::EditOnly)
        .oneOf("ACTIVE INACTIVE"_L1),
    field<&Organization::domains>("domains"_L1, QT_TRANSLATE_NOOP("Field", "Domains"),
                                  Rules(Rule::Required) | Rule::OnlyAdded | Rule::Untold)
        .orAt("organizationDomains.*.domain domains.*.domain"_L1),
    field<&Organization::tenantCode>("tenant_code"_L1, QT_TRANSLATE_NOOP("Field", "Tenant code"),
                                     Rules(Rule::Required) | Rule::CreateOnly | Rule::Extra, &codeLike)
        .on(withTenants),
    field<&Organization::registrationCodes>("registration_codes"_L1, QT_TRANSLATE_NOOP("Field", "Registration codes"),
                                            Rules(Rule::CreateOnly) | Rule::Extra | Rule::Untold, &registrationCode)
        .on(withTenants),
    field<&Organization::orgAdmin>("org_admin"_L1, QT_TRANSLATE_NOOP("Field", "Organization admins"),
                                   Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("user.id"_L1),
    field<&Organization::relatedOrgs>("related_orgs"_L1, QT_TRANSLATE_NOOP("Field", "Related organizations"),
                                      Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("organization.id"_L1),
    field<&Organization::parentId>("parent_id"_L1, QT_TRANSLATE_NOOP("Field", "Parent organization"),
                                   Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("organization.id"_L1),
    field<&Organization::createdBy>("created_by"_L1, QT_TRANSLATE_NOOP("Field", "Created by"),
                                    Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("user.id"_L1),
    field<&Organization::updatedBy>("updated_by"_L1, QT_TRANSLATE_NOOP("Field", "Updated by"),
                                    Rules(Rule::ReadOnly) | Rule::Extra)
        .refersTo("user.id"_L1),
    field<&Organization::createdAt>("created_at"_L1, QT_TRANSLATE_NOOP("Field", "Created"),
                                    Rules(Rule::ReadOnly) | Rule::Extra),
    field<&Organization::updatedAt>("updated_at"_L1, QT_TRANSLATE_NOOP("Field", "Updated"),
                                    Rules(Rule::ReadOnly) | Rule::Extra),
};

static constexpr std::array registrationCodesFields = {
    field<&RegistrationCodes::registrationCodes>(
        "registration_codes"_L1, QT_TRANSLATE_NOOP("Field", "Registration codes"), Rule::Required, &registrationCode),
    field<&RegistrationCodes::tenantCode>("tenant_code"_L1, QT_TRANSLATE_NOOP("Field", "Tenant code"), Rule::Required,
                                          &codeLike),
};

static constexpr std::array orgAdminAppointmentFields = {
    field<&OrgAdminAppointment::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"),
                                                Rule::Required)
        .refersTo("organization.id"_L1),
    field<&OrgAdminAppointment::userId>("user_id"_L1, QT_TRANSLATE_NOOP("Field", "User id")).refersTo("user.id"_L1),
    field<&OrgAdminAppointment::email>("email"_L1, QT_TRANSLATE_NOOP("Field", "E-mail"), Rule::None, &emailAddress)
        .on(withoutTenants),
    field<&OrgAdminAppointment::identifier>("identifier"_L1, QT_TRANSLATE_NOOP("Field", "Identifier")).on(withTenants),
    field<&OrgAdminAppointment::phoneCode>("phone_code"_L1, QT_TRANSLATE_NOOP("Field", "Phone code"), Rule::None,
                                           &gatehouse::phoneCode)
        .on(withTenants),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::Organization>::type =
    recordType<elevate::Organization>("organization"_L1, QT_TRANSLATE_NOOP("Record", "Organization"),
                                      QT_TRANSLATE_NOOP("Record", "Organizations"), elevate::organizationFields);

template<>
constinit const RecordType RowsOf<elevate::RegistrationCodes>::type =
    recordType<elevate::RegistrationCodes>("registrationCodes"_L1, QT_TRANSLATE_NOOP("Record", "Registration codes"),
                                           QT_TRANSLATE_NOOP("Record", "Registration codes"),
                                           elevate::registrationCodesFields);

template<>
constinit const RecordType RowsOf<elevate::OrgAdminAppointment>::type = recordType<elevate::OrgAdminAppointment>(
    "orgAdminAppointment"_L1, QT_TRANSLATE_NOOP("Record", "Organization admin"),
    QT_TRANSLATE_NOOP("Record", "Organization admins"), elevate::orgAdminAppointmentFields);

} // namespace gatehouse
