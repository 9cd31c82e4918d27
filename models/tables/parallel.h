#pragma once

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace gatehouse {

//! Tells long work, on whatever thread, that nobody waits for it any more. Copies share the flag.
class Cancellation
{
public:
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

inline size_t threadCount()
{
    static const size_t count = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
    return count;
}

//! Calls task(n) for each n below \a count, each once, on as many threads as the machine has; returns when all are
//! done. Threads take the next number when they are free, so tasks may differ in length.
template<typename Task>
void parallelFor(size_t count, Task task)
{
    std::atomic<size_t> next = 0;
    const auto work = [&next, &task, count] {
        for (size_t n = next++; n < count; n = next++) {
            task(n);
        }
    };
    std::vector<std::thread> others;
    for (size_t i = 1; i < std::min(threadCount(), count); ++i) {
        others.emplace_back(work);
    }
    work();
    for (std::thread &other : others) {
        other.join();
    }
}

} // namespace gatehouse
