#include "app/changes/changedoor.h"
#include "app/changes/changelog.h"
#include "app/changes/changerun.h"
#include "app/changes/plan.h"
#include "models/records/elevate/role.h"
#include "network/operations/elevate.h"
#include "tests/support/toldreviewer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Verdict = ChangeResult::Verdict;
using Status = ChangeItemResult::Status;
using Cause = ServiceError::Cause;
using testing::ToldReviewer;

namespace {

//! Keeps everything it is sent until it is told to answer.
class PatientSender : public ChangeSender
{
public:
    QFuture<Outcome<Reply>> send(const PlannedChange &change) override
    {
        sent.append(change.target.identity);
        const auto promise = std::make_shared<QPromise<Outcome<Reply>>>();
        promise->start();
        if (isQuick)
            answer(promise, Reply{});
        else
            open.insert(change.target.identity, promise);
        return promise->future();
    }
    QString account(Service) const override { return u"asha@example.org"_s; }
    void reply(const QString &identity, const Outcome<Reply> &outcome = Reply{})
    {
        answer(open.take(identity), outcome);
    }
    static void answer(const std::shared_ptr<QPromise<Outcome<Reply>>> &promise, Outcome<Reply> outcome)
    {
        promise->addResult(std::move(outcome));
        promise->finish();
    }

    QStringList sent;
    QMap<QString, std::shared_ptr<QPromise<Outcome<Reply>>>> open;
    bool isQuick = false;
};

} // namespace

//! Changes that are made when their turn comes, several under way at once.
class ChangeFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void severalAreUnderWay();
    void onlyTheSummaryIsReviewed();
    void whatFailsStopsNothing();
    void whatTheServiceDoesNotTakeNowIsSentLater();
    void lostAnswersAreLookedUpBesideTheOthers();
    void pauseFinishesWhatIsUnderWay();
    void whatComesWhilePausedIsHeld();
    void cancelFinishesWhatIsUnderWay();
    void cancelDoesNotWaitForTheFeed();
    void abandonWaitsForNothing();
    void closingNotesAllThatIsOpen();
    void readOnlyAsksForNothing();
    void dryRunAsksForNothing();
    void toldOnceAndNotUndone();
    void manyAreNotHeld();

private:
    //! Renamings of the roles 1 to \a count.
    ChangeFeed feedOf(int count, int atOnce)
    {
        ChangeFeed feed{.count = count, .atOnce = atOnce};
        feed.summary = plannedChange(elevate::updateRole, {}, {});
        feed.summary.target = {u"role"_s, {}, u"roles.csv"_s};
        feed.next = [this, count] {
            const auto promise = std::make_shared<QPromise<std::optional<ChangeFeed::Item>>>();
            promise->start();
            m_asked.append(promise);
            if (!m_isSlow)
                give(count);
            return promise->future();
        };
        feed.ended = [this](quint64 id, const ChangeItemResult &item) { m_ended.append({id, item.status}); };
        return feed;
    }
    //! Answers what the door has asked for first.
    void give(int count)
    {
        const auto promise = m_asked.takeFirst();
        if (m_given == count) {
            promise->addResult(std::nullopt);
        } else {
            elevate::Role role;
            role.id = ++m_given;
            role.title = u"Role %1"_s.arg(m_given);
            PlannedChange change = plannedChange(elevate::updateRole, Record::of(role), Record::of(role));
            change.lookUp = m_lookUp;
            promise->addResult(ChangeFeed::Item{quint64(m_given) * 10, change});
        }
        promise->finish();
    }
    qsizetype endedAs(Status status) const
    {
        return std::ranges::count(m_ended, status, [](const auto &ended) { return ended.second; });
    }
    static ChangeResult result(const QFuture<ChangeResult> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
            qFatal("no answer");
        return future.result();
    }
    QList<ChangeEntry> logged()
    {
        const auto reading = m_log->read();
        if (!QTest::qWaitFor([&] { return reading.isFinished(); }, 10'000))
            qFatal("no answer");
        return reading.result().value_or(QList<ChangeEntry>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChangeLog> m_log;
    std::unique_ptr<ToldReviewer> m_reviewer;
    std::shared_ptr<PatientSender> m_sender;
    std::unique_ptr<ChangeDoor> m_door;
    Workspace m_workspace;
    QList<std::shared_ptr<QPromise<std::optional<ChangeFeed::Item>>>> m_asked;
    QList<std::pair<quint64, Status>> m_ended;
    std::function<QFuture<Finding>()> m_lookUp;
    int m_given = 0;
    bool m_isSlow = false;
};

void ChangeFeedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<ChangeLog>(m_folder->filePath(u"changes.db"_s));
    m_reviewer = std::make_unique<ToldReviewer>();
    m_sender = std::make_shared<PatientSender>();
    m_door = std::make_unique<ChangeDoor>(m_log.get(), m_reviewer.get());
    m_door->setLookAgainAfter(std::chrono::milliseconds(1));
    m_workspace = {.name = u"City"_s, .safety = SafetyLevel::ConfirmDestructive};
    m_door->enter(m_workspace, m_sender);
    m_asked.clear();
    m_ended.clear();
    m_lookUp = nullptr;
    m_given = 0;
    m_isSlow = false;
}

void ChangeFeedTest::cleanup()
{
    m_door.reset();
    m_log.reset();
}

void ChangeFeedTest::severalAreUnderWay()
{
    const auto answer = m_door->submitFeed(feedOf(7, 3));
    QTRY_COMPARE(m_sender->sent.size(), 3);
    // Each intent is on disk before it is sent, those of the next ones as well.
    QCOMPARE(logged().size(), 7);
    m_sender->reply(u"2"_s);
    QTRY_COMPARE(m_sender->sent.size(), 4);
    QCOMPARE(m_sender->open.size(), 3);
    m_sender->isQuick = true;
    for (const QString &identity : m_sender->open.keys())
        m_sender->reply(identity);
    const ChangeResult found = result(answer);
    QVERIFY(found.isDone());
    QCOMPARE(found.count(Status::Succeeded), 7);
    QVERIFY(found.items.isEmpty());
    QCOMPARE(m_ended.size(), 7);
    QCOMPARE(m_ended.constFirst().first, 20);
    const QList<ChangeEntry> entries = logged();
    QCOMPARE(entries.size(), 7);
    QVERIFY(std::ranges::all_of(entries, [](const ChangeEntry &e) { return e.outcome == outcomes::succeeded; }));
}

void ChangeFeedTest::onlyTheSummaryIsReviewed()
{
    ChangeFeed feed = feedOf(5, 2);
    feed.summary.consequences = {u"5 roles are renamed."_s};
    m_reviewer->answer = ReviewAnswer::Cancel;
    QCOMPARE(result(m_door->submitFeed(feed)).verdict, Verdict::NotConfirmed);
    QCOMPARE(m_reviewer->shown.size(), 1);
    QCOMPARE(m_reviewer->shown[0].consequences, feed.summary.consequences);
    QCOMPARE(m_given, 0);
    QVERIFY(m_sender->sent.isEmpty());
    QVERIFY(logged().isEmpty());
}

void ChangeFeedTest::whatFailsStopsNothing()
{
    const auto answer = m_door->submitFeed(feedOf(4, 2));
    QTRY_COMPARE(m_sender->sent.size(), 2);
    m_sender->isQuick = true;
    m_sender->reply(u"1"_s, std::unexpected(ServiceError{.cause = Cause::Refused}));
    m_sender->reply(u"2"_s, std::unexpected(ServiceError{.cause = Cause::OutcomeUnknown, .attempts = 1}));
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Unknown);
    QCOMPARE(found.count(Status::Succeeded), 2);
    QCOMPARE(found.count(Status::Failed), 1);
    QCOMPARE(found.count(Status::Unknown), 1);
    QCOMPARE(m_sender->sent.size(), 4);
}

void ChangeFeedTest::whatTheServiceDoesNotTakeNowIsSentLater()
{
    QPointer<ChangeRun> run;
    const auto answer = m_door->submitFeed(feedOf(4, 2), &run);
    QTRY_COMPARE(m_sender->sent.size(), 2);
    using namespace std::chrono_literals;
    for (const QString &one : {u"1"_s, u"2"_s})
        m_sender->reply(one, std::unexpected(ServiceError{.cause = Cause::RateLimited, .retryAfter = 200ms}));
    QTRY_COMPARE(run->state(), ChangeRun::State::Waiting);
    QVERIFY(m_ended.isEmpty());
    m_sender->isQuick = true;
    QVERIFY(result(answer).isDone());
    QCOMPARE(m_sender->sent.size(), 6);
    QCOMPARE(endedAs(Status::Succeeded), 4);
    QCOMPARE(logged().size(), 4);
}

void ChangeFeedTest::lostAnswersAreLookedUpBesideTheOthers()
{
    QPromise<Finding> look;
    look.start();
    m_lookUp = [&look] { return look.future(); };
    QPointer<ChangeRun> run;
    const auto answer = m_door->submitFeed(feedOf(5, 2), &run);
    QTRY_COMPARE(m_sender->sent.size(), 2);
    m_sender->isQuick = true;
    m_sender->reply(u"1"_s, std::unexpected(ServiceError{.cause = Cause::OutcomeUnknown, .attempts = 1}));
    QTRY_COMPARE(run->state(), ChangeRun::State::Looking);
    m_sender->reply(u"2"_s);
    // The others go on meanwhile.
    QTRY_COMPARE(endedAs(Status::Succeeded), 4);
    look.addResult(Finding::Happened);
    look.finish();
    QVERIFY(result(answer).isDone());
    QCOMPARE(m_sender->sent.size(), 5);
}

void ChangeFeedTest::pauseFinishesWhatIsUnderWay()
{
    QPointer<ChangeRun> run;
    const auto answer = m_door->submitFeed(feedOf(6, 3), &run);
    QTRY_COMPARE(m_sender->sent.size(), 3);
    run->pause();
    for (const QString &identity : m_sender->open.keys())
        m_sender->reply(identity);
    QTRY_COMPARE(run->state(), ChangeRun::State::Paused);
    QCOMPARE(m_sender->sent.size(), 3);
    QCOMPARE(run->done(), 3);
    m_sender->isQuick = true;
    run->resume();
    QVERIFY(result(answer).isDone());
    QCOMPARE(m_sender->sent.size(), 6);
}

void ChangeFeedTest::whatComesWhilePausedIsHeld()
{
    m_isSlow = true;
    QPointer<ChangeRun> run;
    const auto answer = m_door->submitFeed(feedOf(3, 2), &run);
    QTRY_VERIFY(m_asked.size() > 2);
    run->pause();
    QCOMPARE(run->state(), ChangeRun::State::Paused);
    give(3);
    give(3);
    // Nothing is under way, so this has been heard when that is answered.
    QCOMPARE(logged().size(), 0);
    QVERIFY(m_sender->sent.isEmpty());
    m_sender->isQuick = true;
    run->resume();
    QTRY_COMPARE(m_sender->sent.size(), 2);
    while (!m_asked.isEmpty())
        give(3);
    QVERIFY(result(answer).isDone());
    QCOMPARE(m_sender->sent, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void ChangeFeedTest::cancelFinishesWhatIsUnderWay()
{
    QPointer<ChangeRun> run;
    const auto answer = m_door->submitFeed(feedOf(6, 2), &run);
    QTRY_COMPARE(m_sender->sent.size(), 2);
    run->cancel();
    m_sender->reply(u"1"_s);
    QTRY_COMPARE(endedAs(Status::Succeeded), 1);
    QVERIFY(!answer.isFinished());
    m_sender->reply(u"2"_s);
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Cancelled);
    QCOMPARE(found.count(Status::Succeeded), 2);
    QCOMPARE(found.count(Status::NotSent), 4);
    QCOMPARE(m_sender->sent.size(), 2);
}

void ChangeFeedTest::cancelDoesNotWaitForTheFeed()
{
    m_isSlow = true;
    QPointer<ChangeRun> run;
    const auto answer = m_door->submitFeed(feedOf(6, 2), &run);
    QTRY_VERIFY(m_asked.size() > 1);
    run->cancel();
    QCOMPARE(result(answer).verdict, Verdict::Cancelled);
    give(6);
    QVERIFY(m_sender->sent.isEmpty());
    QVERIFY(logged().isEmpty());
}

void ChangeFeedTest::abandonWaitsForNothing()
{
    QPointer<ChangeRun> run;
    const auto answer = m_door->submitFeed(feedOf(6, 2), &run);
    QTRY_COMPARE(m_sender->sent.size(), 2);
    run->abandon();
    for (const auto &promise : std::as_const(m_sender->open))
        QVERIFY(promise->isCanceled());
    for (const QString &identity : m_sender->open.keys())
        m_sender->open.take(identity)->finish();
    const ChangeResult found = result(answer);
    QCOMPARE(found.verdict, Verdict::Cancelled);
    QCOMPARE(found.count(Status::Unknown), 2);
}

void ChangeFeedTest::closingNotesAllThatIsOpen()
{
    m_door->submitFeed(feedOf(6, 3));
    QTRY_COMPARE(m_sender->sent.size(), 3);
    m_door.reset();
    const QList<ChangeEntry> entries = logged();
    QCOMPARE(entries.size(), 6);
    QCOMPARE(std::ranges::count(entries, QString(outcomes::unknown), &ChangeEntry::outcome), 3);
    // Noted ahead, and never sent.
    QCOMPARE(std::ranges::count(entries, QString(outcomes::failed), &ChangeEntry::outcome), 3);
}

void ChangeFeedTest::readOnlyAsksForNothing()
{
    m_workspace.safety = SafetyLevel::ReadOnly;
    m_door->enter(m_workspace, m_sender);
    const ChangeResult found = result(m_door->submitFeed(feedOf(3, 2)));
    QCOMPARE(found.verdict, Verdict::ReadOnly);
    QCOMPARE(found.count(Status::NotSent), 3);
    QCOMPARE(m_given, 0);
}

void ChangeFeedTest::dryRunAsksForNothing()
{
    m_door->setDryRun(true);
    QCOMPARE(result(m_door->submitFeed(feedOf(3, 2))).verdict, Verdict::DryRun);
    QCOMPARE(m_reviewer->shown.size(), 1);
    QCOMPARE(m_given, 0);
}

void ChangeFeedTest::toldOnceAndNotUndone()
{
    m_sender->isQuick = true;
    QSignalSpy changed(m_door.get(), &ChangeDoor::changed);
    // Whoever follows the run finds what has changed when it ends.
    qsizetype toldBefore = -1;
    connect(m_door.get(), &ChangeDoor::started, m_door.get(), [&](ChangeRun *run) {
        connect(run, &ChangeRun::finished, m_door.get(), [&] { toldBefore = changed.size(); });
    });
    QVERIFY(result(m_door->submitFeed(feedOf(50, 6))).isDone());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(toldBefore, 1);
    QVERIFY(!m_door->canUndo());
}

void ChangeFeedTest::manyAreNotHeld()
{
    m_sender->isQuick = true;
    QElapsedTimer clock;
    clock.start();
    const ChangeResult found = result(m_door->submitFeed(feedOf(2'000, 6)));
    QVERIFY(found.isDone());
    QCOMPARE(found.count(Status::Succeeded), 2'000);
    qInfo("2000 changes, each noted before and after, in %lld ms", clock.elapsed());
}

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "tst_changefeed.moc"
