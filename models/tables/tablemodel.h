#pragma once

#include "models/tables/filter.h"
#include "models/tables/roworder.h"
#include "models/tables/tablestore.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <span>

namespace gatehouse {

//! Shows a TableStore's rows through a filter and an order. Sorting and filtering of large tables happen on another
//! thread: until they are done the model goes on showing what it showed, as it was; a newer wish replaces an older
//! one. Selection, current row and scroll position survive as far as their rows do.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        //! The cell's canonical text, invalid for "no value"; of a header section the column's key.
        RawRole = Qt::UserRole + 1,
        HandleRole, //!< the row's RowHandle
    };
    Q_ENUM(Role)

    //! Makes the text that is shown from a cell's canonical text; not asked for cells without value, shown empty.
    using Formatter = std::function<QString(QStringView raw)>;

    //! Tables of fewer rows are filtered and sorted at once.
    static constexpr qsizetype DefaultSmallTable = 20'000;

    explicit TableModel(TableStore *store, QObject *parent = nullptr); //!< the store must outlive the model
    ~TableModel() override;

    TableStore *store() const;
    const TableSnapshot &snapshot() const; //!< the content that is shown now, for reading on any thread

    void setFormatter(int column, Formatter formatter);
    void setSmallTable(qsizetype rows);

    //! False when the filter cannot be used (bad regular expression, unknown column): filterError() says why, and
    //! the filter before it stays in force.
    bool setFilter(const Filter &filter);
    const Filter &filter() const;
    QString filterError() const; //!< empty after a setFilter() that worked

    void setOrder(const SortOrder &order);
    const SortOrder &order() const;
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override; //!< column -1: the table's own order

    bool isBusy() const; //!< what is shown is not yet what was wished

    //! Rows the server has, of which the store may hold fewer; -1 (the default) when that is unknown or all are here.
    void setTotal(qint64 total);
    qint64 total() const;

    RowHandle handleAt(int row) const;            //!< NoRow when there is none
    int rowOf(RowHandle handle) const;            //!< -1 when it is not shown
    std::span<const RowHandle> shownRows() const; //!< in the order shown; valid until the model changes
    QString displayText(RowHandle handle, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! Views report what they show, so that rows are asked for before the end is reached.
    void noteShown(int lastRow);

signals:
    void busyChanged(bool busy);
    void shownChanged(); //!< rows, order or content shown are different now
    void filterChanged();
    //! The view is near the end of what is loaded and the server has more. May come again while they are on their way.
    void moreWanted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse
