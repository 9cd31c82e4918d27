#include "models/week/weekdescription.h"
#include "models/week/weektext.h"
#include "tests/support/weekgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int hour = 3600;

//! "1 09:00-17:30" in hours: stretches of days, Monday is 0.
WeekSet setOf(std::initializer_list<std::pair<double, double>> hours)
{
    WeekSet result;
    for (const auto &[start, end] : hours)
        result.add({int(start * hour), int(end * hour)});
    return result;
}

WeekSet onDays(std::initializer_list<int> days, double start, double end)
{
    WeekSet result;
    for (int day : days)
        result.add({int((24 * day + start) * hour), int((24 * day + end) * hour)});
    return result;
}

} // namespace

class TestWeekText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<WeekSet>("wanted");
        const WeekSet office = onDays({0, 1, 2, 3, 4}, 9, 17.5);
        QTest::newRow("canonical") << u"Mon–Fri 09:00–17:30"_s << office;
        QTest::newRow("hyphens") << u"Mon-Fri 09:00-17:30"_s << office;
        QTest::newRow("minus and blanks") << u"  mon − fri   9:00 − 17:30 "_s << office;
        QTest::newRow("in words") << u"from Monday to Friday from 9 am to 5.30 pm"_s << office;
        QTest::newRow("full names") << u"Mondays through Fridays, 9:00 AM until 5:30 PM"_s << office;
        QTest::newRow("weekdays") << u"weekdays 0900-1730"_s << office;
        QTest::newRow("colon") << u"Mon-Fri: 9.00–17.30."_s << office;
        QTest::newRow("French hours") << u"Mon-Fri 9h–17h30"_s << office;
        QTest::newRow("list of days") << u"Mon, Tue, Wed and Thu/Fri 09:00–17:30"_s << office;
        QTest::newRow("blanks between days") << u"Mo Tu We Th Fr 09:00–17:30"_s << office;
        QTest::newRow("one half of the day said") << u"Mon-Fri 9–5:30pm"_s << office;
        QTest::newRow("Hindi") << u"सोमवार से शुक्रवार 9:00 से 17:30"_s << office;
        QTest::newRow("Hindi, short") << u"सोम–शुक्र ०९:००–१७:३०"_s << office;
        QTest::newRow("lunch") << u"Mon–Tue 09:00–12:00, 13:00–17:00"_s
                               << setOf({{9, 12}, {13, 17}, {33, 36}, {37, 41}});
        QTest::newRow("clauses") << u"Mon 9-12; Tue 10-12"_s << setOf({{9, 12}, {34, 36}});
        QTest::newRow("clauses by comma") << u"Mon 9-12, Tue 10-12"_s << setOf({{9, 12}, {34, 36}});
        QTest::newRow("clauses by line") << u"Mon 9-12\nTue 10-12\n"_s << setOf({{9, 12}, {34, 36}});
        QTest::newRow("clauses by nothing") << u"Mon 9-12 Tue 10-12"_s << setOf({{9, 12}, {34, 36}});
        QTest::newRow("day to day") << u"Sat 22:00–Sun 06:00"_s << setOf({{142, 150}});
        QTest::newRow("over the end of the week") << u"Sun 22:00–Mon 06:00"_s << setOf({{166, 174}});
        QTest::newRow("long") << u"Fri 18:00 – Mon 06:00"_s << setOf({{114, 174}});
        QTest::newRow("back to the same day") << u"Mon 09:00–Mon 08:00"_s << setOf({{9, 176}});
        QTest::newRow("overnight") << u"Fri 22:00–06:00"_s << setOf({{118, 126}});
        QTest::newRow("overnight, daily") << u"22:00–06:00"_s << onDays({0, 1, 2, 3, 4, 5, 6}, 22, 30);
        QTest::newRow("daily") << u"daily 08:00–20:00"_s << onDays({0, 1, 2, 3, 4, 5, 6}, 8, 20);
        QTest::newRow("every day") << u"every day from 8am to 8pm"_s << onDays({0, 1, 2, 3, 4, 5, 6}, 8, 20);
        QTest::newRow("weekend") << u"weekend"_s << setOf({{120, 168}});
        QTest::newRow("range over the weekend") << u"Sat–Mon 10–11"_s << onDays({5, 6, 0}, 10, 11);
        QTest::newRow("whole days") << u"Tue, Thu all day"_s << setOf({{24, 48}, {72, 96}});
        QTest::newRow("24:00") << u"Mon 20:00–24:00"_s << setOf({{20, 24}});
        QTest::newRow("00:00 as end") << u"Mon 20:00–00:00"_s << setOf({{20, 24}});
        QTest::newRow("midnight") << u"Mon noon–midnight"_s << setOf({{12, 24}});
        QTest::newRow("from midnight") << u"Mon midnight to noon"_s << setOf({{0, 12}});
        QTest::newRow("whole day in times") << u"Mon 00:00–24:00"_s << setOf({{0, 24}});
        QTest::newRow("12 am") << u"Mon 12am–12pm"_s << setOf({{0, 12}});
        QTest::newRow("11–1am") << u"Mon 11–1am"_s << setOf({{23, 25}});
        QTest::newRow("1–5pm") << u"Mon 1–5pm"_s << setOf({{13, 17}});
        QTest::newRow("night shift without minutes") << u"Mon 22–6"_s << setOf({{22, 30}});
        QTest::newRow("always") << u" Always "_s << WeekSet::always();
        QTest::newRow("24/7") << u"24/7"_s << WeekSet::always();
        QTest::newRow("never") << u"never"_s << WeekSet();
        QTest::newRow("seconds") << u"Mon 09:00:30-09:00:31"_s << setOf({{9 + 30 / 3600., 9 + 31 / 3600.}});
        QTest::newRow("everything") << u"Mon–Sun"_s << WeekSet::always();
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const WeekSet, wanted);
        const auto read = weekFromText(text, QLocale::c());
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QVERIFY2(*read == wanted, qPrintable(weekToText(*read)));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << u" "_s << 0 << 0 << u"Write when"_s;
        QTest::newRow("no day") << u"Mon–Fri 9–12; Mox 9–12"_s << 14 << 3 << u"“Mox”"_s;
        QTest::newRow("letter alone") << u"M 9–12"_s << 0 << 1 << u"“M”"_s;
        QTest::newRow("no end") << u"Mon 09:00"_s << 9 << 0 << u"until when"_s;
        QTest::newRow("no last day") << u"Mon– 09:00"_s << 5 << 2 << u"last day"_s;
        QTest::newRow("25 hours") << u"Mon 09:00–25:00"_s << 10 << 5 << u"24:00"_s;
        QTest::newRow("24:30") << u"Mon 09:00–24:30"_s << 10 << 5 << u"24:00"_s;
        QTest::newRow("60 minutes") << u"Mon 09:60–10:00"_s << 4 << 5 << u"59"_s;
        QTest::newRow("13 pm") << u"Mon 13pm–14:00"_s << 4 << 4 << u"1 to 12"_s;
        QTest::newRow("starts at 24:00") << u"Mon 24:00–06:00"_s << 4 << 5 << u"00:00"_s;
        QTest::newRow("no time at all") << u"Mon 09:00–09:00"_s << 4 << 11 << u"the same"_s;
        QTest::newRow("no week at all") << u"Mon 09:00–Mon 09:00"_s << 10 << 9 << u"the same"_s;
        QTest::newRow("9-5") << u"Mon 9-5"_s << 4 << 3 << u"half of the day"_s;
        QTest::newRow("9am-5") << u"Mon 9am-5"_s << 4 << 5 << u"am or pm"_s;
        QTest::newRow("times without days, after") << u"Mon 9–12; 13–17"_s << 10 << 2 << u"which days"_s;
        QTest::newRow("times without days, before") << u"13:00–17:00; Mon 9–12"_s << 0 << 11 << u"which days"_s;
        QTest::newRow("more after always") << u"always Mon"_s << 7 << 3 << u"Nothing can follow"_s;
        QTest::newRow("long number") << u"Mon 12345–6"_s << 4 << 5 << u"Write a time"_s;
        QTest::newRow("too long") << u"Mon "_s.repeated(4000) << 10'000 << 6'000 << u"too long"_s;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const int, position);
        QFETCH(const int, length);
        QFETCH(const QString, words);
        const auto read = weekFromText(text, QLocale::c());
        QVERIFY2(!read, read ? qPrintable(weekToText(*read)) : "");
        QVERIFY2(read.error().text.contains(words), qPrintable(read.error().text));
        QCOMPARE(read.error().position, position);
        QCOMPARE(read.error().length, length);
    }

    void writes_data()
    {
        QTest::addColumn<WeekSet>("times");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const WeekSet office = onDays({0, 1, 2, 3, 4}, 9, 17.5);
        WeekSet both = office;
        both.add(setOf({{142, 150}}));
        QTest::newRow("design's") << both << british << u"Mon–Fri 09:00–17:30; Sat 22:00–Sun 06:00"_s;
        QTest::newRow("machine") << both << QLocale::c() << u"Mon-Fri 09:00-17:30; Sat 22:00-Sun 06:00"_s;
        QTest::newRow("twelve hours") << office << american << u"Mon–Fri 9:00\u202fAM–5:30\u202fPM"_s;
        QTest::newRow("German") << office << QLocale(QLocale::German, QLocale::Germany) << u"Mo–Fr 09:00–17:30"_s;
        QTest::newRow("daily") << onDays({0, 1, 2, 3, 4, 5, 6}, 8, 20) << british << u"daily 08:00–20:00"_s;
        QTest::newRow("nights") << onDays({0, 1, 2}, 22, 30) << british << u"Mon–Wed 22:00–06:00"_s;
        QTest::newRow("lunch") << setOf({{9, 12}, {13, 17}, {33, 36}, {37, 41}}) << british
                               << u"Mon–Tue 09:00–12:00, 13:00–17:00"_s;
        QTest::newRow("whole days") << setOf({{0, 24}, {48, 72}}) << british << u"Mon, Wed 00:00–24:00"_s;
        QTest::newRow("whole days, twelve hours")
            << setOf({{0, 24}}) << american << u"Mon 12:00\u202fAM–12:00\u202fAM"_s;
        QTest::newRow("long") << setOf({{114, 174}}) << british << u"Fri 18:00–Mon 06:00"_s;
        QTest::newRow("Sunday first") << onDays({6, 0, 2}, 9, 10) << american
                                      << u"Sun–Mon, Wed 9:00\u202fAM–10:00\u202fAM"_s;
        QTest::newRow("Monday first") << onDays({6, 0, 2}, 9, 10) << british << u"Wed, Sun–Mon 09:00–10:00"_s;
        QTest::newRow("seconds") << setOf({{9 + 30 / 3600., 10}}) << british << u"Mon 09:00:30–10:00"_s;
        QTest::newRow("always") << WeekSet::always() << british << u"always"_s;
        QTest::newRow("never") << WeekSet() << british << u"never"_s;
    }

    void writes()
    {
        QFETCH(const WeekSet, times);
        QFETCH(const QLocale, locale);
        QFETCH(const QString, text);
        QCOMPARE(locale == QLocale::c() ? weekToText(times) : weekToText(times, locale), text);
    }

    void roundTripsInTheMachineForm()
    {
        WeekGenerator generator(11);
        for (const int step : {1, 60, 900, 3600, 21'600}) {
            for (int round = 0; round < 1000; ++round) {
                const WeekSet times = generator.set(step);
                const QString text = weekToText(times);
                const auto read = weekFromText(text, QLocale::c());
                QVERIFY2(read, qPrintable(text + u" : "_s + (read ? QString() : read.error().text)));
                QVERIFY2(*read == times, qPrintable(text + u" : "_s + weekToText(*read)));
                QVERIFY2(std::ranges::all_of(text, [](QChar each) { return each.unicode() < 128; }), qPrintable(text));
            }
        }
    }

    void clockIsReadAsItIsWritten()
    {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(clockText(9 * 3600 + 5 * 60, british), u"09:05"_s);
        QCOMPARE(clockText(secondsInDay, british), u"24:00"_s);
        QCOMPARE(clockText(30 * 3600, british), u"06:00"_s); // of the next day
        QCOMPARE(clockText(-3600, british), u"23:00"_s);
        QCOMPARE(hourText(9, british), u"09"_s);
        QCOMPARE(hourText(24, british), u"24"_s);
        QCOMPARE(hourText(9, american).simplified(), u"9 AM"_s);
        QCOMPARE(hourText(24, american).simplified(), u"12 AM"_s);
        QVERIFY(!clockFromText(u"25:00"_s, british));
        QVERIFY(!clockFromText(u"9-17"_s, british));
        QVERIFY(!clockFromText(u""_s, british));
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            for (const int second : {0, 9 * 3600 + 5 * 60, 12 * 3600, 21 * 3600 + 30 * 60 + 15}) {
                const auto read = clockFromText(clockText(second, locale), locale);
                QVERIFY2(read && *read == second, qPrintable(locale.name() + u' ' + clockText(second, locale)));
            }
        }
    }

    void roundTripsInEveryLocale()
    {
        WeekGenerator generator(12);
        const QList<QLocale> locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        QVERIFY(locales.size() > 100);
        for (const QLocale &locale : locales) {
            for (int round = 0; round < 25; ++round) {
                const WeekSet times = generator.set(round < 3 ? 1 : 900);
                const QString text = weekToText(times, locale);
                const auto read = weekFromText(text, locale);
                const QString where = locale.name() + u": "_s + text + u" : "_s;
                QVERIFY2(read, qPrintable(where + (read ? QString() : read.error().text)));
                QVERIFY2(*read == times, qPrintable(where + weekToText(*read)));
            }
        }
    }

    void anyTextIsReadOrRefusedWithAPlace()
    {
        static const QStringList parts{u"Mon"_s,   u"Fri"_s,   u"–"_s,   u"-"_s,     u" "_s,   u"9"_s,
                                       u"17"_s,    u":"_s,     u"30"_s,  u"pm"_s,    u","_s,   u";"_s,
                                       u"daily"_s, u"to"_s,    u"and"_s, u"24:00"_s, u"x"_s,   u"always"_s,
                                       u"\n"_s,    u"22:00"_s, u"से"_s,   u"."_s,     u"noon"_s};
        WeekGenerator generator(13);
        int readCount = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = generator.below(10); i >= 0; --i)
                text += parts.at(generator.below(int(parts.size())));
            const auto read = weekFromText(text, QLocale::c());
            if (read) {
                ++readCount;
                QVERIFY2(weekFromText(weekToText(*read), QLocale::c()) == *read, qPrintable(text));
                continue;
            }
            const WeekTextProblem &problem = read.error();
            QVERIFY2(!problem.text.isEmpty(), qPrintable(text));
            QVERIFY2(problem.position >= 0 && problem.length >= 0 && problem.position + problem.length <= text.size(),
                     qPrintable(text));
        }
        QVERIFY(readCount > 100);
    }

    void describes_data()
    {
        QTest::addColumn<WeekSet>("times");
        QTest::addColumn<QString>("text");
        WeekSet both = onDays({0, 1, 2, 3, 4}, 9, 17.5);
        both.add(setOf({{142, 150}}));
        QTest::newRow("office and night")
            << both << u"Monday to Friday from 09:00 to 17:30; Saturday 22:00 to Sunday 06:00"_s;
        QTest::newRow("two days") << onDays({5, 6}, 10, 18) << u"Saturday and Sunday from 10:00 to 18:00"_s;
        QTest::newRow("lunch") << setOf({{9, 12}, {13, 24}}) << u"Monday from 09:00 to 12:00 and 13:00 to midnight"_s;
        QTest::newRow("nights") << onDays({0, 1, 2}, 22, 30)
                                << u"Monday to Wednesday from 22:00 to 06:00 the next day"_s;
        QTest::newRow("daily") << onDays({0, 1, 2, 3, 4, 5, 6}, 8, 20) << u"Every day from 08:00 to 20:00"_s;
        QTest::newRow("whole day") << setOf({{24, 48}}) << u"Tuesday, all day"_s;
        QTest::newRow("always") << WeekSet::always() << u"Always"_s;
        QTest::newRow("never") << WeekSet() << u"Never"_s;
    }

    void describes()
    {
        QFETCH(const WeekSet, times);
        QFETCH(const QString, text);
        QCOMPARE(describeWeek(times, QLocale(QLocale::English, QLocale::UnitedKingdom)), text);
    }

    void describesOneStretch()
    {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(describeSpan({9 * hour, 17 * hour}, british), u"Monday from 09:00 to 17:00"_s);
        QCOMPARE(describeSpan({142 * hour, 150 * hour}, british), u"Saturday 22:00 to Sunday 06:00"_s);
        QCOMPARE(describeSpan({114 * hour, 174 * hour}, british), u"Friday 18:00 to Monday 06:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestWeekText)
#include "tst_weektext.moc"
