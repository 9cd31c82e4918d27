#include "ui/records/rowanchor.h"

#include "ui/records/recordtable.h"

#include <QScrollBar>

namespace gatehouse {

RowAnchor::RowAnchor(RecordTable *table) : QObject(table), m_table(table)
{
    const TableModel *model = table->records();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RowAnchor::capture);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowAnchor::capture);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RowAnchor::capture);
    connect(model, &TableModel::shownChanged, this, &RowAnchor::restore);
}

void RowAnchor::hold()
{
    m_isHolding = true;
    m_row = NoRow;
}

void RowAnchor::release()
{
    m_isHolding = false;
    m_row = NoRow;
}

//! Before the first of several steps.
void RowAnchor::capture()
{
    if (!m_isHolding || m_row != NoRow)
        return;
    const int top = m_table->rowAt(0);
    const bool isAtRest = m_table->verticalScrollBar()->value() == 0 && m_table->currentRow() == NoRow;
    if (top < 0 || isAtRest)
        return;
    // The topmost row may be one that goes; the current one is what people look at.
    const int current = m_table->currentIndex().row();
    const bool isSeen = current >= top && m_table->rowViewportPosition(current) < m_table->viewport()->height();
    const int row = isSeen ? current : top;
    m_row = m_table->records()->handleAt(row);
    m_offset = -m_table->rowViewportPosition(row);
}

void RowAnchor::restore()
{
    if (m_row == NoRow)
        return;
    const int row = m_table->records()->rowOf(std::exchange(m_row, NoRow));
    if (row < 0)
        return;
    // So that the scroll bar knows of the new rows already.
    m_table->doItemsLayout();
    m_table->verticalScrollBar()->setValue(row * m_table->rowHeight(row) + m_offset);
}

} // namespace gatehouse
