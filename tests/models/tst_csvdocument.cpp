#include "tests/support/csvtext.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QList<QStringList> rowsOf(const CsvDocument &document)
{
    QList<QStringList> rows;
    for (qint64 row = 0; row < document.rowCount(); ++row) {
        QStringList &cells = rows.emplaceBack();
        for (int column = 0; column < document.columns().size(); ++column)
            cells.append(document.cell(row, column));
    }
    return rows;
}

QList<qint64> linesOf(const CsvDocument &document)
{
    QList<qint64> lines;
    for (qint64 row = 0; row < document.rowCount(); ++row)
        lines.append(document.lineOf(row));
    return lines;
}

QList<qint64> linesOfProblems(const CsvDocument &document)
{
    QList<qint64> lines;
    for (const CsvProblem &problem : document.problems())
        lines.append(problem.line);
    return lines;
}

//! Gives what was asked for a few bytes at a time.
class SlowDevice : public QIODevice
{
public:
    explicit SlowDevice(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype count = std::min<qint64>({most, 7, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

class CsvDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void empty();
    void rowsAndLines();
    void cells();
    void formats();
    void titleOfTheSeparator();
    void withoutHeader();
    void columnNames();
    void wrongCellCounts();
    void manyPieces_data();
    void manyPieces();
    void slowDevice();
    void otherEncodingLate();
    void firstRows();
    void cancelled();
    void progress();
    void memory();
    void problemsAreLimited();
};

void CsvDocumentTest::empty()
{
    const CsvDocument none;
    QCOMPARE(none.rowCount(), 0);
    QVERIFY(none.columns().isEmpty());
    for (const char *text : {"", "\n\n\r\n", "  \t\n,,,\n", "sep=;\n"}) {
        const CsvReading reading = readCsvText(text);
        QVERIFY2(reading.error.startsWith("The file is empty."_L1), text);
        QCOMPARE(reading.document.rowCount(), 0);
    }
    const CsvReading header = readCsvText("name,phone\n");
    QCOMPARE(header.error, QString());
    QCOMPARE(header.document.columns(), QStringList({u"name"_s, u"phone"_s}));
    QCOMPARE(header.document.rowCount(), 0);
    QVERIFY(!header.isPart);
}

void CsvDocumentTest::rowsAndLines()
{
    const CsvDocument document =
        readCsvText("\nname,note\nAnna,\"a\nb\"\n\n  \n,,\nBen,\"c\r\nd\re\"\r\nCleo,f").document;
    QCOMPARE(document.rowCount(), 3);
    QCOMPARE(linesOf(document), QList<qint64>({3, 8, 11}));
    QCOMPARE(document.raw(0), QByteArrayView("Anna,\"a\nb\""));
    QCOMPARE(document.raw(1), QByteArrayView("Ben,\"c\r\nd\re\""));
    QCOMPARE(document.raw(2), QByteArrayView("Cleo,f"));
    QCOMPARE(document.problemCount(), 0);
    csv::Cells cells;
    document.cut(0, &cells);
    QCOMPARE(cells.cells.size(), 2u);
    QVERIFY(cells.cells[1].isQuoted);
}

void CsvDocumentTest::cells()
{
    const CsvDocument document = readCsvText("name,phone,note\n"
                                             "  Anna ,'+91 98765,\"say \"\"yes\"\", please\"\n"
                                             "'=1+2,\" x \",\n"
                                             "O'Brien,'quoted,''\n"
                                             "short\n")
                                     .document;
    QCOMPARE(rowsOf(document), QList<QStringList>({{u"Anna"_s, u"+91 98765"_s, u"say \"yes\", please"_s},
                                                   {u"=1+2"_s, u"x"_s, QString()},
                                                   {u"O'Brien"_s, u"'quoted"_s, u"''"_s},
                                                   {u"short"_s, QString(), QString()}}));
    QVERIFY(!document.cell(1, 2).isNull());
    QVERIFY(document.cell(3, 1).isNull());
    QVERIFY(document.cell(0, 3).isNull());
}

void CsvDocumentTest::formats()
{
    const QByteArray text = "'a';'b'\n'1;2\"';'it''s'\n";
    const CsvDocument document = readCsvText(text).document;
    QCOMPARE(document.format(), CsvFormat({.separator = ';', .quote = '\''}));
    QCOMPARE(rowsOf(document), QList<QStringList>({{u"1;2\""_s, u"it's"_s}}));

    const CsvDocument plain = readCsvText(text, {.format = CsvFormat{.separator = ';', .quote = 0}}).document;
    QCOMPARE(plain.columns(), QStringList({u"'a'"_s, u"'b'"_s}));
    QCOMPARE(plain.raw(0), QByteArrayView("'1;2\"';'it''s'"));
    QCOMPARE(plain.cell(0, 1), u"2\"'"_s);

    const CsvReading unknown = readCsvText(text, {.format = CsvFormat{.encoding = "moon"}});
    QVERIFY2(unknown.error.contains("moon"_L1) && unknown.error.contains("UTF-8"_L1), qPrintable(unknown.error));
}

void CsvDocumentTest::titleOfTheSeparator()
{
    const CsvDocument document = readCsvText("\xef\xbb\xbfsep=;\r\nname;note\r\nAnna;a,b,c\r\n").document;
    QCOMPARE(document.columns(), QStringList({u"name"_s, u"note"_s}));
    QCOMPARE(rowsOf(document), QList<QStringList>({{u"Anna"_s, u"a,b,c"_s}}));
    QCOMPARE(linesOf(document), QList<qint64>({3}));
}

void CsvDocumentTest::withoutHeader()
{
    const CsvDocument document = readCsvText("Anna,+49 171\nBen,+49 172\n").document;
    QVERIFY(!document.format().hasHeader);
    QCOMPARE(document.columns(), QStringList({u"Column 1"_s, u"Column 2"_s}));
    QCOMPARE(rowsOf(document), QList<QStringList>({{u"Anna"_s, u"+49 171"_s}, {u"Ben"_s, u"+49 172"_s}}));
    QCOMPARE(linesOf(document), QList<qint64>({1, 2}));
}

void CsvDocumentTest::columnNames()
{
    const CsvDocument document =
        readCsvText("\nName,, name ,'=x,\"two\nlines\",Name (2),NAME,,\n1,2,3,4,5,6,7\n").document;
    QCOMPARE(document.columns(), QStringList({u"Name"_s, u"Column 2"_s, u"name (3)"_s, u"=x"_s, u"two lines"_s,
                                              u"Name (2)"_s, u"NAME (4)"_s}));
    QCOMPARE(linesOfProblems(document), QList<qint64>({2, 2, 2}));
    QVERIFY(document.problems()[0].text.contains("Column 2 has no name"_L1));
    QVERIFY(document.problems()[1].text.contains("Columns 1 and 3"_L1));
    QVERIFY(document.problems()[2].text.contains("Columns 1 and 7"_L1));
    QCOMPARE(linesOf(document), QList<qint64>({4}));
}

void CsvDocumentTest::wrongCellCounts()
{
    const CsvDocument document = readCsvText("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n\"1,2\n3,4,5\n").document;
    QCOMPARE(document.rowCount(), 6);
    QCOMPARE(linesOfProblems(document), QList<qint64>({3, 4, 6}));
    QVERIFY(document.problems()[0].text.contains("has 2 cells, and there are 3 columns"_L1));
    QVERIFY(document.problems()[1].text.contains("has 4 cells"_L1) && document.problems()[1].text.contains(u"“,”"));
    QVERIFY(document.problems()[2].text.contains("not closed"_L1));
}

void CsvDocumentTest::manyPieces_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<bool>("isQuoted");

    for (const char *encoding : {"UTF-8", "UTF-16BE", "windows-1252"}) {
        for (const auto &[name, lineEnd] : {std::pair("LF", "\n"), std::pair("CR LF", "\r\n"), std::pair("CR", "\r")}) {
            QTest::addRow("%s %s", encoding, name) << QByteArray(encoding) << QByteArray(lineEnd) << false;
            QTest::addRow("%s %s quoted", encoding, name) << QByteArray(encoding) << QByteArray(lineEnd) << true;
        }
    }
}

void CsvDocumentTest::manyPieces()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, lineEnd);
    QFETCH(const bool, isQuoted);

    constexpr int rows = 80'000;
    QString text = u"number,name,place\n"_s;
    for (int i = 0; i < rows; ++i) {
        const QString number = QString::number(i);
        text += number % u",Zoë "_s % number;
        text += isQuoted ? u",\"Haus am Ende der langen Straße, "_s % number % u"\nKöln\"\n"_s
                         : u",Köln am Rhein mit allem was dazu gehört "_s % number % u"\n"_s;
    }
    text.replace(u'\n', QString::fromLatin1(lineEnd));
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder(text);
    QVERIFY(bytes.size() > 4 * 1024 * 1024);

    const CsvReading reading = readCsvText(bytes, {.format = CsvFormat{.encoding = encoding}});
    QCOMPARE(reading.error, QString());
    const CsvDocument &document = reading.document;
    QCOMPARE(document.rowCount(), rows);
    QCOMPARE(document.problemCount(), 0);
    for (int i = 0; i < rows; ++i) {
        const QString number = QString::number(i);
        const QString place =
            isQuoted
                ? QString(u"Haus am Ende der langen Straße, "_s % number % QString::fromLatin1(lineEnd) % u"Köln"_s)
                : QString(u"Köln am Rhein mit allem was dazu gehört "_s % number);
        if (document.cell(i, 0) != number || document.cell(i, 1) != u"Zoë "_s % number || document.cell(i, 2) != place)
            QFAIL(qPrintable(u"row %1"_s.arg(i)));
        QCOMPARE(document.lineOf(i), isQuoted ? 2 + 2 * i : 2 + i);
    }
}

void CsvDocumentTest::slowDevice()
{
    QByteArray bytes = "name,note\r\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "n" + QByteArray::number(i) + ",\"a \"\"b\"\"\r\nc\"\r\n";
    SlowDevice device(bytes);
    const CsvDocument document = readCsv(device).document;
    QCOMPARE(document.rowCount(), 20'000);
    QCOMPARE(document.cell(19'999, 0), u"n19999"_s);
    QCOMPARE(document.cell(19'999, 1), u"a \"b\"\r\nc"_s);
    QCOMPARE(document.lineOf(19'999), 40'000);
}

void CsvDocumentTest::otherEncodingLate()
{
    const QByteArray ascii = "Anna,Bonn\n"_ba.repeated(500'000);
    const QString russian = u"Анна Иванова,Москва\nПётр Смирнов,Великий Новгород\n"_s;
    QStringEncoder encoder("windows-1251");
    const CsvDocument document = readCsvText("name,city\n" + ascii + QByteArray(encoder(russian))).document;
    QCOMPARE(document.format().encoding.toLower(), "windows-1251"_ba);
    QCOMPARE(document.rowCount(), 500'002);
    QCOMPARE(document.cell(0, 1), u"Bonn"_s);
    QCOMPARE(document.cell(500'001, 0), u"Пётр Смирнов"_s);
    QCOMPARE(document.problemCount(), 0);

    const CsvDocument utf8 = readCsvText("name,city\n" + ascii + russian.toUtf8()).document;
    QCOMPARE(utf8.format().encoding, "UTF-8"_ba);
    QCOMPARE(utf8.cell(500'001, 0), u"Пётр Смирнов"_s);
}

void CsvDocumentTest::firstRows()
{
    QByteArray bytes = "number,text\n";
    for (int i = 0; i < 300'000; ++i)
        bytes += QByteArray::number(i) + (i % 3 == 1 ? ",\"a\nb\"\n" : ",c,wrong\n");
    for (const qint64 most : {0, 1, 100, 20'000}) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const CsvReading reading = readCsv(buffer, {.mostRows = most});
        QVERIFY(reading.isPart);
        QCOMPARE(reading.document.rowCount(), most);
        QCOMPARE(reading.document.columns().size(), 2);
        QVERIFY(buffer.pos() < bytes.size() / 2);
        for (const CsvProblem &problem : reading.document.problems())
            QVERIFY(most > 0 && problem.line <= reading.document.lineOf(most - 1));
        if (most == 0)
            continue;
        QCOMPARE(reading.document.cell(most - 1, 0), QString::number(most - 1));
        QVERIFY(!reading.document.raw(most - 1).contains(QByteArray::number(most)));
    }
    const CsvReading all = readCsvText("a,b\n1,2\n3,4\n", {.mostRows = 2});
    QVERIFY(!all.isPart);
    QCOMPARE(all.document.rowCount(), 2);
    QVERIFY(readCsvText("a,b\n1,2\n3,4\n", {.mostRows = 1}).isPart);
}

void CsvDocumentTest::cancelled()
{
    const CsvReadOptions options;
    options.cancellation.cancel();
    const CsvReading reading = readCsvText("a,b\n1,2\n", options);
    QVERIFY(reading.isCancelled);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.document.rowCount(), 0);

    CsvReadOptions later;
    later.progress = [&later](qint64 bytes) {
        if (bytes > 3'000'000)
            later.cancellation.cancel();
    };
    QByteArray bytes = "a,b\n" + "1,2\n"_ba.repeated(2'000'000);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QVERIFY(readCsv(buffer, later).isCancelled);
    QVERIFY(buffer.pos() < bytes.size());
}

void CsvDocumentTest::progress()
{
    const QByteArray bytes = "a,b\n" + "1,2\n"_ba.repeated(2'000'000);
    QList<qint64> told;
    CsvReadOptions options;
    options.progress = [&told](qint64 done) { told.append(done); };
    readCsvText(bytes, options);
    QVERIFY(told.size() > 4);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.last(), bytes.size());
}

void CsvDocumentTest::memory()
{
    const QByteArray bytes =
        "name,phone,mail\n" + "Anna Example,+49 171 5550001,anna@example.org\n"_ba.repeated(400'000);
    const CsvDocument document = readCsvText(bytes).document;
    QCOMPARE(document.rowCount(), 400'000);
    QVERIFY(document.memory() >= bytes.size());
    // Four bytes a row, and some percent that are lost between pieces.
    QVERIFY2(document.memory() < bytes.size() * 1.01 + 4.2 * 400'000, qPrintable(QString::number(document.memory())));
}

void CsvDocumentTest::problemsAreLimited()
{
    const CsvDocument document = readCsvText("a,b\n" + "1\n"_ba.repeated(5000)).document;
    QCOMPARE(document.problems().size(), CsvDocument::maxProblems);
    QCOMPARE(document.problemCount(), 5000);
    QCOMPARE(document.problems().last().line, 1001);
}

QTEST_GUILESS_MAIN(CsvDocumentTest)
#include "tst_csvdocument.moc"
