#include "models/csv/csvformat.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class CsvFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void encodingOfTheBeginningAlone();
    void separators_data();
    void separators();
    void quotes_data();
    void quotes();
    void headers_data();
    void headers();
    void decimals_data();
    void decimals();
    void cellCounts();
};

void CsvFormatTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");

    const QString people = u"name,city\nZoë Müller,Köln\nअनिल,मुंबई\n"_s;
    const auto encoded = [](const QString &text, const char *name, bool hasMark) {
        QStringEncoder encoder(name, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::newRow("nothing") << QByteArray() << "UTF-8"_ba;
    QTest::newRow("ASCII") << "name,city\nAnna,Bonn\n"_ba << "UTF-8"_ba;
    QTest::newRow("UTF-8") << people.toUtf8() << "UTF-8"_ba;
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        QTest::addRow("%s with a mark", name) << encoded(people, name, true) << QByteArray(name);
        QTest::addRow("%s without one", name) << encoded(people, name, false) << QByteArray(name);
    }
    QTest::newRow("UTF-16 of Hindi") << encoded(u"नाम,शहर\nअनिल कुमार,मुंबई\nसुनीता देवी,दिल्ली\n"_s, "UTF-16LE", false)
                                     << "UTF-16LE"_ba;
    QTest::newRow("a zero byte here and there")
        << QByteArray("name,city\nAn\0na,Bonn and all its streets\n", 40) << "UTF-8"_ba;
    QTest::newRow("UTF-8 with a broken character")
        << QByteArray(people.toUtf8().repeated(3) + "caf\xe9,Paris\n") << "UTF-8"_ba;

    const QString german = u"Name;Straße;Ort\nJürgen Groß;Königstraße 5;Düsseldorf\nBärbel Kühn;Schäferweg 12;"
                           "Nürnberg\nSören Höhn;Am Römerschlößchen 3;Würzburg\n"_s;
    QTest::newRow("German") << encoded(german, "windows-1252", false) << "Windows-1252"_ba;
    QTest::newRow("one word") << "name,city\nCaf\xe9,Paris\n"_ba << "Windows-1252"_ba;
    const QString french = u"nom,ville\nFrançois Lefèvre,Orléans\nHélène Gérôme,Besançon\n"_s;
    QTest::newRow("French") << encoded(french, "windows-1252", false) << "Windows-1252"_ba;
    const QString russian = u"имя;город;улица\nАнна Иванова;Москва;Тверская улица\nПётр Смирнов;Новгород;"
                            "Садовая улица\nОльга Кузнецова;Казань;Речной проспект\n"_s;
    QTest::newRow("Russian") << encoded(russian, "windows-1251", false) << "Windows-1251"_ba;
    const QString japanese = u"名前,都市\n山田太郎,東京\nさくら商店の皆さん,大阪\nひらがなとカタカナ,京都\n"_s;
    QTest::newRow("Japanese") << encoded(japanese, "Shift_JIS", false) << "SHIFT_JIS"_ba;
    QTest::newRow("Japanese, of Unix") << encoded(japanese, "EUC-JP", false) << "EUC-JP"_ba;
    const QString chinese = u"姓名,城市\n张伟先生和他的同事,北京\n王芳女士的公司,上海\n我们的办公室,广州\n"_s;
    QTest::newRow("Chinese") << encoded(chinese, "GB18030", false) << "GB18030"_ba;
    const QString korean = u"이름,도시\n김철수,서울\n이영희와 친구들,부산\n우리 회사의 사무실,대전\n"_s;
    QTest::newRow("Korean") << encoded(korean, "EUC-KR", false) << "Windows-949"_ba;
}

void CsvFormatTest::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, encoding);
    QCOMPARE(detectCsvFormat(bytes, true).encoding, encoding);
}

void CsvFormatTest::encodingOfTheBeginningAlone()
{
    const QByteArray text = "name,city\nZo\xc3\xab,K\xe0\xa4\x85"_ba;
    for (qsizetype cut = 0; cut <= 5; ++cut)
        QCOMPARE(detectCsvFormat(text.chopped(cut), false).encoding, "UTF-8"_ba);
    QCOMPARE(detectCsvFormat("name,city\nZo\xc3", true).encoding, "Windows-1252"_ba);
}

void CsvFormatTest::separators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");

    const auto row = [](const char *name, const char *text, char separator) {
        QTest::newRow(name) << QByteArray(text) << separator;
    };
    row("nothing", "", ',');
    row("one column", "name\nAnna\nBen\n", ',');
    row("comma", "a,b\n1,2\n", ',');
    row("semicolon", "a;b\n1;2\n", ';');
    row("tab", "a\tb\n1\t2\n", '\t');
    row("pipe", "a|b\n1|2\n", '|');
    row("commas in texts", "name;address;phone\nAnna;Main St 5, Bonn, DE;1\nBen;High St 7, Leeds, UK;2\n", ';');
    row("more commas than semicolons", "name;note\nAnna;a, b, c, d, e, f\nBen;g, h\n", ';');
    row("semicolons in quotes", "name,note\nAnna,\"a; b; c\"\nBen,\"d; e; f\"\n", ',');
    row("commas in quotes", "name;note\n\"Doe, John\";\"a, b\"\n\"Roe, Jane\";\"c, d\"\n", ';');
    row("line ends in quotes", "name;note\nAnna;\"a, b\nc, d\ne, f\"\nBen;\"g, h\"\n", ';');
    row("decimal commas", "1,5;2,5;3,5\n4,5;5,5;6,5\n", ';');
    row("decimal commas with tabs", "1,5\t2,5\n4,5\t5,5\n", '\t');
    row("numbers with commas between", "1,5,2\n4,5,6\n", ',');
    row("last name first", "Doe, John|john@example.org|1\nRoe, Jane|jane@example.org|2\n", '|');
    row("told to spreadsheets", "sep=;\na,b;c,d\n1,2;3,4\n", ';');
    row("not told", "sep=x\na,b\n", ',');
    row("a title above", "People of today\n\nname;mail;phone\nAnna;a@b.c;1\nBen;b@b.c;2\nCleo;c@b.c;3\n", ';');
    row("old Mac line ends", "a;b,c\r1;2\r3;4\r", ';');
}

void CsvFormatTest::separators()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, separator);
    QCOMPARE(detectCsvFormat(text, true).separator, separator);
}

void CsvFormatTest::quotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("quote");

    QTest::newRow("none is seen") << "a,b\n1,2\n"_ba << '"';
    QTest::newRow("quotation marks") << "a,b\n\"1\",2\n\"3, \"\"4\"\"\",5\n"_ba << '"';
    QTest::newRow("apostrophes") << "'a','b'\n'1, 2','3'\n'4','5'\n"_ba << '\'';
    QTest::newRow("guards") << "a,b\n'+1,'-2\n'=3,4\n"_ba << '"';
    QTest::newRow("apostrophes in names") << "a,b\nO'Brien,'s Gravenhage\nD'Arcy,Bonn\n"_ba << '"';
    QTest::newRow("inches") << "\"a,b\n\"x,2\n\"y,3\n\"z,5\"\n"_ba << '\0';
}

void CsvFormatTest::quotes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, quote);
    QCOMPARE(detectCsvFormat(text, true).quote, quote);
}

void CsvFormatTest::headers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasHeader");

    QTest::newRow("nothing") << ""_ba << true;
    QTest::newRow("names only") << "name,phone\n"_ba << true;
    QTest::newRow("values below") << "name,phone\nAnna,+49 171 555\nBen,+49 172 555\n"_ba << true;
    QTest::newRow("texts below") << "first,city\nAnna,Bonn\nBen,Paris\n"_ba << true;
    QTest::newRow("values first") << "Anna,+49 171 555\nBen,+49 172 555\n"_ba << false;
    QTest::newRow("mail first") << "anna@example.org\nben@example.org\n"_ba << false;
    QTest::newRow("said again below") << "Anna,Bonn\nBen,Paris\nCleo,Bonn\n"_ba << false;
    QTest::newRow("names with numbers") << "name,phone 1,phone 2\nAnna,555,556\n"_ba << true;
    QTest::newRow("a year as name") << "name,mail,2024\nAnna,a@b.cd,12\nBen,b@b.cd,13\n"_ba << true;
}

void CsvFormatTest::headers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, hasHeader);
    QCOMPARE(detectCsvFormat(text, true).hasHeader, hasHeader);
}

void CsvFormatTest::decimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QChar>("decimal");

    QTest::newRow("none") << "a;b\n1;2\n"_ba << QChar(u'.');
    QTest::newRow("points") << "a;b\n1.5;-2.25\n"_ba << QChar(u'.');
    QTest::newRow("commas") << "a;b\n1,5;-2,25\n"_ba << QChar(u',');
    QTest::newRow("commas in quotes") << "a,b\n\"1,5\",\"2,25\"\n"_ba << QChar(u',');
    QTest::newRow("groups alone") << "a;b\n1,500;12,000\n"_ba << QChar(u'.');
    QTest::newRow("groups with commas") << "a;b\n1,500.25;12,000.5\n"_ba << QChar(u'.');
    QTest::newRow("groups with points") << "a;b\n1.500,25;12.000,5\n"_ba << QChar(u',');
    QTest::newRow("dates and addresses") << "a;b;c\n01.02.2024;10.0.0.1;1,5\n"_ba << QChar(u',');
    QTest::newRow("whole") << "a;b\n1,0;9876543210,0\n"_ba << QChar(u',');
    QTest::newRow("with exponents") << "a;b\n1,5E+11;-2,25e9\n"_ba << QChar(u',');
    QTest::newRow("no exponents") << "a;b\n1,5E;2,5Ex;1.5\n"_ba << QChar(u'.');
    QTest::newRow("less than one") << "a;b\n0,125;0,250\n"_ba << QChar(u',');
}

void CsvFormatTest::decimals()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QChar, decimal);
    QCOMPARE(detectCsvFormat(text, true).decimal, decimal);
}

void CsvFormatTest::cellCounts()
{
    CsvFormat format;
    QCOMPARE(usualCellCount("a\na,b,c\nd,e,f\n\n,,,,\n", format, true), 3);
    QCOMPARE(usualCellCount("a\na,b\n", format, true), 2);
    QCOMPARE(usualCellCount("", format, true), 0);
    QCOMPARE(separatorLine("sep=;\r\nx"), 7);
    QCOMPARE(separatorLine("SEP=\t"), 5);
    QCOMPARE(separatorLine("sep=;x\n"), 0);
}

QTEST_GUILESS_MAIN(CsvFormatTest)
#include "tst_csvformat.moc"
