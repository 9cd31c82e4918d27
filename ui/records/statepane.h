#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace gatehouse {

class Button;
class IconLabel;
class TextLabel;

//! What stands in place of a table that has nothing to show.
struct PaneState
{
    enum class Kind : quint8 { Loading, Message };
    Kind kind = Kind::Loading;
    Icon icon = Icon::None;
    QString title;      //!< what is the case
    QString text;       //!< what it means and what to do
    QString actionText; //!< the next step as a button; empty: none. Of loading, once that takes long
    QString details;    //!< to be copied into a report; empty: no such button
};

//! Loading, empty, error, offline and not-allowed states, each with its next step.
class StatePane : public QWidget
{
    Q_OBJECT

public:
    explicit StatePane(const Theme &theme, QWidget *parent = nullptr);

    void show(const PaneState &state);
    const PaneState &state() const { return m_state; }

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMessage(const PaneState &message);

    Theme m_theme;
    PaneState m_state;
    QTimer m_patience; //!< running while loading has not taken long
    QWidget *m_message;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_action;
    Button *m_copy;
};

} // namespace gatehouse
