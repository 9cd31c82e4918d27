#include "app/changes/changedoor.h"
#include "app/changes/changelog.h"
#include "app/changes/changerun.h"
#include "app/changes/plan.h"
#include "app/changes/renewedchange.h"
#include "app/changes/whenchanged.h"
#include "models/records/elevate/role.h"
#include "models/records/ivalt/organization.h"
#include "network/operations/elevate.h"
#include "network/operations/ivalt.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Verdict = ChangeResult::Verdict;
using Status = ChangeItemResult::Status;

//! Answers as told and remembers what it was asked.
class TestReviewer : public Reviewer
{
public:
    QFuture<ReviewAnswer> review(const QList<PlannedChange> &changes, const ReviewContext &context) override
    {
        ++asked;
        shown = changes;
        lastContext = context;
        if (!waits)
            return QtFuture::makeReadyValueFuture(answer);
        promise = std::make_unique<QPromise<ReviewAnswer>>();
        promise->start();
        return promise->future();
    }

    int asked = 0;
    QList<PlannedChange> shown;
    ReviewContext lastContext;
    ReviewAnswer answer = ReviewAnswer::Send;
    bool waits = false;
    std::unique_ptr<QPromise<ReviewAnswer>> promise;
};

//! A service in a few lines: answers at once, or when told to.
class TestSender : public ChangeSender
{
public:
    QFuture<Outcome<Reply>> send(const PlannedChange &change) override
    {
        sent.append(change);
        if (waits) {
            promise = std::make_unique<QPromise<Outcome<Reply>>>();
            promise->start();
            return promise->future();
        }
        Outcome<Reply> outcome = answer ? answer(change) : Reply{.requestId = u"r-1"_s};
        return QtFuture::makeReadyValueFuture(std::move(outcome));
    }
    QString account(Service service) const override
    {
        return service == Service::Elevate ? u"asha@example.org"_s : u"key of North Gate"_s;
    }
    RetryPolicy retryPolicy(Service) const override { return policy; }
    std::chrono::milliseconds pauseLeft(Service) const override
    {
        return std::chrono::milliseconds(pause.remainingTime());
    }
    void reply(Outcome<Reply> outcome)
    {
        promise->addResult(std::move(outcome));
        promise->finish();
    }

    QList<PlannedChange> sent;
    std::function<Outcome<Reply>(const PlannedChange &)> answer;
    bool waits = false;
    std::unique_ptr<QPromise<Outcome<Reply>>> promise;
    RetryPolicy policy{.firstDelay = 2ms, .longestDelay = 4ms, .longestPatience = 20ms};
    QDeadlineTimer pause{0};
};

static Record role(qint64 id, const QString &title)
{
    elevate::Role value;
    value.id = id;
    value.title = title;
    return Record::of(value);
}

static PlannedChange renaming(qint64 id, const QString &before, const QString &after)
{
    PlannedChange change = plannedChange(elevate::updateRole, role(id, before), role(id, after));
    change.arguments = {{u"id"_s, QString::number(id)}};
    change.body = QJsonObject{{u"title"_s, after}};
    return change;
}

static PlannedChange undoableRenaming(qint64 id, const QString &before, const QString &after)
{
    PlannedChange change = renaming(id, before, after);
    change.inverse = [=](const QJsonValue &) { return QList{renaming(id, after, before)}; };
    return change;
}

static PlannedChange deletion(qint64 id, const QString &title)
{
    return plannedChange(elevate::deleteRole, role(id, title), {});
}

//! Adds a word to a title that others may have changed by then.
static PlannedChange appending(qint64 id, QString *title, const QString &word)
{
    PlannedChange change = undoableRenaming(id, *title, *title + word);
    change.renew = [=] { return QtFuture::makeReadyValueFuture(RenewedChange{.change = appending(id, title, word)}); };
    return change;
}

static QString titleIn(const PlannedChange &change)
{
    return change.body["title"_L1].toString();
}

static PlannedChange undoableDeletion(const QString &name)
{
    ivalt::Organization organization;
    organization.id = 7;
    organization.name = name;
    PlannedChange change = plannedChange(ivalt::deleteOrg, Record::of(organization), {});
    change.inverse = [change](const QJsonValue &) { return QList{change}; };
    return change;
}

static ServiceError error(ServiceError::Cause cause)
{
    return {.cause = cause, .message = u"no"_s, .requestId = u"r-2"_s, .attempts = 1};
}

class ChangeDoorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readOnlySendsNothing();
    void safetyLevels_data();
    void safetyLevels();
    void refusedReviewSendsNothing();
    void closedReviewSendsNothing();
    void dryRunSendsNothing();
    void noWorkspaceSendsNothing();
    void notesIntentAndOutcome();
    void intentIsOnDiskBeforeItIsSent();
    void secretsStayOutOfTheLog();
    void refusalIsReportedAndDoesNotStopTheRest();
    void whatStopsEverythingStopsTheRest();
    void waitsForTheService_data();
    void waitsForTheService();
    void pauseThatIsAskedForIsWaitedFor();
    void serviceThatNeverTakesAnythingIsNotWaitedForEndlessly();
    void singleChangeDoesNotWait();
    void pauseAndCancelWhileItWaits();
    void lostAnswerIsLookedUp_data();
    void lostAnswerIsLookedUp();
    void lostAnswerIsNotSentAgain();
    void othersGoOnAfterALostAnswer();
    void nothingIsTakenBackOutOfOrder();
    void isLookedAtRightBeforeItIsSent();
    void nothingIsLeftToDo();
    void whatCannotBeLookedAtIsNotSent();
    void isLookedAtAgainAfterAWait();
    void isLookedAtAgainAfterAPause();
    void whatFollowsAndWasNotToldIsNotSent();
    void twoRunsAreNotAtTheSameTogether();
    void abandonedWhileItIsLookedAt();
    void secondLookFindsWhatTookLonger();
    void failureThatWasAnsweredIsLookedUpOnce();
    void abandonedChangeIsLookedUp();
    void abandonedLookLeavesItUnknown();
    void refusalIsExplained_data();
    void refusalIsExplained();
    void cancelBeforeItIsSent();
    void consequencesAreReviewed();
    void failuresAreNamed();
    void senderThatVanishesCountsAsUnknown();
    void noLogNoChange();
    void logThatFailsOnTheWay();
    void cancelMidway();
    void cancelDuringReview();
    void pauseAndResume();
    void cancelledFutureStopsTheRest();
    void closingMidwayIsNoted();
    void undo();
    void undoOfCreationKnowsWhatWasCreated();
    void undoOfManyGoesBackwards();
    void undoThatIsRefusedCanBeTriedAgain();
    void undoIsForgotten();
    void undoTakesBackWhatItSpeaksOf();
    void whatCannotBeUndoneOffersNothing();
    void workspaceOpenedAnewForgets();
    void otherPersonOfOneServiceLeavesTheOtherAlone();
    void runKeepsItsWorkspace();
    void tellsWhatChanged();
    void whatChangedTogetherIsReadOnce();

private:
    QFuture<ChangeResult> submit(const QList<PlannedChange> &changes) { return m_door->submit(changes); }
    ChangeResult result(const QFuture<ChangeResult> &future);
    QList<ChangeEntry> logged();
    void enter(SafetyLevel safety);
    QString logFile() const { return m_dir->filePath(u"log/changes.db"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ChangeLog> m_log;
    std::unique_ptr<TestReviewer> m_reviewer;
    std::shared_ptr<TestSender> m_sender;
    std::unique_ptr<ChangeDoor> m_door;
    Workspace m_workspace;
};

void ChangeDoorTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<ChangeLog>(logFile());
    m_reviewer = std::make_unique<TestReviewer>();
    m_sender = std::make_shared<TestSender>();
    m_door = std::make_unique<ChangeDoor>(m_log.get(), m_reviewer.get());
    m_door->setLookAgainAfter(std::chrono::milliseconds(1));
    m_workspace = Workspace{.name = u"City"_s};
    enter(SafetyLevel::ConfirmDestructive);
}

void ChangeDoorTest::cleanup()
{
    m_door.reset();
    m_log.reset();
    m_dir.reset();
}

void ChangeDoorTest::enter(SafetyLevel safety)
{
    m_workspace.safety = safety;
    m_door->enter(m_workspace, m_sender);
}

ChangeResult ChangeDoorTest::result(const QFuture<ChangeResult> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

QList<ChangeEntry> ChangeDoorTest::logged()
{
    QFuture<Logged<QList<ChangeEntry>>> reading = m_log->read();
    if (!QTest::qWaitFor([&] { return reading.isFinished(); }, 10'000))
        qFatal("no answer");
    return reading.result().value_or(QList<ChangeEntry>());
}

void ChangeDoorTest::readOnlySendsNothing()
{
    enter(SafetyLevel::ReadOnly);
    const ChangeResult found = result(m_door->submit(renaming(1, u"a"_s, u"b"_s)));
    QCOMPARE(found.verdict, Verdict::ReadOnly);
    QVERIFY(found.message.contains(u"City"_s));
    QCOMPARE(found.items.size(), 1);
    QCOMPARE(found.items[0].status, Status::NotSent);
    QCOMPARE(m_reviewer->asked, 0);
    QVERIFY(m_sender->sent.isEmpty());
    QVERIFY(logged().isEmpty());
}

void ChangeDoorTest::safetyLevels_data()
{
    QTest::addColumn<SafetyLevel>("safety");
    QTest::addColumn<QList<PlannedChange>>("changes");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<int>("asked");
    const PlannedChange edit = renaming(1, u"a"_s, u"b"_s);
    const QList several{edit, renaming(2, u"c"_s, u"d"_s)};
    const QList withDeletion{edit, deletion(2, u"Guard"_s)};
    const SafetyLevel all = SafetyLevel::ReviewAll;
    const SafetyLevel destructive = SafetyLevel::ConfirmDestructive;
    QTest::newRow("review all, edit") << all << QList{edit} << false << 1;
    QTest::newRow("review all, deletion") << all << withDeletion << false << 1;
    QTest::newRow("review all, several that were shown") << all << several << true << 1;
    QTest::newRow("confirm destructive, edit") << destructive << QList{edit} << false << 0;
    QTest::newRow("confirm destructive, several") << destructive << several << false << 1;
    QTest::newRow("confirm destructive, several that were shown") << destructive << several << true << 0;
    QTest::newRow("confirm destructive, deletion that was shown") << destructive << withDeletion << true << 1;
}

void ChangeDoorTest::safetyLevels()
{
    QFETCH(SafetyLevel, safety);
    QFETCH(QList<PlannedChange>, changes);
    QFETCH(bool, isShown);
    QFETCH(int, asked);
    enter(safety);
    const ChangeResult found = result(isShown ? m_door->submitShown(changes) : submit(changes));
    QCOMPARE(found.verdict, Verdict::Done);
    QCOMPARE(m_reviewer->asked, asked);
    QCOMPARE(m_sender->sent.size(), changes.size());
    if (asked == 0)
        return;
    QCOMPARE(m_reviewer->shown.size(), changes.size());
    QCOMPARE(m_reviewer->lastContext.workspace, u"City"_s);
    QCOMPARE(m_reviewer->lastContext.account, u"asha@example.org"_s);
    QCOMPARE(m_reviewer->lastContext.safety, safety);
    QVERIFY(!m_reviewer->lastContext.dryRun && !m_reviewer->lastContext.undo);
}

void ChangeDoorTest::refusedReviewSendsNothing()
{
    m_reviewer->answer = ReviewAnswer::Cancel;
    const ChangeResult found = result(submit({renaming(1, u"a"_s, u"b"_s), deletion(2, u"Guard"_s)}));
    QCOMPARE(found.verdict, Verdict::NotConfirmed);
    QCOMPARE(found.count(Status::NotSent), 2);
    QCOMPARE(found.remaining().size(), 2);
    QVERIFY(m_sender->sent.isEmpty());
    QVERIFY(logged().isEmpty());
}

void ChangeDoorTest::closedReviewSendsNothing()
{
    m_reviewer->waits = true;
    const auto answer = m_door->submit(deletion(2, u"Guard"_s));
    QCOMPARE(m_reviewer->asked, 1);
    m_reviewer->promise.reset();
    QCOMPARE(result(answer).verdict, Verdict::NotConfirmed);
    QVERIFY(m_sender->sent.isEmpty());
}

void ChangeDoorTest::dryRunSendsNothing()
{
    QSignalSpy switched(m_door.get(), &ChangeDoor::dryRunChanged);
    m_door->setDryRun(true);
    QCOMPARE(switched.size(), 1);
    const ChangeResult found = result(m_door->submit(renaming(1, u"a"_s, u"b"_s)));
    QCOMPARE(found.verdict, Verdict::DryRun);
    QCOMPARE(m_reviewer->asked, 1);
    QVERIFY(m_reviewer->lastContext.dryRun);
    QVERIFY(m_sender->sent.isEmpty());
    QVERIFY(logged().isEmpty());
    m_door->setDryRun(false);
    QCOMPARE(result(m_door->submit(renaming(1, u"a"_s, u"b"_s))).verdict, Verdict::Done);
}

void ChangeDoorTest::noWorkspaceSendsNothing()
{
    m_door->leave();
    const ChangeResult found = result(m_door->submit(renaming(1, u"a"_s, u"b"_s)));
    QCOMPARE(found.verdict, Verdict::Failed);
    QVERIFY(!found.message.isEmpty());
    QVERIFY(m_sender->sent.isEmpty());
}

void ChangeDoorTest::notesIntentAndOutcome()
{
    const ChangeResult found = result(m_door->submit(renaming(1, u"Visitor"_s, u"Guest"_s)));
    QVERIFY(found.isDone());
    QVERIFY(found.message.contains(u"Visitor"_s));
    const QList<ChangeEntry> changes = logged();
    QCOMPARE(changes.size(), 1);
    const ChangeEntry &entry = changes.constFirst();
    QCOMPARE(entry.workspace, u"City"_s);
    QCOMPARE(entry.account, u"asha@example.org"_s);
    QCOMPARE(entry.service, u"elevate"_s);
    QCOMPARE(entry.operation, u"updateRole"_s);
    QCOMPARE(entry.targetType, u"role"_s);
    QCOMPARE(entry.targetId, u"1"_s);
    QCOMPARE(entry.before["title"_L1].toString(), u"Visitor"_s);
    QCOMPARE(entry.after["title"_L1].toString(), u"Guest"_s);
    QCOMPARE(entry.outcome, outcomes::succeeded);
    QCOMPARE(entry.requestId, u"r-1"_s);
}

void ChangeDoorTest::intentIsOnDiskBeforeItIsSent()
{
    m_sender->waits = true;
    const auto answer = m_door->submit(renaming(1, u"Visitor"_s, u"Guest"_s));
    QTRY_COMPARE(m_sender->sent.size(), 1);
    QCOMPARE(logged().size(), 1);
    QCOMPARE(logged().constFirst().outcome, outcomes::unfinished);
    m_sender->reply(Reply{});
    QVERIFY(result(answer).isDone());
    QCOMPARE(logged().constFirst().outcome, outcomes::succeeded);
}

void ChangeDoorTest::secretsStayOutOfTheLog()
{
    PlannedChange change = plannedChange(elevate::loginAdmin, {}, {});
    elevate::SignIn before;
    before.password = u"orchid-garden"_s;
    change.before = Record::of(before);
    change.body = QJsonObject{{u"password"_s, u"tulip-garden"_s}, {u"identifier"_s, u"asha"_s}};
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(
            ServiceError{.cause = ServiceError::Cause::Refused, .message = u"the value tulip-garden is too short"_s});
    };
    result(m_door->submit(change));
    const ChangeEntry entry = logged().constFirst();
    QCOMPARE(entry.after["identifier"_L1].toString(), u"asha"_s);
    QVERIFY(entry.error.contains(u"too short"_s));
    m_door.reset();
    m_log.reset();
    QFile file(logFile());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("too short"));
    QVERIFY(!bytes.contains("tulip"));
    QVERIFY(!bytes.contains("orchid"));
}

void ChangeDoorTest::refusalIsReportedAndDoesNotStopTheRest()
{
    m_sender->answer = [](const PlannedChange &change) -> Outcome<Reply> {
        if (change.target.identity != u"2"_s)
            return Reply{};
        ServiceError refusal = error(ServiceError::Cause::Refused);
        refusal.fields = {{u"title"_s, u"is taken"_s}};
        return std::unexpected(refusal);
    };
    const ChangeResult found =
        result(submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s), renaming(3, u"c"_s, u"y"_s)}));
    QCOMPARE(found.verdict, Verdict::Partly);
    QCOMPARE(m_sender->sent.size(), 3);
    QCOMPARE(found.items[1].status, Status::Failed);
    QCOMPARE(found.items[1].error->fields.constFirst().key, u"title"_s);
    QVERIFY(found.items[1].message.contains(u"is taken"_s));
    QCOMPARE(found.items[2].status, Status::Succeeded);
    QCOMPARE(found.remaining().size(), 1);
    QVERIFY(found.message.contains(u"2"_s) && found.message.contains(u"3"_s));
    const QList<ChangeEntry> changes = logged();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[1].outcome, outcomes::failed);
    QCOMPARE(changes[1].requestId, u"r-2"_s);
}

void ChangeDoorTest::whatStopsEverythingStopsTheRest()
{
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(error(ServiceError::Cause::SignInNeeded));
    };
    const ChangeResult found =
        result(submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s), renaming(3, u"c"_s, u"y"_s)}));
    QCOMPARE(found.verdict, Verdict::Failed);
    QCOMPARE(m_sender->sent.size(), 1);
    QCOMPARE(found.count(Status::NotSent), 2);
    QCOMPARE(found.remaining().size(), 3);
    QCOMPARE(logged().size(), 1);
}

void ChangeDoorTest::waitsForTheService_data()
{
    QTest::addColumn<ServiceError>("setback");
    using Cause = ServiceError::Cause;
    QTest::newRow("too many") << ServiceError{.cause = Cause::RateLimited, .status = 429};
    QTest::newRow("too many, for so long")
        << ServiceError{.cause = Cause::RateLimited, .status = 429, .retryAfter = 50ms};
    QTest::newRow("unavailable") << ServiceError{.cause = Cause::ServiceFault, .status = 503};
    QTest::newRow("not reached") << ServiceError{.cause = Cause::Unreachable};
}

void ChangeDoorTest::waitsForTheService()
{
    QFETCH(ServiceError, setback);
    QElapsedTimer since;
    m_sender->answer = [&](const PlannedChange &) -> Outcome<Reply> {
        if (m_sender->sent.size() != 2)
            return Reply{};
        since.start();
        return std::unexpected(setback);
    };
    QPointer<ChangeRun> run;
    const auto answer =
        m_door->submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s), renaming(3, u"c"_s, u"y"_s)}, &run);
    QStringList told;
    connect(run, &ChangeRun::stateChanged, this, [&](ChangeRun::State state) {
        if (state == ChangeRun::State::Waiting)
            told.append(run->waitText());
    });
    const ChangeResult found = result(answer);
    QVERIFY2(found.isDone(), qPrintable(found.message));
    QCOMPARE(m_sender->sent.size(), 4);
    QCOMPARE(m_sender->sent[2].target.identity, u"2"_s);
    QVERIFY(since.elapsed() >= setback.retryAfter.value_or(0ms).count());
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(setback.summary()) && told[0].contains(u"Goes on in 1"_s), qPrintable(told[0]));
    // One change, one entry, however often it was sent.
    QCOMPARE(logged().size(), 3);
}

//! As a service asks that says how much it takes before it is too much.
void ChangeDoorTest::pauseThatIsAskedForIsWaitedFor()
{
    m_sender->answer = [&](const PlannedChange &) -> Outcome<Reply> {
        if (m_sender->sent.size() == 1)
            m_sender->pause.setRemainingTime(60'000);
        return Reply{};
    };
    QPointer<ChangeRun> run;
    const auto answer = m_door->submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s)}, &run);
    QTRY_COMPARE(run->state(), ChangeRun::State::Waiting);
    QVERIFY2(run->waitText().contains(u"Goes on in 60 seconds"_s), qPrintable(run->waitText()));
    run->cancel();
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Cancelled);
    QCOMPARE(m_sender->sent.size(), 1);
}

void ChangeDoorTest::serviceThatNeverTakesAnythingIsNotWaitedForEndlessly()
{
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(error(ServiceError::Cause::Unreachable));
    };
    const ChangeResult found = result(submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s)}));
    QCOMPARE(found.verdict, Verdict::Failed);
    QVERIFY(m_sender->sent.size() > 2);
    QCOMPARE(found.items[0].status, Status::Failed);
    QCOMPARE(found.items[1].status, Status::NotSent);
    QVERIFY(found.items[1].message.contains(u"took nothing for long"_s));
    QCOMPARE(found.remaining().size(), 2);
}

//! Whoever looks at it is told at once.
void ChangeDoorTest::singleChangeDoesNotWait()
{
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(error(ServiceError::Cause::RateLimited));
    };
    QCOMPARE(result(m_door->submit(renaming(1, u"a"_s, u"x"_s))).verdict, Verdict::Failed);
    QCOMPARE(m_sender->sent.size(), 1);
}

void ChangeDoorTest::pauseAndCancelWhileItWaits()
{
    m_sender->answer = [&](const PlannedChange &) -> Outcome<Reply> {
        if (m_sender->sent.size() == 1)
            return Reply{};
        return std::unexpected(
            ServiceError{.cause = ServiceError::Cause::RateLimited, .requestId = u"r-9"_s, .retryAfter = 100ms});
    };
    QPointer<ChangeRun> run;
    const auto answer =
        m_door->submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s), renaming(3, u"c"_s, u"y"_s)}, &run);
    QTRY_COMPARE(run->state(), ChangeRun::State::Waiting);
    run->pause();
    QCOMPARE(run->state(), ChangeRun::State::Paused);
    QVERIFY(!QTest::qWaitFor([&] { return m_sender->sent.size() > 2; }, 200));
    run->resume();
    QTRY_COMPARE(m_sender->sent.size(), 3);
    QTRY_COMPARE(run->state(), ChangeRun::State::Waiting);
    run->cancel();
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Cancelled);
    QCOMPARE(found.count(Status::Succeeded), 1);
    QCOMPARE(found.count(Status::NotSent), 2);
    QCOMPARE(found.items[1].requestId, u"r-9"_s);
    QVERIFY(found.items[1].message.startsWith(u"Cancelled"_s));
    QCOMPARE(logged().size(), 2);
}

void ChangeDoorTest::lostAnswerIsLookedUp_data()
{
    QTest::addColumn<std::optional<Finding>>("finding");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("outcome");
    using Maybe = std::optional<Finding>;
    QTest::newRow("happened") << Maybe(Finding::Happened) << Status::Succeeded << QString(outcomes::succeeded);
    QTest::newRow("did not happen") << Maybe(Finding::DidNotHappen) << Status::Failed << QString(outcomes::failed);
    QTest::newRow("unclear") << Maybe(Finding::Unclear) << Status::Unknown << QString(outcomes::unknown);
    QTest::newRow("the look ends without answer") << Maybe() << Status::Unknown << QString(outcomes::unknown);
}

void ChangeDoorTest::lostAnswerIsLookedUp()
{
    QFETCH(std::optional<Finding>, finding);
    QFETCH(Status, status);
    QFETCH(QString, outcome);
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(error(ServiceError::Cause::OutcomeUnknown));
    };
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    int looks = 0;
    change.lookUp = [&] {
        ++looks;
        return finding ? QtFuture::makeReadyValueFuture(*finding) : QFuture<Finding>();
    };
    const ChangeResult found = result(m_door->submit(change));
    // Where nothing is to be seen yet, the service may still be at work.
    QCOMPARE(looks, finding == Finding::DidNotHappen ? 2 : 1);
    QCOMPARE(m_sender->sent.size(), 1);
    QCOMPARE(found.items[0].status, status);
    QCOMPARE(found.items[0].wasLookedUp, finding && *finding != Finding::Unclear);
    QVERIFY(!found.message.isEmpty());
    QCOMPARE(logged().constFirst().outcome, outcome);
    QCOMPARE(found.remaining().size(), status == Status::Failed ? 1 : 0);
    if (status == Status::Unknown)
        QCOMPARE(found.verdict, Verdict::Unknown);
}

void ChangeDoorTest::lostAnswerIsNotSentAgain()
{
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(error(ServiceError::Cause::OutcomeUnknown));
    };
    QList<PlannedChange> changes;
    for (int id = 1; id <= 5; ++id)
        changes.append(renaming(id, u"a"_s, u"x"_s));
    // So many in a row: there is no use in going on.
    const ChangeResult found = result(submit(changes));
    QCOMPARE(found.verdict, Verdict::Unknown);
    QCOMPARE(m_sender->sent.size(), 3);
    QCOMPARE(found.count(Status::Unknown), 3);
    QCOMPARE(found.items[3].status, Status::NotSent);
    QCOMPARE(found.remaining().size(), 2);
    QCOMPARE(found.remaining().constFirst().target.identity, u"4"_s);
}

void ChangeDoorTest::othersGoOnAfterALostAnswer()
{
    m_sender->answer = [](const PlannedChange &change) -> Outcome<Reply> {
        if (change.target.identity != u"2"_s)
            return Reply{};
        return std::unexpected(error(ServiceError::Cause::OutcomeUnknown));
    };
    const ChangeResult found =
        result(submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s), renaming(3, u"c"_s, u"y"_s)}));
    QCOMPARE(found.verdict, Verdict::Unknown);
    QCOMPARE(m_sender->sent.size(), 3);
    QCOMPARE(found.items[1].status, Status::Unknown);
    QCOMPARE(found.items[2].status, Status::Succeeded);
    QVERIFY(found.remaining().isEmpty());
}

void ChangeDoorTest::nothingIsTakenBackOutOfOrder()
{
    QVERIFY(result(submit({undoableRenaming(1, u"a"_s, u"x"_s), undoableRenaming(2, u"b"_s, u"x"_s)})).isDone());
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(error(ServiceError::Cause::OutcomeUnknown));
    };
    const ChangeResult found = result(m_door->undoLast());
    QCOMPARE(m_sender->sent.size(), 3);
    QCOMPARE(found.items[1].status, Status::NotSent);
}

void ChangeDoorTest::isLookedAtRightBeforeItIsSent()
{
    QString first = u"a"_s;
    QString second = u"b"_s;
    m_sender->answer = [&](const PlannedChange &change) -> Outcome<Reply> {
        (change.target.identity == u"1"_s ? first : second) = titleIn(change);
        second += u"?"_s; // somebody else
        return Reply{};
    };
    const ChangeResult found = result(submit({appending(1, &first, u"!"_s), appending(2, &second, u"!"_s)}));
    QCOMPARE(found.verdict, Verdict::Done);
    QCOMPARE(titleIn(m_sender->sent.at(1)), u"b?!"_s);
    QCOMPARE(titleIn(found.items.at(1).change), u"b?!"_s);
    // What is noted and what is taken back is what was sent.
    QCOMPARE(logged().size(), 2);
    QCOMPARE(logged().at(0).before["title"_L1].toString(), u"b?"_s);
    QCOMPARE(logged().at(0).after["title"_L1].toString(), u"b?!"_s);
    QVERIFY(result(m_door->undoLast()).isDone());
    QCOMPARE(titleIn(m_sender->sent.at(2)), u"b?"_s);
}

void ChangeDoorTest::nothingIsLeftToDo()
{
    PlannedChange done = renaming(1, u"a"_s, u"b"_s);
    done.renew = [] {
        return QtFuture::makeReadyValueFuture(RenewedChange{.leftOut = u"It is so already."_s, .isThere = true});
    };
    const ChangeResult found = result(submit({done, renaming(2, u"c"_s, u"d"_s)}));
    QCOMPARE(found.verdict, Verdict::Done);
    QCOMPARE(m_sender->sent.size(), 1);
    QCOMPARE(found.items.at(0).status, Status::NotSent);
    QCOMPARE(found.items.at(0).message, u"It is so already."_s);
    QVERIFY(found.remaining().isEmpty());
    QCOMPARE(logged().size(), 1);
}

void ChangeDoorTest::whatCannotBeLookedAtIsNotSent()
{
    PlannedChange refused = renaming(1, u"a"_s, u"b"_s);
    refused.renew = [] {
        return QtFuture::makeReadyValueFuture(
            RenewedChange{.leftOut = u"It could not be read."_s, .unread = error(ServiceError::Cause::Refused)});
    };
    PlannedChange lasting = refused;
    lasting.renew = [] {
        return QtFuture::makeReadyValueFuture(RenewedChange{.unread = error(ServiceError::Cause::SignInNeeded)});
    };
    const ChangeResult found =
        result(submit({refused, renaming(2, u"c"_s, u"d"_s), lasting, renaming(3, u"e"_s, u"f"_s)}));
    QCOMPARE(found.verdict, Verdict::Partly);
    QCOMPARE(found.items.at(0).status, Status::Failed);
    QCOMPARE(found.items.at(0).message, u"It could not be read."_s);
    QCOMPARE(m_sender->sent.size(), 1);
    QCOMPARE(found.items.at(3).status, Status::NotSent);
    QCOMPARE(found.remaining().size(), 3);
    QCOMPARE(logged().size(), 1);
}

void ChangeDoorTest::isLookedAtAgainAfterAWait()
{
    QString title = u"a"_s;
    int looks = 0;
    PlannedChange change = appending(1, &title, u"!"_s);
    const auto renewed = [&](const auto &self) -> QFuture<RenewedChange> {
        if (++looks == 1)
            return QtFuture::makeReadyValueFuture(RenewedChange{.unread = error(ServiceError::Cause::Unreachable)});
        PlannedChange now = appending(1, &title, u"!"_s);
        now.renew = [self] { return self(self); };
        return QtFuture::makeReadyValueFuture(RenewedChange{.change = now});
    };
    change.renew = [renewed] { return renewed(renewed); };
    m_sender->answer = [&](const PlannedChange &) -> Outcome<Reply> {
        if (m_sender->sent.size() > 1)
            return Reply{};
        title = u"b"_s;
        return std::unexpected(ServiceError{.cause = ServiceError::Cause::RateLimited, .status = 429});
    };
    const ChangeResult found = result(submit({change, renaming(2, u"c"_s, u"d"_s)}));
    QCOMPARE(found.verdict, Verdict::Done);
    QCOMPARE(looks, 3);
    QCOMPARE(titleIn(m_sender->sent.at(0)), u"a!"_s);
    QCOMPARE(titleIn(m_sender->sent.at(1)), u"b!"_s);
    // Both are noted, the first as not made.
    const QList<ChangeEntry> changes = logged();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(2).after["title"_L1].toString(), u"a!"_s);
    QCOMPARE(changes.at(2).outcome, outcomes::failed);
    QCOMPARE(changes.at(1).after["title"_L1].toString(), u"b!"_s);
    QCOMPARE(changes.at(1).outcome, outcomes::succeeded);
}

void ChangeDoorTest::isLookedAtAgainAfterAPause()
{
    QString title = u"b"_s;
    m_sender->waits = true;
    QPointer<ChangeRun> run;
    const auto answer = m_door->submit({renaming(1, u"a"_s, u"x"_s), appending(2, &title, u"!"_s)}, &run);
    QTRY_COMPARE(m_sender->sent.size(), 1);
    run->pause();
    m_sender->reply(Reply{});
    QTRY_COMPARE(run->state(), ChangeRun::State::Paused);
    title = u"c"_s;
    run->resume();
    QTRY_COMPARE(m_sender->sent.size(), 2);
    m_sender->reply(Reply{});
    QVERIFY(result(answer).isDone());
    QCOMPARE(titleIn(m_sender->sent.at(1)), u"c!"_s);
}

void ChangeDoorTest::whatFollowsAndWasNotToldIsNotSent()
{
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    change.consequences = {u"Told."_s};
    const auto now = [change](const QString &consequence) {
        PlannedChange renewed = change;
        renewed.consequences = {consequence};
        return [renewed] { return QtFuture::makeReadyValueFuture(RenewedChange{.change = renewed}); };
    };
    change.renew = now(u"Told."_s);
    QVERIFY(result(m_door->submit(change)).isDone());
    change.renew = now(u"Nobody gets in."_s);
    const ChangeResult found = result(m_door->submit(change));
    QCOMPARE(found.verdict, Verdict::Failed);
    QVERIFY2(found.message.contains(u"Nobody gets in."_s), qPrintable(found.message));
    QCOMPARE(m_sender->sent.size(), 1);
    // Sent again, it is told.
    QVERIFY(result(submit(found.remaining())).isDone());
    QCOMPARE(m_reviewer->shown.constFirst().consequences, QStringList{u"Nobody gets in."_s});
    QCOMPARE(m_sender->sent.size(), 2);
}

void ChangeDoorTest::twoRunsAreNotAtTheSameTogether()
{
    QString title = u"a"_s;
    m_sender->waits = true;
    const auto first = m_door->submit(appending(1, &title, u"!"_s));
    QTRY_COMPARE(m_sender->sent.size(), 1);
    const auto second = m_door->submit(appending(1, &title, u"?"_s));
    QVERIFY(!QTest::qWaitFor([&] { return m_sender->sent.size() > 1; }, 300));
    title = titleIn(m_sender->sent.constFirst());
    m_sender->reply(Reply{});
    QVERIFY(result(first).isDone());
    QTRY_COMPARE(m_sender->sent.size(), 2);
    m_sender->reply(Reply{});
    QVERIFY(result(second).isDone());
    QCOMPARE(titleIn(m_sender->sent.at(1)), u"a!?"_s);
}

void ChangeDoorTest::abandonedWhileItIsLookedAt()
{
    QPromise<RenewedChange> look;
    look.start();
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    change.renew = [future = look.future()] { return future; };
    QPointer<ChangeRun> run;
    const auto answer = m_door->submit({change, renaming(2, u"c"_s, u"d"_s)}, &run);
    QTRY_VERIFY(run && run->state() == ChangeRun::State::Sending);
    run->abandon();
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Cancelled);
    QCOMPARE(found.count(Status::NotSent), 2);
    QVERIFY(m_sender->sent.isEmpty() && logged().isEmpty());
}

void ChangeDoorTest::secondLookFindsWhatTookLonger()
{
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return std::unexpected(error(ServiceError::Cause::OutcomeUnknown));
    };
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    int looks = 0;
    change.lookUp = [&] {
        return QtFuture::makeReadyValueFuture(++looks == 1 ? Finding::DidNotHappen : Finding::Happened);
    };
    QVERIFY(result(m_door->submit(change)).isDone());
    QCOMPARE(looks, 2);
}

void ChangeDoorTest::failureThatWasAnsweredIsLookedUpOnce()
{
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        ServiceError failure = error(ServiceError::Cause::OutcomeUnknown);
        failure.status = 500;
        return std::unexpected(failure);
    };
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    int looks = 0;
    change.lookUp = [&] {
        ++looks;
        return QtFuture::makeReadyValueFuture(Finding::DidNotHappen);
    };
    const ChangeResult found = result(m_door->submit(change));
    QCOMPARE(looks, 1);
    QCOMPARE(found.items[0].status, Status::Failed);
    QVERIFY(found.message.contains(u"500"_s));
    QVERIFY(found.message.contains(u"not made"_s));
}

void ChangeDoorTest::refusalIsExplained_data()
{
    using Cause = ServiceError::Cause;
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("refused") << Cause::Refused << u"Somebody else was first."_s << true;
    QTest::newRow("nothing to add") << Cause::Refused << QString() << true;
    QTest::newRow("lost, and not made") << Cause::OutcomeUnknown << u"Somebody else was first."_s << true;
    QTest::newRow("not even there") << Cause::Unreachable << u"Somebody else was first."_s << false;
}

void ChangeDoorTest::refusalIsExplained()
{
    QFETCH(const ServiceError::Cause, cause);
    QFETCH(const QString, explanation);
    QFETCH(const bool, isAsked);
    m_sender->answer = [cause](const PlannedChange &) -> Outcome<Reply> { return std::unexpected(error(cause)); };
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    int asked = 0;
    change.lookUp = [] { return QtFuture::makeReadyValueFuture(Finding::DidNotHappen); };
    change.explain = [&] {
        ++asked;
        return QtFuture::makeReadyValueFuture(ChangeReason{explanation, u"name"_s});
    };
    const ChangeResult found = result(m_door->submit(change));
    QCOMPARE(asked, isAsked ? 1 : 0);
    QCOMPARE(found.items[0].status, Status::Failed);
    QVERIFY(found.message.contains(error(cause).summary()));
    // The form marks what the explanation is about.
    QCOMPARE(std::ranges::count(found.items[0].error->fields, u"name"_s, &FieldProblem::key), isAsked ? 1 : 0);
    QCOMPARE(found.message.contains(u"Somebody else was first."_s), isAsked && !explanation.isEmpty());
    // In place of the general advice, not beside it.
    QCOMPARE(found.message.contains(error(cause).nextStep()),
             (!isAsked || explanation.isEmpty()) && cause != ServiceError::Cause::OutcomeUnknown);
}

void ChangeDoorTest::abandonedChangeIsLookedUp()
{
    m_sender->waits = true;
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    change.lookUp = [] { return QtFuture::makeReadyValueFuture(Finding::Happened); };
    QPointer<ChangeRun> run;
    const auto answer = m_door->submit({change}, &run);
    QTRY_COMPARE(m_sender->sent.size(), 1);
    QVERIFY(run);
    run->abandon();
    QVERIFY(m_sender->promise->isCanceled()); // which ends the request
    m_sender->promise.reset();
    const ChangeResult found = result(answer);
    QVERIFY(found.isDone());
    QVERIFY(found.items[0].wasLookedUp);
    QCOMPARE(logged().constFirst().outcome, outcomes::succeeded);
}

void ChangeDoorTest::abandonedLookLeavesItUnknown()
{
    m_sender->waits = true;
    QPromise<Finding> look;
    look.start();
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    change.lookUp = [&] { return look.future(); };
    QPointer<ChangeRun> run;
    const auto answer = m_door->submit({change, renaming(2, u"c"_s, u"d"_s)}, &run);
    QTRY_COMPARE(m_sender->sent.size(), 1);
    run->abandon();
    m_sender->promise.reset();
    QTRY_COMPARE(run->state(), ChangeRun::State::Looking);
    run->abandon();
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Unknown);
    QCOMPARE(found.items[0].status, Status::Unknown);
    QCOMPARE(found.items[1].status, Status::NotSent);
    look.addResult(Finding::Happened);
    look.finish();
    QCOMPARE(m_sender->sent.size(), 1);
}

void ChangeDoorTest::cancelBeforeItIsSent()
{
    QPointer<ChangeRun> run;
    const auto answer = m_door->submit({renaming(1, u"a"_s, u"b"_s)}, &run);
    run->cancel(); // while its intent is on the way to the disk
    QCOMPARE(result(answer).verdict, Verdict::Cancelled);
    QVERIFY(m_sender->sent.isEmpty());
    QCOMPARE(logged().constFirst().outcome, outcomes::failed);
}

void ChangeDoorTest::consequencesAreReviewed()
{
    PlannedChange change = renaming(1, u"a"_s, u"b"_s);
    change.consequences = {u"The person must sign in again."_s};
    m_reviewer->answer = ReviewAnswer::Cancel;
    QCOMPARE(result(m_door->submit(change)).verdict, Verdict::NotConfirmed);
    QCOMPARE(m_reviewer->asked, 1);
    QVERIFY(m_sender->sent.isEmpty());
}

void ChangeDoorTest::failuresAreNamed()
{
    m_sender->answer = [](const PlannedChange &change) -> Outcome<Reply> {
        if (change.target.identity == u"1"_s)
            return Reply{};
        ServiceError refusal = error(ServiceError::Cause::Refused);
        refusal.message = u"reason %1"_s.arg(change.target.identity);
        return std::unexpected(refusal);
    };
    QList<PlannedChange> changes;
    for (int i = 1; i <= 6; ++i)
        changes.append(renaming(i, u"Guard %1"_s.arg(i), u"x"_s));
    const ChangeResult found = result(submit(changes));
    QCOMPARE(found.verdict, Verdict::Partly);
    const QStringList lines = found.message.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[1].contains(u"Guard 2"_s) && lines[1].contains(u"reason 2"_s));
    QVERIFY(lines[3].contains(u"Guard 4"_s) && lines[3].contains(u"reason 4"_s));
    QVERIFY(lines[4].contains(u"2"_s)); // two more
}

void ChangeDoorTest::senderThatVanishesCountsAsUnknown()
{
    m_sender->waits = true;
    const auto answer = m_door->submit(renaming(1, u"a"_s, u"b"_s));
    QTRY_COMPARE(m_sender->sent.size(), 1);
    m_sender->promise.reset();
    QCOMPARE(result(answer).verdict, Verdict::Unknown);
    QCOMPARE(logged().constFirst().outcome, outcomes::unknown);
}

void ChangeDoorTest::noLogNoChange()
{
    QFile obstacle(m_dir->filePath(u"log"_s));
    QVERIFY(obstacle.open(QFile::WriteOnly));
    QSignalSpy unavailable(m_door.get(), &ChangeDoor::logUnavailable);
    const ChangeResult found = result(m_door->submit(renaming(1, u"a"_s, u"b"_s)));
    QCOMPARE(found.verdict, Verdict::LogUnavailable);
    QVERIFY(found.message.contains(QDir::toNativeSeparators(logFile())));
    QVERIFY(m_sender->sent.isEmpty());
    QCOMPARE(unavailable.size(), 1);

    QVERIFY(obstacle.remove());
    const auto retried = m_log->retry();
    QTRY_VERIFY(retried.isFinished());
    QVERIFY(result(submit(found.remaining())).isDone());
}

void ChangeDoorTest::logThatFailsOnTheWay()
{
    m_sender->waits = true;
    const auto answer = submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s)});
    QTRY_COMPARE(m_sender->sent.size(), 1);
    QFile log(logFile());
    QVERIFY(log.open(QFile::WriteOnly));
    log.write(QByteArray(100'000, 'x'));
    log.close();
    m_sender->reply(Reply{});
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::LogUnavailable);
    QCOMPARE(found.items[0].status, Status::Succeeded);
    QCOMPARE(found.items[1].status, Status::NotSent);
    QVERIFY(!found.warning.isEmpty());
    QCOMPARE(m_sender->sent.size(), 1);
}

void ChangeDoorTest::cancelMidway()
{
    m_sender->waits = true;
    QList<PlannedChange> changes;
    for (int i = 1; i <= 5; ++i)
        changes.append(renaming(i, u"a"_s, u"b"_s));
    const auto answer = submit(changes);
    QCOMPARE(m_door->runs().size(), 1);
    ChangeRun *run = m_door->runs().constFirst();
    QSignalSpy progressed(run, &ChangeRun::progressed);
    QTRY_COMPARE(m_sender->sent.size(), 1);
    m_sender->reply(Reply{});
    QTRY_COMPARE(m_sender->sent.size(), 2);
    run->cancel();
    QCOMPARE(run->state(), ChangeRun::State::Sending);
    m_sender->reply(Reply{});
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Cancelled);
    QCOMPARE(found.count(Status::Succeeded), 2);
    QCOMPARE(found.count(Status::NotSent), 3);
    QCOMPARE(m_sender->sent.size(), 2);
    QCOMPARE(progressed.size(), 2);
    QVERIFY(m_door->runs().isEmpty());
    QCOMPARE(logged().size(), 2);
}

void ChangeDoorTest::cancelDuringReview()
{
    m_reviewer->waits = true;
    const auto answer = m_door->submit(deletion(1, u"Guard"_s));
    m_door->runs().constFirst()->cancel();
    QCOMPARE(result(answer).verdict, Verdict::Cancelled);
    QVERIFY(m_reviewer->promise->isCanceled());
    QVERIFY(m_sender->sent.isEmpty());
}

void ChangeDoorTest::pauseAndResume()
{
    m_sender->waits = true;
    const auto answer = submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s)});
    ChangeRun *run = m_door->runs().constFirst();
    QTRY_COMPARE(m_sender->sent.size(), 1);
    run->pause();
    m_sender->reply(Reply{});
    QTRY_COMPARE(run->state(), ChangeRun::State::Paused);
    QCOMPARE(run->done(), 1);
    QCOMPARE(m_sender->sent.size(), 1);
    run->resume();
    QTRY_COMPARE(m_sender->sent.size(), 2);
    m_sender->reply(Reply{});
    QVERIFY(result(answer).isDone());
}

void ChangeDoorTest::cancelledFutureStopsTheRest()
{
    m_sender->waits = true;
    auto answer = submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"x"_s)});
    QTRY_COMPARE(m_sender->sent.size(), 1);
    ChangeRun *run = m_door->runs().constFirst();
    QSignalSpy finished(run, &ChangeRun::finished);
    answer.cancel();
    m_sender->reply(Reply{});
    QTRY_COMPARE(finished.size(), 1);
    const auto found = finished.constFirst().constFirst().value<ChangeResult>();
    QCOMPARE(found.verdict, Verdict::Cancelled);
    QCOMPARE(found.count(Status::Succeeded), 1);
    QCOMPARE(m_sender->sent.size(), 1);
}

void ChangeDoorTest::closingMidwayIsNoted()
{
    m_sender->waits = true;
    const auto answer = m_door->submit(renaming(1, u"a"_s, u"b"_s));
    QTRY_COMPARE(m_sender->sent.size(), 1);
    m_door.reset();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.resultCount(), 0);
    QCOMPARE(logged().constFirst().outcome, outcomes::unknown);
}

void ChangeDoorTest::undo()
{
    QSignalSpy undoChanged(m_door.get(), &ChangeDoor::undoChanged);
    QVERIFY(!m_door->canUndo());
    QVERIFY(result(m_door->submit(undoableRenaming(1, u"Visitor"_s, u"Guest"_s))).isDone());
    QVERIFY(m_door->canUndo());
    QVERIFY(m_door->undoText().contains(u"Visitor"_s));
    QCOMPARE(undoChanged.size(), 1);
    QVERIFY(result(m_door->submit(undoableRenaming(2, u"Guard"_s, u"Porter"_s))).isDone());
    QVERIFY(m_door->undoText().contains(u"Guard"_s));

    enter(SafetyLevel::ReviewAll);
    QVERIFY(result(m_door->undoLast()).isDone());
    QVERIFY(m_reviewer->lastContext.undo);
    QCOMPARE(m_sender->sent.constLast().body["title"_L1].toString(), u"Guard"_s);
    QVERIFY(m_door->undoText().contains(u"Visitor"_s));
    QVERIFY(result(m_door->undoLast()).isDone());
    QCOMPARE(m_sender->sent.constLast().body["title"_L1].toString(), u"Visitor"_s);
    QVERIFY(!m_door->canUndo());
    QVERIFY(m_door->undoText().isEmpty());
    QVERIFY(!result(m_door->undoLast()).isDone() || m_sender->sent.size() == 4);
    QCOMPARE(m_sender->sent.size(), 4);
    QCOMPARE(logged().size(), 4);
}

void ChangeDoorTest::undoOfCreationKnowsWhatWasCreated()
{
    PlannedChange creation = plannedChange(elevate::createRole, {}, role(0, u"Guest"_s));
    elevate::Role wanted;
    wanted.title = u"Guest"_s;
    creation.after = Record::of(wanted);
    creation.target = ChangeTarget::of(creation.after);
    creation.inverse = [](const QJsonValue &reply) { return QList{deletion(reply["id"_L1].toInteger(), u"Guest"_s)}; };
    m_sender->answer = [](const PlannedChange &) -> Outcome<Reply> {
        return Reply{.result = QJsonObject{{u"id"_s, 77}, {u"title"_s, u"Guest"_s}}};
    };
    const ChangeResult found = result(m_door->submit(creation));
    QCOMPARE(found.items[0].identity, u"77"_s);
    QCOMPARE(logged().constFirst().targetId, u"77"_s);
    QVERIFY(result(m_door->undoLast()).isDone());
    QCOMPARE(m_sender->sent.constLast().operation, u"deleteRole"_s);
    QCOMPARE(m_sender->sent.constLast().target.identity, u"77"_s);
}

void ChangeDoorTest::undoOfManyGoesBackwards()
{
    QVERIFY(result(submit({undoableRenaming(1, u"a"_s, u"x"_s), undoableRenaming(2, u"b"_s, u"y"_s)})).isDone());
    QVERIFY(result(m_door->undoLast()).isDone());
    QCOMPARE(m_reviewer->asked, 2);
    QCOMPARE(m_sender->sent.size(), 4);
    QCOMPARE(m_sender->sent[2].target.identity, u"2"_s);
    QCOMPARE(m_sender->sent[3].target.identity, u"1"_s);
}

void ChangeDoorTest::undoThatIsRefusedCanBeTriedAgain()
{
    QVERIFY(result(m_door->submit(undoableRenaming(1, u"Visitor"_s, u"Guest"_s))).isDone());
    enter(SafetyLevel::ReviewAll);
    m_reviewer->answer = ReviewAnswer::Cancel;
    QCOMPARE(result(m_door->undoLast()).verdict, Verdict::NotConfirmed);
    QVERIFY(m_door->canUndo());
    m_reviewer->answer = ReviewAnswer::Send;
    QVERIFY(result(m_door->undoLast()).isDone());
    QVERIFY(!m_door->canUndo());
}

void ChangeDoorTest::undoIsForgotten()
{
    // Renaming what was deleted afterwards can only fail.
    QVERIFY(result(m_door->submit(undoableRenaming(1, u"Visitor"_s, u"Guest"_s))).isDone());
    QVERIFY(result(m_door->submit(undoableRenaming(2, u"Guard"_s, u"Porter"_s))).isDone());
    QVERIFY(result(m_door->submit(deletion(2, u"Porter"_s))).isDone());
    QVERIFY(m_door->undoText().contains(u"Visitor"_s));

    Workspace other{.name = u"Village"_s};
    m_door->enter(other, m_sender);
    QVERIFY(!m_door->canUndo());
}

void ChangeDoorTest::undoTakesBackWhatItSpeaksOf()
{
    bool isKnownAtOnce = false;
    auto first = m_door->submit(undoableRenaming(1, u"Visitor"_s, u"Guest"_s));
    first.then(this, [&](const ChangeResult &done) { isKnownAtOnce = m_door->canUndo(done.run); });
    const quint64 one = result(first).run;
    QTRY_VERIFY(isKnownAtOnce);
    QVERIFY(m_door->canUndo(one));
    const quint64 two = result(m_door->submit(undoableRenaming(2, u"Guard"_s, u"Porter"_s))).run;
    QVERIFY(!m_door->canUndo(one));
    QVERIFY(!result(m_door->undo(one)).isDone() || m_sender->sent.size() == 2);
    QCOMPARE(m_sender->sent.size(), 2);
    QVERIFY(result(m_door->undo(two)).isDone());
    QCOMPARE(m_sender->sent.constLast().target.identity, u"2"_s);
    QVERIFY(m_door->canUndo(one));
    QVERIFY(!m_door->canUndo(two));
}

void ChangeDoorTest::whatCannotBeUndoneOffersNothing()
{
    QVERIFY(result(m_door->submit(undoableRenaming(1, u"Visitor"_s, u"Guest"_s))).isDone());
    const quint64 run = result(m_door->submit(renaming(2, u"Guard"_s, u"Porter"_s))).run;
    QVERIFY(m_door->canUndo());
    QVERIFY(!m_door->canUndo(run));
    result(m_door->undo(run));
    QCOMPARE(m_sender->sent.size(), 2);
}

void ChangeDoorTest::workspaceOpenedAnewForgets()
{
    QVERIFY(result(m_door->submit(undoableRenaming(1, u"Visitor"_s, u"Guest"_s))).isDone());
    m_sender->waits = true;
    const auto answer = m_door->submit(undoableRenaming(2, u"Guard"_s, u"Porter"_s));
    QTRY_COMPARE(m_sender->sent.size(), 2);
    // The same workspace with another address, say.
    QSignalSpy changed(m_door.get(), &ChangeDoor::changed);
    QSignalSpy idle(m_door.get(), &ChangeDoor::idle);
    m_door->enter(m_workspace, std::make_shared<TestSender>());
    QVERIFY(!m_door->canUndo());
    m_sender->reply(Reply{});
    QVERIFY(result(answer).isDone());
    QVERIFY(!m_door->canUndo());
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(idle.size(), 1);
}

void ChangeDoorTest::otherPersonOfOneServiceLeavesTheOtherAlone()
{
    QVERIFY(result(m_door->submit(undoableDeletion(u"Harbour"_s))).isDone());
    QVERIFY(result(m_door->submit(undoableRenaming(1, u"Visitor"_s, u"Guest"_s))).isDone());
    m_sender->waits = true;
    QPointer<ChangeRun> theirs;
    QPointer<ChangeRun> others;
    const auto left = m_door->submit({renaming(2, u"a"_s, u"x"_s), renaming(3, u"b"_s, u"x"_s)}, &theirs);
    QTRY_COMPARE(m_sender->sent.size(), 3);
    const auto answerLeft = std::move(m_sender->promise);
    const auto stays = m_door->submit({undoableDeletion(u"Museum"_s), undoableDeletion(u"Library"_s)}, &others);
    QTRY_COMPARE(m_sender->sent.size(), 4);

    const auto nextSender = std::make_shared<TestSender>();
    m_door->changePerson(Service::Elevate, nextSender);
    QVERIFY(m_door->undoText().contains(u"Harbour"_s));
    answerLeft->addResult(Reply{});
    answerLeft->finish();
    QCOMPARE(result(left).verdict, Verdict::Cancelled);
    m_sender->reply(Reply{});
    QTRY_COMPARE(m_sender->sent.size(), 5);
    m_sender->reply(Reply{});
    QVERIFY(result(stays).isDone());
    QVERIFY(m_door->canUndo(result(stays).run));
    QVERIFY(result(m_door->undoLast()).isDone());
    QCOMPARE(nextSender->sent.size(), 2);
}

void ChangeDoorTest::runKeepsItsWorkspace()
{
    m_sender->waits = true;
    const auto answer = submit({undoableRenaming(1, u"a"_s, u"x"_s), undoableRenaming(2, u"b"_s, u"x"_s)});
    QTRY_COMPARE(m_sender->sent.size(), 1);
    const auto otherSender = std::make_shared<TestSender>();
    m_door->enter(Workspace{.name = u"Village"_s}, otherSender);
    m_sender->reply(Reply{});
    QTRY_COMPARE(m_sender->sent.size(), 2);
    m_sender->reply(Reply{});
    QVERIFY(result(answer).isDone());
    QVERIFY(otherSender->sent.isEmpty());
    QVERIFY(!m_door->canUndo());
    for (const ChangeEntry &entry : logged())
        QCOMPARE(entry.workspace, u"City"_s);
}

void ChangeDoorTest::tellsWhatChanged()
{
    QSignalSpy changed(m_door.get(), &ChangeDoor::changed);
    QSignalSpy started(m_door.get(), &ChangeDoor::started);
    m_sender->answer = [](const PlannedChange &change) -> Outcome<Reply> {
        if (change.target.identity == u"2"_s)
            return std::unexpected(error(ServiceError::Cause::Refused));
        return Reply{};
    };
    result(submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"y"_s)}));
    QCOMPARE(started.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Service>(), Service::Elevate);
    QCOMPARE(changed[0][1].toString(), u"updateRole"_s);
    QCOMPARE(changed[0][2].value<ChangeTarget>().identity, u"1"_s);
}

void ChangeDoorTest::whatChangedTogetherIsReadOnce()
{
    QObject page;
    QObject latePage;
    int reads = 0;
    qsizetype strangers = 0;
    const auto concerns = [](Service service, const QString &, const ChangeTarget &target) {
        return service == Service::Elevate && target.identity != "9"_L1;
    };
    const auto watch = [&](QObject *reader, int *count) {
        whenChanged(m_door.get(), reader, concerns, [this, &strangers, count] {
            // What it reads is not in the way of what is still to be sent.
            QCOMPARE(m_door->runs().size(), strangers);
            ++*count;
        });
    };
    watch(&page, &reads);
    result(submit({renaming(1, u"a"_s, u"x"_s), renaming(2, u"b"_s, u"y"_s), renaming(3, u"c"_s, u"z"_s)}));
    QCOMPARE(reads, 1);
    result(submit({renaming(9, u"a"_s, u"x"_s)}));
    QCOMPARE(reads, 1);

    // Looks that tell of changes are no submission, and wait for none.
    strangers = 1;
    m_sender->waits = true;
    const auto strange = submit({renaming(9, u"a"_s, u"x"_s)});
    QTRY_COMPARE(m_sender->sent.size(), 5);
    for (int look = 0; look < 50; ++look)
        m_door->noteFound({.change = renaming(1, u"a"_s, u"x"_s), .status = Status::Succeeded, .identity = u"1"_s});
    QTRY_COMPARE(reads, 2);
    QCOMPARE(m_door->runs().size(), 1);
    m_sender->waits = false;
    m_sender->reply(Reply{});
    result(strange);
    QCOMPARE(reads, 2);
    strangers = 0;

    // Whoever comes when something is under way hears its end; whoever goes does not.
    const auto later = submit({renaming(1, u"x"_s, u"a"_s), renaming(2, u"y"_s, u"b"_s)});
    QCOMPARE(m_door->runs().size(), 1);
    auto gone = std::make_unique<QObject>();
    int late = 0;
    int none = 0;
    watch(&latePage, &late);
    watch(gone.get(), &none);
    gone.reset();
    result(later);
    QCOMPARE(reads, 3);
    QCOMPARE(late, 1);
    QCOMPARE(none, 0);
}

QTEST_GUILESS_MAIN(ChangeDoorTest)
#include "tst_changedoor.moc"
