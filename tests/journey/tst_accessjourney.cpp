#include "tests/support/journey.h"
#include "tests/ui/accessible.h"

#include "app/pages/requests.h"
#include "models/access/assumptions.h"
#include "network/operations/ivalt.h"
#include "network/sandbox/seed/population.h"
#include "ui/access/accesspage.h"
#include "ui/access/placemap.h"
#include "ui/access/verdictcard.h"
#include "ui/access/weekplaceview.h"
#include "ui/files/dropzone.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;

//! The access check: rules, a person, a place and a moment, what is assumed, and a file of places.
class AccessJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void byRules()
    {
        Journey journey({.isKept = true, .elevate = false});
        QVERIFY(open(journey));
        QVERIFY(toggle(journey, u"Geofences"_s, u"Tower Bridge"_s));
        QVERIFY(toggle(journey, u"Timeslots"_s, u"Coordination call"_s));
        QVERIFY(journey.fill(u"Place"_s, u"51.5055, -0.0754"_s));
        chooseZone(journey, u"UTC"_s);
        QVERIFY(journey.fill(u"Moment"_s, u"2025-03-04 14:30"_s)); // a Tuesday
        QVERIFY2(journey.waitForText(u"Inside Tower Bridge (180 m from its edge) and within Coordination call until "
                                     "15:00 (UTC)"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(card(journey)->answer(), VerdictCard::Answer::Allowed);
        QCOMPARE(test::namelessWidgets(&journey.window()), QStringList());

        QVERIFY(journey.fill(u"Moment"_s, u"2025-03-04 15:00"_s));
        QVERIFY(journey.waitForText(u"Coordination call begins"_s));
        QCOMPARE(card(journey)->answer(), VerdictCard::Answer::Denied);
        QVERIFY(journey.fill(u"Place"_s, u"British Museum"_s));
        QVERIFY2(journey.waitForText(u"km outside Tower Bridge"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Place"_s, u"nowhere"_s));
        QVERIFY(journey.waitForText(u"No place. Type degrees"_s));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Open);
    }

    //! What is assumed is kept with the workspace's connection.
    void assumptionIsASetting()
    {
        Journey journey({.isKept = true, .elevate = false});
        QVERIFY(open(journey));
        QVERIFY(journey.fill(u"Place"_s, u"0, 0"_s));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Allowed);
        QVERIFY(journey.waitForText(u"no geofence counts"_s));
        QVERIFY(journey.fill(u"Somebody without a geofence"_s, u"gets in nowhere"_s));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Denied);

        QVERIFY(journey.reopen());
        QCOMPARE(journey.workspace().workspace().ivalt->noFence, u"denied"_s);
        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        QTRY_VERIFY(page(journey) && card(journey));
    }

    //! What the times mean is assumed, too, and said beside the answer.
    void timesAreReadAsAssumed()
    {
        Journey journey({.sandbox = {.users = 30}, .elevate = false});
        QVERIFY(open(journey));
        chooseOrganization(journey, u"Fundação Museus Paulistas"_s);
        QTRY_VERIFY(list(journey, u"Timeslots"_s)->findItems(u"Night guards"_s, Qt::MatchStartsWith).size() == 1);
        QVERIFY(journey.click(u"Uncheck all: Geofences"_s));
        QVERIFY(journey.click(u"Uncheck all: Timeslots"_s));
        QVERIFY(toggle(journey, u"Timeslots"_s, u"Night guards"_s));
        chooseZone(journey, u"America/Sao_Paulo"_s);
        QVERIFY(journey.fill(u"Moment"_s, u"2025-03-04 23:00"_s));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Allowed);
        const QString question = u"A timeslot of every day that ends at or before it starts"_s;
        QVERIFY2(journey.visibleText().contains(question), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains(u"that end in “Z”"_s));

        QVERIFY(journey.fill(question, u"lets nobody in"_s));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Denied);
        QCOMPARE(journey.workspace().workspace().ivalt->overnightTimeslots, u"split"_s);
        QTRY_COMPARE(list(journey, u"Timeslots"_s)->findItems(u"Night guards · never"_s, Qt::MatchExactly).size(), 1);
        QVERIFY(journey.visibleText().contains(question));
        QVERIFY(journey.waitForText(u"Night guards: has no times"_s));
        // The page of timeslots says it, too.
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        QVERIFY(journey.waitUntilLoaded());
        chooseOrganization(journey, u"Fundação Museus Paulistas"_s);
        QVERIFY(journey.hasRow(u"name"_s, u"Night guards"_s));
        QCOMPARE(journey.countRows(u"times"_s, u"never"_s), 1);
        QTest::keyClick(journey.page()->table(), Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; journey.cell(row, u"name"_s) != u"Night guards"_s; ++row)
            QTest::keyClick(journey.page()->table(), Qt::Key_Down);
        QVERIFY2(journey.waitForText(u"lets nobody in by the settings of the connection"_s),
                 qPrintable(journey.visibleText()));

        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        QVERIFY(journey.fill(question, u"goes on over midnight"_s));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Allowed);
    }

    //! Nobody knows whether a rule counts whose status the service does not tell.
    void statusThatIsNotToldIsAssumed()
    {
        Journey journey({.isKept = true, .elevate = false});
        const QJsonObject quay{
            {u"id"_s, 9001}, {u"name"_s, u"Quay"_s}, {u"latitude"_s, 10}, {u"longitude"_s, 20}, {u"radius"_s, 100}};
        journey.sandbox().addSwitch(
            {.fault = Fault::Status,
             .operations = {u"listGeofences"_s},
             .status = 200,
             .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, QJsonArray{quay}}}});
        QVERIFY(open(journey));
        QVERIFY(toggle(journey, u"Geofences"_s, u"Quay"_s));
        QVERIFY(journey.fill(u"Place"_s, u"10, 20"_s));
        QVERIFY(journey.waitForText(u"Inside Quay"_s));
        QVERIFY2(journey.waitForText(u"Switches that the service does not tell"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.fill(u"Switches that the service does not tell"_s, u"counts as off"_s));
        QVERIFY2(journey.waitForText(u"no geofence counts"_s), qPrintable(journey.visibleText()));
    }

    void byPerson()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        const sandbox::Person person = sandbox::Population(QDateTime::currentDateTimeUtc()).person(3);
        QVERIFY(journey.click(u"Choose a person…"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(test::namelessWidgets(journey.waitForDialog()), QStringList());
        QVERIFY(journey.pick(person.email));
        QVERIFY(journey.click(u"Choose"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"As assigned."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(person.name.native));
        QCOMPARE(checked(journey, u"Geofences"_s), assigned(journey, ivalt::listUserGeofences));

        // Another rule is what if, and goes back.
        auto *rows = list(journey, u"Geofences"_s);
        rows->setFocus();
        const Qt::CheckState before = rows->item(0)->checkState();
        QTest::keyClick(rows, Qt::Key_Space);
        QVERIFY(journey.waitForText(u"What if"_s));
        QVERIFY(journey.click(u"As assigned"_s));
        QVERIFY(journey.waitForText(u"As assigned."_s));
        QCOMPARE(list(journey, u"Geofences"_s)->item(0)->checkState(), before);
        QVERIFY(journey.click(u"Check rules without a person"_s));
        QVERIFY(journey.waitForText(u"A set of rules"_s));
        QVERIFY(checked(journey, u"Geofences"_s).isEmpty());
    }

    //! What is read again of the person's rules is read of the person, too; where that fails, it is said.
    void personIsReadAgain()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        const sandbox::Person person = sandbox::Population(QDateTime::currentDateTimeUtc()).person(3);
        QVERIFY(journey.click(u"Choose a person…"_s));
        QVERIFY(journey.pick(person.email));
        QVERIFY(journey.click(u"Choose"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.waitForText(u"As assigned."_s));
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"getOrgUser"_s}, .times = 1, .status = 422});
        QVERIFY(journey.click(u"Read again"_s));
        QVERIFY2(journey.waitForText(u"Whether times are checked may be out of date"_s),
                 qPrintable(journey.visibleText()));
        QTRY_VERIFY(card(journey)->answer() != VerdictCard::Answer::Open);

        const QJsonObject other{{u"id"_s, 1004}, {u"name"_s, u"Renamed"_s}, {u"verify_timeslots"_s, false}};
        journey.sandbox().addSwitch(
            {.fault = Fault::Status,
             .operations = {u"getOrgUser"_s},
             .status = 200,
             .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, other}}});
        QVERIFY(journey.click(u"As assigned"_s));
        QVERIFY(journey.waitForText(u"As assigned."_s));
        QVERIFY2(journey.waitForText(u"Renamed"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(!journey.visibleText().contains(u"may be out of date"_s));
        QVERIFY2(journey.waitForText(rowOf(Assumption::TimeslotSwitch).questionText()),
                 qPrintable(journey.visibleText()));
    }

    //! A click into the week takes the place and the moment.
    void byTheWeek()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        QVERIFY(toggle(journey, u"Geofences"_s, u"Thames Barrier"_s));
        QVERIFY(toggle(journey, u"Timeslots"_s, u"Coordination call"_s));
        chooseZone(journey, u"UTC"_s);
        QVERIFY(journey.fill(u"Moment"_s, u"2025-03-05 08:00"_s));
        QVERIFY(journey.fill(u"Place"_s, u"0, 0"_s));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Denied);
        auto *week = page(journey)->findChild<WeekPlaceView *>();
        QTRY_COMPARE(week->week().rows.size(), 2);
        week->setFocus(Qt::TabFocusReason);
        QTest::keyClick(week, Qt::Key_Home);
        QTest::keyClick(week, Qt::Key_PageDown);
        // Where the week begins is a matter of the locale.
        while (!week->cursorText().contains("Tuesday"_L1))
            QTest::keyClick(week, Qt::Key_PageDown);
        for (int hour = 0; hour < 14; ++hour)
            QTest::keyClick(week, Qt::Key_Right);
        QVERIFY2(week->cursorText().contains("Thames Barrier, Tuesday 14:00: allowed"_L1),
                 qPrintable(week->cursorText()));
        QTest::keyClick(week, Qt::Key_Return);
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Allowed);
        QTest::keyClick(week, Qt::Key_Down);
        QVERIFY2(week->cursorText().startsWith("Elsewhere, Tuesday 14:00: never"_L1), qPrintable(week->cursorText()));
        QTest::keyClick(week, Qt::Key_Return);
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Denied);
    }

    void fileIsChecked()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        QVERIFY(toggle(journey, u"Geofences"_s, u"Tower Bridge"_s));
        write(journey, u"points.csv"_s,
              "name,lat,lon,time\nBridge,51.5055,-0.0754,2025-03-04 14:30\nAway,0,0,2025-03-04T14:30Z\nBad,99,0,x\n");
        drop(journey, u"points.csv"_s);
        QVERIFY2(journey.waitForText(u"Latitude is read from “lat”"_s), qPrintable(journey.visibleText()));
        QCOMPARE(test::namelessWidgets(journey.waitForDialog()), QStringList());
        QVERIFY(journey.fill(u"Times without a time zone are by the clock of"_s, u"Europe/London"_s));
        QVERIFY(journey.click(u"Check and save as…"_s));
        QVERIFY(journey.pickFile(place(journey, u"result.csv"_s)));
        QVERIFY2(journey.waitForText(u"3 rows: 1 allowed, 1 not allowed, 1 not to be read"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(u"Line 4: The latitude “99” is not between"_s));
        const QString assumed = u"Somebody without a timeslot: gets in at any time"_s;
        QVERIFY2(journey.visibleText().contains(QString(u"Assumed: " % assumed)), qPrintable(journey.visibleText()));
        const QByteArrayList lines = read(journey, u"result.csv"_s).split('\n');
        QVERIFY(lines.at(1).startsWith("Bridge,51.5055,-0.0754,2025-03-04 14:30,allowed,"));
        QVERIFY(lines.at(2).startsWith("Away,0,0,2025-03-04T14:30Z,denied,"));
        QVERIFY(lines.at(2).contains(assumed.toUtf8()));
        QVERIFY(journey.click(u"Close"_s));

        write(journey, u"none.csv"_s, "a,b\n1,2\n");
        drop(journey, u"none.csv"_s);
        QVERIFY(journey.waitForText(u"none.csv cannot be checked."_s));
        QVERIFY(journey.waitForText(u"there is none for latitude, longitude, time"_s));
    }

    //! Rows that name a user are answered by that user's rules.
    void fileOfPeople()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        const sandbox::Person person = sandbox::Population(QDateTime::currentDateTimeUtc()).person(3);
        write(journey, u"people.csv"_s,
              "who,user,lat,lon,time\nA," + person.email.toUtf8() +
                  ",0,0,2025-03-04T14:30Z\nB,1004,0,0,"
                  "2025-03-04T14:30Z\nC,nobody@example.org,0,0,2025-03-04T14:30Z\nD,,0,0,2025-03-04T14:30Z\n");
        drop(journey, u"people.csv"_s);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Check and save as…"_s));
        QVERIFY(journey.pickFile(place(journey, u"result.csv"_s)));
        QVERIFY2(journey.waitForText(u"1 not to be read"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(u"Line 4: There is no user “nobody@example.org” here."_s));
        const QByteArrayList lines = read(journey, u"result.csv"_s).split('\n');
        // The same person by e-mail address and by id.
        QCOMPARE(lines.at(1).split(',').mid(5), lines.at(2).split(',').mid(5));
        QVERIFY(lines.at(4).contains(",allowed,no geofence counts; no timeslot counts,"));
        const bool hasFence = !assigned(journey, ivalt::listUserGeofences).isEmpty();
        QCOMPARE(lines.at(1).contains("no geofence counts"), !hasFence);
    }

    //! What is known of nobody's rules is not told of people who are there, and what was read before is read again.
    void fileOfPeopleWhoAreNotKnown()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        const QString twin = nameOfSeveral(journey);
        QVERIFY(!twin.isEmpty());
        QByteArray csv = "user,lat,lon,time\n1004,0,0,2025-03-04T14:30Z\n" + twin.toUtf8() + ",0,0,2025-03-04T14:30Z\n";
        for (int i = 0; i < 20'000; ++i)
            csv += "p" + QByteArray::number(i) + ",0,0,2025-03-04T14:30Z\n";
        csv += "1005,0,0,2025-03-04T14:30Z\n";
        write(journey, u"people.csv"_s, csv);
        for (int time = 0; time < 2; ++time) {
            if (time == 1) {
                journey.sandbox().addSwitch(
                    {.fault = Fault::Status, .operations = {u"listUserGeofences"_s}, .times = 1, .status = 422});
            }
            drop(journey, u"people.csv"_s);
            QVERIFY(journey.waitForDialog());
            QVERIFY(journey.click(u"Check and save as…"_s));
            QVERIFY(journey.pickFile(place(journey, u"result%1.csv"_s.arg(time))));
            QVERIFY2(journey.waitForText(u"not to be read"_s), qPrintable(journey.visibleText()));
            QVERIFY(journey.click(u"Close"_s));
            const QByteArrayList lines = read(journey, u"result%1.csv"_s.arg(time)).split('\n');
            QCOMPARE(journey.sandbox().requestsSeen(u"listUserGeofences"), time + 1);
            QCOMPARE(lines.at(1).contains("“1004” is assigned could not be read"), time == 1);
            QVERIFY2(lines.at(2).contains("fits several users here"), lines.at(2).constData());
            QVERIFY2(lines.at(3).contains("There is no user “p0” here"), lines.at(3).constData());
            QVERIFY2(lines.at(20'003).contains("Split the file"), lines.at(20'003).constData());
        }
    }

    //! While the rules of the people in a file are read, the file is being checked.
    void oneFileAtATime()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        write(journey, u"people.csv"_s, "user,lat,lon,time\n1004,0,0,2025-03-04T14:30Z\n");
        write(journey, u"points.csv"_s, "lat,lon,time\n0,0,2025-03-04T14:30Z\n");
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"listUserGeofences"_s}, .times = 1, .milliseconds = 2500});
        drop(journey, u"people.csv"_s);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Check and save as…"_s));
        QVERIFY(journey.pickFile(place(journey, u"result.csv"_s)));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listUserGeofences"), 1);
        drop(journey, u"points.csv"_s);
        QVERIFY2(journey.waitForText(u"Another file is being checked."_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"1 rows: "_s), qPrintable(journey.visibleText()));
        drop(journey, u"points.csv"_s);
        QVERIFY(journey.waitForDialog());
    }

    //! The one that is asked, not the other; and it is said.
    void signingOutStopsAFileOfPeople_data()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("ELEVATE") << u"ELEVATE"_s;
        QTest::newRow("iVALT") << u"iVALT"_s;
    }
    void signingOutStopsAFileOfPeople()
    {
        QFETCH(const QString, service);
        Journey journey;
        QVERIFY(open(journey));
        write(journey, u"people.csv"_s, "user,lat,lon,time\n1004,0,0,2025-03-04T14:30Z\n");
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"listUserGeofences"_s}, .times = 1, .milliseconds = 2500});
        drop(journey, u"people.csv"_s);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Check and save as…"_s));
        QVERIFY(journey.pickFile(place(journey, u"result.csv"_s)));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listUserGeofences"), 1);
        if (service == "iVALT"_L1) {
            QVERIFY(journey.command(u"Remove iVALT API key"_s));
            QVERIFY(journey.click(u"Remove key"_s));
        } else {
            QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        }
        QVERIFY2(
            journey.waitForText(service == "iVALT"_L1 ? u"key was removed or replaced meanwhile"_s : u"1 rows: "_s),
            qPrintable(journey.visibleText()));
        QCOMPARE(read(journey, u"result.csv"_s).isEmpty(), service == "iVALT"_L1);
    }

    //! A click on the map, and Enter in it, take the place.
    void byTheMap()
    {
        Journey journey({.elevate = false});
        QVERIFY(open(journey));
        QVERIFY(toggle(journey, u"Geofences"_s, u"Tower Bridge"_s));
        auto *canvas = page(journey)->findChild<PlaceCanvas *>();
        QTRY_VERIFY(canvas->document()->count() == 1);
        QVERIFY(journey.fill(u"Place"_s, QString()));
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Open);
        const QPointF bridge = canvas->camera().toScreen(GeoPoint{51.5055, -0.0754});
        QVERIFY(canvas->rect().contains(bridge.toPoint()));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, bridge.toPoint());
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Allowed);
        QVERIFY(journey.waitForText(u"Inside Tower Bridge"_s));
        canvas->setFocus(Qt::TabFocusReason);
        for (int press = 0; press < 12; ++press)
            QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Return);
        QTRY_COMPARE(card(journey)->answer(), VerdictCard::Answer::Denied);
    }

    //! Half of the rules answers nothing, and those of another organization do not either.
    void nothingIsAnsweredWithoutAllRules()
    {
        Journey journey({.sandbox = {.users = 30}, .elevate = false});
        // Late, so that the geofences come first.
        const auto failTimeslots = [&journey] {
            journey.sandbox().setSwitches(
                {{.fault = Fault::Latency, .operations = {u"listTimeslots"_s}, .milliseconds = 1500},
                 {.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .status = 500}});
        };
        const auto answers = [&journey] {
            return card(journey)->isVisible() || list(journey, u"Geofences"_s)->isVisible() ||
                   page(journey)->findChild<DropZone *>()->isVisible() ||
                   page(journey)->findChild<QAction *>(u"checkFile"_s)->isEnabled();
        };
        failTimeslots();
        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        QVERIFY2(journey.waitForText(u"could not be read"_s), qPrintable(journey.visibleText()));
        QVERIFY2(!answers(), qPrintable(journey.visibleText()));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(answers());
        QTRY_VERIFY(checked(journey, u"Timeslots"_s).size() > 1);
        const QStringList before = checked(journey, u"Timeslots"_s);

        failTimeslots();
        chooseOrganization(journey, u"Fundação Museus Paulistas"_s);
        QVERIFY2(journey.waitForText(u"could not be read"_s), qPrintable(journey.visibleText()));
        QVERIFY2(!answers(), qPrintable(journey.visibleText()));
        QVERIFY(checked(journey, u"Geofences"_s).isEmpty() && checked(journey, u"Timeslots"_s).isEmpty());
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(answers());
        QTRY_VERIFY(!checked(journey, u"Timeslots"_s).isEmpty());
        QVERIFY(checked(journey, u"Timeslots"_s) != before);

        // What was read of this one still answers where it cannot be read again, and that it is old is said until then.
        failTimeslots();
        QVERIFY(journey.click(u"Read again"_s));
        QVERIFY2(journey.waitForText(u"could not be read"_s), qPrintable(journey.visibleText()));
        QVERIFY(answers());
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Read again"_s));
        QTRY_VERIFY(!journey.visibleText().contains(u"could not be read"_s));
        QVERIFY(answers());

        // Also where they are read because of a change.
        failTimeslots();
        QVERIFY(journey.click(u"Read again"_s));
        QVERIFY2(journey.waitForText(u"could not be read"_s), qPrintable(journey.visibleText()));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        auto *timeslots = journey.window().currentPage()->findChild<RecordTable *>();
        QTRY_VERIFY(timeslots->records()->rowCount() > 0);
        timeslots->setFocus();
        QTest::keyClick(timeslots, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(timeslots, Qt::Key_Delete);
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.confirm() && journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        QTRY_VERIFY2(!journey.visibleText().contains(u"could not be read"_s), qPrintable(journey.visibleText()));
        QVERIFY(answers());
    }

    void faults()
    {
        Journey journey({.elevate = false});
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"listTimeslots"_s}, .times = 1, .status = 500});
        QVERIFY(journey.goTo(u"ivalt.accessCheck"_s));
        QVERIFY2(journey.waitForText(u"could not be read"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.click(u"Try again"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(list(journey, u"Geofences"_s)->isVisible());

        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"listUserTimeslots"_s}, .times = 1, .status = 500});
        journey.sandbox().addSwitch({.fault = Fault::Latency,
                                     .operations = {u"listUserTimeslots"_s, u"listUserGeofences"_s},
                                     .times = 2,
                                     .milliseconds = 500});
        const sandbox::Person person = sandbox::Population(QDateTime::currentDateTimeUtc()).person(3);
        QVERIFY(journey.click(u"Choose a person…"_s));
        QVERIFY(journey.pick(person.email));
        QVERIFY(journey.click(u"Choose"_s));
        QVERIFY(journey.waitUntilNoDialog());
        // Nobody is told to get in by rules that are not known.
        const auto isOpen = [&] {
            return card(journey)->answer() == VerdictCard::Answer::Open &&
                   page(journey)->findChild<WeekPlaceView *>()->week().rows.isEmpty();
        };
        QVERIFY(journey.waitForText(u"What the person is assigned is being read."_s));
        QVERIFY(isOpen());
        QVERIFY2(journey.waitForText(u"What the person is assigned could not be read"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY(isOpen());
        write(journey, u"points.csv"_s, "lat,lon,time\n0,0,2025-03-04T14:30Z\n");
        drop(journey, u"points.csv"_s);
        QVERIFY2(journey.waitForText(u"points.csv is not checked."_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Close"_s));
        // What is checked by hand is known.
        QVERIFY(toggle(journey, u"Geofences"_s, u"Tower Bridge"_s));
        QTRY_VERIFY(!isOpen());
        QVERIFY(journey.click(u"As assigned"_s));
        QVERIFY(journey.waitForText(u"As assigned."_s));
        QTRY_VERIFY(!isOpen());
    }

private:
    static AccessPage *page(Journey &journey) { return qobject_cast<AccessPage *>(journey.window().currentPage()); }
    static VerdictCard *card(Journey &journey) { return page(journey)->findChild<VerdictCard *>(); }

    static bool open(Journey &journey)
    {
        // At first everything counts.
        return journey.goTo(u"ivalt.accessCheck"_s) && page(journey) && QTest::qWaitFor([&] {
                   QListWidget *rows = list(journey, u"Geofences"_s);
                   return rows->isVisible() && rows->count() > 0 &&
                          checked(journey, u"Geofences"_s).size() == rows->count();
               }) &&
               journey.click(u"Uncheck all: Geofences"_s) && journey.click(u"Uncheck all: Timeslots"_s);
    }

    static QListWidget *list(Journey &journey, const QString &name)
    {
        for (QListWidget *rows : page(journey)->findChildren<QListWidget *>()) {
            if (rows->accessibleName() == name)
                return rows;
        }
        return nullptr;
    }

    //! Checks or unchecks a rule by keys.
    static bool toggle(Journey &journey, const QString &listName, const QString &rule)
    {
        QListWidget *rows = list(journey, listName);
        rows->setFocus(Qt::TabFocusReason);
        QTest::keyClick(rows, Qt::Key_Home);
        for (int row = 0; row < rows->count(); ++row) {
            if (rows->currentItem()->text().startsWith(rule)) {
                QTest::keyClick(rows, Qt::Key_Space);
                return rows->currentItem()->checkState() == Qt::Checked;
            }
            QTest::keyClick(rows, Qt::Key_Down);
        }
        return false;
    }

    static QStringList checked(Journey &journey, const QString &listName)
    {
        QStringList ids;
        const QListWidget *rows = list(journey, listName);
        for (int row = 0; row < rows->count(); ++row) {
            if (rows->item(row)->checkState() == Qt::Checked)
                ids.append(rows->item(row)->data(Qt::UserRole).toString());
        }
        ids.sort();
        return ids;
    }

    //! What the service says that the fourth person is assigned.
    static QStringList assigned(Journey &journey, const Endpoint &operation)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        QFuture<Outcome<RecordPage>> answer =
            client.list(operation, requestFor(operation, client, {{u"user_id"_s, u"1004"_s}}));
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return {u"not answered"_s};
        const Outcome<RecordPage> page = answer.result();
        if (!page)
            return {u"not read"_s};
        QStringList ids;
        for (const Record &record : page->rows)
            ids.append(record.identity());
        ids.sort();
        return ids;
    }

    static void chooseOrganization(Journey &journey, const QString &name)
    {
        auto *scope = journey.window().currentPage()->findChild<QComboBox *>(u"scope"_s);
        QVERIFY(scope && scope->findText(name) >= 0);
        scope->setFocus();
        while (scope->currentText() != name)
            QTest::keyClick(scope, scope->currentIndex() < scope->findText(name) ? Qt::Key_Down : Qt::Key_Up);
    }

    //! That of more than one user of the organization; empty: there is none.
    static QString nameOfSeveral(Journey &journey)
    {
        Client &client = journey.workspace().client(Service::Ivalt);
        QFuture<Outcome<RecordPage>> answer =
            client.list(ivalt::listOrgUsers, requestFor(ivalt::listOrgUsers, client, {{u"org_id"_s, u"31"_s}}));
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
            return {};
        QStringList names;
        const Outcome<RecordPage> page = answer.result();
        for (const Record &record : page ? page->rows : QList<Record>()) {
            if (names.contains(record.text(u"name")))
                return record.text(u"name");
            names.append(record.text(u"name"));
        }
        return {};
    }

    static void chooseZone(Journey &journey, const QString &zone)
    {
        if (!journey.fill(u"Time zone"_s, zone))
            QVERIFY(journey.fill(u"Time zone"_s, QString(zone % u" (this computer)")));
    }

    static QString place(Journey &journey, const QString &name) { return QDir(journey.folder()).filePath(name); }
    static void write(Journey &journey, const QString &name, const QByteArray &content)
    {
        QFile file(place(journey, name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray read(Journey &journey, const QString &name)
    {
        QFile file(place(journey, name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void drop(Journey &journey, const QString &name)
    {
        QVERIFY(Journey::drop(page(journey)->findChild<DropZone *>(), place(journey, name)));
    }
};

QTEST_MAIN(AccessJourneyTest)
#include "tst_accessjourney.moc"
