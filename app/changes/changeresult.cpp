#include "app/changes/changeresult.h"

namespace gatehouse {

QString ChangeItemResult::name() const
{
    if (!change.target.title.isEmpty())
        return change.target.title;
    return identity.isEmpty() ? change.title : identity;
}

qsizetype ChangeResult::count(ChangeItemResult::Status status) const
{
    return fed.at(static_cast<std::size_t>(status)) + std::ranges::count(items, status, &ChangeItemResult::status);
}

QList<PlannedChange> ChangeResult::remaining() const
{
    QList<PlannedChange> changes;
    for (const ChangeItemResult &item : items) {
        if (item.status == ChangeItemResult::Status::Failed || item.status == ChangeItemResult::Status::NotSent)
            changes.append(item.change);
    }
    return changes;
}

} // namespace gatehouse
