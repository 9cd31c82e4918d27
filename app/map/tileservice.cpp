#include "app/map/tileservice.h"

#include "app/map/tileserver.h"
#include "models/geo/tileaddress.h"
#include "ui/map/basemapview.h"

#include <QStandardPaths>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

TileService::TileService(const QFont &font, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_font(font), m_cacheFolder(cacheFolder)
{
    m_probing.setInterval(20s);
    connect(&m_probing, &QTimer::timeout, this, [this] { QMetaObject::invokeMethod(m_server, &TileServer::probe); });
}

TileService::~TileService()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

QString TileService::defaultCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s;
}

void TileService::start()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName("tiles");
    m_server = new TileServer(m_font);
    m_server->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &TileServer::failed, this, [this](const QString &reason) {
        tell(tr("Tiles are missing: %1. This is the built-in map.").arg(reason));
        m_probing.start();
    });
    connect(m_server, &TileServer::arrived, this, [this] {
        if (!m_probing.isActive())
            return;
        m_probing.stop();
        m_source.notice.clear();
        renew();
    });
    m_thread->start(QThread::LowPriority);
    QString problem;
    QMetaObject::invokeMethod(
        m_server,
        [this, upstream = m_upstream] {
            m_server->setUpstream(upstream, m_cacheFolder);
            return m_server->listen();
        },
        Qt::BlockingQueuedConnection, &problem);
    if (!problem.isEmpty()) {
        qWarning("No port for the tiles of the map, each map draws its own: %s", qPrintable(problem));
        return;
    }
    m_root = m_server->root();
    m_source.unsent = m_server->unsent();
    renew();
}

void TileService::renew()
{
    if (m_root.isEmpty())
        return;
    m_source.endpoint = m_root;
    m_source.endpoint.setPath(m_root.path() + u'/' + QString::number(++m_generation));
    emit sourceChanged(m_source);
}

void TileService::tell(const QString &notice)
{
    if (notice == m_source.notice)
        return;
    m_source.notice = notice;
    emit sourceChanged(m_source);
}

void TileService::setUpstream(const QString &address, const QString &attribution)
{
    m_source.attribution = address.isEmpty()       ? QString()
                           : attribution.isEmpty() ? tr("Tiles from %1").arg(tileUrl(address, 0, 0, 0).host())
                                                   : attribution;
    m_source.notice.clear();
    m_probing.stop();
    m_upstream = address;
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(
        m_server, [server = m_server, address, folder = m_cacheFolder] { server->setUpstream(address, folder); });
    renew();
}

void TileService::serve(BaseMapView *view)
{
    start();
    view->setTiles(m_source);
    connect(this, &TileService::sourceChanged, view, &BaseMapView::setTiles);
}

} // namespace gatehouse
