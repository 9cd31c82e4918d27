#include "models/tables/tablestore.h"
#include "ui/records/columnfit.h"
#include "ui/records/recordtable.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

//! Widths, choice and memory of a record table's columns.
class TestRecordColumns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = Theme::install(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void leftOverRoomIsTaken();
    void tooLittleRoomIsShared();
    void lastColumnsGiveWay();
    void chosenColumnsStay();
    void emptyColumnsGiveWayFirst();

    void noScrollBarAtFirst_data();
    void noScrollBarAtFirst();
    void numbersAreShownWhole();
    void columnsComeBackWithRoom();
    void sizingByMouseIsRemembered();
    void sizingKeepsWhatIsShown();
    void filteringDoesNotMoveColumns();
    void copyHasColumnsWithoutRoom();
    void sortingIsRemembered();

private:
    void makeTable(int width);
    bool hasScrollBar() const { return m_table->horizontalScrollBar()->maximum() > 0; }
    int shownWidth() const;

    Theme m_theme;
    QHash<QString, QVariant> m_memory;
    std::unique_ptr<TableStore> m_store;
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<RecordTable> m_table;
};

void TestRecordColumns::init()
{
    m_memory.clear();
    m_store = std::make_unique<TableStore>(QList<TableColumn>{{u"id"_s, u"Id"_s, Sorting::Number},
                                                              {u"name"_s, u"Name"_s},
                                                              {u"email"_s, u"E-mail"_s},
                                                              {u"status"_s, u"Status"_s},
                                                              {u"organization"_s, u"Organization"_s},
                                                              {u"created"_s, u"Created"_s, Sorting::Moment}});
    for (int i = 0; i < 40; ++i) {
        const QStringList cells{QString::number(100'000 + i),
                                u"Bartłomiej Nowakowski %1"_s.arg(i),
                                u"bartlomiej.nowakowski%1@north-district.example.org"_s.arg(i),
                                i % 2 ? u"ACTIVE"_s : u"INACTIVE"_s,
                                u"North district office, water department"_s,
                                u"2025-03-01T04:00:15.000Z"_s};
        m_store->append(TableRow(cells));
    }
    m_model = std::make_unique<TableModel>(m_store.get());
    makeTable(1000);
}

void TestRecordColumns::makeTable(int width)
{
    m_table = std::make_unique<RecordTable>(
        m_theme, m_model.get(),
        QStringList{u"id"_s, u"name"_s, u"email"_s, u"status"_s, u"organization"_s, u"created"_s},
        SettingsMemory{[this](const QString &key) { return m_memory.value(key); },
                       [this](const QString &key, const QVariant &value) { m_memory[key] = value; }});
    m_table->resize(width, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestRecordColumns::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_store.reset();
}

int TestRecordColumns::shownWidth() const
{
    int width = 0;
    for (const int column : m_table->shownColumns())
        width += m_table->columnWidth(column);
    return width;
}

void TestRecordColumns::leftOverRoomIsTaken()
{
    const QList<ColumnWish> wishes{{60, 60}, {200, 100, true}, {100, 80, true}};
    const QList<int> widths = fitColumns(wishes, 420, true);
    QCOMPARE(widths[0], 60);
    QVERIFY(widths[1] > 200 && widths[2] > 100);
    QCOMPARE(widths[0] + widths[1] + widths[2], 420);
    const QList<int> much = fitColumns(wishes, 1000, true);
    QCOMPARE(much[1], 300);
    QCOMPARE(much[0] + much[1] + much[2], 1000);
}

void TestRecordColumns::tooLittleRoomIsShared()
{
    const QList<int> widths = fitColumns({{60, 60}, {200, 100, true}, {100, 80, true}}, 300, true);
    QCOMPARE(widths[0], 60);
    QVERIFY(widths[1] < 200 && widths[1] >= 100);
    QVERIFY(widths[2] < 100 && widths[2] >= 80);
    QCOMPARE(widths[0] + widths[1] + widths[2], 300);
}

void TestRecordColumns::lastColumnsGiveWay()
{
    const QList<int> widths = fitColumns({{60, 60}, {200, 100, true}, {100, 80, true}}, 180, true);
    QCOMPARE(widths, (QList<int>{60, 120, 0}));
    QCOMPARE(fitColumns({{60, 60}, {200, 100, true}}, 20, true), (QList<int>{60, 0}));
}

void TestRecordColumns::chosenColumnsStay()
{
    const QList<ColumnWish> wishes{{60, 60}, {200, 200, false, true}, {100, 80, true}};
    QCOMPARE(fitColumns(wishes, 180, false), (QList<int>{60, 200, 80}));
    QCOMPARE(fitColumns(wishes, 500, false), (QList<int>{60, 200, 240}));
}

void TestRecordColumns::emptyColumnsGiveWayFirst()
{
    const QList<ColumnWish> wishes{{60, 60}, {.ideal = 80, .least = 80, .isEmpty = true}, {200, 100, true}};
    QCOMPARE(fitColumns(wishes, 340, true), (QList<int>{60, 80, 200}));
    QCOMPARE(fitColumns(wishes, 300, true), (QList<int>{60, 0, 240}));
    QCOMPARE(fitColumns(wishes, 300, false), (QList<int>{60, 80, 160}));
}

void TestRecordColumns::noScrollBarAtFirst_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {420, 716, 1056, 1600})
        QTest::addRow("%d", width) << width;
}

void TestRecordColumns::noScrollBarAtFirst()
{
    QFETCH(const int, width);
    makeTable(width);
    QVERIFY(!hasScrollBar());
    QCOMPARE(shownWidth(), m_table->viewport()->width());
    QVERIFY(m_table->shownColumns().size() >= 2);
}

void TestRecordColumns::numbersAreShownWhole()
{
    makeTable(716);
    const QFontMetrics metrics = m_table->fontMetrics();
    QVERIFY(m_table->columnWidth(0) >= metrics.horizontalAdvance(u"100000"_s) + 2 * tokens::Gap);
    QVERIFY(m_table->columnWidth(0) < 120);
}

void TestRecordColumns::columnsComeBackWithRoom()
{
    makeTable(420);
    QVERIFY(m_table->isColumnHidden(5));
    m_table->resize(1400, 400);
    QTRY_VERIFY(!m_table->isColumnHidden(5));
    QCOMPARE(m_table->shownColumns().size(), 6);
}

void TestRecordColumns::sizingByMouseIsRemembered()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int before = m_table->columnWidth(1);
    const int edge = header->sectionViewportPosition(1) + before - 1;
    const int middle = header->height() / 2;
    QTest::mouseMove(header->viewport(), {edge, middle});
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {edge, middle});
    QMouseEvent move(QEvent::MouseMove, QPointF(edge + 40, middle),
                     header->viewport()->mapToGlobal(QPointF(edge + 40, middle)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(header->viewport(), &move);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {edge + 40, middle});
    QCOMPARE(m_table->columnWidth(1), before + 40);
    QVERIFY(!hasScrollBar()); // the others make room
    makeTable(1300);
    QCOMPARE(m_table->columnWidth(1), before + 40);
    QCOMPARE(shownWidth(), m_table->viewport()->width());
    m_table->resetColumns();
    QVERIFY(m_memory.value(u"columns"_s).toMap().isEmpty());
}

void TestRecordColumns::sizingKeepsWhatIsShown()
{
    makeTable(700);
    const QList<int> shown = m_table->shownColumns();
    m_table->setColumnWidth(1, 500);
    makeTable(700);
    QCOMPARE(m_table->shownColumns(), shown);
    QCOMPARE(m_table->columnWidth(1), 500);
    QVERIFY(hasScrollBar());
}

void TestRecordColumns::filteringDoesNotMoveColumns()
{
    const auto widths = [this] {
        QList<int> all;
        for (int column = 0; column < 6; ++column)
            all.append(m_table->columnWidth(column));
        return all;
    };
    const QList<int> before = widths();
    m_model->setFilter({.text = u"nowakowski7"_s, .columns = {}});
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_table->resize(1001, 400);
    m_table->resize(1000, 400);
    // Only the vertical scroll bar gives its room away.
    QVERIFY(widths()[0] == before[0] && widths()[3] == before[3]);
}

void TestRecordColumns::copyHasColumnsWithoutRoom()
{
    makeTable(420);
    QVERIFY(m_table->shownColumns().size() < 6);
    QCOMPARE(m_table->textOptions(TableText::Format::Csv).columns.size(), 6);
}

void TestRecordColumns::sortingIsRemembered()
{
    QHeaderView *header = m_table->horizontalHeader();
    const auto click = [this, &header] {
        header = m_table->horizontalHeader();
        const int x = header->sectionViewportPosition(1) + 30;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    click();
    click();
    m_model->setOrder({});
    makeTable(1000);
    QCOMPARE(m_model->order(), (SortOrder{{1, Qt::DescendingOrder}}));
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 1);
    click();
    makeTable(1000);
    QVERIFY(m_model->order().isEmpty());
}

QTEST_MAIN(TestRecordColumns)
#include "tst_recordcolumns.moc"
