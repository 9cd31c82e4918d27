#pragma once

#include <QFutureWatcher>

#include <optional>

namespace gatehouse {

//! Calls \a take with the future's result, or with nothing when it ended without one, in the thread of \a context and
//! never before returning. Not at all once \a context is gone; unlike then().onCanceled(), whose second handler is
//! still called on a context that has just been destroyed.
template<class Value, class Take>
void whenAnswered(const QFuture<Value> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take] {
        watcher->deleteLater();
        const QFuture<Value> answered = watcher->future();
        take(answered.resultCount() > 0 ? std::optional<Value>(answered.result()) : std::nullopt);
    });
    watcher->setFuture(future);
}

} // namespace gatehouse
