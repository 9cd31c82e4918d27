#include "app/timeslots/slotdrafts.h"

#include "app/timeslots/slotkeeping.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using Extent = SlotDrafts::SavedExtent;

static constexpr int hour = 3600;

static QJsonObject wire(int id, const QString &name, int day, const QString &zone = u"UTC"_s, int status = 1)
{
    const QString date = QDate(2024, 1, 1).addDays(day).toString(Qt::ISODate);
    QJsonObject slot{{u"id"_s, id},
                     {u"timezone"_s, zone},
                     {u"start_time"_s, QString(date + u"T09:00:00.000Z"_s)},
                     {u"end_time"_s, QString(date + u"T17:00:00.000Z"_s)},
                     {u"status"_s, status}};
    if (!name.isEmpty())
        slot.insert(u"name"_s, name);
    return slot;
}

static QList<WeekSlot> read(const QList<QJsonObject> &list)
{
    QJsonArray array;
    for (const QJsonObject &slot : list)
        array.append(slot);
    return readSlots(array, {.dialect = SlotDialect::Weekly});
}

//! 09:00 to 17:00 of that day, as wire() says it.
static SentSlot sentFor(int day)
{
    return {WeekSet({day * secondsInDay + 9 * hour, day * secondsInDay + 17 * hour}), "UTC"};
}

//! As the page does with the first list after the program was started; tells how many rows were there already.
static int startAgain(SlotDrafts *drafts, const QJsonArray &kept, const QList<WeekSlot> &listed)
{
    const KeptSlots last = withWhatWasMade(kept, listed);
    drafts->bring(listed, {}, {}, last.together);
    takeKeptEdits(last.edits, drafts);
    return last.made;
}

class SlotDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void sameNamesAreOneRow()
    {
        const auto groups = groupedSlots(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 0), wire(3, u"Desk"_s, 1),
                                               wire(4, u"Desk"_s, 2, u"Asia/Tokyo"_s),
                                               wire(5, u"Desk"_s, 3, u"UTC"_s, 0), wire(6, {}, 4), wire(7, {}, 5)}));
        QList<QList<qint64>> ids;
        for (const QList<WeekSlot> &group : groups) {
            ids.append(QList<qint64>());
            for (const WeekSlot &slot : group)
                ids.last().append(slot.id.value());
        }
        QCOMPARE(ids, (QList<QList<qint64>>{{1, 3}, {2}, {4}, {5}, {6}, {7}}));
        QCOMPARE(groupedSlots(read({wire(6, {}, 4), wire(7, {}, 5)}), {{6, 7}}).size(), 1);
    }

    //! What others have given another zone or status is not drawn into a row that would put it back.
    void whatIsRememberedIsOneRowAsLongAsItIsAlike()
    {
        SlotDrafts drafts;
        const auto rows = [&drafts] {
            QList<QList<qint64>> ids;
            for (const SlotDraft *draft : drafts.all())
                ids.append(draft->ids());
            return ids;
        };
        const QList<QList<qint64>> remembered{{6, 7, 8}};
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 1, u"Asia/Tokyo"_s), wire(8, {}, 2)}), {}, remembered);
        QCOMPARE(rows(), (QList<QList<qint64>>{{6, 8}, {7}}));
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 1), wire(8, {}, 2, u"UTC"_s, 0)}), {}, remembered);
        QCOMPARE(rows(), (QList<QList<qint64>>{{6, 7}, {8}}));
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 1), wire(8, {}, 2)}), {}, remembered);
        QCOMPARE(rows(), remembered);
        // So with what is painted here meanwhile.
        const int key = drafts.all().first()->key;
        SlotState state = drafts.find(key)->state;
        state.times.add({5 * secondsInDay, 5 * secondsInDay + hour});
        drafts.edit(key, state, u"paint"_s);
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 1), wire(8, {}, 2, u"Asia/Tokyo"_s)}));
        QCOMPARE(rows(), (QList<QList<qint64>>{{6, 7}, {8}}));
        QVERIFY(!drafts.find(key)->problem.isEmpty());
    }

    //! A save that gave only part of a row its new zone is gone on with, also after a restart.
    void whatIsSavedInPartStaysOneRow()
    {
        const auto some = read({wire(6, {}, 0, u"Asia/Tokyo"_s), wire(7, {}, 1)});
        SlotDrafts drafts;
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 1)}), {}, {{6, 7}});
        const int key = drafts.all().first()->key;
        SlotState state = drafts.find(key)->state;
        state.zone = "Asia/Tokyo";
        drafts.edit(key, state, u"zone"_s);
        const QJsonArray kept = keptEdits(drafts);
        drafts.bring(some, {{key, {}}});
        QCOMPARE(drafts.all().size(), 1);
        QCOMPARE(drafts.find(key)->problem, QString());
        QVERIFY(drafts.find(key)->isChanged());
        SlotDrafts again;
        startAgain(&again, kept, some);
        QCOMPARE(again.all().size(), 1);
    }

    void editsAreUndoneOneByOne()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1)}));
        QCOMPARE(drafts.all().size(), 2);
        const int desk = drafts.all().first()->key;
        const SlotState before = drafts.find(desk)->state;
        SlotState state = before;
        state.times.add({12 * hour, 20 * hour});
        drafts.edit(desk, state, u"paint"_s);
        state.zone = "Asia/Tokyo";
        drafts.edit(desk, state, u"zone"_s);
        QCOMPARE(drafts.changed().size(), 1);
        drafts.undoStack()->undo();
        QCOMPARE(drafts.find(desk)->state.zone, "UTC"_ba);
        drafts.undoStack()->undo();
        QCOMPARE(drafts.find(desk)->state, before);
        QVERIFY(drafts.changed().isEmpty());
        drafts.undoStack()->redo();
        drafts.revert({desk}, u"discard"_s);
        QVERIFY(drafts.changed().isEmpty());
        drafts.undoStack()->undo(); // discarding is undone too
        QCOMPARE(drafts.changed().size(), 1);
    }

    //! Before the next list says so.
    void whatIsSavedIsStored()
    {
        const auto listed = read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1)});
        SlotDrafts drafts;
        drafts.bring(listed);
        const int desk = drafts.all().first()->key;
        const int night = drafts.all().last()->key;
        const SlotState before = drafts.find(desk)->state;
        SlotState state = before;
        state.active = false;
        drafts.edit(desk, state, u"switch"_s);
        const auto after = read({wire(1, u"Desk"_s, 0, u"UTC"_s, 0)});
        drafts.markSaved(desk, after, Extent::Whole);
        QVERIFY(drafts.changed().isEmpty());
        // Undone, it is an edit like any other, also when the list comes.
        drafts.undoStack()->undo();
        QCOMPARE(drafts.changed().size(), 1);
        QCOMPARE(drafts.find(desk)->stored.first().wire, after.first().wire);
        drafts.bring(after + listed.last(1), {{desk, {}}});
        QCOMPARE(drafts.find(desk)->state, before);
        QCOMPARE(drafts.changed().size(), 1);

        SlotState gone = drafts.find(night)->state;
        gone.isRemoved = true;
        drafts.edit(night, gone, u"delete"_s);
        drafts.markSaved(night, {}, Extent::Whole);
        QVERIFY(!drafts.find(night));
        drafts.undoStack()->undo(); // of what is no longer there
        QCOMPARE(drafts.all().size(), 1);
    }

    //! The service says yes and keeps its own.
    void whatIsStoredOtherwiseIsTold_data()
    {
        QTest::addColumn<QList<WeekSlot>>("listed");
        QTest::addColumn<QStringList>("otherwise");
        const QJsonObject desk = wire(1, u"Desk"_s, 0, u"Asia/Tokyo"_s, 0);
        const QJsonObject made = wire(4, u"Made"_s, 3);
        const QJsonObject unsaved = wire(3, u"Late"_s, 2);
        QTest::newRow("as sent") << read({desk, unsaved, made}) << QStringList();
        QTest::newRow("switch ignored") << read({wire(1, u"Desk"_s, 0, u"Asia/Tokyo"_s), unsaved, made})
                                        << QStringList{u"Desk"_s};
        QTest::newRow("zone ignored") << read({wire(1, u"Desk"_s, 0, u"UTC"_s, 0), unsaved, made})
                                      << QStringList{u"Desk"_s};
        QTest::newRow("other times") << read({desk, unsaved, wire(4, u"Made"_s, 4)}) << QStringList{u"Made"_s};
        QTest::newRow("not deleted") << read({desk, wire(2, u"Night"_s, 1), unsaved, made}) << QStringList{u"Night"_s};
        QTest::newRow("not made") << read({desk, unsaved}) << QStringList{u"Timeslot 4"_s};
        QTest::newRow("another's doing") << read({desk, wire(3, u"Late"_s, 5), made}) << QStringList();
        QJsonObject statusless = desk;
        statusless.remove(u"status"_s);
        QTest::newRow("status untold") << read({statusless, unsaved, made}) << QStringList();
    }
    void whatIsStoredOtherwiseIsTold()
    {
        QFETCH(const QList<WeekSlot>, listed);
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1), wire(3, u"Late"_s, 2)}));
        const int desk = drafts.all().at(0)->key;
        const int night = drafts.all().at(1)->key;
        const auto edited = read({wire(1, u"Desk"_s, 0, u"Asia/Tokyo"_s, 0)});
        drafts.edit(desk, {edited.first().times, "Asia/Tokyo", false}, u"edit"_s);
        SlotState state = drafts.find(night)->state;
        state.isRemoved = true;
        drafts.edit(night, state, u"delete"_s);
        const int made = drafts.create({.times = sentFor(3).times, .zone = "UTC"}, {}, false, u"new"_s);
        drafts.markSaved(desk, edited, Extent::Whole);
        drafts.markSaved(night, {}, Extent::Whole);
        drafts.markSaved(made, read({wire(4, {}, 3)}), Extent::Whole);
        QVERIFY(drafts.changed().isEmpty());
        QTEST(drafts.bring(listed, {{desk, Extent::Whole}, {night, Extent::Whole}, {made, Extent::Whole}}),
              "otherwise");
        QVERIFY(drafts.changed().isEmpty());
        QCOMPARE(drafts.bring(listed), QStringList()); // told once
    }

    //! Timeslots that have become alike are one row from then on.
    void whatJoinsAnotherRowIsStoredAsSent_data()
    {
        QTest::addColumn<int>("edited");
        QTest::newRow("the first") << 0;
        QTest::newRow("the second") << 1;
    }
    void whatJoinsAnotherRowIsStoredAsSent()
    {
        QFETCH(const int, edited);
        const QList<QJsonObject> before{wire(1, u"Office"_s, 0, u"UTC"_s, edited == 0 ? 0 : 1),
                                        wire(2, u"Office"_s, 1, u"UTC"_s, edited == 1 ? 0 : 1)};
        const auto after = read({wire(1, u"Office"_s, 0), wire(2, u"Office"_s, 1)});
        SlotDrafts drafts;
        drafts.bring(read(before));
        QCOMPARE(drafts.all().size(), 2);
        const int key = drafts.all().at(edited)->key;
        SlotState state = drafts.find(key)->state;
        state.active = true;
        drafts.edit(key, state, u"on"_s);
        drafts.markSaved(key, {after.at(edited)}, Extent::Whole);
        QCOMPARE(drafts.bring(after, {{key, Extent::Whole}}), QStringList());
        QCOMPARE(drafts.all().size(), 1);
        // So with a new one that the service gives the same name.
        const int made = drafts.create({.times = sentFor(2).times, .zone = "UTC"}, {}, false, u"new"_s);
        drafts.markSaved(made, read({wire(3, {}, 2)}), Extent::Whole);
        QCOMPARE(drafts.bring(after + read({wire(3, u"Office"_s, 2)}), {{made, Extent::Whole}}), QStringList());
        QCOMPARE(drafts.all().size(), 1);
        QVERIFY(drafts.changed().isEmpty());
    }

    //! What is edited once more before the list comes does not get lost in the other row.
    void whatIsEditedStaysApart()
    {
        const auto after = read({wire(1, u"Office"_s, 0), wire(2, u"Office"_s, 1)});
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Office"_s, 0), wire(2, u"Office"_s, 1, u"UTC"_s, 0)}));
        const int key = drafts.all().last()->key;
        SlotState state = drafts.find(key)->state;
        state.active = true;
        drafts.edit(key, state, u"on"_s);
        drafts.markSaved(key, after.last(1), Extent::Whole);
        state.times.add({5 * secondsInDay, 5 * secondsInDay + hour});
        drafts.edit(key, state, u"paint"_s);
        for (const QHash<int, Extent> &savedAs : {QHash<int, Extent>{{key, Extent::Whole}}, QHash<int, Extent>()}) {
            QCOMPARE(drafts.bring(after, savedAs), QStringList());
            QCOMPARE(drafts.all().size(), 2);
            QVERIFY(drafts.find(key));
            QCOMPARE(drafts.find(key)->ids(), QList<qint64>{2});
            QCOMPARE(drafts.find(key)->state, state);
            QCOMPARE(drafts.find(key)->problem, QString());
        }
        // Also after the program was started again.
        SlotDrafts again;
        startAgain(&again, keptEdits(drafts), after);
        QCOMPARE(again.all().size(), 2);
        QCOMPARE(again.changed().size(), 1);
        QCOMPARE(again.changed().first()->state, state);
    }

    //! One of several is not as it was sent; it may have got no id.
    void whatIsStoredOtherwiseInPartIsTold_data()
    {
        QTest::addColumn<QList<WeekSlot>>("listed");
        QTest::addColumn<bool>("isOtherwise");
        QTest::newRow("as sent") << read({wire(1, u"Desk"_s, 0), wire(2, {}, 1)}) << false;
        QTest::newRow("one is missing") << read({wire(2, {}, 1)}) << true;
        QTest::newRow("one is switched off") << read({wire(1, u"Desk"_s, 0), wire(2, {}, 1, u"UTC"_s, 0)}) << true;
        QTest::newRow("one has other times") << read({wire(1, u"Desk"_s, 0), wire(2, {}, 4)}) << true;
    }
    void whatIsStoredOtherwiseInPartIsTold()
    {
        QFETCH(const QList<WeekSlot>, listed);
        QFETCH(const bool, isOtherwise);
        SlotDrafts drafts;
        drafts.bring({});
        WeekSet times = sentFor(0).times;
        times.add(sentFor(1).times);
        const int key = drafts.create({.times = times, .zone = "UTC"}, u"Desk"_s, false, u"new"_s);
        drafts.noteSent(key, sentFor(1));
        drafts.markMade(key, sentFor(1));
        drafts.markSaved(key, read({wire(1, {}, 0)}), Extent::Whole);
        QCOMPARE(drafts.bring(listed, {{key, Extent::Whole}}), isOtherwise ? QStringList{u"Desk"_s} : QStringList());
    }

    //! Where it was changed again by somebody else since it was sent, no list tells what the save has done.
    void whatOthersChangeAgainIsNotTold()
    {
        const auto before = read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1)});
        SlotDrafts drafts;
        drafts.bring(before);
        const int desk = drafts.all().first()->key;
        const int night = drafts.all().last()->key;
        SlotState gone = drafts.find(night)->state;
        gone.isRemoved = true;
        drafts.edit(night, gone, u"delete"_s);
        drafts.markSaved(night, {}, Extent::Whole);
        QHash<int, Extent> savedAs{{desk, Extent::Whole}, {night, Extent::Whole}};
        drafts.noteChange(1, &savedAs);
        QCOMPARE(savedAs.value(desk), Extent::Part);
        QCOMPARE(savedAs.value(night), Extent::Whole);
        drafts.noteChange(2, &savedAs);
        QCOMPARE(drafts.bring(before, savedAs), QStringList());
        QCOMPARE(drafts.all().size(), 2);
    }

    //! Two of three are there and known; no list comes before the program ends.
    void whatIsKnownOfAPartOutlastsTheProgram()
    {
        SlotDrafts drafts;
        drafts.bring({});
        WeekSet times = sentFor(0).times;
        times.add(sentFor(1).times);
        times.add(sentFor(2).times);
        const int made = drafts.create({.times = times, .zone = "UTC"}, {}, false, u"new"_s);
        const auto some = read({wire(7, {}, 0), wire(8, {}, 1)});
        drafts.markSaved(made, some, Extent::Part);
        QVERIFY(drafts.find(made)->isChanged() && !drafts.find(made)->isNew());
        QVERIFY(drafts.areAllIdsKnown());
        SlotDrafts again;
        startAgain(&again, keptEdits(drafts), some);
        QCOMPARE(again.all().size(), 1);
        QCOMPARE(again.all().first()->ids(), (QList<qint64>{7, 8}));
        QCOMPARE(again.all().first()->state.times, times);
        QCOMPARE(again.all().first()->problem, QString());

        // The same where all of it was there and it was edited since.
        drafts.markSaved(made, some + read({wire(9, {}, 2)}), Extent::Whole);
        SlotState state = drafts.find(made)->state;
        state.active = false;
        drafts.edit(made, state, u"off"_s);
        SlotDrafts whole;
        startAgain(&whole, keptEdits(drafts), read({wire(7, {}, 0), wire(8, {}, 1), wire(9, {}, 2)}));
        QCOMPARE(whole.all().size(), 1);
        QCOMPARE(whole.changed().size(), 1);
        QCOMPARE(whole.all().first()->problem, QString());
    }

    void whatIsMadeIsNoLongerNew()
    {
        SlotDrafts drafts;
        drafts.bring({});
        const int key = drafts.create({.times = sentFor(3).times, .zone = "UTC"}, {}, false, u"new"_s);
        drafts.noteSent(key, sentFor(3));
        drafts.markMade(key, sentFor(3));
        drafts.markSaved(key, {}, Extent::Whole);
        QVERIFY(!drafts.find(key)->isNew());
        QVERIFY(drafts.changed().isEmpty() && !drafts.isInDoubt());
        drafts.settle(key); // there is nothing to be sent
        QCOMPARE(drafts.find(key)->sent.size(), 1);
        // What is at the service goes by being deleted.
        drafts.undoStack()->undo();
        QCOMPARE(drafts.all().size(), 1);
        QVERIFY(drafts.find(key)->isChanged());
        drafts.bring(read({wire(5, {}, 3)}), {{key, Extent::Whole}});
        QCOMPARE(drafts.all().size(), 1);
        QCOMPARE(drafts.find(key)->ids(), QList<qint64>{5});
        QVERIFY(drafts.find(key)->state.isRemoved);
    }

    //! The first list has what was there before, as well.
    void doubtsStayWhereNobodyKnowsWhatWasThere_data()
    {
        QTest::addColumn<bool>("isToldBefore");
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<int>("rows");
        QTest::newRow("in doubt") << false << false << 2;
        QTest::newRow("made without an id") << false << true << 1;
        QTest::newRow("in doubt, told before") << true << false << 1;
    }
    void doubtsStayWhereNobodyKnowsWhatWasThere()
    {
        QFETCH(const bool, isToldBefore);
        QFETCH(const bool, isMade);
        SlotDrafts drafts;
        if (isToldBefore)
            drafts.bring({});
        const int key = drafts.create({.times = sentFor(3).times, .zone = "UTC"}, {}, false, u"new"_s);
        drafts.noteSent(key, sentFor(3));
        if (isMade)
            drafts.markMade(key, sentFor(3));
        drafts.bring(read({wire(5, {}, 3)}), {{key, {}}});
        QTEST(int(drafts.all().size()), "rows");
        QCOMPARE(drafts.isInDoubt(), drafts.all().size() == 2);
    }

    //! It may be there all the same.
    void whatIsInDoubtAndUndoneIsNotKnown()
    {
        SlotDrafts drafts;
        drafts.bring({});
        const int key = drafts.create({.times = sentFor(3).times, .zone = "UTC"}, {}, false, u"new"_s);
        QVERIFY(drafts.areAllIdsKnown());
        drafts.noteSent(key, sentFor(3));
        drafts.undoStack()->undo();
        QVERIFY(drafts.all().isEmpty() && !drafts.areAllIdsKnown());
        drafts.bring(read({wire(5, {}, 3)}));
        QVERIFY(drafts.areAllIdsKnown());
    }

    void aNewRowComesAndGoes()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0)}));
        QSignalSpy rows(&drafts, &SlotDrafts::rowsChanged);
        const int key = drafts.create({.times = WeekSet({0, hour}), .zone = "UTC"}, {}, false, u"new"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(drafts.all().size(), 2);
        QVERIFY(drafts.find(key)->isChanged());
        drafts.undoStack()->undo();
        QCOMPARE(drafts.all().size(), 1);
        drafts.undoStack()->redo();
        QCOMPARE(drafts.all().size(), 2);
        drafts.revert({key}, u"discard"_s);
        QCOMPARE(drafts.all().size(), 1);
    }

    //! Of two new ones the service has taken one. Undone, that one is to be deleted.
    void aNewRowThatIsStoredByNowIsNotJustDropped()
    {
        SlotDrafts drafts;
        const WeekSlot stored = read({wire(1, u"Desk"_s, 0)}).first();
        const SlotState state{.times = stored.times, .zone = stored.zone};
        const int taken = drafts.create(state, {}, false, u"new"_s);
        const int refused = drafts.create({.times = WeekSet({0, hour}), .zone = "UTC"}, {}, false, u"new"_s);
        drafts.markSaved(taken, {stored}, Extent::Whole);
        drafts.bring({stored}, {{taken, Extent::Whole}});
        QCOMPARE(drafts.changed(), QList{drafts.find(refused)});
        drafts.undoStack()->undo();
        QVERIFY(drafts.changed().isEmpty());
        drafts.undoStack()->undo();
        QCOMPARE(drafts.all(), QList{drafts.find(taken)});
        QCOMPARE(drafts.changed(), QList{drafts.find(taken)});
        QVERIFY(drafts.find(taken)->state.isRemoved);
        drafts.undoStack()->redo();
        QVERIFY(drafts.changed().isEmpty());
        QCOMPARE(drafts.all().size(), 1);
    }

    void readingAgainKeepsWhatIsNotSaved()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1), wire(3, u"Late"_s, 2)}));
        const int desk = drafts.all().at(0)->key;
        const int night = drafts.all().at(1)->key;
        const int late = drafts.all().at(2)->key;
        SlotState state = drafts.find(desk)->state;
        state.active = false;
        drafts.edit(desk, state, u"off"_s);
        SlotState gone = drafts.find(night)->state;
        gone.isRemoved = true;
        drafts.edit(night, gone, u"delete"_s);
        // Meanwhile one is deleted that was edited here, one that was to be deleted, and one has changed.
        drafts.bring(read({wire(3, u"Late"_s, 5)}));
        QVERIFY(!drafts.find(night));
        QCOMPARE(drafts.find(late)->state.times, WeekSet({5 * secondsInDay + 9 * hour, 5 * secondsInDay + 17 * hour}));
        QVERIFY(drafts.find(desk) && drafts.find(desk)->isNew());
        QVERIFY(!drafts.find(desk)->problem.isEmpty());
        QCOMPARE(drafts.find(desk)->state.active, std::optional(false));
        QCOMPARE(drafts.all().size(), 2);
    }

    //! Only what is edited is kept of a row that others change meanwhile, and it is told.
    void whatOthersDoMeanwhileIsNotPutBack()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1), wire(3, u"Late"_s, 2)}));
        const int desk = drafts.all().at(0)->key;
        const int night = drafts.all().at(1)->key;
        const int late = drafts.all().at(2)->key;
        for (const int key : {desk, night, late}) {
            SlotState state = drafts.find(key)->state;
            state.times.add({5 * secondsInDay, 5 * secondsInDay + hour});
            drafts.edit(key, state, u"paint"_s);
        }
        const WeekSet painted = drafts.find(desk)->state.times;
        const SlotState before = drafts.find(desk)->saved;
        drafts.bring(
            read({wire(1, u"Desk"_s, 0, u"UTC"_s, 0), wire(2, u"Night"_s, 1, u"Asia/Tokyo"_s), wire(3, u"Late"_s, 2)}));
        QCOMPARE(drafts.find(desk)->state.times, painted);
        QCOMPARE(drafts.find(night)->state.zone, "Asia/Tokyo"_ba);
        QCOMPARE(drafts.find(desk)->state.active, std::optional(false));
        QCOMPARE(drafts.find(desk)->begunWith, std::optional(before));
        QVERIFY2(drafts.find(desk)->problem.contains(u"is shown here with your edits"_s),
                 qPrintable(drafts.find(desk)->problem));
        QVERIFY2(drafts.find(night)->problem.contains(u"Saving replaces what they did"_s),
                 qPrintable(drafts.find(night)->problem));
        QCOMPARE(drafts.find(late)->problem, QString());
    }

    //! Undone and redone, it is as the service has it now but for what the steps are about.
    void undoLeavesAloneWhatOthersDid()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0)}));
        const int desk = drafts.all().first()->key;
        const auto now = [&]() -> const SlotDraft & { return *drafts.find(desk); };
        SlotState state = now().state;
        state.times.add({5 * secondsInDay, 5 * secondsInDay + hour});
        const WeekSet painted = state.times;
        drafts.edit(desk, state, u"paint"_s);
        state.isRemoved = true;
        drafts.edit(desk, state, u"delete"_s);
        drafts.undoStack()->undo();

        drafts.bring(read({wire(1, u"Desk"_s, 0, u"UTC"_s, 0)}));
        const QString told = now().problem;
        QVERIFY2(told.contains(u"is shown here with your edits"_s), qPrintable(told));
        drafts.undoStack()->undo();
        QCOMPARE(now().state, now().saved);
        QCOMPARE(now().problem, QString());
        drafts.undoStack()->redo();
        QCOMPARE(now().state.times, painted);
        QCOMPARE(now().state.active, std::optional(false));
        QCOMPARE(now().problem, told);
        drafts.undoStack()->redo();
        QVERIFY(now().state.isRemoved);
        QVERIFY2(now().problem.contains(u"Saving replaces what they did"_s), qPrintable(now().problem));
        drafts.undoStack()->undo();
        QCOMPARE(now().problem, told);

        // Others change the times too, which the step replaces.
        drafts.bring(read({wire(1, u"Desk"_s, 3, u"UTC"_s, 0)}));
        QCOMPARE(now().state.times, painted);
        QVERIFY2(now().problem.contains(u"Saving replaces what they did"_s), qPrintable(now().problem));
        drafts.undoStack()->undo();
        QCOMPARE(now().state, now().saved);
        QVERIFY(drafts.changed().isEmpty());

        // While nothing of it is edited, there is nothing to tell until it is done again.
        drafts.bring(read({wire(1, u"Desk"_s, 4, u"UTC"_s, 0)}));
        QCOMPARE(now().state, now().saved);
        QCOMPARE(now().problem, QString());
        drafts.undoStack()->redo();
        QCOMPARE(now().state.times, painted);
        QCOMPARE(now().state.active, std::optional(false));
        QVERIFY2(now().problem.contains(u"Saving replaces what they did"_s), qPrintable(now().problem));

        // The next edit accepts it.
        state = now().state;
        state.active = true;
        drafts.edit(desk, state, u"on"_s);
        QCOMPARE(now().problem, QString());
        QCOMPARE(now().begunWith, std::optional<SlotState>());
    }

    void undoPutsNoZoneBackThatOthersChanged()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1)}));
        QList<int> keys;
        for (const SlotDraft *draft : drafts.all())
            keys.append(draft->key);
        drafts.undoStack()->beginMacro(u"on both"_s);
        for (const int key : std::as_const(keys)) {
            SlotState state = drafts.find(key)->state;
            state.times.add({5 * secondsInDay, 5 * secondsInDay + hour});
            state.zone = "Europe/Berlin";
            drafts.edit(key, state, u"paint"_s);
        }
        drafts.undoStack()->endMacro();
        drafts.bring(read({wire(1, u"Desk"_s, 0, u"Asia/Tokyo"_s), wire(2, u"Night"_s, 1)}));
        QCOMPARE(drafts.find(keys.first())->state.zone, "Europe/Berlin"_ba);
        drafts.undoStack()->undo();
        QCOMPARE(drafts.find(keys.first())->state.zone, "Asia/Tokyo"_ba);
        QCOMPARE(drafts.find(keys.last())->state.zone, "UTC"_ba);
        QVERIFY(drafts.changed().isEmpty());
        drafts.undoStack()->redo();
        QCOMPARE(drafts.changed().size(), 2);
        QVERIFY(!drafts.find(keys.first())->problem.isEmpty());
        QCOMPARE(drafts.find(keys.last())->problem, QString());
    }

    //! What has been saved by oneself is no one else's doing: to undo that is an edit.
    void undoOfWhatIsSavedIsAnEdit()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0)}));
        const int desk = drafts.all().first()->key;
        const SlotState before = drafts.find(desk)->state;
        SlotState state = before;
        state.active = false;
        drafts.edit(desk, state, u"off"_s);
        const auto off = read({wire(1, u"Desk"_s, 0, u"UTC"_s, 0)});
        drafts.markSaved(desk, off, Extent::Whole);
        drafts.bring(off, {{desk, Extent::Whole}});
        QVERIFY(drafts.changed().isEmpty());
        drafts.undoStack()->undo();
        QCOMPARE(drafts.find(desk)->state, before);
        QCOMPARE(drafts.changed().size(), 1);
        QCOMPARE(drafts.find(desk)->problem, QString());
    }

    void whatOthersHaveDeletedStaysPointedOut()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(1, u"Desk"_s, 0)}));
        const int desk = drafts.all().first()->key;
        SlotState state = drafts.find(desk)->state;
        state.active = false;
        drafts.edit(desk, state, u"off"_s);
        drafts.bring({});
        const QString told = drafts.find(desk)->problem;
        QVERIFY(!told.isEmpty());
        drafts.undoStack()->undo();
        QVERIFY(drafts.find(desk)->isChanged()); // saving adds it again
        QCOMPARE(drafts.find(desk)->problem, told);
    }

    void whatIsSavedIsTheSameRow()
    {
        SlotDrafts drafts;
        drafts.bring({});
        WeekSet times({9 * hour, 17 * hour});
        times.add({secondsInDay + 9 * hour, secondsInDay + 17 * hour});
        const int key = drafts.create({.times = times, .zone = "UTC"}, {}, false, u"new"_s);
        // The service gives no names; ids tell, or where it tells none, the times.
        for (const QList<qint64> &ids : {QList<qint64>{7, 8}, QList<qint64>{}}) {
            SlotDrafts copy;
            copy.bring(read({wire(6, {}, 4)}));
            const int made = copy.create({.times = times, .zone = "UTC"}, {}, false, u"new"_s);
            for (int day = 0; ids.isEmpty() && day < 2; ++day)
                copy.noteSent(made, sentFor(day));
            const auto listed = read({wire(6, {}, 4), wire(7, {}, 0), wire(8, {}, 1)});
            copy.markSaved(made, ids.isEmpty() ? QList<WeekSlot>() : listed.last(2), Extent::Whole);
            QVERIFY(copy.bring(listed, {{made, Extent::Whole}}).isEmpty());
            QCOMPARE(copy.all().size(), 2);
            QVERIFY(copy.find(made));
            QCOMPARE(copy.find(made)->ids(), (QList<qint64>{7, 8}));
            QVERIFY(!copy.find(made)->isChanged());
        }
        QVERIFY(drafts.find(key)->isChanged());
    }

    //! Part of a row was made and no id told; another part may be under way still.
    void whatWasSentIsFoundWhenItIsThere()
    {
        SlotDrafts drafts;
        drafts.bring(read({wire(6, {}, 0)})); // says the same, and was there before
        WeekSet times = sentFor(0).times;
        times.add(sentFor(1).times);
        times.add(sentFor(2).times);
        const int made = drafts.create({.times = times, .zone = "UTC"}, {}, false, u"new"_s);
        drafts.noteSent(made, sentFor(0));
        drafts.noteSent(made, sentFor(1));
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 0)}), {{made, {}}});
        QCOMPARE(drafts.all().size(), 2);
        QCOMPARE(drafts.find(made)->ids(), QList<qint64>{7});
        QCOMPARE(drafts.find(made)->state.times, times);
        QVERIFY(drafts.find(made)->isChanged() && drafts.isInDoubt());
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 0), wire(8, {}, 1)}));
        QCOMPARE(drafts.find(made)->ids(), (QList<qint64>{7, 8}));
        QVERIFY(drafts.find(made)->isChanged() && !drafts.isInDoubt());
        // Nothing came of it: it is still to be saved.
        drafts.noteSent(made, sentFor(2));
        drafts.bring(read({wire(6, {}, 0), wire(7, {}, 0), wire(8, {}, 1)}));
        QVERIFY(drafts.find(made)->isChanged() && drafts.isInDoubt());
        drafts.settle(made);
        QVERIFY(drafts.find(made)->isChanged() && !drafts.isInDoubt());
    }

    void whatWasMadeBeforeTheProgramEndedIsNotAddedAgain()
    {
        const auto listed = read({wire(6, {}, 0)});
        SlotDrafts before;
        before.bring(listed);
        WeekSet times = sentFor(0).times;
        times.add(sentFor(1).times);
        // One is a copy of what is there and was not sent.
        before.create({.times = sentFor(0).times, .zone = "UTC"}, {}, false, u"copy"_s);
        const int made = before.create({.times = times, .zone = "UTC"}, {}, false, u"new"_s);
        before.noteSent(made, sentFor(0));
        before.noteSent(made, sentFor(1));
        const QJsonArray kept = keptEdits(before);

        SlotDrafts all;
        QCOMPARE(startAgain(&all, kept, read({wire(6, {}, 0), wire(7, {}, 0), wire(8, {}, 1)})), 1);
        QCOMPARE(all.all().size(), 3);
        QCOMPARE(all.all().at(1)->ids(), (QList<qint64>{7, 8}));
        QCOMPARE(all.changed().size(), 1);
        QVERIFY(all.changed().first()->isNew());
        QCOMPARE(all.changed().first()->state.times, sentFor(0).times);
        QVERIFY(!all.isInDoubt());

        SlotDrafts part;
        QCOMPARE(startAgain(&part, kept, read({wire(6, {}, 0), wire(8, {}, 1)})), 0);
        QCOMPARE(part.all().size(), 3);
        QCOMPARE(part.all().at(1)->ids(), QList<qint64>{8});
        QCOMPARE(part.all().at(1)->state.times, times);
        QVERIFY(part.all().at(1)->isChanged() && part.isInDoubt());

        // Nothing came of it. It stays in doubt for as long as nobody has looked when saving it.
        SlotDrafts none;
        QCOMPARE(startAgain(&none, kept, listed), 0);
        QCOMPARE(none.changed().size(), 2);
        QVERIFY(none.isInDoubt());
        QVERIFY(none.changed().last()->problem.contains(u"not known whether it was saved"));
        QCOMPARE(keptEdits(none), kept);
    }

    //! Where no list was told before, the first has what was there before, also after the program was started again.
    void doubtsOutlastTheProgramWhereNothingWasTold_data()
    {
        QTest::addColumn<bool>("isMade");
        QTest::newRow("in doubt") << false;
        QTest::newRow("made without an id") << true;
    }
    void doubtsOutlastTheProgramWhereNothingWasTold()
    {
        QFETCH(const bool, isMade);
        SlotDrafts before;
        WeekSet times = sentFor(3).times;
        times.add(sentFor(4).times);
        const int key = before.create({.times = times, .zone = "UTC"}, {}, false, u"new"_s);
        before.noteSent(key, sentFor(3));
        if (isMade)
            before.markMade(key, sentFor(3));
        SlotDrafts after;
        startAgain(&after, keptEdits(before), read({wire(5, {}, 3)}));
        QCOMPARE(after.all().size(), isMade ? 1 : 2);
        QCOMPARE(after.isInDoubt(), !isMade);

        // Nor does any come then.
        QJsonArray kept = keptEdits(before);
        SlotDrafts untold;
        QCOMPARE(takeKeptEdits(takeNewOnes(&kept), &untold), 1);
        QVERIFY(kept.isEmpty());
        QVERIFY(untold.isInDoubt());
        untold.bring(read({wire(5, {}, 3)}));
        QCOMPARE(untold.all().size(), isMade ? 1 : 2);
    }

    void whatWasNewNeedsNoList()
    {
        SlotDrafts before;
        before.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1)}));
        for (const SlotDraft *draft : before.all()) {
            SlotState state = draft->state;
            state.active = false;
            before.edit(draft->key, state, u"off"_s);
        }
        before.create({.times = sentFor(3).times, .zone = "UTC"}, {}, false, u"new"_s);
        before.bring(read({wire(1, u"Desk"_s, 0)})); // one has been deleted by somebody
        QJsonArray kept = keptEdits(before);
        QCOMPARE(kept.size(), 3);
        const QJsonArray fresh = takeNewOnes(&kept);
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(kept.size(), 2);
        SlotDrafts after;
        QCOMPARE(takeKeptEdits(fresh, &after), 1);
        QCOMPARE(after.changed().size(), 1);
        QCOMPARE(after.changed().first()->state.times, sentFor(3).times);
    }

    void whatOthersHaveDeletedMeanwhileIsPointedOut()
    {
        SlotDrafts before;
        before.bring(read({wire(1, u"Desk"_s, 0)}));
        SlotState state = before.all().first()->state;
        state.active = false;
        before.edit(before.all().first()->key, state, u"off"_s);
        QJsonArray kept = keptEdits(before);
        for (int start = 0; start < 2; ++start) {
            SlotDrafts after;
            startAgain(&after, kept, {});
            QCOMPARE(after.changed().size(), 1);
            QVERIFY(after.changed().first()->isNew());
            QCOMPARE(after.changed().first()->state, state);
            QVERIFY2(after.changed().first()->problem.contains(u"somebody has deleted it"_s),
                     qPrintable(after.changed().first()->problem));
            kept = keptEdits(after);
        }
        // As when it is seen to be gone while the program runs.
        before.bring({});
        QCOMPARE(keptEdits(before), kept);
    }

    void whatOthersHaveChangedMeanwhileIsPointedOut()
    {
        SlotDrafts before;
        before.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1)}));
        for (const SlotDraft *draft : before.all()) {
            SlotState state = draft->state;
            state.times.add({5 * secondsInDay, 5 * secondsInDay + hour});
            before.edit(draft->key, state, u"paint"_s);
        }
        const QJsonArray kept = keptEdits(before);

        SlotDrafts after;
        after.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1, u"Asia/Tokyo"_s)}));
        QCOMPARE(takeKeptEdits(kept, &after), 2);
        QCOMPARE(after.all().size(), 2);
        QVERIFY(after.all().first()->isChanged() && after.all().last()->isChanged());
        QCOMPARE(after.all().first()->problem, QString());
        QVERIFY2(after.all().last()->problem.contains(u"Somebody else has changed it"_s),
                 qPrintable(after.all().last()->problem));

        // Nobody has looked at it when the program is started once more.
        SlotDrafts again;
        again.bring(read({wire(1, u"Desk"_s, 0), wire(2, u"Night"_s, 1, u"Asia/Tokyo"_s)}));
        QCOMPARE(takeKeptEdits(keptEdits(after), &again), 2);
        QCOMPARE(again.all().first()->problem, QString());
        QCOMPARE(again.all().last()->problem, after.all().last()->problem);
    }
};

QTEST_GUILESS_MAIN(SlotDraftsTest)
#include "tst_slotdrafts.moc"
