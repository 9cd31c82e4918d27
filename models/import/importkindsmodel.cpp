#include "models/import/importkindsmodel.h"

#include <QLocale>

namespace gatehouse {

ImportKindsModel::ImportKindsModel(ImportDraft *draft, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_plan(draft->plan())
{
    connect(draft, &ImportDraft::planChanged, this, &ImportKindsModel::update);
}

//! Kinds keep their selection while their counts, and so their order, change.
void ImportKindsModel::update()
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const QList<ImportPlan::KindCount> old = m_plan.kinds();
    m_plan = m_draft->plan();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const auto isSame = [&](const ImportPlan::KindCount &one) { return one.kind == old.at(index.row()).kind; };
        const auto found = std::ranges::find_if(m_plan.kinds(), isSame);
        after.append(found == m_plan.kinds().end() ? QModelIndex()
                                                   : createIndex(int(found - m_plan.kinds().begin()), index.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

std::optional<ImportProblemKind> ImportKindsModel::kindAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_plan.kinds().at(row).kind) : std::nullopt;
}

int ImportKindsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.kinds().size());
}

int ImportKindsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant ImportKindsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportPlan::KindCount &row = m_plan.kinds().at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == RefusesRole)
        return isRefusal(row.kind.fault);
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return m_plan.kindText(row.kind);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == TextColumn ? m_plan.kindText(row.kind) : QLocale().toString(row.rows);
}

QVariant ImportKindsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == TextColumn ? tr("Problem") : tr("Rows");
}

} // namespace gatehouse
