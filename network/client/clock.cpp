#include "network/client/clock.h"

#include <QTimer>

namespace gatehouse {

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void Clock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(delay, context, std::move(action));
}

} // namespace gatehouse
