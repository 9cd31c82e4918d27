#include "network/sandbox/seed/ivaltcity.h"

#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/seed/city.h"
#include "network/sandbox/seed/sampletable.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

//! Ids far from 1, as a service shared by many customers gives them, so that mixing up kinds of ids shows.
constexpr qint64 firstOrganizationId = 31;
constexpr qint64 firstUserId = 1001;
constexpr qint64 firstGeofenceId = 201;
constexpr qint64 firstTimeslotId = 541;

QString uuidText(Random &random)
{
    const quint64 high = random.next();
    const quint64 low = random.next();
    QByteArray bytes(reinterpret_cast<const char *>(&high), sizeof high);
    bytes.append(reinterpret_cast<const char *>(&low), sizeof low);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString secretText(Random &random)
{
    return QString::number(random.next(), 36) % QString::number(random.next(), 36);
}

} // namespace

IvaltCity::IvaltCity(World &world, const Population &population) : m_world(world), m_population(population)
{
    addOrganizations();
    addGeofences();
    addTimeslots();
}

void IvaltCity::addOrganizations()
{
    BulkInsert codes(store(), ivalttables::authCode);
    for (qsizetype place = 0; place < m_population.organizations().size(); ++place) {
        const CityOrganization &organization = m_population.organizations().at(place);
        Random random(u'o', place);
        const QString created = momentText(m_population.hoursAgo(24 * (950 - 40 * place)));
        store().insert(ivalttables::organization, {{u"id"_s, firstOrganizationId + place},
                                                   {u"name"_s, organization.localName},
                                                   {u"organization_code"_s, organization.slug},
                                                   {u"has_geo_fencing"_s, true},
                                                   {u"number_geo_fencing"_s, organization.fenceQuota},
                                                   {u"is_active"_s, organization.isActive},
                                                   {u"api_client_id"_s, uuidText(random)},
                                                   {u"api_client_secret"_s, secretText(random)},
                                                   {u"created_at"_s, created},
                                                   {u"updated_at"_s, created}});
        for (int i = 0; i < 1 + place % 3; ++i) {
            codes.add({{u"client_id"_s, uuidText(random)},
                       {u"client_secret"_s, secretText(random)},
                       {u"created_at"_s, momentText(m_population.hoursAgo(24 * (300 - 90 * i)))},
                       {u"organization_id"_s, firstOrganizationId + place}});
        }
    }
    m_assignables.resize(m_population.organizations().size());
}

void IvaltCity::addGeofences()
{
    const SampleTable table("places"_L1);
    for (qsizetype row = 0; row < table.size(); ++row) {
        const qsizetype place = m_population.placeOf(table.text(row, "organization"_L1));
        const QString created = momentText(m_population.hoursAgo(24 * (500 - 9 * row)));
        const qint64 id = firstGeofenceId + row;
        store().insert(ivalttables::geofence, {{u"id"_s, id},
                                               {u"name"_s, table.text(row, "name"_L1)},
                                               {u"latitude"_s, table.number(row, "latitude"_L1)},
                                               {u"longitude"_s, table.number(row, "longitude"_L1)},
                                               {u"radius"_s, table.number(row, "radius"_L1)},
                                               {u"is_active"_s, table.integer(row, "active"_L1) != 0},
                                               {u"organization_id"_s, firstOrganizationId + place},
                                               {u"created_at"_s, created},
                                               {u"updated_at"_s, created}});
        m_assignables[place].geofences.append(id);
    }
}

//! The moment a weekly timeslot begins or ends: \a time of \a day in the reference week, as UTC text.
static QString weeklyMoment(const QString &zone, int day, const QString &time)
{
    const bool isMidnightAfter = time == "24:00"_L1;
    const QDate date = QDate(2024, 1, 1).addDays(day - 1 + (isMidnightAfter ? 1 : 0));
    const QTime clock = isMidnightAfter ? QTime(0, 0) : QTime::fromString(time, u"HH:mm"_s);
    return momentText(QDateTime(date, clock, QTimeZone(zone.toLatin1())));
}

void IvaltCity::addTimeslot(const SampleTable &table, qsizetype row, const QJsonObject &zone, int day)
{
    const qsizetype place = m_population.placeOf(table.text(row, "organization"_L1));
    QString start = table.text(row, "start"_L1);
    QString end = table.text(row, "end"_L1);
    if (day > 0) {
        const bool isOvernight = end < start;
        const QString name = zone.value("value"_L1).toString();
        start = weeklyMoment(name, day, start);
        end = weeklyMoment(name, day + (isOvernight ? 1 : 0), end);
    }
    const QString created = momentText(m_population.hoursAgo(24 * (400 - 11 * row)));
    Row slot{{u"name"_s, table.text(row, "name"_L1)},
             {u"timezone"_s, zone},
             {u"start_time"_s, start},
             {u"end_time"_s, end},
             {u"status"_s, table.integer(row, "active"_L1) != 0},
             {u"organization_id"_s, firstOrganizationId + place},
             {u"created_at"_s, created},
             {u"updated_at"_s, created}};
    if (store().count(ivalttables::timeslot) == 0)
        slot.insert(u"id"_s, firstTimeslotId);
    m_assignables[place].timeslots.last().append(store().insert(ivalttables::timeslot, slot));
}

void IvaltCity::addTimeslots()
{
    QHash<QString, QJsonObject> zones;
    const SampleTable zoneTable("zones"_L1);
    for (qsizetype row = 0; row < zoneTable.size(); ++row) {
        zones.insert(zoneTable.text(row, "value"_L1), {{u"value"_s, zoneTable.text(row, "value"_L1)},
                                                       {u"label"_s, zoneTable.text(row, "label"_L1)},
                                                       {u"offset"_s, zoneTable.number(row, "offset"_L1)},
                                                       {u"abbrev"_s, zoneTable.text(row, "abbrev"_L1)},
                                                       {u"altName"_s, zoneTable.text(row, "altName"_L1)}});
    }
    const SampleTable table("timeslots"_L1);
    for (qsizetype row = 0; row < table.size(); ++row) {
        const QJsonObject zone = zones.value(table.text(row, "zone"_L1));
        m_assignables[m_population.placeOf(table.text(row, "organization"_L1))].timeslots.append(QList<qint64>());
        if (!m_world.options.ivaltDialect.weeklyTimeslots) {
            addTimeslot(table, row, zone, 0);
            continue;
        }
        const QStringList days = table.text(row, "days"_L1).split(u'-');
        for (int day = days.first().toInt(); day <= days.last().toInt(); ++day)
            addTimeslot(table, row, zone, day);
    }
}

IvaltPeople::IvaltPeople(IvaltCity &city)
    : m_city(city)
    , m_users(city.store(), ivalttables::user,
              "id name country_code mobile email user_code device_token imei platform verify_timeslots created_at "
              "updated_at"_L1)
    , m_memberships(city.store(), ivalttables::membership, "organization_id user_id is_pending is_admin"_L1)
    , m_geofences(city.store(), ivalttables::userGeofence, "user_id geofence_id"_L1)
    , m_timeslots(city.store(), ivalttables::userTimeslot, "user_id timeslot_id"_L1)
{
}

IvaltPeople::~IvaltPeople()
{
    m_memberships.finish();
    m_users.finish();
    // Everybody has the shared pass of the first organization.
    m_city.store().run(u"INSERT INTO %1 (organization_id, user_id, is_pending, is_admin) SELECT ?, id, 0, 0 FROM %2 "
                       "WHERE id NOT IN (SELECT user_id FROM %1 WHERE organization_id = ?)"_s.arg(
                           ivalttables::membership.name, ivalttables::user.name),
                       {firstOrganizationId, firstOrganizationId});
}

//! One of the list for some in a hundred, two for a part of them.
template<class List, class Add>
static void assign(Random &random, const List &list, int percent, Add add)
{
    if (list.isEmpty() || !random.chance(percent))
        return;
    const qsizetype first = random.below(list.size());
    add(list.at(first));
    if (list.size() > 1 && random.chance(40))
        add(list.at((first + 1) % list.size()));
}

void IvaltPeople::add(const Person &person)
{
    Random random(u'd', person.number);
    const qint64 id = firstUserId + person.number;
    const QString joined = momentText(person.joined);
    m_users.addValues({id, person.name.native, m_city.m_population.organizations().at(person.organization).countryCode,
                       person.mobile, person.email, static_cast<qint64>(1000 + random.below(9000)),
                       QString(secretText(random) % u":APA91b"_s), uuidText(random).toUpper(),
                       random.chance(70) ? u"android"_s : u"ios"_s, random.chance(60) ? 1 : 0, joined, joined});
    m_memberships.addValues(
        {firstOrganizationId + person.organization, id, person.isPending ? 1 : 0, person.isOrganizationAdmin ? 1 : 0});

    const IvaltCity::Assignables &own = m_city.m_assignables.at(person.organization);
    assign(random, own.geofences, 75, [&](qint64 fence) { m_geofences.addValues({id, fence}); });
    assign(random, own.timeslots, 60, [&](const QList<qint64> &group) {
        for (qint64 slot : group)
            m_timeslots.addValues({id, slot});
    });
}

} // namespace gatehouse::sandbox
