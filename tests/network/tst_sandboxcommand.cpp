#include "network/sandbox/commandline.h"
#include "network/sandbox/sandbox.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace gatehouse;
using namespace gatehouse::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Runs one statement in the file, and answers the first number it gives, or 0.
static int inFile(const QString &file, const QString &statement)
{
    const QString name = QUuid::createUuid().toString();
    int number = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(statement) && query.next())
                number = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return number;
}

static int peopleIn(const QString &file)
{
    return inFile(file, u"SELECT count(*) FROM elevate_user"_s);
}

//! The command line of gatehouse-sandbox.
class TestSandboxCommand : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivenIsTheUsual()
    {
        const auto command = parseCommand({});
        QVERIFY2(command, qPrintable(command ? QString() : command.error()));
        const SandboxOptions usual;
        const SandboxOptions &got = command->options;
        QCOMPARE(got.elevate, usual.elevate);
        QCOMPARE(got.ivalt, usual.ivalt);
        QCOMPARE(got.ivaltDialect.flags, usual.ivaltDialect.flags);
        QCOMPARE(got.ivaltDialect.timezone, usual.ivaltDialect.timezone);
        QCOMPARE(got.ivaltDialect.textNumbers, usual.ivaltDialect.textNumbers);
        QCOMPARE(got.ivaltDialect.weeklyTimeslots, usual.ivaltDialect.weeklyTimeslots);
        QCOMPARE(got.ivaltDialect.operations, usual.ivaltDialect.operations);
        QCOMPARE(got.ivaltDialect.radiusUnit, usual.ivaltDialect.radiusUnit);
        QCOMPARE(got.ivaltDialect.offWord, usual.ivaltDialect.offWord);
        QCOMPARE(got.ivaltDialect.emptyBody, usual.ivaltDialect.emptyBody);
        QCOMPARE(got.ivaltDialect.fencesAreEnabled, usual.ivaltDialect.fencesAreEnabled);
        QCOMPARE(got.ivaltDialect.hidesSecrets, usual.ivaltDialect.hidesSecrets);
        QCOMPARE(got.seed, usual.seed);
        QCOMPARE(got.users, usual.users);
        QCOMPARE(got.certificate, usual.certificate);
        QCOMPARE(got.idleLimit, usual.idleLimit);
        QCOMPARE(got.port, 8100);
        QVERIFY(got.switches.isEmpty());
        QVERIFY(!command->wantsHelp && !command->wantsVersion);
    }

    void everyOptionReachesItsSetting()
    {
        const QTemporaryDir folder;
        const QString file = QDir(folder.path()).filePath(u"city.db"_s);
        const auto command = parseCommand({u"--listen"_s,
                                           u"[::1]:0"_s,
                                           u"--certificate"_s,
                                           u"expired"_s,
                                           u"--data"_s,
                                           file,
                                           u"--seed=city"_s,
                                           u"--users"_s,
                                           u"42"_s,
                                           u"--elevate"_s,
                                           u"docs"_s,
                                           u"--idle=60"_s,
                                           u"--access-token-life=61"_s,
                                           u"--refresh-token-life=62"_s,
                                           u"--otp-life=63"_s,
                                           u"--signed-url-life=64"_s,
                                           u"--bulk-delay=65"_s,
                                           u"--sessions=2"_s,
                                           u"--need-otp"_s,
                                           u"--ivalt=details"_s,
                                           u"--ivalt-flags=on-off"_s,
                                           u"--ivalt-numbers=text"_s,
                                           u"--ivalt-timezone=list"_s,
                                           u"--ivalt-timeslots=weekly"_s,
                                           u"--ivalt-radius=feet"_s,
                                           u"--ivalt-off=disabled"_s,
                                           u"--ivalt-fences=enabled"_s,
                                           u"--ivalt-secrets=hidden"_s,
                                           u"--ivalt-empty-bodies=refused"_s,
                                           u"--ivalt-path=getOrgUserDetails=GET /user/{user_id}/details"_s,
                                           u"--ivalt-path"_s,
                                           u"listOrgs=/orgs"_s,
                                           u"--latency=5"_s,
                                           u"--switches"_s,
                                           uR"([{"fault": "cut", "operations": ["createRole", "object"], "times": 1,
                                                 "bytes": 20, "does": false},
                                                {"fault": "status", "status": 502}])"_s});
        QVERIFY2(command, qPrintable(command ? QString() : command.error()));
        const SandboxOptions &got = command->options;
        QCOMPARE(got.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(got.port, 0);
        QCOMPARE(got.certificate, Certificate::Expired);
        QCOMPARE(got.dataFile, file);
        QCOMPARE(got.users, 42);
        QCOMPARE(got.elevate, Line::Docs);
        QCOMPARE(got.idleLimit, 60s);
        QCOMPARE(got.accessTokenLife, 61s);
        QCOMPARE(got.refreshTokenLife, 62s);
        QCOMPARE(got.otpLife, 63s);
        QCOMPARE(got.signedUrlLife, 64s);
        QCOMPARE(got.bulkDelay, 65ms);
        QCOMPARE(got.allowedSessions, 2);
        QVERIFY(got.signUpNeedsOtp);
        QCOMPARE(got.ivalt, IvaltEnvelope::Details);
        QCOMPARE(got.ivaltDialect.flags, IvaltDialect::Flags::OnOff);
        QVERIFY(got.ivaltDialect.textNumbers);
        QCOMPARE(got.ivaltDialect.timezone, IvaltDialect::Timezone::List);
        QVERIFY(got.ivaltDialect.weeklyTimeslots);
        QCOMPARE(got.ivaltDialect.radiusUnit, u"feet"_s);
        QCOMPARE(got.ivaltDialect.offWord, u"disabled"_s);
        QCOMPARE(got.ivaltDialect.emptyBody, IvaltDialect::EmptyBody::Refused);
        QVERIFY(got.ivaltDialect.fencesAreEnabled);
        QVERIFY(got.ivaltDialect.hidesSecrets);
        QCOMPARE(got.ivaltDialect.operations.value(u"getOrgUserDetails"_s), u"GET /user/{user_id}/details"_s);
        QCOMPARE(got.ivaltDialect.operations.value(u"listOrgs"_s), u"/orgs"_s);
        QCOMPARE(got.switches.size(), 3);
        QCOMPARE(got.switches.at(0).milliseconds, 5);
        QCOMPARE(got.switches.at(1).operations, (QStringList{u"createRole"_s, u"object"_s}));
        QCOMPARE(got.switches.at(1).bytes, 20);
        QVERIFY(!got.switches.at(1).doesWork());
        QCOMPARE(got.switches.at(2).status, 502);
    }

    void badValuesNameTheOption_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &arguments, const QString &says) {
            QTest::newRow(name) << arguments << says;
        };
        row("unknown option", {u"--nonsense"_s}, u"nonsense"_s);
        row("extra argument", {u"city"_s}, u"\"city\""_s);
        row("no value", {u"--users"_s}, u"users"_s);
        row("no port", {u"--listen=127.0.0.1"_s}, u"--listen takes an address and a port"_s);
        row("port too large", {u"--listen=127.0.0.1:99999"_s}, u"--listen takes an address and a port"_s);
        row("no address", {u"--listen=here:80"_s}, u"--listen takes an address and a port"_s);
        row("for everybody", {u"--listen=0.0.0.0:80"_s}, u"--listen takes an address of this computer alone"_s);
        row("line", {u"--elevate=4"_s}, u"--elevate takes 3.5, 3.1 or docs, not \"4\""_s);
        row("envelope", {u"--ivalt=post"_s}, u"--ivalt takes reference, quick-start or details, not \"post\""_s);
        row("flags", {u"--ivalt-flags=yes"_s}, u"--ivalt-flags takes zero-one"_s);
        row("numbers", {u"--ivalt-numbers=roman"_s}, u"--ivalt-numbers takes number or text"_s);
        row("timezone", {u"--ivalt-timezone=utc"_s}, u"--ivalt-timezone takes object"_s);
        row("timeslots", {u"--ivalt-timeslots=x"_s}, u"--ivalt-timeslots takes daily or weekly"_s);
        row("radius", {u"--ivalt-radius=ell"_s}, u"--ivalt-radius takes metres"_s);
        row("off that is on", {u"--ivalt-off=yes"_s}, u"--ivalt-off takes a word that does not say yes"_s);
        row("fences", {u"--ivalt-fences=on"_s}, u"--ivalt-fences takes is_active or enabled"_s);
        row("path alone", {u"--ivalt-path=/orgs"_s}, u"--ivalt-path takes operation=VERB /path"_s);
        row("path of nothing", {u"--ivalt-path=listOrg=/orgs"_s}, u"no operation \"listOrg\""_s);
        row("path with a verb nobody knows", {u"--ivalt-path=listOrgs=LIST /orgs"_s}, u"--ivalt-path takes"_s);
        row("certificate", {u"--certificate=good"_s}, u"--certificate takes none, self-signed or expired"_s);
        row("seed", {u"--seed=town"_s}, u"--seed takes city, empty or recorded"_s);
        row("no number", {u"--users=many"_s}, u"--users takes a number of people"_s);
        row("too small", {u"--users=0"_s}, u"--users takes a number of people"_s);
        row("users of no city", {u"--users=5"_s, u"--seed=empty"_s}, u"--users is for the sample city"_s);
        row("idle", {u"--idle=-1"_s}, u"--idle takes a number of seconds"_s);
        row("bulk delay", {u"--bulk-delay=soon"_s}, u"--bulk-delay takes a number of milliseconds"_s);
        row("sessions", {u"--sessions=x"_s}, u"--sessions takes a number of sessions"_s);
        row("latency", {u"--latency=1.5"_s}, u"--latency takes a number of milliseconds"_s);
        row("folder as data", {QString(u"--data="_s + QDir::tempPath())}, u"--data takes the name of a file"_s);
        row("folder missing", {u"--data=/no/such/folder/file.db"_s}, u"--data takes a file in a folder that exists"_s);
        row("no JSON", {u"--switches=[{"_s}, u"--switches takes faults as a JSON list"_s);
        row("no list", {u"--switches=7"_s}, u"--switches takes faults as a JSON list"_s);
        row("fault", {uR"(--switches=[{"fault": "fire"}])"_s}, u"no fault \"fire\""_s);
        row("member", {uR"(--switches=[{"fault": "cut", "byte": 3}])"_s}, u"no \"byte\""_s);
        row("type", {uR"(--switches=[{"fault": "cut", "bytes": "3"}])"_s}, u"\"bytes\" takes a number"_s);
        row("operation", {uR"(--switches=[{"fault": "cut", "operations": ["x"]}])"_s}, u"no operation \"x\""_s);
    }

    void badValuesNameTheOption()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const auto command = parseCommand(arguments);
        QVERIFY(!command);
        QVERIFY2(command.error().contains(says), qPrintable(command.error()));
        QVERIFY2(command.error().endsWith(u"Run with --help to see the options."_s), qPrintable(command.error()));
    }

    void aFileOfAnotherKindIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString file = QDir(folder.path()).filePath(u"letter.txt"_s);
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear sandbox, this is not a database.");
        letter.close();
        const auto command = parseCommand({u"--data"_s, file});
        QVERIFY(!command);
        QVERIFY2(command.error().contains(u"--data takes a file that the sandbox has made"_s),
                 qPrintable(command.error()));
        Sandbox sandbox({.dataFile = file});
        QVERIFY(!sandbox.start());
        QVERIFY2(sandbox.errorString().contains(file), qPrintable(sandbox.errorString()));
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QVERIFY(letter.readAll().startsWith("Dear sandbox"));
    }

    void takenPortIsSaid()
    {
        Sandbox first({.seed = u"empty"_s});
        QVERIFY(first.start());
        const auto port = static_cast<quint16>(first.baseUrl(Service::Elevate).port());
        Sandbox second({.seed = u"empty"_s, .port = port});
        QVERIFY(!second.start());
        QVERIFY2(second.errorString().contains(QString::number(port)), qPrintable(second.errorString()));
    }

    //! Ended before it was filled, or in the middle of that: the next start begins anew.
    void dataThatWasNotFilledIsFilledLater()
    {
        const QTemporaryDir folder;
        const QString file = QDir(folder.path()).filePath(u"city.db"_s);
        Sandbox other({.seed = u"empty"_s});
        QVERIFY(other.start());
        const auto port = static_cast<quint16>(other.baseUrl(Service::Elevate).port());
        Sandbox refused({.dataFile = file, .seed = u"empty"_s, .port = port});
        QVERIFY(!refused.start());
        QCOMPARE(peopleIn(file), 0);
        {
            Sandbox filled({.dataFile = file, .seed = u"empty"_s});
            QVERIFY(filled.start());
        }
        const int people = peopleIn(file);
        QVERIFY(people > 0);
        // As if it had been ended while it was being filled.
        inFile(file, u"DELETE FROM elevate_user WHERE id > 1"_s);
        inFile(file, u"PRAGMA user_version = 1"_s);
        {
            Sandbox again({.dataFile = file, .seed = u"empty"_s});
            QVERIFY(again.start());
        }
        QCOMPARE(peopleIn(file), people);
        // What people do in a filled one stays.
        inFile(file, u"DELETE FROM elevate_user WHERE id > 1"_s);
        {
            Sandbox kept({.dataFile = file, .seed = u"empty"_s});
            QVERIFY(kept.start());
        }
        QCOMPARE(peopleIn(file), 1);
    }

    void helpNamesEverything()
    {
        const QString help = commandHelp();
        for (const QString &name : {u"--listen"_s,
                                    u"--certificate"_s,
                                    u"--data"_s,
                                    u"--seed"_s,
                                    u"--users"_s,
                                    u"--elevate"_s,
                                    u"--idle"_s,
                                    u"--access-token-life"_s,
                                    u"--refresh-token-life"_s,
                                    u"--otp-life"_s,
                                    u"--signed-url-life"_s,
                                    u"--bulk-delay"_s,
                                    u"--sessions"_s,
                                    u"--need-otp"_s,
                                    u"--ivalt"_s,
                                    u"--ivalt-flags"_s,
                                    u"--ivalt-numbers"_s,
                                    u"--ivalt-timezone"_s,
                                    u"--ivalt-timeslots"_s,
                                    u"--ivalt-radius"_s,
                                    u"--ivalt-off"_s,
                                    u"--ivalt-fences"_s,
                                    u"--ivalt-secrets"_s,
                                    u"--ivalt-path"_s,
                                    u"--latency"_s,
                                    u"--switches"_s,
                                    u"--help"_s,
                                    u"--version"_s})
            QVERIFY2(help.contains(name), qPrintable(name));
        QString text = help;
        text.replace(QRegularExpression(u"\\s+"_s), u" "_s);
        QVERIFY(text.contains(u"createOnboardingOrg, getOrgUserDetails"_s));
        for (const QString &fault : faultNamesList())
            QVERIFY2(text.contains(fault), qPrintable(fault));
        QVERIFY(parseCommand({u"--help"_s})->wantsHelp);
        QVERIFY(parseCommand({u"--version"_s})->wantsVersion);
    }
};

QTEST_GUILESS_MAIN(TestSandboxCommand)
#include "tst_sandboxcommand.moc"
