#pragma once

#include "models/import/importdraft.h"

#include <QAbstractTableModel>

namespace gatehouse {

//! The kinds of problems there are, most frequent first, with how many rows have each.
class ImportKindsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, CountColumn, columnsTotal };
    enum Role { RefusesRole = Qt::UserRole + 1 }; //!< whether rows with it are not sent

    explicit ImportKindsModel(ImportDraft *draft, QObject *parent = nullptr); //!< the draft must outlive it

    std::optional<ImportProblemKind> kindAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void update();

    ImportDraft *m_draft;
    ImportPlan m_plan; //!< as views know it
};

} // namespace gatehouse
