#pragma once

#include "app/pages/recordcells.h"
#include "models/geo/fencedocument.h"
#include "models/tables/tablemodel.h"

#include <QHash>
#include <QPointer>

namespace gatehouse {

//! The fences of a document as rows of a table, as the person wants them, with a column for what is not saved.
class FenceRows : public QObject
{
    Q_OBJECT

public:
    explicit FenceRows(QObject *parent = nullptr);

    void setDocument(FenceDocument *document); //!< null: no rows
    TableModel &model() { return m_model; }
    const TableModel &model() const { return m_model; }
    const RecordCells &cells() const { return m_cells; }
    static QStringList firstColumns();
    int stateColumn() const { return m_store.columnIndex(u"state"); }
    void setMomentStyle(const MomentStyle &style);

    FenceKey keyOf(RowHandle row) const { return m_keys.value(row, NoFenceKey); }
    RowHandle rowOf(FenceKey key) const { return m_rows.value(key, NoRow); }

private:
    void rebuild();
    void update(const QList<FenceKey> &keys);
    QStringList cells(FenceKey key) const;

    RecordCells m_cells;
    TableStore m_store;
    TableModel m_model;
    QPointer<FenceDocument> m_document;
    QHash<RowHandle, FenceKey> m_keys;
    QHash<FenceKey, RowHandle> m_rows;
};

} // namespace gatehouse
