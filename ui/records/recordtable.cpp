#include "ui/records/recordtable.h"

#include "ui/records/recordcolumns.h"
#include "ui/records/recorddelegate.h"
#include "ui/widgets/longtable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace gatehouse {

RecordTable::RecordTable(const Theme &theme, TableModel *model, const QStringList &shownColumns,
                         const SettingsMemory &memory, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_delegate(new RecordDelegate(theme, this))
{
    setHorizontalHeader(new RecordHeader(theme, this));
    letGoOfLongSelections(this, model);
    setModel(model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setToneOf(model->store()->columnIndex(u"status"), statusTone);
    setSelectionBehavior(SelectRows);
    setUpLongTable(this);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    m_columns = new RecordColumns(this, shownColumns, memory);

    connect(header, &QHeaderView::sectionClicked, m_columns, &RecordColumns::toggleSorting);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (const int column = horizontalHeader()->logicalIndexAt(position); column >= 0) {
            const QString title = m_model->store()->columns().at(column).title;
            QAction *filter = menu->addAction(m_theme.icon(Icon::Filter), tr("Filter by %1…").arg(title));
            connect(filter, &QAction::triggered, this, [this, column] { emit filterEditorWanted(column); });
            menu->addSeparator();
        }
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(position));
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_model->handleAt(index.row())); });
    connect(model, &TableModel::shownChanged, this, &RecordTable::noteShown);
}

QList<RowHandle> RecordTable::selectedRows() const
{
    QList<RowHandle> rows;
    for (const auto &[top, bottom] : selectedSpans(this)) {
        for (int row = top; row <= bottom; ++row)
            rows.append(m_model->handleAt(row));
    }
    return rows;
}

qsizetype RecordTable::selectedCount() const
{
    return rowCountOf(selectedSpans(this));
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
    return m_columns->shown();
}

QString RecordTable::valueText(int column, const QString &raw) const
{
    return raw.isEmpty() ? tr("no value") : m_model->shownAs(column, raw);
}

void RecordTable::resetColumns()
{
    m_columns->reset();
}

void RecordTable::measureColumns()
{
    m_columns->measureAgain();
}

void RecordTable::fillColumnMenu(QMenu *menu)
{
    m_columns->fillMenu(menu);
}

TableText::Options RecordTable::textOptions(TableText::Format format) const
{
    TableText::Options options;
    options.format = format;
    options.columns = m_columns->wanted(); // what there is no room for belongs to a copy all the same
    options.columns.removeIf([this](int column) { return m_controlColumns.contains(column); });
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
    const QString shown = valueText(index.column(), raw).left(32);
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

//! Everything is deselected then, of which Qt says nothing.
void RecordTable::reset()
{
    QTableView::reset();
    emit selectionMoved();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit selectionMoved();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    // Before the view finds out whether it needs a scroll bar.
    if (event->size().width() != event->oldSize().width())
        m_columns->arrange();
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

void RecordTable::setDotOf(int column, const std::function<std::optional<QColor>(RowHandle row)> &dotOf)
{
    m_delegate->setDotOf(column,
                         [this, dotOf](const QModelIndex &index) { return dotOf(m_model->handleAt(index.row())); });
}

void RecordTable::noteShown()
{
    const int last = rowAt(viewport()->height() - 1);
    m_model->noteShown(last >= 0 ? last : m_model->rowCount() - 1);
}

} // namespace gatehouse
