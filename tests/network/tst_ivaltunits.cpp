#include "models/geo/radiusunit.h"
#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/user.h"
#include "network/operations/ivalt.h"
#include "network/sandbox/sampleaccounts.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/clientfixture.h"
#include "tests/support/plainhttp.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::sandbox;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

class KeyHolder : public OpenAuthorizer
{
public:
    HeaderArguments headers() const override
    {
        return {{"x-api-key", QByteArray(sampleIvaltKey.data(), sampleIvaltKey.size())}};
    }
};

} // namespace

//! What is only inferred of iVALT and a setting of the connection: the unit of a radius, the word for off, what goes
//! along with a request that has nothing to say.
class IvaltUnitsTest : public QObject
{
    Q_OBJECT

private slots:
    void lengthsAreTheSameThereAndBack_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("metres");
        QTest::newRow("metres") << u"metres"_s << 1.0;
        QTest::newRow("feet") << u"feet"_s << 0.3048;
        QTest::newRow("kilometres") << u"kilometres"_s << 1000.0;
        QTest::newRow("miles") << u"miles"_s << 1609.344;
        QTest::newRow("one nobody knows") << u"ells"_s << 1.0;
    }
    void lengthsAreTheSameThereAndBack()
    {
        QFETCH(const QString, unit);
        QFETCH(const double, metres);
        const double factor = metresInUnit(unit);
        QCOMPARE(factor, metres);
        for (int i = 1; i < 20'000; ++i) {
            // As people type them here, and as they are there.
            const double length = i / 10.0;
            QVERIFY2(metresFrom(metresAs(length, factor), factor) == length, qPrintable(QString::number(length)));
            QVERIFY2(metresAs(metresFrom(length, factor), factor) == length, qPrintable(QString::number(length)));
        }
    }

    void radiusIsInTheUnitOfTheConnection_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("form");
        for (const QString &unit : {u"metres"_s, u"feet"_s, u"kilometres"_s, u"miles"_s})
            QTest::newRow(qPrintable(unit)) << unit << u"ids"_s;
        QTest::newRow("feet, assigned as objects") << u"feet"_s << u"objects"_s;
    }
    void radiusIsInTheUnitOfTheConnection()
    {
        QFETCH(const QString, unit);
        QFETCH(const QString, form);
        m_options.ivaltDialect.radiusUnit = unit;
        m_connection.radiusUnit = unit;
        m_connection.userGeofenceForm = form;
        QVERIFY(start());
        const Outcome<RecordPage> there = fences();
        QVERIFY2(there && !there->rows.isEmpty(), why(there).constData());
        // The sample city has whole tens of metres.
        for (const Record &fence : there->rows) {
            const double radius = fence.as<ivalt::Geofence>().radius.value_or(0);
            QVERIFY2(radius >= 10 && radius == std::round(radius), qPrintable(QString::number(radius, 'g', 17)));
        }
        Record wanted = there->rows.first();
        wanted.setText(u"radius", u"123.5"_s);
        const PathArguments path{{u"org_id"_s, m_organization}, {u"id"_s, wanted.identity()}};
        const QJsonObject body = m_client->bodyFor(ivalt::updateGeofence, wanted);
        QCOMPARE(body["radius"_L1].toDouble() * metresInUnit(unit), 123.5);
        const Outcome<Reply> answer =
            await(m_client->send({.operation = &ivalt::updateGeofence, .path = path, .body = body}));
        QVERIFY2(answer, why(answer).constData());
        // A service may answer with the fence, in its unit.
        QCOMPARE(m_client->recordIn(ivalt::updateGeofence, body).text(u"radius"), u"123.5"_s);
        const Outcome<Record> one = await(m_client->fetch(ivalt::getGeofence, {.path = path}, wanted.identity()));
        QVERIFY2(one, why(one).constData());
        QCOMPARE(one->text(u"radius"), u"123.5"_s);

        const QJsonObject assigned =
            m_client->shaped(ivalt::updateUserGeofences, {{u"geofences"_s, QJsonArray{jsonFromRecord(wanted)}}});
        if (form == "objects"_L1)
            QCOMPARE(assigned["geofences"_L1][0]["radius"_L1].toDouble() * metresInUnit(unit), 123.5);
        else
            QCOMPARE(assigned["orgGeoFence_ids"_L1].toArray().size(), 1);
    }

    void offIsTheWordOfTheConnection_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("off") << u"off"_s;
        QTest::newRow("disabled") << u"disabled"_s;
        QTest::newRow("none at all") << u""_s;
    }
    void offIsTheWordOfTheConnection()
    {
        QFETCH(const QString, word);
        m_options.ivaltDialect.offWord = word;
        m_connection.switchedOffWord = word;
        QVERIFY(start());
        const Outcome<RecordPage> people =
            await(m_client->list(ivalt::listOrgUsers, {.path = {{u"org_id"_s, m_organization}}}));
        QVERIFY2(people && !people->rows.isEmpty(), why(people).constData());
        Record person = people->rows.first();
        for (const bool isOn : {true, false, true}) {
            person.setText(u"verify_timeslots", isOn ? u"true"_s : u"false"_s);
            person.setText(u"timeslots", u"[]"_s);
            const QJsonObject body = m_client->bodyFor(ivalt::updateOrgUser, person);
            QCOMPARE(body.value("verify_timeslots"_L1), isOn             ? QJsonValue(u"on"_s)
                                                        : word.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                                         : QJsonValue(word));
            const PathArguments path{{u"orgId"_s, m_organization}, {u"userId"_s, person.identity()}};
            const Outcome<Reply> answer =
                await(m_client->send({.operation = &ivalt::updateOrgUser, .path = path, .body = body}));
            QVERIFY2(answer, why(answer).constData());
            const Outcome<Record> now = await(m_client->fetch(ivalt::getOrgUser, {.path = path}, person.identity()));
            QVERIFY2(now, why(now).constData());
            // Said by nothing but an empty text, it is not known.
            const std::optional<bool> told = word.isEmpty() && !isOn ? std::nullopt : std::optional(isOn);
            QCOMPARE(now->as<ivalt::User>().verifyTimeslots, told);
        }
    }

    void emptyBodiesAreAsSet_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("withPost");
        QTest::addColumn<bool>("withDelete");
        QTest::newRow("documented") << u"documented"_s << true << false;
        QTest::newRow("always") << u"always"_s << true << true;
        QTest::newRow("never") << u"never"_s << false << false;
    }
    void emptyBodiesAreAsSet()
    {
        QFETCH(const QString, setting);
        QFETCH(const bool, withPost);
        QFETCH(const bool, withDelete);
        using EmptyBody = IvaltDialect::EmptyBody;
        m_connection.emptyBodies = setting;
        for (const EmptyBody taken : {EmptyBody::Any, EmptyBody::Needed, EmptyBody::Refused}) {
            const auto works = [&](bool isSent) {
                return taken == EmptyBody::Any || isSent == (taken == EmptyBody::Needed);
            };
            m_options.ivaltDialect.emptyBody = taken;
            QVERIFY(start());
            const Outcome<RecordPage> listed = fences(); // reading takes none, whatever is set
            QVERIFY2(listed, why(listed).constData());
            const Outcome<RecordPage> people =
                await(m_client->list(ivalt::listOrgUsers, {.path = {{u"org_id"_s, m_organization}}}));
            QVERIFY2(people && !people->rows.isEmpty(), why(people).constData());
            const Outcome<Reply> posted = await(m_client->send(
                {.operation = &ivalt::setUserPending,
                 .path = {{u"org_id"_s, m_organization}, {u"user_id"_s, people->rows.first().identity()}}}));
            QCOMPARE(posted.has_value(), works(withPost));
            const Outcome<Reply> deleted = await(
                m_client->send({.operation = &ivalt::deleteGeofence,
                                .path = {{u"org_id"_s, m_organization}, {u"id"_s, listed->rows.first().identity()}}}));
            QCOMPARE(deleted.has_value(), works(withDelete));
            m_client.reset();
        }
    }

private:
    bool start()
    {
        m_sandbox = std::make_unique<Sandbox>(m_options);
        if (!m_sandbox->start())
            return false;
        m_connection.baseUrl = m_sandbox->baseUrl(Service::Ivalt).toString();
        m_client = std::make_unique<Client>(m_connection);
        m_client->setAuthorizer(&m_key);
        const Outcome<RecordPage> organizations = await(m_client->list(ivalt::listOrgs));
        for (const Record &organization : organizations ? organizations->rows : QList<Record>()) {
            if (organization.text(u"organization_code") == "tejo-port"_L1)
                m_organization = organization.identity();
        }
        return !m_organization.isEmpty();
    }
    Outcome<RecordPage> fences()
    {
        return await(m_client->list(ivalt::listGeofences, {.path = {{u"org_id"_s, m_organization}}}));
    }

private slots:
    void init()
    {
        m_options = {};
        m_options.users = 40;
        m_connection = {};
    }
    void cleanup()
    {
        m_client.reset();
        m_sandbox.reset();
    }

private:
    SandboxOptions m_options;
    IvaltConnection m_connection;
    KeyHolder m_key;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Client> m_client;
    QString m_organization;
};

QTEST_GUILESS_MAIN(IvaltUnitsTest)
#include "tst_ivaltunits.moc"
