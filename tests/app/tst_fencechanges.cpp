#include "app/geofences/fencechanges.h"

#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/organization.h"
#include "network/operations/ivalt.h"
#include "tests/support/clientfixture.h"
#include "tests/support/lookups.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

//! What saving a geofence sends.
class FenceChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_client =
            std::make_unique<Client>(ivaltConnection(*m_server), quickEnvironment(std::make_shared<FakeClock>()));
        m_client->setAuthorizer(&m_authorizer);
        m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":[
            {"id":4,"name":"Gate","latitude":1.5,"longitude":2.5,"radius":100,"enabled":1,"org_id":7,
             "created_at":"2025-01-01T00:00:00Z","colour":"red","contact":{"name":"Asha","floors":[1,2]}},
            {"id":5,"name":"Yard","latitude":1.6,"longitude":2.6,"radius":90,"is_active":1}]})"));
        const Outcome<RecordPage> page =
            await(m_client->list(ivalt::listGeofences, {.path = {{u"org_id"_s, u"7"_s}}, .keepsWire = true}));
        QVERIFY2(page, why(page).constData());
        QCOMPARE(page->wire.size(), 2);
        m_document = std::make_unique<FenceDocument>();
        m_document->read(page->rows);
        ivalt::Organization organization;
        organization.id = 7;
        m_place = {.client = m_client.get(), .organization = Record::of(organization), .wires = FenceWires::of(*page)};
    }

    void whatNobodyKnowsIsSentBack()
    {
        const FenceKey gate = m_document->find(u"4"_s);
        FenceValues values = *m_document->fence(gate).working;
        values.radius = 120;
        m_document->change(gate, values, u"Resize"_s);
        const PlannedChange change = saveOf(m_place, *m_document, gate);
        const QJsonObject body = change.body.toObject();
        QCOMPARE(body["colour"_L1], QJsonValue(u"red"_s));
        QCOMPARE(body["contact"_L1], QJsonValue(QJsonObject{{"name"_L1, u"Asha"_s}, {"floors"_L1, QJsonArray{1, 2}}}));
        QCOMPARE(body["radius"_L1].toDouble(), 120.0);
        // Nothing is said twice, in the words of the service and in those of the request.
        QVERIFY(!body.contains("is_active"_L1) && !body.contains("org_id"_L1) && !body.contains("created_at"_L1));
        QCOMPARE(body.value("enabled"_L1), QJsonValue(1));

        const QList<PlannedChange> back = change.inverse(QJsonValue());
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().body["colour"_L1], QJsonValue(u"red"_s));
        QCOMPARE(back.first().body["radius"_L1].toDouble(), 100.0);
    }

    //! The switch is written under the name under which it was read, in the form it had; where none was read, as
    //! documented.
    void theSwitchKeepsItsName()
    {
        const auto switchedOff = [this](const QString &identity) {
            const FenceKey key = m_document->find(identity);
            FenceValues values = *m_document->fence(key).working;
            values.isActive = false;
            m_document->change(key, values, u"Switch off"_s);
            return saveOf(m_place, *m_document, key).body.toObject();
        };
        QCOMPARE(switchedOff(u"4"_s).value("enabled"_L1), QJsonValue(0));
        const QJsonObject yard = switchedOff(u"5"_s);
        QCOMPARE(yard.value("is_active"_L1), QJsonValue(0));
        QVERIFY(!yard.contains("enabled"_L1));

        const FenceKey drawn = m_document->add({FenceValues::of(u"Ferry"_s, {{38.7, -9.2}, 60})}, u"Draw"_s).first();
        const QJsonObject likeGate = saveOf(m_place, *m_document, drawn).body.toObject();
        QVERIFY(!likeGate.contains("is_active"_L1));
        QCOMPARE(likeGate.value("enabled"_L1), QJsonValue(1));
        m_place.wires.alike = {};
        m_place.wires.assumeNames({.geofenceSwitch = u"enabled"_s, .geofenceRadius = u"radius_meters"_s});
        const QJsonObject asSet = saveOf(m_place, *m_document, drawn).body.toObject();
        QVERIFY(!asSet.contains("is_active"_L1) && !asSet.contains("radius"_L1));
        QCOMPARE(asSet.value("enabled"_L1), QJsonValue(true));
        QCOMPARE(asSet.value("radius_meters"_L1), QJsonValue(60));
        // Also where the service has said no more of it than that it is there.
        m_place.wires.alike = {};
        m_place.wires.update(u"9"_s, {{"id"_L1, 9}});
        m_place.wires.assumeNames({.geofenceSwitch = u"enabled"_s, .geofenceRadius = u"radius_meters"_s});
        ivalt::Geofence told;
        told.id = 9;
        const FenceValues ferry = *m_document->fence(drawn).working;
        m_document->saved(drawn, ferry, ferry.written(Record::of(told)));
        FenceValues wide = ferry;
        wide.radius = 70;
        m_document->change(drawn, wide, u"Resize"_s);
        const QJsonObject edited = saveOf(m_place, *m_document, drawn).body.toObject();
        QCOMPARE(edited.value("radius_meters"_L1), QJsonValue(70));
        QCOMPARE(edited.value("enabled"_L1), QJsonValue(true));
        QVERIFY(!edited.contains("radius"_L1) && !edited.contains("is_active"_L1));
        m_place.wires.alike = {};
        m_place.wires.assumeNames({});
        const FenceKey another = m_document->add({FenceValues::of(u"Pier"_s, {{38.6, -9.1}, 50})}, u"Draw"_s).first();
        QCOMPARE(saveOf(m_place, *m_document, another).body.toObject().value("is_active"_L1), QJsonValue(true));
    }

    //! What was saved before the list is read again is not overwritten by what the list said.
    void whatWasSavedMeanwhileIsNotTakenFromTheList()
    {
        const FenceKey gate = m_document->find(u"4"_s);
        FenceValues values = *m_document->fence(gate).working;
        values.radius = 120;
        m_document->change(gate, values, u"Resize"_s);
        m_document->saved(gate, values, m_document->wanted(gate));
        values.name = u"Main gate"_s;
        m_document->change(gate, values, u"Rename"_s);
        QCOMPARE(saveOf(m_place, *m_document, gate).body["radius"_L1].toDouble(), 120.0);
    }

    void eachHasItsOwn()
    {
        const FenceKey yard = m_document->find(u"5"_s);
        FenceValues values = *m_document->fence(yard).working;
        values.name = u"Back yard"_s;
        m_document->change(yard, values, u"Rename"_s);
        QVERIFY(!saveOf(m_place, *m_document, yard).body.toObject().contains("colour"_L1));
    }

    //! Of two that are alike the look-up cannot tell which was made.
    void oneOfTwinsIsNotTakenForTheOther()
    {
        m_place.known = {u"4"_s, u"5"_s};
        const FenceValues ferry = FenceValues::of(u"Ferry"_s, {{38.7, -9.2}, 60});
        const QList<FenceKey> keys = m_document->add({ferry, ferry}, u"Draw"_s);
        const PlannedChange first = saveOf(m_place, *m_document, keys.first());
        const PlannedChange second = saveOf(m_place, *m_document, keys.last(), true);
        QCOMPARE(found(first.lookUp()), Finding::DidNotHappen);
        QCOMPARE(found(second.lookUp()), Finding::DidNotHappen);
        m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":[
            {"id":6,"name":"Ferry","latitude":38.7,"longitude":-9.2,"radius":60,"is_active":true}]})"));
        QCOMPARE(found(first.lookUp()), Finding::Happened);
        QCOMPARE(found(second.lookUp()), Finding::Unclear);
        m_server->setFallback(reply(200, R"({"status":"success","message":"m"})"));
        QCOMPARE(found(first.lookUp()), Finding::Unclear); // which tells nothing
    }

    void whatWasDeletedComesBackWhole()
    {
        const FenceKey gate = m_document->find(u"4"_s);
        m_document->remove({gate}, u"Delete"_s);
        const QList<PlannedChange> back = saveOf(m_place, *m_document, gate).inverse(QJsonValue());
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().operation, QString(ivalt::createGeofence.id));
        QCOMPARE(back.first().body["colour"_L1], QJsonValue(u"red"_s));
    }

    void switchingOffHasAConsequence()
    {
        const FenceKey gate = m_document->find(u"4"_s);
        FenceValues values = *m_document->fence(gate).working;
        values.isActive = false;
        m_document->change(gate, values, u"Switch off"_s);
        const PlannedChange off = saveOf(m_place, *m_document, gate);
        QCOMPARE(off.consequences.size(), 1);
        const QList<PlannedChange> on = off.inverse(QJsonValue());
        QCOMPARE(on.size(), 1);
        QCOMPARE(on.first().consequences, QStringList());
    }

private:
    OpenAuthorizer m_authorizer;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<FenceDocument> m_document;
    FencePlace m_place;
};

QTEST_GUILESS_MAIN(FenceChangesTest)
#include "tst_fencechanges.moc"
