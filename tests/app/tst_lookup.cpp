#include "app/pages/lookup.h"
#include "app/pages/pagetable.h"
#include "models/records/elevate/account.h"
#include "models/records/elevate/role.h"
#include "models/records/ivalt/organization.h"
#include "models/records/ivalt/user.h"
#include "tests/support/clientfixture.h"

#include <QJsonArray>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

static const PageRow *pageRow(QStringView id)
{
    const auto found = std::ranges::find_if(allPages(), [&](const PageRow *page) { return page->id == id; });
    return found == allPages().end() ? nullptr : *found;
}

static QByteArray users(const QByteArrayList &rows)
{
    return R"({"status":"success","message":"m","data":[)" + rows.join(',') + "]}";
}

static QByteArray user(int id, const QByteArray &name, const QByteArray &mobile, const QByteArray &email)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"name":")" + name + R"(","country_code":"+91","mobile":")" +
           mobile + R"(","email":")" + email + R"("})";
}

//! Whether a look at the service tells rightly what became of a change whose answer was lost.
class LookUpTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        const auto clock = std::make_shared<FakeClock>();
        m_ivalt = std::make_unique<Client>(ivaltConnection(*m_server), quickEnvironment(clock));
        m_ivalt->setAuthorizer(&m_authorizer);
        ElevateConnection connection = elevateConnection(*m_server);
        connection.line = u"3.1"_s;
        m_elevate = std::make_unique<Client>(connection, quickEnvironment(clock));
        m_elevate->setAuthorizer(&m_authorizer);
    }

    void created_data()
    {
        QTest::addColumn<QByteArrayList>("rows");
        QTest::addColumn<QSet<QString>>("known");
        QTest::addColumn<Finding>("finding");
        using Known = QSet<QString>;
        const QByteArray other = user(7, "Ravi Nair", "9000000007", "ravi@example.org");
        const QByteArray namesake = user(3, "Priya Sharma", "9000000003", "priya.s@example.org");
        const QByteArray made = user(9, "Priya Sharma", "9000000009", "priya@example.org");
        QTest::newRow("nobody") << QByteArrayList{other} << Known{} << Finding::DidNotHappen;
        QTest::newRow("made") << QByteArrayList{other, made} << Known{} << Finding::Happened;
        QTest::newRow("a namesake was there before")
            << QByteArrayList{other, namesake} << Known{u"3"_s} << Finding::DidNotHappen;
        QTest::newRow("a namesake of whom nobody knew") << QByteArrayList{namesake} << Known{} << Finding::Unclear;
        QTest::newRow("made beside a namesake") << QByteArrayList{namesake, made} << Known{u"3"_s} << Finding::Happened;
        QTest::newRow("the same was there before") << QByteArrayList{made} << Known{u"9"_s} << Finding::DidNotHappen;
        QTest::newRow("address in lower case")
            << QByteArrayList{user(9, "Priya Sharma", "9000000009", "PRIYA@example.org")} << Known{}
            << Finding::Happened;
    }
    void created()
    {
        QFETCH(const QByteArrayList, rows);
        QFETCH(const QSet<QString>, known);
        QFETCH(const Finding, finding);
        m_server->setFallback(reply(200, users(rows)));
        LookUpPlace place = ivaltUsers();
        place.known = known;
        place.isAllKnown = true;
        QCOMPARE(found(lookForCreated(place, wanted())), finding);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void onlyANameIsNoProofWhereNotAllWasKnown()
    {
        m_server->setFallback(reply(200, users({R"({"id":3,"name":"Priya Sharma"})"})));
        QCOMPARE(found(lookForCreated(ivaltUsers(), wanted())), Finding::Unclear);
        LookUpPlace place = ivaltUsers();
        place.isAllKnown = true;
        QCOMPARE(found(lookForCreated(place, wanted())), Finding::Happened);
    }

    void nothingIsKnownWithoutAnAnswer()
    {
        m_server->setFallback(reply(500, "{}"));
        QCOMPARE(found(lookForCreated(ivaltUsers(), wanted())), Finding::Unclear);
        const LookUpPlace place = ivaltUsers();
        m_ivalt.reset();
        QCOMPARE(found(lookForCreated(place, wanted())), Finding::Unclear);
        QCOMPARE(found(lookForRemoved(place, wanted())), Finding::Unclear);
        QCOMPARE(found(lookForChanged(place, wanted(), wanted())), Finding::Unclear);
    }

    void fullPageIsNotEverything()
    {
        QByteArrayList rows;
        for (int i = 0; i < 100; ++i)
            rows.append(R"({"id":)" + QByteArray::number(i) + R"(,"title":"role"})");
        m_server->setFallback(elevateReply(R"({"data":[)" + rows.join(',') + R"(],"count":120})"));
        elevate::Role role;
        role.title = u"guard"_s;
        const LookUpPlace place{.page = pageRow(u"elevate.roles"), .client = m_elevate.get(), .isAllKnown = true};
        QCOMPARE(found(lookForCreated(place, Record::of(role))), Finding::Unclear);
        role.id = 500;
        QCOMPARE(found(lookForRemoved(place, Record::of(role))), Finding::Unclear);
    }

    void listThatLagsShowsNoAbsence()
    {
        m_server->setFallback(elevateReply(R"({"data":[],"count":0})"));
        elevate::SignUp person;
        person.name = u"Priya Sharma"_s;
        person.email = u"priya@example.org"_s;
        LookUpPlace place{.page = pageRow(u"elevate.users"), .client = m_elevate.get(), .isAllKnown = true};
        QCOMPARE(found(lookForCreated(place, Record::of(person))), Finding::Unclear);
        m_elevate->setLine(Line::V35);
        m_elevate->setContext({.tenantCode = u"default"_s});
        QCOMPARE(found(lookForCreated(place, Record::of(person))), Finding::DidNotHappen);
    }

    void changed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("as wanted") << QByteArray(R"({"id":4,"title":"porter","status":"INACTIVE"})")
                                   << Finding::Happened;
        QTest::newRow("as before") << QByteArray(R"({"id":4,"title":"guard","status":"ACTIVE"})")
                                   << Finding::DidNotHappen;
        QTest::newRow("half and half") << QByteArray(R"({"id":4,"title":"porter","status":"ACTIVE"})")
                                       << Finding::Unclear;
        QTest::newRow("something else") << QByteArray(R"({"id":4,"title":"keeper","status":"INACTIVE"})")
                                        << Finding::Unclear;
        QTest::newRow("gone") << QByteArray(R"({"id":5,"title":"porter","status":"INACTIVE"})") << Finding::Unclear;
    }
    void changed()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const Finding, finding);
        m_server->setFallback(elevateReply(R"({"data":[)" + row + R"(],"count":1})"));
        elevate::Role before;
        before.id = 4;
        before.title = u"guard"_s;
        before.status = u"ACTIVE"_s;
        elevate::Role after = before;
        after.title = u"porter"_s;
        after.status = u"INACTIVE"_s;
        const LookUpPlace place{.page = pageRow(u"elevate.roles"), .client = m_elevate.get()};
        QCOMPARE(found(lookForChanged(place, Record::of(before), Record::of(after))), finding);
    }

    void changeOfCaseAloneIsAChange()
    {
        m_server->setFallback(reply(200, R"({"status":"success","message":"m","data":)" +
                                             user(9, "priya sharma", "9000000009", "priya@example.org") + "}"));
        ivalt::User before = wanted().as<ivalt::User>();
        before.id = 9;
        before.name = u"priya sharma"_s;
        ivalt::User after = before;
        after.name = u"Priya Sharma"_s;
        QCOMPARE(found(lookForChanged(ivaltUsers(), Record::of(before), Record::of(after))), Finding::DidNotHappen);
        QCOMPARE(found(lookForChanged(ivaltUsers(), Record::of(after), Record::of(before))), Finding::Happened);
    }

    void removed()
    {
        ivalt::User gone = wanted().as<ivalt::User>();
        gone.id = 9;
        m_server->queue(reply(200, users({user(7, "Ravi Nair", "9000000007", "ravi@example.org")})));
        QCOMPARE(found(lookForRemoved(ivaltUsers(), Record::of(gone))), Finding::Happened);
        m_server->queue(reply(200, users({user(9, "Priya Sharma", "9000000009", "priya@example.org")})));
        QCOMPARE(found(lookForRemoved(ivaltUsers(), Record::of(gone))), Finding::DidNotHappen);
    }

private:
    LookUpPlace ivaltUsers()
    {
        ivalt::Organization organization;
        organization.id = 5;
        return {.page = pageRow(u"ivalt.users"), .client = m_ivalt.get(), .scope = Record::of(organization)};
    }
    static Record wanted()
    {
        ivalt::User person;
        person.name = u"Priya Sharma"_s;
        person.countryCode = u"+91"_s;
        person.mobile = u"9000000009"_s;
        person.email = u"priya@example.org"_s;
        return Record::of(person);
    }
    static Finding found(const QFuture<Finding> &look)
    {
        if (!QTest::qWaitFor([&] { return look.isFinished(); }, 10'000) || look.resultCount() == 0)
            qFatal("no answer");
        return look.result();
    }

    OpenAuthorizer m_authorizer;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_ivalt;
    std::unique_ptr<Client> m_elevate;
};

QTEST_GUILESS_MAIN(LookUpTest)
#include "tst_lookup.moc"
