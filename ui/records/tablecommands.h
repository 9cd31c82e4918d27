#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace gatehouse {

class RecordTable;

//! What can be done with the table of a page by keys and through the command palette: copying the selected rows, and
//! sorting, moving and sizing the column of the current cell.
class TableCommands : public QObject
{
    Q_OBJECT

public:
    //! Adds its actions to \a page, which holds the table and owns this.
    TableCommands(const Theme &theme, RecordTable *table, QWidget *page);

private:
    QAction *add(const QString &id, Icon icon, const QString &text, const QKeySequence &keys);
    void addCopies();
    void addColumns();
    void moveColumn(int by);
    void sizeColumn(int by);
    void update();

    Theme m_theme;
    RecordTable *m_table;
    QWidget *m_page;
    QList<QAction *> m_copies;
    QList<QAction *> m_columns;
    QAction *m_sort = nullptr;
};

} // namespace gatehouse
