#pragma once

#include "ui/widgets/popover.h"

#include <QDateTime>

class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace gatehouse {

class MonthGrid;

//! Chooses a day, and a time of it where asked for. Arrows move through the days, Page Up and Down through the months,
//! Enter takes the day.
class CalendarPopup : public Popover
{
    Q_OBJECT

public:
    CalendarPopup(const Theme &theme, bool withTime, QWidget *owner);

    //! In local time; invalid: nothing is chosen yet, and today is shown.
    void setMoment(const QDateTime &moment);

signals:
    void chosen(const QDateTime &moment); //!< in local time; invalid: no moment

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTimeLine();
    QWidget *makeButtons();
    void pick(QDate day);
    void showMonth();
    void turn(int months);

    bool m_hasTime;
    QDateTime m_moment;
    MonthGrid *m_grid;
    QComboBox *m_month = nullptr;
    QSpinBox *m_year = nullptr;
    QTimeEdit *m_time = nullptr;
};

} // namespace gatehouse
