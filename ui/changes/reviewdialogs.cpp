#include "ui/changes/reviewdialogs.h"

#include "ui/changes/reviewdialog.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QPromise>

namespace gatehouse {

namespace {

//! Answers when the dialog is gone, however that came about.
class Answer : public QObject
{
public:
    explicit Answer(ReviewDialog *dialog) : QObject(dialog)
    {
        m_promise.start();
        m_watcher.setFuture(m_promise.future());
        connect(dialog, &QDialog::accepted, this, [this] { give(ReviewAnswer::Send); });
        connect(dialog, &QDialog::rejected, this, [this] { give(ReviewAnswer::Cancel); });
        connect(&m_watcher, &QFutureWatcherBase::canceled, dialog, &QDialog::reject);
    }
    ~Answer() override { give(ReviewAnswer::Cancel); }

    QFuture<ReviewAnswer> future() { return m_promise.future(); }

private:
    void give(ReviewAnswer answer)
    {
        if (m_isGiven)
            return;
        m_isGiven = true;
        m_promise.addResult(answer);
        m_promise.finish();
    }

    QPromise<ReviewAnswer> m_promise;
    QFutureWatcher<ReviewAnswer> m_watcher;
    bool m_isGiven = false;
};

} // namespace

ReviewDialogs::ReviewDialogs(const Theme &theme, QWidget *parent) : m_theme(theme), m_parent(parent)
{
}

QFuture<ReviewAnswer> ReviewDialogs::review(const QList<PlannedChange> &changes, const ReviewContext &context)
{
    // A form that sends its change stays open; the review belongs on top of it.
    QWidget *top = QApplication::activeModalWidget();
    auto *dialog = new ReviewDialog(m_theme, changes, context, top ? top : m_parent.data());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *answer = new Answer(dialog);
    dialog->open();
    return answer->future();
}

} // namespace gatehouse
