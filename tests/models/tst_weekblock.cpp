#include "models/week/weekblock.h"
#include "tests/support/weektimes.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::weektimes;

class WeekBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void blocksGoOverMidnight()
    {
        QCOMPARE((WeekBlock{{0, 1}, 22 * hour, 30 * hour}).times(),
                 setOf({{at(0, 22), at(1, 6)}, {at(1, 22), at(2, 6)}}));
        QCOMPARE((WeekBlock{{0}, -2 * hour, hour}).times(), setOf({{at(6, 22), at(7, 1)}}));
        QVERIFY((WeekBlock{{}, 0, hour}).isEmpty());
        QVERIFY((WeekBlock{{0}, hour, hour}).times().isEmpty());
        QVERIFY((WeekBlock{{3}, 0, secondsInDay}).daily().times().isAlways());
    }

    void stretchesAreFoundInAnyWeek()
    {
        const WeekSet times = setOf({{at(6, 22), at(7, 6)}, {at(2, 9), at(2, 17)}});
        QCOMPARE(stretchAt(times, at(0, 5)).value(), (WeekSpan{at(6, 22), at(7, 6)}));
        QCOMPARE(stretchAt(times, at(6, 23)).value(), (WeekSpan{at(6, 22), at(7, 6)}));
        QCOMPARE(stretchAt(times, at(2, 9) - secondsInWeek).value(), (WeekSpan{at(2, 9), at(2, 17)}));
        QVERIFY(!stretchAt(times, at(2, 17)));
    }

    void edgesMove()
    {
        const WeekSpan day{at(0, 9), at(0, 17)};
        const WeekSet times = setOf({day, {at(0, 20), at(0, 22)}});
        QCOMPARE(withEdgeMoved(times, day, SpanEdge::End, hour, 900, false),
                 setOf({{at(0, 9), at(0, 18)}, {at(0, 20), at(0, 22)}}));
        // Over its neighbour, and back again from the same start.
        QCOMPARE(withEdgeMoved(times, day, SpanEdge::End, 4 * hour, 900, false), setOf({{at(0, 9), at(0, 22)}}));
        // Before the week begins is the end of the one before.
        QCOMPARE(withEdgeMoved(times, day, SpanEdge::Start, -11 * hour, 900, false),
                 setOf({{at(6, 22), at(7, 17)}, {at(0, 20), at(0, 22)}}));
        QCOMPARE(withEdgeMoved(times, day, SpanEdge::Start, 40 * hour, 900, false),
                 setOf({{at(0, 16, 45), at(0, 17)}, {at(0, 20), at(0, 22)}}));
        QVERIFY(withEdgeMoved(times, day, SpanEdge::End, 400 * hour, 900, false).isAlways());
        const WeekSet daily = WeekBlock{{0}, 9 * hour, 17 * hour}.daily().times();
        QCOMPARE(withEdgeMoved(daily, day, SpanEdge::End, hour, 900, true),
                 (WeekBlock{{0}, 9 * hour, 18 * hour}.daily().times()));
        QVERIFY(withEdgeMoved(daily, day, SpanEdge::End, 100 * hour, 900, true).isAlways());
    }

    void daysAreCopied()
    {
        const WeekSet times = setOf({{at(0, 9), at(0, 12)}, {at(0, 22), at(1, 6)}, {at(4, 18), at(6, 6)}});
        QCOMPARE(beginningOn(times, 0), (QList<WeekSpan>{{9 * hour, 12 * hour}, {22 * hour, 30 * hour}}));
        QCOMPARE(beginningOn(times, 1), QList<WeekSpan>()); // its morning belongs to Monday
        QCOMPARE(beginningOn(times, 5), (QList<WeekSpan>{{0, secondsInDay}}));
        QCOMPARE(beginningOn(times, 6), (QList<WeekSpan>{{0, 6 * hour}}));
        QCOMPARE(withDaysReplaced(times, beginningOn(times, 0), {1, 2}), setOf({{at(0, 9), at(0, 12)},
                                                                                {at(0, 22), at(1, 6)},
                                                                                {at(1, 9), at(1, 12)},
                                                                                {at(1, 22), at(2, 6)},
                                                                                {at(2, 9), at(2, 12)},
                                                                                {at(2, 22), at(3, 6)},
                                                                                {at(4, 18), at(6, 6)}}));
        QCOMPARE(withDaysReplaced(times, {}, {0, 4, 5, 6}), WeekSet());
        for (int day = 0; day < 7; ++day)
            QCOMPARE(withDaysReplaced(times, beginningOn(times, day), {day}), times);
    }

    void stretchesAreReplaced()
    {
        const WeekSet times = setOf({{at(0, 9), at(0, 17)}, {at(1, 8), at(1, 12)}});
        QCOMPARE(withBlockReplaced(times, {{0, 1}, 10 * hour, 11 * hour}, {{0, 1}, 7 * hour, 8 * hour}),
                 setOf({{at(0, 7), at(0, 8)}, {at(1, 7), at(1, 8)}}));
        QCOMPARE(withBlockReplaced(times, {}, {{3}, 7 * hour, 8 * hour}),
                 setOf({{at(0, 9), at(0, 17)}, {at(1, 8), at(1, 12)}, {at(3, 7), at(3, 8)}}));
    }
};

QTEST_GUILESS_MAIN(WeekBlockTest)
#include "tst_weekblock.moc"
