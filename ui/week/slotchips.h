#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace gatehouse {

//! Chips in a column of a table, each in the colour of a rule: full where it is shown, an outline where it is not. The
//! cell's canonical text says which, see chipText(). A click on a chip tells clicked() and leaves the selection alone.
class SlotChips : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! Takes over the column; what the table drew there otherwise stays below.
    SlotChips(const Theme &theme, QTableView *table, int column);

    static QString chipText(int color, bool isShown);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void clicked(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme m_theme;
    QTableView *m_table;
    int m_column;
};

} // namespace gatehouse
