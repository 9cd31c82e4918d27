#include "app/changes/changelogpage.h"
#include "app/changes/changelogtable.h"
#include "models/records/elevate/role.h"
#include "tests/ui/pictures.h"
#include "ui/records/filterbar.h"
#include "ui/records/filtereditor.h"
#include "ui/shell/activitypanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class ChangeLogPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void listsOneRowPerChange();
    void detailsShowBeforeAndAfter();
    void filtersByText();
    void filtersByColumn();
    void filtersByPeriod();
    void followsNewChanges();
    void verifiesAnIntactLog();
    void tellsTampering();
    void exportsThePeriod();
    void exportsTheRowsShown();
    void cancelledExportLeavesNoFile();
    void exportsIntoTheFileThatIsAskedFor_data();
    void exportsIntoTheFileThatIsAskedFor();
    void unreadableLogCanBeTriedAgain();
    void damagedLogCanBeKeptAside();
    void emptyLogSaysWhatItIsFor();

private:
    QString file() const { return m_dir->filePath(u"log/changes.db"_s); }
    void fill();
    void open();
    Button *button(const QString &text) const;
    QAction *pageAction(const QString &part) const;
    bool pickFile(const QString &path) const;
    Banner *banner() const { return m_page->findChild<Banner *>(); }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ChangeLog> m_log;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<ActivityPanel> m_panel;
    QStringList m_told;
    std::unique_ptr<ChangeLogPage> m_page;
};

struct Sample
{
    QString title;
    QString operation;
    QString target;
    QString account;
    QString workspace;
    QLatin1StringView outcome;
    int hoursAgo;
};

static const QList<Sample> samples = {
    {u"Create a role"_s, u"createRole"_s, u"night_guard"_s, u"asha@example.org"_s, u"City"_s, outcomes::succeeded, 900},
    {u"Change a role"_s, u"updateRole"_s, u"visitor"_s, u"asha@example.org"_s, u"City"_s, outcomes::succeeded, 5},
    {u"Delete a role"_s, u"deleteRole"_s, u"contractor"_s, u"bruno@example.org"_s, u"City"_s, outcomes::failed, 4},
    {u"Change a role"_s, u"updateRole"_s, u"mentor"_s, u"bruno@example.org"_s, u"Village"_s, outcomes::unknown, 3},
    {u"Change a role"_s, u"updateRole"_s, u"reviewer"_s, u"asha@example.org"_s, u"City"_s, {}, 2},
};

void ChangeLogPageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<ChangeLog>(file());
    m_settings = std::make_unique<SettingsStore>(m_dir->filePath(u"settings.json"_s));
}

void ChangeLogPageTest::cleanup()
{
    m_page.reset();
    m_panel.reset();
    m_log.reset();
    m_settings.reset();
    m_dir.reset();
}

void ChangeLogPageTest::fill()
{
    for (const Sample &sample : samples) {
        elevate::Role before;
        before.id = 12;
        before.title = sample.target;
        before.label = u"Before"_s;
        elevate::Role after = before;
        after.label = u"After"_s;
        ChangeEntry entry;
        entry.time = QDateTime::currentDateTimeUtc().addSecs(-3600 * sample.hoursAgo);
        entry.workspace = sample.workspace;
        entry.workspaceId = sample.workspace;
        entry.account = sample.account;
        entry.service = u"elevate"_s;
        entry.operation = sample.operation;
        entry.title = sample.title;
        entry.targetType = u"role"_s;
        entry.targetId = u"12"_s;
        entry.targetTitle = sample.target;
        entry.before = jsonFromRecord(Record::of(before));
        entry.after = jsonFromRecord(Record::of(after));
        auto written = m_log->append(entry);
        QTRY_VERIFY(written.isFinished());
        if (sample.outcome.isEmpty())
            continue;
        ChangeEntry outcome = *written.result();
        outcome.intent = outcome.sequence;
        outcome.outcome = sample.outcome;
        outcome.error = sample.outcome == outcomes::failed ? u"Users still have this role."_s : QString();
        auto noted = m_log->append(outcome);
        QTRY_VERIFY(noted.isFinished());
    }
}

void ChangeLogPageTest::open()
{
    PageContext context;
    context.theme = m_theme;
    context.settings = m_settings.get();
    m_panel = std::make_unique<ActivityPanel>(m_theme);
    context.activity = m_panel.get();
    m_told.clear();
    context.toast = [this](const Toast &toast) { m_told.append(toast.text); };
    m_page = std::make_unique<ChangeLogPage>(context, m_log.get(), SettingsMemory());
    m_page->resize(1056, 720);
    m_page->show();
    new QAbstractItemModelTester(m_page->page()->table()->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, m_page.get());
    QTRY_VERIFY(!m_page->page()->state() || m_page->page()->state()->kind == PaneState::Kind::Message);
}

Button *ChangeLogPageTest::button(const QString &text) const
{
    for (Button *candidate : m_page->findChildren<Button *>()) {
        if (candidate->text().startsWith(text) || candidate->accessibleName() == text)
            return candidate;
    }
    return nullptr;
}

QAction *ChangeLogPageTest::pageAction(const QString &part) const
{
    for (QAction *action : m_page->page()->actions()) {
        if (action->text().contains(part))
            return action;
    }
    return nullptr;
}

void ChangeLogPageTest::listsOneRowPerChange()
{
    fill();
    open();
    const QAbstractItemModel *model = m_page->page()->table()->model();
    QCOMPARE(model->rowCount(), 4);
    const int outcome = m_page->page()->table()->records()->store()->columnIndex(u"outcome"_s);
    QCOMPARE(model->index(0, outcome).data().toString(), u"No outcome"_s);
    QCOMPARE(model->index(2, outcome).data().toString(), u"Failed"_s);
    m_page->page()->table()->selectRow(m_page->page()->table()->records()->handleAt(2));
    test::takePictures(m_theme, m_page.get(), u"changelog"_s);
}

void ChangeLogPageTest::detailsShowBeforeAndAfter()
{
    elevate::Role before;
    before.label = u"Before"_s;
    elevate::Role after;
    after.label = u"After"_s;
    after.visibility = u"PUBLIC"_s;
    ChangeEntry entry;
    entry.targetType = u"role"_s;
    entry.outcome = outcomes::succeeded;
    entry.before = jsonFromRecord(Record::of(before));
    entry.after = jsonFromRecord(Record::of(after));
    QHash<QString, QString> values;
    for (const DetailLine &line : changelogtable::detailsOf(entry))
        values.insert(line.label, line.value);
    QCOMPARE(values.value(u"Label"_s), u"Before → After"_s);
    QCOMPARE(values.value(u"Visibility"_s), u"Public"_s);
    QCOMPARE(values.value(u"Outcome"_s), u"Succeeded"_s);

    entry.targetType = u"unheard-of"_s;
    QStringList labels;
    for (const DetailLine &line : changelogtable::detailsOf(entry))
        labels.append(line.label);
    QVERIFY(labels.contains(u"Before"_s) && labels.contains(u"After"_s));
}

void ChangeLogPageTest::filtersByText()
{
    fill();
    open();
    m_page->page()->search()->setFocus();
    QTest::keyClicks(m_page->page()->search(), u"contractor"_s);
    QTRY_COMPARE(m_page->page()->table()->model()->rowCount(), 1);
    QTest::keyClicks(m_page->page()->search(), u"xyz"_s);
    QTRY_VERIFY(m_page->page()->state());
    QVERIFY(m_page->page()->state()->title.contains(u"No change matches"_s));
}

void ChangeLogPageTest::filtersByColumn()
{
    fill();
    open();
    QTest::keyClick(m_page->page()->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    FilterEditor *editor = m_page->page()->filterBar()->editor();
    QVERIFY(editor->isVisible());
    const auto box = [editor](const QString &name) {
        for (auto *one : editor->findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    box(u"Column"_s)->setCurrentText(u"Workspace"_s);
    // There are two workspaces only, so they are offered.
    QCOMPARE(box(u"Value"_s)->count(), 2);
    box(u"Value"_s)->setCurrentIndex(1);
    QTest::keyClick(box(u"Value"_s), Qt::Key_Return);
    QVERIFY(!editor->isVisible());
    QTRY_COMPARE(m_page->page()->table()->model()->rowCount(), 1);
    QCOMPARE(m_page->page()->columnFilters().size(), 1);
    m_page->page()->setColumnFilters({});
    QTRY_COMPARE(m_page->page()->table()->model()->rowCount(), 4);
}

void ChangeLogPageTest::filtersByPeriod()
{
    fill();
    open();
    m_page->page()->setScopes({{u"0"_s, u"All time"_s}}, u"0"_s);
    m_page->reload();
    QTRY_COMPARE(m_page->page()->table()->model()->rowCount(), 5);
}

void ChangeLogPageTest::followsNewChanges()
{
    open();
    QVERIFY(m_page->page()->state());
    fill();
    QTRY_COMPARE(m_page->page()->table()->model()->rowCount(), 4);
    QTRY_VERIFY(!m_page->page()->state());
}

void ChangeLogPageTest::verifiesAnIntactLog()
{
    fill();
    open();
    QTest::mouseClick(button(u"Verify"_s), Qt::LeftButton);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->text().contains(u"row 1 to row 9"_s));
    test::takePictures(m_theme, m_page.get(), u"changelog-verified"_s);
    QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(!banner()->isVisible());
}

void ChangeLogPageTest::tellsTampering()
{
    fill();
    open();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"DROP TRIGGER rows_stay_as_they_are"_s));
        QVERIFY(query.exec(u"UPDATE changes SET account = 'nobody' WHERE sequence = 3"_s));
    }
    QSqlDatabase::removeDatabase(u"intruder"_s);
    QTest::mouseClick(button(u"Verify"_s), Qt::LeftButton);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->text().contains(u"tampered"_s));
    test::takePictures(m_theme, m_page.get(), u"changelog-tampered"_s);
}

void ChangeLogPageTest::exportsThePeriod()
{
    fill();
    open();
    const QString target = m_dir->filePath(u"out.json"_s);
    m_page->exportTo(target, ChangeExport::Json);
    QTRY_VERIFY(banner()->isVisible());
    QFile exported(target);
    QVERIFY(exported.open(QFile::ReadOnly));
    // The oldest change lies before the period, its intent as well as its outcome.
    QCOMPARE(QJsonDocument::fromJson(exported.readAll()).array().size(), 7);
}

bool ChangeLogPageTest::pickFile(const QString &path) const
{
    auto *dialog = m_page->findChild<QFileDialog *>();
    auto *line = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
    if (!line || !dialog->isVisible() || dialog->acceptMode() != QFileDialog::AcceptSave)
        return false;
    line->setText(path);
    QTest::keyClick(line, Qt::Key_Return);
    return QTest::qWaitFor([dialog = QPointer(dialog)] { return !dialog; });
}

//! What is searched or selected, not the whole period.
void ChangeLogPageTest::exportsTheRowsShown()
{
    fill();
    open();
    const auto rowsIn = [this](const QString &name) {
        QFile file(m_dir->filePath(name));
        if (!QTest::qWaitFor([&] { return file.exists(); }) || !file.open(QFile::ReadOnly))
            return QJsonArray();
        return QJsonDocument::fromJson(file.readAll()).array();
    };
    TablePage *page = m_page->page();
    QTest::keyClicks(page->search(), u"contractor"_s);
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    QAction *exportShown = pageAction(u"Export rows shown"_s);
    QVERIFY(exportShown);
    exportShown->trigger();
    QVERIFY(pickFile(m_dir->filePath(u"shown.json"_s)));
    const QJsonArray shown = rowsIn(u"shown.json"_s);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.at(0)["target_title"_L1].toString(), u"contractor"_s);
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY2(m_told.constFirst().startsWith(u"Saved 1 of 4 rows"_s), qPrintable(m_told.constFirst()));

    page->search()->clear();
    QTRY_COMPARE(page->table()->model()->rowCount(), 4);
    QAction *selected = pageAction(u"Export selected rows"_s);
    QVERIFY(!selected->isEnabled());
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {},
                      page->table()->visualRect(page->table()->model()->index(0, 1)).center());
    QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(selected->isEnabled());
    selected->trigger();
    QVERIFY(pickFile(m_dir->filePath(u"selected.json"_s)));
    QCOMPARE(rowsIn(u"selected.json"_s).size(), 2);
}

void ChangeLogPageTest::cancelledExportLeavesNoFile()
{
    // So many that the button can be found; of long ago, so that the page does not read them.
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-90);
    QFuture<Logged<ChangeEntry>> last;
    for (int i = 0; i < 60'000; ++i)
        last = m_log->append({.time = longAgo, .title = u"Change %1"_s.arg(i)});
    QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), 60'000);
    fill();
    open();
    const QString target = m_dir->filePath(u"out.json"_s);
    m_page->exportTo(target, ChangeExport::Json);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY2(banner()->text().contains(u"gone through"_s), qPrintable(banner()->text()));
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY2(banner()->text().contains(u"nothing was saved"_s), qPrintable(banner()->text()));
    QTRY_COMPARE(QDir(m_dir->path()).entryList({u"out*"_s}), QStringList());
}

void ChangeLogPageTest::exportsIntoTheFileThatIsAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("JSON") << u"period.json"_s;
    QTest::newRow("CSV") << u"period.csv"_s;
}

void ChangeLogPageTest::exportsIntoTheFileThatIsAskedFor()
{
    QFETCH(const QString, name);
    fill();
    open();
    QAction *wanted = pageAction(u"Export the period"_s);
    QVERIFY(wanted);
    wanted->trigger();
    const QString target = m_dir->filePath(name);
    QVERIFY(pickFile(target));
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY2(banner()->text().contains(u"7 rows were saved"_s), qPrintable(banner()->text()));
    QFile exported(target);
    QVERIFY(exported.open(QFile::ReadOnly));
    const QByteArray content = exported.readAll();
    if (name.endsWith(".json"_L1))
        QCOMPARE(QJsonDocument::fromJson(content).array().size(), 7);
    else
        QCOMPARE(content.trimmed().count('\n'), 7); // below the names of the columns
}

void ChangeLogPageTest::unreadableLogCanBeTriedAgain()
{
    QFile obstacle(m_dir->filePath(u"log"_s));
    QVERIFY(obstacle.open(QFile::WriteOnly));
    open();
    QTRY_VERIFY(m_page->page()->state());
    QVERIFY(m_page->page()->state()->text.contains(QDir::toNativeSeparators(file())));
    test::takePictures(m_theme, m_page.get(), u"changelog-unreadable"_s);
    QVERIFY(obstacle.remove());
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->page()->state()->title.contains(u"No changes"_s));
}

void ChangeLogPageTest::damagedLogCanBeKeptAside()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile garbage(file());
    QVERIFY(garbage.open(QFile::WriteOnly));
    garbage.write(QByteArray(5000, 'g'));
    garbage.close();
    open();
    QTRY_VERIFY(m_page->page()->state());
    QAction *action = pageAction(u"aside"_s);
    QVERIFY(action && action->isVisible());
    action->trigger();
    QTRY_VERIFY(m_page->page()->state()->title.contains(u"No changes"_s));
    QVERIFY(banner()->isVisible());
    QVERIFY(!action->isVisible());
}

void ChangeLogPageTest::emptyLogSaysWhatItIsFor()
{
    open();
    QTRY_VERIFY(m_page->page()->state());
    QVERIFY(m_page->page()->state()->title.contains(u"No changes"_s));
    test::takePictures(m_theme, m_page.get(), u"changelog-empty"_s);
}

QTEST_MAIN(ChangeLogPageTest)
#include "tst_changelogpage.moc"
