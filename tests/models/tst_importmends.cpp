#include "tests/support/importfiles.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class ImportMendsTest : public QObject
{
    Q_OBJECT

private slots:
    void mends();
    void manyMends();
    void joins();
    void joinsInReports();
    void setsRowsAside();
    void tidies_data();
    void tidies();
};

void ImportMendsTest::mends()
{
    const CsvDocument file = csvDocument("a,b,c\n1,file,file\n2,a b c,file\n");
    const ImportRows first = importRows({0});
    ImportMends mends;
    QCOMPARE(mends.cell(file, 0, 1), u"file"_s);
    mends = mends.with({.what = ImportEdit::What::Set, .rows = first, .column = 1, .text = u"+91 9"_s, .find = {}});
    QVERIFY(mends.isMended(0));
    QVERIFY(!mends.isMended(1));
    QCOMPARE(mends.cell(file, 0, 1), u"+91 9"_s);
    QCOMPARE(mends.cell(file, 0, 2), u"file"_s);
    QCOMPARE(mends.cell(file, 1, 1), u"a b c"_s);
    const ImportMends replaced = mends.with(
        {.what = ImportEdit::What::Replace, .rows = importRows({1, 0}), .column = 1, .text = u"-"_s, .find = u" "_s});
    QCOMPARE(replaced.cell(file, 0, 1), u"+91-9"_s);
    QCOMPARE(replaced.cell(file, 1, 1), u"a-b-c"_s);
    const ImportMends last =
        replaced.with({.what = ImportEdit::What::Set, .rows = first, .column = 1, .text = {}, .find = {}});
    QCOMPARE(last.cell(file, 0, 1), QString());
    QCOMPARE(replaced.cell(file, 0, 1), u"+91-9"_s);
    QCOMPARE(mends.cell(file, 0, 1), u"+91 9"_s);
    QCOMPARE(last.mendedCount(), 2u);
}

void ImportMendsTest::setsRowsAside()
{
    // Stretches are taken at once, so their ends lie at, before and behind the borders of machine words.
    const QList<std::pair<quint32, quint32>> stretches{{0, 0}, {0, 63}, {1, 64}, {63, 64}, {60, 200}, {128, 191}};
    for (const auto &[first, last] : stretches) {
        std::vector<quint32> rows(last - first + 1);
        std::iota(rows.begin(), rows.end(), first);
        const ImportMends aside = ImportMends().with(
            {.what = ImportEdit::What::SetAside, .rows = importRows(rows), .column = -1, .text = {}, .find = {}});
        for (quint32 row = 0; row < 260; ++row)
            QCOMPARE(aside.isAside(row), row >= first && row <= last);
        QCOMPARE(aside.asideCount(), rows.size());
        std::erase_if(rows, [](quint32 row) { return row % 2 == 0; });
        const ImportMends some = aside.with(
            {.what = ImportEdit::What::TakeBack, .rows = importRows(rows), .column = -1, .text = {}, .find = {}});
        for (quint32 row = 0; row < 260; ++row)
            QCOMPARE(some.isAside(row), row >= first && row <= last && row % 2 == 0);
        // Rows that were never aside may be taken back too.
        rows.resize(300);
        std::iota(rows.begin(), rows.end(), 0);
        const ImportMends none = aside.with(
            {.what = ImportEdit::What::TakeBack, .rows = importRows(rows), .column = -1, .text = {}, .find = {}});
        QCOMPARE(none.asideCount(), 0u);
    }
}

void ImportMendsTest::manyMends()
{
    const CsvDocument file = csvDocument("a,b\n" + QByteArray("x,x\n").repeated(1001));
    std::vector<ImportEdit> edits;
    std::vector<quint32> rows;
    for (quint32 row = 0; row < 1000; ++row) {
        rows.push_back(row);
        edits.push_back({.what = ImportEdit::What::Set,
                         .rows = importRows({row}),
                         .column = 0,
                         .text = QString::number(row),
                         .find = {}});
    }
    edits.push_back(
        {.what = ImportEdit::What::Set, .rows = importRows(rows), .column = 1, .text = u"all"_s, .find = {}});
    const ImportMends mends{edits};
    QCOMPARE(mends.cell(file, 999, 0), u"999"_s);
    QCOMPARE(mends.cell(file, 7, 1), u"all"_s);
    QCOMPARE(mends.cell(file, 1000, 1), u"x"_s);
}

static QStringList cellsOf(const CsvDocument &file, const ImportMends &mends, quint32 row)
{
    QStringList cells;
    for (int column = 0; column < int(file.columns().size()); ++column)
        cells.append(mends.cell(file, row, column));
    return cells + mends.surplus(file, row);
}

//! What a separator has cut in two.
void ImportMendsTest::joins()
{
    const CsvDocument file = csvDocument("name,email,roles\n"
                                         "Rao, Asha,a@x.org,mentee\n"
                                         "Bo,b@x.org,mentor,\"mentee\"\n"
                                         "Li,Cy,Dr,c@x.org,mentee,,\n"
                                         "Ng,Ed, Sr,e@x.org,mentee\n");
    const auto join = [&](std::vector<quint32> rows, int column) {
        return ImportEdit::join(file, importRows(std::move(rows)), column);
    };
    const ImportMends none;
    QCOMPARE(cellsOf(file, none, 0), (QStringList{u"Rao"_s, u"Asha"_s, u"a@x.org"_s, u"mentee"_s}));
    QCOMPARE(none.surplus(file, 2), (QStringList{u"c@x.org"_s, u"mentee"_s}));
    const ImportMends joined = none.with(join({0}, 0));
    QCOMPARE(cellsOf(file, joined, 0), (QStringList{u"Rao, Asha"_s, u"a@x.org"_s, u"mentee"_s}));
    QCOMPARE(cellsOf(file, joined, 1), (QStringList{u"Bo"_s, u"b@x.org"_s, u"mentor"_s, u"mentee"_s}));
    QCOMPARE(cellsOf(file, none.with(join({1}, 2)), 1), (QStringList{u"Bo"_s, u"b@x.org"_s, u"mentor,mentee"_s}));
    // Many at once, and one of them once more.
    const ImportMends once = none.with(join({0, 2, 3}, 0));
    QCOMPARE(cellsOf(file, once, 2), (QStringList{u"Li,Cy"_s, u"Dr"_s, u"c@x.org"_s, u"mentee"_s}));
    const ImportMends both = once.with(join({2, 3}, 0));
    QCOMPARE(cellsOf(file, both, 0), (QStringList{u"Rao, Asha"_s, u"a@x.org"_s, u"mentee"_s}));
    QCOMPARE(cellsOf(file, both, 2), (QStringList{u"Li,Cy,Dr"_s, u"c@x.org"_s, u"mentee"_s}));
    QCOMPARE(cellsOf(file, both, 3), (QStringList{u"Ng,Ed, Sr"_s, u"e@x.org"_s, u"mentee"_s}));
    // What was mended before moves along, and what is mended after it stays where it is.
    const ImportMends moved =
        none.with({.what = ImportEdit::What::Set, .rows = importRows({0}), .column = 2, .text = u"new@x.org"_s})
            .with(join({0}, 0))
            .with({.what = ImportEdit::What::Set, .rows = importRows({0}), .column = 2, .text = u"mentor"_s});
    QCOMPARE(cellsOf(file, moved, 0), (QStringList{u"Rao, Asha"_s, u"new@x.org"_s, u"mentor"_s}));
    const ImportMends replaced = joined.with(
        {.what = ImportEdit::What::Replace, .rows = importRows({0}), .column = 0, .text = u" "_s, .find = u", "_s});
    QCOMPARE(replaced.cell(file, 0, 0), u"Rao Asha"_s);
}

//! Those of the report lie between the row's own cells and what is too much.
void ImportMendsTest::joinsInReports()
{
    const CsvDocument file = csvDocument("name,email,result,reason\nRao, Asha,refused,Too many.,a@x.org\n");
    const ImportMends joined = ImportMends().with(ImportEdit::join(file, importRows({0}), 0));
    QCOMPARE(cellsOf(file, joined, 0), (QStringList{u"Rao, Asha"_s, u"a@x.org"_s, u"refused"_s, u"Too many."_s}));
    const ImportMends last = ImportMends().with(ImportEdit::join(file, importRows({0}), 1));
    QCOMPARE(cellsOf(file, last, 0), (QStringList{u"Rao"_s, u"Asha,a@x.org"_s, u"refused"_s, u"Too many."_s}));
}

void ImportMendsTest::tidies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("blanks") << u"  Asha \u00a0 Rao "_s << u"Asha Rao"_s;
    QTest::newRow("invisible") << u"\ufeffAsha\u200b"_s << u"Asha"_s;
    QTest::newRow("joiner stays") << u"\u0915\u094d\u200d\u0937"_s << u"\u0915\u094d\u200d\u0937"_s;
    QTest::newRow("e-mail") << u" A @X.Org\u200e"_s << u"a@x.org"_s;
    QTest::newRow("phone") << u"+91 (0)98765-43210"_s << u"+919876543210"_s;
    QTest::newRow("number without code") << u"98765 43210"_s << u"98765 43210"_s;
    QTest::newRow("date") << u"2026-01-31"_s << u"2026-01-31"_s;
    QTest::newRow("mangled") << u"9.8E+09"_s << u"9.8E+09"_s;
}

void ImportMendsTest::tidies()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tidy);
    QCOMPARE(tidied(text), tidy);
}

QTEST_GUILESS_MAIN(ImportMendsTest)
#include "tst_importmends.moc"
