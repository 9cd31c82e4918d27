#include "network/sandbox/seed/elevatecity.h"

#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/seed/city.h"
#include "network/sandbox/seed/sampletable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

//! 3.5: keeps libraries and museums apart from the rest.
constexpr QLatin1StringView secondTenant = "bayside"_L1;

} // namespace

ElevateCity::ElevateCity(World &world, const Population &population)
    : m_world(world), m_population(population), m_created(momentText(population.hoursAgo(24 * 1000)))
{
    const Row home = store().first(tables::organization, "code"_L1, QString(defaultOrganizationCode));
    const Row admin = store().first(tables::user, "email"_L1, QString(sampleAdmin.email));
    m_ids.defaultOrganization = home.value("id"_L1).toInteger();
    m_ids.admin = admin.value("id"_L1).toInteger();
    m_ids.password = admin.value("password"_L1).toString();
    QSqlQuery last = store().run(u"SELECT COALESCE(MAX(id), 0) FROM "_s % QString(tables::user.name));
    last.next();
    m_ids.firstUser = last.value(0).toLongLong() + 1;
    addSecondTenant();
    addOrganizations();
    addRoles();
}

QJsonValue ElevateCity::tenantOf(const CityOrganization &organization) const
{
    return hasTenants() ? QJsonValue(organization.tenant) : QJsonValue();
}

void ElevateCity::addSecondTenant()
{
    if (!hasTenants())
        return;
    store().insert(
        tables::tenant,
        {{u"code"_s, QString(secondTenant)},
         {u"name"_s, u"Bayside Tenant"_s},
         {u"description"_s, u"Libraries and museums that keep their own sign-in."_s},
         {u"status"_s, u"ACTIVE"_s},
         {u"domains"_s, QJsonArray{QJsonObject{{u"domain"_s, u"bayside.example.org"_s}, {u"verified"_s, true}},
                                   QJsonObject{{u"domain"_s, u"libraries.example.com"_s}, {u"verified"_s, false}}}},
         {u"configuration"_s,
          QJsonObject{{u"auto_register"_s, false}, {u"allowed_auth_mode"_s, QJsonArray{u"password"_s}}}},
         {u"created_at"_s, m_created},
         {u"updated_at"_s, m_created}});
}

void ElevateCity::addOrganizations()
{
    const QList<CityOrganization> &organizations = m_population.organizations();
    for (qsizetype place = 0; place < organizations.size(); ++place) {
        const CityOrganization &organization = organizations.at(place);
        const QString created = momentText(m_population.hoursAgo(24 * (950 - 40 * place)));
        // The organization of the sample accounts is there already.
        const Row known = store().first(tables::organization, "code"_L1, organization.code);
        qint64 id = known.value("id"_L1).toInteger();
        QJsonArray admins = known.value("org_admin"_L1).toArray();
        admins.append(m_ids.firstUser + place);
        QJsonArray domains = known.value("domains"_L1).toArray();
        domains.append(organization.domain);
        const Row row{{u"name"_s, organization.name},
                      {u"code"_s, organization.code},
                      {u"description"_s, organization.description},
                      {u"status"_s, organization.isActive ? u"ACTIVE"_s : u"INACTIVE"_s},
                      {u"domains"_s, domains},
                      {u"tenant_code"_s, tenantOf(organization)},
                      {u"org_admin"_s, admins},
                      {u"created_by"_s, m_ids.admin},
                      {u"updated_by"_s, m_ids.admin},
                      {u"created_at"_s, created},
                      {u"updated_at"_s, created}};
        if (known.isEmpty())
            id = store().insert(tables::organization, row);
        else
            store().update(tables::organization, id, row);
        m_ids.organizations.append(id);
        if (hasTenants()) {
            store().insert(tables::registrationCode,
                           {{u"code"_s, QString(organization.code % u"_2026"_s)}, {u"organization_id"_s, id}});
        }
    }
    for (qsizetype place = 0; place < organizations.size(); ++place) {
        QJsonArray related;
        for (const QString &code : organizations.at(place).related)
            related.append(m_ids.organizations.at(m_population.placeOf(code)));
        if (!related.isEmpty())
            store().update(tables::organization, m_ids.organizations.at(place), Row{{u"related_orgs"_s, related}});
    }
}

void ElevateCity::addRoles()
{
    const SampleTable table("roles"_L1);
    const QList<Row> held =
        store().rows(tables::rolePermission, {.where = u"role_title = ?"_s, .values = {u"mentee"_s}, .order = u"id"_s});
    for (qsizetype row = 0; row < table.size(); ++row) {
        const qsizetype place = m_population.placeOf(table.text(row, "organization"_L1));
        const QString title = table.text(row, "title"_L1);
        store().insert(tables::role, {{u"title"_s, title},
                                      {u"label"_s, table.text(row, "label"_L1)},
                                      {u"user_type"_s, 0},
                                      {u"visibility"_s, u"PUBLIC"_s},
                                      {u"status"_s, u"ACTIVE"_s},
                                      {u"organization_id"_s, m_ids.organizations.at(place)},
                                      {u"tenant_code"_s, tenantOf(m_population.organizations().at(place))}});
        for (Row permission : held) {
            permission.remove("id"_L1);
            permission.insert("role_title"_L1, title);
            store().insert(tables::rolePermission, permission);
        }
    }
    for (const Row &role : store().rows(tables::role))
        m_ids.roles.insert(role.value("title"_L1).toString(), role.value("id"_L1).toInteger());
}

//! The city's name as the entity type location spells it: letters only.
static QString locationValue(const QString &city)
{
    QString value;
    for (QChar c : city.normalized(QString::NormalizationForm_D)) {
        if (c.isLetter())
            value.append(c.toLower());
    }
    return value;
}

struct Spoken
{
    QLatin1StringView preferred; //!< a value of the entity type preferred_language
    QLatin1StringView list;      //!< values of the entity type languages, as JSON
};

static const Spoken &spokenBy(const QString &nameLanguage)
{
    static const QHash<QString, Spoken> spoken = {
        {u"mr"_s, {"hi"_L1, R"(["marathi","hindi","english"])"_L1}},
        {u"sw"_s, {"en"_L1, R"(["swahili","english"])"_L1}},
        {u"pt"_s, {"pt"_L1, R"(["portuguese"])"_L1}},
        {u"es"_s, {"en"_L1, R"(["spanish","portuguese"])"_L1}},
        {u"fr"_s, {"fr"_L1, R"(["french","english"])"_L1}},
        {u"zh"_s, {"en"_L1, R"(["chinese","english"])"_L1}},
        {u"ja"_s, {"ja"_L1, R"(["japanese"])"_L1}},
        {u"ar"_s, {"ar"_L1, R"(["arabic","english"])"_L1}},
        {u"bg"_s, {"en"_L1, R"(["bulgarian","english"])"_L1}},
    };
    static const Spoken english{"en"_L1, R"(["english"])"_L1};
    const auto found = spoken.constFind(nameLanguage);
    return found == spoken.cend() ? english : *found;
}

ElevatePeople::ElevatePeople(ElevateCity &city)
    : m_city(city)
    , m_users(city.store(), tables::user,
              "id name email phone phone_code username status organization_id tenant_code about location languages "
              "preferred_language has_accepted_terms_and_conditions password created_at updated_at"_L1)
    , m_roles(city.store(), tables::userRole, "user_id role_id organization_id name"_L1)
{
    const QList<CityOrganization> &organizations = city.m_population.organizations();
    for (qsizetype place = 0; place < organizations.size(); ++place) {
        const CityOrganization &organization = organizations.at(place);
        m_homes.append({.id = city.m_ids.organizations.at(place),
                        .tenant = city.hasTenants() ? organization.tenant : QVariant(),
                        .phoneCode = city.hasTenants() ? organization.countryCode : QVariant(),
                        .location = locationValue(organization.city)});
    }
}

void ElevatePeople::add(const Person &person)
{
    const Home &home = m_homes.at(person.organization);
    const Spoken &spoken = spokenBy(person.language);
    const qint64 id = m_city.m_ids.firstUser + person.number;
    const QString name = person.name.latin();
    const QString joined = momentText(person.joined);
    const bool hasTenants = m_city.hasTenants();
    m_users.addValues({id, name, person.email, hasTenants ? person.mobile : QVariant(), home.phoneCode,
                       hasTenants ? person.username : QVariant(), person.isActive ? u"ACTIVE"_s : u"INACTIVE"_s,
                       home.id, home.tenant, person.about.isEmpty() ? QVariant() : person.about, home.location,
                       QString(spoken.list), QString(spoken.preferred), 1, m_city.m_ids.password, joined, joined});
    for (const QString &title : person.roles)
        m_roles.addValues({id, m_city.m_ids.roles.value(title), home.id, name});
}

} // namespace gatehouse::sandbox
