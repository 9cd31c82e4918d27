#include "models/geo/fenceoutline.h"
#include "models/geo/fencesnap.h"
#include "models/geo/mapcamera.h"

#include <QString>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace gatehouse;

//! How circles look on a Mercator map, and what they are held to while they are drawn.
class FenceGeometryTest : public QObject
{
    Q_OBJECT

private slots:
    void outlineIsTheTrueCircle_data();
    void outlineIsTheTrueCircle();
    void outlineAcrossTheAntimeridianGoesOn();
    void outlineAroundAPoleGoesAround_data();
    void outlineAroundAPoleGoesAround();
    void outlineOfMoreThanHalfTheWorldHasAHole();
    void areaHoldsWhatTheCircleHolds_data();
    void areaHoldsWhatTheCircleHolds();
    void smallCirclesAreRound();
    void movedCirclesSnap();
    void resizedCirclesSnap();
};

static void addCircles()
{
    QTest::addColumn<GeoCircle>("circle");
    QTest::newRow("a gate") << GeoCircle{{51.5, -0.09}, 150};
    QTest::newRow("a country") << GeoCircle{{60, 25}, 700'000};
    QTest::newRow("across the antimeridian") << GeoCircle{{-18, 179.9}, 90'000};
    QTest::newRow("around the north pole") << GeoCircle{{80, 20}, 2'000'000};
    QTest::newRow("around the south pole") << GeoCircle{{-75, -100}, 3'000'000};
    QTest::newRow("nearly half the world") << GeoCircle{{5, 10}, 9'000'000};
    QTest::newRow("more than half the world") << GeoCircle{{5, 10}, 15'000'000};
}

void FenceGeometryTest::outlineIsTheTrueCircle_data()
{
    addCircles();
}

void FenceGeometryTest::outlineIsTheTrueCircle()
{
    QFETCH(GeoCircle, circle);
    const FenceOutline outline = outlineOf(circle);
    QVERIFY(outline.edge.size() >= 120);
    for (const QPointF place : outline.edge) {
        if (place.y() < 1e-9 || place.y() > 1 - 1e-9)
            continue; // beyond the map
        QVERIFY(std::abs(distanceToEdge(circle, mercatorPoint(place))) < 0.001 + circle.radius * 1e-9);
    }
    for (qsizetype i = 1; i < outline.edge.size(); ++i)
        QVERIFY(std::abs(outline.edge.at(i).x() - outline.edge.at(i - 1).x()) <= 0.5);
}

void FenceGeometryTest::outlineAcrossTheAntimeridianGoesOn()
{
    const FenceOutline outline = outlineOf({{-18, 179.9}, 90'000});
    QVERIFY(outline.isClosed);
    const auto [west, east] = std::ranges::minmax(outline.edge, {}, [](QPointF place) { return place.x(); });
    QVERIFY(east.x() > 1 && west.x() < 1);
    QVERIFY(east.x() - west.x() < 0.01);
}

void FenceGeometryTest::outlineAroundAPoleGoesAround_data()
{
    QTest::addColumn<GeoCircle>("circle");
    QTest::addColumn<double>("pole");
    QTest::newRow("north") << GeoCircle{{80, 20}, 2'000'000} << 0.0;
    QTest::newRow("south") << GeoCircle{{-75, -100}, 3'000'000} << 1.0;
}

void FenceGeometryTest::outlineAroundAPoleGoesAround()
{
    QFETCH(GeoCircle, circle);
    QFETCH(double, pole);
    const FenceOutline outline = outlineOf(circle);
    QVERIFY(!outline.isClosed);
    QVERIFY(std::abs(std::abs(outline.edge.constLast().x() - outline.edge.constFirst().x()) - 1) < 1e-9);
    QCOMPARE(outline.area.constLast().y(), pole);
    QCOMPARE(outline.area.size(), outline.edge.size() + 2);
}

void FenceGeometryTest::outlineOfMoreThanHalfTheWorldHasAHole()
{
    const FenceOutline outline = outlineOf({{5, 10}, 15'000'000});
    QCOMPARE(outline.hole, 4);
    QVERIFY(outline.isClosed);
    QVERIFY(outlineOf({{0, 0}, 21'000'000}).edge.isEmpty()); // everything: no edge
}

//! By the odd-even rule, of the polygon and its copies beside it.
static bool holds(const FenceOutline &outline, QPointF place)
{
    bool isInside = false;
    const qsizetype first = outline.hole < 0 ? outline.area.size() : outline.hole;
    const auto cross = [&](qsizetype from, qsizetype to, QPointF at) {
        for (qsizetype i = from; i < to; ++i) {
            const QPointF a = outline.area.at(i);
            const QPointF b = outline.area.at(i + 1 < to ? i + 1 : from);
            if ((a.y() > at.y()) != (b.y() > at.y()) &&
                at.x() < (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()) + a.x())
                isInside = !isInside;
        }
    };
    for (const double copy : {-1.0, 0.0, 1.0}) {
        cross(0, first, place + QPointF(copy, 0));
        if (outline.hole >= 0)
            cross(first, outline.area.size(), place + QPointF(copy, 0));
    }
    return isInside;
}

void FenceGeometryTest::areaHoldsWhatTheCircleHolds_data()
{
    addCircles();
}

void FenceGeometryTest::areaHoldsWhatTheCircleHolds()
{
    QFETCH(GeoCircle, circle);
    const FenceOutline outline = outlineOf(circle, 1);
    for (double latitude = -84.7; latitude < 85; latitude += 3.3) {
        for (double longitude = -179.3; longitude < 180; longitude += 4.7) {
            const GeoPoint point{latitude, longitude};
            const double toEdge = distanceToEdge(circle, point);
            // Between two points the polygon cuts the corner.
            if (std::abs(toEdge) < circle.radius * 0.01)
                continue;
            QVERIFY2(holds(outline, mercatorOf(point)) == (toEdge < 0),
                     qPrintable(QString::number(latitude) + u' ' + QString::number(longitude)));
        }
    }
}

void FenceGeometryTest::smallCirclesAreRound()
{
    QVERIFY(roundnessError({{51.5, 0}, 150}, 1) < 0.05);
    QVERIFY(roundnessError({{51.5, 0}, 500'000}, 0.001) > 1);
    // The estimate is no smaller than what one sees.
    const GeoCircle circle{{55, 10}, 300'000};
    MapCamera camera{.center = circle.center, .zoom = 7, .size = {2000, 2000}};
    const double perMetre = 1 / camera.metresPerPixel(circle.center.latitude);
    double worst = 0;
    for (const QPointF place : outlineOf(circle).edge) {
        const QPointF from = camera.toScreen(place) - camera.toScreen(circle.center);
        worst = std::max(worst, std::abs(std::hypot(from.x(), from.y()) - circle.radius * perMetre));
    }
    QVERIFY(worst > 1);
    QVERIFY(roundnessError(circle, perMetre) >= worst * 0.8);
    QVERIFY(roundnessError(circle, perMetre) <= worst * 4);
}

void FenceGeometryTest::movedCirclesSnap()
{
    const GeoPoint gate{51.5, -0.09};
    const std::array others{GeoCircle{gate, 150}, GeoCircle{pointFrom(gate, 90, 2'000), 400}};
    const auto center = snapMoved({pointFrom(gate, 200, 15), 80}, others, 20);
    QVERIFY(center);
    QCOMPARE(center->to, FenceSnap::To::Center);
    QCOMPARE(center->circle.center, gate);
    QCOMPARE(center->circle.radius, 80.0);

    const auto touching = snapMoved({pointFrom(gate, 30, 238), 80}, others, 20);
    QVERIFY(touching);
    QCOMPARE(touching->to, FenceSnap::To::Edge);
    QVERIFY(std::abs(distanceBetween(touching->circle.center, gate) - 230) < 1e-6);

    const auto within = snapMoved({pointFrom(gate, 30, 62), 80}, others, 20);
    QVERIFY(within && std::abs(distanceBetween(within->circle.center, gate) - 70) < 1e-6);

    QVERIFY(!snapMoved({pointFrom(gate, 30, 400), 80}, others, 20));
    QVERIFY(!snapMoved({pointFrom(gate, 30, 400), 80}, {}, 20));
}

void FenceGeometryTest::resizedCirclesSnap()
{
    const GeoPoint gate{51.5, -0.09};
    const std::array others{GeoCircle{pointFrom(gate, 90, 1'000), 300}};
    const auto outside = snapResized({gate, 690}, others, 15);
    QVERIFY(outside && outside->to == FenceSnap::To::Edge);
    QVERIFY(std::abs(outside->circle.radius - 700) < 1e-6);
    const auto through = snapResized({gate, 1'009}, others, 15);
    QVERIFY(through && through->to == FenceSnap::To::Center);
    QVERIFY(std::abs(through->circle.radius - 1'000) < 1e-6);
    const auto around = snapResized({gate, 1'292}, others, 15);
    QVERIFY(around && std::abs(around->circle.radius - 1'300) < 1e-6);
    QVERIFY(!snapResized({gate, 500}, others, 15));
}

QTEST_APPLESS_MAIN(FenceGeometryTest)
#include "tst_fencegeometry.moc"
