#include "app/changes/undorenewal.h"

#include "app/changes/whenanswered.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! As many requests as a service may well answer at once.
static constexpr int mostLooks = 4;

UndoRenewal::UndoRenewal(const QString &title, const QList<PlannedChange> &changes, QObject *parent)
    : QObject(parent), m_title(title), m_changes(changes), m_answers(changes.size())
{
}

bool UndoRenewal::isNeeded(const QList<PlannedChange> &changes)
{
    return std::ranges::any_of(changes, [](const PlannedChange &change) { return bool(change.renew); });
}

void UndoRenewal::start()
{
    askNext();
}

void UndoRenewal::askNext()
{
    while (!m_isCancelled && m_underWay < mostLooks && m_next < m_changes.size()) {
        const qsizetype place = m_next++;
        const PlannedChange &change = m_changes.at(place);
        ++m_underWay;
        const QFuture<RenewedChange> answer =
            change.renew ? change.renew() : QtFuture::makeReadyValueFuture(RenewedChange{.change = change});
        whenAnswered(answer, this, [this, place](const std::optional<RenewedChange> &told) { answered(place, told); });
    }
    if (m_underWay == 0)
        finish();
}

void UndoRenewal::answered(qsizetype place, const std::optional<RenewedChange> &answer)
{
    if (m_isOver)
        return;
    --m_underWay;
    ++m_done;
    m_answers[place] = answer.value_or(RenewedChange{.unread = ServiceError{.cause = ServiceError::Cause::Cancelled}});
    emit progressed();
    askNext();
}

void UndoRenewal::cancel()
{
    m_isCancelled = true;
    finish();
}

void UndoRenewal::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    Result result{.isCancelled = m_isCancelled, .changes = {}, .leftOut = {}, .unread = {}};
    for (qsizetype i = 0; !m_isCancelled && i < m_changes.size(); ++i) {
        const RenewedChange &answer = *m_answers.at(i);
        if (answer.change) {
            result.changes.append(*answer.change);
            continue;
        }
        if (answer.unread)
            result.unread.append(m_changes.at(i));
        result.leftOut.append({answer.unread ? LeftOut::Why::Refused : LeftOut::Why::Unchanged,
                               m_changes.at(i).target.title, answer.leftOut});
    }
    emit finished(result);
    deleteLater();
}

} // namespace gatehouse
