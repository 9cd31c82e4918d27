#include "models/records/elevate/organization.h"
#include "models/records/elevate/permission.h"
#include "models/records/elevate/user.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/user.h"
#include "models/schema/record.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTolerantly_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("active");
        QTest::newRow("as documented") << QByteArray(R"({"id": 7, "is_active": 1})") << u"7"_s << u"true"_s;
        QTest::newRow("texts") << QByteArray(R"({"id": "7", "is_active": "0"})") << u"7"_s << u"false"_s;
        QTest::newRow("flags") << QByteArray(R"({"id": 7.0, "is_active": true})") << u"7"_s << u"true"_s;
        QTest::newRow("check box") << QByteArray(R"({"id": 7, "is_active": "on"})") << u"7"_s << u"true"_s;
        QTest::newRow("nonsense") << QByteArray(R"({"id": "x", "is_active": "maybe"})") << QString() << QString();
        QTest::newRow("fraction") << QByteArray(R"({"id": 7.5})") << QString() << QString();
        QTest::newRow("nothing") << QByteArray("{}") << QString() << QString();
        QTest::newRow("null") << QByteArray(R"({"id": null, "is_active": null})") << QString() << QString();
    }

    void readsTolerantly()
    {
        QFETCH(const QByteArray, reply);
        const Record record = recordFromJson(typeOf<ivalt::Organization>, json::parse(reply));
        QTEST(record.identity(), "id");
        QTEST(record.text(u"is_active"), "active");
    }

    void readsOtherKeys()
    {
        const auto organization = fromJson<ivalt::Organization>(json::parse(R"({"id": 1, "slug": "harbour"})"));
        QCOMPARE(organization.organizationCode, u"harbour"_s);

        const auto user = fromJson<elevate::User>(json::parse(
            R"({"id": 2, "password": "$2a$10$x", "user_organizations": [
                {"organization": {"id": 1, "name": "A", "code": "a"}, "roles": [{"role": {"title": "mentee"}}]},
                {"organization": {"id": 2, "name": "B", "code": "b"}, "roles": [{"role": {"title": "admin"}}]}]})"));
        QCOMPARE(user.organizationNames, QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(user.roleTitles, QStringList({u"mentee"_s, u"admin"_s}));
        QCOMPARE(user.organizationCodes, QStringList({u"a"_s, u"b"_s}));
        const QByteArray written = json::compact(jsonFromRecord(Record::of(user), Secrets::Include));
        QVERIFY2(!written.contains("$2a$"), "a password hash must not survive reading");
    }

    //! Whatever profiles were seen to hold is shown, on demand, and never sent.
    void profileTellsAllThereIs()
    {
        const Record user = recordFromJson(
            typeOf<elevate::User>,
            json::parse(R"({"id": 2, "email_verified": "false", "share_link": "d41d8cd9", "meta": {"desk": 4},
                            "deleted_at": "2026-11-22T10:29:26.773Z", "image_cloud_path": "users/x.png"})"));
        QCOMPARE(user.text(u"email_verified"), u"false"_s);
        QCOMPARE(user.text(u"share_link"), u"d41d8cd9"_s);
        QCOMPARE(user.text(u"meta"), u"{\"desk\":4}"_s);
        QVERIFY(user.as<elevate::User>().deletedAt.isValid());
        QCOMPARE(user.text(u"image_cloud_path"), u"users/x.png"_s);
        for (const QString &key :
             {u"email_verified"_s, u"share_link"_s, u"meta"_s, u"deleted_at"_s, u"image_cloud_path"_s}) {
            const Field *field = typeOf<elevate::User>.find(key);
            QVERIFY2(field && field->has(Rule::ReadOnly) && field->has(Rule::Extra), qPrintable(key));
        }
    }

    void writesExactly()
    {
        ivalt::Organization organization{.name = u"Harbour"_s, .organizationCode = u"harbour"_s};
        organization.hasGeoFencing = true;
        organization.numberGeoFencing = 5;
        organization.isActive = false;
        const QJsonObject body = bodyFromRecord(Record::of(organization), BodyOf::Creation, Line::V35);
        QCOMPARE(json::compact(body), QByteArray(R"({"has_geo_fencing":1,"is_active":0,"name":"Harbour",)"
                                                 R"("number_geo_fencing":5,"organization_code":"harbour"})"));
    }

    void writesStructuresAsText()
    {
        ivalt::User user{.name = u"Ana"_s, .email = u"ana@example.org"_s};
        user.verifyTimeslots = true;
        user.timeslots = QJsonArray{QJsonObject{{u"timezone"_s, u"UTC"_s}}};
        const QJsonObject body = bodyFromRecord(Record::of(user), BodyOf::Edit, Line::V35);
        QCOMPARE(body.value("verify_timeslots"_L1), QJsonValue(u"on"_s));
        QCOMPARE(body.value("timeslots"_L1), QJsonValue(uR"([{"timezone":"UTC"}])"_s));
        QVERIFY(!body.contains("mobile"_L1)); // cannot be changed
        const auto read = fromJson<ivalt::User>(body);
        QCOMPARE(read.timeslots, user.timeslots);
    }

    void linesDecideWhatIsSent()
    {
        elevate::Organization organization{.name = u"Green Valley"_s, .code = u"green_valley"_s};
        organization.description = u"Regional"_s;
        organization.domains = {u"green.example"_s};
        organization.tenantCode = u"default"_s;
        const Record record = Record::of(organization);
        QVERIFY(bodyFromRecord(record, BodyOf::Creation, Line::V35).contains("tenant_code"_L1));
        QVERIFY(!bodyFromRecord(record, BodyOf::Creation, Line::V31).contains("tenant_code"_L1));
        QVERIFY(!bodyFromRecord(record, BodyOf::Creation, Line::Docs).contains("tenant_code"_L1));
        QVERIFY(!bodyFromRecord(record, BodyOf::Edit, Line::V35).contains("tenant_code"_L1));
    }

    void onlyChangesAreSent()
    {
        elevate::Organization before{.name = u"Green Valley"_s, .code = u"green_valley"_s};
        elevate::Organization after = before;
        after.name = u"Green Hills"_s;
        QCOMPARE(json::compact(changesBetween(Record::of(before), Record::of(after), Line::V35)),
                 QByteArray(R"({"name":"Green Hills"})"));
        QCOMPARE(changesBetween(Record::of(before), Record::of(before), Line::V35), QJsonObject());
    }

    void textRoundTrips()
    {
        elevate::Permission permission{.code = u"create_user"_s, .module = u"user"_s};
        permission.id = 12;
        permission.requestType = {u"GET"_s, u"POST"_s};
        permission.apiPath = u"/user/v1/user/*"_s;
        const Record record = Record::of(permission);
        Record copy(typeOf<elevate::Permission>);
        for (const Field &field : record.type().fields)
            QVERIFY(copy.setText(field, record.text(field)));
        QVERIFY(copy == record);
        QVERIFY(!copy.setText(u"id", u"twelve"_s));
        QVERIFY2(copy == record, "a text that is no value must not change the record");
    }

    void copiesAreIndependent()
    {
        Record first = Record::of(elevate::Permission{.code = u"a"_s});
        Record second = first;
        second.setText(u"code", u"b"_s);
        QCOMPARE(first.text(u"code"), u"a"_s);
        QCOMPARE(second.text(u"code"), u"b"_s);
    }

    void problemsNameTheRemedy_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good31");
        QTest::addColumn<bool>("good35");
        QTest::newRow("letters") << u"name"_s << u"Green Valley"_s << true << true;
        QTest::newRow("digits") << u"name"_s << u"Green Valley 2"_s << false << true;
        QTest::newRow("accents") << u"name"_s << u"Vallée"_s << false << false;
        QTest::newRow("empty") << u"name"_s << u" "_s << false << false;
        QTest::newRow("code with a hyphen") << u"code"_s << u"green-valley"_s << true << false;
        QTest::newRow("optional") << u"status"_s << QString() << true << true;
        QTest::newRow("not among the choices") << u"status"_s << u"GONE"_s << false << false;
    }

    void problemsNameTheRemedy()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        const Field *field = typeOf<elevate::Organization>.find(key);
        QVERIFY(field);
        QTEST(problemWith(*field, text, Line::V31).isEmpty(), "good31");
        QTEST(problemWith(*field, text, Line::V35).isEmpty(), "good35");
    }

    void pathsIntoReplies()
    {
        const QJsonValue reply = json::parse(R"({"a": [{"b": [1, 2]}, {"b": 3}, {}], "c": {"d": "x"}})");
        QCOMPARE(json::at(reply, u"a.0.b.1"), QJsonValue(2));
        QCOMPARE(json::at(reply, u"a.*.b"), QJsonValue(QJsonArray({1, 2, 3})));
        QCOMPARE(json::at(reply, u"c.d"), QJsonValue(u"x"_s));
        QVERIFY(json::at(reply, u"a.9.b").isUndefined());
        QVERIFY(json::at(reply, u"c.d.e").isUndefined());
    }

    void momentsAsWanted()
    {
        const QDateTime moment(QDate(2026, 1, 31), QTime(14, 5), QTimeZone(5 * 3600 + 1800));
        const Field &field = *typeOf<elevate::User>.find(u"created_at");
        const QString canonical = FieldType<QDateTime>::text(moment);
        QCOMPARE(displayText(field, canonical, {.isUtc = true, .isIso = true}), u"2026-01-31 08:35 UTC"_s);
        QCOMPARE(displayText(field, canonical, {.isIso = true}), moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"));
        QCOMPARE(displayText(field, canonical), QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(displayText(field, u"yesterday"_s, {.isUtc = true, .isIso = true}), u"yesterday"_s);
    }

    void everyFieldReadsItsOwnText()
    {
        // Whatever a table or file holds was written by text(); setText() must take all of it back.
        const Record empty(typeOf<elevate::User>);
        for (const Field &field : empty.type().fields) {
            Record record(typeOf<elevate::User>);
            QVERIFY2(record.setText(field, empty.text(field)), field.key.data());
            QVERIFY2(record.text(field).isNull() == empty.text(field).isNull(), field.key.data());
        }
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
