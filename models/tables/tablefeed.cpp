#include "models/tables/tablefeed.h"

#include "models/tables/tablestore.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace gatehouse {

namespace {

struct Made
{
    TableBatch batch;
    TableMerge merge;
};

TableMerge mergeOf(const TableSnapshot &table, const TableBatch &batch, int keyColumn, MergeMode mode)
{
    if (table.rowCount() > 0) {
        return TableMerge::make(table, batch, keyColumn, mode);
    }
    TableMerge merge;
    merge.revision = table.revision();
    merge.added = batch;
    return merge;
}

} // namespace

TableFeed::TableFeed(TableStore *store, int keyColumn, QObject *parent)
    : QObject(parent), m_store(store), m_keyColumn(keyColumn)
{
}

void TableFeed::bring(Make make, MergeMode mode)
{
    abandon();
    QPromise<Made> promise;
    promise.start();
    QFuture<Made> future = promise.future();
    QThreadPool::globalInstance()->start([promise = std::move(promise), make = std::move(make),
                                          table = m_store->snapshot(), key = m_keyColumn, mode]() mutable {
        Made made{.batch = make(), .merge = {}};
        made.merge = mergeOf(table, made.batch, key, mode);
        promise.addResult(std::move(made));
        promise.finish();
    });
    future.then(this, [this, mode, round = m_round](QFuture<Made> finished) {
        if (round != m_round) {
            return;
        }
        const Made made = finished.takeResult();
        if (m_store->apply(made.merge)) {
            emit brought();
        } else { // somebody else changed the table meanwhile
            bring([batch = made.batch] { return batch; }, mode);
        }
    });
}

void TableFeed::bringNow(const TableBatch &batch, MergeMode mode)
{
    abandon();
    m_store->apply(mergeOf(m_store->snapshot(), batch, m_keyColumn, mode));
    emit brought();
}

} // namespace gatehouse
