#include "models/tables/tablefeed.h"
#include "models/tables/tablestore.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TableFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsWhatIsMadeElsewhere();
    void firstContentIsTakenAsItIs();
    void keepsRowsTheSame();
    void newerOneTakesThePlace();
    void abandonedOneDoesNotCome();
    void heedsChangesMeanwhile();
    void goesAwayWhileOneIsOnItsWay();
};

static TableBatch batch(const QList<QStringList> &rows)
{
    TableBatchBuilder builder(2);
    for (const QStringList &row : rows)
        builder.addRow(row);
    return builder.finish();
}

static QList<TableColumn> columns()
{
    return {{u"id"_s, u"Id"_s}, {u"name"_s, u"Name"_s}};
}

static QStringList names(const TableStore &store)
{
    QStringList names;
    for (const RowHandle row : store.snapshot().rows())
        names.append(store.text(row, 1));
    return names;
}

void TableFeedTest::bringsWhatIsMadeElsewhere()
{
    TableStore store(columns());
    TableFeed feed(&store, 0);
    QSignalSpy brought(&feed, &TableFeed::brought);
    std::atomic<QThread *> maker = nullptr;
    QSemaphore go;
    feed.bring(
        [&maker, &go] {
            maker = QThread::currentThread();
            go.acquire();
            return batch({{u"1"_s, u"Asha"_s}, {u"2"_s, u"Bruno"_s}});
        },
        MergeMode::Replace);
    QCOMPARE(store.rowCount(), 0);
    go.release();
    QTRY_COMPARE(brought.size(), 1);
    QVERIFY(maker != nullptr && maker != QThread::currentThread());
    QCOMPARE(names(store), (QStringList{u"Asha"_s, u"Bruno"_s}));
}

void TableFeedTest::firstContentIsTakenAsItIs()
{
    TableStore store(columns());
    TableFeed feed(&store, 0);
    feed.bringNow(batch({{u"1"_s, u"Asha"_s}, {u"1"_s, u"Asha"_s}}), MergeMode::Replace);
    QCOMPARE(store.rowCount(), 2);
    feed.bringNow(batch({{u"1"_s, u"Asha"_s}, {u"1"_s, u"Asha"_s}}), MergeMode::Replace);
    QCOMPARE(store.rowCount(), 1);
}

void TableFeedTest::keepsRowsTheSame()
{
    TableStore store(columns());
    store.append(batch({{u"1"_s, u"Asha"_s}, {u"2"_s, u"Bruno"_s}}));
    const RowHandle bruno = store.rowAt(1);
    TableFeed feed(&store, 0);
    QSignalSpy brought(&feed, &TableFeed::brought);
    const auto make = [] { return batch({{u"2"_s, u"Bruna"_s}, {u"3"_s, u"Chidi"_s}}); };
    feed.bring(make, MergeMode::Upsert);
    QTRY_COMPARE(brought.size(), 1);
    QCOMPARE(names(store), (QStringList{u"Asha"_s, u"Bruna"_s, u"Chidi"_s}));
    QCOMPARE(store.rowAt(1), bruno);
    feed.bring(make, MergeMode::Replace);
    QTRY_COMPARE(brought.size(), 2);
    QCOMPARE(names(store), (QStringList{u"Bruna"_s, u"Chidi"_s}));
    QCOMPARE(store.rowAt(0), bruno);
}

void TableFeedTest::newerOneTakesThePlace()
{
    TableStore store(columns());
    TableFeed feed(&store, 0);
    QSignalSpy brought(&feed, &TableFeed::brought);
    QSemaphore gate;
    feed.bring(
        [&gate] {
            gate.acquire();
            return batch({{u"1"_s, u"Old"_s}});
        },
        MergeMode::Replace);
    feed.bring([] { return batch({{u"1"_s, u"New"_s}}); }, MergeMode::Replace);
    gate.release();
    QTRY_COMPARE(brought.size(), 1);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    QCOMPARE(brought.size(), 1);
    QCOMPARE(names(store), QStringList{u"New"_s});
}

void TableFeedTest::abandonedOneDoesNotCome()
{
    TableStore store(columns());
    TableFeed feed(&store, 0);
    QSignalSpy brought(&feed, &TableFeed::brought);
    feed.bring([] { return batch({{u"1"_s, u"Asha"_s}}); }, MergeMode::Replace);
    feed.abandon();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    QCOMPARE(brought.size(), 0);
    QCOMPARE(store.rowCount(), 0);
}

void TableFeedTest::heedsChangesMeanwhile()
{
    TableStore store(columns());
    store.append(batch({{u"1"_s, u"Asha"_s}}));
    TableFeed feed(&store, 0);
    QSignalSpy brought(&feed, &TableFeed::brought);
    QSemaphore gate;
    feed.bring(
        [&gate] {
            gate.acquire();
            return batch({{u"2"_s, u"Bruna"_s}});
        },
        MergeMode::Upsert);
    // What is compared in the other thread is no longer how the table is.
    store.append(batch({{u"2"_s, u"Bruno"_s}}));
    gate.release();
    QTRY_COMPARE(brought.size(), 1);
    QCOMPARE(names(store), (QStringList{u"Asha"_s, u"Bruna"_s}));
}

void TableFeedTest::goesAwayWhileOneIsOnItsWay()
{
    TableStore store(columns());
    auto feed = std::make_unique<TableFeed>(&store, 0);
    QSemaphore gate;
    feed->bring(
        [&gate] {
            gate.acquire();
            return batch({{u"1"_s, u"Asha"_s}});
        },
        MergeMode::Replace);
    feed.reset();
    gate.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    QCOMPARE(store.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TableFeedTest)
#include "tst_tablefeed.moc"
