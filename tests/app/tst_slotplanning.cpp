#include "app/timeslots/slotplanning.h"

#include "tests/support/clientfixture.h"
#include "tests/support/lookups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

//! Whether a timeslot was made whose answer was lost.
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
        QCOMPARE(planned.added, (QList<std::optional<SentSlot>>{{{draft.state.times, draft.state.zone}}}));
        QTEST(found(planned.changes.first().lookUp()), "finding");
        server.setFallback(listOf(QJsonValue::Null));
        QCOMPARE(found(planned.changes.first().lookUp()), Finding::Unclear); // which tells nothing
        server.setFallback(listOf(u"text"_s));
        QCOMPARE(found(planned.changes.first().lookUp()), Finding::Unclear);
    }

private:
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
