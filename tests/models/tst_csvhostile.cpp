#include "tests/support/csvtext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

//! A text that says the same for ever, as far as it is read.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(const QByteArray &start, char letter, qint64 size) : m_start(start), m_letter(letter), m_size(size)
    {
        open(ReadOnly | Unbuffered);
    }

    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_given);
        std::fill_n(data, count, m_letter);
        for (qint64 i = 0; i < count && m_given + i < m_start.size(); ++i)
            data[i] = m_start.at(m_given + i);
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_start;
    char m_letter;
    qint64 m_size;
    qint64 m_given = 0;
};

//! Breaks off after some bytes.
class FailingDevice : public EndlessDevice
{
public:
    using EndlessDevice::EndlessDevice;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (given() < 100'000)
            return EndlessDevice::readData(data, std::min<qint64>(most, 10'000));
        setErrorString(u"The disk was taken away"_s);
        return -1;
    }
    bool atEnd() const override { return false; }
};

#define VERIFY_SAYS(reading, first, second)                                                                            \
    QVERIFY2(reading.error.contains(first) && reading.error.contains(second), qPrintable(reading.error));              \
    QCOMPARE(reading.document.rowCount(), 0)

} // namespace

class CsvHostileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void wrongEncoding_data();
    void wrongEncoding();
    void brokenCharacters();
    void mixedLineEnds();
    void openQuotes();
    void openQuoteOverManyLines();
    void strayQuotes();
    void manyOpenQuotesAreQuick();
    void zeroBytes();
    void longLine_data();
    void longLine();
    void longLineBehindOthers();
    void longLineAtTheEnd();
    void longNames();
    void manyColumns();
    void tooManyColumns();
    void tooManyCells();
    void folder();
    void missing();
    void unreadable();
    void failing();
    void pipe();
    void device();
    void tooLarge();
    void grows();
    void isCut();
    void isReplaced();
    void formulas();
    void rightToLeft();
    void noText_data();
    void noText();

private:
    QString write(const QByteArray &bytes);
    //! Reads a file of some megabytes while \a change is called once.
    CsvReading readWhile(const std::function<void(const QString &path)> &change);

    QTemporaryDir m_folder;
};

QString CsvHostileTest::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(u"people.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return path;
}

void CsvHostileTest::wrongEncoding_data()
{
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("Western as UTF-8") << "windows-1252"_ba
                                      << "UTF-8"_ba;
    QTest::newRow("UTF-8 as UTF-16") << "UTF-8"_ba
                                     << "UTF-16LE"_ba;
    QTest::newRow("Western as Japanese") << "windows-1252"_ba
                                         << "Shift_JIS"_ba;
    QTest::newRow("UTF-16 as UTF-8") << "UTF-16LE"_ba
                                     << "UTF-8"_ba;
}

//! Read by what the user chose wrongly: nothing breaks, and it is told.
void CsvHostileTest::wrongEncoding()
{
    QFETCH(const QByteArray, actual);
    QFETCH(const QByteArray, chosen);
    QStringEncoder encoder(actual);
    const QByteArray bytes = encoder(u"name,city\nZoë,Köln\nAnna,Bonn\nJürgen,Überlingen am See\n"_s);
    const CsvReading reading = readCsvText(bytes, {.format = CsvFormat{.encoding = chosen}});
    QVERIFY2(reading.error.contains("encoding"_L1) || reading.document.problemCount() > 0 ||
                 reading.document.columns() != QStringList({u"name"_s, u"city"_s}),
             "nobody would see that the encoding is wrong");
    const CsvReading detected = readCsvText(bytes);
    QCOMPARE(detected.error, QString());
    QCOMPARE(detected.document.cell(0, 1), u"Köln"_s);
    QCOMPARE(detected.document.problemCount(), 0);
}

void CsvHostileTest::brokenCharacters()
{
    const QByteArray good = u"Zoë,Köln\n"_s.toUtf8().repeated(20);
    const CsvReading reading = readCsvText("name,city\n" + good + "Caf\xe9,\xc3\n" + good + "\xff,\xed\xa0\x80\n");
    QCOMPARE(reading.error, QString());
    const CsvDocument &document = reading.document;
    QCOMPARE(document.format().encoding, "UTF-8"_ba);
    QCOMPARE(document.rowCount(), 42);
    QCOMPARE(document.cell(20, 0), u"Caf\ufffd"_s);
    QCOMPARE(document.cell(20, 1), u"\ufffd"_s);
    QCOMPARE(document.cell(41, 0), u"\ufffd"_s);
    QCOMPARE(document.problems().size(), 2);
    QCOMPARE(document.problems()[0].line, 22);
    QCOMPARE(document.problems()[1].line, 43);
    QVERIFY(document.problems()[0].text.contains("Choose another encoding"_L1));

    // Half a character is left at the end.
    QStringEncoder encoder("UTF-16LE");
    const QByteArray wide = QByteArray(encoder(u"name,city\nAnna,Bonn"_s)) + 'x';
    const CsvDocument cut = readCsvText(wide).document;
    QCOMPARE(cut.cell(0, 1), u"Bonn\ufffd"_s);
    QCOMPARE(cut.problemCount(), 1);
}

void CsvHostileTest::mixedLineEnds()
{
    const CsvDocument document = readCsvText("a,b\r\n1,2\n3,4\r5,6\r\n\r\r\n\n7,\"x\ry\nz\r\n\"\r8,9").document;
    QCOMPARE(document.rowCount(), 5);
    QCOMPARE(document.problemCount(), 0);
    QCOMPARE(document.cell(1, 1), u"4"_s);
    QCOMPARE(document.cell(3, 1), u"x\ry\nz"_s);
    QCOMPARE(document.cell(4, 0), u"8"_s);
    QList<qint64> lines;
    for (qint64 row = 0; row < 5; ++row)
        lines.append(document.lineOf(row));
    QCOMPARE(lines, QList<qint64>({2, 3, 4, 8, 12}));
}

void CsvHostileTest::openQuotes()
{
    const QByteArray plain = "1,2\n"_ba.repeated(30'000);
    const CsvReading reading = readCsvText("a,b\n" + plain + "\"3,4\n" + plain);
    QCOMPARE(reading.error, QString());
    const CsvDocument &document = reading.document;
    QCOMPARE(document.rowCount(), 60'001);
    QCOMPARE(document.problemCount(), 1);
    QCOMPARE(document.problems().first().line, 30'002);
    QVERIFY(document.problems().first().text.contains("Close it"_L1));
    QCOMPARE(document.cell(30'000, 0), u"3,4"_s);
    QCOMPARE(document.cell(30'001, 0), u"1"_s);
    csv::Cells cells;
    document.cut(30'000, &cells);
    QVERIFY(cells.isUnclosed);
}

//! The limit of how far an open quote reaches holds wherever pieces begin.
void CsvHostileTest::openQuoteOverManyLines()
{
    const QByteArray line = "0123456789,0123456789\n";
    for (const qsizetype lines : {2000, 2900, 2978, 2979, 2980, 3100, 60'000}) {
        const CsvDocument document =
            readCsvText("a,b\n" + line.repeated(40'000) + "\"" + line.repeated(lines) + "\",2\n" + line).document;
        const bool isOne = 22 * lines + 1 <= csv::longestQuote;
        QCOMPARE(document.rowCount(), 40'000 + (isOne ? 2 : lines + 2));
        QCOMPARE(document.lineOf(document.rowCount() - 1), 40'000 + lines + 3);
    }
}

void CsvHostileTest::strayQuotes()
{
    const CsvDocument document = readCsvText("a,b,c\n5\" pipe,O\"Neil,\"\"\n\"x\"y,\"z\" ,\"\"\"\"\n").document;
    QCOMPARE(document.rowCount(), 2);
    QCOMPARE(document.cell(0, 0), u"5\" pipe"_s);
    QCOMPARE(document.cell(0, 1), u"O\"Neil"_s);
    QCOMPARE(document.cell(0, 2), QString());
    QCOMPARE(document.cell(1, 0), u"x\"y"_s);
    QCOMPARE(document.cell(1, 1), u"z"_s);
    QCOMPARE(document.cell(1, 2), u"\""_s);
}

//! Every quote that opens looks ahead for the one that closes.
void CsvHostileTest::manyOpenQuotesAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray even = "a,\"\"\"\"\n"_ba.repeated(10'000);
    const QByteArray text = "a,b\n" + QByteArray("a,\"\"\"\n" + even).repeated(100);
    const CsvDocument document = readCsvText(text).document;
    QCOMPARE(document.rowCount(), 100 * 10'001);
    QCOMPARE(document.problemCount(), 100);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void CsvHostileTest::zeroBytes()
{
    const QByteArray text = "name,city\n" + "Anna,Bonn\n"_ba.repeated(20) + QByteArray("B\0en,\0\nCleo,Kiel\n", 17);
    const CsvReading reading = readCsvText(text);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.document.rowCount(), 22);
    QCOMPARE(reading.document.cell(20, 0), u"B\ufffden"_s);
    QCOMPARE(reading.document.cell(20, 1), u"\ufffd"_s);
    QCOMPARE(reading.document.problemCount(), 1);
    QCOMPARE(reading.document.problems().first().line, 22);
    // Without quotes, too, whose sign is a zero byte.
    const CsvReading plain = readCsvText(text, {.format = CsvFormat{.quote = 0}});
    QCOMPARE(plain.document.cell(20, 0), u"B\ufffden"_s);
}

void CsvHostileTest::longLine_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<char>("letter");
    QTest::addColumn<qint64>("line");
    QTest::newRow("header") << ""_ba << 'x' << 1ll;
    QTest::newRow("row") << "a,b\n1,2\n"_ba << 'x' << 3ll;
    QTest::newRow("row of quotes") << "a,b\n1,2\n3,"_ba << '"' << 3ll;
    QTest::newRow("open quote") << "a,b\n1,2\n\"3"_ba << 'x' << 3ll;
    QTest::newRow("cells") << "a,b\n1,2\n3"_ba << ',' << 3ll;
}

void CsvHostileTest::longLine()
{
    QFETCH(const QByteArray, start);
    QFETCH(const char, letter);
    QFETCH(const qint64, line);
    EndlessDevice file(start, letter, 1024 * 1024 * 1024);
    QElapsedTimer timer;
    timer.start();
    const CsvReading reading = readCsv(file);
    VERIFY_SAYS(reading, u"Line %1 is longer than 16 MB"_s.arg(line), "Look at"_L1);
    QVERIFY(file.given() < 20 * 1024 * 1024);
    QVERIFY(timer.elapsed() < 5000);

    EndlessDevice again(start, letter, 1024 * 1024 * 1024);
    VERIFY_SAYS(readCsv(again, {.mostRows = 10}), "longer than 16 MB"_L1, "Look at"_L1);
}

//! The bytes of a text that is read in the wrong way may become more, and end before they are too many.
void CsvHostileTest::longLineAtTheEnd()
{
    const QByteArray text = "name,mail\n" + "Asha Rao,a@x.org\n"_ba.repeated(750'000);
    const CsvReading reading = readCsvText(text, {.format = CsvFormat{.encoding = "UTF-16LE"}});
    VERIFY_SAYS(reading, "Line 1 is longer than 16 MB"_L1, "Look at"_L1);
    QVERIFY(reading.isOfFormat);
}

//! They are compared and shown.
void CsvHostileTest::longNames()
{
    const QByteArray name(2 * 1024 * 1024, 'x');
    const QStringList columns = readCsvText("mail," + name + "," + name + "y\na@x.org,1,2\n").document.columns();
    QCOMPARE(columns.size(), 3);
    for (const QString &column : columns)
        QVERIFY2(column.size() < 1100, qPrintable(QString::number(column.size())));
    QVERIFY(columns.at(1) != columns.at(2));
}

void CsvHostileTest::longLineBehindOthers()
{
    const QByteArray rows = "a,b\n" + "1,\"2\n3\"\n"_ba.repeated(400'000);
    EndlessDevice file(rows, 'x', 1024 * 1024 * 1024);
    VERIFY_SAYS(readCsv(file), "Line 800,002 is"_L1, "16 MB"_L1);
    // A record that just fits.
    const QByteArray fits(CsvDocument::maxRecordBytes - 10, 'x');
    const CsvReading reading = readCsvText("a,b\n" + fits + ",2\n3,4\n");
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.document.rowCount(), 2);
    QCOMPARE(reading.document.cell(0, 0).size(), fits.size());
    QCOMPARE(reading.document.cell(1, 1), u"4"_s);
}

void CsvHostileTest::manyColumns()
{
    constexpr int columns = 10'000;
    QByteArray text;
    for (int row = 0; row < 101; ++row) {
        for (int column = 0; column < columns; ++column)
            text += (row == 0 ? "column " : "cell ") + QByteArray::number(column) + (column + 1 < columns ? ',' : '\n');
    }
    const CsvReading reading = readCsvText(text);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.document.columns().size(), columns);
    QCOMPARE(reading.document.rowCount(), 100);
    QCOMPARE(reading.document.problemCount(), 0);
    QCOMPARE(reading.document.cell(99, columns - 1), u"cell 9999"_s);

    // All of the same name.
    QElapsedTimer timer;
    timer.start();
    const CsvDocument same = readCsvText("x" + ",x"_ba.repeated(columns - 1) + '\n').document;
    QCOMPARE(same.columns().last(), u"x (10000)"_s);
    QCOMPARE(same.problemCount(), columns - 1);
    QVERIFY(timer.elapsed() < 2000);
}

void CsvHostileTest::tooManyColumns()
{
    VERIFY_SAYS(readCsvText("x" + ",x"_ba.repeated(30'000) + "\n1,2\n"), "30,001 columns"_L1, "another separator"_L1);
}

void CsvHostileTest::tooManyCells()
{
    VERIFY_SAYS(readCsvText("a,b\n1,2\n" + ",x"_ba.repeated(30'000) + "\n"), "Line 3 has more than 20,000 cells"_L1,
                "another separator"_L1);
}

void CsvHostileTest::folder()
{
    VERIFY_SAYS(readCsvFile(m_folder.path()), "is a folder"_L1, "Choose a file"_L1);
}

void CsvHostileTest::missing()
{
    VERIFY_SAYS(readCsvFile(m_folder.filePath(u"gone.csv"_s)), u"There is no file “gone.csv”"_s, "choose it again"_L1);
}

void CsvHostileTest::unreadable()
{
    const QString path = write("a,b\n1,2\n");
    QVERIFY(QFile::setPermissions(path, {}));
    // Root may read it nevertheless, and then rightly does.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        VERIFY_SAYS(readCsvFile(path), "cannot be opened"_L1, "whether you may read it"_L1);
    }
    QVERIFY(QFile::remove(path));
#ifdef Q_OS_LINUX
    // What nobody may read.
    VERIFY_SAYS(readCsvFile(u"/proc/self/mem"_s), "cannot be read"_L1, "open it again"_L1);
#endif
}

void CsvHostileTest::failing()
{
    FailingDevice file("a,b\n", '\n', 1024 * 1024);
    VERIFY_SAYS(readCsv(file), "The disk was taken away"_L1, "open it again"_L1);
    FailingDevice preview("a,b\n", '\n', 1024 * 1024);
    VERIFY_SAYS(readCsv(preview, {.mostRows = 5}), "The disk was taken away"_L1, "open it again"_L1);
}

void CsvHostileTest::pipe()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(u"pipe.csv"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    VERIFY_SAYS(readCsvFile(path), "device or a pipe"_L1, "Copy"_L1);
#endif
}

void CsvHostileTest::device()
{
#ifdef Q_OS_UNIX
    VERIFY_SAYS(readCsvFile(u"/dev/zero"_s), "device or a pipe"_L1, "Copy"_L1);
#endif
}

void CsvHostileTest::tooLarge()
{
    const QString path = write("a,b\n1,2\n");
    QFile file(path);
    // Takes no room on the disk.
    if (!file.resize(CsvDocument::maxBytes + 1))
        QSKIP("no large files here");
    VERIFY_SAYS(readCsvFile(path), "more than fits into memory"_L1, "Split it"_L1);
    QVERIFY(QFile::remove(path));
}

CsvReading CsvHostileTest::readWhile(const std::function<void(const QString &path)> &change)
{
    const QString path = write("a,b\n" + "12345,67890\n"_ba.repeated(500'000));
    bool isDone = false;
    CsvReadOptions options;
    options.progress = [&](qint64 bytes) {
        if (bytes > 1'000'000 && !std::exchange(isDone, true))
            change(path);
    };
    return readCsvFile(path, options);
}

void CsvHostileTest::grows()
{
    QCOMPARE(readWhile([](const QString &) {}).document.rowCount(), 500'000);
    VERIFY_SAYS(readWhile([](const QString &path) {
                    QFile file(path);
                    QVERIFY(file.open(QIODevice::Append) && file.write("1,2\n") == 4);
                }),
                "changed while it was read"_L1, "open it again"_L1);
}

void CsvHostileTest::isCut()
{
    for (const qint64 size : {0, 500'000, 3'000'000}) {
        VERIFY_SAYS(readWhile([size](const QString &path) { QVERIFY(QFile::resize(path, size)); }),
                    "changed while it was read"_L1, "open it again"_L1);
    }
}

void CsvHostileTest::isReplaced()
{
    VERIFY_SAYS(readWhile([](const QString &path) {
                    QSaveFile file(path);
                    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x,y\n") == 4 && file.commit());
                }),
                "changed while it was read"_L1, "open it again"_L1);
    VERIFY_SAYS(readWhile([](const QString &path) { QVERIFY(QFile::remove(path)); }), "changed while it was read"_L1,
                "open it again"_L1);
}

//! Cells are what was there before a guard was put in front; nothing calculates.
void CsvHostileTest::formulas()
{
    const CsvDocument document = readCsvText("name,phone,note\n"
                                             "=HYPERLINK(\"http://x\"),+91 98765,-12.5\n"
                                             "'=cmd|' /C calc'!A0,'+91-98765,'@SUM(1)\n"
                                             "\"'=1+\"\"2\"\"\",''=x,'plain\n")
                                     .document;
    QCOMPARE(document.rowCount(), 3);
    QCOMPARE(document.cell(0, 0), u"=HYPERLINK(\"http://x\")"_s);
    QCOMPARE(document.cell(0, 1), u"+91 98765"_s);
    QCOMPARE(document.cell(0, 2), u"-12.5"_s);
    QCOMPARE(document.cell(1, 0), u"=cmd|' /C calc'!A0"_s);
    QCOMPARE(document.cell(1, 1), u"+91-98765"_s);
    QCOMPARE(document.cell(1, 2), u"@SUM(1)"_s);
    QCOMPARE(document.cell(2, 0), u"=1+\"2\""_s);
    QCOMPARE(document.cell(2, 1), u"'=x"_s);
    QCOMPARE(document.cell(2, 2), u"'plain"_s);
}

void CsvHostileTest::rightToLeft()
{
    const QString arabic = u"محمد بن عبد الله"_s;
    const QString hebrew = u"דוד בן־גוריון"_s;
    const QString overridden = u"\u202egnp.exe\u202c"_s;
    const QString text = u"الاسم,שם,note\n%1,\"%2, x\",%3\n"_s.arg(arabic, hebrew, overridden);
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
        QStringEncoder encoder(encoding);
        const CsvDocument document = readCsvText(QByteArray(encoder(text))).document;
        QCOMPARE(document.columns(), QStringList({u"الاسم"_s, u"שם"_s, u"note"_s}));
        QCOMPARE(document.rowCount(), 1);
        QCOMPARE(document.problemCount(), 0);
        QCOMPARE(document.cell(0, 0), arabic);
        QCOMPARE(document.cell(0, 1), QString(hebrew % u", x"));
        QCOMPARE(document.cell(0, 2), overridden);
    }
    QStringEncoder encoder("windows-1256");
    const CsvDocument document =
        readCsvText(QByteArray(encoder(u"الاسم,المدينة\nمحمد بن عبد الله,القاهرة\nفاطمة الزهراء,الإسكندرية\n"_s)),
                    {.format = CsvFormat{.encoding = "windows-1256"}})
            .document;
    QCOMPARE(document.cell(0, 0), arabic);
    QCOMPARE(document.problemCount(), 0);
}

void CsvHostileTest::noText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isOfFormat");
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10) << u"spreadsheet"_s << false;
    QTest::newRow("old spreadsheet") << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba << u"spreadsheet"_s << false;
    QTest::newRow("zero bytes") << QByteArray(5000, '\0') << u"no text"_s << true;
    QByteArray noise;
    for (int i = 0; i < 20'000; ++i)
        noise += char((i * 7919 + i * i % 251) % 256);
    QTest::newRow("noise") << noise << u"no text"_s << true;
}

void CsvHostileTest::noText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    QFETCH(const bool, isOfFormat);
    const CsvReading reading = readCsvText(bytes);
    VERIFY_SAYS(reading, says, "file"_L1);
    QCOMPARE(reading.isOfFormat, isOfFormat);
    // Whatever is tried is told, so that something else can be.
    const CsvFormat tried{.encoding = "ISO-8859-1", .separator = '|'};
    const CsvReading again = readCsvText(bytes, {.format = tried});
    VERIFY_SAYS(again, says, "file"_L1);
    QCOMPARE(again.document.format(), tried);
}

QTEST_GUILESS_MAIN(CsvHostileTest)
#include "tst_csvhostile.moc"
