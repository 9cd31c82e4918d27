#include "models/import/importrowsmodel.h"

#include "models/import/importrowtexts.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace gatehouse {

ImportRowsModel::ImportRowsModel(ImportDraft *draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(u"ImportRowsModel"_s);
    connect(draft, &ImportDraft::started, this, &ImportRowsModel::reset);
    connect(draft, &ImportDraft::mappingChanged, this, &ImportRowsModel::refresh);
    connect(draft, &ImportDraft::editsChanged, this, &ImportRowsModel::refresh);
    connect(draft, &ImportDraft::planChanged, this, [this] {
        if (m_filter.isEmpty())
            refresh();
        else
            update();
    });
    reset();
}

ImportRowsModel::~ImportRowsModel()
{
    m_cancellation.cancel();
    m_pool.waitForDone();
}

void ImportRowsModel::reset()
{
    ++m_job;
    m_cancellation.cancel();
    beginResetModel();
    m_document = m_draft->document();
    m_columns = m_document.columns().first(ownColumnCount(m_document.columns()));
    m_filter = {};
    m_rows = nullptr;
    m_whole = nullptr;
    endResetModel();
    setBusy(false);
    emit shownChanged();
}

//! The rows are the same, but what is said of them may not be.
void ImportRowsModel::refresh()
{
    m_secrets = m_draft->secretColumns();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit shownChanged();
}

void ImportRowsModel::setFilter(const ImportFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

void ImportRowsModel::update()
{
    m_cancellation.cancel();
    ++m_job;
    if (m_filter.isEmpty()) {
        show(nullptr);
        return;
    }
    m_cancellation = Cancellation();
    setBusy(true);
    m_pool.start([this, job = m_job, cancellation = m_cancellation, filter = m_filter, plan = m_draft->plan(),
                  document = m_document, mends = m_draft->mends(), secrets = m_secrets] {
        const ImportRows rows = rowsMatching(filter, plan, document, mends, secrets, cancellation);
        const auto finished = [this, job, rows] {
            if (job == m_job && rows)
                show(rows);
        };
        QMetaObject::invokeMethod(this, finished, Qt::QueuedConnection);
    });
}

void ImportRowsModel::show(const ImportRows &rows)
{
    if (rows == m_rows || (rows && m_rows && *rows == *m_rows)) {
        setBusy(false);
        refresh();
        return;
    }
    const QList<QPersistentModelIndex> whole;
    emit layoutAboutToBeChanged(whole, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> fileRows;
    for (const QModelIndex &index : before)
        fileRows.push_back(rowAt(index.row()));
    m_rows = rows;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int shown = shownAt(fileRows[size_t(i)]);
        after.append(shown < 0 ? QModelIndex() : createIndex(shown, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged(whole, VerticalSortHint);
    setBusy(false);
    refresh();
}

void ImportRowsModel::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    emit busyChanged(busy);
}

qint64 ImportRowsModel::rowAt(int shown) const
{
    if (shown < 0 || shown >= rowCount())
        return -1;
    return m_rows ? qint64((*m_rows)[size_t(shown)]) : shown;
}

int ImportRowsModel::shownAt(qint64 row) const
{
    if (row < 0 || row >= m_document.rowCount())
        return -1;
    if (!m_rows)
        return int(row);
    const auto found = std::ranges::lower_bound(*m_rows, quint32(row));
    return found != m_rows->end() && *found == row ? int(found - m_rows->begin()) : -1;
}

ImportRows ImportRowsModel::shownRows() const
{
    if (m_rows)
        return m_rows;
    if (!m_whole) {
        std::vector<quint32> all(size_t(m_document.rowCount()));
        std::iota(all.begin(), all.end(), 0);
        m_whole = std::make_shared<const std::vector<quint32>>(std::move(all));
    }
    return m_whole;
}

ImportRows ImportRowsModel::rowsIn(std::span<const std::pair<int, int>> shown) const
{
    const ImportRows all = shownRows();
    if (shown.size() == 1 && shown.front() == std::pair(0, int(all->size()) - 1))
        return all;
    std::vector<quint32> rows;
    for (const auto &[first, last] : shown)
        rows.insert(rows.end(), all->begin() + first, all->begin() + std::min(last + 1, int(all->size())));
    return std::make_shared<const std::vector<quint32>>(std::move(rows));
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_rows ? int(m_rows->size()) : int(m_document.rowCount());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + int(m_columns.size());
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    const qint64 row = index.isValid() ? rowAt(index.row()) : -1;
    if (row < 0)
        return {};
    switch (role) {
    case RowRole:
        return row;
    case VerdictRole:
        return hasVerdict(row) ? QVariant(int(m_draft->plan().verdict(row))) : QVariant();
    case SecretRole:
        return m_secrets.value(index.column() - firstCell);
    case AsideRole:
        return m_draft->mends().isAside(quint32(row));
    default:
        break;
    }
    return index.column() < firstCell ? planData(row, index.column(), role)
                                      : cellData(row, index.column() - firstCell, role);
}

bool ImportRowsModel::hasVerdict(qint64 row) const
{
    return row < m_draft->plan().rowCount();
}

QStringList ImportRowsModel::problemsAt(qint64 row, int column) const
{
    QStringList texts;
    if (!hasVerdict(row))
        return texts;
    const ImportPlan &plan = m_draft->plan();
    for (const ImportProblem &problem : plan.problems(row)) {
        // What is too much stands behind the last one.
        const bool isSurplus = problem.fault == ImportFault::TooManyCells;
        const int place = isSurplus ? int(m_columns.size()) - 1 : plan.columnOf(problem);
        if (column >= 0 && place != column)
            continue;
        texts.append(plan.problemText(problem));
        if (isSurplus)
            texts.append(surplusText(row));
    }
    return texts;
}

//! Nobody knows which of these cells would be a secret one.
QString ImportRowsModel::surplusText(qint64 row) const
{
    constexpr qsizetype mostShown = 20;
    QStringList cells = m_draft->mends().surplus(m_document, quint32(row));
    const bool isMore = cells.size() > mostShown;
    cells = m_secrets.contains(true) ? QStringList{u"••••••"_s} : cells.first(std::min(cells.size(), mostShown));
    return tr("Too many: “%1”. Choose the first part of the cell that was cut in two, then “Join with the next cell”.")
        .arg(cells.join(u"” “"_s) + (isMore ? u"…"_s : QString()));
}

QStringList ImportRowsModel::effectsAt(qint64 row) const
{
    return hasVerdict(row) ? happeningTexts(m_draft->plan(), row) : QStringList();
}

QVariant ImportRowsModel::planData(qint64 row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column == LineColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role == Qt::ToolTipRole && column == ProblemsColumn)
        return problemsAt(row, -1).join(u'\n');
    if (role == Qt::ToolTipRole && column == EffectsColumn)
        return effectsAt(row).join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LineColumn:
        return QLocale().toString(m_document.lineOf(row));
    case VerdictColumn:
        return hasVerdict(row) ? importVerdictText(m_draft->plan().verdict(row)) : QString();
    case EffectsColumn:
        return effectsAt(row).join("; "_L1);
    default:
        return problemsAt(row, -1).join(u' ');
    }
}

QVariant ImportRowsModel::cellData(qint64 row, int column, int role) const
{
    const bool isSecret = m_secrets.value(column);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = m_draft->cell(row, column);
        return isSecret && !text.isEmpty() ? u"••••••"_s : text;
    }
    case Qt::EditRole:
        return isSecret ? QString() : m_draft->cell(row, column);
    case Qt::ToolTipRole: {
        const QStringList problems = problemsAt(row, column);
        return problems.isEmpty() ? QVariant() : QVariant(problems.join(u'\n'));
    }
    case HasProblemRole:
        return !problemsAt(row, column).isEmpty();
    case MendedRole:
        return m_draft->mends().isMended(quint32(row)) && m_draft->cell(row, column) != m_document.cell(row, column);
    default:
        return {};
    }
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const qint64 row = index.isValid() ? rowAt(index.row()) : -1;
    const int column = index.column() - firstCell;
    if (row < 0 || column < 0 || role != Qt::EditRole)
        return false;
    const QString text = value.toString();
    // The editor of a secret cell begins empty, so that nothing typed is no wish to have nothing.
    if (text.isEmpty() && m_secrets.value(column))
        return false;
    if (text != m_draft->cell(row, column))
        m_draft->edit({.what = ImportEdit::What::Set,
                       .rows = importRows({quint32(row)}),
                       .column = column,
                       .text = text,
                       .find = {}});
    return true;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LineColumn:
        return tr("Line");
    case VerdictColumn:
        return tr("What happens");
    case EffectsColumn:
        return tr("Changes and effects");
    case ProblemsColumn:
        return tr("Problems");
    default:
        return m_columns.at(section - firstCell);
    }
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() >= firstCell)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace gatehouse
