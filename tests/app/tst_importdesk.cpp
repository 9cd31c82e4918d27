#include "app/acting/actas.h"
#include "app/import/elevateimport.h"
#include "app/import/importdesk.h"
#include "app/import/importundo.h"
#include "app/workspaces/openworkspace.h"
#include "app/workspaces/sandboxworkspace.h"
#include "network/credentials/memorystore.h"
#include "network/sandbox/sandbox.h"
#include "tests/support/importing.h"
#include "ui/shell/activitypanel.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using sandbox::Fault;
using State = ImportEntry::State;

//! What the open workspace has of imports: begun, shown, interrupted, gone on with, removed.
class ImportDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void importIsListedAndTold();
    void allRowsOfTheFileAreTold();
    void takenBackIsNotImported();
    void interruptedOneIsToldOfAndGoesOn();
    void declinedOneLeavesNothing();
    void cancelledInThePanelGoesOn();
    void anotherAddressIsAnotherService();
    void secretsTakeTheFile();
    void finishedOneIsRemoved();
    void signedOutStops();
    void signedOutWhileWrittenDown();
    void unusableJournalIsToldOf();
    void failureBeforeTheStartIsToldOf();
    void oneAtATime();
    void whatAnotherHasSentIsLeftOut();
    void twoInterruptedOnesSendNothingTwice();
    void nobodyActsMeanwhile();

private:
    void open();
    void close();
    void openElevate();
    NewImport bulkPeople();
    QString file() const { return m_folder->filePath(u"imports/one.sqlite"_s); }
    NewImport people(qint64 count, bool hasSecrets = false)
    {
        return {.entry = importOf(m_organization, hasSecrets),
                .supply = gatehouse::testing::people(count, hasSecrets ? u"tulip-garden"_s : QString()),
                .order = {.plan = {u"People are created."_s}}};
    }
    bool isToldOf(const QString &text) const
    {
        return std::ranges::any_of(m_toasts, [&](const Toast &toast) { return toast.text.contains(text); });
    }
    //! How many different phone numbers there are, or -1 where one is there twice.
    qsizetype phones()
    {
        const auto page = awaited(
            m_workspace->client(Service::Ivalt).list(ivalt::listOrgUsers, {.path = {{u"org_id"_s, m_organization}}}));
        QSet<QString> found;
        for (const Record &user : page ? page->rows : QList<Record>()) {
            if (found.contains(user.text(u"mobile")))
                return -1;
            found.insert(user.text(u"mobile"));
        }
        return found.size();
    }
    ImportEntry only() const { return m_desk->imports().value(0); }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_service;
    QString m_organization;
    MemoryStore m_credentials;
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<ChangeLog> m_log;
    ToldReviewer m_reviewer;
    std::unique_ptr<ChangeDoor> m_door;
    std::unique_ptr<ActivityPanel> m_panel;
    std::unique_ptr<ImportDesk> m_desk;
    PageContext m_context;
    bool m_hasElevate = false;
    QString m_address; //!< of iVALT, in place of the sandbox's
    QList<Toast> m_toasts;
};

void ImportDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service =
        std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions{.seed = u"empty"_s, .ivaltTakesPhonesTwice = true});
    QVERIFY2(m_service->start(), qPrintable(m_service->errorString()));
    m_organization =
        ImportHost(m_folder->filePath(u"first"_s), m_service->baseUrl(Service::Ivalt).toString()).makeOrganization();
    m_reviewer.answer = ReviewAnswer::Send;
    m_reviewer.shown.clear();
    m_hasElevate = false;
    m_address.clear();
    open();
}

void ImportDeskTest::open()
{
    Workspace place = sandboxWorkspace(*m_service);
    if (!m_hasElevate)
        place.elevate.reset();
    place.ivalt->createUserForm = u"quick-start"_s;
    if (!m_address.isEmpty())
        place.ivalt->baseUrl = m_address;
    m_workspace = std::make_unique<OpenWorkspace>(place, &m_credentials, ImportHost::environment());
    m_log = std::make_unique<ChangeLog>(m_folder->filePath(u"changes.db"_s));
    m_door = std::make_unique<ChangeDoor>(m_log.get(), &m_reviewer);
    m_door->enter(place, std::make_shared<ClientSender>(m_hasElevate ? &m_workspace->client(Service::Elevate) : nullptr,
                                                        &m_workspace->client(Service::Ivalt), nullptr));
    m_panel = std::make_unique<ActivityPanel>(m_theme);
    m_toasts.clear();
    m_context = {.theme = m_theme,
                 .workspace = m_workspace.get(),
                 .door = m_door.get(),
                 .activity = m_panel.get(),
                 .toast = [this](const Toast &toast) { m_toasts.append(toast); }};
    m_desk = std::make_unique<ImportDesk>(m_context, file());
    m_context.imports = m_desk.get();
    m_workspace->useKey(sandbox::sampleIvaltKey, false);
    QTRY_VERIFY(m_workspace->isOpen(Service::Ivalt));
    QTRY_VERIFY(m_desk->isRead());
}

void ImportDeskTest::close()
{
    m_desk.reset();
    m_panel.reset();
    m_door.reset();
    m_log.reset();
    m_workspace.reset();
}

void ImportDeskTest::cleanup()
{
    close();
    m_service.reset();
}

void ImportDeskTest::importIsListedAndTold()
{
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    const auto started = m_desk->start(people(80));
    QVERIFY(awaited(started));
    QTRY_COMPARE(m_panel->runningCount(), 1);
    QCOMPARE(m_desk->run(only().id)->activity().title, u"Import people.csv into North Gate, iVALT"_s);
    QCOMPARE(m_desk->imports().size(), 1);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(only().state, State::Finished);
    QCOMPARE(only().count(ImportRowState::Done), 80);
    QVERIFY(isToldOf(u"all 80 rows are done"_s));
    QCOMPARE(m_panel->runningCount(), 0);
    QCOMPARE(phones(), 80);
    const auto rows = awaited(m_desk->rows(only().id, {.states = {ImportRowState::Done}}, 69, 100));
    QCOMPARE(rows->size(), 10);
    // It stays listed.
    close();
    open();
    QCOMPARE(only().state, State::Finished);
    QVERIFY(m_toasts.isEmpty());
}

//! Also of rows that were never sent.
void ImportDeskTest::allRowsOfTheFileAreTold()
{
    NewImport some = people(8);
    some.supply.row = [row = some.supply.row](qint64 number) {
        ImportRow one = row(number);
        one.verdict = number < 2   ? ImportVerdict::Refused
                      : number < 3 ? ImportVerdict::SetAside
                      : number < 4 ? ImportVerdict::Unchanged
                                   : one.verdict;
        return one;
    };
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(some)));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(only().tally(), (ImportTally{.done = 4, .refused = 2, .setAside = 1, .notSent = 1}));
    QVERIFY(isToldOf(u"people.csv is imported: 4 of 8 done, 2 refused by the check, 1 set aside, 1 not sent."_s));
}

//! Whoever was removed again is not imported any more.
void ImportDeskTest::takenBackIsNotImported()
{
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(people(5))));
    QTRY_COMPARE(ended.size(), 1);
    m_desk->noteRemoved(only().id, {1, 3});
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(only().tally(), (ImportTally{.done = 3, .takenBack = 2}));
    QCOMPARE(only().state, State::Finished);
    const auto keys = awaited(m_desk->importedKeys(Service::Ivalt, m_organization)).value_or(ImportedKeys());
    QCOMPARE(keys.size(), 3);
    QVERIFY(!keys.contains(keyOf(person(1))));
}

void ImportDeskTest::interruptedOneIsToldOfAndGoesOn()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    QVERIFY(awaited(m_desk->start(people(80))));
    QTRY_VERIFY(only().count(ImportRowState::Done) > 10);
    close();
    open();
    QCOMPARE(only().state, State::Interrupted);
    QTRY_VERIFY(isToldOf(u"was interrupted"_s));
    QCOMPARE(m_toasts.size(), 1);
    QVERIFY(m_toasts[0].text.contains(u"people.csv"_s));
    QCOMPARE(m_toasts[0].actionText, u"Go on"_s);
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    m_toasts[0].action();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(only().state, State::Finished);
    QCOMPARE(phones(), 80);
}

void ImportDeskTest::declinedOneLeavesNothing()
{
    m_reviewer.answer = ReviewAnswer::Cancel;
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(people(10))));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(m_desk->imports().isEmpty());
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
}

void ImportDeskTest::cancelledInThePanelGoesOn()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(people(60))));
    const QString activity = u"imports/%1"_s.arg(only().id);
    QTRY_VERIFY(only().count(ImportRowState::Done) > 5);
    emit m_panel->pauseWanted(activity);
    QTRY_COMPARE(m_desk->run(only().id)->activity().state, ActivityState::Paused);
    emit m_panel->resumeWanted(activity);
    emit m_panel->cancelWanted(activity);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(only().state, State::Interrupted);
    QVERIFY(isToldOf(u"was stopped"_s));
    m_desk->resume(only().id);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 30'000);
    QCOMPARE(only().state, State::Finished);
    QCOMPARE(phones(), 60);
}

//! The workspace has the address of another server since, where an organization has the same id.
void ImportDeskTest::anotherAddressIsAnotherService()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    QVERIFY(awaited(m_desk->start(people(80))));
    QTRY_VERIFY(only().count(ImportRowState::Done) > 10);
    const QString address = only().address;
    QCOMPARE(address, m_service->baseUrl(Service::Ivalt).toString());
    close();

    sandbox::Sandbox other({.seed = u"empty"_s, .ivaltTakesPhonesTwice = true});
    QVERIFY2(other.start(), qPrintable(other.errorString()));
    m_address = other.baseUrl(Service::Ivalt).toString();
    QCOMPARE(ImportHost(m_folder->filePath(u"other"_s), m_address).makeOrganization(), m_organization);
    open();
    QTRY_VERIFY(isToldOf(u"was interrupted"_s));
    QVERIFY2(isToldOf(u"belongs to the service at "_s + address), qPrintable(m_toasts[0].text));
    QVERIFY(m_toasts[0].actionText.isEmpty());
    m_desk->resume(only().id);
    QVERIFY(!m_desk->run(only().id));
    QVERIFY(ImportUndo(m_context, nullptr).obstacle(only()).contains(address));
    // The same file is new there.
    QCOMPARE(awaited(m_desk->importedKeys(Service::Ivalt, m_organization)).value_or(ImportedKeys{{{}, 1}}).size(), 0);
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(people(80))));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(phones(), 80);
    close();

    m_address.clear();
    open();
    const qint64 begun = m_desk->imports().constLast().id;
    QSignalSpy gone(m_desk.get(), &ImportDesk::ended);
    m_desk->resume(begun);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 30'000);
    QCOMPARE(m_desk->find(begun)->tally(), ImportTally{.done = 80});
    QCOMPARE(phones(), 80);
}

void ImportDeskTest::secretsTakeTheFile()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    const NewImport wanted = people(60, true);
    QVERIFY(awaited(m_desk->start(wanted)));
    QTRY_VERIFY(only().count(ImportRowState::Done) > 5);
    close();
    open();
    QTRY_VERIFY(isToldOf(u"Drop the file again"_s));
    QVERIFY(m_toasts[0].actionText.isEmpty());
    m_desk->resume(only().id);
    QVERIFY(!m_desk->run(only().id));
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    m_desk->resume(only().id, {.supply = wanted.supply});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(only().state, State::Finished);
    QCOMPARE(phones(), 60);
}

void ImportDeskTest::finishedOneIsRemoved()
{
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(people(5))));
    m_desk->remove(only().id); // not while it is at work
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_desk->imports().size(), 1);
    QCOMPARE(m_desk->imports().value(0).tally(), ImportTally{.done = 5});
    m_desk->remove(only().id);
    QVERIFY(m_desk->imports().isEmpty());
    QCOMPARE(awaited(m_desk->importedKeys(Service::Ivalt, m_organization)).value_or(ImportedKeys()).size(), 5);
    close();
    open();
    QVERIFY(m_desk->imports().isEmpty());
}

void ImportDeskTest::signedOutStops()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(people(80))));
    QTRY_VERIFY(only().count(ImportRowState::Done) > 5);
    m_workspace->signOut(Service::Ivalt);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(only().state, State::Interrupted);
    m_desk->resume(only().id);
    QVERIFY(isToldOf(u"Sign in first"_s));
    m_workspace->useKey(sandbox::sampleIvaltKey, false);
    QTRY_VERIFY(m_workspace->isOpen(Service::Ivalt));
    m_desk->resume(only().id);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 30'000);
    QCOMPARE(phones(), 80);
}

//! Whoever is signed in next is not asked about another one's plan.
void ImportDeskTest::signedOutWhileWrittenDown()
{
    const auto started = m_desk->start(people(20'000));
    m_workspace->signOut(Service::Ivalt);
    m_workspace->useKey(sandbox::sampleIvaltKey, false);
    QVERIFY(isToldOf(u"people.csv is not imported"_s));
    QTRY_VERIFY(started.isFinished());
    QTRY_VERIFY(m_workspace->isOpen(Service::Ivalt));
    QVERIFY(m_desk->busyText(Service::Ivalt, m_organization).isEmpty());
    QVERIFY(m_reviewer.shown.isEmpty());
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
}

void ImportDeskTest::unusableJournalIsToldOf()
{
    close();
    QDir(m_folder->path()).mkpath(u"imports"_s);
    QFile::remove(file());
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write(QByteArray(10'000, 'x'));
    damaged.close();
    open();
    QVERIFY(!m_desk->problem().isEmpty());
    const auto started = awaited(m_desk->start(people(5)));
    QVERIFY(!started);
    QTRY_VERIFY(isToldOf(started.error()));
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), 0);
}

//! Opens the workspace with ELEVATE too, signed in.
void ImportDeskTest::openElevate()
{
    close();
    m_hasElevate = true;
    open();
    m_workspace->signIn(ElevateSession::As::Account, sandbox::sampleOrgAdmin.email, sandbox::sampleOrgAdmin.password,
                        false);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isOpen(Service::Elevate), 20'000);
}

NewImport ImportDeskTest::bulkPeople()
{
    NewImport begun = people(2);
    begun.entry.service = Service::Elevate;
    begun.entry.details = {{ElevateImport::uploadType, u"UPLOAD"_s}};
    begun.order.writeFile = [](QIODevice &out) {
        out.write("name,email,phone_code,phone,username,password,roles\n"
                  "Asha Rao,asha@example.org,,,,SandBox!!!2026,mentee\nBen Cole,ben@example.org,,,,SandBox!!!2026,"
                  "mentee\n");
        return ImportWriting{.rows = 2};
    };
    return begun;
}

void ImportDeskTest::failureBeforeTheStartIsToldOf()
{
    openElevate();
    m_service->addSwitch({.fault = Fault::Status, .operations = {u"object"_s}, .status = 403});
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(bulkPeople())));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(m_desk->imports().isEmpty());
    QVERIFY(isToldOf(u"people.csv was not begun"_s));
    QVERIFY(isToldOf(u"was not uploaded"_s));
    // Whoever says no knows.
    m_toasts.clear();
    m_reviewer.answer = ReviewAnswer::Cancel;
    QVERIFY(awaited(m_desk->start(bulkPeople())));
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(m_toasts.isEmpty());
}

void ImportDeskTest::oneAtATime()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 50});
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    const auto first = m_desk->start(people(20));
    // Also while the first is being written down.
    const auto second = awaited(m_desk->start(people(20)));
    QVERIFY(!second);
    QVERIFY2(second.error().contains(u"at work"_s), qPrintable(second.error()));
    QVERIFY(awaited(first));
    QVERIFY(!m_desk->busyText(Service::Ivalt, m_organization).isEmpty());
    QVERIFY(m_desk->busyText(Service::Ivalt, u"another"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(m_desk->busyText(Service::Ivalt, m_organization).isEmpty());
    QCOMPARE(phones(), 20);
    const auto keys = awaited(m_desk->importedKeys(Service::Ivalt, m_organization));
    QCOMPARE(keys.value_or(ImportedKeys()).size(), 20);
    QVERIFY(keys->contains(keyOf(person(7))));
    QVERIFY(awaited(m_desk->importedKeys(Service::Ivalt, u"another"_s)).value_or(ImportedKeys{{{}, 1}}).isEmpty());
}

void ImportDeskTest::whatAnotherHasSentIsLeftOut()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 20});
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(people(90))));
    const qint64 first = only().id;
    QTRY_VERIFY(only().count(ImportRowState::Done) > 5);
    m_desk->cancel(first);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(m_desk->find(first)->count(ImportRowState::Waiting) > 30);

    // The last rows of the same file, in another import.
    constexpr qint64 from = 70;
    NewImport rest = people(90 - from);
    rest.supply.row = [row = people(90).supply.row](qint64 number) {
        ImportRow one = row(number + from);
        one.row = number;
        return one;
    };
    QVERIFY(awaited(m_desk->start(rest)));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
    m_desk->resume(first);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, 30'000);
    QCOMPARE(phones(), 90);
    const ImportEntry entry = *m_desk->find(first);
    QCOMPARE(entry.state, State::Finished);
    QCOMPARE(entry.count(ImportRowState::NotSent), 90 - from);
}

//! Of one file; the older goes on first.
void ImportDeskTest::twoInterruptedOnesSendNothingTwice()
{
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"createOrgUser"_s}, .milliseconds = 30});
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    constexpr qint64 count = 60;
    const auto startAndCancel = [&](const NewImport &begun) -> qint64 {
        const auto before = ended.size();
        const qint64 id = awaited(m_desk->start(begun)).value_or(0);
        const bool isUnderWay =
            QTest::qWaitFor([&] { return m_desk->find(id)->count(ImportRowState::Done) > 3; }, 20'000);
        m_desk->cancel(id);
        return isUnderWay && QTest::qWaitFor([&] { return ended.size() > before; }, 20'000) ? id : 0;
    };
    const qint64 older = startAndCancel(people(count));
    QVERIFY(older != 0);
    // The check leaves out what the first has sent.
    const qint64 sent = m_desk->find(older)->count(ImportRowState::Done);
    NewImport rest = people(count - sent);
    rest.supply.row = [sent, row = people(count).supply.row](qint64 number) {
        ImportRow one = row(number + sent);
        one.row = number;
        return one;
    };
    const qint64 newer = startAndCancel(rest);
    QVERIFY(newer != 0);
    const qint64 left = m_desk->find(newer)->count(ImportRowState::Waiting);
    QVERIFY(left > 0);
    for (const qint64 id : {older, newer}) {
        const auto before = ended.size();
        m_desk->resume(id);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), before + 1, 30'000);
        QCOMPARE(m_desk->find(id)->state, State::Finished);
    }
    QCOMPARE(phones(), count);
    QCOMPARE(m_service->requestsSeen(u"createOrgUser"), count);
    QCOMPARE(m_desk->find(newer)->count(ImportRowState::NotSent), left);
}

void ImportDeskTest::nobodyActsMeanwhile()
{
    openElevate();
    // The service lists the file, and does not come to an end of it yet.
    m_service->addSwitch({.fault = Fault::Latency, .operations = {u"listBulkFiles"_s}, .milliseconds = 1500});
    QSignalSpy ended(m_desk.get(), &ImportDesk::ended);
    QVERIFY(awaited(m_desk->start(bulkPeople())));
    QTRY_VERIFY(m_service->requestsSeen(u"createUsersFromCsv") + m_service->requestsSeen(u"bulkCreateUsers") == 1);
    QTRY_VERIFY(m_door->runs().isEmpty());
    m_toasts.clear();
    actAs(m_context, {.organizationCode = u"other"_s, .organizationName = {}, .tenantCode = {}, .tenantName = {}});
    QVERIFY(isToldOf(u"import of people.csv is at work"_s));
    QVERIFY(!m_workspace->acting());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    m_toasts.clear();
    actAs(m_context, {.organizationCode = u"other"_s, .organizationName = {}, .tenantCode = {}, .tenantName = {}});
    QVERIFY(!isToldOf(u"is at work"_s));
}

QTEST_MAIN(ImportDeskTest)
#include "tst_importdesk.moc"
