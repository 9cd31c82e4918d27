#include "app/geofences/fencedrafts.h"

#include "models/records/ivalt/geofence.h"
#include "ui/widgets/settingsmemory.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::StringLiterals;

static Record listed(qint64 id, const FenceValues &values)
{
    ivalt::Geofence fence;
    fence.id = id;
    return values.written(Record::of(fence));
}

//! The page of an organization, from one start of the program to the next.
struct Start
{
    Start(const DraftMemory &memory, const QList<Record> &fences) : drafts(memory, nullptr)
    {
        drafts.follow(u"7"_s, &document);
        document.read(fences);
        restored = drafts.restore(u"7"_s, document);
    }

    FenceDocument document;
    FenceDrafts drafts;
    FenceDrafts::Restored restored;
};

//! What outlasts the program of geofences that are not saved.
class FenceDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasMadeBeforeTheProgramEndedIsNotAddedAgain()
    {
        const FenceValues gate = FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100});
        const FenceValues ferry = FenceValues::of(u"Ferry"_s, {{51.4, -0.2}, 50});
        {
            Start first(memory(), {listed(1, gate)});
            // One is like another that is there.
            for (FenceKey key : first.document.add({gate, ferry}, u"Draw"_s))
                first.document.sending(key, *first.document.fence(key).working);
            first.drafts.keep();
        }
        {
            Start one(memory(), {listed(1, gate), listed(2, ferry)});
            QCOMPARE(one.restored.made, 1);
            QCOMPARE(one.restored.edits, 1);
            QCOMPARE(one.document.inDoubt().size(), 1);
            const EditedFence &left = one.document.fence(one.document.inDoubt().first());
            QCOMPARE(*left.working, gate);
            QVERIFY2(left.problem.contains(u"not known whether it was saved"), qPrintable(left.problem));
            // It stays in doubt for as long as nobody has looked when saving it.
            one.drafts.keep();
        }
        Start again(memory(), {listed(1, gate), listed(2, ferry), listed(3, gate)});
        QCOMPARE(again.restored.made, 1);
        QCOMPARE(again.document.unsavedCount(), 0);
    }

    void whatWasMadeOfAllIsNotAddedAgain()
    {
        const FenceValues gate = FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100});
        const FenceValues ferry = FenceValues::of(u"Ferry"_s, {{51.4, -0.2}, 50});
        {
            Start first(memory(), {listed(1, gate)});
            for (FenceKey key : first.document.add({gate, ferry}, u"Draw"_s))
                first.document.sending(key, *first.document.fence(key).working);
            first.drafts.keep();
        }
        Start both(memory(), {listed(1, gate), listed(2, ferry), listed(3, gate)});
        QCOMPARE(both.restored.made, 2);
        QCOMPARE(both.restored.edits, 0);
        QCOMPARE(both.document.count(), 3);
        QCOMPARE(both.document.unsavedCount(), 0);
    }

    //! Each program keeps its own; what both have left is there the next time.
    void programsAtOnceLeaveEachOthersAlone()
    {
        const FenceValues gate = FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100});
        const FenceValues ferry = FenceValues::of(u"Ferry"_s, {{51.4, -0.2}, 50});
        {
            Start first(memory(), {});
            first.document.add({gate}, u"Draw"_s);
            first.drafts.keep();
            Start second(memory(), {});
            QCOMPARE(second.restored.edits, 0);
            QCOMPARE(second.drafts.count(), 0);
            second.document.add({ferry}, u"Draw"_s);
            second.drafts.keep();
            second.document.undo();
            second.drafts.keep(); // there is nothing to keep any more
            second.document.redo();
            second.drafts.keep();
            QCOMPARE(first.drafts.count(), 1);
        }
        {
            Start later(memory(), {});
            QCOMPARE(later.restored.edits, 2);
            QCOMPARE(later.drafts.count(), 2);
            Start besides(memory(), {});
            QCOMPARE(besides.restored.edits, 0);
        }
        {
            Start goesOn(memory(), {});
            QCOMPARE(goesOn.restored.edits, 2);
            goesOn.document.undo();
            goesOn.drafts.keep();
            {
                Start ends(memory(), {});
                ends.document.add({gate}, u"Draw"_s);
                ends.drafts.keep();
            }
            // What another has left meanwhile is not this one's.
            goesOn.document.read({});
            goesOn.drafts.keep();
            goesOn.document.add({ferry}, u"Draw"_s);
            goesOn.drafts.keep();
        }
        QCOMPARE(Start(memory(), {}).restored.edits, 2);
        DraftMemory elsewhere(m_folder->path(), u"ivalt.geofences"_s, u"http://there"_s);
        QVERIFY(elsewhere.of(u"7"_s).isEmpty());
        memory().forget();
        QCOMPARE(Start(memory(), {}).restored.edits, 0);
    }

    void polygonsAreKeptAsTheyWereLeft()
    {
        const GeoRing corners{{51.5, -0.1}, {51.6, -0.1}};
        const GeoRing others{{52.5, -0.1}, {52.6, -0.3}, {52.4, 1.0 / 3}};
        PendingPolygon dock{{.name = u"Dock"_s,
                             .polygon = {.outer = {{1, 2}, {1, 3}, {2, 2.1}}, .holes = {{{1.1, 2.1}, {1.2, 2.2}}}},
                             .active = false},
                            {{{1.5, 2.5}, 100.5}, {{1.6, 2.6}, 70}}};
        {
            Start first(memory(), {});
            first.document.add({FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100})}, u"Draw"_s);
            first.drafts.setPolygons(u"7"_s, {.corners = corners, .polygons = {dock}});
            QCOMPARE(first.drafts.count(), 3);
            Start second(memory(), {});
            second.drafts.setPolygons(u"7"_s, {.corners = others, .polygons = {}});
        } // both keep what they have at their end
        {
            Start later(memory(), {});
            QCOMPARE(later.restored.edits, 1);
            const PolygonWork &work = later.restored.polygons;
            QCOMPARE(work.count(), 3);
            QCOMPARE(work.corners, corners);
            const auto at = [&](const QString &name) {
                return std::ranges::find(work.polygons, name, &PendingPolygon::name);
            };
            const auto kept = at(u"Dock"_s);
            QVERIFY(kept != work.polygons.end());
            QCOMPARE(kept->polygon, dock.polygon);
            QCOMPARE(kept->adjusted, dock.adjusted);
            QVERIFY(!kept->active);
            // Only one can be drawn at a time.
            QVERIFY(at({}) != work.polygons.end());
            QCOMPARE(at({})->polygon.outer, others);
            later.drafts.setPolygons(u"7"_s, {});
        }
        Start done(memory(), {});
        QCOMPARE(done.restored.polygons.count(), 0);
        QCOMPARE(done.restored.edits, 1);
    }

    void whatTheDiskDoesNotTakeIsTold()
    {
        QFile inTheWay(m_folder->filePath(u"drafts"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Start start({inTheWay.fileName(), u"ivalt.geofences"_s, u"http://here"_s}, {});
        QCOMPARE(start.drafts.unkept(), 0);
        start.document.add({FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100})}, u"Draw"_s);
        start.drafts.setPolygons(u"7"_s, {.corners = {{51.5, -0.1}}, .polygons = {}});
        QCOMPARE(start.drafts.unkept(), 2);
        QCOMPARE(start.drafts.count(), 2);
        QVERIFY(inTheWay.remove());
        QCOMPARE(start.drafts.unkept(), 0);
        QCOMPARE(start.drafts.count(), 2);
    }

    void draftsAmongTheSettingsAreMoved()
    {
        const FenceValues gate = FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100});
        QVariantMap settings{
            {u"drafts"_s,
             QJsonObject{{"address"_L1, "http://here"_L1},
                         {"organizations"_L1, QJsonObject{{"7"_L1, QJsonArray{QJsonObject{{"name"_L1, "Gate"_L1},
                                                                                          {"latitude"_L1, 51.5},
                                                                                          {"longitude"_L1, -0.1},
                                                                                          {"radius"_L1, 100},
                                                                                          {"is_active"_L1, true}}}}}}}
                 .toVariantMap()}};
        DraftMemory moved = memory();
        moved.moveFrom({[&](const QString &key) { return settings.value(key); },
                        [&](const QString &key, const QVariant &value) { settings.insert(key, value); }});
        QVERIFY(!settings.value(u"drafts"_s).isValid());
        Start start(moved, {});
        QCOMPARE(start.restored.edits, 1);
        QCOMPARE(*start.document.fence(start.document.unsaved().first()).working, gate);
    }

    void whatWasNotSentIsAddedWhateverIsThere()
    {
        const FenceValues gate = FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100});
        {
            Start first(memory(), {});
            first.document.add({gate}, u"Draw"_s);
            first.drafts.keep();
        }
        Start second(memory(), {listed(1, gate)});
        QCOMPARE(second.restored.made, 0);
        QCOMPARE(second.document.count(FenceChange::New), 1);
        QCOMPARE(second.document.inDoubt(), QList<FenceKey>());
    }

    void whatOthersHaveDeletedMeanwhileIsPointedOut()
    {
        const FenceValues gate = FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100});
        {
            Start first(memory(), {listed(1, gate)});
            FenceValues wide = gate;
            wide.radius = 200;
            first.document.change(first.document.find(u"1"_s), wide, u"Resize"_s);
            first.document.add({FenceValues::of(u"Ferry"_s, {{51.4, -0.2}, 50})}, u"Draw"_s);
            first.drafts.keep();
        }
        for (int start = 0; start < 2; ++start) {
            Start later(memory(), {});
            QCOMPARE(later.document.count(FenceChange::New), 2);
            for (FenceKey key : later.document.unsaved()) {
                const EditedFence &fence = later.document.fence(key);
                QCOMPARE(fence.isTakenOver, fence.working->name == u"Gate");
            }
            later.document.change(later.document.unsaved().last(), FenceValues::of(u"Pier"_s, {}), u"Rename"_s);
            later.drafts.keep();
        }
    }

private:
    DraftMemory memory() const { return {m_folder->path(), u"ivalt.geofences"_s, u"http://here"_s}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FenceDraftsTest)
#include "tst_fencedrafts.moc"
