#include "models/week/weekinstants.h"
#include "tests/support/weekgenerator.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int hour = 3600;

qint64 utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate).toSecsSinceEpoch();
}

QString told(qint64 instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ss");
}

//! What the zone's clock shows, from QTimeZone alone.
int weekSecondByQt(const QTimeZone &zone, qint64 instant)
{
    const QDateTime there = QDateTime::fromSecsSinceEpoch(instant, zone);
    return (there.date().dayOfWeek() - 1) * secondsInDay + QTime(0, 0).secsTo(there.time());
}

} // namespace

class TestWeekInstants : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithMinuteSteps_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *zone, int year, int month, int day) {
            QTest::addRow("%s %d-%02d-%02d", zone, year, month, day) << QByteArray(zone) << QDate(year, month, day);
        };
        row("Europe/Berlin", 2026, 3, 29);
        row("Europe/Berlin", 2026, 10, 25);
        row("Europe/Berlin", 2026, 7, 1);
        row("Europe/Berlin", 2061, 3, 27);
        row("America/New_York", 2026, 3, 8);
        row("America/New_York", 2026, 11, 1);
        row("America/St_Johns", 2006, 4, 2);    // at 00:01
        row("Australia/Lord_Howe", 2026, 4, 5); // half an hour
        row("Australia/Lord_Howe", 2026, 10, 4);
        row("Asia/Kolkata", 2026, 3, 29);
        row("Asia/Kathmandu", 2026, 10, 25);
        row("Asia/Kathmandu", 1986, 1, 1);     // by a quarter of an hour
        row("Africa/Casablanca", 2024, 3, 10); // Ramadan
        row("Africa/Casablanca", 2024, 4, 14);
        row("Africa/Cairo", 2024, 4, 26);   // midnight is skipped
        row("America/Havana", 2024, 11, 3); // midnight comes twice
        row("Pacific/Apia", 2011, 12, 28);  // a whole day is skipped
        row("America/Sao_Paulo", 1990, 10, 21);
    }

    void agreesWithMinuteSteps()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, day);
        const QTimeZone byQt(zone);
        QVERIFY(byQt.isValid());
        const ZoneClock clock(zone);
        QVERIFY(clock.isValid());
        WeekGenerator generator(quint32(day.toJulianDay()));
        const qint64 from = QDateTime(day.addDays(-8), QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch();
        const qint64 to = from + 16 * secondsInDay;
        QList<int> shown; // by the minute
        for (qint64 instant = from; instant < to; instant += 60)
            shown.append(weekSecondByQt(byQt, instant));

        for (int round = 0; round < 40; ++round) {
            const WeekSet times = generator.set(round % 2 == 0 ? 900 : 60);
            QList<RealSpan> wanted;
            for (qsizetype i = 0; i < shown.size(); ++i) {
                const qint64 instant = from + 60 * i;
                if (!times.contains(shown.at(i)))
                    continue;
                if (!wanted.isEmpty() && wanted.last().end == instant)
                    wanted.last().end = instant + 60;
                else
                    wanted.append({instant, instant + 60});
            }
            QCOMPARE(realSpans(times, clock, from, to), wanted);
            for (int i = 0; i < 40; ++i) {
                const qsizetype minute = generator.below(int(shown.size()));
                const qint64 instant = from + 60 * minute;
                QCOMPARE(clock.weekSecondAt(instant), shown.at(minute));
                QCOMPARE(holdsAt(times, clock, instant), times.contains(shown.at(minute)));
                // The next change, by stepping on.
                const bool holds = times.contains(shown.at(minute));
                qsizetype next = minute + 1;
                while (next < shown.size() && times.contains(shown.at(next)) == holds)
                    ++next;
                const auto change = nextChange(times, clock, instant);
                if (next < shown.size())
                    QCOMPARE(change.value_or(0), from + 60 * next);
                else
                    QVERIFY(!change || *change >= to);
            }
        }
    }

    void weeksHaveTheirRealLength_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("changes");
        QTest::newRow("spring") << "Europe/Berlin"_ba << QDate(2026, 3, 29) << u"2026-03-22T23:00:00"_s << 167 << 1;
        QTest::newRow("autumn") << "Europe/Berlin"_ba << QDate(2026, 10, 19) << u"2026-10-18T22:00:00"_s << 169 << 1;
        QTest::newRow("usual") << "Asia/Kolkata"_ba << QDate(2026, 10, 19) << u"2026-10-18T18:30:00"_s << 168 << 0;
        QTest::newRow("day left out") << "Pacific/Apia"_ba << QDate(2011, 12, 29) << u"2011-12-26T10:00:00"_s << 144
                                      << 1;
    }

    void weeksHaveTheirRealLength()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, day);
        const WeekInstants week = weekInstants(WeekSet::always(), ZoneClock(zone), day);
        QTEST(told(week.week.start), "start");
        QTEST(int(week.week.length() / hour), "hours");
        QTEST(int(week.changes.size()), "changes");
        QCOMPARE(week.stretches.size(), 1);
        QVERIFY(week.stretches.first().isCutAtStart && week.stretches.first().isCutAtEnd);
        QCOMPARE(week.stretches.first().hasChange, !week.changes.isEmpty());
    }

    void skippedAndRepeatedTimes()
    {
        const ZoneClock berlin("Europe/Berlin");
        constexpr int sunday = 6 * secondsInDay;
        // Skipped: 02:15 to 02:45 never comes; 01:30 to 02:30 ends as the clock is put forward.
        const WeekSet within(WeekSpan{sunday + 8100, sunday + 9900});
        QVERIFY(weekInstants(within, berlin, QDate(2026, 3, 29)).stretches.isEmpty());
        const WeekSet into(WeekSpan{sunday + 5400, sunday + 9000});
        const WeekInstants spring = weekInstants(into, berlin, QDate(2026, 3, 29));
        QCOMPARE(spring.stretches.size(), 1);
        QCOMPARE(told(spring.stretches.first().span.start), u"2026-03-29T00:30:00"_s);
        QCOMPARE(told(spring.stretches.first().span.end), u"2026-03-29T01:00:00"_s);
        QVERIFY(spring.stretches.first().hasChange);
        QVERIFY(spring.changes.first().isForward());
        // Repeated: 01:30 to 02:30 holds, pauses at the first 02:30, and holds again in the second pass.
        const WeekInstants autumn = weekInstants(into, berlin, QDate(2026, 10, 25));
        QCOMPARE(autumn.stretches.size(), 2);
        QCOMPARE(told(autumn.stretches.at(0).span.start), u"2026-10-24T23:30:00"_s);
        QCOMPARE(told(autumn.stretches.at(0).span.end), u"2026-10-25T00:30:00"_s);
        QCOMPARE(told(autumn.stretches.at(1).span.start), u"2026-10-25T01:00:00"_s);
        QCOMPARE(told(autumn.stretches.at(1).span.end), u"2026-10-25T01:30:00"_s);
        QVERIFY(!autumn.changes.first().isForward());
        // Over a change: a night shift is an hour longer.
        const WeekSet night(WeekSpan{sunday - 2 * hour, sunday + 6 * hour});
        const WeekInstants longNight = weekInstants(night, berlin, QDate(2026, 10, 25));
        QCOMPARE(longNight.stretches.first().span.length(), 9 * hour);
        QVERIFY(longNight.stretches.first().hasChange);
    }

    //! Told in the wall-clock times of the Sunday on which the clock of Berlin changes.
    void onlyWhatTheClockAltersIsMarked_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("start"); // minutes of the day
        QTest::addColumn<int>("end");
        QTest::addColumn<QList<bool>>("marks"); // by stretch
        const QDate spring(2026, 3, 29);        // from 02:00 to 03:00
        const QDate autumn(2026, 10, 25);       // from 03:00 to 02:00
        QTest::newRow("ends as the clock goes forward") << spring << 0 << 120 << QList<bool>{false};
        QTest::newRow("begins as the clock goes forward") << spring << 180 << 300 << QList<bool>{false};
        QTest::newRow("end is skipped") << spring << 90 << 150 << QList<bool>{true};
        QTest::newRow("start is skipped") << spring << 150 << 300 << QList<bool>{true};
        QTest::newRow("both are skipped, and more") << spring << 60 << 240 << QList<bool>{true};
        QTest::newRow("comes twice, and ends as the clock goes back")
            << autumn << 150 << 180 << QList<bool>{false, false};
        QTest::newRow("goes on as the clock goes back") << autumn << 120 << 180 << QList<bool>{true};
        QTest::newRow("half of it comes twice") << autumn << 90 << 150 << QList<bool>{false, true};
        QTest::newRow("begins after the second pass") << autumn << 180 << 240 << QList<bool>{false};
        QTest::newRow("far from the change") << autumn << 600 << 660 << QList<bool>{false};
    }

    void onlyWhatTheClockAltersIsMarked()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, start);
        QFETCH(const int, end);
        const WeekSet times(WeekSpan{6 * secondsInDay + 60 * start, 6 * secondsInDay + 60 * end});
        QList<bool> marks;
        for (const WeekInstants::Stretch &stretch : weekInstants(times, ZoneClock("Europe/Berlin"), day).stretches)
            marks.append(stretch.hasChange);
        QTEST(marks, "marks");
    }

    //! Cairo's clock goes forward at midnight, where the week that starts on Friday is cut.
    void theCutOfAWeekIsNoChange()
    {
        const WeekSet night(WeekSpan{3 * secondsInDay + 22 * hour, 4 * secondsInDay + 3 * hour});
        const WeekInstants before = weekInstants(night, ZoneClock("Africa/Cairo"), QDate(2024, 4, 25), Qt::Friday);
        QCOMPARE(before.changes.size(), 1);
        QVERIFY(before.stretches.last().isCutAtEnd);
        QCOMPARE(before.stretches.last().span.length(), 2 * hour);
        QVERIFY(!before.stretches.last().hasChange);
    }

    void weeksMayStartOnSunday()
    {
        const WeekSet night(WeekSpan{6 * secondsInDay - 2 * hour, 6 * secondsInDay + 2 * hour}); // Saturday to Sunday
        const WeekInstants week = weekInstants(night, ZoneClock(), QDate(2026, 11, 22), Qt::Sunday);
        QCOMPARE(week.firstDay, QDate(2026, 11, 22));
        QCOMPARE(week.stretches.size(), 2);
        QVERIFY(week.stretches.first().isCutAtStart && !week.stretches.first().isCutAtEnd);
        QVERIFY(week.stretches.last().isCutAtEnd && !week.stretches.last().isCutAtStart);
    }

    void toldInAnotherZone()
    {
        const WeekSet office(WeekSpan{9 * hour, 17 * hour}); // Monday in Kolkata
        const WeekInstants week = weekInstants(office, ZoneClock("Asia/Kolkata"), QDate(2026, 7, 1));
        const auto inBerlin = toldIn(week, ZoneClock("Europe/Berlin"));
        QCOMPARE(inBerlin, WeekSet(WeekSpan{5 * hour + 1800, 13 * hour + 1800}));
        // Early Monday there is Sunday elsewhere.
        const WeekInstants early = weekInstants(WeekSet(WeekSpan{0, hour}), ZoneClock("Asia/Tokyo"), QDate(2026, 7, 1));
        QCOMPARE(toldIn(early, ZoneClock()),
                 WeekSet(WeekSpan{6 * secondsInDay + 15 * hour, 6 * secondsInDay + 16 * hour}));
    }

    void changesThatNeverCome()
    {
        QVERIFY(!nextChange(WeekSet(), ZoneClock(), 0));
        QVERIFY(!nextChange(WeekSet::always(), ZoneClock(), 0));
        // Only within the hour that is left out this Sunday: a week later it is.
        const WeekSet within(WeekSpan{6 * secondsInDay + 8100, 6 * secondsInDay + 9900});
        QCOMPARE(told(nextChange(within, ZoneClock("Europe/Berlin"), utc(u"2026-03-24T00:00:00"_s)).value_or(0)),
                 u"2026-04-05T00:15:00"_s);
    }

    void unknownZonesTellUtc()
    {
        const ZoneClock nowhere("Mars/Olympus");
        QVERIFY(!nowhere.isValid());
        QCOMPARE(nowhere.offsetAt(utc(u"2026-03-24T00:00:00"_s)), 0);
        QCOMPARE(ZoneClock("UTC+05:30").offsetAt(0), 19'800);
    }

    void yearsOfInstantsAreQuick()
    {
        const ZoneClock clock("Europe/Berlin");
        WeekSet times;
        for (int day = 0; day < 7; ++day)
            times.add({day * secondsInDay + 9 * hour, day * secondsInDay + 17 * hour});
        QElapsedTimer timer;
        timer.start();
        const QList<RealSpan> spans =
            realSpans(times, clock, utc(u"2020-01-01T00:00:00"_s), utc(u"2040-01-01T00:00:00"_s));
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(spans.size(), 7305);
        // A millisecond or two; the rest is for busy machines.
        QVERIFY2(elapsed < 100, qPrintable(QString::number(elapsed)));
    }
};

QTEST_GUILESS_MAIN(TestWeekInstants)
#include "tst_weekinstants.moc"
