#include "ui/widgets/longtable.h"

#include "ui/theme/tokens.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace gatehouse {

//! Following one row takes some microseconds.
static constexpr qsizetype mostFollowed = 4000;

void LongTableHeader::setSelectionModel(QItemSelectionModel *selection)
{
    // The one it makes for itself stays empty; the table's is not for it.
    if (selection && selection->parent() == this)
        QHeaderView::setSelectionModel(selection);
}

void setUpLongTable(QTableView *table)
{
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalScrollBar()->setSingleStep(tokens::RowHeight);
    QHeaderView *rows = table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(tokens::RowHeight);
    rows->setDefaultSectionSize(tokens::RowHeight);
    QHeaderView *columns = table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void letGoOfLongSelections(QTableView *table, const QAbstractItemModel *model)
{
    QObject::connect(model, &QAbstractItemModel::layoutAboutToBeChanged, table, [table, model] {
        if (rowCountOf(selectedSpans(table)) <= mostFollowed)
            return;
        std::vector<std::pair<int, int>> columns;
        const QItemSelection selection = table->selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            if (range.top() == 0 && range.bottom() == model->rowCount() - 1)
                columns.emplace_back(range.left(), range.right());
        }
        table->clearSelection();
        if (columns.empty())
            return;
        // Connected now and once, to be told after the table itself.
        const auto selectAgain = [table, model, columns] {
            QItemSelection whole;
            for (const auto &[first, last] : columns) {
                if (model->rowCount() > 0)
                    whole.select(model->index(0, first), model->index(model->rowCount() - 1, last));
            }
            table->selectionModel()->select(whole, QItemSelectionModel::Select);
        };
        QObject::connect(model, &QAbstractItemModel::layoutChanged, table, selectAgain, Qt::SingleShotConnection);
    });
}

RowSpans selectedSpans(const QTableView *table)
{
    RowSpans spans;
    if (!table->selectionModel())
        return spans;
    const QItemSelection selection = table->selectionModel()->selection();
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

qsizetype rowCountOf(const RowSpans &spans)
{
    qsizetype count = 0;
    for (const auto &[top, bottom] : spans)
        count += bottom - top + 1;
    return count;
}

} // namespace gatehouse
