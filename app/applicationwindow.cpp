#include "app/application.h"

#include "app/changes/changedoor.h"
#include "app/changes/changelog.h"
#include "app/idlelock.h"
#include "app/map/tileservice.h"
#include "app/pages/tablesettings.h"
#include "app/workspacelock.h"
#include "app/workspaces/workspaceediting.h"
#include "ui/connections/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toasts.h"
#include "ui/shell/workspacebutton.h"
#include "ui/widgets/momenttext.h"

#include <QAction>
#include <QCloseEvent>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QString notKeptText(const QString &problem)
{
    return Application::tr("Settings and unsaved edits could not be kept. %1").arg(problem);
}

void Application::connectWindow()
{
    const QByteArray geometry = QByteArray::fromBase64(m_settings.value(settings::windowGeometry).toLatin1());
    if (!geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    connect(m_window.get(), &MainWindow::workspaceChosen, this, [this](const QString &id) { switchTo(QUuid(id)); });
    // Later: the page that asks for it belongs to the workspace that is closed then.
    connect(m_editing, &WorkspaceEditing::openWanted, this, &Application::switchTo, Qt::QueuedConnection);
    connect(m_editing, &WorkspaceEditing::removed, this, &Application::removed);
    connect(m_editing, &WorkspaceEditing::changedWhileOpen, this, &Application::reopenWhenIdle);
    m_editing->setObstacle([this](const QUuid &id) {
        return m_desk && m_desk->workspace().workspace().id == id ? whyToStay() : QString();
    });
    connect(m_door.get(), &ChangeDoor::idle, this, &Application::reopenAfterAll);
    // Later: who has unlocked it belongs to the workspace that is closed then.
    connect(m_window.get(), &MainWindow::unlocked, this, &Application::reopenAfterAll, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::workspacesWanted, this, &Application::showWorkspaces);
    connect(m_window.get(), &MainWindow::lockWanted, this, [this] { lock(tr("Locked by hand.")); });
    connect(m_window.get(), &MainWindow::closing, this, &Application::closing);
    connect(m_window.get(), &MainWindow::appearanceChosen, this, [settings = &m_settings](Appearance appearance) {
        settings->setValue(settings::theme, appearance == Appearance::Light  ? u"light"_s
                                            : appearance == Appearance::Dark ? u"dark"_s
                                                                             : u"system"_s);
    });
    connect(m_window->statusArea(), &StatusArea::connectionClicked, this, [this](const QString &id) {
        if (m_desk)
            m_desk->openService(id == serviceName(Service::Elevate) ? Service::Elevate : Service::Ivalt);
    });
    connect(&m_workspaces, &WorkspaceStore::added, this, &Application::showWorkspaceEntries);
    connect(&m_workspaces, &WorkspaceStore::changed, this, &Application::showWorkspaceEntries);
    connect(&m_workspaces, &WorkspaceStore::removed, this, &Application::showWorkspaceEntries);
    connect(m_door.get(), &ChangeDoor::logUnavailable, this, [this](const QString &message) {
        m_window->toasts()->show(
            {.kind = ToastKind::Error, .text = message, .actionText = tr("Try again"), .action = [this] {
                 m_log->retry();
             }});
    });
    connect(m_idleLock, &IdleLock::idle, this, [this] {
        const qint64 minutes = m_settings.value(settings::lockAfterMinutes).value_or(0);
        lock(tr("Locked after %n minute(s) without input.", nullptr, static_cast<int>(minutes)));
    });
    // The appearance at the start may be the command line's; whoever made the theme has decided.
    for (const SettingRow *setting :
         {static_cast<const SettingRow *>(&settings::highContrast),
          static_cast<const SettingRow *>(&settings::momentZone), static_cast<const SettingRow *>(&settings::mapTiles),
          static_cast<const SettingRow *>(&settings::lockAfterMinutes)})
        putIntoForce(*setting);
    connect(&m_settings, &SettingsStore::changed, this, &Application::putIntoForce);
    connect(&m_settings, &SettingsStore::failed, this, [this](const QString &problem) {
        m_window->toasts()->show(
            {.kind = ToastKind::Error, .text = notKeptText(problem), .actionText = tr("Try again"), .action = [this] {
                 m_settings.save();
             }});
    });

    auto *about = new QAction(m_theme.icon(Icon::Info), tr("About Gatehouse"), m_window.get());
    connect(about, &QAction::triggered, this, &Application::showAbout);
    m_window->addAction(about);

    auto *preferences = new QAction(m_theme.icon(Icon::Sliders), tr("Settings…"), m_window.get());
    preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    connect(preferences, &QAction::triggered, this, [this] {
        if (m_desk && !m_window->isLocked())
            m_window->showPage(u"settings"_s);
    });
    m_window->addAction(preferences);

    m_trySandbox = new QAction(m_theme.icon(Icon::Play), tr("Try the local sandbox"), m_window.get());
    connect(m_trySandbox, &QAction::triggered, this, [this] {
        leaveWhenSure(tr("Leave anyway"),
                      [this] { openSandboxAside([this](const QString &problem) { warnOf(problem); }); });
    });
    m_window->addAction(m_trySandbox);
    m_window->sidebar()->workspaceButton()->addMenuAction(m_trySandbox);

    auto *undo = new QAction(m_theme.icon(Icon::Undo), tr("Undo the last change"), m_window.get());
    undo->setShortcut(QKeySequence::Undo);
    undo->setEnabled(false);
    undo->setStatusTip(tr("There is nothing to undo."));
    m_window->addAction(undo);
    connect(undo, &QAction::triggered, this, [this] {
        if (m_desk)
            m_desk->undo();
    });
    connect(m_door.get(), &ChangeDoor::undoChanged, undo, [this, undo] {
        undo->setEnabled(m_door->canUndo());
        undo->setText(m_door->canUndo() ? m_door->undoText() : tr("Undo the last change"));
    });
    showWorkspaceEntries();
}

void Application::putIntoForce(const SettingRow &setting)
{
    if (setting.key == settings::theme.key) {
        m_theme.setAppearance(appearanceNamed(m_settings.value(settings::theme)));
    } else if (setting.key == settings::highContrast.key) {
        const bool isHigh = m_settings.value(settings::highContrast).value_or(false);
        m_theme.setContrast(isHigh ? Contrast::High : Contrast::Normal);
    } else if (setting.key == settings::momentZone.key) {
        setShownZone(QTimeZone(momentStyleOf(m_settings).isUtc ? QTimeZone::UTC : QTimeZone::LocalTime));
    } else if (setting.key == settings::lockAfterMinutes.key) {
        m_idleLock->setLimit(std::chrono::minutes(m_settings.value(settings::lockAfterMinutes).value_or(0)));
    } else if (setting.key == settings::mapTiles.key || setting.key == settings::mapAttribution.key) {
        m_tiles->setUpstream(m_settings.value(settings::mapTiles), m_settings.value(settings::mapAttribution));
    }
}

void Application::showAbout()
{
    auto *dialog = new AboutDialog(m_theme, {}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::lock(const QString &reason)
{
    m_lock->lock(m_desk.get(), reason);
}

void Application::closing(QCloseEvent *event)
{
    m_settings.setValue(settings::windowGeometry, QString::fromLatin1(m_window->saveGeometry().toBase64()));
    if (m_door->runs().isEmpty()) {
        // Behind the lock nobody could be asked.
        if (m_closesAnyway || m_window->isLocked() || !m_desk)
            return;
        const QString problem = m_settings.save();
        if (problem.isEmpty() && m_desk->unsaved().isEmpty())
            return;
        event->ignore();
        const auto closeAnyway = [this] {
            m_closesAnyway = true;
            m_window->close();
        };
        if (m_desk->unsaved().isEmpty())
            m_window->toasts()->show({.kind = ToastKind::Error,
                                      .text = notKeptText(problem),
                                      .actionText = tr("Close anyway"),
                                      .action = closeAnyway});
        else
            leaveWhenSure(tr("Close anyway"), closeAnyway, problem.isEmpty() ? QString() : notKeptText(problem));
        return;
    }
    event->ignore();
    const QString why = tr("Changes are still being sent. Wait until they are done, or cancel them in the activity "
                           "panel, then close the window.");
    if (m_window->isLocked())
        m_window->refuseUnlock(why);
    else
        m_window->toasts()->show({.kind = ToastKind::Warning, .text = why});
}

} // namespace gatehouse
