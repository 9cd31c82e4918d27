#include "models/accounts/passwordrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using What = PasswordPoint::What;

class PasswordRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void statementsAreTakenApart_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QList<PasswordPoint>>("points");
        QTest::newRow("numbers as words")
            << u"Use at least two uppercase letters, one lowercase letter, three numbers, four special characters, "
               "and at least 12 characters."_s
            << QList<PasswordPoint>{{What::Capitals, 2},
                                    {What::SmallLetters, 1},
                                    {What::Digits, 3},
                                    {What::Specials, 4},
                                    {What::Length, 12}};
        QTest::newRow("length first, no more numbers")
            << u"Minimum 9 characters with an upper case letter, a digit and a symbol"_s
            << QList<PasswordPoint>{{What::Length, 9}, {What::Capitals, 1}, {What::Digits, 1}, {What::Specials, 1}};
        QTest::newRow("a special character is no length")
            << u"one number and one special character of 8 characters"_s
            << QList<PasswordPoint>{{What::Digits, 1}, {What::Specials, 1}, {What::Length, 8}};
    }

    void statementsAreTakenApart()
    {
        QFETCH(const QString, statement);
        QFETCH(const QList<PasswordPoint>, points);
        const auto rule = PasswordRule::fromStatement(statement);
        QVERIFY(rule);
        QCOMPARE(rule->statement, statement);
        QCOMPARE(rule->points, points);
    }

    void whatForbidsIsLeftInItsOwnWords()
    {
        const auto rule =
            PasswordRule::fromStatement(u"Must not have special characters and between 6 and 9 characters"_s);
        QVERIFY(rule);
        QVERIFY(rule->points.isEmpty());
        QVERIFY(rule->isStated());
    }

    void otherMessagesAreNoRule_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("missing") << u"password field is empty"_s;
        QTest::newRow("wrong") << u"Invalid value"_s;
        QTest::newRow("nothing") << QString();
    }

    void otherMessagesAreNoRule()
    {
        QFETCH(const QString, message);
        QVERIFY(!PasswordRule::fromStatement(message));
    }

    void pointsFollowThePassword()
    {
        const PasswordRule rule = PasswordRule::usualOf(Line::V35);
        QVERIFY(!rule.isStated());
        QVERIFY(rule.unmetBy(u"Har!bour7").isEmpty());
        QCOMPARE(rule.unmetBy(u"har!bour7"), (QList<PasswordPoint>{{What::Capitals, 1}}));
        QCOMPARE(rule.unmetBy(u"Har!bo 7r"), (QList<PasswordPoint>{{What::NoBlanks, 1}}));
        QCOMPARE(rule.unmetBy(u"").size(), rule.points.size());
        // Letters of other scripts count neither as letters nor as digits; the service counts them as special.
        QVERIFY(PasswordPoint(What::Specials, 1).isMetBy(u"é"));
        QCOMPARE(PasswordRule::usualOf(Line::V31).unmetBy(u"HarBour!!!2026").size(), 0);
        QCOMPARE(PasswordRule::usualOf(Line::V31).unmetBy(u"Har!bour7").size(), 4);
    }

    void everyPointHasWords()
    {
        for (const PasswordPoint &point : PasswordRule::usualOf(Line::V35).points)
            QVERIFY(!point.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PasswordRuleTest)
#include "tst_passwordrule.moc"
