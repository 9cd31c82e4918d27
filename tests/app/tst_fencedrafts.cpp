#include "app/geofences/fencedrafts.h"

#include "models/records/ivalt/geofence.h"
#include "ui/widgets/settingsmemory.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

using namespace gatehouse;
using namespace Qt::StringLiterals;

static Record listed(qint64 id, const FenceValues &values)
{
    ivalt::Geofence fence;
    fence.id = id;
    return values.written(Record::of(fence));
}

struct Memories
{
    DraftMemory edits;
    DraftMemory polygons;
};

//! The page of an organization, from one start of the program to the next.
struct Start
{
    Start(const Memories &memories, const QList<Record> &fences, bool isTold = true)
        : drafts(memories.edits, memories.polygons, nullptr)
    {
        drafts.follow(u"7"_s, &document);
        if (isTold)
            document.read(fences);
        restored = drafts.restore(u"7"_s, document, isTold);
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
        memory().edits.forget();
        QCOMPARE(Start(memory(), {}).restored.edits, 0);
    }

    void polygonsAreKeptAsTheyWereLeft()
    {
        const GeoRing corners{{51.5, -0.1}, {51.6, -0.1}};
        const GeoRing others{{52.5, -0.1}, {52.6, -0.3}, {52.4, 1.0 / 3}};
        PendingPolygon dock{{.name = u"Dock"_s,
                             .polygon = {.outer = {{1, 2}, {1, 3}, {2, 2.1}}, .holes = {{{1.1, 2.1}, {1.2, 2.2}}}},
                             .active = false},
                            {{{1.5, 2.5}, 100.5}, {{1.6, 2.6}, 70}},
                            CoverOptions{.aim = CoverOptions::Aim::BestFit, .quota = 7}};
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
            QVERIFY(kept->options);
            QCOMPARE(kept->options->aim, CoverOptions::Aim::BestFit);
            QCOMPARE(kept->options->quota, 7);
            // Only one can be drawn at a time.
            QVERIFY(at({}) != work.polygons.end());
            QCOMPARE(at({})->polygon.outer, others);
            later.drafts.setPolygons(u"7"_s, {});
        }
        Start done(memory(), {});
        QCOMPARE(done.restored.polygons.count(), 0);
        QCOMPARE(done.restored.edits, 1);
    }

    //! Too few corners for a polygon are drawn on.
    void outlinesGoOnAsCorners()
    {
        const GeoRing two{{51.5, -0.1}, {51.6, -0.1}};
        const GeoRing one{{52.5, -0.1}};
        const GeoRing three{{52.5, -0.1}, {52.6, -0.3}, {52.4, 1.0 / 3}};
        const auto both = [](const GeoRing &first, const GeoRing &second) {
            PolygonWork work{.corners = first, .polygons = {}};
            work.add({.corners = second, .polygons = {}});
            return work;
        };
        for (const PolygonWork &work : {both(two, three), both(three, two)}) {
            QCOMPARE(work.corners, two);
            QCOMPARE(work.polygons.size(), 1);
            QCOMPARE(work.polygons.first().polygon.outer, three);
        }
        for (const PolygonWork &work : {both(two, one), both(one, two)}) {
            QCOMPARE(work.corners.size(), 3);
            QCOMPARE(work.polygons.size(), 0);
        }
        QCOMPARE(both({}, three).corners, three);
        QCOMPARE(both(three, {}).corners, three);
        QCOMPARE(both(three, three).count(), 2);
    }

    //! They were kept among the edits once.
    void polygonsAmongTheEditsAreRead()
    {
        const GeoRing corners{{51.5, -0.1}, {51.6, -0.1}};
        QVERIFY(memory().edits.keep(u"7"_s, entriesOf({.corners = corners, .polygons = {}})));
        Start later(memory(), {});
        QCOMPARE(later.restored.polygons.corners, corners);
        later.drafts.setPolygons(u"7"_s, later.restored.polygons);
        QCOMPARE(later.drafts.count(), 1);
    }

    //! Whoever kills the program meanwhile finds them once.
    void polygonsAmongTheEditsStayUntilTheyAreInTheirFile()
    {
        const PolygonWork work{.corners = {{51.5, -0.1}, {51.6, -0.1}}, .polygons = {}};
        QVERIFY(memory().edits.keep(u"7"_s, entriesOf(work)));
        const QString file = m_folder->filePath(QDir(m_folder->path()).entryList({u"*.json"_s}).value(0));
        const auto entries = [&file] { return JsonFile(file).read().value_or(QJsonObject())["edits"_L1].toArray(); };
        {
            DraftMemory polygons(m_folder->path(), u"ivalt.geofences.polygons"_s, u"http://here"_s);
            QVERIFY(polygons.keep(u"7"_s, entriesOf(work)));
        }
        QFile inTheWay(m_folder->filePath(u"drafts"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        {
            Start untaken({memory().edits, memory(inTheWay.fileName()).polygons}, {});
            untaken.drafts.setPolygons(u"7"_s, untaken.restored.polygons);
            untaken.document.add({FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100})}, u"Draw"_s);
            QCOMPARE(untaken.drafts.unkept(), 1);
            QCOMPARE(entries().size(), 2);
        }
        Start later(memory(), {});
        QCOMPARE(later.restored.polygons.corners, work.corners);
        later.drafts.setPolygons(u"7"_s, later.restored.polygons);
        QCOMPARE(later.drafts.count(), 2);
        QCOMPARE(entries().size(), 1);
    }

    //! Whoever turns to another organization waits for what is being written alone.
    void anotherOrganizationIsRestoredAtOnce()
    {
        Start start(memory(), {});
        start.drafts.setPolygons(u"7"_s, {.corners = {{51.5, -0.1}}, .polygons = {}});
        FenceDocument other;
        start.drafts.restore(u"8"_s, other);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.polygons-*"_s}), QStringList());
        start.drafts.keep();
        start.drafts.restore(u"9"_s, other);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.polygons-*.json"_s}).size(), 1);
    }

    //! Such as reading a large file.
    void whatElseIsAsideDoesNotHoldThemUp()
    {
        Start start(memory(), {});
        QThreadPool *others = QThreadPool::globalInstance();
        QSemaphore end;
        std::atomic_bool isHeldUp = false;
        for (int thread = 0; thread < others->maxThreadCount(); ++thread)
            others->start([&] {
                if (!end.tryAcquire(1, 5'000))
                    isHeldUp = true;
            });
        start.drafts.setPolygons(u"7"_s, {.corners = {{51.5, -0.1}}, .polygons = {}});
        const int count = start.drafts.count();
        end.release(others->maxThreadCount());
        QVERIFY(others->waitForDone());
        QCOMPARE(count, 1);
        QVERIFY(!isHeldUp);
    }

    //! To a service that tells no list, geofences can be added all the same.
    void whatIsOfAListWaitsForIt()
    {
        const FenceValues gate = FenceValues::of(u"Gate"_s, {{51.5, -0.1}, 100});
        const FenceValues pier = FenceValues::of(u"Pier"_s, {{51.3, -0.1}, 70});
        const FenceValues ferry = FenceValues::of(u"Ferry"_s, {{51.4, -0.2}, 50});
        const GeoRing corners{{51.5, -0.1}, {51.6, -0.1}};
        FenceValues wide = gate;
        wide.radius = 200;
        {
            Start first(memory(), {listed(1, gate), listed(2, pier)});
            first.document.change(first.document.find(u"1"_s), wide, u"Resize"_s);
            first.document.remove({first.document.find(u"2"_s)}, u"Delete"_s);
            const QList<FenceKey> added = first.document.add({ferry, pier}, u"Draw"_s);
            // Whether it is the one that was there before, only the list can tell.
            first.document.sending(added.last(), pier);
            first.drafts.setPolygons(u"7"_s, {.corners = corners, .polygons = {}});
        }
        for (int start = 0; start < 2; ++start) {
            Start untold(memory(), {}, false);
            QCOMPARE(untold.restored.edits, 1);
            QCOMPARE(untold.restored.polygons.corners, corners);
            untold.drafts.setPolygons(u"7"_s, untold.restored.polygons);
            QCOMPARE(untold.drafts.waiting(u"7"_s), 3);
            QCOMPARE(*untold.document.fence(untold.document.unsaved().first()).working, ferry);
            QCOMPARE(untold.drafts.count(), 5);
        }
        Start told(memory(), {}, false);
        told.document.read({listed(1, gate), listed(2, pier)});
        QCOMPARE(told.drafts.restore(u"7"_s, told.document).edits, 3);
        QCOMPARE(told.drafts.waiting(u"7"_s), 0);
        QCOMPARE(*told.document.fence(told.document.find(u"1"_s)).working, wide);
        QCOMPARE(told.document.count(FenceChange::Deleted), 1);
        QCOMPARE(told.document.count(FenceChange::New), 2);
        QCOMPARE(told.document.inDoubt().size(), 1);
        QCOMPARE(told.drafts.restore(u"7"_s, told.document).edits, 0);
    }

    void whatTheDiskDoesNotTakeIsTold()
    {
        QFile inTheWay(m_folder->filePath(u"drafts"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Start start(memory(inTheWay.fileName()), {});
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
        Memories moved = memory();
        moved.edits.moveFrom({[&](const QString &key) { return settings.value(key); },
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
    Memories memory() const { return memory(m_folder->path()); }
    static Memories memory(const QString &folder)
    {
        return {{folder, u"ivalt.geofences"_s, u"http://here"_s},
                {folder, u"ivalt.geofences.polygons"_s, u"http://here"_s}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FenceDraftsTest)
#include "tst_fencedrafts.moc"
