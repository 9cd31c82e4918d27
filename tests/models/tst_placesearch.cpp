#include "models/geo/placesearch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class PlaceSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bundledPlacesAreWhole();
    void finds_data();
    void finds();
    void rareNamesAreFoundByTheirFirstLetters();
    void givesNoMoreThanAsked();
    void findsNothing_data();
    void findsNothing();
    void brokenFiles_data();
    void brokenFiles();
    void coordinates_data();
    void coordinates();
    void coordinatesWithDecimalCommas_data();
    void coordinatesWithDecimalCommas();
    void noCoordinates_data();
    void noCoordinates();

private:
    std::shared_ptr<const Places> m_places;
    std::unique_ptr<PlaceSearch> m_search;
};

static QByteArray packed(const QByteArray &lines)
{
    return qCompress(lines);
}

void PlaceSearchTest::initTestCase()
{
    m_places = Places::bundled();
    m_search = std::make_unique<PlaceSearch>(m_places);
}

void PlaceSearchTest::bundledPlacesAreWhole()
{
    QVERIFY(m_places->size() > 45'000);
    qint64 before = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < m_places->size(); ++i) {
        const Place place = m_places->at(i);
        QVERIFY2(!place.name.isEmpty() && !place.country.isEmpty(), qPrintable(place.name));
        QVERIFY2(std::abs(place.point.latitude) <= 90 && std::abs(place.point.longitude) <= 180,
                 qPrintable(place.name));
        QVERIFY2(place.population <= before, qPrintable(place.name));
        before = place.population;
    }
}

void PlaceSearchTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::newRow("whole name") << u"Amritsar"_s << u"Amritsar"_s << u"India"_s;
    QTest::newRow("case") << u"aMRITSAR"_s << u"Amritsar"_s << u"India"_s;
    QTest::newRow("first letters") << u"benga"_s << u"Bengaluru"_s << u"India"_s;
    QTest::newRow("accents left out") << u"sao paulo"_s << u"São Paulo"_s << u"Brazil"_s;
    QTest::newRow("accents typed") << u"Zürich"_s << u"Zürich"_s << u"Switzerland"_s;
    QTest::newRow("stroke") << u"lodz"_s << u"Łódź"_s << u"Poland"_s;
    QTest::newRow("a later word") << u"paulo"_s << u"São Paulo"_s << u"Brazil"_s;
    QTest::newRow("large before exact") << u"new york"_s << u"New York City"_s << u"United States"_s;
    QTest::newRow("exact before large") << u"york, england"_s << u"York"_s << u"United Kingdom"_s;
    QTest::newRow("with country") << u"paris united states"_s << u"Paris"_s << u"United States"_s;
    QTest::newRow("with region") << u"Springfield, Illinois"_s << u"Springfield"_s << u"United States"_s;
    QTest::newRow("only region") << u"maharashtra"_s << u"Mumbai"_s << u"India"_s;
    QTest::newRow("hyphen as space") << u"aix en prov"_s << u"Aix-en-Provence"_s << u"France"_s;
    QTest::newRow("capital of a small country") << u"vaduz"_s << u"Vaduz"_s << u"Liechtenstein"_s;
    QTest::newRow("spaces around") << u"  pune  "_s << u"Pune"_s << u"India"_s;
}

void PlaceSearchTest::finds()
{
    QFETCH(QString, query);
    const QList<Place> found = m_search->find(query);
    QVERIFY(!found.isEmpty());
    QTEST(found.first().name, "name");
    QTEST(found.first().country, "country");
}

void PlaceSearchTest::rareNamesAreFoundByTheirFirstLetters()
{
    // Every thousandth, by its whole name, region and country: it must be among the places so called.
    for (qsizetype i = 0; i < m_places->size(); i += 997) {
        const Place place = m_places->at(i);
        const QList<Place> found =
            m_search->find(QString(place.name + u", "_s + place.region + u", "_s + place.country), 50);
        QVERIFY2(std::ranges::contains(found, place.point, &Place::point), qPrintable(place.name));
    }
}

void PlaceSearchTest::givesNoMoreThanAsked()
{
    QCOMPARE(m_search->find(u"san").size(), 10);
    QCOMPARE(m_search->find(u"san", 3).size(), 3);
    QCOMPARE(m_search->find(u"san", 0).size(), 0);
}

void PlaceSearchTest::findsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("only signs") << u" ,;-' "_s;
    QTest::newRow("no such place") << u"xqzzt"_s;
    QTest::newRow("inside of a word") << u"mritsar"_s;
    QTest::newRow("tab") << u"amritsar\tpunjab\nx"_s;
}

void PlaceSearchTest::findsNothing()
{
    QFETCH(QString, query);
    QVERIFY(m_search->find(query).isEmpty());
}

void PlaceSearchTest::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("places");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("not packed") << QByteArray("Amritsar\tIN\tPunjab\t31.6\t74.8\t1\t0\n") << 0;
    QTest::newRow("a field too few") << packed("Amritsar\tIN\tPunjab\t31.6\t74.8\t1\n") << 0;
    QTest::newRow("no country") << packed("Amritsar\t\tPunjab\t31.6\t74.8\t1\t0\n") << 0;
    QTest::newRow("no line end") << packed("Amritsar\tIN\tPunjab\t31.6\t74.8\t1\t0") << 0;
    QTest::newRow("one of two") << packed("A\tIN\n\nAmritsar\tIN\t\t31.6\t74.8\t1\t9\n") << 1;
}

void PlaceSearchTest::brokenFiles()
{
    QFETCH(QByteArray, file);
    const auto places = Places::read(file);
    QTEST(int(places->size()), "places");
    QCOMPARE(PlaceSearch(places).find(u"amritsar").size(), places->size());
}

void PlaceSearchTest::coordinates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GeoPoint>("point");
    const GeoPoint amritsar{31.634, 74.872};
    QTest::newRow("decimal") << u"31.634, 74.872"_s << amritsar;
    QTest::newRow("space only") << u"31.634 74.872"_s << amritsar;
    QTest::newRow("no space") << u"31.634,74.872"_s << amritsar;
    QTest::newRow("semicolon") << u"31.634;74.872"_s << amritsar;
    QTest::newRow("letters") << u"31.634N 74.872E"_s << amritsar;
    QTest::newRow("letters run together") << u"31.634N74.872E"_s << amritsar;
    QTest::newRow("letters apart") << u"31.634 N, 74.872 E"_s << amritsar;
    QTest::newRow("letters before") << u"n 31.634 e 74.872"_s << amritsar;
    QTest::newRow("longitude first") << u"74.872 E, 31.634 N"_s << amritsar;
    QTest::newRow("degree signs") << u"31.634° 74.872°"_s << amritsar;
    QTest::newRow("minutes") << u"31°38'N 74°52'E"_s << GeoPoint{31 + 38 / 60.0, 74 + 52 / 60.0};
    QTest::newRow("minutes with spaces") << u"31° 38' N 74° 52' E"_s << GeoPoint{31 + 38 / 60.0, 74 + 52 / 60.0};
    QTest::newRow("seconds") << u"31°38'2.4\"N 74°52'19.2\"E"_s << amritsar;
    QTest::newRow("primes") << u"31°38′2.4″N, 74°52′19.2″E"_s << amritsar;
    QTest::newRow("south and west") << u"33.45 S 70.66 W"_s << GeoPoint{-33.45, -70.66};
    QTest::newRow("minus") << u"-33.45, -70.66"_s << GeoPoint{-33.45, -70.66};
    QTest::newRow("minus sign") << u"\u221233.45, \u221270.66"_s << GeoPoint{-33.45, -70.66};
    QTest::newRow("whole") << u"0 0"_s << GeoPoint{0, 0};
}

void PlaceSearchTest::coordinates()
{
    QFETCH(QString, text);
    QFETCH(GeoPoint, point);
    const auto found = coordinatesIn(text);
    QVERIFY(found);
    QVERIFY(std::abs(found->latitude - point.latitude) < 1e-9);
    QVERIFY(std::abs(found->longitude - point.longitude) < 1e-9);
}

void PlaceSearchTest::noCoordinates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u"Amritsar"_s;
    QTest::newRow("one number") << u"31.634"_s;
    QTest::newRow("three numbers") << u"31.634 74.872 12"_s;
    QTest::newRow("too far north") << u"91, 74"_s;
    QTest::newRow("too far east") << u"31, 181"_s;
    QTest::newRow("twice north") << u"31 N 74 N"_s;
    QTest::newRow("sixty minutes") << u"31°60'N 74°52'E"_s;
    QTest::newRow("minus and south") << u"-31 S 74 E"_s;
    QTest::newRow("house number") << u"12 Main Street 7"_s;
}

void PlaceSearchTest::noCoordinates()
{
    QFETCH(QString, text);
    QVERIFY(!coordinatesIn(text));
}

void PlaceSearchTest::coordinatesWithDecimalCommas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<GeoPoint>>("point");
    using Place = std::optional<GeoPoint>;
    const Place munich = GeoPoint{48.137, 11.575};
    QTest::newRow("one number") << u"48,137"_s << Place();
    QTest::newRow("one negative number") << u"-48,137"_s << Place();
    QTest::newRow("one number and a letter") << u"48,137 N"_s << Place();
    QTest::newRow("comma and space") << u"48,137, 11,575"_s << munich;
    QTest::newRow("space only") << u"48,137 11,575"_s << munich;
    QTest::newRow("semicolon") << u"48,137;11,575"_s << munich;
    QTest::newRow("letters") << u"48,137 N 11,575 E"_s << munich;
    QTest::newRow("comma after a letter") << u"48,137N,11,575E"_s << munich;
    QTest::newRow("seconds") << u"48° 8′ 13,2″ N, 11° 34′ 30,0″ E"_s << munich;
    QTest::newRow("points") << u"48.137, 11.575"_s << munich;
    QTest::newRow("points and no space") << u"48.137,11.575"_s << munich;
    QTest::newRow("a point and no space") << u"48.137,11"_s << Place(GeoPoint{48.137, 11});
    QTest::newRow("whole") << u"48, 11"_s << Place(GeoPoint{48, 11});
}

void PlaceSearchTest::coordinatesWithDecimalCommas()
{
    QFETCH(QString, text);
    QFETCH(std::optional<GeoPoint>, point);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto found = coordinatesIn(text);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(found.has_value(), point.has_value());
    QVERIFY(!found || std::abs(found->latitude - point->latitude) < 1e-9);
    QVERIFY(!found || std::abs(found->longitude - point->longitude) < 1e-9);
}

QTEST_GUILESS_MAIN(PlaceSearchTest)
#include "tst_placesearch.moc"
