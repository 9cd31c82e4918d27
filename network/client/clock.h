#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace gatehouse {

//! Time as the client sees it, so that tests need not wait for it.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const;
    //! Runs \a action after \a delay unless \a context is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action);
};

} // namespace gatehouse
