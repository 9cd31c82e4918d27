#pragma once

#include "models/week/weekinstants.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QTableWidget;

namespace gatehouse {

class Button;
class IconLabel;
class TextLabel;

//! When the times of an abstract week really are, in a week of the calendar: in their zone and in that of the person,
//! with changes of the clock told.
class WeekPreview : public QWidget
{
    Q_OBJECT

public:
    explicit WeekPreview(const Theme &theme, QWidget *parent = nullptr);

    void setOwnZone(const QByteArray &zone);
    void show(const WeekSet &times, const QByteArray &zone);
    void showWeekOf(QDate day);
    QDate day() const { return m_day; }

private:
    void fill();
    void fillRows(const WeekInstants &week, const ZoneClock &own);

    Theme m_theme;
    WeekSet m_times;
    QByteArray m_zone;
    QByteArray m_ownZone;
    QDate m_day;
    TextLabel *m_title;
    TextLabel *m_range;
    Button *m_today;
    QWidget *m_changeRoom;
    TextLabel *m_change;
    QTableWidget *m_table;
};

} // namespace gatehouse
