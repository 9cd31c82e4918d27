#include "ui/map/basemapview.h"
#include "ui/map/maplook.h"
#include "ui/map/paintedmap.h"
#include "ui/map/quickmap.h"
#include "ui/map/tilerenderer.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! The map without a server for its tiles; tst_tileserver looks at it with one.
class BaseMapViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }

    void everyThemeHasItsLook();
    void tilesShowLandAndWater_data();
    void tilesShowLandAndWater();
    void tilesFitTogether_data();
    void tilesFitTogether();
    void threadsDrawTheSame();
    void paintsByItself_data();
    void paintsByItself();
    void followsTheTheme();
    void cameraIsBounded();
    void takesNoMouse();
    void qtLocationProjectsAlike_data();
    void qtLocationProjectsAlike();

private:
    Theme m_theme;
};

void BaseMapViewTest::everyThemeHasItsLook()
{
    QSet<QString> names;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const Contrast contrast : {Contrast::Normal, Contrast::High}) {
            m_theme.setAppearance(appearance);
            m_theme.setContrast(contrast);
            const QLatin1StringView name = lookName(m_theme);
            names.insert(name);
            const tokens::MapColors *colors = lookColors(name);
            QVERIFY(colors);
            QCOMPARE(colors->land, m_theme.colors().map.land);
            QCOMPARE(colors->text, m_theme.colors().map.text);
        }
    }
    QCOMPARE(names.size(), 4);
    QVERIFY(!lookColors("sepia"));
    m_theme.setAppearance(Appearance::Light);
    m_theme.setContrast(Contrast::Normal);
}

void BaseMapViewTest::tilesShowLandAndWater_data()
{
    QTest::addColumn<GeoPoint>("point");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("isLand");
    for (const int zoom : {2, 3, 6, 8}) {
        const auto add = [zoom](const char *name, GeoPoint point, bool isLand) {
            QTest::addRow("%s, zoom %d", name, zoom) << point << zoom << isLand;
        };
        add("Deccan", {15.9, 76.4}, true);
        add("Bay of Bengal", {11.5, 90}, false);
        add("Siberia", {64.3, 103.3}, true);
        add("Chukotka, beyond the antimeridian", {65.2, -173.9}, true);
        add("Caspian Sea", {41.8, 50.9}, false);
        add("Antarctica", {-80.3, 21}, true);
        add("south of Africa", {-45, 21}, false);
        add("Kansas", {38.4, -100.6}, true);
    }
}

void BaseMapViewTest::tilesShowLandAndWater()
{
    QFETCH(GeoPoint, point);
    QFETCH(int, zoom);
    QFETCH(bool, isLand);
    static TileRenderer renderer{QFont()};
    QVERIFY(renderer.problem().isNull());
    const tokens::MapColors &colors = tokens::light.map;
    const QPointF place = mercatorOf(point) * double(1 << zoom);
    const MapTile tile{zoom, int(place.x()), int(place.y())};
    const QImage image = renderer.render(tile, colors);
    QCOMPARE(image.size(), QSize(256, 256));
    const QPoint pixel = ((place - QPointF(tile.x, tile.y)) * 256).toPoint();
    // Names and lines may lie right there: most of what is around counts.
    int land = 0;
    int water = 0;
    for (int y = std::max(0, pixel.y() - 4); y <= std::min(255, pixel.y() + 4); ++y) {
        for (int x = std::max(0, pixel.x() - 4); x <= std::min(255, pixel.x() + 4); ++x) {
            land += image.pixel(x, y) == colors.land;
            water += image.pixel(x, y) == colors.water;
        }
    }
    QVERIFY2(land + water > 10, "covered by a name");
    QCOMPARE(land > water, isLand);
}

void BaseMapViewTest::tilesFitTogether_data()
{
    QTest::addColumn<int>("zoom");
    for (const int zoom : {3, 5, 7, 10, 14})
        QTest::addRow("zoom %d", zoom) << zoom;
}

//! A tile is what the corner of its parent's neighbourhood shows: names and lines go on across edges. Drawn once as
//! four tiles and once moved by half a tile is not possible, so the edges of neighbours are compared.
void BaseMapViewTest::tilesFitTogether()
{
    QFETCH(int, zoom);
    static TileRenderer renderer{QFont()};
    const QPointF place = mercatorOf({28.6, 77.2}) * double(1 << zoom);
    const MapTile left{zoom, int(place.x()), int(place.y())};
    const MapTile right{zoom, left.x + 1, left.y};
    const QImage one = renderer.render(left, tokens::light.map);
    const QImage other = renderer.render(right, tokens::light.map);
    // What is dark at the edge of one goes on as something dark within two pixels of it in the other.
    const auto isDark = [](QRgb color) { return qGray(color) < 150; };
    for (int y = 4; y < 252; ++y) {
        if (!isDark(one.pixel(255, y)))
            continue;
        bool goesOn = false;
        for (int dy = -3; dy <= 3; ++dy) {
            for (int x = 0; x < 3; ++x)
                goesOn = goesOn || qGray(other.pixel(x, y + dy)) < 215;
        }
        QVERIFY2(goesOn, qPrintable(u"row %1 ends at the edge"_s.arg(y)));
    }
}

void BaseMapViewTest::threadsDrawTheSame()
{
    TileRenderer renderer{QFont()};
    const MapTile tile{6, 45, 26};
    std::array<QImage, 3> images;
    std::array<std::unique_ptr<QThread>, 3> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads[i].reset(QThread::create([&, i] { images[i] = renderer.render(tile, tokens::light.map, 2); }));
        threads[i]->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(images[0].size(), QSize(512, 512));
    QCOMPARE(images[1], images[0]);
    QCOMPARE(images[2], images[0]);
}

void BaseMapViewTest::paintsByItself_data()
{
    QTest::addColumn<GeoPoint>("center");
    QTest::addColumn<double>("zoom");
    QTest::newRow("world") << GeoPoint{20, 0} << 2.4;
    QTest::newRow("india") << GeoPoint{22, 79} << 5.0;
    QTest::newRow("punjab") << GeoPoint{31.6, 74.9} << 8.0;
    QTest::newRow("city") << GeoPoint{31.634, 74.872} << 11.5;
    QTest::newRow("street") << GeoPoint{31.634, 74.872} << 16.0;
    QTest::newRow("dateline") << GeoPoint{-17, 179.5} << 6.0;
    QTest::newRow("north") << GeoPoint{78, 20} << 4.0;
    QTest::newRow("south") << GeoPoint{-84, 170} << 3.0;
    QTest::newRow("aegean") << GeoPoint{38, 25} << 7.0;
}

void BaseMapViewTest::paintsByItself()
{
    QFETCH(GeoPoint, center);
    QFETCH(double, zoom);
    BaseMapView view(m_theme);
    view.resize(900, 560);
    view.show();
    view.setCamera({.center = center, .zoom = zoom, .size = view.size()});
    QVERIFY(qobject_cast<PaintedMap *>(view.surface()));
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 30'000);
    const QImage image = view.grab().toImage();
    int land = 0;
    for (int x = 0; x < image.width(); ++x)
        land += image.pixel(x, image.height() / 3) == m_theme.colors().map.land;
    const bool isOnlyWater = QLatin1StringView(QTest::currentDataTag()) == "dateline"_L1;
    QCOMPARE(land > 0, !isOnlyWater);

    const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme.setAppearance(appearance);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 30'000);
        QVERIFY(view.grab().save(
            u"%1/map-%2-%3.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()), lookName(m_theme))));
    }
    m_theme.setAppearance(Appearance::Light);
}

void BaseMapViewTest::followsTheTheme()
{
    BaseMapView view(m_theme);
    view.resize(300, 300);
    view.show();
    view.setCamera({.center = {20, 77}, .zoom = 6, .size = view.size()});
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 30'000);
    m_theme.setAppearance(Appearance::Dark);
    const auto landSeen = [&view, this] {
        const QImage image = view.grab().toImage();
        int land = 0;
        for (int x = 0; x < image.width(); ++x)
            land += image.pixel(x, 40) == m_theme.colors().map.land;
        return land;
    };
    QTRY_VERIFY_WITH_TIMEOUT(landSeen() > 100, 30'000);
    m_theme.setAppearance(Appearance::Light);
}

void BaseMapViewTest::cameraIsBounded()
{
    BaseMapView view(m_theme);
    view.resize(800, 600);
    view.show();
    view.setCamera({.center = {89, 0}, .zoom = 0, .size = {10, 10}});
    QCOMPARE(view.camera().size, QSizeF(800, 600));
    QCOMPARE(view.camera(), view.camera().bounded());
    view.setCamera({.center = {31, 74}, .zoom = 12, .size = {800, 600}});
    view.resize(1000, 700);
    QTRY_COMPARE(view.camera().size, QSizeF(1000, 700));
    QVERIFY(distanceBetween(view.camera().center, {31, 74}) < 0.01);
}

void BaseMapViewTest::takesNoMouse()
{
    BaseMapView view(m_theme);
    view.resize(400, 300);
    view.show();
    // What lies on the map gets every click, also where the attribution is.
    auto *above = new QWidget(&view);
    above->setGeometry(view.rect());
    above->show();
    above->raise();
    QCOMPARE(view.childAt(5, 5), above);
    QCOMPARE(view.childAt(395, 295), above);
    delete above;
    QVERIFY(!view.childAt(5, 5));
    QVERIFY(!view.childAt(395, 295));
}

void BaseMapViewTest::qtLocationProjectsAlike_data()
{
    QTest::addColumn<GeoPoint>("center");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {2.0, 3.7, 6.25, 7.995, 8.004, 9.5, 13.0, 16.4, 18.9, 20.0}) {
        for (const GeoPoint center : {GeoPoint{0, 0}, GeoPoint{31.634, 74.872}, GeoPoint{-54.8, -68.3},
                                      GeoPoint{-17.5, 179.9}, GeoPoint{66.5, -179.8}, GeoPoint{83, 20}})
            QTest::addRow("%g, %g at %g", center.latitude, center.longitude, zoom) << center << zoom;
    }
}

void BaseMapViewTest::qtLocationProjectsAlike()
{
    QFETCH(GeoPoint, center);
    QFETCH(double, zoom);
    QString problem;
    // Nobody listens there: for the projection no tiles are needed.
    const std::unique_ptr<QuickMap> map(
        QuickMap::make(u"http://127.0.0.1:9/%z/%x/%y.png"_s, Qt::gray, nullptr, &problem));
    QVERIFY2(map, qPrintable(problem));
    map->resize(900, 560);
    map->show();
    MapCamera camera{.center = center, .zoom = zoom, .size = map->size()};
    camera = camera.bounded();
    map->setCamera(camera);
    QRandomGenerator random(11);
    for (int i = 0; i < 40; ++i) {
        const QPointF wanted(random.bounded(900.0), random.bounded(560.0));
        const GeoPoint point = camera.toPoint(wanted);
        const QPointF found = map->screenPoint(point);
        const QPointF own = camera.toScreen(point);
        QVERIFY2(QLineF(found, own).length() < 1,
                 qPrintable(u"%1 %2 instead of %3 %4"_s.arg(found.x()).arg(found.y()).arg(own.x()).arg(own.y())));
    }
}

QTEST_MAIN(BaseMapViewTest)
#include "tst_basemapview.moc"
