#include "app/changes/plan.h"

namespace gatehouse {

PlannedChange plannedChange(const Endpoint &endpoint, const Record &before, const Record &after)
{
    PlannedChange change;
    change.service = endpoint.service;
    change.operation = endpoint.id;
    change.title = endpoint.titleText();
    change.target = ChangeTarget::of(before.isNull() ? after : before);
    change.before = before;
    change.after = after;
    change.bodyType = endpoint.body;
    change.destructive = endpoint.has(Effect::Destructive);
    change.irreversible = endpoint.has(Effect::Irreversible);
    return change;
}

} // namespace gatehouse
