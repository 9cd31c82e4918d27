#include "ui/map/quickmap.h"

#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gatehouse {

QuickMap *QuickMap::make(const QString &host, QColor background, QWidget *parent, QString *problem)
{
    if (QQuickWindow::sceneGraphBackend() != "software"_L1)
        QQuickWindow::setSceneGraphBackend(u"software"_s);
    std::unique_ptr<QuickMap> map(new QuickMap(parent));
    return map->load(host, background, problem) ? map.release() : nullptr;
}

QuickMap::QuickMap(QWidget *parent)
    : MapSurface(parent)
    , m_control(std::make_unique<QQuickRenderControl>())
    , m_window(std::make_unique<QQuickWindow>(m_control.get()))
    , m_engine(std::make_unique<QQmlEngine>())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_control.get(), &QQuickRenderControl::sceneChanged, this, &QuickMap::changed);
    connect(m_control.get(), &QQuickRenderControl::renderRequested, this, &QuickMap::changed);
}

QuickMap::~QuickMap()
{
    // The scene goes before what draws it.
    m_item.reset();
    m_control->invalidate();
    m_window.reset();
}

bool QuickMap::load(const QString &host, QColor background, QString *problem)
{
    m_window->setColor(background);
    QQmlComponent component(m_engine.get(), QUrl(u"qrc:/basemap/basemap.qml"_s), QQmlComponent::PreferSynchronous);
    const QVariantMap properties = {
        {u"host"_s, host},
        {u"userAgent"_s, QString(u"Gatehouse/"_s + QLatin1StringView(GATEHOUSE_VERSION))},
        {u"cacheFolder"_s, QString(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/map"_s)}};
    QObject *made = component.isReady() ? component.createWithInitialProperties(properties) : nullptr;
    m_item.reset(qobject_cast<QQuickItem *>(made));
    if (!m_item) {
        *problem = component.errorString();
        return false;
    }
    m_item->setParentItem(m_window->contentItem());
    if (!m_item->property("works").toBool()) {
        *problem = m_item->property("problem").toString();
        return false;
    }
    return true;
}

void QuickMap::setCamera(const MapCamera &camera)
{
    m_camera = camera;
    look();
}

void QuickMap::look()
{
    QMetaObject::invokeMethod(m_item.get(), "look", m_camera.center.latitude, m_camera.center.longitude, m_camera.zoom);
    changed();
}

void QuickMap::changed()
{
    m_isDirty = true;
    m_quiet.start();
    update();
}

bool QuickMap::isSettled() const
{
    constexpr qint64 quiet = 300; // ms
    return !m_isDirty && m_quiet.isValid() && m_quiet.elapsed() > quiet;
}

QPointF QuickMap::screenPoint(GeoPoint point) const
{
    QPointF place;
    QMetaObject::invokeMethod(m_item.get(), "screenPoint", qReturnArg(place), point.latitude, point.longitude);
    return place;
}

void QuickMap::resizeEvent(QResizeEvent *event)
{
    MapSurface::resizeEvent(event);
    m_window->setGeometry(QRect({}, size()));
    m_window->contentItem()->setSize(size());
    m_item->setSize(size());
    look();
}

void QuickMap::draw()
{
    const qreal ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * ratio).toSize();
    if (m_picture.size() != wanted || m_picture.devicePixelRatio() != ratio) {
        m_picture = QImage(wanted, QImage::Format_RGB32);
        m_picture.setDevicePixelRatio(ratio);
        QQuickRenderTarget target = QQuickRenderTarget::fromPaintDevice(&m_picture);
        target.setDevicePixelRatio(ratio);
        m_window->setRenderTarget(target);
    }
    m_isDirty = false;
    m_control->polishItems();
    m_control->sync();
    m_control->render();
}

void QuickMap::paintEvent(QPaintEvent *)
{
    if (m_isDirty && !size().isEmpty())
        draw();
    QPainter(this).drawImage(QPoint(), m_picture);
}

} // namespace gatehouse
