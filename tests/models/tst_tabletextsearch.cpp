#include "models/tables/folding.h"
#include "models/tables/textscan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TableTextSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void utf8FoldsLikeText();
    void foldingTwiceChangesNothing();
    void needleAgreesWithReference();
    void scanFindsEachCellOnce();
};

void TableTextSearchTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << u"Hello World-1"_s << u"hello world-1"_s;
    QTest::newRow("accent") << u"José ÁÉÍ"_s << u"jose aei"_s;
    QTest::newRow("combining") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("stroke") << u"Łukasz Øre Đorđe"_s << u"lukasz ore dorde"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
    QTest::newRow("dotted i") << u"İstanbul ılık"_s << u"istanbul ilik"_s;
    QTest::newRow("ligature") << u"ﬁn Æsir"_s << u"fin aesir"_s;
    QTest::newRow("width") << u"ＡＢＣ１"_s << u"abc1"_s;
    QTest::newRow("greek") << u"Ἀθῆναι ΌΔΟΣ όδος"_s << u"αθηναι οδοσ οδοσ"_s;
    QTest::newRow("cyrillic") << u"Йод"_s << u"иод"_s;
    QTest::newRow("devanagari keeps vowel signs") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("devanagari nukta") << u"ज़मीन ज़"_s << u"जमीन ज"_s;
    QTest::newRow("tamil") << u"தமிழ்"_s << u"தமிழ்"_s;
    QTest::newRow("arabic marks") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("kana voicing stays") << u"がか"_s << u"がか"_s;
    QTest::newRow("hangul") << u"한글"_s << u"한글"_s;
    QTest::newRow("invisible") << u"a\u200db\u00adc"_s << u"abc"_s;
    QTest::newRow("beyond the first plane") << u"😀\U00010400"_s << u"😀\U00010428"_s;
}

void TableTextSearchTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedText(text), folded);
    QCOMPARE(QString::fromUtf8(foldedUtf8(text.toUtf8())), folded);
}

void TableTextSearchTest::utf8FoldsLikeText()
{
    QRandomGenerator random(7);
    for (char32_t c = 1; c < 0x3100; ++c) {
        if (!QChar::isSurrogate(c)) {
            const QString text = u"x%1Y%2"_s.arg(QString::fromUcs4(&c, 1)).arg(QChar(0x80 + random.bounded(0x900)));
            QCOMPARE(QString::fromUtf8(foldedUtf8(text.toUtf8())), foldedText(text));
        }
    }
}

void TableTextSearchTest::foldingTwiceChangesNothing()
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (!QChar::isSurrogate(c)) {
            const QString once = foldedText(QString::fromUcs4(&c, 1));
            QCOMPARE(foldedText(once), once);
        }
    }
}

void TableTextSearchTest::needleAgreesWithReference()
{
    QRandomGenerator random(11);
    const auto text = [&](int size) {
        QByteArray result;
        for (int i = 0; i < size; ++i) {
            result += "aAbB1@"[random.bounded(6)];
        }
        return result;
    };
    for (int round = 0; round < 4000; ++round) {
        const QByteArray haystack = text(random.bounded(120));
        const bool fold = round % 2;
        const QByteArray wanted = fold ? text(1 + random.bounded(6)).toLower() : text(1 + random.bounded(6));
        const Needle needle(wanted, fold);
        const qsizetype expected = (fold ? haystack.toLower() : haystack).indexOf(wanted);
        const char *found = needle.find(haystack.begin(), haystack.end());
        QCOMPARE(found == haystack.end() ? -1 : found - haystack.begin(), expected);
    }
}

void TableTextSearchTest::scanFindsEachCellOnce()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        std::vector<quint32> boundaries{0};
        const int count = random.bounded(200);
        for (int i = 0; i < count; ++i) {
            for (int n = random.bounded(8); n > 0; --n) {
                bytes += "abcABC"[random.bounded(6)];
            }
            boundaries.push_back(quint32(bytes.size()));
        }
        const Needle needle(round % 3 ? "ab"_ba : "c"_ba, true);
        QList<int> expected;
        for (int i = 0; i < count; ++i) {
            const QByteArray cell = bytes.mid(boundaries[size_t(i)], boundaries[size_t(i) + 1] - boundaries[size_t(i)]);
            if (cell.toLower().contains(needle.text())) {
                expected.append(i);
            }
        }
        QList<int> found;
        needle.scan(bytes, boundaries.data(), count, [&](int cell) { found.append(cell); });
        QCOMPARE(found, expected);
    }
}

QTEST_GUILESS_MAIN(TableTextSearchTest)
#include "tst_tabletextsearch.moc"
