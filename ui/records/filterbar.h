#pragma once

#include "models/tables/filter.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace gatehouse {

class Button;
class FilterEditor;
class FlowLayout;
class RecordTable;

//! The conditions on columns in force, each to be taken away again, and the line that adds one. Takes no room while
//! there is neither.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, RecordTable *table, QWidget *parent = nullptr);

    const QList<ColumnFilter> &filters() const { return m_filters; }
    void setFilters(const QList<ColumnFilter> &filters);
    //! Another value of a column that must be one of some joins these; everything else is a condition of its own.
    void add(const ColumnFilter &filter);

    bool isEditing() const;
    void setEditing(bool isEditing, int column = -1); //!< \a column -1: the one chosen last
    FilterEditor *editor() const { return m_editor; }

signals:
    void changed(const QList<gatehouse::ColumnFilter> &filters);
    void editingChanged(bool isEditing);

private:
    void showChips();

    Theme m_theme;
    RecordTable *m_table;
    FilterEditor *m_editor;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QList<ColumnFilter> m_filters;
};

} // namespace gatehouse
