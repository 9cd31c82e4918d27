#include "models/tables/folding.h"
#include "models/tables/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QList<TableColumn> columns()
{
    return {{u"id"_s, u"Id"_s, Sorting::Number}, {u"name"_s, u"Name"_s}};
}

TableBatch batchOf(const QList<QStringList> &rows)
{
    TableBatchBuilder builder(2);
    for (const QStringList &row : rows) {
        builder.addRow(row);
    }
    return builder.finish();
}

TableBatch people(int from, int count)
{
    TableBatchBuilder builder(2);
    for (int i = from; i < from + count; ++i) {
        builder.addRow(QStringList{QString::number(i), u"Person %1"_s.arg((i * 7919) % 10'007)});
    }
    return builder.finish();
}

QStringList shown(const TableModel &model, int column = 1)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result.append(model.index(row, column).data().toString());
    }
    return result;
}

Filter words(const QString &text)
{
    return {.text = text, .columns = {}};
}

} // namespace

class TableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void empty();
    void rolesAndHeaders();
    void formatters();
    void sortKeepsPersistentIndexes();
    void filterKeepsSelection();
    void clearingAFilterIsImmediate();
    void badFilterKeepsTheOneBefore();
    void refreshKeepsSelectionAndSignalsLittle();
    void updateMovesRowInOrder();
    void appendedRowsGoWhereTheyBelong();
    void resetDropsWhatNoLongerFits();
    void moreIsWanted();
    void largeTablesWorkInBackground();
    void newerWishReplacesOlder();
    void changesDuringWorkAreNotLost();
    void destroyedWhileBusy();
    void wishesFromSlots();
    void randomOperationsAgreeWithReference_data();
    void randomOperationsAgreeWithReference();
};

void TableModelTest::empty()
{
    TableStore store;
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.handleAt(0), NoRow);
    QCOMPARE(model.handleAt(-1), NoRow);
    QCOMPARE(model.rowOf(0), -1);
    QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Vertical).isValid());
    model.sort(3);
    QVERIFY(model.order().isEmpty());
    store.setColumns(columns());
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.setFilter(words(u"x"_s)));
    QCOMPARE(model.rowCount(), 0);
}

void TableModelTest::rolesAndHeaders()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    store.append(batchOf({{u"5"_s, u""_s}, {u"6"_s, QString()}}));
    QCOMPARE(model.index(0, 0).data().toString(), u"5"_s);
    QCOMPARE(model.index(0, 0).data(TableModel::HandleRole).value<RowHandle>(), store.rowAt(0));
    QCOMPARE(model.index(0, 1).data(TableModel::RawRole), QVariant(u""_s));
    QVERIFY(!model.index(1, 1).data(TableModel::RawRole).isValid());
    QCOMPARE(model.index(1, 1).data().toString(), QString());
    QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, TableModel::RawRole).toString(), u"name"_s);
    QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::EditRole).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TableModelTest::formatters()
{
    TableStore store(columns());
    TableModel model(&store);
    store.append(batchOf({{u"5"_s, QString()}}));
    QSignalSpy changed(&model, &TableModel::dataChanged);
    model.setFormatter(0, [](QStringView raw) -> QString { return u"№"_s + raw; });
    model.setFormatter(1, [](QStringView) { return u"never asked"_s; });
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"№5"_s);
    QCOMPARE(model.index(0, 0).data(TableModel::RawRole).toString(), u"5"_s);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
}

void TableModelTest::sortKeepsPersistentIndexes()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    store.append(batchOf({{u"10"_s, u"bob"_s}, {u"9"_s, u"Álex"_s}, {u"100"_s, u"alan"_s}}));
    const QPersistentModelIndex bob = model.index(0, 1);
    QSignalSpy reset(&model, &TableModel::modelReset);
    model.sort(1);
    QCOMPARE(shown(model), (QStringList{u"alan"_s, u"Álex"_s, u"bob"_s}));
    QCOMPARE(bob.row(), 2);
    QCOMPARE(bob.column(), 1);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(model, 0), (QStringList{u"100"_s, u"10"_s, u"9"_s}));
    QCOMPARE(bob.row(), 1);
    model.sort(-1);
    QCOMPARE(bob.row(), 0);
    QCOMPARE(reset.count(), 0);
}

void TableModelTest::filterKeepsSelection()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    store.append(people(0, 500));
    QItemSelectionModel selection(&model);
    const RowHandle wanted = model.handleAt(321);
    const QString name = model.index(321, 1).data().toString();
    selection.setCurrentIndex(model.index(321, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(model.setFilter(words(u"\"%1\" OR"_s.arg(name).remove(u" OR"_s))));
    QVERIFY(model.rowCount() < 500);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(model.handleAt(selection.currentIndex().row()), wanted);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(selection.currentIndex().row(), 321);
    model.setFilter(words(u"no such name"_s));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!selection.hasSelection());
}

void TableModelTest::clearingAFilterIsImmediate()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setSmallTable(0);
    store.append(people(0, 3000));
    model.setFilter(words(u"77"_s));
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(model.rowCount() < 3000);
    model.setFilter({});
    QVERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 3000);
}

void TableModelTest::badFilterKeepsTheOneBefore()
{
    TableStore store(columns());
    TableModel model(&store);
    store.append(people(0, 20));
    QVERIFY(model.setFilter(words(u"id:3"_s)));
    const QStringList before = shown(model);
    QSignalSpy changed(&model, &TableModel::filterChanged);
    QVERIFY(!model.setFilter({.text = u"("_s, .columns = {}, .regex = true}));
    QVERIFY(!model.filterError().isEmpty());
    QCOMPARE(shown(model), before);
    QCOMPARE(model.filter(), words(u"id:3"_s));
    QCOMPARE(changed.count(), 0);
    QVERIFY(model.setFilter(words(u"id:3"_s)));
    QVERIFY(model.filterError().isEmpty());
}

void TableModelTest::refreshKeepsSelectionAndSignalsLittle()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    store.append(people(0, 1000));
    QItemSelectionModel selection(&model);
    selection.select(model.index(400, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(model.index(600, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    QSignalSpy inserted(&model, &TableModel::rowsInserted);
    QSignalSpy removed(&model, &TableModel::rowsRemoved);
    QSignalSpy changed(&model, &TableModel::dataChanged);
    QSignalSpy layout(&model, &TableModel::layoutChanged);
    QSignalSpy reset(&model, &TableModel::modelReset);
    TableBatchBuilder builder(2);
    builder.addRow(QStringList{u"5000"_s, u"First"_s});
    for (int i = 0; i < 1000; ++i) {
        if (i != 10 && i != 600) {
            builder.addRow(QStringList{QString::number(i), i == 700 ? u"Renamed"_s : store.text(store.rowAt(i), 1)});
        }
    }
    store.replaceAll(builder.finish(), 0);
    QCOMPARE(model.rowCount(), 999);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 2); // the new row and the renamed one
    QCOMPARE(layout.count(), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().row(), 400);
    QCOMPARE(model.index(400, 0).data().toString(), u"400"_s);
    QCOMPARE(model.index(699, 1).data().toString(), u"Renamed"_s);
}

void TableModelTest::updateMovesRowInOrder()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    store.append(batchOf({{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}, {u"3"_s, u"c"_s}}));
    model.sort(1);
    const QPersistentModelIndex first = model.index(0, 0);
    store.update(store.rowAt(0), 1, u"bb"_s);
    QCOMPARE(shown(model), (QStringList{u"b"_s, u"bb"_s, u"c"_s}));
    QCOMPARE(first.row(), 1);
    model.setFilter(words(u"b"_s));
    QCOMPARE(shown(model), (QStringList{u"b"_s, u"bb"_s}));
    store.update(store.rowAt(1), 1, u"x"_s);
    QCOMPARE(shown(model), QStringList{u"bb"_s});
    store.update(store.rowAt(2), 1, u"ab"_s);
    QCOMPARE(shown(model), (QStringList{u"ab"_s, u"bb"_s}));
}

void TableModelTest::appendedRowsGoWhereTheyBelong()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.sort(1, Qt::DescendingOrder);
    model.setFilter(words(u"-hidden"_s));
    store.append(batchOf({{u"1"_s, u"a"_s}, {u"2"_s, u"hidden"_s}, {u"3"_s, u"c"_s}}));
    QSignalSpy inserted(&model, &TableModel::rowsInserted);
    store.append(batchOf({{u"4"_s, u"b"_s}, {u"5"_s, u"d"_s}, {u"6"_s, u"hidden too"_s}, {u"7"_s, u"a"_s}}));
    QCOMPARE(shown(model), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s, u"a"_s}));
    QCOMPARE(shown(model, 0).last(), u"7"_s);
    QCOMPARE(inserted.count(), 3);
}

void TableModelTest::resetDropsWhatNoLongerFits()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    store.append(people(0, 10));
    model.sort(1);
    model.setFilter({.text = {}, .columns = {{.column = u"name"_s, .condition = ColumnFilter::Condition::Empty}}});
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy filterChanged(&model, &TableModel::filterChanged);
    store.setColumns({{u"other"_s, u"Other"_s}});
    QVERIFY(model.order().isEmpty());
    QVERIFY(model.filter().isEmpty());
    QVERIFY(!model.filterError().isEmpty());
    QCOMPARE(filterChanged.count(), 1);
    store.append(QStringList{u"x"_s});
    QCOMPARE(model.index(0, 0).data().toString(), u"x"_s);
    store.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TableModelTest::moreIsWanted()
{
    TableStore store(columns());
    TableModel model(&store);
    store.append(people(0, 100));
    QSignalSpy wanted(&model, &TableModel::moreWanted);
    model.fetchMore({});
    model.noteShown(99);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(!model.canFetchMore({}));
    model.setTotal(250);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!model.canFetchMore(model.index(0, 0)));
    model.noteShown(10);
    QCOMPARE(wanted.count(), 0);
    model.noteShown(50);
    QCOMPARE(wanted.count(), 1);
    model.fetchMore({});
    QCOMPARE(wanted.count(), 2);
    store.append(people(100, 150));
    QVERIFY(!model.canFetchMore({}));
}

void TableModelTest::largeTablesWorkInBackground()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy busy(&model, &TableModel::busyChanged);
    QSignalSpy shownChanged(&model, &TableModel::shownChanged);
    store.append(people(0, 30'000));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isBusy());
    QTRY_COMPARE(model.rowCount(), 30'000);
    QVERIFY(!model.isBusy());
    QCOMPARE(busy.count(), 2);
    QCOMPARE(shownChanged.count(), 1);

    const QPersistentModelIndex index = model.index(12'345, 0);
    const RowHandle row = model.handleAt(12'345);
    model.sort(1);
    QCOMPARE(model.handleAt(12'345), row);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.handleAt(index.row()), row);
    QCOMPARE(model.rowOf(row), index.row());
    const QStringList names = shown(model);
    QVERIFY(std::ranges::is_sorted(names, {}, [](const QString &name) { return foldedText(name); }));
}

void TableModelTest::newerWishReplacesOlder()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setSmallTable(0);
    store.append(people(0, 5000));
    QTRY_VERIFY(!model.isBusy());
    QSignalSpy shownChanged(&model, &TableModel::shownChanged);
    model.setFilter(words(u"person 1"_s));
    model.sort(1);
    model.setFilter(words(u"id:77"_s));
    model.sort(0, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(shownChanged.count(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"4977"_s);
}

void TableModelTest::changesDuringWorkAreNotLost()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setSmallTable(0);
    model.sort(0, Qt::DescendingOrder);
    store.append(people(0, 2000));
    QVERIFY(model.isBusy());
    store.append(people(2000, 10));
    store.remove(std::array{store.rowAt(0), store.rowAt(5)});
    store.update(store.rowAt(1), 0, u"99999"_s);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 2008);
    QCOMPARE(model.index(0, 0).data().toString(), u"99999"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"2009"_s);

    model.sort(1);
    store.clear();
    QCOMPARE(model.rowCount(), 0);
    store.append(people(0, 3));
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(!model.isBusy());
}

void TableModelTest::destroyedWhileBusy()
{
    TableStore store(columns());
    store.append(people(0, 50'000));
    for (int i = 0; i < 5; ++i) {
        TableModel model(&store);
        model.sort(1);
        QVERIFY(model.isBusy());
    }
    QCoreApplication::processEvents();
}

void TableModelTest::wishesFromSlots()
{
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    connect(&model, &TableModel::rowsInserted, &store, [&] {
        model.sort(1, Qt::DescendingOrder);
        if (store.rowCount() < 4) {
            store.append(QStringList{u"9"_s, u"late"_s});
        }
    });
    store.append(batchOf({{u"1"_s, u"a"_s}, {u"2"_s, u"z"_s}}));
    QCOMPARE(shown(model), (QStringList{u"z"_s, u"late"_s, u"a"_s}));

    connect(&model, &TableModel::rowsRemoved, &store, [&] { store.clear(); });
    store.remove(std::array{store.rowAt(0)});
    QCOMPARE(model.rowCount(), 0);
}

void TableModelTest::randomOperationsAgreeWithReference_data()
{
    QTest::addColumn<qsizetype>("smallTable");
    QTest::newRow("at once") << TableModel::DefaultSmallTable;
    QTest::newRow("in background") << qsizetype(0);
}

void TableModelTest::randomOperationsAgreeWithReference()
{
    QFETCH(qsizetype, smallTable);
    QRandomGenerator random(21);
    TableStore store(columns());
    TableModel model(&store);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setSmallTable(smallTable);
    QHash<RowHandle, QPersistentModelIndex> watched;
    int next = 0;
    const auto anyRow = [&] { return store.rowAt(random.bounded(int(store.rowCount()))); };
    const auto newRows = [&](int count) {
        TableBatchBuilder builder(2);
        for (int i = 0; i < count; ++i) {
            builder.addRow(QStringList{QString::number(next++), QString(QChar(u'a' + random.bounded(6)))});
        }
        return builder.finish();
    };

    for (int round = 0; round < 400; ++round) {
        switch (random.bounded(8)) {
        case 0:
            store.append(newRows(random.bounded(200)));
            break;
        case 1:
            if (store.rowCount() > 0) {
                store.update(anyRow(), 1, QString(QChar(u'a' + random.bounded(6))));
            }
            break;
        case 2: {
            std::vector<RowHandle> rows;
            for (int i = random.bounded(30); i > 0 && store.rowCount() > 0; --i) {
                rows.push_back(anyRow());
            }
            store.remove(rows);
            break;
        }
        case 3:
            model.setFilter(random.bounded(3) ? words(QString(QChar(u'a' + random.bounded(6)))) : Filter());
            break;
        case 4:
            model.sort(random.bounded(3) - 1, random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 5: {
            TableBatchBuilder builder(2);
            std::vector<RowHandle> rows(store.snapshot().rows().begin(), store.snapshot().rows().end());
            if (random.bounded(3) == 0) {
                std::shuffle(rows.begin(), rows.end(), random);
            }
            for (const RowHandle row : rows) {
                if (random.bounded(20)) {
                    builder.addRow(QStringList{store.text(row, 0), store.text(row, 1)});
                }
            }
            store.replaceAll(builder.finish(), 0);
            break;
        }
        default:
            if (model.rowCount() > 0) {
                const int row = random.bounded(model.rowCount());
                watched.insert(model.handleAt(row), model.index(row, random.bounded(2)));
            }
            break;
        }
        if (random.bounded(3) == 0) {
            QTRY_VERIFY(!model.isBusy());
        }
        if (model.isBusy()) {
            continue;
        }

        std::vector<RowHandle> expected(store.snapshot().rows().begin(), store.snapshot().rows().end());
        std::erase_if(expected, [&](RowHandle row) { return !store.text(row, 1).contains(model.filter().text); });
        std::ranges::stable_sort(expected, [&](RowHandle a, RowHandle b) {
            if (model.order().isEmpty()) {
                return false;
            }
            const auto [column, direction] = model.order().first();
            const auto [left, right] = direction == Qt::AscendingOrder ? std::pair(a, b) : std::pair(b, a);
            return column == 0 ? store.text(left, 0).toInt() < store.text(right, 0).toInt()
                               : store.text(left, 1) < store.text(right, 1);
        });
        QVERIFY(std::ranges::equal(model.shownRows(), expected));
        watched.removeIf([](const auto &entry) { return !entry.value().isValid(); });
        for (auto at = watched.cbegin(); at != watched.cend(); ++at) {
            QCOMPARE(model.handleAt(at.value().row()), at.key());
        }
        for (const RowHandle row : std::span(expected).first(std::min<size_t>(expected.size(), 5))) {
            QCOMPARE(model.displayText(row, 1), store.text(row, 1));
        }
    }
}

QTEST_GUILESS_MAIN(TableModelTest)
#include "tst_tablemodel.moc"
