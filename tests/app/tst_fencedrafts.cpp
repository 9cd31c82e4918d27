#include "app/geofences/fencedrafts.h"

#include "models/records/ivalt/geofence.h"

#include <QTest>

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
    Start(const SettingsMemory &memory, const QList<Record> &fences) : drafts(memory, u"http://here"_s, nullptr)
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
    void init() { m_kept.clear(); }

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
        const QVariantMap kept = m_kept;

        Start both(memory(), {listed(1, gate), listed(2, ferry), listed(3, gate)});
        QCOMPARE(both.restored.made, 2);
        QCOMPARE(both.restored.edits, 0);
        QCOMPARE(both.document.count(), 3);
        QCOMPARE(both.document.unsavedCount(), 0);

        m_kept = kept;
        Start one(memory(), {listed(1, gate), listed(2, ferry)});
        QCOMPARE(one.restored.made, 1);
        QCOMPARE(one.restored.edits, 1);
        QCOMPARE(one.document.inDoubt().size(), 1);
        const EditedFence &left = one.document.fence(one.document.inDoubt().first());
        QCOMPARE(*left.working, gate);
        QVERIFY2(left.problem.contains(u"not known whether it was saved"), qPrintable(left.problem));
        // It stays in doubt for as long as nobody has looked when saving it.
        one.drafts.keep();
        Start again(memory(), {listed(1, gate), listed(2, ferry), listed(3, gate)});
        QCOMPARE(again.restored.made, 1);
        QCOMPARE(again.document.unsavedCount(), 0);
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
    SettingsMemory memory()
    {
        return {[this](const QString &key) { return m_kept.value(key); },
                [this](const QString &key, const QVariant &value) { m_kept.insert(key, value); }};
    }

    QVariantMap m_kept;
};

QTEST_GUILESS_MAIN(FenceDraftsTest)
#include "tst_fencedrafts.moc"
