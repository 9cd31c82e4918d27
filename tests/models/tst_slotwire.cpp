#include "models/records/ivalt/timeslot.h"
#include "models/week/slotwire.h"
#include "models/week/timezones.h"
#include "models/week/wiretime.h"
#include "models/workspaces/workspace.h"
#include "tests/support/weekgenerator.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int hour = 3600;

QJsonObject object(QString text)
{
    return json::parse(text.replace(u'\'', u'"').toUtf8()).toObject();
}

QJsonObject slotOf(const QString &zone, const QString &start, const QString &end)
{
    return object(u"{'id':7,'timezone':%1,'start_time':'%2','end_time':'%3','status':1,'organization_id':31,"
                  "'created_at':'2026-01-01T00:00:00Z'}"_s.arg(zone, start, end));
}

WeekSet stretch(double start, double end)
{
    return WeekSet(WeekSpan{int(start * hour), int(end * hour)});
}

QString told(const QJsonValue &value)
{
    return QString::fromUtf8(json::compact(value));
}

} // namespace

class TestSlotWire : public QObject
{
    Q_OBJECT

private slots:
    void readsBothDialects_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<WeekSet>("times");
        QTest::addColumn<bool>("daily");
        const auto daily = [](double start, double end) {
            return everyDay(int(start * hour), int((end - start) * hour));
        };
        QTest::newRow("day") << u"'UTC'"_s << u"09:00"_s << u"17:30"_s << daily(9, 17.5) << true;
        QTest::newRow("seconds") << u"'UTC'"_s << u"09:00:00"_s << u"17:30:00.000"_s << daily(9, 17.5) << true;
        QTest::newRow("am and pm") << u"'UTC'"_s << u"9:00 AM"_s << u"5:30 pm"_s << daily(9, 17.5) << true;
        QTest::newRow("noon") << u"'UTC'"_s << u"12:00 AM"_s << u"12:00 PM"_s << daily(0, 12) << true;
        QTest::newRow("overnight") << u"'UTC'"_s << u"22:00"_s << u"06:00"_s << daily(22, 30) << true;
        QTest::newRow("24:00") << u"'UTC'"_s << u"18:00"_s << u"24:00"_s << daily(18, 24) << true;
        QTest::newRow("00:00") << u"'UTC'"_s << u"18:00"_s << u"00:00"_s << daily(18, 24) << true;
        QTest::newRow("23:59:59") << u"'UTC'"_s << u"18:00:00"_s << u"23:59:59"_s << daily(18, 24) << true;
        QTest::newRow("23:59 is that") << u"'UTC'"_s << u"18:00"_s << u"23:59"_s << daily(18, 24 - 1. / 60) << true;
        QTest::newRow("whole day") << u"'UTC'"_s << u"00:00"_s << u"00:00"_s << WeekSet::always() << true;
        QTest::newRow("week, UTC") << u"['Asia/Kolkata']"_s << u"2024-01-01T03:30:00.000Z"_s
                                   << u"2024-01-01T12:00:00.000Z"_s << stretch(9, 17.5) << false;
        QTest::newRow("week, offset") << u"'Asia/Kolkata'"_s << u"2024-01-02T09:00:00+05:30"_s
                                      << u"2024-01-02T17:30:00+0530"_s << stretch(33, 41.5) << false;
        QTest::newRow("week, another offset") << u"'Asia/Kolkata'"_s << u"2024-01-02T04:30:00+01"_s
                                              << u"2024-01-02T12:00Z"_s << stretch(33, 41.5) << false;
        QTest::newRow("week, no offset") << u"'Asia/Kolkata'"_s << u"2024-01-02 09:00:00"_s << u"2024-01-02 17:30:00"_s
                                         << stretch(33, 41.5) << false;
        QTest::newRow("another reference week") << u"'Europe/Berlin'"_s << u"2026-07-06T07:00:00Z"_s
                                                << u"2026-07-06T15:00:00Z"_s << stretch(9, 17) << false;
        QTest::newRow("over midnight") << u"'UTC'"_s << u"2024-01-06T22:00:00Z"_s << u"2024-01-07T06:00:00Z"_s
                                       << stretch(142, 150) << false;
        QTest::newRow("over the end of the week")
            << u"'UTC'"_s << u"2024-01-07T22:00:00Z"_s << u"2024-01-08T06:00:00Z"_s << stretch(166, 174) << false;
        QTest::newRow("the same, within the week")
            << u"'UTC'"_s << u"2024-01-07T22:00:00Z"_s << u"2024-01-01T06:00:00Z"_s << stretch(166, 174) << false;
        QTest::newRow("overnight on one date")
            << u"'UTC'"_s << u"2024-01-01T22:00:00Z"_s << u"2024-01-01T06:00:00Z"_s << stretch(22, 30) << false;
        QTest::newRow("last second") << u"'UTC'"_s << u"2024-01-01T18:00:00Z"_s << u"2024-01-01T23:59:59.999Z"_s
                                     << stretch(18, 24) << false;
        QTest::newRow("whole week") << u"'UTC'"_s << u"2024-01-01T00:00:00Z"_s << u"2024-01-08T00:00:00Z"_s
                                    << WeekSet::always() << false;
    }

    void readsBothDialects()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QFETCH(const WeekSet, times);
        QFETCH(const bool, daily);
        const QJsonObject wire = slotOf(zone, start, end);
        const WeekSlot slot = readSlot(wire);
        QVERIFY2(slot.problems.isEmpty(), slot.problems.isEmpty() ? "" : qPrintable(slot.problems.first().text));
        QCOMPARE(slot.times, times);
        QCOMPARE(slot.isDaily(), daily);
        QVERIFY(slot.isReadable());
        QCOMPARE(slot.id, Id(7));
        QCOMPARE(slot.active, std::optional(true));
        // What nobody touched stays as it is.
        QCOMPARE(wireObject(slot, {}), wire);
        QCOMPARE(wireBody(slot, {}).keys(), (QStringList{u"end_time"_s, u"start_time"_s, u"status"_s, u"timezone"_s}));
    }

    void whatEndsBeforeItStartsIsAsSet_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<WeekSet>("over");
        QTest::addColumn<WeekSet>("split");
        const WeekSet night = everyDay(22 * hour, 8 * hour);
        const WeekSet evening = everyDay(18 * hour, 6 * hour);
        const WeekSet office = everyDay(9 * hour, 8 * hour);
        QTest::newRow("overnight") << u"22:00"_s << u"06:00"_s << night << WeekSet();
        QTest::newRow("am and pm") << u"10:00 PM"_s << u"6:00 AM"_s << night << WeekSet();
        QTest::newRow("dated") << u"2024-01-01T22:00:00"_s << u"2024-01-02T06:00:00"_s << night << WeekSet();
        QTest::newRow("00:00") << u"18:00"_s << u"00:00"_s << evening << WeekSet();
        QTest::newRow("whole day by 00:00") << u"00:00"_s << u"00:00"_s << WeekSet::always() << WeekSet();
        QTest::newRow("24:00") << u"18:00"_s << u"24:00"_s << evening << evening;
        QTest::newRow("last second") << u"18:00:00"_s << u"23:59:59"_s << evening << evening;
        QTest::newRow("from 24:00") << u"24:00"_s << u"08:00"_s << everyDay(0, 8 * hour) << everyDay(0, 8 * hour);
        QTest::newRow("day") << u"09:00"_s << u"17:00"_s << office << office;
    }

    void whatEndsBeforeItStartsIsAsSet()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QFETCH(const WeekSet, over);
        QFETCH(const WeekSet, split);
        const QJsonObject wire = slotOf(u"'Asia/Kolkata'"_s, start, end);
        SlotReading reading{.dialect = SlotDialect::Daily};
        const WeekSlot usual = readSlot(wire, reading);
        reading.splitsOvernight = true;
        const WeekSlot other = readSlot(wire, reading);
        QCOMPARE(usual.times, over);
        QCOMPARE(other.times, split);
        const bool isSame = over == split;
        for (const WeekSlot &slot : {usual, other}) {
            QCOMPARE(slot.leansOn, AssumptionSet((start.contains(u'-') ? bitOf(Assumption::DatedTimes) : 0) |
                                                 (isSame ? 0 : bitOf(Assumption::OvernightTimeslot))));
            QVERIFY(slot.isReadable() && slot.isDaily());
        }
        QVERIFY(usual.problems.isEmpty() && !usual.letsNobodyIn);
        QCOMPARE(other.letsNobodyIn, !isSame);
        QCOMPARE(other.problems.size(), isSame ? 0 : 1);
        if (!isSame)
            QVERIFY2(other.problems.first().text.contains(u"lets nobody in"), qPrintable(other.problems.first().text));
        QCOMPARE(wireObject(other, {.reading = reading}), wire); // what nobody touched stays

        // Dates of a week are not ambiguous.
        const QJsonObject week = slotOf(u"'UTC'"_s, u"2024-01-01T22:00:00"_s, u"2024-01-02T06:00:00"_s);
        QCOMPARE(readSlot(week, reading.as(SlotDialect::Weekly)).times, stretch(22, 30));
        QCOMPARE(readSlot(week, reading.as(SlotDialect::Weekly)).leansOn, bitOf(Assumption::DatedTimes));
    }

    void midnightIsNoEndBeforeTheStart_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("midnight");
        QTest::newRow("24 hours") << u"09:00"_s << u"23:59:59"_s;
        QTest::newRow("am and pm") << u"9:00 AM"_s << u"11:59:59 PM"_s;
        QTest::newRow("dated") << u"2024-01-01T09:00:00.000"_s << u"2024-01-01T23:59:59.999"_s;
        QTest::newRow("dated, UTC") << u"2024-01-01T03:30:00Z"_s << u"2024-01-01T18:29:59Z"_s;
    }
    void midnightIsNoEndBeforeTheStart()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, midnight);
        const SlotReading reading{.dialect = SlotDialect::Daily, .splitsOvernight = true};
        WeekSlot slot = readSlot(slotOf(u"'Asia/Kolkata'"_s, start, start), reading);
        slot.times = everyDay(9 * hour, 15 * hour);
        // 00:00 would be one.
        const QJsonObject wire = wireObject(slot, {.reading = reading, .midnightLike = u"00:00"_s});
        QCOMPARE(wire["end_time"_L1].toString(), midnight);
        QCOMPARE(readSlot(wire, reading).times, slot.times);
    }

    void timesInUtcAreAsSet_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<WeekSet>("moment");
        QTest::addColumn<WeekSet>("clock");
        const WeekSet office = stretch(9, 17.5);
        QTest::newRow("India") << u"'Asia/Kolkata'"_s << u"2024-01-01T09:00:00.000Z"_s << u"2024-01-01T17:30:00.000Z"_s
                               << stretch(14.5, 23) << office;
        QTest::newRow("UTC") << u"'UTC'"_s << u"2024-01-01T09:00:00Z"_s << u"2024-01-01T17:30:00Z"_s << office
                             << office;
        QTest::newRow("summer") << u"'Europe/Berlin'"_s << u"2024-07-01T09:00Z"_s << u"2024-07-01T17:30Z"_s
                                << stretch(11, 19.5) << office;
        QTest::newRow("offset") << u"'Asia/Kolkata'"_s << u"2024-01-01T09:00:00+05:30"_s
                                << u"2024-01-01T17:30:00+05:30"_s << office << office;
        QTest::newRow("UTC, as an offset") << u"'Asia/Kolkata'"_s << u"2024-01-01T09:00:00+00:00"_s
                                           << u"2024-01-01T17:30:00+00:00"_s << stretch(14.5, 23) << stretch(14.5, 23);
        QTest::newRow("no date") << u"'Asia/Kolkata'"_s << u"09:00:00Z"_s << u"17:30:00Z"_s << WeekSet()
                                 << everyDay(9 * hour, 8 * hour + 1800);
    }

    void timesInUtcAreAsSet()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QFETCH(const WeekSet, moment);
        QFETCH(const WeekSet, clock);
        const QJsonObject wire = slotOf(zone, start, end);
        const SlotReading reading{.utcIsClock = true};
        QCOMPARE(readSlot(wire).times, moment);
        const WeekSlot slot = readSlot(wire, reading);
        QCOMPARE(slot.times, clock);
        QVERIFY(slot.problems.isEmpty());
        QCOMPARE(slot.leansOn, AssumptionSet((start.contains(u'-') ? bitOf(Assumption::DatedTimes) : 0) |
                                             (moment == clock ? 0 : bitOf(Assumption::UtcTime))));
        QCOMPARE(readSlot(wire).leansOn, moment.isEmpty() ? AssumptionSet(0) : slot.leansOn);
        QCOMPARE(wireObject(slot, {.reading = reading}), wire);
        // A new one is spelled like that, too.
        WeekSlot made{.times = slot.times, .zone = slot.zone, .dialect = slot.dialect};
        const QJsonObject body = wireBody(made, habitsOf({slot}, {.reading = reading}));
        if (start.endsWith(u'Z'))
            QCOMPARE(body["start_time"_L1].toString(), start);
        QCOMPARE(readSlot(body, reading).times, clock);
        // So is the documented form.
        made.times = stretch(10, 12);
        made.dialect = SlotDialect::Weekly;
        QCOMPARE(wireBody(made, {.reading = reading})["start_time"_L1].toString(), u"2024-01-01T10:00:00.000Z"_s);
    }

    void readingIsThatOfTheConnection()
    {
        IvaltConnection connection;
        QCOMPARE(slotReadingOf(connection), SlotReading());
        connection.timeslotDialect = u"daily"_s;
        connection.overnightTimeslots = u"split"_s;
        connection.utcTimes = u"clock"_s;
        QCOMPARE(slotReadingOf(connection), (SlotReading{SlotDialect::Daily, true, true}));
        connection.timeslotDialect = u"weekly"_s;
        QCOMPARE(slotReadingOf(connection).dialect, SlotDialect::Weekly);
    }

    void datedTimesOfADayWhenToldSo()
    {
        const QJsonObject wire =
            slotOf(u"'Asia/Kolkata'"_s, u"2026-06-11T03:30:00.000Z"_s, u"2026-06-11T12:00:00.000Z"_s);
        QCOMPARE(readSlot(wire).dialect, SlotDialect::Weekly);
        WeekSlot slot = readSlot(wire, {.dialect = SlotDialect::Daily});
        QVERIFY(slot.isDaily());
        QCOMPARE(slot.times, everyDay(9 * hour, 8 * hour + 1800));
        slot.times = everyDay(9 * hour, 9 * hour);
        const QJsonObject changed = wireObject(slot, {});
        QCOMPARE(changed["start_time"_L1], wire["start_time"_L1]);
        QCOMPARE(changed["end_time"_L1].toString(), u"2026-06-11T12:30:00.000Z"_s);
    }

    void readsEveryFormOfZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("problem");
        QTest::newRow("object") << u"{'value':'Asia/Kolkata','label':'India','offset':5.5}"_s << "Asia/Kolkata"_ba
                                << QString();
        QTest::newRow("text") << u"'Europe/Berlin'"_s << "Europe/Berlin"_ba << QString();
        QTest::newRow("list") << u"['Europe/Berlin']"_s << "Europe/Berlin"_ba << QString();
        QTest::newRow("offset") << u"'+05:30'"_s << "UTC+05:30"_ba << QString();
        QTest::newRow("Windows") << u"'India Standard Time'"_s << "Asia/Kolkata"_ba << QString();
        QTest::newRow("object as text") << u"'{\\'value\\':\\'Asia/Tokyo\\'}'"_s << "Asia/Tokyo"_ba << QString();
        QTest::newRow("list as text") << u"'[\\'Asia/Tokyo\\']'"_s << "Asia/Tokyo"_ba << QString();
        QTest::newRow("several") << u"['Asia/Tokyo','UTC']"_s << "Asia/Tokyo"_ba << u"The first is used"_s;
        QTest::newRow("label only") << u"{'label':'(GMT+5:45) Kathmandu'}"_s << "Asia/Kathmandu"_ba << u"label"_s;
        QTest::newRow("offset only") << u"{'value':'Mars','offset':-3.5}"_s << "UTC-03:30"_ba << u"offset"_s;
        QTest::newRow("unknown") << u"'Mars'"_s << QByteArray() << u"“Mars” is not known"_s;
        QTest::newRow("empty list") << u"[]"_s << QByteArray() << u"empty list"_s;
        QTest::newRow("nothing") << u"null"_s << QByteArray() << u"missing"_s;
        QTest::newRow("number") << u"5"_s << QByteArray() << u"“5” is not known"_s;
    }

    void readsEveryFormOfZone()
    {
        QFETCH(const QString, zone);
        QFETCH(const QByteArray, id);
        QFETCH(const QString, problem);
        const QJsonObject wire = slotOf(zone, u"09:00"_s, u"10:00"_s);
        const WeekSlot slot = readSlot(wire);
        QCOMPARE(slot.zone, id);
        QCOMPARE(slot.isReadable(), !id.isEmpty());
        QCOMPARE(slot.problems.isEmpty(), problem.isEmpty());
        if (!problem.isEmpty()) {
            QCOMPARE(slot.problems.first().field, "timezone"_L1);
            QVERIFY2(slot.problems.first().text.contains(problem), qPrintable(slot.problems.first().text));
        }
        QCOMPARE(wireObject(slot, {}), wire);
    }

    void anotherZoneKeepsItsForm_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("text") << u"'Europe/Berlin'"_s << u"'Asia/Kolkata'"_s;
        QTest::newRow("list") << u"['Europe/Berlin','UTC']"_s << u"['Asia/Kolkata']"_s;
        QTest::newRow("text of a list") << u"'[\\'UTC\\']'"_s << u"'[\\'Asia/Kolkata\\']'"_s;
    }

    void anotherZoneKeepsItsForm()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        WeekSlot slot = readSlot(slotOf(before, u"09:00"_s, u"10:00"_s));
        slot.zone = "Asia/Kolkata";
        QCOMPARE(wireObject(slot, {}), slotOf(after, u"09:00"_s, u"10:00"_s));
    }

    void anotherZoneInAnObjectKeepsUnknownKeys()
    {
        WeekSlot slot = readSlot(slotOf(u"{'value':'UTC','label':'x','picked_by':'me'}"_s, u"09:00"_s, u"10:00"_s));
        slot.zone = "Asia/Kolkata";
        const QJsonObject zone = wireObject(slot, {})["timezone"_L1].toObject();
        QCOMPARE(zone["picked_by"_L1].toString(), u"me"_s);
        for (const QString &key : zoneObject("Asia/Kolkata").keys())
            QCOMPARE(zone[key], zoneObject("Asia/Kolkata")[key]);
    }

    void wallClockTimesStayInAnotherZone()
    {
        WeekSlot slot = readSlot(slotOf(u"'Asia/Kolkata'"_s, u"2024-01-01T03:30:00Z"_s, u"2024-01-01T12:00:00Z"_s));
        slot.zone = "Europe/Berlin";
        const QJsonObject wire = wireObject(slot, {});
        QCOMPARE(wire["start_time"_L1].toString(), u"2024-01-01T08:00:00Z"_s);
        QCOMPARE(wire["end_time"_L1].toString(), u"2024-01-01T16:30:00Z"_s);
        WeekSlot plain = readSlot(slotOf(u"'Asia/Kolkata'"_s, u"2024-01-01T09:00:00"_s, u"2024-01-01T12:00:00"_s));
        plain.zone = "Europe/Berlin";
        QCOMPARE(wireObject(plain, {})["start_time"_L1].toString(), u"2024-01-01T09:00:00"_s);
    }

    void changedTimesKeepTheirSpelling_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<WeekSet>("times");
        QTest::addColumn<QString>("newStart");
        QTest::addColumn<QString>("newEnd");
        const WeekSet night = everyDay(22 * hour, 8 * hour);
        const WeekSet evening = everyDay(18 * hour, 6 * hour);
        QTest::newRow("day") << u"09:00"_s << u"17:00"_s << night << u"22:00"_s << u"06:00"_s;
        QTest::newRow("seconds") << u"09:00:00"_s << u"17:00:00.000"_s << night << u"22:00:00"_s << u"06:00:00.000"_s;
        QTest::newRow("am and pm") << u"9:00 AM"_s << u"05:00pm"_s << night << u"10:00 PM"_s << u"06:00am"_s;
        QTest::newRow("to midnight") << u"09:00"_s << u"17:00"_s << evening << u"18:00"_s << u"24:00"_s;
        QTest::newRow("to midnight, am") << u"9:00 AM"_s << u"5:00 PM"_s << evening << u"6:00 PM"_s << u"12:00 AM"_s;
        QTest::newRow("still to midnight")
            << u"09:00:00"_s << u"23:59:59"_s << evening << u"18:00:00"_s << u"23:59:59"_s;
        QTest::newRow("needs seconds") << u"09:00"_s << u"17:00"_s << everyDay(10, 20) << u"00:00:10"_s
                                       << u"00:00:30"_s;
        QTest::newRow("the end only") << u"9:00"_s << u"17:00:00"_s << everyDay(9 * hour, hour) << u"9:00"_s
                                      << u"10:00:00"_s;
        QTest::newRow("week") << u"2026-07-06T07:00:00.000Z"_s << u"2026-07-06T15:00:00.000Z"_s << stretch(142, 150)
                              << u"2026-07-11T20:00:00.000Z"_s << u"2026-07-12T04:00:00.000Z"_s;
        QTest::newRow("week, the end only")
            << u"2026-07-06T09:00:00.5+02:00"_s << u"2026-07-06T15:00:00Z"_s << stretch(9, 16)
            << u"2026-07-06T09:00:00.5+02:00"_s << u"2026-07-06T14:00:00Z"_s;
        QTest::newRow("week, offset") << u"2026-07-06T09:00+0200"_s << u"2026-07-06T10:00+0200"_s << stretch(33, 34)
                                      << u"2026-07-07T09:00+0200"_s << u"2026-07-07T10:00+0200"_s;
        QTest::newRow("week, none") << u"2026-07-06 09:00:00"_s << u"2026-07-06 23:59:59"_s << stretch(33, 48)
                                    << u"2026-07-07 09:00:00"_s << u"2026-07-07 23:59:59"_s;
        QTest::newRow("week, over its end")
            << u"2024-01-01T08:00:00Z"_s << u"2024-01-01T09:00:00Z"_s << stretch(166, 174) << u"2024-01-07T21:00:00Z"_s
            << u"2024-01-08T05:00:00Z"_s;
    }

    void changedTimesKeepTheirSpelling()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QFETCH(const WeekSet, times);
        WeekSlot slot = readSlot(slotOf(u"'Europe/Berlin'"_s, start, end));
        slot.times = times;
        const QJsonObject wire = wireObject(slot, {});
        QTEST(wire["start_time"_L1].toString(), "newStart");
        QTEST(wire["end_time"_L1].toString(), "newEnd");
        QCOMPARE(readSlot(wire).times, times);
    }

    void unreadableValuesStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const QString all = u"{'id':7,'timezone':'UTC','start_time':%1,'end_time':%2,'status':%3}"_s;
        QTest::newRow("word") << all.arg(u"'soon'"_s, u"'10:00'"_s, u"1"_s) << u"start_time"_s
                              << u"Start time “soon”"_s;
        QTest::newRow("number") << all.arg(u"9"_s, u"'10:00'"_s, u"1"_s) << u"start_time"_s << u"“9”"_s;
        QTest::newRow("25:00") << all.arg(u"'09:00'"_s, u"'25:00'"_s, u"1"_s) << u"end_time"_s << u"End time “25:00”"_s;
        QTest::newRow("no such day") << all.arg(u"'2024-02-30T09:00:00Z'"_s, u"'2024-03-01T09:00:00Z'"_s, u"1"_s)
                                     << u"start_time"_s << u"no time"_s;
        QTest::newRow("nothing") << all.arg(u"'09:00'"_s, u"null"_s, u"1"_s) << u"end_time"_s << u"missing"_s;
        QTest::newRow("two forms") << all.arg(u"'09:00'"_s, u"'2024-03-01T09:00:00Z'"_s, u"1"_s) << u"end_time"_s
                                   << u"date"_s;
        QTest::newRow("a period") << all.arg(u"'2024-02-01T09:00:00Z'"_s, u"'2024-03-01T09:00:00Z'"_s, u"1"_s)
                                  << u"end_time"_s << u"more than a week"_s;
        QTest::newRow("no length") << all.arg(u"'09:00'"_s, u"'09:00'"_s, u"1"_s) << u"end_time"_s << u"the same"_s;
        QTest::newRow("status") << all.arg(u"'09:00'"_s, u"'10:00'"_s, u"'maybe'"_s) << u"status"_s << u"“maybe”"_s;
    }

    void unreadableValuesStay()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, field);
        QFETCH(const QString, words);
        const QJsonObject wire = object(text);
        WeekSlot slot = readSlot(wire);
        QCOMPARE(slot.problems.size(), 1);
        QCOMPARE(QString(slot.problems.first().field), field);
        QVERIFY2(slot.problems.first().text.contains(words), qPrintable(slot.problems.first().text));
        QCOMPARE(wireObject(slot, {}), wire);
        if (field == "status"_L1)
            return;
        QVERIFY(!slot.isReadable());
        // Switching it off touches nothing else.
        slot.active = false;
        QJsonObject off = wire;
        off.insert("status"_L1, 0);
        QCOMPARE(wireObject(slot, {}), off);
        // Giving times mends it.
        slot.dialect = SlotDialect::Daily;
        slot.times = everyDay(9 * hour, hour);
        QCOMPARE(readSlot(wireObject(slot, {}), {.dialect = SlotDialect::Daily}).times, slot.times);
    }

    void statusKeepsItsForm_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("off");
        QTest::newRow("number") << u"1"_s << u"0"_s;
        QTest::newRow("flag") << u"true"_s << u"false"_s;
        QTest::newRow("word") << u"'on'"_s << u"'off'"_s;
        QTest::newRow("flag as text") << u"'true'"_s << u"'false'"_s;
        QTest::newRow("number as text") << u"'1'"_s << u"'0'"_s;
    }

    void statusKeepsItsForm()
    {
        QFETCH(const QString, on);
        QFETCH(const QString, off);
        const QJsonObject wireOn =
            object(u"{'timezone':'UTC','start_time':'09:00','end_time':'10:00','status':%1}"_s.arg(on));
        const QJsonObject wireOff =
            object(u"{'timezone':'UTC','start_time':'09:00','end_time':'10:00','status':%1}"_s.arg(off));
        WeekSlot slot = readSlot(wireOn);
        slot.active = false;
        QCOMPARE(wireObject(slot, {}), wireOff);
        slot = readSlot(wireOff);
        QCOMPARE(slot.active, std::optional(false));
        slot.active = true;
        QCOMPARE(wireObject(slot, {}), wireOn);
    }

    void newSlotsAreWrittenLikeTheOthers()
    {
        WeekSlot slot{.times = stretch(9, 10), .zone = "Asia/Kolkata", .dialect = SlotDialect::Weekly};
        const QJsonObject documented = wireBody(slot, {.reading = {.dialect = SlotDialect::Weekly}});
        QCOMPARE(documented["timezone"_L1].toObject(), zoneObject("Asia/Kolkata"));
        QCOMPARE(documented["start_time"_L1].toString(), u"2024-01-01T03:30:00.000Z"_s);
        QCOMPARE(documented["end_time"_L1].toString(), u"2024-01-01T04:30:00.000Z"_s);
        QCOMPARE(documented["status"_L1], QJsonValue(1));

        const QList<WeekSlot> known = readSlots({object(
            u"{'timezone':['UTC'],'start_time':'2025-06-04 09:00','end_time':'2025-06-04 23:59:59','status':true}"_s)});
        const SlotHabits habits = habitsOf(known);
        QCOMPARE(habits.reading.dialect, SlotDialect::Weekly);
        const QJsonObject alike = wireBody(slot, habits);
        QCOMPARE(told(alike), told(object(u"{'timezone':['Asia/Kolkata'],'start_time':'2025-06-02 09:00',"
                                          "'end_time':'2025-06-02 10:00','status':true}"_s)));
        slot.times = stretch(20, 24);
        QCOMPARE(wireBody(slot, habits)["end_time"_L1].toString(), u"2025-06-02 23:59:59"_s);
        // Settings win.
        QCOMPARE(habitsOf(known, {.reading = {.dialect = SlotDialect::Daily}}).reading.dialect, SlotDialect::Daily);
        QCOMPARE(habitsOf(known, {}, ZoneForm::Text).zoneForm, ZoneForm::Text);
        QCOMPARE(habitsOf({}).reading.dialect, SlotDialect::Unknown);
        QCOMPARE(habitsOf({}).zoneForm, ZoneForm::Object);
    }

    void theFirstIsWrittenAsTheConnectionSays_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("daily");
        QTest::addColumn<QString>("weekly");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QJsonValue>("on");
        const QString documented = u"2024-01-01T03:30:00.000Z"_s;
        QTest::newRow("usual") << u"auto"_s << u"09:00"_s << documented << u"number"_s << QJsonValue(1);
        QTest::newRow("seconds") << u"seconds"_s << u"09:00:00"_s << documented << u"flag"_s << QJsonValue(true);
        QTest::newRow("local") << u"local"_s << u"2024-01-01T09:00:00"_s << u"2024-01-01T09:00:00"_s << u"text"_s
                               << QJsonValue(u"1"_s);
        QTest::newRow("utc") << u"utc"_s << u"2024-01-01T03:30:00Z"_s << u"2024-01-01T03:30:00Z"_s << u"number"_s
                             << QJsonValue(1);
        QTest::newRow("milliseconds") << u"milliseconds"_s << documented << documented << u"number"_s << QJsonValue(1);
    }

    void theFirstIsWrittenAsTheConnectionSays()
    {
        QFETCH(const QString, time);
        QFETCH(const QString, status);
        QFETCH(const QJsonValue, on);
        Record record = Record::of(IvaltConnection());
        QVERIFY(record.setText(u"timeslot_time_form", time) && record.setText(u"timeslot_status_form", status));
        for (const bool isDaily : {true, false}) {
            QFETCH(const QString, daily);
            QFETCH(const QString, weekly);
            QVERIFY(record.setText(u"timeslot_dialect", isDaily ? u"daily"_s : u"weekly"_s));
            const SlotHabits usual = usualHabitsOf(record.as<IvaltConnection>());
            const WeekSlot slot{.times = isDaily ? everyDay(9 * hour, hour) : stretch(9, 10),
                                .zone = "Asia/Kolkata",
                                .dialect = usual.reading.dialect};
            const QJsonObject body = wireBody(slot, habitsOf({}, usual));
            QCOMPARE(body["start_time"_L1].toString(), isDaily ? daily : weekly);
            QCOMPARE(body["status"_L1], on);
            QCOMPARE(readSlot(body, usual.reading).times, slot.times);
            // What is there tells.
            QJsonObject there = slotOf(u"'UTC'"_s, u"2025-06-04 09:00"_s, u"2025-06-04 10:00"_s);
            there.insert(u"status"_s, u"yes"_s);
            const QJsonObject alike = wireBody(slot, habitsOf({readSlot(there, usual.reading)}, usual));
            QVERIFY(alike["start_time"_L1].toString().endsWith(u" 09:00"));
            QCOMPARE(alike["status"_L1], QJsonValue(u"yes"_s));
        }
    }

    void clockChangesInTheReferenceWeekDoNoHarm()
    {
        // 29 March 2026 has no 02:30 in Berlin, 25 October has two.
        for (const QString &day : {u"2026-03-23"_s, u"2026-10-19"_s}) {
            WeekSlot slot = readSlot(slotOf(u"'Europe/Berlin'"_s, day + u"T09:00:00Z"_s, day + u"T10:00:00Z"_s));
            for (const WeekSet &times : {stretch(146.5, 150), stretch(140, 146.5), stretch(146.25, 146.75)}) {
                slot.times = times;
                const WeekSlot read = readSlot(wireObject(slot, {}));
                QVERIFY2(read.times == times, qPrintable(told(read.wire)));
            }
        }
    }

    void anythingRoundTrips_data()
    {
        QTest::addColumn<SlotReading>("reading");
        QTest::newRow("weekly") << SlotReading{.dialect = SlotDialect::Weekly};
        QTest::newRow("weekly, by the clock") << SlotReading{.dialect = SlotDialect::Weekly, .utcIsClock = true};
        QTest::newRow("daily") << SlotReading{.dialect = SlotDialect::Daily};
        QTest::newRow("daily, by the clock") << SlotReading{.dialect = SlotDialect::Daily, .utcIsClock = true};
        QTest::newRow("daily, not over midnight")
            << SlotReading{.dialect = SlotDialect::Daily, .splitsOvernight = true};
        QTest::newRow("daily, neither") << SlotReading{
            .dialect = SlotDialect::Daily, .splitsOvernight = true, .utcIsClock = true};
    }

    void anythingRoundTrips()
    {
        QFETCH(const SlotReading, reading);
        const SlotDialect dialect = reading.dialect;
        const bool daily = dialect == SlotDialect::Daily;
        WeekGenerator generator(daily ? 21 : 22);
        static const QStringList zones{u"'%1'"_s, u"['%1']"_s, u"['%1','UTC']"_s,
                                       u"{'value':'%1','x':[1,{'y':null}]}"_s};
        static const QList<QByteArray> ids{
            "Asia/Kolkata", "Europe/Berlin",      "America/St_Johns", "Australia/Lord_Howe",
            "UTC",          "Pacific/Kiritimati", "UTC+05:30"};
        QStringList dailyForms{u"09:00"_s, u"9:00"_s, u"09:00:00"_s, u"09:00:00.000"_s, u"9:00 AM"_s, u"09:00pm"_s};
        if (reading.utcIsClock)
            dailyForms += {u"09:00Z"_s, u"9:00:00.000Z"_s, u"2026-03-29T09:00:00.000Z"_s, u"2026-10-25T09:00Z"_s};
        static const QStringList weeklyForms{u"2024-01-01T09:00:00.000Z"_s,  u"2024-01-01T09:00Z"_s,
                                             u"2026-03-25T09:00:00+05:30"_s, u"2026-10-25T09:00:00-0330"_s,
                                             u"2030-06-05 09:00:00"_s,       u"2024-02-29T09:00:00,123456Z"_s};
        for (int round = 0; round < 1500; ++round) {
            const QString form = daily ? dailyForms.at(generator.below(int(dailyForms.size())))
                                       : weeklyForms.at(generator.below(int(weeklyForms.size())));
            const SlotHabits habits{.reading = reading, .timeLike = form, .statusLike = generator.chance(50)};
            const int step = generator.chance(80) ? 900 : 60;
            const int longest = (1 + generator.below((daily ? secondsInDay : secondsInWeek) / step - 1)) * step;
            const auto someTimes = [&] {
                const int start = generator.second(step);
                const int length =
                    reading.splitsOvernight ? std::min(longest, secondsInDay - start % secondsInDay) : longest;
                return daily ? everyDay(start % secondsInDay, length) : WeekSet(WeekSpan{start, start + length});
            };
            WeekSlot slot{.times = someTimes(), .zone = ids.at(generator.below(int(ids.size()))), .dialect = dialect};
            const QString zone = zones.at(generator.below(int(zones.size()))).arg(QString::fromLatin1(slot.zone));
            slot.wire =
                object(u"{'id':%1,'timezone':%2,'days_active':['Mon'],'note':{'by':'x'}}"_s.arg(round).arg(zone));

            const WeekSlot read = readSlot(wireObject(slot, habits), reading);
            const QByteArray shown = json::compact(read.wire);
            QVERIFY2(read.problems.size() <= 1, shown.constData()); // several zones in a list
            QVERIFY2(read.times == slot.times, shown.constData());
            QCOMPARE(read.zone, slot.zone);
            QCOMPARE(read.dialect, dialect);
            const SlotHabits plain{.reading = reading};
            QCOMPARE(wireObject(read, plain), read.wire); // nothing touched, nothing changed

            WeekSlot edited = read;
            edited.times = someTimes();
            const QJsonObject after = wireObject(edited, plain);
            QCOMPARE(readSlot(after, reading).times, edited.times);
            for (const QString &key : read.wire.keys()) {
                if (key != "start_time"_L1 && key != "end_time"_L1)
                    QCOMPARE(after[key], read.wire[key]);
            }
            QVERIFY(wireBody(edited, plain).contains("days_active"_L1) && !wireBody(edited, plain).contains("id"_L1));
            edited = read;
            edited.zone = ids.at(generator.below(int(ids.size())));
            const WeekSlot moved = readSlot(wireObject(edited, plain), reading);
            QVERIFY2(moved.times == read.times && moved.zone == edited.zone, json::compact(moved.wire).constData());
        }
    }

    void wireTimesAreSpelledAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"09:00"_s, u"9:00"_s, u"24:00"_s, u"09:00:30"_s, u"09:00:30.250"_s, u"9:00 AM"_s, u"12:30pm"_s,
              u"09:00 a.m."_s, u"2024-01-01T09:00:00.000Z"_s, u"2024-01-01 09:00"_s, u"2024-01-01T09:00:00+05:30"_s,
              u"2024-01-01T09:00:00-0330"_s, u"2024-01-01T09:00:00+05"_s, u"2024-01-01T00:00:00+00:00"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void wireTimesAreSpelledAsTheyWere()
    {
        QFETCH(const QString, text);
        const auto time = readWireTime(text);
        QVERIFY(time);
        QCOMPARE(time->text(), text);
        QCOMPARE(readWireTime(text, true)->text(), text);
    }

    void notAnyTextIsATime()
    {
        for (const QString &text : {u""_s, u"9"_s, u"09:60"_s, u"24:01"_s, u"13:00 PM"_s, u"0:00 AM"_s, u"09:00Z"_s,
                                    u"2023-02-29T09:00:00Z"_s, u"2024-01-01"_s, u"2024-01-01T09:00:00+15:00"_s,
                                    u"2024-01-01T09:00:00+05:60"_s, u"09:00:00:00"_s, u"\u0660\u0669:00"_s})
            QVERIFY2(!readWireTime(text), qPrintable(text));
        QVERIFY(readWireTime(u"09:00Z", true) && !readWireTime(u"09:00+00:00", true));
    }
};

QTEST_GUILESS_MAIN(TestSlotWire)
#include "tst_slotwire.moc"
