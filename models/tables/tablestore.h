#pragma once

#include "models/tables/tablebatch.h"
#include "models/tables/tablemerge.h"
#include "models/tables/tablesnapshot.h"

#include <QObject>

#include <span>

namespace gatehouse {

//! What one operation did to a TableStore. The lists do not overlap.
struct TableChange
{
    bool reset = false;     //!< everything is different, columns and handles too; the lists are empty
    bool reordered = false; //!< rows that stayed are in another order
    std::vector<RowHandle> added;
    std::vector<RowHandle> removed;
    std::vector<RowHandle> updated;
};

//! The rows of a table as columns of UTF-8 text, made for a million rows and more (some 150 bytes for a row of eight).
//! Lives in one thread; others read snapshot() and prepare TableBatch and TableMerge. Every operation takes time by
//! what it is given plus a small part (a millisecond for a million rows) by what is there: prefer one call with many
//! rows to many calls.
class TableStore : public QObject
{
    Q_OBJECT

public:
    explicit TableStore(QList<TableColumn> columns = {}, QObject *parent = nullptr);

    const QList<TableColumn> &columns() const { return m_now.columns(); }
    int columnCount() const { return m_now.columnCount(); }
    int columnIndex(QStringView key) const { return m_now.columnIndex(key); }
    qsizetype rowCount() const { return m_now.rowCount(); }
    RowHandle rowAt(qsizetype position) const { return m_now.rowAt(position); }
    qsizetype positionOf(RowHandle row) const { return m_now.positionOf(row); }
    bool contains(RowHandle row) const { return m_now.contains(row); }
    QByteArrayView utf8(RowHandle row, int column) const { return m_now.utf8(row, column); }
    QString text(RowHandle row, int column) const { return m_now.text(row, column); }
    bool isNull(RowHandle row, int column) const { return m_now.isNull(row, column); }
    RowHandle find(int column, QStringView text) const { return m_now.find(column, text); }

    const TableSnapshot &snapshot() const { return m_now; }

    //! Takes over the batch's rows; a large one costs no more than a small one.
    void append(const TableBatch &batch);
    RowHandle append(TableRow cells);

    //! Brings the table to the batch's content and order; rows with the same text in \a keyColumn stay the same rows.
    void replaceAll(const TableBatch &batch, int keyColumn);
    //! Updates rows that are there already, appends the others, removes none: for lists that arrive in pages.
    void upsert(const TableBatch &batch, int keyColumn);
    //! Carries out what TableMerge::make() found out, perhaps on another thread; does nothing and returns false when
    //! the table has changed since.
    bool apply(const TableMerge &merge);

    //! False when there is no such row. Says nothing when the row has that content already.
    bool update(RowHandle row, TableRow cells);
    bool update(RowHandle row, int column, const QString &text);
    void remove(std::span<const RowHandle> rows); //!< unknown ones are skipped
    void clear();
    void setColumns(QList<TableColumn> columns); //!< removes all rows

signals:
    void changed(const gatehouse::TableChange &change);

private:
    std::vector<RowHandle> take(const TableBatch &batch);
    void addToOrder(std::span<const RowHandle> rows);
    void drop(std::span<const RowHandle> rows);
    void release(size_t index);
    void announce(const TableChange &change);

    TableSnapshot m_now;
};

} // namespace gatehouse
