#pragma once

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLineEdit>
#include <QTimeZone>

namespace gatehouse {

class Button;
class CalendarPopup;
class TextLabel;

//! A line for a date, or a date and time, of shownZone() at first: typed as "2025-03-01 09:30", in the locale's short
//! form, with a zone of its own or as "now" and "today"; stepped with Up and Down where the cursor is; chosen in a
//! calendar (F4). Where the clock is put back, a time that comes twice shows its offset. May be empty.
class MomentEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Precision { Day, Minute };

    explicit MomentEdit(const Theme &theme, Precision precision = Precision::Minute, QWidget *parent = nullptr);

    //! By the clock of the zone; invalid when empty or not to be read.
    QDateTime moment() const;
    void setMoment(const QDateTime &moment);
    //! Of what is typed, where the clock is put forward or back over it: what is taken. Else empty.
    QString remark() const;
    //! Whose clock is shown and typed. The moment stays the same.
    void setZone(const QTimeZone &zone);
    void openCalendar();
    CalendarPopup *calendar() const { return m_calendar; } //!< null until it was opened

    //! What people may type; by the clock of \a zone, invalid when it is no moment.
    static QDateTime parse(const QString &text, const QTimeZone &zone = QTimeZone(QTimeZone::LocalTime));

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString textOf(const QDateTime &moment) const;
    bool step(int by);
    void showZone();
    void place();

    Theme m_theme;
    Precision m_precision;
    QTimeZone m_timeZone;
    Button *m_open;
    TextLabel *m_zone;
    CalendarPopup *m_calendar = nullptr;
};

} // namespace gatehouse
