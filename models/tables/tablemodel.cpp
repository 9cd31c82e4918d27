#include "models/tables/tablemodel.h"

#include "models/tables/rowtransition.h"
#include "models/tables/rowview.h"

#include <QThreadPool>

#include <algorithm>

namespace gatehouse {

namespace {

//! How many rows before the end more are asked for.
constexpr int Prefetch = 60;

} // namespace

class TableModel::Private
{
public:
    Private(TableModel *model, TableStore *tableStore) : q(model), store(tableStore), rows(view.sharedRows())
    {
        pool.setMaxThreadCount(2);
        pool.setObjectName(QStringLiteral("TableModel"));
    }

    void storeChanged(const TableChange &change);
    void reset();
    void update();
    void start(const RowRequest &request);
    void stop();
    void finished(quint64 job, const RowView &after, const RowTransition &transition);
    void show(const RowView &after, const RowTransition &transition);
    void rearrange(const RowView &after);
    void setBusy(bool nowBusy);
    QModelIndex index(int row, int column) const { return q->index(row, column); }

    TableModel *q;
    TableStore *store;
    Filter filter;
    std::shared_ptr<const RowFilter> rowFilter = std::make_shared<const RowFilter>();
    QString filterError;
    SortOrder order;
    std::vector<Formatter> formatters;
    qint64 total = -1;
    qsizetype smallTable = DefaultSmallTable;

    RowView view;
    TableSnapshot table;                                //!< what cells are read from
    std::shared_ptr<const std::vector<RowHandle>> rows; //!< as views know them, also between two steps
    RowDelta pending;                                   //!< from the view's table on, or from the job's while one runs
    RowDelta inWork;                                    //!< what the running job takes into account

    quint64 job = 0;
    Cancellation cancellation;
    bool busy = false;
    bool showing = false;
    bool updateAfterwards = false;
    bool resetAfterwards = false;
    QThreadPool pool;
};

TableModel::TableModel(TableStore *store, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(this, store))
{
    connect(store, &TableStore::changed, this, [this](const TableChange &change) { d->storeChanged(change); });
    d->reset();
}

TableModel::~TableModel()
{
    d->cancellation.cancel();
    d->pool.waitForDone();
}

void TableModel::Private::storeChanged(const TableChange &change)
{
    if (change.reset) {
        reset();
        return;
    }
    pending.touched.insert(pending.touched.end(), change.added.begin(), change.added.end());
    pending.touched.insert(pending.touched.end(), change.updated.begin(), change.updated.end());
    pending.reordered = pending.reordered || change.reordered;
    if (!busy) {
        update();
    }
}

void TableModel::Private::reset()
{
    stop();
    if (showing) {
        resetAfterwards = true;
        return;
    }
    q->beginResetModel();
    table = store->snapshot();
    order.removeIf([this](const SortKey &key) { return key.column >= table.columnCount(); });
    auto compiled = RowFilter::compile(filter, table.columns());
    const bool filterLost = !compiled.has_value();
    if (filterLost) {
        filter = {};
        filterError = compiled.error();
        compiled = RowFilter();
    }
    rowFilter = std::make_shared<const RowFilter>(std::move(*compiled));
    formatters.resize(size_t(table.columnCount()));
    pending = {};
    inWork = {};
    view = {};
    rows = view.sharedRows();
    q->endResetModel();
    if (filterLost) {
        emit q->filterChanged();
    }
    pending.touched.assign(table.rows().begin(), table.rows().end());
    if (pending.touched.empty()) {
        setBusy(false);
        emit q->shownChanged();
    } else {
        update();
    }
}

void TableModel::Private::update()
{
    if (showing) {
        updateAfterwards = true;
        return;
    }
    stop();
    const RowRequest request{store->snapshot(), rowFilter, order};
    if (request.table.rowCount() >= smallTable && !RowView::isCheap(request, view, pending)) {
        start(request);
        return;
    }
    const auto after = RowView::make(request, view, pending, Cancellation());
    const RowTransition transition = RowTransition::between(view, *after, pending);
    pending = {};
    show(*after, transition);
}

void TableModel::Private::start(const RowRequest &request)
{
    inWork = std::exchange(pending, {});
    cancellation = Cancellation();
    pool.start([this, request, before = view, delta = inWork, current = cancellation, number = job] {
        const auto after = RowView::make(request, before, delta, current);
        if (!after) {
            return;
        }
        const RowTransition transition = RowTransition::between(before, *after, delta);
        QMetaObject::invokeMethod(
            q, [this, number, after, transition] { finished(number, *after, transition); }, Qt::QueuedConnection);
    });
    setBusy(true);
}

//! Whatever is on its way is not wanted any more.
void TableModel::Private::stop()
{
    cancellation.cancel();
    ++job;
    inWork.append(std::exchange(pending, {}));
    pending = std::exchange(inWork, {});
}

void TableModel::Private::finished(quint64 number, const RowView &after, const RowTransition &transition)
{
    if (number != job) {
        return;
    }
    if (showing) { // somebody runs an event loop inside our signals
        updateAfterwards = true;
        return;
    }
    inWork = {};
    show(after, transition);
}

void TableModel::Private::show(const RowView &after, const RowTransition &transition)
{
    using Rows = std::vector<RowHandle>;
    showing = true;
    if (transition.rearranged) {
        rearrange(after);
    } else {
        const qsizetype steps = qsizetype(transition.removed.size() + transition.inserted.size());
        qsizetype step = 0;
        const auto next = [&](auto change) {
            if (++step == steps) {
                return after.sharedRows();
            }
            auto changed = std::make_shared<Rows>(*rows);
            change(*changed);
            return std::shared_ptr<const Rows>(std::move(changed));
        };
        for (const auto [first, count] : transition.removed) {
            q->beginRemoveRows({}, first, first + count - 1);
            rows = next([=](Rows &list) { list.erase(list.begin() + first, list.begin() + first + count); });
            q->endRemoveRows();
        }
        table = after.table();
        for (const auto [first, count] : transition.inserted) {
            q->beginInsertRows({}, first, first + count - 1);
            rows = next([&](Rows &list) {
                const auto from = after.rows().begin() + first;
                list.insert(list.begin() + first, from, from + count);
            });
            q->endInsertRows();
        }
    }
    view = after;
    table = after.table();
    rows = after.sharedRows();
    for (const auto [first, count] : transition.updated) {
        emit q->dataChanged(index(first, 0), index(first + count - 1, table.columnCount() - 1));
    }
    showing = false;

    if (std::exchange(resetAfterwards, false)) {
        updateAfterwards = false;
        reset();
        return;
    }
    if (std::exchange(updateAfterwards, false) || view.table().revision() != store->snapshot().revision()) {
        update();
    } else {
        setBusy(false);
    }
    emit q->shownChanged();
}

void TableModel::Private::rearrange(const RowView &after)
{
    const QList<QPersistentModelIndex> whole;
    emit q->layoutAboutToBeChanged(whole, VerticalSortHint);
    const QModelIndexList from = q->persistentIndexList();
    RowSet wanted(std::max(table.handleCapacity(), after.table().handleCapacity()));
    for (const QModelIndex &index : from) {
        wanted.insert((*rows)[size_t(index.row())]);
    }
    QHash<RowHandle, int> places;
    if (!from.isEmpty()) {
        for (size_t row = 0; row < after.rows().size(); ++row) {
            if (wanted.contains(after.rows()[row])) {
                places.insert(after.rows()[row], int(row));
            }
        }
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        const int row = places.value((*rows)[size_t(index.row())], -1);
        to.append(row < 0 ? QModelIndex() : q->createIndex(row, index.column()));
    }
    rows = after.sharedRows();
    table = after.table();
    q->changePersistentIndexList(from, to);
    emit q->layoutChanged(whole, VerticalSortHint);
}

void TableModel::Private::setBusy(bool nowBusy)
{
    if (busy != nowBusy) {
        busy = nowBusy;
        emit q->busyChanged(busy);
    }
}

TableStore *TableModel::store() const
{
    return d->store;
}

const TableSnapshot &TableModel::snapshot() const
{
    return d->table;
}

void TableModel::setFormatter(int column, Formatter formatter)
{
    d->formatters[size_t(column)] = std::move(formatter);
    if (rowCount() > 0) {
        emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

void TableModel::setSmallTable(qsizetype rows)
{
    d->smallTable = rows;
}

bool TableModel::setFilter(const Filter &filter)
{
    auto compiled = RowFilter::compile(filter, d->store->columns());
    if (!compiled) {
        d->filterError = compiled.error();
        return false;
    }
    d->filterError.clear();
    if (filter == d->filter) {
        return true;
    }
    d->filter = filter;
    d->rowFilter = std::make_shared<const RowFilter>(std::move(*compiled));
    d->update();
    emit filterChanged();
    return true;
}

const Filter &TableModel::filter() const
{
    return d->filter;
}

QString TableModel::filterError() const
{
    return d->filterError;
}

void TableModel::setOrder(const SortOrder &order)
{
    SortOrder possible = order;
    possible.removeIf([this](const SortKey &key) { return key.column < 0 || key.column >= columnCount(); });
    if (possible == d->order) {
        return;
    }
    d->order = possible;
    d->update();
}

const SortOrder &TableModel::order() const
{
    return d->order;
}

void TableModel::sort(int column, Qt::SortOrder direction)
{
    setOrder(column < 0 ? SortOrder() : SortOrder{{column, direction}});
}

bool TableModel::isBusy() const
{
    return d->busy;
}

void TableModel::setTotal(qint64 total)
{
    d->total = total;
}

qint64 TableModel::total() const
{
    return d->total;
}

RowHandle TableModel::handleAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*d->rows)[size_t(row)] : NoRow;
}

int TableModel::rowOf(RowHandle handle) const
{
    const auto at = std::ranges::find(*d->rows, handle);
    return at == d->rows->end() ? -1 : int(at - d->rows->begin());
}

std::span<const RowHandle> TableModel::shownRows() const
{
    return *d->rows;
}

QString TableModel::displayText(RowHandle handle, int column) const
{
    const QString raw = d->table.text(handle, column);
    const Formatter &formatter = d->formatters[size_t(column)];
    return raw.isNull() || !formatter ? raw : formatter(raw);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows->size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->table.columnCount();
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RowHandle row = (*d->rows)[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case RawRole: {
        const QString text = d->table.text(row, index.column());
        return text.isNull() ? QVariant() : QVariant(text);
    }
    case HandleRole:
        return row;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole && section >= 0 && section < rowCount() ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    const TableColumn &column = d->table.columns()[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int((column.sorting == Sorting::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        return column.key;
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool TableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->total > d->store->rowCount();
}

void TableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        emit moreWanted();
    }
}

void TableModel::noteShown(int lastRow)
{
    if (lastRow + Prefetch >= rowCount()) {
        fetchMore({});
    }
}

} // namespace gatehouse
