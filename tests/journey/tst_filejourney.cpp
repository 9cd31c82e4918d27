#include "tests/support/importsteps.h"
#include "tests/ui/accessible.h"

#include "app/changes/changelog.h"
#include "network/operations/elevate.h"
#include "ui/connections/formfield.h"
#include "ui/files/dropzone.h"
#include "ui/files/transferlist.h"
#include "ui/records/tablepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using sandbox::Fault;
using namespace std::chrono_literals;
using importing::action;

//! Files: up by signed addresses and down again, and users made from a CSV file, on every line of the service.
class FileJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void upAndDown()
    {
        Journey journey;
        QVERIFY(open(journey));
        const QByteArray content = "a,b\n1,2\n";
        write(journey, u"plain.csv"_s, content);
        QVERIFY(journey.click(u"Upload files…"_s));
        QVERIFY(journey.pickFile(u"plain.csv"_s));
        QVERIFY2(journey.waitForText(u"plain.csv is uploaded"_s), qPrintable(journey.visibleText()));
        QCOMPARE(transfers(journey)->count(), 1);
        QCOMPARE(test::namelessWidgets(&journey.window()), QStringList());

        QVERIFY(journey.click(u"Copy path"_s));
        const QString path = QApplication::clipboard()->text();
        QVERIFY2(path.startsWith("users/"_L1) && path.endsWith("-plain.csv"_L1), qPrintable(path));
        QVERIFY(journey.click(u"Copy link"_s));
        QVERIFY(journey.waitForText(u"The link is copied"_s));
        QVERIFY(QApplication::clipboard()->text().startsWith("http://127.0.0.1"_L1));

        QVERIFY(journey.command(u"Get a file by its path"_s));
        QVERIFY(journey.waitForDialog());
        QCOMPARE(test::namelessWidgets(journey.waitForDialog()), QStringList());
        QVERIFY(journey.click(u"Save file…"_s));
        QCOMPARE(journey.waitForDialog()->findChild<FormField *>()->problem(), u"Write the path of the file."_s);
        QVERIFY(journey.fill(u"File path"_s, path));
        QVERIFY(journey.click(u"Save file…"_s));
        QVERIFY(journey.pickFile(u"back.csv"_s));
        QVERIFY2(journey.waitForText(u"is saved"_s), qPrintable(journey.visibleText()));
        QCOMPARE(read(journey, u"back.csv"_s), content);

        // The change log has the upload, with the path and without the signed address.
        QTRY_COMPARE(lastChange(journey).outcome, QString(outcomes::succeeded));
        const ChangeEntry entry = lastChange(journey);
        QCOMPARE(entry.targetTitle, u"plain.csv"_s);
        QCOMPARE(entry.targetId, path);
        QVERIFY(!QJsonDocument(jsonFromRecord(Record::of(entry))).toJson().contains("signature="));

        // The service gives addresses for what is not there, too.
        QVERIFY(journey.command(u"Get a file by its path"_s));
        QVERIFY(journey.fill(u"File path"_s, u"users/none.csv"_s));
        QVERIFY(journey.click(u"Save file…"_s));
        QVERIFY(journey.pickFile(u"none.csv"_s));
        QVERIFY2(journey.waitForText(u"no such file"_s), qPrintable(journey.visibleText()));
        QVERIFY(!QFile::exists(place(journey, u"none.csv"_s)));
    }

    void placeIsChosen()
    {
        Journey journey;
        QVERIFY(open(journey));
        write(journey, u"plan.txt"_s, "north wing");
        QVERIFY(journey.fill(u"Folder to upload to"_s, u"/plans/2026/"_s));
        drop(journey, u"plan.txt"_s);
        QVERIFY2(journey.waitForText(u"plan.txt is uploaded"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Copy path"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"plans/2026/plan.txt"_s);

        // To the public store, and back from there.
        QVERIFY(journey.fill(u"Folder to upload to"_s, {}));
        QVERIFY(journey.click(u"Public"_s));
        write(journey, u"open.txt"_s, "for everybody");
        drop(journey, u"open.txt"_s);
        QVERIFY2(journey.waitForText(u"open.txt is uploaded"_s), qPrintable(journey.visibleText()));
        QAbstractButton *copy = nullptr; // the first file is still listed
        QTRY_VERIFY2((copy = copyPathButton(journey, u"open.txt"_s)), qPrintable(journey.visibleText()));
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString path = QApplication::clipboard()->text();
        for (const bool isPublic : {false, true}) {
            QVERIFY(journey.command(u"Get a file by its path"_s));
            QVERIFY(journey.waitForDialog());
            QVERIFY(journey.fill(u"File path"_s, path));
            if (isPublic)
                QVERIFY(journey.click(u"In the public store"_s));
            QVERIFY(journey.click(u"Save file…"_s));
            QVERIFY(journey.pickFile(u"back.txt"_s));
            QVERIFY2(journey.waitForText(isPublic ? u"is saved"_s : u"no such file"_s),
                     qPrintable(journey.visibleText()));
            QCOMPARE(QFile::exists(place(journey, u"back.txt"_s)), isPublic);
        }
        QCOMPARE(read(journey, u"back.txt"_s), "for everybody");
    }

    void sampleCsv_data() { lines(); }
    void sampleCsv()
    {
        QFETCH(const Line, line);
        Journey journey({.sandbox = {.elevate = line}});
        QVERIFY(open(journey));
        QVERIFY(journey.click(u"Save the sample CSV…"_s));
        QVERIFY(journey.pickFile(u"sample.csv"_s));
        QVERIFY2(journey.waitForText(u"is saved"_s), qPrintable(journey.visibleText()));
        QVERIFY(read(journey, u"sample.csv"_s)
                    .startsWith(line == Line::V35 ? "name,email,phone_code" : "name,email,roles"));
    }

    void uploadIsCancelledAndTriedAgain()
    {
        Journey journey;
        QVERIFY(open(journey));
        write(journey, u"large.bin"_s, QByteArray(2'000'000, 'x'));
        journey.sandbox().addSwitch({.fault = Fault::Hang, .operations = {u"object"_s}, .times = 1});
        QVERIFY(journey.click(u"Upload files…"_s));
        QVERIFY(journey.pickFile(u"large.bin"_s));
        QTRY_COMPARE(journey.sandbox().requestsSeen(u"object"), 1);
        QVERIFY(journey.waitForText(u"2,000,000 bytes"_s));
        QVERIFY(journey.click(u"Cancel Upload large.bin"_s));
        QVERIFY(journey.waitForText(u"Cancelled"_s));
        QVERIFY(journey.click(u"Try again"_s));
        QVERIFY2(journey.waitForText(u"large.bin is uploaded"_s), qPrintable(journey.visibleText()));
        QCOMPARE(transfers(journey)->count(), 1);
        QCOMPARE(journey.sandbox().requestsSeen(u"getUploadUrl"), 2);
    }

    void expiredAddressIsAskedForAgain()
    {
        sandbox::SandboxOptions options;
        options.signedUrlLife = 1s;
        Journey journey({.sandbox = options});
        QVERIFY(open(journey));
        write(journey, u"late.csv"_s, "x");
        // The first address has expired before it arrives.
        journey.sandbox().addSwitch(
            {.fault = Fault::Latency, .operations = {u"getUploadUrl"_s}, .times = 1, .milliseconds = 1300});
        QVERIFY(journey.click(u"Upload files…"_s));
        QVERIFY(journey.pickFile(u"late.csv"_s));
        QVERIFY2(journey.waitForText(u"late.csv is uploaded"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"getUploadUrl"), 2);
    }

    void refusedUploadIsToldAndTriedAgain()
    {
        Journey journey;
        QVERIFY(open(journey));
        write(journey, u"other.csv"_s, "x");
        journey.sandbox().addSwitch({.fault = Fault::Status, .operations = {u"object"_s}, .times = 1, .status = 403});
        drop(journey, u"other.csv"_s);
        QVERIFY2(journey.waitForText(u"The store refused it with status 403"_s), qPrintable(journey.visibleText()));
        QVERIFY(!journey.visibleText().contains("signature="_L1));
        QVERIFY(journey.click(u"Try again"_s));
        QVERIFY2(journey.waitForText(u"other.csv is uploaded"_s), qPrintable(journey.visibleText()));

        // The service itself refuses to give an address.
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"getUploadUrl"_s}, .times = 1, .status = 500});
        drop(journey, u"other.csv"_s);
        QVERIFY2(journey.waitForText(u"was not uploaded"_s), qPrintable(journey.visibleText()));
    }

    void whoMayNotIsTold()
    {
        Journey journey;
        QVERIFY(open(journey));
        QVERIFY2(journey.waitForText(u"You are not allowed to see this"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Sign in as somebody else…"_s));
        QVERIFY(journey.waitForDialog());
        QTest::keyClick(journey.waitForDialog(), Qt::Key_Escape);
        QVERIFY(journey.waitUntilNoDialog());
        const auto *create = journey.window().currentPage()->findChild<QAction *>(u"createUsers"_s);
        QVERIFY(create && !create->isEnabled());
        QVERIFY(create->statusTip().contains(u"organization admin"_s));
    }

    void usersFromCsv_data() { lines(); }
    void usersFromCsv()
    {
        QFETCH(const Line, line);
        const bool hasTenants = line == Line::V35;
        sandbox::SandboxOptions options;
        options.elevate = line;
        options.bulkDelay = 300ms;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        QVERIFY(open(journey));
        journey.within(u"elevate.files"_s);
        QVERIFY(journey.waitUntilLoaded());
        QVERIFY(journey.hasRow(u"status"_s, u"PROCESSED"_s));
        const int before = journey.shownRows();

        write(journey, u"crew.csv"_s,
              hasTenants ? "name,email,phone_code,phone,username,password,roles\n"
                           "Mara Lund,mara@harbour.example,,,mara_lund,Harbour!2026,mentee\n"
                           "Per Quay,not an address,,,per_quay,Harbour!2026,mentee\n"
                         : "name,email,roles\nMara Lund,mara@harbour.example,mentee\nPer Quay,not an address,mentee\n");
        QVERIFY(journey.click(u"Create users from a CSV file…"_s));
        QVERIFY(journey.pickFile(place(journey, u"crew.csv"_s)));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.import"_s);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        if (hasTenants) {
            auto *ways = qobject_cast<QComboBox *>(journey.editor(u"What is done"_s));
            QVERIFY(ways);
            QTest::keyClick(ways, Qt::Key_End);
            QCOMPARE(ways->currentText(), u"Create accounts with passwords"_s);
            QVERIFY(journey.fill(u"Editable fields"_s, u"location,about"_s));
        }
        QVERIFY(journey.click(u"Check the rows"_s));
        // What the service would refuse is not sent to it.
        QTRY_VERIFY2(action(journey, u"importRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY2(action(journey, u"importRows"_s)->text().contains(u" 1 "_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.waitForDialog());
        if (hasTenants) {
            QVERIFY2(journey.visibleText().contains(u"Editable fields"_s) &&
                         journey.visibleText().contains(u"location, about"_s),
                     qPrintable(journey.visibleText()));
        }
        const QString operation = hasTenants ? u"createUsersFromCsv"_s : u"bulkCreateUsers"_s;
        QCOMPARE(journey.sandbox().requestsSeen(operation), 0);
        QVERIFY(journey.confirm());
        QVERIFY(journey.waitUntilNoDialog());
        QVERIFY2(journey.waitForText(u"1 of 2 done, 1 refused by the check"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(operation), 1);
        QCOMPARE(journey.sandbox().requestsSeen(u"getUploadUrl"), 1);

        QVERIFY(open(journey));
        journey.within(u"elevate.files"_s);
        QVERIFY(journey.waitForRows(before + 1));
        QTRY_COMPARE_WITH_TIMEOUT(journey.cell(0, u"status"_s), u"PROCESSED"_s, 15000);
        QVERIFY(!journey.cell(0, u"created_at"_s).isEmpty());
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QTRY_VERIFY2(action(journey, u"saveResult"_s)->isEnabled(),
                     qPrintable(action(journey, u"saveResult"_s)->statusTip()));
        QVERIFY(journey.command(u"Save the result file"_s));
        QVERIFY(journey.pickFile(u"result.csv"_s));
        QVERIFY2(journey.waitForText(u"is saved"_s), qPrintable(journey.visibleText()));
        const QByteArray result = read(journey, u"result.csv"_s);
        QVERIFY2(result.contains("statusOrUserId") && result.contains("mara@harbour.example"), result);
        QVERIFY(!QFile(place(journey, u"result.csv"_s)).permissions().testFlag(QFile::ReadOther));
        QVERIFY(journey.command(u"Mend and import the failed rows again"_s));
        QVERIFY2(journey.waitForText(u"No row of"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.window().currentPageId(), u"elevate.files"_s);
    }

    void uploadedFileLeadsToTheImport()
    {
        Journey journey({.sandbox = {.elevate = Line::V31}, .member = sandbox::sampleOrgAdmin});
        QVERIFY(open(journey));
        write(journey, u"crew.csv"_s, "name,email,roles\nMara Lund,mara@harbour.example,mentee\n");
        drop(journey, u"crew.csv"_s);
        QVERIFY2(journey.waitForText(u"crew.csv is uploaded"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Create users…"_s));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.import"_s);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.visibleText().contains(u"crew.csv"_s));
    }

    void missingEntityTypesAreToldOf()
    {
        Journey journey;
        QVERIFY(deleteType(journey, u"block"_s));
        QVERIFY(journey.command(u"Switch ELEVATE account"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY(journey.fill(u"E-mail, phone or user name"_s, sandbox::sampleOrgAdmin.email));
        QVERIFY(journey.click(u"Member of an organization"_s));
        QVERIFY(journey.signInToElevate(sandbox::sampleOrgAdmin.password));
        QVERIFY(open(journey));
        write(journey, u"crew.csv"_s,
              "name,email,phone_code,phone,username,password,roles\n"
              "Mara Lund,mara@harbour.example,,,mara_lund,Harbour!2026,mentee\n");
        QVERIFY(journey.click(u"Create users from a CSV file…"_s));
        QVERIFY(journey.pickFile(place(journey, u"crew.csv"_s)));
        QVERIFY2(journey.waitForText(u"no entity types with these values: block."_s),
                 qPrintable(journey.visibleText()));
    }

    void startingIsRefused()
    {
        Journey journey({.sandbox = {.elevate = Line::V31}, .member = sandbox::sampleOrgAdmin});
        QVERIFY(open(journey));
        write(journey, u"crew.csv"_s, "name,email,roles\nMara Lund,mara@harbour.example,mentee\n");
        journey.sandbox().addSwitch(
            {.fault = Fault::Status, .operations = {u"bulkCreateUsers"_s}, .times = 1, .status = 500});
        QVERIFY(journey.click(u"Create users from a CSV file…"_s));
        QVERIFY(journey.pickFile(place(journey, u"crew.csv"_s)));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.import"_s);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        QTRY_VERIFY2(action(journey, u"importRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(action(journey, u"importRows"_s)->text()));
        QVERIFY(journey.confirm());
        // Looked for in the list: it is not there, so it was not started; the file stays uploaded.
        QVERIFY2(journey.waitForText(u"500"_s), qPrintable(journey.visibleText()));
        QTRY_VERIFY2(action(journey, u"goOn"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Go on"_s));
        QVERIFY(journey.waitForDialog());
        QVERIFY2(journey.visibleText().contains("The plan of the whole file"_L1) &&
                     journey.visibleText().contains("1 of 1 rows of the file are sent."_L1),
                 qPrintable(journey.visibleText()));
        QVERIFY(journey.confirm());
        QVERIFY2(journey.waitForText(u"1 of 1 done"_s), qPrintable(journey.visibleText()));
        QCOMPARE(journey.sandbox().requestsSeen(u"getUploadUrl"), 1);
    }

    void whatOnePersonDidIsNotForAnother()
    {
        Journey journey;
        QVERIFY(open(journey));
        write(journey, u"mine.csv"_s, "x");
        drop(journey, u"mine.csv"_s);
        QVERIFY(journey.waitForText(u"mine.csv is uploaded"_s));
        QCOMPARE(transfers(journey)->count(), 1);
        QVERIFY(journey.command(u"Sign out of ELEVATE"_s));
        QTRY_COMPARE(transfers(journey)->count(), 0);
    }

private:
    static void lines() { linesAre(everyLine); }

    static bool open(Journey &journey) { return journey.goTo(u"elevate.files"_s); }

    static TransferList *transfers(Journey &journey)
    {
        return journey.window().currentPage()->findChild<TransferList *>();
    }

    //! Beside the window, as somebody else would.
    static bool deleteType(Journey &journey, const QString &value)
    {
        Client &client = journey.workspace().client(Service::Elevate);
        const auto types = client.list(elevate::readEntityTypes);
        if (!QTest::qWaitFor([&] { return types.isFinished(); }) || !types.result())
            return false;
        const QList<Record> rows = types.result()->rows;
        for (const Record &type : rows) {
            if (type.text(u"value") != value)
                continue;
            const auto answer =
                client.send({.operation = &elevate::deleteEntityType, .path = {{u"id"_s, type.identity()}}});
            return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result();
        }
        return false;
    }

    static QString place(Journey &journey, const QString &name) { return QDir(journey.folder()).filePath(name); }

    static void write(Journey &journey, const QString &name, const QByteArray &content)
    {
        QFile file(place(journey, name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray read(Journey &journey, const QString &name)
    {
        QFile file(place(journey, name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ChangeEntry lastChange(Journey &journey)
    {
        ChangeLog log(ApplicationPaths::in(journey.folder()).changeLog);
        const auto entries = log.read();
        const bool isRead = QTest::qWaitFor([&] { return entries.isFinished(); }) && entries.result();
        return isRead ? entries.result()->value(0) : ChangeEntry();
    }

    //! Types the name of a file, in the folder last used, into the open file dialog.
    static QAbstractButton *copyPathButton(Journey &journey, const QString &file)
    {
        for (auto *button : journey.window().currentPage()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == "Copy path"_L1 && button->accessibleDescription() == file)
                return button;
        }
        return nullptr;
    }

    static void drop(Journey &journey, const QString &name)
    {
        QVERIFY(Journey::drop(journey.window().currentPage()->findChild<DropZone *>(), place(journey, name)));
    }
};

QTEST_MAIN(FileJourneyTest)
#include "tst_filejourney.moc"
