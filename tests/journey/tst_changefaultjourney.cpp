#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::Switch;

//! What becomes of a change that meets a fault.
struct Expected
{
    QString says;        //!< part of what the person reads
    int sent = 1;        //!< requests that reach the service for it
    bool isMade = false; //!< afterwards
};
Q_DECLARE_METATYPE(Expected)

//! Every kind of change beyond creating meets every fault at its window: an edit, a removal, several changes at once,
//! a change to the other service. Always a clear message, nothing made twice, nothing typed lost.
class ChangeFaultJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void edit_data()
    {
        // POST is never repeated.
        faults(u"updateRole"_s, {{"unavailable", {u"503"_s}},
                                 {"failed", {u"500"_s}},
                                 {"too many", {u"too many"_s}},
                                 {"hung", {u"was not made"_s}},
                                 {"dropped", {u"was not made"_s}},
                                 {"cut", {u"was made"_s, 1, true}},
                                 {"malformed", {u"was made"_s, 1, true}}});
    }
    void edit()
    {
        QFETCH(const Switch, fault);
        QFETCH(const Expected, expected);
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"mentor"_s));
        journey.sandbox().addSwitch(fault);
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Label"_s, u"Guide"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitForText(expected.says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateRole"), 1);
        if (!expected.isMade) {
            QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Label"_s))->text(), u"Guide"_s);
            QVERIFY(!journey.hasRowNow(u"label"_s, u"Guide"_s));
            QVERIFY(journey.click(u"Save"_s));
        }
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"label"_s, u"Guide"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateRole"), expected.isMade ? 1 : 2);
    }

    void removal_data()
    {
        // DELETE is repeated where that can do no harm.
        faults(u"deleteModule"_s, {{"unavailable", {u"Done"_s, 2, true}},
                                   {"failed", {u"500"_s}},
                                   {"too many", {u"Done"_s, 2, true}},
                                   {"hung", {u"Done"_s, 2, true}},
                                   {"dropped", {u"Done"_s, 2, true}},
                                   {"cut", {u"was made"_s, 2, true}},
                                   {"malformed", {u"was made"_s, 1, true}}});
    }
    void removal()
    {
        QFETCH(const Switch, fault);
        QFETCH(const Expected, expected);
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        QVERIFY(journey.clickRow(u"code"_s, u"mentee"_s));
        journey.sandbox().addSwitch(fault);
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(expected.says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"deleteModule"), expected.sent);
        if (expected.isMade)
            QTRY_VERIFY(!journey.hasRowNow(u"code"_s, u"mentee"_s));
        else
            QVERIFY(journey.hasRowNow(u"code"_s, u"mentee"_s));
    }

    void bulk_data()
    {
        // The fault strikes the first of three. Where the answer was lost, a look at the person tells what became of
        // it; what the service does not take now it is sent again.
        faults(u"deactivateUsers"_s, {{"unavailable", {u"3 of 3 changes were made."_s, 4, true}},
                                      {"failed", {u"2 of 3 changes were made. 1 failed."_s, 3}},
                                      {"too many", {u"3 of 3 changes were made."_s, 4, true}},
                                      {"hung", {u"2 of 3 changes were made. 1 failed."_s, 3}},
                                      {"dropped", {u"2 of 3 changes were made. 1 failed."_s, 3}},
                                      {"cut", {u"3 of 3 changes were made."_s, 3, true}},
                                      {"malformed", {u"3 of 3 changes were made."_s, 3, true}}});
    }
    void bulk()
    {
        QFETCH(const Switch, fault);
        QFETCH(const Expected, expected);
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const QString first = journey.cell(3, u"name"_s);
        QVERIFY(journey.selectRows(3, 5));
        journey.sandbox().addSwitch(fault);
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(expected.says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), expected.sent);
        if (expected.isMade)
            return;
        QVERIFY(journey.visibleText().contains(first)); // who it is, and in the next line why
        QVERIFY(journey.click(u"Details"_s));
        QDialog *details = journey.waitForDialog();
        QVERIFY(details);
        auto *table = details->findChild<RecordTable *>();
        QVERIFY(table);
        QCOMPARE(table->records()->rowCount(), 3);
        QCOMPARE(table->records()->index(0, 1).data().toString(), first); // what wants attention comes first
    }

    //! What nobody knows the outcome of is told, and keeps no other from being sent.
    void bulkWithoutALook()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const QString first = journey.cell(3, u"name"_s);
        QVERIFY(journey.selectRows(3, 5));
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"deactivateUsers"_s}, .times = 1});
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"readUser"_s}, .status = 500});
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"Of 1 nobody can tell"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(first));
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
    }

    void ivaltEdit_data()
    {
        // PUT is repeated like DELETE.
        faults(u"updateOrg"_s, {{"unavailable", {u"Done"_s, 2, true}},
                                {"failed", {u"500"_s}},
                                {"too many", {u"Done"_s, 2, true}},
                                {"hung", {u"Done"_s, 2, true}},
                                {"dropped", {u"Done"_s, 2, true}},
                                {"cut", {u"Done"_s, 2, true}},
                                {"malformed", {u"was made"_s, 1, true}}});
    }
    void ivaltEdit()
    {
        QFETCH(const Switch, fault);
        QFETCH(const Expected, expected);
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        const QString name = journey.cell(0, u"name"_s);
        QVERIFY(journey.clickRow(u"name"_s, name));
        journey.sandbox().addSwitch(fault);
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Geofence quota"_s, u"77"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitForText(expected.says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"updateOrg"), expected.sent);
        if (!expected.isMade) {
            QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Geofence quota"_s))->text(), u"77"_s);
            QVERIFY(journey.click(u"Save"_s));
        }
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.hasRow(u"number_geo_fencing"_s, u"77"_s));
    }

    void ivaltCreation_data()
    {
        faults(u"createOrg"_s, {{"unavailable", {u"503"_s}},
                                {"failed", {u"500"_s}},
                                {"too many", {u"too many"_s}},
                                {"hung", {u"was not made"_s}},
                                {"dropped", {u"was not made"_s}},
                                {"cut", {u"was made"_s, 1, true}},
                                {"malformed", {u"was made"_s, 1, true}}});
    }
    void ivaltCreation()
    {
        QFETCH(const Switch, fault);
        QFETCH(const Expected, expected);
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        const int before = journey.shownRows();
        journey.sandbox().addSwitch(fault);
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Harbour"_s));
        QVERIFY(journey.fill(u"Organization code"_s, u"harbour-1"_s));
        QVERIFY(journey.fill(u"Geofencing"_s, u"true"_s));
        QVERIFY(journey.fill(u"Geofence quota"_s, u"5"_s));
        QVERIFY(journey.fill(u"Active"_s, u"true"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitForText(expected.says), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"createOrg"), 1);
        if (!expected.isMade) {
            QCOMPARE(qobject_cast<QLineEdit *>(journey.editor(u"Name"_s))->text(), u"Harbour"_s);
            QVERIFY(journey.click(u"Create"_s));
        }
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForRows(before + 1));
        QVERIFY(journey.hasRowNow(u"name"_s, u"Harbour"_s));
    }

private:
    static void faults(const QString &operation, const QMap<QByteArray, Expected> &expected)
    {
        QTest::addColumn<Switch>("fault");
        QTest::addColumn<Expected>("expected");
        const auto row = [&](const char *name, Switch fault) {
            fault.operations = {operation};
            fault.times = 1;
            QVERIFY(expected.contains(name));
            QTest::newRow(name) << fault << expected.value(name);
        };
        row("unavailable", {.fault = Fault::Status, .status = 503});
        row("failed", {.fault = Fault::Status, .status = 500});
        row("too many", {.fault = Fault::TooManyRequests, .retryAfter = 1});
        row("hung", {.fault = Fault::Hang});
        row("dropped", {.fault = Fault::Drop});
        row("cut", {.fault = Fault::Cut, .bytes = 10});
        row("malformed", {.fault = Fault::MalformedJson});
    }
};

QTEST_MAIN(ChangeFaultJourneyTest)
#include "tst_changefaultjourney.moc"
