#include "app/accountactions.h"

#include "app/signinflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusarea.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace gatehouse {

using Access = OpenWorkspace::Access;

AccountActions::AccountActions(OpenWorkspace *workspace, SignInFlow *flow, const Theme &theme, MainWindow *window,
                               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
    , m_signIn(add(Icon::LogIn, tr("Sign in to ELEVATE…"), [flow] { flow->askForSignIn(); }))
    , m_retry(add(Icon::Refresh, tr("Try ELEVATE again"), [flow] { flow->open(Service::Elevate); }))
    , m_switch(add(Icon::Users, tr("Switch ELEVATE account…"), [flow] { flow->askForSignIn(); }))
    , m_signOut(add(Icon::LogOut, tr("Sign out of ELEVATE"), [this] { emit signOutWanted(); }))
    , m_enterKey(add(Icon::Key, tr("Enter iVALT API key…"), [flow] { flow->askForKey(); }))
    , m_retryKey(add(Icon::Refresh, tr("Try iVALT again"), [flow] { flow->open(Service::Ivalt); }))
    , m_replaceKey(add(Icon::Key, tr("Replace iVALT API key…"), [flow] { flow->askForKey(); }))
    , m_removeKey(add(Icon::Trash, tr("Remove iVALT API key…"), [flow] { flow->askToRemoveKey(); }))
    , m_settings(add(Icon::Sliders, tr("Connection settings…"), {}))
{
    m_settings->setVisible(false);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &AccountActions::fillMenu);
    connect(workspace, &OpenWorkspace::stateChanged, this, &AccountActions::update);
    window->statusArea()->setAccountMenu(m_menu.get());
    update();
}

AccountActions::~AccountActions()
{
    m_window->statusArea()->setAccountMenu(nullptr);
    m_window->statusArea()->setAccount({});
}

void AccountActions::offerConnectionSettings(const std::function<void()> &edit)
{
    connect(m_settings, &QAction::triggered, this, edit);
    m_settings->setVisible(true);
}

QAction *AccountActions::add(Icon icon, const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    if (run)
        connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

void AccountActions::update()
{
    const auto stands = [this](Service service, Access access) {
        return m_workspace->has(service) && m_workspace->state(service).access == access;
    };
    m_signIn->setVisible(stands(Service::Elevate, Access::NeedsSignIn) || stands(Service::Elevate, Access::Blocked));
    m_retry->setVisible(stands(Service::Elevate, Access::Blocked));
    m_switch->setVisible(stands(Service::Elevate, Access::Open));
    // Also where only a stored sign-in is left.
    m_signOut->setVisible(stands(Service::Elevate, Access::Open) || stands(Service::Elevate, Access::Blocked));
    m_enterKey->setVisible(stands(Service::Ivalt, Access::NeedsSignIn) || stands(Service::Ivalt, Access::Blocked));
    m_retryKey->setVisible(stands(Service::Ivalt, Access::Blocked));
    m_replaceKey->setVisible(stands(Service::Ivalt, Access::Open));
    m_removeKey->setVisible(stands(Service::Ivalt, Access::Open));

    QString account = m_workspace->account(Service::Elevate);
    if (account.isEmpty())
        account = m_workspace->account(Service::Ivalt);
    m_window->statusArea()->setAccount(account.isEmpty() ? tr("Not signed in") : account);
}

QString AccountActions::accountLine(Service service) const
{
    const bool isOpen = m_workspace->isOpen(service);
    if (service == Service::Ivalt) {
        const bool isLasting = m_workspace->isKept(service) && !m_workspace->isKeptInMemory();
        return !isOpen     ? tr("iVALT: no API key in use")
               : isLasting ? tr("iVALT: API key from the keychain")
                           : tr("iVALT: API key until you quit");
    }
    return isOpen ? tr("ELEVATE: %1").arg(m_workspace->account(service)) : tr("ELEVATE: not signed in");
}

void AccountActions::fillMenu()
{
    m_menu->clear();
    for (Service service : {Service::Elevate, Service::Ivalt}) {
        if (!m_workspace->has(service))
            continue;
        QString line = accountLine(service);
        line.replace(u'&', "&&"_L1);
        m_menu->addAction(m_theme.icon(service == Service::Elevate ? Icon::User : Icon::Key), line)->setEnabled(false);
        if (service == Service::Elevate)
            m_menu->addActions({m_signIn, m_retry, m_switch, m_signOut});
        else
            m_menu->addActions({m_enterKey, m_retryKey, m_replaceKey, m_removeKey});
        m_menu->addSeparator();
    }
    m_menu->addAction(m_settings);
}

} // namespace gatehouse
