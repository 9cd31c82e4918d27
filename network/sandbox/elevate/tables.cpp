#include "network/sandbox/elevate/tables.h"

#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::tables {

constexpr std::array tenantMore = {
    Column{"status"_L1},     Column{"logo"_L1},       Column{"theming"_L1, Kind::Json}, Column{"meta"_L1, Kind::Json},
    Column{"created_at"_L1}, Column{"updated_at"_L1}, Column{"id"_L1, Kind::Integer},
};
const Table tenant{.name = "elevate_tenant"_L1,
                   .type = &typeOf<elevate::Tenant>,
                   .omits = "organizations"_L1,
                   .more = tenantMore,
                   .indexes = "code"_L1};

constexpr std::array organizationMore = {
    Column{"in_domain_visibility"_L1},
    Column{"theming"_L1, Kind::Json},
    Column{"meta"_L1, Kind::Json},
    Column{"deleted_at"_L1},
};
const Table organization{.name = "elevate_organization"_L1,
                         .type = &typeOf<elevate::Organization>,
                         .omits = "registration_codes"_L1,
                         .more = organizationMore,
                         .indexes = "status,name code"_L1};

constexpr std::array registrationCodeMore = {Column{"id"_L1, Kind::Integer}, Column{"code"_L1},
                                             Column{"organization_id"_L1, Kind::Integer}};
const Table registrationCode{
    .name = "elevate_registration_code"_L1, .more = registrationCodeMore, .indexes = "code organization_id"_L1};

const Table role{
    .name = "elevate_role"_L1, .type = &typeOf<elevate::Role>, .indexes = "organization_id,title title"_L1};

const Table module{.name = "elevate_module"_L1, .type = &typeOf<elevate::Module>, .indexes = "code"_L1};

constexpr std::array permissionMore = {Column{"deleted_at"_L1}};
const Table permission{.name = "elevate_permission"_L1,
                       .type = &typeOf<elevate::Permission>,
                       .more = permissionMore,
                       .indexes = "code module"_L1};

constexpr std::array rolePermissionMore = {Column{"id"_L1, Kind::Integer}, Column{"module"_L1},
                                           Column{"request_type"_L1, Kind::TextList}, Column{"api_path"_L1}};
const Table rolePermission{.name = "elevate_role_permission"_L1,
                           .type = &typeOf<elevate::RolePermission>,
                           .more = rolePermissionMore,
                           .indexes = "role_title,permission_id permission_id"_L1};

constexpr std::array userMore = {
    Column{"password"_L1},
    Column{"custom_entity_text"_L1, Kind::Json},
    Column{"configs"_L1, Kind::Json},
};
const Table user{
    .name = "elevate_user"_L1,
    .type = &typeOf<elevate::User>,
    .omits = "organizations roles permissions organization_codes email_verified image_cloud_path"_L1,
    .more = userMore,
    .indexes = "name,id,deleted_at tenant_code,name,id,deleted_at email phone username organization_id,name,id"_L1};

constexpr std::array userRoleMore = {Column{"id"_L1, Kind::Integer}, Column{"user_id"_L1, Kind::Integer},
                                     Column{"role_id"_L1, Kind::Integer}, Column{"organization_id"_L1, Kind::Integer},
                                     Column{"name"_L1}};
const Table userRole{.name = "elevate_user_role"_L1,
                     .more = userRoleMore,
                     .indexes = "role_id,name,user_id user_id organization_id,role_id,name"_L1};

constexpr std::array sessionMore = {
    Column{"user_id"_L1, Kind::Integer},
    Column{"access_token"_L1},
    Column{"refresh_token"_L1},
    Column{"last_used"_L1, Kind::Integer},
    Column{"login_time"_L1, Kind::Integer},
    Column{"logout_time"_L1, Kind::Integer},
};
const Table session{.name = "elevate_session"_L1,
                    .type = &typeOf<elevate::AccountSession>,
                    .omits = "status login_time logout_time"_L1,
                    .more = sessionMore,
                    .indexes = "user_id"_L1};

constexpr std::array oneTimePasswordMore = {Column{"id"_L1, Kind::Integer}, Column{"who"_L1}, Column{"otp"_L1},
                                            Column{"expires"_L1, Kind::Integer}};
const Table oneTimePassword{.name = "elevate_otp"_L1, .more = oneTimePasswordMore, .indexes = "who"_L1};

constexpr std::array roleRequestMore = {Column{"tenant_code"_L1}, Column{"updated_at"_L1}, Column{"deleted_at"_L1}};
const Table roleRequest{.name = "elevate_role_request"_L1,
                        .type = &typeOf<elevate::RoleRequest>,
                        .omits = "requester_name handler_name"_L1,
                        .more = roleRequestMore,
                        .indexes = "organization_id,status requester_id"_L1};

constexpr std::array entityTypeMore = {
    Column{"tenant_code"_L1},
    Column{"created_by"_L1, Kind::Integer},
    Column{"updated_by"_L1, Kind::Integer},
    Column{"created_at"_L1},
    Column{"updated_at"_L1},
    Column{"deleted_at"_L1},
};
const Table entityType{.name = "elevate_entity_type"_L1,
                       .type = &typeOf<elevate::EntityType>,
                       .omits = "type"_L1,
                       .more = entityTypeMore,
                       .indexes = "organization_id,value"_L1};

constexpr std::array entityMore = {
    Column{"organization_code"_L1},         Column{"tenant_code"_L1}, Column{"organization_id"_L1, Kind::Integer},
    Column{"updated_by"_L1, Kind::Integer}, Column{"updated_at"_L1},  Column{"deleted_at"_L1},
};
const Table entity{.name = "elevate_entity"_L1,
                   .type = &typeOf<elevate::Entity>,
                   .more = entityMore,
                   .indexes = "entity_type_id,created_at"_L1};

constexpr std::array formMore = {Column{"tenant_code"_L1}, Column{"created_at"_L1}, Column{"updated_at"_L1},
                                 Column{"deleted_at"_L1}};
const Table form{
    .name = "elevate_form"_L1, .type = &typeOf<elevate::Form>, .more = formMore, .indexes = "organization_id,type"_L1};

constexpr std::array templateMore = {
    Column{"organization_id"_L1, Kind::Integer},
    Column{"organization_code"_L1},
    Column{"tenant_code"_L1},
    Column{"created_by"_L1},
    Column{"updated_by"_L1},
    Column{"created_at"_L1},
    Column{"updated_at"_L1},
    Column{"deleted_at"_L1},
};
const Table notificationTemplate{.name = "elevate_notification_template"_L1,
                                 .type = &typeOf<elevate::NotificationTemplate>,
                                 .more = templateMore,
                                 .indexes = "organization_id,code"_L1};

constexpr std::array bulkFileMore = {Column{"tenant_code"_L1}, Column{"updated_at"_L1},
                                     Column{"updated_by"_L1, Kind::Integer}, Column{"deleted_at"_L1},
                                     Column{"upload_type"_L1}};
const Table bulkFile{.name = "elevate_bulk_file"_L1,
                     .type = &typeOf<elevate::BulkFile>,
                     .more = bulkFileMore,
                     .indexes = "organization_id"_L1};

constexpr std::array invitationMore = {
    Column{"id"_L1, Kind::Integer},
    Column{"name"_L1},
    Column{"email"_L1},
    Column{"organization_id"_L1, Kind::Integer},
    Column{"roles"_L1, Kind::TextList},
    Column{"code"_L1},
    Column{"file_id"_L1, Kind::Integer},
};
const Table invitation{.name = "elevate_invitation"_L1, .more = invitationMore, .indexes = "email code"_L1};

constexpr std::array fileMore = {Column{"id"_L1, Kind::Integer}, Column{"path"_L1}, Column{"content"_L1}};
const Table file{.name = "elevate_file"_L1, .more = fileMore, .indexes = "path"_L1};

QList<const Table *> all()
{
    return {&tenant,
            &organization,
            &registrationCode,
            &role,
            &module,
            &permission,
            &rolePermission,
            &user,
            &userRole,
            &session,
            &oneTimePassword,
            &roleRequest,
            &entityType,
            &entity,
            &form,
            &notificationTemplate,
            &bulkFile,
            &invitation,
            &file};
}

} // namespace gatehouse::sandbox::tables
