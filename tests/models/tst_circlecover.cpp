#include "models/geo/circlecover.h"

#include "tests/support/slowdown.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Outcome = CircleCover::Outcome;
using Aim = CoverOptions::Aim;

namespace {

constexpr double earthArea = 4 * std::numbers::pi * earthRadius * earthRadius;

//! A ring around \a center whose distance goes in and out.
GeoRing star(GeoPoint center, double least, double most, int points, QRandomGenerator &random)
{
    GeoRing ring;
    for (int i = 0; i < points; ++i)
        ring.append(pointFrom(center, 360.0 * i / points, least + random.bounded(most - least)));
    return ring;
}

GeoPolygon rectangle(double south, double west, double north, double east)
{
    return {{{south, west}, {south, east}, {north, east}, {north, west}}, {}};
}

//! The L of two streets, some hundred metres.
GeoPolygon lShape()
{
    return {{{12.97, 77.59}, {12.97, 77.60}, {12.972, 77.60}, {12.972, 77.592}, {12.98, 77.592}, {12.98, 77.59}}, {}};
}

bool covers(const QList<GeoCircle> &circles, GeoPoint point)
{
    return std::ranges::any_of(circles,
                               [point](const GeoCircle &circle) { return distanceToEdge(circle, point) <= 0; });
}

//! Points of the bounds, some of them just beside the corners and sides of the polygon.
std::vector<GeoPoint> samplesOf(const GeoPolygon &polygon, QRandomGenerator &random, int count)
{
    std::vector<GeoPoint> points;
    const GeoBounds bounds = boundsOf(polygon);
    for (int i = 0; i < count; ++i) {
        points.push_back({bounds.south + random.bounded(1.0) * bounds.height(),
                          wrappedLongitude(bounds.west + random.bounded(1.0) * bounds.width())});
        const GeoPoint a = polygon.outer[random.bounded(polygon.outer.size())];
        const GeoPoint b = polygon.outer[random.bounded(polygon.outer.size())];
        const double part = random.bounded(2) == 0 ? 1e-9 : random.bounded(1.0);
        points.push_back({a.latitude + part * (b.latitude - a.latitude),
                          wrappedLongitude(a.longitude + part * std::remainder(b.longitude - a.longitude, 360.0))});
    }
    return points;
}

} // namespace

class CircleCoverTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void polygonAreas()
    {
        // What the sphere says of rectangles of latitudes and longitudes.
        const auto isNear = [](double a, double b) { return std::abs(a / b - 1) < 1e-9; };
        const GeoPolygon one = rectangle(10, 20, 30, 50);
        QVERIFY(isNear(areaOf(one), areaOf(GeoBounds{10, 20, 30, 50})));
        QVERIFY(isNear(areaOf(rectangle(-10, 170, 10, -170)), areaOf(GeoBounds{-10, 170, 10, -170})));
        // Around the pole: three places on one latitude.
        const GeoPolygon cap{{{80, 0}, {80, 120}, {80, -120}}, {}};
        QVERIFY(isNear(areaOf(cap), areaOf(GeoBounds{80, -180, 90, 180})));
        const GeoPolygon south{{{-80, 0}, {-80, 120}, {-80, -120}}, {{{-85, 0}, {-85, 120}, {-85, -120}}}};
        QVERIFY(isNear(areaOf(south), areaOf(GeoBounds{-85, -180, -80, 180})));
        QCOMPARE(areaOf(GeoPolygon()), 0.0);

        const GeoPolygon ringOfCircle{ringOf({{60, 179.99}, 5000}, 720), {}};
        QVERIFY(std::abs(areaOf(ringOfCircle) / areaOf(GeoCircle{{60, 179.99}, 5000}) - 1) < 1e-4);
    }

    void polygonsHold()
    {
        const GeoPolygon pacific = rectangle(-10, 170, 10, -170);
        QVERIFY(contains(pacific, {0, 180}));
        QVERIFY(contains(pacific, {0, -180}));
        QVERIFY(contains(pacific, {0, -175}));
        QVERIFY(!contains(pacific, {0, 0}));
        QCOMPARE(boundsOf(pacific), (GeoBounds{-10, 170, 10, -170}));
        const GeoPolygon cap{{{80, 0}, {80, 120}, {80, -120}}, {{{85, 170}, {85, -170}, {87, 180}}}};
        QVERIFY(contains(cap, {90, 17}));
        QVERIFY(contains(cap, {81, -60}));
        QVERIFY(!contains(cap, {86, 180}));
        QVERIFY(!contains(cap, {79, 60}));
        QCOMPARE(boundsOf(cap), (GeoBounds{80, -180, 90, 180}));
        QVERIFY(!contains(GeoPolygon(), {0, 0}));
    }

    void problems_data()
    {
        QTest::addColumn<GeoPolygon>("polygon");
        QTest::addColumn<std::optional<PolygonProblem::Kind>>("kind");
        QTest::addColumn<QString>("part");
        using Kind = PolygonProblem::Kind;
        const auto row = [](const char *name, const GeoPolygon &polygon, std::optional<Kind> kind,
                            const QString &part) { QTest::newRow(name) << polygon << kind << part; };
        const GeoRing outer = rectangle(0, 0, 10, 10).outer;
        const auto hole = [](double south, double west, double north, double east) {
            return rectangle(south, west, north, east).outer;
        };
        row("fine", {outer, {hole(1, 1, 2, 2), hole(3, 3, 4, 4)}}, {}, {});
        row("closed", {outer + GeoRing{outer.first()}, {}}, {}, {});
        row("hole at a corner", {outer, {hole(0, 0, 2, 2)}}, {}, {});
        row("antimeridian", {rectangle(-5, 175, 5, -175).outer, {hole(-1, 179, 1, -179)}}, {}, {});
        row("empty", {}, Kind::TooFewPoints, u"fewer than three"_s);
        row("two", {{{0, 0}, {1, 1}, {0, 0}}, {}}, Kind::TooFewPoints, u"The outline"_s);
        row("nowhere", {{{0, 0}, {95, 1}, {0, 2}}, {}}, Kind::PlaceOutOfRange, u"point 2"_s);
        row("line", {{{0, 0}, {1, 1}, {2, 2}}, {}}, Kind::NoArea, u"one line"_s);
        row("bow", {{{0, 0}, {10, 10}, {10, 0}, {0, 9}}, {}}, Kind::SelfIntersection,
            u"crosses itself at 4.73684, 4.73"_s);
        row("bow across", {{{0, 175}, {10, -175}, {10, 175}, {0, -176}}, {}}, Kind::SelfIntersection, u"179.73"_s);
        row("hole across", {outer, {hole(5, 5, 8, 12)}}, Kind::RingsCross, u"Hole 1 crosses the outline"_s);
        row("holes across", {outer, {hole(1, 1, 5, 5), hole(3, 3, 7, 7)}}, Kind::RingsCross, u"hole 1"_s);
        row("hole outside", {outer, {hole(20, 20, 30, 30)}}, Kind::HoleOutside, u"outside"_s);
        row("hole in hole", {outer, {hole(2, 2, 3, 3), hole(1, 1, 5, 5)}}, Kind::HoleOutside, u"lies in hole 2"_s);
        row("hole twice", {outer, {hole(2, 2, 3, 3), hole(2, 2, 3, 3)}}, Kind::HoleOutside, u"lies in hole 2"_s);
        row("too large", rectangle(-40, -60, 40, 60), Kind::TooLarge, u"5,000 km"_s);
        row("too many", {GeoRing(maxPolygonPoints + 1, {1, 1}), {}}, Kind::TooManyPoints, u"20,001 points"_s);
    }
    void problems()
    {
        QFETCH(const GeoPolygon, polygon);
        QFETCH(const std::optional<PolygonProblem::Kind>, kind);
        QFETCH(const QString, part);
        QLocale::setDefault(QLocale(QLocale::English));
        const auto problem = problemOf(polygon);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(problem.has_value(), kind.has_value());
        if (!problem)
            return;
        QCOMPARE(problem->kind, *kind);
        QVERIFY2(problem->text.contains(part), qPrintable(problem->text));
        QCOMPARE(coverByCircles(polygon).outcome, Outcome::BadPolygon);
    }

    void measuresCovers()
    {
        const GeoPolygon square = rectangle(10, 20, 10.01, 20.01);
        const CoverAreas none = coverAreas(square, {});
        QVERIFY(std::abs(none.polygon / areaOf(square) - 1) < 1e-6);
        QCOMPARE(none.uncovered, none.polygon);
        QCOMPARE(none.over, 0.0);

        const std::vector<GeoCircle> apart{{{10.005, 20.005}, 300}, {{11, 20}, 300}};
        const CoverAreas areas = coverAreas(square, apart);
        const double one = areaOf(apart[0]);
        QVERIFY(std::abs(areas.circles / (2 * one) - 1) < 1e-3);
        QVERIFY(std::abs(areas.over / one - 1) < 1e-3);
        QVERIFY(std::abs(areas.uncovered / (areaOf(square) - one) - 1) < 1e-3);

        // Circles on each other count once; those of the whole earth, the poles and the antimeridian too.
        const std::vector<GeoCircle> twice{apart[0], apart[0]};
        QVERIFY(std::abs(coverAreas(square, twice).circles / one - 1) < 1e-3);
        const std::vector<GeoCircle> earth{{{50, 50}, 3e7}};
        QVERIFY(std::abs(coverAreas(square, earth).circles / earthArea - 1) < 1e-3);
        const std::vector<GeoCircle> pole{{{89, 10}, 500'000}, {{0, 180}, 500'000}};
        const CoverAreas far = coverAreas(rectangle(-1, 179, 1, -179), pole);
        QVERIFY(std::abs(far.circles / (2 * areaOf(pole[0])) - 1) < 1e-3);
        QVERIFY(far.uncoveredPercent() < 1e-6);
    }

    void measuresAsByCounting()
    {
        QRandomGenerator random(50'001);
        for (int round = 0; round < 6; ++round) {
            const GeoPoint center{random.bounded(160.0) - 80, round % 2 == 0 ? 179.99 : random.bounded(360.0) - 180};
            const GeoPolygon polygon{star(center, 2000, 9000, 9, random), {star(center, 300, 1500, 7, random)}};
            std::vector<GeoCircle> circles;
            for (int i = 0; i < 5; ++i)
                circles.push_back(
                    {pointFrom(center, random.bounded(360.0), random.bounded(8000.0)), 500 + random.bounded(4000.0)});
            const CoverAreas areas = coverAreas(polygon, circles);
            QVERIFY(std::abs(areas.polygon / areaOf(polygon) - 1) < 1e-3);
            const GeoBounds bounds = boundsOf(GeoCircle{center, 20'000});
            constexpr int tries = 40'000;
            int over = 0;
            int uncovered = 0;
            for (int i = 0; i < tries; ++i) {
                const double low = std::sin(bounds.south * std::numbers::pi / 180);
                const double high = std::sin(bounds.north * std::numbers::pi / 180);
                const GeoPoint point{std::asin(low + random.bounded(1.0) * (high - low)) * 180 / std::numbers::pi,
                                     wrappedLongitude(bounds.west + random.bounded(1.0) * bounds.width())};
                const bool isInside = contains(polygon, point);
                const bool isCovered = covers(QList<GeoCircle>(circles.begin(), circles.end()), point);
                over += isCovered && !isInside ? 1 : 0;
                uncovered += !isCovered && isInside ? 1 : 0;
            }
            const double unit = areaOf(bounds) / tries;
            QVERIFY(std::abs(areas.over - over * unit) < 5 * unit * std::sqrt(over + 1));
            QVERIFY(std::abs(areas.uncovered - uncovered * unit) < 5 * unit * std::sqrt(uncovered + 1));
        }
    }

    //! A cover holds every point of the polygon, wherever on the earth and whatever its size.
    void reallyCovers()
    {
        QRandomGenerator random(50'002);
        for (int round = 0; round < 24; ++round) {
            const double size = std::pow(10, 1.5 + random.bounded(4.0));
            const GeoPoint center{round % 6 == 5 ? 89.99 : random.bounded(150.0) - 75,
                                  round % 3 == 0 ? 180 - random.bounded(0.01) : random.bounded(360.0) - 180};
            GeoPolygon polygon{star(center, 0.2 * size, size, 5 + random.bounded(20), random), {}};
            if (round % 2 == 0)
                polygon.holes.append(star(center, 0.02 * size, 0.08 * size, 6, random));
            if (problemOf(polygon))
                continue;
            const CircleCover cover = coverByCircles(polygon, {.quota = 1 + random.bounded(25)});
            QCOMPARE(cover.outcome, Outcome::Found);
            QVERIFY(!cover.circles.isEmpty());
            QVERIFY2(cover.areas.uncoveredPercent() < 1e-6,
                     qPrintable(u"round %1: %2 %"_s.arg(round).arg(cover.areas.uncoveredPercent())));
            int held = 0;
            for (const GeoPoint point : samplesOf(polygon, random, 3000)) {
                if (!contains(polygon, point))
                    continue;
                ++held;
                QVERIFY2(covers(cover.circles, point),
                         qPrintable(u"round %1: %2, %3"_s.arg(round).arg(point.latitude).arg(point.longitude)));
            }
            for (const GeoPoint corner : std::as_const(polygon.outer))
                QVERIFY(covers(cover.circles, corner));
            QCOMPARE_GT(held, 100);
        }
    }

    void polarAndLongOnes()
    {
        QRandomGenerator random(50'003);
        const GeoPolygon cap{{{89, 0}, {89, 120}, {89, -120}}, {}};
        const GeoPolygon street{{{50, 8}, {50.0001, 8}, {50.2001, 8.3}, {50.2, 8.3}}, {}};
        for (const GeoPolygon &polygon : {cap, street, rectangle(-20, 160, 20, -160)}) {
            const CircleCover cover = coverByCircles(polygon, {.quota = 40});
            QCOMPARE(cover.outcome, Outcome::Found);
            for (const GeoPoint point : samplesOf(polygon, random, 3000))
                QVERIFY(!contains(polygon, point) || covers(cover.circles, point));
        }
    }

    void usesTheQuotaWell()
    {
        double before = 1e9;
        for (const int quota : {1, 2, 4, 8, 16, 32}) {
            const CircleCover cover = coverByCircles(lShape(), {.quota = quota, .goodEnoughPercent = 0});
            QCOMPARE_LE(cover.circles.size(), quota);
            QCOMPARE_LE(cover.areas.overPercent(), before + 1);
            before = cover.areas.overPercent();
            const CircleCover fit =
                coverByCircles(lShape(), {.aim = Aim::BestFit, .quota = quota, .goodEnoughPercent = 0});
            QCOMPARE_LE(fit.circles.size(), quota);
            QCOMPARE_LE(fit.areas.overPercent() + fit.areas.uncoveredPercent(),
                        cover.areas.overPercent() + cover.areas.uncoveredPercent() + 2);
            qInfo("%d: cover of %lld with %.1f %% over; fit of %lld with %.1f %% over, %.1f %% uncovered", quota,
                  cover.circles.size(), cover.areas.overPercent(), fit.circles.size(), fit.areas.overPercent(),
                  fit.areas.uncoveredPercent());
        }
        QCOMPARE_LT(before, 40);
        // What is round already takes one circle.
        const GeoCircle circle{{48.1, 11.6}, 700};
        const CircleCover one = coverByCircles({ringOf(circle), {}}, {.aim = Aim::BestFit});
        QCOMPARE(one.circles.size(), 1);
        QVERIFY(distanceBetween(one.circles[0].center, circle.center) < 30);
        QVERIFY(std::abs(one.circles[0].radius - circle.radius) < 30);
        QCOMPARE(coverByCircles({ringOf(circle), {}}).circles.size(), 1);
    }

    void keepsToTheRadii()
    {
        const CoverOptions small{.quota = 40, .minRadius = 60, .maxRadius = 150};
        const CircleCover cover = coverByCircles(lShape(), small);
        QCOMPARE(cover.outcome, Outcome::Found);
        for (const GeoCircle &circle : cover.circles) {
            QCOMPARE_LE(circle.radius, 150);
            QCOMPARE_GE(circle.radius, 60);
        }
        QVERIFY(cover.areas.uncoveredPercent() < 1e-6);

        CoverOptions few = small;
        few.quota = 3;
        const CircleCover part = coverByCircles(lShape(), few);
        QCOMPARE(part.outcome, Outcome::NotCovered);
        QCOMPARE_LE(part.circles.size(), 3);
        QCOMPARE_GT(part.areas.uncoveredPercent(), 1);
        QCOMPARE_GT(part.radiusNeeded, 150);
        // With the radius it says it can be done.
        few.maxRadius = part.radiusNeeded + 1;
        QCOMPARE(coverByCircles(lShape(), few).outcome, Outcome::Found);
    }

    void nothingToGive()
    {
        const CircleCover none = coverByCircles(lShape(), {.quota = 0});
        QCOMPARE(none.outcome, Outcome::NotCovered);
        QVERIFY(none.circles.isEmpty());
        QVERIFY(std::abs(none.areas.uncoveredPercent() - 100) < 1e-6);
        // Smaller than the smallest circle: one such circle.
        const CircleCover one = coverByCircles(lShape(), {.minRadius = 5000});
        QCOMPARE(one.circles.size(), 1);
        QCOMPARE(one.circles[0].radius, 5000.0);
        QVERIFY(one.areas.uncoveredPercent() < 1e-6);
    }

    void isTheSameAlways()
    {
        QRandomGenerator random(50'004);
        const GeoPolygon polygon{star({48, 11}, 500, 3000, 30, random), {}};
        for (const Aim aim : {Aim::Cover, Aim::BestFit}) {
            const CircleCover first = coverByCircles(polygon, {.aim = aim, .quota = 12});
            const CircleCover second = coverByCircles(polygon, {.aim = aim, .quota = 12});
            QCOMPARE(first.circles, second.circles);
            QVERIFY(!first.circles.isEmpty());
        }
    }

    void canBeStopped()
    {
        const Cancellation cancellation;
        cancellation.cancel();
        const CircleCover cover = coverByCircles(lShape(), {}, cancellation);
        QCOMPARE(cover.outcome, Outcome::Cancelled);
        QVERIFY(cover.circles.isEmpty());
    }

    void isQuick_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("quota");
        QTest::newRow("drawn, 5") << 12 << 5;
        QTest::newRow("drawn, 20") << 12 << 20;
        QTest::newRow("imported, 20") << 2000 << 20;
        QTest::newRow("imported, 100") << 2000 << 100;
        QTest::newRow("largest, 20") << int(maxPolygonPoints) << 20;
    }
    void isQuick()
    {
        QFETCH(const int, points);
        QFETCH(const int, quota);
        QRandomGenerator random(50'005);
        GeoRing ring;
        for (int i = 0; i < points; ++i) {
            const double angle = 2 * std::numbers::pi * i / points;
            ring.append(pointFrom({48, 11}, 360.0 * i / points,
                                  2000 + 900 * std::sin(3 * angle) + 500 * std::cos(7 * angle + 1)));
        }
        for (const Aim aim : {Aim::Cover, Aim::BestFit}) {
            QElapsedTimer timer;
            timer.start();
            const CircleCover cover = coverByCircles({ring, {}}, {.aim = aim, .quota = quota});
            const qint64 taken = timer.restart();
            coverAreas({ring, {}}, cover.circles);
            qInfo("%s: %lld circles, %.1f %% over, %.1f %% uncovered, in %lld ms; measured in %lld ms",
                  aim == Aim::Cover ? "cover" : "fit", cover.circles.size(), cover.areas.overPercent(),
                  cover.areas.uncoveredPercent(), taken, timer.elapsed());
            QCOMPARE(cover.outcome, Outcome::Found);
            QCOMPARE_LT(taken, 10'000 * slowdown);
        }
    }
};

QTEST_GUILESS_MAIN(CircleCoverTest)
#include "tst_circlecover.moc"
