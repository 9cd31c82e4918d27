#include "ui/connections/busyline.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace gatehouse {

constexpr int steps = 60;
constexpr int stepMs = 25;

BusyLine::BusyLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BusyLine::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_step = steps / 3;
    // People who switched animations off get a still line.
    if (isRunning && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(stepMs, this);
    else
        m_timer.stop();
    update();
}

void BusyLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % steps;
    update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = m_theme.colors();
    painter.fillRect(0, height() - 1, width(), 1, QColor(c.line));
    if (!m_isRunning)
        return;
    const int length = width() / 3;
    const int start = (width() + length) * m_step / steps - length;
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, length, height())),
                     QColor(c.accent));
}

} // namespace gatehouse
