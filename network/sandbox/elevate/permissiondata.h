#pragma once

#include "models/schema/line.h"

#include <array>

namespace gatehouse::sandbox {

//! A permission of the default data and the roles that have it.
struct SeededPermission
{
    QLatin1StringView code;
    QLatin1StringView module;
    QLatin1StringView verbs; //!< blanks between
    QLatin1StringView path;
    QLatin1StringView roles; //!< titles, blanks between; a system admin needs none
    Lines lines = allLines;
};

namespace detail {
using L1 = QLatin1StringView;
inline constexpr L1 allVerbs("POST DELETE GET PUT PATCH");
inline constexpr L1 everybody("admin org_admin tenant_admin session_manager mentor mentee user");
inline constexpr L1 managers("admin org_admin tenant_admin");
inline constexpr L1 members("session_manager mentor mentee user");
} // namespace detail

inline constexpr std::array seededPermissions = {
    SeededPermission{detail::L1("user_permissions"), detail::L1("user"), detail::allVerbs,
                     detail::L1("/user/v1/user/*"), detail::everybody},
    SeededPermission{detail::L1("user_role_permissions"), detail::L1("user-role"), detail::allVerbs,
                     detail::L1("/user/v1/user-role/*"), detail::managers},
    SeededPermission{detail::L1("user_role_list"), detail::L1("user-role"), detail::L1("GET"),
                     detail::L1("/user/v1/user-role/list"), detail::members},
    SeededPermission{detail::L1("user_role_default"), detail::L1("user-role"), detail::L1("GET"),
                     detail::L1("/user/v1/user-role/default"), detail::L1("public"), withoutTenants},
    SeededPermission{detail::L1("form_permissions"), detail::L1("form"), detail::allVerbs,
                     detail::L1("/user/v1/form/*"), detail::managers},
    SeededPermission{detail::L1("form_read"), detail::L1("form"), detail::L1("POST"), detail::L1("/user/v1/form/read*"),
                     detail::members},
    SeededPermission{detail::L1("form_read_public"), detail::L1("form"), detail::L1("POST"),
                     detail::L1("/user/v1/form/read*"), detail::L1("public"), withTenants},
    SeededPermission{detail::L1("cloud_services_permissions"), detail::L1("cloud-services"), detail::allVerbs,
                     detail::L1("/user/v1/cloud-services/*"), detail::everybody},
    SeededPermission{detail::L1("organization_read"), detail::L1("organization"), detail::L1("GET"),
                     detail::L1("/user/v1/organization/*"), detail::everybody},
    SeededPermission{detail::L1("organization_update"), detail::L1("organization"), detail::L1("POST"),
                     detail::L1("/user/v1/organization/update/*"), detail::managers},
    SeededPermission{detail::L1("organization_request_role"), detail::L1("organization"), detail::L1("POST"),
                     detail::L1("/user/v1/organization/requestOrgRole"), detail::everybody},
    SeededPermission{detail::L1("organization_create"), detail::L1("organization"), detail::L1("POST"),
                     detail::L1("/user/v1/organization/create"), detail::L1("tenant_admin"), withTenants},
    SeededPermission{detail::L1("entity_type_permissions"), detail::L1("entity-type"), detail::allVerbs,
                     detail::L1("/user/v1/entity-type/*"), detail::managers},
    SeededPermission{detail::L1("entity_type_create_published"), detail::L1("entity-type"), detail::L1("POST"),
                     detail::L1("/mentoring/v1/entity-type/create"), detail::managers, Line::Docs},
    SeededPermission{detail::L1("entity_type_read"), detail::L1("entity-type"), detail::L1("POST"),
                     detail::L1("/user/v1/entity-type/read*"), detail::members},
    SeededPermission{detail::L1("entity_write"), detail::L1("entity"), detail::L1("POST DELETE PUT PATCH"),
                     detail::L1("/user/v1/entity/*"), detail::managers},
    SeededPermission{detail::L1("entity_read"), detail::L1("entity"), detail::L1("GET"),
                     detail::L1("/user/v1/entity/read*"), detail::everybody},
    SeededPermission{detail::L1("org_admin_permissions"), detail::L1("org-admin"), detail::allVerbs,
                     detail::L1("/user/v1/org-admin/*"), detail::L1("org_admin")},
    SeededPermission{detail::L1("notification_permissions"), detail::L1("notification"), detail::allVerbs,
                     detail::L1("/user/v1/notification/*"), detail::managers},
    SeededPermission{detail::L1("account_permissions"), detail::L1("account"), detail::allVerbs,
                     detail::L1("/user/v1/account/*"), detail::L1("public")},
    SeededPermission{detail::L1("account_own"), detail::L1("account"), detail::L1("GET POST PATCH"),
                     detail::L1("/user/v1/account/*"), detail::everybody},
    SeededPermission{detail::L1("admin_login"), detail::L1("admin"), detail::L1("POST"),
                     detail::L1("/user/v1/admin/login"), detail::L1("public")},
    SeededPermission{detail::L1("admin_create"), detail::L1("admin"), detail::L1("POST"),
                     detail::L1("/user/v1/admin/create"), detail::L1("public")},
    SeededPermission{detail::L1("admin_permissions"), detail::L1("admin"), detail::L1("DELETE POST GET"),
                     detail::L1("/user/v1/admin/*"), detail::L1("admin")},
    SeededPermission{detail::L1("public_permissions"), detail::L1("public"), detail::L1("GET POST"),
                     detail::L1("/user/v1/public/*"), detail::L1("public"), withTenants},
    SeededPermission{detail::L1("tenant_read"), detail::L1("tenant"), detail::L1("GET"),
                     detail::L1("/user/v1/tenant/read*"), detail::L1("public"), withTenants},
    SeededPermission{detail::L1("tenant_permissions"), detail::L1("tenant"), detail::L1("POST GET"),
                     detail::L1("/user/v1/tenant/*"), detail::L1("admin"), withTenants},
};

} // namespace gatehouse::sandbox
