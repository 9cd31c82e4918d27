#include "models/requests/requestsights.h"
#include "models/requests/requestwords.h"

#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using namespace Qt::StringLiterals;

static const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC);

//! What is said of role requests, and what a computer remembers of them.
class RoleRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void age_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("isExact");
        QTest::addColumn<QString>("text");
        QTest::newRow("made now") << qint64(20) << true << u"just now"_s;
        QTest::newRow("first seen now") << qint64(20) << false << u"first seen now"_s;
        QTest::newRow("minutes") << qint64(4 * 60 + 59) << true << u"4 min"_s;
        QTest::newRow("hours") << qint64(47 * 3600) << true << u"47 h"_s;
        QTest::newRow("at least days") << qint64(50 * 3600) << false << u"over 2 days"_s;
        QTest::newRow("a clock that goes ahead") << qint64(-300) << true << u"just now"_s;
    }
    void age()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const bool, isExact);
        QTEST(ageText(noon.addSecs(-seconds), isExact, noon), "text");
    }

    void nothingIsSaidOfAnUnknownAge() { QCOMPARE(ageText({}, true, noon), QString()); }

    void proseComesBeforeNumbers()
    {
        const QJsonObject form{{u"experience"_s, u"10"_s},
                               {u"about"_s, u"Ten years\nof teaching"_s},
                               {u"home_town"_s, u"Pune"_s},
                               {u"empty"_s, QString()}};
        const QList<RequestAnswer> answers = answersIn(form);
        QCOMPARE(answers, (QList<RequestAnswer>{{u"About"_s, u"Ten years\nof teaching"_s},
                                                {u"Home town"_s, u"Pune"_s},
                                                {u"Experience"_s, u"10"_s}}));
        QCOMPARE(answersText(form), u"Ten years of teaching · Home town: Pune · Experience: 10"_s);
        QCOMPARE(answersText(QJsonValue()), QString());
        QCOMPARE(answersText(u"just a text"_s), u"just a text"_s);
    }

    void newRequestsAreUnread()
    {
        RequestSights sights;
        QVERIFY(sights.note({u"5"_s, u"4"_s}, true, noon));
        QCOMPARE(sights.unread(), 2);
        QVERIFY(sights.setRead(u"4"_s, true));
        QVERIFY(!sights.setRead(u"4"_s, true));
        QVERIFY(!sights.setRead(u"9"_s, true)); // nobody knows it
        QCOMPARE(sights.unread(), 1);
        QVERIFY(!sights.isUnread(u"4"_s));

        // What is known stays as old as it was.
        QVERIFY(!sights.note({u"5"_s, u"4"_s}, true, noon.addSecs(60)));
        QVERIFY(sights.note({u"6"_s, u"5"_s, u"4"_s}, true, noon.addSecs(60)));
        QCOMPARE(sights.firstSeen(u"5"_s), noon);
        QCOMPARE(sights.firstSeen(u"6"_s), noon.addSecs(60));
        QCOMPARE(sights.unread(), 2);
    }

    void whatIsDecidedIsForgotten()
    {
        RequestSights sights;
        sights.note({u"6"_s, u"5"_s, u"4"_s}, true, noon);
        QVERIFY(sights.note({u"6"_s, u"4"_s}, true, noon));
        QVERIFY(!sights.firstSeen(u"5"_s).isValid());
        QCOMPARE(sights.unread(), 2);
    }

    void olderOnesStayWhereNotAllAreListed()
    {
        RequestSights sights;
        sights.note({u"6"_s, u"5"_s, u"4"_s, u"2"_s}, true, noon);
        sights.note({u"7"_s, u"4"_s}, false, noon);
        QVERIFY(!sights.isUnread(u"5"_s)); // younger than the oldest listed, and not among them
        QVERIFY(sights.isUnread(u"2"_s));
        QCOMPARE(sights.unread(), 3);
    }

    void settingsKeepThem()
    {
        RequestSights sights;
        sights.note({u"6"_s, u"5"_s}, true, noon);
        sights.setRead(u"5"_s, true);
        RequestSights again;
        again.restore(sights.kept());
        QCOMPARE(again.unread(), 1);
        QVERIFY(again.isUnread(u"6"_s));
        QCOMPARE(again.firstSeen(u"5"_s), noon);
        again.restore({{u"7"_s, u"no sight at all"_s}});
        QCOMPARE(again.unread(), 0);
    }
};

QTEST_GUILESS_MAIN(RoleRequestsTest)
#include "tst_rolerequests.moc"
