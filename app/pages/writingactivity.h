#pragma once

#include "app/pages/pagecontext.h"
#include "ui/shell/activitymeter.h"
#include "ui/shell/activitypanel.h"

#include <QFutureWatcher>

namespace gatehouse {

//! Shows in the activity panel how far the writing of a file is, by the progress of \a writing, and lets it be
//! cancelled there. \a ended is told what came of it, nothing where it was cancelled, and answers how the panel shows
//! it then; no answer: not any more. All of it is the panel's, not the page's, which may go before the file is written.
template<class Result>
void showWriting(const PageContext &context, const Activity &row, const QFuture<Result> &writing,
                 const std::function<std::optional<Activity>(Activity row, const std::optional<Result> &result)> &ended)
{
    ActivityPanel *panel = context.activity;
    auto *watcher = new QFutureWatcher<Result>(panel);
    // Nobody waits for a file at the end of the program.
    QObject::connect(watcher, &QObject::destroyed, [going = QFuture<Result>(writing)]() mutable { going.cancel(); });
    QObject::connect(panel, &ActivityPanel::cancelWanted, watcher, [watcher, id = row.id](const QString &which) {
        if (which == id)
            watcher->cancel();
    });
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, panel,
                     [panel, row, meter = ActivityMeter()](int done) {
                         Activity now = row;
                         now.done = done;
                         meter.measure(now);
                         panel->setActivity(now);
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, panel, [panel, watcher, row, ended] {
        const QFuture<Result> written = watcher->future();
        watcher->deleteLater();
        const std::optional<Activity> last =
            ended(row, written.resultCount() > 0 ? std::optional(written.result()) : std::nullopt);
        if (last)
            panel->setActivity(*last);
        else
            panel->removeActivity(row.id);
    });
    panel->setActivity(row);
    watcher->setFuture(writing);
}

} // namespace gatehouse
