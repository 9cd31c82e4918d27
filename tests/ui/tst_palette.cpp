#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void fuzzy_data();
    void fuzzy();
    void paletteModel();
    void paletteFindsAndRuns();
    void paletteRemembersRecent();
    void paletteRunsActionsOfOtherPages();
    void paletteLeavesOutWhatCannotBeDone();
    void paletteSaysWhatStandsInTheWay();
    void paletteRunsCommandsOfUnopenedPages();
    void paletteWaitsForThePageToBeReady();
    void paletteSwitchesWorkspaces();
    void paletteKeepsTheFocus();

private:
    const PaletteEntry *entry(const QString &text);

    Theme m_theme;
    QHash<QString, QVariant> m_memory;
    std::unique_ptr<MainWindow> m_window;
    QList<PaletteEntry> m_entries;
    int m_triggered = 0;
};

void TestPalette::init()
{
    m_memory.clear();
    m_triggered = 0;
    m_window = std::make_unique<MainWindow>(
        m_theme, SettingsMemory{[this](const QString &key) { return m_memory.value(key); },
                                [this](const QString &key, const QVariant &value) { m_memory[key] = value; }});
    m_window->setWorkspace({u"w"_s, u"City of Pune"_s, {}, Environment::Production});
    const auto add = [this](const QString &id, const QString &title, const QString &section) {
        m_window->addPage({id, title, section, Icon::Users}, [this, id] {
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

void TestPalette::cleanup()
{
    m_window.reset();
}

void TestPalette::fuzzy_data()
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

void TestPalette::fuzzy()
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

void TestPalette::paletteModel()
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

void TestPalette::paletteFindsAndRuns()
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

void TestPalette::paletteRemembersRecent()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->commandPalette();
    QTest::keyClicks(palette->line(), u"ivalt"_s);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Go to Users of iVALT"_s);
    QCOMPARE(palette->line()->text(), QString());
}

void TestPalette::paletteRunsActionsOfOtherPages()
{
    m_window->showPage(u"b"_s);
    m_window->showPage(u"a"_s);
    m_window->commandPalette()->open(m_window->paletteEntries());
    QTest::keyClicks(m_window->commandPalette()->line(), u"something on b"_s);
    QTest::keyClick(m_window->commandPalette()->line(), Qt::Key_Return);
    QCOMPARE(m_triggered, 1);
    QCOMPARE(m_window->currentPageId(), u"b"_s);
}

void TestPalette::paletteLeavesOutWhatCannotBeDone()
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

//! The window's entry with this text, or null.
const PaletteEntry *TestPalette::entry(const QString &text)
{
    m_entries = m_window->paletteEntries();
    const auto found = std::ranges::find(m_entries, text, &PaletteEntry::text);
    return found == m_entries.end() ? nullptr : &*found;
}

void TestPalette::paletteSaysWhatStandsInTheWay()
{
    QAction *action = m_window->currentPage()->actions().constFirst();
    action->setEnabled(false);
    action->setStatusTip(u"Select a row first."_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->commandPalette();
    const QAbstractItemModel *model = palette->list()->model();
    const QModelIndex last = model->index(model->rowCount() - 1, 0); // what can be done comes first
    QCOMPARE(last.data().toString(), u"Do something on a"_s);
    QCOMPARE(last.data(PaletteModel::ObstacleRole).toString(), u"Select a row first."_s);
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains("Select a row first."_L1));
    QTest::keyClicks(palette->line(), u"something on a"_s);
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Do something on a"_s);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QCOMPARE(m_triggered, 0);
}

void TestPalette::paletteRunsCommandsOfUnopenedPages()
{
    bool isAllowed = true;
    m_window->addPage({.id = u"d"_s,
                       .title = u"Roles"_s,
                       .section = u"ELEVATE"_s,
                       .commands =
                           [&isAllowed] {
                               return isAllowed ? QList<PageCommand>{{u"create"_s, u"New role…"_s, Icon::Plus}}
                                                : QList<PageCommand>();
                           }},
                      [this] {
                          auto *page = new QLineEdit;
                          auto *action = new QAction(u"New role…"_s, page);
                          action->setObjectName(u"create"_s);
                          connect(action, &QAction::triggered, this, [this] { ++m_triggered; });
                          page->addAction(action);
                          return page;
                      });
    isAllowed = false;
    QVERIFY(!entry(u"New role…"_s));
    isAllowed = true;
    QVERIFY(entry(u"New role…"_s));
    const QString id = entry(u"New role…"_s)->id;
    entry(u"New role…"_s)->run();
    QCOMPARE(m_window->currentPageId(), u"d"_s);
    QCOMPARE(m_triggered, 1);
    // Opened, its own action stands there once, and is the same to those who used it lately.
    m_entries = m_window->paletteEntries();
    QCOMPARE(std::ranges::count(m_entries, u"New role…"_s, &PaletteEntry::text), 1);
    QCOMPARE(entry(u"New role…"_s)->id, id);
}

void TestPalette::paletteWaitsForThePageToBeReady()
{
    QAction *action = nullptr;
    m_window->addPage({.id = u"d"_s,
                       .title = u"Roles"_s,
                       .section = u"ELEVATE"_s,
                       .commands = [] { return QList<PageCommand>{{u"create"_s, u"New role…"_s, Icon::Plus}}; }},
                      [&] {
                          auto *page = new QLineEdit;
                          action = new QAction(u"New role…"_s, page);
                          action->setObjectName(u"create"_s);
                          action->setEnabled(false);
                          connect(action, &QAction::triggered, this, [this] { ++m_triggered; });
                          page->addAction(action);
                          return page;
                      });
    entry(u"New role…"_s)->run();
    QCOMPARE(m_triggered, 0);
    action->setEnabled(true);
    QCOMPARE(m_triggered, 1);
    action->setEnabled(false);
    action->setEnabled(true); // later it is only enabled
    QCOMPARE(m_triggered, 1);
}

void TestPalette::paletteSwitchesWorkspaces()
{
    QString chosen;
    connect(m_window.get(), &MainWindow::workspaceChosen, this, [&chosen](const QString &id) { chosen = id; });
    m_window->setWorkspaces({{u"w"_s, u"City of Pune"_s, {}, Environment::Production},
                             {u"v"_s, u"City of Nashik"_s, {}, Environment::Staging}});
    QVERIFY(!entry(u"Switch to City of Pune"_s)); // it is open
    QVERIFY(entry(u"Switch to City of Nashik"_s));
    entry(u"Switch to City of Nashik"_s)->run();
    QCOMPARE(chosen, u"v"_s);
}

void TestPalette::paletteKeepsTheFocus()
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

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
