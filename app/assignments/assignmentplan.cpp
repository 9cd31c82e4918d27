#include "app/assignments/assignmentplan.h"

#include "app/assignments/assignmentmemory.h"
#include "app/pages/requests.h"
#include "app/timeslots/slottogether.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/ivalt.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct AssignmentPlanText
{
    Q_DECLARE_TR_FUNCTIONS(Assignments)
};

//! The body with everything the connection's form may need.
QJsonObject bodyOf(const AssignmentStep &step)
{
    QJsonArray items;
    for (const Record &record : step.after) {
        if (step.kind == AssignmentKind::Geofences)
            items.append(jsonFromRecord(record));
        else
            items.append(record.identity().toLongLong());
    }
    return {{step.kind == AssignmentKind::Geofences ? u"geofences"_s : u"timeslot_ids"_s, items}};
}

Finding findingIn(const Outcome<RecordPage> &now, const AssignmentStep &step)
{
    if (!now)
        return Finding::Unclear;
    // Others may have changed the rest of the list.
    const QStringList there = OwnAssignments(step.before + step.after).keys(now->rows);
    const AssignmentDifference wanted = assignmentDifference(step.before, step.after);
    const auto isThere = [&](const Record &record) { return there.contains(assignmentKey(record)); };
    if (std::ranges::all_of(wanted.added, isThere) && std::ranges::none_of(wanted.removed, isThere))
        return Finding::Happened;
    const bool isAsBefore = std::ranges::none_of(wanted.added, isThere) && std::ranges::all_of(wanted.removed, isThere);
    return isAsBefore ? Finding::DidNotHappen : Finding::Unclear;
}

//! Whether this connection stores one timeslot for a user at most.
bool hasSingleTimeslot(const PageContext &context)
{
    return context.workspace->workspace().ivalt->userTimeslotForm == "single"_L1;
}

} // namespace

QString singleStretchNote()
{
    return AssignmentPlanText::tr(
        "Timeslots of several stretches are listed by their stretches: this connection stores "
        "one timeslot for each user, so only one stretch can be given.");
}

AssignmentGrouping groupingOf(const PageContext &context, const QString &organization)
{
    return {.reading = slotReadingOf(*context.workspace->workspace().ivalt),
            .together = togetherSlots(context, organization),
            .isSingle = hasSingleTimeslot(context)};
}

QString assignmentObstacle(const AssignmentStep &step, const PageContext &context)
{
    const bool isGeofences = step.kind == AssignmentKind::Geofences;
    if (!isGeofences && hasSingleTimeslot(context) && step.after.size() > 1)
        return AssignmentPlanText::tr("this connection stores one timeslot for each user");
    const bool needsIds = !isGeofences || context.workspace->workspace().ivalt->userGeofenceForm == "ids"_L1;
    for (const Record &record : step.after) {
        if (needsIds && record.identity().isEmpty()) {
            return AssignmentPlanText::tr("the service told no id of %1, and this connection sends ids")
                .arg(AssignmentTargets(step.kind, {record}, groupingOf(context, {})).all().first().title);
        }
    }
    return {};
}

PlannedChange planAssignment(const AssignmentStep &step, Client &client, const AssignmentTargets &targets)
{
    const Endpoint &operation = *operationsOf(step.kind).update;
    const AssignmentDifference difference = assignmentDifference(step.before, step.after);
    const PathArguments values{{u"user_id"_s, step.user.identity()}};
    PlannedChange change = planChange(operation, client, values, {});
    change.before = targets.names(step.before, nullptr);
    change.after = targets.names(step.after, &difference);
    change.target = {.type = change.after.type().name, .identity = step.user.identity(), .title = step.user.title()};
    change.body = client.shaped(operation, bodyOf(step));
    if (step.after.isEmpty() && !step.before.isEmpty()) {
        change.consequences.append(
            step.kind == AssignmentKind::Geofences
                ? AssignmentPlanText::tr(
                      "%1 is left without a geofence. Whether somebody without one gets in everywhere or nowhere "
                      "is not documented.")
                      .arg(step.user.title())
                : AssignmentPlanText::tr(
                      "%1 is left without a timeslot. Whether somebody without one gets in always or never is "
                      "not documented.")
                      .arg(step.user.title()));
    }
    const QPointer<Client> place(&client);
    change.lookUp = [place, step, values] {
        if (!place)
            return QtFuture::makeReadyValueFuture(Finding::Unclear);
        const Endpoint &ofUser = *operationsOf(step.kind).ofUser;
        return place->list(ofUser, requestFor(ofUser, *place, values)).then([step](const Outcome<RecordPage> &now) {
            return findingIn(toldRows(*operationsOf(step.kind).ofUser, now), step);
        });
    };
    return change;
}

} // namespace gatehouse
