#include "models/records/elevate/entity.h"
#include "models/records/elevate/role.h"
#include "models/schema/check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void accept_data()
    {
        QTest::addColumn<const Check *>("check");
        QTest::addColumn<QStringList>("good");
        QTest::addColumn<QStringList>("bad");
        const auto row = [](const char *name, const Check &check, const QStringList &good, const QStringList &bad) {
            QTest::newRow(name) << &check << good << bad;
        };
        row("e-mail", emailAddress, {u"a@b.co"_s, u"first.last+tag@sub.example.org"_s},
            {u""_s, u"a"_s, u"a@"_s, u"@b.co"_s, u"a@b"_s, u"a@b."_s, u"a@@b.co"_s, u"a b@c.de"_s, u"a@b..co"_s,
             u"a@.b.co"_s, u"a@b.co,c@d.ef"_s});
        row("username", username, {u"asha_rao"_s, u"a-1"_s, QString(40, u'x'), u"asha@x.org"_s},
            {u""_s, u"ab"_s, QString(41, u'x'), u"Asha"_s, u"asha rao"_s, u"Asha@x.org"_s, u"asha@x"_s});
        row("phone code", phoneCode, {u"+1"_s, u"+91"_s, u"+1234"_s},
            {u"91"_s, u"+"_s, u"+0"_s, u"+091"_s, u"+12345"_s, u"+9a"_s});
        row("path", permissionPath, {u"/user/v1/user/*"_s, u"/user/v1/entity-type/read/:id"_s},
            {u"user/v1/x"_s, u"/user/x"_s, u"/user/v/x"_s, u"/user/v1/"_s, u"/user/v1/a b"_s, u"//v1/x"_s});
        const QString longLabel(51, u'A');
        row("label, 3.5", roleLabel35, {u"Session Manager"_s, u"A"_s}, {u"session"_s, u""_s, u"Grade 2"_s, longLabel});
        row("label, 3.1", roleLabel31, {u"Session Manager"_s, longLabel}, {u"session"_s, u""_s, u"Grade 2"_s});
        row("visibility, 3.1", capitalsAndUnderscore31, {u"PUBLIC"_s, u"STAFF_ONLY"_s}, {u"public"_s, u"A-B"_s});
        row("data type", closedBrackets, {u"STRING"_s, u"ARRAY[STRING]"_s, u"ARRAY[ARRAY[NUMBER]]"_s},
            {u"ARRAY[STRING"_s, u"ARRAY]STRING["_s, u"[STRING]"_s, u"ARRAY[]"_s, u"ARRAY[STRING]x"_s, u""_s});
        row("regular expression", regularExpression, {u"^[A-Z]{3}$"_s, u"\\u00e9+"_s, u"a|b"_s},
            {u"["_s, u"(a"_s, u"*a"_s});
        row("latitude", latitude, {u"-90"_s, u"90"_s, u"28.6139"_s}, {u"90.1"_s, u"-91"_s, u"north"_s, u""_s});
        row("longitude", longitude, {u"-180"_s, u"180"_s}, {u"180.5"_s, u"nan"_s});
        row("radius", radiusMetres, {u"1"_s, u"250.5"_s}, {u"0"_s, u"-5"_s, u"inf"_s, u"1e99"_s});
        row("title", lowerSnake, {u"session_manager"_s}, {u"Session"_s, u"a-b"_s, u""_s, u"a1"_s});
        row("code", codeLike, {u"green_valley2"_s}, {u"Green"_s, u"a b"_s});
        row("web address", webAddress, {u"https://users.example.org"_s, u"http://127.0.0.1:8100/x"_s},
            {u"users.example.org"_s, u"ftp://x.org"_s, u"https://"_s, u"https:// x"_s});
        row("one-time password", oneTimePassword, {u"123456"_s}, {u"12345"_s, u"1234567"_s, u"12345a"_s});
    }

    void checksHoldOnTheirLines()
    {
        const Field &label = *typeOf<elevate::Role>.find(u"label");
        QVERIFY(problemWith(label, QString(51, u'A'), Line::V31).isEmpty());
        QVERIFY(!problemWith(label, QString(51, u'A'), Line::V35).isEmpty());
        const Field &visibility = *typeOf<elevate::Role>.find(u"visibility");
        QVERIFY(problemWith(visibility, u"STAFF_ONLY"_s, Line::V31).isEmpty());
        QVERIFY(!problemWith(visibility, u"staff"_s, Line::V31).isEmpty());
        QVERIFY(!problemWith(visibility, u"STAFF_ONLY"_s, Line::V35).isEmpty());
        const Field &type = *typeOf<elevate::EntityType>.find(u"data_type");
        QVERIFY(problemWith(type, u"BOOLEAN"_s, Line::V35).isEmpty());
        QVERIFY(!problemWith(type, u"ARRAY[STRING"_s, Line::V35).isEmpty());
        QVERIFY(problemWith(type, u"ARRAY[STRING"_s, Line::V35, CheckedBy::Service).isEmpty());
    }

    void accept()
    {
        QFETCH(const Check *, check);
        QFETCH(const QStringList, good);
        QFETCH(const QStringList, bad);
        for (const QString &text : good)
            QVERIFY2(check->accepts(text), qPrintable(text));
        for (const QString &text : bad)
            QVERIFY2(!check->accepts(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
