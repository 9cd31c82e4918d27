#include "ui/import/importresultsmodel.h"

#include <algorithm>
#include <limits>

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
    case State::TakenBack:
        return ImportResultsModel::tr("Taken back");
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
    m_isAsking = true;
    endResetModel();
}

void ImportResultsModel::append(const QList<ImportResult> &rows, bool isAtEnd)
{
    m_isAtEnd = isAtEnd;
    // Views ask for more as soon as rows come, and those after them are asked for then.
    insert(m_rows.size(), rows.sliced(placeOf(rows, m_rows.isEmpty() ? -1 : m_rows.constLast().number)));
    m_isAsking = false;
}

//! Of the first row after that number.
qsizetype ImportResultsModel::placeOf(const QList<ImportResult> &rows, qint64 after)
{
    return std::ranges::upper_bound(rows, after, {}, &ImportResult::number) - rows.begin();
}

void ImportResultsModel::insert(qsizetype place, const QList<ImportResult> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(place), int(place + rows.size()) - 1);
    if (place == m_rows.size()) {
        m_rows += rows;
    } else {
        const QList<ImportResult> behind = m_rows.sliced(place);
        m_rows = m_rows.first(place) + rows + behind;
    }
    endInsertRows();
}

void ImportResultsModel::refresh(qint64 after, const QList<ImportResult> &rows, bool isAtEnd)
{
    qsizetype here = placeOf(m_rows, after);
    qsizetype end = isAtEnd ? m_rows.size() : placeOf(m_rows, rows.isEmpty() ? after : rows.constLast().number);
    if (end == m_rows.size())
        m_isAtEnd = isAtEnd;
    for (qsizetype given = 0; here < end || given < rows.size();) {
        const qint64 next = given < rows.size() ? rows.at(given).number : std::numeric_limits<qint64>::max();
        qsizetype run = 0;
        while (here + run < end && m_rows.at(here + run).number < next)
            ++run;
        if (run > 0) {
            beginRemoveRows({}, int(here), int(here + run) - 1);
            m_rows.remove(here, run);
            endRemoveRows();
            end -= run;
            continue;
        }
        const qint64 present = here < end ? m_rows.at(here).number : std::numeric_limits<qint64>::max();
        while (given + run < rows.size() && rows.at(given + run).number < present)
            ++run;
        if (run > 0) {
            insert(here, rows.sliced(given, run));
            here += run;
            end += run;
            given += run;
            continue;
        }
        while (here + run < end && given + run < rows.size() &&
               m_rows.at(here + run).number == rows.at(given + run).number)
            ++run;
        replace(here, rows.sliced(given, run));
        here += run;
        given += run;
    }
}

//! The same rows, of which others are told.
void ImportResultsModel::replace(qsizetype place, const QList<ImportResult> &rows)
{
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows.at(place + i) == rows.at(i))
            continue;
        m_rows[place + i] = rows.at(i);
        first = first < 0 ? place + i : first;
        last = place + i;
    }
    if (first >= 0)
        emit dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
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
