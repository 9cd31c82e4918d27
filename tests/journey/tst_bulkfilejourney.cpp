#include "tests/support/importsteps.h"

#include "app/files/bulkstart.h"
#include "app/files/filetransfer.h"
#include "network/operations/elevate.h"

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;
using importing::action;

//! The files of users that the service was given: how far they are, and what is to be had of them.
class BulkFileJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void failedRowsOfAFileAreImportedAgain_data() { linesAre(everyLine); }
    void failedRowsOfAFileAreImportedAgain()
    {
        QFETCH(const Line, line);
        const bool hasTenants = line == Line::V35;
        sandbox::SandboxOptions options;
        options.elevate = line;
        options.bulkDelay = 50ms;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        // As another program would, which does not look at what is in it.
        QVERIFY(startFile(journey, hasTenants ? "name,email,phone_code,phone,username,password,roles\n"
                                                "Mara Lund,mara@harbour.example,,,mara_lund,Harbour!2026,mentee\n"
                                                "Per Quay,not an address,,,per_quay,Harbour!2026,mentee\n"
                                              : "name,email,roles\nMara Lund,mara@harbour.example,mentee\n"
                                                "Per Quay,not an address,mentee\n"));
        QVERIFY(openList(journey));
        QTRY_COMPARE_WITH_TIMEOUT(journey.cell(0, u"status"_s), u"PROCESSED"_s, 15000);
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QVERIFY(journey.command(u"Mend and import the failed rows again"_s));
        QTRY_COMPARE(journey.window().currentPageId(), u"elevate.import"_s);
        QTRY_VERIFY2(action(journey, u"checkRows"_s)->isEnabled(), qPrintable(journey.visibleText()));
        QVERIFY2(journey.waitForText(u"failed rows"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.click(u"Check the rows"_s));
        const auto *page = qobject_cast<ImportPage *>(journey.window().currentPage());
        QTRY_COMPARE(page->check()->rows()->rowCount(), 1);
        // The columns of the file, without ours.
        QCOMPARE(page->check()->rows()->columnCount(), ImportRowsModel::firstCell + (hasTenants ? 7 : 3));
        bool hasName = false;
        for (int column = 0; column < page->check()->rows()->columnCount(); ++column)
            hasName |= page->check()->rows()->index(0, column).data().toString() == "Per Quay"_L1;
        QVERIFY(hasName);
    }

    //! A service lists the newest last, behind all that have come before; here it is first.
    void fileFarDownIsWatched()
    {
        sandbox::SandboxOptions options{.elevate = Line::V31};
        options.bulkDelay = 10min;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        constexpr int others = 220;
        QVERIFY(giveOthers(journey, others));
        QVERIFY(startFile(journey, "name,email,roles\nMara Lund,mara@harbour.example,mentee\n"));
        QVERIFY(openList(journey));
        QVERIFY2(journey.waitForText(u"are loaded and sorted"_s), qPrintable(journey.visibleText()));
        QVERIFY(journey.command(u"Bulk user files: Load all rows"_s));
        QTRY_VERIFY(journey.shownRows() > others);
        QTRY_VERIFY2(journey.cell(0, u"name"_s).endsWith("crew"_L1), qPrintable(journey.cell(0, u"name"_s)));
        QCOMPARE(journey.cell(0, u"status"_s), u"UPLOADED"_s);
        const int asked = journey.sandbox().requestsSeen(u"listBulkFiles");
        journey.sandbox().processBulkFiles();
        QTRY_COMPARE_WITH_TIMEOUT(journey.cell(0, u"status"_s), u"PROCESSED"_s, 20'000);
        // What has lain since long ago is not asked for: each look, after 1.5 and 3 more seconds, reads a page of
        // three.
        const int oldest = journey.shownRows() - 1;
        QVERIFY2(journey.cell(oldest, u"name"_s).contains("other"_L1), qPrintable(journey.cell(oldest, u"name"_s)));
        QCOMPARE(journey.cell(oldest, u"status"_s), u"UPLOADED"_s);
        QVERIFY(journey.sandbox().requestsSeen(u"listBulkFiles") - asked <= 4);
    }

    //! From whichever page of the list it is on by now.
    void resultIsSavedFromFarDown()
    {
        sandbox::SandboxOptions options{.elevate = Line::V31};
        options.bulkDelay = 50ms;
        options.bulkFileOrder = sandbox::BulkFileOrder::NewestFirst;
        Journey journey({.sandbox = options, .member = sandbox::sampleOrgAdmin});
        QVERIFY(startFile(journey, "name,email,roles\nMara Lund,mara@harbour.example,mentee\n"));
        QVERIFY(openList(journey));
        QTRY_COMPARE_WITH_TIMEOUT(journey.cell(0, u"status"_s), u"PROCESSED"_s, 15000);
        QVERIFY(giveOthers(journey, 110));
        QVERIFY(journey.clickRow(u"id"_s, journey.cell(0, u"id"_s)));
        QVERIFY(journey.command(u"Save the result file"_s));
        QVERIFY(journey.pickFile(u"result.csv"_s));
        QVERIFY2(journey.waitForText(u"is saved"_s), qPrintable(journey.visibleText()));
    }

private:
    static bool openList(Journey &journey)
    {
        if (!journey.goTo(u"elevate.files"_s))
            return false;
        journey.within(u"elevate.files"_s);
        return journey.waitUntilLoaded();
    }

    //! Has the service work on the file with this path, beside the window.
    static QFuture<Outcome<Reply>> give(Journey &journey, const QString &path)
    {
        Client &client = journey.workspace().client(Service::Elevate);
        const PlannedChange start = planBulkStart(client, {.path = path, .uploadType = u"UPLOAD"_s});
        return client.send({.operation = &bulkStartOperation(client.line()), .body = start.body});
    }

    //! No such files are there, so they stay as they are; the moment in their names is long ago.
    static bool giveOthers(Journey &journey, int count)
    {
        QList<QFuture<Outcome<Reply>>> answers;
        for (int i = 0; i < count; ++i)
            answers.append(give(journey, u"users/7-1700000000000-other%1.csv"_s.arg(i)));
        return std::ranges::all_of(answers, isTaken);
    }

    static bool isTaken(const QFuture<Outcome<Reply>> &answer)
    {
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result();
    }

    //! Uploads a file of users and has the service work on it, beside the window.
    static bool startFile(Journey &journey, const QByteArray &content)
    {
        OpenWorkspace &workspace = journey.workspace();
        FileTransfer transfer(workspace,
                              {.direction = FileTransfer::Direction::Upload,
                               .name = u"crew.csv"_s,
                               .file = {},
                               .memory = std::make_shared<QByteArray>(content),
                               .ask = uploadPlace(workspace, u"crew.csv"_s, {})},
                              nullptr);
        transfer.start();
        return QTest::qWaitFor([&] { return transfer.state() == ActivityState::Finished; }) &&
               isTaken(give(journey, transfer.path()));
    }
};

QTEST_MAIN(BulkFileJourneyTest)
#include "tst_bulkfilejourney.moc"
