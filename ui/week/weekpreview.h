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
    void showWeekOf(QDate day); //!< and stays with it
    void follow(QDate today);   //!< unless the person looks at a week of their own choice
    QDate day() const { return m_day; }

private:
    void fill();
    void fillRows(const WeekInstants &week, const ZoneClock &own);

    Theme m_theme;
    WeekSet m_times;
    QByteArray m_zone;
    QByteArray m_ownZone;
    QDate m_day;
    QDate m_today;
    bool m_isChosen = false; //!< by the person
    TextLabel *m_title;
    TextLabel *m_range;
    Button *m_thisWeek;
    QWidget *m_changeRoom;
    TextLabel *m_change;
    QTableWidget *m_table;
};

} // namespace gatehouse
