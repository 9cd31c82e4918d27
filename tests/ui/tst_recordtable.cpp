#include "models/tables/tablestore.h"
#include "ui/records/detailspane.h"
#include "ui/records/plainjson.h"
#include "ui/records/recorddelegate.h"
#include "ui/records/tablepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestRecordTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void rowsHaveTheFixedHeight();
    void headerClickSorts();
    void sortsByKeyboard();
    void columnsMoveByKeyboard();
    void columnsAreSizedByKeyboard();
    void commandsSayWhatIsMissing();
    void columnsAreRemembered();
    void lastColumnCannotBeHidden();
    void columnsCanBeMoved();
    void copiesTextAndJson();
    void selectionInOrderShown();
    void selectingEverythingIsQuick();
    void enterOpens();
    void typingFindsARow();
    void findAndRefreshByKeyboard();
    void searchPausesThenSpeaks();
    void searchLeadsToTheTable();
    void filterChips();
    void statesTakeThePlaceOfTheTable();
    void rowActionsFollow();
    void detailsCopy();
    void detailsAreRemembered();
    void hoveredRowIsSeen();
    void statusTones();
    void headerHasTheFixedHeight();
    void momentsAndCutTextsHaveTooltips();
    void jsonIsShownPlainly_data();
    void jsonIsShownPlainly();
    void focusFollowsTheState();

private:
    void makePage();
    QTableView *table() const { return m_page->table(); }

    Theme m_theme;
    QHash<QString, QVariant> m_memory;
    std::unique_ptr<TableStore> m_store;
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<TablePage> m_page;
};

void TestRecordTable::init()
{
    m_memory.clear();
    m_store = std::make_unique<TableStore>(QList<TableColumn>{{u"id"_s, u"Id"_s, Sorting::Number},
                                                              {u"name"_s, u"Name"_s},
                                                              {u"status"_s, u"Status"_s},
                                                              {u"notes"_s, u"Notes"_s}});
    const QStringList names{u"Chinwe"_s, u"Asha"_s, u"Élodie"_s, u"Dao"_s, u"Bartłomiej"_s};
    for (int i = 0; i < names.size(); ++i) {
        const QStringList cells{QString::number(i + 1), names[i], i % 2 ? u"INACTIVE"_s : u"ACTIVE"_s, u"=1+1"_s};
        m_store->append(TableRow(cells));
    }
    m_model = std::make_unique<TableModel>(m_store.get());
    makePage();
}

void TestRecordTable::makePage()
{
    m_page.reset();
    m_page = std::make_unique<TablePage>(
        m_theme, TablePageTexts{u"Users"_s, u"Search users"_s, {}}, m_model.get(),
        QStringList{u"name"_s, u"status"_s, u"id"_s},
        SettingsMemory{[this](const QString &key) { return m_memory.value(key); },
                       [this](const QString &key, const QVariant &value) { m_memory[key] = value; }});
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRecordTable::cleanup()
{
    // The modifiers of the last key are taken for held down until another key comes.
    QTest::keyClick(m_page.get(), Qt::Key_F24);
    m_page.reset();
    m_model.reset();
    m_store.reset();
}

void TestRecordTable::rowsHaveTheFixedHeight()
{
    QCOMPARE(table()->rowHeight(0), tokens::RowHeight);
    QCOMPARE(table()->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    for (int column = 0; column < 4; ++column)
        QVERIFY(table()->horizontalHeader()->sectionResizeMode(column) != QHeaderView::ResizeToContents);
}

void TestRecordTable::headerClickSorts()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [header] {
        const int x = header->sectionViewportPosition(1) + 40;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    const auto first = [this] { return m_model->index(0, 1).data().toString(); };
    click();
    QCOMPARE(first(), u"Asha"_s);
    QVERIFY(header->isSortIndicatorShown());
    click();
    QCOMPARE(first(), u"Élodie"_s);
    click();
    QCOMPARE(first(), u"Chinwe"_s);
    QVERIFY(!header->isSortIndicatorShown());
}

void TestRecordTable::sortsByKeyboard()
{
    const auto first = [this] { return m_model->index(0, 1).data().toString(); };
    table()->setFocus();
    table()->setCurrentIndex(m_model->index(0, 1));
    const auto sort = [this] { QTest::keyClick(table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); };
    sort();
    QCOMPARE(first(), u"Asha"_s);
    QVERIFY(table()->horizontalHeader()->isSortIndicatorShown());
    sort();
    QCOMPARE(first(), u"Élodie"_s);
    sort();
    QCOMPARE(first(), u"Chinwe"_s);
}

void TestRecordTable::columnsMoveByKeyboard()
{
    table()->setFocus();
    table()->setCurrentIndex(m_model->index(0, 1));
    const QList<int> before = m_page->table()->shownColumns();
    QCOMPARE(before.first(), 1);
    QTest::keyClick(table(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page->table()->shownColumns().at(1), 1);
    for (int times = 0; times < 2; ++times) // once more than there is room
        QTest::keyClick(table(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page->table()->shownColumns(), before);
}

void TestRecordTable::columnsAreSizedByKeyboard()
{
    QHeaderView *header = table()->horizontalHeader();
    table()->setFocus();
    table()->setCurrentIndex(m_model->index(0, 1));
    const int width = header->sectionSize(1);
    QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(header->sectionSize(1) > width);
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(header->sectionSize(1), width);
    for (int times = 0; times < 40; ++times)
        QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(header->sectionSize(1), header->minimumSectionSize());
}

void TestRecordTable::commandsSayWhatIsMissing()
{
    const auto command = [this](const QString &id) { return m_page->findChild<QAction *>(id); };
    table()->clearSelection();
    table()->setCurrentIndex({});
    QVERIFY(!command(u"copyCsv"_s)->isEnabled());
    QVERIFY(!command(u"copyCsv"_s)->statusTip().isEmpty());
    QVERIFY(!command(u"sort"_s)->isEnabled());
    m_page->table()->selectRow(m_store->rowAt(1));
    QVERIFY(command(u"copyCsv"_s)->isEnabled());
    QVERIFY(command(u"copyCsv"_s)->statusTip().isEmpty());
    QCOMPARE(command(u"sort"_s)->text(), u"Sort by Name"_s);
    command(u"copyCsv"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains("Asha"_L1));
    QVERIFY(m_page->actions().contains(command(u"copyCsv"_s))); // for the command palette
}

void TestRecordTable::columnsAreRemembered()
{
    QVERIFY(table()->isColumnHidden(3));
    QMenu menu;
    m_page->table()->fillColumnMenu(&menu);
    const auto actions = menu.actions();
    const auto notes = std::ranges::find(actions, u"Notes"_s, &QAction::text);
    QVERIFY(notes != actions.end());
    (*notes)->trigger();
    QVERIFY(!table()->isColumnHidden(3));
    table()->setColumnWidth(1, 301);
    makePage();
    QVERIFY(!table()->isColumnHidden(3));
    QCOMPARE(table()->columnWidth(1), 301);
    m_page->table()->resetColumns();
    QVERIFY(table()->isColumnHidden(3));
    QCOMPARE(m_page->table()->shownColumns(), (QList<int>{1, 2, 0}));
}

void TestRecordTable::lastColumnCannotBeHidden()
{
    for (int round = 0; round < 4; ++round) {
        QMenu menu;
        m_page->table()->fillColumnMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->isCheckable() && action->isChecked() && action->isEnabled()) {
                action->trigger();
                break;
            }
        }
    }
    QCOMPARE(m_page->table()->shownColumns().size(), 1);
}

void TestRecordTable::columnsCanBeMoved()
{
    table()->horizontalHeader()->moveSection(0, 2);
    const QList<int> shown = m_page->table()->shownColumns();
    makePage();
    QCOMPARE(m_page->table()->shownColumns(), shown);
}

void TestRecordTable::copiesTextAndJson()
{
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"Chinwe\tACTIVE\t1"_s);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QJsonArray json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json[0].toObject().value("name"_L1).toString(), u"Chinwe"_s);
    m_page->table()->copySelection(TableText::Format::Csv);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"name,status,id"_s));
}

void TestRecordTable::selectionInOrderShown()
{
    m_model->setOrder({{1, Qt::AscendingOrder}});
    auto *selection = table()->selectionModel();
    for (int row : {3, 0, 1})
        selection->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_page->table()->selectedCount(), 3);
    QStringList names;
    for (RowHandle row : m_page->table()->selectedRows())
        names.append(m_store->text(row, 1));
    QCOMPARE(names, (QStringList{u"Asha"_s, u"Bartłomiej"_s, u"Dao"_s}));
}

void TestRecordTable::selectingEverythingIsQuick()
{
    TableBatchBuilder builder(4);
    for (int i = 0; i < 100'000; ++i) {
        builder.add(QString::number(i));
        builder.add(u"Name");
        builder.add(u"ACTIVE");
        builder.addNull();
    }
    m_store->append(builder.finish());
    QTRY_COMPARE(m_model->rowCount(), 100'005);
    table()->selectAll();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_page->table()->selectedRows().size(), 100'005);
    QVERIFY2(timer.elapsed() < 400, qPrintable(QString::number(timer.elapsed())));

    // What is selected as a whole stays so when rows change places; the rows of a part that large are not followed.
    m_model->setOrder({{0, Qt::DescendingOrder}});
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->index(100'004, 0).data().toString(), u"0"_s);
    QCOMPARE(m_page->table()->selectedCount(), 100'005);
    const QItemSelection part(m_model->index(1, 0), m_model->index(100'004, 3));
    table()->selectionModel()->select(part, QItemSelectionModel::ClearAndSelect);
    m_model->setOrder({{0, Qt::AscendingOrder}});
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_page->table()->selectedCount(), 0);
}

void TestRecordTable::enterOpens()
{
    QSignalSpy opened(m_page->table(), &RecordTable::opened);
    table()->setFocus();
    m_page->table()->selectRow(m_model->handleAt(2));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<RowHandle>(), m_model->handleAt(2));
    const QRect cell = table()->visualRect(m_model->index(1, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.takeFirst().first().value<RowHandle>(), m_model->handleAt(1));
}

void TestRecordTable::typingFindsARow()
{
    table()->setFocus();
    table()->setCurrentIndex(m_model->index(0, 1));
    QTest::keyClicks(table(), u"da"_s);
    QCOMPARE(table()->currentIndex().data().toString(), u"Dao"_s);
}

void TestRecordTable::findAndRefreshByKeyboard()
{
    QSignalSpy refresh(m_page.get(), &TablePage::refreshWanted);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_page->search()->hasFocus());
    QTest::keyClick(m_page->search(), Qt::Key_F5);
    QTest::keyClick(m_page->search(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(refresh.size(), 2);
}

void TestRecordTable::searchPausesThenSpeaks()
{
    QSignalSpy searched(m_page.get(), &TablePage::searched);
    QTest::keyClicks(m_page->search(), u"ash"_s);
    QCOMPARE(searched.size(), 0);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.takeFirst().first().toString(), u"ash"_s);
    QTest::keyClick(m_page->search(), Qt::Key_Escape);
    QCOMPARE(searched.takeFirst().first().toString(), QString());
}

void TestRecordTable::searchLeadsToTheTable()
{
    m_page->search()->setFocus();
    QTest::keyClick(m_page->search(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 0);
}

void TestRecordTable::filterChips()
{
    QSignalSpy changed(m_page.get(), &TablePage::columnFiltersChanged);
    emit m_page->table()->columnFilterWanted({.column = u"status"_s, .values = {u"ACTIVE"_s}});
    emit m_page->table()->columnFilterWanted({.column = u"status"_s, .values = {u"ACTIVE"_s}});
    QCOMPARE(changed.size(), 1);
    auto *chip = m_page->findChild<RemovableChip *>();
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Status is ACTIVE"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(m_page->columnFilters().size(), 0);
    QCOMPARE(changed.size(), 2);
}

void TestRecordTable::statesTakeThePlaceOfTheTable()
{
    QSignalSpy next(m_page.get(), &TablePage::stateActionTriggered);
    m_page->setState(PaneState{PaneState::Kind::Message, Icon::Unplugged, u"No connection"_s, u"Why"_s, u"Try again"_s,
                               u"listUsers 42"_s});
    QVERIFY(!table()->isVisible());
    for (auto *button : m_page->findChildren<Button *>()) {
        if (!button->isVisible())
            continue;
        if (button->text() == u"Try again"_s)
            button->click();
        if (button->text() == u"Copy details"_s)
            button->click();
    }
    QCOMPARE(next.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"listUsers 42"_s);
    m_page->setState({});
    QVERIFY(table()->isVisible());
}

void TestRecordTable::rowActionsFollow()
{
    QAction edit(u"Edit…"_s);
    QAction remove(u"Delete…"_s);
    remove.setEnabled(false);
    QSignalSpy edited(&edit, &QAction::triggered);
    m_page->setRowActions({&edit, &remove});
    m_page->details()->show(u"Asha"_s, u"User"_s, {});
    Button *second = nullptr;
    for (auto *button : m_page->details()->findChildren<Button *>()) {
        if (button->text() == edit.text())
            QTest::mouseClick(button, Qt::LeftButton);
        if (button->text() == remove.text())
            second = button;
    }
    QCOMPARE(edited.size(), 1);
    QVERIFY(second && !second->isEnabled());
    remove.setEnabled(true);
    QVERIFY(second->isEnabled());
}

void TestRecordTable::detailsCopy()
{
    m_page->details()->show(u"Asha"_s, u"User"_s, {{u"Phone"_s, {}}, {u"Location"_s, u"{\"city\":\"Pune\"}"_s, true}});
    // The rows are shown with the next round of the event loop.
    QCoreApplication::processEvents();
    QStringList names;
    for (auto *button : m_page->details()->findChildren<Button *>()) {
        if (!button->accessibleName().startsWith(u"Copy"_s) || !button->isVisible())
            continue;
        names.append(button->accessibleName());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(names, QStringList{u"Copy Location"_s});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\n    \"city\": \"Pune\"\n}"_s);
}

void TestRecordTable::detailsAreRemembered()
{
    QVERIFY(m_page->isDetailsShown());
    QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!m_page->isDetailsShown());
    makePage();
    QVERIFY(!m_page->isDetailsShown());
}

void TestRecordTable::hoveredRowIsSeen()
{
    const auto colorAt = [this](int row) {
        const QRect cell = table()->visualRect(m_model->index(row, 2));
        return table()->viewport()->grab().toImage().pixel(cell.right() - 3, cell.center().y());
    };
    QCOMPARE(colorAt(2), tokens::light.field);
    QTest::mouseMove(table()->viewport(), table()->visualRect(m_model->index(2, 1)).center());
    QTRY_COMPARE(colorAt(2), tokens::light.hover);
    QCOMPARE(colorAt(1), tokens::light.field);
}

void TestRecordTable::statusTones()
{
    QCOMPARE(statusTone(u"ACTIVE"), std::optional(Tone::Success));
    QCOMPARE(statusTone(u"REJECTED"), std::optional(Tone::Danger));
    QCOMPARE(statusTone(u"North"), std::nullopt);
}

void TestRecordTable::headerHasTheFixedHeight()
{
    const auto top = [this] { return table()->mapTo(m_page.get(), QPoint()).y(); };
    QCOMPARE(top(), tokens::HeaderHeight + 1);
    m_page->setWarning(u"The list could not be refreshed."_s, {}, u"Try again"_s);
    QTRY_VERIFY(top() > tokens::HeaderHeight + 20);
    m_page->setWarning({}, {}, {});
    QTRY_COMPARE(top(), tokens::HeaderHeight + 1);
}

void TestRecordTable::momentsAndCutTextsHaveTooltips()
{
    TableStore store({{u"name"_s, u"Name"_s}, {u"since"_s, u"Since"_s, Sorting::Moment}});
    const QStringList cells{u"A name that is much longer than its column"_s, u"2025-03-01T04:00:15.000Z"_s};
    store.append(TableRow(cells));
    TableModel model(&store);
    RecordTable view(m_theme, &model, {u"name"_s, u"since"_s}, {});
    view.resize(600, 200);
    view.show();
    view.setColumnWidth(0, 80);
    const auto tip = [&view, &model](int column) {
        const QPoint place = view.visualRect(model.index(0, column)).center();
        QHelpEvent event(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &event);
        return QToolTip::text();
    };
    QVERIFY2(tip(1).contains(u"2025-03-01T04:00:15Z"_s), qPrintable(tip(1)));
    QVERIFY2(tip(0).contains(cells[0]), qPrintable(tip(0)));
    view.setColumnWidth(0, 400);
    QTRY_COMPARE(tip(0), QString());
}

void TestRecordTable::jsonIsShownPlainly_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("object") << QByteArray(R"({"city":"Pune","wards":[3,4],"open":true,"gate":null})")
                            << u"city: Pune\ngate: –\nopen: true\nwards: 3, 4"_s;
    QTest::newRow("list of objects") << QByteArray(R"([{"end":"20:00","id":31},{"end":"21:00","id":32}])")
                                     << u"- end: 20:00\n  id: 31\n- end: 21:00\n  id: 32"_s;
    QTest::newRow("nested") << QByteArray(R"({"a":{"b":[{"c":1}]},"d":{}})") << u"a:\n  b:\n    - c: 1\nd: –"_s;
    QTest::newRow("empty list") << QByteArray("[]") << QString();
}

void TestRecordTable::jsonIsShownPlainly()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QString, shown);
    const QJsonDocument document = QJsonDocument::fromJson(given);
    QCOMPARE(plainJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())), shown);
}

void TestRecordTable::focusFollowsTheState()
{
    m_page->setFocus();
    QVERIFY(table()->hasFocus());
    m_page->setState(PaneState{});
    QVERIFY(!m_page->search()->hasFocus()); // not something beside what the person was at
    m_page->setState(
        PaneState{PaneState::Kind::Message, Icon::Unplugged, u"No connection"_s, u"Why"_s, u"Try again"_s});
    QVERIFY(qobject_cast<Button *>(m_page->focusWidget()));
    QCOMPARE(static_cast<Button *>(m_page->focusWidget())->text(), u"Try again"_s);
    m_page->setState({});
    QVERIFY(table()->hasFocus());

    m_page->search()->setFocus();
    m_page->setState(PaneState{PaneState::Kind::Message, Icon::Search, u"Nothing matches"_s, {}, u"Clear"_s});
    QVERIFY(m_page->search()->hasFocus());
    m_page->setState({});
    QVERIFY(m_page->search()->hasFocus());
}

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
