#include "ui/import/importresultsmodel.h"

namespace gatehouse {

QString importStateText(ImportOutcome::State state)
{
    using State = ImportOutcome::State;
    switch (state) {
    case State::Waiting:
        return ImportResultsModel::tr("Waiting");
    case State::Done:
        return ImportResultsModel::tr("Done");
    case State::Failed:
        return ImportResultsModel::tr("Failed");
    case State::Unclear:
        return ImportResultsModel::tr("Not clear");
    case State::Refused:
        return ImportResultsModel::tr("Refused here");
    case State::OnItsWay:
        return ImportResultsModel::tr("On its way");
    case State::FileChanged:
        return ImportResultsModel::tr("Not sent: file changed");
    case State::NotSent:
        break;
    }
    return ImportResultsModel::tr("Not sent");
}

void ImportResultsModel::start(const QStringList &columns)
{
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    m_isAtEnd = false;
    m_isAsking = false;
    endResetModel();
}

void ImportResultsModel::append(const QList<ImportResult> &rows, bool isAtEnd)
{
    m_isAtEnd = isAtEnd;
    // Views ask for more as soon as rows come, and those after them are asked for then.
    if (!rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    m_isAsking = false;
}

int ImportResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + int(m_columns.size());
}

QVariant ImportResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportResult &row = m_rows.at(index.row());
    if (role == StateRole)
        return int(row.outcome.state);
    if (role == Qt::TextAlignmentRole)
        return index.column() == LineColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return row.line;
    case StateColumn:
        return importStateText(row.outcome.state);
    case ReasonColumn:
        return row.outcome.reason;
    default:
        return row.outcome.cells.value(index.column() - firstCell);
    }
}

QVariant ImportResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case StateColumn:
        return tr("Result");
    case ReasonColumn:
        return tr("What the service said");
    default:
        return m_columns.value(section - firstCell);
    }
}

bool ImportResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isAsking;
}

void ImportResultsModel::fetchMore(const QModelIndex &)
{
    if (m_isAsking || m_isAtEnd)
        return;
    m_isAsking = true;
    emit moreWanted(m_rows.isEmpty() ? -1 : m_rows.constLast().number);
}

} // namespace gatehouse
