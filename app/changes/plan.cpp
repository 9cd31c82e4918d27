#include "app/changes/plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

static bool isOff(const Record &record, const Field &field)
{
    const QString text = record.text(field);
    return text == "false"_L1 || text == "INACTIVE"_L1;
}

//! Whether what counted does not any longer. What is not said counts.
static bool switchesOff(const Record &before, const Record &after)
{
    if (before.isNull() || after.isNull() || &before.type() != &after.type())
        return false;
    static constexpr std::array keys{"is_active"_L1, "status"_L1};
    return std::ranges::any_of(before.type().fields, [&](const Field &field) {
        return std::ranges::contains(keys, field.key) && !isOff(before, field) && isOff(after, field);
    });
}

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
    if (switchesOff(before, after)) {
        change.consequences.append(QCoreApplication::translate(
            "Consequence", "It no longer counts once it is inactive: whoever has no other is affected."));
    }
    return change;
}

} // namespace gatehouse
