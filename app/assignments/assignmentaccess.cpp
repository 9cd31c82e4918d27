#include "app/assignments/assignmentaccess.h"

#include "app/access/accessreading.h"
#include "app/assignments/assignmentmemory.h"
#include "app/workspaces/openworkspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace gatehouse {

namespace {

//! Translation context.
struct AssignmentAccessText
{
    Q_DECLARE_TR_FUNCTIONS(Assignments)
};

struct Lists
{
    QList<Record> before;
    QList<Record> after;
};

//! What the user has and is to have of a kind; null where that has not been read.
std::optional<Lists> listsOf(const Record &user, AssignmentKind kind, const PageContext &context,
                             const QList<AssignmentStep> &steps, const OwnAssignments &own)
{
    for (const AssignmentStep &step : steps) {
        if (step.kind == kind && step.user.identity() == user.identity())
            return Lists{step.before, step.after};
    }
    const KnownAssignment *known = context.assignments->find(kind, user.identity());
    if (!known)
        return std::nullopt;
    const QList<Record> records = own.identified(known->records);
    return Lists{records, records};
}

} // namespace

QFuture<AssignmentAccess> assignmentAccess(const PageContext &context, const Record &organization,
                                           const AccessRuleBook &rules,
                                           const QHash<AssignmentKind, OwnAssignments> &own,
                                           const QList<AssignmentStep> &steps, const Cancellation &cancellation)
{
    const IvaltConnection &connection = *context.workspace->workspace().ivalt;
    const OwnAssignments ownFences = own.value(AssignmentKind::Geofences);
    const OwnAssignments ownTimeslots = own.value(AssignmentKind::Timeslots);
    AccessRuleBook book = rules;
    AssignmentAccess access;
    QList<PersonEdit> people;
    for (qsizetype i = 0; i < steps.size();) {
        const Record &user = steps.at(i).user;
        QList<AssignmentStep> wanted;
        while (i < steps.size() && steps.at(i).user.identity() == user.identity())
            wanted.append(steps.at(i++));
        const auto fences = listsOf(user, AssignmentKind::Geofences, context, wanted, ownFences);
        const auto timeslots = listsOf(user, AssignmentKind::Timeslots, context, wanted, ownTimeslots);
        if (!fences || !timeslots)
            continue;
        access.known.insert(user.identity());
        PersonEdit edit{.before = {.id = user.identity(),
                                   .name = user.title(),
                                   .fences = addFences(&book, fences->before),
                                   .timeslots = addTimeslots(&book, timeslots->before, connection),
                                   .switches = switchesFrom(organization, user)},
                        .after = {}};
        edit.after = edit.before;
        edit.after.fences = addFences(&book, fences->after);
        edit.after.timeslots = addTimeslots(&book, timeslots->after, connection);
        people.append(edit);
    }
    auto promise = std::make_shared<QPromise<AssignmentAccess>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, people, book, access, cancellation, now = QDateTime::currentSecsSinceEpoch()]() mutable {
            const AccessChange change =
                accessChange(people, book, book, now, [&cancellation] { return cancellation.isCancelled(); });
            for (const PersonChange &one : change.changed)
                access.changed.insert(one.person.id, one.difference);
            access.assumed = assumedSentence(change.assumptions, change.leansOn);
            if (change.isCancelled)
                access = {};
            promise->addResult(access);
            promise->finish();
        });
    return promise->future();
}

QString accessText(const AssignmentAccess &access, const QString &user)
{
    if (!access.known.contains(user))
        return {};
    const AccessDifference difference = access.changed.value(user);
    if (difference.gain && difference.loss)
        return AssignmentAccessText::tr("gains and loses access");
    return difference.gain   ? AssignmentAccessText::tr("gains access")
           : difference.loss ? AssignmentAccessText::tr("loses access")
                             : AssignmentAccessText::tr("access stays as it is");
}

} // namespace gatehouse
