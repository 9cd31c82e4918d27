#pragma once

#include "network/client/clock.h"

#include <QTimeZone>

namespace gatehouse::testing {

//! A clock in which waiting takes no time: it jumps to the moment that was waited for. Remembers every wait.
class FakeClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;

    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    //! Whoever waits, waits until release().
    void hold() { m_isHeld = true; }
    void release();

    const QList<std::chrono::milliseconds> &waits() const { return m_waits; }

private:
    QDateTime m_now = QDateTime(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::UTC);
    QList<std::chrono::milliseconds> m_waits;
    QList<std::function<void()>> m_heldBack;
    bool m_isHeld = false;
};

} // namespace gatehouse::testing
