#include "ui/connections/workspacelistmodel.h"

#include "ui/connections/workspaceline.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QString placesOf(const Workspace &workspace)
{
    QStringList places;
    if (workspace.elevate)
        places.append(u"ELEVATE "_s + hostOf(workspace.elevate->baseUrl));
    if (workspace.ivalt)
        places.append(u"iVALT "_s + hostOf(workspace.ivalt->baseUrl));
    return places.join(u" · "_s);
}

void WorkspaceListModel::setWorkspaces(const QList<Workspace> &workspaces)
{
    beginResetModel();
    m_workspaces = workspaces;
    endResetModel();
}

void WorkspaceListModel::setOpen(const QUuid &id)
{
    if (m_open == id)
        return;
    const QList<QModelIndex> touched{indexOf(m_open), indexOf(id)};
    m_open = id;
    for (const QModelIndex &index : touched) {
        if (index.isValid())
            emit dataChanged(index, index);
    }
}

const Workspace *WorkspaceListModel::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_workspaces, id, &Workspace::id);
    return found == m_workspaces.end() ? nullptr : &*found;
}

QModelIndex WorkspaceListModel::indexOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_workspaces, id, &Workspace::id);
    return found == m_workspaces.end() ? QModelIndex() : index(int(found - m_workspaces.begin()));
}

int WorkspaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_workspaces.size());
}

QVariant WorkspaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workspace &workspace = m_workspaces.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return workspace.name;
    case Qt::AccessibleTextRole:
        return accessibleText(workspace);
    case IdRole:
        return workspace.id;
    case PlacesRole:
        return placesOf(workspace);
    case EnvironmentRole:
        return QVariant::fromValue(workspace.environment);
    case SafetyRole:
        return QVariant::fromValue(workspace.safety);
    case OpenRole:
        return workspace.id == m_open;
    default:
        return {};
    }
}

QString WorkspaceListModel::accessibleText(const Workspace &workspace) const
{
    QStringList parts{workspace.name, environmentName(workspace.environment), safetyName(workspace.safety),
                      placesOf(workspace)};
    if (workspace.id == m_open)
        parts.append(tr("open now"));
    return parts.join(u", "_s);
}

} // namespace gatehouse
