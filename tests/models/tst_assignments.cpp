#include "models/assignments/assignmentset.h"
#include "models/assignments/checklistmodel.h"
#include "models/changes/change.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/timeslot.h"

#include <QAbstractItemModelTester>
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

class AssignmentsTest : public QObject
{
    Q_OBJECT

private slots:
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

        const QList<FieldDifference> shown =
            differencesBetween(assignedNames(AssignmentKind::Geofences, before, nullptr),
                               assignedNames(AssignmentKind::Geofences, after, &difference));
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

    void titlesOfTimeslotsWithoutName()
    {
        const Record slot = Record::of(ivalt::Timeslot{.id = 7,
                                                       .timezone = QJsonObject{{u"value"_s, u"Asia/Kolkata"_s}},
                                                       .startTime = u"09:00"_s,
                                                       .endTime = u"17:30"_s});
        QCOMPARE(assignmentTitle(slot), u"09:00–17:30 Asia/Kolkata"_s);
        QCOMPARE(assignmentTitle(Record::of(ivalt::Timeslot{.id = 7})), u"7"_s);
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
