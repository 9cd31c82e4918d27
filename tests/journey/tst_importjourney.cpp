#include "tests/support/importsteps.h"
#include "tests/ui/accessible.h"

#include "app/import/importdesk.h"
#include "app/workspacedesk.h"
#include "network/operations/ivalt.h"
#include "ui/import/importresultsmodel.h"
#include "ui/import/importrunstep.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;
using namespace importing;

//! From a file dropped onto the users to the report of its import, on both services.
class ImportJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void dropOnIvaltUsers()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.waitUntilLoaded());
        const int before = journey.shownRows();
        const QString file = write(journey, u"people.csv"_s,
                                   "Name;Phone;Mail;Code;Token;IMEI;Platform;Admin\n"
                                   "Asha Rao;+91 98765 43210;asha@example.org;1;t1;i1;ios;no\n"
                                   "Ben Cole;+44 7700 900123;ben@example.org;2;t2;i2;android;no\n"
                                   "Chu Lin;98765;chu@example.org;3;t3;i3;ios;no\n");
        QVERIFY(Journey::drop(journey.page(), file));
        QTRY_COMPARE(journey.window().currentPageId(), u"ivalt.import"_s);
        ImportPage *const page = importing::page(journey);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QCOMPARE(page->step(), ImportPage::Step::Columns);
        QCOMPARE(test::namelessWidgets(&journey.window()), QStringList());
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_COMPARE(page->step(), ImportPage::Step::Check);
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));

        // The phone number without a code is mended where it stands.
        const int phone = ImportRowsModel::firstCell + 1;
        page->check()->table()->setCurrentIndex(page->check()->rows()->index(2, phone));
        page->check()->table()->setFocus();
        QTest::keyClick(page->check()->table(), Qt::Key_F2);
        QWidget *editor = nullptr;
        QTRY_VERIFY((editor = page->check()->table()->findChild<QLineEdit *>()));
        QTest::keyClicks(editor, u"+91 98765 43299"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY2(canImport(journey, 3), qPrintable(journey.visibleText()));

        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY2(journey.waitForDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QTRY_COMPARE(page->step(), ImportPage::Step::Run);
        QVERIFY2(journey.waitForText(u"3 of 3 done"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(page->run()->results()->rowCount(), 3);
        QTRY_COMPARE(state(page, 2), importStateText(ImportOutcome::State::Done));

        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QTRY_COMPARE(journey.shownRows(), before + 3);
        QVERIFY(journey.hasRow(u"email"_s, u"asha@example.org"_s));
    }

    void createdUsersAreRemovedAgain()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.waitUntilLoaded());
        const int before = journey.shownRows();
        const QString file = write(journey, u"people.csv"_s,
                                   "Name;Phone;Mail;Code;Token;IMEI;Platform;Admin\n"
                                   "Asha Rao;+91 98765 43210;asha@example.org;1;t1;i1;ios;no\n"
                                   "Ben Cole;+44 7700 900123;ben@example.org;2;t2;i2;android;no\n");
        // Also onto the line to search with, which takes words.
        SearchField *const search = journey.page()->search();
        QVERIFY(Journey::drop(search, file));
        QVERIFY(search->text().isEmpty());
        QTRY_COMPARE(journey.window().currentPageId(), u"ivalt.import"_s);
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"2 of 2 done"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(action(journey, u"undoImport"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.command(u"Undo: remove the created users"_s));
        QVERIFY2(journey.waitForText(u"2 users whom people.csv has created are removed"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"deleteOrgUser"), 0);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deleteOrgUser"), 2);
        QVERIFY2(journey.waitForText(u"0 of 2 done, 2 taken back"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(page(journey)->run()->results()->index(0, ImportResultsModel::ReasonColumn).data().toString(),
                     u"Removed again."_s);
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QTRY_COMPARE(journey.shownRows(), before);
        // Once more there is nobody left.
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QVERIFY(!action(journey, u"undoImport"_s)->isEnabled());
        QCOMPARE(action(journey, u"undoImport"_s)->toolTip(), u"Whoever was created by it was removed again."_s);
    }

    //! Somebody else with the e-mail address of one who was created and is gone.
    void somebodyElseWithTheAddressIsNotWhoWasCreated()
    {
        Journey journey({.elevate = false});
        const QString file = write(journey, u"people.csv"_s,
                                   "Name;Phone;Mail;Code;Token;IMEI;Platform;Admin\n"
                                   "Asha Rao;+91 98765 43210;asha@example.org;1;t1;i1;ios;no\n");
        const auto userOf = [](const QString &mobile, int id) {
            return QJsonObject{{u"id"_s, id},
                               {u"name"_s, u"Asha Rao"_s},
                               {u"email"_s, u"asha@example.org"_s},
                               {u"country_code"_s, u"+91"_s},
                               {u"mobile"_s, mobile}};
        };
        const auto answerWith = [&journey](const QString &operation, const QJsonValue &data) {
            journey.sandbox().addSwitch(
                {.fault = sandbox::Fault::Status,
                 .operations = {operation},
                 .status = 200,
                 .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, data}}});
        };
        answerWith(u"createOrgUser"_s, userOf(u"9876543210"_s, 123456));
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(Journey::drop(journey.page()->search(), file));
        QTRY_COMPARE(journey.window().currentPageId(), u"ivalt.import"_s);
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"1 of 1 done"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(action(journey, u"undoImport"_s)->isEnabled(), qPrintable(journey.visibleText()));

        answerWith(u"listOrgUsers"_s, QJsonArray{userOf(u"2025550123"_s, 987654)});
        QVERIFY(journey.command(u"Undo: remove the created users"_s));
        QVERIFY2(journey.waitForText(u"Of those whom people.csv has created nobody is there any more."_s),
                 qPrintable(journey.visibleText()));
    }

    void dropOnElevateUsers_data() { linesAre({Line::V31, Line::V35}); }
    void dropOnElevateUsers()
    {
        QFETCH(Line, line);
        sandbox::SandboxOptions options{.elevate = line};
        options.bulkDelay = 50ms;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        const bool hasTenants = withTenants.testFlag(line);
        const QString file =
            write(journey, u"people.csv"_s,
                  hasTenants ? "Full name,Mail,Dial code,Phone,User name,Pass word,Roles\n"
                               "Asha Rao,asha@example.org,+91,9876543210,asharao,SandBox!!!2026,mentee\n"
                               "Ben Cole,ben@example.org,+91,9876543211,bencole,SandBox!!!2026,mentee\n"
                             : "Full name,Mail,Roles\n"
                               "Asha Rao,asha@example.org,mentee\n"
                               "Ben Cole,ben@example.org,mentee\n");
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(Journey::drop(journey.page(), file));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.import"_s);
        ImportPage *const page = importing::page(journey);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_COMPARE(page->step(), ImportPage::Step::Check);
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QCOMPARE(test::namelessWidgets(&journey.window()), QStringList());
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY2(journey.waitForDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QTRY_COMPARE_WITH_TIMEOUT(page->step(), ImportPage::Step::Run, 10'000);
        QTRY_VERIFY2_WITH_TIMEOUT(journey.visibleText().contains(u"2 of 2 done"_s), qPrintable(journey.visibleText()),
                                  20'000);
        QTRY_COMPARE(page->run()->results()->rowCount(), 2);
    }

    //! The service adds the default role to what the file says, so nothing is left to be done.
    void sameFileTwiceChangesNothing()
    {
        sandbox::SandboxOptions options{.elevate = Line::V35};
        options.bulkDelay = 50ms;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QString file = write(journey, u"people.csv"_s,
                                   "Full name,Mail,Dial code,Phone,User name,Pass word,Roles\n"
                                   "Asha Rao,asha@example.org,+91,9876543210,asharao,SandBox!!!2026,mentor\n");
        const auto checkAs = [&](const QString &way) {
            return Journey::drop(page(journey), file) && journey.waitForText(u"people.csv"_s) &&
                   journey.fill(u"What is done"_s, way) && check(journey) &&
                   QTest::qWaitFor([&] { return isChecked(journey); });
        };
        QVERIFY2(checkAs(u"Create accounts with passwords"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"1 of 1 done"_s), qPrintable(journey.visibleText()));
        // Passwords are not told, so they would be replaced by those of the file.
        QVERIFY2(checkAs(u"Invite people by code"_s), qPrintable(journey.visibleText()));
        const auto verdict = [&] {
            const ImportRowsModel *rows = page(journey)->check()->rows();
            return rows->index(0, ImportRowsModel::VerdictColumn).data(ImportRowsModel::VerdictRole).toInt();
        };
        QTRY_COMPARE(verdict(), int(ImportVerdict::Unchanged));
        QCOMPARE(action(journey, u"importRows"_s)->statusTip(), u"No row is to be sent."_s);
    }

    void failedRowsAreMendedAndSentAgain()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        ImportPage *const page = importing::page(journey);
        // Pasted, as from a spreadsheet.
        QGuiApplication::clipboard()->setText(u"name\tcountry_code\tmobile\temail\tuser_code\tdevice_token\timei\t"
                                              "platform\tis_admin\n"
                                              "Asha Rao\t+91\t9876543210\tasha@example.org\t1\tt1\ti1\tios\tno\n"
                                              "Ben Cole\t+91\t\tben@example.org\t2\tt2\ti2\tios\tno\n"_s);
        QVERIFY(journey.click(u"Paste rows"_s));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"1 of 2 done, 1 refused by the check"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Mend and import the failed rows again"_s));
        QTRY_COMPARE(page->step(), ImportPage::Step::Columns);
        QVERIFY(journey.waitForText(u"Pasted rows, failed rows"_s));
        QTRY_VERIFY(action(journey, u"checkRows"_s)->isEnabled());
        QVERIFY(journey.click(u"Check the rows"_s));
        // The one that was refused here, with its columns and without ours.
        QTRY_COMPARE(page->check()->rows()->rowCount(), 1);
        QCOMPARE(page->check()->rows()->columnCount(), ImportRowsModel::firstCell + 9);
    }

    //! Nothing names the columns, and what stands in the rows does not tell the country.
    void failedRowsAreMappedAsTheyWere()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        ImportPage *const page = importing::page(journey);
        const QString file = write(journey, u"people.csv"_s,
                                   "Asha Rao,9876543210,asha@example.org,1,t1,i1,ios,no\n"
                                   "Ben Cole,,ben@example.org,2,t2,i2,ios,no\n");
        QVERIFY(Journey::drop(page, file));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        for (const auto &[field, column] :
             {std::pair(u"Name"_s, 1), std::pair(u"Mobile"_s, 2), std::pair(u"E-mail"_s, 3),
              std::pair(u"User code"_s, 4), std::pair(u"Device token"_s, 5), std::pair(u"Device id"_s, 6),
              std::pair(u"Platform"_s, 7), std::pair(u"Admin"_s, 8)}) {
            QWidget *box = journey.editor(u"Column for %1"_s.arg(field));
            QVERIFY2(box, qPrintable(field));
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < column; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        }
        QVERIFY(journey.fill(u"Value of Country code for all others"_s, u"+91"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"1 of 2 done, 1 refused by the check"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Mend and import the failed rows again"_s));
        QVERIFY(journey.waitForText(u"people.csv, failed rows"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 1, u"9876543211"_s));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
    }

    //! Which roles there are was not told, so it is not said that the rows have been checked for that.
    void rolesThatAreNotReadAreNotChecked()
    {
        Journey journey({.sandbox = {.elevate = Line::V35}, .member = sandbox::sampleOrgAdmin});
        journey.sandbox().addSwitch({.fault = sandbox::Fault::Status, .operations = {u"listRoles"_s}, .status = 500});
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QString file = write(journey, u"people.csv"_s, "Full name,Mail,Roles\nAsha Rao,asha@x.example,pilot\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY2(
            journey.waitForText(u"Which roles there are could not be read, so those of the rows are not checked."_s),
            qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Read again"_s));
        QTRY_VERIFY2(isChecked(journey) && !canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains("Which roles there are could not be read"_L1));
    }

    //! The service gives ordinary roles only, whatever the line, and refuses a row that names another.
    void systemRolesAreRefused_data() { linesAre({Line::V31, Line::V35}); }
    void systemRolesAreRefused()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QString file = write(journey, u"people.csv"_s,
                                   "Full name,Mail,Roles\nAsha Rao,asha@x.example,org_admin\n"
                                   "Ben Cole,ben@x.example,mentee\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(problemsOf(journey, 0).contains(u"no such role that a file can give"_s),
                     qPrintable(problemsOf(journey, 0)));
    }

    //! The list of users has them not.
    void pendingOnesAreNotNew()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.pendingUsers"_s));
        const QString code = journey.cell(0, u"country_code"_s);
        const QString mobile = journey.cell(0, u"mobile"_s);
        QVERIFY(!mobile.isEmpty());
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        const QString file =
            write(journey, u"people.csv"_s,
                  ("Name,Code,Mobile,Mail,Usercode,Token,IMEI,Platform,Admin\nAsha Rao,"_L1 + code + u',' + mobile +
                   ",asha@x.example,1,t1,i1,ios,no\n"_L1
                   "Ben Cole,+44,7700900123,ben@x.example,2,t2,i2,ios,no\n"_L1)
                      .toUtf8());
        QVERIFY(Journey::drop(journey.page(), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(problemsOf(journey, 0).contains(u"is there already, pending"_s),
                     qPrintable(problemsOf(journey, 0)));
    }

    //! What is saved is what the rows say, so not before they are looked at again.
    void planIsSavedOnceItIsChecked()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QVERIFY(
            Journey::drop(page(journey), write(journey, u"people.csv"_s, "Name,Phone\nAsha Rao,+91 98765 43210\n")));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        const QAction *save = action(journey, u"exportPlan"_s);
        QTRY_VERIFY2(save->isEnabled(), qPrintable(save->statusTip()));
        QTRY_VERIFY(action(journey, u"setAside"_s)->isEnabled());
        action(journey, u"setAside"_s)->trigger();
        QVERIFY(!save->isEnabled());
        QCOMPARE(save->statusTip(), u"The rows are still being checked."_s);
        QTRY_VERIFY(save->isEnabled());

        for (const QString &name : {u"plan.json"_s, u"plan.csv"_s}) {
            QVERIFY(journey.command(u"Save the plan"_s));
            auto *dialog = qobject_cast<QFileDialog *>(journey.waitForDialog());
            QVERIFY(dialog);
            QCOMPARE(dialog->nameFilters(), (QStringList{u"CSV for spreadsheets (*.csv)"_s, u"JSON (*.json)"_s}));
            QVERIFY(journey.pickFile(journey.folder() + u'/' + name));
            QFile file(journey.folder() + u'/' + name);
            QTRY_VERIFY(file.exists());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QCOMPARE(QJsonDocument::fromJson(content).array().size(), name.endsWith("json"_L1) ? 1 : 0);
            QVERIFY(content.contains("+91"));
        }
    }

    //! A spreadsheet wrote phone numbers with a fraction: by which sign they are whole is detected, and changed.
    void decimalsAreDetectedAndChosen()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(Journey::drop(journey.page(), write(journey, u"people.csv"_s,
                                                    "Name;Country code;Phone;Mail;User code;Token;IMEI;Platform;Admin\n"
                                                    "Asha Rao;91;9876543210,0;asha@example.org;1;t1;i1;ios;no\n"
                                                    "Ben Cole;91;9876543211,0;ben@example.org;2;t2;i2;ios;no\n")));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        const QList<QComboBox *> boxes = page(journey)->findChildren<QComboBox *>();
        const auto found = std::ranges::find(boxes, u"Decimals"_s, &QWidget::accessibleName);
        QVERIFY(found != boxes.end() && (*found)->isVisible());
        QComboBox *const decimals = *found;
        QCOMPARE(decimals->currentText(), u"1,5"_s);
        const QString whole = u"“9876543210,0” becomes “9876543210”"_s;
        QVERIFY2(journey.waitForText(whole), qPrintable(journey.visibleText()));

        decimals->setFocus();
        QTest::keyClick(decimals, Qt::Key_Up);
        QTRY_COMPARE(decimals->currentText(), u"1.5"_s);
        QTRY_VERIFY2(!journey.visibleText().contains(whole), qPrintable(journey.visibleText()));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"Nothing: no row is sent."_s), qPrintable(journey.visibleText()));

        QVERIFY(journey.click(u"1  File and columns"_s));
        QVERIFY(journey.click(u"Detect again"_s));
        QTRY_COMPARE(decimals->currentText(), u"1,5"_s);
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
    }

    //! From wherever the page puts the focus, by Tab alone.
    void everythingIsReachedByTab()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        const QString file = write(journey, u"people.csv"_s, "Name,Phone\nAsha Rao,+91 98765 43210\n");
        QVERIFY(Journey::drop(page(journey), file));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        for (const bool isCheck : {false, true}) {
            if (isCheck)
                QVERIFY2(check(journey), qPrintable(journey.visibleText()));
            if (isCheck)
                QTRY_VERIFY(isChecked(journey) && action(journey, u"exportPlan"_s)->isEnabled());
            QStringList missing{u"Organization"_s, u"Open file…"_s, u"1  File and columns"_s, u"2  Check"_s,
                                u"Close"_s};
            missing.append(isCheck ? u"Save the plan…"_s : u"Check the rows"_s);
            QStringList reached;
            for (int press = 0; press < 120 && !missing.isEmpty(); ++press) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                const QWidget *focus = QApplication::focusWidget();
                const auto *button = qobject_cast<const QAbstractButton *>(focus);
                reached.append(button && !button->text().isEmpty() ? button->text() : focus->accessibleName());
                if (page(journey)->isAncestorOf(focus))
                    missing.removeAll(reached.last());
            }
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s) + u" not in "_s + reached.join(u" | "_s)));
        }
    }

    void notEveryFileIsTaken()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(Journey::drop(journey.page(), journey.folder())); // a folder
        QTRY_COMPARE(journey.window().currentPageId(), u"ivalt.import"_s);
        QVERIFY2(journey.waitForText(u"cannot be imported."_s), qPrintable(journey.visibleText()));
        QCOMPARE(page(journey)->step(), ImportPage::Step::Start);
    }

    void readOnlyLooksAtThePlan()
    {
        Journey journey({.safety = SafetyLevel::ReadOnly});
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        const QString file = write(journey, u"people.csv"_s, "Name,Phone\nAsha Rao,+91 98765 43210\n");
        QVERIFY(Journey::drop(page(journey), file));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_COMPARE(page(journey)->step(), ImportPage::Step::Check);
        const auto *send = page(journey)->findChild<QAction *>(u"importRows"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY2(send->statusTip().contains("read only"_L1) || send->statusTip().contains("read-only"_L1),
                 qPrintable(send->statusTip()));
    }

    void mappingIsRemembered()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        ImportPage *const page = importing::page(journey);
        const QString file = write(journey, u"people.csv"_s, "x,y\nAsha Rao,+91 98765 43210\n");
        QVERIFY(Journey::drop(page, file));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QWidget *name = journey.editor(u"Column for Name"_s);
        QVERIFY(name);
        QTest::keyClick(name, Qt::Key_Home);
        QTest::keyClick(name, Qt::Key_Down);
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_COMPARE(page->step(), ImportPage::Step::Check);
        QVERIFY(journey.click(u"Close"_s));
        QTRY_COMPARE(page->step(), ImportPage::Step::Start);
        write(journey, u"more.csv"_s, "x,y\nBen Cole,+91 98765 43211\n");
        QVERIFY(Journey::drop(page, QDir(journey.folder()).filePath(u"more.csv"_s)));
        QVERIFY2(journey.waitForText(u"as in the last file like this"_s), qPrintable(journey.visibleText()));
        // Rows of such a file that failed are like it.
        const QString failed =
            write(journey, u"more-failed.csv"_s, "x,y,result,reason\nCy Day,+91 98765 43212,failed,Gone\n");
        QVERIFY(Journey::drop(page, failed));
        QVERIFY2(journey.waitForText(u"more-failed.csv"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(action(journey, u"checkRows"_s)->isEnabled());
        QVERIFY2(journey.visibleText().contains("as in the last file like this"_L1), qPrintable(journey.visibleText()));
    }

    void pastedOnTheUsers()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.waitUntilLoaded());
        QGuiApplication::clipboard()->setText(u"a word"_s);
        journey.page()->table()->setFocus();
        QTest::keySequence(journey.page()->table(), QKeySequence::Paste);
        QVERIFY(journey.waitForText(u"The clipboard holds no rows."_s));
        QCOMPARE(journey.window().currentPageId(), u"ivalt.users"_s);
        QGuiApplication::clipboard()->setText(u"name\tmobile\nAsha Rao\t+91 98765 43210\n"_s);
        QTest::keySequence(journey.page()->table(), QKeySequence::Paste);
        QTRY_COMPARE(journey.window().currentPageId(), u"ivalt.import"_s);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        // Other pages may be looked at meanwhile.
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QCOMPARE(page(journey)->step(), ImportPage::Step::Columns);
    }

    void mendsAreNotDroppedUnasked()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        // Nobody could open pasted rows again.
        QGuiApplication::clipboard()->setText(u"name\tmobile\nAsha Rao\t+91 98765 43210\n"_s);
        QVERIFY(journey.click(u"Paste rows"_s));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY(action(journey, u"setAside"_s)->isEnabled());
        QVERIFY(journey.command(u"Set aside"_s));
        QTRY_VERIFY(action(journey, u"undoEdit"_s)->isEnabled());
        const QString other = write(journey, u"more.csv"_s, "Name,Phone\nBen Cole,+91 98765 43211\n");
        QVERIFY(Journey::drop(page(journey), other));
        QVERIFY2(journey.waitForText(u"Pasted rows that you have mended are not imported yet"_s),
                 qPrintable(journey.visibleText()));
        QCOMPARE(page(journey)->step(), ImportPage::Step::Check);
        // Nor when the window is closed.
        journey.window().close();
        QVERIFY(journey.window().isVisible());
        QVERIFY(journey.click(u"Open more.csv"_s));
        QTRY_COMPARE(page(journey)->step(), ImportPage::Step::Columns);
        QVERIFY(journey.waitForText(u"more.csv"_s));
        QTRY_VERIFY(!action(journey, u"undoEdit"_s)->isEnabled());
    }

    void stopsAndGoesOn()
    {
        Journey journey;
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 150});
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.waitUntilLoaded());
        const int before = journey.shownRows();
        constexpr int count = 60;
        QByteArray rows = "Name,Phone,Mail,User code,Device token,IMEI,Platform,Admin\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i + 10);
            rows += "Asha Rao,+91 98765 432" + number + ",asha" + number + "@example.org," + number +
                    ",token,imei,ios,no\n";
        }
        const QString file = write(journey, u"people.csv"_s, rows);
        QVERIFY(Journey::drop(journey.page(), file));
        QTRY_COMPARE(journey.window().currentPageId(), u"ivalt.import"_s);
        ImportPage *const page = importing::page(journey);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_VERIFY2(canImport(journey, count), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QTRY_VERIFY2(action(journey, u"pauseImport"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(done(journey) > 0);
        action(journey, u"pauseImport"_s)->trigger();
        QTRY_VERIFY(action(journey, u"unpauseImport"_s)->isEnabled());
        const qint64 paused = done(journey);
        QVERIFY(paused < count);
        action(journey, u"unpauseImport"_s)->trigger();
        QTRY_VERIFY(done(journey) > paused);
        action(journey, u"cancelImport"_s)->trigger();
        QTRY_VERIFY(!action(journey, u"cancelImport"_s)->isEnabled());
        QVERIFY(done(journey) < count);

        // Device tokens are not kept, so the file is wanted again; not another one of that name.
        QVERIFY2(journey.waitForText(u"Drop the file again to go on"_s), qPrintable(journey.visibleText()));
        QDir(journey.folder()).mkdir(u"other"_s);
        const QString other = write(journey, u"other/people.csv"_s,
                                    rows.left(rows.indexOf('\n') + 1) +
                                        "Ben Cole,+91 98765 43110,ben@example.org,110,token,imei,ios,no\n");
        QVERIFY(Journey::drop(page, other));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains("was interrupted"_L1));
        QVERIFY(Journey::drop(page, file));
        QVERIFY2(journey.waitForText(u"An import of people.csv was interrupted"_s), qPrintable(journey.visibleText()));
        page->findChild<Banner *>()->findChild<Button *>()->click();
        QVERIFY(journey.confirm());
        QTRY_VERIFY2_WITH_TIMEOUT(journey.visibleText().contains(u"60 of 60 done"_s), qPrintable(journey.visibleText()),
                                  30'000);
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QTRY_COMPARE(journey.shownRows(), before + count);
    }

    //! What was uploaded is with the service; a file dropped again says nothing to it.
    void goesOnWithTheUploadedFile()
    {
        sandbox::SandboxOptions options{.elevate = Line::V35};
        options.bulkDelay = 10min;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        QVERIFY(journey.goTo(u"elevate.import"_s));
        const QByteArray rows = "Full name,Mail,Dial code,Phone,User name,Pass word,Roles\n"
                                "Asha Rao,asha@example.org,+91,9876543210,asharao,,mentee\n";
        const QString file = write(journey, u"people.csv"_s, rows);
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"The service works on the file"_s), qPrintable(journey.visibleText()));
        action(journey, u"cancelImport"_s)->trigger();
        QVERIFY2(journey.waitForText(u"You stopped waiting"_s), qPrintable(journey.visibleText()));
        write(journey, u"people.csv"_s, rows + "Ben Cole,ben@example.org,+91,9876543211,bencole,,mentee\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(journey.waitForText(u"Going on works with the file that was uploaded then. This one is not read."_s),
                 qPrintable(journey.visibleText()));
        page(journey)->findChild<Banner *>()->findChild<Button *>()->click();
        QTRY_COMPARE(page(journey)->step(), ImportPage::Step::Run);
        QVERIFY2(journey.waitForText(u"The service works on the file"_s), qPrintable(journey.visibleText()));
        action(journey, u"cancelImport"_s)->trigger();
        QVERIFY2(journey.waitForText(u"You stopped waiting"_s), qPrintable(journey.visibleText()));
        // What is new in it can be sent.
        QVERIFY(journey.click(u"2  Check"_s));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
    }

    void refusedReviewLeavesThePlan()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        ImportPage *const page = importing::page(journey);
        QVERIFY(Journey::drop(page, write(journey, u"people.csv"_s,
                                          "Name,Phone,Mail,User code,Device token,IMEI,Platform,Admin\n"
                                          "Asha Rao,+91 98765 43210,asha@example.org,1,t1,i1,ios,no\n")));
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Cancel"_s));
        QTRY_COMPARE(page->step(), ImportPage::Step::Check);
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
    }

private:
    //! What the check says of a row.
    static QString problemsOf(Journey &journey, int row)
    {
        return page(journey)->check()->rows()->index(row, ImportRowsModel::ProblemsColumn).data().toString();
    }
    static qint64 done(Journey &journey)
    {
        return journey.application().desk()->imports().imports().value(0).count(ImportRowState::Done);
    }
    static QString state(const ImportPage *page, int row)
    {
        return page->run()->results()->index(row, ImportResultsModel::StateColumn).data().toString();
    }
};

QTEST_MAIN(ImportJourneyTest)
#include "tst_importjourney.moc"
