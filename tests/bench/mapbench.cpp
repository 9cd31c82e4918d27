#include "app/geofences/fencerows.h"
#include "app/map/tileservice.h"
#include "models/records/ivalt/geofence.h"
#include "tests/bench/bench.h"
#include "ui/map/basemapview.h"
#include "ui/map/geofencepage.h"

#include <QApplication>
#include <QGraphicsEllipseItem>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int fenceCount = 10'000;
constexpr QSize windowSize(1'280, 800);

//! A city and its surroundings: most fences in the middle, of the sizes that people draw.
QList<Record> cityOfFences()
{
    QList<Record> records;
    records.reserve(fenceCount);
    const GeoPoint middle{18.5204, 73.8567};
    for (int i = 0; i < fenceCount; ++i) {
        ivalt::Geofence fence;
        fence.id = i + 1;
        fence.name = u"Fence %1"_s.arg(i + 1);
        const GeoPoint place = pointFrom(middle, i * 137.508, 30 * std::pow(i, 0.8));
        fence.latitude = place.latitude;
        fence.longitude = place.longitude;
        fence.radius = 40 + i % 37 * 12;
        fence.isActive = i % 9 != 0;
        fence.createdAt = QDateTime(QDate(2025, 1, 1), QTime(9, 0), QTimeZone::UTC).addSecs(i);
        records.append(Record::of(fence));
    }
    return records;
}

void paintNow(QWidget *widget)
{
    widget->repaint();
}

//! A page as the program has it, with the base map below, without a service.
struct FenceWindow
{
    FenceRows rows;
    FenceDocument document;
    GeofencePage page;
    QTemporaryDir cache;
    TileService tiles;

    FenceWindow()
        : page(Theme(), &rows.model(), u"Geofences"_s, FenceRows::firstColumns(), SettingsMemory())
        , tiles(page.font(), cache.path())
    {
        tiles.serve(page.baseMap());
        page.resize(windowSize);
        Bench::showNow(&page);
    }
    ~FenceWindow()
    {
        page.setDocument(nullptr);
        rows.setDocument(nullptr);
    }

    void open(const QList<Record> &records)
    {
        document.read(records);
        rows.setDocument(&document);
        page.setDocument(&document);
        page.canvas()->showAll();
        paintNow(&page);
    }
};

//! What one would do with plain Qt: an item for each fence.
struct PlainScene
{
    QGraphicsScene scene;
    QGraphicsView view;

    PlainScene()
    {
        view.resize(windowSize);
        view.setRenderHint(QPainter::Antialiasing);
        Bench::showNow(&view);
    }

    void open(const QList<Record> &records)
    {
        for (const Record &record : records) {
            const FenceValues values = FenceValues::of(record);
            // Metres on a plane are good enough for this.
            const double x = values.center->longitude * 105'000;
            const double y = -values.center->latitude * 111'000;
            auto *item = scene.addEllipse(-*values.radius, -*values.radius, 2 * *values.radius, 2 * *values.radius,
                                          QPen(Qt::blue, 0), QBrush(QColor(0, 0, 255, 50)));
            item->setPos(x, y);
            item->setFlag(QGraphicsItem::ItemIsMovable);
            item->setFlag(QGraphicsItem::ItemIsSelectable);
        }
        view.setScene(&scene);
        view.fitInView(scene.sceneRect(), Qt::KeepAspectRatio);
        paintNow(view.viewport());
    }
};

void move(QWidget *widget, QEvent::Type type, QPointF place)
{
    QMouseEvent event(type, place, widget->mapToGlobal(place),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QApplication::sendEvent(widget, &event);
}

//! The slowest of the frames of a drag: what is asked is that none is late.
double worstFrame(QWidget *widget, QWidget *painted, QPointF from, int frames)
{
    double worst = 0;
    move(widget, QEvent::MouseButtonPress, from);
    for (int frame = 1; frame <= frames; ++frame) {
        const double took = Bench::once([&] {
            move(widget, QEvent::MouseMove, from + QPointF(frame * 7, frame * 4));
            paintNow(painted);
        });
        // The first one fills what is kept for all later ones.
        if (frame > 2)
            worst = std::max(worst, took);
    }
    move(widget, QEvent::MouseButtonRelease, from + QPointF(frames * 7, frames * 4));
    return worst;
}

} // namespace

void benchMap(Bench &bench)
{
    if (!bench.wants(u"map of fences"))
        return;
    const QList<Record> records = cityOfFences();

    {
        std::unique_ptr<FenceWindow> window;
        std::unique_ptr<PlainScene> plain;
        const double open =
            Bench::median(3, [&] { window = std::make_unique<FenceWindow>(); }, [&] { window->open(records); });
        const double base =
            Bench::median(3, [&] { plain = std::make_unique<PlainScene>(); }, [&] { plain->open(records); });
        bench.add({.name = u"map of fences, 10,000: open, map and table"_s,
                   .value = open,
                   .unit = u"ms"_s,
                   .baseline = base,
                   .goal = 300});
    }

    FenceWindow window;
    window.open(records);
    Bench::waitUntil([&window] { return BaseMapView::isSettledIn(&window.page); });
    PlainScene plain;
    plain.open(records);
    plain.view.setDragMode(QGraphicsView::ScrollHandDrag);
    plain.view.scale(2, 2);
    paintNow(plain.view.viewport());
    FenceCanvas *canvas = window.page.canvas();
    for (const int levels : {0, 3}) {
        canvas->zoomBy(levels);
        paintNow(canvas);
        const QString where = levels == 0 ? u"all in sight"_s : u"close up"_s;
        const double pan = worstFrame(canvas, window.page.mapRoom(), QPointF(300, 60), 40);
        const double base = worstFrame(plain.view.viewport(), plain.view.viewport(), QPointF(300, 60), 40);
        bench.add({.name = u"map of fences, 10,000: slowest frame of a pan, "_s + where,
                   .value = pan,
                   .unit = u"ms"_s,
                   .baseline = base,
                   .goal = 16});
        plain.view.scale(4, 4);
        paintNow(plain.view.viewport());
    }

    const FenceKey key = window.document.find(u"5"_s);
    canvas->showFences({key});
    canvas->zoomBy(-2);
    canvas->select({key});
    paintNow(canvas);
    plain.view.setDragMode(QGraphicsView::NoDrag);
    plain.view.resetTransform();
    plain.view.fitInView(plain.scene.sceneRect(), Qt::KeepAspectRatio);
    plain.view.scale(8, 8);
    QGraphicsItem *item = plain.scene.items().first();
    plain.view.centerOn(item);
    paintNow(plain.view.viewport());
    const double dragged = worstFrame(canvas, window.page.mapRoom(),
                                      canvas->camera().toScreen(*window.document.fence(key).shown().center), 40);
    const double base =
        worstFrame(plain.view.viewport(), plain.view.viewport(), plain.view.mapFromScene(item->pos()), 40);
    bench.add({.name = u"map of fences, 10,000: slowest frame of dragging one"_s,
               .value = dragged,
               .unit = u"ms"_s,
               .baseline = base,
               .goal = 16});
}

} // namespace gatehouse
