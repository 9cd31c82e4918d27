#include "ui/shell/activitymeter.h"

using namespace std::chrono_literals;

namespace gatehouse {

//! What the first second tells is mostly how long it takes to begin.
static constexpr auto leastTime = 1s;

std::chrono::milliseconds ActivityMeter::worked() const
{
    return m_isPaused ? m_before : m_before + std::chrono::milliseconds(m_running.elapsed());
}

void ActivityMeter::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_before = worked();
    m_isPaused = isPaused;
    m_running.restart();
}

void ActivityMeter::measure(Activity &activity) const
{
    measure(activity, worked());
}

void ActivityMeter::measure(Activity &activity, std::chrono::milliseconds worked)
{
    if (worked < leastTime || activity.done <= 0)
        return;
    activity.rate = double(activity.done) / std::chrono::duration<double>(worked).count();
    if (activity.total >= activity.done)
        activity.left = std::chrono::seconds(qRound64(double(activity.total - activity.done) / activity.rate));
}

} // namespace gatehouse
