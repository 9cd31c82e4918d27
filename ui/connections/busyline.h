#pragma once

#include "ui/theme/theme.h"

#include <QBasicTimer>
#include <QWidget>

namespace gatehouse {

//! A thin line that moves while an answer is awaited; keeps its place when it rests, so nothing jumps.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(const Theme &theme, QWidget *parent = nullptr);

    void setRunning(bool isRunning);
    bool isRunning() const { return m_isRunning; }

protected:
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QBasicTimer m_timer;
    bool m_isRunning = false;
    int m_step = 0;
};

} // namespace gatehouse
