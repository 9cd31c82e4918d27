#pragma once

#include "network/client/clock.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <memory>

namespace gatehouse {

//! Admits calls to one host: a bounded number at a time, and none while the host has asked for a pause.
class HostGate : public QObject
{
    Q_OBJECT

public:
    HostGate(std::shared_ptr<Clock> clock, int width);

    //! Runs \a enter when there is room, unless \a visitor is gone by then. Each entry is ended by leave().
    void admit(QObject *visitor, std::function<void()> enter);
    void leave();

    //! Nobody is admitted for \a pause from now on. A longer pause already asked for stays.
    void slowDown(std::chrono::milliseconds pause);
    //! How long the pause still lasts; 0 when there is none.
    std::chrono::milliseconds pauseLeft() const;

    int inside() const { return m_inside; }
    qsizetype waiting() const { return m_waiting.size(); }

signals:
    void slowedDown(std::chrono::milliseconds pause);

private:
    struct Visitor
    {
        QPointer<QObject> who;
        std::function<void()> enter;
    };
    void admitNext();

    std::shared_ptr<Clock> m_clock;
    int m_width;
    int m_inside = 0;
    bool m_wakeUpSet = false;
    QDateTime m_closedUntil;
    QList<Visitor> m_waiting;
};

//! The gates of all hosts, shared by every client of the program. A gate stays when its clients go: a pause that a host
//! has asked for holds for the next one too.
class HostGates
{
public:
    explicit HostGates(std::shared_ptr<Clock> clock = std::make_shared<Clock>(), int width = 6);

    std::shared_ptr<HostGate> gateOf(const QString &host, int port);

private:
    std::shared_ptr<Clock> m_clock;
    int m_width;
    QHash<QString, std::shared_ptr<HostGate>> m_gates;
};

} // namespace gatehouse
