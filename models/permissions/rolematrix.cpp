#include "models/permissions/rolematrix.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gatehouse {

void RoleMatrix::setContent(const QList<MatrixRole> &roles, const QList<MatrixPermission> &permissions)
{
    QList<MatrixPermission> sorted = permissions;
    std::ranges::sort(sorted, [](const MatrixPermission &a, const MatrixPermission &b) {
        return std::tie(a.module, a.code, a.id) < std::tie(b.module, b.code, b.id);
    });
    if (roles == m_roles && sorted == m_permissions)
        return;
    beginResetModel();
    m_roles = roles;
    m_permissions = sorted;
    m_places.clear();
    for (int i = 0; i < m_permissions.size(); ++i)
        m_places.insert(m_permissions.at(i).id, i);

    QSet<QString> titles;
    for (const MatrixRole &role : m_roles)
        titles.insert(role.title);
    QList<RolePermissionKey> gone;
    for (const RolePermissionKey &key : m_marks.keys(Mark::Give) + m_marks.keys(Mark::Take)) {
        if (!titles.contains(key.role) || !m_places.contains(key.permission))
            gone.append(key);
    }
    m_marks.settle(gone);
    dropProblems();
    rebuild();
    endResetModel();
    emit marksChanged();
}

void RoleMatrix::setFacts(const Facts &facts)
{
    m_facts = facts;
    factsChanged();
}

void RoleMatrix::factsChanged()
{
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RoleMatrix::setFilter(const MatrixFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

bool RoleMatrix::passes(const MatrixPermission &permission) const
{
    if (!m_filter.module.isEmpty() && permission.module != m_filter.module)
        return false;
    if (!m_filter.verb.isEmpty() && !permission.verbs.contains(m_filter.verb))
        return false;
    if (m_filter.onlyMarked && std::ranges::none_of(m_roles, [&](const MatrixRole &role) {
            return m_marks.mark({.role = role.title, .permission = permission.id}) != Mark::None;
        }))
        return false;
    const QStringList words = m_filter.text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return permission.code.contains(word, Qt::CaseInsensitive) ||
               permission.module.contains(word, Qt::CaseInsensitive) ||
               permission.path.contains(word, Qt::CaseInsensitive) ||
               permission.verbs.contains(word, Qt::CaseInsensitive);
    });
}

void RoleMatrix::rebuild()
{
    m_rows.clear();
    for (int place = 0; place < m_permissions.size(); ++place) {
        if (!passes(m_permissions.at(place)))
            continue;
        if (m_rows.isEmpty() || m_permissions.at(m_rows.constLast()).module != m_permissions.at(place).module)
            m_rows.append(-1 - place);
        m_rows.append(place);
    }
}

QStringList RoleMatrix::modules() const
{
    QStringList modules;
    for (const MatrixPermission &permission : m_permissions) {
        if (modules.isEmpty() || modules.constLast() != permission.module)
            modules.append(permission.module);
    }
    return modules;
}

qsizetype RoleMatrix::shownPermissions() const
{
    return std::ranges::count_if(m_rows, [](int place) { return place >= 0; });
}

const MatrixPermission *RoleMatrix::permissionAt(int row) const
{
    const int place = m_rows.value(row, -1);
    return place >= 0 ? &m_permissions.at(place) : nullptr;
}

QString RoleMatrix::moduleAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const int place = m_rows.at(row);
    return m_permissions.at(place < 0 ? -1 - place : place).module;
}

RolePermissionKey RoleMatrix::keyAt(const QModelIndex &index) const
{
    const MatrixPermission *permission = index.isValid() ? permissionAt(index.row()) : nullptr;
    return permission ? RolePermissionKey{m_roles.at(index.column()).title, permission->id} : RolePermissionKey();
}

QModelIndex RoleMatrix::indexOf(const RolePermissionKey &key) const
{
    const auto role = std::ranges::find(m_roles, key.role, &MatrixRole::title);
    const qsizetype row = m_rows.indexOf(m_places.value(key.permission, -1));
    if (role == m_roles.end() || row < 0 || !m_places.contains(key.permission))
        return {};
    return index(static_cast<int>(row), static_cast<int>(role - m_roles.begin()));
}

PermissionFact RoleMatrix::factAt(const QModelIndex &index) const
{
    const MatrixPermission *permission = index.isValid() ? permissionAt(index.row()) : nullptr;
    return permission && m_facts ? m_facts(m_roles.at(index.column()), *permission) : PermissionFact();
}

PermissionFact RoleMatrix::factOf(const RolePermissionKey &key) const
{
    const auto role = std::ranges::find(m_roles, key.role, &MatrixRole::title);
    const int place = m_places.value(key.permission, -1);
    return role != m_roles.end() && place >= 0 && m_facts ? m_facts(*role, m_permissions.at(place)) : PermissionFact();
}

Mark RoleMatrix::markAt(const QModelIndex &index) const
{
    return m_marks.mark(keyAt(index));
}

QString RoleMatrix::problemAt(const QModelIndex &index) const
{
    return m_problems.value(keyAt(index));
}

void RoleMatrix::touched()
{
    dropProblems();
    factsChanged();
    emit marksChanged();
}

//! A reason belongs to the mark that it was said of.
void RoleMatrix::dropProblems()
{
    m_problems.removeIf([this](QHash<RolePermissionKey, QString>::iterator problem) {
        return m_marks.mark(problem.key()) == Mark::None;
    });
}

void RoleMatrix::toggle(const QModelIndexList &indexes, const QModelIndex &current)
{
    if (!keyAt(current).permission)
        return;
    setMark(indexes.isEmpty() ? QModelIndexList{current} : indexes,
            PendingMarks::next(factAt(current), markAt(current)));
}

void RoleMatrix::setMark(const QModelIndexList &indexes, Mark mark)
{
    const Known already = mark == Mark::Give ? Known::Yes : mark == Mark::Take ? Known::No : Known::Unknown;
    QList<RolePermissionKey> keys;
    for (const QModelIndex &index : indexes) {
        const RolePermissionKey key = keyAt(index);
        if (key.permission && (mark == Mark::None || factAt(index).known != already))
            keys.append(key);
    }
    for (const RolePermissionKey &key : std::as_const(keys))
        m_problems.remove(key);
    m_marks.set(keys, mark);
    touched();
}

void RoleMatrix::restoreMarks(const QList<RolePermissionKey> &keys, Mark mark)
{
    QList<RolePermissionKey> there;
    for (const RolePermissionKey &key : keys) {
        if (m_places.contains(key.permission) && std::ranges::contains(m_roles, key.role, &MatrixRole::title))
            there.append(key);
    }
    m_marks.set(there, mark);
    touched();
}

void RoleMatrix::undo()
{
    m_marks.undo();
    touched();
}

void RoleMatrix::redo()
{
    m_marks.redo();
    touched();
}

void RoleMatrix::discard()
{
    m_marks.clear();
    touched();
}

void RoleMatrix::settle(const QList<RolePermissionKey> &done, const QHash<RolePermissionKey, QString> &problems)
{
    m_marks.settle(done);
    for (auto it = problems.begin(); it != problems.end(); ++it)
        m_problems.insert(it.key(), it.value());
    touched();
}

int RoleMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoleMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

QVariant RoleMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || isHeading(index.row()))
        return {};
    const auto words = [&] {
        const QString known = knownText(factAt(index).known);
        switch (markAt(index)) {
        case Mark::Give:
            return tr("%1, to be given").arg(known);
        case Mark::Take:
            return tr("%1, to be taken away").arg(known);
        case Mark::None:
            break;
        }
        return known;
    };
    switch (role) {
    case Qt::DisplayRole:
        return words();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(m_roles.at(index.column()).title, permissionAt(index.row())->code, words());
    case Qt::ToolTipRole: {
        const QString problem = problemAt(index);
        const QString told = QString(words() + u'\n' + reasonText(factAt(index)));
        return problem.isEmpty() ? told : QString(told + u'\n' + tr("Not saved: %1").arg(problem));
    }
    default:
        return {};
    }
}

QVariant RoleMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section >= m_roles.size())
            return {};
        const MatrixRole &column = m_roles.at(section);
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::ToolTipRole) {
            QStringList lines{column.label.isEmpty() ? column.title : QString(column.label + u'\n' + column.title)};
            if (!column.isActive)
                lines.append(tr("Inactive"));
            return lines.join(u'\n');
        }
        return {};
    }
    const MatrixPermission *permission = permissionAt(section);
    if (role == Qt::DisplayRole)
        return permission ? permission->code : moduleAt(section);
    if (role == Qt::ToolTipRole && permission)
        return QString(permission->code + u'\n' + permission->verbs.join(u' ') + u' ' + permission->path);
    return {};
}

Qt::ItemFlags RoleMatrix::flags(const QModelIndex &index) const
{
    return index.isValid() && !isHeading(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace gatehouse
