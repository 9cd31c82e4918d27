#include "models/tables/tablestore.h"
#include "tests/ui/accessible.h"
#include "ui/records/filterbar.h"
#include "ui/records/filtereditor.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/momenttext.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Condition = ColumnFilter::Condition;

//! Conditions on columns, made by mouse and by keyboard.
class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void buttonOpensTheLine();
    void byKeyboard();
    void fewValuesAreOffered();
    void severalValuesOfOneColumn();
    void numberRange();
    void wordsAreNoNumber();
    void dayIsTheLocalDay();
    void dayIsTheShownZones();
    void emptyNeedsNoValue();
    void headerMenuKnowsTheColumn();
    void escapeCloses();
    void removeAll();
    void chipsSayWhatPeopleSay_data();
    void chipsSayWhatPeopleSay();
    void everythingIsNamed();

private:
    FilterEditor *editor() const { return m_page->filterBar()->editor(); }
    template<class Widget = QComboBox>
    Widget *part(const QString &name) const
    {
        for (auto *one : editor()->findChildren<Widget *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    Button *button(const QString &text) const;
    QStringList chips() const;
    void choose(const QString &column, const QString &word);

    Theme m_theme;
    std::unique_ptr<TableStore> m_store;
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<TablePage> m_page;
};

void TestFilterBar::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    m_theme = Theme::install(*qApp, Appearance::Light);
}

void TestFilterBar::init()
{
    m_store = std::make_unique<TableStore>(QList<TableColumn>{{u"id"_s, u"Id"_s, Sorting::Number},
                                                              {u"name"_s, u"Name"_s},
                                                              {u"status"_s, u"Status"_s},
                                                              {u"since"_s, u"Since"_s, Sorting::Moment}});
    const QStringList names{u"Chinwe"_s, u"Asha"_s, u"Élodie"_s, u"Dao"_s, u"Bartłomiej"_s, u"Ivy"_s};
    for (int i = 0; i < names.size(); ++i) {
        // The last is on the 2nd in UTC and on the 3rd in India.
        const QString since = i == 5 ? u"2025-03-02T20:00:00.000Z"_s : u"2025-03-0%1T08:00:00.000Z"_s.arg(i + 1);
        const QStringList cells{QString::number(i + 1), names[i], i % 2 ? u"INACTIVE"_s : u"ACTIVE"_s, since};
        m_store->append(TableRow(cells));
    }
    m_model = std::make_unique<TableModel>(m_store.get());
    m_model->setFormatter(2, [](QStringView raw) { return raw == u"ACTIVE" ? u"Active"_s : u"Inactive"_s; });
    m_page = std::make_unique<TablePage>(m_theme, TablePageTexts{u"Users"_s, u"Search users"_s, {}}, m_model.get(),
                                         QStringList{u"id"_s, u"name"_s, u"status"_s, u"since"_s}, SettingsMemory());
    connect(m_page.get(), &TablePage::columnFiltersChanged, m_model.get(), [this](const QList<ColumnFilter> &filters) {
        QVERIFY(m_model->setFilter({.text = {}, .columns = filters}));
    });
    m_page->resize(1056, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestFilterBar::cleanup()
{
    m_page.reset();
    m_model.reset();
    m_store.reset();
}

Button *TestFilterBar::button(const QString &text) const
{
    for (auto *one : m_page->findChildren<Button *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

QStringList TestFilterBar::chips() const
{
    QStringList texts;
    for (const auto *chip : m_page->findChildren<RemovableChip *>()) {
        if (chip->isVisible())
            texts.append(chip->text());
    }
    return texts;
}

void TestFilterBar::choose(const QString &column, const QString &word)
{
    if (!editor()->isVisible())
        QTest::keyClick(m_page->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    part(u"Column"_s)->setCurrentText(column);
    part(u"Comparison"_s)->setCurrentText(word);
    QCOMPARE(part(u"Comparison"_s)->currentText(), word);
}

void TestFilterBar::buttonOpensTheLine()
{
    QVERIFY(!editor()->isVisible());
    QTest::mouseClick(button(u"Filter"_s), Qt::LeftButton);
    QVERIFY(editor()->isVisible());
    QVERIFY(button(u"Filter"_s)->isChecked());
    QVERIFY(!button(u"Add filter"_s)->isEnabled());
    part(u"Column"_s)->setCurrentText(u"Name"_s);
    part(u"Comparison"_s)->setCurrentText(u"contains"_s);
    QTest::keyClicks(part<QLineEdit>(u"Value"_s), u"a"_s);
    QTest::mouseClick(button(u"Add filter"_s), Qt::LeftButton);
    QCOMPARE(chips(), QStringList{u"Name contains “a”"_s});
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(!editor()->isVisible());
    QVERIFY(!button(u"Filter"_s)->isChecked());
    QVERIFY(m_page->table()->hasFocus());
}

void TestFilterBar::byKeyboard()
{
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(part(u"Column"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N); // Name
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(part(u"Comparison"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"dao"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chips(), QStringList{u"Name contains “dao”"_s});
    QCOMPARE(m_model->rowCount(), 1);
}

void TestFilterBar::fewValuesAreOffered()
{
    choose(u"Status"_s, u"is not"_s);
    auto *values = part(u"Value"_s);
    QVERIFY(values);
    QCOMPARE(values->count(), 2);
    values->setCurrentText(u"Inactive"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(chips(), QStringList{u"Status is not Inactive"_s});
    QCOMPARE(m_page->columnFilters().first().values, QStringList{u"INACTIVE"_s});
    QCOMPARE(m_model->rowCount(), 3);
}

void TestFilterBar::severalValuesOfOneColumn()
{
    for (const QString &value : {u"Active"_s, u"Inactive"_s}) {
        choose(u"Status"_s, u"is"_s);
        // What is filtered out can still be chosen.
        QCOMPARE(part(u"Value"_s)->count(), 2);
        part(u"Value"_s)->setCurrentText(value);
        QTest::mouseClick(button(u"Add filter"_s), Qt::LeftButton);
    }
    QCOMPARE(chips(), QStringList{u"Status is Active or Inactive"_s});
    QCOMPARE(m_model->rowCount(), 6);
}

void TestFilterBar::numberRange()
{
    choose(u"Id"_s, u"is from … to …"_s);
    QTest::keyClicks(part<QLineEdit>(u"Value"_s), u"2"_s);
    QVERIFY(!button(u"Add filter"_s)->isEnabled());
    QTest::keyClicks(part<QLineEdit>(u"To"_s), u"4"_s);
    QTest::keyClick(part<QLineEdit>(u"To"_s), Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(chips(), QStringList{u"Id is from 2 to 4"_s});
}

void TestFilterBar::wordsAreNoNumber()
{
    choose(u"Id"_s, u"is at least"_s);
    QTest::keyClicks(part<QLineEdit>(u"Value"_s), u"many"_s);
    QVERIFY(!button(u"Add filter"_s)->isEnabled());
    QTest::keyClick(part<QLineEdit>(u"Value"_s), Qt::Key_Return);
    QVERIFY(editor()->isVisible());
    QVERIFY(m_page->columnFilters().isEmpty());
}

void TestFilterBar::dayIsTheShownZones()
{
    const auto reset = qScopeGuard([] { setShownZone(QTimeZone(QTimeZone::LocalTime)); });
    setShownZone(QTimeZone(QTimeZone::UTC));
    choose(u"Since"_s, u"is on"_s);
    QTest::keyClicks(part<MomentEdit>(u"Day"_s), u"2025-03-03"_s);
    QTest::keyClick(part<MomentEdit>(u"Day"_s), Qt::Key_Return);
    QCOMPARE(m_page->columnFilters().first().from, u"2025-03-03T00:00:00.000Z"_s);
    QVERIFY2(chips().first().contains(QLocale().toString(QDate(2025, 3, 3), QLocale::ShortFormat)),
             qPrintable(chips().first()));
}

void TestFilterBar::dayIsTheLocalDay()
{
    choose(u"Since"_s, u"is on"_s);
    QTest::keyClicks(part<MomentEdit>(u"Day"_s), u"2025-03-03"_s);
    QTest::keyClick(part<MomentEdit>(u"Day"_s), Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_page->columnFilters().first().from, u"2025-03-02T18:30:00.000Z"_s);
}

void TestFilterBar::emptyNeedsNoValue()
{
    choose(u"Name"_s, u"is empty"_s);
    QVERIFY(!part<QLineEdit>(u"Value"_s));
    QTest::mouseClick(button(u"Add filter"_s), Qt::LeftButton);
    QCOMPARE(chips(), QStringList{u"Name is empty"_s});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestFilterBar::headerMenuKnowsTheColumn()
{
    QHeaderView *header = m_page->table()->horizontalHeader();
    emit header->customContextMenuRequested({header->sectionViewportPosition(2) + 10, 10});
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Filter by Status…"_s);
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY(editor()->isVisible());
    QCOMPARE(part(u"Column"_s)->currentText(), u"Status"_s);
}

void TestFilterBar::escapeCloses()
{
    choose(u"Name"_s, u"contains"_s);
    QTest::keyClick(part<QLineEdit>(u"Value"_s), Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QVERIFY(!m_page->filterBar()->isVisible());
    QVERIFY(m_page->table()->hasFocus());
}

void TestFilterBar::removeAll()
{
    m_page->setColumnFilters({{.column = u"status"_s, .values = {u"ACTIVE"_s}}});
    QVERIFY(!button(u"Remove all"_s));
    m_page->filterBar()->add({.column = u"name"_s, .condition = Condition::Empty});
    QTest::mouseClick(button(u"Remove all"_s), Qt::LeftButton);
    QVERIFY(m_page->columnFilters().isEmpty());
    QCOMPARE(m_model->rowCount(), 6);
    QVERIFY(!m_page->filterBar()->isVisible());
}

void TestFilterBar::chipsSayWhatPeopleSay_data()
{
    QTest::addColumn<ColumnFilter>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("no value") << ColumnFilter{.column = u"name"_s, .values = {QString()}} << u"Name is no value"_s;
    QTest::newRow("at most") << ColumnFilter{.column = u"id"_s, .condition = Condition::Between, .to = u"9"_s}
                             << u"Id is at most 9"_s;
    QTest::newRow("not") << ColumnFilter{.column = u"id"_s,
                                         .condition = Condition::Between,
                                         .from = u"9"_s,
                                         .to = u"9"_s,
                                         .negated = true}
                         << u"Id is not 9"_s;
    const QString day = QLocale().toString(QDate(2025, 3, 3), QLocale::ShortFormat);
    QTest::newRow("since") << ColumnFilter{.column = u"since"_s,
                                           .condition = Condition::Between,
                                           .from = u"2025-03-02T18:30:00.000Z"_s}
                           << QString(u"Since since "_s + day);
}

void TestFilterBar::chipsSayWhatPeopleSay()
{
    QFETCH(const ColumnFilter, filter);
    QFETCH(const QString, text);
    m_page->setColumnFilters({filter});
    QCOMPARE(chips(), QStringList{text});
}

void TestFilterBar::everythingIsNamed()
{
    choose(u"Since"_s, u"is from … to …"_s);
    const QStringList nameless = test::namelessWidgets(m_page.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
