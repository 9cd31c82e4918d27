#include "models/tables/tablestore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QList<TableColumn> threeColumns()
{
    return {{u"id"_s, u"Id"_s, Sorting::Number}, {u"name"_s, u"Name"_s}, {u"note"_s, u"Note"_s}};
}

TableBatch batchOf(const QList<QStringList> &rows)
{
    TableBatchBuilder builder(3);
    for (const QStringList &row : rows) {
        builder.addRow(row);
    }
    return builder.finish();
}

QStringList names(const TableStore &store)
{
    QStringList result;
    for (const RowHandle row : store.snapshot().rows()) {
        result.append(store.text(row, 1));
    }
    return result;
}

//! The last change announced.
TableChange lastOf(const QSignalSpy &spy)
{
    return spy.last().first().value<TableChange>();
}

} // namespace

class TableStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyStore();
    void nullAndEmptyDiffer();
    void appendsAcrossChunks();
    void handlesSurviveRemoval();
    void memoryOfRemovedRowsIsGivenBack();
    void updatesOneRow();
    void snapshotStaysAsItWas();
    void replaceAllMergesByKey();
    void replaceAllWithoutDifferenceSaysNothing();
    void replaceAllReorders();
    void upsertKeepsOthers();
    void repeatedKeys();
    void rowsWithoutKeyAreNew();
    void staleMergeIsRefused();
    void clearResets();
    void randomMergesAgreeWithReference();
};

void TableStoreTest::emptyStore()
{
    TableStore store(threeColumns());
    QCOMPARE(store.rowCount(), 0);
    QCOMPARE(store.columnIndex(u"note"), 2);
    QCOMPARE(store.columnIndex(u"nope"), -1);
    QVERIFY(!store.contains(0));
    QVERIFY(!store.contains(NoRow));
    QVERIFY(store.text(0, 0).isNull());
    QCOMPARE(store.find(1, u"x"), NoRow);
    QVERIFY(!store.update(7, QStringList{u"1"_s}));

    QSignalSpy spy(&store, &TableStore::changed);
    store.append(TableBatch());
    store.remove(std::array<RowHandle, 2>{0, NoRow});
    QCOMPARE(spy.count(), 0);
}

void TableStoreTest::nullAndEmptyDiffer()
{
    TableStore store(threeColumns());
    const RowHandle row = store.append(QStringList{u"1"_s, u""_s});
    QVERIFY(!store.isNull(row, 1));
    QVERIFY(!store.text(row, 1).isNull());
    QVERIFY(store.text(row, 1).isEmpty());
    QVERIFY(store.isNull(row, 2));
    QVERIFY(store.text(row, 2).isNull());

    QSignalSpy spy(&store, &TableStore::changed);
    QVERIFY(store.update(row, 2, u""_s));
    QCOMPARE(spy.count(), 1);
    QVERIFY(!store.isNull(row, 2));
    QVERIFY(store.update(row, 1, QString()));
    QVERIFY(store.isNull(row, 1));
    QCOMPARE(spy.count(), 2);
}

void TableStoreTest::appendsAcrossChunks()
{
    TableStore store(threeColumns());
    QSignalSpy spy(&store, &TableStore::changed);
    QStringList expected;
    for (const int size : {1, 5000, 3, 4096, 4095, 1, 2}) {
        TableBatchBuilder builder(3);
        for (int i = 0; i < size; ++i) {
            expected.append(u"naïve %1"_s.arg(expected.size()));
            builder.addUtf8(QByteArray::number(expected.size()));
            builder.add(expected.last());
            builder.addNull();
        }
        store.append(builder.finish());
        QCOMPARE(qsizetype(lastOf(spy).added.size()), size);
    }
    QCOMPARE(names(store), expected);
    for (qsizetype i = 0; i < expected.size(); i += 997) {
        QCOMPARE(store.find(1, expected[i]), store.rowAt(i));
        QCOMPARE(store.positionOf(store.rowAt(i)), i);
    }
}

void TableStoreTest::handlesSurviveRemoval()
{
    TableStore store(threeColumns());
    QList<RowHandle> rows;
    for (int i = 0; i < 10; ++i) {
        rows.append(store.append(QStringList{QString::number(i), u"row %1"_s.arg(i)}));
    }
    QSignalSpy spy(&store, &TableStore::changed);
    store.remove(std::array{rows[3], rows[0], rows[3], RowHandle(999'999)});
    QCOMPARE(spy.count(), 1);
    QCOMPARE(lastOf(spy).removed, (std::vector{rows[0], rows[3]}));
    QCOMPARE(store.rowCount(), 8);
    QVERIFY(!store.contains(rows[3]));
    QVERIFY(store.text(rows[3], 1).isNull());
    QCOMPARE(store.positionOf(rows[3]), -1);
    QCOMPARE(store.text(rows[9], 1), u"row 9"_s);
    QVERIFY(!store.update(rows[3], 1, u"back"_s));
    const RowHandle next = store.append(QStringList{u"10"_s, u"row 10"_s});
    QVERIFY(!rows.contains(next));
}

void TableStoreTest::memoryOfRemovedRowsIsGivenBack()
{
    TableStore store(threeColumns());
    TableBatchBuilder builder(3);
    for (int i = 0; i < 20'000; ++i) {
        builder.addRow(QStringList{QString::number(i), QString(100, u'x'), u"élan"_s});
    }
    store.append(builder.finish());
    const qsizetype before = store.snapshot().memory();
    const std::vector<RowHandle> rows(store.snapshot().rows().begin(), store.snapshot().rows().end());
    store.remove(std::span(rows).subspan(0, 19'000));
    QCOMPARE_LT(store.snapshot().memory(), before / 3);
    QCOMPARE(store.rowCount(), 1000);
    QCOMPARE(store.text(rows[19'000], 0), u"19000"_s);
    QCOMPARE(store.text(rows[19'999], 2), u"élan"_s);
}

void TableStoreTest::updatesOneRow()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}, {u"2"_s, u"Bo"_s, u"old"_s}, {u"3"_s, u"Cy"_s}}));
    const RowHandle row = store.rowAt(1);
    QSignalSpy spy(&store, &TableStore::changed);
    QVERIFY(store.update(row, QStringList{u"2"_s, u"Bö"_s, QString()}));
    QCOMPARE(lastOf(spy).updated, std::vector{row});
    QCOMPARE(names(store), (QStringList{u"Ana"_s, u"Bö"_s, u"Cy"_s}));
    QVERIFY(store.isNull(row, 2));
    QVERIFY(store.update(row, QStringList{u"2"_s, u"Bö"_s, QString()}));
    QCOMPARE(spy.count(), 1);
}

void TableStoreTest::snapshotStaysAsItWas()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}, {u"2"_s, u"Bo"_s}}));
    const TableSnapshot before = store.snapshot();
    store.update(store.rowAt(0), 1, u"Zoe"_s);
    store.append(QStringList{u"3"_s, u"Cy"_s});
    store.remove(std::array{store.rowAt(1)});
    QCOMPARE(before.rowCount(), 2);
    QCOMPARE(before.text(before.rowAt(0), 1), u"Ana"_s);
    QCOMPARE(before.text(before.rowAt(1), 1), u"Bo"_s);
    QCOMPARE(names(store), (QStringList{u"Zoe"_s, u"Cy"_s}));
    QVERIFY(before.revision() != store.snapshot().revision());
}

void TableStoreTest::replaceAllMergesByKey()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}, {u"2"_s, u"Bo"_s}, {u"3"_s, u"Cy"_s}, {u"4"_s, u"Di"_s}}));
    const std::vector<RowHandle> rows(store.snapshot().rows().begin(), store.snapshot().rows().end());
    QSignalSpy spy(&store, &TableStore::changed);
    store.replaceAll(
        batchOf({{u"1"_s, u"Ana"_s}, {u"9"_s, u"New"_s}, {u"3"_s, u"Cyd"_s}, {u"4"_s, u"Di"_s}, {u"5"_s, u"Ed"_s}}), 0);
    QCOMPARE(spy.count(), 1);
    const TableChange change = lastOf(spy);
    QCOMPARE(change.removed, std::vector{rows[1]});
    QCOMPARE(change.updated, std::vector{rows[2]});
    QCOMPARE(change.added.size(), size_t(2));
    QVERIFY(!change.reordered);
    QCOMPARE(names(store), (QStringList{u"Ana"_s, u"New"_s, u"Cyd"_s, u"Di"_s, u"Ed"_s}));
    QCOMPARE(store.find(0, u"3"), rows[2]);
}

void TableStoreTest::replaceAllWithoutDifferenceSaysNothing()
{
    TableStore store(threeColumns());
    const TableBatch batch = batchOf({{u"1"_s, u"Ana"_s}, {u"2"_s, u"Bo"_s, u""_s}});
    store.replaceAll(batch, 0);
    QSignalSpy spy(&store, &TableStore::changed);
    store.replaceAll(batch, 0);
    QCOMPARE(spy.count(), 0);
    store.replaceAll(TableBatch(), 0);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(store.rowCount(), 0);
}

void TableStoreTest::replaceAllReorders()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}, {u"2"_s, u"Bo"_s}, {u"3"_s, u"Cy"_s}}));
    QSignalSpy spy(&store, &TableStore::changed);
    store.replaceAll(batchOf({{u"3"_s, u"Cy"_s}, {u"1"_s, u"Ana"_s}, {u"2"_s, u"Bo"_s}}), 0);
    QVERIFY(lastOf(spy).reordered);
    QVERIFY(lastOf(spy).updated.empty());
    QCOMPARE(names(store), (QStringList{u"Cy"_s, u"Ana"_s, u"Bo"_s}));
}

void TableStoreTest::upsertKeepsOthers()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}, {u"2"_s, u"Bo"_s}}));
    store.upsert(batchOf({{u"3"_s, u"Cy"_s}, {u"2"_s, u"Bob"_s}, {u"4"_s, u"Di"_s}}), 0);
    QCOMPARE(names(store), (QStringList{u"Ana"_s, u"Bob"_s, u"Cy"_s, u"Di"_s}));
}

void TableStoreTest::repeatedKeys()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}}));
    const RowHandle ana = store.rowAt(0);
    store.replaceAll(batchOf({{u"2"_s, u"Bo"_s}, {u"1"_s, u"Anna"_s}, {u"2"_s, u"Bob"_s}, {u"1"_s, u"Anne"_s}}), 0);
    QCOMPARE(names(store), (QStringList{u"Bob"_s, u"Anne"_s}));
    QCOMPARE(store.find(1, u"Anne"), ana);
}

void TableStoreTest::rowsWithoutKeyAreNew()
{
    TableStore store(threeColumns());
    const TableBatch batch = batchOf({{QString(), u"Ana"_s}, {QString(), u"Bo"_s}});
    store.replaceAll(batch, 0);
    const RowHandle first = store.rowAt(0);
    store.replaceAll(batch, 0);
    QCOMPARE(names(store), (QStringList{u"Ana"_s, u"Bo"_s}));
    QVERIFY(!store.contains(first));
}

void TableStoreTest::staleMergeIsRefused()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}}));
    const TableMerge merge = TableMerge::make(store.snapshot(), batchOf({{u"2"_s, u"Bo"_s}}), 0, MergeMode::Replace);
    store.append(QStringList{u"3"_s, u"Cy"_s});
    QVERIFY(!store.apply(merge));
    QCOMPARE(names(store), (QStringList{u"Ana"_s, u"Cy"_s}));
}

void TableStoreTest::clearResets()
{
    TableStore store(threeColumns());
    store.append(batchOf({{u"1"_s, u"Ana"_s}}));
    QSignalSpy spy(&store, &TableStore::changed);
    store.setColumns({{u"other"_s, u"Other"_s}});
    QVERIFY(lastOf(spy).reset);
    QCOMPARE(store.rowCount(), 0);
    QCOMPARE(store.columnCount(), 1);
    store.append(QStringList{u"x"_s});
    store.clear();
    QCOMPARE(store.rowCount(), 0);
    QCOMPARE(store.columnCount(), 1);
}

void TableStoreTest::randomMergesAgreeWithReference()
{
    QRandomGenerator random(42);
    TableStore store(threeColumns());
    QHash<QString, RowHandle> handles;
    for (int round = 0; round < 60; ++round) {
        QList<QStringList> rows;
        QStringList ids;
        for (int i = 0; i < random.bounded(round % 10 == 0 ? 9000 : 60); ++i) {
            const QString id = QString::number(random.bounded(round % 10 == 0 ? 20'000 : 80));
            if (!ids.contains(id) || round % 10 == 0) {
                ids.append(id);
                rows.append({id, u"n%1"_s.arg(random.bounded(3)), random.bounded(4) ? u"ü"_s : QString()});
            }
        }
        QHash<QString, QStringList> last;
        QStringList order;
        for (const QStringList &row : std::as_const(rows)) {
            if (!last.contains(row[0])) {
                order.append(row[0]);
            }
            last.insert(row[0], row);
        }
        store.replaceAll(batchOf(rows), 0);
        QCOMPARE(store.rowCount(), order.size());
        QHash<QString, RowHandle> now;
        for (qsizetype i = 0; i < order.size(); ++i) {
            const RowHandle row = store.rowAt(i);
            const QStringList &expected = last[order[i]];
            for (int column = 0; column < 3; ++column) {
                QCOMPARE(store.text(row, column), expected[column]);
                QCOMPARE(store.isNull(row, column), expected[column].isNull());
            }
            if (handles.contains(order[i])) {
                QCOMPARE(row, handles[order[i]]);
            }
            now.insert(order[i], row);
        }
        handles = now;
    }
}

QTEST_GUILESS_MAIN(TableStoreTest)
#include "tst_tablestore.moc"
