#include "models/records/elevate/role.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace elevate {

static constexpr std::array roleFields = {
    field<&Role::id>("id"_L1, QT_TRANSLATE_NOOP("Field", "Id"), Rule::ReadOnly),
    field<&Role::title>("title"_L1, QT_TRANSLATE_NOOP("Field", "Title"), Rule::Required, &lowerSnake),
    field<&Role::label>("label"_L1, QT_TRANSLATE_NOOP("Field", "Label"), Rule::Required, &roleLabel31, &roleLabel35),
    field<&Role::userType>("user_type"_L1, QT_TRANSLATE_NOOP("Field", "Kind"), Rule::Required).oneOf("0 1"_L1),
    field<&Role::visibility>("visibility"_L1, QT_TRANSLATE_NOOP("Field", "Visibility"), Rule::Required,
                             &capitalsAndUnderscore31)
        .oneOf("PUBLIC"_L1, withTenants),
    field<&Role::status>("status"_L1, QT_TRANSLATE_NOOP("Field", "Status")).oneOf("ACTIVE INACTIVE"_L1),
    field<&Role::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"), Rule::ReadOnly)
        .refersTo("organization.id"_L1),
    field<&Role::tenantCode>("tenant_code"_L1, QT_TRANSLATE_NOOP("Field", "Tenant code"),
                             Rules(Rule::ReadOnly) | Rule::Extra)
        .on(withTenants),
    field<&Role::translations>("translations"_L1, QT_TRANSLATE_NOOP("Field", "Translations"), Rule::Extra)
        .on(withTenants),
};

static constexpr std::array rolePermissionFields = {
    field<&RolePermission::permissionId>("permission_id"_L1, QT_TRANSLATE_NOOP("Field", "Permission id"),
                                         Rule::Required)
        .refersTo("permission.id"_L1),
    field<&RolePermission::roleTitle>("role_title"_L1, QT_TRANSLATE_NOOP("Field", "Role title"), Rule::Required,
                                      &lowerSnake)
        .refersTo("role.title"_L1),
};

static constexpr std::array ownPermissionFields = {
    field<&OwnPermission::module>("module"_L1, QT_TRANSLATE_NOOP("Field", "Module"), Rule::ReadOnly),
    field<&OwnPermission::requestType>("request_type"_L1, QT_TRANSLATE_NOOP("Field", "Verbs"), Rule::ReadOnly),
    field<&OwnPermission::service>("service"_L1, QT_TRANSLATE_NOOP("Field", "Service"), Rule::ReadOnly),
};

static constexpr std::array roleAssignmentFields = {
    field<&RoleAssignment::userId>("user_id"_L1, QT_TRANSLATE_NOOP("Field", "User id"), Rule::Required)
        .refersTo("user.id"_L1),
    field<&RoleAssignment::roleId>("role_id"_L1, QT_TRANSLATE_NOOP("Field", "Role id"), Rule::Required)
        .refersTo("role.id"_L1),
    field<&RoleAssignment::organizationId>("organization_id"_L1, QT_TRANSLATE_NOOP("Field", "Organization id"))
        .refersTo("organization.id"_L1),
};

} // namespace elevate

template<>
constinit const RecordType RowsOf<elevate::Role>::type = recordType<elevate::Role>(
    "role"_L1, QT_TRANSLATE_NOOP("Record", "Role"), QT_TRANSLATE_NOOP("Record", "Roles"), elevate::roleFields);

template<>
constinit const RecordType RowsOf<elevate::RolePermission>::type =
    recordType<elevate::RolePermission>("rolePermission"_L1, QT_TRANSLATE_NOOP("Record", "Role permission"),
                                        QT_TRANSLATE_NOOP("Record", "Role permissions"), elevate::rolePermissionFields);

template<>
constinit const RecordType RowsOf<elevate::OwnPermission>::type =
    recordType<elevate::OwnPermission>("ownPermission"_L1, QT_TRANSLATE_NOOP("Record", "Own permission"),
                                       QT_TRANSLATE_NOOP("Record", "Own permissions"), elevate::ownPermissionFields);

template<>
constinit const RecordType RowsOf<elevate::RoleAssignment>::type =
    recordType<elevate::RoleAssignment>("roleAssignment"_L1, QT_TRANSLATE_NOOP("Record", "Role assignment"),
                                        QT_TRANSLATE_NOOP("Record", "Role assignments"), elevate::roleAssignmentFields);

} // namespace gatehouse
