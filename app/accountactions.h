#pragma once

#include "app/workspaces/openworkspace.h"
#include "ui/theme/theme.h"

#include <QMenu>

#include <memory>

class QAction;

namespace gatehouse {

class MainWindow;
class SignInFlow;

//! What can be done with the accounts and keys of the open workspace: a menu in the status area, and entries of the
//! command palette. Both tell who is signed in.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    //! All of these outlive it.
    AccountActions(OpenWorkspace *workspace, SignInFlow *flow, const Theme &theme, MainWindow *window,
                   QObject *parent = nullptr);
    ~AccountActions() override;

    //! The person may only change the connection of a workspace that is kept.
    void offerConnectionSettings(const std::function<void()> &edit);

signals:
    //! Asked for by the person; see OpenWorkspace::signOut().
    void signOutWanted();

private:
    QAction *add(Icon icon, const QString &text, const std::function<void()> &run);
    void update();
    void fillMenu();
    QString accountLine(Service service) const;

    OpenWorkspace *m_workspace;
    Theme m_theme;
    MainWindow *m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_signIn;
    QAction *m_retry;
    QAction *m_switch;
    QAction *m_signOut;
    QAction *m_enterKey;
    QAction *m_retryKey;
    QAction *m_replaceKey;
    QAction *m_removeKey;
    QAction *m_settings;
};

} // namespace gatehouse
