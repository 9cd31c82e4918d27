#include "ui/records/recordcolumns.h"

#include "ui/records/recorddelegate.h"
#include "ui/records/recordtable.h"

#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

static constexpr auto columnsKey = "columns"_L1;
static constexpr auto sortingKey = "sorting"_L1;
static constexpr int sampledRows = 60;
static constexpr int leastText = 140; //!< shorter ones are not cut off
static constexpr int mostText = 300;
static constexpr int shortText = 200;
static constexpr int sortMark = 14;

RecordColumns::RecordColumns(RecordTable *table, const QStringList &firstColumns, const SettingsMemory &memory)
    : QObject(table), m_table(table), m_firstColumns(firstColumns), m_memory(memory)
{
    restore();
    restoreSorting();
    auto *header = static_cast<RecordHeader *>(table->horizontalHeader());
    connect(header, &QHeaderView::sectionMoved, this, &RecordColumns::save);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { resized(column, width); });
    connect(header, &RecordHeader::released, this, &RecordColumns::arrange);
    connect(table->records(), &TableModel::shownChanged, this, [this] {
        showSorting();
        contentChanged();
    });
}

QList<int> RecordColumns::shown() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!m_table->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> RecordColumns::wanted() const
{
    const QStringList &keys = m_chosen.isEmpty() ? m_firstColumns : m_chosen;
    const QHeaderView *header = m_table->horizontalHeader();
    const QList<TableColumn> &columns = m_table->records()->store()->columns();
    QList<int> result;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (keys.contains(columns.at(column).key))
            result.append(column);
    }
    return result;
}

void RecordColumns::restore()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const QVariantMap saved = m_memory.value(columnsKey).toMap();
    const TableStore *store = m_table->records()->store();
    m_measured.clear();
    m_widths.clear();
    m_chosen.clear();
    for (const QString &key : saved.value(u"shown"_s).toStringList()) {
        if (store->columnIndex(key) >= 0)
            m_chosen.append(key);
    }
    const QVariantMap widths = saved.value(u"widths"_s).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (const int column = store->columnIndex(it.key()); column >= 0 && it->toInt() > 0)
            m_widths.insert(column, it->toInt());
    }
    QStringList order = saved.value(u"order"_s).toStringList();
    if (order.isEmpty())
        order = m_firstColumns;
    QHeaderView *header = m_table->horizontalHeader();
    int place = 0;
    for (const QString &key : std::as_const(order)) {
        if (const int column = store->columnIndex(key); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    arrange();
}

void RecordColumns::restoreSorting()
{
    const QVariantMap saved = m_memory.value(sortingKey).toMap();
    const int column = m_table->records()->store()->columnIndex(saved.value(u"key"_s).toString());
    if (column < 0)
        return;
    const bool isDescending = saved.value(u"descending"_s).toBool();
    m_table->records()->setOrder({{column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder}});
    showSorting();
}

void RecordColumns::showSorting()
{
    const SortOrder order = m_table->records()->order();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(!order.isEmpty());
    if (!order.isEmpty())
        header->setSortIndicator(order.first().column, order.first().direction);
}

// One more click after ascending and descending gives back the order of the service.
void RecordColumns::toggleSorting(int column)
{
    TableModel *model = m_table->records();
    const SortOrder order = model->order();
    const bool isSorted = !order.isEmpty() && order.first().column == column;
    if (isSorted && order.first().direction == Qt::DescendingOrder)
        model->setOrder({});
    else
        model->setOrder({{column, isSorted ? Qt::DescendingOrder : Qt::AscendingOrder}});
    showSorting();
    QVariantMap kept;
    if (const SortOrder now = model->order(); !now.isEmpty()) {
        kept = {{u"key"_s, model->store()->columns().at(column).key},
                {u"descending"_s, now.first().direction == Qt::DescendingOrder}};
    }
    m_memory.setValue(sortingKey, kept.isEmpty() ? QVariant() : QVariant(kept));
}

void RecordColumns::save()
{
    if (m_isArranging)
        return;
    const QList<TableColumn> &columns = m_table->records()->store()->columns();
    const QHeaderView *header = m_table->horizontalHeader();
    QStringList order;
    for (int place = 0; place < header->count(); ++place)
        order.append(columns.at(header->logicalIndex(place)).key);
    QVariantMap widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.insert(columns.at(it.key()).key, it.value());
    QVariantMap kept{{u"order"_s, order}, {u"widths"_s, widths}};
    if (!m_chosen.isEmpty())
        kept.insert(u"shown"_s, m_chosen);
    m_memory.setValue(columnsKey, kept);
}

void RecordColumns::resized(int column, int width)
{
    if (m_isArranging || width == 0)
        return;
    m_widths.insert(column, width);
    // Who widens a column wants to see it and those beside it, and none of them to go.
    if (m_chosen.isEmpty())
        setChosen(column, true);
    save();
}

void RecordColumns::setChosen(int column, bool isShown)
{
    const QList<TableColumn> &columns = m_table->records()->store()->columns();
    if (m_chosen.isEmpty()) {
        for (const int one : shown())
            m_chosen.append(columns.at(one).key);
    }
    const QString key = columns.at(column).key;
    m_chosen.removeAll(key);
    if (isShown)
        m_chosen.append(key);
}

void RecordColumns::reset()
{
    m_memory.setValue(columnsKey, {});
    restore();
}

void RecordColumns::fillMenu(QMenu *menu)
{
    const QList<TableColumn> &columns = m_table->records()->store()->columns();
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *action = menu->addAction(columns.at(column).title);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(m_table->isColumnHidden(column) || shown().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setChosen(column, isShown);
            arrange();
            save();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &RecordColumns::reset);
}

void RecordColumns::contentChanged()
{
    // Another organization's rows may be of other lengths; the same rows, filtered, must not make columns jump.
    if (m_table->records()->store()->rowCount() == 0)
        m_measured.clear();
    else if (m_measured.isEmpty())
        arrange();
}

void RecordColumns::measureAgain()
{
    m_measured.clear();
    arrange();
}

void RecordColumns::arrange()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const QList<int> columns = wanted();
    QList<ColumnWish> wishes;
    for (const int column : columns)
        wishes.append(wishOf(column));
    const QList<int> widths = fitColumns(wishes, m_table->viewport()->width(), m_chosen.isEmpty());
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column) {
        const int width = widths.value(columns.indexOf(column), 0);
        m_table->setColumnHidden(column, width == 0);
        if (width > 0)
            m_table->setColumnWidth(column, width);
    }
}

ColumnWish RecordColumns::wishOf(int column)
{
    const auto given = m_widths.constFind(column);
    if (given != m_widths.cend())
        return {.ideal = *given, .least = *given, .isFixed = true};
    if (const auto known = m_measured.constFind(column); known != m_measured.cend())
        return *known;
    const ColumnWish wish = measured(column);
    if (m_table->records()->rowCount() > 0)
        m_measured.insert(column, wish);
    return wish;
}

ColumnWish RecordColumns::measured(int column) const
{
    const TableModel *model = m_table->records();
    const TableColumn &row = model->store()->columns().at(column);
    const auto *delegate = static_cast<const RecordDelegate *>(m_table->itemDelegate());
    const bool isText = row.sorting == Sorting::Text && row.searchable && !delegate->hasBadges(column);

    QStyleOptionViewItem option;
    option.initFrom(m_table);
    QList<int> lengths;
    for (int i = 0; i < std::min(sampledRows, model->rowCount()); ++i)
        lengths.append(delegate->widthOf(option, model->index(i, column)));
    std::ranges::sort(lengths);
    // One long text in ten may be cut off; a short one, a number, a moment or a state never.
    const bool mayCut = isText && !lengths.isEmpty() && lengths.last() > shortText;
    const qsizetype typical = mayCut ? lengths.size() * 9 / 10 : lengths.size() - 1;
    const int title = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(row.title) + sortMark +
                      tokens::Grid + 2 * tokens::Gap;
    const int margin = column == wanted().value(0) ? RecordDelegate::Indent : 0;
    const int ideal = std::max({title + margin, lengths.value(typical, isText ? leastText : 0) + margin,
                                m_table->horizontalHeader()->minimumSectionSize()});
    const bool isEmpty = !lengths.isEmpty() && lengths.last() <= 2 * tokens::Gap;
    if (!isText)
        return {.ideal = ideal, .least = ideal, .isEmpty = isEmpty};
    const int bounded = std::min(ideal, mostText);
    return {.ideal = bounded,
            .least = std::min(bounded, std::max({leastText, title, bounded * 17 / 20})),
            .isFlexible = true,
            .isEmpty = isEmpty};
}

} // namespace gatehouse
