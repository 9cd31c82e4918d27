#include "models/records/ivalt/geofence.h"
#include "tests/ui/pictures.h"
#include "ui/map/fencecanvas.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using Tool = FenceCanvas::Tool;

//! Looking at fences and editing them on the map, by real mouse and key events.
class FenceCanvasTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void clicksSelect();
    void anotherClickGoesOnBelow();
    void dragsPan();
    void wheelZoomsToThePointer();
    void pinchingATouchpadZoomsToThePointer();
    void doubleClickZooms();
    void drawsByMouse();
    void drawsByClick();
    void movesByItsCenter();
    void resizesByItsEdge();
    void snapsToCenters();
    void snapsToEdges();
    void escapeTakesADragBack();
    void tabGoesFromFenceToFence();
    void movingChangesThePlaceAlone();
    void drawsByKeys();
    void movesByKeys();
    void snapsByKeys();
    void resizingByKeysIsOneStep();
    void goingElsewhereKeepsWhatKeysDid();
    void deletesDuplicatesAndSwitches();
    void drawsPolygonsByMouse();
    void drawsPolygonsByKeys();
    void whatIsBegunIsTakenBackStepByStep();
    void whatWasTakenBackIsDoneAgain();
    void whatWasDroppedComesBack();
    void fittingKeepsTheMapSharp();
    void fencesAcrossTheAntimeridian();
    void fencesAroundAPole();
    void crowdsAreNumbers();
    void whatIsOnlyLookedAtStays();
    void everythingIsSaid();
    void fencesAreAccessibleOneByOne();
    void looks();

private:
    QPoint on(GeoPoint point) const { return m_canvas->camera().toScreen(point).toPoint(); }
    QPoint edgeOf(FenceKey key, double bearing) const;
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers held = {}) const;
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) const { QTest::keyClick(m_canvas.get(), key, held); }
    const FenceValues &values(FenceKey key) const { return m_document->fence(key).shown(); }
    FenceKey only() const { return m_document->unsaved().value(0, NoFenceKey); }

    Theme m_theme;
    std::unique_ptr<FenceDocument> m_document;
    std::unique_ptr<FenceCanvas> m_canvas;
    FenceKey m_guildhall = NoFenceKey;
    FenceKey m_bridge = NoFenceKey;
    FenceKey m_museum = NoFenceKey;
    FenceKey m_ward = NoFenceKey; //!< around the guildhall
};

static Record wire(qint64 id, const QString &name, GeoPoint center, double radius, bool isActive = true)
{
    ivalt::Geofence fence;
    fence.id = id;
    fence.name = name;
    fence.latitude = center.latitude;
    fence.longitude = center.longitude;
    fence.radius = radius;
    fence.isActive = isActive;
    return Record::of(fence);
}

void FenceCanvasTest::initTestCase()
{
    m_theme = Theme::install(*qApp, Appearance::Light);
}

void FenceCanvasTest::init()
{
    QCursor::setPos(0, 0);
    m_document = std::make_unique<FenceDocument>();
    m_document->read(
        {wire(1, u"Guildhall"_s, {51.5158, -0.0920}, 150), wire(2, u"Tower Bridge"_s, {51.5055, -0.0754}, 180),
         wire(3, u"British Museum"_s, {51.5194, -0.1270}, 200, false), wire(4, u"Ward"_s, {51.5160, -0.0930}, 500)});
    m_guildhall = m_document->find(u"1"_s);
    m_bridge = m_document->find(u"2"_s);
    m_museum = m_document->find(u"3"_s);
    m_ward = m_document->find(u"4"_s);
    m_canvas = std::make_unique<FenceCanvas>(m_theme);
    m_canvas->resize(900, 600);
    m_canvas->setDocument(m_document.get());
    m_canvas->setEditable(true);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
    m_canvas->showPlace({51.5120, -0.1000}, 14);
    m_canvas->setFocus();
}

void FenceCanvasTest::cleanup()
{
    m_canvas.reset();
    m_document.reset();
}

QPoint FenceCanvasTest::edgeOf(FenceKey key, double bearing) const
{
    const GeoCircle circle = values(key).circle();
    return on(pointFrom(circle.center, bearing, circle.radius));
}

void FenceCanvasTest::drag(QPoint from, QPoint to, Qt::KeyboardModifiers held) const
{
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, held, from);
    for (int step = 1; step <= 5; ++step) {
        QMouseEvent move(QEvent::MouseMove, from + QPointF(to - from) * step / 5,
                         m_canvas->mapToGlobal(from + QPointF(to - from) * step / 5), Qt::NoButton, Qt::LeftButton,
                         held);
        QApplication::sendEvent(m_canvas.get(), &move);
    }
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, held, to);
}

void FenceCanvasTest::clicksSelect()
{
    QSignalSpy told(m_canvas.get(), &FenceCanvas::selectionChanged);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, on({51.5055, -0.0754}));
    QCOMPARE(m_canvas->current(), m_bridge);
    QCOMPARE(told.count(), 1);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ControlModifier, on({51.5194, -0.1270}));
    QCOMPARE(m_canvas->selection(), (QList{m_bridge, m_museum}));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(20, 580));
    QVERIFY(m_canvas->selection().isEmpty());
}

void FenceCanvasTest::anotherClickGoesOnBelow()
{
    const QPoint place = on(pointFrom({51.5158, -0.0920}, 90, 80));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, place);
    QCOMPARE(m_canvas->current(), m_guildhall); // the smallest first
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, place);
    QCOMPARE(m_canvas->current(), m_ward);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, place);
    QCOMPARE(m_canvas->current(), m_guildhall);
}

void FenceCanvasTest::dragsPan()
{
    const QPoint before = on({51.5055, -0.0754});
    drag({100, 500}, {160, 470});
    QCOMPARE(on({51.5055, -0.0754}), before + QPoint(60, -30));
    QVERIFY(m_canvas->selection().isEmpty());
    QVERIFY(!m_document->canUndo());
    press(Qt::Key_Right);
    QCOMPARE(on({51.5055, -0.0754}), before + QPoint(60 - 80, -30));
}

void FenceCanvasTest::wheelZoomsToThePointer()
{
    const QPointF pointer(700, 200);
    const GeoPoint there = m_canvas->camera().toPoint(pointer);
    const double before = m_canvas->camera().zoom;
    QWheelEvent wheel(pointer, m_canvas->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(m_canvas.get(), &wheel);
    QCOMPARE(m_canvas->camera().zoom, std::floor(before) + 2);
    const QPointF after = m_canvas->camera().toScreen(there);
    QVERIFY(std::hypot(after.x() - pointer.x(), after.y() - pointer.y()) < 0.01);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_canvas->camera().zoom, std::floor(before) + 1);

    // What turns smoothly zooms smoothly; the next notch ends on a whole level.
    QWheelEvent smooth(pointer, m_canvas->mapToGlobal(pointer), {}, {0, 30}, Qt::NoButton, {}, Qt::ScrollUpdate, false);
    QApplication::sendEvent(m_canvas.get(), &smooth);
    QCOMPARE(m_canvas->camera().zoom, std::floor(before) + 1.25);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_canvas->camera().zoom, std::floor(before) + 2);
}

void FenceCanvasTest::pinchingATouchpadZoomsToThePointer()
{
    const QPointF pointer(250, 420);
    const GeoPoint there = m_canvas->camera().toPoint(pointer);
    const double before = m_canvas->camera().zoom;
    for (const double value : {1.0, -0.5}) {
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pointer, pointer,
                                  m_canvas->mapToGlobal(pointer), value, {});
        QApplication::sendEvent(m_canvas.get(), &pinch);
        QVERIFY(pinch.isAccepted());
        QCOMPARE(m_canvas->camera().zoom, value > 0 ? before + 1 : before);
        const QPointF after = m_canvas->camera().toScreen(there);
        QVERIFY(std::hypot(after.x() - pointer.x(), after.y() - pointer.y()) < 0.01);
    }
}

void FenceCanvasTest::doubleClickZooms()
{
    const double before = m_canvas->camera().zoom;
    QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(300, 500));
    QCOMPARE(m_canvas->camera().zoom, before + 1);
}

void FenceCanvasTest::drawsByMouse()
{
    QSignalSpy drawn(m_canvas.get(), &FenceCanvas::drawn);
    m_canvas->setTool(Tool::Circle);
    const GeoPoint center = m_canvas->camera().toPoint({200, 500});
    drag({200, 500}, {260, 500});
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(m_canvas->tool(), Tool::Select);
    const FenceKey key = only();
    QCOMPARE(m_canvas->current(), key);
    QVERIFY(distanceBetween(*values(key).center, center) < 0.2);
    const double wanted = 60 * m_canvas->camera().metresPerPixel(center.latitude);
    QVERIFY(std::abs(*values(key).radius - wanted) < 2);
    QCOMPARE(values(key).name, u"New geofence"_s);
    QVERIFY(values(key).isOn());
    m_document->undo();
    QCOMPARE(m_document->unsavedCount(), 0);
}

void FenceCanvasTest::drawsByClick()
{
    m_canvas->setTool(Tool::Circle);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(200, 500));
    QVERIFY(*values(only()).radius >= 100);
}

void FenceCanvasTest::movesByItsCenter()
{
    m_canvas->select({m_bridge});
    const QPoint from = on(*values(m_bridge).center);
    const double radius = *values(m_bridge).radius;
    drag(from + QPoint(3, -2), from + QPoint(-177, 98));
    QVERIFY((on(*values(m_bridge).center) - (from + QPoint(-180, 100))).manhattanLength() <= 1);
    QCOMPARE(*values(m_bridge).radius, radius);
    QCOMPARE(m_document->undoText(), u"Move Tower Bridge"_s);
    m_document->undo();
    QCOMPARE(m_document->unsavedCount(), 0);
}

void FenceCanvasTest::resizesByItsEdge()
{
    m_canvas->select({m_bridge});
    const GeoPoint center = *values(m_bridge).center;
    const QPoint edge = edgeOf(m_bridge, 45); // anywhere on the edge, not only at the handles
    drag(edge, edge + QPoint(30, -30));
    const double pixel = m_canvas->camera().metresPerPixel(center.latitude);
    QVERIFY(std::abs(*values(m_bridge).radius - (180 + std::hypot(30, 30) * pixel)) < 2 * pixel + 1);
    QCOMPARE(*values(m_bridge).center, center);
    m_document->undo();
    m_canvas->select({m_bridge});
    drag(edgeOf(m_bridge, 90), on(center) + QPoint(1, 0)); // never below a metre
    QVERIFY(*values(m_bridge).radius >= 1);
}

void FenceCanvasTest::snapsToCenters()
{
    m_canvas->select({m_bridge});
    const QPoint from = on(*values(m_bridge).center);
    const QPoint to = on({51.5194, -0.1270}) + QPoint(5, 4);
    drag(from, to);
    QCOMPARE(*values(m_bridge).center, (GeoPoint{51.5194, -0.1270}));
    m_document->undo();
    drag(from, to, Qt::AltModifier);
    QVERIFY(*values(m_bridge).center != (GeoPoint{51.5194, -0.1270}));
    QVERIFY((on(*values(m_bridge).center) - to).manhattanLength() <= 1);
}

void FenceCanvasTest::snapsToEdges()
{
    m_canvas->select({m_bridge});
    const GeoPoint museum{51.5194, -0.1270};
    const QPoint from = on(*values(m_bridge).center);
    const double pixel = m_canvas->camera().metresPerPixel(51.5);
    const QPoint to = on(pointFrom(museum, 180, 200 + 180 + 5 * pixel));
    drag(from, to);
    QVERIFY(std::abs(distanceBetween(*values(m_bridge).center, museum) - 380) < 0.01);

    m_canvas->setTool(Tool::Circle); // a new one grows until it touches
    const QPoint start = on(pointFrom(museum, 90, 900));
    const GeoPoint center = m_canvas->camera().toPoint(start);
    drag(start, on(pointFrom(center, 270, distanceBetween(center, museum) - 200 - 4 * pixel)));
    const FenceKey drawn = m_canvas->current();
    QVERIFY(std::abs(distanceBetween(*values(drawn).center, museum) - 200 - *values(drawn).radius) < 0.01);
}

void FenceCanvasTest::escapeTakesADragBack()
{
    m_canvas->select({m_bridge});
    const QPoint from = on(*values(m_bridge).center);
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPointF(80, 0), m_canvas->mapToGlobal(from + QPointF(80, 0)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_canvas.get(), &move);
    QVERIFY(m_canvas->draft());
    press(Qt::Key_Escape);
    QVERIFY(!m_canvas->draft());
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(!m_document->canUndo());
    QCOMPARE(m_canvas->current(), m_bridge);
}

void FenceCanvasTest::tabGoesFromFenceToFence()
{
    QList<FenceKey> seen;
    for (int step = 0; step < 4; ++step) {
        press(Qt::Key_Tab);
        seen.append(m_canvas->current());
    }
    QCOMPARE(seen, (QList{m_museum, m_ward, m_guildhall, m_bridge})); // from the west to the east
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_canvas->current(), m_guildhall);
    press(Qt::Key_Escape);
    QVERIFY(m_canvas->selection().isEmpty());
}

//! A fence beyond the edge of the map moves along it; one without a radius is given none by moving it.
void FenceCanvasTest::movingChangesThePlaceAlone()
{
    FenceValues pole = FenceValues::of(u"Alert"_s, {{88, 0}, 500});
    const FenceKey key = m_document->add({pole}, u"Draw"_s).first();
    m_canvas->select({key});
    press(Qt::Key_Return);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(values(key).center->latitude, 88.0);
    QVERIFY(values(key).center->longitude < 0);

    // One that is moved as far as the edge comes back.
    FenceValues top = FenceValues::of(u"Top"_s, {{84.9, 0}, 500});
    const FenceKey edge = m_document->add({top}, u"Draw"_s).first();
    m_canvas->select({edge});
    m_canvas->showPlace({84.9, 0}, 5);
    press(Qt::Key_Return);
    for (int step = 0; step < 8; ++step)
        press(Qt::Key_Up);
    QVERIFY(m_canvas->draft()->center.latitude > 85.05);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(m_canvas->draft()->center.latitude < 85.0);
    press(Qt::Key_Return);

    FenceValues unknown = values(m_bridge);
    unknown.radius.reset();
    m_document->change(m_bridge, unknown, u"Resize"_s);
    m_canvas->select({m_bridge});
    press(Qt::Key_Return);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QVERIFY(values(m_bridge).center != unknown.center);
    QVERIFY(!values(m_bridge).radius);
}

void FenceCanvasTest::drawsByKeys()
{
    press(Qt::Key_N);
    QVERIFY(m_canvas->draft());
    const GeoCircle begun = *m_canvas->draft();
    QVERIFY(distanceBetween(begun.center, m_canvas->camera().center) < 0.2);
    for (int step = 0; step < 6; ++step)
        press(Qt::Key_Left);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_Comma);
    const GeoCircle wanted = *m_canvas->draft();
    QVERIFY(wanted.radius > begun.radius);
    QVERIFY((on(wanted.center) - QPoint(450 - 60, 300 - 1)).manhattanLength() <= 2);
    QVERIFY(!m_document->canUndo());
    press(Qt::Key_Return);
    QCOMPARE(values(only()).circle(), wanted);
    press(Qt::Key_N);
    press(Qt::Key_Escape);
    QCOMPARE(m_document->unsavedCount(), 1);
    QCOMPARE(m_canvas->tool(), Tool::Select);
}

void FenceCanvasTest::movesByKeys()
{
    m_canvas->select({m_bridge});
    const QPoint before = on(*values(m_bridge).center);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!m_document->canUndo());
    press(Qt::Key_Return);
    QVERIFY((on(*values(m_bridge).center) - (before + QPoint(1, 20))).manhattanLength() <= 1);
    m_document->undo();
    QVERIFY(!m_document->canUndo());
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QVERIFY(!m_document->canUndo());
}

void FenceCanvasTest::snapsByKeys()
{
    const GeoPoint museum{51.5194, -0.1270};
    const double pixel = m_canvas->camera().metresPerPixel(51.5);
    FenceValues bridge = values(m_bridge);
    bridge.center = pointFrom(museum, 180, 200 + 180 + 14 * pixel);
    m_document->change(m_bridge, bridge, u"Move"_s);
    m_canvas->select({m_bridge});
    QSignalSpy announced(m_canvas.get(), &FenceCanvas::announced);
    press(Qt::Key_Return);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_S); // the edge is nearer than the centre
    QVERIFY(std::abs(distanceBetween(m_canvas->draft()->center, museum) - 380) < 0.01);
    QVERIFY(announced.last().first().toString().contains(u"Touches British Museum"_s));
    press(Qt::Key_Plus);
    press(Qt::Key_S); // resized, it keeps its centre
    QVERIFY(std::abs(m_canvas->draft()->radius - 180) < 0.01);
    press(Qt::Key_Return);
    QVERIFY(std::abs(*values(m_bridge).radius - 180) < 0.01);

    bridge.center = pointFrom(museum, 90, 6 * pixel);
    m_document->change(m_bridge, bridge, u"Move"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S);
    QCOMPARE(m_canvas->draft()->center, museum);
    press(Qt::Key_Escape);

    // Where nothing is near, nothing is moved.
    bridge.center = GeoPoint{51.5000, -0.1000};
    m_document->change(m_bridge, bridge, u"Move"_s);
    press(Qt::Key_Return);
    const GeoCircle there = *m_canvas->draft();
    press(Qt::Key_S);
    QCOMPARE(*m_canvas->draft(), there);
    press(Qt::Key_Escape);
}

void FenceCanvasTest::resizingByKeysIsOneStep()
{
    m_canvas->select({m_bridge});
    for (int step = 0; step < 5; ++step)
        press(Qt::Key_Plus);
    QVERIFY(*values(m_bridge).radius > 180);
    m_document->undo();
    QCOMPARE(*values(m_bridge).radius, 180.0);
    QVERIFY(!m_document->canUndo());
    for (int step = 0; step < 100; ++step)
        press(Qt::Key_Minus);
    QCOMPARE(*values(m_bridge).radius, 1.0);
}

void FenceCanvasTest::goingElsewhereKeepsWhatKeysDid()
{
    m_canvas->select({m_bridge});
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    m_canvas->clearFocus();
    QVERIFY(!m_canvas->draft());
    QCOMPARE(m_document->count(FenceChange::Changed), 1);
}

void FenceCanvasTest::deletesDuplicatesAndSwitches()
{
    m_canvas->select({m_bridge});
    press(Qt::Key_Space);
    QVERIFY(!values(m_bridge).isOn());
    press(Qt::Key_Space);
    QVERIFY(values(m_bridge).isOn());
    press(Qt::Key_D, Qt::ControlModifier);
    const FenceKey copy = m_canvas->current();
    QVERIFY(copy != m_bridge);
    QCOMPARE(values(copy).name, u"Tower Bridge copy"_s);
    QCOMPARE(*values(copy).radius, 180.0);
    QVERIFY(distanceBetween(*values(copy).center, *values(m_bridge).center) > 180);
    m_canvas->select({m_bridge, m_guildhall});
    press(Qt::Key_Delete);
    QCOMPARE(m_document->count(FenceChange::Deleted), 2);
    m_document->undo();
    QCOMPARE(m_document->count(FenceChange::Deleted), 0);
}

void FenceCanvasTest::drawsPolygonsByMouse()
{
    QSignalSpy drawn(m_canvas.get(), &FenceCanvas::polygonDrawn);
    m_canvas->setTool(Tool::Polygon);
    const QList<QPoint> corners{{200, 200}, {400, 210}, {420, 400}, {610, 590}, {210, 390}};
    QList<GeoPoint> wanted;
    for (const QPoint corner : corners) {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, corner);
        wanted.append(m_canvas->camera().toPoint(corner));
        if (corner == corners.at(3)) {
            press(Qt::Key_Backspace);
            wanted.removeLast();
        }
    }
    press(Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    const auto polygon = drawn.first().first().value<GeoPolygon>();
    QCOMPARE(polygon.outer.size(), 4);
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY(distanceBetween(polygon.outer.at(i), wanted.at(i)) < 0.2);
    QCOMPARE(m_canvas->tool(), Tool::Select);

    m_canvas->setTool(Tool::Polygon); // a click on the first corner closes as well
    for (const QPoint corner : {QPoint(200, 200), QPoint(400, 210), QPoint(420, 400), QPoint(203, 202)})
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, corner);
    QCOMPARE(drawn.count(), 2);
}

void FenceCanvasTest::drawsPolygonsByKeys()
{
    QSignalSpy drawn(m_canvas.get(), &FenceCanvas::polygonDrawn);
    press(Qt::Key_P);
    QCOMPARE(m_canvas->tool(), Tool::Polygon);
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_Return); // two corners are no polygon
    QCOMPARE(drawn.count(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(drawn.first().first().value<GeoPolygon>().outer.size(), 3);
}

void FenceCanvasTest::whatIsBegunIsTakenBackStepByStep()
{
    QSignalSpy told(m_canvas.get(), &FenceCanvas::unfinishedChanged);
    QVERIFY(!m_canvas->hasUnfinished() && !m_canvas->takeBack());
    press(Qt::Key_N);
    QVERIFY(m_canvas->hasUnfinished() && m_canvas->takeBack());
    QVERIFY(!m_canvas->hasUnfinished() && !m_canvas->draft());

    press(Qt::Key_P);
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(told.count(), 2);
    QVERIFY(m_canvas->takeBack() && m_canvas->takeBack());
    QCOMPARE(told.count(), 4);
    QCOMPARE(m_canvas->tool(), Tool::Polygon); // only its corners are gone
    QVERIFY(m_canvas->hasUnfinished() && m_canvas->takeBack());
    QCOMPARE(m_canvas->tool(), Tool::Select);
    QVERIFY(!m_canvas->hasUnfinished() && !m_canvas->takeBack());
    QVERIFY(!m_document->canUndo());

    const QList<GeoCircle> circles{{{51.5150, -0.0900}, 400}, {{51.5150, -0.0950}, 400}};
    m_canvas->setCover({.outer = {{51.512, -0.085}, {51.518, -0.085}, {51.515, -0.098}}}, circles);
    QVERIFY(m_canvas->hasPolygon() && !m_canvas->hasUnfinished());
    press(Qt::Key_Tab);
    press(Qt::Key_Delete);
    QCOMPARE(m_canvas->cover().size(), 1);
    QVERIFY(m_canvas->hasUnfinished() && m_canvas->takeBack());
    QCOMPARE(m_canvas->cover(), circles);
    QVERIFY(!m_canvas->hasUnfinished());
}

void FenceCanvasTest::whatWasTakenBackIsDoneAgain()
{
    QVERIFY(!m_canvas->canDoAgain());
    QSignalSpy drawn(m_canvas.get(), &FenceCanvas::polygonDrawn);
    press(Qt::Key_P);
    for (Qt::Key way : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
        press(way);
        press(Qt::Key_Space);
    }
    QVERIFY(!m_canvas->canDoAgain());
    QVERIFY(m_canvas->takeBack() && m_canvas->takeBack());
    QSignalSpy told(m_canvas.get(), &FenceCanvas::unfinishedChanged);
    m_canvas->doAgain();
    m_canvas->doAgain();
    QCOMPARE(told.count(), 2);
    QVERIFY(!m_canvas->canDoAgain());
    QVERIFY(m_canvas->takeBack() && m_canvas->canDoAgain());
    press(Qt::Key_Space); // another corner instead
    QVERIFY(!m_canvas->canDoAgain());
    press(Qt::Key_Return);
    QCOMPARE(drawn.count(), 1);
    QCOMPARE(drawn.first().first().value<GeoPolygon>().outer.size(), 3);

    const GeoPolygon polygon{.outer = {{51.512, -0.085}, {51.518, -0.085}, {51.515, -0.098}}};
    m_canvas->setCover(polygon, {{{51.5150, -0.0900}, 400}, {{51.5150, -0.0950}, 400}});
    QSignalSpy edited(m_canvas.get(), &FenceCanvas::coverEdited);
    press(Qt::Key_Tab);
    press(Qt::Key_Plus);
    const QList<GeoCircle> larger = m_canvas->cover();
    press(Qt::Key_Delete);
    QVERIFY(m_canvas->takeBack() && m_canvas->takeBack());
    QVERIFY(m_canvas->canDoAgain() && m_canvas->cover() != larger);
    m_canvas->doAgain();
    QCOMPARE(m_canvas->cover(), larger);
    QCOMPARE(edited.last().first().value<QList<GeoCircle>>(), larger);
    m_canvas->doAgain();
    QCOMPARE(m_canvas->cover().size(), 1);
    QVERIFY(!m_canvas->canDoAgain() && m_canvas->takeBack());
    QCOMPARE(m_canvas->cover(), larger);
    press(Qt::Key_Minus); // another edit instead
    QVERIFY(!m_canvas->canDoAgain());
    QVERIFY(m_canvas->takeBack() && m_canvas->canDoAgain());
    m_canvas->setCover(polygon, larger);
    QVERIFY(!m_canvas->canDoAgain());
}

void FenceCanvasTest::whatWasDroppedComesBack()
{
    QSignalSpy reopened(m_canvas.get(), &FenceCanvas::polygonReopened);
    const auto draw = [this] {
        press(Qt::Key_P);
        for (Qt::Key way : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
            press(way);
            press(Qt::Key_Space);
        }
    };
    draw();
    press(Qt::Key_Escape);
    QVERIFY(!m_canvas->hasUnfinished() && m_canvas->takeBack());
    QCOMPARE(m_canvas->tool(), Tool::Polygon);
    press(Qt::Key_Return);
    QVERIFY(m_canvas->hasPolygon() && m_canvas->takeBack());
    QCOMPARE(reopened.count(), 1);
    QCOMPARE(m_canvas->tool(), Tool::Polygon);
    QVERIFY(m_canvas->takeBack()); // a corner
    press(Qt::Key_Escape);

    // Whatever is edited meanwhile is the last step.
    m_document->remove({m_museum}, u"Delete"_s);
    QVERIFY(!m_canvas->canTakeBack() && !m_canvas->takeBack());

    const GeoPolygon polygon{.outer = {{51.512, -0.085}, {51.518, -0.085}, {51.515, -0.098}}};
    const QList<GeoCircle> two{{{51.5150, -0.0900}, 400}, {{51.5150, -0.0950}, 400}};
    m_canvas->setCover(polygon, two);
    m_canvas->replaceCover({two.first()});
    QVERIFY(!m_canvas->takeBack()); // nobody had edited those
    press(Qt::Key_Tab);
    press(Qt::Key_Plus);
    const QList<GeoCircle> larger = m_canvas->cover();
    m_canvas->replaceCover(two);
    QVERIFY(m_canvas->takeBack());
    QCOMPARE(m_canvas->cover(), larger);
}

//! Names on a map between two levels of zoom are scaled, and blurred.
void FenceCanvasTest::fittingKeepsTheMapSharp()
{
    for (const int width : {500, 700, 1100}) {
        m_canvas->resize(width, width * 2 / 3);
        m_canvas->showAll();
        const MapCamera &camera = m_canvas->camera();
        QCOMPARE(camera.zoom, std::floor(camera.zoom));
        QVERIFY(m_canvas->rect().contains(on(values(m_guildhall).circle().center)));
        QVERIFY(m_canvas->rect().contains(on(values(m_museum).circle().center)));
    }
}

void FenceCanvasTest::fencesAcrossTheAntimeridian()
{
    m_document->add({FenceValues::of(u"Taveuni"_s, {{-16.8, 179.95}, 40'000})}, u"Add"_s);
    const FenceKey key = only();
    m_canvas->showFences({key});
    // Seen from both sides of it.
    const QPoint east = on(pointFrom({-16.8, 179.95}, 90, 20'000));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, east);
    QCOMPARE(m_canvas->current(), key);
    QVERIFY(m_canvas->rect().contains(edgeOf(key, 90)));
    QVERIFY(m_canvas->rect().contains(edgeOf(key, 270)));
    // Moved across, it stays whole.
    const QPoint center = on({-16.8, 179.95});
    drag(center, center + QPoint(200, 0), Qt::AltModifier);
    QVERIFY(values(key).center->longitude < -178);
    QVERIFY((on(*values(key).center) - (center + QPoint(200, 0))).manhattanLength() <= 1);
    QCOMPARE(*values(key).radius, 40'000.0);
    m_canvas->setTool(Tool::Circle);
    const QPoint start = on({-18.5, 180});
    drag(start, start + QPoint(50, 0), Qt::AltModifier);
    QVERIFY(std::abs(*values(m_canvas->current()).radius -
                     distanceBetween(m_canvas->camera().toPoint(start),
                                     m_canvas->camera().toPoint(start + QPoint(50, 0)))) < 200);
}

void FenceCanvasTest::fencesAroundAPole()
{
    m_document->add({FenceValues::of(u"Arctic"_s, {{88, 10}, 1'500'000})}, u"Add"_s);
    m_canvas->setCamera({{60, 10}, 2, {}});
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, on({80, -120})); // beyond the pole
    QCOMPARE(m_canvas->current(), only());
    QVERIFY(!m_canvas->grab().isNull());
}

void FenceCanvasTest::crowdsAreNumbers()
{
    QList<FenceValues> many;
    for (int i = 0; i < 200; ++i)
        many.append(FenceValues::of(u"Pump %1"_s.arg(i), {pointFrom({51.40, -0.3}, i * 37, 20 + i), 30}));
    m_document->add(many, u"Add"_s);
    m_canvas->showPlace({51.40, -0.3}, 8);
    const double before = m_canvas->camera().zoom;
    m_canvas->grab();
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, on({51.40, -0.3}));
    QVERIFY(m_canvas->camera().zoom > before + 2); // shows what the number stands for
}

void FenceCanvasTest::whatIsOnlyLookedAtStays()
{
    m_canvas->setEditable(false);
    m_canvas->select({m_bridge});
    const QPoint from = on(*values(m_bridge).center);
    drag(from, from + QPoint(50, 0)); // pans
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Space, Qt::Key_Delete, Qt::Key_P})
        press(key);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_document->unsavedCount(), 0);
    QCOMPARE(m_canvas->tool(), Tool::Select);
    QVERIFY(!m_canvas->draft());
}

void FenceCanvasTest::everythingIsSaid()
{
    QSignalSpy said(m_canvas.get(), &FenceCanvas::announced);
    const auto last = [&] { return said.isEmpty() ? QString() : said.last().first().toString(); };
    press(Qt::Key_Tab);
    QCOMPARE(last(), u"British Museum, radius 200 m, off. 1 of 4 in sight."_s);
    QCOMPARE(m_canvas->accessibleDescription(), last());
    press(Qt::Key_Space);
    QVERIFY(last().contains(u"on, changed, not saved"_s));
    press(Qt::Key_Plus);
    QVERIFY(last().startsWith(u"Radius 2"_s));
    press(Qt::Key_Return);
    QVERIFY(last().startsWith(u"Moving British Museum"_s));
    press(Qt::Key_Left);
    QVERIFY(last().contains(u"radius"_s));
    press(Qt::Key_Escape);
    press(Qt::Key_Delete);
    QVERIFY(last().startsWith(u"Deleted British Museum"_s));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_canvas.get());
    QCOMPARE(interface->text(QAccessible::Name), u"Map of geofences"_s);
}

void FenceCanvasTest::fencesAreAccessibleOneByOne()
{
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_canvas.get());
    QCOMPARE(map->role(), QAccessible::List);
    QCOMPARE(map->childCount(), 4);
    QAccessibleInterface *museum = map->child(0); // the westernmost
    QVERIFY(museum && museum->isValid());
    QCOMPARE(museum->text(QAccessible::Name), u"British Museum, radius 200 m, off"_s);
    QCOMPARE(museum->parent(), map);
    QCOMPARE(map->indexOfChild(museum), 0);
    QVERIFY(!museum->state().checked && !museum->state().selected && !museum->state().offscreen);
    const QPoint center = m_canvas->mapToGlobal(on(*values(m_museum).center));
    QVERIFY((museum->rect().center() - center).manhattanLength() <= 2);
    QVERIFY((museum->rect().right() - m_canvas->mapToGlobal(edgeOf(m_museum, 90)).x()) <= 2);
    QCOMPARE(map->childAt(center.x(), center.y()), museum);
    QVERIFY(!map->childAt(m_canvas->mapToGlobal(QPoint(2, 2)).x(), m_canvas->mapToGlobal(QPoint(2, 2)).y()));

    press(Qt::Key_Tab);
    QVERIFY(museum->state().selected && museum->state().focused);
    QCOMPARE(map->focusChild(), museum);
    press(Qt::Key_Space);
    QVERIFY(museum->state().checked);
    QVERIFY(museum->text(QAccessible::Name).contains(u"not saved"_s));

    // What goes out of sight is no child any more, and comes back.
    m_canvas->showPlace(*values(m_bridge).center, 17);
    QCOMPARE(map->childCount(), 1);
    QVERIFY(map->child(0)->text(QAccessible::Name).startsWith(u"Tower Bridge"_s));
    QVERIFY(museum->isValid() && museum->state().offscreen);
    m_canvas->setDocument(nullptr);
    QCOMPARE(map->childCount(), 0);
    QVERIFY(!museum->isValid());
}

void FenceCanvasTest::looks()
{
    m_canvas->select({m_bridge});
    FenceValues wide = values(m_bridge);
    wide.radius = 320;
    m_document->change(m_bridge, wide, u"Resize"_s);
    m_document->remove({m_guildhall}, u"Delete"_s);
    for (int i = 0; i < 30; ++i)
        m_document->add({FenceValues::of(u"Pump %1"_s.arg(i), {pointFrom({51.502, -0.118}, i * 37, 10 + i), 12})},
                        u"Add"_s);
    test::takePictures(m_theme, m_canvas.get(), u"fencecanvas"_s);
    press(Qt::Key_N);
    test::takePictures(m_theme, m_canvas.get(), u"fencecanvas-drawing"_s);
}

QTEST_MAIN(FenceCanvasTest)
#include "tst_fencecanvas.moc"
