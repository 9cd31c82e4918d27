#include "network/client/redaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Nothing secret gets through, and what is not secret stays readable.
class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void names()
    {
        for (const QString &name : {u"password"_s, u"X-auth-token"_s, u"x-api-key"_s, u"internal_access_token"_s,
                                    u"client_secret"_s, u"clientSecret"_s, u"Authorization"_s, u"Set-Cookie"_s,
                                    u"otp"_s, u"oldPassword"_s, u"device_token"_s, u"secret_code"_s, u"apiKey"_s})
            QVERIFY2(redaction::isSecret(name), qPrintable(name));
        for (const QString &name : {u"name"_s, u"title"_s, u"role"_s, u"origin"_s, u"x-tenant-code"_s, u"email"_s,
                                    u"code"_s, u"status"_s, u"Content-Type"_s})
            QVERIFY2(!redaction::isSecret(name), qPrintable(name));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("json") << u"{\"name\":\"Asha\",\"password\":\"hush-hush\",\"n\":1}"_s;
        QTest::newRow("json with blanks") << u"{\"refresh_token\" : \"hush-hush\"}"_s;
        QTest::newRow("json with escapes") << u"{\"password\":\"hush-hush \\\" hush-hush\"}"_s;
        QTest::newRow("cut json") << u"{\"password\":\"hush-hush"_s;
        QTest::newRow("json in text") << u"{\"body\":\"{\\\"client_secret\\\":\\\"hush-hush\\\"}\"}"_s;
        QTest::newRow("header") << u"Host: a\nX-auth-token: bearer hush-hush\nAccept: b"_s;
        QTest::newRow("bearer") << u"sent Bearer hush-hush to it"_s;
        QTest::newRow("query") << u"GET /x?api_key=hush-hush&page=2"_s;
        QTest::newRow("signed address") << u"https://store/x?X-Amz-Signature=hush-hush&sig=hush-hush"_s;
        QTest::newRow("signed elsewhere") << u"https://store/x?X-Goog-Signature=hush-hush&n=1"_s;
        QTest::newRow("user info") << u"https://me:hush-hush@host/path"_s;
        QTest::newRow("web token") << u"token eyJhbGciOiJIUzI1NiJ9.hush-hush.hush-hush refused"_s;
    }
    void texts()
    {
        QFETCH(QString, text);
        const QString shown = redaction::text(text);
        QVERIFY2(!shown.contains(u"hush"_s), qPrintable(shown));
        QVERIFY(shown.contains(redaction::mark));
    }

    void harmlessTextStays()
    {
        for (const QString &text :
             {u"Password must contain at least 8 characters"_s, u"Role not found"_s, u"{\"name\":\"Asha\"}"_s,
              u"https://host:8080/user/v1/user-role/list?page=2&limit=10"_s, u"status 503"_s})
            QCOMPARE(redaction::text(text), text);
    }

    void json()
    {
        const QJsonObject inner{{u"password"_s, u"hush"_s}, {u"name"_s, u"Asha"_s}, {u"otp"_s, 123456}};
        const QJsonValue shown =
            redaction::json(QJsonObject{{u"list"_s, QJsonArray{inner}}, {u"credentials"_s, inner}, {u"n"_s, 2}});
        const QJsonObject first = shown.toObject().value("list"_L1).toArray().first().toObject();
        QCOMPARE(first.value("password"_L1), QString(redaction::mark));
        QCOMPARE(first.value("otp"_L1), QString(redaction::mark));
        QCOMPARE(first.value("name"_L1), u"Asha"_s);
        QCOMPARE(shown.toObject().value("credentials"_L1), QString(redaction::mark));
        QCOMPARE(shown.toObject().value("n"_L1), 2);
    }

    void headers()
    {
        QCOMPARE(redaction::header(u"X-Auth-Token", u"bearer x"_s), QString(redaction::mark));
        QCOMPARE(redaction::header(u"origin", u"http://localhost"_s), u"http://localhost"_s);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
