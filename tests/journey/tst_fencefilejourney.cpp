#include "tests/support/geofences.h"

#include "models/geo/circlecover.h"
#include "ui/map/problemlist.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::geofences;
using Tool = FenceCanvas::Tool;

//! Geofences from polygons and from files, to files, and what is pointed out of them.
class FenceFileJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCursor::setPos(0, 0); }
    void drawnPolygonIsCovered();
    void circlesAreAdjusted();
    void polygonsAreHadBack();
    void badPolygonIsToldWhy();
    void exportedAndImportedAgain_data();
    void exportedAndImportedAgain();
    void droppedFileIsPreviewed();
    void namesakesAreKnownAgain();
    void whatTheFileDoesNotTellStays();
    void moreThanAreAllowed();
    void droppedWhereNothingMayBeEdited();
    void polygonsOfAFileAreCovered();
    void badFileTellsWhere();
    void problemsLeadToTheirFences();
};

static bool hasButton(const QString &text, bool isEnabled)
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isVisible() && button->text() == text && button->isEnabled() == isEnabled)
            return true;
    }
    return false;
}

void FenceFileJourneyTest::drawnPolygonIsCovered()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(journey.command(u"Draw a polygon to cover"_s));
    QList<GeoPoint> corners;
    for (const QPoint corner : {QPoint(150, 250), QPoint(420, 260), QPoint(400, 400), QPoint(160, 380)}) {
        QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner);
        corners.append(canvas(journey)->camera().toPoint(corner));
    }
    press(journey, Qt::Key_Return);
    CoverPanel *panel = coverPanel(journey);
    QVERIFY(panel);
    QVERIFY(journey.visibleText().contains(u"Left out of it: 0"_s));
    QVERIFY(journey.visibleText().contains(u"Beyond the polygon"_s));
    auto *number = panel->findChild<QSpinBox *>();
    QCOMPARE(number->maximum(), 4); // ten are allowed, six are there
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Down);
    QTRY_VERIFY(hasButton(u"Make 3 geofences"_s, true));
    QVERIFY(journey.fill(u"Name of the geofences"_s, u"Quay"_s));
    QVERIFY(journey.click(u"Make 3 geofences"_s));
    QCOMPARE(document(journey)->count(FenceChange::New), 3);
    QVERIFY(named(journey, u"Quay 3"_s) != NoFenceKey);
    for (const GeoPoint corner : std::as_const(corners)) {
        QVERIFY(std::ranges::any_of(document(journey)->unsaved(), [&](FenceKey key) {
            return distanceToEdge(document(journey)->fence(key).shown().circle(), corner) < 1;
        }));
    }
    QVERIFY(!panel->isVisible());
    canvas(journey)->setFocus();
    press(journey, Qt::Key_Z, Qt::ControlModifier); // all of them are one step
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

//! The circles that are offered are moved, resized and taken away by mouse and keys, with the figures following.
void FenceFileJourneyTest::circlesAreAdjusted()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(journey.command(u"Draw a polygon to cover"_s));
    for (const QPoint corner : {QPoint(150, 250), QPoint(420, 260), QPoint(400, 400), QPoint(160, 380)})
        QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner);
    press(journey, Qt::Key_Return);
    CoverPanel *panel = coverPanel(journey);
    QVERIFY(panel);
    FenceCanvas *map = canvas(journey);
    QCOMPARE(map->cover().size(), 4);
    QVERIFY(journey.visibleText().contains(u"Left out of it: 0"_s));
    const QList<GeoCircle> found = map->cover();

    // Its edge, inwards: something is left out now.
    const auto edgeOf = [&](const GeoCircle &circle, double bearing) {
        return map->camera().toScreen(pointFrom(circle.center, bearing, circle.radius)).toPoint();
    };
    const QPoint middle = map->camera().toScreen(found.first().center).toPoint();
    const QPoint edge = edgeOf(found.first(), 90);
    drag(journey, edge, (middle - edge) / 2);
    QVERIFY(map->cover().first().radius < 0.6 * found.first().radius);
    QCOMPARE(map->cover().first().center, found.first().center);
    QVERIFY2(!journey.visibleText().contains(u"Left out of it: 0.0"_s), qPrintable(journey.visibleText()));
    drag(journey, middle, {15, 5});
    QVERIFY(distanceBetween(map->cover().first().center, found.first().center) > 1);

    map->setFocus(Qt::TabFocusReason);
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map->cover(), found);
    QVERIFY(journey.visibleText().contains(u"Left out of it: 0"_s));

    // By keys.
    press(journey, Qt::Key_Escape);
    press(journey, Qt::Key_Tab);
    press(journey, Qt::Key_Tab);
    press(journey, Qt::Key_Plus);
    QVERIFY(map->cover().at(1).radius > found.at(1).radius);
    press(journey, Qt::Key_Left);
    QVERIFY(map->cover().at(1).center.longitude < found.at(1).center.longitude);
    press(journey, Qt::Key_Delete);
    QCOMPARE(map->cover().size(), 3);
    QTRY_VERIFY(hasButton(u"Make 3 geofences"_s, true));
    QVERIFY(journey.click(u"Make 3 geofences"_s));
    QCOMPARE(document(journey)->count(FenceChange::New), 3);
    QVERIFY(map->cover().isEmpty());
}

//! What was adjusted, closed or skipped comes back step by step, and in its organization.
void FenceFileJourneyTest::polygonsAreHadBack()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(journey.command(u"Draw a polygon to cover"_s));
    for (const QPoint corner : {QPoint(150, 250), QPoint(420, 260), QPoint(400, 400), QPoint(160, 380)})
        QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner);
    press(journey, Qt::Key_Return);
    CoverPanel *panel = coverPanel(journey);
    QVERIFY(panel);
    FenceCanvas *map = canvas(journey);
    const auto back = [&] {
        map->setFocus();
        press(journey, Qt::Key_Z, Qt::ControlModifier);
    };
    const QList<GeoCircle> found = map->cover();
    map->setFocus(Qt::TabFocusReason);
    press(journey, Qt::Key_Tab);
    press(journey, Qt::Key_Plus);
    const QList<GeoCircle> adjusted = map->cover();
    QVERIFY(adjusted != found);
    auto *number = panel->findChild<QSpinBox *>();
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Down);
    QTRY_VERIFY(hasButton(u"Make 3 geofences"_s, true));
    back();
    QCOMPARE(map->cover(), adjusted);
    back();
    QCOMPARE(map->cover(), found);
    back();
    QCOMPARE(map->tool(), FenceCanvas::Tool::Polygon);
    QVERIFY(!panel->isVisible());
    press(journey, Qt::Key_Escape);
    QCOMPARE(map->tool(), FenceCanvas::Tool::Select);
    back();
    press(journey, Qt::Key_Return);
    QVERIFY(coverPanel(journey));

    QTest::keyClick(number, Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    back();
    QVERIFY(coverPanel(journey));

    const auto *scope = page(journey)->findChild<QComboBox *>(u"scope"_s);
    QVERIFY(chooseOrganization(journey, scope->itemText(scope->currentIndex() == 0 ? 1 : 0)));
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(chooseOrganization(journey, u"Autoridade Portuária do Tejo"_s));
    QVERIFY(coverPanel(journey));
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

void FenceFileJourneyTest::badPolygonIsToldWhy()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(journey.command(u"Draw a polygon to cover"_s));
    for (const QPoint corner : {QPoint(150, 250), QPoint(400, 400), QPoint(420, 260), QPoint(160, 380)})
        QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner); // crosses itself
    press(journey, Qt::Key_Return);
    auto *panel = page(journey)->findChild<CoverPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(journey.waitForText(u"cross"_s));
    QTest::keyClick(panel->findChild<QSpinBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

void FenceFileJourneyTest::exportedAndImportedAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("GeoJSON") << u"fences.geojson"_s;
    QTest::newRow("KML") << u"fences.kml"_s;
    QTest::newRow("CSV") << u"fences.csv"_s;
}

void FenceFileJourneyTest::exportedAndImportedAgain()
{
    QFETCH(QString, name);
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(journey.command(u"Export all geofences"_s));
    QVERIFY(journey.pickFile(name));
    QVERIFY(journey.waitUntilNoDialog());
    QVERIFY(journey.waitForText(u"Saved 6 geofences"_s));
    QVERIFY(QFile::exists(journey.folder() + u'/' + name));

    // All the same: nothing to do.
    QVERIFY(journey.command(u"Import a file"_s));
    QVERIFY(journey.pickFile(name));
    QVERIFY(importDialog(journey));
    QVERIFY(journey.waitForText(u"6 the same as here"_s));
    QVERIFY(journey.click(u"Cancel"_s));
    QVERIFY(journey.waitUntilNoDialog());
    QCOMPARE(document(journey)->unsavedCount(), 0);

    // Brought back exactly after one was moved and one deleted.
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    FenceValues moved = document(journey)->fence(belem).shown();
    const FenceValues before = moved;
    moved.center = GeoPoint{38.7, -9.2};
    document(journey)->change(belem, moved, u"Move"_s);
    canvas(journey)->select({named(journey, u"Cais do Sodré"_s)});
    canvas(journey)->setFocus();
    press(journey, Qt::Key_Delete);
    QVERIFY(!journey.visibleText().contains(u"unsaved edits, which"_s));
    QVERIFY(journey.command(u"Export all geofences"_s));
    QVERIFY(journey.pickFile(u"edited-"_s + name));
    QVERIFY2(journey.waitForText(u"With 2 unsaved edits, which the service does not have."_s),
             qPrintable(journey.visibleText()));
    QVERIFY(journey.command(u"Import a file"_s));
    QVERIFY(journey.pickFile(name));
    QVERIFY(importDialog(journey));
    QVERIFY(journey.waitForText(u"1 new geofence"_s));
    QVERIFY(journey.click(u"Import 2 geofences"_s));
    QVERIFY(journey.waitUntilNoDialog());
    QCOMPARE(document(journey)->fence(belem).shown(), before);
    QCOMPARE(document(journey)->count(FenceChange::New), 1);
    canvas(journey)->setFocus();
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document(journey)->count(FenceChange::New), 0);
}

void FenceFileJourneyTest::droppedFileIsPreviewed()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(drop(journey, u"more.csv"_s,
                 "name,latitude,longitude,radius\nTerreiro do Paço,38.71,-9.13,190\nBarreiro,38.65,-9.08,\n"));
    QVERIFY(importDialog(journey));
    QVERIFY(journey.waitForText(u"1 changed"_s));
    QVERIFY(journey.fill(u"Of a name that is here already"_s, u"Add another of that name"_s));
    QVERIFY(journey.waitForText(u"2 new geofences"_s));
    QVERIFY(journey.fill(u"Metres where no radius is told"_s, u"75"_s));
    QVERIFY(journey.click(u"Import 2 geofences"_s));
    QVERIFY(journey.waitUntilNoDialog());
    QCOMPARE(document(journey)->count(FenceChange::New), 2);
    QCOMPARE(*document(journey)->fence(named(journey, u"Barreiro"_s)).shown().radius, 75.0);
    QCOMPARE(canvas(journey)->selection().size(), 2);
}

//! Of one name, in another order: each is known by what it says.
void FenceFileJourneyTest::namesakesAreKnownAgain()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    document(journey)->add({FenceValues::of(u"Gate"_s, {{38.71, -9.13}, 50}),
                            FenceValues::of(u"Gate"_s, {{38.72, -9.14}, 60}),
                            FenceValues::of({}, {{38.73, -9.15}, 70})},
                           u"Draw"_s);
    QVERIFY(drop(journey, u"gates.csv"_s,
                 "name,latitude,longitude,radius,active\n,38.73,-9.15,70,yes\nGate,38.72,-9.14,60,yes\n"
                 "Gate,38.71,-9.13,55,yes\n"));
    QVERIFY(importDialog(journey));
    QVERIFY2(journey.waitForText(u"0 new geofences, 1 changed, 2 the same as here"_s),
             qPrintable(journey.visibleText()));
    QVERIFY(journey.click(u"Import 1 geofences"_s));
    QVERIFY(journey.waitUntilNoDialog());
    QCOMPARE(document(journey)->count(), 9);
}

void FenceFileJourneyTest::whatTheFileDoesNotTellStays()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    FenceValues off = document(journey)->fence(belem).shown();
    QVERIFY(*off.radius != 100);
    off.isActive = false;
    document(journey)->change(belem, off, u"Switch off"_s);
    QVERIFY(drop(journey, u"places.csv"_s, "name,latitude,longitude,radius\nTorre de Belém,38.7,-9.2,\n"));
    QVERIFY(importDialog(journey));
    QVERIFY(journey.click(u"Import 1 geofences"_s));
    QVERIFY(journey.waitUntilNoDialog());
    off.center = GeoPoint{38.7, -9.2};
    QCOMPARE(document(journey)->fence(belem).shown(), off);
}

void FenceFileJourneyTest::moreThanAreAllowed()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6)); // of ten
    QByteArray gates = "name,latitude,longitude,radius\n";
    for (char gate = 'A'; gate < 'F'; ++gate)
        gates += QByteArray("Gate ") + gate + ",38.7,-9.1,50\n";
    QVERIFY(drop(journey, u"gates.csv"_s, gates));
    QVERIFY(importDialog(journey));
    QVERIFY2(journey.waitForText(u"The service may refuse what is beyond that"_s), qPrintable(journey.visibleText()));
    QVERIFY(journey.click(u"Import 5 geofences"_s)); // all of them
    QVERIFY(journey.waitUntilNoDialog());
    QCOMPARE(document(journey)->count(FenceChange::New), 5);
}

void FenceFileJourneyTest::droppedWhereNothingMayBeEdited()
{
    Journey journey({.safety = SafetyLevel::ReadOnly, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(drop(journey, u"gates.csv"_s, "name,latitude,longitude,radius\nGate,38.7,-9.1,50\n"));
    QVERIFY2(journey.waitForText(u"Nothing was imported."_s), qPrintable(journey.visibleText()));
    QVERIFY(journey.visibleText().contains(u"read-only"_s));
    QCOMPARE(document(journey)->count(), 6);
}

void FenceFileJourneyTest::polygonsOfAFileAreCovered()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(drop(journey, u"areas.geojson"_s,
                 R"({"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"name":"North quay"},"geometry":{"type":"Polygon","coordinates":
                 [[[-9.15,38.70],[-9.14,38.70],[-9.14,38.705],[-9.15,38.705],[-9.15,38.70]]]}},
                 {"type":"Feature","properties":{"name":"South quay"},"geometry":{"type":"Polygon","coordinates":
                 [[[-9.15,38.68],[-9.14,38.68],[-9.14,38.685],[-9.15,38.685],[-9.15,38.68]]]}}]})"));
    QVERIFY(importDialog(journey));
    QVERIFY(journey.click(u"Go on to the polygons"_s));
    QVERIFY(journey.waitUntilNoDialog());
    CoverPanel *panel = coverPanel(journey);
    QVERIFY(panel);
    QVERIFY(journey.visibleText().contains(u"Polygon 1 of 2"_s));
    // What is drawn meanwhile comes after those of the file.
    QVERIFY(journey.fill(u"Name of the geofences"_s, u"Quays"_s));
    QVERIFY(journey.command(u"Draw a polygon to cover"_s));
    for (const QPoint corner : {QPoint(450, 250), QPoint(520, 260), QPoint(500, 400)})
        QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner);
    press(journey, Qt::Key_Return);
    QTRY_VERIFY2(journey.visibleText().contains(u"Polygon 1 of 3"_s), qPrintable(journey.visibleText()));
    QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Name of the geofences"_s))->text(), u"Quays"_s);
    QVERIFY(journey.click(u"Skip"_s));
    QTRY_VERIFY(journey.visibleText().contains(u"Polygon 2 of 3"_s));
    QVERIFY(coverPanel(journey));
    QTest::keyClick(panel->findChild<QSpinBox *>(), Qt::Key_Return);
    QTRY_VERIFY(document(journey)->count(FenceChange::New) > 0);
    QVERIFY(document(journey)->fence(document(journey)->unsaved().first()).shown().name.startsWith(u"South quay"_s));
    QTRY_VERIFY(journey.visibleText().contains(u"Polygon 3 of 3"_s));
}

void FenceFileJourneyTest::badFileTellsWhere()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY(drop(journey, u"bad.csv"_s, "name,latitude,longitude,radius\nGood,38.7,-9.1,50\nBad,198.7,-9.1,50\n"));
    auto *dialog = importDialog(journey);
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    QVERIFY(dialog->findChild<QListWidget *>()->item(0)->text().contains(u"3"_s)); // the line
    QVERIFY(journey.click(u"Import 1 geofences"_s));
    QVERIFY(journey.waitUntilNoDialog());
    QCOMPARE(document(journey)->count(FenceChange::New), 1);
    QVERIFY(drop(journey, u"none.bin"_s, QByteArray("\x00\x01\x02 nothing of the kind", 24)));
    QVERIFY(importDialog(journey));
    QTRY_VERIFY(hasButton(u"Nothing to import"_s, false));
    QVERIFY(journey.click(u"Cancel"_s));
    QVERIFY(journey.waitUntilNoDialog());
}

void FenceFileJourneyTest::problemsLeadToTheirFences()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    FenceValues same = document(journey)->fence(belem).shown();
    document(journey)->add({same}, u"Add"_s);
    FenceValues enormous = FenceValues::of(u"Whole country"_s, {{39.5, -8}, 400'000});
    document(journey)->add({enormous}, u"Add"_s);
    auto *list = page(journey)->findChild<ProblemList *>();
    auto *lines = list->findChild<QListWidget *>();
    QTRY_VERIFY(lines->count() >= 2);
    QTest::mouseClick(list->button(), Qt::LeftButton);
    QVERIFY(list->isVisible());
    bool wasThere = false;
    for (int row = 0; row < lines->count(); ++row) {
        if (!lines->item(row)->text().contains(u"Whole country"_s))
            continue;
        wasThere = true;
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualItemRect(lines->item(row)).center());
        break;
    }
    QVERIFY(wasThere);
    QTRY_VERIFY(canvas(journey)->selection().contains(named(journey, u"Whole country"_s)));
}

QTEST_MAIN(FenceFileJourneyTest)
#include "tst_fencefilejourney.moc"
