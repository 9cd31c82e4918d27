#include "tests/support/fakeclock.h"

#include <QTimer>

namespace gatehouse::testing {

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    m_waits.append(delay);
    const QDateTime due = m_now.addMSecs(delay.count());
    const auto wake = [this, due, who = QPointer<QObject>(context), action = std::move(action)] {
        if (!who)
            return;
        m_now = std::max(m_now, due);
        action();
    };
    if (m_isHeld)
        m_heldBack.append(wake);
    else
        QTimer::singleShot(0, context, wake);
}

void FakeClock::release()
{
    m_isHeld = false;
    for (const std::function<void()> &wake : std::exchange(m_heldBack, {}))
        wake();
}

} // namespace gatehouse::testing
