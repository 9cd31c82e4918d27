#include "models/week/slotwire.h"
#include "tests/support/weekgenerator.h"
#include "tests/support/weektimes.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::weektimes;

namespace {

WeekSpan onDay(int day, double start, double end)
{
    return {int((24 * day + start) * hour), int((24 * day + end) * hour)};
}

//! As the service would have stored them: each with an id.
QList<WeekSlot> stored(const WeekSet &times, const SlotReading &reading)
{
    const SlotPlan plan = planSlots({}, {times, "Europe/Berlin", true}, {.reading = reading});
    QList<WeekSlot> result;
    for (const SlotStep &step : plan.steps) {
        QJsonObject wire = step.body;
        wire.insert("id"_L1, result.size() + 541);
        result.append(readSlot(wire, reading));
    }
    return result;
}

const SlotReading weekly{.dialect = SlotDialect::Weekly};
const SlotReading daily{.dialect = SlotDialect::Daily};
const SlotReading split{.dialect = SlotDialect::Daily, .splitsOvernight = true};

QString kinds(const SlotPlan &plan)
{
    QString text;
    for (const SlotStep &step : plan.steps)
        text += u"KUAR"[qsizetype(step.kind)];
    return text;
}

//! What the service has after the plan was carried out.
WeekSet after(const QList<WeekSlot> &before, const SlotPlan &plan, const SlotReading &reading)
{
    WeekSet times;
    for (const SlotStep &step : plan.steps) {
        switch (step.kind) {
        case SlotStep::Kind::Keep:
            times.add(before.at(step.current).times);
            break;
        case SlotStep::Kind::Update:
        case SlotStep::Kind::Add:
            times.add(readSlot(step.body, reading.as(step.slot.dialect)).times);
            break;
        case SlotStep::Kind::Remove:
            break;
        }
    }
    return times;
}

} // namespace

class TestSlotPlan : public QObject
{
    Q_OBJECT

private slots:
    void oneSlotAStretch()
    {
        WeekSet office;
        for (int day = 0; day < 5; ++day)
            office.add(onDay(day, 9, 17));
        QCOMPARE(stored(office, weekly).size(), 5);
        QCOMPARE(stored(WeekSet::always(), weekly).size(), 1);
        QCOMPARE(stored(WeekSet::always(), daily).size(), 1);
        WeekSet lunch = everyDay(9 * hour, 3 * hour);
        lunch.add(everyDay(13 * hour, 4 * hour));
        QCOMPARE(stored(lunch, daily).size(), 2);
        QCOMPARE(stored(lunch, weekly).size(), 14);
    }

    void onlyWhatChangedIsTouched()
    {
        const WeekSet two = setOf({onDay(0, 9, 17), onDay(4, 9, 17)});
        const QList<WeekSlot> before = stored(two, weekly);
        const auto planned = [&before](const WeekSet &times) {
            return planSlots(before, {times, "Europe/Berlin", true}, habitsOf(before));
        };
        QCOMPARE(kinds(planned(two)), u"KK"_s);
        QVERIFY(!planned(two).changesAnything());
        QCOMPARE(kinds(planned(setOf({onDay(0, 9, 17), onDay(4, 9, 18)}))), u"KU"_s);
        QCOMPARE(kinds(planned(setOf({onDay(0, 9, 17), onDay(4, 9, 17), onDay(5, 10, 12)}))), u"KKA"_s);
        QCOMPARE(kinds(planned(setOf({onDay(4, 9, 17)}))), u"RK"_s);
        // Moved rather than replaced, so that who is assigned to it stays so.
        QCOMPARE(kinds(planned(setOf({onDay(0, 9, 17), onDay(5, 20, 23)}))), u"KU"_s);
        QCOMPARE(kinds(planned(WeekSet())), u"RR"_s);
        const SlotPlan off = planSlots(before, {two, "Europe/Berlin", false}, habitsOf(before));
        QCOMPARE(kinds(off), u"UU"_s);
        QCOMPARE(off.steps.first().body["status"_L1], QJsonValue(0));
        QCOMPARE(off.steps.first().body["start_time"_L1], before.first().wire["start_time"_L1]);
    }

    //! What is added belongs with the rest by its name, where the service has names.
    void whatIsAddedHasTheNameOfTheRest()
    {
        QList<WeekSlot> before = stored(WeekSet(onDay(0, 9, 17)), weekly);
        const auto added = [&before] {
            const WeekSet two = setOf({onDay(0, 9, 17), onDay(5, 10, 12)});
            return planSlots(before, {two, "Europe/Berlin", true}, habitsOf(before)).steps.last();
        };
        QVERIFY(!added().body.contains("name"_L1));
        QJsonObject wire = before.first().wire;
        wire.insert("name"_L1, u"Desk"_s);
        before = {readSlot(wire, weekly)};
        QCOMPARE(added().kind, SlotStep::Kind::Add);
        QCOMPARE(added().body["name"_L1], u"Desk"_s);
        QCOMPARE(added().slot.name, u"Desk"_s);
    }

    void slotsThatTogetherSayItStay()
    {
        QList<WeekSlot> before;
        for (int day = 0; day < 7; ++day)
            before += stored(WeekSet(onDay(day, 0, 24)), weekly);
        QCOMPARE(kinds(planSlots(before, {WeekSet::always(), "Europe/Berlin", true}, habitsOf(before))), u"KKKKKKK"_s);
    }

    void tellsWhatCannotBeStored()
    {
        const WeekSet monday(onDay(0, 9, 17));
        const SlotPlan plan = planSlots({}, {monday, "UTC", true}, {.reading = daily});
        QVERIFY(!plan.isPossible() && plan.steps.isEmpty());
        QVERIFY2(plan.problems.first().contains(u"without weekdays"), qPrintable(plan.problems.first()));
        QVERIFY2(plan.problems.first().contains(u"Monday"), qPrintable(plan.problems.first()));
        const SlotPlan unknown = planSlots({}, {monday, "UTC", true}, {});
        QVERIFY2(unknown.problems.first().contains(u"settings of the connection"),
                 qPrintable(unknown.problems.first()));
        QVERIFY(!planSlots({}, {monday, {}, true}, {.reading = weekly}).isPossible());
        const WeekSet odd(WeekSpan{9 * hour, secondsInDay - 1});
        QVERIFY(!planSlots({}, {odd, "UTC", true}, {.reading = weekly}).isPossible());
    }

    void slotsKeepTheirDialectWhileTheyCan()
    {
        const QList<WeekSlot> before = stored(everyDay(9 * hour, hour), daily);
        const SlotHabits habits{.reading = weekly};
        const SlotPlan same = planSlots(before, {everyDay(9 * hour, 2 * hour), "Europe/Berlin", true}, habits);
        QCOMPARE(kinds(same), u"U"_s);
        QCOMPARE(same.steps.first().body["end_time"_L1].toString(), u"11:00"_s);
        const SlotPlan days = planSlots(before, {WeekSet(onDay(2, 9, 10)), "Europe/Berlin", true}, habits);
        QCOMPARE(kinds(days), u"U"_s);
        QCOMPARE(days.steps.first().body["start_time"_L1].toString(), u"2024-01-03T08:00:00.000Z"_s);
    }

    void unreadableSlotsAreNeverRemoved()
    {
        const QList<WeekSlot> before{readSlot({{u"id"_s, 1}, {u"timezone"_s, u"UTC"_s}, {u"start_time"_s, u"soon"_s}})};
        const SlotHabits habits{.reading = weekly};
        QCOMPARE(kinds(planSlots(before, {WeekSet(), "UTC", std::nullopt}, habits)), u"K"_s);
        QCOMPARE(kinds(planSlots(before, {WeekSet(), "UTC", true}, habits)), u"U"_s);
        // One that stays beside those that can be read is switched with them.
        QList<WeekSlot> two = stored(WeekSet(onDay(2, 9, 10)), weekly);
        two.append(readSlot({{u"id"_s, 1}, {u"timezone"_s, u"Europe/Berlin"_s}, {u"start_time"_s, u"soon"_s}}));
        const SlotPlan plan = planSlots(two, {WeekSet(onDay(3, 9, 10)), "Europe/Berlin", false}, habits);
        QCOMPARE(kinds(plan), u"UU"_s);
        QCOMPARE(plan.steps.last().body["start_time"_L1], QJsonValue(u"soon"_s));
        QCOMPARE(plan.steps.last().body["status"_L1], QJsonValue(0));
        QCOMPARE(kinds(planSlots(before, {WeekSet(onDay(2, 9, 10)), "UTC", true}, habits)), u"U"_s);
    }

    void whatGoesOverMidnightIsSplit()
    {
        const WeekSet night = everyDay(22 * hour, 8 * hour);
        const QList<WeekSlot> two = stored(night, split);
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[0].wire["start_time"_L1].toString(), u"22:00"_s);
        QCOMPARE(two[0].wire["end_time"_L1].toString(), u"24:00"_s);
        QCOMPARE(two[1].wire["start_time"_L1].toString(), u"00:00"_s);
        QCOMPARE(two[1].wire["end_time"_L1].toString(), u"06:00"_s);
        QCOMPARE(stored(night, daily).size(), 1);
        QCOMPARE(stored(WeekSet::always(), split).size(), 1);

        // What is there lets nobody in. Painted, it takes one side of midnight, and another one the other.
        const QJsonObject wire = stored(night, daily).first().wire;
        const QList<WeekSlot> there{readSlot(wire, split)};
        QVERIFY(there.first().letsNobodyIn);
        const SlotPlan plan = planSlots(there, {night, "Europe/Berlin", true}, habitsOf(there, {.reading = split}));
        QCOMPARE(kinds(plan), u"UA"_s);
        QCOMPARE(after(there, plan, split), night);
        QVERIFY(!plan.steps.first().slot.letsNobodyIn && plan.steps.first().slot.leansOn == 0);
    }

    void anyPlanLeadsThere_data()
    {
        QTest::addColumn<SlotReading>("reading");
        QTest::newRow("weekly") << weekly;
        QTest::newRow("weekly, by the clock") << SlotReading{.dialect = SlotDialect::Weekly, .utcIsClock = true};
        QTest::newRow("daily") << daily;
        QTest::newRow("daily, not over midnight") << split;
    }

    void anyPlanLeadsThere()
    {
        QFETCH(const SlotReading, reading);
        WeekGenerator generator(31);
        const auto some = [&] {
            return reading.dialect == SlotDialect::Daily ? generator.dailySet(900) : generator.set(900);
        };
        for (int round = 0; round < 150; ++round) {
            const WeekSet first = some();
            const QList<WeekSlot> before = stored(first, reading);
            const SlotPlan same =
                planSlots(before, {first, "Europe/Berlin", true}, habitsOf(before, {.reading = reading}));
            QVERIFY(!same.changesAnything());
            QCOMPARE(after(before, same, reading), first);
            const WeekSet wanted = some();
            const SlotPlan plan = planSlots(before, {wanted, "Europe/Berlin", true}, {.reading = reading});
            QVERIFY2(plan.isPossible(), qPrintable(plan.problems.join(u' ')));
            QCOMPARE(after(before, plan, reading), wanted);
            QSet<qsizetype> seen;
            for (const SlotStep &step : plan.steps) {
                if (step.current >= 0) {
                    QVERIFY(!seen.contains(step.current));
                    seen.insert(step.current);
                }
            }
            QCOMPARE(seen.size(), before.size());
        }
    }

    void everyDayAlike()
    {
        QVERIFY(isSameEveryDay(everyDay(22 * hour, 8 * hour)));
        QVERIFY(isSameEveryDay(WeekSet::always()) && isSameEveryDay(WeekSet()));
        QVERIFY(!isSameEveryDay(setOf({onDay(0, 9, 17)})));
        QVERIFY(!isSameEveryDay(WeekSet::always().intersected(setOf({onDay(0, 0, 144)}))));
        WeekGenerator generator(32);
        for (int round = 0; round < 300; ++round) {
            const WeekSet alike = generator.dailySet(900);
            QVERIFY(isSameEveryDay(alike));
            QCOMPARE(everyDayLike(alike, generator.below(7)), alike);
            const int second = generator.second(900);
            WeekSet other = alike;
            alike.contains(second) ? other.remove(WeekSpan{second, second + 900})
                                   : other.add(WeekSpan{second, second + 900});
            QVERIFY(!isSameEveryDay(other));
        }
        QCOMPARE(everyDayLike(setOf({onDay(1, 0, 24), onDay(2, 0, 24)}), 2), WeekSet::always());
        QCOMPARE(everyDayLike(setOf({onDay(1, 22, 30)}), 1), everyDay(22 * hour, 8 * hour));
        QVERIFY(everyDayLike(setOf({onDay(1, 22, 30)}), 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSlotPlan)
#include "tst_slotplan.moc"
