#include "tests/support/weekgenerator.h"

#include <QTest>

#include <bitset>

using namespace gatehouse;

namespace {

constexpr int minutes = secondsInWeek / 60;
using Minutes = std::bitset<minutes>;

//! Minute by minute, the slow and plain way.
Minutes minutesOf(WeekSpan span)
{
    Minutes result;
    for (int second = span.start; second < span.end; second += 60)
        result.set(std::size_t(((second / 60) % minutes + minutes) % minutes));
    return result;
}

Minutes minutesOf(const WeekSet &set)
{
    Minutes result;
    for (WeekSpan span : set.spans())
        result |= minutesOf(span);
    return result;
}

//! Empty when the spans are as the class promises.
QByteArray disorder(const WeekSet &set)
{
    const QList<WeekSpan> &spans = set.spans();
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const WeekSpan span = spans.at(i);
        if (span.start < 0 || span.start >= secondsInWeek || span.end <= span.start || span.length() > secondsInWeek)
            return "a span is out of bounds";
        if (i + 1 < spans.size() && span.end >= spans.at(i + 1).start)
            return "spans touch or are not in order";
        if (i + 1 < spans.size() && span.end > secondsInWeek)
            return "one that is not the last goes beyond the week";
    }
    if (spans.size() > 1 && spans.last().end - secondsInWeek >= spans.first().start)
        return "the last touches the first";
    return {};
}

} // namespace

class TestWeekSet : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithMinutes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithMinutes()
    {
        QFETCH(const quint32, seed);
        WeekGenerator generator(seed);
        WeekSet set;
        Minutes wanted;
        for (int round = 0; round < 200; ++round) {
            const WeekSpan span = generator.span(60);
            const WeekSet other = generator.set(60);
            switch (generator.below(5)) {
            case 0:
                set.add(span);
                wanted |= minutesOf(span);
                break;
            case 1:
                set.remove(span);
                wanted &= ~minutesOf(span);
                break;
            case 2:
                set.add(other);
                wanted |= minutesOf(other);
                break;
            case 3:
                set.remove(other);
                wanted &= ~minutesOf(other);
                break;
            default:
                QCOMPARE(minutesOf(set.intersected(other)), wanted & minutesOf(other));
                set = generator.chance(50) ? set.inverted() : other;
                wanted = set == other ? minutesOf(other) : ~wanted;
            }
            const QByteArray problem = disorder(set);
            QVERIFY2(problem.isEmpty(), problem.constData());
            QCOMPARE(minutesOf(set), wanted);
            QCOMPARE(set.length(), int(wanted.count()) * 60);
            QCOMPARE(set.isEmpty(), wanted.none());
            QCOMPARE(set.isAlways(), wanted.all());
            for (int i = 0; i < 50; ++i) {
                const int second = generator.below(secondsInWeek);
                const int anyWeek = second + (generator.below(5) - 2) * secondsInWeek;
                QCOMPARE(set.contains(anyWeek), wanted.test(std::size_t(second / 60)));
            }
        }
    }

    void hasOneFormForEverySet()
    {
        WeekGenerator generator(4);
        for (int round = 0; round < 300; ++round) {
            const WeekSet set = generator.set(900);
            WeekSet again;
            QList<WeekSpan> spans = set.spans();
            while (!spans.isEmpty())
                again.add(spans.takeAt(generator.below(int(spans.size()))));
            QCOMPARE(again, set);
            QCOMPARE(set.inverted().inverted(), set);
        }
    }

    void edgesOfTheWeekMeet()
    {
        WeekSet night(WeekSpan{6 * secondsInDay + 79'200, 7 * secondsInDay});
        night.add(WeekSpan{0, 21'600});
        QCOMPARE(night.spans(), (QList<WeekSpan>{{6 * secondsInDay + 79'200, 7 * secondsInDay + 21'600}}));
        QVERIFY(night.contains(0));
        QVERIFY(!night.contains(21'600));
        QVERIFY(WeekSet(WeekSpan{3'600, 3'600 + secondsInWeek}).isAlways());
        QVERIFY(WeekSet(WeekSpan{-secondsInDay, 0}).contains(6 * secondsInDay));
        QVERIFY(WeekSet(WeekSpan{5, 5}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWeekSet)
#include "tst_weekset.moc"
