#include "app/rolerequests/decisionplan.h"

#include "app/pages/requests.h"
#include "app/rolerequests/rolerequestfilter.h"
#include "app/workspaces/openworkspace.h"
#include "network/operations/elevate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(RoleRequests)
};

QString titleOf(const QString &status)
{
    if (status == approvedStatus)
        return DecisionText::tr("Approve a role request");
    return status == rejectedStatus ? DecisionText::tr("Reject a role request")
                                    : DecisionText::tr("Set a role request aside for review");
}

QStringList commentsOf(const Record &request)
{
    return request.as<elevate::RoleRequest>().comments;
}

//! Whether \a now shows that \a decision was made, by the signed-in person and in the same words.
Finding findingIn(const Record &now, const Decision &decision, const QString &ownId)
{
    const QStringList sent = decision.comment.isEmpty() ? QStringList() : QStringList{decision.comment};
    const bool isOwn = now.text(u"handled_by") == ownId;
    if (now.text(u"status") != decision.status || !isOwn)
        return Finding::DidNotHappen;
    // The same person may have decided it in another window.
    return commentsOf(now) == sent ? Finding::Happened : Finding::Unclear;
}

} // namespace

QString nameOfRequest(const Record &request, const QString &role)
{
    const QString requester = request.text(u"requester_name");
    //: who wants which role
    return DecisionText::tr("%1: %2").arg(requester.isEmpty() ? request.text(u"requester_id") : requester, role);
}

QString decisionText(const Record &request, const QString &ownId)
{
    const QString status = request.text(u"status");
    if (status.isEmpty() || status == openStatus)
        return {};
    const Field &field = *request.type().find(u"status");
    const QString word = displayText(field, status);
    const QString handlerId = request.text(u"handled_by");
    const QString handler = request.text(u"handler_name");
    QString text = word;
    if (!handlerId.isEmpty() && handlerId == ownId)
        text = DecisionText::tr("%1 by you").arg(word);
    else if (!handler.isEmpty() || !handlerId.isEmpty())
        text = DecisionText::tr("%1 by %2").arg(word, handler.isEmpty() ? handlerId : handler);
    const QString comment = commentsOf(request).join(u' ');
    //: what was decided, and the comment
    return comment.isEmpty() ? text : DecisionText::tr("%1: “%2”").arg(text, comment);
}

QFuture<Outcome<Record>> readRequest(Client &client, const QString &id)
{
    return client.fetch(elevate::readRoleRequest,
                        requestFor(elevate::readRoleRequest, client, {{u"request_id"_s, id}}));
}

bool isOver(const Outcome<Record> &now)
{
    return now ? now->text(u"status") != openStatus : now.error().cause == ServiceError::Cause::NotFound;
}

//! Why the service does not take a decision on the request.
static QString explanationOf(const Outcome<Record> &now, const QString &ownId)
{
    if (!now)
        return isOver(now) ? DecisionText::tr("There is no such request any more.") : QString();
    const QString decided = decisionText(*now, ownId);
    if (decided.isEmpty())
        return {};
    return now->text(u"handled_by") == ownId
               ? DecisionText::tr("You had decided it before. %1. Nothing was overwritten.").arg(decided)
               : DecisionText::tr("Somebody else had decided first. %1. Nothing was overwritten.").arg(decided);
}

// What a decision is planned of.
static constexpr auto recipeRequest = "request"_L1;
static constexpr auto recipeRole = "role"_L1;
static constexpr auto recipeStatus = "status"_L1;
static constexpr auto recipeComment = "comment"_L1;

std::optional<PlannedChange> decisionAnew(const QJsonObject &recipe, OpenWorkspace &workspace)
{
    if (!recipe.contains(recipeRequest) || !workspace.isOpen(Service::Elevate) || workspace.isReadOnly() ||
        !workspace.mayCall(elevate::decideRoleRequest))
        return {};
    const auto &person = workspace.elevateSession()->person();
    return planDecision({.request = recordFromJson(typeOf<elevate::RoleRequest>, recipe.value(recipeRequest)),
                         .role = recipe.value(recipeRole).toString(),
                         .status = recipe.value(recipeStatus).toString(),
                         .comment = recipe.value(recipeComment).toString()},
                        workspace.client(Service::Elevate), person ? person->id : QString());
}

PlannedChange planDecision(const Decision &decision, Client &client, const QString &ownId,
                           const std::function<void(const Outcome<Record> &now)> &looked)
{
    const QString id = decision.request.identity();
    elevate::RoleRequestDecision body;
    body.requestId = id.toLongLong();
    body.status = decision.status;
    if (!decision.comment.isEmpty())
        body.comments = {decision.comment};
    PlannedChange change = planChange(elevate::decideRoleRequest, client, {}, {.after = Record::of(body)});
    change.title = titleOf(decision.status);
    change.target = {
        .type = decision.request.type().name, .identity = id, .title = nameOfRequest(decision.request, decision.role)};
    if (decision.status == underReviewStatus) {
        change.consequences.append(
            DecisionText::tr("The service accepts no later decision: the request can never be approved or rejected, "
                             "and the person cannot ask for this role again."));
    }
    change.recipe = {{recipeRequest, jsonFromRecord(decision.request)},
                     {recipeRole, decision.role},
                     {recipeStatus, decision.status},
                     {recipeComment, decision.comment}};
    change.lookUp = [client = QPointer<Client>(&client), decision, ownId, id] {
        if (!client)
            return QtFuture::makeReadyValueFuture(Finding::Unclear);
        return readRequest(*client, id).then([decision, ownId](const Outcome<Record> &now) {
            if (now)
                return findingIn(*now, decision, ownId);
            return isOver(now) ? Finding::DidNotHappen : Finding::Unclear;
        });
    };
    change.explain = [client = QPointer<Client>(&client), ownId, id, looked] {
        if (!client)
            return QtFuture::makeReadyValueFuture(ChangeReason());
        return readRequest(*client, id).then([ownId, looked](const Outcome<Record> &now) {
            if (looked)
                looked(now);
            return ChangeReason{explanationOf(now, ownId)};
        });
    };
    return change;
}

} // namespace gatehouse
