#include "app/timeslots/slotplanning.h"

#include "tests/support/clientfixture.h"
#include "tests/support/lookups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

//! What is sent for a row, and whether a timeslot was made whose answer was lost.
class SlotPlanningTest : public QObject
{
    Q_OBJECT

private slots:
    void additionsAreLookedUp_data()
    {
        QTest::addColumn<QList<int>>("listed"); // ids of timeslots that say the same; 0: without one
        QTest::addColumn<bool>("isKnown");      // what was there before: that with the id 3
        QTest::addColumn<int>("sentBefore");    // others that say the same
        QTest::addColumn<Finding>("finding");
        QTest::newRow("none") << QList<int>{} << true << 0 << Finding::DidNotHappen;
        QTest::newRow("there before") << QList<int>{3} << true << 0 << Finding::DidNotHappen;
        QTest::newRow("new") << QList<int>{3, 7} << true << 0 << Finding::Happened;
        QTest::newRow("one, that of another") << QList<int>{3, 7} << true << 1 << Finding::Unclear;
        QTest::newRow("none of both") << QList<int>{3} << true << 1 << Finding::DidNotHappen;
        QTest::newRow("both") << QList<int>{3, 7, 8} << true << 1 << Finding::Happened;
        QTest::newRow("without an id") << QList<int>{0} << true << 0 << Finding::Unclear;
        QTest::newRow("nobody knows what was there") << QList<int>{7} << false << 0 << Finding::Unclear;
        QTest::newRow("nothing was there, whoever knows") << QList<int>{} << false << 0 << Finding::DidNotHappen;
    }

    void additionsAreLookedUp()
    {
        QFETCH(const QList<int>, listed);
        QFETCH(const bool, isKnown);
        QFETCH(const int, sentBefore);
        FaultServer server;
        Client client(ivaltConnection(server), quickEnvironment(std::make_shared<FakeClock>()));
        OpenAuthorizer authorizer;
        client.setAuthorizer(&authorizer);
        // Another time, and another zone.
        QJsonArray rows{wire(20, 1, u"UTC"_s), wire(21, 0, u"Asia/Tokyo"_s)};
        for (const int id : listed)
            rows.append(wire(id, 0, u"UTC"_s));
        server.setFallback(listOf(rows));

        SlotDraft draft;
        draft.state = {.times = WeekSet({9 * 3600, 17 * 3600}), .zone = "UTC"};
        SlotPlace place{
            .client = &client, .organization = u"7"_s, .habits = {.reading = {.dialect = SlotDialect::Weekly}}};
        if (isKnown)
            place.known = {3, 20, 21};
        place.added = QList<SentSlot>(sentBefore, {draft.state.times, draft.state.zone});
        const SlotChanges planned = planChanges(place, draft);
        QCOMPARE(planned.changes.size(), 1);
        QCOMPARE(planned.steps.size(), 1);
        QCOMPARE(planned.steps.first().kind, SlotStep::Kind::Add);
        QCOMPARE(planned.steps.first().slot.times, draft.state.times);
        QTEST(found(planned.changes.first().lookUp()), "finding");
        server.setFallback(listOf(QJsonValue::Null));
        QCOMPARE(found(planned.changes.first().lookUp()), Finding::Unclear); // which tells nothing
        server.setFallback(listOf(u"text"_s));
        QCOMPARE(found(planned.changes.first().lookUp()), Finding::Unclear);
    }

    //! Whatever cannot be read stays as it is while the rest of it is changed.
    void unreadableTimeslotsAreSwitched_data()
    {
        QTest::addColumn<QJsonObject>("told");
        QTest::addColumn<SlotReading>("reading");
        const SlotReading weekly{.dialect = SlotDialect::Weekly};
        const auto times = [](const QString &start, const QString &end) {
            return with(wire(3, 0, u"UTC"_s), {{u"start_time"_s, start}, {u"end_time"_s, end}});
        };
        QTest::newRow("no length") << times(u"2024-01-01T09:00:00Z"_s, u"2024-01-01T09:00:00Z"_s) << weekly;
        QTest::newRow("a period") << times(u"2024-02-01T09:00:00Z"_s, u"2024-03-01T09:00:00Z"_s) << weekly;
        QTest::newRow("words") << times(u"soon"_s, u"later"_s) << weekly;
        QTest::newRow("nobody gets in") << times(u"22:00"_s, u"06:00"_s)
                                        << SlotReading{.dialect = SlotDialect::Daily, .splitsOvernight = true};
        QTest::newRow("unknown zone") << wire(3, 0, u"Mars/Base"_s) << weekly;
        QTest::newRow("unknown zone, wall-clock times")
            << with(times(u"2024-01-01T09:00:00"_s, u"2024-01-01T17:00:00"_s), {{u"timezone"_s, u"Mars/Base"_s}})
            << weekly;
        QTest::newRow("no zone") << without(wire(3, 0, {}), u"timezone"_s) << weekly;
        QTest::newRow("no form known") << with(times(u"22:00"_s, u"22:00"_s), {{u"note"_s, u"kept"_s}})
                                       << SlotReading();
    }

    void unreadableTimeslotsAreSwitched()
    {
        QFETCH(const QJsonObject, told);
        QFETCH(const SlotReading, reading);
        const SlotPlace place{.client = {}, .organization = u"7"_s, .habits = {.reading = reading}};
        SlotDraft draft = draftOf(told, reading);
        QVERIFY(!draft.stored.first().isReadable() || draft.stored.first().letsNobodyIn);
        draft.state.active = false;
        const SlotChanges planned = planChanges(place, draft);
        QCOMPARE(planned.problems, QStringList());
        QCOMPARE(planned.changes.size(), 1);
        const QJsonObject off = with(without(told, u"id"_s), {{u"status"_s, 0}});
        QCOMPARE(planned.changes.first().body.toObject(), off);
        QCOMPARE(planned.changes.first().inverse({}).first().body.toObject(), without(told, u"id"_s));
        const QList<WeekSlot> after = storedAfter(place.habits, draft);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().active, std::optional(false));
    }

    //! The times are read in the zone that is chosen, and stay as they are spelled.
    void aZoneThatCannotBeReadIsChosen()
    {
        const SlotReading weekly{.dialect = SlotDialect::Weekly};
        const SlotPlace place{.client = {}, .organization = u"7"_s, .habits = {.reading = weekly}};
        const QJsonObject told = wire(3, 0, u"Mars/Base"_s);
        SlotDraft draft = draftOf(told, weekly);
        QVERIFY(draft.state.times.isEmpty());
        QCOMPARE(draft.problems(weekly).size(), 1);
        draft.state = draft.stateIn("Europe/Berlin", weekly);
        QCOMPARE(draft.state.times, WeekSet({10 * 3600, 18 * 3600}));
        QCOMPARE(draft.problems(weekly), QStringList());
        draft.state = draft.stateIn("Asia/Tokyo", weekly);
        QCOMPARE(draft.state.times, WeekSet({18 * 3600, 26 * 3600}));
        const SlotChanges planned = planChanges(place, draft);
        QCOMPARE(planned.problems, QStringList());
        QCOMPARE(planned.changes.size(), 1);
        const QJsonObject expected = with(without(told, u"id"_s), {{u"timezone"_s, u"Asia/Tokyo"_s}});
        QCOMPARE(planned.changes.first().body.toObject(), expected);

        // Without times there is nothing left of it.
        SlotDraft erased = draft;
        erased.state.times = {};
        QCOMPARE(planChanges(place, erased).problems.size(), 1);
        // What was painted stays painted, whichever zone is chosen.
        draft.state.times = WeekSet({3600, 7200});
        QCOMPARE(draft.stateIn("Europe/Berlin", weekly).times, WeekSet({3600, 7200}));
        // Painted in no zone it cannot be stored.
        draft.state.zone.clear();
        QCOMPARE(planChanges(place, draft).problems.size(), 1);
    }

    //! Where no zone makes times of them, the zone is sent alone.
    void timesThatCannotBeReadGetAnotherZone()
    {
        const SlotReading weekly{.dialect = SlotDialect::Weekly};
        const SlotPlace place{.client = {}, .organization = u"7"_s, .habits = {.reading = weekly}};
        const QJsonObject told = with(wire(3, 0, u"UTC"_s), {{u"end_time"_s, u"2024-01-01T09:00:00.000Z"_s}});
        SlotDraft draft = draftOf(told, weekly);
        QCOMPARE(draft.problems(weekly).size(), 1);
        draft.state = draft.stateIn("Asia/Tokyo", weekly);
        const SlotChanges planned = planChanges(place, draft);
        QCOMPARE(planned.problems, QStringList());
        QCOMPARE(planned.changes.size(), 1);
        const QJsonObject expected = with(without(told, u"id"_s), {{u"timezone"_s, u"Asia/Tokyo"_s}});
        QCOMPARE(planned.changes.first().body.toObject(), expected);
        draft.state.times = WeekSet({3600, 7200});
        QCOMPARE(draft.problems(weekly), QStringList()); // mended
    }

    void timesThatCanBeReadAreNotLeftAway()
    {
        const SlotReading weekly{.dialect = SlotDialect::Weekly};
        SlotDraft draft = draftOf(wire(3, 0, u"UTC"_s), weekly);
        draft.state.times = {};
        const SlotChanges planned =
            planChanges({.client = {}, .organization = u"7"_s, .habits = {.reading = weekly}}, draft);
        QCOMPARE(planned.problems.size(), 1);
        QVERIFY(planned.changes.isEmpty());
    }

    //! What is known of a row after only some of what was sent for it was taken.
    void stepsAreTakenOneByOne()
    {
        const SlotReading weekly{.dialect = SlotDialect::Weekly};
        SlotDrafts drafts;
        drafts.bring(readSlots({wire(1, 0, u"UTC"_s), wire(2, 1, u"UTC"_s)}, weekly), {}, {{1, 2}});
        SlotDraft draft = *drafts.all().first();
        QCOMPARE(draft.stored.size(), 2);
        const SlotPlace place{.client = {}, .organization = u"7"_s, .habits = {.reading = weekly}};
        draft.state.times.add({3 * secondsInDay, 3 * secondsInDay + 3600});
        draft.state.zone = "Asia/Tokyo";
        const SlotChanges planned = planChanges(place, draft);
        QCOMPARE(planned.steps.size(), 3);
        QList<WeekSlot> stored = draft.stored;
        takeStep(planned.steps.at(1), {}, &stored);
        QCOMPARE(stored.first().zone, "UTC"_ba);
        QCOMPARE(stored.last().zone, "Asia/Tokyo"_ba);
        takeStep(planned.steps.at(0), {}, &stored);
        takeStep(planned.steps.at(2), {}, &stored); // no id was told
        QCOMPARE(stored.size(), 2);
        takeStep(planned.steps.at(2), 3, &stored);
        QCOMPARE(stored.size(), 3);
        // As they would have been told: there is nothing left to send.
        draft.stored = stored;
        QVERIFY(planChanges(place, draft).changes.isEmpty());
        draft.state.isRemoved = true;
        takeStep(planChanges(place, draft).steps.at(1), {}, &stored);
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.last().id, Id(3));
    }

private:
    static SlotDraft draftOf(const QJsonObject &told, const SlotReading &reading)
    {
        SlotDrafts drafts;
        drafts.bring({readSlot(told, reading)});
        return *drafts.all().first();
    }
    static QJsonObject with(QJsonObject object, const QJsonObject &others)
    {
        for (auto it = others.begin(); it != others.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    static QJsonObject without(QJsonObject object, const QString &key)
    {
        object.remove(key);
        return object;
    }
    static QJsonObject wire(int id, int day, const QString &zone)
    {
        const QString date = QDate(2024, 1, 1).addDays(day).toString(Qt::ISODate);
        QJsonObject wire{{u"timezone"_s, zone},
                         {u"start_time"_s, QString(date + u"T09:00:00.000Z"_s)},
                         {u"end_time"_s, QString(date + u"T17:00:00.000Z"_s)},
                         {u"status"_s, 1}};
        if (id > 0)
            wire.insert(u"id"_s, id);
        return wire;
    }
    static Behaviour listOf(const QJsonValue &data)
    {
        const QJsonObject body{{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, data}};
        return reply(200, QJsonDocument(body).toJson());
    }
};

QTEST_GUILESS_MAIN(SlotPlanningTest)
#include "tst_slotplanning.moc"
