#pragma once

#include "ui/theme/theme.h"

#include <QCalendarWidget>

class QTableView;

namespace gatehouse {

//! The days of a month in the window's look.
class MonthGrid : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(const Theme &theme, QWidget *parent = nullptr);

    //! The day that is filled in; the one under the keyboard has the focus ring.
    void setChosen(QDate day);
    QTableView *days() const { return m_days; }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void takeColors();

    Theme m_theme;
    QDate m_chosen;
    QTableView *m_days;
};

} // namespace gatehouse
