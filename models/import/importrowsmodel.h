#pragma once

#include "models/import/importdraft.h"
#include "models/import/importfilter.h"

#include <QAbstractTableModel>
#include <QThreadPool>

namespace gatehouse {

//! The rows of an import's file: line, verdict, what changes, problems, then the file's own cells, read when they are
//! shown. Editing a cell mends it. Filtering happens on another thread; until it is done the rows before are shown.
//! Cells of columns that fill secret fields are shown as dots; editing them begins with an empty cell.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, VerdictColumn, EffectsColumn, ProblemsColumn, firstCell };
    enum Role {
        RowRole = Qt::UserRole + 1, //!< row of the file, from 0
        VerdictRole,                //!< int of ImportVerdict; invalid where the row was not looked at yet
        HasProblemRole,             //!< of a cell: whether a problem sits in it, which its tool tip tells
        MendedRole,                 //!< of a cell: whether it says something else than the file
        AsideRole,                  //!< whether the row is set aside, also where the plan lags behind
        SecretRole,                 //!< of a cell: whether it is not shown
    };
    Q_ENUM(Role)

    explicit ImportRowsModel(ImportDraft *draft, QObject *parent = nullptr); //!< the draft must outlive it
    ~ImportRowsModel() override;

    const QList<bool> &secrets() const { return m_secrets; } //!< by column of the file: whether its cells are not shown
    void setFilter(const ImportFilter &filter);
    const ImportFilter &filter() const { return m_filter; }
    bool isBusy() const { return m_isBusy; } //!< what is shown is not yet what was wished

    qint64 rowAt(int shown) const; //!< of the file; -1: none
    int shownAt(qint64 row) const; //!< -1: not shown
    ImportRows shownRows() const;  //!< for edits of all that are shown
    //! Those of the file that stand in these stretches of the rows shown, from first to last, in order and apart.
    ImportRows rowsIn(std::span<const std::pair<int, int>> shown) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void busyChanged(bool busy);
    void shownChanged(); //!< rows or content shown are different now

private:
    void reset();
    void update();
    void refresh();
    void show(const ImportRows &rows);
    void setBusy(bool busy);
    bool hasVerdict(qint64 row) const;
    QStringList effectsAt(qint64 row) const;
    QVariant planData(qint64 row, int column, int role) const;
    QVariant cellData(qint64 row, int column, int role) const;
    QStringList problemsAt(qint64 row, int column) const; //!< column -1: all of the row
    QString surplusText(qint64 row) const;

    ImportDraft *m_draft;
    CsvDocument m_document; //!< as views know it
    QStringList m_columns;
    QList<bool> m_secrets;
    ImportFilter m_filter;
    ImportRows m_rows;          //!< null: all
    mutable ImportRows m_whole; //!< all of the file; made when first wanted
    Cancellation m_cancellation;
    quint64 m_job = 0;
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace gatehouse
