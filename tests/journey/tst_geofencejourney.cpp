#include "tests/support/announcements.h"
#include "tests/support/geofences.h"

#include "app/changes/changedoor.h"
#include "app/changes/changerun.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/user.h"
#include "network/operations/ivalt.h"
#include "ui/access/accesschangelist.h"
#include "ui/access/accesschangepanel.h"
#include "ui/map/fencepanel.h"
#include "ui/map/placesearchfield.h"
#include "ui/records/recordtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::geofences;
using sandbox::Fault;
using sandbox::IvaltEnvelope;
using Tool = FenceCanvas::Tool;

//! Geofences in the real window against the sandbox: drawn, moved, typed, saved, refused, brought back.
class GeofenceJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCursor::setPos(0, 0); }
    void everyEnvelopeIsListedAndSaved_data();
    void everyEnvelopeIsListedAndSaved();
    void tableAndMapShowTheSame();
    void organizationWithoutGeofences();
    void valuesAreTyped();
    void degreesWithADecimalComma();
    void whatIsTypedIsSaved();
    void drawnByKeysAlone();
    void undoAfterARefusedSave();
    void savingAgainLooksFirst_data();
    void savingAgainLooksFirst();
    void whatIsTakenBackOnItsWayIsShown();
    void aListFromBeforeASaveTakesNothingBack_data();
    void aListFromBeforeASaveTakesNothingBack();
    void whatTheServiceCannotTakeIsNotSent();
    void aListOfAWrongShapeTakesNothingAway_data();
    void aListOfAWrongShapeTakesNothingAway();
    void aServiceThatTellsNoGeofences_data();
    void aServiceThatTellsNoGeofences();
    void keptEditsDoNotShutThePage();
    void keptEditsThatWaitCanBeDiscarded();
    void savedEditsAreTakenBackByEditing();
    void undoOfThePageNeverReachesWhatWasSent_data();
    void undoOfThePageNeverReachesWhatWasSent();
    void theFirstOneIsNamedAsSet_data();
    void theFirstOneIsNamedAsSet();
    void savingIsReviewed();
    void switchingOffTellsWhatFollows();
    void doorUndoIsFollowed();
    void changesMadeTogetherAreReadOnce();
    void cornersAndEditsOfACoverAreDoneAgain();
    void otherOrganizationsKeepTheirEdits();
    void unsavedEditsOutlastTheProgram();
    void anotherKeyAsksAboutUnsavedEdits_data();
    void anotherKeyAsksAboutUnsavedEdits();
    void whatOthersChangedSinceTheDraftIsPointedOut();
    void placesAreFound();
    void oneIsReadAgain();
    void whatNobodyKnowsOfItIsSentBack();
    void quotaIsToldByTheService();
    void quotaIsASetting();
    void readOnlyWorkspaceEditsNothing();
    void discardingCanBeUndone();
    void whoLosesByAnEditIsTold();
};

//! Moves a fence by its centre, after clicking it.
static void dragFence(Journey &journey, FenceKey key, QPoint way)
{
    FenceCanvas *map = canvas(journey);
    const QPoint center = map->camera().toScreen(*valuesOf(journey, key).center).toPoint();
    for (int click = 0; click < 4 && map->current() != key; ++click)
        QTest::mouseClick(map, Qt::LeftButton, {}, center);
    drag(journey, center, way);
}

static QLineEdit *editor(Journey &journey, const QString &label)
{
    return qobject_cast<QLineEdit *>(journey.editor(label));
}

static bool type(Journey &journey, const QString &label, const QString &text)
{
    QLineEdit *line = editor(journey, label);
    if (!line)
        return false;
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    return true;
}

void GeofenceJourneyTest::everyEnvelopeIsListedAndSaved_data()
{
    QTest::addColumn<IvaltEnvelope>("envelope");
    QTest::newRow("reference") << IvaltEnvelope::Reference;
    QTest::newRow("quick start") << IvaltEnvelope::QuickStart;
    QTest::newRow("details") << IvaltEnvelope::Details;
}

void GeofenceJourneyTest::everyEnvelopeIsListedAndSaved()
{
    QFETCH(IvaltEnvelope, envelope);
    Journey journey({.sandbox = {.ivalt = envelope}, .safety = SafetyLevel::ReviewAll, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    const GeoPoint before = *valuesOf(journey, belem).center;
    dragFence(journey, belem, {40, -25});
    QVERIFY(distanceBetween(*valuesOf(journey, belem).center, before) > 100);
    QVERIFY(journey.command(u"Draw a geofence"_s));
    drag(journey, {60, 420}, {30, 0});
    QCOMPARE(document(journey)->count(FenceChange::New), 1);
    QTRY_VERIFY(editor(journey, u"Name"_s)->hasFocus()); // a new one is named at once
    QTest::keyClicks(editor(journey, u"Name"_s), u"Ferry gate"_s);
    QTest::keyClick(editor(journey, u"Name"_s), Qt::Key_Return);
    QVERIFY(canvas(journey)->hasFocus());
    canvas(journey)->select({named(journey, u"Santa Apolónia"_s)});
    QCOMPARE(editor(journey, u"Name"_s)->text(), u"Santa Apolónia"_s); // whoever has selected it
    press(journey, Qt::Key_Delete);
    QVERIFY(journey.visibleText().contains(u"1 new, 1 changed, 1 to delete"_s));
    QCOMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 0);

    QVERIFY(journey.click(u"Save 3 changes…"_s));
    QVERIFY(journey.waitForDialog());
    QVERIFY(journey.visibleText().contains(u"Ferry gate"_s));
    QVERIFY(journey.confirm());
    QVERIFY(journey.waitUntilNoDialog());
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 1);
    QCOMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 1);
    QCOMPARE(journey.sandbox().requestsSeen(u"deleteGeofence"), 1);
    // Whatever the replies tell, each fence has its identity in the end.
    const FenceKey ferry = named(journey, u"Ferry gate"_s);
    QTRY_VERIFY(!document(journey)->fence(ferry).identity().isEmpty());
    QCOMPARE(document(journey)->count(), 6);

    dragFence(journey, ferry, {-20, 20});
    QVERIFY(save(journey));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 2);
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
}

void GeofenceJourneyTest::tableAndMapShowTheSame()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    RecordTable *table = page(journey)->table();
    QCOMPARE(table->records()->rowCount(), 6);
    const FenceKey oriente = named(journey, u"Gare do Oriente"_s);
    const QPoint place = canvas(journey)->camera().toScreen(*valuesOf(journey, oriente).center).toPoint();
    QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, place);
    QCOMPARE(canvas(journey)->current(), oriente);
    QCOMPARE(table->selectedRows().size(), 1);
    QCOMPARE(
        table->records()->displayText(table->selectedRows().first(), table->records()->store()->columnIndex(u"name")),
        u"Gare do Oriente"_s);
    QCOMPARE(editor(journey, u"Name"_s)->text(), u"Gare do Oriente"_s);

    const QModelIndex first = table->records()->index(0, table->shownColumns().first());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QVERIFY(canvas(journey)->current() != oriente);
    QCOMPARE(
        valuesOf(journey, canvas(journey)->current()).name,
        table->records()->displayText(table->selectedRows().first(), table->records()->store()->columnIndex(u"name")));
    page(journey)->search()->setSearch(u"cais"_s);
    QTRY_COMPARE(table->records()->rowCount(), 1);
    page(journey)->search()->setSearch({});
    QTRY_COMPARE(table->records()->rowCount(), 6);
    page(journey)->search()->setSearch(u"no such place"_s);
    QVERIFY2(journey.waitForText(u"No geofence matches the search."_s), qPrintable(journey.visibleText()));
    QVERIFY(!table->isVisible());
    QVERIFY(journey.click(u"Clear the search"_s));
    QTRY_COMPARE(table->records()->rowCount(), 6);
    QTRY_VERIFY(table->isVisible());
}

void GeofenceJourneyTest::organizationWithoutGeofences()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    page(journey)->table()->selectAll();
    press(journey, Qt::Key_Delete);
    QCOMPARE(document(journey)->count(FenceChange::Deleted), 6);
    QVERIFY(page(journey)->table()->isVisible());
    QVERIFY(save(journey));
    QVERIFY2(journey.waitForText(u"No geofences yet"_s), qPrintable(journey.visibleText()));
    QVERIFY(journey.click(u"Draw a geofence"_s));
    QCOMPARE(canvas(journey)->tool(), FenceCanvas::Tool::Circle);
    drag(journey, {60, 420}, {30, 0});
    QTRY_VERIFY(page(journey)->table()->isVisible());
    QCOMPARE(page(journey)->table()->records()->rowCount(), 1);
}

void GeofenceJourneyTest::degreesWithADecimalComma()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey key = named(journey, u"Cais do Sodré"_s);
    dragFence(journey, key, {0, 0});
    const double longitude = valuesOf(journey, key).center->longitude;
    const auto restored = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(type(journey, u"Latitude"_s, u"48,137"_s));
    QCOMPARE(*valuesOf(journey, key).center, (GeoPoint{48.137, longitude}));
    QVERIFY(type(journey, u"Latitude"_s, u"38,70625, -9,14475"_s));
    QCOMPARE(*valuesOf(journey, key).center, (GeoPoint{38.70625, -9.14475}));
}

void GeofenceJourneyTest::valuesAreTyped()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey key = named(journey, u"Cais do Sodré"_s);
    dragFence(journey, key, {0, 0});
    QVERIFY(type(journey, u"Latitude"_s, u"38.70625, -9.14475"_s)); // a pair that was pasted
    QCOMPARE(*valuesOf(journey, key).center, (GeoPoint{38.70625, -9.14475}));
    QVERIFY(type(journey, u"Radius in metres"_s, u"152.4"_s));
    QCOMPARE(editor(journey, u"Radius in feet"_s)->text(), u"500"_s);
    QVERIFY(type(journey, u"Radius in feet"_s, u"1000"_s));
    QCOMPARE(*valuesOf(journey, key).radius, 304.8);
    QVERIFY(type(journey, u"Latitude"_s, u"98"_s));
    QVERIFY(journey.waitForText(u"degrees from -90 to 90"_s));
    QCOMPARE(valuesOf(journey, key).center->latitude, 38.70625);
    QTest::keyClick(editor(journey, u"Latitude"_s), Qt::Key_Escape);
    QCOMPARE(editor(journey, u"Latitude"_s)->text(), u"38.70625"_s);
    QVERIFY(type(journey, u"Radius in metres"_s, u"0"_s));
    QVERIFY(journey.waitForText(u"at least a metre"_s));
    QVERIFY(type(journey, u"Radius in metres"_s, u"1e12"_s));
    QVERIFY(journey.waitForText(u"more than once around the earth"_s));
    QCOMPARE(*valuesOf(journey, key).radius, 304.8);
    QTest::keyClick(editor(journey, u"Radius in metres"_s), Qt::Key_Escape);
    canvas(journey)->setFocus();
    QTest::keyClick(canvas(journey), Qt::Key_F2);
    QTRY_VERIFY(editor(journey, u"Name"_s)->hasFocus());
    QVERIFY(type(journey, u"Name"_s, u"Cais"_s));
    QCOMPARE(valuesOf(journey, key).name, u"Cais"_s);
    for (int step = 0; step < 4; ++step)
        press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document(journey)->unsavedCount(), 0);
    press(journey, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document(journey)->unsavedCount(), 1);
}

//! What was typed and not left yet is saved with the rest, or keeps everything from being saved.
void GeofenceJourneyTest::whatIsTypedIsSaved()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey key = named(journey, u"Cais do Sodré"_s);
    dragFence(journey, key, {0, 0});
    QLineEdit *metres = editor(journey, u"Radius in metres"_s);
    const auto typeAndSave = [&](const QString &text) {
        metres->setFocus(Qt::TabFocusReason);
        metres->selectAll();
        QTest::keyClicks(metres, text);
        QTest::keyClick(metres, Qt::Key_S, Qt::ControlModifier);
    };
    typeAndSave(u"0"_s);
    QVERIFY(journey.waitForText(u"at least a metre"_s));
    QVERIFY(metres->hasFocus());
    QCOMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 0);
    typeAndSave(u"321"_s);
    QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 1);
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QCOMPARE(*valuesOf(journey, key).radius, 321.0);
    QVERIFY(journey.visibleText().contains(u"Everything is saved"_s));
}

void GeofenceJourneyTest::drawnByKeysAlone()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    press(journey, Qt::Key_N);
    for (int step = 0; step < 3; ++step) {
        press(journey, Qt::Key_Left);
        press(journey, Qt::Key_Plus);
    }
    const GeoCircle wanted = *canvas(journey)->draft();
    press(journey, Qt::Key_Return);
    QTRY_VERIFY(editor(journey, u"Name"_s)->hasFocus());
    QTest::keyClicks(editor(journey, u"Name"_s), u"By keys"_s);
    QTest::keyClick(editor(journey, u"Name"_s), Qt::Key_Return);
    QVERIFY(save(journey));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 1);
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QCOMPARE(valuesOf(journey, named(journey, u"By keys"_s)).circle(), wanted);
}

void GeofenceJourneyTest::undoAfterARefusedSave()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    const FenceKey cais = named(journey, u"Cais do Sodré"_s);
    const FenceValues before = valuesOf(journey, belem);
    dragFence(journey, cais, {12, 30});
    dragFence(journey, belem, {30, -30});
    const FenceValues moved = valuesOf(journey, belem);
    journey.sandbox().setSwitches(
        {sandbox::Switch{.fault = Fault::Status,
                         .operations = {u"updateGeofence"_s},
                         .status = 422,
                         .body = {{u"status"_s, u"error"_s}, {u"message"_s, u"The map office is closed"_s}}}});
    QVERIFY(save(journey));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 2);
    QTRY_VERIFY(!document(journey)->fence(belem).problem.isEmpty());
    QVERIFY(document(journey)->fence(belem).problem.contains(u"The map office is closed"_s));
    QCOMPARE(document(journey)->unsavedCount(), 2); // nothing is lost
    canvas(journey)->select({belem});
    QVERIFY(journey.waitForText(u"Not saved"_s));
    canvas(journey)->setFocus();
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(valuesOf(journey, belem), before);
    QCOMPARE(document(journey)->unsavedCount(), 1);
    press(journey, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(valuesOf(journey, belem), moved);
    journey.sandbox().clearSwitches();
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
}

//! Nobody can tell at first whether it was made. Saving again looks again before anything is sent.
void GeofenceJourneyTest::savingAgainLooksFirst_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::newRow("made") << true;
    QTest::newRow("not made") << false;
}

void GeofenceJourneyTest::savingAgainLooksFirst()
{
    QFETCH(const bool, isMade);
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey ferry =
        document(journey)->add({FenceValues::of(u"Ferry gate"_s, {{38.7, -9.2}, 60})}, u"Draw"_s).first();
    journey.sandbox().addSwitch(
        {.fault = isMade ? Fault::Cut : Fault::Drop, .operations = {u"createGeofence"_s}, .times = 1, .bytes = 10});
    journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listGeofences"_s}, .status = 500});
    QVERIFY(save(journey));
    QTRY_VERIFY(!document(journey)->fence(ferry).problem.isEmpty());
    page(journey)->panel()->show({ferry});
    QVERIFY2(journey.waitForText(u"It is not known whether it was saved"_s), qPrintable(journey.visibleText()));
    canvas(journey)->setFocus();
    QTRY_VERIFY(page(journey)->findChild<PageWatch *>()->isReady());
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(journey.waitForText(u"so nothing was sent"_s), qPrintable(journey.visibleText()));
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 1);
    QCOMPARE(document(journey)->count(), 7); // and nothing has gone
    // Whoever thinks better of it in the review leaves it in doubt.
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(journey.waitForDialog());
    QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
    QVERIFY(journey.waitUntilNoDialog());
    QTRY_VERIFY(page(journey)->findChild<PageWatch *>()->isReady());
    const int lists = journey.sandbox().requestsSeen(u"listGeofences");
    canvas(journey)->setFocus();
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(journey.sandbox().requestsSeen(u"listGeofences") > lists, qPrintable(journey.visibleText()));
    QTRY_VERIFY(page(journey)->findChild<PageWatch *>()->isReady());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(document(journey)->inDoubt(), QList{ferry});
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 1);

    journey.sandbox().clearSwitches();
    press(journey, Qt::Key_F5);
    QTRY_COMPARE(document(journey)->unsavedCount(), isMade ? 0 : 1);
    if (!isMade)
        QVERIFY2(save(journey), qPrintable(journey.visibleText()));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QTRY_VERIFY(!document(journey)->fence(ferry).identity().isEmpty());
    QCOMPARE(document(journey)->count(), 7);
    QCOMPARE(document(journey)->fence(ferry).problem, QString());
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), isMade ? 1 : 2);
}

//! The service has it, so the page has it.
void GeofenceJourneyTest::whatIsTakenBackOnItsWayIsShown()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    document(journey)->add({FenceValues::of(u"Ferry gate"_s, {{38.7, -9.2}, 60})}, u"Draw"_s);
    journey.sandbox().addSwitch(
        {.fault = Fault::Latency, .operations = {u"createGeofence"_s}, .times = 1, .milliseconds = 500});
    QVERIFY(save(journey));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 1);
    canvas(journey)->setFocus();
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(named(journey, u"Ferry gate"_s), NoFenceKey);
    QTRY_VERIFY(named(journey, u"Ferry gate"_s) != NoFenceKey);
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

void GeofenceJourneyTest::aListFromBeforeASaveTakesNothingBack_data()
{
    QTest::addColumn<bool>("isDuring");
    QTest::newRow("asked for before") << false;
    QTest::newRow("asked for during") << true;
}

void GeofenceJourneyTest::aListFromBeforeASaveTakesNothingBack()
{
    QFETCH(const bool, isDuring);
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    // Two, so that one is still to be sent while the other is.
    const QList<FenceKey> fences{named(journey, u"Torre de Belém"_s), named(journey, u"Santa Apolónia"_s)};
    QList<GeoPoint> moved;
    for (const FenceKey fence : fences) {
        dragFence(journey, fence, {40, -25});
        moved.append(*valuesOf(journey, fence).center);
    }
    QCOMPARE(document(journey)->unsavedCount(), 2);
    // The list is as it was when it was asked for.
    journey.sandbox().addSwitch(
        {.fault = Fault::Latency, .operations = {u"listGeofences"_s}, .times = 1, .milliseconds = 1'200});
    journey.sandbox().addSwitch({.fault = Fault::Latency, .operations = {u"updateGeofence"_s}, .milliseconds = 300});
    const auto lists = [&] { return journey.sandbox().requestsSeen(u"listGeofences"); };
    const int listed = lists();
    if (!isDuring) {
        press(journey, Qt::Key_F5);
        QTRY_COMPARE(lists(), listed + 1);
    }
    QVERIFY(save(journey));
    if (isDuring) {
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 1);
        canvas(journey)->setFocus();
        press(journey, Qt::Key_F5);
    }
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    const auto isAsSaved = [&] {
        return distanceBetween(*valuesOf(journey, fences.at(0)).center, moved.at(0)) < 1 &&
               distanceBetween(*valuesOf(journey, fences.at(1)).center, moved.at(1)) < 1;
    };
    QVERIFY(!QTest::qWaitFor([&] { return !isAsSaved(); }, 1'500));
    // What was asked for is read once nothing is being sent.
    QTRY_COMPARE(lists(), listed + (isDuring ? 1 : 2));
}

void GeofenceJourneyTest::whatTheServiceCannotTakeIsNotSent()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const GeoPoint place{38.7, -9.2};
    const QList<FenceKey> keys = document(journey)->add({FenceValues::of({}, {place, 60}),
                                                         FenceValues::of(u"Point"_s, {place, 0.5}),
                                                         FenceValues::of(u"Sky"_s, {{98, 10}, 60}),
                                                         FenceValues::of(u"Ferry"_s, {place, 60}),
                                                         FenceValues::of(u"Huge"_s, {place, 5e7}),
                                                         {.name = u"Nowhere"_s, .isActive = true}},
                                                        u"Import"_s);
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    FenceValues nameless = valuesOf(journey, belem);
    nameless.name.clear();
    document(journey)->change(belem, nameless, u"Rename"_s);
    QVERIFY(save(journey));
    QVERIFY2(journey.waitForText(u"6 geofences cannot be sent like this"_s), qPrintable(journey.visibleText()));
    QTRY_COMPARE(document(journey)->unsavedCount(), 6);
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 1);
    QCOMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 0);
    const auto says = [&](FenceKey key) { return document(journey)->fence(key).problem; };
    QVERIFY2(says(keys.at(0)).startsWith(u"Name: "_s), qPrintable(says(keys.at(0))));
    QVERIFY2(says(keys.at(1)).contains(u"at least a metre"_s), qPrintable(says(keys.at(1))));
    QVERIFY2(says(keys.at(2)).startsWith(u"Latitude: "_s), qPrintable(says(keys.at(2))));
    QCOMPARE(says(keys.at(3)), QString());
    QVERIFY2(says(keys.at(4)).contains(u"around the earth"_s), qPrintable(says(keys.at(4))));
    QVERIFY2(says(keys.at(5)).contains(u"Longitude: "_s) && says(keys.at(5)).contains(u"Radius: "_s),
             qPrintable(says(keys.at(5))));
    QVERIFY2(says(belem).startsWith(u"Name: "_s), qPrintable(says(belem)));
}

void GeofenceJourneyTest::aListOfAWrongShapeTakesNothingAway_data()
{
    QTest::addColumn<sandbox::Switch>("fault");
    QTest::newRow("text") << sandbox::Switch{.fault = Fault::WrongType};
    QTest::newRow("nothing told") << sandbox::Switch{
        .fault = Fault::Status, .status = 200, .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}};
}

void GeofenceJourneyTest::aListOfAWrongShapeTakesNothingAway()
{
    QFETCH(sandbox::Switch, fault);
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    dragFence(journey, belem, {30, -30});
    fault.operations = {u"listGeofences"_s};
    journey.sandbox().addSwitch(fault);
    const Announcements announcements;
    press(journey, Qt::Key_F5);
    QVERIFY2(journey.waitForText(u"cannot be read"_s), qPrintable(journey.visibleText()));
    QCOMPARE(document(journey)->count(), 6);
    QCOMPARE(document(journey)->count(FenceChange::Changed), 1);
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 0);
    QCOMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 1);
    // It stands there all the while, and is read out once.
    QCOMPARE(announcements.texts().filter(page(journey)->noticeText()).size(), 1);
}

void GeofenceJourneyTest::aServiceThatTellsNoGeofences_data()
{
    QTest::addColumn<bool>("isToldLater");
    QTest::newRow("never") << false;
    QTest::newRow("told later") << true;
}

//! A service that says yes and tells no list is not one without geofences; they can be added to it.
void GeofenceJourneyTest::aServiceThatTellsNoGeofences()
{
    QFETCH(const bool, isToldLater);
    Journey journey({.elevate = false});
    journey.sandbox().addSwitch({.fault = Fault::Status,
                                 .operations = {u"listGeofences"_s},
                                 .status = 200,
                                 .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 0));
    QVERIFY2(journey.waitForText(u"The service does not tell its geofences"_s), qPrintable(journey.visibleText()));
    QVERIFY(journey.visibleText().contains(u"An answer without a list"_s));
    QVERIFY(!journey.visibleText().contains(u"No geofences yet"_s));
    QVERIFY(journey.click(u"Draw a geofence"_s));
    drag(journey, {60, 420}, {30, 0});
    QTRY_COMPARE(document(journey)->count(), 1);
    // Its answer is lost, and it is not made; nobody knows what was there before.
    journey.sandbox().addSwitch({.fault = Fault::Drop, .operations = {u"createGeofence"_s}, .times = 1});
    QVERIFY(save(journey));
    QVERIFY2(journey.waitForText(u"It is not known whether it was saved"_s), qPrintable(journey.visibleText()));
    QTRY_VERIFY(page(journey)->findChild<PageWatch *>()->isReady());
    canvas(journey)->setFocus();
    if (isToldLater)
        journey.sandbox().clearSwitches();
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(journey.waitForText(u"so nothing was sent"_s), qPrintable(journey.visibleText()));
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 1);
    QCOMPARE(document(journey)->count(), isToldLater ? 7 : 1);
    if (!isToldLater) {
        // Whoever sends it again does so once.
        journey.sandbox().addSwitch({.fault = Fault::Drop, .operations = {u"createGeofence"_s}, .times = 1});
        QVERIFY(save(journey));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 2);
        QTRY_VERIFY(page(journey)->findChild<QAction *>(u"saveFences"_s)->isEnabled()); // its answer is there
        QVERIFY(journey.visibleText().contains(u"It is not known whether it was saved"_s));
        QTRY_VERIFY(page(journey)->findChild<PageWatch *>()->isReady());
        const int lists = journey.sandbox().requestsSeen(u"listGeofences");
        canvas(journey)->setFocus();
        press(journey, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listGeofences"), lists + 1);
        QTRY_VERIFY(page(journey)->findChild<PageWatch *>()->isReady());
        QVERIFY(!QApplication::activeModalWidget());
    }
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), isToldLater ? 2 : 3);
    // Told after all, it is there once.
    journey.sandbox().clearSwitches();
    press(journey, Qt::Key_F5);
    QTRY_COMPARE(document(journey)->count(), 7);
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

//! Whether or not the service ever tells the geofences that some of them are of.
void GeofenceJourneyTest::keptEditsDoNotShutThePage()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    const FenceValues moved = valuesOf(journey, named(journey, u"Torre de Belém"_s));
    document(journey)->add({FenceValues::of(u"Ferry gate"_s, {{38.7, -9.2}, 60})}, u"Draw"_s);
    journey.sandbox().addSwitch({.fault = Fault::Status,
                                 .operations = {u"listGeofences"_s},
                                 .status = 200,
                                 .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}});
    journey.restart();
    QVERIFY(journey.signIn());
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 1));
    QVERIFY2(journey.waitForText(u"can only be shown once the service tells its geofences"_s),
             qPrintable(journey.visibleText()));
    QVERIFY2(journey.visibleText().contains(u"Not saved: 1 new, 1 waiting for the list"_s),
             qPrintable(journey.visibleText()));
    QVERIFY(named(journey, u"Ferry gate"_s) != NoFenceKey);
    QVERIFY2(save(journey), qPrintable(journey.visibleText()));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QVERIFY2(journey.visibleText().contains(u"Not saved: 1 waiting for the list"_s), qPrintable(journey.visibleText()));

    journey.sandbox().clearSwitches();
    canvas(journey)->setFocus();
    press(journey, Qt::Key_F5);
    QTRY_COMPARE(document(journey)->count(), 7);
    QCOMPARE(document(journey)->count(FenceChange::Changed), 1);
    QCOMPARE(valuesOf(journey, named(journey, u"Torre de Belém"_s)), moved);
    QVERIFY(!journey.visibleText().contains(u"waiting for the list"_s));
}

//! They would stay for ever with a service that never tells its geofences.
void GeofenceJourneyTest::keptEditsThatWaitCanBeDiscarded()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    journey.sandbox().addSwitch({.fault = Fault::Status,
                                 .operations = {u"listGeofences"_s},
                                 .status = 200,
                                 .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}}});
    const QString waiting = u"1 waiting for the list"_s;
    const auto start = [&journey] {
        journey.restart();
        return journey.signIn() && openFences(journey, u"Autoridade Portuária do Tejo"_s, 0);
    };
    QVERIFY(start());
    document(journey)->add({FenceValues::of(u"Ferry gate"_s, {{38.7, -9.2}, 60})}, u"Draw"_s);
    QVERIFY2(journey.click(u"Discard all edits"_s), qPrintable(journey.visibleText()));
    QVERIFY2(journey.waitForText(u"would be lost for good"_s), qPrintable(journey.visibleText()));
    QVERIFY(journey.visibleText().contains(u"Not saved: 1 new, "_s + waiting));
    QVERIFY(journey.click(u"Discard all"_s));
    QVERIFY2(journey.waitForText(u"1 edits were discarded."_s), qPrintable(journey.visibleText()));
    QVERIFY2(journey.waitForText(u"Everything is saved"_s), qPrintable(journey.visibleText()));
    QCOMPARE(document(journey)->unsavedCount(), 0);
    QVERIFY(start());
    QVERIFY2(!journey.visibleText().contains(waiting), qPrintable(journey.visibleText()));
}

void GeofenceJourneyTest::savedEditsAreTakenBackByEditing()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    const FenceValues before = valuesOf(journey, belem);
    dragFence(journey, belem, {30, -30});
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 1);
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(valuesOf(journey, belem), before);
    QCOMPARE(document(journey)->count(FenceChange::Changed), 1); // to be saved, as any edit
    QVERIFY(save(journey));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 2);
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
}

//! What was sent from one organization stays sent while something is begun in another.
void GeofenceJourneyTest::undoOfThePageNeverReachesWhatWasSent_data()
{
    QTest::addColumn<QString>("begun");
    for (const char *begun : {"switched", "circle", "corners", "covered"})
        QTest::newRow(begun) << QString::fromLatin1(begun);
}

void GeofenceJourneyTest::undoOfThePageNeverReachesWhatWasSent()
{
    QFETCH(const QString, begun);
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QTRY_VERIFY(journey.application().door().canUndo());
    QVERIFY(chooseOrganization(journey, u"Sandbox City"_s));
    QTRY_COMPARE(document(journey)->count(), 4);
    QVERIFY(!document(journey)->canUndo());
    canvas(journey)->setFocus();
    const auto undo = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); };

    if (begun == "switched"_L1) {
        canvas(journey)->select({document(journey)->keys().first()});
        page(journey)->panel()->show(canvas(journey)->selection());
        auto *active = page(journey)->panel()->findChild<QCheckBox *>();
        active->setFocus();
        QTest::keyClick(active, Qt::Key_Space);
        QCOMPARE(document(journey)->unsavedCount(), 1);
        QVERIFY(active->hasFocus());
        undo();
        QCOMPARE(document(journey)->unsavedCount(), 0);
    } else if (begun == "circle"_L1) {
        press(journey, Qt::Key_N);
        QVERIFY(canvas(journey)->draft());
        undo();
        QVERIFY(!canvas(journey)->draft());
    } else {
        press(journey, Qt::Key_P);
        for (const QPoint corner : {QPoint(150, 250), QPoint(420, 260), QPoint(400, 400)})
            QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner);
        QVERIFY(canvas(journey)->hasUnfinished());
        if (begun == "covered"_L1) {
            press(journey, Qt::Key_Return);
            QVERIFY(canvas(journey)->hasPolygon());
            canvas(journey)->setFocus();
            undo();
            QVERIFY(!canvas(journey)->hasPolygon());
            QCOMPARE(canvas(journey)->tool(), Tool::Polygon); // open again
        } else {
            for (int corner = 0; corner < 3; ++corner) {
                undo();
                QCOMPARE(canvas(journey)->tool(), Tool::Polygon);
            }
            undo();
            QCOMPARE(canvas(journey)->tool(), Tool::Select);
        }
    }
    QVERIFY(journey.application().door().canUndo());
    const int lists = journey.sandbox().requestsSeen(u"listGeofences");
    press(journey, Qt::Key_F5); // what is sent later than anything before
    QTRY_VERIFY(journey.sandbox().requestsSeen(u"listGeofences") > lists);
    QCOMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 1);
}

void GeofenceJourneyTest::theFirstOneIsNamedAsSet_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as the service has it") << u"enabled"_s;
    QTest::newRow("otherwise") << u"is_active"_s;
}

//! A service that calls the switch by another name says yes and keeps its own.
void GeofenceJourneyTest::theFirstOneIsNamedAsSet()
{
    QFETCH(const QString, name);
    JourneyOptions options{.elevate = false,
                           .prepare = [&](Workspace &workspace) { workspace.ivalt->geofenceSwitch = name; }};
    options.sandbox.ivalt = IvaltEnvelope::QuickStart; // whose replies tell what is stored
    options.sandbox.ivaltDialect.fencesAreEnabled = true;
    Journey journey(options);
    QVERIFY(openFences(journey, u"मान्सून मदत केंद्र"_s, 0));
    FenceValues gate = FenceValues::of(u"Gate"_s, {{18.52, 73.86}, 80});
    gate.isActive = false;
    document(journey)->add({gate}, u"Draw"_s);
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    const bool isHeard = name == "enabled"_L1;
    QTRY_COMPARE(valuesOf(journey, named(journey, u"Gate"_s)).isOn(), !isHeard);
    const auto isTold = [&] { return journey.visibleText().contains(u"has stored 1 geofence"_s); };
    QTRY_COMPARE(isTold(), !isHeard);
}

//! Whatever the safety level: edits gather, and nobody knows them all any more.
void GeofenceJourneyTest::savingIsReviewed()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QDialog *review = journey.waitForDialog();
    QVERIFY(review);
    QVERIFY(journey.visibleText().contains(u"Torre de Belém"_s));
    QTest::keyClick(review, Qt::Key_Escape);
    QVERIFY(journey.waitUntilNoDialog());
    QCOMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 0);
    QCOMPARE(document(journey)->unsavedCount(), 1);
    QTRY_VERIFY(page(journey)->findChild<QAction *>(u"saveFences"_s)->isEnabled());
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
}

void GeofenceJourneyTest::switchingOffTellsWhatFollows()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    canvas(journey)->select({belem});
    canvas(journey)->toggleSelected();
    QVERIFY(!valuesOf(journey, belem).isOn());
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(journey.waitForDialog());
    QVERIFY2(journey.waitForText(u"whoever has no other is affected"_s), qPrintable(journey.visibleText()));
    QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    canvas(journey)->toggleSelected();
    press(journey, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(journey.waitForDialog());
    QVERIFY(!journey.visibleText().contains(u"is affected"_s));
    QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 2);
}

void GeofenceJourneyTest::doorUndoIsFollowed()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    const FenceValues before = valuesOf(journey, belem);
    dragFence(journey, belem, {30, -30});
    QVERIFY(save(journey));
    QTRY_VERIFY(journey.application().door().canUndo());
    QVERIFY(journey.click(u"Undo"_s)); // of the toast
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"updateGeofence"), 2);
    QTRY_COMPARE(valuesOf(journey, belem), before);
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

//! On each page that shows lists of them: a service that limits its requests is to take what is saved.
void GeofenceJourneyTest::changesMadeTogetherAreReadOnce()
{
    Journey journey({.elevate = false});
    for (const QString &other : {u"ivalt.assignments"_s, u"ivalt.accessCheck"_s}) {
        QVERIFY(journey.goTo(other));
        QTRY_VERIFY(journey.application().desk()->isReady());
    }
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const auto lists = [&] { return journey.sandbox().requestsSeen(u"listGeofences"); };
    journey.sandbox().forgetRequests();
    page(journey)->table()->selectAll();
    press(journey, Qt::Key_Delete);
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->count(), 0);
    QTRY_VERIFY(journey.application().door().runs().isEmpty());
    QCOMPARE(journey.sandbox().requestsSeen(u"deleteGeofence"), 6);
    QTRY_COMPARE(lists(), 2);

    QVERIFY(journey.click(u"Undo"_s)); // of the toast
    QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
    QTRY_COMPARE(document(journey)->count(), 6);
    QTRY_VERIFY(journey.application().door().runs().isEmpty());
    QCOMPARE(journey.sandbox().requestsSeen(u"createGeofence"), 6);
    QTRY_COMPARE(lists(), 5); // and the map
}

void GeofenceJourneyTest::cornersAndEditsOfACoverAreDoneAgain()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const auto undo = [&journey] { press(journey, Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [&journey] { press(journey, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); };
    canvas(journey)->setFocus();
    press(journey, Qt::Key_P);
    for (const QPoint corner : {QPoint(150, 250), QPoint(420, 260), QPoint(400, 400)})
        QTest::mouseClick(canvas(journey), Qt::LeftButton, {}, corner);
    undo();
    undo();
    redo();
    redo();
    press(journey, Qt::Key_Return); // which takes three corners
    QVERIFY(canvas(journey)->hasPolygon());
    QTRY_VERIFY(!canvas(journey)->cover().isEmpty());
    canvas(journey)->setFocus();
    press(journey, Qt::Key_Tab);
    const QList<GeoCircle> found = canvas(journey)->cover();
    press(journey, Qt::Key_Plus);
    const QList<GeoCircle> larger = canvas(journey)->cover();
    QVERIFY(larger != found);
    undo();
    QCOMPARE(canvas(journey)->cover(), found);
    redo();
    QCOMPARE(canvas(journey)->cover(), larger);
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

void GeofenceJourneyTest::otherOrganizationsKeepTheirEdits()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    QVERIFY(chooseOrganization(journey, u"Sandbox City"_s));
    QTRY_COMPARE(document(journey)->count(), 4);
    QCOMPARE(document(journey)->unsavedCount(), 0);
    QVERIFY(journey.waitForText(u"Not saved yet in Autoridade Portuária do Tejo"_s));
    QVERIFY(journey.goTo(u"ivalt.organizations"_s));
    QVERIFY(journey.goTo(u"ivalt.geofences"_s));
    QVERIFY(chooseOrganization(journey, u"Autoridade Portuária do Tejo"_s));
    QTRY_COMPARE(document(journey)->count(FenceChange::Changed), 1);
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

void GeofenceJourneyTest::unsavedEditsOutlastTheProgram()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    const FenceValues moved = valuesOf(journey, named(journey, u"Torre de Belém"_s));
    canvas(journey)->select({named(journey, u"Cais do Sodré"_s)});
    press(journey, Qt::Key_Delete);
    journey.restart();
    QVERIFY(journey.signIn());
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QCOMPARE(document(journey)->count(FenceChange::Changed), 1);
    QCOMPARE(document(journey)->count(FenceChange::Deleted), 1);
    QCOMPARE(valuesOf(journey, named(journey, u"Torre de Belém"_s)), moved);
    QVERIFY(journey.waitForText(u"from last time are here again"_s));
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document(journey)->unsavedCount(), 0);
}

void GeofenceJourneyTest::anotherKeyAsksAboutUnsavedEdits_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("question");
    QTest::newRow("replace") << u"Replace iVALT API key"_s << u"You can replace it"_s;
    QTest::newRow("remove") << u"Remove iVALT API key"_s << u"Remove the key of"_s;
}

void GeofenceJourneyTest::anotherKeyAsksAboutUnsavedEdits()
{
    QFETCH(const QString, command);
    QFETCH(const QString, question);
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    // Nothing is asked where nothing is lost.
    QVERIFY(journey.command(command));
    QVERIFY2(journey.waitForText(question), qPrintable(journey.visibleText()));
    QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
    QVERIFY(journey.waitUntilNoDialog());

    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    QVERIFY(journey.command(command));
    QVERIFY2(journey.waitForText(u"of geofences are not saved and would be lost"_s), qPrintable(journey.visibleText()));
    QVERIFY(!QApplication::activeModalWidget());
    // What is kept of organizations that nobody has looked at since the start counts, too.
    journey.restart();
    QVERIFY(journey.signIn());
    QVERIFY(journey.goTo(u"ivalt.geofences"_s));
    QVERIFY(journey.command(command));
    QVERIFY2(journey.waitForText(u"of geofences are not saved and would be lost"_s), qPrintable(journey.visibleText()));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QCOMPARE(document(journey)->unsavedCount(), 1);
    QVERIFY(journey.click(u"Go on anyway"_s));
    QVERIFY2(journey.waitForText(question), qPrintable(journey.visibleText()));
}

void GeofenceJourneyTest::whatOthersChangedSinceTheDraftIsPointedOut()
{
    Journey journey({.isKept = true, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const QString belem = u"Torre de Belém"_s;
    dragFence(journey, named(journey, belem), {30, -30});
    dragFence(journey, named(journey, u"Cais do Sodré"_s), {12, 30});
    const FenceValues moved = valuesOf(journey, named(journey, belem));
    // Behind the program's back.
    const Record stored = document(journey)->fence(named(journey, belem)).stored;
    auto theirs = stored.as<ivalt::Geofence>();
    theirs.radius = *theirs.radius + 77;
    const auto organization = page(journey)->findChild<QComboBox *>(u"scope"_s)->currentData().toString();
    const auto sent =
        journey.workspace()
            .client(Service::Ivalt)
            .call(ivalt::updateGeofence, theirs, {.path = {{u"org_id"_s, organization}, {u"id"_s, stored.identity()}}});
    QTRY_VERIFY(sent.isFinished());
    QVERIFY(sent.result().has_value());

    journey.restart();
    QVERIFY(journey.signIn());
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QTRY_COMPARE(document(journey)->count(FenceChange::Changed), 2);
    QCOMPARE(valuesOf(journey, named(journey, belem)), moved);
    QVERIFY(document(journey)->fence(named(journey, belem)).isTakenOver);
    QVERIFY(!document(journey)->fence(named(journey, u"Cais do Sodré"_s)).isTakenOver);
    page(journey)->panel()->show({named(journey, belem)});
    QVERIFY2(journey.waitForText(u"Somebody else has changed it"_s), qPrintable(journey.visibleText()));
}

void GeofenceJourneyTest::placesAreFound()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    auto *field = page(journey)->findChild<PlaceSearchField *>();
    field->setFocus();
    QTest::keyClicks(field, u"Nairobi"_s);
    QTRY_VERIFY(field->isOpen() && field->list()->model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(distanceBetween(canvas(journey)->camera().center, {-1.286, 36.817}) < 30'000);
    QVERIFY(canvas(journey)->hasFocus());
}

void GeofenceJourneyTest::oneIsReadAgain()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {0, 0});
    QVERIFY(journey.command(u"Read this one again"_s));
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"getGeofence"), 1);
    QVERIFY(journey.waitForText(u"is as the service has it now"_s));
}

//! Whichever answer has told it last: of reading one again, of changing it, of creating it.
void GeofenceJourneyTest::whatNobodyKnowsOfItIsSentBack()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QJsonObject sent;
    connect(&journey.application().door(), &ChangeDoor::started, &journey.window(), [&sent](ChangeRun *run) {
        connect(run, &ChangeRun::itemFinished, run,
                [&sent](const ChangeItemResult &item) { sent = item.change.body.toObject(); });
    });
    const auto answer = [&journey](const QString &operation, const QJsonObject &fence) {
        journey.sandbox().addSwitch({.fault = Fault::Status,
                                     .operations = {operation},
                                     .times = 1,
                                     .status = 200,
                                     .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, fence}},
                                     .does = true});
    };
    const auto edit = [&](FenceKey key, double radius) {
        FenceValues values = valuesOf(journey, key);
        values.radius = radius;
        document(journey)->change(key, values, u"Resize"_s);
        sent = {};
        journey.window().activateWindow();
        canvas(journey)->setFocus();
        return save(journey) && QTest::qWaitFor([&] { return !sent.isEmpty(); });
    };
    const FenceKey belem = named(journey, u"Torre de Belém"_s);
    dragFence(journey, belem, {0, 0});
    const Record stored = document(journey)->fence(belem).stored;
    QJsonObject told = jsonFromRecord(stored);
    told.insert(u"colour"_s, u"red"_s);
    told.insert(u"floor"_s, 1);
    answer(u"getGeofence"_s, told);
    QVERIFY(journey.command(u"Read this one again"_s));
    QVERIFY(journey.waitForText(u"is as the service has it now"_s));
    answer(u"updateGeofence"_s, {{u"id"_s, told.value("id"_L1)}, {u"floor"_s, 2}});
    QVERIFY(edit(belem, 201));
    QCOMPARE(sent["colour"_L1], QJsonValue(u"red"_s));
    QCOMPARE(sent["floor"_L1], QJsonValue(1));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QVERIFY(edit(belem, 202));
    QCOMPARE(sent["colour"_L1], QJsonValue(u"red"_s));
    QCOMPARE(sent["floor"_L1], QJsonValue(2));
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);

    const FenceKey ferry =
        document(journey)->add({FenceValues::of(u"Ferry gate"_s, {{38.7, -9.2}, 60})}, u"Draw"_s).first();
    answer(u"createGeofence"_s, {{u"id"_s, 9001}, {u"colour"_s, u"blue"_s}});
    QVERIFY(save(journey));
    QTRY_COMPARE(document(journey)->fence(ferry).identity(), u"9001"_s);
    QTRY_COMPARE(document(journey)->unsavedCount(), 0);
    QVERIFY(edit(ferry, 70));
    QCOMPARE(sent["colour"_L1], QJsonValue(u"blue"_s));
}

void GeofenceJourneyTest::quotaIsToldByTheService()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    for (int copy = 0; copy < 40; ++copy) {
        canvas(journey)->select({named(journey, u"Torre de Belém"_s)});
        press(journey, Qt::Key_D, Qt::ControlModifier);
    }
    QVERIFY(save(journey));
    QTRY_COMPARE_WITH_TIMEOUT(journey.sandbox().requestsSeen(u"createGeofence"), 40, 20'000);
    QVERIFY(journey.waitForText(u"number_geo_fencing"_s));
    QTRY_VERIFY(document(journey)->unsavedCount() > 0); // what did not fit is still here
    QVERIFY(document(journey)->count() == 46);
}

void GeofenceJourneyTest::quotaIsASetting()
{
    const QString allowed = u" allowed"_s;
    {
        Journey journey({.elevate = false});
        QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
        QVERIFY2(journey.waitForText(allowed), qPrintable(journey.visibleText()));
    }
    Journey journey(
        {.elevate = false, .prepare = [](Workspace &workspace) { workspace.ivalt->geofenceQuota = u"none"_s; }});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    QVERIFY2(!journey.visibleText().contains(allowed), qPrintable(journey.visibleText()));
}

void GeofenceJourneyTest::readOnlyWorkspaceEditsNothing()
{
    Journey journey({.safety = SafetyLevel::ReadOnly, .elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    press(journey, Qt::Key_N);
    press(journey, Qt::Key_Delete);
    QCOMPARE(document(journey)->unsavedCount(), 0);
    QVERIFY(!page(journey)->findChild<QAction *>(u"drawCircle"_s)->isEnabled());
}

void GeofenceJourneyTest::discardingCanBeUndone()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    dragFence(journey, named(journey, u"Torre de Belém"_s), {30, -30});
    canvas(journey)->select({named(journey, u"Cais do Sodré"_s)});
    press(journey, Qt::Key_Delete);
    QVERIFY(journey.click(u"Discard all edits"_s));
    QCOMPARE(document(journey)->unsavedCount(), 0);
    QVERIFY(journey.waitForText(u"2 edits were discarded"_s));
    canvas(journey)->setFocus();
    press(journey, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document(journey)->unsavedCount(), 2);
}

//! By an edit that is not saved, and only while there is one.
void GeofenceJourneyTest::whoLosesByAnEditIsTold()
{
    Journey journey({.elevate = false});
    QVERIFY(openFences(journey, u"Autoridade Portuária do Tejo"_s, 6));
    const auto *panel = page(journey)->findChild<AccessChangePanel *>();
    QVERIFY(!panel->button()->isVisible());
    RecordTable *table = page(journey)->table();
    for (int row = 0; row < 6; ++row) {
        const QModelIndex index = table->records()->index(row, table->shownColumns().first());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        QVERIFY2(type(journey, u"Radius in metres"_s, u"1"_s), qPrintable(journey.visibleText()));
    }
    QCOMPARE(document(journey)->unsavedCount(), 6);
    QCOMPARE(journey.sandbox().requestsSeen(u"listOrgUsers"), 0); // nobody has asked yet
    QVERIFY(journey.click(u"Who gains, who loses"_s));
    QVERIFY2(journey.waitForText(u"What people are assigned has not been read yet."_s),
             qPrintable(journey.visibleText()));
    journey.sandbox().addSwitch({.fault = Fault::Status,
                                 .operations = {u"listUserGeofences"_s},
                                 .times = 1,
                                 .status = 422,
                                 .body = {{u"status"_s, u"error"_s}, {u"message"_s, u"The map office is closed"_s}}});
    QVERIFY(journey.click(u"Read it"_s));
    QVERIFY2(journey.waitForText(u"What some people are assigned could not be read."_s),
             qPrintable(journey.visibleText()));
    QVERIFY(journey.visibleText().contains(u"The map office is closed"_s));
    QVERIFY(journey.click(u"Read it"_s)); // the rest
    const auto *list = panel->list()->findChild<QListView *>();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QTRY_VERIFY(!journey.visibleText().contains(u"is not known yet"_s));

    // Just those who have one of them, and everybody loses.
    QStringList told;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        QVERIFY2(index.data().toString().contains(u"loses"_s), qPrintable(index.data().toString()));
        told.append(index.data(AccessChangeModel::PersonRole).toString());
    }
    Client &client = journey.workspace().client(Service::Ivalt);
    for (const QString &id : std::as_const(told)) {
        const auto fences =
            client.list(ivalt::listUserGeofences, requestFor(ivalt::listUserGeofences, client, {{u"user_id"_s, id}}));
        QTRY_VERIFY(fences.isFinished());
        const Outcome<RecordPage> page = fences.result();
        QVERIFY(page && !page->rows.isEmpty());
    }
    QVERIFY(journey.click(u"Export who gains and who loses…"_s));
    QVERIFY(journey.pickFile(journey.folder() + u"/who.json"_s));
    QFile file(journey.folder() + u"/who.json"_s);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray exported = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(exported.size(), told.size());
    for (qsizetype i = 0; i < exported.size(); ++i) {
        QCOMPARE(exported.at(i)["user_id"_L1].toString(), told.at(i));
        QCOMPARE(exported.at(i)["access"_L1].toString(), u"loses"_s);
        QVERIFY(exported.at(i)["seconds_a_week"_L1].isDouble());
        QVERIFY(exported.at(i).toObject().contains("assumed"_L1));
    }
    // What has been changed elsewhere meanwhile counts too.
    QCOMPARE(journey.sandbox().requestsSeen(u"listOrgUsers"), 1);
    emit journey.application().door().changed(Service::Ivalt, u"updateOrgUser"_s,
                                              {.type = typeOf<ivalt::User>.name, .identity = u"0"_s, .title = {}});
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"listOrgUsers"), 2);
    QTRY_COMPARE(list->model()->rowCount(), told.size());
    // So does what others have changed, where one asks for it.
    press(journey, Qt::Key_F5);
    QTRY_COMPARE(journey.sandbox().requestsSeen(u"listOrgUsers"), 3);
    QTRY_COMPARE(list->model()->rowCount(), told.size());
    const int lists = journey.sandbox().requestsSeen(u"listUserGeofences");
    QVERIFY2(journey.click(u"Read assignments again"_s), qPrintable(journey.visibleText()));
    QTRY_VERIFY(journey.sandbox().requestsSeen(u"listUserGeofences") > lists);
    QTRY_COMPARE(list->model()->rowCount(), told.size());
    QVERIFY(journey.click(u"Discard all edits"_s));
    QTRY_VERIFY(!panel->isVisible() && !panel->button()->isVisible());
}

QTEST_MAIN(GeofenceJourneyTest)
#include "tst_geofencejourney.moc"
