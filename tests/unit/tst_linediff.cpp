#include "models/json/linediff.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Kind = DiffLine::Kind;

class LineDiffTest : public QObject
{
    Q_OBJECT

    static QString textOf(const QList<DiffLine> &lines, Kind leftOut)
    {
        QStringList texts;
        for (const DiffLine &line : lines) {
            if (line.kind != leftOut)
                texts.append(line.text);
        }
        return texts.join(u'\n');
    }

private slots:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::newRow("same") << u"a\nb"_s << u"a\nb"_s << 0 << 0;
        QTest::newRow("from nothing") << u""_s << u"a\nb"_s << 0 << 2;
        QTest::newRow("to nothing") << u"a\nb"_s << u""_s << 2 << 0;
        QTest::newRow("one line") << u"a\nb\nc"_s << u"a\nx\nc"_s << 1 << 1;
        QTest::newRow("put in") << u"a\nc"_s << u"a\nb\nc"_s << 0 << 1;
        QTest::newRow("taken out") << u"a\nb\nc"_s << u"a\nc"_s << 1 << 0;
        QTest::newRow("moved") << u"a\nb\nc\nd"_s << u"b\nc\nd\na"_s << 1 << 1;
        QTest::newRow("all others") << u"a\nb"_s << u"c\nd\ne"_s << 2 << 3;
        QTest::newRow("classic") << u"a\nb\nc\na\nb\nb\na"_s << u"c\nb\na\nb\na\nc"_s << 3 << 2;
    }
    void changes()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QList<DiffLine> lines = lineDiff(before, after);
        QCOMPARE(textOf(lines, Kind::Added), before);
        QCOMPARE(textOf(lines, Kind::Removed), after);
        QTEST(countOf(lines, Kind::Removed), "removed");
        QTEST(countOf(lines, Kind::Added), "added");
    }

    //! Either text can be had back from the comparison, and lines bear the numbers they have there.
    void anyTwoTexts()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QStringList before;
            QStringList after;
            for (auto *lines : {&before, &after}) {
                for (int i = int(random.bounded(1, 30)); i > 0; --i)
                    lines->append(QString(QChar(u'a' + random.bounded(4))));
            }
            const QList<DiffLine> lines = lineDiff(before.join(u'\n'), after.join(u'\n'));
            QCOMPARE(textOf(lines, Kind::Added), before.join(u'\n'));
            QCOMPARE(textOf(lines, Kind::Removed), after.join(u'\n'));
            for (const DiffLine &line : lines) {
                if (line.kind != Kind::Added)
                    QCOMPARE(before.at(line.before - 1), line.text);
                if (line.kind != Kind::Removed)
                    QCOMPARE(after.at(line.after - 1), line.text);
            }
        }
    }

    void textsWithNothingInCommon()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 5'000; ++i) {
            before.append(u"a%1"_s.arg(i));
            after.append(u"b%1"_s.arg(i));
        }
        const QList<DiffLine> lines = lineDiff(before.join(u'\n'), after.join(u'\n'));
        QCOMPARE(countOf(lines, Kind::Removed), 5'000);
        QCOMPARE(countOf(lines, Kind::Added), 5'000);
    }

    void unchangedLinesAreSkipped()
    {
        QStringList before;
        for (int i = 1; i <= 30; ++i)
            before.append(QString::number(i));
        QStringList after = before;
        after[14] = u"changed"_s;
        const QList<DiffLine> lines = shortened(lineDiff(before.join(u'\n'), after.join(u'\n')), 3);
        QCOMPARE(lines.size(), 1 + 3 + 2 + 3 + 1);
        QCOMPARE(lines.first().kind, Kind::Skipped);
        QCOMPARE(lines.first().count, 11);
        QCOMPARE(lines.last().count, 12);
        QCOMPARE(lines.at(4).kind, Kind::Removed);
        QCOMPARE(lines.at(4).before, 15);
        QCOMPARE(lines.at(5).text, u"changed"_s);
    }
};

QTEST_GUILESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"
