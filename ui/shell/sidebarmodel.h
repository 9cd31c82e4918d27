#pragma once

#include "ui/shell/shelltypes.h"

#include <QAbstractListModel>

namespace gatehouse {

//! The pages under their section headings, as rows of one list. Headings cannot be chosen.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, IsHeadingRole, CountRole, IsOpenRole, IconRole, ShortcutRole };

    explicit SidebarModel(QObject *parent = nullptr);

    void setPages(const QList<PageEntry> &pages);
    void setCount(const QString &id, std::optional<qint64> count);
    void setOpen(const QString &id);
    const QString &openId() const { return m_open; }
    QModelIndex indexOf(const QString &id) const;
    //! Ids in the order shown; the first nine can be reached with Ctrl+1 to Ctrl+9.
    QStringList ids() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        PageEntry page; //!< of a heading only the section
        bool isHeading = false;
        int number = 0; //!< from 1, among the pages
    };

    QString accessibleText(const Row &row) const;

    QList<Row> m_rows;
    QString m_open;
};

} // namespace gatehouse
