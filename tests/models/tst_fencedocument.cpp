#include "models/geo/fencedocument.h"
#include "models/records/ivalt/geofence.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Editing the fences of an organization: what is stored, what is wanted, and the way back.
class FenceDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheServiceHas();
    void everyEditIsUndoneAndRedone();
    void dragsAreOneStep();
    void unchangedEditsAreNoSteps();
    void changesAreCounted();
    void gatheredAreToldOnce();
    void savingMovesTheStoredState();
    void undoAfterSavingIsAnEdit();
    void whatFailedStaysUnsaved();
    void editsMadeWhileSavingAreKept();
    void newFencesLearnTheirIdentityFromTheList();
    void whatIsInDoubtIsTakenFromTheList();
    void whatFailedAndIsThereIsNoProblem();
    void readingAgainKeepsEdits();
    void undoLeavesAloneWhatOthersDid();
    void absentValuesStayAbsent();
    void revertingCanBeUndone();
};

static Record wire(qint64 id, const QString &name, GeoPoint center, double radius)
{
    ivalt::Geofence fence;
    fence.id = id;
    fence.name = name;
    fence.latitude = center.latitude;
    fence.longitude = center.longitude;
    fence.radius = radius;
    fence.isActive = true;
    fence.organizationId = 32;
    fence.createdAt = QDateTime(QDate(2024, 5, 1), QTime(8, 0), QTimeZone::UTC);
    return Record::of(fence);
}

static QList<Record> threeFences()
{
    return {wire(1, u"Gate"_s, {51.5, -0.1}, 100), wire(2, u"Yard"_s, {51.51, -0.11}, 200),
            wire(3, u"Depot"_s, {51.52, -0.12}, 300)};
}

static FenceValues moved(FenceValues values, GeoPoint to)
{
    values.center = to;
    return values;
}

void FenceDocumentTest::readsWhatTheServiceHas()
{
    FenceDocument document;
    QSignalSpy reset(&document, &FenceDocument::wasReset);
    document.read(threeFences());
    QCOMPARE(reset.count(), 1);
    QCOMPARE(document.count(), 3);
    QCOMPARE(document.unsavedCount(), 0);
    const FenceKey yard = document.find(u"2"_s);
    QCOMPARE(document.fence(yard).shown().name, u"Yard"_s);
    QCOMPARE(document.fence(yard).shown().circle(), (GeoCircle{{51.51, -0.11}, 200}));
    QCOMPARE(document.keys().size(), 3);
    QVERIFY(!document.canUndo());
}

void FenceDocumentTest::everyEditIsUndoneAndRedone()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    const FenceKey yard = document.find(u"2"_s);
    QList<QList<FenceValues>> states;
    const auto note = [&] {
        QList<FenceValues> state;
        for (FenceKey key : document.keys()) {
            if (document.fence(key).working)
                state.append(*document.fence(key).working);
        }
        states.append(state);
    };
    note();
    document.add({FenceValues::of(u"New"_s, {{51.4, -0.2}, 50})}, u"Draw"_s);
    note();
    document.change(gate, moved(document.fence(gate).shown(), {51.6, -0.3}), u"Move"_s);
    note();
    FenceValues wide = document.fence(gate).shown();
    wide.radius = 500;
    wide.name = u"Main gate"_s;
    document.change(gate, wide, u"Resize"_s);
    note();
    FenceValues off = document.fence(yard).shown();
    off.isActive = false;
    document.change(yard, off, u"Switch off"_s);
    note();
    document.remove({yard, gate}, u"Delete"_s);
    note();
    document.edit({{.after = FenceValues::of(u"A"_s, {{1, 1}, 10})}, {yard, off}}, u"Import"_s);
    note();

    for (qsizetype step = states.size() - 1; step > 0; --step) {
        document.undo();
        note();
        QCOMPARE(states.takeLast(), states.at(step - 1));
    }
    QVERIFY(!document.canUndo());
    QCOMPARE(document.unsavedCount(), 0);
    for (qsizetype step = 1; step < states.size(); ++step) {
        document.redo();
        note();
        QCOMPARE(states.takeLast(), states.at(step));
    }
    QVERIFY(!document.canRedo());
}

void FenceDocumentTest::dragsAreOneStep()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    const FenceValues before = document.fence(gate).shown();
    const quint64 drag = FenceDocument::newMerge();
    for (int step = 1; step <= 20; ++step)
        document.change(gate, moved(before, {51.5 + step * 0.001, -0.1}), u"Move"_s, drag);
    document.undo();
    QCOMPARE(document.fence(gate).shown(), before);
    QVERIFY(!document.canUndo());
    document.redo();
    QCOMPARE(document.fence(gate).shown().center->latitude, 51.52);

    document.change(gate, moved(before, {51, -0.1}), u"Move"_s, drag); // what was undone begins no old drag again
    document.endMerging();
    document.change(gate, moved(before, {50, -0.1}), u"Move"_s, drag);
    document.undo();
    QCOMPARE(document.fence(gate).shown().center->latitude, 51.0);
}

void FenceDocumentTest::unchangedEditsAreNoSteps()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    QSignalSpy changed(&document, &FenceDocument::changed);
    document.change(gate, document.fence(gate).shown(), u"Move"_s);
    QVERIFY(!document.canUndo());
    QCOMPARE(changed.count(), 0);
}

void FenceDocumentTest::changesAreCounted()
{
    FenceDocument document;
    document.read(threeFences());
    document.add({FenceValues::of(u"New"_s, {{1, 1}, 50}), FenceValues::of(u"Newer"_s, {{2, 2}, 50})}, u"Add"_s);
    document.remove({document.find(u"2"_s)}, u"Delete"_s);
    const FenceKey gate = document.find(u"1"_s);
    document.change(gate, moved(document.fence(gate).shown(), {0, 0}), u"Move"_s);
    QCOMPARE(document.count(), 5); // one to be deleted is still listed
    QCOMPARE(document.count(FenceChange::New), 2);
    QCOMPARE(document.count(FenceChange::Deleted), 1);
    QCOMPARE(document.count(FenceChange::Changed), 1);
    QCOMPARE(document.unsaved().size(), 4);
    document.remove({document.unsaved().last()}, u"Delete"_s); // one that never was leaves nothing behind
    QCOMPARE(document.count(), 4);
    QCOMPARE(document.count(FenceChange::New), 1);
    while (document.canUndo())
        document.undo();
    QCOMPARE(document.unsavedCount(), 0);
    QCOMPARE(document.count(), 3);
}

//! As the service would answer.
static void saveAll(FenceDocument &document, qint64 nextId = 100)
{
    for (FenceKey key : document.unsaved()) {
        const EditedFence fence = document.fence(key);
        Record now = fence.working ? document.wanted(key) : Record();
        if (!now.isNull() && now.identity().isEmpty())
            now.setText(u"id", QString::number(nextId++));
        document.saved(key, fence.working, now);
    }
}

void FenceDocumentTest::gatheredAreToldOnce()
{
    FenceDocument document;
    const QList<FenceKey> keys =
        document.add({FenceValues::of(u"A"_s, {{1, 2}, 3}), FenceValues::of(u"B"_s, {{2, 3}, 4})}, u"Draw"_s);
    QSignalSpy changed(&document, &FenceDocument::changed);
    {
        const FenceDocument::Gathering gathering(&document);
        for (const FenceKey key : keys)
            document.sending(key, *document.fence(key).working);
        QCOMPARE(changed.count(), 0);
    }
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<FenceKey>>(), keys);
    document.notSent(keys.first());
    QCOMPARE(changed.count(), 2);
}

void FenceDocumentTest::savingMovesTheStoredState()
{
    FenceDocument document;
    document.read(threeFences());
    document.add({FenceValues::of(u"New"_s, {{1, 1}, 50})}, u"Add"_s);
    document.remove({document.find(u"2"_s)}, u"Delete"_s);
    saveAll(document);
    QCOMPARE(document.unsavedCount(), 0);
    QCOMPARE(document.count(), 3);
    QCOMPARE(document.find(u"2"_s), NoFenceKey);
    QVERIFY(document.find(u"100"_s) != NoFenceKey);
    QVERIFY(document.canUndo());
}

void FenceDocumentTest::undoAfterSavingIsAnEdit()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    const FenceKey yard = document.find(u"2"_s);
    document.change(gate, moved(document.fence(gate).shown(), {10, 10}), u"Move"_s);
    document.remove({yard}, u"Delete"_s);
    const FenceKey added = document.add({FenceValues::of(u"New"_s, {{1, 1}, 50})}, u"Add"_s).first();
    saveAll(document);

    document.undo();
    QCOMPARE(document.fence(added).change(), FenceChange::Deleted);
    QCOMPARE(document.wanted(added).identity(), u"100"_s);
    document.undo();
    QCOMPARE(document.fence(yard).change(), FenceChange::New); // what is gone is created anew
    QCOMPARE(document.fence(yard).shown().name, u"Yard"_s);
    QVERIFY(document.wanted(yard).identity().isEmpty());
    document.undo();
    QCOMPARE(document.fence(gate).change(), FenceChange::Changed);
    QCOMPARE(document.fence(gate).shown().center->latitude, 51.5);
    saveAll(document, 200);
    QCOMPARE(document.unsavedCount(), 0);
    QCOMPARE(document.fence(yard).identity(), u"200"_s);
    document.redo();
    document.redo();
    document.redo();
    QCOMPARE(document.unsavedCount(), 3);
}

void FenceDocumentTest::whatFailedStaysUnsaved()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    const FenceValues before = document.fence(gate).shown();
    document.change(gate, moved(before, {10, 10}), u"Move"_s);
    document.failed(gate, u"The service is away."_s);
    QCOMPARE(document.fence(gate).change(), FenceChange::Changed);
    QCOMPARE(document.fence(gate).problem, u"The service is away."_s);
    QVERIFY(document.canUndo());
    document.undo();
    QCOMPARE(document.fence(gate).shown(), before);
    QVERIFY(document.fence(gate).problem.isEmpty());
    document.redo();
    QCOMPARE(document.fence(gate).shown().center->latitude, 10.0);
    saveAll(document);
    QCOMPARE(document.unsavedCount(), 0);
}

void FenceDocumentTest::editsMadeWhileSavingAreKept()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    document.change(gate, moved(document.fence(gate).shown(), {10, 10}), u"Move"_s);
    const std::optional<FenceValues> sent = document.fence(gate).working;
    const Record now = document.wanted(gate);
    document.change(gate, moved(document.fence(gate).shown(), {20, 20}), u"Move"_s);
    document.saved(gate, sent, now);
    QCOMPARE(document.fence(gate).change(), FenceChange::Changed);
    QCOMPARE(document.fence(gate).shown().center->latitude, 20.0);
    QCOMPARE(document.fence(gate).storedValues->center->latitude, 10.0);
}

void FenceDocumentTest::newFencesLearnTheirIdentityFromTheList()
{
    FenceDocument document;
    document.read(threeFences());
    const QList<FenceKey> added =
        document.add({FenceValues::of(u"Twin"_s, {{1, 1}, 50}), FenceValues::of(u"Twin"_s, {{1, 1}, 50})}, u"Add"_s);
    for (FenceKey key : added)
        document.saved(key, document.fence(key).working, document.wanted(key));
    QCOMPARE(document.unsavedCount(), 0);
    document.read(threeFences() + QList{wire(8, u"Twin"_s, {1, 1}, 50), wire(9, u"Twin"_s, {1, 1}, 50)});
    QCOMPARE(document.count(), 5);
    QCOMPARE(document.fence(added.at(0)).identity(), u"8"_s);
    QCOMPARE(document.fence(added.at(1)).identity(), u"9"_s);
    document.undo(); // the step still finds them
    QCOMPARE(document.count(FenceChange::Deleted), 2);
}

void FenceDocumentTest::whatIsInDoubtIsTakenFromTheList()
{
    FenceDocument document;
    document.read(threeFences());
    // The service has one that says the same as the first, from before.
    const FenceValues twin = *document.fence(document.find(u"1"_s)).working;
    const FenceValues ferry = FenceValues::of(u"Ferry"_s, {{51.4, -0.2}, 50});
    const QList<FenceKey> keys = document.add({twin, ferry}, u"Draw"_s);
    const FenceKey dropped = document.add({FenceValues::of(u"Pier"_s, {{51.3, -0.2}, 50})}, u"Draw"_s).first();
    for (FenceKey key : document.unsaved()) {
        document.sending(key, *document.fence(key).working);
        document.doubted(key, u"Nobody knows."_s);
    }
    document.undo(); // the last one
    FenceValues wide = ferry;
    wide.radius = 80;
    document.change(keys.last(), wide, u"Resize"_s);
    document.read(threeFences());
    QCOMPARE(document.inDoubt(), keys);
    QCOMPARE(document.fence(keys.first()).problem, u"Nobody knows."_s);

    QList<Record> listed = threeFences();
    listed.append(wire(4, u"Ferry"_s, {51.4, -0.2}, 50));
    listed.append(wire(5, u"Pier"_s, {51.3, -0.2}, 50));
    document.read(listed);
    QCOMPARE(document.inDoubt(), keys.first(1));
    QCOMPARE(document.fence(keys.last()).identity(), u"4"_s);
    QCOMPARE(document.fence(keys.last()).change(), FenceChange::Changed); // edited since
    QCOMPARE(document.fence(keys.last()).problem, QString());
    QCOMPARE(document.find(u"5"_s), dropped);
    QCOMPARE(document.fence(dropped).change(), FenceChange::None);
    QCOMPARE(document.count(), 6);

    listed.append(wire(6, twin.name, *twin.center, *twin.radius));
    document.read(listed);
    QCOMPARE(document.inDoubt(), QList<FenceKey>());
    QCOMPARE(document.fence(keys.first()).identity(), u"6"_s);
    QCOMPARE(document.fence(keys.first()).change(), FenceChange::None);
    QCOMPARE(document.count(), 6);
}

void FenceDocumentTest::whatFailedAndIsThereIsNoProblem()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    document.change(gate, moved(document.fence(gate).shown(), {51.6, -0.3}), u"Move"_s);
    document.doubted(gate, u"Nobody knows."_s);
    QList<Record> listed = threeFences();
    listed.first() = wire(1, u"Gate"_s, {51.6, -0.3}, 100);
    document.read(listed);
    QCOMPARE(document.unsavedCount(), 0);
    QCOMPARE(document.fence(gate).problem, QString());
}

void FenceDocumentTest::readingAgainKeepsEdits()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    const FenceKey yard = document.find(u"2"_s);
    const FenceKey depot = document.find(u"3"_s);
    document.change(gate, moved(document.fence(gate).shown(), {10, 10}), u"Move"_s);
    document.change(yard, moved(document.fence(yard).shown(), {11, 11}), u"Move"_s);
    const FenceKey added = document.add({FenceValues::of(u"New"_s, {{1, 1}, 50})}, u"Add"_s).first();
    // Somebody else has renamed one, deleted one and made one.
    document.read({wire(1, u"Front gate"_s, {51.5, -0.1}, 100), wire(3, u"Old depot"_s, {51.52, -0.12}, 300),
                   wire(4, u"Quay"_s, {51, 0}, 80)});
    QCOMPARE(document.count(), 5);
    QCOMPARE(document.fence(gate).change(), FenceChange::Changed);
    QCOMPARE(document.fence(gate).shown().center->latitude, 10.0);
    QVERIFY(document.fence(gate).isTakenOver);
    QCOMPARE(document.fence(yard).change(), FenceChange::New); // kept, to be created anew or dropped
    QVERIFY(document.fence(yard).isTakenOver);
    QCOMPARE(document.fence(depot).shown().name, u"Old depot"_s);
    QCOMPARE(document.fence(depot).change(), FenceChange::None);
    QCOMPARE(document.fence(added).change(), FenceChange::New);
    QVERIFY(document.find(u"4"_s) != NoFenceKey);
}

void FenceDocumentTest::undoLeavesAloneWhatOthersDid()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    document.change(gate, moved(document.fence(gate).shown(), {10, 10}), u"Move"_s);
    saveAll(document);
    document.read({wire(1, u"Front gate"_s, {10, 10}, 100), wire(2, u"Yard"_s, {51.51, -0.11}, 200)});
    document.undo();
    QCOMPARE(document.fence(gate).shown().name, u"Front gate"_s);
    QCOMPARE(document.fence(gate).shown().center->latitude, 51.5);
}

void FenceDocumentTest::absentValuesStayAbsent()
{
    ivalt::Geofence bare;
    bare.id = 7;
    bare.name = u"Bare"_s;
    bare.latitude = 1.5; // half a place is none
    FenceDocument document;
    document.read({Record::of(bare)});
    const FenceKey key = document.find(u"7"_s);
    QVERIFY(!document.fence(key).shown().isPlaced());
    QVERIFY(document.fence(key).shown().isOn());
    FenceValues renamed = document.fence(key).shown();
    renamed.name = u"Named"_s;
    document.change(key, renamed, u"Rename"_s);
    const Record wanted = document.wanted(key);
    const auto &sent = wanted.as<ivalt::Geofence>();
    QCOMPARE(sent.latitude, 1.5);
    QVERIFY(!sent.longitude && !sent.radius && !sent.isActive);
    QCOMPARE(sent.name, u"Named"_s);
}

void FenceDocumentTest::revertingCanBeUndone()
{
    FenceDocument document;
    document.read(threeFences());
    const FenceKey gate = document.find(u"1"_s);
    document.change(gate, moved(document.fence(gate).shown(), {10, 10}), u"Move"_s);
    document.add({FenceValues::of(u"New"_s, {{1, 1}, 50})}, u"Add"_s);
    document.remove({document.find(u"2"_s)}, u"Delete"_s);
    document.revert(document.unsaved(), u"Discard"_s);
    QCOMPARE(document.unsavedCount(), 0);
    QCOMPARE(document.count(), 3);
    document.undo();
    QCOMPARE(document.unsavedCount(), 3);
}

QTEST_APPLESS_MAIN(FenceDocumentTest)
#include "tst_fencedocument.moc"
