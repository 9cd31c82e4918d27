#include "app/assignments/assignmentsending.h"

#include "app/assignments/assignmentmemory.h"
#include "app/changes/whenanswered.h"
#include "app/pages/requests.h"
#include "app/workspaces/openworkspace.h"
#include "models/records/ivalt/user.h"

#include <QJsonArray>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

namespace {

//! Translation context.
struct AssignmentSendingText
{
    Q_DECLARE_TR_FUNCTIONS(Assignments)
};

//! How long what the organization has is taken to be so.
constexpr auto listingLasts = 30s;

// What a recipe consists of: what is assigned, to whom, where, and what they had and were to have then.
constexpr auto recipeOperation = "assigned"_L1;
constexpr auto recipeOrganization = "organization"_L1;
constexpr auto recipeUser = "user"_L1;
constexpr auto recipeBefore = "before"_L1;
constexpr auto recipeAfter = "after"_L1;

QJsonArray jsonOf(const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(jsonFromRecord(record));
    return array;
}

QList<Record> assignedIn(const QJsonValue &json, AssignmentKind kind)
{
    QList<Record> records;
    for (const QJsonValue one : json.toArray())
        records.append(recordFromJson(*operationsOf(kind).all->result, one));
    return records;
}

QJsonObject recipeOf(const AssignmentStep &step, const QString &organization)
{
    return {{recipeOperation, operationsOf(step.kind).update->id},
            {recipeOrganization, organization},
            {recipeUser, QJsonObject{{u"id"_s, step.user.identity()}, {u"name"_s, step.user.title()}}},
            {recipeBefore, jsonOf(step.before)},
            {recipeAfter, jsonOf(step.after)}};
}

//! What others did to the user's list since, and that it stays; nothing where they did nothing.
QStringList keptOf(const AssignmentStep &step, const QList<Record> &now, const AssignmentTargets &targets)
{
    const auto listed = [&targets](const QList<Record> &records) { return targets.titles(records).join(", "_L1); };
    const AssignmentDifference others = assignmentDifference(step.before, now);
    const QString user = step.user.title();
    QStringList sentences;
    if (!others.added.isEmpty()) {
        sentences.append(
            AssignmentSendingText::tr("%1: others have added %2 since. That stays.").arg(user, listed(others.added)));
    }
    if (!others.removed.isEmpty()) {
        sentences.append(AssignmentSendingText::tr("%1: others have taken away %2 since. That stays.")
                             .arg(user, listed(others.removed)));
    }
    return sentences;
}

} // namespace

AssignmentSending::AssignmentSending(const PageContext &context, const QString &organization,
                                     const QHash<AssignmentKind, AssignmentTargets> &targets)
    : m_context(context)
    , m_organization(organization)
    , m_grouping(groupingOf(context, organization))
    , m_targets(targets)
    , m_client(&context.client(Service::Ivalt))
{
}

AssignmentTargets AssignmentSending::targetsOf(AssignmentKind kind) const
{
    return m_targets.value(kind, AssignmentTargets(kind, {}, m_grouping));
}

PlannedChange AssignmentSending::planned(const AssignmentStep &step)
{
    return planned(step, Direction::Forward);
}

PlannedChange AssignmentSending::planned(const AssignmentStep &step, Direction direction)
{
    PlannedChange change = planAssignment(step, *m_client, targetsOf(step.kind));
    change.recipe = recipeOf(step, m_organization);
    change.renew = [self = shared_from_this(), step, direction] { return self->renew(step, direction); };
    if (direction == Direction::Back)
        return change;
    change.inverse = [self = shared_from_this(), step](const QJsonValue &) {
        if (!self->m_client)
            return QList<PlannedChange>();
        const AssignmentStep back{.kind = step.kind,
                                  .user = step.user,
                                  .before = step.after,
                                  .after = step.before,
                                  .wish = assignmentWish(assignmentDifference(step.after, step.before))};
        return QList{self->planned(back, Direction::Back)};
    };
    return change;
}

QFuture<AssignmentSending::KnownPtr> AssignmentSending::known(AssignmentKind kind)
{
    Listing &listing = m_known[kind];
    const Endpoint &operation = *operationsOf(kind).all;
    if (!listing.age.isValid() || listing.age.durationElapsed() > listingLasts) {
        listing.age.start();
        const Request request = requestFor(operation, *m_client, {{u"org_id"_s, m_organization}});
        // There may be many.
        listing.future = m_client->list(operation, request)
                             .then(QThreadPool::globalInstance(),
                                   [&operation, kind, grouping = m_grouping](const Outcome<RecordPage> &answer) {
                                       const Outcome<RecordPage> page = toldRows(operation, answer);
                                       if (!page)
                                           return KnownPtr();
                                       const QStringList keys = assignmentKeys(page->rows);
                                       return std::make_shared<const Known>(
                                           OwnAssignments(page->rows), QSet<QString>(keys.begin(), keys.end()),
                                           AssignmentTargets(kind, page->rows, grouping));
                                   });
    }
    return listing.future;
}

QFuture<RenewedChange> AssignmentSending::renew(const AssignmentStep &step, Direction direction)
{
    auto promise = std::make_shared<QPromise<RenewedChange>>();
    promise->start();
    const auto answer = [promise](const RenewedChange &renewed) {
        promise->addResult(renewed);
        promise->finish();
    };
    if (!m_client) {
        answer({.leftOut = AssignmentSendingText::tr("The workspace was closed."),
                .unread = ServiceError{.cause = ServiceError::Cause::Cancelled}});
        return promise->future();
    }
    const auto take = [self = shared_from_this(), step, direction, answer](const KnownPtr &known,
                                                                           const Outcome<RecordPage> &now) {
        if (now)
            return answer(self->renewed(step, direction, now->rows, known));
        answer({.leftOut = AssignmentSendingText::tr("What %1 has now could not be read. %2 %3")
                               .arg(step.user.title(), now.error().summary(), now.error().nextStep()),
                .unread = now.error()});
    };
    whenAnswered(known(step.kind), m_client, [self = shared_from_this(), step, take](std::optional<KnownPtr> known) {
        const Endpoint &operation = *operationsOf(step.kind).ofUser;
        const Request request = requestFor(operation, *self->m_client, {{u"user_id"_s, step.user.identity()}});
        whenAnswered(self->m_client->list(operation, request), self->m_client,
                     [take, known, &operation](const std::optional<Outcome<RecordPage>> &now) {
                         const ServiceError none{.cause = ServiceError::Cause::Cancelled};
                         take(known.value_or(nullptr), toldRows(operation, now.value_or(std::unexpected(none))));
                     });
    });
    return promise->future();
}

RenewedChange AssignmentSending::renewed(const AssignmentStep &step, Direction direction, const QList<Record> &now,
                                         const KnownPtr &known)
{
    const bool isBack = direction == Direction::Back;
    if (known)
        m_targets.insert(step.kind, known->targets);
    AssignmentStep next = step;
    next.before = identified(known ? known->own.identified(now) : now, step.before + step.after);
    QList<Record> gone;
    if (known) {
        const QStringList current = assignmentKeys(next.before);
        next.wish.given.removeIf([&](const Record &record) {
            const QString key = assignmentKey(record);
            const bool isGone = !known->keys.contains(key) && !current.contains(key);
            if (isGone)
                gone.append(record);
            return isGone;
        });
    }
    next.after = assignedAfter(next.before, next.wish);
    QStringList sentences = isBack ? keptOf(step, next.before, targetsOf(step.kind)) : QStringList();
    if (!gone.isEmpty()) {
        const QString text =
            isBack ? AssignmentSendingText::tr("%1 is not given back to %2, since it is not there any more.")
                   : AssignmentSendingText::tr("%1 is not given to %2, since it is not there any more.");
        sentences.append(text.arg(targetsOf(step.kind).titles(gone).join(", "_L1), step.user.title()));
    }
    if (assignmentDifference(next.before, next.after).isEmpty()) {
        sentences.prepend(isBack ? AssignmentSendingText::tr("Nothing of it is left to take back.")
                                 : AssignmentSendingText::tr("Nothing of it is left to do."));
        return {.leftOut = sentences.join(u' '), .isThere = true};
    }
    if (const QString obstacle = assignmentObstacle(next, m_context); !obstacle.isEmpty())
        return {.leftOut = AssignmentSendingText::tr("Not sent: %1.").arg(obstacle)};
    PlannedChange change = planned(next, direction);
    change.consequences += sentences;
    return {.change = change};
}

std::optional<PlannedChange> AssignmentsAnew::plan(const QJsonObject &recipe)
{
    if (!m_context.workspace->isOpen(Service::Ivalt) || m_context.workspace->isReadOnly())
        return {};
    const Client &client = m_context.client(Service::Ivalt);
    const auto isMeant = [&](AssignmentKind kind) {
        const AssignmentOperations &operations = operationsOf(kind);
        return recipe.value(recipeOperation).toString() == operations.update->id && client.offers(*operations.all) &&
               client.offers(*operations.ofUser) && client.offers(*operations.update);
    };
    const auto *const kind = std::ranges::find_if(assignmentKinds, isMeant);
    if (kind == assignmentKinds.end())
        return {};
    AssignmentStep step{.kind = *kind,
                        .user = recordFromJson(typeOf<ivalt::User>, recipe.value(recipeUser)),
                        .before = assignedIn(recipe.value(recipeBefore), *kind),
                        .after = assignedIn(recipe.value(recipeAfter), *kind),
                        .wish = {}};
    step.wish = assignmentWish(assignmentDifference(step.before, step.after));
    const QString organization = recipe.value(recipeOrganization).toString();
    std::shared_ptr<AssignmentSending> &sending = m_sendings[organization];
    if (!sending)
        sending = std::make_shared<AssignmentSending>(m_context, organization);
    return sending->planned(step);
}

} // namespace gatehouse
