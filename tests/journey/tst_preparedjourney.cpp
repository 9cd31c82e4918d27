#include "tests/support/importsteps.h"

#include "app/import/importdesk.h"
#include "app/workspacedesk.h"
#include "ui/import/importcolumnsstep.h"
#include "ui/import/importlist.h"
#include "ui/import/importstart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace importing;

//! What somebody has prepared for an import outlasts the page, the organization worked for and the program.
class PreparedJourneyTest : public QObject
{
    Q_OBJECT

    static constexpr auto people = "Full name,Mail,Dial code,Phone,User name,Pass word,Roles,Note\n"
                                   "Asha Rao,asha@example.org,+91,9876543210,asharao,SandBox!!!2026,mentee,a\n"
                                   "Ben Cole,ben@example,+91,9876543211,bencole,SandBox!!!2026,mentee,b\n"
                                   "Chu Lin,chu@example.org,+91,9876543212,chulin,SandBox!!!2026,mentee,c\n";
    static constexpr int mail = 1;
    static constexpr int password = 5;
    static constexpr int note = 7;

private slots:
    void outlastsTheProgram()
    {
        Journey journey({.sandbox = {.elevate = Line::V35}, .isKept = true, .member = sandbox::sampleOrgAdmin});
        const QString file = write(journey, u"people.csv"_s, people);
        QVERIFY(openFile(journey, u"elevate.import"_s, file));
        auto *ways = qobject_cast<QComboBox *>(journey.editor(u"What is done"_s));
        QTest::keyClick(ways, Qt::Key_End);
        QVERIFY(journey.fill(u"Editable fields"_s, u"location,about"_s));
        // The note fills nothing.
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 1, mail, u"ben@example.org"_s));
        QTRY_VERIFY2(canImport(journey, 3), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 1, password, u"Tulip-Garden!77"_s));
        QVERIFY(mend(journey, 2, note, u"hyacinth"_s));
        page(journey)->check()->table()->setCurrentIndex(
            page(journey)->check()->rows()->index(0, ImportRowsModel::firstCell));
        QVERIFY(journey.command(u"Set aside"_s));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QTRY_COMPARE(prepared(journey).value(0).edits, 2);

        // What of it cannot be kept is not dropped unasked.
        journey.window().close();
        QVERIFY(journey.window().isVisible());
        QVERIFY2(journey.waitForText(u"passwords or other secrets"_s), qPrintable(journey.visibleText()));

        journey.restart(); // as after a crash
        QVERIFY(journey.signIn());
        QVERIFY(journey.goTo(u"elevate.import"_s));
        QVERIFY2(journey.waitForText(u"2 changes in its rows"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Go on"_s));
        QVERIFY2(journey.waitForText(u"is back: 2 changes"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"2 changes are not: passwords"_s), qPrintable(journey.visibleText()));
        ways = qobject_cast<QComboBox *>(journey.editor(u"What is done"_s));
        QCOMPARE(ways->currentText(), u"Create accounts with passwords"_s);
        QCOMPARE(page(journey)->findChild<ListEdit *>()->items(), (QStringList{u"location"_s, u"about"_s}));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QCOMPARE(cell(journey, 1, mail), u"ben@example.org"_s);
        QCOMPARE(cell(journey, 2, note), u"c"_s);

        // It can be taken back like anything done here, and dropped.
        QTest::keySequence(page(journey)->check()->table(), QKeySequence::Undo);
        QTRY_VERIFY2(canImport(journey, 3), qPrintable(journey.visibleText()));

        QVERIFY(hasNoSecret(journey, "Tulip-Garden"));
        QVERIFY(hasNoSecret(journey, "SandBox!!!2026"));
        QVERIFY(hasNoSecret(journey, "hyacinth"));
        QVERIFY(!hasNoSecret(journey, "ben@example.org")); // so the journal was looked into
    }

    void whatOnlyLooksSecretIsKept_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("it is told that it is none") << true;
        QTest::newRow("it fills another field") << false;
    }

    //! As long as it fills no field, it is guessed.
    void whatOnlyLooksSecretIsKept()
    {
        QFETCH(const bool, isTold);
        constexpr int code = 3;
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s,
                                   "Name,Phone,Mail,Kennung,Device token,IMEI,Platform,Admin\n"
                                   "Asha Rao,+91 98765 43210,asha@example.org,aB3dE9,t1,i1,ios,no\n"
                                   "Ben Cole,+44 7700 900123,ben@example.org,xY7kLm2,t2,i2,ios,no\n");
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        auto *table = page(journey)->columns()->findChild<ImportTable *>();
        const auto isMasked = [&] { return table->model()->index(0, code + 1).data().toString() != "aB3dE9"_L1; };
        QVERIFY(isMasked());
        if (isTold) {
            QVERIFY(keepOut(journey, code, false));
            QTRY_VERIFY(!isMasked());
        }
        QVERIFY(map(journey, u"User code"_s, code));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, code, u"asha-code"_s));
        QTRY_COMPARE(prepared(journey).value(0).edits, 1);
        journey.restart();
        QVERIFY(journey.signIn());
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        QVERIFY2(journey.waitForText(u"is back: 1 change"_s), qPrintable(journey.visibleText()));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_COMPARE(cell(journey, 0, code), u"asha-code"_s);
    }

    //! But what has filled a secret field is not, whatever was told before; columns that were passed by are.
    void whatWasSecretIsNotKept()
    {
        constexpr int code = 3;
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s,
                                   "Name,Phone,Mail,Kennung,Spare,IMEI,Platform,Admin\n"
                                   "Asha Rao,+91 98765 43210,asha@example.org,aB3dE9,t1,i1,ios,no\n"
                                   "Ben Cole,+44 7700 900123,ben@example.org,xY7kLm2,t2,i2,ios,no\n");
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        QVERIFY(keepOut(journey, code, false));
        QVERIFY(map(journey, u"Device token"_s, code));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, code, u"hyacinth"_s));
        QVERIFY(mend(journey, 0, mail + 1, u"asha@example.com"_s));
        QVERIFY(journey.click(u"1  File and columns"_s));
        QTest::keyClick(journey.editor(u"Column for Device token"_s), Qt::Key_Home); // none
        QVERIFY(map(journey, u"User code"_s, code));
        QTRY_COMPARE(prepared(journey).value(0).edits, 1);
        QVERIFY(hasNoSecret(journey, "hyacinth"));
        QTRY_VERIFY(!hasNoSecret(journey, "asha@example.com")); // so the journal was looked into
        // Until that is told anew.
        QTest::keyClick(journey.editor(u"Column for User code"_s), Qt::Key_Home);
        QVERIFY(keepOut(journey, code, true));
        QVERIFY(keepOut(journey, code, false));
        QVERIFY(map(journey, u"User code"_s, code));
        QTRY_COMPARE(prepared(journey).value(0).edits, 2);
    }

    //! Read wrongly, the names are one column, and there is a password in its name.
    void columnsOfAnotherReadingSayNothing()
    {
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s,
                                   "Name;Password;Phone;Mail\n"
                                   "Asha Rao;t1;+91 98765 43210;asha@example.org\n"
                                   "Ben Cole;t2;+44 7700 900123;ben@example.org\n");
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        auto *separator = qobject_cast<QComboBox *>(journey.editor(u"Cells end at"_s));
        QVERIFY(separator);
        const auto *model = page(journey)->columns()->findChild<ImportTable *>()->model();
        QTest::keyClick(separator, Qt::Key_Up);
        QTRY_COMPARE(model->columnCount(), 2);
        QTRY_VERIFY(action(journey, u"checkRows"_s)->isEnabled());
        QVERIFY(map(journey, u"Name"_s, 0));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 0, u"Asha Sen"_s));
        QTRY_COMPARE(prepared(journey).value(0).leftOut, 1);
        QVERIFY(journey.click(u"1  File and columns"_s));
        QTest::keyClick(separator, Qt::Key_Down);
        QVERIFY2(journey.click(u"Read it anyway"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(model->columnCount(), 5);
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 0, u"Asha Sen"_s));
        QTRY_COMPARE(prepared(journey).value(0).edits, 1);
    }

    void sentFileIsNotPreparedAnyMore()
    {
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s,
                                   "Name,Phone,Mail,User code,Device token,IMEI,Platform,Admin\n"
                                   "Asha Rao,98765,asha@example.org,1,t1,i1,ios,no\n"
                                   "Ben Cole,+44 7700 900123,ben@example.org,2,t2,i2,ios,no\n");
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 1, u"+91 98765 43210"_s));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QTRY_COMPARE(prepared(journey).size(), 1);
        // A no in the review leaves it.
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Cancel"_s));
        QTRY_VERIFY2(canImport(journey, 2), qPrintable(journey.visibleText()));
        QCOMPARE(prepared(journey).size(), 1);
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"2 of 2 done"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(prepared(journey).size(), 0);
    }

    void whatIsMendedAfterSendingStays_data()
    {
        QTest::addColumn<bool>("isInterrupted");
        QTest::newRow("while it is at work") << false;
        QTest::newRow("before it goes on") << true;
    }

    //! The end of an import takes along what it was made of, and nothing else.
    void whatIsMendedAfterSendingStays()
    {
        QFETCH(const bool, isInterrupted);
        constexpr int count = 20;
        Journey journey({.isKept = true});
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 500});
        QByteArray rows = "Name,Phone,Mail,User code,Device token,IMEI,Platform,Admin\n"
                          "Asha Rao,98765,asha@example.org,1,t1,i1,ios,no\n"
                          "Ben Cole,98765,ben@example.org,2,t2,i2,ios,no\n";
        for (int i = 2; i < count; ++i) {
            const QByteArray number = QByteArray::number(i + 10);
            rows += "Chu Lin,+91 98765 432" + number + ",chu" + number + "@example.org," + number + ",t,i,ios,no\n";
        }
        const QString file = write(journey, u"people.csv"_s, rows);
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 1, u"+91 98765 43210"_s));
        QTRY_VERIFY2(canImport(journey, count - 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        const auto imported = [&] { return journey.application().desk()->imports().imports().value(0); };
        QTRY_VERIFY2(imported().count(ImportRowState::Done) > 0, qPrintable(journey.visibleText()));
        if (isInterrupted) {
            action(journey, u"cancelImport"_s)->trigger();
            QTRY_VERIFY(!action(journey, u"cancelImport"_s)->isEnabled());
            QVERIFY(Journey::drop(page(journey), file));
            QVERIFY2(journey.waitForText(u"An import of people.csv was interrupted"_s),
                     qPrintable(journey.visibleText()));
        }
        QVERIFY(journey.click(u"2  Check"_s));
        QCOMPARE(cell(journey, 0, 1), u"+91 98765 43210"_s);
        QVERIFY(mend(journey, 1, 1, u"+91 98765 43211"_s));
        if (isInterrupted) {
            QTRY_VERIFY2(journey.visibleText().contains("Going on sends only what is left"_L1),
                         qPrintable(journey.visibleText()));
            page(journey)->findChild<Banner *>()->findChild<Button *>()->click();
            QVERIFY(journey.confirm());
        }
        QTRY_COMPARE_WITH_TIMEOUT(imported().state, ImportEntry::State::Finished, 30'000);
        QCOMPARE(imported().count(ImportRowState::Done), count - 1);
        QTRY_COMPARE(prepared(journey).size(), 1);

        journey.restart();
        QVERIFY(journey.signIn());
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QVERIFY2(journey.waitForText(u"2 changes in its rows"_s), qPrintable(journey.visibleText()));
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(journey.waitForText(u"is back: 2 changes"_s), qPrintable(journey.visibleText()));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_COMPARE(cell(journey, 1, 1), u"+91 98765 43211"_s);
        // Only the one who was not sent.
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
    }

    void sessionEndsBeforeItIsSent()
    {
        Journey journey({.sandbox = {.elevate = Line::V31}, .member = sandbox::sampleOrgAdmin});
        const QString file = write(journey, u"crew.csv"_s, "name,email,roles\nMara Lund,mara@harbour,mentee\n");
        QVERIFY(openFile(journey, u"elevate.import"_s, file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, mail, u"mara@harbour.example"_s));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        journey.sandbox().expireSessions();
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"session has ended"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Not now"_s));
        QVERIFY(journey.waitUntilNoDialog());
        // Why nothing was sent is told, and what was mended is there.
        QVERIFY2(journey.waitForText(u"nothing was started"_s), qPrintable(journey.visibleText()));
        QTRY_COMPARE(page(journey)->step(), ImportPage::Step::Check);
        QCOMPARE(cell(journey, 0, mail), u"mara@harbour.example"_s);
        QVERIFY(journey.click(u"Sign in"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleOrgAdmin.password));
        QTRY_VERIFY2(canImport(journey, 1), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"1 of 1 done"_s), qPrintable(journey.visibleText()));
    }

    void otherFileOfTheSameNameIsToldOf()
    {
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s, "Name,Phone\nAsha Rao,98765\n");
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 1, u"+91 98765 43210"_s));
        // Another file may be opened at once: what is prepared is kept.
        const QString other = write(journey, u"more.csv"_s, "Name,Phone\nBen Cole,+91 98765 43211\n");
        QVERIFY(Journey::drop(page(journey), other));
        QVERIFY(journey.waitForText(u"more.csv"_s));
        QTRY_VERIFY(action(journey, u"checkRows"_s)->isEnabled());
        QCOMPARE(prepared(journey).size(), 1);
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(journey.waitForText(u"is back: 1 change"_s), qPrintable(journey.visibleText()));

        // What was mended does not belong to what the file says now.
        QVERIFY(journey.click(u"Close"_s));
        write(journey, u"people.csv"_s, "Name,Phone\nDia Sen,98765\nAsha Rao,98765\n");
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(journey.waitForText(u"people.csv has changed since you mended its rows"_s),
                 qPrintable(journey.visibleText()));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_COMPARE(cell(journey, 0, 1), u"98765"_s);

        // It is in the list until it is removed.
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY2(journey.waitForText(u"1 change"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Remove people.csv from this list"_s));
        QTRY_COMPARE(page(journey)->start()->list()->count(), 0);
        QCOMPARE(prepared(journey).size(), 0);
    }

    void chosenMappingIsBackToo()
    {
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s, "x;y\nAsha Rao;+91 98765 43210\n");
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        QTest::keyClick(journey.editor(u"Column for Name"_s), Qt::Key_End);
        QTRY_COMPARE(prepared(journey).size(), 1);
        QVERIFY(journey.click(u"Close"_s));
        QVERIFY2(journey.waitForText(u"columns chosen"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Go on"_s));
        QTRY_COMPARE(qobject_cast<QComboBox *>(journey.editor(u"Column for Name"_s))->currentText(), u"y"_s);
        QVERIFY(journey.waitForText(u"is back"_s));
        QVERIFY(journey.click(u"Begin anew"_s));
        QTRY_COMPARE(prepared(journey).size(), 0);
        QTRY_VERIFY(!journey.visibleText().contains(u"is back"_s));
    }

    void actingAsAnotherOrganizationKeepsIt()
    {
        Journey journey; // as the administrator of all
        const QString file = write(journey, u"people.csv"_s, people);
        QVERIFY(openFile(journey, u"elevate.import"_s, file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 1, mail, u"ben@example.org"_s));
        QVERIFY(mend(journey, 1, password, u"Tulip-Garden!77"_s));
        QVERIFY(actAs(journey, u"Default Tenant"_s, u"Tejo Port"_s));
        QVERIFY2(journey.waitForText(u"What you have prepared of people.csv"_s), qPrintable(journey.visibleText()));
        // It is no business of the other organization.
        QVERIFY(journey.goTo(u"elevate.import"_s));
        QCOMPARE(page(journey)->step(), ImportPage::Step::Start);
        QCOMPARE(page(journey)->start()->list()->count(), 0);
        QVERIFY(Journey::drop(page(journey), file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_COMPARE(cell(journey, 1, mail), u"ben@example"_s);
        QVERIFY(journey.click(u"Close"_s));

        QVERIFY(journey.command(u"Stop acting as"_s));
        QTRY_VERIFY(!journey.workspace().acting());
        QVERIFY(journey.goTo(u"elevate.import"_s));
        QTRY_COMPARE(page(journey)->start()->list()->count(), 1);
        QVERIFY(journey.click(u"Go on"_s));
        // As long as the program runs, also what is not kept on disk.
        QVERIFY2(journey.waitForText(u"is back: 2 changes"_s), qPrintable(journey.visibleText()));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QTRY_COMPARE(cell(journey, 1, mail), u"ben@example.org"_s);
    }

    void leftWithTheWorkspace()
    {
        Journey journey({.isKept = true});
        const QString file = write(journey, u"people.csv"_s, "Name,Phone\nAsha Rao,98765\n");
        QVERIFY(openFile(journey, u"ivalt.import"_s, file));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 1, u"+91 98765 43210"_s));
        QVERIFY(journey.reopen()); // the workspace is closed, and nothing was asked
        QVERIFY(journey.goTo(u"ivalt.import"_s));
        QVERIFY2(journey.waitForText(u"1 change"_s), qPrintable(journey.visibleText()));
        // In the program's own sandbox, of which nothing is kept, it is asked.
        Journey passing;
        QVERIFY(openFile(passing, u"ivalt.import"_s, file));
        QVERIFY2(check(passing), qPrintable(passing.visibleText()));
        QVERIFY(mend(passing, 0, 1, u"+91 98765 43210"_s));
        passing.window().close();
        QVERIFY(passing.window().isVisible());
        QVERIFY2(passing.waitForText(u"people.csv that you have mended are not imported yet"_s),
                 qPrintable(passing.visibleText()));
    }

    void removedWorkspaceLeavesNothing()
    {
        Journey journey({.isKept = true});
        QVERIFY(openFile(journey, u"ivalt.import"_s, write(journey, u"people.csv"_s, "Name,Phone\nAsha Rao,98765\n")));
        QVERIFY2(check(journey), qPrintable(journey.visibleText()));
        QVERIFY(mend(journey, 0, 1, u"+91 98765 43210"_s));
        QTRY_COMPARE(prepared(journey).size(), 1);
        const QString id = journey.workspace().workspace().id.toString(QUuid::WithoutBraces);
        QTRY_VERIFY(!journals(journey).filter(id).isEmpty());
        QVERIFY(journey.command(u"Go to Workspaces"_s));
        auto *list = journey.window().currentPage()->findChild<QListView *>();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Delete workspace"_s));
        QTRY_COMPARE(journals(journey).filter(id), QStringList());
    }

private:
    static bool openFile(Journey &journey, const QString &pageId, const QString &file)
    {
        return journey.goTo(pageId) && Journey::drop(page(journey), file) &&
               QTest::qWaitFor([&] { return action(journey, u"checkRows"_s)->isEnabled(); });
    }
    //! Has the column of the file fill the field.
    static bool map(Journey &journey, const QString &field, int column)
    {
        auto *box = qobject_cast<QComboBox *>(journey.editor(u"Column for %1"_s.arg(field)));
        if (!box)
            return false;
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i <= column; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        return box->currentIndex() == column + 1;
    }
    //! Ticks or unticks the box of a column that fills no field.
    static bool keepOut(Journey &journey, int column, bool isKeptOut)
    {
        auto *table = page(journey)->columns()->findChild<ImportTable *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        for (int i = 0; i <= column; ++i)
            QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Backtab);
        auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        if (!box || box->isChecked() == isKeptOut)
            return false;
        QTest::keyClick(box, Qt::Key_Space);
        return box->isChecked() == isKeptOut;
    }
    static QList<PreparedImport> prepared(Journey &journey)
    {
        return journey.application().desk()->imports().prepared();
    }
    static QStringList journals(const Journey &journey)
    {
        return QDir(QDir(journey.folder()).filePath(u"imports"_s)).entryList(QDir::Files);
    }
    //! Whether nothing the program has written, but for the files to import themselves, holds the text.
    static bool hasNoSecret(const Journey &journey, const QByteArray &text)
    {
        QDirIterator files(journey.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(".csv"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            if (file.readAll().contains(text)) {
                qInfo("%s holds it", qPrintable(file.fileName()));
                return false;
            }
        }
        return true;
    }
    static bool actAs(Journey &journey, const QString &tenant, const QString &organization)
    {
        return journey.command(u"Act as organization"_s) && journey.pick(tenant) &&
               journey.click(u"Choose its organization…"_s) && journey.pick(organization) &&
               journey.click(u"Act as this organization"_s) && journey.waitUntilNoDialog() &&
               QTest::qWaitFor([&] { return journey.workspace().acting().has_value(); });
    }
};

QTEST_MAIN(PreparedJourneyTest)
#include "tst_preparedjourney.moc"
