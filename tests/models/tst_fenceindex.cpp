#include "models/geo/fenceindex.h"

#include <QElapsedTimer>
#include <QGeoCircle>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace gatehouse;

namespace {

constexpr double halfEarth = 20'015'110;

GeoPoint anywhere(QRandomGenerator &random)
{
    // Half of them near the poles, the antimeridian and one town, where mistakes live.
    switch (random.bounded(6)) {
    case 0:
        return {90 - random.bounded(0.5), random.bounded(360.0) - 180};
    case 1:
        return {-90 + random.bounded(0.5), random.bounded(360.0) - 180};
    case 2:
        return {random.bounded(180.0) - 90,
                random.bounded(2) == 0 ? 180 - random.bounded(0.1) : -180 + random.bounded(0.1)};
    case 3:
        return {12.9 + random.bounded(0.2), 77.5 + random.bounded(0.2)};
    case 4: {
        constexpr std::array places{GeoPoint{90, 0},   GeoPoint{-90, 0}, GeoPoint{0, 180},
                                    GeoPoint{0, -180}, GeoPoint{0, 0},   GeoPoint{45, -180}};
        return places[random.bounded(quint32(places.size()))];
    }
    default:
        return {random.bounded(180.0) - 90, random.bounded(360.0) - 180};
    }
}

double anyRadius(QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0:
        return 0;
    case 1:
        return random.bounded(2 * halfEarth);
    case 2:
        return random.bounded(2) == 0 ? std::numeric_limits<double>::quiet_NaN() : -1;
    default:
        return std::pow(10, random.bounded(7.5));
    }
}

GeoCircle anyCircle(QRandomGenerator &random)
{
    return {anywhere(random), anyRadius(random)};
}

bool isKnown(const GeoCircle &circle)
{
    return isPlace(circle.center) && circle.radius >= 0;
}

} // namespace

class FenceIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheDistanceSays()
    {
        QRandomGenerator random(20'001);
        for (int round = 0; round < 20; ++round) {
            std::vector<GeoCircle> circles;
            for (int i = 0; i < 300; ++i)
                circles.push_back(anyCircle(random));
            const FenceIndex index(circles);
            for (int i = 0; i < 300; ++i) {
                GeoPoint point = anywhere(random);
                if (i % 3 == 0) {
                    const GeoCircle &circle = circles[random.bounded(quint32(circles.size()))];
                    if (isKnown(circle))
                        point = pointFrom(circle.center, random.bounded(360.0), circle.radius * random.bounded(1.01));
                }
                QList<int> expected;
                for (int j = 0; j < int(circles.size()); ++j) {
                    if (isKnown(circles[size_t(j)]) && distanceToEdge(circles[size_t(j)], point) <= 0)
                        expected.append(j);
                }
                QCOMPARE(index.holding(point), expected);
            }
        }
    }

    void theEdgeCountsAsTheDistanceSays()
    {
        QRandomGenerator random(20'002);
        int held = 0;
        for (int i = 0; i < 20'000; ++i) {
            GeoCircle circle = anyCircle(random);
            const GeoPoint point = anywhere(random);
            // Right on the edge, or the next number before it.
            circle.radius = distanceBetween(circle.center, point);
            if (i % 2 == 1)
                circle.radius = std::nextafter(circle.radius, -1);
            if (circle.radius < 0)
                continue;
            const bool holds = !FenceIndex(std::span(&circle, 1)).holding(point).isEmpty();
            QCOMPARE(holds, distanceToEdge(circle, point) <= 0);
            held += holds ? 1 : 0;
        }
        QCOMPARE_GT(held, 1000);
    }

    void polesAndAntimeridian()
    {
        const std::vector<GeoCircle> circles{
            {{0, 179.999}, 1000}, {{89.999, 0}, 1000}, {{-90, 77}, 500}, {{10, 20}, halfEarth}, {{10, 20}, 1e9}};
        const FenceIndex index(circles);
        QCOMPARE(index.holding({0, -179.999}), (QList<int>{0, 3, 4}));
        QCOMPARE(index.holding({0, 180}), (QList<int>{0, 3, 4}));
        QCOMPARE(index.holding({90, 123}), (QList<int>{1, 3, 4}));
        QCOMPARE(index.holding({89.9985, 180}), (QList<int>{1, 3, 4}));
        QCOMPARE(index.holding({-90, -10}), (QList<int>{2, 3, 4}));
        QCOMPARE(index.holding({-10, -160}), (QList<int>{3, 4}));
        QVERIFY(index.holding({91, 0}).isEmpty());
        QVERIFY(index.holding({std::nan(""), 0}).isEmpty());
    }

    void followsChanges()
    {
        QRandomGenerator random(20'003);
        FenceIndex index;
        std::vector<GeoCircle> circles;
        for (int i = 0; i < 4000; ++i) {
            const int number = random.bounded(int(circles.size()) + 1);
            if (number == int(circles.size())) {
                circles.push_back(anyCircle(random));
                QCOMPARE(index.insert(circles.back()), number);
            } else if (random.bounded(3) == 0) {
                circles[size_t(number)].radius = std::nan("");
                index.remove(number);
                QVERIFY(!index.has(number));
            } else {
                circles[size_t(number)] = anyCircle(random);
                index.set(number, circles[size_t(number)]);
                QCOMPARE(index.has(number), isKnown(circles[size_t(number)]));
            }
        }
        const FenceIndex fresh(circles);
        QCOMPARE(index.size(), fresh.size());
        for (int i = 0; i < 1000; ++i) {
            const GeoPoint point = anywhere(random);
            QCOMPARE(index.holding(point), fresh.holding(point));
        }
        index.remove(-1);
        index.remove(1'000'000);
        index.set(int(index.size()) + 5, {{1, 1}, 10});
        QCOMPARE(index.holding({1, 1}).last(), int(index.size()) - 1);
        QVERIFY(!index.has(int(index.size()) - 2));
    }

    void meetsWhatTheDistanceSays()
    {
        QRandomGenerator random(20'004);
        std::vector<GeoCircle> circles;
        for (int i = 0; i < 400; ++i)
            circles.push_back(anyCircle(random));
        const FenceIndex index(circles);
        for (int i = 0; i < 400; ++i) {
            const GeoCircle circle = anyCircle(random);
            QList<int> expected;
            for (int j = 0; j < int(circles.size()) && isKnown(circle); ++j) {
                const GeoCircle &other = circles[size_t(j)];
                if (isKnown(other) && distanceBetween(circle.center, other.center) <= circle.radius + other.radius)
                    expected.append(j);
            }
            QCOMPARE(index.meeting(circle), expected);
        }
    }

    void pairsAreThoseThatMeet()
    {
        QRandomGenerator random(20'008);
        for (int round = 0; round < 10; ++round) {
            std::vector<GeoCircle> circles;
            for (int i = 0; i < 150; ++i)
                circles.push_back(anyCircle(random));
            const FenceIndex index(circles);
            QSet<std::pair<int, int>> found;
            index.pairs([&](int a, int b, double metres) {
                const auto pair = std::make_pair(std::min(a, b), std::max(a, b));
                [&] {
                    QVERIFY(!found.contains(pair));
                    QVERIFY(std::abs(metres - distanceBetween(circles[size_t(a)].center, circles[size_t(b)].center)) <
                            1e-6 * metres + 1e-6);
                }();
                found.insert(pair);
                return true;
            });
            for (int a = 0; a < int(circles.size()); ++a) {
                QList<int> expected = index.meeting(circles[size_t(a)]);
                expected.removeOne(a);
                for (int b = 0; b < int(circles.size()); ++b)
                    QCOMPARE(found.contains({std::min(a, b), std::max(a, b)}), expected.contains(b));
            }
            int visits = 0;
            index.pairs([&visits](int, int, double) { return ++visits < 3; });
            QCOMPARE(visits, 3);
        }
    }

    void boundsHoldTheirCircles()
    {
        QRandomGenerator random(20'005);
        int held = 0;
        for (int i = 0; i < 3000; ++i) {
            const GeoCircle circle = anyCircle(random);
            const GeoBounds bounds = boundsOf(circle);
            QCOMPARE(bounds.isEmpty(), !isKnown(circle));
            if (bounds.isEmpty() || circle.radius > halfEarth)
                continue;
            for (int bearing = 0; bearing < 360; bearing += 15) {
                const GeoPoint inside = pointFrom(circle.center, bearing, circle.radius * (1 - 1e-9));
                // Near a pole the point is not known that well; at it every longitude is right.
                if (distanceToEdge(circle, inside) > 0 || std::abs(inside.latitude) == 90)
                    continue;
                QVERIFY2(bounds.contains(inside), qPrintable(QString::number(i)));
                ++held;
            }
        }
        QCOMPARE_GT(held, 30'000);
    }

    void boundsOfManyTakeTheShortWay()
    {
        const std::vector<GeoPoint> pacific{{-17, 178}, {-13, -172}, {-21, -175}};
        const GeoBounds bounds = boundsOf(std::span<const GeoPoint>(pacific));
        QCOMPARE(bounds, (GeoBounds{-21, 178, -13, -172}));
        QVERIFY(bounds.crossesAntimeridian());
        QCOMPARE(bounds.width(), 10.0);
        QCOMPARE(bounds.center(), (GeoPoint{-17, -177}));
        QVERIFY(bounds.contains({-15, 180}));
        QVERIFY(!bounds.contains({-15, 0}));
        QVERIFY(boundsOf(std::span<const GeoPoint>()).isEmpty());

        QRandomGenerator random(20'006);
        for (int round = 0; round < 500; ++round) {
            std::vector<GeoPoint> points;
            GeoBounds united;
            for (int i = 1 + random.bounded(6); i > 0; --i) {
                points.push_back(anywhere(random));
                united = united.united(points.back());
            }
            const GeoBounds all = boundsOf(std::span<const GeoPoint>(points));
            QCOMPARE_LE(all.width(), united.width() + 1e-9);
            for (const GeoPoint point : points) {
                QVERIFY(united.contains(point));
                QVERIFY(all.contains(point));
            }
        }
    }

    void showsWhatBoundsMeet()
    {
        const std::vector<GeoCircle> circles{{{0, 179.9}, 50'000}, {{0, 0}, 1000}, {{89.9, 10}, 50'000}, {{5, 5}, -1}};
        const FenceIndex index(circles);
        QCOMPARE(index.within({-1, -180, 1, -179.7}), QList<int>{0});
        QCOMPARE(index.within({-1, 179, 1, -179}), QList<int>{0});
        QCOMPARE(index.within({89.8, -100, 90, -90}), QList<int>{2});
        QCOMPARE(index.within(GeoBounds::world()), (QList<int>{0, 1, 2}));
        QVERIFY(index.within(GeoBounds()).isEmpty());
    }

    void findsTheNearestCenter()
    {
        const std::vector<GeoCircle> circles{{{0, 179.99}, 1}, {{0, 179}, 1}, {{0, -179}, std::nan("")}};
        const FenceIndex index(circles);
        QCOMPARE(index.nearestCenter({0, -179.99}, 3000), 0);
        QCOMPARE(index.nearestCenter({0, -179.99}, 2000), -1);
        QCOMPARE(FenceIndex().nearestCenter({0, 0}, 1e9), -1);
    }

    void areas()
    {
        const double earth = 4 * M_PI * earthRadius * earthRadius;
        QVERIFY(qAbs(areaOf(GeoCircle{{50, 8}, 100}) / (M_PI * 1e4) - 1) < 1e-9);
        QVERIFY(qAbs(areaOf(GeoCircle{{50, 8}, 1e9}) / earth - 1) < 1e-12);
        QVERIFY(qAbs(areaOf(GeoBounds::world()) / earth - 1) < 1e-12);
        QCOMPARE(areaOf(GeoCircle{{50, 8}, -1}), 0.0);
    }

    //! The distances are those Qt draws by.
    void agreesWithQt()
    {
        QRandomGenerator random(20'007);
        for (int i = 0; i < 2000; ++i) {
            const GeoCircle circle{anywhere(random), std::pow(10, 1 + random.bounded(5.0))};
            const GeoPoint point = pointFrom(circle.center, random.bounded(360.0), circle.radius * random.bounded(2.0));
            if (std::abs(distanceToEdge(circle, point)) < 0.01)
                continue;
            const QGeoCircle plain({circle.center.latitude, circle.center.longitude}, circle.radius);
            QCOMPARE(!FenceIndex(std::span(&circle, 1)).holding(point).isEmpty(),
                     plain.contains({point.latitude, point.longitude}));
        }
    }
};

QTEST_GUILESS_MAIN(FenceIndexTest)
#include "tst_fenceindex.moc"
