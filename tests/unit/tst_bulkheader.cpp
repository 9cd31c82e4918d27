#include "models/records/elevate/bulkheader.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What the beginning of a CSV file of users, and the name the service gives it, tell.
class BulkHeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void columns_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<Line>("line");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("hasRows");
        QTest::newRow("complete") << QByteArray("name,email,roles\nA,a@b.example,mentee\n") << Line::V31 << u""_s
                                  << true;
        QTest::newRow("windows") << QByteArray("\xef\xbb\xbfname,email,roles\r\nA,,\r\n") << Line::Docs << u""_s
                                 << true;
        QTest::newRow("quoted") << QByteArray("\"name\", \"email\",\"roles\"\nA,,") << Line::V31 << u""_s << true;
        QTest::newRow("another order") << QByteArray("roles,name,email,extra\nx") << Line::V31 << u""_s << true;
        QTest::newRow("no roles") << QByteArray("name,email\nA,") << Line::V31 << u"roles"_s << true;
        QTest::newRow("capitals") << QByteArray("Name,email,roles\nA,") << Line::V31 << u"name"_s << true;
        QTest::newRow("old file") << QByteArray("name,email,roles\nA,") << Line::V35
                                  << u"phone_code phone username password"_s << true;
        QTest::newRow("header only") << QByteArray("name,email,roles\n \n") << Line::V31 << u""_s << false;
    }
    void columns()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const Line, line);
        QFETCH(const QString, missing);
        QFETCH(const bool, hasRows);
        const BulkHeader header = readBulkHeader(head, line);
        QVERIFY(!header.isEmpty);
        QCOMPARE(header.missing.join(u' '), missing);
        QCOMPARE(header.hasRows, hasRows);
    }

    void emptyFiles()
    {
        for (const QByteArray &head : {QByteArray(), QByteArray("\n"), QByteArray(" \r\n")})
            QVERIFY(readBulkHeader(head, Line::V35).isEmpty);
    }

    void names()
    {
        QCOMPARE(bulkUploadMoment(u"3-1795343372078-users"_s),
                 QDateTime::fromMSecsSinceEpoch(1795343372078, QTimeZone::UTC));
        QCOMPARE(bulkFileTitle(u"3-1795343372078-new-teachers"_s), u"new-teachers"_s);
        for (const QString &other : {u"users"_s, u"3-users"_s, u"x-1795343372078-users"_s, u"3-17953433720-users"_s,
                                     u""_s, u"-1795343372078-"_s}) {
            QVERIFY2(!bulkUploadMoment(other).isValid(), qPrintable(other));
            QCOMPARE(bulkFileTitle(other), other);
        }
    }
};

QTEST_GUILESS_MAIN(BulkHeaderTest)
#include "tst_bulkheader.moc"
