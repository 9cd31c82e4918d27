#include "network/client/hostgate.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

HostGate::HostGate(std::shared_ptr<Clock> clock, int width) : m_clock(std::move(clock)), m_width(width)
{
}

void HostGate::admit(QObject *visitor, std::function<void()> enter)
{
    m_waiting.append({visitor, std::move(enter)});
    admitNext();
}

void HostGate::leave()
{
    Q_ASSERT(m_inside > 0);
    --m_inside;
    admitNext();
}

void HostGate::slowDown(std::chrono::milliseconds pause)
{
    const QDateTime until = m_clock->now().addMSecs(pause.count());
    if (m_closedUntil.isValid() && m_closedUntil >= until)
        return;
    m_closedUntil = until;
    emit slowedDown(pause);
    admitNext();
}

std::chrono::milliseconds HostGate::pauseLeft() const
{
    if (!m_closedUntil.isValid())
        return {};
    return std::chrono::milliseconds(std::max<qint64>(0, m_clock->now().msecsTo(m_closedUntil)));
}

void HostGate::admitNext()
{
    if (const std::chrono::milliseconds left = pauseLeft(); left.count() > 0) {
        if (m_wakeUpSet)
            return;
        m_wakeUpSet = true;
        m_clock->after(left, this, [this] {
            m_wakeUpSet = false;
            admitNext();
        });
        return;
    }
    while (m_inside < m_width && !m_waiting.isEmpty()) {
        const Visitor next = m_waiting.takeFirst();
        if (!next.who)
            continue;
        ++m_inside;
        next.enter();
    }
}

HostGates::HostGates(std::shared_ptr<Clock> clock, int width) : m_clock(std::move(clock)), m_width(width)
{
}

std::shared_ptr<HostGate> HostGates::gateOf(const QString &host, int port)
{
    std::shared_ptr<HostGate> &gate = m_gates[host % u':' % QString::number(port)];
    if (!gate)
        gate = std::make_shared<HostGate>(m_clock, m_width);
    return gate;
}

} // namespace gatehouse
