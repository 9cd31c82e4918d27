#include "models/assignments/assignmenttargets.h"
#include "models/assignments/checklistmodel.h"
#include "models/changes/change.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/timeslot.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

static Record fence(qint64 id, const QString &name, double latitude = 31.6)
{
    ivalt::Geofence fence{.name = name, .latitude = latitude, .longitude = 74.8};
    if (id > 0)
        fence.id = id;
    return Record::of(fence);
}

//! From 09:00 to 17:00 of a day in Kolkata, as a service of the weekly form stores it.
static Record stretch(qint64 id, const QString &name, int day)
{
    const QString date = QDate(2024, 1, 1).addDays(day).toString(Qt::ISODate);
    return Record::of(ivalt::Timeslot{.id = id,
                                      .name = name,
                                      .timezone = u"Asia/Kolkata"_s,
                                      .startTime = date + u"T03:30:00.000Z"_s,
                                      .endTime = date + u"T11:30:00.000Z"_s,
                                      .status = true});
}

class AssignmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void after_data()
    {
        QTest::addColumn<AssignmentMode>("mode");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("add") << AssignmentMode::Add << QStringList{u"#1"_s, u"#2"_s, u"#9"_s, u"#3"_s};
        QTest::newRow("remove") << AssignmentMode::Remove << QStringList{u"#1"_s, u"#9"_s};
        // 9 belongs to another organization, so replacing leaves it.
        QTest::newRow("replace") << AssignmentMode::Replace << QStringList{u"#2"_s, u"#9"_s, u"#3"_s};
    }

    void after()
    {
        QFETCH(const AssignmentMode, mode);
        QFETCH(const QStringList, expected);
        const QList<Record> own{fence(1, u"A"_s), fence(2, u"B"_s), fence(3, u"C"_s)};
        const QList<Record> now{own.at(0), own.at(1), fence(9, u"Elsewhere"_s)};
        QCOMPARE(assignmentKeys(assignedAfter(now, assignmentWish({own.at(1), own.at(2)}, mode, own))), expected);
    }

    //! What others did since is neither taken back nor done twice.
    void aDifferenceIsMadeInWhatIsThereByThen()
    {
        const QList<Record> before{fence(1, u"A"_s), fence(2, u"B"_s)};
        const QList<Record> after{fence(2, u"B"_s), fence(3, u"C"_s)};
        const AssignmentWish wish = assignmentWish(assignmentDifference(before, after));
        const auto keysAfter = [&](const QList<Record> &now) { return assignmentKeys(assignedAfter(now, wish)); };
        QCOMPARE(keysAfter(before), (QStringList{u"#2"_s, u"#3"_s}));
        QCOMPARE(keysAfter({fence(4, u"D"_s), fence(1, u"A"_s)}), (QStringList{u"#4"_s, u"#3"_s}));
        QCOMPARE(keysAfter({fence(3, u"C"_s), fence(5, u"E"_s)}), (QStringList{u"#3"_s, u"#5"_s}));
    }

    void differencesAreTold()
    {
        const QList<Record> before{fence(1, u"A"_s), fence(2, u"B"_s)};
        const QList<Record> after{fence(2, u"B"_s), fence(3, u"C"_s)};
        const AssignmentDifference difference = assignmentDifference(before, after);
        QCOMPARE(assignmentKeys(difference.added), QStringList{u"#3"_s});
        QCOMPARE(assignmentKeys(difference.removed), QStringList{u"#1"_s});
        QVERIFY(assignmentDifference(before, {before.at(1), before.at(0)}).isEmpty());

        const AssignmentTargets targets(AssignmentKind::Geofences, before, {});
        const QList<FieldDifference> shown =
            differencesBetween(targets.names(before, nullptr), targets.names(after, &difference));
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.at(0).before, u"A (1), B (2)"_s);
        QCOMPARE(shown.at(0).after, u"B (2), C (3)"_s);
        QCOMPARE(shown.at(1).after, u"C (3)"_s);
        QCOMPARE(shown.at(2).after, u"A (1)"_s);
    }

    void whatComesWithoutIdsIsKnownByItsContent()
    {
        const QList<Record> own{fence(1, u"Gate"_s, 31.6), fence(2, u"Gate"_s, 31.7)};
        const QList<Record> told{fence(0, u"Gate"_s, 31.7), fence(0, u"Depot"_s)};
        const QList<Record> found = identified(told, own);
        QCOMPARE(found.at(0).identity(), u"2"_s);
        QCOMPARE(found.at(1).identity(), QString());
        QCOMPARE(found.at(1).title(), u"Depot"_s);
    }

    //! The radius is a part of it.
    void aNarrowerOneAtTheSamePlaceIsAnother()
    {
        const auto ring = [](std::optional<qint64> id, double radius) {
            return Record::of(
                ivalt::Geofence{.id = id, .name = u"Gate"_s, .latitude = 31.6, .longitude = 74.8, .radius = radius});
        };
        const QList<Record> own{ring(1, 50), ring(2, 200)};
        const QList<Record> told{ring({}, 50), ring({}, 200), ring({}, 70)};
        const QList<Record> found = identified(told, own);
        QCOMPARE(found.at(0).identity(), u"1"_s);
        QCOMPARE(found.at(1).identity(), u"2"_s);
        QCOMPARE(found.at(2).identity(), QString());
        QCOMPARE(OwnAssignments(own).keys(told), assignmentKeys(found));
    }

    void whatIsToldOfOnePersonStays_data()
    {
        QTest::addColumn<bool>("hasId");
        QTest::newRow("with id") << true;
        QTest::newRow("by content") << false;
    }

    //! Only what is not told is as the organization has it.
    void whatIsToldOfOnePersonStays()
    {
        QFETCH(const bool, hasId);
        const ivalt::Geofence quay{.id = 1,
                                   .name = u"Quay"_s,
                                   .latitude = 31.6,
                                   .longitude = 74.8,
                                   .radius = 50,
                                   .isActive = true,
                                   .organizationId = 32};
        ivalt::Geofence own = quay;
        own.isActive = false;
        own.organizationId = {};
        if (!hasId)
            own.id = {};
        ivalt::Geofence bare = own;
        bare.isActive = {};
        const QList<Record> found = identified({Record::of(own), Record::of(bare)}, {Record::of(quay)});
        QCOMPARE(found.at(0).identity(), u"1"_s);
        QCOMPARE(found.at(0).as<ivalt::Geofence>().isActive, false);
        QCOMPARE(found.at(0).as<ivalt::Geofence>().organizationId, 32);
        QCOMPARE(found.at(1), Record::of(quay));

        // Given back as it was.
        const AssignmentWish back = assignmentWish(assignmentDifference({}, found.first(1)));
        QCOMPARE(assignedAfter({}, back).first().as<ivalt::Geofence>().isActive, false);

        Record slot = stretch(7, u"Desk"_s, 0);
        const Record listed = slot;
        slot.setText(u"status", u"false"_s);
        QCOMPARE(identified({slot}, {listed}).first().as<ivalt::Timeslot>().status, false);
    }

    void titlesOfTimeslotsWithoutName()
    {
        const Record slot = Record::of(ivalt::Timeslot{.id = 7,
                                                       .timezone = QJsonObject{{u"value"_s, u"Asia/Kolkata"_s}},
                                                       .startTime = u"09:00"_s,
                                                       .endTime = u"17:30"_s});
        QCOMPARE(AssignmentTargets(AssignmentKind::Timeslots, {slot}, {}).titles({slot}),
                 QStringList{u"Timeslot 7: daily 09:00–17:30, Asia/Kolkata"_s});
        QCOMPARE(assignmentTitle(Record::of(ivalt::Timeslot{.id = 7})), u"7"_s);
    }

    //! As on the page of timeslots: by name, or since they are remembered to belong together.
    void timeslotsOfOneNameAreOne()
    {
        const QList<Record> all{stretch(1, u"Visitors"_s, 0), stretch(2, u"Desk"_s, 0), stretch(3, u"Desk"_s, 1),
                                stretch(4, {}, 5)};
        const auto kind = AssignmentKind::Timeslots;
        const QList<AssignmentTarget> named = AssignmentTargets(kind, all, {}).all();
        QCOMPARE(named.size(), 3);
        QCOMPARE(named.at(0).title, u"Desk"_s);
        // Stored at 03:30 UTC, which is nine in its zone.
        QCOMPARE(named.at(0).detail, u"Mon–Tue 09:00–17:00, Asia/Kolkata"_s);
        QCOMPARE(assignmentKeys(named.at(0).records), (QStringList{u"#2"_s, u"#3"_s}));
        QCOMPARE(named.at(1).title, u"Timeslot 4"_s);

        const AssignmentTargets targets(kind, all, {.reading = {}, .together = {{2, 3, 4}}});
        QCOMPARE(targets.all().size(), 2);
        QCOMPARE(targets.all().at(0).detail, u"Mon–Tue, Sat 09:00–17:00, Asia/Kolkata"_s);
        const AssignmentDifference difference = assignmentDifference({}, all);
        const QList<FieldDifference> shown =
            differencesBetween(targets.names({}, nullptr), targets.names(all, &difference));
        QCOMPARE(shown.at(0).after,
                 u"Desk: Mon–Tue, Sat 09:00–17:00, Asia/Kolkata (2–4), Visitors: Mon 09:00–17:00, Asia/Kolkata (1)"_s);
        // A part is called by the name of the whole, though it has none itself.
        const QList<AssignmentTarget> part = targets.among({all.at(3), stretch(9, u"Elsewhere"_s, 0)});
        QCOMPARE(part.size(), 2);
        QCOMPARE(part.at(0).fullTitle(), u"Desk: Sat 09:00–17:00, Asia/Kolkata"_s);
        QCOMPARE(part.at(0).partText(), u"in part: 1 of 3, Sat 09:00–17:00, Asia/Kolkata"_s);
        QVERIFY(!part.at(0).isWhole() && part.at(1).isWhole());
        QCOMPARE(part.at(0).key, targets.find(u"#3"_s)->key);
        QVERIFY(!targets.find(part.at(1).key)); // of another organization

        // Who can have one only gets each by itself.
        const auto single = AssignmentTargets(kind, all, {.reading = {}, .together = {}, .isSingle = true}).all();
        QCOMPARE(single.size(), 4);
        QCOMPARE(single.at(1).fullTitle(), u"Desk: Tue 09:00–17:00, Asia/Kolkata"_s);
        QVERIFY(single.at(1).isStretch && !single.at(3).isStretch);
    }

    void checkList()
    {
        CheckListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&model, &CheckListModel::checkedChanged);
        model.setItems({{u"1"_s, u"Main gate"_s, u"100 m"_s}, {u"2"_s, u"Depot"_s, {}}, {u"3"_s, u"Back gate"_s, {}}});
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 2);
        model.setFilter(u"gate"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), u"Back gate"_s);
        model.setFilter(u"100 MAIN"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.checked(), (QSet<QString>{u"1"_s, u"2"_s})); // also what is filtered away
        model.setItems({{u"2"_s, u"Depot"_s, {}}});
        QCOMPARE(model.checked(), QSet<QString>{u"2"_s});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 1);
    }

    //! What somebody has a part of can be had whole, not at all, and as it was.
    void partsAreCheckedInTurn()
    {
        CheckListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setItems({{u"1"_s, u"Desk"_s, {}}, {u"2"_s, u"Visitors"_s, {}}});
        model.setChecked({}, {u"1"_s});
        const QModelIndex desk = model.index(0);
        QCOMPARE(desk.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        QVERIFY(desk.flags().testFlag(Qt::ItemIsUserTristate));
        QVERIFY(!model.index(1).flags().testFlag(Qt::ItemIsUserTristate));
        QVERIFY(!model.setData(model.index(1), Qt::PartiallyChecked, Qt::CheckStateRole));
        QVERIFY(model.setData(desk, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.checked().contains(u"1"_s) && model.partlyChecked().isEmpty());
        QVERIFY(model.setData(desk, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.checked().isEmpty() && model.partlyChecked().isEmpty());
        QVERIFY(model.setData(desk, Qt::PartiallyChecked, Qt::CheckStateRole));
        QCOMPARE(model.partlyChecked(), QSet<QString>{u"1"_s});
    }

    void onlyOneOfAnExclusiveList()
    {
        CheckListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setExclusive(true);
        model.setItems({{u"1"_s, u"A"_s, {}}, {u"2"_s, u"B"_s, {}}});
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checked(), QSet<QString>{u"2"_s});
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.checked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AssignmentsTest)
#include "tst_assignments.moc"
