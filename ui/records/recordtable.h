#pragma once

#include "models/tables/tablemodel.h"
#include "models/tables/tabletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/settingsmemory.h"

#include <QTableView>

#include <functional>
#include <optional>

class QMenu;

namespace gatehouse {

class RecordColumns;
class RecordDelegate;

//! A table of records: rows of fixed height, columns that can be chosen, moved and sized and are remembered, several
//! rows selected at once, copying, everything by keyboard.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    //! \a shownColumns are the keys of the columns shown before the person has chosen; \a memory keeps the choice.
    RecordTable(const Theme &theme, TableModel *model, const QStringList &shownColumns, const SettingsMemory &memory,
                QWidget *parent = nullptr);

    TableModel *records() const { return m_model; }
    QList<RowHandle> selectedRows() const; //!< in the order shown
    qsizetype selectedCount() const;       //!< how many; takes no longer for many than for few
    RowHandle currentRow() const;          //!< NoRow when there is none
    void selectRow(RowHandle row);
    QList<int> shownColumns() const;                         //!< in the order shown
    QString valueText(int column, const QString &raw) const; //!< as its cells show it; words for no value

    //! For the columns' formatters in the formats people read; JSON and CSV carry canonical text.
    void setJsonColumns(const QList<int> &columns) { m_jsonColumns = columns; }
    //! Columns that show a control and hold no value: they are neither copied nor exported.
    void setControlColumns(const QList<int> &columns) { m_controlColumns = columns; }
    TableText::Options textOptions(TableText::Format format) const;

    //! Entries for the columns: show, hide, reset.
    void fillColumnMenu(QMenu *menu);
    //! The actions of a context menu on rows; those for copying and filtering are added.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    //! What a value of the column means, shown as a coloured badge. The column "status" says it for the services' own
    //! words.
    using ToneOf = std::function<std::optional<Tone>(QStringView raw)>;
    void setToneOf(int column, const ToneOf &toneOf);

    //! The colour of the dot before a value of the column.
    void setDotOf(int column, const std::function<std::optional<QColor>(RowHandle row)> &dotOf);

    void copySelection(TableText::Format format);
    void reset() override;
    void resetColumns();
    void measureColumns(); //!< anew, after the cells have got other texts

signals:
    void opened(gatehouse::RowHandle row); //!< Enter or double click
    void selectionMoved();                 //!< the selection or the current row is another one
    //! The person wants only rows with this value, or all others.
    void columnFilterWanted(const gatehouse::ColumnFilter &filter);
    void filterEditorWanted(int column); //!< to say what the column's cells must be

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void noteShown();

    Theme m_theme;
    TableModel *m_model;
    RecordDelegate *m_delegate;
    RecordColumns *m_columns;
    QList<int> m_jsonColumns;
    QList<int> m_controlColumns;
    QList<QAction *> m_rowActions;
};

} // namespace gatehouse
