#pragma once

#include "ui/records/filterwords.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatehouse {

class Button;
class MomentEdit;
class RecordTable;
class TextLabel;

//! Says what a column's cells must be: column, comparison, value. Values of columns that have only a few are offered.
//! Enter adds the filter, Esc closes.
class FilterEditor : public QWidget
{
    Q_OBJECT

public:
    FilterEditor(const Theme &theme, RecordTable *table, QWidget *parent = nullptr);

    //! Begins anew; \a column -1: the one chosen last.
    void begin(int column);
    //! What Tab walks through, in order.
    QList<QWidget *> tabStops() const;

signals:
    void accepted(const gatehouse::ColumnFilter &filter);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseColumn();
    void chooseWord();
    void check();
    void accept();
    int column() const;
    FilterWord word() const;
    const TableColumn &columnRow() const;
    std::optional<ColumnFilter> filter() const;

    RecordTable *m_table;
    QComboBox *m_column;
    QComboBox *m_word;
    QComboBox *m_choice;
    QLineEdit *m_from;
    QLineEdit *m_to;
    MomentEdit *m_fromDay;
    MomentEdit *m_toDay;
    TextLabel *m_and;
    Button *m_add;
    Button *m_close;
    bool m_hasFewValues = false;
};

} // namespace gatehouse
