#include "models/geo/fencefile.h"
#include "tests/support/fulldevice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Severity = FenceFileProblem::Severity;

namespace {

QByteArray collection(const QByteArray &features)
{
    return R"({"type": "FeatureCollection", "features": [)" + features + "]}";
}

QByteArray kml(const QByteArray &placemarks)
{
    return R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>)" + placemarks +
           "</Folder></Document></kml>";
}

QString texts(const FenceFile &file)
{
    QStringList lines;
    for (const FenceFileProblem &problem : file.problems)
        lines.append(problem.text());
    return lines.join(u'\n');
}

bool isSame(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b;
}

bool isSame(const Fence &a, const Fence &b)
{
    return a.name == b.name && a.active == b.active && isSame(a.circle.radius, b.circle.radius) &&
           isSame(a.circle.center.latitude, b.circle.center.latitude) &&
           isSame(a.circle.center.longitude, b.circle.center.longitude);
}

QString anyName(QRandomGenerator &random)
{
    static const QStringList names{u"Main Office"_s,
                                   u""_s,
                                   u" blanks "_s,
                                   u"=HYPERLINK(\"x\")"_s,
                                   u"'=quoted"_s,
                                   u"+1 234"_s,
                                   u"-12.5"_s,
                                   u"a,b;c\td"_s,
                                   u"\"quotes\" & <tags>"_s,
                                   u"two\nlines"_s,
                                   u"three\r\nlines\r"_s,
                                   u"बेंगलुरु कार्यालय"_s,
                                   u"👩🏽‍🏭 plant"_s,
                                   u"x  y"_s,
                                   QString(u"nul\0in"_s + QChar(u'\0') + u"side"_s),
                                   u"bell\a"_s,
                                   u"\ufeffmark"_s,
                                   u"\uffff"_s,
                                   u"]]>"_s,
                                   u"null"_s,
                                   u"123"_s};
    if (random.bounded(2) == 0)
        return names[random.bounded(names.size())];
    QString name;
    for (int i = random.bounded(12); i > 0; --i) {
        const char32_t c = random.bounded(4) == 0 ? random.bounded(0x10ffffu) : random.bounded(0x250u);
        if (c < 0xd800 || c > 0xdfff)
            name += QString::fromUcs4(&c, 1);
    }
    return name;
}

Fence anyFence(QRandomGenerator &random)
{
    const double far = random.bounded(4) == 0 ? 180 - std::pow(10, -random.bounded(8.0)) : random.bounded(180.0);
    Fence fence{anyName(random),
                {{random.bounded(180.0) - 90, random.bounded(2) == 0 ? far : -far}, std::pow(10, random.bounded(7.0))},
                random.bounded(2) == 0};
    if (random.bounded(8) == 0)
        fence.circle.radius = random.bounded(2) == 0 ? 100 : std::numeric_limits<double>::quiet_NaN();
    if (random.bounded(8) == 0)
        fence.circle.center = {-33.8, random.bounded(2) == 0 ? -0.0 : 1e-7};
    return fence;
}

//! Some without a name that XML can hold, a radius or a place; the same on every computer.
QList<Fence> tenThousand()
{
    QRandomGenerator random(40'003);
    QList<Fence> fences;
    for (int i = 0; i < 10'000; ++i) {
        Fence fence{anyName(random),
                    {{random.bounded(180.0) - 90, random.bounded(360.0) - 180}, random.bounded(5000.0)},
                    i % 3 > 0};
        if (i % 50 == 0)
            fence.circle.radius = std::numeric_limits<double>::quiet_NaN();
        if (i % 1000 == 500)
            fence.circle.center.latitude = 95;
        fences.append(fence);
    }
    return fences;
}

} // namespace

class FenceFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void roundTrips_data()
    {
        QTest::addColumn<FenceFormat>("format");
        QTest::addColumn<bool>("asPolygons");
        QTest::newRow("geojson") << FenceFormat::GeoJson << false;
        QTest::newRow("geojson polygons") << FenceFormat::GeoJson << true;
        QTest::newRow("kml") << FenceFormat::Kml << false;
        QTest::newRow("kml polygons") << FenceFormat::Kml << true;
        QTest::newRow("csv") << FenceFormat::Csv << false;
    }
    void roundTrips()
    {
        QFETCH(const FenceFormat, format);
        QFETCH(const bool, asPolygons);
        QRandomGenerator random(40'001);
        for (int round = 0; round < 60; ++round) {
            QList<Fence> fences;
            for (int i = 0; i < 20; ++i)
                fences.append(anyFence(random));
            const WrittenFences written =
                writeFenceFile(fences, format, {.circlesAsPolygons = asPolygons, .byteOrderMark = round % 2 == 0});
            QVERIFY(written.leftOut.isEmpty());
            const FenceFile read = readFenceFile(written.bytes);
            QCOMPARE(read.format, format);
            QVERIFY2(read.fences.size() == fences.size(), qPrintable(texts(read)));
            QVERIFY(read.polygons.isEmpty());
            for (int i = 0; i < fences.size(); ++i) {
                QVERIFY2(isSame(read.fences[i], fences[i]),
                         qPrintable(u"%1: %2 %3 %4"_s.arg(QString::fromLatin1(fences[i].name.toUtf8().toHex()))
                                        .arg(fences[i].circle.center.latitude)
                                        .arg(fences[i].circle.center.longitude)
                                        .arg(fences[i].circle.radius)));
            }
            for (const FenceFileProblem &problem : read.problems) {
                QVERIFY2(problem.message.contains(u"no radius") && problem.severity == Severity::Note,
                         qPrintable(problem.text()));
            }
            // What was read is written the same again.
            QCOMPARE(
                writeFenceFile(read.fences, format, {.circlesAsPolygons = asPolygons, .byteOrderMark = round % 2 == 0})
                    .bytes,
                written.bytes);
        }
    }

    void halvesOfCharactersSurviveWhereTheyCan()
    {
        const Fence fence{u"a"_s + QChar(0xd800) + u"b"_s, {{1, 2}, 3}, true};
        for (const FenceFormat format : {FenceFormat::GeoJson, FenceFormat::Kml})
            QCOMPARE(readFenceFile(writeFenceFile({&fence, 1}, format).bytes).fences.value(0), fence);
        QCOMPARE(readFenceFile(writeFenceFile({&fence, 1}, FenceFormat::Csv).bytes).fences.size(), 1);
    }

    void leavesOutWhatHasNoPlace()
    {
        const QList<Fence> fences{
            {u"A"_s, {{95, 0}, 10}, true}, {u"B"_s, {{1, 2}, 10}, true}, {u"C"_s, {{std::nan(""), 2}, 10}, true}};
        for (const FenceFormat format : {FenceFormat::GeoJson, FenceFormat::Kml, FenceFormat::Csv}) {
            const WrittenFences written = writeFenceFile(fences, format);
            QCOMPARE(written.leftOut, (QList<int>{0, 2}));
            QCOMPARE(readFenceFile(written.bytes).fences, QList<Fence>{fences[1]});
        }
        QCOMPARE(suffixOf(FenceFormat::Kml), u".kml"_s);
    }

    void movedCirclesArePolygons()
    {
        const Fence fence{u"A"_s, {{12, 77}, 500}, false};
        const QByteArray bytes = writeFenceFile({&fence, 1}, FenceFormat::GeoJson, {.circlesAsPolygons = true}).bytes;
        QByteArray moved = bytes;
        const qsizetype place = moved.lastIndexOf("[[[77,");
        QVERIFY(place > 0);
        moved.replace(place, 6, "[[[77.1,");
        const FenceFile file = readFenceFile(moved);
        QVERIFY(file.fences.isEmpty());
        QCOMPARE(file.polygons.size(), 1);
        QCOMPARE(file.polygons[0].name, u"A"_s);
        QVERIFY(!file.polygons[0].active);
        QVERIFY2(texts(file).contains(u"points were moved"), qPrintable(texts(file)));
    }

    void fences_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fence>("expected");
        const Fence gate{u"Gate"_s, {{12.5, 77.25}, 150}, true};
        const auto row = [](const char *name, const QByteArray &bytes, const Fence &fence) {
            QTest::newRow(name) << bytes << fence;
        };
        const auto point = [](const QByteArray &properties) {
            return collection(R"({"type":"Feature","properties":{"name":"Gate",)" + properties +
                              R"(},"geometry":{"type":"Point","coordinates":[77.25,12.5,920]}})");
        };
        const auto placemark = [](const QByteArray &data) {
            return kml("<Placemark><name> Gate </name><ExtendedData>" + data +
                       "</ExtendedData><Point><coordinates>\n 77.25,12.5,0 </coordinates></Point></Placemark>");
        };
        const Fence off{u"Gate"_s, {{12.5, 77.25}, 150}, false};
        const Fence feet{u"Gate"_s, {{12.5, 77.25}, 100 * 0.3048}, true};
        row("geojson", point(R"("radius":150)"), gate);
        row("geojson text", point(R"("radius":"150")"), gate);
        row("geojson unit in text", point(R"("Radius":"0.15 km")"), gate);
        row("geojson unit in key", point(R"("radius_meters":150, "color": {"a": [1]})"), gate);
        row("geojson feet", point(R"("radius_ft":100)"), feet);
        row("geojson unit beside", point(R"("radius":100,"units":"feet")"), feet);
        row("geojson off", point(R"("radiusInMetres":150,"is_active":false)"), off);
        row("geojson enabled", point(R"x("radius (m)":150,"enabled":0)x"), off);
        row("geojson feature", R"({"type":"Feature","properties":{"title":"Gate","radius":150},
            "geometry":{"type":"Point","coordinates":[77.25,12.5]}})",
            gate);
        row("geojson geometry", R"({"coordinates":[77.25,12.5],"type":"Point"})",
            {QString(), {{12.5, 77.25}, std::nan("")}, true});
        row("geojson beyond 180", R"({"type":"Point","coordinates":[181.5,-17]})",
            {QString(), {{-17, -178.5}, std::nan("")}, true});
        row("geojson utf-16",
            QStringEncoder(QStringConverter::Utf16,
                           QStringConverter::Flag::WriteBom)(QString::fromUtf8(point(R"("radius":150)"))),
            gate);
        row("kml", placemark(R"(<Data name="radius"><value> 150 </value></Data>)"), gate);
        row("kml schema", placemark(R"(<SchemaData><SimpleData name="Radius_m">150</SimpleData></SchemaData>)"), gate);
        row("kml off",
            placemark(R"(<Data name="radius"><value>150</value></Data><Data name="active"><value>no</value></Data>)"),
            off);
        row("kml without namespace",
            "<kml><Placemark><name>Gate</name><Point><coordinates>77.25 , 12.5</coordinates></Point><ExtendedData>"
            "<Data name='radius'><value>150m</value></Data></ExtendedData></Placemark></kml>",
            gate);
        row("kml prefix",
            "<k:kml xmlns:k='http://www.opengis.net/kml/2.2'><k:Placemark><k:name>Gate</k:name><k:ExtendedData>"
            "<k:Data name='radius'><k:displayName>R</k:displayName><k:value>150</k:value></k:Data></k:ExtendedData>"
            "<k:Point><k:coordinates>77.25,12.5</k:coordinates></k:Point></k:Placemark></k:kml>",
            gate);
        row("csv", "name,latitude,longitude,radius\nGate,12.5,77.25,150\n", gate);
        row("csv order and case", "\xef\xbb\xbfLNG;Lat;Radius (m);Title\r\n77.25;12.5;150;Gate", gate);
        row("csv decimal comma", "name;lat;lon;radius\nGate;12,5;77,25;150,0\n", gate);
        row("csv decimal comma, quoted", "name,lat,lon,radius\nGate,\"12,5\",\"77,25\",150\n", gate);
        row("csv tabs", "name\tlat\tlon\tfeet\nGate\t12.5\t77.25\t100", feet);
        row("csv blank lines", "\n\nname,lat,lon,radius_m,active\n\n,,,\n\"Gate\", 12.5 , 77.25 ,150,no\n\n", off);
        row("csv named separator", "sep=;\r\nname;lat;lon;radius\r\nGate;12.5;77.25;150\r\n", gate);
        row("csv old line ends", "name,lat,lon,radius\rGate,12.5,77.25,150\r", gate);
        row("csv two units", "name,lat,lon,radius_m,radius_ft\nGate,12.5,77.25,,100\n", feet);
        row("csv minus", "name,lat,lon,radius\nGate,12.5,\u2212102.75,150\n",
            {u"Gate"_s, {{12.5, -102.75}, 150}, true});
        row("csv windows", "name,lat,lon,radius\nCaf\xe9 \x80,12.5,77.25,150\n",
            {u"Café €"_s, {{12.5, 77.25}, 150}, true});
    }
    void fences()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Fence, expected);
        const FenceFile file = readFenceFile(bytes);
        QVERIFY2(file.fences.size() == 1, qPrintable(texts(file)));
        QVERIFY2(isSame(file.fences[0], expected), qPrintable(texts(file)));
        QCOMPARE(file.lines.size(), 1);
        QCOMPARE_GT(file.lines[0], 0);
        QCOMPARE(file.tellsActive.size(), 1);
        QVERIFY(file.polygons.isEmpty());
    }

    void whetherOneIsActiveIsToldOrNot()
    {
        const FenceFile file =
            readFenceFile("name,lat,lon,radius,active\nA,1,1,9,yes\nB,2,2,9,no\nC,3,3,9,\nD,4,4,9,perhaps\n");
        QCOMPARE(file.tellsActive, (QList<bool>{true, true, false, false}));
        QVERIFY(file.fences.at(0).active && !file.fences.at(1).active && file.fences.at(2).active);
        QVERIFY2(texts(file).contains(u"“perhaps” does not say whether it is active"_s), qPrintable(texts(file)));
    }

    void polygons()
    {
        const QByteArray outer = "[[10,50],[11,50],[11,51],[10,51],[10,50]]";
        const QByteArray hole = "[[10.2,50.2],[10.4,50.2],[10.4,50.4],[10.2,50.2]]";
        const FenceFile json = readFenceFile(collection(
            R"({"type":"Feature","id":7,"properties":{"name":"Area","active":"no"},"geometry":{"type":"MultiPolygon",
            "coordinates":[[)" +
            outer + "," + hole + "],[" + hole + R"(]]}},
            {"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","coordinates":[)" +
            outer + R"(]},{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[]}]}})"));
        QCOMPARE(json.polygons.size(), 3);
        QCOMPARE(json.polygons[0].name, u"Area (1)"_s);
        QCOMPARE(json.polygons[0].polygon.outer.size(), 5);
        QCOMPARE(json.polygons[0].polygon.holes.size(), 1);
        QCOMPARE(json.polygons[0].polygon.outer[1], (GeoPoint{50, 11}));
        QVERIFY(!json.polygons[0].active);
        QCOMPARE(json.polygons[1].name, u"Area (2)"_s);
        QCOMPARE(json.fences.size(), 1);
        QVERIFY2(texts(json).contains(u"LineString cannot be a fence"), qPrintable(texts(json)));

        const FenceFile xml = readFenceFile(
            kml("<Placemark><name>Area</name><Polygon><outerBoundaryIs><LinearRing><coordinates>10,50 11,50 11,51 "
                "10,51 10,50</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>"
                "10.2,50.2,5 10.4,50.2,5\n10.4,50.4,5</coordinates></LinearRing></innerBoundaryIs></Polygon>"
                "</Placemark><Placemark><MultiGeometry><Point><coordinates>1,2</coordinates></Point><LinearRing/>"
                "</MultiGeometry></Placemark>"));
        QCOMPARE(xml.polygons.size(), 1);
        QCOMPARE(xml.polygons[0].polygon.outer, json.polygons[0].polygon.outer);
        QCOMPARE(xml.polygons[0].polygon.holes.value(0).size(), 3);
        QCOMPARE(xml.fences.size(), 1);
        QVERIFY2(texts(xml).contains(u"LinearRing cannot be a fence"), qPrintable(texts(xml)));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fences"); //!< read all the same
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &bytes, int fences, const QString &part) {
            QTest::newRow(name) << bytes << fences << part;
        };
        const QByteArray good = R"({"type":"Feature","properties":{"radius":5},
            "geometry":{"type":"Point","coordinates":[1,2]}})";
        row("empty", "", 0, u"The file is empty."_s);
        row("blank", " \n\t ", 0, u"The file is empty."_s);
        row("kmz", "PK\x03\x04....", 0, u"KMZ"_s);
        row("json broken", "{\"type\": \"FeatureCollection\",\n \"features\": [}", 0, u"Line 2, column 15: "_s);
        row("json list", "[1]", 0, u"this is a list"_s);
        row("json other", "{\"a\":1}", 0, u"other JSON"_s);
        row("topojson", R"({"type":"Topology"})", 0, u"TopoJSON"_s);
        row("no features", R"({"type":"FeatureCollection"})", 0, u"no list of features"_s);
        row("no feature", collection("3," + good), 1, u"Line 1, column 44, feature 1: This is no Feature"_s);
        row("no geometry", collection(good + R"(,{"type":"Feature","properties":{"name":"X"},"geometry":null})"), 1,
            u"feature 2 (X): It has no geometry"_s);
        row("line", collection(good + R"(,{"type":"Feature","geometry":{"type":"LineString","coordinates":[]}})"), 1,
            u"feature 2: LineString cannot"_s);
        row("latitude",
            collection(good + R"(,{"type":"Feature","geometry":{"type":"Point","coordinates":[12,151.5]}})"), 1,
            u"The latitude is 151.5"_s);
        row("swapped", R"({"type":"Point","coordinates":[-33.8,151.5]})", 0, u"look swapped"_s);
        row("longitude", R"({"type":"Point","coordinates":[1e9,5]})", 0, u"The longitude is 1000"_s);
        row("no place", R"({"type":"Point","coordinates":["a",5]})", 0, u"[longitude, latitude]"_s);
        row("too few", R"({"type":"Polygon","coordinates":[[[1,1],[2,2]]]})", 0, u"fewer than three"_s);
        row("radius", R"({"type":"Feature","properties":{"name":"N","radius":"wide"},
            "geometry":{"type":"Point","coordinates":[1,2]}})",
            1, u"The radius “wide”"_s);
        row("no radius", R"({"type":"Point","coordinates":[1,2]})", 1, u"It has no radius"_s);
        row("system", R"({"type":"Point","coordinates":[1,2],"crs":{"properties":{"name":"EPSG:3857"}}})", 1,
            u"EPSG:3857"_s);
        row("twice", R"({"type":"Point","type":"Point","coordinates":[1,2]})", 1, u"twice"_s);
        row("deep", QByteArray(5000, '['), 0, u"nested too deeply"_s);
        const QByteArray mark = "<Placemark><name>P</name><Point><coordinates>1,2</coordinates></Point></Placemark>";
        row("xml broken", kml(mark + "<Placemark>\n<name>Q</nam>"), 1, u"Line 2, column"_s);
        row("xml cut", kml(mark).chopped(20), 1, u"XML is broken"_s);
        row("gpx", "<?xml version='1.0'?><gpx/>", 0, u"first element is gpx"_s);
        row("doctype", "<!DOCTYPE kml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><kml>&a;</kml>", 0, u"DOCTYPE"_s);
        row("xml deep", "<kml>" + QByteArray("<Folder>").repeated(1000), 0, u"nested too deeply"_s);
        row("xml line",
            kml(mark + "<Placemark><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>"), 1,
            u"placemark 2: LineString cannot"_s);
        row("xml empty", kml(mark + "<Placemark><name>E</name></Placemark>"), 1, u"placemark 2 (E): It has neither"_s);
        row("xml no place", kml(mark + "<Placemark><Point><coordinates>1;2</coordinates></Point></Placemark>"), 1,
            u"“1;2” is no place"_s);
        row("xml no coordinates", kml(mark + "<Placemark><Point/></Placemark>"), 1, u"no coordinates"_s);
        row("xml link", kml(mark + "<NetworkLink/>"), 1, u"points to another file"_s);
        row("csv header", "Gate,12.5,77.25\n", 0, u"It names no latitude and longitude; it has: Gate"_s);
        row("csv longitude", "name,lat\nGate,12.5\n", 0, u"It names no longitude"_s);
        row("csv degree", "name,lat,lon,radius\nA,north,1,5\nB,2,3,5\n", 1,
            u"Line 2, column “lat”: “north” is no number"_s);
        row("csv none", "name,lat,lon,radius\nA,,1,5\nB,2,3,5\n", 1, u"Line 2, A: The line has no latitude"_s);
        row("csv short", "name,lat,lon,radius\nA,1\nB,2,3,5\n", 1, u"no longitude"_s);
        row("csv quote", "name,lat,lon,radius\nB,2,3,5\n\"A,1,1,5\nC,1,1,1\n", 1, u"Line 3, column 1: The quote"_s);
        row("csv behind quote", "name,lat,lon,radius\n\"A\"b,2,3,5\n", 1, u"Line 2, column 4: What follows"_s);
        row("csv group", "name,lat,lon,radius\nA,2,3,\"1,500\"\n", 1, u"“1,500” was read as 1500"_s);
        row("csv active", "name,lat,lon,radius,active\nA,2,3,5,perhaps\n", 1, u"“perhaps” does not say"_s);
        row("csv latin", "name,lat,lon,radius\nCaf\xe9,2,3,5\n", 1, u"Windows-1252"_s);
        row("csv only header", "lat,lon\n", 0, u""_s);
    }
    void problems()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, fences);
        QFETCH(const QString, part);
        const FenceFile file = readFenceFile(bytes);
        QCOMPARE(file.fences.size(), fences);
        QVERIFY2(texts(file).contains(part), qPrintable(texts(file)));
        QCOMPARE(file.problemCount, file.problems.size());
    }

    void readsSwapped()
    {
        const FenceFile file = readFenceFile(R"({"type":"Point","coordinates":[-33.8,151.5]})", {.swapped = true});
        QCOMPARE(file.fences.value(0).circle.center, (GeoPoint{-33.8, 151.5}));
    }

    void limits()
    {
        const FenceFile large = readFenceFile("name,lat,lon\n" + QByteArray(FenceFile::maxBytes, ' '));
        QVERIFY2(texts(large).contains(u"larger than 64 MB"), qPrintable(texts(large)));
        const FenceFile values = readFenceFile("[" + QByteArray("1,").repeated(1'000'001));
        QVERIFY2(texts(values).contains(u"more than 1000000 values") || texts(values).contains(u"1,000,000"),
                 qPrintable(texts(values)));
        const FenceFile many =
            readFenceFile("lat,lon,radius\n" + QByteArray("1,2,3\n").repeated(FenceFile::maxFences + 10));
        QCOMPARE(many.fences.size(), FenceFile::maxFences);
        QCOMPARE(many.problemCount, 1);
        QCOMPARE(many.problems[0].line, FenceFile::maxFences + 2);
        const FenceFile wrong = readFenceFile("lat,lon\n" + QByteArray("a,2\n").repeated(5000) + "\"");
        QCOMPARE(wrong.problemCount, 5001);
        QCOMPARE(wrong.problems.size(), FenceFile::maxProblems);
        QCOMPARE(wrong.problems.last().severity, Severity::Failed);
    }

    //! The bytes are those of the first release that wrote them, in one piece; now they are written in many.
    void filesStayAsTheyAre_data()
    {
        QTest::addColumn<FenceFormat>("format");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("geojson") << FenceFormat::GeoJson
                                 << "37f2a696de0de32776577eb12d3b9f5851fcf0b7fe10fefffdbca74bad41abe9"_ba;
        QTest::newRow("kml") << FenceFormat::Kml
                             << "056e64da1c81bf94e0819bfed6183e77b53b4beba2dd445d7e253c90d54b0b2d"_ba;
        QTest::newRow("csv") << FenceFormat::Csv
                             << "89b94e2bce9f21f0750dedff8ddeb695df4bc3f8425334eb8a1f1fa45c8258a9"_ba;
    }
    void filesStayAsTheyAre()
    {
        QFETCH(const FenceFormat, format);
        QFETCH(const QByteArray, hash);
        const QList<Fence> fences = tenThousand();
        const QTemporaryDir folder;
        QSaveFile file(folder.filePath(u"fences"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QList<qsizetype> told;
        QVERIFY(writeFences(file, fences, format, {}, [&](qsizetype done) {
            told.append(done);
            return true;
        }));
        QVERIFY(file.commit());
        QVERIFY2(told.size() > 5, "in pieces");
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.last(), fences.size());
        QFile written(file.fileName());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), hash);
        QVERIFY(writeFenceFile(fences, format).bytes == bytes);
        QCOMPARE(writeFenceFile(fences, format).leftOut.size(), 10);
    }

    void stoppedWritingLeavesNoFile()
    {
        const QList<Fence> fences = tenThousand();
        for (const FenceFormat format : {FenceFormat::GeoJson, FenceFormat::Kml, FenceFormat::Csv}) {
            const QTemporaryDir folder;
            {
                QSaveFile file(folder.filePath(u"fences"_s));
                QVERIFY(file.open(QIODevice::WriteOnly));
                int calls = 0;
                QVERIFY(!writeFences(file, fences, format, {}, [&](qsizetype) { return ++calls < 3; }));
                QCOMPARE(calls, 3);
                QCOMPARE_GT(file.size(), 0);
            }
            QVERIFY(QDir(folder.path()).isEmpty());
        }
        FullDevice full;
        QVERIFY(!writeFences(full, fences, FenceFormat::Csv));
    }

    void tenThousandAreQuick()
    {
        QRandomGenerator random(40'002);
        QList<Fence> fences;
        for (int i = 0; i < 10'000; ++i)
            fences.append(
                {u"Site %1"_s.arg(i), {{random.bounded(180.0) - 90, random.bounded(360.0) - 180}, 100}, true});
        for (const FenceFormat format : {FenceFormat::GeoJson, FenceFormat::Kml, FenceFormat::Csv}) {
            QElapsedTimer timer;
            timer.start();
            const QByteArray bytes = writeFenceFile(fences, format).bytes;
            const qint64 writing = timer.restart();
            QCOMPARE(readFenceFile(bytes).fences, fences);
            qInfo("%s: written in %lld ms, read in %lld ms", qPrintable(suffixOf(format)), writing, timer.elapsed());
        }
    }
};

QTEST_GUILESS_MAIN(FenceFileTest)
#include "tst_fencefile.moc"
