#include "ui/shell/activitypanel.h"
#include "ui/shell/activityrow.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/toastcard.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>

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
    void pagesByNumber();
    void sidebarModel();
    void titleNamesPageAndWorkspace();

    void fuzzy_data();
    void fuzzy();
    void paletteModel();
    void paletteFindsAndRuns();
    void paletteRemembersRecent();
    void paletteRunsActionsOfOtherPages();
    void paletteLeavesOutWhatCannotBeDone();
    void paletteKeepsTheFocus();

    void toastGoesByItself();
    void errorToastStays();
    void toastAction();
    void toastsStack();

    void activityRows();
    void activityTexts_data();
    void activityTexts();

    void lockHidesEverything();
    void lockKeepsWork();
    void lockRefuses();
    void statusArea();

private:
    Theme m_theme;
    QHash<QString, QVariant> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_made;
    int m_triggered = 0;
};

void TestShell::init()
{
    m_memory.clear();
    m_made.clear();
    m_triggered = 0;
    m_window = std::make_unique<MainWindow>(
        m_theme, SettingsMemory{[this](const QString &key) { return m_memory.value(key); },
                                [this](const QString &key, const QVariant &value) { m_memory[key] = value; }});
    m_window->setWorkspace({u"w"_s, u"City of Pune"_s, {}, Environment::Production});
    const auto add = [this](const QString &id, const QString &title, const QString &section) {
        m_window->addPage({id, title, section, Icon::Users}, [this, id] {
            m_made.append(id);
            auto *page = new QLineEdit(u"page "_s + id);
            auto *action = new QAction(u"Do &something on "_s + id, page);
            connect(action, &QAction::triggered, this, [this] { ++m_triggered; });
            page->addAction(action);
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

void TestShell::fuzzy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // empty: does not match at all
    QTest::newRow("beginnings of words") << u"nu"_s << u"New user"_s << u"Menu"_s;
    QTest::newRow("run over scatter") << u"role"_s << u"Go to Roles"_s << u"Refresh organization list entry"_s;
    QTest::newRow("shorter") << u"users"_s << u"Users"_s << u"Users of iVALT"_s;
    QTest::newRow("case") << u"USERS"_s << u"users"_s << QString();
    QTest::newRow("any order of words") << u"user new"_s << u"New user"_s << QString();
    QTest::newRow("missing letter") << u"usx"_s << QString() << u"Users"_s;
    QTest::newRow("missing word") << u"user delete"_s << QString() << u"New user"_s;
}

void TestShell::fuzzy()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto good = fuzzyMatch(typed, better);
    const auto bad = fuzzyMatch(typed, worse);
    QCOMPARE(good.has_value(), !better.isEmpty());
    if (better.isEmpty() || worse.isEmpty()) {
        QVERIFY(!bad.has_value());
        return;
    }
    QVERIFY(!bad || good->score > bad->score);
    QString letters;
    for (qsizetype at : good->positions)
        letters += better[at];
    QCOMPARE(letters.size(), QString(typed).remove(u' ').size());
}

void TestShell::paletteModel()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({{.id = u"1"_s, .text = u"New user"_s, .place = u"Users"_s, .shortcut = u"Ctrl+N"_s},
                      {.id = u"2"_s, .text = u"Go to Roles"_s, .place = u"ELEVATE"_s},
                      {.id = u"3"_s, .text = u"Lock now"_s, .place = u"Window"_s}},
                     {u"3"_s});
    QCOMPARE(model.index(0).data().toString(), u"Lock now"_s);
    QCOMPARE(model.index(1).data().toString(), u"New user"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"New user, Users, Ctrl+N"_s);
    model.setTyped(u"roles elevate"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Go to Roles"_s);
    QCOMPARE(model.entryAt(1), nullptr);
    QCOMPARE(model.entryAt(-1), nullptr);
}

void TestShell::paletteFindsAndRuns()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->commandPalette();
    QVERIFY(palette->isVisible());
    QVERIFY(palette->line()->hasFocus());
    QTest::keyClicks(palette->line(), u"users"_s);
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Go to Users"_s);
    QTest::keyClick(palette->line(), Qt::Key_Down);
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Go to Users of iVALT"_s);
    QTest::keyClick(palette->line(), Qt::Key_Down);
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Go to Users"_s);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_window->currentPageId(), u"b"_s);
}

void TestShell::paletteRemembersRecent()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->commandPalette();
    QTest::keyClicks(palette->line(), u"ivalt"_s);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Go to Users of iVALT"_s);
    QCOMPARE(palette->line()->text(), QString());
}

void TestShell::paletteRunsActionsOfOtherPages()
{
    m_window->showPage(u"b"_s);
    m_window->showPage(u"a"_s);
    m_window->commandPalette()->open(m_window->paletteEntries());
    QTest::keyClicks(m_window->commandPalette()->line(), u"something on b"_s);
    QTest::keyClick(m_window->commandPalette()->line(), Qt::Key_Return);
    QCOMPARE(m_triggered, 1);
    QCOMPARE(m_window->currentPageId(), u"b"_s);
}

void TestShell::paletteLeavesOutWhatCannotBeDone()
{
    m_window->currentPage()->actions().constFirst()->setEnabled(false);
    const QList<PaletteEntry> entries = m_window->paletteEntries();
    QVERIFY(
        std::ranges::none_of(entries, [](const PaletteEntry &entry) { return entry.text.contains(u"something"_s); }));
    QSet<QString> ids;
    for (const PaletteEntry &entry : entries)
        ids.insert(entry.id);
    QCOMPARE(ids.size(), entries.size());
}

void TestShell::paletteKeepsTheFocus()
{
    m_window->currentPage()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(m_window->commandPalette()->line(), Qt::Key_Tab);
    QVERIFY(m_window->commandPalette()->line()->hasFocus());
    QTest::keyClicks(m_window->commandPalette()->line(), u"zzz"_s);
    QTest::keyClick(m_window->commandPalette()->line(), Qt::Key_Return);
    QVERIFY(m_window->commandPalette()->isVisible());
    QTest::keyClick(m_window->commandPalette()->line(), Qt::Key_Escape);
    QVERIFY(!m_window->commandPalette()->isVisible());
    QVERIFY(m_window->currentPage()->hasFocus());
}

void TestShell::toastGoesByItself()
{
    m_window->toasts()->show({ToastKind::Info, u"Saved."_s});
    QCOMPARE(m_window->toasts()->count(), 1);
    QVERIFY(m_window->toasts()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->toasts()->count(), 0, 10'000);
    QVERIFY(!m_window->toasts()->isVisible());
}

void TestShell::errorToastStays()
{
    m_window->toasts()->show({ToastKind::Error, u"Not saved."_s});
    auto *card = m_window->toasts()->findChild<ToastCard *>();
    QTimerEvent none(-1);
    QCoreApplication::sendEvent(card, &none);
    QCOMPARE(m_window->toasts()->count(), 1);
    const auto buttons = card->findChildren<Button *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(m_window->toasts()->count(), 0);
}

void TestShell::toastAction()
{
    int undone = 0;
    m_window->toasts()->show({ToastKind::Success, u"Deleted."_s, u"Undo"_s, [&undone] { ++undone; }});
    auto *card = m_window->toasts()->findChild<ToastCard *>();
    card->actionButton()->setFocus();
    QTest::keyClick(card->actionButton(), Qt::Key_Space);
    QCOMPARE(undone, 1);
    QCOMPARE(m_window->toasts()->count(), 0);
}

void TestShell::toastsStack()
{
    for (int i = 0; i < 6; ++i)
        m_window->toasts()->show({ToastKind::Error, QString::number(i)});
    QCOMPARE(m_window->toasts()->count(), 4);
    QRect last;
    for (const ToastCard *card : m_window->toasts()->findChildren<ToastCard *>()) {
        if (card->isHidden())
            continue;
        const QRect shown = card->geometry().marginsRemoved(Panel::shadowMargins());
        QVERIFY(!shown.intersects(last));
        QVERIFY(m_window->toasts()->rect().contains(shown));
        last = shown;
    }
    m_window->resize(700, 500);
    QVERIFY(m_window->rect().contains(m_window->toasts()->geometry().topLeft()));
}

void TestShell::activityRows()
{
    ActivityPanel *panel = m_window->activityPanel();
    QVERIFY(!panel->isVisible());
    QSignalSpy running(panel, &ActivityPanel::runningChanged);
    QSignalSpy paused(panel, &ActivityPanel::pauseWanted);
    QSignalSpy resumed(panel, &ActivityPanel::resumeWanted);
    QSignalSpy cancelled(panel, &ActivityPanel::cancelWanted);
    Activity activity{.id = u"1"_s, .title = u"Import"_s, .done = 10, .total = 100, .canPause = true};
    panel->setActivity(activity);
    QVERIFY(panel->isVisible());
    QCOMPARE(running.takeFirst().first().toInt(), 1);
    const auto button = [panel](const QString &name) -> Button * {
        for (auto *candidate : panel->findChildren<Button *>()) {
            if (candidate->accessibleName() == name && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    };
    QTest::mouseClick(button(u"Pause Import"_s), Qt::LeftButton);
    QCOMPARE(paused.takeFirst().first().toString(), u"1"_s);
    activity.state = ActivityState::Paused;
    panel->setActivity(activity);
    QTest::mouseClick(button(u"Resume Import"_s), Qt::LeftButton);
    QCOMPARE(resumed.size(), 1);
    QTest::mouseClick(button(u"Cancel Import"_s), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!button(u"Clear finished"_s));
    activity.state = ActivityState::Finished;
    panel->setActivity(activity);
    QCOMPARE(running.takeFirst().first().toInt(), 0);
    QCOMPARE(panel->findChildren<ActivityRow *>().size(), 1);
    panel->removeEnded();
    QVERIFY(!panel->isVisible());
}

void TestShell::activityTexts_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<QString>("text");
    QTest::newRow("everything known")
        << Activity{.done = 41200, .total = 100000, .unit = u"users"_s, .rate = 3400, .left = std::chrono::seconds(17)}
        << u"41,200 of 100,000 users · 3,400 per second · 17 s left"_s;
    QTest::newRow("total unknown") << Activity{.done = 5, .unit = u"rows"_s} << u"5 rows"_s;
    QTest::newRow("minutes") << Activity{.done = 1, .total = 9, .left = std::chrono::seconds(150)}
                             << u"1 of 9 · 3 min left"_s;
    QTest::newRow("paused, no rate") << Activity{.state = ActivityState::Paused, .done = 1, .total = 2, .rate = 7}
                                     << u"Paused · 1 of 2"_s;
    QTest::newRow("failed") << Activity{.state = ActivityState::Failed, .message = u"Refused."_s}
                            << u"Failed · Refused."_s;
}

void TestShell::activityTexts()
{
    QFETCH(Activity, activity);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(ActivityRow::progressText(activity), "text");
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

void TestShell::statusArea()
{
    StatusArea *status = m_window->statusArea();
    QSignalSpy clicked(status, &StatusArea::connectionClicked);
    status->setConnections(
        {{u"e"_s, u"ELEVATE"_s, Connectivity::Offline, u"No answer"_s}, {u"i"_s, u"iVALT"_s, Connectivity::Online}});
    const auto buttons = status->findChildren<Button *>();
    const auto found =
        std::ranges::find_if(buttons, [](const Button *b) { return b->text().startsWith(u"ELEVATE"_s); });
    QVERIFY(found != buttons.end());
    QVERIFY((*found)->text() != u"ELEVATE"_s); // the state is said in words, not by colour alone
    QTest::mouseClick(*found, Qt::LeftButton);
    QCOMPARE(clicked.takeFirst().first().toString(), u"e"_s);
    status->setConnections({});
    status->setMessage(u"Saved."_s);
    QCOMPARE(status->message(), u"Saved."_s);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
