#include "app/assignments/assignmentundo.h"

#include "app/assignments/assignmentmemory.h"
#include "app/changes/whenanswered.h"
#include "app/pages/requests.h"

#include <QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse {

namespace {

//! Translation context.
struct AssignmentUndoText
{
    Q_DECLARE_TR_FUNCTIONS(Assignments)
};

//! How long what the organization has is taken to be so.
constexpr auto listingLasts = 30s;

QString listedTitles(const QList<Record> &records)
{
    QStringList titles;
    for (const Record &record : records)
        titles.append(assignmentTitle(record));
    return titles.join(", "_L1);
}

//! What others did to the user's list since, and that it stays; nothing where they did nothing.
QStringList keptOf(const AssignmentStep &step, const QList<Record> &now)
{
    const AssignmentDifference others = assignmentDifference(step.after, now);
    const QString user = step.user.title();
    QStringList sentences;
    if (!others.added.isEmpty()) {
        sentences.append(AssignmentUndoText::tr("%1: others have added %2 since. That stays.")
                             .arg(user, listedTitles(others.added)));
    }
    if (!others.removed.isEmpty()) {
        sentences.append(AssignmentUndoText::tr("%1: others have taken away %2 since. That stays.")
                             .arg(user, listedTitles(others.removed)));
    }
    return sentences;
}

} // namespace

AssignmentUndo::AssignmentUndo(const PageContext &context, const Record &organization)
    : m_context(context), m_organization(organization), m_client(&context.client(Service::Ivalt))
{
}

PlannedChange AssignmentUndo::undoable(const AssignmentStep &step)
{
    PlannedChange change = planAssignment(step, *m_client);
    change.inverse = [self = shared_from_this(), step](const QJsonValue &) {
        if (!self->m_client)
            return QList<PlannedChange>();
        PlannedChange undo = planAssignment(
            {.kind = step.kind, .user = step.user, .before = step.after, .after = step.before}, *self->m_client);
        undo.renew = [self, step] { return self->renew(step); };
        return QList{undo};
    };
    return change;
}

void AssignmentUndo::readAll(AssignmentKind kind, const TakeRows &take)
{
    Listing &listing = m_all[kind];
    const Endpoint &operation = *operationsOf(kind).all;
    if (!listing.age.isValid() || listing.age.durationElapsed() > listingLasts) {
        listing.age.start();
        listing.future =
            m_client->list(operation, requestFor(operation, *m_client, {{u"org_id"_s, m_organization.identity()}}));
    }
    whenAnswered(listing.future, m_client, [take, &operation](const std::optional<Outcome<RecordPage>> &answer) {
        take(toldRows(operation, answer.value_or(std::unexpected(ServiceError()))));
    });
}

void AssignmentUndo::readOfUser(const AssignmentStep &step, const TakeRows &take)
{
    const Endpoint &operation = *operationsOf(step.kind).ofUser;
    const PathArguments values{{u"user_id"_s, step.user.identity()}};
    whenAnswered(m_client->list(operation, requestFor(operation, *m_client, values)), m_client,
                 [take, &operation](const std::optional<Outcome<RecordPage>> &answer) {
                     take(toldRows(operation, answer.value_or(std::unexpected(ServiceError()))));
                 });
}

QFuture<RenewedChange> AssignmentUndo::renew(const AssignmentStep &step)
{
    auto promise = std::make_shared<QPromise<RenewedChange>>();
    promise->start();
    const auto answer = [promise](const RenewedChange &renewed) {
        promise->addResult(renewed);
        promise->finish();
    };
    if (!m_client) {
        answer({.change = {}, .leftOut = AssignmentUndoText::tr("The workspace was closed."), .isUnread = true});
        return promise->future();
    }
    const auto ofUser = [self = shared_from_this(), step, answer](const QList<Record> *all) {
        const std::optional<QList<Record>> known = all ? std::optional(*all) : std::nullopt;
        self->readOfUser(step, [self, step, answer, known](const Outcome<RecordPage> &now) {
            if (now)
                return answer(self->renewed(step, now->rows, known ? &*known : nullptr));
            answer({.change = {},
                    .leftOut = AssignmentUndoText::tr("What %1 has now could not be read. %2 %3")
                                   .arg(step.user.title(), now.error().summary(), now.error().nextStep()),
                    .isUnread = true});
        });
    };
    // Only what is given back may be gone by now.
    if (assignmentDifference(step.before, step.after).removed.isEmpty())
        ofUser(nullptr);
    else
        readAll(step.kind, [ofUser](const Outcome<RecordPage> &all) { ofUser(all ? &all->rows : nullptr); });
    return promise->future();
}

RenewedChange AssignmentUndo::renewed(const AssignmentStep &step, const QList<Record> &now, const QList<Record> *all)
{
    const AssignmentDifference did = assignmentDifference(step.before, step.after);
    const QList<Record> current = identified(now, step.before + step.after + (all ? *all : QList<Record>()));
    QList<Record> back = did.removed;
    QList<Record> gone;
    if (all) {
        const QStringList there = assignmentKeys(*all + current);
        back.removeIf([&](const Record &record) {
            const bool isGone = !there.contains(assignmentKey(record));
            if (isGone)
                gone.append(record);
            return isGone;
        });
    }
    const QList<Record> left = assignedAfter(current, did.added, AssignmentMode::Remove, {});
    const AssignmentStep next{.kind = step.kind,
                              .user = step.user,
                              .before = current,
                              .after = assignedAfter(left, back, AssignmentMode::Add, {})};
    QStringList sentences = keptOf(step, current);
    if (!gone.isEmpty()) {
        sentences.append(AssignmentUndoText::tr("%1 is not given back to %2, since it is not there any more.")
                             .arg(listedTitles(gone), step.user.title()));
    }
    if (assignmentDifference(next.before, next.after).isEmpty()) {
        sentences.prepend(AssignmentUndoText::tr("Nothing of it is left to take back."));
        return {.change = {}, .leftOut = sentences.join(u' ')};
    }
    if (const QString obstacle = assignmentObstacle(next, m_context); !obstacle.isEmpty())
        return {.change = {}, .leftOut = AssignmentUndoText::tr("Not sent: %1.").arg(obstacle)};
    PlannedChange change = planAssignment(next, *m_client);
    change.consequences += sentences;
    change.renew = [self = shared_from_this(), step] { return self->renew(step); };
    return {.change = change};
}

} // namespace gatehouse
