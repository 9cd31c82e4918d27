#include "models/assignments/checklistmodel.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

void CheckListModel::setItems(const QList<CheckItem> &items)
{
    beginResetModel();
    m_items = items;
    QSet<QString> keys;
    for (const CheckItem &item : items)
        keys.insert(item.key);
    const qsizetype before = m_checked.size() + m_partly.size();
    m_checked.intersect(keys);
    m_partly.intersect(keys);
    arrange();
    endResetModel();
    if (m_checked.size() + m_partly.size() != before)
        emit checkedChanged();
}

void CheckListModel::setChecked(const QSet<QString> &keys, const QSet<QString> &partly)
{
    m_mayBePartly = partly;
    put(keys, partly);
}

void CheckListModel::put(const QSet<QString> &keys, const QSet<QString> &partly)
{
    if (keys == m_checked && partly == m_partly)
        return;
    m_checked = keys;
    m_partly = partly;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit checkedChanged();
}

void CheckListModel::setFilter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

void CheckListModel::arrange()
{
    m_shown.clear();
    for (qsizetype place = 0; place < m_items.size(); ++place) {
        const CheckItem &item = m_items.at(place);
        const bool isShown = std::ranges::all_of(m_words, [&](const QString &word) {
            return item.text.contains(word, Qt::CaseInsensitive) || item.detail.contains(word, Qt::CaseInsensitive);
        });
        if (isShown)
            m_shown.append(place);
    }
}

int CheckListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckItem &item = m_items.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::CheckStateRole:
        return m_checked.contains(item.key)  ? Qt::Checked
               : m_partly.contains(item.key) ? Qt::PartiallyChecked
                                             : Qt::Unchecked;
    case DetailRole:
    case Qt::ToolTipRole: // there may be no room for it
        return item.detail;
    case KeyRole:
        return item.key;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.text : QString(item.text + ", "_L1 + item.detail);
    default:
        return {};
    }
}

bool CheckListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QSet<QString> keys = m_checked;
    QSet<QString> partly = m_partly;
    const QString key = m_items.at(m_shown.at(index.row())).key;
    keys.remove(key);
    partly.remove(key);
    if (value.toInt() == Qt::PartiallyChecked) {
        if (!m_mayBePartly.contains(key))
            return false;
        partly.insert(key);
    } else if (value.toInt() == Qt::Checked) {
        if (m_isExclusive)
            keys.clear();
        keys.insert(key);
    }
    put(keys, partly);
    return true;
}

Qt::ItemFlags CheckListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    const bool mayBePartly = m_mayBePartly.contains(m_items.at(m_shown.at(index.row())).key);
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren |
           (mayBePartly ? Qt::ItemIsUserTristate : Qt::NoItemFlags);
}

} // namespace gatehouse
