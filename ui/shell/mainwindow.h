#pragma once

#include "ui/shell/palettemodel.h"
#include "ui/shell/shelltypes.h"
#include "ui/widgets/settingsmemory.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace gatehouse {

class ActingBar;
class ActivityPanel;
class CommandPalette;
class EnvironmentBar;
class LockGuard;
class LockPage;
class ModeLine;
class Sidebar;
class StatusArea;
class Toasts;

//! The frame around the pages. Knows pages, actions and texts; what they do is up to whoever fills it.
//! A page is any widget; its QWidget::actions() appear in the command palette once it was opened, its entry's commands
//! before, and the window's own actions always.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using PageMaker = std::function<QWidget *()>;

    explicit MainWindow(const Theme &theme, const SettingsMemory &memory = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows which workspace is open in the bar, the switcher and the title.
    void setWorkspace(const WorkspaceEntry &workspace);
    void setWorkspaces(const QList<WorkspaceEntry> &workspaces);

    //! \a make is called when the page is shown for the first time; the window owns what it returns.
    void addPage(const PageEntry &entry, PageMaker make);
    void setPageCount(const QString &id, std::optional<qint64> count);
    void clearPages();
    //! Puts a new widget in place of the page's; nothing when it was not shown yet.
    void remakePage(const QString &id);
    QStringList pageIds() const;
    bool showPage(const QString &id); //!< false when there is none
    QString currentPageId() const;
    QWidget *currentPage() const;
    //! The page's widget, made now if it was not yet; null when there is no such page.
    QWidget *page(const QString &id);

    //! Something in place of sidebar and pages, such as the first-run page; null brings them back. Owned.
    void setCover(QWidget *cover);

    ActingBar *actingBar() const { return m_acting; }
    ModeLine *readOnlyLine() const { return m_readOnly; } //!< while the workspace is read-only
    ModeLine *dryRunLine() const { return m_dryRun; }     //!< while changes are only looked at
    Sidebar *sidebar() const { return m_sidebar; }
    StatusArea *statusArea() const { return m_status; }
    ActivityPanel *activityPanel() const { return m_activity; }
    Toasts *toasts() const { return m_toasts; }
    CommandPalette *commandPalette() const { return m_palette; }

    //! Hides every datum, of dialogs too, and takes no command until unlock(). What was there stays as it was.
    void lock(const LockPrompt &prompt);
    void unlock();
    //! Says on the lock page why it stays locked.
    void refuseUnlock(const QString &message);
    bool isLocked() const;
    //! Closes, unasked, the dialogs that wait behind the lock.
    void discardDialogs();

    bool wasPainted() const { return m_wasPainted; } //!< see painted()

    //! All that can be done: actions of the current page, pages, actions and commands of the other pages, workspaces,
    //! the window's own actions.
    QList<PaletteEntry> paletteEntries();

signals:
    //! The window is on the screen for the first time. What need not be there before may begin now.
    void painted();
    void pageShown(const QString &id);
    void workspaceChosen(const QString &id);
    void workspacesWanted(); //!< to manage them
    void unlockWanted(const QString &secret);
    void unlocked();
    void lockWanted();
    void signOutWanted();                                    //!< from the lock page; what is not saved may be lost
    void appearanceChosen(gatehouse::Appearance appearance); //!< and in force already
    void closing(QCloseEvent *event);                        //!< may be ignored, for instance while work is running

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page
    {
        PageEntry entry;
        PageMaker make;
        QWidget *widget = nullptr;
    };

    QAction *makeAction(const QString &id, const QString &text, Icon icon, const QKeySequence &keys);
    void makeActions();
    void makeThemeActions();
    void fillMenu();
    void keepToastsClear();
    void updateTitle();

    Theme m_theme;
    SettingsMemory m_memory;
    QStackedWidget *m_layers = nullptr; //!< cover, work, lock
    QWidget *m_work = nullptr;
    QWidget *m_cover = nullptr;
    EnvironmentBar *m_bar = nullptr;
    ActingBar *m_acting = nullptr;
    ModeLine *m_readOnly = nullptr;
    ModeLine *m_dryRun = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    ActivityPanel *m_activity = nullptr;
    StatusArea *m_status = nullptr;
    Toasts *m_toasts = nullptr;
    CommandPalette *m_palette = nullptr;
    LockPage *m_lock = nullptr;
    LockGuard *m_guard = nullptr;
    QList<QAction *> m_themeActions; //!< one for each appearance
    QMenu *m_themeMenu = nullptr;
    QList<Page> m_pages;
    QString m_current;
    WorkspaceEntry m_workspace;
    QList<WorkspaceEntry> m_workspaces;
    QPointer<QWidget> m_focusBefore;
    bool m_wasPainted = false;
};

} // namespace gatehouse
