#include "tests/support/journey.h"

#include "network/operations/ivalt.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::IvaltEnvelope;

static const QString pendingPage = u"ivalt.pendingUsers"_s;

//! The people of an organization on iVALT beyond creating, editing and deleting them.
class IvaltPeopleJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void envelopes_data()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::newRow("reference") << IvaltEnvelope::Reference;
        QTest::newRow("quick start") << IvaltEnvelope::QuickStart;
        QTest::newRow("details") << IvaltEnvelope::Details;
    }

    void pendingUsers_data() { envelopes_data(); }
    void pendingUsers()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}, .elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        const QString name = journey.cell(0, u"name"_s);
        const QString id = journey.cell(0, u"id"_s);
        QVERIFY(journey.goTo(pendingPage));
        const int waiting = journey.shownRows();

        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Set pending"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitForText(u"Done: Put a user of an organization into the pending state: "_s + name));
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_VERIFY(!journey.hasRowNow(u"id"_s, id));

        QVERIFY(journey.goTo(pendingPage));
        QVERIFY(journey.waitForRows(waiting + 1));
        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Accept"_s));
        QVERIFY(journey.waitForText(u"Done: Accept a pending user: "_s + name));
        QVERIFY(journey.waitForRows(waiting));
        QVERIFY(journey.click(u"Undo"_s));
        QVERIFY(journey.waitForRows(waiting + 1));

        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Reject"_s));
        QVERIFY(journey.waitForText(u"does not get into the organization"_s));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForRows(waiting));
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(!journey.hasRowNow(u"id"_s, id));
    }

    void manyAtOnceWithAResultForEach()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.goTo(pendingPage));
        QVERIFY2(journey.shownRows() >= 3, qPrintable(QString::number(journey.shownRows())));
        // Somebody else decides on one of them in the meantime.
        const QString decided = journey.cell(0, u"name"_s);
        Client &client = journey.workspace().client(Service::Ivalt);
        const QFuture<Outcome<Nothing>> meanwhile = client.call(
            ivalt::acceptUser, Request{.path = {{u"org_id"_s, u"31"_s}, {u"user_id"_s, journey.cell(0, u"id"_s)}}});
        QTRY_VERIFY(meanwhile.isFinished());
        QVERIFY(meanwhile.result());
        const int waiting = journey.shownRows();

        QTest::keySequence(journey.page()->table(), QKeySequence::SelectAll);
        QVERIFY(journey.command(u"Accept"_s));
        QVERIFY(journey.waitForText(u"%1 of %2 changes were made. 1 failed."_s.arg(waiting - 1).arg(waiting)));
        QVERIFY(journey.waitForText(decided));
        QVERIFY(journey.waitForRows(0));
        QVERIFY(journey.waitForText(u"Nobody waits to be accepted"_s));
    }

    void organizationsOfAPerson_data() { envelopes_data(); }
    void organizationsOfAPerson()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}, .elevate = false});
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.hasRow(u"id"_s, u"32"_s));
        const QString code = journey.cell(1, u"organization_code"_s);
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        journey.page()->chooseScope(u"32"_s);
        QVERIFY(journey.waitUntilLoaded());
        const QString id = journey.cell(0, u"id"_s);
        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Organizations of this person"_s));
        QVERIFY(journey.pick(code));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(code));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"getOrgByCode"), 1);
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());

        QVERIFY(journey.clickRow(u"id"_s, id));
        QVERIFY(journey.command(u"Open an organization of this person by code"_s));
        QVERIFY(journey.fill(u"Organization code"_s, code));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(u"Geofence quota"_s));
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());

        // From the organization to those who wait for it.
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.command(u"Open by id or code"_s));
        QVERIFY(journey.fill(u"Id or code"_s, u"no-such-code"_s));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(u"The service does not have it"_s));
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.command(u"Open by id or code"_s));
        QVERIFY(journey.fill(u"Id or code"_s, code));
        QVERIFY(journey.click(u"Open"_s));
        QVERIFY(journey.waitForText(u"Geofence quota"_s));
        QVERIFY(journey.click(u"Pending users"_s));
        QTRY_COMPARE(journey.window().currentPageId(), pendingPage);
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitUntilLoaded());
        QCOMPARE(journey.page()->currentScope(), u"32"_s);
    }

    void whatHasNoPathIsOfferedOnceTheConnectionNamesOne()
    {
        const auto hasAction = [](Journey &journey, const QString &id) {
            return journey.window().currentPage()->findChild<QAction *>(id) != nullptr;
        };
        {
            Journey journey({.elevate = false});
            QVERIFY(journey.goTo(u"ivalt.organizations"_s));
            QVERIFY(hasAction(journey, u"getOrg"_s));
            QVERIFY(!hasAction(journey, u"createOnboardingOrg"_s));
            QVERIFY(journey.goTo(u"ivalt.users"_s));
            QVERIFY(!hasAction(journey, u"getOrgUserDetails"_s));
        }
        Journey journey({.elevate = false, .prepare = [](Workspace &workspace) {
                             workspace.ivalt->operations =
                                 QJsonObject{{u"createOnboardingOrg"_s, u"POST /organization/onboarding/create"_s},
                                             {u"getOrgUserDetails"_s, u"POST /organization/user/details"_s}};
                         }});
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.command(u"New onboarding organization"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitForDialog()); // a name is wanted
        QVERIFY(journey.fill(u"Name"_s, u"Harbour Sign-up"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"name"_s, u"Harbour Sign-up"_s));

        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        const QString email = journey.cell(0, u"email"_s);
        QVERIFY(journey.command(u"Further details"_s));
        QVERIFY(journey.waitForDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"getOrgUserDetails"), 1);
        QVERIFY(journey.waitForText(u"Device id"_s));
        QVERIFY(journey.visibleText().contains(email));
    }

    void deviceFieldsAreInTheDetails()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QVERIFY(journey.waitForText(u"Device id"_s));
        QVERIFY(journey.waitForText(u"Device token"_s));
        QVERIFY(!journey.visibleText().contains(u":APA91b"_s));
        QVERIFY(journey.click(u"Show Device token"_s));
        QVERIFY(journey.waitForText(u":APA91b"_s));
        QVERIFY(journey.click(u"Hide Device token"_s));
        QVERIFY(!journey.visibleText().contains(u":APA91b"_s));
    }
};

QTEST_MAIN(IvaltPeopleJourneyTest)
#include "tst_ivaltpeoplejourney.moc"
