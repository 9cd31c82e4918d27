#pragma once

#include "app/changes/changeresult.h"
#include "app/changes/changesender.h"
#include "models/changes/reviewer.h"

#include <QObject>

namespace gatehouse {

class ChangeLog;
class ChangeRun;

//! The one door for changes: every mutation goes through submit(), which applies the workspace's safety level, has the
//! changes reviewed, notes intent and outcome in the change log, sends them one by one and remembers how to undo them.
//! Lives in the UI thread and never blocks it.
class ChangeDoor : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("app/changes/changerun.h")

public:
    //! Log and reviewer must outlive the door.
    ChangeDoor(ChangeLog *log, Reviewer *reviewer, QObject *parent = nullptr);
    ~ChangeDoor() override;

    //! From now on changes belong to \a workspace and leave through \a sender. Runs under way keep theirs; the undo
    //! history of another workspace is dropped.
    void enter(const Workspace &workspace, const std::shared_ptr<ChangeSender> &sender);
    void leave(); //!< no workspace: everything is refused
    const std::optional<Workspace> &workspace() const { return m_workspace; }

    //! Answers once, in the UI thread, when everything was sent or nothing more will be. Cancelling the future stops
    //! before the next change, but then tells nothing; use ChangeRun::cancel() to learn what had been sent.
    QFuture<ChangeResult> submit(const QList<PlannedChange> &changes);
    QFuture<ChangeResult> submit(const PlannedChange &change) { return submit(QList{change}); }

    //! While on, changes are reviewed but not sent.
    void setDryRun(bool on);
    bool isDryRun() const { return m_dryRun; }

    bool canUndo() const { return !m_history.isEmpty(); }
    QString undoText() const; //!< such as "Undo: Change a role, Visitor"; empty when nothing can be undone
    //! Sends what takes the last change back; it passes the same review and log.
    QFuture<ChangeResult> undoLast();

    QList<ChangeRun *> runs() const { return m_runs; } //!< under way

signals:
    //! Something succeeded, or may have: whoever shows this kind of record reads it again.
    void changed(gatehouse::Service service, const QString &operation, const gatehouse::ChangeTarget &target);
    //! Progress, pause and cancel of a submission. The run deletes itself after it has finished.
    void started(gatehouse::ChangeRun *run);
    void undoChanged();
    void dryRunChanged(bool on);
    //! A change was refused because the log cannot be written; offer ChangeLog::retry() and submit again.
    void logUnavailable(const QString &message);

private:
    struct Undoable
    {
        QString title;
        QList<PlannedChange> changes;
    };

    ChangeRun *start(const QList<PlannedChange> &changes, bool undo);
    void itemFinished(const ChangeItemResult &item);
    void remember(const QString &title, const ChangeResult &result);
    void keepUndoable(const QString &title, const QList<PlannedChange> &changes);

    ChangeLog *m_log;
    Reviewer *m_reviewer;
    std::optional<Workspace> m_workspace;
    std::shared_ptr<ChangeSender> m_sender;
    bool m_dryRun = false;
    QList<ChangeRun *> m_runs;
    QList<Undoable> m_history;
};

} // namespace gatehouse
