#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <cmath>
#include <cstdio>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace gatehouse {

double Measurement::ratio() const
{
    return better == Better::Lower ? baseline / value : value / baseline;
}

bool Measurement::hasGoal() const
{
    return !std::isnan(goal) || !std::isnan(goalRatio);
}

bool Measurement::isMet() const
{
    const bool valueMet = std::isnan(goal) || (better == Better::Lower ? value <= goal : value >= goal);
    return valueMet && (std::isnan(goalRatio) || ratio() >= goalRatio);
}

Bench::Bench(QString only, qsizetype rows) : m_only(std::move(only)), m_rows(rows)
{
}

bool Bench::wants(QStringView name) const
{
    return name.contains(m_only, Qt::CaseInsensitive);
}

void Bench::add(const Measurement &measurement)
{
    m_measurements.append(measurement);
    std::fprintf(stderr, "%s: %g %s\n", qPrintable(measurement.name), measurement.value, qPrintable(measurement.unit));
}

double Bench::longestStall(const std::function<void()> &what, const std::function<bool()> &done)
{
    double longest = 0;
    QElapsedTimer turn;
    turn.start();
    const auto turned = [&] {
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        turn.restart();
    };
    what();
    turned();
    while (!done()) {
        // Without anything to do the loop would sleep, which is no stall.
        QTimer::singleShot(1, qApp, [] {});
        turn.restart();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        turned();
    }
    return longest;
}

void Bench::waitUntil(const std::function<bool()> &done)
{
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

double Bench::heapBytes()
{
#if defined(__GLIBC__)
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
#else
    return NotMeasured;
#endif
}

} // namespace gatehouse
