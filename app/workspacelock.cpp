#include "app/workspacelock.h"

#include "ui/shell/mainwindow.h"

namespace gatehouse {

using Proof = WorkspaceDesk::Proof;

WorkspaceLock::WorkspaceLock(MainWindow *window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(window, &MainWindow::unlockWanted, this, &WorkspaceLock::unlock);
    connect(window, &MainWindow::signOutWanted, this, &WorkspaceLock::signOut);
}

static QString labelOf(Proof proof, WorkspaceDesk &desk)
{
    switch (proof) {
    case Proof::Password:
        return WorkspaceLock::tr("Password of %1").arg(desk.workspace().elevateSession()->name()->identifier);
    case Proof::Key:
        return WorkspaceLock::tr("iVALT API key");
    case Proof::None:
        break;
    }
    return {};
}

void WorkspaceLock::lock(WorkspaceDesk *desk, const QString &reason)
{
    if (!desk || m_window->isLocked())
        return;
    m_desk = desk;
    m_proof = desk->proof();
    m_window->lock({.workspace = desk->workspace().workspace().name,
                    .reason = reason,
                    .secretLabel = labelOf(m_proof, *desk),
                    .canSignOut = m_proof != Proof::None});
}

void WorkspaceLock::unlock(const QString &secret)
{
    if (!m_desk && m_proof != Proof::None) {
        m_window->refuseUnlock(tr("The workspace was closed behind the lock, so nobody can prove to be the one who "
                                  "worked in it. Close the window and start again."));
        return;
    }
    if (!m_desk) {
        m_window->unlock();
        return;
    }
    m_desk->prove(m_proof, secret).then(this, [this](const QString &problem) {
        if (problem.isEmpty())
            m_window->unlock();
        else
            m_window->refuseUnlock(problem);
    });
}

void WorkspaceLock::signOut()
{
    m_window->discardDialogs();
    if (m_desk)
        m_desk->signOutAll();
    m_window->unlock();
}

} // namespace gatehouse
