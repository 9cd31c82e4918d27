#include "app/geofences/fencerows.h"

#include "models/records/ivalt/geofence.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

static QList<TableColumn> columnsOf(const RecordCells &cells)
{
    QList<TableColumn> columns = cells.columns();
    columns.append({u"state"_s, FenceRows::tr("Not saved"), Sorting::Text, false});
    return columns;
}

FenceRows::FenceRows(QObject *parent)
    : QObject(parent), m_cells(typeOf<ivalt::Geofence>), m_store(columnsOf(m_cells)), m_model(&m_store)
{
    setMomentStyle({});
    m_model.setFormatter(stateColumn(), [](QStringView raw) {
        return raw == "new"_L1       ? tr("New")
               : raw == "changed"_L1 ? tr("Changed")
               : raw == "deleted"_L1 ? tr("To delete")
                                     : tr("Failed");
    });
}

void FenceRows::setMomentStyle(const MomentStyle &style)
{
    for (int column = 0; column < m_cells.fields().size(); ++column) {
        const Field *field = m_cells.fields().at(column);
        m_model.setFormatter(column,
                             [field, style](QStringView raw) { return displayText(*field, raw.toString(), style); });
    }
}

QStringList FenceRows::firstColumns()
{
    return {u"name"_s, u"radius"_s, u"is_active"_s, u"state"_s};
}

void FenceRows::setDocument(FenceDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_keys.clear();
    m_rows.clear();
    m_store.clear();
    if (document) {
        connect(document, &FenceDocument::wasReset, this, &FenceRows::rebuild);
        connect(document, &FenceDocument::changed, this, &FenceRows::update);
    }
    rebuild();
}

QStringList FenceRows::cells(FenceKey key) const
{
    const EditedFence &fence = m_document->fence(key);
    QStringList cells = m_cells.cells(m_document->wanted(key));
    switch (fence.change()) {
    case FenceChange::None:
        cells.append(QString());
        break;
    case FenceChange::New:
        cells.append(u"new"_s);
        break;
    case FenceChange::Changed:
        cells.append(u"changed"_s);
        break;
    case FenceChange::Deleted:
        cells.append(u"deleted"_s);
        break;
    }
    if (!fence.problem.isEmpty())
        cells.last() = u"failed"_s;
    return cells;
}

void FenceRows::rebuild()
{
    const QList<FenceKey> keys = m_document ? m_document->keys() : QList<FenceKey>();
    if (m_rows.isEmpty()) {
        // All at once: a row at a time would take long for many.
        TableBatchBuilder builder(m_store.columnCount());
        for (FenceKey key : keys)
            builder.addRow(cells(key));
        const qsizetype before = m_store.rowCount();
        m_store.append(builder.finish());
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const RowHandle row = m_store.rowAt(before + i);
            m_keys.insert(row, keys.at(i));
            m_rows.insert(keys.at(i), row);
        }
        return;
    }
    QList<FenceKey> concerned = keys;
    for (FenceKey key : m_rows.keys()) {
        if (!m_document->isListed(key))
            concerned.append(key);
    }
    update(concerned);
}

void FenceRows::update(const QList<FenceKey> &keys)
{
    std::vector<RowHandle> gone;
    QList<FenceKey> added;
    TableBatchBuilder builder(m_store.columnCount());
    for (FenceKey key : keys) {
        const RowHandle row = rowOf(key);
        if (!m_document->isListed(key)) {
            if (row != NoRow) {
                gone.push_back(row);
                m_keys.remove(row);
                m_rows.remove(key);
            }
        } else if (row != NoRow) {
            m_store.update(row, cells(key));
        } else {
            builder.addRow(cells(key));
            added.append(key);
        }
    }
    if (!gone.empty())
        m_store.remove(gone);
    if (added.isEmpty())
        return;
    const qsizetype before = m_store.rowCount();
    m_store.append(builder.finish());
    for (qsizetype i = 0; i < added.size(); ++i) {
        const RowHandle row = m_store.rowAt(before + i);
        m_keys.insert(row, added.at(i));
        m_rows.insert(added.at(i), row);
    }
}

} // namespace gatehouse
