#pragma once

#include "models/permissions/pendingmarks.h"

#include <QAbstractTableModel>

#include <functional>

namespace gatehouse {

//! A column: all roles of one title, since the service tells them apart by that alone.
struct MatrixRole
{
    QString title;
    QString label;        //!< may be empty
    bool isActive = true; //!< at least one role of the title is
    bool isOwn = false;   //!< of the signed-in account's organization

    bool operator==(const MatrixRole &) const = default;
};

struct MatrixPermission
{
    qint64 id = 0;
    QString code;
    QString module;
    QStringList verbs;
    QString path;
    bool isActive = true;

    bool operator==(const MatrixPermission &) const = default;
};

//! Which permissions are rows. Empty members let everything through.
struct MatrixFilter
{
    QString text; //!< words in code, module, path or verbs, each; case does not matter
    QString module;
    QString verb;
    bool onlyMarked = false;

    bool operator==(const MatrixFilter &) const = default;
};

//! Roles as columns, permissions as rows with a heading above those of each module, and in each cell what is known and
//! what is to be changed. The vertical header names the permission.
class RoleMatrix : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Facts = std::function<PermissionFact(const MatrixRole &role, const MatrixPermission &permission)>;

    using QAbstractTableModel::QAbstractTableModel;

    //! Marks of pairs that are not there any more are dropped.
    void setContent(const QList<MatrixRole> &roles, const QList<MatrixPermission> &permissions);
    void setFacts(const Facts &facts);
    void factsChanged(); //!< everything shown is asked for again

    void setFilter(const MatrixFilter &filter);
    const MatrixFilter &filter() const { return m_filter; }

    const QList<MatrixRole> &roles() const { return m_roles; }
    const QList<MatrixPermission> &permissions() const { return m_permissions; } //!< by module, then code
    QStringList modules() const;
    qsizetype shownPermissions() const;

    //! Null for headings.
    const MatrixPermission *permissionAt(int row) const;
    bool isHeading(int row) const { return !permissionAt(row); }
    QString moduleAt(int row) const;
    PermissionFact factAt(const QModelIndex &index) const;
    Mark markAt(const QModelIndex &index) const;
    QString problemAt(const QModelIndex &index) const; //!< why saving the mark failed; empty when it has not
    RolePermissionKey keyAt(const QModelIndex &index) const;
    QModelIndex indexOf(const RolePermissionKey &key) const; //!< invalid when not shown

    const PendingMarks &marks() const { return m_marks; }
    //! What Space does: the step that the cell at \a current takes, for all of \a indexes where it makes sense.
    void toggle(const QModelIndexList &indexes, const QModelIndex &current);
    //! Cells that are known to be so already keep no mark.
    void setMark(const QModelIndexList &indexes, Mark mark);
    //! As it was when the program was last used; pairs that are not there are passed over.
    void restoreMarks(const QList<RolePermissionKey> &keys, Mark mark);
    void undo();
    void redo();
    void discard();
    //! After saving: those that are done lose their marks, the others keep them and say why.
    void settle(const QList<RolePermissionKey> &done, const QHash<RolePermissionKey, QString> &problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void marksChanged();

private:
    void rebuild();
    bool passes(const MatrixPermission &permission) const;
    void touched();
    PermissionFact factOf(const RolePermissionKey &key) const;
    void dropProblems();

    QList<MatrixRole> m_roles;
    QList<MatrixPermission> m_permissions;
    QHash<qint64, int> m_places; //!< of permissions, by id
    QList<int> m_rows;           //!< place of a permission; below zero: heading of the permission at -1 - row
    Facts m_facts;
    MatrixFilter m_filter;
    PendingMarks m_marks;
    QHash<RolePermissionKey, QString> m_problems;
};

} // namespace gatehouse
