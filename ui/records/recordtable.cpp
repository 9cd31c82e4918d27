#include "ui/records/recordtable.h"

#include "ui/records/recorddelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto columnsKey = "columns"_L1;
static constexpr int defaultWidth = 184;
static constexpr int narrowWidth = 84;

RecordTable::RecordTable(const Theme &theme, TableModel *model, const QStringList &shownColumns,
                         const SettingsMemory &memory, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new RecordDelegate(theme, this))
    , m_defaultColumns(shownColumns)
    , m_memory(memory)
{
    setHorizontalHeader(new RecordHeader(theme, this));
    setModel(model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setToneOf(model->store()->columnIndex(u"status"), statusTone);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(tokens::RowHeight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(tokens::RowHeight);
    verticalHeader()->setDefaultSectionSize(tokens::RowHeight);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    restoreColumns();

    connect(header, &QHeaderView::sectionClicked, this, &RecordTable::headerClicked);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::saveColumns);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(position));
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_model->handleAt(index.row())); });
    connect(model, &TableModel::shownChanged, this, &RecordTable::noteShown);
}

//! First and last row of each stretch of selected rows, in order and apart. By ranges: one for everything, where an
//! index for each row would take long.
static std::vector<std::pair<int, int>> selectedSpans(const QItemSelection &selection)
{
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selection)
        spans.emplace_back(range.top(), range.bottom());
    std::ranges::sort(spans);
    int next = 0;
    for (auto &[top, bottom] : spans) {
        top = std::max(top, next);
        next = std::max(next, bottom + 1);
    }
    std::erase_if(spans, [](const auto &span) { return span.first > span.second; });
    return spans;
}

QList<RowHandle> RecordTable::selectedRows() const
{
    QList<RowHandle> rows;
    for (const auto &[top, bottom] : selectedSpans(selectionModel()->selection())) {
        for (int row = top; row <= bottom; ++row)
            rows.append(m_model->handleAt(row));
    }
    return rows;
}

qsizetype RecordTable::selectedCount() const
{
    qsizetype count = 0;
    for (const auto &[top, bottom] : selectedSpans(selectionModel()->selection()))
        count += bottom - top + 1;
    return count;
}

RowHandle RecordTable::currentRow() const
{
    return currentIndex().isValid() ? m_model->handleAt(currentIndex().row()) : NoRow;
}

void RecordTable::selectRow(RowHandle row)
{
    const int position = m_model->rowOf(row);
    if (position < 0)
        return;
    const int column = shownColumns().value(0);
    setCurrentIndex(m_model->index(position, column));
    scrollTo(m_model->index(position, column));
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

// One more click after ascending and descending gives back the order of the service.
void RecordTable::headerClicked(int column)
{
    const SortOrder order = m_model->order();
    const bool isSorted = !order.isEmpty() && order.first().column == column;
    if (isSorted && order.first().direction == Qt::DescendingOrder)
        m_model->setOrder({});
    else
        m_model->setOrder({{column, isSorted ? Qt::DescendingOrder : Qt::AscendingOrder}});
    const SortOrder now = m_model->order();
    horizontalHeader()->setSortIndicatorShown(!now.isEmpty());
    if (!now.isEmpty())
        horizontalHeader()->setSortIndicator(now.first().column, now.first().direction);
    saveColumns();
}

void RecordTable::restoreColumns()
{
    m_restoring = true;
    const QJsonArray saved = QJsonValue::fromVariant(m_memory.value(columnsKey)).toArray();
    QHash<QString, QJsonObject> byKey;
    QStringList order;
    for (const QJsonValue &entry : saved) {
        const QString key = entry.toObject().value("key"_L1).toString();
        byKey.insert(key, entry.toObject());
        order.append(key);
    }
    if (saved.isEmpty())
        order = m_defaultColumns;

    const QList<TableColumn> &columns = m_model->store()->columns();
    for (int column = 0; column < columns.size(); ++column) {
        const TableColumn &row = columns.at(column);
        const QJsonObject entry = byKey.value(row.key);
        const bool isShown = saved.isEmpty() ? m_defaultColumns.contains(row.key) : entry.value("shown"_L1).toBool();
        setColumnHidden(column, !isShown);
        const int width = row.sorting == Sorting::Number ? narrowWidth : defaultWidth;
        setColumnWidth(column, entry.value("width"_L1).toInt(width));
    }
    for (int place = 0; place < order.size(); ++place) {
        const int column = m_model->store()->columnIndex(order.at(place));
        if (column >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
    }
    m_restoring = false;
}

void RecordTable::saveColumns()
{
    if (m_restoring)
        return;
    QJsonArray columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        columns.append(QJsonObject{{u"key"_s, m_model->store()->columns().at(column).key},
                                   {u"shown"_s, !isColumnHidden(column)},
                                   {u"width"_s, isColumnHidden(column) ? defaultWidth : columnWidth(column)}});
    }
    m_memory.setValue(columnsKey, columns.toVariantList());
}

void RecordTable::resetColumns()
{
    m_memory.setValue(columnsKey, {});
    restoreColumns();
}

void RecordTable::fillColumnMenu(QMenu *menu)
{
    const QList<TableColumn> &columns = m_model->store()->columns();
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction *action = menu->addAction(columns.at(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &RecordTable::resetColumns);
}

TableText::Options RecordTable::textOptions(TableText::Format format) const
{
    TableText::Options options;
    options.format = format;
    options.columns = shownColumns();
    options.jsonColumns = m_jsonColumns;
    return options;
}

void RecordTable::copySelection(TableText::Format format)
{
    const QList<RowHandle> rows = selectedRows();
    if (rows.isEmpty())
        return;
    TableText::Options options = textOptions(format);
    options.header = format == TableText::Format::Csv;
    const QByteArray text = TableText::text(m_model->snapshot(), rows, options);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentRow() != NoRow)
            emit opened(currentRow());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection(TableText::Format::TabSeparated);
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copySelection(TableText::Format::Json);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->addSeparator();

    const TableColumn &column = m_model->store()->columns().at(index.column());
    const QString raw = index.data(TableModel::RawRole).toString();
    const QString shown = raw.isEmpty() ? tr("no value") : index.data().toString().left(32);
    const ColumnFilter only{.column = column.key, .values = {raw}};
    connect(menu->addAction(m_theme.icon(Icon::Filter), tr("Only %1: %2").arg(column.title, shown)),
            &QAction::triggered, this, [this, only] { emit columnFilterWanted(only); });
    ColumnFilter without = only;
    without.negated = true;
    connect(menu->addAction(tr("Without %1: %2").arg(column.title, shown)), &QAction::triggered, this,
            [this, without] { emit columnFilterWanted(without); });
    menu->addSeparator();

    QMenu *copy = menu->addMenu(m_theme.icon(Icon::Copy), tr("Copy"));
    connect(copy->addAction(tr("Cell")), &QAction::triggered, this,
            [text = index.data().toString()] { QGuiApplication::clipboard()->setText(text); });
    QAction *asText = copy->addAction(tr("Rows as text"));
    asText->setShortcut(QKeySequence::Copy);
    connect(asText, &QAction::triggered, this, [this] { copySelection(TableText::Format::TabSeparated); });
    connect(copy->addAction(tr("Rows as CSV")), &QAction::triggered, this,
            [this] { copySelection(TableText::Format::Csv); });
    QAction *asJson = copy->addAction(tr("Rows as JSON"));
    asJson->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(asJson, &QAction::triggered, this, [this] { copySelection(TableText::Format::Json); });
    fillColumnMenu(menu->addMenu(tr("Columns")));
    menu->popup(event->globalPos());
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit selectionMoved();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    noteShown();
}

void RecordTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        noteShown();
}

bool RecordTable::viewportEvent(QEvent *event)
{
    const int before = m_delegate->hoveredRow();
    if (event->type() == QEvent::Leave)
        m_delegate->setHoveredRow(-1);
    else if (event->type() == QEvent::MouseMove)
        m_delegate->setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    if (const int now = m_delegate->hoveredRow(); now != before) {
        for (const int row : {before, now}) {
            if (row >= 0 && row < m_model->rowCount())
                viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        }
    }
    return QTableView::viewportEvent(event);
}

void RecordTable::setToneOf(int column, const ToneOf &toneOf)
{
    if (column >= 0)
        m_delegate->setToneOf(column, toneOf);
}

void RecordTable::noteShown()
{
    const int last = rowAt(viewport()->height() - 1);
    m_model->noteShown(last >= 0 ? last : m_model->rowCount() - 1);
}

} // namespace gatehouse
