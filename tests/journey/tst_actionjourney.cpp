#include "tests/support/journey.h"

#include "app/changes/changedoor.h"
#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What goes beyond creating, editing and removing: permissions of roles, organization admins, several records at
//! once, undo, safety levels, locking.
class ActionJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void permissionIsAddedToRoleAndTakenBack()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.clickRow(u"title"_s, u"mentor"_s));
        QVERIFY(journey.command(u"Add permissions"_s));
        QVERIFY(journey.pick(u"organization_create"_s));
        QVERIFY(journey.click(u"Add permissions"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"createRolePermission"), 1);
        QTRY_VERIFY(journey.application().door().canUndo());
        QVERIFY(journey.waitUntilNoDialog());
        QTest::keyClick(&journey.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(journey.confirm()); // taking a permission away passes the same door
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deleteRolePermission"), 1);
    }

    void userBecomesOrganizationAdmin()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.search(u"Uma User"_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));
        QVERIFY(journey.command(u"Make organization admin"_s));
        QVERIFY(journey.pick(u"Nile Polytechnic"_s));
        QVERIFY(journey.visibleText().contains(u"must sign in again"_s)); // what follows is named
        QVERIFY(journey.click(u"Make organization admin of"_s));
        QVERIFY(journey.confirm()); // what cannot be taken back is reviewed
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"addOrgAdmin"), 1);
    }

    void severalUsersAreDeactivatedTogether()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        RecordTable *table = journey.page()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(3, 1)).center());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table->visualRect(table->model()->index(5, 1)).center());
        QCOMPARE(table->selectedRows().size(), 3);
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 0);
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 3);
    }

    void everyChangeIsReviewedWhereTheLevelSaysSo()
    {
        Journey journey({.safety = SafetyLevel::ReviewAll});
        QVERIFY(createModule(journey));
        QTRY_VERIFY(journey.visibleText().contains(u"journeys"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createModule"), 0);
        QVERIFY(journey.confirm());
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"createModule"), 1);
    }

    void nothingIsSentWhereTheLevelIsReadOnly()
    {
        Journey journey({.safety = SafetyLevel::ReadOnly});
        QVERIFY(createModule(journey));
        QVERIFY(journey.waitForText(u"read-only"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"createModule"), 0);
    }

    void lockHidesEverythingAndKeepsWork()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const int rows = journey.shownRows();
        QTest::keyClick(&journey.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey.window().isLocked());
        QVERIFY(!journey.page()->isVisible());
        QVERIFY(!journey.window().windowTitle().contains(u"Users"_s));
        QVERIFY(journey.click(u"Unlock"_s));
        QTRY_VERIFY(!journey.window().isLocked());
        QVERIFY(journey.page()->isVisible());
        QCOMPARE(journey.shownRows(), rows);
    }

private:
    static bool createModule(Journey &journey)
    {
        if (!journey.goTo(u"elevate.modules"_s))
            return false;
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        return journey.waitForDialog() && journey.fill(u"Code"_s, u"journeys"_s) && journey.click(u"Create"_s);
    }
};

QTEST_MAIN(ActionJourneyTest)
#include "tst_actionjourney.moc"
