// The whole console is killed again and again while it imports a file of users into iVALT, from dropping the file on,
// and is started again each time: in the end every row of the file exists once. The sandbox, which stands for the
// service, lives on in this process; the console killed is this program, called with --child, and it is used by keys
// and clicks. GATEHOUSE_KILLS tells how often; tst_importkill does the same to the import alone, which is killed far
// more often in the same time.
#include "tests/support/importing.h"
#include "tests/support/importsteps.h"

#include "app/import/importdesk.h"
#include "app/workspacedesk.h"
#include "app/workspaces/workspacestore.h"
#include "network/credentials/unattended.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::testing;
using namespace importing;
using namespace std::chrono_literals;

using sandbox::Fault;

static constexpr int peopleInTheFile = 2'000;
static constexpr int killsUnlessTold = 6;
static constexpr auto workspaceName = "City"_L1;

//! Why it did not get on.
static int stuck(Journey &journey, const char *where)
{
    qWarning("stuck at %s; the window says:\n%s", where, qPrintable(journey.visibleText()));
    return 2;
}

//! What somebody does who finds the console where it was left: 0 when all is imported, 3 when it stopped before.
static int goOn(const QString &folder)
{
    Journey journey({.folder = folder, .workspace = workspaceName});
    if (!journey.goTo(u"ivalt.import"_s))
        return stuck(journey, "the start");
    const ImportDesk &desk = journey.application().desk()->imports();
    if (!QTest::qWaitFor([&] { return desk.isRead(); }))
        return stuck(journey, "reading the list");
    if (desk.imports().isEmpty()) {
        Journey::drop(page(journey), QDir(folder).filePath(u"people.csv"_s));
        if (!check(journey))
            return stuck(journey, "checking");
        if (!QTest::qWaitFor([&] { return canImport(journey, peopleInTheFile); }, 20'000))
            return stuck(journey, "the plan");
        if (!journey.click(action(journey, u"importRows"_s)->text()))
            return stuck(journey, "importing");
    } else {
        if (desk.imports().constFirst().state == ImportEntry::State::Finished)
            return 0;
        if (!journey.click(u"Go on"_s))
            return stuck(journey, "going on");
    }
    const auto state = [&] {
        return desk.imports().isEmpty() ? ImportEntry::State::Writing : desk.imports().constFirst().state;
    };
    using State = ImportEntry::State;
    // Nothing is asked where all that was left turns out to be done.
    (void)QTest::qWaitFor([&] { return state() == State::Finished || QApplication::activeModalWidget(); }, 20'000);
    if (state() == State::Finished)
        return 0;
    if (!journey.confirm())
        return stuck(journey, "the review");
    if (!QTest::qWaitFor([&] { return state() == State::Running || state() == State::Finished; }, 20'000))
        return stuck(journey, "the run");
    if (!QTest::qWaitFor([&] { return state() == State::Finished || state() == State::Interrupted; }, 120'000))
        return stuck(journey, "the end");
    return state() == State::Finished ? 0 : 3;
}

class ConsoleKillTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowExistsOnce();
};

//! A folder of the program with a workspace on the service, and the file.
static void prepare(const QString &folder, const QString &address)
{
    Workspace workspace{.id = QUuid::createUuid(), .name = workspaceName};
    workspace.ivalt = IvaltConnection{.baseUrl = address, .createUserForm = u"quick-start"_s, .timeoutSeconds = 2};
    WorkspaceStore store(ApplicationPaths::in(folder).workspaces);
    const QString problem = store.add(workspace);
    if (!problem.isNull())
        qFatal("%s", qPrintable(problem));
    QFile file(QDir(folder).filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("first_name,last_name,country_code,mobile,email\n");
    for (int number = 0; number < peopleInTheFile; ++number) {
        const Record one = person(number);
        for (const QString &key : {u"first_name"_s, u"last_name"_s, u"country_code"_s, u"mobile"_s})
            file.write(one.text(key).toUtf8() + ',');
        file.write(one.text(u"email").toUtf8() + '\n');
    }
}

void ConsoleKillTest::everyRowExistsOnce()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("GATEHOUSE_KILLS", &isGiven);
    const int wanted = isGiven ? given : killsUnlessTold;
    // Nobody knows what the real service does with a phone number it has; the worst is to make somebody twice.
    sandbox::Sandbox service({.seed = u"empty"_s, .ivaltTakesPhonesTwice = true});
    QVERIFY2(service.start(), qPrintable(service.errorString()));
    const QString address = service.baseUrl(Service::Ivalt).toString();
    const QTemporaryDir folder;
    const QTemporaryDir aside;
    ImportHost host(aside.path(), address);
    const QString organization = host.makeOrganization();
    prepare(folder.path(), address);
    const QStringList creating{u"createOrgUser"_s};
    service.setSwitches({{.fault = Fault::Latency, .operations = creating, .milliseconds = 5},
                         {.fault = Fault::Cut, .operations = creating, .percent = 2, .bytes = 10},
                         {.fault = Fault::Drop, .operations = creating, .percent = 2},
                         {.fault = Fault::Status, .operations = creating, .percent = 2, .status = 503},
                         {.fault = Fault::TooManyRequests, .operations = creating, .percent = 2, .retryAfter = 0},
                         {.fault = Fault::Cut, .operations = {u"listOrgUsers"_s}, .percent = 10, .bytes = 500}});

    QElapsedTimer clock;
    clock.start();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(unattended::ivaltApiKey), QString(sandbox::sampleIvaltKey));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments({u"--child"_s, folder.path()});
    int kills = 0;
    int ends = 0;
    double longest = 4'000; // milliseconds that it lives
    bool isDone = false;
    while (kills < wanted && !isDone) {
        child.start();
        const int life = QRandomGenerator::global()->bounded(std::max(1, int(longest)));
        if (child.waitForFinished(life)) {
            QVERIFY2(child.exitStatus() == QProcess::NormalExit, "the console crashed");
            QVERIFY2(child.exitCode() != 2, "the console was stuck");
            isDone = child.exitCode() == 0;
            QVERIFY(++ends < 50);
            continue;
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        ++kills;
        const double sent = double(service.requestsSeen(u"createOrgUser")) / peopleInTheFile;
        longest = std::clamp(longest * (sent > 0.97 * kills / wanted ? 0.8 : 1.2), 1'000.0, 15'000.0);
    }
    const qint64 killed = clock.elapsed();
    for (int attempt = 0; !isDone && attempt < 20; ++attempt) {
        child.start();
        QVERIFY(child.waitForFinished(150'000));
        QVERIFY2(child.exitCode() != 2, "the console was stuck");
        isDone = child.exitCode() == 0;
    }
    QVERIFY(isDone);
    const int requests = service.requestsSeen(u"createOrgUser");
    service.clearSwitches();

    QSet<QString> phones;
    qint64 twice = 0;
    for (const Record &user : host.users(organization)) {
        twice += phones.contains(user.text(u"mobile"));
        phones.insert(user.text(u"mobile"));
    }
    qInfo("killed %d times in %.1f s, ended %d times by itself; %d rows, %d requests to create, %lld exist, %lld of "
          "them twice",
          kills, double(killed) / 1000, ends, peopleInTheFile, requests, qint64(phones.size()), twice);
    QCOMPARE(twice, 0);
    QCOMPARE(phones.size(), peopleInTheFile);
    QVERIFY2(kills == wanted, "it was finished before it was killed often enough");
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--child"_L1)
        return goOn(arguments.at(2));
    ConsoleKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_consolekill.moc"
