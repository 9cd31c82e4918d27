#include "ui/shell/sidebarmodel.h"

#include <QKeySequence>
#include <QLocale>

namespace gatehouse {

SidebarModel::SidebarModel(QObject *parent) : QAbstractListModel(parent)
{
}

void SidebarModel::setPages(const QList<PageEntry> &pages)
{
    beginResetModel();
    m_rows.clear();
    QStringList sections;
    for (const PageEntry &page : pages) {
        if (!sections.contains(page.section))
            sections.append(page.section);
    }
    int number = 0;
    for (const QString &section : std::as_const(sections)) {
        if (!section.isEmpty())
            m_rows.append({.page = {.section = section}, .isHeading = true});
        for (const PageEntry &page : pages) {
            if (page.section == section)
                m_rows.append({.page = page, .number = ++number});
        }
    }
    endResetModel();
}

void SidebarModel::setCount(const QString &id, std::optional<qint64> count)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    m_rows[index.row()].page.count = count;
    emit dataChanged(index, index);
}

void SidebarModel::setOpen(const QString &id)
{
    const QModelIndex before = indexOf(m_open);
    m_open = id;
    const QModelIndex now = indexOf(id);
    for (const QModelIndex &index : {before, now}) {
        if (index.isValid())
            emit dataChanged(index, index);
    }
}

QModelIndex SidebarModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isHeading && m_rows[row].page.id == id)
            return index(row);
    }
    return {};
}

QStringList SidebarModel::ids() const
{
    QStringList result;
    for (const Row &row : m_rows) {
        if (!row.isHeading)
            result.append(row.page.id);
    }
    return result;
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading ? row.page.section : row.page.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case IdRole:
        return row.page.id;
    case IsHeadingRole:
        return row.isHeading;
    case CountRole:
        return row.page.count ? QVariant(*row.page.count) : QVariant();
    case IsOpenRole:
        return !row.isHeading && row.page.id == m_open;
    case IconRole:
        return int(row.page.icon);
    case ShortcutRole:
        if (row.number < 1 || row.number > 9)
            return {};
        return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + row.number)).toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_rows[index.row()].isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString SidebarModel::accessibleText(const Row &row) const
{
    if (row.isHeading)
        return row.page.section;
    QStringList parts{row.page.title};
    if (row.page.count)
        parts.append(tr("%1 %2", "number and what is counted")
                         .arg(QLocale().toString(*row.page.count), row.page.countName)
                         .trimmed());
    if (row.page.id == m_open)
        parts.append(tr("open"));
    return parts.join(QStringLiteral(", "));
}

} // namespace gatehouse
