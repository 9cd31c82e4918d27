#include "ui/shell/mainwindow.h"

#include "ui/shell/actingbar.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/lockguard.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/palettecollector.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toasts.h"
#include "ui/shell/workspacebutton.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

const QString collapsedKey = u"window/sidebarCollapsed"_s;

} // namespace

MainWindow::MainWindow(const Theme &theme, const SettingsMemory &memory, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_memory(memory)
    , m_layers(new QStackedWidget)
    , m_work(new QWidget)
    , m_bar(new EnvironmentBar(theme))
    , m_acting(new ActingBar(theme))
    , m_readOnly(new ModeLine(theme, Icon::Lock))
    , m_dryRun(new ModeLine(theme, Icon::Eye))
    , m_sidebar(new Sidebar(theme))
    , m_stack(new QStackedWidget)
    , m_activity(new ActivityPanel(theme))
    , m_status(new StatusArea(theme))
    , m_lock(new LockPage(theme))
    , m_guard(new LockGuard(this))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    // Only the page that is shown needs room.
    connect(m_stack, &QStackedWidget::currentChanged, this, [this](int current) {
        for (int i = 0; i < m_stack->count(); ++i) {
            const auto policy = i == current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            m_stack->widget(i)->setSizePolicy(policy, policy);
        }
    });
    right->addWidget(m_activity);
    middle->addLayout(right, 1);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_acting);
    work->addWidget(m_readOnly);
    work->addWidget(m_dryRun);
    work->addLayout(middle, 1);
    work->addWidget(m_status);

    m_layers->addWidget(m_work);
    m_layers->addWidget(m_lock);
    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_layers, 1);
    setCentralWidget(center);

    m_toasts = new Toasts(theme, center);
    m_activity->installEventFilter(this);
    keepToastsClear();
    m_palette = new CommandPalette(theme, memory, center);
    m_sidebar->setCollapsed(memory.value(collapsedKey, false).toBool());
    m_bar->hide();
    resize(1280, 800);

    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) {
        // Whoever chooses the page that is open wants to go on there, with its keys.
        if (showPage(id))
            currentPage()->setFocus();
    });
    connect(m_sidebar, &Sidebar::collapsedChanged, this,
            [this](bool isCollapsed) { m_memory.setValue(collapsedKey, isCollapsed); });
    connect(m_sidebar->workspaceButton(), &WorkspaceButton::workspaceChosen, this, &MainWindow::workspaceChosen);
    connect(m_sidebar->workspaceButton(), &WorkspaceButton::workspacesWanted, this, &MainWindow::workspacesWanted);
    connect(m_activity, &ActivityPanel::runningChanged, m_status, &StatusArea::setRunning);
    connect(m_status, &StatusArea::activityClicked, this, [this] { m_activity->setCollapsed(false); });
    connect(m_lock, &LockPage::unlockWanted, this, &MainWindow::unlockWanted);
    connect(m_lock, &LockPage::signOutWanted, this, &MainWindow::signOutWanted);
    connect(m_lock, &LockPage::quitWanted, this, [this] {
        // The person has just been asked.
        m_guard->discardDialogs();
        close();
    });
    makeActions();
    updateTitle();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::makeAction(const QString &id, const QString &text, Icon icon, const QKeySequence &keys)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    const auto add = [this](const QString &id, const QString &text, Icon icon, const QKeySequence &keys, auto slot) {
        connect(makeAction(id, text, icon, keys), &QAction::triggered, this, slot);
    };
    add(u"window.palette"_s, tr("Command palette"), Icon::Command, Qt::CTRL | Qt::Key_K, [this] {
        if (!isLocked() && !m_cover)
            m_palette->open(paletteEntries());
    });
    add(u"window.sidebar"_s, tr("Collapse or expand the sidebar"), Icon::PanelLeftClose, Qt::CTRL | Qt::Key_B,
        [this] { m_sidebar->setCollapsed(!m_sidebar->isCollapsed()); });
    add(u"window.workspaces"_s, tr("Workspaces and connections…"), Icon::Settings, {},
        [this] { emit workspacesWanted(); });
    makeThemeActions();
    add(u"window.lock"_s, tr("Lock now"), Icon::Lock, Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { emit lockWanted(); });
    connect(m_sidebar->menu(), &QMenu::aboutToShow, this, &MainWindow::fillMenu);
    auto *openMenu = new QShortcut(Qt::Key_F10, m_work);
    connect(openMenu, &QShortcut::activated, this, [this] {
        fillMenu();
        m_sidebar->openMenu();
    });

    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), m_work);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            const QStringList ids = m_sidebar->pageIds();
            if (number <= ids.size())
                showPage(ids[number - 1]);
        });
    }
}

void MainWindow::makeThemeActions()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](Appearance appearance, const QString &id, const QString &text, Icon icon) {
        QAction *action = makeAction(id, text, icon, {});
        action->setCheckable(true);
        action->setChecked(m_theme.appearance() == appearance);
        group->addAction(action);
        m_themeActions.append(action);
        connect(action, &QAction::triggered, this, [this, appearance] {
            m_theme.setAppearance(appearance);
            emit appearanceChosen(appearance);
        });
    };
    add(Appearance::System, u"window.theme.system"_s, tr("Theme of the system"), Icon::Monitor);
    add(Appearance::Light, u"window.theme.light"_s, tr("Light theme"), Icon::Sun);
    add(Appearance::Dark, u"window.theme.dark"_s, tr("Dark theme"), Icon::Moon);
    m_themeMenu = new QMenu(tr("Theme"), this);
    m_themeMenu->setIcon(m_theme.icon(Icon::Sun));
    m_themeMenu->addActions(m_themeActions);
}

//! Everything the window itself can do, whoever has added it.
void MainWindow::fillMenu()
{
    QMenu *menu = m_sidebar->menu();
    menu->clear();
    m_themeActions.at(static_cast<int>(m_theme.appearance()))->setChecked(true);
    const auto actions = this->actions();
    for (QAction *action : actions) {
        if (action == m_themeActions.constFirst())
            menu->addMenu(m_themeMenu);
        else if (!m_themeActions.contains(action))
            menu->addAction(action);
    }
}

void MainWindow::setWorkspace(const WorkspaceEntry &workspace)
{
    m_workspace = workspace;
    m_bar->setEnvironment(workspace.environment);
    m_bar->setVisible(!workspace.name.isEmpty());
    m_sidebar->workspaceButton()->setWorkspace(workspace);
    m_status->setEnvironment(workspace.environment);
    updateTitle();
}

void MainWindow::setWorkspaces(const QList<WorkspaceEntry> &workspaces)
{
    m_workspaces = workspaces;
    m_sidebar->workspaceButton()->setWorkspaces(workspaces);
}

void MainWindow::addPage(const PageEntry &entry, PageMaker make)
{
    m_pages.append({entry, std::move(make), nullptr});
    QList<PageEntry> entries;
    for (const Page &known : std::as_const(m_pages))
        entries.append(known.entry);
    m_sidebar->setPages(entries);
}

void MainWindow::setPageCount(const QString &id, std::optional<qint64> count)
{
    for (Page &known : m_pages) {
        if (known.entry.id == id)
            known.entry.count = count;
    }
    m_sidebar->setCount(id, count);
}

//! An editor that loses the focus tells its page what was typed, which must be whole then.
static void deletePage(QWidget *page)
{
    QWidget *focused = page ? page->window()->focusWidget() : nullptr;
    if (focused && page->isAncestorOf(focused))
        focused->clearFocus();
    delete page;
}

void MainWindow::clearPages()
{
    for (const Page &known : std::as_const(m_pages))
        deletePage(known.widget);
    m_pages.clear();
    m_current.clear();
    m_sidebar->setPages({});
}

void MainWindow::remakePage(const QString &id)
{
    for (Page &known : m_pages) {
        if (known.entry.id != id || !known.widget)
            continue;
        QWidget *old = std::exchange(known.widget, nullptr);
        const bool hadFocus = old->isAncestorOf(QApplication::focusWidget());
        m_stack->removeWidget(old);
        // Not at once: it may be the one who asked.
        old->hide();
        old->deleteLater();
        if (m_current != id)
            return;
        m_stack->setCurrentWidget(page(id));
        if (hadFocus)
            m_stack->currentWidget()->setFocus();
        return;
    }
}

QStringList MainWindow::pageIds() const
{
    return m_sidebar->pageIds();
}

QWidget *MainWindow::page(const QString &id)
{
    for (Page &known : m_pages) {
        if (known.entry.id != id)
            continue;
        if (!known.widget) {
            known.widget = known.make();
            m_stack->addWidget(known.widget);
        }
        return known.widget;
    }
    return nullptr;
}

bool MainWindow::showPage(const QString &id)
{
    QWidget *widget = page(id);
    if (!widget)
        return false;
    const bool isOther = m_current != id;
    m_current = id;
    m_stack->setCurrentWidget(widget);
    m_sidebar->setOpenPage(id);
    if (isOther) {
        updateTitle();
        emit pageShown(id);
    }
    return true;
}

QString MainWindow::currentPageId() const
{
    return m_current;
}

QWidget *MainWindow::currentPage() const
{
    return m_current.isEmpty() ? nullptr : m_stack->currentWidget();
}

void MainWindow::setCover(QWidget *cover)
{
    // Later: what it is replaced for may have been asked for on it.
    if (m_cover) {
        m_layers->removeWidget(m_cover);
        m_cover->hide();
        m_cover->deleteLater();
    }
    m_cover = cover;
    if (cover)
        m_layers->insertWidget(0, cover);
    if (!isLocked())
        m_layers->setCurrentWidget(cover ? cover : m_work);
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    PaletteCollector collector(this, m_theme);
    // What the person is looking at comes first.
    for (const Page &known : std::as_const(m_pages)) {
        if (known.entry.id == m_current)
            collector.addActions(known.widget, known.entry.id, known.entry.title);
    }
    const QStringList ids = m_sidebar->pageIds();
    for (const Page &known : std::as_const(m_pages))
        collector.addPage(known.entry, static_cast<int>(ids.indexOf(known.entry.id)) + 1);
    for (const Page &known : std::as_const(m_pages)) {
        if (!known.widget)
            collector.addCommands(known.entry);
        else if (known.entry.id != m_current)
            collector.addActions(known.widget, known.entry.id, known.entry.title);
    }
    for (const WorkspaceEntry &workspace : std::as_const(m_workspaces)) {
        if (workspace.id != m_workspace.id)
            collector.addWorkspace(workspace);
    }
    collector.addActions(this, {}, tr("Window"));
    return collector.entries();
}

void MainWindow::lock(const LockPrompt &prompt)
{
    if (isLocked())
        return;
    m_palette->close();
    m_toasts->setHeld(true);
    m_focusBefore = QApplication::focusWidget();
    m_guard->shut();
    m_lock->ask(prompt);
    m_layers->setCurrentWidget(m_lock);
    updateTitle();
}

void MainWindow::unlock()
{
    if (!isLocked())
        return;
    m_layers->setCurrentWidget(m_cover ? m_cover : m_work);
    m_toasts->setHeld(false);
    if (m_focusBefore)
        m_focusBefore->setFocus();
    updateTitle();
    m_guard->open();
    emit unlocked();
}

void MainWindow::refuseUnlock(const QString &message)
{
    m_lock->refuse(message);
}

bool MainWindow::isLocked() const
{
    return m_layers->currentWidget() == m_lock;
}

void MainWindow::discardDialogs()
{
    m_guard->discardDialogs();
}

//! Messages must not lie on the buttons of what is running.
void MainWindow::keepToastsClear()
{
    const int activity = m_activity->isHidden() ? 0 : m_activity->height();
    m_toasts->setBottomMargin(activity + tokens::StatusHeight - tokens::Gap);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_guard->isShut() && m_guard->hasDialogs()) {
        event->ignore();
        m_lock->askToQuit();
        return;
    }
    emit closing(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_wasPainted)
        windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The window paints itself while it handles this event, so afterwards it is painted.
    if (!m_wasPainted && watched == windowHandle() && event->type() == QEvent::Expose && windowHandle()->isExposed()) {
        m_wasPainted = true;
        windowHandle()->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    const QEvent::Type type = event->type();
    if (watched == m_activity &&
        (type == QEvent::Resize || type == QEvent::ShowToParent || type == QEvent::HideToParent))
        keepToastsClear();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (isLocked()) {
        parts.append(tr("Locked"));
    } else {
        for (const Page &known : std::as_const(m_pages)) {
            if (known.entry.id == m_current)
                parts.append(known.entry.title);
        }
        if (!m_workspace.name.isEmpty())
            parts.append(u"%1 (%2)"_s.arg(m_workspace.name, environmentName(m_workspace.environment)));
    }
    parts.append(u"Gatehouse"_s);
    setWindowTitle(parts.join(u" – "_s));
}

} // namespace gatehouse
