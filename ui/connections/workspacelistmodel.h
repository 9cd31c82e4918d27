#pragma once

#include "models/workspaces/workspace.h"

#include <QAbstractListModel>

namespace gatehouse {

//! The workspaces as the workspace page lists them, in the order given.
class WorkspaceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        PlacesRole, //!< services and hosts
        EnvironmentRole,
        SafetyRole,
        OpenRole, //!< whether it is the one that is worked in
    };

    using QAbstractListModel::QAbstractListModel;

    void setWorkspaces(const QList<Workspace> &workspaces);
    //! A null id: none is open.
    void setOpen(const QUuid &id);
    QUuid openId() const { return m_open; }

    const Workspace *find(const QUuid &id) const; //!< null when there is none
    const Workspace &at(int row) const { return m_workspaces.at(row); }
    QModelIndex indexOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString accessibleText(const Workspace &workspace) const;

    QList<Workspace> m_workspaces;
    QUuid m_open;
};

//! Services of a workspace with their hosts, such as "ELEVATE users.example.org · iVALT api.ivalt.com".
QString placesOf(const Workspace &workspace);

} // namespace gatehouse
