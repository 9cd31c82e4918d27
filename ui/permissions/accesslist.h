#pragma once

#include "models/permissions/permissionfact.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>

namespace gatehouse {

//! Something that can be called, and whether it may be.
struct AccessRow
{
    QString id;
    QString title;                   //!< such as "List roles"
    QString call;                    //!< verb and path
    std::optional<Known> known = {}; //!< none: it is not asked about one person

    bool operator==(const AccessRow &) const = default;
};

//! What can be called, narrowed by words in title or call.
class AccessModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<AccessRow> &rows);
    void setSearch(const QString &text);
    const AccessRow &rowAt(int row) const { return m_rows.at(m_shown.at(row)); }
    int placeOf(const QString &id) const; //!< the row shown with this id; below zero: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void narrow();

    QList<AccessRow> m_rows;
    QList<int> m_shown; //!< places in m_rows
    QString m_search;
};

//! The list of what can be called: a sign, the title, and verb and path below.
class AccessList : public QListView
{
    Q_OBJECT

public:
    AccessList(const Theme &theme, AccessModel *model, QWidget *parent = nullptr);

signals:
    void currentMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace gatehouse
