#include "tests/support/slowdown.h"

#include "models/records/elevate/entity.h"
#include "models/records/elevate/form.h"
#include "models/records/elevate/notificationtemplate.h"
#include "models/records/elevate/organization.h"
#include "models/records/elevate/role.h"
#include "models/records/elevate/rolerequest.h"
#include "models/records/elevate/user.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/timeslot.h"
#include "models/records/ivalt/user.h"
#include "network/sandbox/elevate/defaults.h"
#include "network/sandbox/elevate/tables.h"
#include "network/sandbox/ivalt/ivalt.h"
#include "network/sandbox/ivalt/tables.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/seed/city.h"
#include "network/sandbox/seed/population.h"

#include <QElapsedTimer>
#include <QGeoCoordinate>
#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using namespace gatehouse::sandbox;
using namespace Qt::StringLiterals;

//! Every problem of the records' texts with their field rows, each named.
template<class Struct>
static QStringList problemsIn(const QList<Struct> &records, Line line, const QStringList &except = {})
{
    QStringList problems;
    for (const Struct &value : records) {
        const Record record = Record::of(value);
        for (const Field &field : record.type().fields) {
            if (!field.lines.testFlag(line) || except.contains(field.key))
                continue;
            const QString problem = problemWith(field, record.text(field), line);
            if (!problem.isEmpty())
                problems.append(record.title() + u": "_s + field.key + u": "_s + problem);
        }
    }
    return problems;
}

class TestSeed : public QObject
{
    Q_OBJECT

private slots:
    void samePeopleEveryTime();
    void peopleSatisfyTheRulesOfBothServices();
    void cityFillsElevate_data();
    void cityFillsElevate();
    void roleRequestsAreOfDifferentAgeAndStatus();
    void samplePlacesLieInTheirCities();
    void timeslotsOfBothForms_data();
    void timeslotsOfBothForms();
    void usersHaveWhatTheirOrganizationHas();
    void hundredThousandPeopleAtOnce();
};

//! What the sandbox makes before it adds the city, as far as the city needs it.
static void openFreshWorld(World &world)
{
    QString error;
    QVERIFY2(world.store.open({}, tables::all(), &error), qPrintable(error));
    QVERIFY2(world.ivalt.open({}, ivaltTables(), &error), qPrintable(error));
    fillDefaults(world);
    addSampleAccounts(world);
}

static const QDateTime someDay(QDate(2026, 3, 14), QTime(9, 26, 53), QTimeZone::UTC);

template<class Struct>
static QList<Struct> recordsOf(const World &world, const Table &table)
{
    QList<Struct> records;
    const Store &store = ivaltTables().contains(&table) ? world.ivalt : world.store;
    for (const Row &row : store.rows(table))
        records.append(fromJson<Struct>(row));
    return records;
}

static void lines()
{
    QTest::addColumn<Line>("line");
    for (Line line : {Line::Docs, Line::V31, Line::V35})
        QTest::newRow(lineName(line).data()) << line;
}

void TestSeed::samePeopleEveryTime()
{
    const Population one(someDay);
    const Population other(someDay);
    for (qint64 number : {0, 1, 10, 499, 70'000}) {
        const Person person = one.person(number);
        QCOMPARE(person.email, other.person(number).email);
        QCOMPARE(person.name.native, other.person(number).name.native);
        QCOMPARE(person.joined, other.person(number).joined);
    }
    // Pinned: a different generator on some platform would show here.
    QCOMPARE(one.person(1).email, u"snehal.patil@sahyadri.example.org"_s);
    QCOMPARE(one.person(70'000).email, u"haoran.li70000@city.example.org"_s);
}

void TestSeed::peopleSatisfyTheRulesOfBothServices()
{
    const Population population(someDay);
    QSet<QString> addresses;
    QSet<QString> phones;
    QSet<QString> scripts;
    QHash<qsizetype, int> perOrganization;
    for (qint64 number = 0; number < 5000; ++number) {
        const Person person = population.person(number);
        const CityOrganization &organization = population.organizations().at(person.organization);
        QVERIFY2(personName.accepts(person.name.latin()), qPrintable(person.name.latin()));
        QVERIFY2(emailAddress.accepts(person.email), qPrintable(person.email));
        QVERIFY2(person.email.endsWith(".example.org"_L1) || person.email.endsWith(".example.com"_L1),
                 qPrintable(person.email));
        QVERIFY2(phoneDigits.accepts(person.mobile), qPrintable(person.mobile));
        QVERIFY2(phoneCode.accepts(organization.countryCode), qPrintable(organization.countryCode));
        QVERIFY2(person.about.isEmpty() || proseLike.accepts(person.about), qPrintable(person.about));
        QVERIFY2(!addresses.contains(person.email), qPrintable(person.email));
        QVERIFY(!phones.contains(organization.countryCode + person.mobile));
        QVERIFY(person.joined < someDay);
        addresses.insert(person.email);
        phones.insert(organization.countryCode + person.mobile);
        for (QChar c : person.name.native)
            scripts.insert(QString::number(c.script()));
        if (number < 500)
            ++perOrganization[person.organization];
    }
    for (QChar::Script script : {QChar::Script_Devanagari, QChar::Script_Arabic, QChar::Script_Cyrillic,
                                 QChar::Script_Han, QChar::Script_Latin})
        QVERIFY(scripts.contains(QString::number(script)));
    QCOMPARE(perOrganization.size(), population.organizations().size());
    const auto plainAddresses =
        std::ranges::count_if(addresses, [](const QString &a) { return !a.section(u'@', 0, 0).back().isDigit(); });
    QVERIFY2(plainAddresses > 450, qPrintable(QString::number(plainAddresses)));
}

void TestSeed::cityFillsElevate_data()
{
    lines();
}

void TestSeed::cityFillsElevate()
{
    QFETCH(Line, line);
    World world{.options = {.elevate = line}};
    openFreshWorld(world);
    seedCity(world, Population(someDay));
    const Store &store = world.store;

    QCOMPARE(store.count(tables::user), 500 + sampleAccountsOn(line));
    auto organizations = recordsOf<elevate::Organization>(world, tables::organization);
    QCOMPARE(organizations.size(), 11);
    organizations.removeFirst(); // the default one has no domain
    for (const elevate::Organization &organization : organizations)
        QCOMPARE(organization.tenantCode.isEmpty(), line != Line::V35);
    QCOMPARE(problemsIn(organizations, line), QStringList());
    QCOMPARE(problemsIn(recordsOf<elevate::Role>(world, tables::role), line, {u"organization_id"_s}), QStringList());
    QCOMPARE(problemsIn(recordsOf<elevate::EntityType>(world, tables::entityType), line), QStringList());
    QCOMPARE(problemsIn(recordsOf<elevate::Entity>(world, tables::entity), line), QStringList());
    QCOMPARE(problemsIn(recordsOf<elevate::Form>(world, tables::form), line), QStringList());
    QCOMPARE(problemsIn(recordsOf<elevate::NotificationTemplate>(world, tables::notificationTemplate), line),
             QStringList());
    QCOMPARE(problemsIn(recordsOf<elevate::User>(world, tables::user), line), QStringList());
    QVERIFY(store.count(tables::entity) > 40);
    QCOMPARE(store.count(tables::bulkFile), 11);
    QCOMPARE(store.count(tables::tenant), line == Line::V35 ? 2 : 0);

    // Everybody has a role, and no role, organization or user is named that does not exist.
    QCOMPARE(store.count(tables::user, {.where = u"id > ? AND id NOT IN (SELECT user_id FROM elevate_user_role)"_s,
                                        .values = {sampleAccountsOn(line)}}),
             0);
    QCOMPARE(store.count(tables::userRole, {.where = u"role_id IS NULL OR role_id NOT IN (SELECT id FROM elevate_role)"
                                                     " OR organization_id NOT IN (SELECT id FROM elevate_organization)"
                                                     " OR user_id NOT IN (SELECT id FROM elevate_user)"_s}),
             0);
    const auto organizationAdmins = store.count(
        tables::organization, {.where = u"id > 1 AND id NOT IN (SELECT organization_id FROM elevate_user_role "
                                        "WHERE role_id IN (SELECT id FROM elevate_role WHERE title = 'org_admin'))"_s});
    QCOMPARE(organizationAdmins, 0);
    QVERIFY(store.count(tables::rolePermission, {.where = u"role_title = 'route_planner'"_s}) > 5);
}

void TestSeed::roleRequestsAreOfDifferentAgeAndStatus()
{
    World world;
    openFreshWorld(world);
    seedCity(world, Population(someDay));
    QHash<QString, int> byStatus;
    QDateTime before;
    for (const elevate::RoleRequest &request : recordsOf<elevate::RoleRequest>(world, tables::roleRequest)) {
        ++byStatus[request.status];
        QVERIFY(request.createdAt < someDay);
        QVERIFY2(!before.isValid() || before <= request.createdAt, "ids grow with time");
        before = request.createdAt;
        QVERIFY(!request.meta.toObject().value("about"_L1).toString().isEmpty());
        QCOMPARE(request.handledBy.has_value(), request.status != "REQUESTED"_L1);
        const Row requester = world.store.find(tables::user, *request.requesterId);
        QCOMPARE(requester.value("organization_id"_L1).toInteger(), *request.organizationId);
        const bool holdsRole =
            world.store.count(tables::userRole, {.where = u"user_id = ? AND role_id = ?"_s,
                                                 .values = {*request.requesterId, *request.role}}) > 0;
        QCOMPARE(holdsRole, request.status == "APPROVED"_L1);
    }
    QCOMPARE(byStatus.size(), 4);
    QVERIFY(byStatus.value(u"REQUESTED"_s) >= 12);
}

void TestSeed::samplePlacesLieInTheirCities()
{
    World world;
    openFreshWorld(world);
    const Population population(someDay);
    seedCity(world, population);
    QCOMPARE(problemsIn(recordsOf<ivalt::Organization>(world, ivalttables::organization), Line::V35), QStringList());
    const auto fences = recordsOf<ivalt::Geofence>(world, ivalttables::geofence);
    QCOMPARE(problemsIn(fences, Line::V35), QStringList());
    QVERIFY(fences.size() > 40);
    const qint64 firstOrganization = world.ivalt.first(ivalttables::organization, {}).value("id"_L1).toInteger();
    QHash<qint64, qint64> counts;
    for (const ivalt::Geofence &fence : fences) {
        const CityOrganization &organization = population.organizations().at(*fence.organizationId - firstOrganization);
        const QGeoCoordinate city(organization.latitude, organization.longitude);
        const double distance = city.distanceTo(QGeoCoordinate(*fence.latitude, *fence.longitude));
        QVERIFY2(distance < 45'000, qPrintable(fence.name));
        QVERIFY2(++counts[*fence.organizationId] <= organization.fenceQuota, qPrintable(organization.code));
    }
}

void TestSeed::timeslotsOfBothForms_data()
{
    QTest::addColumn<bool>("weekly");
    QTest::newRow("times of day") << false;
    QTest::newRow("a week") << true;
}

void TestSeed::timeslotsOfBothForms()
{
    QFETCH(bool, weekly);
    World world;
    world.options.ivaltDialect.weeklyTimeslots = weekly;
    openFreshWorld(world);
    seedCity(world, Population(someDay));
    const auto timeslots = recordsOf<ivalt::Timeslot>(world, ivalttables::timeslot);
    QCOMPARE(timeslots.size() > 100, weekly);
    QCOMPARE(problemsIn(timeslots, Line::V35), QStringList());
    QSet<double> offsets;
    bool hasOvernight = false;
    for (const ivalt::Timeslot &timeslot : timeslots) {
        const QJsonObject zone = timeslot.timezone.toObject();
        const QTimeZone real(zone.value("value"_L1).toString().toLatin1());
        QVERIFY2(real.isValid(), qPrintable(zone.value("value"_L1).toString()));
        const double offset = zone.value("offset"_L1).toDouble();
        QCOMPARE(real.standardTimeOffset(someDay) / 3600.0, offset);
        offsets.insert(offset - std::floor(offset));
        if (weekly) {
            const QDateTime start = QDateTime::fromString(timeslot.startTime, Qt::ISODateWithMs);
            const QDateTime end = QDateTime::fromString(timeslot.endTime, Qt::ISODateWithMs);
            QVERIFY2(start.isValid() && end > start && start.secsTo(end) <= 24 * 3600, qPrintable(timeslot.name));
            hasOvernight |= start.toTimeZone(real).date() != end.addMSecs(-1).toTimeZone(real).date();
        } else {
            QVERIFY2(QTime::fromString(timeslot.startTime, u"HH:mm"_s).isValid(), qPrintable(timeslot.startTime));
            hasOvernight |= timeslot.endTime < timeslot.startTime;
        }
    }
    QVERIFY(hasOvernight);
    QVERIFY(offsets.contains(0.5));
    QVERIFY(offsets.contains(0.75));
}

void TestSeed::usersHaveWhatTheirOrganizationHas()
{
    World world;
    openFreshWorld(world);
    seedCity(world, Population(someDay));
    const Store &store = world.ivalt;
    QCOMPARE(store.count(ivalttables::user), 500);
    QCOMPARE(problemsIn(recordsOf<ivalt::User>(world, ivalttables::user), Line::V35, {u"timeslots"_s}), QStringList());
    QVERIFY(store.count(ivalttables::membership, {.where = u"is_pending = 1"_s}) >= 15);
    const QString stranger = u"NOT EXISTS (SELECT 1 FROM ivalt_membership m JOIN %1 r ON "
                             "r.organization_id = m.organization_id WHERE m.user_id = %2.user_id AND r.id = %2.%3)"_s;
    QCOMPARE(store.count(ivalttables::userGeofence,
                         {.where = stranger.arg(u"ivalt_geofence"_s, u"ivalt_user_geofence"_s, u"geofence_id"_s)}),
             0);
    QCOMPARE(store.count(ivalttables::userTimeslot,
                         {.where = stranger.arg(u"ivalt_timeslot"_s, u"ivalt_user_timeslot"_s, u"timeslot_id"_s)}),
             0);
    QVERIFY(store.count(ivalttables::userGeofence) > 300);
    QVERIFY(store.count(ivalttables::userTimeslot) > 200);
}

void TestSeed::hundredThousandPeopleAtOnce()
{
    World world{.options = {.users = 100'000}};
    openFreshWorld(world);
    QElapsedTimer timer;
    timer.start();
    seedCity(world, Population(someDay));
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(world.store.count(tables::user), 100'000 + sampleAccountsOn(world.options.elevate));
    QCOMPARE(world.ivalt.count(ivalttables::user), 100'000);
    const qint64 everybodys = world.ivalt.first(ivalttables::organization, {}).value("id"_L1).toInteger();
    QCOMPARE(world.ivalt.count(ivalttables::membership, {.where = u"organization_id = ?"_s, .values = {everybodys}}),
             100'000);
    qInfo("100,000 people in %lld ms", static_cast<long long>(elapsed));
    // The goal is 3 s; a shared or instrumented machine gets more before this is called a failure.
    QVERIFY2(elapsed < 12'000 * slowdown, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
