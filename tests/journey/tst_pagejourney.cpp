#include "tests/support/journey.h"

#include "app/pages/recordcells.h"
#include "app/workspaces/sandboxworkspace.h"
#include "models/records/elevate/user.h"
#include "network/sandbox/sampleaccounts.h"
#include "ui/records/detailspane.h"
#include "ui/records/tablepage.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using sandbox::Switch;

//! What every page of records does beside changing them: states with a next step, reading again, details, scopes.
class PageJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void refreshByKeyReadsOnceAndKeepsThePlace_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("F5") << QKeySequence(Qt::Key_F5);
        QTest::newRow("Ctrl+R") << QKeySequence(Qt::CTRL | Qt::Key_R);
    }

    void refreshByKeyReadsOnceAndKeepsThePlace()
    {
        QFETCH(const QKeySequence, keys);
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        RecordTable *table = journey.page()->table();
        const RowHandle row = table->records()->handleAt(150);
        table->selectRow(row);
        const int scrolled = table->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QVERIFY(journey.waitUntilLoaded());
        const int pages = (journey.shownRows() + 99) / 100;
        journey.sandbox().forgetRequests();

        QTest::keySequence(table, keys);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"searchUsers"), pages); // each page once
        QVERIFY(journey.waitUntilLoaded());
        QCOMPARE(journey.sandbox().requestsSeen(u"searchUsers"), pages);
        QCOMPARE(table->selectedRows(), QList<RowHandle>{row});
        QCOMPARE(table->currentRow(), row);
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
    }

    void detailsFollowAnEdit()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.organizations"_s));
        QVERIFY(journey.clickRow(u"code"_s, journey.cell(0, u"code"_s)));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Description"_s, u"By the lake"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(detailsText(journey).contains("By the lake"_L1), qPrintable(detailsText(journey)));
    }

    void detailsFollowWhatWasReadAgain()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QVERIFY(journey.clickRow(u"email"_s, journey.cell(0, u"email"_s)));
        QVERIFY(journey.waitUntilLoaded());
        QTRY_VERIFY(journey.sandbox().requestsSeen(u"getOrgUser") > 0);
        journey.sandbox().forgetRequests();
        QTest::keyClick(journey.page()->table(), Qt::Key_F5);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"listOrgUsers"), 1);
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"getOrgUser"), 1);
    }

    void everySelectedRowIsCounted()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QTest::keySequence(journey.page()->table(), QKeySequence::SelectAll);
        const QString count = QString::number(journey.shownRows());
        QTRY_VERIFY2(detailsText(journey).contains(count), qPrintable(detailsText(journey)));
    }

    void scopeThatCannotBeReadIsReadAgain_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by its button") << false;
        QTest::newRow("by F5") << true;
    }

    void scopeThatCannotBeReadIsReadAgain()
    {
        QFETCH(const bool, byKey);
        Journey journey;
        QVERIFY(journey.waitUntilLoaded()); // the organizations shown now, which are no business of the fault's
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listOrgs"_s}, .times = 1, .status = 400});
        QVERIFY2(journey.goTo(u"ivalt.users"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.page()->state());
        QVERIFY2(journey.waitForText(u"could not be read"_s), qPrintable(journey.visibleText()));
        if (byKey)
            QTest::keyClick(journey.page(), Qt::Key_F5);
        else
            QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(journey.shownRows() > 0);
        QVERIFY(!QApplication::activeModalWidget()); // and no form was opened
    }

    void withoutOrganizationOneCanBeCreated()
    {
        Journey journey({.sandbox = {.seed = u"empty"_s}});
        QVERIFY2(journey.goTo(u"ivalt.users"_s), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"There is no organization yet"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"New organization…"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(journey.window().currentPageId(), u"ivalt.organizations"_s);
        for (const auto &[label, text] : {std::pair{u"Name"_s, u"Harbour"_s},
                                          {u"Organization code"_s, u"harbour-1"_s},
                                          {u"Geofencing"_s, u"true"_s},
                                          {u"Geofence quota"_s, u"5"_s},
                                          {u"Active"_s, u"true"_s}})
            QVERIFY2(journey.fill(label, text), qPrintable(label));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));

        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QTRY_COMPARE(scopes(journey), QStringList{u"Harbour"_s});
        QVERIFY2(journey.waitForText(u"no users yet"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"New user…"_s));
        QVERIFY(journey.waitForDialog());
    }

    void scopesFollowTheirChanges()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        const QStringList before = scopes(journey);
        QVERIFY(before.size() > 1);
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.clickRow(u"name"_s, before.last()));
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Name"_s, u"Renamed"_s));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QTRY_VERIFY(scopes(journey).contains(u"Renamed"_s));
        QCOMPARE(scopes(journey).size(), before.size());

        // The one that is shown goes: another takes its place.
        const QString shown = journey.page()->findChild<QComboBox *>(u"scope"_s)->currentText();
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY(journey.clickRow(u"name"_s, shown));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.goTo(u"ivalt.users"_s));
        QTRY_COMPARE(scopes(journey).size(), before.size() - 1);
        QVERIFY(!scopes(journey).contains(shown));
        QVERIFY(journey.page()->findChild<QComboBox *>(u"scope"_s)->currentText() != shown);
        QVERIFY(journey.waitUntilLoaded());
    }

    void whatIsNotAllowedSaysSo()
    {
        Journey journey;
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"listRoles"_s}, .status = 403});
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.page()->state());
        QVERIFY2(journey.waitForText(u"not allowed"_s), qPrintable(journey.visibleText()));
    }

    void longLoadingCanBeCancelledAndTriedAgain()
    {
        Journey journey({.timeout = std::chrono::seconds(60)});
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"listRoles"_s}});
        const qsizetype place = journey.window().pageIds().indexOf(u"elevate.roles"_s);
        QTest::keyClick(&journey.window(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        QVERIFY(journey.waitForText(u"Still loading"_s));
        QVERIFY(journey.click(u"Cancel"_s));
        QVERIFY(journey.waitForText(u"Loading was cancelled"_s));
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(journey.shownRows() > 0);
    }

    void offlineKeepsTheRowsAndOffersToTryAgain()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        const int rows = journey.shownRows();
        QVERIFY(rows > 0);
        journey.sandbox().addSwitch({.fault = Fault::Drop, .operations = {u"listRoles"_s}});
        QTest::keyClick(journey.page()->table(), Qt::Key_F5);
        QVERIFY2(journey.waitForText(u"could not be reached"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.shownRows(), rows);
        QVERIFY(!journey.page()->state());
        journey.sandbox().clearSwitches();
        QVERIFY(journey.click(u"Try again"_s));
        QTRY_VERIFY(!journey.visibleText().contains("could not be reached"_L1));
    }

    void emptyListOffersToCreate()
    {
        Journey journey({.sandbox = {.seed = u"empty"_s}});
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QVERIFY2(journey.waitForText(u"Nothing here yet"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"New organization…"_s));
        QVERIFY(journey.waitForDialog());
    }

    void searchWithoutResultOffersToClearIt()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        const int rows = journey.shownRows();
        QVERIFY(journey.search(u"nobody is called this"_s));
        QVERIFY(journey.waitForText(u"Nothing matches"_s));
        QVERIFY(journey.click(u"Clear search and filters"_s));
        QVERIFY(journey.waitForRows(rows));
    }

    void pickerTellsTheEnvironment()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"mentor"_s));
        QVERIFY(journey.command(u"Add permissions"_s));
        const QDialog *picker = journey.waitForDialog();
        QVERIFY(picker);
        const auto *bar = picker->findChild<EnvironmentBar *>();
        QVERIFY(bar && bar->isVisible());
        QVERIFY(bar->environment() == Environment::Sandbox);
    }

    //! Before the first sign-in nobody knows the line; the page opened then has the columns of 3.5.
    void pagesFollowTheLine()
    {
        Journey journey({.sandbox = {.elevate = Line::V31}, .signIn = false});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(columns(journey) == keysOf(Line::V35));
        QVERIFY(journey.click(u"Sign in…"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleAdmin.password));
        QTRY_VERIFY(columns(journey) == keysOf(Line::V31));
        QTRY_VERIFY(journey.shownRows() > 0);
        const int searches = journey.sandbox().requestsSeen(u"searchUsers");
        QVERIFY(journey.command(u"Bring the search up to date"_s)); // an action of 3.1 only
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"refreshUserViews"), 1);
        QTRY_VERIFY(journey.sandbox().requestsSeen(u"searchUsers") > searches);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.selectRows(3, 3));
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm() && journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"as it was a while ago"_s), qPrintable(journey.visibleText()));
    }

    void longSortingIsTold()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        TableModel *model = journey.page()->table()->records();
        model->setSmallTable(1); // as with so many rows that it takes a while
        QString said;
        connect(model, &TableModel::busyChanged, this, [&](bool busy) {
            if (busy)
                said = journey.visibleText();
        });
        QVERIFY(journey.clickHeader(u"name"_s));
        QVERIFY(said.contains("Sorting and filtering"_L1));
        QVERIFY(!journey.visibleText().contains("Sorting and filtering"_L1));
    }

    void exportOutlivesItsPage()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Export the 200 rows shown"_s)); // not all are here
        QTRY_VERIFY(qobject_cast<QFileDialog *>(journey.waitForDialog()));
        QDialog *dialog = journey.waitForDialog();
        const QString file = QDir(journey.folder()).filePath(u"people.csv"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(journey.window().activityPanel()->runningCount(), 1);

        Workspace other = sandboxWorkspace(journey.sandbox());
        other.id = QUuid::createUuid();
        journey.application().openWorkspace(other); // before anything of the export was told
        QTRY_COMPARE(journey.window().activityPanel()->runningCount(), 0);
        QVERIFY(QFile::exists(file));
    }

private:
    static QString detailsText(Journey &journey)
    {
        QStringList texts;
        for (QLabel *label : journey.page()->details()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    static QStringList scopes(Journey &journey)
    {
        QStringList texts;
        const auto *box = journey.page()->findChild<QComboBox *>(u"scope"_s);
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
        return texts;
    }

    static QStringList columns(Journey &journey)
    {
        QStringList keys;
        for (const TableColumn &column : journey.page()->table()->records()->store()->columns())
            keys.append(column.key);
        return keys;
    }

    static QStringList keysOf(Line line)
    {
        QStringList keys;
        for (const TableColumn &column : RecordCells(typeOf<elevate::User>, line).columns())
            keys.append(column.key);
        return keys;
    }
};

QTEST_MAIN(PageJourneyTest)
#include "tst_pagejourney.moc"
