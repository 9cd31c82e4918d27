#include "ui/connections/signindialog.h"
#include "ui/shell/activitypanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void pagesAreMadeWhenShown();
    void sidebarByKeyboard();
    void sidebarByMouse();
    void sidebarCollapses();
    void themeFromTheMenu();
    void menuByKeyboard();
    void messagesKeepClearOfActivities();
    void pagesByNumber();
    void sidebarModel();
    void titleNamesPageAndWorkspace();

    void lockHidesEverything();
    void lockKeepsWork();
    void lockRefuses();
    void lockTakesNoCommand();
    void lockClosesMenus();
    void dialogsComeBackModal();
    void dialogsThatOpenWaitForTheUnlocking();
    void dialogsThatAreDoneStayAway();
    void leavingTheLockAsksFirst();
    void quittingAsksWhereSomethingWouldBeLost();

private:
    Theme m_theme;
    QHash<QString, QVariant> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_made;
};

void TestShell::init()
{
    m_memory.clear();
    m_made.clear();
    m_window = std::make_unique<MainWindow>(
        m_theme, SettingsMemory{[this](const QString &key) { return m_memory.value(key); },
                                [this](const QString &key, const QVariant &value) { m_memory[key] = value; }});
    m_window->setWorkspace({u"w"_s, u"City of Pune"_s, {}, Environment::Production});
    const auto add = [this](const QString &id, const QString &title, const QString &section) {
        m_window->addPage({id, title, section, Icon::Users}, [this, id] {
            m_made.append(id);
            auto *page = new QLineEdit(u"page "_s + id);
            return page;
        });
    };
    add(u"a"_s, u"Organizations"_s, u"ELEVATE"_s);
    add(u"b"_s, u"Users"_s, u"ELEVATE"_s);
    add(u"c"_s, u"Users of iVALT"_s, u"iVALT"_s);
    m_window->showPage(u"a"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
}

void TestShell::pagesAreMadeWhenShown()
{
    QCOMPARE(m_made, QStringList{u"a"_s});
    QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
    QVERIFY(m_window->showPage(u"b"_s));
    QVERIFY(m_window->showPage(u"b"_s));
    QVERIFY(!m_window->showPage(u"nowhere"_s));
    QCOMPARE(m_made, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_window->currentPageId(), u"b"_s);
    QVERIFY(m_window->currentPage()->isVisible());
    m_window->clearPages();
    QCOMPARE(m_window->pageIds(), QStringList());
    QCOMPARE(m_window->currentPage(), nullptr);
}

void TestShell::sidebarByKeyboard()
{
    QListView *list = m_window->sidebar()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentIndex().data().toString(), u"Users of iVALT"_s);
    QCOMPARE(m_window->currentPageId(), u"a"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(list->currentIndex().data().toString(), u"Users"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_window->currentPageId(), u"b"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_window->currentPageId(), u"c"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().data().toString(), u"Organizations"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(list->currentIndex().data().toString(), u"Organizations"_s);
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(!list->hasFocus());
}

void TestShell::sidebarByMouse()
{
    QListView *list = m_window->sidebar()->list();
    const auto click = [list](int row) {
        const QRect rect = list->visualRect(list->model()->index(row, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rect.center());
    };
    click(2);
    QCOMPARE(m_window->currentPageId(), u"b"_s);
    click(0); // a heading
    QCOMPARE(m_window->currentPageId(), u"b"_s);
}

void TestShell::sidebarCollapses()
{
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_window->sidebar()->isCollapsed());
    QCOMPARE(m_window->sidebar()->width(), tokens::SidebarCollapsed);
    const MainWindow other(m_theme, SettingsMemory{[this](const QString &key) { return m_memory.value(key); }, {}});
    QVERIFY(other.sidebar()->isCollapsed());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_window->sidebar()->width(), tokens::SidebarWidth);
}

void TestShell::themeFromTheMenu()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::appearanceChosen);
    QMenu *menu = m_window->sidebar()->menu();
    emit menu->aboutToShow();
    const auto withText = [](const QList<QAction *> &actions, const QString &text) {
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    };
    QAction *themes = withText(menu->actions(), u"Theme"_s);
    QVERIFY(themes && themes->menu());
    withText(themes->menu()->actions(), u"Dark theme"_s)->trigger();
    QVERIFY(m_theme.isDark());
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), QColor(tokens::dark.surface));
    QCOMPARE(chosen.takeFirst().first().value<Appearance>(), Appearance::Dark);
    QVERIFY(withText(menu->actions(), u"Lock now"_s));

    // The palette lists the same.
    for (const PaletteEntry &entry : m_window->paletteEntries()) {
        if (entry.text == u"Light theme"_s)
            entry.run();
    }
    QVERIFY(!m_theme.isDark());
    QCOMPARE(chosen.size(), 1);
}

void TestShell::menuByKeyboard()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QMenu *menu = m_window->sidebar()->menu();
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().size() > 3);
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!menu->isVisible());
}

void TestShell::messagesKeepClearOfActivities()
{
    m_window->show();
    m_window->activityPanel()->setActivity({.id = u"1"_s, .title = u"Import"_s, .total = 9});
    m_window->toasts()->show({ToastKind::Success, u"Done."_s, {}, {}});
    const auto bottom = [this](const QWidget *widget) {
        return widget->mapTo(m_window.get(), QPoint(0, widget->height())).y();
    };
    const QWidget *panel = m_window->activityPanel();
    QTRY_VERIFY(m_window->toasts()->isVisible() && panel->isVisible());
    QTRY_VERIFY(bottom(m_window->toasts()) <= bottom(panel) - panel->height() + 2 * tokens::Padding);
}

void TestShell::pagesByNumber()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPageId(), u"c"_s);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->currentPageId(), u"c"_s);
}

void TestShell::sidebarModel()
{
    SidebarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Pages of one section come together wherever they were given.
    model.setPages({{u"1"_s, u"One"_s, u"S"_s}, {u"2"_s, u"Two"_s, u"T"_s}, {u"3"_s, u"Three"_s, u"S"_s}});
    QCOMPARE(model.ids(), (QStringList{u"1"_s, u"3"_s, u"2"_s}));
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCount(u"3"_s, 12);
    model.setOpen(u"3"_s);
    QCOMPARE(changed.size(), 2);
    const QString spoken = model.indexOf(u"3"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"12"_s) && spoken.contains(u"Three"_s), qPrintable(spoken));
    model.setCount(u"nowhere"_s, 1);
    QVERIFY(!model.indexOf(u"nowhere"_s).isValid());
}

void TestShell::titleNamesPageAndWorkspace()
{
    QCOMPARE(m_window->windowTitle(), u"Organizations – City of Pune (Production) – Gatehouse"_s);
}

void TestShell::lockHidesEverything()
{
    auto *dialog = new QDialog(m_window.get());
    auto *typed = new QLineEdit(u"half typed"_s, dialog);
    dialog->open();
    m_window->toasts()->show({ToastKind::Error, u"A name"_s});
    m_window->commandPalette()->open(m_window->paletteEntries());
    QSignalSpy closed(dialog, &QDialog::finished);

    m_window->lock({u"City of Pune"_s, u"Locked."_s, {}});
    QVERIFY(m_window->isLocked());
    QVERIFY(!m_window->currentPage()->isVisible());
    QVERIFY(!m_window->sidebar()->isVisible());
    QVERIFY(!m_window->toasts()->isVisible());
    QVERIFY(!m_window->commandPalette()->isVisible());
    QVERIFY(!dialog->isVisible());
    QVERIFY(!m_window->windowTitle().contains(u"Organizations"_s));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_window->commandPalette()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPageId(), u"a"_s);
    m_window->toasts()->show({ToastKind::Info, u"Came while locked"_s});
    QVERIFY(!m_window->toasts()->isVisible());

    m_window->unlock();
    QVERIFY(dialog->isVisible());
    QCOMPARE(typed->text(), u"half typed"_s);
    QCOMPARE(closed.size(), 0);
    QVERIFY(m_window->currentPage()->isVisible());
    QCOMPARE(m_window->toasts()->count(), 2);
    QVERIFY(m_window->toasts()->isVisible());
}

void TestShell::lockKeepsWork()
{
    auto *page = static_cast<QLineEdit *>(m_window->currentPage());
    page->setFocus();
    page->setText(u"unsaved"_s);
    m_window->lock({u"w"_s, {}, u"Password"_s});
    m_window->unlock();
    QCOMPARE(page->text(), u"unsaved"_s);
    QVERIFY(page->hasFocus());
}

void TestShell::lockRefuses()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::unlockWanted);
    m_window->lock({u"w"_s, {}, u"Password"_s});
    auto *page = m_window->findChild<LockPage *>();
    QVERIFY(page->secretLine()->hasFocus());
    QTest::keyClicks(page->secretLine(), u"wrong"_s);
    QTest::keyClick(page->secretLine(), Qt::Key_Return);
    QCOMPARE(wanted.takeFirst().first().toString(), u"wrong"_s);
    QVERIFY(!page->unlockButton()->isEnabled());
    m_window->refuseUnlock(u"That is not the password."_s);
    QVERIFY(m_window->isLocked());
    QVERIFY(page->unlockButton()->isEnabled());
    QVERIFY(page->secretLine()->hasFocus());
    m_window->unlock();
    m_window->lock({u"w"_s, {}, {}});
    QCOMPARE(page->secretLine()->text(), QString());
    QVERIFY(!page->secretLine()->isVisible());
    QVERIFY(page->unlockButton()->hasFocus());
}

void TestShell::lockTakesNoCommand()
{
    QAction undo(u"Undo"_s);
    undo.setShortcut(Qt::CTRL | Qt::Key_Z);
    undo.setEnabled(false);
    QAction early(u"Early"_s);
    early.setShortcut(Qt::CTRL | Qt::Key_E);
    QAction late(u"Late"_s);
    late.setShortcut(Qt::CTRL | Qt::Key_Y);
    QSignalSpy undone(&undo, &QAction::triggered);
    QSignalSpy earlyDone(&early, &QAction::triggered);
    QSignalSpy lateDone(&late, &QAction::triggered);
    m_window->addActions({&undo, &early});
    const qsizetype before = m_window->actions().size();

    m_window->lock({u"w"_s, {}, {}});
    undo.setEnabled(true); // something became undoable meanwhile
    m_window->addAction(&late);
    const auto press = [this] {
        for (Qt::Key key : {Qt::Key_Z, Qt::Key_E, Qt::Key_Y})
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
    };
    press();
    QCOMPARE(undone.size() + earlyDone.size() + lateDone.size(), 0);
    QVERIFY(m_window->actions().isEmpty()); // so the palette has none of them either

    m_window->unlock();
    QCOMPARE(m_window->actions().size(), before + 1);
    press();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(earlyDone.size(), 1);
    QCOMPARE(lateDone.size(), 1);
}

void TestShell::lockClosesMenus()
{
    QMenu menu(m_window->currentPage());
    menu.addAction(u"Copy what is shown"_s);
    menu.popup(m_window->mapToGlobal(QPoint(300, 300)));
    QTRY_VERIFY(menu.isVisible());
    m_window->lock({u"w"_s, {}, u"Password"_s});
    QVERIFY(!menu.isVisible());
    m_window->unlock();
    QVERIFY(!menu.isVisible());
}

void TestShell::dialogsComeBackModal()
{
    auto *below = new QDialog(m_window.get());
    auto *above = new QDialog(below);
    below->open();
    above->open();
    m_window->lock({u"w"_s, {}, {}});
    QVERIFY(!below->isVisible() && !above->isVisible());
    m_window->unlock();
    QVERIFY(below->isVisible() && above->isVisible());
    QVERIFY(below->isModal());
    QCOMPARE(above->windowModality(), Qt::WindowModal);
    above->reject();
    below->reject();
}

void TestShell::dialogsThatOpenWaitForTheUnlocking()
{
    Workspace workspace{.name = u"City of Pune"_s};
    workspace.elevate = ElevateConnection{.baseUrl = u"https://users.example.org"_s};
    m_window->lock({u"w"_s, {}, u"Password"_s});
    auto *signIn = new SignInDialog(m_theme, workspace, SignInDialog::Reason::SessionExpired, m_window->currentPage());
    signIn->open();
    QVERIFY(!signIn->isVisible());
    auto *other = new QDialog(m_window->currentPage()); // one that knows nothing of locks
    other->open();
    QTRY_VERIFY(!other->isVisible());
    auto *page = m_window->findChild<LockPage *>();
    QVERIFY(page->isVisible());

    m_window->unlock();
    QVERIFY(signIn->isVisible() && signIn->isModal());
    QVERIFY(other->isVisible() && other->isModal());
    delete signIn;
    delete other;
}

void TestShell::dialogsThatAreDoneStayAway()
{
    Workspace workspace{.name = u"City of Pune"_s};
    workspace.elevate = ElevateConnection{.baseUrl = u"https://users.example.org"_s};
    auto *before = new SignInDialog(m_theme, workspace, SignInDialog::Reason::SignIn, m_window.get());
    before->open();
    m_window->lock({u"w"_s, {}, u"Password"_s});
    auto *meanwhile = new SignInDialog(m_theme, workspace, SignInDialog::Reason::SignIn, m_window.get());
    meanwhile->open();
    before->accept();
    meanwhile->accept();
    m_window->unlock();
    QVERIFY(!before->isVisible());
    QVERIFY(!meanwhile->isVisible());
}

void TestShell::leavingTheLockAsksFirst()
{
    QSignalSpy signOut(m_window.get(), &MainWindow::signOutWanted);
    m_window->lock({.workspace = u"w"_s, .reason = {}, .secretLabel = u"Password"_s, .canSignOut = true});
    auto *page = m_window->findChild<LockPage *>();
    const auto button = [page](const QString &text) -> Button * {
        for (Button *candidate : page->findChildren<Button *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    };
    QTest::mouseClick(button(u"Sign out…"_s), Qt::LeftButton);
    QCOMPARE(signOut.size(), 0);
    QVERIFY(button(u"Stay locked"_s)->hasFocus());
    QTest::keyClick(button(u"Stay locked"_s), Qt::Key_Space);
    QVERIFY(page->secretLine()->hasFocus());
    QTest::mouseClick(button(u"Sign out…"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Sign out"_s), Qt::LeftButton);
    QCOMPARE(signOut.size(), 1);
    QVERIFY(m_window->isLocked()); // whoever signs out unlocks

    // While a password is being checked, leaving is still possible.
    QTest::keyClicks(page->secretLine(), u"secret"_s);
    QTest::keyClick(page->secretLine(), Qt::Key_Return);
    QVERIFY(!page->unlockButton()->isEnabled());
    QVERIFY(button(u"Quit Gatehouse…"_s)->isEnabled());
    m_window->unlock();
    m_window->lock({.workspace = u"w"_s, .reason = {}, .secretLabel = {}});
    QVERIFY(!button(u"Sign out…"_s));
}

void TestShell::quittingAsksWhereSomethingWouldBeLost()
{
    auto *form = new QDialog(m_window.get());
    form->open();
    m_window->lock({u"w"_s, {}, u"Password"_s});
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(closing.size(), 0);
    auto *page = m_window->findChild<LockPage *>();
    for (Button *button : page->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == u"Quit"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(closing.size(), 1);
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
