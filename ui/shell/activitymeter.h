#pragma once

#include "ui/shell/shelltypes.h"

#include <QElapsedTimer>

namespace gatehouse {

//! How fast work goes, for the activity panel. Starts when made; pauses do not count.
class ActivityMeter
{
public:
    ActivityMeter() { m_running.start(); }

    void setPaused(bool isPaused);
    //! Fills in rate and time left of an activity, once there is enough to tell them by.
    void measure(Activity &activity) const;
    //! As above, with the time that has been worked.
    static void measure(Activity &activity, std::chrono::milliseconds worked);

private:
    std::chrono::milliseconds worked() const;

    QElapsedTimer m_running;
    std::chrono::milliseconds m_before{0}; //!< worked before the last pause
    bool m_isPaused = false;
};

} // namespace gatehouse
