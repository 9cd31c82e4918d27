// The program is killed again and again while it imports users into iVALT, and goes on each time it is started: in the
// end every row of the file exists once. The sandbox, which stands for the service, lives on in this process; the
// program killed is this one, called with --child. GATEHOUSE_KILLS tells how often.
#include "network/sandbox/sandbox.h"
#include "tests/support/importing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using sandbox::Fault;

static constexpr qint64 peopleInFile = 2'000;
static constexpr int killsByDefault = 200;

//! Goes on with the newest import of the journal as the program does: 0 when all is done, 3 when it stopped before.
static int work(const QString &folder, const QString &address)
{
    ImportHost host(folder, address);
    const ImportEntry entry = host.entry();
    if (entry.state == ImportEntry::State::Finished)
        return 0;
    // What is on its way to the sandbox arrives within moments, all being on one computer.
    const IvaltImport::Timing timing{.settling = 150ms, .gathering = 5ms};
    IvaltImport run(host.place(), entry, {}, timing, nullptr);
    QObject::connect(&run, &ImportRun::ended, &run, [&run] {
        const bool isDone = run.entry().state == ImportEntry::State::Finished;
        if (!isDone)
            qWarning("%s", qPrintable(run.entry().note));
        QCoreApplication::exit(isDone ? 0 : 3);
    });
    run.start();
    return QCoreApplication::exec();
}

class ImportKillTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowExistsOnce_data();
    void everyRowExistsOnce();

private:
    static QStringList childArguments(const QTemporaryDir &folder, const sandbox::Sandbox &service)
    {
        return {u"--child"_s, folder.path(), service.baseUrl(Service::Ivalt).toString()};
    }
};

void ImportKillTest::everyRowExistsOnce_data()
{
    QTest::addColumn<bool>("takesPhonesTwice");
    // Nobody knows what the real service does with a phone number it has: it must not matter.
    QTest::newRow("a service that would make somebody twice") << true;
    QTest::newRow("a service that refuses to") << false;
}

void ImportKillTest::everyRowExistsOnce()
{
    QFETCH(const bool, takesPhonesTwice);
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("GATEHOUSE_KILLS", &isGiven);
    const int wanted = (isGiven ? given : killsByDefault) / 2;
    sandbox::Sandbox service({.seed = u"empty"_s, .ivaltTakesPhonesTwice = takesPhonesTwice});
    QVERIFY2(service.start(), qPrintable(service.errorString()));
    const QTemporaryDir folder;
    QString organization;
    {
        ImportHost host(folder.path(), service.baseUrl(Service::Ivalt).toString());
        organization = host.makeOrganization();
        const auto added = awaited(host.journal.add(importOf(organization), people(peopleInFile)));
        QVERIFY2(added, qPrintable(added ? QString() : added.error()));
    }
    const QStringList creating{u"createOrgUser"_s};
    service.setSwitches({{.fault = Fault::Latency, .operations = creating, .milliseconds = 5},
                         {.fault = Fault::Cut, .operations = creating, .percent = 3, .bytes = 10},
                         {.fault = Fault::Drop, .operations = creating, .percent = 3},
                         {.fault = Fault::Status, .operations = creating, .percent = 3, .status = 503},
                         {.fault = Fault::TooManyRequests, .operations = creating, .percent = 3, .retryAfter = 0},
                         {.fault = Fault::Cut, .operations = {u"listOrgUsers"_s}, .percent = 10, .bytes = 500}});

    QElapsedTimer clock;
    clock.start();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments(childArguments(folder, service));
    int kills = 0;
    int ends = 0;
    double longest = 500; // milliseconds that it lives
    bool isDone = false;
    while (kills < wanted && !isDone) {
        child.start();
        const int life = QRandomGenerator::global()->bounded(std::max(1, int(longest)));
        if (child.waitForFinished(life)) {
            isDone = child.exitCode() == 0;
            QVERIFY2(child.exitStatus() == QProcess::NormalExit, "the program crashed");
            QVERIFY(++ends < 50);
            continue;
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        ++kills;
        // Spread over the whole import: slower where it is ahead of the kills, faster where it is behind.
        const double sent = double(service.requestsSeen(u"createOrgUser")) / peopleInFile;
        longest = std::clamp(longest * (sent > 0.9 * kills / wanted ? 0.75 : 1.1), 50.0, 5'000.0);
    }
    const qint64 killed = clock.elapsed();
    for (int attempt = 0; !isDone && attempt < 20; ++attempt) {
        child.start();
        QVERIFY(child.waitForFinished(120'000));
        isDone = child.exitCode() == 0;
    }
    QVERIFY(isDone);
    const int requests = service.requestsSeen(u"createOrgUser");
    service.clearSwitches();

    ImportHost host(folder.path(), service.baseUrl(Service::Ivalt).toString());
    const ImportEntry entry = host.entry();
    QHash<QString, QString> identities;
    qint64 twice = 0;
    for (const Record &user : host.users(organization)) {
        twice += identities.contains(user.text(u"mobile"));
        identities.insert(user.text(u"mobile"), user.identity());
    }
    qInfo("killed %d times in %.1f s, ended %d times by itself; %lld rows, %d requests to create, %lld exist, %lld of "
          "them twice",
          kills, double(killed) / 1000, ends, peopleInFile, requests, qint64(identities.size()), twice);
    QCOMPARE(twice, 0);
    QCOMPARE(identities.size(), peopleInFile);
    QCOMPARE(entry.state, ImportEntry::State::Finished);
    QCOMPARE(entry.count(ImportRowState::Done), peopleInFile);
    for (const ImportedRow &row : host.rows(entry.id)) {
        // Each knows who it has become, where the service has told or a look has shown it.
        if (!row.identity.isEmpty() && row.identity != identities.value(mobileOf(row.number)))
            QFAIL(qPrintable(u"row %1: %2"_s.arg(row.number).arg(row.identity)));
    }
    QVERIFY2(kills == wanted, "it was finished before it was killed often enough");
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--child"_L1)
        return work(arguments.at(2), arguments.at(3));
    ImportKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importkill.moc"
