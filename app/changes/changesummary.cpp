#include "app/changes/changerun.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

using Status = ChangeItemResult::Status;
using Verdict = ChangeResult::Verdict;

Service ChangeRun::service() const
{
    return reviewed().value(0).service;
}

QString ChangeRun::title() const
{
    const QList<PlannedChange> changes = reviewed();
    if (changes.isEmpty())
        return {};
    const PlannedChange &first = changes.constFirst();
    QString title;
    if (changes.size() == 1)
        title = first.target.title.isEmpty() ? first.title : tr("%1: %2").arg(first.title, first.target.title);
    else if (std::ranges::all_of(changes, [&](const PlannedChange &c) { return c.title == first.title; }))
        title = tr("%1, %n times", nullptr, static_cast<int>(changes.size())).arg(first.title);
    else
        title = tr("%n changes", nullptr, static_cast<int>(changes.size()));
    return m_order.undo ? tr("Undo: %1").arg(title) : title;
}

static constexpr qsizetype mostNamed = 3;

//! Who it is and why, for the first few.
static QStringList named(const QList<ChangeItemResult> &items, Status status)
{
    QStringList lines;
    qsizetype more = 0;
    for (const ChangeItemResult &item : items) {
        if (item.status != status)
            continue;
        if (lines.size() < mostNamed)
            lines.append(ChangeRun::tr("%1: %2", "who it is, and what happened").arg(item.name(), item.message));
        else
            ++more;
    }
    if (more > 0)
        lines.append(ChangeRun::tr("And %n more.", nullptr, static_cast<int>(more)));
    return lines;
}

void ChangeRun::summarize()
{
    m_result.run = m_order.number;
    m_result.title = title();
    const qsizetype made = m_result.count(Status::Succeeded);
    const qsizetype failed = m_result.count(Status::Failed);
    const qsizetype unknown = m_result.count(Status::Unknown);
    const qsizetype notSent = m_result.count(Status::NotSent);
    if (m_stop) {
        m_result.verdict = m_stop->verdict;
        m_result.message = m_stop->message;
    } else {
        m_result.verdict = unknown > 0 ? Verdict::Unknown : failed == 0 ? Verdict::Done : Verdict::Failed;
    }
    // Whatever else: what may have happened is to be looked at first.
    if (!isFed() && m_result.verdict == Verdict::Cancelled && unknown > 0)
        m_result.verdict = Verdict::Unknown;
    if (m_result.verdict == Verdict::Failed && made > 0)
        m_result.verdict = Verdict::Partly;

    if (notSent == total() && m_stop)
        return;
    if (total() == 1 && !isFed()) {
        const ChangeItemResult &item = m_result.items.constFirst();
        m_result.message = made == 0          ? item.message
                           : item.wasLookedUp ? tr("Done: %1. %2").arg(title(), item.message)
                                              : tr("Done: %1").arg(title());
        return;
    }
    QStringList sentences{m_result.countText()};
    QStringList lines;
    if (failed > 0)
        lines += named(m_result.items, Status::Failed);
    if (unknown > 0)
        lines += named(m_result.items, Status::Unknown);
    // Why the rest was not sent is told with the one that stopped it.
    const bool isExplained = !lines.isEmpty() && m_result.verdict != Verdict::LogUnavailable;
    if (m_stop && !isExplained)
        sentences.append(m_result.message);
    m_result.message = QString(sentences.join(u' ') % (lines.isEmpty() ? u""_s : u"\n"_s) % lines.join(u'\n'));
}

} // namespace gatehouse
