#pragma once

#include <QHeaderView>

#include <utility>
#include <vector>

class QTableView;

namespace gatehouse {

// What tables of very many rows have in common.

//! The columns' header. It does not show which columns are selected: whether one is takes Qt a look at each row, at
//! every painting.
class LongTableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LongTableHeader(QWidget *parent = nullptr) : QHeaderView(Qt::Horizontal, parent) {}

    void setSelectionModel(QItemSelectionModel *selection) override;
};

//! Rows of one fixed height without a header of their own, no grid and no frame; it scrolls by pixels.
void setUpLongTable(QTableView *table);

//! To be called before \a table gets \a model. When rows change places, Qt follows each selected cell by itself, which
//! takes seconds for a million. So where more than some thousand rows are selected, whole columns stay so, and anything
//! else is selected no longer.
void letGoOfLongSelections(QTableView *table, const QAbstractItemModel *model);

//! First and last of each stretch of rows.
using RowSpans = std::vector<std::pair<int, int>>;
//! The rows in which something is selected, in order and apart. Takes time by the stretches, not by the rows: all of a
//! long table are one.
RowSpans selectedSpans(const QTableView *table);
qsizetype rowCountOf(const RowSpans &spans);

} // namespace gatehouse
