#include "models/geo/mapcamera.h"

#include <QTest>

#include <cmath>

using namespace gatehouse;

//! What of the world a map shows.
class MapCameraTest : public QObject
{
    Q_OBJECT

private slots:
    void worldIsASquare();
    void placesGoThereAndBack_data();
    void placesGoThereAndBack();
    void nearestCopyIsTaken();
    void zoomingKeepsWhatIsUnderThePointer();
    void panningFollowsThePointer();
    void staysWithinTheWorld();
    void fitsBounds_data();
    void fitsBounds();
    void metresAgreeWithDistances();
};

static bool isNear(double one, double other, double slack)
{
    return std::abs(one - other) <= slack;
}

static bool isNear(QPointF one, QPointF other, double slack = 1e-6)
{
    return isNear(one.x(), other.x(), slack) && isNear(one.y(), other.y(), slack);
}

void MapCameraTest::worldIsASquare()
{
    QVERIFY(isNear(mercatorOf({0, 0}), {0.5, 0.5}, 1e-12));
    QVERIFY(isNear(mercatorOf({mercatorEdge, -180}), {0, 0}, 1e-9));
    QVERIFY(isNear(mercatorOf({-mercatorEdge, 180}), {1, 1}, 1e-9));
    QVERIFY(isNear(mercatorOf({90, 0}), {0.5, 0}, 1e-9)); // a pole has no place of its own
    const MapCamera camera{.center = {0, 0}, .zoom = 3, .size = {800, 600}};
    QCOMPARE(camera.worldSize(), 2048.0);
    QVERIFY(isNear(camera.toScreen(GeoPoint{0, 0}), {400, 300}));
    QVERIFY(isNear(camera.toScreen(GeoPoint{0, 45}), {656, 300}));
}

void MapCameraTest::placesGoThereAndBack_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("zoom");
    QTest::newRow("London") << 51.5158 << -0.092 << 14.3;
    QTest::newRow("Nairobi") << -1.301 << 36.807 << 9.0;
    QTest::newRow("Suva, beside the antimeridian") << -18.14 << 178.44 << 12.0;
    QTest::newRow("far north") << 84.9 << 20.0 << 19.5;
}

void MapCameraTest::placesGoThereAndBack()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, zoom);
    const MapCamera camera = MapCamera{.center = {latitude, longitude}, .zoom = zoom, .size = {900, 700}}.bounded();
    for (const QPointF place : {QPointF(0, 0), QPointF(450, 350), QPointF(899, 10), QPointF(13.5, 640.25)})
        QVERIFY(isNear(camera.toScreen(camera.toPoint(place)), place, 1e-4));
}

void MapCameraTest::nearestCopyIsTaken()
{
    const MapCamera camera{.center = {0, 179}, .zoom = 5, .size = {800, 600}};
    const double degree = camera.worldSize() / 360;
    QVERIFY(isNear(camera.toScreen(GeoPoint{0, -179}), {400 + 2 * degree, 300}, 1e-6));
    QVERIFY(isNear(camera.toPoint({400 + 2 * degree, 300}).longitude, -179, 1e-9));
    const GeoBounds bounds = camera.visibleBounds();
    QVERIFY(bounds.crossesAntimeridian());
    QVERIFY(bounds.contains({0, -179}));
    QVERIFY(bounds.contains({0, 175}));
    QVERIFY(!bounds.contains({0, 0}));
}

void MapCameraTest::zoomingKeepsWhatIsUnderThePointer()
{
    const MapCamera camera{.center = {48, 11}, .zoom = 9, .size = {800, 600}};
    const QPointF pointer(120, 480);
    const GeoPoint there = camera.toPoint(pointer);
    for (const double levels : {0.25, 3.0, -1.5})
        QVERIFY(isNear(camera.zoomed(levels, pointer).toScreen(there), pointer, 1e-4));
    QCOMPARE(camera.zoomed(40, pointer).zoom, MapCamera::MaximumZoom);
}

void MapCameraTest::panningFollowsThePointer()
{
    const MapCamera camera{.center = {-33, 151}, .zoom = 11, .size = {800, 600}};
    const GeoPoint there = camera.toPoint({200, 200});
    QVERIFY(isNear(camera.panned({37, -12}).toScreen(there), {237, 188}, 1e-5));
    // Around the world.
    QCOMPARE(camera.panned({-camera.worldSize(), 0}).center.latitude, camera.center.latitude);
    QVERIFY(isNear(camera.panned({-camera.worldSize(), 0}).center.longitude, 151, 1e-9));
}

void MapCameraTest::staysWithinTheWorld()
{
    const MapCamera camera = MapCamera{.center = {89, 0}, .zoom = 0, .size = {1000, 700}}.bounded();
    QVERIFY(camera.worldSize() >= 1000 - 1e-6);
    QVERIFY(camera.toScreen(GeoPoint{mercatorEdge, 0}).y() <= 1e-6);
    QCOMPARE(camera.visibleBounds().west, -180.0);
    QCOMPARE(camera.visibleBounds().east, 180.0);
    const MapCamera south = MapCamera{.center = {-89, 0}, .zoom = 6, .size = {1000, 700}}.bounded();
    QVERIFY(isNear(south.toScreen(GeoPoint{-mercatorEdge, 0}).y(), 700, 1e-4));
}

void MapCameraTest::fitsBounds_data()
{
    QTest::addColumn<GeoBounds>("bounds");
    QTest::newRow("a city") << GeoBounds{18.36, 73.75, 18.56, 73.91};
    QTest::newRow("across the antimeridian") << GeoBounds{-20, 176, -12, -178};
    QTest::newRow("the world") << GeoBounds::world();
    QTest::newRow("one place") << GeoBounds{10, 20, 10, 20};
}

void MapCameraTest::fitsBounds()
{
    QFETCH(GeoBounds, bounds);
    const MapCamera camera = MapCamera{.size = {800, 600}}.fitted(bounds, 40);
    QVERIFY(camera.zoom <= 17);
    if (bounds == GeoBounds::world())
        return;
    for (const GeoPoint corner : {GeoPoint{bounds.north, bounds.west}, GeoPoint{bounds.south, bounds.east}}) {
        const QPointF place = camera.toScreen(corner);
        QVERIFY(QRectF(39.9, 39.9, 720.2, 520.2).contains(place));
    }
    QVERIFY(camera.visibleBounds().contains(camera.center));
}

void MapCameraTest::metresAgreeWithDistances()
{
    const MapCamera camera{.center = {60, 25}, .zoom = 15, .size = {800, 600}};
    const GeoPoint one = camera.toPoint({350, 300});
    const GeoPoint other = camera.toPoint({450, 300});
    QVERIFY(isNear(distanceBetween(one, other) / 100, camera.metresPerPixel(60), 1e-4));
}

QTEST_APPLESS_MAIN(MapCameraTest)
#include "tst_mapcamera.moc"
