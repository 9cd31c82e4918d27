#include "app/import/importreporting.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/importing.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using sandbox::Fault;
using State = ImportEntry::State;
using RowState = ImportRowState;

//! Imports of iVALT against the sandbox with faults: nothing is made twice and nothing is lost.
class ImportRunTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void journalThatCannotBeWritten();
    void makesEveryRow();
    void severalAreUnderWay();
    void faults_data();
    void faults();
    void retryAfterIsKept();
    void refusedRowTellsWhy();
    void changedRowKeepsWhatItDoesNotSay();
    void changesUnderFaults_data();
    void changesUnderFaults();
    void timeslotsThatCannotBeReadNowAreWaitedFor();
    void pauseAndResume();
    void pauseBeforeAnythingIsSent();
    void cancelWhilePausedBefore();
    void cancelAndGoOn();
    void refusedReviewSendsNothing();
    void lostRowsAreLookedUpInOneRead();
    void otherPhoneIsNotSentAgain();
    void otherPhoneMayBePending();
    void refusedRowOfOneWhoIsPerhapsThere();
    void pendingOnesAreThere();
    void pendingOnesMustBeTold();
    void rowsInDoubtAreLeftToWhoSentThem_data();
    void rowsInDoubtAreLeftToWhoSentThem();
    void keyWithdrawnStops();
    void serviceThatIsGoneStops();
    void secretsComeFromTheFile();
    void secretsNeedTheFile();
    void logTellsOfEveryRow();

private:
    qint64 add(const ImportSupply &supply, bool hasSecrets = false)
    {
        const auto added = awaited(m_host->journal.add(importOf(m_organization, hasSecrets), supply));
        if (!added)
            qFatal("%s", qPrintable(added.error()));
        return *added;
    }
    std::unique_ptr<IvaltImport> begin(qint64 id, const ImportOrder &order = {})
    {
        const IvaltImport::Timing timing{.settling = 100ms, .gathering = 5ms};
        auto run = std::make_unique<IvaltImport>(m_host->place(), m_host->entry(id), order, timing, nullptr);
        run->start();
        return run;
    }
    ImportEntry finish(qint64 id, const ImportOrder &order = {})
    {
        const auto run = begin(id, order);
        if (!QTest::qWaitFor([&] { return run->hasEnded(); }, 60'000))
            qFatal("the import does not end");
        return m_host->entry(id);
    }
    //! A person whom somebody else makes; answers the id.
    QString make(const Record &wanted)
    {
        const auto made = awaited(m_host->client.send({.operation = &ivalt::createOrgUser,
                                                       .path = {{u"org_id"_s, m_organization}},
                                                       .body = m_host->client.bodyFor(ivalt::createOrgUser, wanted)}));
        if (!made)
            qFatal("%s", qPrintable(made.error().details()));
        for (const Record &user : m_host->users(m_organization)) {
            if (user.text(u"mobile") == wanted.text(u"mobile"))
                return user.identity();
        }
        qFatal("nobody was made");
    }
    void setPending(const QString &user)
    {
        const auto set = awaited(m_host->client.send(
            {.operation = &ivalt::setUserPending, .path = {{u"org_id"_s, m_organization}, {u"user_id"_s, user}}}));
        if (!set)
            qFatal("%s", qPrintable(set.error().details()));
    }
    //! How often each phone number is there.
    QHash<QString, int> phones()
    {
        QHash<QString, int> found;
        for (const Record &user : m_host->users(m_organization))
            ++found[user.text(u"mobile")];
        return found;
    }
    bool isEachThereOnce(qint64 count)
    {
        const QHash<QString, int> found = phones();
        return found.size() == count && std::ranges::all_of(found, [](int times) { return times == 1; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_service;
    std::unique_ptr<ImportHost> m_host;
    QString m_organization;
};

void ImportRunTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions{
        .ivalt = sandbox::IvaltEnvelope::QuickStart, .seed = u"empty"_s, .ivaltTakesPhonesTwice = true});
    QVERIFY2(m_service->start(), qPrintable(m_service->errorString()));
    m_host = std::make_unique<ImportHost>(m_folder->path(), m_service->baseUrl(Service::Ivalt).toString());
    m_organization = m_host->makeOrganization();
}

void ImportRunTest::cleanup()
{
    m_host.reset();
    m_service.reset();
    m_folder.reset();
}

//! As when the disk is full.
void ImportRunTest::journalThatCannotBeWritten()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 100});
    const qint64 id = add(people(40));
    const auto run = begin(id);
    QTRY_VERIFY(run->entry().count(RowState::Sending) > 0);
    QVERIFY(letRowsFail(m_host->journal.file(), u"no room"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), 20'000);
    QVERIFY2(run->entry().note.contains(u"no room"_s), qPrintable(run->entry().note));
    QCOMPARE(run->entry().state, State::Interrupted);
}

void ImportRunTest::makesEveryRow()
{
    QSignalSpy changed(&m_host->door, &ChangeDoor::changed);
    const qint64 id = add(people(150));
    const ImportEntry entry = finish(id, {.plan = {u"150 people are created."_s}});
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 150);
    QVERIFY(isEachThereOnce(150));
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 150);
    // Nothing was in doubt, so nobody looked.
    QCOMPARE(m_service->requestsSeen(u"listOrgUsers"), 1);
    // The review tells what the plan says, not 150 rows, and pages read again once.
    QCOMPARE(m_host->reviewer.shown.size(), 1);
    QCOMPARE(m_host->reviewer.shown[0].plan, QStringList{u"150 people are created."_s});
    QCOMPARE(changed.size(), 1);
    QHash<QString, QString> identities;
    for (const Record &user : m_host->users(m_organization))
        identities.insert(user.text(u"mobile"), user.identity());
    for (const ImportedRow &row : m_host->rows(id))
        QCOMPARE(row.identity, identities.value(mobileOf(row.number)));
}

void ImportRunTest::severalAreUnderWay()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 100});
    const qint64 id = add(people(60));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(finish(id).state, State::Finished);
    // One by one it would take six seconds.
    QVERIFY2(clock.elapsed() < 4'000, qPrintable(QString::number(clock.elapsed())));
}

void ImportRunTest::faults_data()
{
    QTest::addColumn<sandbox::Switch>("fault");
    const QStringList creating{u"createOrgUser"_s};
    QTest::newRow("cut answers") << sandbox::Switch{
        .fault = Fault::Cut, .operations = creating, .percent = 15, .bytes = 10};
    QTest::newRow("dropped requests") << sandbox::Switch{.fault = Fault::Drop, .operations = creating, .percent = 15};
    QTest::newRow("dropped after the work")
        << sandbox::Switch{.fault = Fault::Drop, .operations = creating, .percent = 15, .does = true};
    QTest::newRow("503") << sandbox::Switch{
        .fault = Fault::Status, .operations = creating, .percent = 25, .status = 503};
    QTest::newRow("500, nothing done") << sandbox::Switch{
        .fault = Fault::Status, .operations = creating, .percent = 10, .status = 500};
    QTest::newRow("502, done") << sandbox::Switch{
        .fault = Fault::Status, .operations = creating, .percent = 10, .status = 502, .does = true};
    QTest::newRow("429 without a pause") << sandbox::Switch{
        .fault = Fault::TooManyRequests, .operations = creating, .percent = 25, .retryAfter = 0};
    QTest::newRow("not JSON, done") << sandbox::Switch{
        .fault = Fault::MalformedJson, .operations = creating, .percent = 15};
    QTest::newRow("hung, nothing done") << sandbox::Switch{.fault = Fault::Hang, .operations = creating, .times = 5};
    QTest::newRow("hung, done") << sandbox::Switch{
        .fault = Fault::Hang, .operations = creating, .times = 5, .does = true};
}

void ImportRunTest::faults()
{
    QFETCH(const sandbox::Switch, fault);
    m_service->addSwitch(fault);
    const qint64 id = add(people(100));
    // A row that is lost again and again is left to be told of; none of these is lost so often but by bad luck.
    ImportEntry entry = finish(id);
    for (int more = 0; more < 5 && entry.state == State::Interrupted; ++more)
        entry = finish(id);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done) + entry.count(RowState::Failed), 100);
    QCOMPARE(phones().size(), entry.count(RowState::Done));
    QVERIFY(entry.count(RowState::Done) >= 99);
    QVERIFY(isEachThereOnce(entry.count(RowState::Done)));
}

void ImportRunTest::retryAfterIsKept()
{
    m_service->addSwitch(
        {.fault = Fault::TooManyRequests, .operations = {u"createOrgUser"_s}, .times = 1, .retryAfter = 2});
    const qint64 id = add(people(20));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(finish(id).state, State::Finished);
    QVERIFY(clock.elapsed() >= 1'900);
    QVERIFY(isEachThereOnce(20));
    // The five others under way, and then the one that was turned away: not again and again.
    QVERIFY(m_service->requestsSeen(u"createOrgUser") <= 27);
}

void ImportRunTest::refusedRowTellsWhy()
{
    ImportSupply supply = people(3);
    supply.row = [row = supply.row](qint64 number) {
        ImportRow one = row(number);
        if (number == 1)
            one.wanted.setText(u"email", u"nobody"_s);
        return one;
    };
    const qint64 id = add(supply);
    const auto run = begin(id);
    QTRY_VERIFY(run->hasEnded());
    const ImportEntry entry = m_host->entry(id);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 2);
    QCOMPARE(entry.count(RowState::Failed), 1);
    // How many are done is told by the numbers beside it.
    QTRY_COMPARE(run->activity().message, u"1 failed"_s);
    const ImportedRow refused = m_host->rows(id, {.states = {RowState::Failed}}).constFirst();
    QCOMPARE(refused.number, 1);
    QVERIFY2(refused.reason.contains(u"email"_s), qPrintable(refused.reason));
}

void ImportRunTest::changedRowKeepsWhatItDoesNotSay()
{
    QCOMPARE(finish(add(people(2))).state, State::Finished);
    const QList<Record> before = m_host->users(m_organization);
    ImportSupply supply = people(2);
    supply.row = [before](qint64 number) {
        ImportRow row{.row = number, .line = number + 2, .verdict = ImportVerdict::Changed, .wanted = before[number]};
        row.current = before[number];
        row.verdict = number == 0 ? ImportVerdict::Changed : ImportVerdict::Unchanged;
        row.wanted.setText(u"name", u"Asha Rao"_s);
        row.changes = {{.field = typeOf<ivalt::User>.find(u"name")}};
        return row;
    };
    const qint64 id = add(supply);
    QCOMPARE(finish(id).state, State::Finished);
    const QList<Record> after = m_host->users(m_organization);
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0].text(u"name"), u"Asha Rao"_s);
    QCOMPARE(after[0].text(u"email"), before[0].text(u"email"));
    QCOMPARE(after[0].text(u"mobile"), before[0].text(u"mobile"));
    QCOMPARE(after[1].text(u"name"), before[1].text(u"name"));
    QCOMPARE(m_service->requestsSeen(u"updateOrgUser"), 1);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 2);
}

void ImportRunTest::changesUnderFaults_data()
{
    QTest::addColumn<sandbox::Switch>("fault");
    const QStringList changing{u"updateOrgUser"_s};
    QTest::newRow("cut answers") << sandbox::Switch{
        .fault = Fault::Cut, .operations = changing, .percent = 20, .bytes = 10};
    QTest::newRow("dropped requests") << sandbox::Switch{.fault = Fault::Drop, .operations = changing, .percent = 20};
    QTest::newRow("dropped after the work")
        << sandbox::Switch{.fault = Fault::Drop, .operations = changing, .percent = 20, .does = true};
    QTest::newRow("503") << sandbox::Switch{
        .fault = Fault::Status, .operations = changing, .percent = 25, .status = 503};
    QTest::newRow("502, done") << sandbox::Switch{
        .fault = Fault::Status, .operations = changing, .percent = 15, .status = 502, .does = true};
    QTest::newRow("429 without a pause") << sandbox::Switch{
        .fault = Fault::TooManyRequests, .operations = changing, .percent = 25, .retryAfter = 0};
    QTest::newRow("not JSON, done") << sandbox::Switch{
        .fault = Fault::MalformedJson, .operations = changing, .percent = 20};
    QTest::newRow("hung, nothing done") << sandbox::Switch{.fault = Fault::Hang, .operations = changing, .times = 3};
    QTest::newRow("what is there cannot be read")
        << sandbox::Switch{.fault = Fault::Status, .operations = {u"getOrgUser"_s}, .percent = 20, .status = 503};
}

//! Everybody ends up with the values of the file, whatever becomes of answers, and nobody is made anew.
void ImportRunTest::changesUnderFaults()
{
    constexpr int count = 40;
    QCOMPARE(finish(add(people(count))).state, State::Finished);
    const QList<Record> before = m_host->users(m_organization);
    ImportSupply supply = people(count);
    supply.row = [before](qint64 number) {
        ImportRow row{.row = number,
                      .line = number + 2,
                      .verdict = ImportVerdict::Changed,
                      .wanted = before[number],
                      .key = QByteArray::number(number)};
        row.current = before[number];
        row.wanted.setText(u"name", u"Asha Rao"_s);
        row.changes = {{.field = typeOf<ivalt::User>.find(u"name")}};
        return row;
    };
    QFETCH(const sandbox::Switch, fault);
    m_service->addSwitch(fault);
    const qint64 id = add(supply);
    ImportEntry entry = finish(id);
    for (int more = 0; more < 8 && entry.state == State::Interrupted; ++more)
        entry = finish(id);
    QCOMPARE(entry.state, State::Finished);
    m_service->clearSwitches();
    const QList<Record> after = m_host->users(m_organization);
    QCOMPARE(after.size(), count);
    qint64 changed = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        changed += after[i].text(u"name") == "Asha Rao"_L1 ? 1 : 0;
        QCOMPARE(after[i].text(u"email"), before[i].text(u"email"));
        QCOMPARE(after[i].text(u"mobile"), before[i].text(u"mobile"));
    }
    QVERIFY(changed >= entry.count(RowState::Done));
    QVERIFY2(entry.count(RowState::Done) >= count - 1, qPrintable(QString::number(entry.count(RowState::Done))));
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), count);
}

//! Where the service tells them apart from the person.
void ImportRunTest::timeslotsThatCannotBeReadNowAreWaitedFor()
{
    QCOMPARE(finish(add(people(1))).state, State::Finished);
    const Record before = m_host->users(m_organization).constFirst();
    ImportSupply supply = people(1);
    supply.row = [before](qint64) {
        ImportRow row{.line = 2, .verdict = ImportVerdict::Changed, .wanted = before};
        row.current = before;
        row.wanted.setText(u"name", u"Asha Rao"_s);
        row.changes = {{.field = typeOf<ivalt::User>.find(u"name")}};
        return row;
    };
    QJsonObject told = jsonFromRecord(before);
    told.remove("timeslots"_L1);
    m_service->addSwitch(
        {.fault = Fault::Status,
         .operations = {u"getOrgUser"_s},
         .status = 200,
         .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"User"_s}, {u"data"_s, QJsonValue(told)}}});
    // More often than the client repeats a call.
    m_service->addSwitch({.fault = Fault::Status, .operations = {u"listUserTimeslots"_s}, .times = 10, .status = 503});
    const ImportEntry entry = finish(add(supply));
    QCOMPARE(entry.count(RowState::Done), 1);
    QCOMPARE(m_host->users(m_organization).constFirst().text(u"name"), u"Asha Rao"_s);
}

void ImportRunTest::pauseAndResume()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    const qint64 id = add(people(100));
    const auto run = begin(id);
    QTRY_VERIFY(run->entry().count(RowState::Done) > 5);
    run->pause();
    QTRY_COMPARE(run->activity().state, ActivityState::Paused);
    const int seen = m_service->requestsSeen(u"createOrgUser");
    QVERIFY(seen < 100);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), run->entry().count(RowState::Done));
    run->resume();
    QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), 20'000);
    QVERIFY(isEachThereOnce(100));
}

//! While it is found out which rows are there already.
void ImportRunTest::pauseBeforeAnythingIsSent()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"listOrgUsers"_s}, .milliseconds = 300});
    const qint64 id = add(people(20));
    awaited(m_host->journal.take(id, 5));
    const auto run = begin(id);
    QTRY_VERIFY2(run->activity().message.contains(u"Looking"_s), qPrintable(run->activity().message));
    QVERIFY(run->activity().canPause);
    run->pause();
    QCOMPARE(run->activity().state, ActivityState::Paused);
    QTRY_COMPARE(m_service->requestsSeen(u"listOrgUsers"), 1);
    QTRY_COMPARE(run->entry().count(RowState::Waiting), 20); // the look has ended
    m_host->users(m_organization);                           // whatever it had to send would be there before
    QCOMPARE(run->activity().state, ActivityState::Paused);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
    run->resume();
    QTRY_VERIFY_WITH_TIMEOUT(run->hasEnded(), 20'000);
    QVERIFY(isEachThereOnce(20));
}

void ImportRunTest::cancelWhilePausedBefore()
{
    const qint64 id = add(people(20));
    const auto run = begin(id);
    run->pause();
    QTRY_COMPARE(run->activity().state, ActivityState::Paused);
    m_host->users(m_organization);
    QVERIFY(!run->hasEnded());
    run->cancel();
    QTRY_VERIFY(run->hasEnded());
    QTRY_COMPARE(m_host->entry(id).note, u"Cancelled."_s);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
    QCOMPARE(finish(id).state, State::Finished);
}

void ImportRunTest::cancelAndGoOn()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    const qint64 id = add(people(100));
    {
        const auto run = begin(id);
        QTRY_VERIFY(run->entry().count(RowState::Done) > 5);
        run->cancel();
        QTRY_VERIFY(run->hasEnded());
        QTRY_COMPARE(m_host->entry(id).state, State::Interrupted);
    }
    const ImportEntry stopped = m_host->entry(id);
    QVERIFY(!stopped.note.isEmpty());
    // What was under way was waited for; the rest waits.
    QCOMPARE(stopped.count(RowState::Sending), 0);
    QVERIFY(stopped.count(RowState::Waiting) > 0);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), stopped.count(RowState::Done));
    QCOMPARE(finish(id).state, State::Finished);
    QVERIFY(isEachThereOnce(100));
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 100);
}

void ImportRunTest::refusedReviewSendsNothing()
{
    m_host->reviewer.answer = ReviewAnswer::Cancel;
    const qint64 id = add(people(10));
    const ImportEntry entry = finish(id);
    QCOMPARE(entry.state, State::Ready);
    QCOMPARE(entry.count(RowState::Waiting), 10);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
    m_host->reviewer.answer = ReviewAnswer::Send;
    QCOMPARE(finish(id).state, State::Finished);
}

//! As after a crash: rows that were handed out, some of which arrived.
void ImportRunTest::lostRowsAreLookedUpInOneRead()
{
    const qint64 id = add(people(40));
    const auto taken = awaited(m_host->journal.take(id, 30));
    for (const ImportedRow &row : *taken) {
        if (row.number % 2 == 0)
            continue;
        make(recordFromJson(typeOf<ivalt::User>, row.wanted));
    }
    m_service->forgetRequests();
    const ImportEntry entry = finish(id);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 25);
    QCOMPARE(m_service->requestsSeen(u"listOrgUsers"), 1);
    QVERIFY(isEachThereOnce(40));
    for (const ImportedRow &row : m_host->rows(id))
        QVERIFY2(!row.identity.isEmpty(), qPrintable(QString::number(row.number)));
}

//! Services write phone numbers otherwise than they were given.
void ImportRunTest::otherPhoneIsNotSentAgain()
{
    const qint64 id = add(people(5));
    const auto taken = awaited(m_host->journal.take(id, 2));
    Record stored = recordFromJson(typeOf<ivalt::User>, taken->constFirst().wanted);
    stored.setText(u"mobile", QString(u"0"_s + stored.text(u"mobile")));
    make(stored);
    m_service->forgetRequests();
    const ImportEntry entry = finish(id);
    QCOMPARE(entry.tally(), (ImportTally{.done = 4, .failed = 1}));
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 4);
    const ImportedRow first = m_host->rows(id).constFirst();
    QVERIFY2(first.reason.contains(u"another phone number"_s) && first.reason.contains(u"“Users”"_s),
             qPrintable(first.reason));
}

//! Where the one with the other phone number is pending, that page is named.
void ImportRunTest::otherPhoneMayBePending()
{
    const qint64 id = add(people(1));
    const auto taken = awaited(m_host->journal.take(id, 1));
    Record stored = recordFromJson(typeOf<ivalt::User>, taken->constFirst().wanted);
    stored.setText(u"mobile", QString(u"0"_s + stored.text(u"mobile")));
    setPending(make(stored));
    QCOMPARE(finish(id).tally(), ImportTally{.failed = 1});
    const QString reason = m_host->rows(id).constFirst().reason;
    QVERIFY2(reason.contains(u"“Pending users”"_s) && !reason.contains(u"“Users”"_s), qPrintable(reason));
}

//! What the service said of a row that is refused is told beside that somebody is perhaps there.
void ImportRunTest::refusedRowOfOneWhoIsPerhapsThere()
{
    const qint64 id = add(people(1));
    const auto taken = awaited(m_host->journal.take(id, 1));
    Record stored = recordFromJson(typeOf<ivalt::User>, taken->constFirst().wanted);
    stored.setText(u"mobile", QString(u"0"_s + stored.text(u"mobile")));
    make(stored);
    // Not there yet when it is looked first.
    m_service->setSwitches(
        {{.fault = Fault::Status,
          .operations = {u"listOrgUsers"_s},
          .times = 1,
          .status = 200,
          .body = {{u"status"_s, u"success"_s}, {u"message"_s, u"m"_s}, {u"data"_s, QJsonArray()}}},
         {.fault = Fault::Status,
          .operations = {u"createOrgUser"_s},
          .status = 422,
          .body = {{u"status"_s, u"error"_s}, {u"message"_s, u"The email has already been taken."_s}}}});
    QCOMPARE(finish(id).tally(), ImportTally{.failed = 1});
    const QString reason = m_host->rows(id).constFirst().reason;
    QVERIFY2(reason.contains(u"already been taken"_s) && reason.contains(u"another phone number"_s),
             qPrintable(reason));
}

//! Made before the program ended, and set pending before it goes on: the list of users has them no more.
void ImportRunTest::pendingOnesAreThere()
{
    const qint64 id = add(people(6));
    const auto taken = awaited(m_host->journal.take(id, 4));
    QStringList made;
    for (const ImportedRow &row : taken->first(2))
        made.append(make(recordFromJson(typeOf<ivalt::User>, row.wanted)));
    setPending(made.first());
    m_service->forgetRequests();
    const ImportEntry entry = finish(id);
    QCOMPARE(entry.tally(), ImportTally{.done = 6});
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 4);
    const QList<ImportedRow> rows = m_host->rows(id);
    QCOMPARE(rows[0].identity, made.first());
    QVERIFY2(rows[0].reason.contains(u"pending"_s), qPrintable(rows[0].reason));
    QCOMPARE(rows[1].identity, made.last());
    QVERIFY2(rows[1].reason.isEmpty(), qPrintable(rows[1].reason));
}

//! Where nobody can be told of who is pending, whoever is found among the users is there and of others nobody knows.
void ImportRunTest::pendingOnesMustBeTold()
{
    const qint64 id = add(people(3));
    const auto taken = awaited(m_host->journal.take(id, 3));
    make(recordFromJson(typeOf<ivalt::User>, taken->constFirst().wanted));
    m_service->forgetRequests();
    const auto fail = [this](int status) {
        m_service->setSwitches({{.fault = Fault::Status, .operations = {u"listPendingUsers"_s}, .status = status}});
    };
    fail(403);
    ImportEntry entry = finish(id);
    QCOMPARE(entry.state, State::Interrupted);
    QVERIFY2(entry.note.contains(u"could not be found out"_s), qPrintable(entry.note));
    QCOMPARE(entry.count(RowState::Done), 1);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
    // A service without such a list has nobody pending.
    fail(404);
    entry = finish(id);
    QCOMPARE(entry.tally(), ImportTally{.done = 3});
}

void ImportRunTest::rowsInDoubtAreLeftToWhoSentThem_data()
{
    QTest::addColumn<bool>("isOlder");
    QTest::addColumn<bool>("does");
    for (const bool isOlder : {true, false}) {
        for (const bool does : {true, false}) {
            QTest::addRow("in the %s, %s", isOlder ? "older" : "newer", does ? "done" : "nothing done")
                << isOlder << does;
        }
    }
}

//! Of two interrupted imports of the same rows the answers of one were lost: the other does not send them, and the one
//! looks them up.
void ImportRunTest::rowsInDoubtAreLeftToWhoSentThem()
{
    QFETCH(const bool, isOlder);
    QFETCH(const bool, does);
    const qint64 older = add(people(12));
    const qint64 newer = add(people(12));
    const qint64 doubtful = isOlder ? older : newer;
    const qint64 other = isOlder ? newer : older;
    m_service->addSwitch({.fault = Fault::Drop, .operations = {u"createOrgUser"_s}, .times = 3, .does = does});
    m_service->addSwitch({.fault = Fault::Status, .operations = {u"listOrgUsers"_s}, .status = 500});
    ImportEntry entry = finish(doubtful);
    QCOMPARE(entry.state, State::Interrupted);
    QVERIFY(entry.count(RowState::Unknown) >= 3);
    const int sent = m_service->requestsSeen(u"createOrgUser");
    entry = finish(other);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), sent);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::NotSent), 12);
    m_service->clearSwitches();
    entry = finish(doubtful);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 12);
    QVERIFY(isEachThereOnce(12));
}

void ImportRunTest::keyWithdrawnStops()
{
    const qint64 id = add(people(30));
    m_service->addSwitch({.fault = Fault::Status,
                          .operations = {u"createOrgUser"_s},
                          .status = 403,
                          .body = {{u"message"_s, u"Forbidden"_s}}});
    // Calls are held until there is a key again; nobody has one.
    QSignalSpy wanted(&m_host->session, &Authorizer::signInNeeded);
    connect(&m_host->session, &Authorizer::signInNeeded, &m_host->session, [this] { m_host->session.giveUp(); });
    const ImportEntry entry = finish(id);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(entry.state, State::Interrupted);
    QVERIFY(!entry.note.isEmpty());
    QCOMPARE(entry.count(RowState::Waiting), 30);
    QVERIFY(m_service->requestsSeen(u"createOrgUser") <= 6);
    m_service->clearSwitches();
    m_host->session.resume(QString(sandbox::sampleIvaltKey));
    QCOMPARE(finish(id).state, State::Finished);
    QVERIFY(isEachThereOnce(30));
}

void ImportRunTest::serviceThatIsGoneStops()
{
    const qint64 id = add(people(30));
    m_service->stop();
    const ImportEntry entry = finish(id);
    QCOMPARE(entry.state, State::Interrupted);
    QVERIFY2(entry.note.contains(u"Go on later"_s), qPrintable(entry.note));
    QCOMPARE(entry.count(RowState::Waiting), 30);
}

void ImportRunTest::secretsComeFromTheFile()
{
    const ImportSupply supply = people(10, u"tulip-garden"_s);
    const qint64 id = add(supply, true);
    // The file that is dropped again is in another order and lacks somebody.
    ImportSupply again = supply;
    again.count = 9;
    again.row = [supply](qint64 row) { return supply.row(9 - row); };
    again.key = [supply](qint64 row) { return supply.key(9 - row); };
    // Nobody is given up unasked.
    const QString told = u"1 rows that wait are not in this file. They are given up: the report has them among those "
                         "that failed."_s;
    m_host->reviewer.answer = ReviewAnswer::Cancel;
    QCOMPARE(finish(id, {.supply = again}).count(RowState::Waiting), 10);
    m_host->reviewer.answer = ReviewAnswer::Send;
    const ImportEntry entry = finish(id, {.supply = again});
    QCOMPARE(m_host->reviewer.shown.constLast().plan, QStringList{told});
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(RowState::Done), 9);
    // Not refused by anybody: it was not sent.
    QCOMPARE(entry.count(RowState::Failed), 0);
    QCOMPARE(entry.count(RowState::Lacking), 1);
    const ImportedRow missing = m_host->rows(id, {.states = {RowState::Lacking}}).constFirst();
    QCOMPARE(missing.number, 0);
    QVERIFY2(missing.reason.startsWith(u"Not sent: the file has changed"_s), qPrintable(missing.reason));
    QVERIFY(isEachThereOnce(9));
    QCOMPARE(importTallyText(entry.tally()), u"9 of 10 done, 1 gone from the file"_s);
    // Offered to be imported again, as any row that failed.
    const QString report = m_folder->filePath(u"failed.csv"_s);
    const ImportWriting written =
        awaited(writeJournalReport(m_host->journal.file(), entry, ImportReportOf::Failed, report));
    QCOMPARE(written.rows, 1);
    QFile csv(report);
    QVERIFY(csv.open(QFile::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY2(text.contains(mobileOf(0).toUtf8()) && text.contains("not sent, file changed"), text);
}

void ImportRunTest::secretsNeedTheFile()
{
    const qint64 id = add(people(10, u"tulip-garden"_s), true);
    const ImportEntry entry = finish(id);
    QCOMPARE(entry.count(RowState::Waiting), 10);
    QVERIFY2(entry.note.contains(u"Drop the file again"_s), qPrintable(entry.note));
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
}

void ImportRunTest::logTellsOfEveryRow()
{
    QCOMPARE(finish(add(people(20))).state, State::Finished);
    const auto logged = awaited(m_host->log.read());
    QCOMPARE(logged->size(), 20);
    for (const ChangeEntry &entry : *logged) {
        QCOMPARE(entry.outcome, outcomes::succeeded);
        QVERIFY(!entry.targetId.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
