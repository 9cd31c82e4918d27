#include "models/tables/folding.h"
#include "models/tables/roworder.h"
#include "models/tables/sortvalue.h"
#include "models/tables/tablestore.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TableOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void parsesNumbers_data();
    void parsesNumbers();
    void parsesMoments_data();
    void parsesMoments();
    void sorts_data();
    void sorts();
    void isStable();
    void agreesWithReference_data();
    void agreesWithReference();
    void longCommonBeginnings();
    void cancelled();
};

void TableOrderTest::parsesNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    for (const char *text : {"0", "-0", "7", "-12.5", "0.1", "123456789012345", "1234567890123456789", "1e3", "-2.5E-7",
                             "3.14159265358979323846", "00012", ".5", "5.", "+4", "1.7976931348623157e308"}) {
        QTest::newRow(text) << QByteArray(text) << true;
    }
    for (const char *text : {"", "-", ".", "abc", "1a", "1 2", "--1", "inf", "nan", "0x10", "1,5", "1e999"}) {
        QTest::newRow(text) << QByteArray(text) << false;
    }
}

void TableOrderTest::parsesNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const auto number = parsedNumber(text);
    QCOMPARE(number.has_value(), valid);
    if (valid) {
        QCOMPARE(*number, text.toDouble());
    }
}

void TableOrderTest::parsesMoments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("microseconds");
    const auto at = [](const QString &text) {
        return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
    };
    QTest::newRow("epoch") << "1970-01-01T00:00:00Z"_ba << qint64(0);
    QTest::newRow("utc") << "2024-02-29T23:59:58Z"_ba << at(u"2024-02-29T23:59:58Z"_s);
    QTest::newRow("milliseconds") << "2024-02-29T23:59:58.123Z"_ba << at(u"2024-02-29T23:59:58.123Z"_s);
    QTest::newRow("microseconds") << "2024-02-29T23:59:58.123456Z"_ba << at(u"2024-02-29T23:59:58.123Z"_s) + 456;
    QTest::newRow("no zone") << "2024-02-29 23:59"_ba << at(u"2024-02-29T23:59:00Z"_s);
    QTest::newRow("zone") << "2024-02-29T23:59:58+05:30"_ba << at(u"2024-02-29T23:59:58+05:30"_s);
    QTest::newRow("zone west") << "2024-02-29T23:59:58-0800"_ba << at(u"2024-02-29T23:59:58-08:00"_s);
    QTest::newRow("date") << "1903-12-17"_ba << at(u"1903-12-17T00:00:00Z"_s);
    for (const char *text : {"", "2024", "2024-13-01", "2023-02-29", "2024-01-01T25:00Z", "2024-01-01T10", "today",
                             "2024-01-01T10:00:00Zx", "2024-01-01T10:61:00Z", "20240101"}) {
        QTest::newRow(text) << QByteArray(text) << std::numeric_limits<qint64>::min();
    }
}

void TableOrderTest::parsesMoments()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, microseconds);
    QCOMPARE(parsedMoment(text).value_or(std::numeric_limits<qint64>::min()), microseconds);
}

void TableOrderTest::sorts_data()
{
    QTest::addColumn<Sorting>("sorting");
    QTest::addColumn<QStringList>("ascending");
    QTest::addColumn<QStringList>("descending");
    QTest::newRow("text") << Sorting::Text
                          << QStringList{u" x"_s,
                                         u"1"_s,
                                         u"10"_s,
                                         u"2"_s,
                                         u"ABC"_s,
                                         u"Abc"_s,
                                         u"abc"_s,
                                         u"Äbc"_s,
                                         u"abcd"_s,
                                         u"zebra crossing"_s,
                                         u"Zebra crossing 2"_s,
                                         u"é"_s.repeated(0),
                                         QString()}
                          << QStringList{u"Zebra crossing 2"_s,
                                         u"zebra crossing"_s,
                                         u"abcd"_s,
                                         u"Äbc"_s,
                                         u"abc"_s,
                                         u"Abc"_s,
                                         u"ABC"_s,
                                         u"2"_s,
                                         u"10"_s,
                                         u"1"_s,
                                         u" x"_s,
                                         u""_s,
                                         QString()};
    QTest::newRow("number")
        << Sorting::Number
        << QStringList{u"-10"_s,  u"-2.5"_s,  u"0"_s,    u"9"_s, u"10"_s,  u"9007199254740992"_s, u"9007199254740993"_s,
                       u"1e30"_s, u"apple"_s, u"Pear"_s, u""_s,  QString()}
        << QStringList{u"1e30"_s,
                       u"9007199254740993"_s,
                       u"9007199254740992"_s,
                       u"10"_s,
                       u"9"_s,
                       u"0"_s,
                       u"-2.5"_s,
                       u"-10"_s,
                       u"Pear"_s,
                       u"apple"_s,
                       u""_s,
                       QString()};
    QTest::newRow("moment") << Sorting::Moment
                            << QStringList{u"1960-01-01T00:00:00Z"_s,
                                           u"2024-05-01"_s,
                                           u"2024-05-01T05:00:00+03:00"_s,
                                           u"2024-05-01T02:00:00.001Z"_s,
                                           u"never"_s,
                                           u""_s,
                                           QString()}
                            << QStringList{u"2024-05-01T02:00:00.001Z"_s,
                                           u"2024-05-01T05:00:00+03:00"_s,
                                           u"2024-05-01"_s,
                                           u"1960-01-01T00:00:00Z"_s,
                                           u"never"_s,
                                           u""_s,
                                           QString()};
}

void TableOrderTest::sorts()
{
    QFETCH(Sorting, sorting);
    QFETCH(QStringList, ascending);
    QFETCH(QStringList, descending);
    QRandomGenerator random(3);
    for (int round = 0; round < 20; ++round) {
        QStringList shuffled = ascending;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        TableStore store({{u"a"_s, u"A"_s, sorting}});
        for (const QString &text : std::as_const(shuffled)) {
            store.append(QStringList{text});
        }
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto rows = sortedRows(store.snapshot(), {{0, direction}}, store.snapshot().rows(), Cancellation());
            QStringList result;
            for (const RowHandle row : *rows) {
                result.append(store.text(row, 0));
            }
            QCOMPARE(result, direction == Qt::AscendingOrder ? ascending : descending);
            QVERIFY(result.last().isNull());
        }
    }
}

void TableOrderTest::isStable()
{
    TableStore store({{u"a"_s, u"A"_s}, {u"n"_s, u"N"_s, Sorting::Number}});
    for (int i = 0; i < 1000; ++i) {
        store.append(QStringList{i % 2 ? u"same"_s : u"other"_s, i % 3 ? u"1.0"_s : u"1"_s});
    }
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const SortOrder order{{0, direction}, {1, direction}};
        const auto rows = sortedRows(store.snapshot(), order, store.snapshot().rows(), Cancellation());
        for (size_t i = 1; i < rows->size(); ++i) {
            if (store.text((*rows)[i], 0) == store.text((*rows)[i - 1], 0)) {
                QCOMPARE_GT((*rows)[i], (*rows)[i - 1]);
            }
        }
    }
}

void TableOrderTest::agreesWithReference_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("small") << 300;
    QTest::newRow("large enough for all threads") << 60'000;
}

void TableOrderTest::agreesWithReference()
{
    QFETCH(int, rows);
    QRandomGenerator random(9);
    TableStore store({{u"a"_s, u"A"_s}, {u"n"_s, u"N"_s, Sorting::Number}, {u"m"_s, u"M"_s, Sorting::Moment}});
    TableBatchBuilder builder(3);
    const QStringList names{u"ann"_s, u"Ann"_s, u"ANN"_s, u"Änn"_s, u"administrator"_s, u"Administrator of all"_s,
                            u""_s};
    for (int i = 0; i < rows; ++i) {
        QString name = names[random.bounded(int(names.size()))];
        if (random.bounded(3) == 0) {
            name += QString::number(random.bounded(50));
        }
        builder.addRow(QStringList{
            random.bounded(20) ? name : QString(),
            random.bounded(20) ? QString::number(random.bounded(40) - 20) : u"x"_s,
            QDateTime::fromSecsSinceEpoch(random.bounded(100) * 1000, QTimeZone::UTC).toString(Qt::ISODate)});
    }
    store.append(builder.finish());
    const TableSnapshot &table = store.snapshot();

    const auto kind = [&](RowHandle row, int column) {
        const QString text = table.text(row, column);
        if (text.isEmpty()) {
            return text.isNull() ? 3 : 2;
        }
        return column == 1 && text == u"x"_s ? 1 : 0;
    };
    const auto before = [&](const SortKey &key, RowHandle a, RowHandle b) -> int {
        const int kinds = kind(a, key.column) - kind(b, key.column);
        if (kinds != 0 || kind(a, key.column) != 0) {
            return kinds;
        }
        const QString left = table.text(a, key.column);
        const QString right = table.text(b, key.column);
        int result = 0;
        if (key.column == 0) {
            result = foldedText(left).compare(foldedText(right));
            result = result ? result : left.compare(right);
        } else if (key.column == 1) {
            result = left.toInt() - right.toInt();
        } else {
            result = left.compare(right);
        }
        return key.direction == Qt::AscendingOrder ? result : -result;
    };
    const QList<SortOrder> orders{{{0, Qt::AscendingOrder}},
                                  {{0, Qt::DescendingOrder}},
                                  {{1, Qt::AscendingOrder}, {0, Qt::DescendingOrder}},
                                  {{2, Qt::DescendingOrder}, {1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}};
    for (const SortOrder &order : orders) {
        const auto sorted = sortedRows(table, order, table.rows(), Cancellation());
        std::vector<RowHandle> expected(table.rows().begin(), table.rows().end());
        std::ranges::stable_sort(expected, [&](RowHandle a, RowHandle b) {
            for (const SortKey &key : order) {
                if (const int result = before(key, a, b); result != 0) {
                    return result < 0;
                }
            }
            return false;
        });
        QVERIFY(*sorted == expected);
        for (size_t i = 1; i < expected.size(); i += 7) {
            QVERIFY(compareRows(table, order, expected[i - 1], expected[i]) <= 0);
            QVERIFY(compareRows(table, order, expected[i], expected[i - 1]) >= 0);
        }
    }
}

void TableOrderTest::longCommonBeginnings()
{
    TableStore store({{u"a"_s, u"A"_s}});
    const QString beginning(20'000, u'z');
    for (int i = 0; i < 60; ++i) {
        store.append(QStringList{beginning.left(20'000 - (i * 37) % 60) + QChar(u'a' + i % 3)});
    }
    const auto rows = sortedRows(store.snapshot(), {{0, Qt::AscendingOrder}}, store.snapshot().rows(), Cancellation());
    for (size_t i = 1; i < rows->size(); ++i) {
        QVERIFY(store.utf8((*rows)[i - 1], 0) <= store.utf8((*rows)[i], 0));
    }
}

void TableOrderTest::cancelled()
{
    TableStore store({{u"a"_s, u"A"_s}});
    store.append(QStringList{u"x"_s});
    const Cancellation cancellation;
    cancellation.cancel();
    QVERIFY(!sortedRows(store.snapshot(), {{0, Qt::AscendingOrder}}, store.snapshot().rows(), cancellation));
}

QTEST_GUILESS_MAIN(TableOrderTest)
#include "tst_tableorder.moc"
