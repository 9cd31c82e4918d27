#include "ui/map/basemapview.h"

#include "ui/map/maplook.h"
#include "ui/map/paintedmap.h"
#include "ui/map/quickmap.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

BaseMapView::BaseMapView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_attribution(new TextLabel(theme, {}, tokens::TextSmall, Tone::Muted, QFont::Normal))
{
    m_attribution->setParent(this);
    m_attribution->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_attribution->setAutoFillBackground(true);
    m_attribution->setMargin(tokens::Grid / 2);
    m_attribution->setWordWrap(true);
    makeSurface();
    showAttribution();
}

BaseMapView::~BaseMapView() = default;

QString BaseMapView::host() const
{
    if (m_tiles.endpoint.isEmpty())
        return {};
    const int ratio = devicePixelRatioF() > 1 ? 2 : 1;
    return m_tiles.endpoint.toString() + u'/' + lookName(m_theme) + u'/' + QString::number(ratio) + u"/%z/%x/%y.png"_s;
}

void BaseMapView::makeSurface()
{
    const QString wanted = host();
    if (m_surface && wanted == m_host)
        return;
    m_host = wanted;
    MapSurface *old = std::exchange(m_surface, nullptr);
    if (!wanted.isEmpty()) {
        QString problem;
        m_surface = QuickMap::make(wanted, QColor(m_theme.colors().map.water), this, &problem);
        if (!m_surface)
            qWarning("Qt Location cannot show the map, it is painted instead: %s", qPrintable(problem.simplified()));
    }
    if (!m_surface)
        m_surface = new PaintedMap(m_theme, this);
    m_surface->lower();
    placeChildren();
    m_surface->setCamera(m_camera);
    m_surface->setVisible(true);
    delete old;
}

void BaseMapView::setTiles(const TileSource &source)
{
    if (source == m_tiles)
        return;
    m_tiles = source;
    makeSurface();
    showAttribution();
}

void BaseMapView::setCamera(const MapCamera &camera)
{
    MapCamera wanted = camera;
    wanted.size = size();
    wanted = wanted.bounded();
    if (wanted == m_camera)
        return;
    m_camera = wanted;
    m_surface->setCamera(m_camera);
}

bool BaseMapView::isSettledIn(const QWidget *page)
{
    const auto *map = page->findChild<BaseMapView *>();
    return !map || !map->isVisible() || map->isSettled();
}

bool BaseMapView::isSettled() const
{
    return m_surface->isSettled() && (!m_tiles.unsent || *m_tiles.unsent == 0);
}

void BaseMapView::showAttribution()
{
    const QString own = tr("Natural Earth · places © GeoNames, CC BY 4.0");
    QStringList parts;
    if (!m_tiles.notice.isEmpty())
        parts.append(m_tiles.notice);
    if (!m_tiles.attribution.isEmpty())
        parts.append(m_tiles.attribution);
    if (m_tiles.attribution.isEmpty() || !m_tiles.notice.isEmpty())
        parts.append(own);
    m_attribution->setText(parts.join(u" · "_s));
    placeChildren();
}

void BaseMapView::placeChildren()
{
    m_surface->setGeometry(rect());
    const int oneLine = m_attribution->fontMetrics().horizontalAdvance(m_attribution->text());
    const int wide = std::min(width(), oneLine + 2 * m_attribution->margin() + 2);
    const int high = m_attribution->heightForWidth(wide);
    m_attribution->setGeometry(width() - wide, height() - high, wide, high);
}

void BaseMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChildren();
    setCamera(m_camera);
}

void BaseMapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange)
        makeSurface();
    QWidget::changeEvent(event);
}

} // namespace gatehouse
