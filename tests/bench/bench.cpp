#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <QWindow>

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

double Bench::medianStall(int runs, const std::function<void()> &before, const std::function<void()> &what,
                          const std::function<bool()> &done)
{
    std::vector<double> longest;
    for (int run = 0; run < runs; ++run) {
        before();
        longest.push_back(longestStall(what, done));
    }
    return middleOf(std::move(longest));
}

double Bench::middleOf(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

void Bench::waitUntil(const std::function<bool()> &done)
{
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void Bench::showNow(QWidget *window)
{
    window->show();
    waitUntil([window] { return window->windowHandle() && window->windowHandle()->isExposed(); });
    QCoreApplication::processEvents();
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

double Bench::residentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QFile::ReadOnly)) {
        return NotMeasured;
    }
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmRSS:");
    return at < 0 ? NotMeasured : status.sliced(at + 6).trimmed().split(' ').first().toDouble() * 1024;
}

} // namespace gatehouse
