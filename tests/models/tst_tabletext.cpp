#include "models/tables/formulaguard.h"
#include "models/tables/tablestore.h"
#include "models/tables/tabletext.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

using Format = TableText::Format;
using Outcome = TableText::Outcome;

namespace {

//! Takes a number of bytes, then fails.
class FullDisk : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"No space left"_s);
        return -1;
    }
};

} // namespace

class TableTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void guards_data();
    void guards();
    void csv();
    void tabSeparated();
    void json();
    void choosesRowsAndColumns();
    void displayedText();
    void progressAndCancel();
    void failureIsReported();

private:
    QByteArray text(const TableText::Options &options) const
    {
        return TableText::text(m_store->snapshot(), m_store->snapshot().rows(), options);
    }

    std::unique_ptr<TableStore> m_store;
};

void TableTextTest::init()
{
    m_store = std::make_unique<TableStore>(QList<TableColumn>{
        {u"name"_s, u"Full name"_s}, {u"age"_s, u"Age"_s, Sorting::Number}, {u"flags"_s, u"Flags"_s}});
    m_store->append(QStringList{u"Ann, \"Annie\""_s, u"41"_s, u"true"_s});
    m_store->append(QStringList{u"=1+1"_s, u"007"_s, u"[\"a\",1]"_s});
    m_store->append(QStringList{u"शर्मा\nline two"_s, QString(), u"not json"_s});
}

void TableTextTest::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    for (const QString &same : {u""_s, u"a"_s, u"'a"_s, u"''"_s, u"-1"_s, u"+1.5"_s, u"-2e-3"_s, u"+919876543210"_s,
                                u"+91 98765 43210"_s, u"a=1"_s, u" =1"_s}) {
        QTest::newRow(qPrintable(same)) << same << same;
    }
    for (const QString &formula : {u"=1"_s,
                                   u"+"_s,
                                   u"-"_s,
                                   u"@SUM(A1)"_s,
                                   u"\t=1"_s,
                                   u"\r1"_s,
                                   u"-1+2"_s,
                                   u"+91-98765"_s,
                                   u"+91 98765 "_s,
                                   u"-1 2"_s,
                                   u"+1.5.2"_s,
                                   u"-1e"_s,
                                   u"+cmd|' /C calc'!A0"_s,
                                   u"'=1"_s,
                                   u"''@x"_s,
                                   u"\uff1d1"_s,
                                   u"\uff0b1"_s,
                                   u"\uff0d1"_s,
                                   u"\uff20SUM(A1)"_s,
                                   u"'+91 98765"_s,
                                   u"'-1"_s}) {
        QTest::newRow(qPrintable(formula)) << formula << u"'"_s + formula;
    }
}

void TableTextTest::guards()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(guardedCell(text), guarded);
    QCOMPARE(unguardedCell(guarded), text);
    QCOMPARE(unguardedCell(guardedNumberCell(text)), text);
    QCOMPARE(guardedNumberCell(text), text == u"+919876543210"_s ? u"'"_s + text : guarded);
}

void TableTextTest::csv()
{
    QCOMPARE(text({}), "name,age,flags\r\n"
                       "\"Ann, \"\"Annie\"\"\",41,true\r\n"
                       "'=1+1,007,\"[\"\"a\"\",1]\"\r\n"
                       "\"शर्मा\nline two\",,not json\r\n"_ba);
    QCOMPARE(text({.columns = {0}, .header = false, .guardFormulas = false, .byteOrderMark = true}).left(28),
             "\xef\xbb\xbf\"Ann, \"\"Annie\"\"\"\r\n=1+1\r\n\""_ba);
}

void TableTextTest::tabSeparated()
{
    QCOMPARE(text({.format = Format::TabSeparated}), "Full name\tAge\tFlags\n"
                                                     "\"Ann, \"\"Annie\"\"\"\t41\ttrue\n"
                                                     "'=1+1\t007\t\"[\"\"a\"\",1]\"\n"
                                                     "\"शर्मा\nline two\"\t\tnot json\n"_ba);
}

void TableTextTest::json()
{
    const QByteArray written = text({.format = Format::Json, .jsonColumns = {2}});
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(written, &error).array();
    QCOMPARE(error.errorString(), u"no error occurred"_s);
    const QJsonArray expected{
        QJsonObject{{u"name"_s, u"Ann, \"Annie\""_s}, {u"age"_s, 41}, {u"flags"_s, true}},
        QJsonObject{{u"name"_s, u"=1+1"_s}, {u"age"_s, u"007"_s}, {u"flags"_s, QJsonArray{u"a"_s, 1}}},
        QJsonObject{{u"name"_s, u"शर्मा\nline two"_s}, {u"age"_s, QJsonValue::Null}, {u"flags"_s, u"not json"_s}}};
    QCOMPARE(array, expected);
    QCOMPARE(QJsonDocument::fromJson(TableText::text(m_store->snapshot(), {}, {.format = Format::Json})).array(),
             QJsonArray());
}

void TableTextTest::choosesRowsAndColumns()
{
    const std::array rows{m_store->rowAt(2), m_store->rowAt(0)};
    QCOMPARE(TableText::text(m_store->snapshot(), rows, {.columns = {2, 1}}),
             "flags,age\r\nnot json,\r\ntrue,41\r\n"_ba);
}

void TableTextTest::displayedText()
{
    const auto display = [](int column, QStringView raw) -> QString { return QString::number(column) + u'=' + raw; };
    QCOMPARE(text({.columns = {1}, .header = false, .display = display}), "1=41\r\n1=007\r\n\r\n"_ba);
}

void TableTextTest::progressAndCancel()
{
    TableBatchBuilder builder(3);
    for (int i = 0; i < 5000; ++i) {
        builder.addRow(QStringList{u"x"_s, QString::number(i), u"y"_s});
    }
    m_store->append(builder.finish());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QList<qsizetype> reports;
    const auto write = [&](qsizetype stopAt) {
        reports.clear();
        return TableText::write(buffer, m_store->snapshot(), m_store->snapshot().rows(), {}, [&](qsizetype rows) {
            reports.append(rows);
            return rows < stopAt;
        });
    };
    QCOMPARE(write(2000), Outcome::Cancelled);
    QCOMPARE(reports, (QList<qsizetype>{1000, 2000}));
    QCOMPARE(write(100'000), Outcome::Finished);
    QCOMPARE(reports.last(), 5003);
}

void TableTextTest::failureIsReported()
{
    FullDisk device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QCOMPARE(TableText::write(device, m_store->snapshot(), m_store->snapshot().rows(), {}), Outcome::Failed);
    QCOMPARE(device.errorString(), u"No space left"_s);
}

QTEST_GUILESS_MAIN(TableTextTest)
#include "tst_tabletext.moc"
