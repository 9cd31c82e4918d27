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
    void paletteKeepsTheFocus();

private:
    Theme m_theme;
    QHash<QString, QVariant> m_memory;
    std::unique_ptr<MainWindow> m_window;
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
