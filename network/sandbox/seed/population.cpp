#include "network/sandbox/seed/population.h"

#include "network/sandbox/seed/sampletable.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

//! Who comes later carries a number in the address, early ones only when somebody before them has the address.
static constexpr qint64 numberedFrom = 1000;

static QString handleOf(const FullName &name)
{
    return name.given.toLower() + u'.' + name.family.toLower();
}

Population::Population(const QDateTime &now) : m_now(now.toUTC())
{
    const SampleTable organizations("organizations"_L1);
    for (qsizetype row = 0; row < organizations.size(); ++row) {
        m_organizations.append({.code = organizations.text(row, "code"_L1),
                                .slug = organizations.text(row, "slug"_L1),
                                .name = organizations.text(row, "name"_L1),
                                .localName = organizations.text(row, "localName"_L1),
                                .description = organizations.text(row, "description"_L1),
                                .domain = organizations.text(row, "domain"_L1),
                                .tenant = organizations.text(row, "tenant"_L1),
                                .related = organizations.words(row, "related"_L1),
                                .languages = organizations.words(row, "languages"_L1),
                                .weight = organizations.integer(row, "weight"_L1),
                                .countryCode = organizations.text(row, "countryCode"_L1),
                                .mobilePrefix = organizations.text(row, "mobilePrefix"_L1),
                                .fenceQuota = organizations.integer(row, "quota"_L1),
                                .isActive = organizations.text(row, "status"_L1) == "ACTIVE"_L1,
                                .city = organizations.text(row, "city"_L1),
                                .latitude = organizations.number(row, "latitude"_L1),
                                .longitude = organizations.number(row, "longitude"_L1)});
        m_shares.append(QList<qsizetype>(m_organizations.last().weight, row));
    }
    const SampleTable roles("roles"_L1);
    for (qsizetype row = 0; row < roles.size(); ++row)
        m_organizations[placeOf(roles.text(row, "organization"_L1))].ownRoles.append(roles.text(row, "title"_L1));
    const SampleTable abouts("abouts"_L1);
    for (qsizetype row = 0; row < abouts.size(); ++row)
        m_organizations[placeOf(abouts.text(row, "organization"_L1))].abouts.append(abouts.text(row, "text"_L1));

    QSet<QString> taken;
    for (qint64 number = 0; number < numberedFrom; ++number) {
        Random random(u'c', number);
        const Person person = named(number, random);
        const QString address = handleOf(person.name) + u'@' + m_organizations.at(person.organization).domain;
        if (taken.contains(address))
            m_namesakes.insert(number);
        taken.insert(address);
    }
}

qsizetype Population::placeOf(QStringView code) const
{
    for (qsizetype place = 0; place < m_organizations.size(); ++place) {
        if (m_organizations.at(place).code == code)
            return place;
    }
    qFatal("No organization of the sample city has the code %s.", qUtf8Printable(code.toString()));
}

Person Population::named(qint64 number, Random &random) const
{
    Person person{.number = number};
    // The first person of each organization is its admin, so every one has somebody to decide role requests.
    person.organization = number < m_organizations.size() ? number : random.pick(m_shares);
    person.language = random.pick(m_organizations.at(person.organization).languages);
    person.name = m_names.name(person.language, random);
    return person;
}

Person Population::person(qint64 number) const
{
    Random random(u'c', number);
    Person person = named(number, random);
    const CityOrganization &organization = m_organizations.at(person.organization);
    const bool isNumbered = number >= numberedFrom || m_namesakes.contains(number);
    const QString suffix = isNumbered ? QString::number(number) : QString();
    person.email = handleOf(person.name) % suffix % u'@' % organization.domain;
    person.username = person.name.given.toLower() % u'_' % person.name.family.toLower() % QString::number(number);
    person.mobile = organization.mobilePrefix % QString::number((100000 + number) % 1000000).rightJustified(6, u'0');

    person.isOrganizationAdmin = number < m_organizations.size() || random.chance(1);
    const int share = static_cast<int>(random.below(100));
    person.roles.append(share < 55   ? u"mentee"_s
                        : share < 80 ? u"mentor"_s
                        : share < 90 ? u"user"_s
                                     : u"session_manager"_s);
    if (!organization.ownRoles.isEmpty() && random.chance(35))
        person.roles.append(random.pick(organization.ownRoles));
    if (person.isOrganizationAdmin)
        person.roles.append(u"org_admin"_s);

    if (random.chance(60))
        person.about = random.pick(organization.abouts);
    person.isActive = organization.isActive && (person.isOrganizationAdmin || !random.chance(5));
    person.isPending = !person.isOrganizationAdmin && random.chance(6);
    person.joined = m_now.addSecs(-3600 - random.below(900 * 24 * 3600)).addMSecs(-random.below(1000));
    return person;
}

} // namespace gatehouse::sandbox
