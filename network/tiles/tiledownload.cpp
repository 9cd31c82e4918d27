#include "network/tiles/tiledownload.h"

#include "models/geo/tileaddress.h"

#include <QNetworkDiskCache>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

static constexpr auto patience = 10s;
static constexpr auto pauseAfterFailure = 15s;

TileDownload::TileDownload(const QString &address, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_address(address), m_pause(0)
{
    auto *cache = new QNetworkDiskCache(&m_manager);
    cache->setCacheDirectory(cacheFolder);
    cache->setMaximumCacheSize(CacheLimit);
    m_manager.setCache(cache);
    m_manager.setTransferTimeout(patience);
}

void TileDownload::fetch(int zoom, int x, int y, const Answer &answer)
{
    QNetworkRequest request(tileUrl(m_address, zoom, x, y));
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QString(u"Gatehouse/"_s % QLatin1StringView(GATEHOUSE_VERSION)));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!m_pause.hasExpired())
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysCache);
    send(request, answer);
}

void TileDownload::send(const QNetworkRequest &request, const Answer &answer)
{
    QNetworkReply *reply = m_manager.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, answer] { finish(reply, answer); });
}

void TileDownload::finish(QNetworkReply *reply, const Answer &answer)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    if (reply->error() == QNetworkReply::NoError && !body.isEmpty()) {
        answer(body);
        return;
    }
    QNetworkRequest request = reply->request();
    const bool wasDisk =
        request.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt() == QNetworkRequest::AlwaysCache;
    if (wasDisk) {
        answer(std::unexpected(Failure{m_reason, true}));
        return;
    }
    if (status == 404 || status == 204 || (status == 200 && body.isEmpty())) {
        answer(std::unexpected(Failure{tr("There is no such tile."), false}));
        return;
    }
    m_pause.setRemainingTime(pauseAfterFailure);
    m_reason = status >= 400 ? tr("%1 answers with status %2").arg(request.url().host()).arg(status)
                             : tr("%1 cannot be reached").arg(request.url().host());
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysCache);
    send(request, answer);
}

} // namespace gatehouse
