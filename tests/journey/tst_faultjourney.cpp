#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::Switch;

//! Things going wrong at any moment of a change: always a clear message, nothing sent twice, nothing typed lost.
class FaultJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void changeMeetsFault_data()
    {
        QTest::addColumn<Switch>("fault");
        QTest::addColumn<QString>("says"); // part of what the person reads
        QTest::addColumn<bool>("isDone");  // the form closes, since a look at the service showed it had happened
        QTest::newRow("service unavailable")
            << Switch{.fault = Fault::Status, .operations = {u"createRole"_s}, .times = 1, .status = 503} << u"503"_s
            << false;
        QTest::newRow("internal error") << Switch{.fault = Fault::Status,
                                                  .operations = {u"createRole"_s},
                                                  .times = 1,
                                                  .status = 500}
                                        << u"500"_s << false;
        QTest::newRow("too many requests")
            << Switch{.fault = Fault::TooManyRequests, .operations = {u"createRole"_s}, .times = 1, .retryAfter = 1}
            << u"too many"_s << false;
        QTest::newRow("hung") << Switch{.fault = Fault::Hang, .operations = {u"createRole"_s}, .times = 1}
                              << u"answer"_s << false;
        QTest::newRow("closed without an answer")
            << Switch{.fault = Fault::Drop, .operations = {u"createRole"_s}, .times = 1} << u"answer"_s << false;
        QTest::newRow("cut in the middle of the answer")
            << Switch{.fault = Fault::Cut, .operations = {u"createRole"_s}, .times = 1, .bytes = 20} << u"was made"_s
            << true;
        QTest::newRow("malformed JSON") << Switch{.fault = Fault::MalformedJson,
                                                  .operations = {u"createRole"_s},
                                                  .times = 1}
                                        << u"was made"_s << true;
    }

    void changeMeetsFault()
    {
        QFETCH(const Switch, fault);
        QFETCH(const QString, says);
        QFETCH(const bool, isDone);
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        journey.sandbox().addSwitch(fault);
        QVERIFY(fillNewRole(journey));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(says), qPrintable(journey.visibleText()));

        if (!isDone) {
            QVERIFY(journey.waitForDialog());
            QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Title"_s))->text(), u"gate_keeper"_s);
            QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Label"_s))->text(), u"Gate Keeper"_s);
            QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), 1);
            QVERIFY(journey.click(u"Create"_s)); // the switch struck once, so now it works
        }
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"title"_s, u"gate_keeper"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), isDone ? 1 : 2);
    }

    void sessionExpiresWhileTyping()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(fillNewRole(journey));
        journey.sandbox().expireSessions();
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitForText(u"session has ended"_s));
        QVERIFY(journey.fill(u"Password"_s, sandbox::sampleAdmin.password));
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"title"_s, u"gate_keeper"_s));
        // The first was refused with the session, the second made it; there is no third and no second record.
        QCOMPARE(journey.sandbox().requestsSeen(u"createRole"), 2);
        QCOMPARE(journey.countRows(u"title"_s, u"gate_keeper"_s), 1);
    }

    void sessionExpiresWhileEditing()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"mentor"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QDialog *form = journey.waitForDialog();
        QVERIFY(form);
        QVERIFY(journey.fill(u"Label"_s, u"Guide"_s));
        journey.sandbox().expireSessions();
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY(journey.waitForText(u"session has ended"_s));
        // Whoever does not sign in now gets the form back as it was, says why, and nothing has been sent.
        QVERIFY(journey.click(u"Not now"_s));
        QTRY_COMPARE(journey.waitForDialog(), form);
        QTRY_VERIFY(journey.editor(u"Label"_s)->isEnabled());
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Label"_s))->text(), u"Guide"_s);
        QVERIFY2(journey.waitForText(u"sign in"_s), qPrintable(journey.visibleText()));
    }

    void serviceGoesAway()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        const int before = journey.shownRows();
        QVERIFY(fillNewRole(journey));
        journey.sandbox().stop();
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(u"reach"_s), qPrintable(journey.visibleText()));
        QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Title"_s))->text(), u"gate_keeper"_s);
        QCOMPARE(journey.shownRows(), before); // what was loaded is still there
    }

    void listMeetsFault_data()
    {
        QTest::addColumn<Switch>("fault");
        QTest::addColumn<QString>("says");
        const QStringList operations = {u"listRoles"_s};
        QTest::newRow("malformed JSON") << Switch{.fault = Fault::MalformedJson, .operations = operations}
                                        << u"could not be read"_s;
        QTest::newRow("wrong type") << Switch{.fault = Fault::WrongType, .operations = operations}
                                    << u"could not be read"_s;
        QTest::newRow("hung") << Switch{.fault = Fault::Hang, .operations = operations} << u"in time"_s;
        const QStringList people = {u"listOrgUsers"_s};
        QTest::newRow("iVALT, malformed JSON")
            << Switch{.fault = Fault::MalformedJson, .operations = people} << u"could not be read"_s;
        QTest::newRow("iVALT, wrong type")
            << Switch{.fault = Fault::WrongType, .operations = people} << u"could not be read"_s;
        QTest::newRow("iVALT, hung") << Switch{.fault = Fault::Hang, .operations = people} << u"in time"_s;
    }

    void listMeetsFault()
    {
        QFETCH(const Switch, fault);
        QFETCH(const QString, says);
        const bool isIvalt = fault.operations.contains(u"listOrgUsers"_s);
        Journey journey({.elevate = !isIvalt});
        journey.sandbox().addSwitch(fault);
        const qsizetype place = journey.window().pageIds().indexOf(isIvalt ? u"ivalt.users"_s : u"elevate.roles"_s);
        QTest::keyClick(&journey.window(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(journey.visibleText().contains(says, Qt::CaseInsensitive), 30'000);
        QVERIFY(journey.visibleText().contains(isIvalt ? u"Operation: List the users"_s : u"Operation: List roles"_s));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(journey.shownRows() > 3);
    }

private:
    static bool fillNewRole(Journey &journey)
    {
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        return journey.waitForDialog() && journey.fill(u"Title"_s, u"gate_keeper"_s) &&
               journey.fill(u"Label"_s, u"Gate Keeper"_s) && journey.fill(u"Kind"_s, u"Ordinary"_s) &&
               journey.fill(u"Visibility"_s, u"PUBLIC"_s);
    }
};

QTEST_MAIN(FaultJourneyTest)
#include "tst_faultjourney.moc"
