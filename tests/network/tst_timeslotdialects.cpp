#include "models/week/slotwire.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/plainhttp.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600;

} // namespace

//! Both dialects of timeslots and all forms of timezone, read and written over real HTTP.
class TestTimeslotDialects : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void cityIsReadAsItIsMeant_data() { dialects(); }
    void cityIsReadAsItIsMeant();
    void whatIsWrittenIsThere_data() { dialects(); }
    void whatIsWrittenIsThere();
    void otherDialectIsRefused_data() { dialects(); }
    void otherDialectIsRefused();

private:
    static void dialects();

    PlainReply call(const QByteArray &verb, const QString &path, const QJsonValue &body = {})
    {
        const QUrl url(m_sandbox->baseUrl(Service::Ivalt).toString() + path);
        const QByteArray key(sampleIvaltKey.data(), sampleIvaltKey.size());
        if (body.isNull())
            return m_http.send(verb, url, {{"x-api-key", key}});
        return m_http.sendJson(verb, url, body, {{"x-api-key", key}});
    }
    QList<WeekSlot> listed()
    {
        const QString path = u"/organization/%1/timeslots"_s.arg(m_organization);
        return readSlots(call("GET", path).json[u"data"_s].toArray());
    }
    //! Carries the plan out; false when the service refuses a step.
    bool carryOut(const SlotPlan &plan);

    std::unique_ptr<Sandbox> m_sandbox;
    PlainHttp m_http;
    qint64 m_organization = 0;
};

void TestTimeslotDialects::dialects()
{
    QTest::addColumn<bool>("weekly");
    QTest::addColumn<IvaltDialect::Timezone>("zone");
    QTest::addColumn<ZoneForm>("form");
    for (const bool weekly : {false, true}) {
        const char *dialect = weekly ? "weekly" : "daily";
        QTest::addRow("%s, object", dialect) << weekly << IvaltDialect::Timezone::Object << ZoneForm::Object;
        QTest::addRow("%s, text", dialect) << weekly << IvaltDialect::Timezone::Text << ZoneForm::Text;
        QTest::addRow("%s, list", dialect) << weekly << IvaltDialect::Timezone::List << ZoneForm::List;
    }
}

void TestTimeslotDialects::init()
{
    QFETCH(const bool, weekly);
    QFETCH(const IvaltDialect::Timezone, zone);
    SandboxOptions options;
    options.users = 5;
    options.ivalt = IvaltEnvelope::QuickStart;
    options.ivaltDialect.weeklyTimeslots = weekly;
    options.ivaltDialect.timezone = zone;
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorString()));
    const QJsonArray organizations = call("GET", u"/organizations"_s).json[u"data"_s].toArray();
    for (const QJsonValue &organization : organizations) {
        if (organization["slug"_L1] == "sahyadri-schools"_L1)
            m_organization = organization["id"_L1].toInteger();
    }
    QVERIFY2(m_organization > 0, call("GET", u"/organizations"_s).body);
}

bool TestTimeslotDialects::carryOut(const SlotPlan &plan)
{
    const auto refused = [](const PlainReply &reply) {
        if (reply.status != 200)
            qWarning("%s", reply.body.constData());
        return reply.status != 200;
    };
    for (const SlotStep &step : plan.steps) {
        const QString id = QString::number(step.slot.id.value_or(0));
        switch (step.kind) {
        case SlotStep::Kind::Keep:
            break;
        case SlotStep::Kind::Add:
            if (refused(call("POST", u"/organization/%1/timeslots/add"_s.arg(m_organization), step.body)))
                return false;
            break;
        case SlotStep::Kind::Update:
            if (refused(call("PUT", u"/timeslot/%1/update"_s.arg(id), step.body)))
                return false;
            break;
        case SlotStep::Kind::Remove:
            if (refused(call("DELETE", u"/timeslot/%1/delete"_s.arg(id))))
                return false;
            break;
        }
    }
    return plan.isPossible();
}

void TestTimeslotDialects::cityIsReadAsItIsMeant()
{
    QFETCH(const bool, weekly);
    QFETCH(const ZoneForm, form);
    const QList<WeekSlot> all = listed();
    QCOMPARE(habitsOf(all).reading.dialect, weekly ? SlotDialect::Weekly : SlotDialect::Daily);
    QCOMPARE(habitsOf(all).zoneForm, form);
    QHash<QString, WeekSet> times;
    QSet<QByteArray> zones;
    for (const WeekSlot &slot : all) {
        QVERIFY2(slot.problems.isEmpty(), slot.problems.isEmpty() ? "" : qPrintable(slot.problems.first().text));
        times[slot.name].add(slot.times);
        zones.insert(slot.zone);
        QCOMPARE(slot.active, std::optional(slot.name != "Exam season"_L1));
    }
    QCOMPARE(zones, (QSet<QByteArray>{"Asia/Kolkata", "Asia/Kathmandu"}));
    WeekSet camp = everyDay(6 * hour + 1800, 10 * hour + 2700);
    if (weekly)
        camp.remove(WeekSpan{5 * secondsInDay, 7 * secondsInDay});
    QCOMPARE(times.value(u"Himalaya field camp"_s), camp);
    QCOMPARE(times.value(u"Hostel wardens, night"_s), everyDay(21 * hour + 1800, 8 * hour + 1800));
}

void TestTimeslotDialects::whatIsWrittenIsThere()
{
    QFETCH(const bool, weekly);
    const QList<WeekSlot> before = listed();
    WantedSlots wanted{.times = everyDay(22 * hour, 8 * hour), .zone = "America/St_Johns"};
    wanted.times.add(everyDay(12 * hour, 2 * hour));
    if (weekly)
        wanted.times.remove(WeekSpan{3 * secondsInDay, 4 * secondsInDay + hour});
    const auto here = [this](const QByteArray &zone) {
        QList<WeekSlot> found = listed();
        found.removeIf([&zone](const WeekSlot &slot) { return slot.zone != zone; });
        return found;
    };
    const auto timesOf = [](const QList<WeekSlot> &all) {
        WeekSet times;
        for (const WeekSlot &slot : all)
            times.add(slot.times);
        return times;
    };
    QVERIFY(carryOut(planSlots({}, wanted, habitsOf(before))));
    const QList<WeekSlot> made = here(wanted.zone);
    QCOMPARE(timesOf(made), wanted.times);
    QCOMPARE(made.size(), weekly ? 13 : 2);
    QCOMPARE(listed().first(before.size()).size(), before.size());

    // Other times, in another zone, switched off: through the ids that are there.
    wanted.times = everyDay(9 * hour, 15 * hour);
    wanted.zone = "Europe/Berlin";
    wanted.active = false;
    QVERIFY(carryOut(planSlots(made, wanted, habitsOf(listed()))));
    const QList<WeekSlot> moved = here(wanted.zone);
    QCOMPARE(timesOf(moved), wanted.times);
    QVERIFY(here("America/St_Johns").isEmpty());
    for (const WeekSlot &slot : moved) {
        QCOMPARE(slot.active, std::optional(false));
        QVERIFY(std::ranges::contains(made, slot.id, &WeekSlot::id));
    }
    // The others were not touched.
    const QList<WeekSlot> after = listed();
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i).wire, before.at(i).wire);

    wanted.times = WeekSet();
    QVERIFY(carryOut(planSlots(moved, wanted, habitsOf(listed()))));
    QCOMPARE(listed().size(), before.size());
}

void TestTimeslotDialects::otherDialectIsRefused()
{
    QFETCH(const bool, weekly);
    const SlotDialect wrong = weekly ? SlotDialect::Daily : SlotDialect::Weekly;
    const SlotPlan plan =
        planSlots({}, {.times = everyDay(9 * hour, hour), .zone = "UTC"}, {.reading = {.dialect = wrong}});
    const PlainReply reply =
        call("POST", u"/organization/%1/timeslots/add"_s.arg(m_organization), plan.steps.first().body);
    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.body.contains("start_time is not valid"), reply.body.constData());
}

QTEST_GUILESS_MAIN(TestTimeslotDialects)
#include "tst_timeslotdialects.moc"
