#pragma once

#include "models/import/importreport.h"

#include <QAbstractTableModel>

namespace gatehouse {

//! What became of one row of an import.
struct ImportResult
{
    qint64 number = 0; //!< in the file, from 0
    qint64 line = 0;   //!< of the file, from 1
    ImportOutcome outcome;

    bool operator==(const ImportResult &) const = default;
};

QString importStateText(ImportOutcome::State state); //!< for people

//! The rows of an import with what became of them. Asks for more when a view comes to their end.
class ImportResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, StateColumn, ReasonColumn, firstCell };
    enum Role { StateRole = Qt::UserRole + 1 }; //!< int of ImportOutcome::State

    using QAbstractTableModel::QAbstractTableModel;

    //! Begins anew: no rows yet; the first are about to be appended.
    void start(const QStringList &columns);
    void append(const QList<ImportResult> &rows, bool isAtEnd);
    //! What there is after number \a after now, in place of the rows from there to the last of these: whoever looks at
    //! them stays where they are. \a isAtEnd: there are none behind these.
    void refresh(qint64 after, const QList<ImportResult> &rows, bool isAtEnd);
    const ImportResult &result(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted(qint64 after); //!< rows after this number; -1: the first

private:
    static qsizetype placeOf(const QList<ImportResult> &rows, qint64 after);
    void insert(qsizetype place, const QList<ImportResult> &rows);
    void replace(qsizetype place, const QList<ImportResult> &rows);

    QStringList m_columns;
    QList<ImportResult> m_rows;
    bool m_isAtEnd = true;
    bool m_isAsking = false;
};

} // namespace gatehouse
