#include "models/import/importdraft.h"
#include "models/import/importedits.h"
#include "tests/support/importfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

using What = ImportEdit::What;

//! What was mended in a file, kept as text.
class ImportEditsTest : public QObject
{
    Q_OBJECT

    static std::vector<ImportEdit> some()
    {
        return {{.what = What::Set, .rows = importRows({2}), .column = 1, .text = u"Zoë \"Z\""_s},
                {.what = What::Replace, .rows = importRows({0, 1, 2, 7}), .column = 0, .text = {}, .find = u"x"_s},
                {.what = What::Tidy, .rows = importRows({5, 9}), .column = 2},
                {.what = What::Tidy, .rows = importRows({4}), .text = {}, .find = {}, .secrets = {false, true}},
                {.what = What::SetAside, .rows = importRows({1, 2, 3, 9})},
                {.what = What::TakeBack, .rows = importRows({3})},
                {.what = What::Join, .rows = importRows({4}), .column = 1, .text = u", "_s}};
    }

private slots:
    void comeBackAsTheyWere()
    {
        const std::vector<ImportEdit> edits = some();
        const auto back = editsFromText(editsToText(edits), 10);
        QVERIFY(back);
        QCOMPARE(back->size(), edits.size());
        for (std::size_t i = 0; i < edits.size(); ++i) {
            QCOMPARE((*back)[i].what, edits[i].what);
            QCOMPARE(*(*back)[i].rows, *edits[i].rows);
            QCOMPARE((*back)[i].column, edits[i].column);
            QCOMPARE((*back)[i].text, edits[i].text);
            QVERIFY(!(*back)[i].text.isNull()); // which would be no cell
            QCOMPARE((*back)[i].find, edits[i].find);
            QCOMPARE((*back)[i].secrets, edits[i].secrets);
        }
    }

    void manyRowsAreFewLetters()
    {
        std::vector<quint32> rows(1'000'000);
        std::iota(rows.begin(), rows.end(), 0U);
        const std::vector<ImportEdit> edits{{.what = What::Tidy, .rows = importRows(rows), .column = 0}};
        const QByteArray text = editsToText(edits);
        QVERIFY2(text.size() < 200, qPrintable(QString::number(text.size())));
        QCOMPARE(editsFromText(text, 1'000'000)->front().rows->size(), rows.size());
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("another edit") << QByteArray(R"([{"what":"eat","rows":[0,1]}])");
        QTest::newRow("beyond the file") << QByteArray(R"([{"what":"aside","rows":[9,2]}])");
        QTest::newRow("far beyond") << QByteArray(R"([{"what":"aside","rows":[0,4000000000000]}])");
        QTest::newRow("backwards") << QByteArray(R"([{"what":"aside","rows":[5,1,2,1]}])");
        QTest::newRow("no column") << QByteArray(R"([{"what":"tidy","rows":[0,1],"but":[-1]}])");
        QTest::newRow("no rows") << QByteArray(R"([{"what":"aside","rows":[]}])");
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!editsFromText(text, 10));
        QVERIFY(editsFromText(R"([{"what":"aside","rows":[9,1]}])", 10));
    }

    void secretsAreLeftOut()
    {
        const std::vector<ImportEdit> kept = editsToKeep(some(), {.isKept = {true, false}});
        QCOMPARE(kept.size(), 5U); // of column 0, of rows as a whole, and what moves cells
        QCOMPARE(kept[0].what, What::Replace);
        QCOMPARE(kept[1].what, What::Tidy);
        QCOMPARE(kept[2].what, What::SetAside);
        QCOMPARE(kept[4].what, What::Join);
        QVERIFY(!editsToText(kept).contains("Zo"));
    }

    void draftTakesThemUp()
    {
        ImportDraft draft;
        const CsvDocument document = csvDocument("First,Last,Phone,Mail\nAsha,Rao,98765,asha@example.org\n"
                                                 "Ben,Cole,+44 7700 900123,ben@example.org\n");
        draft.start(document, ivaltUserTarget(quickStartForm));
        draft.edit({.what = What::Set, .rows = importRows({0}), .column = 1, .text = u"Later"_s});
        draft.restore({{.what = What::Set, .rows = importRows({0}), .column = 1, .text = u"Earlier"_s},
                       {.what = What::Set, .rows = importRows({0}), .column = 2, .text = u"+91 98765 43210"_s},
                       {.what = What::SetAside, .rows = importRows({1})}});
        QTRY_VERIFY(!draft.isBusy());
        QCOMPARE(draft.cell(0, 1), u"Later"_s);
        QCOMPARE(draft.cell(0, 2), u"+91 98765 43210"_s);
        QCOMPARE(draft.plan().verdict(1), ImportVerdict::SetAside);
        QVERIFY(draft.plan().problems(0).empty());
        QCOMPARE(draft.edits().size(), 4U);
        draft.undo();
        QCOMPARE(draft.cell(0, 1), u"Earlier"_s);
        for (int more = 0; more < 3; ++more)
            draft.undo();
        QVERIFY(!draft.canUndo());
        QCOMPARE(draft.cell(0, 2), u"98765"_s);
    }
};

QTEST_GUILESS_MAIN(ImportEditsTest)
#include "tst_importedits.moc"
