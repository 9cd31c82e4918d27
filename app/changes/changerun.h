#pragma once

#include "app/changes/changeresult.h"
#include "app/changes/changesender.h"
#include "models/changes/reviewer.h"

#include <QObject>
#include <QPromise>

namespace gatehouse {

class ChangeLog;
struct ChangeEntry;

//! Everything a run needs; fixed when it starts, so that switching workspaces cannot redirect what is under way.
struct ChangeOrder
{
    quint64 number = 0; //!< names the run
    QList<PlannedChange> changes;
    Workspace workspace;
    std::shared_ptr<ChangeSender> sender;
    ChangeLog *log = nullptr;
    Reviewer *reviewer = nullptr;
    bool dryRun = false;
    bool undo = false;
    //! How long after a look that did not find the change the service is looked at once more: it may still have been at
    //! work on it.
    std::chrono::milliseconds lookAgainAfter{3'000};
};

//! Changes submitted together on their way through the door: reviewed, then sent one by one.
class ChangeRun : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Reviewing,
        Sending,
        Looking, //!< an answer was lost, and the service is asked whether the change was made
        Paused,
        Finished,
    };

    explicit ChangeRun(ChangeOrder order, QObject *parent = nullptr);
    ~ChangeRun() override;

    void start();
    //! Answered right after finished() was emitted.
    QFuture<ChangeResult> result() const { return m_promise.future(); }

    quint64 number() const { return m_order.number; }
    QString title() const; //!< such as "Change a role: Visitor" or "Deactivate a user, 40 times"
    State state() const { return m_state; }
    qsizetype done() const { return m_next; }
    qsizetype total() const { return m_order.changes.size(); }

    void pause(); //!< the change being sent is finished first
    void resume();
    void cancel(); //!< what has not been sent stays unsent; the change being sent is finished first
    //! As cancel(), and does not wait for the answer of the change being sent: its request is aborted and the service
    //! asked whether it was made. While that is asked, its outcome is unknown from now on.
    void abandon();

signals:
    void stateChanged(gatehouse::ChangeRun::State state);
    void progressed(qsizetype done, qsizetype total);
    void itemFinished(const gatehouse::ChangeItemResult &item);
    void finished(const gatehouse::ChangeResult &result);

private:
    bool isReviewNeeded() const;
    void review();
    void sendNext();
    void send(const ChangeEntry &intent);
    void answered(const Outcome<Reply> &answer);
    void lookUp(ChangeItemResult item);
    void look(int more);
    void looked(Finding finding);
    //! Ends a change that was not made; \a otherwise is what to say where nothing explains it.
    void notMade(ChangeItemResult item, const QString &happened, const QString &otherwise);
    void itemDone(ChangeItemResult item);
    void noteOutcome(const ChangeItemResult &item);
    //! Nothing more is sent; every change not yet answered for is reported as not sent, with this message.
    void stop(ChangeResult::Verdict verdict, const QString &message);
    void conclude();
    void summarize();
    void finish();
    void setState(State state);

    ChangeOrder m_order;
    QPromise<ChangeResult> m_promise;
    QFuture<ReviewAnswer> m_review;
    QFuture<Outcome<Reply>> m_sending;
    std::optional<ChangeItemResult> m_doubtful; //!< being looked up
    ChangeResult m_result;
    qsizetype m_next = 0;
    State m_state = State::Reviewing;
    bool m_pauseWanted = false;
    bool m_cancelWanted = false;
    bool m_abandoned = false;
    bool m_stopped = false;   //!< before the last change
    bool m_concluded = false; //!< nothing more will be sent; outcomes may still be on their way into the log
    int m_unwrittenOutcomes = 0;
    std::unique_ptr<ChangeEntry> m_open; //!< the intent whose change is on its way
};

} // namespace gatehouse
