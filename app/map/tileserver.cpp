#include "app/map/tileserver.h"

#include "ui/map/maplook.h"

#include <QBuffer>
#include <QHttpHeaders>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTcpServer>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr int keptKilobytes = 8 * 1024;
static constexpr int quickPng = 80; //!< of a hundred: little work, still half the size of none

static QByteArray newSecret()
{
    std::array<quint32, 6> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

TileServer::TileServer(const QFont &font) : m_renderer(font), m_secret(newSecret()), m_drawn(keptKilobytes)
{
}

TileServer::~TileServer() = default;

QString TileServer::listen()
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost) || !bind(listener.get()))
        return listener->errorString();
    m_port = listener.release()->serverPort();
    return {};
}

QUrl TileServer::root() const
{
    return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(QLatin1StringView(m_secret)));
}

void TileServer::setUpstream(const QString &address, const QString &cacheFolder)
{
    m_download = address.isEmpty() ? nullptr : std::make_unique<TileDownload>(address, cacheFolder);
}

TileServer::Wanted TileServer::wantedBy(const QHttpServerRequest &request) const
{
    const QByteArray host = request.headers().value(QHttpHeaders::WellKnownHeader::Host).toByteArray();
    if (host != "127.0.0.1:" + QByteArray::number(m_port))
        return {};
    const QByteArray path = request.url().path().toLatin1();
    const QList<QByteArray> parts = path.split('/');
    if (parts.size() != 8 || parts[1] != m_secret || !parts[7].endsWith(".png"))
        return {};
    bool isNumber = true;
    const auto number = [&isNumber](const QByteArray &text) {
        bool isOne = false;
        const int result = text.toInt(&isOne);
        isNumber = isNumber && isOne;
        return result;
    };
    Wanted wanted{.tile = {.zoom = number(parts[5]), .x = number(parts[6]), .y = number(parts[7].chopped(4))},
                  .ratio = number(parts[4])};
    if (isNumber && wanted.tile.isValid() && (wanted.ratio == 1 || wanted.ratio == 2))
        wanted.colors = lookColors(parts[3]);
    return wanted;
}

QByteArray TileServer::drawn(const Wanted &wanted)
{
    const QString key = u"%1/%2/%3/%4/%5"_s.arg(reinterpret_cast<quintptr>(wanted.colors))
                            .arg(wanted.ratio)
                            .arg(wanted.tile.zoom)
                            .arg(wanted.tile.x)
                            .arg(wanted.tile.y);
    if (const QByteArray *kept = m_drawn.object(key))
        return *kept;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_renderer.render(wanted.tile, *wanted.colors, wanted.ratio).save(&buffer, "PNG", quickPng);
    m_drawn.insert(key, new QByteArray(png), int(png.size() / 1024 + 1));
    return png;
}

bool TileServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &given)
{
    const Wanted wanted = wantedBy(request);
    if (!wanted.colors || request.method() != QHttpServerRequest::Method::Get)
        return false;
    const Responder responder = counted(std::move(given));
    if (m_download)
        fetch(wanted, responder);
    else
        responder->write(drawn(wanted), "image/png");
    return true;
}

TileServer::Responder TileServer::counted(QHttpServerResponder &&responder) const
{
    ++*m_unsent;
    return Responder(new QHttpServerResponder(std::move(responder)), [unsent = m_unsent](QHttpServerResponder *sent) {
        delete sent;
        --*unsent;
    });
}

void TileServer::fetch(const Wanted &wanted, const Responder &responder)
{
    m_download->fetch(wanted.tile.zoom, wanted.tile.x, wanted.tile.y, [=, this](const auto &answer) {
        QByteArray picture = answer.value_or(QByteArray());
        QBuffer buffer(&picture);
        buffer.open(QIODevice::ReadOnly);
        const QByteArray format = QImageReader::imageFormat(&buffer);
        if (answer && !format.isEmpty()) {
            responder->write(picture, "image/" + format);
            emit arrived();
            return;
        }
        responder->write(drawn(wanted), "image/png");
        if (answer || answer.error().isServerGone) {
            m_lastFailed = wanted.tile;
            emit failed(answer ? tr("what it sends is no picture") : answer.error().reason);
        }
    });
}

void TileServer::probe()
{
    if (!m_download)
        return;
    m_download->tryAgain();
    m_download->fetch(m_lastFailed.zoom, m_lastFailed.x, m_lastFailed.y, [this](const auto &answer) {
        if (answer)
            emit arrived();
        else
            emit failed(answer.error().reason);
    });
}

void TileServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::NotFound);
}

} // namespace gatehouse
