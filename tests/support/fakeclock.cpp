#include "tests/support/fakeclock.h"

#include <QTimer>

namespace gatehouse::testing {

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    m_waits.append(delay);
    const QDateTime due = m_now.addMSecs(delay.count());
    QTimer::singleShot(0, context, [this, due, action = std::move(action)] {
        m_now = std::max(m_now, due);
        action();
    });
}

} // namespace gatehouse::testing
