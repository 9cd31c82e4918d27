#include "models/access/decision.h"
#include "models/access/explanation.h"
#include "models/access/zonereading.h"
#include "tests/support/randomrules.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

// The rules once more, as one would say them, without anything that makes them quick.

bool isOff(std::optional<bool> told, const AccessAssumptions &assumed)
{
    return told == false || (!told && assumed.choice(Assumption::UnknownSwitch) == 1);
}

bool referencePlace(const AccessRules &rules, GeoPoint place)
{
    const AccessAssumptions &assumed = rules.assumptions;
    if (isOff(rules.switches.hasGeoFencing, assumed) && assumed.fencingSwitchIsHeeded())
        return true;
    QList<bool> answers;
    for (const AccessFence &fence : rules.fences) {
        if (isOff(fence.isActive, assumed) && assumed.inactiveIsIgnored())
            continue;
        bool isInside = false;
        if (fence.circle && (!isOff(fence.isActive, assumed) || !assumed.inactiveNeverHolds())) {
            const double metres = distanceBetween(fence.circle->center, place) - fence.circle->radius;
            isInside = metres < 0 || (metres == 0 && assumed.edgeIsInside());
        }
        answers.append(isInside);
    }
    if (answers.isEmpty())
        return assumed.noFenceAllows();
    return assumed.allFencesNeeded() ? !answers.contains(false) : answers.contains(true);
}

bool referenceTime(const AccessRules &rules, qint64 instant)
{
    const AccessAssumptions &assumed = rules.assumptions;
    if (isOff(rules.switches.verifyTimeslots, assumed) && assumed.timeslotSwitchIsHeeded())
        return true;
    QList<bool> answers;
    for (const AccessTimeslot &timeslot : rules.timeslots) {
        if (isOff(timeslot.isActive, assumed) && assumed.inactiveIsIgnored())
            continue;
        const QTimeZone zone(timeslot.zone);
        bool isWithin = false;
        if (zone.isValid() && (!isOff(timeslot.isActive, assumed) || !assumed.inactiveNeverHolds())) {
            const QDateTime shown = QDateTime::fromSecsSinceEpoch(instant, zone);
            isWithin = timeslot.times.contains((shown.date().dayOfWeek() - 1) * secondsInDay +
                                               shown.time().msecsSinceStartOfDay() / 1000);
        }
        answers.append(isWithin);
    }
    if (answers.isEmpty())
        return assumed.noTimeslotAllows();
    return assumed.allTimeslotsNeeded() ? !answers.contains(false) : answers.contains(true);
}

bool reference(const AccessRules &rules, GeoPoint place, qint64 instant)
{
    if (isOff(rules.switches.isOrganizationActive, rules.assumptions) && rules.assumptions.inactiveOrganizationDenies())
        return false;
    return referencePlace(rules, place) && referenceTime(rules, instant);
}

qint64 utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC).toSecsSinceEpoch();
}

WeekSet weekdays(int fromHour, int toHour)
{
    WeekSet times;
    for (int day = 0; day < 5; ++day)
        times.add({day * secondsInDay + fromHour * 3600, day * secondsInDay + toHour * 3600});
    return times;
}

AccessFence fenceAt(const QString &name, GeoPoint center, double radius)
{
    return {.id = name, .name = name, .circle = GeoCircle{center, radius}};
}

AccessRules office()
{
    return {.fences = {fenceAt(u"Main Office"_s, {18.5204, 73.8567}, 200)},
            .timeslots = {{.id = u"1"_s, .name = u"Day shift"_s, .times = weekdays(9, 18), .zone = "Asia/Kolkata"}},
            .switches = {true, true, true}};
}

} // namespace

class DecisionTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithReference();
    void nextChangeAgreesWithStepping();
    void quickAgreesWithFull();
    void nearestFenceIsTheNearest();
    void edge();
    void nothingAssigned();
    void inactive();
    void switches();
    void several();
    void summerTime();
    void readings();
    void tellsWhatItLeansOn();
    void tellsWhatTimeslotsLeanOn();
    void unknownSwitches();
    void words();
    void findings();
    void assumptionKeys();
};

void DecisionTest::agreesWithReference()
{
    RandomRules random(1);
    int allowed = 0;
    for (int round = 0; round < 3000; ++round) {
        const AccessRules rules = random.rules();
        const AccessJudge judge(rules);
        for (int i = 0; i < 6; ++i) {
            const GeoPoint place = random.placeFor(rules);
            const qint64 instant = random.instant();
            const bool expected = reference(rules, place, instant);
            const AccessDecision decision = judge.decide(place, instant);
            allowed += expected ? 1 : 0;
            QCOMPARE(decision.isAllowed, expected);
            QCOMPARE(judge.allows(place, instant), expected);
            QCOMPARE(decision.place.isAllowed, referencePlace(rules, place));
            QCOMPARE(decision.time.isAllowed, referenceTime(rules, instant));
        }
    }
    QVERIFY2(allowed > 1000 && allowed < 16000, "the rules are too one-sided to prove anything");
}

void DecisionTest::nextChangeAgreesWithStepping()
{
    RandomRules random(2);
    int turns = 0;
    for (int round = 0; round < 120; ++round) {
        const AccessRules rules = random.rules();
        const GeoPoint place = random.placeFor(rules);
        const qint64 instant = random.instant();
        const AccessDecision decision = decide(rules, place, QDateTime::fromSecsSinceEpoch(instant, QTimeZone::UTC));
        std::optional<qint64> expected;
        for (qint64 step = instant; step < instant + TimeGate::horizon && !expected; step += 900) {
            if (reference(rules, place, step) != decision.isAllowed)
                expected = step;
        }
        turns += expected ? 1 : 0;
        QCOMPARE(decision.changesAt, expected);
        if (expected)
            QVERIFY(reference(rules, place, *expected - 1) == decision.isAllowed);
    }
    QVERIFY(turns > 15);
}

void DecisionTest::quickAgreesWithFull()
{
    RandomRules random(3);
    for (int round = 0; round < 2000; ++round) {
        const AccessRules rules = random.rules();
        const AccessJudge judge(rules);
        const GeoPoint place = random.placeFor(rules);
        const qint64 instant = random.instant();
        const AccessDecision quick = judge.quickDecision(place, instant);
        const AccessDecision full = judge.decide(place, instant);
        QCOMPARE(quick.isAllowed, full.isAllowed);
        QCOMPARE(quick.place.fence, full.place.fence);
        QCOMPARE(quick.time.kind, full.time.kind);
        QCOMPARE(quick.leansOn, full.leansOn);
    }
}

void DecisionTest::nearestFenceIsTheNearest()
{
    RandomRules random(4);
    for (int round = 0; round < 60; ++round) {
        AccessRules rules;
        rules.assumptions.choose(Assumption::SeveralFences, round % 2);
        for (int i = 0; i < 60; ++i) {
            AccessFence fence = random.fence(i);
            fence.isActive = true;
            if (round % 3 == 0) // all over the earth
                fence.circle =
                    GeoCircle{pointFrom({0, 0}, random.generator().bounded(360.0), random.generator().bounded(2e7)),
                              random.generator().bounded(1e6)};
            if (!fence.circle)
                fence.circle = GeoCircle{random.place(), 100};
            rules.fences.append(fence);
        }
        // The same circle twice: the first is named.
        rules.fences.append(rules.fences.first());
        const PlaceGate gate(rules);
        for (int i = 0; i < 100; ++i) {
            const GeoPoint place =
                i % 2 == 0 ? random.placeFor(rules)
                           : pointFrom({0, 0}, random.generator().bounded(360.0), random.generator().bounded(2e7));
            int expected = -1;
            double metres = 0;
            for (int number = 0; number < rules.fences.size(); ++number) {
                const double edge = distanceToEdge(*rules.fences.at(number).circle, place);
                if (expected < 0 || (round % 2 == 0 ? edge < metres : edge > metres)) {
                    expected = number;
                    metres = edge;
                }
            }
            const PlaceAnswer answer = gate.check(place);
            QCOMPARE(answer.fence, expected);
            QCOMPARE(answer.edgeMetres, metres);
        }
    }
}

void DecisionTest::edge()
{
    AccessRules rules = office();
    rules.timeslots.clear();
    const GeoPoint place{18.53, 73.86};
    rules.fences.first().circle->radius = distanceBetween(rules.fences.first().circle->center, place);
    AccessDecision decision = AccessJudge(rules).decide(place, 0);
    QVERIFY(decision.isAllowed);
    QCOMPARE(decision.place.edgeMetres, 0.0);
    QVERIFY(decision.leans(Assumption::Edge));

    rules.assumptions.choose(Assumption::Edge, u"outside");
    decision = AccessJudge(rules).decide(place, 0);
    QVERIFY(!decision.isAllowed);
    QCOMPARE(decisionText(decision, rules, 0, QLocale::c()), u"Not allowed: just on the edge of Main Office"_s);
    QVERIFY(!AccessJudge(rules).decide({18.54, 73.86}, 0).leans(Assumption::Edge));

    // Of radius zero there is only the centre.
    rules.fences.first().circle = GeoCircle{place, 0};
    QVERIFY(!AccessJudge(rules).allows(place, 0));
    rules.assumptions.choose(Assumption::Edge, u"inside");
    QVERIFY(AccessJudge(rules).allows(place, 0));
}

void DecisionTest::nothingAssigned()
{
    AccessRules rules{.switches = {true, true, true}};
    AccessDecision decision = AccessJudge(rules).decide({0, 0}, 0);
    QVERIFY(decision.isAllowed);
    QCOMPARE(decision.leansOn, static_cast<AssumptionSet>(bitOf(Assumption::NoFence) | bitOf(Assumption::NoTimeslot)));
    QVERIFY(!decision.changesAt);

    rules.assumptions.choose(Assumption::NoFence, u"denied");
    QVERIFY(!AccessJudge(rules).allows({0, 0}, 0));
    rules.assumptions.choose(Assumption::NoFence, u"allowed");
    rules.assumptions.choose(Assumption::NoTimeslot, u"denied");
    QVERIFY(!AccessJudge(rules).allows({0, 0}, 0));
}

void DecisionTest::inactive()
{
    AccessRules rules = office();
    rules.timeslots.clear();
    rules.fences.first().isActive = false;
    const GeoPoint inside = rules.fences.first().circle->center;
    const GeoPoint elsewhere{0, 0};

    // Not assigned: as somebody without a fence.
    QVERIFY(AccessJudge(rules).allows(elsewhere, 0));
    QVERIFY(AccessJudge(rules).decide(elsewhere, 0).leans(Assumption::InactiveRule));

    rules.assumptions.choose(Assumption::InactiveRule, u"never");
    QVERIFY(!AccessJudge(rules).allows(elsewhere, 0));
    QVERIFY(!AccessJudge(rules).allows(inside, 0));
    QCOMPARE(AccessJudge(rules).decide(inside, 0).place.kind, PlaceAnswer::Kind::Outside);

    rules.assumptions.choose(Assumption::InactiveRule, u"active");
    QVERIFY(!AccessJudge(rules).allows(elsewhere, 0));
    QVERIFY(AccessJudge(rules).allows(inside, 0));
}

void DecisionTest::switches()
{
    AccessRules rules = office();
    const GeoPoint inside = rules.fences.first().circle->center;
    const qint64 night = utc(2025, 3, 3, 20);
    const qint64 day = utc(2025, 3, 3, 6);
    QVERIFY(!AccessJudge(rules).allows(inside, night));
    rules.switches.verifyTimeslots = false;
    QVERIFY(AccessJudge(rules).allows(inside, night));
    QVERIFY(AccessJudge(rules).decide(inside, night).leans(Assumption::TimeslotSwitch));
    rules.assumptions.choose(Assumption::TimeslotSwitch, u"checked");
    QVERIFY(!AccessJudge(rules).allows(inside, night));

    QVERIFY(!AccessJudge(rules).allows({0, 0}, day));
    rules.switches.hasGeoFencing = false;
    QVERIFY(AccessJudge(rules).allows({0, 0}, day));
    rules.assumptions.choose(Assumption::FencingSwitch, u"checked");
    QVERIFY(!AccessJudge(rules).allows({0, 0}, day));

    rules.switches.isOrganizationActive = false;
    QVERIFY(!AccessJudge(rules).allows(inside, day));
    QVERIFY(!AccessJudge(rules).decide(inside, day).changesAt);
    rules.assumptions.choose(Assumption::InactiveOrganization, u"ignored");
    QVERIFY(AccessJudge(rules).allows(inside, day));
}

void DecisionTest::several()
{
    AccessRules rules = office();
    rules.fences.append(fenceAt(u"Annex"_s, pointFrom(rules.fences.first().circle->center, 90, 300), 200));
    const GeoPoint both = pointFrom(rules.fences.first().circle->center, 90, 150);
    const GeoPoint first = rules.fences.first().circle->center;
    const qint64 day = utc(2025, 3, 3, 6);
    QVERIFY(AccessJudge(rules).allows(both, day));
    QVERIFY(AccessJudge(rules).allows(first, day));
    rules.assumptions.choose(Assumption::SeveralFences, u"all");
    QVERIFY(AccessJudge(rules).allows(both, day));
    QVERIFY(!AccessJudge(rules).allows(first, day));
    const AccessDecision decision = AccessJudge(rules).decide(first, day);
    QCOMPARE(decision.place.fence, 1);
    QVERIFY(qAbs(decision.place.edgeMetres - 100) < 0.01);

    rules.timeslots.append({.id = u"2"_s, .name = u"Early"_s, .times = weekdays(6, 12), .zone = "Asia/Kolkata"});
    rules.assumptions.choose(Assumption::SeveralTimeslots, u"all");
    QVERIFY(AccessJudge(rules).allows(both, utc(2025, 3, 3, 6)));  // 11:30
    QVERIFY(!AccessJudge(rules).allows(both, utc(2025, 3, 3, 7))); // 12:30
    QCOMPARE(AccessJudge(rules).decide(both, utc(2025, 3, 3, 7)).time.timeslot, 1);
    QCOMPARE(AccessJudge(rules).decide(both, utc(2025, 3, 3, 7)).changesAt, utc(2025, 3, 4, 3, 30));
    rules.assumptions.choose(Assumption::SeveralTimeslots, u"any");
    QVERIFY(AccessJudge(rules).allows(both, utc(2025, 3, 3, 7)));
}

//! London, 30 March 2025: 01:00 UTC is 02:00, the hour before never comes. 26 October: 01:00 to 02:00 comes twice.
void DecisionTest::summerTime()
{
    AccessRules rules;
    const int sunday = 6 * secondsInDay;
    rules.timeslots = {{.id = u"1"_s,
                        .name = u"Night"_s,
                        .times = WeekSet({sunday + 5400, sunday + 9000}), // 01:30 to 02:30
                        .zone = "Europe/London"}};
    const AccessJudge judge(rules);
    QVERIFY(!judge.allows({0, 0}, utc(2025, 3, 30, 0, 59)));
    QVERIFY(judge.allows({0, 0}, utc(2025, 3, 30, 1, 0)));
    QVERIFY(judge.allows({0, 0}, utc(2025, 3, 30, 1, 29)));
    QVERIFY(!judge.allows({0, 0}, utc(2025, 3, 30, 1, 30)));
    QCOMPARE(judge.decide({0, 0}, utc(2025, 3, 30, 0, 0)).changesAt, utc(2025, 3, 30, 1, 0));

    // 00:30 UTC is 01:30, 01:00 UTC is 01:00 again, 02:30 UTC is 02:30.
    QVERIFY(judge.allows({0, 0}, utc(2025, 10, 26, 0, 30)));
    QVERIFY(!judge.allows({0, 0}, utc(2025, 10, 26, 1, 0)));
    QVERIFY(judge.allows({0, 0}, utc(2025, 10, 26, 1, 30)));
    QVERIFY(judge.allows({0, 0}, utc(2025, 10, 26, 2, 29)));
    QVERIFY(!judge.allows({0, 0}, utc(2025, 10, 26, 2, 30)));
    QCOMPARE(judge.decide({0, 0}, utc(2025, 10, 26, 0, 40)).changesAt, utc(2025, 10, 26, 1, 0));

    // Its only stretch of the week is passed over once: it begins a week later.
    rules.timeslots[0].times = WeekSet({sunday + 3600, sunday + 7200});
    const qint64 after = utc(2025, 3, 23, 2);
    QCOMPARE(decide(rules, {0, 0}, QDateTime::fromSecsSinceEpoch(after)).changesAt, utc(2025, 4, 6, 0));
    const QString said = findingText(timeslotFindings(rules, after).first(), rules, after, QLocale::c());
    QVERIFY2(said.startsWith("Night: begins at"_L1), qPrintable(said));
}

void DecisionTest::readings()
{
    const ZoneClock london("Europe/London");
    QCOMPARE(momentOf(utc(2025, 7, 1, 12), london).instant, utc(2025, 7, 1, 11));
    QCOMPARE(momentOf(utc(2025, 3, 30, 1, 30), london).kind, ReadingMoment::Kind::Never);
    QCOMPARE(momentOf(utc(2025, 3, 30, 1, 30), london).instant, utc(2025, 3, 30, 1));
    QCOMPARE(momentOf(utc(2025, 3, 30, 0, 59), london).instant, utc(2025, 3, 30, 0, 59));
    QCOMPARE(momentOf(utc(2025, 3, 30, 2, 0), london).instant, utc(2025, 3, 30, 1, 0));
    QCOMPARE(momentOf(utc(2025, 10, 26, 1, 30), london).kind, ReadingMoment::Kind::Twice);
    QCOMPARE(momentOf(utc(2025, 10, 26, 1, 30), london).instant, utc(2025, 10, 26, 0, 30));
    QCOMPARE(momentOf(utc(2025, 10, 26, 2, 0), london).kind, ReadingMoment::Kind::Once);

    // Against QDateTime, every half hour of the days around each change.
    RandomRules random(5);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray name = random.zone();
        const QTimeZone zone(name);
        if (!zone.isValid())
            continue;
        const qint64 instant = random.instant();
        const qint64 reading = instant + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, QTimeZone::UTC));
        const ReadingMoment moment = momentOf(reading, ZoneClock(name));
        QVERIFY(moment.kind != ReadingMoment::Kind::Never);
        if (moment.kind == ReadingMoment::Kind::Once)
            QCOMPARE(moment.instant, instant);
        else
            QVERIFY(moment.instant <= instant && instant - moment.instant <= 3600);
    }
}

void DecisionTest::tellsWhatItLeansOn()
{
    AccessRules rules = office();
    const GeoPoint inside = rules.fences.first().circle->center;
    QCOMPARE(AccessJudge(rules).decide(inside, 0).leansOn, AssumptionSet(0));
    rules.fences.append(fenceAt(u"Annex"_s, {0, 0}, 10));
    QCOMPARE(AccessJudge(rules).decide(inside, 0).leansOn, bitOf(Assumption::SeveralFences));
    rules.switches.isOrganizationActive = false;
    QVERIFY(AccessJudge(rules).decide(inside, 0).leans(Assumption::InactiveOrganization));
}

//! What had to be assumed of a timeslot is said where that timeslot is looked at.
void DecisionTest::tellsWhatTimeslotsLeanOn()
{
    AccessRules rules = office();
    const GeoPoint inside = rules.fences.first().circle->center;
    const auto leansOn = [&] { return AccessJudge(rules).decide(inside, 0).leansOn; };
    AccessTimeslot &timeslot = rules.timeslots.first();
    timeslot.leansOn = bitOf(Assumption::OvernightTimeslot) | bitOf(Assumption::UtcTime);
    QCOMPARE(leansOn(), timeslot.leansOn);
    // One that lets nobody in by it, too.
    timeslot.times = WeekSet();
    QCOMPARE(leansOn(), timeslot.leansOn);
    QVERIFY(!AccessJudge(rules).allows(inside, 0));
    timeslot.isActive = false;
    QCOMPARE(leansOn(), AssumptionSet(bitOf(Assumption::InactiveRule) | bitOf(Assumption::NoTimeslot)));
    timeslot.isActive = true;
    rules.switches.verifyTimeslots = false;
    QCOMPARE(leansOn(), bitOf(Assumption::TimeslotSwitch));
}

//! Each of the three on its own: on by default, and said; off where that is assumed.
void DecisionTest::unknownSwitches()
{
    const GeoPoint inside = office().fences.first().circle->center;
    const qint64 night = utc(2025, 3, 3, 20);
    const qint64 day = utc(2025, 3, 3, 6);
    const auto leansOn = [](const AccessRules &rules, GeoPoint place, qint64 instant) {
        const AccessJudge judge(rules);
        return AssumptionSet(judge.decide(place, instant).leansOn | judge.quickDecision(place, instant).leansOn);
    };
    const auto check = [&](std::optional<bool> AccessSwitches::*one, GeoPoint place, qint64 instant, bool isAllowedOn,
                           Assumption whenOff) {
        AccessRules rules = office();
        QCOMPARE(leansOn(rules, place, instant), AssumptionSet(0));
        rules.switches.*one = std::nullopt;
        QCOMPARE(AccessJudge(rules).allows(place, instant), isAllowedOn);
        QCOMPARE(leansOn(rules, place, instant), bitOf(Assumption::UnknownSwitch));
        rules.assumptions.choose(Assumption::UnknownSwitch, u"off");
        QCOMPARE(AccessJudge(rules).allows(place, instant), !isAllowedOn);
        QCOMPARE(leansOn(rules, place, instant), AssumptionSet(bitOf(Assumption::UnknownSwitch) | bitOf(whenOff)));
    };
    check(&AccessSwitches::verifyTimeslots, inside, night, false, Assumption::TimeslotSwitch);
    check(&AccessSwitches::hasGeoFencing, {0, 0}, day, false, Assumption::FencingSwitch);
    check(&AccessSwitches::isOrganizationActive, inside, day, true, Assumption::InactiveOrganization);

    // Of a rule likewise.
    for (const bool isFence : {true, false}) {
        AccessRules rules = office();
        rules.assumptions.choose(Assumption::InactiveRule, u"never");
        if (isFence)
            rules.fences.first().isActive.reset();
        else
            rules.timeslots.first().isActive.reset();
        QVERIFY(AccessJudge(rules).allows(inside, day));
        QCOMPARE(leansOn(rules, inside, day), bitOf(Assumption::UnknownSwitch));
        rules.assumptions.choose(Assumption::UnknownSwitch, u"off");
        QVERIFY(!AccessJudge(rules).allows(inside, day));
        QCOMPARE(leansOn(rules, inside, day),
                 AssumptionSet(bitOf(Assumption::UnknownSwitch) | bitOf(Assumption::InactiveRule)));
        QCOMPARE(isFence ? fenceFindings(rules, inside).first().counts : timeslotFindings(rules, day).first().counts,
                 false);
    }
}

void DecisionTest::words()
{
    const QLocale locale = QLocale::c();
    AccessRules rules = office();
    const GeoPoint inside = pointFrom(rules.fences.first().circle->center, 90, 158);
    const qint64 noon = utc(2025, 3, 3, 6, 30); // Monday 12:00
    const auto said = [&](GeoPoint place, qint64 instant) {
        return decisionText(AccessJudge(rules).decide(place, instant), rules, instant, locale);
    };
    const auto next = [&](GeoPoint place, qint64 instant) {
        return nextChangeText(AccessJudge(rules).decide(place, instant), rules, instant, locale);
    };
    QCOMPARE(said(inside, noon),
             u"Allowed: inside Main Office (42 m from its edge) and within Day shift until 18:00 (Asia/Kolkata)"_s);
    QCOMPARE(next(inside, noon), u"Access ends in 6 h, at 18:00 (Asia/Kolkata)."_s);
    const GeoPoint away = pointFrom(rules.fences.first().circle->center, 90, 1500);
    QCOMPARE(said(away, noon), u"Not allowed: 1.3 km outside Main Office"_s);
    QCOMPARE(next(away, noon), u"No moment changes that: the place decides."_s);
    const qint64 friday = utc(2025, 3, 7, 14); // 19:30
    QCOMPARE(said(inside, friday),
             u"Not allowed: outside every timeslot; Day shift begins at Mon 09:00 (Asia/Kolkata)"_s);
    QCOMPARE(next(inside, friday), u"Access begins in 2 day(s) and 13 h, at Mon 09:00 (Asia/Kolkata)."_s);
    QCOMPARE(said(away, friday), u"Not allowed: 1.3 km outside Main Office, and outside every timeslot; Day shift "
                                 "begins at Mon 09:00 (Asia/Kolkata)"_s);

    // One timeslot goes over into the next: access lasts beyond the one that is named.
    rules.timeslots.append({.id = u"2"_s, .times = weekdays(18, 22), .zone = "Asia/Kolkata"});
    QCOMPARE(said(inside, noon), u"Allowed: inside Main Office (42 m from its edge) and within Day shift and what "
                                 "follows it until 22:00 (Asia/Kolkata)"_s);
    rules.timeslots = {{.id = u"7"_s, .times = WeekSet::always(), .zone = "UTC"}};
    QCOMPARE(said(inside, noon), u"Allowed: inside Main Office (42 m from its edge) and within timeslot 7, which does "
                                 "not end"_s);
    rules.switches.isOrganizationActive = false;
    QCOMPARE(said(inside, noon), u"Not allowed: the organization is not active"_s);

    // Where all are needed, the one that bars is named, whatever the others say.
    rules = office();
    rules.fences.append({.id = u"9"_s, .name = u"Planned"_s});
    rules.timeslots.append({.id = u"8"_s, .name = u"Closed"_s, .times = weekdays(1, 2), .zone = "UTC"});
    rules.timeslots.last().isActive = false;
    rules.assumptions.choose(Assumption::InactiveRule, u"never");
    rules.assumptions.choose(Assumption::SeveralTimeslots, u"all");
    QCOMPARE(said(inside, noon), u"Not allowed: Closed lets nobody in, and all timeslots are needed"_s);
    rules.assumptions.choose(Assumption::SeveralFences, u"all");
    QCOMPARE(said(inside, noon), u"Not allowed: Planned lets nobody in, and all geofences are needed, and Closed lets "
                                 "nobody in, and all timeslots are needed"_s);
    rules.fences.removeFirst();
    rules.assumptions.choose(Assumption::SeveralFences, u"any");
    QVERIFY(said(inside, noon).startsWith("Not allowed: none of the geofences can be entered"_L1));

    QCOMPARE(metresText(0.04, locale), u"0.0 m"_s);
    QCOMPARE(metresText(9.96, locale), u"10 m"_s);
    QCOMPARE(metresText(999.4, locale), u"999 m"_s);
    QCOMPARE(metresText(999.6, locale), u"1.0 km"_s);
    QCOMPARE(metresText(12'345'678, locale), u"12346 km"_s.replace(u"12346"_s, locale.toString(12345.678, 'f', 0)));
    QCOMPARE(durationText(59), u"less than a minute"_s);
    QCOMPARE(durationText(3660), u"1 h 1 min"_s);
}

void DecisionTest::findings()
{
    const QLocale locale = QLocale::c();
    AccessRules rules = office();
    rules.fences.prepend(fenceAt(u"Annex"_s, pointFrom(rules.fences.first().circle->center, 0, 1000), 100));
    rules.fences.append({.id = u"9"_s});
    rules.fences.append(fenceAt(u"Closed"_s, rules.fences.at(1).circle->center, 100));
    rules.fences.last().isActive = false;
    const QList<FenceFinding> fences = fenceFindings(rules, rules.fences.at(1).circle->center);
    QCOMPARE(fences.size(), 4);
    QCOMPARE(findingText(fences.at(0), rules, locale), u"Main Office: inside, 200 m from its edge"_s);
    QCOMPARE(findingText(fences.at(1), rules, locale), u"Annex: 900 m away"_s);
    QCOMPARE(findingText(fences.at(2), rules, locale),
             u"geofence 9: has no centre or no radius, so nobody can be inside"_s);
    QCOMPARE(findingText(fences.at(3), rules, locale), u"Closed: inside, 100 m from its edge, but it is inactive"_s);

    rules.timeslots.prepend({.id = u"2"_s, .name = u"Nowhere"_s, .times = weekdays(1, 2), .zone = "Nowhere/Land"});
    const qint64 noon = utc(2025, 3, 3, 6, 30);
    const QList<TimeslotFinding> timeslots = timeslotFindings(rules, noon);
    QCOMPARE(findingText(timeslots.at(0), rules, noon, locale), u"Day shift: holds until 18:00 (Asia/Kolkata)"_s);
    QCOMPARE(findingText(timeslots.at(1), rules, noon, locale),
             u"Nowhere: its time zone “Nowhere/Land” is not known, so it never holds"_s);
}

void DecisionTest::assumptionKeys()
{
    AccessAssumptions assumed;
    int place = 0;
    for (const AssumptionRow &row : assumptionRows()) {
        QCOMPARE(static_cast<int>(row.assumption), place++);
        QCOMPARE(assumed.choice(row.assumption), 0);
        for (size_t choice = 0; choice < row.choices.size(); ++choice) {
            QVERIFY(assumed.choose(row.assumption, row.choices[choice].key));
            QCOMPARE(assumed.choice(row.assumption), static_cast<int>(choice));
        }
        QVERIFY(!assumed.choose(row.assumption, u"perhaps"));
    }
    QCOMPARE(place, assumptionCount);
}

QTEST_GUILESS_MAIN(DecisionTest)
#include "tst_decision.moc"
