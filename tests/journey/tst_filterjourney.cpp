#include "tests/support/journey.h"

#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! Conditions on columns over a list of which only a part is loaded, and the theme chosen while at it.
class FilterJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void filterLooksThroughEverything()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QVERIFY(journey.click(u"Filter"_s));
        QVERIFY(journey.fill(u"Column"_s, u"Status"_s));
        QVERIFY(journey.fill(u"Value"_s, u"Inactive"_s));
        QVERIFY(journey.click(u"Add filter"_s));
        const auto allAreInactive = [&journey] {
            for (int row = 0; row < journey.shownRows(); ++row) {
                if (journey.cell(row, u"status"_s) != "INACTIVE"_L1)
                    return false;
            }
            return journey.shownRows() > 0;
        };
        QTRY_VERIFY(allAreInactive());
        const int before = journey.shownRows();

        // Not everything is here yet, and people are told.
        QVERIFY(journey.waitForText(u"are loaded and looked through"_s));
        QVERIFY(journey.click(u"Load all rows"_s));
        QTRY_VERIFY(!journey.visibleText().contains(u"are loaded and looked through"_s));
        QVERIFY(journey.shownRows() > before);
        QVERIFY(allAreInactive());

        QVERIFY(journey.click(u"Remove filter Status is Inactive"_s));
        QTRY_VERIFY(!allAreInactive());
    }

    void searchFindsPeopleWhoAreNotLoaded()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QCOMPARE(journey.shownRows(), 200);
        const QString name = journey.cell(0, u"name"_s);
        const QString code = journey.cell(0, u"username"_s);
        journey.sandbox().forgetRequests();
        // The service looks at names only, but what is here is searched in every column.
        QVERIFY(journey.search(code));
        QVERIFY2(journey.hasRow(u"name"_s, name), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(u"Name, E-mail"_s));
        QCOMPARE(journey.sandbox().requestsSeen(u"searchUsers"), 1);

        // Words in any order, of somebody who is not here.
        QVERIFY(journey.search(u"User Uma"_s));
        QVERIFY2(journey.hasRow(u"name"_s, u"Uma User"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.waitForText(u"Only the first 200 of "_s));
        QVERIFY(journey.clickRow(u"name"_s, u"Uma User"_s));

        // By what the service does not look at, nobody is found until all are here; one key does that.
        QVERIFY(journey.search(u"status:inactive uma"_s));
        QVERIFY2(journey.waitForText(u"Nothing matches so far"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"Name, E-mail"_s));
        QVERIFY(!journey.visibleText().contains(u"No row matches"_s));
        QTest::keyClick(journey.page(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(journey.waitForText(u"No row matches the search"_s));
        QVERIFY(journey.search(u"user uma"_s));
        QVERIFY(journey.waitForRows(1));
        QVERIFY(!journey.visibleText().contains(u"are loaded"_s));
    }

    void sortingAPartSaysSo()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QCOMPARE(journey.shownRows(), 200);
        QVERIFY(!journey.visibleText().contains(u"are loaded and sorted"_s));
        QVERIFY(journey.clickHeader(u"name"_s));
        QVERIFY2(journey.waitForText(u"rows are loaded and sorted"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Load all rows"_s));
        QTRY_VERIFY(journey.shownRows() > 400);
        QTRY_VERIFY(!journey.visibleText().contains(u"are loaded and sorted"_s));
    }

    void themeIsRemembered()
    {
        Journey journey;
        QVERIFY(journey.command(u"Dark theme"_s));
        QTRY_COMPARE(journey.window().palette().color(QPalette::Window), QColor(tokens::dark.surface));
        QCOMPARE(journey.application().settingsStore().value(settings::theme), u"dark"_s);
        QVERIFY(journey.command(u"Light theme"_s));
        QCOMPARE(journey.application().settingsStore().value(settings::theme), u"light"_s);
    }
};

QTEST_MAIN(FilterJourneyTest)
#include "tst_filterjourney.moc"
