#include "app/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace gatehouse {

IdleLock::IdleLock(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_timer.stop();
    if (limit > std::chrono::milliseconds::zero())
        m_timer.start(limit);
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_limit > std::chrono::milliseconds::zero())
            m_timer.start(m_limit);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse
