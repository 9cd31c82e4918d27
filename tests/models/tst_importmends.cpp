#include "models/import/importmends.h"

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
    void setsRowsAside();
    void tidies_data();
    void tidies();
};

void ImportMendsTest::mends()
{
    const ImportRows first = importRows({0});
    ImportMends mends;
    QCOMPARE(mends.mended(0, 1, u"file"_s), u"file"_s);
    mends = mends.with({.what = ImportEdit::What::Set, .rows = first, .column = 1, .text = u"+91 9"_s, .find = {}});
    QVERIFY(mends.isMended(0));
    QVERIFY(!mends.isMended(1));
    QCOMPARE(mends.mended(0, 1, u"file"_s), u"+91 9"_s);
    QCOMPARE(mends.mended(0, 2, u"file"_s), u"file"_s);
    QCOMPARE(mends.mended(1, 1, u"file"_s), u"file"_s);
    const ImportMends replaced = mends.with(
        {.what = ImportEdit::What::Replace, .rows = importRows({1, 0}), .column = 1, .text = u"-"_s, .find = u" "_s});
    QCOMPARE(replaced.mended(0, 1, u"file"_s), u"+91-9"_s);
    QCOMPARE(replaced.mended(1, 1, u"a b c"_s), u"a-b-c"_s);
    const ImportMends last =
        replaced.with({.what = ImportEdit::What::Set, .rows = first, .column = 1, .text = {}, .find = {}});
    QCOMPARE(last.mended(0, 1, u"file"_s), QString());
    QCOMPARE(replaced.mended(0, 1, u"file"_s), u"+91-9"_s);
    QCOMPARE(mends.mended(0, 1, u"file"_s), u"+91 9"_s);
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
    QCOMPARE(mends.mended(999, 0, u"x"_s), u"999"_s);
    QCOMPARE(mends.mended(7, 1, u"x"_s), u"all"_s);
    QCOMPARE(mends.mended(1000, 1, u"x"_s), u"x"_s);
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
