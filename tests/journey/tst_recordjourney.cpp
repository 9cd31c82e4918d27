#include "tests/support/journey.h"

#include "models/tables/folding.h"
#include "network/operations/elevate.h"
#include "ui/records/exportquestion.h"
#include "ui/records/tablepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::IvaltEnvelope;
using Values = QList<std::pair<QString, QString>>;

//! What is done on a page: a record is created, edited and removed again.
struct PageVisit
{
    QString page;
    Values creation; //!< label and text
    Values edit;
    QString edited; //!< key of the column that shows the edit
    QString after;  //!< what stands there then, as the service says it
    QString column; //!< key by which the record is found
    QString found;  //!< what stands there
    QString sortBy;
};
Q_DECLARE_METATYPE(PageVisit)

static QList<PageVisit> elevateVisits()
{
    return {
        {u"elevate.organizations"_s,
         {{u"Name"_s, u"Harbour School"_s},
          {u"Code"_s, u"harbour_school"_s},
          {u"Description"_s, u"By the sea"_s},
          {u"Domains"_s, u"harbour.example"_s}},
         {{u"Description"_s, u"By the lake"_s}},
         u"description"_s,
         u"By the lake"_s,
         u"code"_s,
         u"harbour_school"_s,
         u"name"_s},
        {u"elevate.roles"_s,
         {{u"Title"_s, u"gate_keeper"_s},
          {u"Label"_s, u"Gate Keeper"_s},
          {u"Kind"_s, u"Ordinary"_s},
          {u"Visibility"_s, u"PUBLIC"_s}},
         {{u"Label"_s, u"Door Keeper"_s}, {u"Kind"_s, u"System"_s}},
         u"user_type"_s, // older lines do not list the label
         u"1"_s,
         u"title"_s,
         u"gate_keeper"_s,
         u"title"_s},
        {u"elevate.permissions"_s,
         {{u"Code"_s, u"a_journey"_s},
          {u"Module"_s, u"user"_s},
          {u"Verbs"_s, u"GET"_s},
          {u"API path"_s, u"/user/v1/journey/*"_s}},
         {{u"API path"_s, u"/user/v1/journey/read"_s}},
         u"api_path"_s,
         u"/user/v1/journey/read"_s,
         u"code"_s,
         u"a_journey"_s,
         u"code"_s},
        {u"elevate.modules"_s,
         {{u"Code"_s, u"journeys"_s}},
         {{u"Code"_s, u"travels"_s}},
         u"code"_s,
         u"travels"_s,
         u"code"_s,
         u"journeys"_s,
         u"code"_s},
    };
}

class RecordJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void elevatePages_data() { linesAre(everyLine); }

    void elevatePages()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        for (const PageVisit &visit : elevateVisits()) {
            this->visit(journey, visit);
            if (QTest::currentTestFailed())
                return;
        }
        users(journey);
    }

    void ivaltPages_data()
    {
        QTest::addColumn<IvaltEnvelope>("envelope");
        QTest::newRow("reference") << IvaltEnvelope::Reference;
        QTest::newRow("quick start") << IvaltEnvelope::QuickStart;
        QTest::newRow("details") << IvaltEnvelope::Details;
    }

    void ivaltPages()
    {
        QFETCH(const IvaltEnvelope, envelope);
        Journey journey({.sandbox = {.ivalt = envelope}});
        visit(journey, {u"ivalt.organizations"_s,
                        {{u"Name"_s, u"Harbour"_s},
                         {u"Organization code"_s, u"harbour-1"_s},
                         {u"Geofencing"_s, u"true"_s},
                         {u"Geofence quota"_s, u"5"_s},
                         {u"Active"_s, u"true"_s}},
                        {{u"Geofence quota"_s, u"9"_s}},
                        u"number_geo_fencing"_s,
                        u"9"_s,
                        u"organization_code"_s,
                        u"harbour-1"_s,
                        u"name"_s});
        visit(journey, {u"ivalt.users"_s,
                        {{u"Name"_s, u"Mara Østergaard"_s},
                         {u"Country code"_s, u"+45"_s},
                         {u"Mobile"_s, u"5550199001"_s},
                         {u"E-mail"_s, u"mara@example.org"_s},
                         {u"User code"_s, u"4711"_s},
                         {u"Device token"_s, u"token"_s},
                         {u"Device id"_s, u"device"_s},
                         {u"Platform"_s, u"android"_s},
                         {u"Admin"_s, u"false"_s}},
                        {{u"Name"_s, u"Mara Lund"_s}},
                        u"name"_s,
                        u"Mara Lund"_s,
                        u"email"_s,
                        u"mara@example.org"_s,
                        u"name"_s});
    }

private:
    void visit(Journey &journey, const PageVisit &visit)
    {
        qInfo() << visit.page;
        QVERIFY2(journey.goTo(visit.page), qPrintable(journey.visibleText()));
        QVERIFY(journey.shownRows() > 0);
        sorts(journey, visit.sortBy);
        if (QTest::currentTestFailed())
            return;
        filters(journey, visit.sortBy);
        if (QTest::currentTestFailed())
            return;

        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        for (const auto &[label, text] : visit.creation)
            QVERIFY2(journey.fill(label, text), qPrintable(label));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));

        QVERIFY(journey.search(visit.found));
        QVERIFY2(journey.clickRow(visit.column, visit.found), qPrintable(journey.visibleText()));
        exports(journey, visit.found);
        if (QTest::currentTestFailed())
            return;
        QTest::keyClick(journey.page()->table(), Qt::Key_F2);
        QVERIFY(journey.waitForDialog());
        for (const auto &[label, text] : visit.edit)
            QVERIFY2(journey.fill(label, text), qPrintable(label));
        QVERIFY(journey.click(u"Save"_s));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QVERIFY(journey.search({}));
        const bool isRenamed = visit.edited == visit.column;
        const QString key = isRenamed ? visit.after : visit.found;
        QVERIFY2(journey.clickRow(visit.column, key), qPrintable(journey.visibleText()));
        QTRY_COMPARE(cellBeside(journey, visit.column, key, visit.edited), visit.after);
        if (isRenamed)
            QVERIFY(!journey.hasRowNow(visit.column, visit.found));

        const int before = journey.shownRows();
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog()); // nothing is removed unasked
        QCOMPARE(journey.shownRows(), before);
        QVERIFY(journey.hasRowNow(visit.column, key));
        QVERIFY2(journey.confirm(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(!journey.hasRowNow(visit.column, key));
    }

    //! What stands in \a wanted of the row that has \a value in \a column.
    static QString cellBeside(Journey &journey, const QString &column, const QString &value, const QString &wanted)
    {
        for (int row = 0; row < journey.shownRows(); ++row) {
            if (journey.cell(row, column) == value)
                return journey.cell(row, wanted);
        }
        return {};
    }

    //! Narrows the list to what one cell says, by the cell's menu, and widens it again.
    void filters(Journey &journey, const QString &column)
    {
        const RecordTable *table = journey.page()->table();
        const int place = table->records()->store()->columnIndex(column);
        const QString title = table->records()->store()->columns().at(place).title;
        const int all = journey.shownRows();
        const QString value = journey.cell(all / 2, column);
        const int wanted = journey.countRows(column, value);
        QVERIFY(wanted < all);
        QVERIFY(journey.openCellMenu(all / 2, column));
        QVERIFY(journey.choose({QString(u"Only "_s + title)}));
        QTRY_VERIFY(journey.shownRows() < all);
        QVERIFY(journey.waitUntilLoaded());
        // Of a long list more may have been read meanwhile.
        QCOMPARE_GE(journey.shownRows(), wanted);
        QCOMPARE(journey.countRows(column, value), journey.shownRows());
        const QString chip = u"Remove filter %1 is %2"_s.arg(title, table->valueText(place, value));
        QVERIFY2(journey.click(chip), qPrintable(chip));
        QTRY_VERIFY2(journey.shownRows() >= all, qPrintable(journey.visibleText()));
    }

    void sorts(Journey &journey, const QString &column)
    {
        QVERIFY(journey.clickHeader(column));
        const auto isSorted = [&](bool descending) {
            bool differ = false;
            for (int row = 1; row < journey.shownRows(); ++row) {
                const int order =
                    foldedText(journey.cell(row - 1, column)).compare(foldedText(journey.cell(row, column)));
                differ = differ || order != 0;
                if (descending ? order < 0 : order > 0)
                    return false;
            }
            return differ; // rows that are all alike would say nothing
        };
        QVERIFY(isSorted(false));
        QVERIFY(journey.clickHeader(column));
        QVERIFY(isSorted(true));
        QVERIFY(journey.clickHeader(column)); // back to the order of the service
    }

    void exports(Journey &journey, const QString &mustContain)
    {
        const QString file = QDir(journey.folder()).filePath(u"export.csv"_s);
        QFile::remove(file);
        QTest::keyClick(journey.page()->table(), Qt::Key_S, Qt::ControlModifier);
        QDialog *dialog = journey.waitForDialog();
        if (qobject_cast<ExportQuestion *>(dialog)) { // not all rows are here
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY(journey.waitForDialog() != dialog);
        }
        QVERIFY(journey.pickFile(u"export.csv"_s)); // in the folder last used
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.contains(mustContain.toUtf8()));
        QVERIFY(content.startsWith("\xEF\xBB\xBF")); // spreadsheets take it for other letters else
    }

    //! Whether the service takes this account, asked beside the window.
    static bool canSignIn(Journey &journey, const QString &email, const QString &password)
    {
        Client &client = journey.application().desk()->workspace().client(Service::Elevate);
        const auto answer =
            client.call(elevate::login, elevate::SignIn{.email = email, .identifier = email, .password = password});
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.resultCount() == 1 && answer.result();
    }

    //! Users sign up and cannot be edited; one is created, found, exported, deactivated and deleted.
    void users(Journey &journey)
    {
        QVERIFY2(journey.goTo(u"elevate.users"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.shownRows() >= 100);
        sorts(journey, u"name"_s);
        if (QTest::currentTestFailed())
            return;
        filters(journey, u"name"_s);
        if (QTest::currentTestFailed())
            return;

        QTest::keyClick(journey.page()->table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.waitForDialog());
        for (const auto &[label, text] : {std::pair{u"Name"_s, u"Mara Lund"_s},
                                          {u"E-mail"_s, u"mara@harbour.example"_s},
                                          {u"Password"_s, u"HarBour!!!2026"_s}})
            QVERIFY2(journey.fill(label, text), qPrintable(label));
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));

        QVERIFY(journey.search(u"Mara Lund"_s));
        QVERIFY2(journey.clickRow(u"name"_s, u"Mara Lund"_s), qPrintable(journey.visibleText()));
        exports(journey, u"Mara Lund"_s);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(canSignIn(journey, u"mara@harbour.example"_s, u"HarBour!!!2026"_s));
        QVERIFY(journey.command(u"Deactivate"_s));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"deactivateUsers"), 1);
        QTRY_VERIFY(!canSignIn(journey, u"mara@harbour.example"_s, u"HarBour!!!2026"_s));

        QVERIFY(journey.search({}));
        QVERIFY(journey.waitUntilLoaded());
        const QString name = journey.cell(5, u"name"_s);
        const QString other = journey.cell(5, u"id"_s);
        QVERIFY(journey.search(name));
        QVERIFY2(journey.clickRow(u"id"_s, other), qPrintable(journey.visibleText()));
        QTest::keyClick(journey.page()->table(), Qt::Key_Delete);
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.visibleText().contains(u"anonymised"_s)); // what is lost is named
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitUntilNoDialog(), qPrintable(journey.visibleText()));
        QTRY_VERIFY(!journey.hasRowNow(u"name"_s, name) || !journey.hasRowNow(u"id"_s, other));
    }
};

QTEST_MAIN(RecordJourneyTest)
#include "tst_recordjourney.moc"
