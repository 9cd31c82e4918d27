#include "app/access/accessreading.h"

#include "models/records/ivalt/geofence.h"
#include "models/records/ivalt/timeslot.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What people are assigned, found among the rules of the organization.
class AccessReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void ownSwitchOfAGeofence_data()
    {
        QTest::addColumn<QJsonObject>("told");
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<bool>("isActive");
        QTest::newRow("id alone") << QJsonObject{{u"id"_s, 1}} << true << true;
        QTest::newRow("id and on") << QJsonObject{{u"id"_s, 1}, {u"is_active"_s, true}} << true << true;
        QTest::newRow("id and off") << QJsonObject{{u"id"_s, 1}, {u"is_active"_s, false}} << false << false;
        QTest::newRow("whole") << QJsonObject{} << true << true;
        QTest::newRow("whole and on") << QJsonObject{{u"enabled"_s, true}} << true << true;
        QTest::newRow("whole and off") << QJsonObject{{u"enabled"_s, false}} << false << false;
    }

    //! Switched off for one person, it is another rule than that of the organization.
    void ownSwitchOfAGeofence()
    {
        QFETCH(QJsonObject, told);
        QFETCH(const bool, isListed);
        QFETCH(const bool, isActive);
        QJsonObject quay = place();
        quay.insert(u"id"_s, 1);
        quay.insert(u"is_active"_s, true);
        AccessRuleBook book = ruleBookFrom({recordFromJson(typeOf<ivalt::Geofence>, quay)}, {}, {});
        const QJsonObject own = place();
        for (auto member = own.begin(); member != own.end(); ++member)
            told.insert(member.key(), member.value());
        const QStringList ids = addFences(&book, {recordFromJson(typeOf<ivalt::Geofence>, told)});
        QCOMPARE(ids.size(), 1);
        QCOMPARE(ids.first() == "1"_L1, isListed);
        QCOMPARE(book.fences.value(ids.first()).isActive, isActive);
        QCOMPARE(book.fences.value(ids.first()).name, u"Quay"_s);
        QCOMPARE(book.fences.value(u"1"_s).isActive, true);
        QCOMPARE(book.fences.size(), isListed ? 1 : 2);
    }

    void ownSwitchOfATimeslot()
    {
        QJsonObject slot{{u"id"_s, 12},
                         {u"start_time"_s, u"2024-01-01T09:00:00"_s},
                         {u"end_time"_s, u"2024-01-01T17:00:00"_s},
                         {u"timezone"_s, u"UTC"_s},
                         {u"status"_s, true}};
        AccessRuleBook book = ruleBookFrom({}, {recordFromJson(typeOf<ivalt::Timeslot>, slot)}, {});
        const auto added = [&] { return addTimeslots(&book, {recordFromJson(typeOf<ivalt::Timeslot>, slot)}, {}); };
        QCOMPARE(added(), QStringList{u"12"_s});
        slot.insert(u"status"_s, false);
        QVERIFY(added() != QStringList{u"12"_s});
        slot.remove(u"id"_s);
        QVERIFY(added() != QStringList{u"12"_s});
        slot.insert(u"status"_s, true);
        QCOMPARE(added(), QStringList{u"12"_s});
    }

private:
    static QJsonObject place()
    {
        return {{u"name"_s, u"Quay"_s}, {u"latitude"_s, 10}, {u"longitude"_s, 20}, {u"radius"_s, 100}};
    }
};

QTEST_GUILESS_MAIN(AccessReadingTest)
#include "tst_accessreading.moc"
