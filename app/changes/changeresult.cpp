#include "app/changes/changeresult.h"

namespace gatehouse {

QString ChangeItemResult::name() const
{
    if (!change.target.title.isEmpty())
        return change.target.title;
    return identity.isEmpty() ? change.title : identity;
}

QString findingText(Finding finding)
{
    switch (finding) {
    case Finding::Happened:
        return ChangeResult::tr("A look at the service showed that the change was made.");
    case Finding::DidNotHappen:
        return ChangeResult::tr("A look at the service showed that the change was not made. It can be sent again.");
    case Finding::Unclear:
        break;
    }
    return ChangeResult::tr("It could not be found out whether the change was made. Look at the record before sending "
                            "it again.");
}

qsizetype ChangeResult::count(ChangeItemResult::Status status) const
{
    return fed.at(static_cast<std::size_t>(status)) + std::ranges::count(items, status, &ChangeItemResult::status);
}

QString ChangeResult::countText() const
{
    using Status = ChangeItemResult::Status;
    const qsizetype made = count(Status::Succeeded);
    const qsizetype failed = count(Status::Failed);
    const qsizetype unknown = count(Status::Unknown);
    const qsizetype notSent = count(Status::NotSent);
    QStringList sentences{tr("%1 of %2 changes were made.").arg(made).arg(made + failed + unknown + notSent)};
    if (failed > 0)
        sentences.append(tr("%n failed.", nullptr, static_cast<int>(failed)));
    if (unknown > 0)
        sentences.append(tr("Of %n nobody can tell.", nullptr, static_cast<int>(unknown)));
    if (notSent > 0)
        sentences.append(tr("%n were not sent.", nullptr, static_cast<int>(notSent)));
    return sentences.join(u' ');
}

LaterResults ChangeResult::left() const
{
    LaterResults left;
    for (qsizetype place = 0; place < items.size(); ++place) {
        const ChangeItemResult &item = items.at(place);
        const bool isLeft =
            item.status == ChangeItemResult::Status::Failed || item.status == ChangeItemResult::Status::NotSent;
        if (isLeft && item.canBeSent)
            left.insert(place, item);
    }
    return left;
}

QList<PlannedChange> ChangeResult::remaining() const
{
    QList<PlannedChange> changes;
    for (const ChangeItemResult &item : left())
        changes.append(item.change);
    return changes;
}

void ChangeResult::learn(const LaterResults &later)
{
    using Status = ChangeItemResult::Status;
    for (const auto &[place, item] : later.asKeyValueRange())
        items[place] = item;
    const qsizetype made = count(Status::Succeeded);
    if (count(Status::Unknown) > 0)
        verdict = Verdict::Unknown;
    else if (made == items.size())
        verdict = Verdict::Done;
    else if (verdict != Verdict::Cancelled)
        verdict = made > 0 ? Verdict::Partly : Verdict::Failed;
    message = countText();
}

} // namespace gatehouse
