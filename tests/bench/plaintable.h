#pragma once

#include "tests/bench/bench.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace gatehouse {

//! What a program without the table engine would have.
class PlainModel : public QAbstractTableModel
{
public:
    PlainModel(QList<QStringList> rows, int columns) : m_rows(std::move(rows)), m_columns(columns) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows[index.row()][index.column()]) : QVariant();
    }

private:
    QList<QStringList> m_rows;
    int m_columns;
};

//! The baseline of tables: measured once each, for the slowest takes half a minute.
class PlainTable
{
public:
    PlainTable(QList<QStringList> rows, int columns) : m_model(std::move(rows), columns)
    {
        m_proxy.setSourceModel(&m_model);
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.rowCount();
    }

    QAbstractItemModel *model() { return &m_proxy; }

    double filter(const QString &text)
    {
        // By way of no rows at all, for from some to all it needs a minute.
        m_proxy.setFilterFixedString(QStringLiteral("qqq"));
        m_proxy.setFilterFixedString({});
        return Bench::once([&] { m_proxy.setFilterFixedString(text); });
    }
    double clear()
    {
        return Bench::once([&] { m_proxy.setFilterFixedString({}); });
    }
    double sort(int column)
    {
        m_proxy.sort(-1);
        return Bench::once([&] { m_proxy.sort(column); });
    }

private:
    PlainModel m_model;
    QSortFilterProxyModel m_proxy;
};

} // namespace gatehouse
