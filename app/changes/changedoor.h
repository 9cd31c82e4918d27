#pragma once

#include "app/changes/changefeed.h"
#include "app/changes/changelog.h"
#include "app/changes/changesender.h"
#include "models/changes/reviewer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gatehouse {

class ChangeRun;
class UndoRenewal;
struct ChangeOrder;

//! The one door for changes: every mutation goes through submit(), which applies the workspace's safety level, has the
//! changes reviewed, notes intent and outcome in the change log, sends them and remembers how to undo them.
//! Lives in the UI thread and never blocks it.
class ChangeDoor : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("app/changes/changerun.h")
    Q_MOC_INCLUDE("app/changes/undorenewal.h")

public:
    //! Log and reviewer must outlive the door.
    ChangeDoor(ChangeLog *log, Reviewer *reviewer, QObject *parent = nullptr);
    ~ChangeDoor() override;

    //! From now on changes belong to \a workspace and leave through \a sender. Runs under way keep theirs, and nothing
    //! is told of them any more; the undo history of another sender is dropped.
    void enter(const Workspace &workspace, const std::shared_ptr<ChangeSender> &sender);
    void leave(); //!< no workspace: everything is refused
    //! Somebody else stands behind what goes to \a service from now on, through \a sender: what is not sent yet stays
    //! unsent, nothing is told of what is, and what was done is not for another to take back. What goes to the other
    //! service is as before.
    void changePerson(Service service, const std::shared_ptr<ChangeSender> &sender);
    //! Where lists of changes of the workspace are kept while they are sent, see KeptList; empty: nowhere. Until it is
    //! left.
    void setKeptIn(const QString &folder) { m_keptIn = folder; }
    QString standing(Service service) const; //!< see ChangeSender; empty without a workspace
    const std::optional<Workspace> &workspace() const { return m_workspace; }

    //! Answers once, in the UI thread, when everything was sent or nothing more will be. Cancelling the future stops
    //! before the next change, but then tells nothing; use ChangeRun::cancel() to learn what had been sent. \a run is
    //! set to the submission under way, null where it has ended already. The review also tells of \a leftOut; several
    //! are always reviewed.
    QFuture<ChangeResult> submit(const QList<PlannedChange> &changes, QPointer<ChangeRun> *run = nullptr,
                                 const QList<LeftOut> &leftOut = {});
    QFuture<ChangeResult> submit(const PlannedChange &change) { return submit(QList{change}); }
    //! As above, where the person has seen each already: several are reviewed only where one of them would be.
    QFuture<ChangeResult> submitShown(const QList<PlannedChange> &changes, QPointer<ChangeRun> *run = nullptr);
    //! As above, for so many changes that they are made when their turn comes. changed() tells of them once, at the
    //! end.
    QFuture<ChangeResult> submitFeed(const ChangeFeed &feed, QPointer<ChangeRun> *run = nullptr);

    //! For what cannot leave through the sender, such as a file that goes to a store: notes that it is about to be
    //! sent. Without an entry it must not be.
    QFuture<Logged<ChangeEntry>> noteIntent(const PlannedChange &change);
    //! Notes what became of it.
    void noteOutcome(const ChangeEntry &intent, const ChangeItemResult &item);

    //! A look at the service has told what became of a change that was sent before; its entry is noted with that.
    void noteFound(const ChangeItemResult &item);

    //! While on, changes are reviewed but not sent.
    void setDryRun(bool on);
    bool isDryRun() const { return m_dryRun; }

    bool canUndo() const { return !m_history.isEmpty(); }
    //! Whether the submission with this number (ChangeResult::run) is what undoLast() would take back.
    bool canUndo(quint64 run) const { return canUndo() && m_history.constLast().run == run; }
    QString undoText() const; //!< such as "Undo: Change a role, Visitor"; empty when nothing can be undone
    //! Sends what takes the last change back; it passes the same review and log. Where its changes can be renewed, what
    //! is there is looked at first, and only what still applies is sent.
    QFuture<ChangeResult> undoLast();
    //! Takes back what that submission did and nothing else; refuses when it is not the last any more.
    QFuture<ChangeResult> undo(quint64 run);

    QList<ChangeRun *> runs() const { return m_runs; } //!< under way

    //! See ChangeOrder::lookAgainAfter.
    void setLookAgainAfter(std::chrono::milliseconds pause) { m_lookAgainAfter = pause; }

signals:
    //! Something succeeded, or may have: whoever shows this kind of record reads it again.
    void changed(gatehouse::Service service, const QString &operation, const gatehouse::ChangeTarget &target);
    //! What changed() has told up to now belongs together, see whenChanged(): a submission has ended, or no further
    //! look has told anything for a moment.
    void settled();
    //! Progress, pause and cancel of a submission. The run deletes itself after it has finished.
    void started(gatehouse::ChangeRun *run);
    //! Before something is taken back it is looked at what is there; deletes itself when that is over.
    void renewing(gatehouse::UndoRenewal *renewal);
    //! More is known of a submission, see ChangeReport.
    void learned(quint64 run, const gatehouse::LaterResults &later);
    void undoChanged();
    void idle(); //!< the last run under way has ended
    void dryRunChanged(bool on);
    //! A change was refused because the log cannot be written; offer ChangeLog::retry() and submit again.
    void logUnavailable(const QString &message);

private:
    struct Undoable
    {
        quint64 run;
        QString title;
        QList<PlannedChange> changes;
    };

    QFuture<ChangeResult> submitOrder(const ChangeOrder &wanted, QPointer<ChangeRun> *run);
    //! Of \a wanted only what is to be done counts.
    ChangeRun *start(const ChangeOrder &wanted);
    ChangeRun *startUndo(const Undoable &undone, const QList<LeftOut> &leftOut, const QList<PlannedChange> &unread);
    QFuture<ChangeResult> undoRenewed(const Undoable &undone);
    QFuture<ChangeResult> launch(ChangeRun *run, QPointer<ChangeRun> *under);
    void feedFinished(const ChangeFeed &feed, const ChangeResult &result);
    void itemFinished(const ChangeItemResult &item);
    void remember(const QString &title, const ChangeResult &result);
    void keepUndoable(const Undoable &undoable);
    void forgetHistory(Service service);
    //! Whether the door still works for whom it works for now.
    std::function<bool()> stillFor(Service service) const;

    ChangeLog *m_log;
    Reviewer *m_reviewer;
    std::optional<Workspace> m_workspace;
    std::shared_ptr<ChangeSender> m_sender;
    QString m_keptIn;
    bool m_dryRun = false;
    QList<ChangeRun *> m_runs;
    QList<Undoable> m_history;
    quint64 m_lastRun = 0;
    std::shared_ptr<QSet<QString>> m_heldPlaces = std::make_shared<QSet<QString>>(); //!< see ChangeOrder
    QHash<Service, quint64> m_generations; //!< counts whom the door has worked for
    std::chrono::milliseconds m_lookAgainAfter{3'000};
    QTimer m_foundAll; //!< after the last look that told something
};

} // namespace gatehouse
