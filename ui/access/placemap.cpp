#include "ui/access/placemap.h"

#include "models/records/ivalt/geofence.h"
#include "ui/map/basemapview.h"
#include "ui/theme/rulecolors.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace gatehouse {

static constexpr double clickSlack = 4;
static constexpr double streetZoom = 13;
static constexpr double pinRadius = 7;

PlaceCanvas::PlaceCanvas(const Theme &theme, QWidget *parent) : FenceCanvas(theme, parent), m_theme(theme)
{
    setAccessibleName(tr("Map: choose a place"));
    setEditable(false);
}

void PlaceCanvas::setPlace(const std::optional<GeoPoint> &place)
{
    m_place = place;
    update();
}

void PlaceCanvas::paintEvent(QPaintEvent *event)
{
    FenceCanvas::paintEvent(event);
    if (!m_place)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = camera().toScreen(*m_place);
    painter.setPen(QPen(QColor(m_theme.colors().surface), 3));
    painter.setBrush(QColor(m_theme.colors().danger.fill));
    painter.drawEllipse(middle, pinRadius, pinRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(m_theme.colors().danger.onFill));
    painter.drawEllipse(middle, 2, 2);
}

void PlaceCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? std::optional(event->position()) : std::nullopt;
    FenceCanvas::mousePressEvent(event);
}

void PlaceCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    FenceCanvas::mouseReleaseEvent(event);
    const std::optional<QPointF> pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || event->button() != Qt::LeftButton)
        return;
    const QPointF way = event->position() - *pressed;
    if (std::hypot(way.x(), way.y()) <= clickSlack)
        emit placeChosen(camera().toPoint(event->position()));
}

void PlaceCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit placeChosen(camera().center);
        return;
    }
    FenceCanvas::keyPressEvent(event);
}

PlaceMap::PlaceMap(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_base(new BaseMapView(theme, this)), m_canvas(new PlaceCanvas(theme, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_canvas->setGround(false);
    m_canvas->setDocument(&m_document);
    setFocusProxy(m_canvas);
    connect(m_canvas, &FenceCanvas::cameraChanged, m_base, &BaseMapView::setCamera);
    connect(m_canvas, &PlaceCanvas::placeChosen, this, &PlaceMap::placeChosen);
}

void PlaceMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_base->setGeometry(rect());
    m_canvas->setGeometry(rect());
    m_canvas->raise();
}

void PlaceMap::setFences(const QList<AccessFence> &fences)
{
    if (fences == m_fences)
        return;
    if (!changeFew(fences)) {
        m_document.clear();
        m_keys.clear();
        QList<Record> records;
        QStringList ids;
        for (const AccessFence &fence : fences) {
            if (!fence.circle)
                continue;
            records.append(recordOf(fence));
            ids.append(fence.id);
        }
        m_document.read(records);
        for (qsizetype i = 0; i < ids.size(); ++i)
            m_keys.insert(ids.at(i), m_document.find(records.at(i).identity()));
    }
    m_fences = fences;
    showBoth();
}

//! False when it is quicker to show all of them anew: checking one of many must not take as long as that.
bool PlaceMap::changeFew(const QList<AccessFence> &fences)
{
    constexpr qsizetype few = 100;
    const auto [oldBegin, newBegin] = std::ranges::mismatch(std::as_const(m_fences), fences);
    const auto [oldRest, newRest] =
        std::ranges::mismatch(std::ranges::subrange(oldBegin, m_fences.cend()) | std::views::reverse,
                              std::ranges::subrange(newBegin, fences.cend()) | std::views::reverse);
    const std::ranges::subrange gone(oldBegin, oldRest.base());
    const std::ranges::subrange come(newBegin, newRest.base());
    if (gone.size() + come.size() > few)
        return false;
    for (const AccessFence &fence : gone) {
        if (const auto known = m_keys.constFind(fence.id); known != m_keys.cend())
            m_document.readOne(*known, {});
    }
    for (const AccessFence &fence : come) {
        if (fence.circle)
            m_keys.insert(fence.id, m_document.readOne(m_keys.value(fence.id, NoFenceKey), recordOf(fence)));
    }
    return true;
}

Record PlaceMap::recordOf(const AccessFence &fence)
{
    ivalt::Geofence record;
    bool isNumber = false;
    record.id = fence.id.toLongLong(&isNumber);
    // Of one that has no number any will do that is its own and gives the same colour.
    if (!isNumber)
        record.id = ruleNumberOf(fence.id) - 8 * ++m_unnumbered;
    record.name = fence.name;
    record.latitude = fence.circle->center.latitude;
    record.longitude = fence.circle->center.longitude;
    record.radius = fence.circle->radius;
    record.isActive = fence.isActive;
    return Record::of(record);
}

void PlaceMap::setPlace(const std::optional<GeoPoint> &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_canvas->setPlace(place);
    // Not while it is in sight: the map does not move under the pointer.
    if (!place || !m_canvas->camera().visibleBounds().contains(*place))
        showBoth();
}

void PlaceMap::showBoth()
{
    if (m_document.count() > 0)
        m_canvas->showAll();
    if (m_place && !m_canvas->camera().visibleBounds().contains(*m_place))
        m_canvas->showPlace(*m_place, m_document.count() > 0 ? m_canvas->camera().zoom : streetZoom);
}

} // namespace gatehouse
