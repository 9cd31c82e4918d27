#include "tests/support/journey.h"

#include "ui/records/recordtable.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

//! What lists do beyond records: pages read ahead, true totals, reading again in place, copying and exporting.
class ListJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void onePageAheadAndTotals()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QCOMPARE(journey.shownRows(), 200);
        QCOMPARE(journey.sandbox().requestsSeen(u"searchUsers"), 2); // one request a page
        QVERIFY(journey.waitForText(u"200 of "_s));
        RecordTable *table = journey.page()->table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(journey.shownRows() >= 300);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.command(u"Load all rows"_s));
        QTRY_VERIFY(journey.shownRows() > 400);
        QVERIFY(journey.waitUntilLoaded());
        QTRY_VERIFY(!journey.visibleText().contains(u" loaded"_s));
        QVERIFY(journey.visibleText().contains(QLocale().toString(journey.shownRows())));
    }

    void loadingAllShowsAndStopsInTheActivityPanel()
    {
        Journey journey({.sandbox = {.users = 1'500}});
        QVERIFY(journey.goTo(u"elevate.users"_s));
        const int before = journey.shownRows();
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Latency, .operations = {u"searchUsers"_s}, .milliseconds = 300});
        QVERIFY(journey.command(u"Load all rows"_s));
        QVERIFY2(journey.waitForText(u"Load all rows: Users"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY(journey.shownRows() > before);
        QVERIFY(journey.click(u"Cancel Load all rows: Users"_s));
        QTRY_VERIFY(!journey.visibleText().contains(u"Load all rows: Users"_s));
        QVERIFY(journey.waitUntilLoaded());
        const int stopped = journey.shownRows();
        QCOMPARE_LT(stopped, 1'000);

        // It goes on from there.
        journey.sandbox().clearSwitches();
        QVERIFY(journey.command(u"Load all rows"_s));
        QTRY_COMPARE_GE(journey.shownRows(), 1'000); // of this tenant
        QTRY_VERIFY(!journey.visibleText().contains(u"Load all rows: Users"_s));
    }

    void refreshKeepsSelectionAndScroll()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        RecordTable *table = journey.page()->table();
        table->setFocus();
        for (int page = 0; page < 4; ++page)
            QTest::keyClick(table, Qt::Key_PageDown);
        const QString id = journey.cell(table->currentIndex().row(), u"id"_s);
        const int scrolled = table->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QVERIFY(journey.waitUntilLoaded());
        journey.sandbox().forgetRequests();
        QTest::keyClick(table, Qt::Key_F5);
        QTRY_VERIFY(journey.sandbox().requestsSeen(u"searchUsers") >= 2);
        QVERIFY(journey.waitUntilLoaded());
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
        QCOMPARE(table->selectedRows().size(), 1);
        QCOMPARE(journey.cell(table->currentIndex().row(), u"id"_s), id);
    }

    void copies()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        RecordTable *table = journey.page()->table();
        selectTwo(journey);
        QClipboard *clipboard = QGuiApplication::clipboard();
        const QString first = journey.cell(0, u"code"_s);
        const QString second = journey.cell(1, u"code"_s);

        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(clipboard->text().trimmed().split(u'\n').size(), 2);
        QVERIFY(clipboard->text().contains(first));
        QVERIFY(clipboard->text().contains(second));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QJsonArray rows = QJsonDocument::fromJson(clipboard->text().toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1)["code"_L1].toString(), second);
        QVERIFY(journey.command(u"Copy rows as CSV"_s));
        QTRY_COMPARE(clipboard->text().trimmed().split(u'\n').size(), 3); // with a header
        QVERIFY(clipboard->text().section(u'\n', 0, 0).contains(u"code"_s, Qt::CaseInsensitive));
    }

    void jsonKeepsTheKindsOfValues_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QJsonValue::Type>("type");
        QTest::newRow("list") << u"elevate.permissions"_s << u"request_type"_s << QJsonValue::Array;
        QTest::newRow("flag") << u"ivalt.organizations"_s << u"is_active"_s << QJsonValue::Bool;
        QTest::newRow("number") << u"ivalt.organizations"_s << u"number_geo_fencing"_s << QJsonValue::Double;
        QTest::newRow("number that stands for a word") << u"elevate.roles"_s << u"user_type"_s << QJsonValue::Double;
        QTest::newRow("flag of a geofence") << u"ivalt.geofences"_s << u"is_active"_s << QJsonValue::Bool;
    }
    void jsonKeepsTheKindsOfValues()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, column);
        QFETCH(const QJsonValue::Type, type);
        Journey journey;
        QVERIFY(journey.goTo(page));
        auto *table = journey.window().findChild<QWidget *>(page)->findChild<RecordTable *>();
        QVERIFY(table);
        QTRY_VERIFY(table->records()->rowCount() > 0);
        table->setFocus();
        QTest::keySequence(table, QKeySequence::SelectAll);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QJsonArray copied = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QCOMPARE(copied.size(), table->records()->rowCount());
        const auto isOfType = [&](const QJsonValue &row) { return row[column].type() == type; };
        QVERIFY2(std::ranges::any_of(copied, isOfType), qPrintable(QGuiApplication::clipboard()->text()));
        const auto isText = [&](const QJsonValue &row) { return row[column].isString(); };
        QVERIFY(std::ranges::none_of(copied, isText));
        if (page == "ivalt.geofences"_L1)
            return; // its files are those of maps

        QVERIFY(journey.command(u"Export selected rows"_s));
        QVERIFY(journey.pickFile(u"rows.json"_s));
        QCOMPARE(rowsIn(journey, u"rows.json"_s), copied.size());
        QFile file(journey.folder() + u"/rows.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array(), copied);
    }

    void exportOfAPartSaysSo()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QCOMPARE(journey.shownRows(), 200);
        QTest::keyClick(journey.page()->table(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"Only 200 of "_s));
        QVERIFY(journey.click(u"Export the 200 rows shown"_s));
        QVERIFY(journey.pickFile(u"part.json"_s));
        QCOMPARE(rowsIn(journey, u"part.json"_s), 200);
        QVERIFY2(journey.waitForText(u"Saved 200 of "_s), qPrintable(journey.visibleText()));
    }

    void exportOfAPartSaysSoAlsoAfterAFailure()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QCOMPARE(journey.shownRows(), 200);
        journey.sandbox().addSwitch(
            {.fault = sandbox::Fault::Status, .operations = {u"searchUsers"_s}, .times = 1, .status = 400});
        QTest::keyClick(journey.page()->table(), Qt::Key_F5);
        QVERIFY2(journey.waitForText(u"This could not be read"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.shownRows(), 200);
        QTest::keyClick(journey.page()->table(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.visibleText().contains(u"Only 200 of "_s), qPrintable(journey.visibleText()));
        // To load the rest it reads again what failed.
        QVERIFY(journey.click(u"Load all rows first"_s));
        QVERIFY(journey.pickFile(u"all.json"_s));
        QVERIFY2(journey.waitForText(u"Saved all "_s), qPrintable(journey.visibleText()));
        QCOMPARE_GT(rowsIn(journey, u"all.json"_s), 400);
    }

    void exportLoadsTheRestFirst()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Load all rows first"_s));
        QVERIFY(journey.pickFile(u"all.json"_s));
        QVERIFY2(journey.waitForText(u"Saved all "_s), qPrintable(journey.visibleText()));
        QCOMPARE_GT(journey.shownRows(), 400);
        QCOMPARE(rowsIn(journey, u"all.json"_s), journey.shownRows());

        // Now all are here, so nothing is asked; what a search leaves is told as a part.
        QVERIFY(journey.search(u"uma user"_s));
        QVERIFY(journey.waitForRows(1));
        QTest::keyClick(journey.page()->table(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.pickFile(u"one.json"_s));
        QCOMPARE(rowsIn(journey, u"one.json"_s), 1);
        QVERIFY2(journey.waitForText(u"Saved 1 of "_s), qPrintable(journey.visibleText()));
    }

    void timeslotsAreExportedWithoutTheirControls()
    {
        Journey journey({.elevate = false});
        QVERIFY(journey.goTo(u"ivalt.timeslots"_s));
        const int rows = journey.shownRows();
        QVERIFY(rows > 0);
        QVERIFY(journey.command(u"Export rows shown"_s));
        QVERIFY(journey.pickFile(u"timeslots.json"_s));
        QCOMPARE(rowsIn(journey, u"timeslots.json"_s), rows);
        QFile file(journey.folder() + u"/timeslots.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject first = QJsonDocument::fromJson(file.readAll()).array().first().toObject();
        QVERIFY(!first.value("name"_L1).toString().isEmpty());
        QVERIFY(!first.contains("shown"_L1));
    }

    void exportIsNotWrittenWhenLoadingStops()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.users"_s));
        journey.sandbox().addSwitch({.fault = sandbox::Fault::Hang, .operations = {u"searchUsers"_s}});
        QTest::keyClick(journey.page()->table(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.click(u"Load all rows first"_s));
        QVERIFY(journey.pickFile(u"none.json"_s));
        QVERIFY2(journey.waitForText(u"Load all rows: Users"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.command(u"Stop loading rows"_s));
        QVERIFY2(journey.waitForText(u"Nothing was exported"_s), qPrintable(journey.visibleText()));
        QVERIFY(!QFile::exists(QDir(journey.folder()).filePath(u"none.json"_s)));
    }

    void exportsWhatIsSelected()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"elevate.modules"_s));
        selectTwo(journey);
        QVERIFY(journey.command(u"Export selected rows"_s));
        QVERIFY(journey.pickFile(u"two.json"_s));
        QCOMPARE(rowsIn(journey, u"two.json"_s), 2);
    }

    void formulasAreWrittenAsText()
    {
        Journey journey;
        QVERIFY(journey.goTo(u"ivalt.organizations"_s));
        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        for (const auto &[label, text] : {std::pair{u"Name"_s, u"=1+1"_s},
                                          {u"Organization code"_s, u"sum-1"_s},
                                          {u"Geofencing"_s, u"true"_s},
                                          {u"Geofence quota"_s, u"5"_s},
                                          {u"Active"_s, u"true"_s}})
            QVERIFY2(journey.fill(label, text), qPrintable(label));
        QVERIFY(journey.click(u"Create"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.clickRow(u"organization_code"_s, u"sum-1"_s));

        QVERIFY(exportedCells(journey, u"guarded.csv"_s).contains("'=1+1"));
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        QVERIFY(journey.command(u"Copy rows as CSV"_s));
        QTRY_VERIFY(clipboard->text().contains(u"sum-1"_s));
        QVERIFY2(clipboard->text().contains(u",'=1+1,"_s), qPrintable(clipboard->text()));

        // Who reads the file with a program of their own may want it as it is.
        journey.application().settingsStore().setValue(settings::formulaGuard, std::optional(false));
        const QList<QByteArray> plain = exportedCells(journey, u"plain.csv"_s);
        QVERIFY(plain.contains("=1+1"));
        QVERIFY(!plain.contains("'=1+1"));
    }

private:
    //! The cells of the file into which the selected rows are exported.
    static QList<QByteArray> exportedCells(Journey &journey, const QString &fileName)
    {
        if (!journey.command(u"Export selected rows"_s) || !journey.pickFile(fileName))
            return {};
        QFile file(QDir(journey.folder()).filePath(fileName));
        if (!QTest::qWaitFor([&] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("\r\n", ",").split(',');
    }

    //! Waits for the file; -1 when it does not come.
    static qsizetype rowsIn(Journey &journey, const QString &fileName)
    {
        QFile file(QDir(journey.folder()).filePath(fileName));
        const bool isThere = QTest::qWaitFor([&] { return file.exists(); });
        return isThere && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array().size() : -1;
    }

    static void selectTwo(Journey &journey)
    {
        RecordTable *table = journey.page()->table();
        const auto click = [table](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                              table->visualRect(table->model()->index(row, table->shownColumns().value(0))).center());
        };
        click(0, Qt::NoModifier);
        click(1, Qt::ControlModifier);
        QCOMPARE(table->selectedRows().size(), 2);
    }
};

QTEST_MAIN(ListJourneyTest)
#include "tst_listjourney.moc"
