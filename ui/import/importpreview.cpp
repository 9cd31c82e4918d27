#include "ui/import/importpreview.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse {

void ImportPreviewModel::setDocument(const CsvDocument &document)
{
    beginResetModel();
    m_document = document;
    endResetModel();
}

void ImportPreviewModel::setUses(const QList<ImportColumnUse> &uses)
{
    if (m_uses == uses)
        return;
    m_uses = uses;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qint64>(m_document.rowCount(), std::numeric_limits<int>::max()));
}

//! The first says the line of the file.
int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_document.columns().isEmpty() ? 0 : int(m_document.columns().size()) + 1;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return m_document.lineOf(index.row());
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString text = m_document.cell(index.row(), index.column() - 1);
    const ImportColumnUse use = this->use(index.column() - 1);
    const bool isSecret = use == ImportColumnUse::Secret || use == ImportColumnUse::KeptOut;
    return isSecret && !text.isEmpty() ? QString(u"••••••"_s) : text;
}

QString ImportPreviewModel::useText(ImportColumnUse use)
{
    switch (use) {
    case ImportColumnUse::None:
        return tr("No field takes this column.");
    case ImportColumnUse::KeptOut:
        return tr("No field takes this column. The journal and the report do without it.");
    case ImportColumnUse::Field:
        return tr("This column fills a field.");
    case ImportColumnUse::Secret:
        return tr("This column fills a field. The journal and the report do without it.");
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Line") : m_document.columns().value(section - 1);
    if (role == Qt::ToolTipRole && section > 0)
        return useText(use(section - 1));
    return role == Qt::TextAlignmentRole && section == 0 ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                         : QVariant();
}

} // namespace gatehouse
