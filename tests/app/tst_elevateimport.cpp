#include "app/files/bulkfilesearch.h"
#include "app/import/bulkresult.h"
#include "app/import/elevateimport.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/sandboxworkspace.h"
#include "models/csv/csvdocument.h"
#include "models/records/elevate/bulkfile.h"
#include "network/client/redaction.h"
#include "network/credentials/memorystore.h"
#include "network/operations/elevate.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/importing.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <numeric>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using sandbox::Fault;
using State = ImportEntry::State;
using RowState = ImportRowState;

static constexpr auto password = "Tulip!Garden7";

//! Rows of a bulk file, and the file itself.
struct BulkPeople
{
    QList<elevate::BulkUser> people;
    Line line = Line::V35;
    QString uploadType = u"UPLOAD"_s;

    ImportSupply supply() const
    {
        return {.count = people.size(),
                .row =
                    [people = people](qint64 number) {
                        const Record wanted = Record::of(people.at(number));
                        return ImportRow{.row = number,
                                         .line = number + 2,
                                         .verdict = ImportVerdict::New,
                                         .wanted = wanted,
                                         .cells = {wanted.text(u"email"), wanted.text(u"password")},
                                         .key = wanted.text(u"email").toUtf8()};
                    },
                .key = [people = people](qint64 number) { return people.at(number).email.toUtf8(); }};
    }
    ImportWriting write(QIODevice &out) const
    {
        const QStringList columns = elevate::bulkUserColumns(line);
        out.write(columns.join(u',').toUtf8() + '\n');
        for (const elevate::BulkUser &one : people) {
            const Record record = Record::of(one);
            QStringList cells;
            for (const QString &column : columns) {
                const QString text = column == "roles"_L1 ? one.roles.join(u',') : record.text(column);
                cells.append(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"');
            }
            out.write(cells.join(u',').toUtf8() + '\n');
        }
        return {.rows = people.size()};
    }
    ImportEntry entry() const
    {
        ImportEntry entry{.service = Service::Elevate,
                          .organization = {},
                          .organizationTitle = u"Default City"_s,
                          .file = u"people of june.csv"_s,
                          .target = u"createUsers"_s,
                          .columns = {u"email"_s, u"password"_s},
                          .secretColumns = {false, true},
                          .hasSecrets = line == Line::V35};
        if (line == Line::V35)
            entry.details = {{ElevateImport::uploadType, uploadType}};
        return entry;
    }
};

static BulkPeople peopleOf(Line line, int count)
{
    BulkPeople bulk{.line = line};
    for (int i = 0; i < count; ++i) {
        const QString letter = QChar(u'a' + i % 26);
        elevate::BulkUser one{.name = u"Person "_s + letter,
                              .email = u"person%1@import.example"_s.arg(i),
                              .phoneCode = {},
                              .phone = {},
                              .username = {},
                              .password = line == Line::V35 ? QString::fromLatin1(password) : QString(),
                              .roles = {u"mentee"_s}};
        bulk.people.append(one);
    }
    return bulk;
}

class ElevateImportTest : public QObject
{
    Q_OBJECT

private slots:
    void resultIsRead_data();
    void resultIsRead();
    void failedRowsComeBackAsAFile();
    void successIsTold_data();
    void successIsTold();
    void resultIsJoined();
    void everyRowIsTold_data();
    void everyRowIsTold();
    void faults_data();
    void faults();
    void goesOnWhereItWas_data();
    void goesOnWhereItWas();
    void notUploadedNeedsTheFile();
    void sessionThatExpires();
    void dryRunUploadsNothing();
    void declinedUploadsNothing();
    void otherOrganizationStartsNothing();
    void otherOrganizationMeanwhile();
    void damagedResultIsReadAgain_data();
    void damagedResultIsReadAgain();
    void resultThatCannotBeNoted();
    void resultThatIsCutOff();
    void endsWithoutAnEnd();
    void nobodyKnowsHowFarItIs();
    void whatAnotherHasSentIsNotStarted();
    void passwordsAreMasked_data();
    void passwordsAreMasked();
    void foundAmongManyFiles_data();
    void foundAmongManyFiles();
    void pollingReadsOnePage();
    void notListedIsKnownForSure();

private:
    //! The program without its window, signed in to a sandbox of that line.
    struct Host
    {
        explicit Host(Line line, std::chrono::milliseconds delay = 50ms,
                      const sandbox::SampleAccount &account = sandbox::sampleOrgAdmin,
                      sandbox::BulkFileOrder order = sandbox::BulkFileOrder::OldestFirst)
            : service({.elevate = line, .seed = u"empty"_s, .bulkDelay = delay, .bulkFileOrder = order})
            , account(account)
            , log(folder.filePath(u"changes.db"_s))
            , door(&log, &reviewer)
            , journal(folder.filePath(u"journal.db"_s))
        {
            if (!service.start())
                qFatal("%s", qPrintable(service.errorString()));
            Workspace place = sandboxWorkspace(service);
            place.elevate->timeoutSeconds = 2;
            workspace = std::make_unique<OpenWorkspace>(place, &credentials, ImportHost::environment());
            signIn();
            door.setLookAgainAfter(30ms);
            door.enter(place, std::make_shared<ClientSender>(&workspace->client(Service::Elevate), nullptr, nullptr));
        }
        void signIn()
        {
            workspace->signIn(ElevateSession::As::Account, account.email, account.password, false);
            if (!QTest::qWaitFor([&] { return workspace->isOpen(Service::Elevate); }, 20'000))
                qFatal("not signed in: %s", qPrintable(workspace->state(Service::Elevate).problem));
        }
        qint64 add(const BulkPeople &people)
        {
            ImportEntry made = people.entry();
            made.organization = ElevateImport::organizationOf(*workspace);
            const auto added = awaited(journal.add(made, people.supply()));
            if (!added)
                qFatal("%s", qPrintable(added.error()));
            return *added;
        }
        ImportEntry entry(qint64 id)
        {
            for (const ImportEntry &one : awaited(journal.entries()).value_or(QList<ImportEntry>())) {
                if (one.id == id)
                    return one;
            }
            return {};
        }
        std::unique_ptr<ElevateImport> begin(qint64 id, const std::optional<BulkPeople> &people)
        {
            const ImportPlace place{.journal = &journal,
                                    .door = &door,
                                    .client = &workspace->client(Service::Elevate),
                                    .workspace = workspace.get()};
            ImportOrder order;
            if (people) {
                order.supply = people->supply();
                order.isSameFile = true;
                order.writeFile = [people](QIODevice &out) { return people->write(out); };
            }
            auto run = std::make_unique<ElevateImport>(
                place, entry(id), order, ElevateImport::Timing{.settling = 300ms, .haste = 30, .patience = patience},
                nullptr);
            run->start();
            return run;
        }
        ImportEntry finish(qint64 id, const std::optional<BulkPeople> &people)
        {
            const auto run = begin(id, people);
            if (!QTest::qWaitFor([&] { return run->hasEnded(); }, 60'000))
                qFatal("the import does not end");
            return entry(id);
        }
        QList<ImportedRow> rows(qint64 id)
        {
            return awaited(journal.rows(id, {}, -1, 10'000)).value_or(QList<ImportedRow>());
        }
        int starts() const
        {
            return service.requestsSeen(u"createUsersFromCsv") + service.requestsSeen(u"bulkCreateUsers");
        }
        //! Gives the service as many files, of long ago by their names, that are not there.
        void giveOthers(int count)
        {
            Client &client = workspace->client(Service::Elevate);
            QList<QFuture<Outcome<Reply>>> answers;
            for (int i = 0; i < count; ++i) {
                Record body(*elevate::createUsersFromCsv.body);
                body.setText(u"file_path", u"bulk/7-1700000000000-other%1.csv"_s.arg(i));
                body.setText(u"upload_type", u"UPLOAD"_s);
                answers.append(client.send({.operation = &elevate::createUsersFromCsv,
                                            .body = client.bodyFor(elevate::createUsersFromCsv, body)}));
            }
            for (const auto &answer : answers) {
                if (!awaited(answer))
                    qFatal("the file was not taken");
            }
        }
        qsizetype bulkFiles()
        {
            const auto page =
                awaited(workspace->client(Service::Elevate)
                            .list(elevate::listBulkFiles, {.query = {{u"page"_s, u"1"_s}, {u"limit"_s, u"100"_s}}}));
            return page ? page->rows.size() : -1;
        }

        QTemporaryDir folder;
        sandbox::Sandbox service;
        sandbox::SampleAccount account;
        std::chrono::milliseconds patience = 60s;
        MemoryStore credentials;
        std::unique_ptr<OpenWorkspace> workspace;
        ChangeLog log;
        ToldReviewer reviewer;
        ChangeDoor door;
        ImportJournal journal;
    };
};

void ElevateImportTest::resultIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const QByteArray header = "name,email,roles,statusOrUserId\n";
    QTest::newRow("as recorded") << header + R"("Jon Ash","jon@example.org","mentee",1)" << u"Jon Ash"_s << u"1"_s;
    QTest::newRow("words") << header + R"("Bad One","x","mentee","email is invalid.")" << u"Bad One"_s
                           << u"email is invalid."_s;
    QTest::newRow("a quotation mark as JSON writes it")
        << header + R"("Jon \"Jo\" Ash","j@example.org","a,b",7)" << u"Jon \"Jo\" Ash"_s << u"7"_s;
    QTest::newRow("a quotation mark as CSV writes it")
        << header + R"("Jon ""Jo"" Ash","j@example.org","a,b",7)" << u"Jon \"Jo\" Ash"_s << u"7"_s;
    QTest::newRow("a line end as JSON writes it")
        << header + R"("Jon\nAsh","j@example.org","a",7)" << u"Jon\nAsh"_s << u"7"_s;
    QTest::newRow("a backslash") << header + R"("Jon \\ Ash","j@example.org","a",7)" << u"Jon \\ Ash"_s << u"7"_s;
    QTest::newRow("a backslash that is no JSON")
        << header + R"("Jon \z Ash","j@example.org","a",7)" << u"Jon \\z Ash"_s << u"7"_s;
    QTest::newRow("nothing at all") << header + R"(,"j@example.org",,"roles is invalid.")" << QString(u""_s)
                                    << u"roles is invalid."_s;
    QTest::newRow("letters") << header + R"("आशा","j@example.org","a",7)" << u"आशा"_s << u"7"_s;
    QTest::newRow("other line ends") << QByteArray("name,statusOrUserId\r\n\"A\",\"x\"\r\n") << u"A"_s << u"x"_s;
    QTest::newRow("cut off") << header + R"("Jon Ash","jon@exa)" << u"Jon Ash"_s << QString();
    QTest::newRow("a password in the words")
        << QByteArray("name,password,statusOrUserId\n\"A\",\"Tulip!7\",\"Tulip!7 is too short\"") << u"A"_s
        << u"%1 is too short"_s.arg(redaction::mark);
}

void ElevateImportTest::resultIsRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    const QList<BulkResultRow> rows = readBulkResult(text).value_or(QList<BulkResultRow>());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].values.value(u"name"_s), name);
    QCOMPARE(rows[0].words, words);
}

//! As the service's columns, with its words behind them, and as whoever mends them needs them.
void ElevateImportTest::failedRowsComeBackAsAFile()
{
    const QByteArray text =
        "name,email,phone_code,phone,username,password,roles,statusOrUserId\n"
        "\"Jon Ash\",\"jon@example.org\",\"\",\"\",\"jon_ash\",\"Tulip!2026\",\"mentee\",1\n"
        "\"Bad \\\"One\\\"\",\"not-an-email\",\"+91\",\"98\",\"bad\",\"Tulip!2027\",\"mentor,mentee\","
        "\"email is invalid.\"\n";
    QByteArray csv = failedBulkRows(text).value_or(QByteArray());
    QBuffer in(&csv);
    in.open(QIODevice::ReadOnly);
    const CsvDocument document = readCsv(in).document;
    QCOMPARE(document.rowCount(), 1);
    QCOMPARE(document.columns(), (QStringList{u"name"_s, u"email"_s, u"phone_code"_s, u"phone"_s, u"username"_s,
                                              u"password"_s, u"roles"_s, u"result"_s, u"reason"_s}));
    QCOMPARE(document.cell(0, 0), u"Bad \"One\""_s);
    QCOMPARE(document.cell(0, 2), u"+91"_s); // guarded against spreadsheets, and unguarded again
    QCOMPARE(document.cell(0, 5), u"Tulip!2027"_s);
    QCOMPARE(document.cell(0, 6), u"mentor,mentee"_s);
    QCOMPARE(document.cell(0, 8), u"email is invalid."_s);
    const auto none = failedBulkRows(text.first(text.indexOf("\"Bad")));
    QVERIFY(none && none->isEmpty());
    QVERIFY(!failedBulkRows({}));
}

//! By the words of the service's releases.
void ElevateImportTest::successIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isSuccess");
    const auto row = [](const char *name, const QString &words, bool isSuccess) {
        QTest::newRow(name) << words << isSuccess;
    };
    row("created, or invited by 3.1", u"12"_s, true);
    row("created without a username",
        u"User Invite Id :  2 and Username field empty, Hence system generated a unique username."_s, true);
    row("created with another username",
        u"User Invite Id :  2 and Username you provided was already taken, Hence system generated a unique username."_s,
        true);
    row("created, as older releases say it",
        u"User Id :  2 and Username field empty, Hence system generated a unique username."_s, true);
    row("invited", u"User Invited successfully"_s, true);
    row("invited, with neither address nor phone",
        u"User Invited successfully , Login URL : https://portal.example/?invitation_key=1a2b"_s, true);
    row("changed", u"User already exist and updated"_s, true);
    row("changed, but for the username", u"User already exist and updated. However username cannot be updated."_s,
        true);
    row("changed, as 3.1 says it", u"Success"_s, true);
    row("changed, and more", u"Success and Username field empty"_s, true);
    row("as it was", u"No updates needed. User details are already up to date"_s, true);
    row("was invited before, 3.1", u"User already exist"_s, false);
    row("was invited before", u"User already INVITED"_s, false);
    row("has signed up before", u"User already  SIGNED_UP"_s, false);
    row("exists or was invited", u"User already exist or invited"_s, false);
    row("wrong", u"name and email are invalid."_s, false);
    row("wrong username", u"username is invalid."_s, false);
    row("twice", u"email is repeated in the file."_s, false);
    row("elsewhere", u"Unauthorised to bulk upload user from another organisation"_s, false);
    row("begins alike", u"Successor is invalid."_s, false);
    row("nothing", QString(), false);
}

void ElevateImportTest::successIsTold()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isSuccess);
    QCOMPARE(isBulkSuccess(words), isSuccess);
}

void ElevateImportTest::resultIsJoined()
{
    QList<ImportedRow> sent;
    for (int i = 0; i < 5; ++i) {
        const QString email = i == 3 ? QString() : u"p%1@example.org"_s.arg(i);
        sent.append({.number = i * 10, .wanted = {{u"email"_s, email}, {u"phone"_s, i == 3 ? u"555"_s : QString()}}});
    }
    const auto line = [](const QString &email, const QString &phone, const QString &words) {
        return BulkResultRow{{{u"email"_s, email}, {u"phone"_s, phone}}, words};
    };
    // In another order, an address in other letters, one left out.
    const QList<ImportSettling> settled = settleByResult(
        sent, {line(u"p1@example.org"_s, {}, u"2"_s), line(u"P0@Example.org"_s, {}, u"email is invalid."_s),
               line({}, u"555"_s, u"User Invite Id :  4 and Username field empty"_s),
               line(u"p2@example.org"_s, {}, u"No updates needed. User details are already up to date"_s)});
    QCOMPARE(settled.size(), 5);
    QCOMPARE(settled[0].number, 0);
    QCOMPARE(settled[0].state, RowState::Failed);
    QCOMPARE(settled[0].reason, u"email is invalid."_s);
    QCOMPARE(settled[1].state, RowState::Done);
    QCOMPARE(settled[2].state, RowState::Done);
    QVERIFY(settled[2].reason.startsWith(u"No updates"_s));
    QCOMPARE(settled[3].state, RowState::Done);
    QCOMPARE(settled[4].state, RowState::Unknown);
    QVERIFY(settled[4].reason.contains(u"no line for this row"_s));

    // With nothing to tell them apart by, and as many lines, the place tells.
    const BulkResultRow other = line(u"other@example.org"_s, {}, u"x"_s);
    const QList<ImportSettling> placed =
        settleByResult(sent.first(3), {other, line({}, {}, u"1"_s), line(u"p2@example.org"_s, {}, u"3"_s)});
    QCOMPARE(placed[0].reason, u"x"_s);
    QCOMPARE(placed[1].state, RowState::Done);

    // Nobody in common: it is the result of another file.
    for (const ImportSettling &one : settleByResult(sent.first(2), {other, line({}, {}, u"1"_s)}))
        QCOMPARE(one.state, RowState::Unknown);
}

void ElevateImportTest::everyRowIsTold_data()
{
    QTest::addColumn<Line>("line");
    QTest::addColumn<QString>("uploadType");
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("changed");
    QTest::newRow("3.1") << Line::V31 << QString() << u"1"_s << u"Success"_s;
    QTest::newRow("3.5, accounts") << Line::V35 << u"UPLOAD"_s
                                   << u"User Invite Id :  1 and Username field empty, Hence system generated a unique "
                                      "username."_s
                                   << u"User already exist and updated"_s;
    QTest::newRow("3.5, invitations") << Line::V35 << u"INVITE"_s << u"User Invited successfully"_s
                                      << u"User already exist and updated"_s;
}

void ElevateImportTest::everyRowIsTold()
{
    QFETCH(const Line, line);
    QFETCH(const QString, uploadType);
    Host host(line);
    BulkPeople people = peopleOf(line, 6);
    people.uploadType = uploadType;
    people.people[1].email = u"nobody"_s;
    people.people[2].roles = {u"wizard"_s};
    people.people[3].email = sandbox::sampleUser.email;
    people.people[3].roles = {u"mentor"_s};
    const qint64 id = host.add(people);
    const ImportEntry entry = host.finish(id, people);
    QCOMPARE(entry.note, QString());
    QCOMPARE(entry.state, State::Finished);
    const QList<ImportedRow> rows = host.rows(id);
    QTEST(rows[0].reason, "made");
    QCOMPARE(rows[0].state, RowState::Done);
    QCOMPARE(rows[1].state, RowState::Failed);
    QVERIFY2(rows[1].reason.contains(u"email"_s), qPrintable(rows[1].reason));
    QCOMPARE(rows[2].state, RowState::Failed);
    QVERIFY2(rows[2].reason.contains(u"roles"_s), qPrintable(rows[2].reason));
    QTEST(rows[3].reason, "changed");
    QCOMPARE(rows[3].state, RowState::Done);
    QCOMPARE(rows[4].state, RowState::Done);
    QCOMPARE(rows[5].state, RowState::Done);
    QCOMPARE(host.starts(), 1);
    // The password has gone up and come back, and is written down nowhere.
    for (const QFileInfo &info : QDir(host.folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains(password), qPrintable(info.fileName()));
    }
}

void ElevateImportTest::faults_data()
{
    QTest::addColumn<QList<sandbox::Switch>>("switches");
    const QStringList starting{u"createUsersFromCsv"_s};
    using List = QList<sandbox::Switch>;
    QTest::newRow("the answer to the start is cut off")
        << List{{.fault = Fault::Cut, .operations = starting, .times = 1, .bytes = 20}};
    QTest::newRow("the start is lost") << List{{.fault = Fault::Drop, .operations = starting, .times = 1}};
    QTest::newRow("502 after the start") << List{
        {.fault = Fault::Status, .operations = starting, .times = 1, .status = 502, .does = true}};
    QTest::newRow("503") << List{{.fault = Fault::Status, .operations = starting, .times = 1, .status = 503}};
    QTest::newRow("429") << List{
        {.fault = Fault::TooManyRequests, .operations = starting, .times = 1, .retryAfter = 1}};
    QTest::newRow("the upload is cut off") << List{{.fault = Fault::Drop, .operations = {u"object"_s}, .times = 1}};
    QTest::newRow("looks fail") << List{
        {.fault = Fault::Status, .operations = {u"listBulkFiles"_s}, .times = 7, .status = 500}};
    QTest::newRow("looks hang") << List{{.fault = Fault::Hang, .operations = {u"listBulkFiles"_s}, .times = 1}};
}

void ElevateImportTest::faults()
{
    QFETCH(const QList<sandbox::Switch>, switches);
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 10);
    const qint64 id = host.add(people);
    for (const sandbox::Switch &one : switches)
        host.service.addSwitch(one);
    ImportEntry entry = host.finish(id, people);
    for (int more = 0; more < 3 && entry.state != State::Finished; ++more) {
        QVERIFY2(!entry.note.isEmpty(), "it does not say why it stopped");
        entry = host.finish(id, people);
    }
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 10);
    QCOMPARE(host.bulkFiles(), 1);
}

void ElevateImportTest::goesOnWhereItWas_data()
{
    QTest::addColumn<QString>("until");
    QTest::newRow("uploaded") << u"path"_s;
    QTest::newRow("told to start") << u"started"_s;
    QTest::newRow("started") << u"file_id"_s;
}

//! As after a crash: the run is gone without a word, and another one begins with what the journal has.
void ElevateImportTest::goesOnWhereItWas()
{
    QFETCH(const QString, until);
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 10);
    const qint64 id = host.add(people);
    {
        const auto run = host.begin(id, people);
        const auto isThere = [&] { return run->entry().details.contains(until); };
        QTRY_VERIFY(isThere());
    }
    const ImportEntry entry = host.finish(id, std::nullopt);
    QCOMPARE(entry.note, QString());
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 10);
    // Nothing went up and nothing was started twice.
    QCOMPARE(host.service.requestsSeen(u"getUploadUrl"), 1);
    QCOMPARE(host.bulkFiles(), 1);
}

void ElevateImportTest::notUploadedNeedsTheFile()
{
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    const ImportEntry entry = host.finish(id, std::nullopt);
    QVERIFY2(entry.note.contains(u"Drop the file again"_s), qPrintable(entry.note));
    QCOMPARE(host.service.requestsSeen(u"getUploadUrl"), 0);
    QCOMPARE(host.finish(id, people).state, State::Finished);
}

void ElevateImportTest::sessionThatExpires()
{
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 5);
    const qint64 id = host.add(people);
    host.service.addSwitch({.fault = Fault::ExpireSession, .operations = {u"createUsersFromCsv"_s}, .times = 1});
    const auto run = host.begin(id, people);
    // The call is held until the person has signed in again.
    QTRY_COMPARE(host.workspace->state(Service::Elevate).access, OpenWorkspace::Access::NeedsSignIn);
    QVERIFY(!run->hasEnded());
    host.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), 20'000);
    QCOMPARE(host.entry(id).state, State::Finished);
    QCOMPARE(host.bulkFiles(), 1);
}

void ElevateImportTest::dryRunUploadsNothing()
{
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    host.door.setDryRun(true);
    const ImportEntry entry = host.finish(id, people);
    QCOMPARE(entry.state, State::Ready);
    QCOMPARE(entry.count(RowState::Waiting), 3);
    QCOMPARE(host.reviewer.shown.size(), 1);
    QCOMPARE(host.service.requestsSeen(u"getUploadUrl"), 0);
    QCOMPARE(host.starts(), 0);
    host.door.setDryRun(false);
    QCOMPARE(host.finish(id, people).state, State::Finished);
}

void ElevateImportTest::declinedUploadsNothing()
{
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    host.reviewer.answer = ReviewAnswer::Cancel;
    const ImportEntry entry = host.finish(id, people);
    QCOMPARE(entry.state, State::Ready);
    QCOMPARE(entry.count(RowState::Waiting), 3);
    QCOMPARE(host.service.requestsSeen(u"getUploadUrl"), 0);
    QCOMPARE(host.starts(), 0);
    // What is reviewed is what happens to people, not a place in a store.
    QCOMPARE(host.reviewer.shown.size(), 1);
    QCOMPARE(host.reviewer.shown[0].title, u"Create 3 people in Default City"_s);
    QCOMPARE(host.reviewer.shown[0].target.title, u"people of june.csv"_s);
    QVERIFY(host.reviewer.shown[0].after.isNull());
    host.reviewer.answer = ReviewAnswer::Send;
    QCOMPARE(host.finish(id, people).state, State::Finished);
    QCOMPARE(host.service.requestsSeen(u"getUploadUrl"), 1);
}

void ElevateImportTest::otherOrganizationStartsNothing()
{
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 3);
    ImportEntry elsewhere = people.entry();
    elsewhere.organization = u"other_code"_s;
    const auto id = awaited(host.journal.add(elsewhere, people.supply()));
    const ImportEntry entry = host.finish(*id, people);
    QCOMPARE(entry.state, State::Ready);
    QVERIFY2(entry.note.contains(u"Default City"_s), qPrintable(entry.note));
    QVERIFY(host.reviewer.shown.isEmpty());
    QCOMPARE(host.service.requestsSeen(u"getUploadUrl"), 0);
}

//! Between the upload and the start.
void ElevateImportTest::otherOrganizationMeanwhile()
{
    Host host(Line::V35, 50ms, sandbox::sampleTenantAdmin);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    host.service.addSwitch({.fault = Fault::Latency, .operations = {u"object"_s}, .milliseconds = 500});
    const auto run = host.begin(id, people);
    QTRY_COMPARE(host.service.requestsSeen(u"getUploadUrl"), 1);
    host.workspace->actAs({.organizationCode = u"other_code"_s,
                           .organizationName = u"Other"_s,
                           .tenantCode = u"default"_s,
                           .tenantName = {}});
    QVERIFY(host.workspace->acting());
    QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), 20'000);
    QCOMPARE(host.starts(), 0);
    QVERIFY2(host.entry(id).note.contains(u"Default City"_s), qPrintable(host.entry(id).note));
    QCOMPARE(host.entry(id).state, State::Interrupted);
    QCOMPARE(host.entry(id).count(RowState::Waiting), 3);
}

void ElevateImportTest::damagedResultIsReadAgain_data()
{
    QTest::addColumn<sandbox::Switch>("damage");
    const QStringList store{u"object"_s};
    QTest::newRow("something else") << sandbox::Switch{.fault = Fault::Status,
                                                       .operations = store,
                                                       .times = 1,
                                                       .status = 200,
                                                       .body = {{u"message"_s, u"Please sign in"_s}}};
    QTest::newRow("damaged") << sandbox::Switch{.fault = Fault::MalformedJson, .operations = store, .times = 1};
}

void ElevateImportTest::damagedResultIsReadAgain()
{
    QFETCH(const sandbox::Switch, damage);
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    {
        const auto run = host.begin(id, people);
        const auto isThere = [&] { return run->entry().details.contains(u"file_id"_s); };
        QTRY_VERIFY(isThere());
    }
    host.service.addSwitch(damage);
    ImportEntry entry = host.finish(id, std::nullopt);
    QCOMPARE(entry.state, State::Interrupted);
    QVERIFY2(entry.note.contains(u"statusOrUserId"_s), qPrintable(entry.note));
    QCOMPARE(entry.count(RowState::Failed), 0);
    entry = host.finish(id, std::nullopt);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 3);
    QCOMPARE(host.starts(), 1);
}

void ElevateImportTest::resultThatCannotBeNoted()
{
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    const auto run = host.begin(id, people);
    const auto isThere = [&] { return run->entry().details.contains(u"file_id"_s); };
    QTRY_VERIFY(isThere());
    QVERIFY(letRowsFail(host.journal.file(), u"no room"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), 20'000);
    QCOMPARE(run->entry().state, State::Interrupted);
    QVERIFY2(run->entry().note.contains(u"no room"_s), qPrintable(run->entry().note));
}

void ElevateImportTest::resultThatIsCutOff()
{
    QVERIFY(!readBulkResult({}));
    QVERIFY(!readBulkResult("<html>Please sign in</html>"));
    const auto result = readBulkResult("email,statusOrUserId\n\"p0@example.org\",1\n\"p1@example.org\"");
    QVERIFY(result);
    QList<ImportedRow> sent;
    for (int i = 0; i < 3; ++i)
        sent.append({.number = i, .wanted = {{u"email"_s, u"p%1@example.org"_s.arg(i)}}});
    const QList<ImportSettling> settled = settleByResult(sent, *result);
    QCOMPARE(settled[0].state, RowState::Done);
    QCOMPARE(settled[1].state, RowState::Unknown);
    QVERIFY2(settled[1].reason.contains(u"says nothing"_s), qPrintable(settled[1].reason));
    QCOMPARE(settled[2].state, RowState::Unknown);
}

void ElevateImportTest::endsWithoutAnEnd()
{
    Host host(Line::V35, 3s);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    host.patience = 300ms;
    ImportEntry entry = host.finish(id, people);
    QCOMPARE(entry.state, State::Interrupted);
    QVERIFY2(entry.note.contains(u"entity types"_s) && entry.note.contains(u"portalSignInUrl"_s),
             qPrintable(entry.note));
    host.patience = 60s;
    entry = host.finish(id, std::nullopt);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(host.starts(), 1);
}

//! The service tells of the file alone, so its rows are on their way, and no bar stands at nought.
void ElevateImportTest::nobodyKnowsHowFarItIs()
{
    Host host(Line::V35, 1500ms);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    const auto run = host.begin(id, people);
    QTRY_VERIFY2(run->activity().message.contains(u"Asked again at "_s), qPrintable(run->activity().message));
    QCOMPARE(run->activity().total, -1);
    QCOMPARE(run->entry().tally(), ImportTally{.onTheirWay = 3});
    QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), 20'000);
    QTRY_COMPARE(run->activity().state, ActivityState::Finished);
    QCOMPARE(run->activity().done, 3);
    QCOMPARE(run->activity().total, 3);
}

//! The service would work on the whole file.
void ElevateImportTest::whatAnotherHasSentIsNotStarted()
{
    Host host(Line::V35);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 first = host.add(people);
    host.service.addSwitch(
        {.fault = Fault::Status, .operations = {u"createUsersFromCsv"_s}, .times = 1, .status = 400});
    ImportEntry entry = host.finish(first, people);
    QVERIFY2(ElevateImport::isUploaded(entry), qPrintable(entry.note));
    QCOMPARE(entry.count(RowState::Waiting), 3);

    BulkPeople two = people;
    two.people.removeFirst();
    QCOMPARE(host.finish(host.add(two), two).state, State::Finished);
    const int starts = host.starts();
    entry = host.finish(first, std::nullopt);
    QCOMPARE(host.starts(), starts);
    QVERIFY2(entry.note.contains(u"2 rows of the file that was uploaded were sent"_s), qPrintable(entry.note));
    QCOMPARE(entry.count(RowState::NotSent), 2);
    QCOMPARE(entry.count(RowState::Waiting), 1);
    QVERIFY(!ElevateImport::isUploaded(entry));
    QCOMPARE(entry.state, State::Ready);
}

void ElevateImportTest::passwordsAreMasked_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &secret, const QString &said, const QString &shown) {
        QTest::newRow(name) << secret << said << QString(shown).replace(u'*', redaction::mark);
    };
    row("a long one", u"Tulip!7"_s, u"Tulip!7 is too short"_s, u"* is too short"_s);
    row("a long one in a word", u"Tulip!7"_s, u"no:xTulip!7y"_s, u"no:x*y"_s);
    row("twice", u"Tulip!7"_s, u"Tulip!7Tulip!7"_s, u"**"_s);
    row("a number that is an id", u"7"_s, u"7"_s, u"7"_s);
    row("in the words for an id", u"12"_s, u"User Invite Id :  12 and Username field empty"_s,
        u"User Invite Id :  12 and Username field empty"_s);
    row("a long number that is an id", u"123456"_s, u"123456"_s, u"123456"_s);
    row("a number in other words", u"1234"_s, u"Password 1234 is too short"_s, u"Password * is too short"_s);
    row("part of a number", u"12"_s, u"row 3123 is bad"_s, u"row 3123 is bad"_s);
    row("part of a word", u"a"_s, u"email is invalid, a"_s, u"email is invalid, *"_s);
    row("a short one with signs", u"a!"_s, u"xa! or a!, not !a"_s, u"xa! or *, not !a"_s);
    row("a short one between signs", u"ab1"_s, u"password=ab1;"_s, u"password=*;"_s);
}

void ElevateImportTest::passwordsAreMasked()
{
    QFETCH(const QString, password);
    QFETCH(const QString, said);
    QFETCH(const QString, shown);
    const QByteArray text =
        "name,password,statusOrUserId\n\"A\",\"" + password.toUtf8() + "\",\"" + said.toUtf8() + '"';
    const auto rows = readBulkResult(text);
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->constFirst().words, shown);
}

void ElevateImportTest::foundAmongManyFiles_data()
{
    QTest::addColumn<sandbox::BulkFileOrder>("order");
    QTest::newRow("oldest first") << sandbox::BulkFileOrder::OldestFirst;
    QTest::newRow("newest first") << sandbox::BulkFileOrder::NewestFirst;
    QTest::newRow("mixed") << sandbox::BulkFileOrder::Mixed;
}

//! The answer to the start is lost, the program ends, and others have files worked on before and after.
void ElevateImportTest::foundAmongManyFiles()
{
    QFETCH(const sandbox::BulkFileOrder, order);
    constexpr int others = 130;
    Host host(Line::V35, 50ms, sandbox::sampleOrgAdmin, order);
    host.giveOthers(others);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    host.service.addSwitch({.fault = Fault::Cut, .operations = {u"createUsersFromCsv"_s}, .times = 1, .bytes = 20});
    {
        const auto run = host.begin(id, people);
        QTRY_VERIFY2_WITH_TIMEOUT(run->hasEnded() || run->entry().details.contains(u"file_id"_s),
                                  qPrintable(run->entry().note), 20'000);
        QVERIFY2(!run->hasEnded() || run->entry().state == State::Finished, qPrintable(run->entry().note));
    }
    host.giveOthers(others);
    const ImportEntry entry = host.finish(id, std::nullopt);
    QCOMPARE(entry.note, QString());
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 3);
    QCOMPARE(host.starts(), 1 + 2 * others);
}

void ElevateImportTest::pollingReadsOnePage()
{
    Host host(Line::V35, 10min);
    host.giveOthers(150);
    const BulkPeople people = peopleOf(Line::V35, 3);
    const qint64 id = host.add(people);
    {
        const auto run = host.begin(id, people);
        const auto isThere = [&] { return run->entry().details.contains(u"file_id"_s); };
        QTRY_VERIFY(isThere());
    }
    // Now it is on the page that is looked at last of four.
    host.giveOthers(160);
    const auto run = host.begin(id, std::nullopt);
    QTRY_VERIFY2(run->activity().message.contains(u"Asked again at "_s), qPrintable(run->activity().message));
    const int before = host.service.requestsSeen(u"listBulkFiles");
    QVERIFY(before >= 4);
    // The pauses double from 50 milliseconds on: so many requests take long only where each look is one.
    QElapsedTimer waiting;
    waiting.start();
    QTRY_VERIFY(host.service.requestsSeen(u"listBulkFiles") >= before + 4);
    QVERIFY2(waiting.elapsed() >= 500, qPrintable(QString::number(waiting.elapsed())));
}

void ElevateImportTest::notListedIsKnownForSure()
{
    Host host(Line::V35);
    Client &client = host.workspace->client(Service::Elevate);
    host.giveOthers(101);
    const auto find = [&] { return awaited(findBulkFile(&client, u"bulk/7-1700000000001-mine.csv"_s)); };
    auto found = find();
    QVERIFY(found && found->file.isNull());
    QCOMPARE(host.service.requestsSeen(u"listBulkFiles"), 2);
    // Fewer than it counts, as when one moves while the pages are read: looked at once more, and then nothing is said.
    const QJsonObject shortened{{u"result"_s, QJsonObject{{u"count"_s, 2}, {u"data"_s, QJsonArray()}}}};
    sandbox::Switch moved{
        .fault = Fault::Status, .operations = {u"listBulkFiles"_s}, .times = 1, .status = 200, .body = shortened};
    host.service.addSwitch(moved);
    found = find();
    QVERIFY(found && found->file.isNull());
    moved.times = -1;
    host.service.addSwitch(moved);
    found = find();
    QVERIFY(!found);
    QCOMPARE(found.error().cause, ServiceError::Cause::Malformed);

    // A total may be too high for good: both looks see the same to the end.
    host.service.clearSwitches();
    const auto listing = [&moved](const QList<int> &ids) {
        QJsonArray files;
        for (const int id : ids)
            files.append(QJsonObject{{u"id"_s, id}, {u"name"_s, u"other%1"_s.arg(id)}});
        moved.body = {{u"result"_s, QJsonObject{{u"count"_s, ids.size() + 2}, {u"data"_s, files}}}};
        return moved;
    };
    host.service.addSwitch(listing({1, 2, 3}));
    host.service.forgetRequests();
    found = find();
    QVERIFY(found && found->file.isNull());
    QCOMPARE(host.service.requestsSeen(u"listBulkFiles"), 2);
    // Where they differ, ours may have moved too.
    host.service.clearSwitches();
    moved.times = 1;
    host.service.addSwitch(listing({1, 2}));
    moved.times = -1;
    host.service.addSwitch(listing({1, 2, 3}));
    found = find();
    QVERIFY(!found);
    // A page that is full has another behind it, whatever is counted.
    host.service.clearSwitches();
    QList<int> hundred(100);
    std::iota(hundred.begin(), hundred.end(), 1);
    host.service.addSwitch(listing(hundred));
    found = find();
    QVERIFY(!found);
}

QTEST_GUILESS_MAIN(ElevateImportTest)
#include "tst_elevateimport.moc"
