#include "app/map/tileserver.h"
#include "app/map/tileservice.h"
#include "models/geo/tileaddress.h"
#include "ui/map/basemapview.h"
#include "ui/map/quickmap.h"

#include <QApplication>
#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

//! An XYZ server for tests: every tile is of one colour.
class ColorTiles : public QTcpServer
{
public:
    explicit ColorTiles(QColor color) : m_color(color) { start(); }

    void start()
    {
        if (!listen(QHostAddress::LocalHost, m_port))
            qFatal("no port");
        m_port = serverPort();
    }
    QString address() const { return u"http://127.0.0.1:%1/{z}/{x}/{y}.png"_s.arg(m_port); }

    QByteArrayList requests;
    QByteArray status = "200 OK";
    QByteArray body; //!< in place of a picture

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            if (!request.endsWith("\r\n\r\n"))
                return;
            requests.append(request);
            QByteArray picture = body;
            if (picture.isEmpty()) {
                QImage image(256, 256, QImage::Format_RGB32);
                image.fill(m_color);
                QBuffer buffer(&picture);
                buffer.open(QIODevice::WriteOnly);
                image.save(&buffer, "PNG");
            }
            socket->write("HTTP/1.1 " + status +
                          "\r\nContent-Type: image/png\r\nConnection: close\r\nContent-Length: " +
                          QByteArray::number(picture.size()) + "\r\n\r\n" + picture);
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    QColor m_color;
    quint16 m_port = 0;
};

} // namespace

class TileServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void addresses_data();
    void addresses();
    void servesTiles();
    void refuses_data();
    void refuses();
    void listensOnThisComputerOnly();
    void showsTilesFromElsewhere();
    void drawsWhatIsNotToBeHad_data();
    void drawsWhatIsNotToBeHad();
    void missingTileIsNoTrouble();
    void tilesAreKeptOnDisk();
    void mapShowsTiles_data();
    void mapShowsTiles();
    void mapFollowsTheTheme();
    void mapTellsAndRecovers();
    void pictureWaitsForItsTiles();

private:
    QByteArray get(const QUrl &url, int *status = nullptr, const QByteArray &host = {});
    int pixelsOf(BaseMapView &view, QRgb color);

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_manager;
};

QByteArray TileServerTest::get(const QUrl &url, int *status, const QByteArray &host)
{
    QNetworkRequest request(url);
    if (!host.isEmpty())
        request.setRawHeader("Host", host);
    const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20'000))
        return {};
    if (status)
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->readAll();
}

static QUrl below(const QUrl &root, const QString &path)
{
    return QUrl(QString(root.toString() + path));
}

void TileServerTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("problem");
    QTest::newRow("https") << u"https://tiles.example.org/{z}/{x}/{y}.png"_s << QString();
    QTest::newRow("with key") << u"https://tiles.example.org/{z}/{y}/{x}?key=a"_s << QString();
    QTest::newRow("this computer") << u"http://127.0.0.1:8080/{z}/{x}/{y}.png"_s << QString();
    QTest::newRow("by name") << u"http://localhost/{z}/{x}/{y}.png"_s << QString();
    QTest::newRow("plain http") << u"http://tiles.example.org/{z}/{x}/{y}.png"_s << u"https://"_s;
    QTest::newRow("name that begins alike") << u"http://localhost.example.org/{z}/{x}/{y}"_s << u"https://"_s;
    QTest::newRow("no y") << u"https://tiles.example.org/{z}/{x}.png"_s << u"{y}"_s;
    QTest::newRow("other sign") << u"https://{s}.example.org/{z}/{x}/{y}.png"_s << u"Only {z}"_s;
    QTest::newRow("a sign of its own") << u"https://a.example.org/{z}/{x}/{y}{r}.png"_s << u"Only {z}"_s;
    QTest::newRow("file") << u"file:///tiles/{z}/{x}/{y}.png"_s << u"no address"_s;
    QTest::newRow("password") << u"https://me:secret@example.org/{z}/{x}/{y}.png"_s << u"password"_s;
    QTest::newRow("words") << u"{z}{x}{y}"_s << u"no address"_s;
}

void TileServerTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(QString, problem);
    const QString found = tileAddressProblem(address);
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
}

void TileServerTest::servesTiles()
{
    TileServer server{QFont()};
    QCOMPARE(server.listen(), QString());
    int status = 0;
    const QByteArray one = get(below(server.root(), u"/1/light/1/5/22/13.png"_s), &status);
    QCOMPARE(status, 200);
    const QImage image = QImage::fromData(one, "PNG");
    QCOMPARE(image.size(), QSize(256, 256));
    QCOMPARE(QImage::fromData(get(below(server.root(), u"/1/light/2/5/22/13.png"_s))).size(), QSize(512, 512));
    const QImage dark = QImage::fromData(get(below(server.root(), u"/1/dark/1/5/22/13.png"_s)));
    QVERIFY(dark != image);
    QCOMPARE(get(below(server.root(), u"/9/light/1/5/22/13.png"_s)), one);
}

void TileServerTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("no tile") << u"/1/light/1/5/32/13.png"_s << QByteArray();
    QTest::newRow("negative") << u"/1/light/1/5/-1/13.png"_s << QByteArray();
    QTest::newRow("too close") << u"/1/light/1/31/1/1.png"_s << QByteArray();
    QTest::newRow("no number") << u"/1/light/1/five/22/13.png"_s << QByteArray();
    QTest::newRow("no such look") << u"/1/sepia/1/5/22/13.png"_s << QByteArray();
    QTest::newRow("too sharp") << u"/1/light/9/5/22/13.png"_s << QByteArray();
    QTest::newRow("other name of this computer") << u"/1/light/1/5/22/13.png"_s << QByteArray("rebound.example.org");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("more") << u"/1/light/1/5/22/13.png/x"_s << QByteArray();
}

void TileServerTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, host);
    TileServer server{QFont()};
    QCOMPARE(server.listen(), QString());
    int status = 0;
    get(below(server.root(), path), &status, host);
    QCOMPARE(status, 404);
    // Without the secret, or with another one.
    QUrl guessed = server.root();
    guessed.setPath(u"/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/1/light/1/5/22/13.png"_s);
    get(guessed, &status);
    QCOMPARE(status, 404);
}

void TileServerTest::listensOnThisComputerOnly()
{
    TileServer one{QFont()};
    TileServer other{QFont()};
    QCOMPARE(one.listen(), QString());
    QCOMPARE(other.listen(), QString());
    QCOMPARE(one.root().host(), u"127.0.0.1"_s);
    QVERIFY(one.root().port() != other.root().port());
    QVERIFY(one.root().path().size() > 30);
    QVERIFY(one.root().path() != other.root().path());
    const QList<QTcpServer *> listeners = one.servers();
    QCOMPARE(listeners.size(), 1);
    QCOMPARE(listeners.first()->serverAddress(), QHostAddress(QHostAddress::LocalHost));
}

void TileServerTest::showsTilesFromElsewhere()
{
    ColorTiles tiles(Qt::magenta);
    TileServer server{QFont()};
    QCOMPARE(server.listen(), QString());
    server.setUpstream(tiles.address(), m_folder->path());
    const QImage image = QImage::fromData(get(below(server.root(), u"/1/dark/1/5/22/13.png"_s)));
    QCOMPARE(image.pixelColor(100, 100), QColor(Qt::magenta));
    QCOMPARE(tiles.requests.size(), 1);
    QVERIFY(tiles.requests.first().startsWith("GET /5/22/13.png "));
    QVERIFY(tiles.requests.first().toLower().contains("user-agent: gatehouse/" GATEHOUSE_VERSION));
}

void TileServerTest::drawsWhatIsNotToBeHad_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("server error") << QByteArray("503 Busy") << QByteArray("busy");
    QTest::newRow("refused") << QByteArray("403 Forbidden") << QByteArray("no");
    QTest::newRow("no picture") << QByteArray("200 OK") << QByteArray("<html>");
    QTest::newRow("gone") << QByteArray() << QByteArray();
}

void TileServerTest::drawsWhatIsNotToBeHad()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    ColorTiles tiles(Qt::magenta);
    tiles.status = status;
    tiles.body = body;
    if (status.isEmpty())
        tiles.close();
    TileServer server{QFont()};
    QSignalSpy failed(&server, &TileServer::failed);
    QCOMPARE(server.listen(), QString());
    const QByteArray own = get(below(server.root(), u"/1/light/1/5/22/13.png"_s));
    server.setUpstream(tiles.address(), m_folder->path());
    QCOMPARE(get(below(server.root(), u"/1/light/1/5/22/13.png"_s)), own);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void TileServerTest::missingTileIsNoTrouble()
{
    ColorTiles tiles(Qt::magenta);
    tiles.status = "404 Not Found";
    tiles.body = "none";
    TileServer server{QFont()};
    QSignalSpy failed(&server, &TileServer::failed);
    QCOMPARE(server.listen(), QString());
    server.setUpstream(tiles.address(), m_folder->path());
    QVERIFY(!QImage::fromData(get(below(server.root(), u"/1/light/1/5/22/13.png"_s))).isNull());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(tiles.requests.size(), 1);
}

void TileServerTest::tilesAreKeptOnDisk()
{
    ColorTiles tiles(Qt::magenta);
    const QString path = u"/1/light/1/5/22/13.png"_s;
    {
        TileServer server{QFont()};
        QCOMPARE(server.listen(), QString());
        server.setUpstream(tiles.address(), m_folder->path());
        QVERIFY(!get(below(server.root(), path)).isEmpty());
    }
    tiles.close();
    TileServer server{QFont()};
    QCOMPARE(server.listen(), QString());
    server.setUpstream(tiles.address(), m_folder->path());
    const QImage image = QImage::fromData(get(below(server.root(), path)));
    QCOMPARE(image.pixelColor(100, 100), QColor(Qt::magenta));
}

int TileServerTest::pixelsOf(BaseMapView &view, QRgb color)
{
    const QImage image = view.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); y += 5) {
        for (int x = 0; x < image.width(); x += 5)
            count += image.pixel(x, y) == color;
    }
    return count;
}

void TileServerTest::mapShowsTiles_data()
{
    QTest::addColumn<GeoPoint>("center");
    QTest::addColumn<double>("zoom");
    QTest::newRow("world") << GeoPoint{20, 60} << 2.4;
    QTest::newRow("punjab") << GeoPoint{31.6, 74.9} << 7.0;
    QTest::newRow("between levels") << GeoPoint{31.6, 74.9} << 8.5;
    QTest::newRow("street") << GeoPoint{31.634, 74.872} << 17.0;
    QTest::newRow("closest") << GeoPoint{31.634, 74.872} << 20.0;
}

void TileServerTest::mapShowsTiles()
{
    QFETCH(GeoPoint, center);
    QFETCH(double, zoom);
    TileService service(m_theme.font(tokens::TextBase), m_folder->path());
    BaseMapView view(m_theme);
    view.resize(900, 560);
    view.setCamera({.center = center, .zoom = zoom, .size = view.size()});
    service.serve(&view);
    QVERIFY(qobject_cast<QuickMap *>(view.surface()));
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(view, m_theme.colors().map.land) > 1000, 30'000);
    QTRY_VERIFY(view.isSettled());
    if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty()) {
        QVERIFY(view.grab().save(u"%1/quickmap-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()))));
    }
}

void TileServerTest::mapFollowsTheTheme()
{
    TileService service(m_theme.font(tokens::TextBase), m_folder->path());
    BaseMapView view(m_theme);
    view.resize(500, 400);
    view.setCamera({.center = {22, 78}, .zoom = 5, .size = view.size()});
    service.serve(&view);
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(view, tokens::light.map.land) > 1000, 30'000);
    m_theme.setAppearance(Appearance::Dark);
    QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(view, tokens::dark.map.land) > 1000, 30'000);
    m_theme.setAppearance(Appearance::Light);
}

void TileServerTest::mapTellsAndRecovers()
{
    ColorTiles tiles(Qt::magenta);
    tiles.close();
    TileService service(m_theme.font(tokens::TextBase), m_folder->path());
    service.setUpstream(tiles.address(), u"© Tiles of a test"_s);
    service.setProbing(std::chrono::milliseconds(200));
    BaseMapView view(m_theme);
    view.resize(500, 400);
    view.setCamera({.center = {22, 78}, .zoom = 5, .size = view.size()});
    service.serve(&view);
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(view, tokens::light.map.land) > 1000, 30'000);
    QTRY_VERIFY(view.tiles().notice.contains(u"127.0.0.1"_s));
    tiles.start();
    QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(view, qRgb(255, 0, 255)) > 1000, 60'000);
    QVERIFY(view.tiles().notice.isEmpty());
    QCOMPARE(view.tiles().attribution, u"© Tiles of a test"_s);
}

void TileServerTest::pictureWaitsForItsTiles()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TileServer server{QFont()};
    QCOMPARE(server.listen(), QString());
    server.setUpstream(u"http://127.0.0.1:%1/{z}/{x}/{y}.png"_s.arg(silent.serverPort()), m_folder->path());
    BaseMapView view(m_theme);
    view.resize(500, 400);
    view.setTiles({.unsent = server.unsent()});
    view.show();
    QTRY_VERIFY(view.isSettled());

    const std::unique_ptr<QNetworkReply> reply(
        m_manager.get(QNetworkRequest(below(server.root(), u"/1/light/1/5/22/13.png"_s))));
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(!view.isSettled());
    const std::unique_ptr<QTcpSocket> connection(silent.nextPendingConnection());
    silent.close(); // it would be asked again
    connection->abort();
    QTRY_VERIFY(reply->isFinished());
    QTRY_VERIFY(view.isSettled());
}

QTEST_MAIN(TileServerTest)
#include "tst_tileserver.moc"
