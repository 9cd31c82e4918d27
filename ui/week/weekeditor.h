#pragma once

#include "ui/week/weekgrid.h"

#include <QTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace gatehouse {

class Button;
class ExactTimes;
class Separator;
class Switch;
class TextLabel;
class WeekPreview;
class WeekTextEdit;
class ZonePicker;

//! What a WeekEditor edits.
struct EditedWeek
{
    QString id; //!< tells it from others: what is being typed for one is not for another
    QString title;
    WeekLook look;
    WeekSet times;
    QByteArray zone; //!< IANA; empty: not known
    bool isDaily = false;
    QString note;     //!< something to be known of how it is stored; empty: nothing
    QString obstacle; //!< why it cannot be edited; empty: it can

    bool operator==(const EditedWeek &) const = default;
};

//! Edits the times of one slot of a week: the grid, its times as text and exact, its zone, and a look at a real week.
//! Keeps nothing itself: what a person does is told by signals, and show() brings what has become of it.
class WeekEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WeekEditor(const Theme &theme, QWidget *parent = nullptr);

    WeekGrid *grid() const { return m_grid; }
    ZonePicker *zonePicker() const { return m_zone; }
    WeekTextEdit *textEdit() const { return m_text; }
    ExactTimes *exactTimes() const { return m_exact; }
    WeekPreview *preview() const { return m_preview; }

    void show(const std::optional<EditedWeek> &week);
    void setLayers(const QList<WeekLayer> &layers);
    //! Takes what is typed as text or exact; false, with the focus there, when it cannot be read.
    bool finishTyping();
    bool isTyping() const; //!< something is typed that is no edit yet
    //! In the bar at the foot, from its start; the first is the primary one.
    void setFootActions(const QList<QAction *> &actions);
    void setFootText(const QString &text);
    //! Below the preview of a real week, which makes room for it while it is shown, and the button for it in the bar.
    void setBelow(QWidget *widget, QWidget *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void timesEdited(const gatehouse::WeekSet &before, const gatehouse::WeekSet &after, gatehouse::WeekEdit edit);
    void zoneChosen(const QByteArray &zone);
    void activeChosen(bool isOn);
    void obstacleMet(const QString &reason);
    void slotWanted(); //!< see WeekGrid
    void typed();      //!< isTyping() may be another

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showNow();
    void showSelection();
    void setTimes(const WeekSet &times, WeekEdit edit);
    void openMenu(const QPoint &position);
    void fillCopyMenu(QMenu *menu);

    Theme m_theme;
    std::optional<EditedWeek> m_week;
    WeekGrid *m_grid;
    WeekTextEdit *m_text;
    ExactTimes *m_exact;
    WeekPreview *m_preview;
    Button *m_copy;
    QWidget *m_swatch = nullptr;
    TextLabel *m_title = nullptr;
    Switch *m_switch = nullptr;
    ZonePicker *m_zone = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_footText = nullptr;
    QHBoxLayout *m_foot = nullptr;
    QVBoxLayout *m_below = nullptr;
    QWidget *m_previewRoom = nullptr;
    QWidget *m_inPlace = nullptr; //!< shown in place of the preview, or hidden
    QTimer m_clock;
};

} // namespace gatehouse
