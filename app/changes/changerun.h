#pragma once

#include "app/changes/changefeed.h"
#include "app/changes/changesender.h"
#include "app/changes/keptlist.h"
#include "app/changes/renewedchange.h"
#include "app/changes/setback.h"
#include "models/changes/changeentry.h"
#include "models/changes/reviewer.h"

#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace gatehouse {

class ChangeLog;

//! Everything a run needs; fixed when it starts, so that switching workspaces cannot redirect what is under way.
struct ChangeOrder
{
    quint64 number = 0; //!< names the run
    QList<PlannedChange> changes = {};
    std::optional<ChangeFeed> feed = {}; //!< in place of the changes
    QList<LeftOut> leftOut = {};         //!< for the review to tell
    bool isShown = false;                //!< each by what began them: no review only because they are several
    Workspace workspace = {};
    std::shared_ptr<ChangeSender> sender = {};
    ChangeLog *log = nullptr;
    Reviewer *reviewer = nullptr;
    bool dryRun = false;
    bool undo = false;
    //! What several runs must not be at together: see ChangeRun::renew(). Shared by all of a door.
    std::shared_ptr<QSet<QString>> heldPlaces = std::make_shared<QSet<QString>>();
    QString keptIn = {}; //!< folder where several are kept while they are sent, see KeptList; empty: they are not
    //! How long after a look that did not find the change the service is looked at once more: it may still have been at
    //! work on it.
    std::chrono::milliseconds lookAgainAfter{3'000};
};

//! Changes submitted together on their way through the door: reviewed, then sent, those of a list one by one and those
//! of a feed several at once where it says so. Several wait while the service takes nothing, and go on with the others
//! after one that fails or of which nobody can tell; they stop where every other one would meet the same.
class ChangeRun : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Reviewing,
        Sending,
        Looking, //!< an answer was lost, and the service is asked whether the change was made
        Waiting, //!< the service takes nothing at the moment; see waitText()
        Paused,
        Finished,
    };

    explicit ChangeRun(ChangeOrder order, QObject *parent = nullptr);
    ~ChangeRun() override;

    void start();
    //! Answered right after finished() was emitted.
    QFuture<ChangeResult> result() const { return m_promise.future(); }

    quint64 number() const { return m_order.number; }
    Service service() const; //!< all of it goes to
    QString title() const;   //!< such as "Change a role: Visitor" or "Deactivate a user, 40 times"
    State state() const { return m_state; }
    bool isFed() const { return m_order.feed.has_value(); }
    qsizetype done() const { return m_done; } //!< those sent
    //! While it waits: for what, and how long still, in the user's language.
    QString waitText() const;
    qsizetype total() const { return isFed() ? m_order.feed->count : m_order.changes.size(); }

    void pause(); //!< what is being sent is finished first
    void resume();
    void cancel(); //!< what has not been sent stays unsent; what is being sent is finished first
    //! As cancel(), and does not wait for answers: requests are aborted and the service asked whether the changes were
    //! made. While that is asked, their outcome is unknown from now on.
    void abandon();

signals:
    void stateChanged(gatehouse::ChangeRun::State state);
    void progressed(qsizetype done, qsizetype total);
    void waited(); //!< a second more: waitText() has changed
    void itemFinished(const gatehouse::ChangeItemResult &item);
    void finished(const gatehouse::ChangeResult &result);

private:
    //! One change from being taken up to its end.
    struct Flight
    {
        quint64 id = 0; //!< its place in the list, or what the feed calls it
        PlannedChange change;
        std::optional<ChangeEntry> intent = {}; //!< as noted, while its outcome is not
        bool isSent = false;                    //!< or looked at, right before that
        bool isRenewing = false;
        std::shared_ptr<void> hold = {}; //!< see renew()
        QFuture<Outcome<Reply>> sending = {};
        std::optional<ChangeItemResult> doubtful = {}; //!< being looked up
        std::optional<ChangeItemResult> delayed = {}; //!< what came of it when it was sent last: it is to be sent again
    };
    struct Stop
    {
        ChangeResult::Verdict verdict;
        QString message;
    };

    QList<PlannedChange> reviewed() const { return isFed() ? QList{m_order.feed->summary} : m_order.changes; }
    bool isReviewNeeded() const;
    void review();
    void keepList();
    void begin();
    //! Takes up what there is room for; with nothing under way, ends or pauses where that is wanted.
    void proceed();
    void takeUp();
    void askFeed();
    void noteIntent(quint64 flight);
    void send(quint64 flight);
    void dispatch(quint64 flight);
    //! Looks at what is there, which from then on no other run changes until the service has answered.
    void renew(quint64 flight);
    void renewed(quint64 flight, const RenewedChange &now);
    void putBack(quint64 flight); //!< it is sent later, if at all
    bool isStopWanted() const { return m_stop || m_cancelWanted || m_promise.isCanceled(); }
    void endUnsent(); //!< what is ready, after a stop
    qsizetype sentCount() const;
    void answered(quint64 flight, const Outcome<Reply> &answer);
    void lookUp(quint64 flight, ChangeItemResult item);
    void look(quint64 flight, int more);
    void looked(quint64 flight, Finding finding);
    //! Ends a change that was not made; \a otherwise is what to say where nothing explains it.
    void notMade(quint64 flight, ChangeItemResult item, const QString &happened, const QString &otherwise);
    void end(quint64 flight, const ChangeItemResult &item);
    void land(quint64 flight, ChangeItemResult item); //!< as end(), and takes up nothing else
    //! Has it sent again after a while, if that is what one can do.
    bool delay(quint64 flight, const ChangeItemResult &item);
    void answeredAtLast();
    std::chrono::milliseconds waitLeft() const; //!< until the next may be sent
    bool mustWait();
    void tick();
    void stopAfter(const ChangeItemResult &item);
    void noteOutcome(Flight &flight, const ChangeItemResult &item);
    void keep(quint64 id, const ChangeItemResult &item);
    Flight *find(quint64 flight);
    void showWork(); //!< sending, or only looking
    //! Nothing more is sent; every change not yet answered for is reported as not sent, with this message.
    void stop(ChangeResult::Verdict verdict, const QString &message);
    void conclude();
    void summarize();
    void finish();
    void setState(State state);

    ChangeOrder m_order;
    std::optional<ListKeeping> m_keeping;
    QPromise<ChangeResult> m_promise;
    QFuture<ReviewAnswer> m_review;
    std::map<quint64, Flight> m_flights; //!< by the order in which they were taken up
    QList<quint64> m_ready;              //!< those that may be sent
    Patience m_patience;
    QString m_delay;   //!< why the service took nothing
    QTimer m_ticks;    //!< while it waits
    int m_unknown = 0; //!< so many in a row of which nobody can tell
    ChangeResult m_result;
    quint64 m_taken = 0;            //!< how many were taken up
    int m_asked = 0;                //!< how many the feed is asked for
    QList<ChangeFeed::Item> m_held; //!< which it gave when nothing was to be sent
    qsizetype m_done = 0;
    State m_state = State::Reviewing;
    std::optional<Stop> m_stop; //!< before the last change
    bool m_isAtEnd = false;     //!< there are no more to take up
    bool m_pauseWanted = false;
    bool m_cancelWanted = false;
    bool m_abandoned = false;
    bool m_concluded = false; //!< nothing more will be sent; outcomes may still be on their way into the log
    int m_unwrittenOutcomes = 0;
};

} // namespace gatehouse
