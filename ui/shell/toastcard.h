#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/widgets/panel.h"

#include <QBasicTimer>

namespace gatehouse {

class Button;

//! One floating message.
class ToastCard : public Panel
{
    Q_OBJECT

public:
    ToastCard(const Theme &theme, const Toast &toast, QWidget *parent);

    Button *actionButton() const { return m_action; } //!< null when it offers nothing

    void setHeld(bool isHeld);

signals:
    void over();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resume();

    Toast m_toast;
    Button *m_action = nullptr;
    QBasicTimer m_timer;
    bool m_isHeld = false;
    int m_duration = 0; //!< milliseconds, 0: stays
};

} // namespace gatehouse
