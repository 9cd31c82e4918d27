#include "app/idlelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

using namespace std::chrono_literals;

namespace gatehouse {

//! A timer stands still while the computer sleeps, so the clock is looked at now and then.
static constexpr auto betweenLooks = 15s;

IdleLock::IdleLock(QObject *parent, const Clock &clock)
    : QObject(parent), m_clock(clock ? clock : Clock(&QDateTime::currentMSecsSinceEpoch))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_touched = m_clock();
    m_timer.stop();
    if (limit > 0ms)
        m_timer.start(std::min<std::chrono::milliseconds>(limit, betweenLooks));
}

bool IdleLock::isOver() const
{
    return m_limit > 0ms && m_clock() - m_touched >= m_limit.count();
}

void IdleLock::look()
{
    m_touched = std::min(m_touched, m_clock()); // somebody may have set it back
    if (isOver()) {
        m_touched = m_clock();
        emit idle();
    }
    const auto left = std::chrono::milliseconds(m_touched - m_clock()) + m_limit;
    m_timer.start(std::clamp<std::chrono::milliseconds>(left, 1ms, betweenLooks));
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: {
        const bool wasOver = isOver();
        m_touched = m_clock();
        if (wasOver)
            emit idle();
        return wasOver;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse
