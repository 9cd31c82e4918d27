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
    connect(m_panel, &CoverPanel::nameEdited, this, [this](const QString &name) {
        m_polygons[m_at].name = name;
        tellWork();
    });
    connect(m_page->canvas(), &FenceCanvas::unfinishedChanged, this, &PolygonCover::tellWork);
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
    m_polygons = m_polygons.mid(m_at);
    for (const FencePolygon &polygon : polygons)
        m_polygons.append(PendingPolygon{polygon, {}, {}});
    m_at = 0;
    if (!isAsking)
        return begin();
    // What is asked about stays, with what is typed and adjusted of it.
    m_panel->setPlace(1, static_cast<int>(m_polygons.size()));
    tellWork();
}

void PolygonCover::leave()
{
    if (const PolygonWork work = this->work(); work.count() > 0 && !m_organization.isEmpty())
        m_waiting.insert(m_organization, work);
    m_organization.clear();
    m_page->canvas()->takeCorners();
    m_corners.clear();
    m_polygons.clear();
    m_at = 0;
}

void PolygonCover::setOrganization(const QString &identity)
{
    m_organization = identity;
    const PolygonWork waiting = m_waiting.take(identity);
    m_corners = waiting.corners;
    m_polygons = waiting.polygons;
    m_at = 0;
    begin();
}

void PolygonCover::restore(const PolygonWork &work)
{
    if (work.count() == 0)
        return;
    const QString organization = m_organization;
    leave();
    m_waiting[organization].add(work);
    setOrganization(organization);
}

void PolygonCover::drop()
{
    leave();
    m_waiting.clear();
    begin();
}

//! It is being drawn again.
void PolygonCover::takeAway(const GeoPolygon &polygon)
{
    const auto found = std::ranges::find(m_polygons.rbegin(), m_polygons.rend(), polygon, &PendingPolygon::polygon);
    const qsizetype place = m_polygons.rend() - found - 1;
    if (place < m_at)
        return;
    m_polygons.removeAt(place);
    if (place == m_at)
        return begin();
    m_panel->setPlace(static_cast<int>(m_at + 1), static_cast<int>(m_polygons.size()));
    tellWork();
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
    m_pause.stop();
    m_cancellation.cancel();
    m_cover = {};
    FenceCanvas *canvas = m_page->canvas();
    const bool isAsking = m_at < m_polygons.size() && canvas->isEditable();
    canvas->setCover(isAsking ? m_polygons.at(m_at).polygon : GeoPolygon(), {});
    if (!m_corners.isEmpty() && canvas->isEditable()) {
        if (m_corners.size() > 1)
            canvas->showBounds(boundsOf(GeoPolygon{.outer = m_corners, .holes = {}}));
        canvas->drawOn(std::exchange(m_corners, {}));
    }
    if (!isAsking) {
        const bool hadFocus = m_panel->isVisible();
        m_panel->hide();
        if (hadFocus)
            canvas->setFocus(Qt::OtherFocusReason);
        return;
    }
    const PendingPolygon &polygon = m_polygons.at(m_at);
    canvas->showBounds(besidePanel(boundsOf(polygon.polygon)));
    const FenceDocument *document = canvas->document();
    const qint64 there = document->count() - document->count(FenceChange::Deleted);
    const qint64 room = m_quota ? *m_quota - there : usualRoom;
    m_page->showOnMap(m_panel);
    m_panel->ask({.name = polygon.name.isEmpty() ? tr("Area") : polygon.name,
                  .number = static_cast<int>(m_at + 1),
                  .count = static_cast<int>(m_polygons.size()),
                  .quota = static_cast<int>(std::clamp(room, qint64(1), mostCircles)),
                  .options = polygon.options,
                  .isOver = room < 1});
}

void PolygonCover::ask()
{
    if (m_at >= m_polygons.size())
        return;
    m_polygons[m_at].options = m_panel->options();
    tellWork();
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
        if (const auto adjusted = std::exchange(m_polygons[m_at].adjusted, {}); !adjusted.isEmpty())
            m_page->canvas()->editCover(adjusted);
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

PolygonWork PolygonCover::work() const
{
    const FenceCanvas *canvas = m_page->canvas();
    PolygonWork work{.corners = m_corners.isEmpty() ? canvas->corners() : m_corners,
                     .polygons = m_polygons.sliced(m_at)};
    if (!work.polygons.isEmpty() && canvas->isCoverEdited())
        work.polygons.first().adjusted = canvas->cover();
    return work;
}

void PolygonCover::tellWork()
{
    const PolygonWork work = this->work();
    m_page->setPolygons(work.count());
    if (!m_organization.isEmpty())
        emit workChanged(m_organization, work);
}

void PolygonCover::skip()
{
    const PendingPolygon polygon = work().polygons.first();
    next();
    m_page->canvas()->setBack([this, polygon] {
        m_polygons.insert(m_at, polygon);
        begin();
    });
}

void PolygonCover::next()
{
    ++m_at;
    begin();
}

} // namespace gatehouse
