#include "models/templates/placeholders.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using State = PlaceholderFinding::State;

class PlaceholderTest : public QObject
{
    Q_OBJECT

    static PlaceholderFinding findingOf(const QList<PlaceholderFinding> &findings, const QString &name)
    {
        for (const PlaceholderFinding &finding : findings) {
            if (finding.name == name)
                return finding;
        }
        return {.name = u"not found"_s};
    }

private slots:
    void areFound()
    {
        const QString text = u"<p>Dear {name},</p><p>{orgName} since {startDate}. {name}</p>"_s;
        const QList<PlaceholderUse> uses = placeholdersIn(text);
        QCOMPARE(uses.size(), 4);
        QCOMPARE(placeholderNames(text), (QStringList{u"name"_s, u"orgName"_s, u"startDate"_s}));
        for (const PlaceholderUse &use : uses) {
            QCOMPARE(text.sliced(use.offset, use.length), QString(u'{' + use.name + u'}'));
            QVERIFY(use.problem.isEmpty());
        }
    }

    void styleSheetsArePassedOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"<style>p{margin:0} a { color: red; }</style>"_s;
        QTest::newRow("lines") << u"p {\n  margin: 0;\n}"_s;
        QTest::newRow("empty") << u"{} { }"_s;
        QTest::newRow("number") << u"{1}"_s;
        QTest::newRow("unfinished") << u"p{margin:0"_s;
    }
    void styleSheetsArePassedOver()
    {
        QFETCH(const QString, text);
        QVERIFY(placeholdersIn(text).isEmpty());
    }

    void malformed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("blanks") << u"Dear { name },"_s << u"Blanks"_s;
        QTest::newRow("doubled") << u"Dear {{name}},"_s << u"outer"_s;
        QTest::newRow("not closed") << u"<p>Dear {name, welcome</p>"_s << u"closing brace"_s;
        QTest::newRow("not closed before another") << u"Dear {name you are {role}"_s << u"closing brace"_s;
        QTest::newRow("at the end") << u"Dear {name"_s << u"closing brace"_s;
    }
    void malformed()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const PlaceholderUse use = placeholdersIn(text).value(0);
        QCOMPARE(use.name, u"name"_s);
        QVERIFY2(use.problem.contains(says), qPrintable(use.problem));
        QCOMPARE(findingOf(checkPlaceholders({{u"Body"_s, text}}, {}, {}), u"name"_s).state, State::Malformed);
    }

    void comparedWithStoredAndOthers()
    {
        const auto findings =
            checkPlaceholders({{u"Subject"_s, u"For {name}"_s}, {u"Body"_s, u"{nmae} {Role} {door} {name}"_s}},
                              {u"name"_s, u"otp"_s}, {u"role"_s});
        QCOMPARE(findingOf(findings, u"name"_s).state, State::Known);
        QCOMPARE(findingOf(findings, u"name"_s).count, 2);
        QCOMPARE(findingOf(findings, u"name"_s).parts, (QStringList{u"Subject"_s, u"Body"_s}));
        QCOMPARE(findingOf(findings, u"nmae"_s).state, State::Misspelt);
        QCOMPARE(findingOf(findings, u"nmae"_s).suggestion, u"name"_s);
        QCOMPARE(findingOf(findings, u"Role"_s).suggestion, u"role"_s); // case counts for the service
        QCOMPARE(findingOf(findings, u"door"_s).state, State::New);
        QCOMPARE(findings.last().name, u"otp"_s);
        QCOMPARE(findings.last().state, State::Missing);
    }

    void nothingToCompareWith()
    {
        QCOMPARE(checkPlaceholders({{u"Body"_s, u"{nmae}"_s}}, {}, {}).first().state, State::Known);
    }

    void distance_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << u"name"_s << u"name"_s << 0;
        QTest::newRow("swapped") << u"nmae"_s << u"name"_s << 1;
        QTest::newRow("left out") << u"nme"_s << u"name"_s << 1;
        QTest::newRow("two") << u"startdate"_s << u"strtDate"_s << 2;
        QTest::newRow("empty") << u""_s << u"abc"_s << 3;
    }
    void distance()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QTEST(spellingDistance(one, other), "distance");
        QTEST(spellingDistance(other, one), "distance");
    }

    void valuesAreFilledIn()
    {
        const QHash<QString, QString> values{{u"name"_s, u"Mara {role}"_s}, {u"role"_s, u"mentor"_s}};
        QCOMPARE(filledIn(u"{name}: {role}, {otp}, { name }"_s, values), u"Mara {role}: mentor, {otp}, { name }"_s);
        QCOMPARE(filledIn({}, values), QString());
    }
};

QTEST_GUILESS_MAIN(PlaceholderTest)
#include "tst_placeholders.moc"
