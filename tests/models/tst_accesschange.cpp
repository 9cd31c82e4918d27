#include "models/access/accesschange.h"
#include "models/access/circlefaces.h"
#include "models/access/weekplace.h"
#include "tests/support/randomrules.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

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

//! What an editor might do.
void edit(AccessRules *rules, RandomRules *random)
{
    switch (random->below(7)) {
    case 0:
        rules->fences.append(random->fence(90));
        break;
    case 1:
        if (!rules->fences.isEmpty())
            rules->fences.removeAt(random->below(static_cast<int>(rules->fences.size())));
        break;
    case 2:
        for (AccessFence &fence : rules->fences) {
            if (fence.circle)
                fence.circle->radius *= 0.8 + random->generator().bounded(0.4);
        }
        break;
    case 3:
        rules->timeslots.append(random->timeslot(90));
        break;
    case 4:
        if (!rules->timeslots.isEmpty())
            rules->timeslots.first().times.remove({0, 3600 * random->below(100)});
        break;
    case 5:
        if (!rules->fences.isEmpty())
            rules->fences.first().isActive = !rules->fences.first().isActive.value_or(true);
        break;
    case 6:
        rules->switches.verifyTimeslots = random->perhaps(50);
        break;
    }
}

AccessRuleBook book()
{
    AccessRuleBook book;
    book.fences = {{u"1"_s, {.id = u"1"_s, .name = u"Office"_s, .circle = GeoCircle{{51.5, 0}, 500}}},
                   {u"2"_s, {.id = u"2"_s, .name = u"Yard"_s, .circle = GeoCircle{{51.6, 0}, 300}}}};
    book.timeslots = {{u"7"_s, {.id = u"7"_s, .name = u"Day"_s, .times = weekdays(9, 17), .zone = "Europe/London"}},
                      {u"8"_s, {.id = u"8"_s, .name = u"Early"_s, .times = weekdays(6, 9), .zone = "Europe/London"}}};
    return book;
}

AccessPerson person(const QString &id, const QStringList &fences, const QStringList &timeslots)
{
    return {.id = id, .name = QString(u"Person " % id), .fences = fences, .timeslots = timeslots};
}

QList<PersonEdit> people()
{
    const QList<AccessPerson> all{person(u"a"_s, {u"1"_s}, {u"7"_s}), person(u"b"_s, {u"2"_s}, {u"7"_s}),
                                  person(u"c"_s, {u"1"_s}, {u"8"_s}), person(u"d"_s, {u"1"_s}, {u"7"_s}),
                                  person(u"e"_s, {u"1"_s, u"99"_s}, {})};
    QList<PersonEdit> edits;
    for (const AccessPerson &one : all)
        edits.append({one, one});
    return edits;
}

QStringList ids(const AccessChange &change, bool gains)
{
    QStringList result;
    for (const PersonChange &changed : change.changed) {
        if (gains ? changed.difference.gain.has_value() : changed.difference.loss.has_value())
            result.append(changed.person.id);
    }
    return result;
}

} // namespace

class AccessChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void facesHoldEveryKind();
    void agreesWithBruteForce();
    void largerFence();
    void movedTimes();
    void coveredByOthers();
    void removedFence();
    void unknownSwitches();
    void whatIsAssumedIsTold();
    void cancelled();
    void weekOverPlaces();
    void weekOfTheClockChange();
    void weekWhereAllAreNeeded();
    void weekTellsThePlacesItAskedAbout();
};

//! Every combination of circles that a random place is in, is one that some place of all kinds is in.
void AccessChangeTest::facesHoldEveryKind()
{
    RandomRules random(21);
    for (int round = 0; round < 40; ++round) {
        QList<GeoCircle> circles;
        for (int i = random.below(8); i >= 0; --i) {
            if (const AccessFence fence = random.fence(i); fence.circle)
                circles.append(*fence.circle);
        }
        const auto kindOf = [&circles](GeoPoint place) {
            quint64 kind = 0;
            for (qsizetype i = 0; i < circles.size(); ++i)
                kind |= quint64(distanceToEdge(circles.at(i), place) <= 0) << i;
            return kind;
        };
        QSet<quint64> kinds;
        eachKindOfPlace(circles, [&](GeoPoint place) {
            kinds.insert(kindOf(place));
            return true;
        });
        for (int i = 0; i < 2000 && !circles.isEmpty(); ++i) {
            const GeoCircle &circle = circles.at(random.below(static_cast<int>(circles.size())));
            const GeoPoint place = pointFrom(circle.center, random.generator().bounded(360.0),
                                             circle.radius * random.generator().bounded(1.3));
            QVERIFY(kinds.contains(kindOf(place)));
        }
        QVERIFY(circles.isEmpty() || kinds.contains(kindOf({-20, -100})));
    }
}

void AccessChangeTest::agreesWithBruteForce()
{
    RandomRules random(22);
    int gains = 0;
    int losses = 0;
    int nothing = 0;
    for (int round = 0; round < 600; ++round) {
        const AccessRules before = random.rules();
        AccessRules after = before;
        edit(&after, &random);
        const qint64 from = random.instant();
        const RealSpan period{from, from + secondsInWeek};
        const AccessDifference difference = accessDifference(before, after, period);
        const AccessJudge old(before);
        const AccessJudge edited(after);
        // What it tells is so.
        if (difference.gain) {
            ++gains;
            QVERIFY(!old.allows(difference.gain->place, difference.gain->instant));
            QVERIFY(edited.allows(difference.gain->place, difference.gain->instant));
            QVERIFY(difference.gain->secondsAWeek > 0 && difference.gain->secondsAWeek <= secondsInWeek);
        }
        if (difference.loss) {
            ++losses;
            QVERIFY(old.allows(difference.loss->place, difference.loss->instant));
            QVERIFY(!edited.allows(difference.loss->place, difference.loss->instant));
        }
        nothing += difference.isNone() ? 1 : 0;
        // What it does not tell is not found either.
        for (int i = 0; i < 300; ++i) {
            const GeoPoint place = random.placeFor(i % 2 == 0 ? before : after);
            const qint64 instant = from + random.below(secondsInWeek);
            const bool was = old.allows(place, instant);
            const bool is = edited.allows(place, instant);
            QVERIFY(was || !is || difference.gain);
            QVERIFY(!was || is || difference.loss);
        }
    }
    QVERIFY(gains > 50 && losses > 50 && nothing > 50);
}

void AccessChangeTest::largerFence()
{
    AccessRuleBook after = book();
    after.fences[u"1"_s].circle->radius = 600;
    const AccessChange change = accessChange(people(), book(), after, utc(2025, 3, 3, 0));
    QCOMPARE(ids(change, true), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(ids(change, false), QStringList());
    QCOMPARE(change.gaining, 4);
    QCOMPARE(change.losing, 0);
    QCOMPARE(change.people, 5);
    const AccessExample example = *change.changed.first().difference.gain;
    QVERIFY(example.byPlace);
    QCOMPARE(example.fence, u"Office"_s);
    QCOMPARE(example.timeslot, u"Day"_s);
    QCOMPARE(example.instant, utc(2025, 3, 3, 9));
    QCOMPARE(example.secondsAWeek, 5 * 8 * 3600);
    // In the ring, and not just on an edge.
    const double metres = distanceBetween({51.5, 0}, example.place);
    QVERIFY2(metres > 520 && metres < 580, qPrintable(QString::number(metres)));
}

void AccessChangeTest::movedTimes()
{
    AccessRuleBook after = book();
    after.timeslots[u"7"_s].times = weekdays(10, 18);
    const AccessChange change = accessChange(people(), book(), after, utc(2025, 3, 3, 0));
    QCOMPARE(ids(change, true), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(ids(change, false), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    const AccessDifference &difference = change.changed.first().difference;
    QVERIFY(!difference.gain->byPlace);
    QCOMPARE(difference.gain->instant, utc(2025, 3, 3, 17));
    QCOMPARE(difference.gain->secondsAWeek, 5 * 3600);
    QCOMPARE(difference.loss->instant, utc(2025, 3, 3, 9));

    // The same times told in another zone are no change while the clocks agree.
    after = book();
    after.timeslots[u"7"_s].zone = "Europe/Lisbon";
    QVERIFY(accessChange(people(), book(), after, utc(2025, 3, 3, 0)).changed.isEmpty());
    // Neither is a name.
    after.timeslots[u"7"_s].name = u"Days"_s;
    QVERIFY(accessChange(people(), book(), after, utc(2025, 3, 3, 0)).changed.isEmpty());
}

//! Shrinking a fence that lies in another one of the same person takes nothing away.
void AccessChangeTest::coveredByOthers()
{
    AccessRuleBook before = book();
    before.fences[u"3"_s] = {.id = u"3"_s, .name = u"Campus"_s, .circle = GeoCircle{{51.5, 0}, 3000}};
    AccessRuleBook after = before;
    after.fences[u"1"_s].circle->radius = 100;
    const AccessPerson both = person(u"x"_s, {u"1"_s, u"3"_s}, {u"7"_s});
    const AccessPerson one = person(u"y"_s, {u"1"_s}, {u"7"_s});
    const AccessChange change = accessChange({{both, both}, {one, one}}, before, after, utc(2025, 3, 3, 0));
    QCOMPARE(ids(change, false), QStringList{u"y"_s});
    QCOMPARE(change.gaining, 0);
}

//! Who has none left, gets in from anywhere, where that is assumed.
void AccessChangeTest::removedFence()
{
    AccessRuleBook after = book();
    after.fences.remove(u"2"_s);
    AccessChange change = accessChange(people(), book(), after, utc(2025, 3, 3, 0));
    QCOMPARE(ids(change, true), QStringList{u"b"_s});
    QCOMPARE(ids(change, false), QStringList());

    AccessRuleBook before = book();
    before.assumptions.choose(Assumption::NoFence, u"denied");
    after.assumptions = before.assumptions;
    change = accessChange(people(), before, after, utc(2025, 3, 3, 0));
    QCOMPARE(ids(change, true), QStringList());
    QCOMPARE(ids(change, false), QStringList{u"b"_s});

    // Assignments may change as well.
    QList<PersonEdit> edits = people();
    edits[0].after.fences = {u"1"_s, u"2"_s};
    QCOMPARE(ids(accessChange(edits, book(), book(), utc(2025, 3, 3, 0)), true), QStringList{u"a"_s});
}

//! What is assumed of switches that the service does not tell counts here too.
void AccessChangeTest::unknownSwitches()
{
    AccessRuleBook before = book();
    before.assumptions.choose(Assumption::InactiveOrganization, u"ignored");
    AccessRuleBook after = before;
    after.assumptions.choose(Assumption::UnknownSwitch, u"off");
    QList<PersonEdit> edits = people();
    edits[0].before.switches = edits[0].after.switches = {true, true, true};
    const AccessChange change = accessChange(edits, before, after, utc(2025, 3, 3, 0));
    QCOMPARE(ids(change, true), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(ids(change, false), QStringList());
}

//! Also where it comes out that nobody gains or loses; but nothing is assumed of those whose rules stay.
void AccessChangeTest::whatIsAssumedIsTold()
{
    QList<PersonEdit> edits = people();
    for (PersonEdit &edit : edits)
        edit.before.switches = edit.after.switches = {true, true, true};
    AccessRuleBook before = book();
    before.assumptions.choose(Assumption::NoTimeslot, u"denied");
    QCOMPARE(accessChange(edits, before, before, utc(2025, 3, 3, 0)).leansOn, 0);
    AccessRuleBook after = before;
    after.fences[u"2"_s].circle->radius = 400; // of one person, who has a timeslot
    AccessChange change = accessChange(edits, before, after, utc(2025, 3, 3, 0));
    QCOMPARE(change.gaining, 1);
    QCOMPARE(change.leansOn, 0);
    after.fences[u"1"_s].circle->radius = 600; // of others, of whom one has none
    change = accessChange(edits, before, after, utc(2025, 3, 3, 0));
    QCOMPARE(change.gaining, 4);
    QCOMPARE(change.leansOn, bitOf(Assumption::NoTimeslot));
    QCOMPARE(change.assumptions, before.assumptions);
    QVERIFY(std::ranges::all_of(change.changed, [](const PersonChange &one) { return one.difference.leansOn == 0; }));
    edits = {edits.last()};
    change = accessChange(edits, before, after, utc(2025, 3, 3, 0));
    QVERIFY(change.changed.isEmpty());
    QCOMPARE(change.leansOn, bitOf(Assumption::NoTimeslot));
}

void AccessChangeTest::cancelled()
{
    int asked = 0;
    const AccessChange change =
        accessChange(people(), book(), book(), utc(2025, 3, 3, 0), [&asked] { return ++asked > 2; });
    QVERIFY(change.isCancelled);
    QCOMPARE(change.people, 2);
}

void AccessChangeTest::weekOverPlaces()
{
    const AccessRules rules = book().rulesOf(person(u"a"_s, {u"1"_s, u"2"_s}, {u"7"_s}));
    const WeekPlace week = weekPlaceOf(rules, "Europe/London", QDate(2025, 3, 5));
    QCOMPARE(week.week, (RealSpan{utc(2025, 3, 3, 0), utc(2025, 3, 10, 0)}));
    QCOMPARE(week.rows.size(), 3);
    QCOMPARE(week.rows.at(0).title, u"Office"_s);
    QCOMPARE(week.rows.at(0).allowed.size(), 5);
    QCOMPARE(week.rows.at(0).allowed.first(), (RealSpan{utc(2025, 3, 3, 9), utc(2025, 3, 3, 17)}));
    QCOMPARE(week.rows.at(1).allowed, week.rows.at(0).allowed);
    QCOMPARE(week.rows.at(2).kind, WeekPlaceRow::Kind::Elsewhere);
    QVERIFY(!week.rows.at(2).isAllowed && week.rows.at(2).allowed.isEmpty());
    QCOMPARE(weekPlaceOf(rules, "Europe/London", QDate(2025, 3, 5), Qt::Sunday).days.first(), utc(2025, 3, 2, 0));

    const WeekPlace nothing = weekPlaceOf({}, "UTC", QDate(2025, 3, 5));
    QCOMPARE(nothing.rows.size(), 1);
    QCOMPARE(nothing.rows.first().title, u"Anywhere"_s);
    QCOMPARE(nothing.rows.first().allowed, (RealSpans{nothing.week}));
}

void AccessChangeTest::weekOfTheClockChange()
{
    const AccessRules rules = book().rulesOf(person(u"a"_s, {u"1"_s}, {}));
    const WeekPlace week = weekPlaceOf(rules, "Europe/London", QDate(2025, 3, 30));
    QCOMPARE(week.week.length(), secondsInWeek - 3600);
    QCOMPARE(week.days.at(7) - week.days.at(6), 23 * 3600);
    QCOMPARE(week.rows.first().allowed, (RealSpans{week.week}));
}

void AccessChangeTest::weekWhereAllAreNeeded()
{
    AccessRules rules = book().rulesOf(person(u"a"_s, {u"1"_s, u"2"_s}, {u"7"_s}));
    rules.assumptions.choose(Assumption::SeveralFences, u"all");
    WeekPlace week = weekPlaceOf(rules, "Europe/London", QDate(2025, 3, 5));
    QCOMPARE(week.rows.first().kind, WeekPlaceRow::Kind::Meeting);
    QVERIFY(!week.rows.first().isAllowed);
    QVERIFY(!week.rows.first().place && !week.rows.first().isAnyPlace);
    rules.fences[1].circle = GeoCircle{pointFrom({51.5, 0}, 90, 700), 300};
    week = weekPlaceOf(rules, "Europe/London", QDate(2025, 3, 5));
    QVERIFY(week.rows.first().isAllowed);
    QVERIFY(week.rows.first().place && !week.rows.first().isAnyPlace);
    QVERIFY(!week.rows.at(1).isAllowed);
    QCOMPARE(week.rows.first().allowed.size(), 5);
}

void AccessChangeTest::weekTellsThePlacesItAskedAbout()
{
    RandomRules random(5);
    int told[3] = {};
    for (int round = 0; round < 400; ++round) {
        AccessRules rules = random.rules();
        const AccessJudge judge(rules);
        for (const WeekPlaceRow &row : weekPlaceOf(rules, "UTC", QDate(2025, 3, 5)).rows) {
            if (!row.place)
                continue;
            ++told[static_cast<int>(row.kind)];
            QCOMPARE(judge.places().allows(*row.place), row.isAllowed);
            const bool isInAny = std::ranges::any_of(rules.fences, [&row](const AccessFence &fence) {
                return fence.circle && distanceToEdge(*fence.circle, *row.place) <= 0;
            });
            if (row.kind == WeekPlaceRow::Kind::Elsewhere)
                QVERIFY(!isInAny);
        }
    }
    QVERIFY(told[0] > 100 && told[1] > 5 && told[2] > 100);

    // Not right at an edge, where one would tell it.
    const AccessRules office = book().rulesOf(person(u"a"_s, {u"1"_s}, {}));
    const std::optional<GeoPoint> elsewhere = weekPlaceOf(office, "UTC", QDate(2025, 3, 5)).rows.last().place;
    QVERIFY(elsewhere && distanceToEdge(*office.fences.first().circle, *elsewhere) >= 5);
    const WeekPlaceRow anywhere = weekPlaceOf({}, "UTC", QDate(2025, 3, 5)).rows.first();
    QVERIFY(!anywhere.place && anywhere.isAnyPlace);
}

QTEST_GUILESS_MAIN(AccessChangeTest)
#include "tst_accesschange.moc"
