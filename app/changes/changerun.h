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
    QList<PlannedChange> changes;
    Workspace workspace;
    std::shared_ptr<ChangeSender> sender;
    ChangeLog *log = nullptr;
    Reviewer *reviewer = nullptr;
    bool dryRun = false;
    bool undo = false;
};

//! Changes submitted together on their way through the door: reviewed, then sent one by one.
class ChangeRun : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Reviewing, Sending, Paused, Finished };

    explicit ChangeRun(ChangeOrder order, QObject *parent = nullptr);
    ~ChangeRun() override;

    void start();
    QFuture<ChangeResult> result() const { return m_promise.future(); }

    QString title() const; //!< such as "Change a role" or "Deactivate a user, 40 records"
    State state() const { return m_state; }
    qsizetype done() const { return m_next; }
    qsizetype total() const { return m_order.changes.size(); }

    void pause(); //!< the change being sent is finished first
    void resume();
    void cancel(); //!< what has not been sent stays unsent; the change being sent is finished first

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
    ChangeResult m_result;
    qsizetype m_next = 0;
    State m_state = State::Reviewing;
    bool m_pauseWanted = false;
    bool m_cancelWanted = false;
    bool m_stopped = false;   //!< before the last change
    bool m_concluded = false; //!< nothing more will be sent; outcomes may still be on their way into the log
    int m_unwrittenOutcomes = 0;
    std::unique_ptr<ChangeEntry> m_open; //!< the intent whose change is on its way
};

} // namespace gatehouse
