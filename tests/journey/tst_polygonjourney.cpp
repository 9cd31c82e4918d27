#include "tests/support/geofences.h"
#include "tests/support/nodrafts.h"

#include "app/workspaces/workspacestore.h"

#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::geofences;
using Tool = FenceCanvas::Tool;

static const auto harbour = u"Autoridade Portuária do Tejo"_s;

//! Polygons that no geofences were made of yet: what was begun of them is not lost by leaving it.
class PolygonJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCursor::setPos(0, 0); }
    void whatIsBegunOutlastsTheProgram();
    void whatIsBegunWaitsInItsOrganization();
    void anotherKeyAsksAboutPolygons();
    void whatMayNotBeEditedWaits();
    void closingAsksWhereTheDiskIsFull();
};

static void setCorners(Journey &journey, const QList<QPoint> &corners)
{
    for (const QPoint corner : corners)
        QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner);
}

static void drawPolygon(Journey &journey, const QList<QPoint> &corners)
{
    canvas(journey)->setFocus();
    press(journey, Qt::Key_P);
    setCorners(journey, corners);
}

//! By keys: the first circle becomes larger.
static QList<GeoCircle> adjustedCover(Journey &journey)
{
    canvas(journey)->setFocus(Qt::TabFocusReason);
    press(journey, Qt::Key_Tab);
    press(journey, Qt::Key_Plus);
    return canvas(journey)->cover();
}

static bool restart(Journey &journey, int count = 6)
{
    journey.restart();
    return journey.signIn() && openFences(journey, harbour, count);
}

void PolygonJourneyTest::whatIsBegunOutlastsTheProgram()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, harbour, 6));
    drawPolygon(journey, {{250, 250}, {520, 260}, {500, 400}});
    press(journey, Qt::Key_Return);
    QVERIFY(coverPanel(journey));
    QVERIFY(journey.waitForText(u"Not saved: 1 polygons to cover"_s));
    QTest::keyClick(coverPanel(journey)->findChild<QSpinBox *>(), Qt::Key_Down);
    QTest::keyClick(coverPanel(journey)->findChild<QComboBox *>(), Qt::Key_Down);
    const CoverOptions chosen = coverPanel(journey)->options();
    QCOMPARE(chosen.aim, CoverOptions::Aim::BestFit);
    const QList<GeoCircle> found = canvas(journey)->cover();
    const QList<GeoCircle> adjusted = adjustedCover(journey);
    QVERIFY(adjusted != found);
    QVERIFY(journey.fill(u"Name of the geofences"_s, u"Quay"_s));
    // Of a file, one with a hole; and one that is not closed.
    QVERIFY(drop(journey, u"areas.geojson"_s,
                 R"({"type":"Feature","properties":{"name":"Dock","active":false},"geometry":{"type":"Polygon",
                 "coordinates":[[[-9.15,38.70],[-9.14,38.70],[-9.14,38.705],[-9.15,38.705],[-9.15,38.70]],
                 [[-9.147,38.702],[-9.143,38.702],[-9.143,38.703],[-9.147,38.702]]]}})"));
    QVERIFY(importDialog(journey));
    QVERIFY(journey.click(u"Go on to the polygons"_s));
    QVERIFY(journey.waitUntilNoDialog());
    QTRY_VERIFY(journey.visibleText().contains(u"Polygon 1 of 2"_s));
    drawPolygon(journey, {{450, 450}, {520, 460}});
    const GeoRing corners = canvas(journey)->corners();
    QCOMPARE(corners.size(), 2);

    QVERIFY(restart(journey));
    QVERIFY2(journey.waitForText(u"3 edits from last time are here again"_s), qPrintable(journey.visibleText()));
    QCOMPARE(canvas(journey)->tool(), Tool::Polygon);
    QCOMPARE(canvas(journey)->corners(), corners);
    QVERIFY(journey.visibleText().contains(u"Polygon 1 of 2"_s));
    QTRY_COMPARE(canvas(journey)->cover(), adjusted);
    QVERIFY(coverPanel(journey));
    QCOMPARE(coverPanel(journey)->name(), u"Quay"_s);
    QCOMPARE(coverPanel(journey)->options().quota, chosen.quota);
    QCOMPARE(coverPanel(journey)->options().aim, chosen.aim);
    QVERIFY(journey.click(u"Make %1 geofences"_s.arg(adjusted.size())));
    QCOMPARE(document(journey)->count(FenceChange::New), adjusted.size());
    QVERIFY(named(journey, u"Quay 1"_s) != NoFenceKey);
    QCOMPARE(canvas(journey)->corners(), corners);

    // What is done of them is not offered once more.
    QVERIFY(restart(journey, 6 + int(adjusted.size())));
    QCOMPARE(document(journey)->count(FenceChange::New), adjusted.size());
    QVERIFY(coverPanel(journey));
    QCOMPARE(coverPanel(journey)->name(), u"Dock"_s);
    canvas(journey)->setFocus();
    setCorners(journey, {{600, 300}});
    press(journey, Qt::Key_Return);
    QTRY_VERIFY(journey.visibleText().contains(u"Polygon 1 of 2"_s));
    for (int polygon = 0; polygon < 2; ++polygon) {
        QVERIFY(coverPanel(journey));
        QVERIFY(journey.click(u"Skip"_s));
    }
    QVERIFY(!canvas(journey)->hasPolygon());
    QVERIFY(!journey.visibleText().contains(u"polygons to cover"_s));
}

void PolygonJourneyTest::whatIsBegunWaitsInItsOrganization()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, harbour, 6));
    drawPolygon(journey, {{250, 250}, {520, 260}});
    const GeoRing corners = canvas(journey)->corners();
    QVERIFY(chooseOrganization(journey, u"Sandbox City"_s));
    QTRY_COMPARE(document(journey)->count(), 4);
    QVERIFY2(journey.waitForText(u"Not saved yet in Autoridade Portuária do Tejo"_s),
             qPrintable(journey.visibleText()));
    QCOMPARE(canvas(journey)->corners(), GeoRing());
    QCOMPARE(canvas(journey)->tool(), Tool::Select);
    QVERIFY(chooseOrganization(journey, harbour));
    QTRY_COMPARE(document(journey)->count(), 6);
    QCOMPARE(canvas(journey)->corners(), corners);
    canvas(journey)->setFocus();
    setCorners(journey, {{300, 500}});
    press(journey, Qt::Key_Return);
    QVERIFY(coverPanel(journey));
}

void PolygonJourneyTest::anotherKeyAsksAboutPolygons()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, harbour, 6));
    drawPolygon(journey, {{250, 250}, {520, 260}, {500, 400}});
    QVERIFY(journey.command(u"Remove iVALT API key"_s));
    QVERIFY2(journey.waitForText(u"not saved and would be lost"_s), qPrintable(journey.visibleText()));
    QVERIFY(!QApplication::activeModalWidget());
    press(journey, Qt::Key_Return);
    QVERIFY(coverPanel(journey));
    QVERIFY(journey.command(u"Replace iVALT API key"_s));
    QVERIFY(journey.click(u"Go on anyway"_s));
    QVERIFY2(journey.waitForText(u"You can replace it"_s), qPrintable(journey.visibleText()));
    QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
    QVERIFY(journey.waitUntilNoDialog());
    QVERIFY(coverPanel(journey));
    // Nothing is asked where nothing is lost.
    QVERIFY(journey.click(u"Cancel"_s));
    QVERIFY(!canvas(journey)->hasPolygon());
    QVERIFY(journey.command(u"Remove iVALT API key"_s));
    QVERIFY2(journey.waitForText(u"Remove the key of"_s), qPrintable(journey.visibleText()));
}

void PolygonJourneyTest::whatMayNotBeEditedWaits()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, harbour, 6));
    drawPolygon(journey, {{250, 250}, {520, 260}, {500, 400}});
    press(journey, Qt::Key_Return);
    QVERIFY(coverPanel(journey));
    drawPolygon(journey, {{450, 450}, {520, 460}});
    const GeoRing corners = canvas(journey)->corners();
    const auto setSafety = [&journey](SafetyLevel safety) {
        WorkspaceStore store(journey.application().workspaces().file());
        const Workspace before = *store.find(journey.workspace().workspace().id);
        Workspace other = before;
        other.safety = safety;
        return store.change(before, other).isNull();
    };
    QVERIFY(setSafety(SafetyLevel::ReadOnly));
    QVERIFY(restart(journey));
    QVERIFY2(journey.waitForText(u"2 edits from last time are here again"_s), qPrintable(journey.visibleText()));
    QVERIFY(!canvas(journey)->isEditable());
    QCOMPARE(canvas(journey)->tool(), Tool::Select);
    QVERIFY(!canvas(journey)->hasPolygon());
    QVERIFY(!page(journey)->findChild<CoverPanel *>()->isVisible());
    QVERIFY2(journey.visibleText().contains(u"Not saved: 2 polygons to cover"_s), qPrintable(journey.visibleText()));

    QVERIFY(setSafety(SafetyLevel::ConfirmDestructive));
    QVERIFY(restart(journey));
    QCOMPARE(canvas(journey)->corners(), corners);
    QVERIFY(coverPanel(journey));
}

//! Or does not take it for another reason.
void PolygonJourneyTest::closingAsksWhereTheDiskIsFull()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, harbour, 6));
    drawPolygon(journey, {{250, 250}, {520, 260}});
    NoDrafts noDrafts(journey);
    setCorners(journey, {{500, 400}});
    journey.window().close();
    QVERIFY2(journey.waitForText(u"not saved and would be lost"_s), qPrintable(journey.visibleText()));
    QVERIFY(journey.window().isVisible());
    QVERIFY(noDrafts.free());
    journey.window().close();
    QTRY_VERIFY(!journey.window().isVisible());
}

QTEST_MAIN(PolygonJourneyTest)
#include "tst_polygonjourney.moc"
