#include "tests/support/journey.h"

#include "ui/records/tablepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What every page of records has: the palette's entries, copying, filters, columns.
class TableJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void paletteOpensPagesAndRunsActions()
    {
        Journey journey;
        QVERIFY(journey.command(u"Go to Modules"_s));
        QCOMPARE(journey.window().currentPageId(), u"elevate.modules"_s);
        QVERIFY(journey.waitUntilLoaded());

        QVERIFY(journey.command(u"New module"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"Code"_s, u"harbour"_s));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY(journey.hasRow(u"code"_s, u"harbour"_s));

        // An action of another page goes there first.
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.command(u"New module"_s));
        QCOMPARE(journey.window().currentPageId(), u"elevate.modules"_s);
        QVERIFY(journey.waitForDialog());
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());
    }

    void paletteLeavesEverythingWhenClosed()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        journey.page()->table()->setFocus();
        CommandPalette *palette = journey.window().commandPalette();
        QTest::keyClick(journey.page()->table(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), palette->line());
        QTest::keyClicks(palette->line(), u"no such thing anywhere"_s);
        QCOMPARE(palette->list()->model()->rowCount(), 0);
        QVERIFY(journey.visibleText().contains(u"Nothing matches"_s));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QTest::keyClick(palette->line(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), journey.page()->table());
        QCOMPARE(journey.window().currentPageId(), u"elevate.roles"_s);
    }

    void copiesRows()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        RecordTable *table = journey.page()->table();
        QVERIFY(journey.clickRow(u"title"_s, journey.cell(0, u"title"_s)));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->selectedRows().size(), 2);
        const QStringList titles{journey.cell(0, u"title"_s), journey.cell(1, u"title"_s)};
        QClipboard *clipboard = QApplication::clipboard();

        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = clipboard->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).count(u'\t') + 1, table->shownColumns().size());
        QVERIFY(lines.at(0).split(u'\t').contains(titles.at(0)));
        QVERIFY(lines.at(1).split(u'\t').contains(titles.at(1)));

        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QJsonArray records = QJsonDocument::fromJson(clipboard->text().toUtf8()).array();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(1)["title"_L1].toString(), titles.at(1));

        QVERIFY(journey.openCellMenu(0, u"title"_s));
        QVERIFY(journey.choose({u"Copy"_s, u"Rows as CSV"_s}));
        const QStringList csv = clipboard->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(csv.size(), 3);
        QVERIFY2(csv.at(0).split(u',').contains(u"title"_s), qPrintable(csv.at(0)));
        QVERIFY(csv.at(1).split(u',').contains(titles.at(0)));

        QVERIFY(journey.openCellMenu(1, u"title"_s));
        QVERIFY(journey.choose({u"Copy"_s, u"Cell"_s}));
        QCOMPARE(clipboard->text(), titles.at(1));
    }

    void filtersByChips()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.permissions"_s));
        const int all = journey.shownRows();
        const QString module = journey.cell(0, u"module"_s);
        QVERIFY(journey.openCellMenu(0, u"module"_s));
        QVERIFY(journey.choose({u"Only Module"_s}));
        QTRY_VERIFY(journey.shownRows() < all);
        QVERIFY(journey.waitUntilLoaded());
        const int some = journey.shownRows();
        QVERIFY(some > 0);
        QCOMPARE(valuesOf(journey, u"module"_s), QSet{module});
        QVERIFY(journey.waitForText(u"%1 of %2 shown"_s.arg(some).arg(all)));

        // A second one narrows it further; each goes by itself.
        const QString verbs = journey.cell(0, u"request_type"_s);
        QVERIFY(journey.openCellMenu(0, u"request_type"_s));
        QVERIFY(journey.choose({u"Without Verbs"_s}));
        QTRY_VERIFY(!valuesOf(journey, u"request_type"_s).contains(verbs));
        QVERIFY(journey.shownRows() < some);
        // They stay while other pages are looked at.
        QVERIFY(journey.goTo(u"elevate.roles"_s));
        QVERIFY(journey.goTo(u"elevate.permissions"_s));
        QVERIFY(!valuesOf(journey, u"request_type"_s).contains(verbs));

        const RecordTable *table = journey.page()->table();
        const QString shown = table->valueText(table->records()->store()->columnIndex(u"request_type"), verbs);
        QVERIFY(journey.click(u"Remove filter Verbs is not "_s + shown));
        QVERIFY(journey.waitForRows(some));
        QWidget *chip = journey.editor(u"Remove filter Module is "_s + module);
        QVERIFY(chip);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(journey.waitForRows(all));
    }

    void columnsAreRemembered()
    {
        Journey journey({.isKept = true});
        journey.window().resize(1800, 900); // room for every column
        QVERIFY(journey.goTo(u"elevate.permissions"_s));
        QVERIFY(isShown(journey, u"api_path"_s));
        const bool hadStatus = isShown(journey, u"status"_s);
        QVERIFY(journey.click(u"Page actions"_s));
        QVERIFY(journey.choose({u"Choose columns"_s, u"API path"_s}));
        QVERIFY(!isShown(journey, u"api_path"_s));
        // From a row, too.
        QVERIFY(journey.openCellMenu(0, u"code"_s));
        QVERIFY(journey.choose({u"Columns"_s, u"Status"_s}));
        QCOMPARE(isShown(journey, u"status"_s), !hadStatus);
        QVERIFY(journey.goTo(u"elevate.roles"_s));

        journey.restart();
        journey.window().resize(1800, 900);
        QVERIFY(journey.signIn());
        QVERIFY(journey.goTo(u"elevate.permissions"_s));
        QVERIFY(!isShown(journey, u"api_path"_s));
        QCOMPARE(isShown(journey, u"status"_s), !hadStatus);
        QVERIFY(journey.click(u"Page actions"_s));
        QVERIFY(journey.choose({u"Choose columns"_s, u"Reset columns"_s}));
        QTRY_VERIFY(isShown(journey, u"api_path"_s));
        QCOMPARE(isShown(journey, u"status"_s), hadStatus);
    }

private:
    static QSet<QString> valuesOf(Journey &journey, const QString &column)
    {
        QSet<QString> values;
        for (int row = 0; row < journey.shownRows(); ++row)
            values.insert(journey.cell(row, column));
        return values;
    }

    static bool isShown(Journey &journey, const QString &column)
    {
        RecordTable *table = journey.page()->table();
        return !table->isColumnHidden(table->records()->store()->columnIndex(column));
    }
};

QTEST_MAIN(TableJourneyTest)
#include "tst_tablejourney.moc"
