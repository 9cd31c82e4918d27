#include "network/sandbox/elevate/defaults.h"

#include "network/sandbox/elevate/people.h"
#include "network/sandbox/elevate/permissiondata.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/sampleaccounts.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static bool hasTenants(const World &world)
{
    return world.options.elevate == Line::V35;
}

static void addTenant(World &world)
{
    const QString now = isoNow();
    QJsonArray domains;
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"sandbox.example"_s})
        domains.append(QJsonObject{{u"domain"_s, host}, {u"verified"_s, true}});
    world.store.insert(
        tables::tenant,
        {{u"code"_s, QString(sampleTenant)},
         {u"name"_s, u"Default Tenant"_s},
         {u"description"_s, u"The tenant a new service begins with."_s},
         {u"status"_s, u"ACTIVE"_s},
         {u"logo"_s, u"http://localhost/logo.svg"_s},
         {u"theming"_s, QJsonObject{{u"primaryColor"_s, u"#2563EB"_s}, {u"secondaryColor"_s, u"#16A34A"_s}}},
         {u"meta"_s, QJsonObject{{u"portalSignInUrl"_s, u"http://localhost/sign-in"_s}}},
         {u"domains"_s, domains},
         {u"configuration"_s,
          QJsonObject{{u"allowed_auth_mode"_s, QJsonArray{u"password"_s}}, {u"auto_register"_s, false}}},
         {u"created_at"_s, now},
         {u"updated_at"_s, now}});
}

static qint64 addOrganization(World &world, const QString &name, const QString &code, const QString &description,
                              const QJsonArray &domains)
{
    const QString now = isoNow();
    Row organization{{u"name"_s, name},       {u"code"_s, code},          {u"description"_s, description},
                     {u"domains"_s, domains}, {u"status"_s, u"ACTIVE"_s}, {u"created_at"_s, now},
                     {u"updated_at"_s, now}};
    if (hasTenants(world))
        organization.insert("tenant_code"_L1, QString(sampleTenant));
    return world.store.insert(tables::organization, organization);
}

static void addRoles(World &world)
{
    struct SeededRole
    {
        QLatin1StringView title;
        QLatin1StringView label;
        int userType;
        Lines lines = allLines;
    };
    // In the order in which a real service gives the numbers.
    static constexpr std::array roles = {
        SeededRole{"session_manager"_L1, "Session Manager"_L1, 0},
        SeededRole{"public"_L1, "Public"_L1, 0},
        SeededRole{"tenant_admin"_L1, "Tenant Admin"_L1, 1, withTenants},
        SeededRole{"user"_L1, "User"_L1, 0},
        SeededRole{"mentor"_L1, "Mentor"_L1, 0},
        SeededRole{"mentee"_L1, "Mentee"_L1, 0},
        SeededRole{"admin"_L1, "Admin"_L1, 1},
        SeededRole{"org_admin"_L1, "Organization Admin"_L1, 1},
    };
    for (const SeededRole &role : roles) {
        if (!role.lines.testFlag(world.options.elevate))
            continue;
        Row row{{u"title"_s, QString(role.title)}, {u"label"_s, QString(role.label)},
                {u"user_type"_s, role.userType},   {u"visibility"_s, u"PUBLIC"_s},
                {u"status"_s, u"ACTIVE"_s},        {u"organization_id"_s, defaultOrganizationId}};
        if (hasTenants(world))
            row.insert("tenant_code"_L1, QString(sampleTenant));
        world.store.insert(tables::role, row);
    }
}

static void addModules(World &world)
{
    QStringList codes = u"all manage-session mentee modules permissions account entity-type user user-role form "
                        "cloud-services admin organization entity org-admin notification"_s.split(u' ');
    if (hasTenants(world))
        codes += u"public tenant organization-feature feature"_s.split(u' ');
    for (const QString &code : codes)
        world.store.insert(tables::module, {{u"code"_s, code}, {u"status"_s, u"ACTIVE"_s}});
}

static void addPermissions(World &world)
{
    for (const SeededPermission &seeded : seededPermissions) {
        if (!seeded.lines.testFlag(world.options.elevate))
            continue;
        QString path(seeded.path);
        // The published documentation spells this controller in its own way.
        if (world.options.elevate == Line::Docs)
            path.replace("/user-role/"_L1, "/userRole/"_L1);
        const QJsonArray verbs = QJsonArray::fromStringList(QString(seeded.verbs).split(u' '));
        const qint64 id = world.store.insert(tables::permission, {{u"code"_s, QString(seeded.code)},
                                                                  {u"module"_s, QString(seeded.module)},
                                                                  {u"request_type"_s, verbs},
                                                                  {u"api_path"_s, path},
                                                                  {u"status"_s, u"ACTIVE"_s}});
        for (const QString &role : QString(seeded.roles).split(u' ', Qt::SkipEmptyParts)) {
            world.store.insert(tables::rolePermission, {{u"role_title"_s, role},
                                                        {u"permission_id"_s, id},
                                                        {u"module"_s, QString(seeded.module)},
                                                        {u"request_type"_s, verbs},
                                                        {u"api_path"_s, path}});
        }
    }
}

static Row ownedByDefault(const World &world, Row row)
{
    const QString now = isoNow();
    row.insert("status"_L1, u"ACTIVE"_s);
    row.insert("organization_id"_L1, defaultOrganizationId);
    row.insert("created_at"_L1, now);
    row.insert("updated_at"_L1, now);
    if (hasTenants(world)) {
        row.insert("organization_code"_L1, QString(defaultOrganizationCode));
        row.insert("tenant_code"_L1, QString(sampleTenant));
    }
    return row;
}

static void addEntityTypes(World &world)
{
    struct SeededType
    {
        QLatin1StringView value;
        QLatin1StringView label;
        QLatin1StringView dataType;
        QLatin1StringView entities; //!< value=Label, semicolons between
    };
    static constexpr std::array types = {
        SeededType{"languages"_L1, "Languages"_L1, "ARRAY[STRING]"_L1, "en=English;hi=Hindi;ta=Tamil;fr=French"_L1},
        SeededType{"location"_L1, "Location"_L1, "STRING"_L1, "north=North;south=South;east=East;west=West"_L1},
        SeededType{"designation"_L1, "Designation"_L1, "STRING"_L1, "teacher=Teacher;head=Head of school"_L1},
    };
    static constexpr std::array places = {"state"_L1,
                                          "district"_L1,
                                          "block"_L1,
                                          "cluster"_L1,
                                          "school"_L1,
                                          "professional_role"_L1,
                                          "professional_subroles"_L1};
    const auto addType = [&](const QString &value, const QString &label, const QString &dataType) {
        return world.store.insert(tables::entityType, ownedByDefault(world, {{u"value"_s, value},
                                                                             {u"label"_s, label},
                                                                             {u"data_type"_s, dataType},
                                                                             {u"model_names"_s, QJsonArray{u"User"_s}},
                                                                             {u"allow_filtering"_s, true},
                                                                             {u"allow_custom_entities"_s, true},
                                                                             {u"has_entities"_s, true},
                                                                             {u"required"_s, false},
                                                                             {u"external_entity_type"_s, false}}));
    };
    for (const SeededType &type : types) {
        const qint64 id = addType(type.value, type.label, type.dataType);
        for (const QString &entry : QString(type.entities).split(u';')) {
            world.store.insert(tables::entity, ownedByDefault(world, {{u"value"_s, entry.section(u'=', 0, 0)},
                                                                      {u"label"_s, entry.section(u'=', 1)},
                                                                      {u"type"_s, u"SYSTEM"_s},
                                                                      {u"entity_type_id"_s, id}}));
        }
    }
    if (!hasTenants(world))
        return;
    for (QLatin1StringView place : places) {
        QString label = QString(place).replace(u'_', u' ');
        label[0] = label.at(0).toUpper();
        addType(place, label, u"STRING"_s);
    }
}

static void addTemplates(World &world)
{
    struct SeededTemplate
    {
        QLatin1StringView type;
        QLatin1StringView code;
        QLatin1StringView subject;
        QLatin1StringView body;
    };
    static constexpr std::array templates = {
        SeededTemplate{"emailHeader"_L1, "email_header"_L1, ""_L1, "<div>"_L1},
        SeededTemplate{"emailFooter"_L1, "email_footer"_L1, ""_L1, "</div>"_L1},
        SeededTemplate{"email"_L1, "emailotp"_L1, "Your code"_L1, "<p>Dear {name}, your code is {otp}.</p>"_L1},
        SeededTemplate{"email"_L1, "registrationotp"_L1, "Your sign-up code"_L1,
                       "<p>Dear {name}, sign up with {otp}.</p>"_L1},
        SeededTemplate{"email"_L1, "registration"_L1, "Welcome"_L1, "<p>Welcome, {name}.</p>"_L1},
        SeededTemplate{"email"_L1, "invite_user"_L1, "You are invited"_L1,
                       "<p>Dear {name}, join {orgName} as {role}.</p>"_L1},
        SeededTemplate{"email"_L1, "role_request_approved"_L1, "Your request"_L1,
                       "<p>Dear {name}, you are now {role}.</p>"_L1},
        SeededTemplate{"email"_L1, "role_request_rejected"_L1, "Your request"_L1,
                       "<p>Dear {name}, your request for {role} was not granted.</p>"_L1},
    };
    for (const SeededTemplate &seeded : templates) {
        Row row = ownedByDefault(world, {{u"type"_s, QString(seeded.type)},
                                         {u"code"_s, QString(seeded.code)},
                                         {u"subject"_s, QString(seeded.subject)},
                                         {u"body"_s, QString(seeded.body)}});
        if (seeded.type == "email"_L1) {
            row.insert("email_header"_L1, u"email_header"_s);
            row.insert("email_footer"_L1, u"email_footer"_s);
        }
        world.store.insert(tables::notificationTemplate, row);
    }
}

void fillDefaults(World &world)
{
    world.store.begin();
    if (hasTenants(world))
        addTenant(world);
    addOrganization(world, u"Default Organization"_s, defaultOrganizationCode, u"Default organization"_s, {});
    addRoles(world);
    addModules(world);
    addPermissions(world);
    addEntityTypes(world);
    addTemplates(world);
    world.store.commit();
}

void addSampleAccounts(World &world)
{
    world.store.begin();
    const qint64 city = addOrganization(world, u"Sandbox City"_s, sampleOrganizationCode,
                                        u"The organization of the sample accounts"_s, {u"sandbox.example"_s});
    for (const SampleAccount &account : sampleAccounts) {
        if (!account.lines.testFlag(world.options.elevate))
            continue;
        const bool isAdmin = account.role == "admin"_L1;
        const QStringList roles = account.role.isEmpty() ? QStringList() : QStringList{QString(account.role)};
        const qint64 id = addUser(world,
                                  {{u"name"_s, QString(account.name)},
                                   {u"email"_s, QString(account.email)},
                                   {u"password"_s, QString(account.password)},
                                   {u"has_accepted_terms_and_conditions"_s, true}},
                                  isAdmin ? defaultOrganizationId : city, roles);
        if (account.role == "org_admin"_L1)
            world.store.update(tables::organization, city, {{u"org_admin"_s, QJsonArray{id}}});
    }
    world.store.commit();
}

} // namespace gatehouse::sandbox
