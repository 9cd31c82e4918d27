#pragma once

#include "models/schema/line.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace gatehouse::sandbox {

//! A way to sign in to the sandbox. The passwords meet the rules of both lines and protect nothing.
struct SampleAccount
{
    QLatin1StringView name;
    QLatin1StringView email;
    QLatin1StringView password;
    QLatin1StringView role; //!< beyond the default role
    Lines lines = allLines; //!< that know the role
};

inline constexpr SampleAccount sampleAdmin{QLatin1StringView("Sandbox Admin"),
                                           QLatin1StringView("admin@sandbox.example"),
                                           QLatin1StringView("SandBox!!!2026"), QLatin1StringView("admin")};
inline constexpr SampleAccount sampleOrgAdmin{QLatin1StringView("Olive Org Admin"),
                                              QLatin1StringView("orgadmin@sandbox.example"),
                                              QLatin1StringView("SandBox!!!2026"), QLatin1StringView("org_admin")};
inline constexpr SampleAccount sampleUser{QLatin1StringView("Uma User"), QLatin1StringView("user@sandbox.example"),
                                          QLatin1StringView("SandBox!!!2026"), QLatin1StringView()};
inline constexpr SampleAccount sampleTenantAdmin{
    QLatin1StringView("Tara Tenant Admin"), QLatin1StringView("tenantadmin@sandbox.example"),
    QLatin1StringView("SandBox!!!2026"), QLatin1StringView("tenant_admin"), withTenants};
inline constexpr std::array sampleAccounts = {sampleAdmin, sampleOrgAdmin, sampleUser, sampleTenantAdmin};
//! How many of them the sandbox has on that line.
constexpr qint64 sampleAccountsOn(Line line)
{
    return std::ranges::count_if(sampleAccounts, [&](const SampleAccount &a) { return a.lines.testFlag(line); });
}

inline constexpr QLatin1StringView sampleIvaltKey("sandbox-ivalt-key");     //!< for x-api-key
inline constexpr QLatin1StringView sampleInternalToken("sandbox-internal"); //!< for internal_access_token
inline constexpr QLatin1StringView sampleSecretCode("sandbox-secret");      //!< secret_code of createAdmin
inline constexpr QLatin1StringView sampleTenant("default");                 //!< 3.5: x-tenant-code
inline constexpr QLatin1StringView sampleOrigin("http://localhost");        //!< 3.5: origin
inline constexpr QLatin1StringView defaultOrganizationCode("default_code"); //!< 3.5: x-org-code

} // namespace gatehouse::sandbox
