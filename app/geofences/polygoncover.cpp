#include "app/geofences/polygoncover.h"

#include "ui/map/coverpanel.h"
#include "ui/map/geofencepage.h"
#include "ui/widgets/aside.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

//! Where nobody knows how many geofences there may be.
static constexpr qint64 usualRoom = 50;
static constexpr qint64 mostCircles = 200;

PolygonCover::PolygonCover(GeofencePage *page, CoverPanel *panel, QObject *parent)
    : QObject(parent), m_page(page), m_panel(panel)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, &PolygonCover::look);
    connect(m_panel, &CoverPanel::asked, this, &PolygonCover::ask);
    connect(m_panel, &CoverPanel::accepted, this, &PolygonCover::accept);
    connect(m_panel, &CoverPanel::skipped, this, &PolygonCover::skip);
    connect(m_page->canvas(), &FenceCanvas::coverEdited, this, [this](const QList<GeoCircle> &circles) {
        if (m_at >= m_polygons.size())
            return;
        m_cover.outcome = CircleCover::Outcome::Found;
        m_cover.circles = circles;
        m_cover.areas = coverAreas(m_polygons.at(m_at).polygon, circles);
        m_panel->show(m_cover);
    });
    connect(m_page->canvas(), &FenceCanvas::polygonDrawn, this,
            [this](const GeoPolygon &polygon) { cover({{.polygon = polygon}}); });
    connect(m_page->canvas(), &FenceCanvas::polygonReopened, this, &PolygonCover::takeAway);
}

PolygonCover::~PolygonCover()
{
    m_cancellation.cancel();
}

void PolygonCover::cover(const QList<FencePolygon> &polygons)
{
    const bool isAsking = m_at < m_polygons.size();
    m_polygons = m_polygons.mid(m_at) + polygons;
    m_at = 0;
    if (!isAsking)
        return begin();
    // What is asked about stays, with what is typed and adjusted of it.
    m_panel->setPlace(1, static_cast<int>(m_polygons.size()));
}

void PolygonCover::setOrganization(const QString &identity)
{
    if (m_at < m_polygons.size())
        m_waiting.insert(m_organization, {m_polygons.sliced(m_at), adjusted()});
    m_organization = identity;
    const Waiting waiting = m_waiting.take(identity);
    m_polygons = waiting.polygons;
    m_at = 0;
    begin();
    m_adjusted = waiting.adjusted;
}

void PolygonCover::drop()
{
    m_waiting.clear();
    m_polygons.clear();
    m_at = 0;
    begin();
}

//! It is being drawn again.
void PolygonCover::takeAway(const GeoPolygon &polygon)
{
    const auto found = std::ranges::find(m_polygons.rbegin(), m_polygons.rend(), polygon, &FencePolygon::polygon);
    const qsizetype place = m_polygons.rend() - found - 1;
    if (place < m_at)
        return;
    m_polygons.removeAt(place);
    if (place == m_at)
        begin();
    else
        m_panel->setPlace(static_cast<int>(m_at + 1), static_cast<int>(m_polygons.size()));
}

//! With room to the west, where the panel lies above the map.
GeoBounds PolygonCover::besidePanel(GeoBounds bounds) const
{
    const double room = m_page->canvas()->width() - m_panel->width();
    const double more = bounds.width() * m_panel->width() / std::max(room, 200.0);
    if (!bounds.isEmpty() && bounds.width() + more < 300)
        bounds.west = wrappedLongitude(bounds.west - more);
    return bounds;
}

void PolygonCover::begin()
{
    ++m_round;
    m_cancellation.cancel();
    m_cover = {};
    m_adjusted.clear();
    FenceDocument *document = m_page->canvas()->document();
    if (m_at >= m_polygons.size() || !document) {
        const bool hadFocus = m_panel->isVisible();
        m_panel->hide();
        m_page->canvas()->setCover({}, {});
        if (hadFocus)
            m_page->canvas()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const FencePolygon &polygon = m_polygons.at(m_at);
    m_page->canvas()->setCover(polygon.polygon, {});
    m_page->canvas()->showBounds(besidePanel(boundsOf(polygon.polygon)));
    const qint64 there = document->count() - document->count(FenceChange::Deleted);
    const qint64 room = m_quota ? *m_quota - there : usualRoom;
    m_page->showOnMap(m_panel);
    m_panel->ask({.name = polygon.name.isEmpty() ? tr("Area") : polygon.name,
                  .number = static_cast<int>(m_at + 1),
                  .count = static_cast<int>(m_polygons.size()),
                  .quota = static_cast<int>(std::clamp(room, qint64(1), mostCircles)),
                  .isOver = room < 1});
}

void PolygonCover::ask()
{
    m_panel->showBusy();
    m_pause.start();
}

void PolygonCover::look()
{
    if (m_at >= m_polygons.size())
        return;
    m_cancellation.cancel();
    m_cancellation = Cancellation();
    ++m_round;
    aside([polygon = m_polygons.at(m_at).polygon, options = m_panel->options(), cancellation = m_cancellation] {
        return coverByCircles(polygon, options, cancellation);
    }).then(this, [this, round = m_round](const CircleCover &cover) {
        if (round != m_round)
            return;
        m_cover = cover;
        m_page->canvas()->replaceCover(cover.circles);
        m_panel->show(cover);
        if (!m_adjusted.isEmpty())
            m_page->canvas()->editCover(std::exchange(m_adjusted, {}));
    });
}

void PolygonCover::accept()
{
    FenceDocument *document = m_page->canvas()->document();
    if (m_cover.circles.isEmpty() || !document)
        return;
    const QString name = m_panel->name().isEmpty() ? tr("Area") : m_panel->name();
    QList<FenceValues> fences;
    for (const GeoCircle &circle : std::as_const(m_cover.circles)) {
        //: a name and a number that tells it from others of the same name
        const QString numbered = m_cover.circles.size() == 1 ? name : tr("%1 %2").arg(name).arg(fences.size() + 1);
        FenceValues values = FenceValues::of(numbered, circle);
        values.isActive = m_polygons.at(m_at).active;
        fences.append(values);
    }
    const QList<FenceKey> keys = document->add(fences, tr("Cover %1").arg(name));
    next();
    emit m_page->undone(keys); // selects them in map and table
}

//! Circles that the person has changed.
QList<GeoCircle> PolygonCover::adjusted() const
{
    const FenceCanvas *canvas = m_page->canvas();
    return canvas->isCoverEdited() ? canvas->cover() : m_adjusted;
}

void PolygonCover::skip()
{
    const FencePolygon polygon = m_polygons.at(m_at);
    const QList<GeoCircle> adjusted = this->adjusted();
    next();
    m_page->canvas()->setBack([this, polygon, adjusted] {
        m_polygons.insert(m_at, polygon);
        begin();
        m_adjusted = adjusted;
    });
}

void PolygonCover::next()
{
    ++m_at;
    begin();
}

} // namespace gatehouse
