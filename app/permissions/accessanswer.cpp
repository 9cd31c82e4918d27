#include "app/permissions/accessanswer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

//! Translation context.
struct AccessAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AccessAnswer)
};

} // namespace

//! The place among knownOrder.
static qsizetype certaintyOf(Known known)
{
    return std::ranges::find(knownOrder, known) - knownOrder.begin();
}

AskedCall AskedCall::of(const Endpoint &endpoint, Line line)
{
    return {.operation = &endpoint, .verb = verbName(endpoint.verb), .path = comparablePath(endpoint, line)};
}

//! Whether \a path is one of the operation's: as many parts, and the same ones but for names in braces.
static bool isPathOf(const Endpoint &endpoint, Line line, const QString &path)
{
    const QStringList wanted = QString(endpoint.pathOn(line)).split(u'/', Qt::SkipEmptyParts);
    const QStringList given = path.split(u'/', Qt::SkipEmptyParts);
    const qsizetype needed = std::ranges::count_if(wanted, [](const QString &part) { return !part.endsWith("?}"_L1); });
    if (given.size() > wanted.size() || given.size() < needed)
        return false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (!wanted.at(i).startsWith(u'{') && wanted.at(i) != given.at(i))
            return false;
    }
    return true;
}

std::optional<AskedCall> AskedCall::fromText(const QString &text, Line line)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    static constexpr std::array verbs = {"GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1};
    const QString verb = words.size() == 2 ? words.constFirst().toUpper() : u"GET"_s;
    if (words.isEmpty() || words.size() > 2 || !words.constLast().startsWith(u'/') || words.constLast().size() < 2 ||
        std::ranges::none_of(verbs, [&](QLatin1StringView one) { return one == verb; }))
        return std::nullopt;
    AskedCall call{.verb = verb, .path = words.constLast().section(u'?', 0, 0)};
    for (const Endpoint *endpoint : allOperations()) {
        if (endpoint->service == Service::Elevate && endpoint->existsOn(line) && verbName(endpoint->verb) == verb &&
            isPathOf(*endpoint, line, call.path)) {
            call.operation = endpoint;
            break;
        }
    }
    return call;
}

//! What does not go by permissions at all.
static std::optional<RoleAccess> settledByRole(const QString &role, const AskedCall &call, Line line)
{
    const auto answer = [&](Known known, const QString &reason) { return RoleAccess{role, known, reason, {}}; };
    const Endpoint *operation = call.operation;
    if (operation && operation->auth == Auth::Public)
        return answer(Known::Yes, AccessAnswerText::tr("Nobody needs to be signed in for this."));
    if (operation && operation->auth == Auth::Internal)
        return answer(Known::No, AccessAnswerText::tr("It takes the deployment's shared secret, which no role has."));
    const bool isOrgAdminOnly = controllerOf(call.path) == "org-admin"_L1;
    const bool isOrgAdmin = role == "org_admin"_L1 || (line == Line::V35 && role == "tenant_admin"_L1);
    if (isOrgAdminOnly && !isOrgAdmin)
        return answer(Known::No,
                      AccessAnswerText::tr("The service itself asks for the role org_admin here, whatever the "
                                           "permissions say. It refuses system admins without it."));
    if (role == "admin"_L1)
        return answer(Known::Yes,
                      AccessAnswerText::tr("System admins may call everything, whatever the permissions say."));
    if (controllerOf(call.path) == "admin"_L1)
        return answer(Known::No, AccessAnswerText::tr(
                                     "The service itself asks for the role admin here, whatever the permissions say."));
    return std::nullopt;
}

static QList<AccessStep> stepsOf(const QString &role, const AskedCall &call, const AccessGround &ground)
{
    QList<AccessStep> steps;
    for (const MatrixPermission &permission : ground.permissions) {
        const bool isOfModule = ground.line == Line::Docs || permission.module == controllerOf(call.path);
        if (!isOfModule || !covers(permission.path, permission.verbs, call.verb, call.path))
            continue;
        const PermissionFact answered = ground.knowledge.fact({.role = role, .permission = permission.id});
        steps.append(
            {permission, mostCertain(answered, impliedBy(ground.own, role, permission.module, permission.verbs),
                                     ground.delivered.fact(role, permission.id))});
    }
    std::ranges::stable_sort(steps, {}, [](const AccessStep &step) { return certaintyOf(step.fact.known); });
    return steps;
}

RoleAccess accessOf(const QString &role, const AskedCall &call, const AccessGround &ground)
{
    if (const auto settled = settledByRole(role, call, ground.line))
        return *settled;
    RoleAccess access{.role = role, .known = Known::Unknown, .reason = {}, .steps = stepsOf(role, call, ground)};
    const Known best = access.steps.isEmpty() ? Known::Unknown : access.steps.constFirst().fact.known;
    const Known delivered = call.operation ? DeliveredRights::mayCall(role, *call.operation) : Known::Unknown;
    if (best == Known::Yes) {
        access.known = Known::Yes;
        access.reason =
            AccessAnswerText::tr("Through the permission %1.").arg(access.steps.constFirst().permission.code);
    } else if (best == Known::LikelyYes) {
        access.known = Known::LikelyYes;
        access.reason =
            AccessAnswerText::tr("Probably through the permission %1.").arg(access.steps.constFirst().permission.code);
    } else if (ground.hasPermissions && access.steps.isEmpty()) {
        access.known = Known::LikelyNo;
        access.reason =
            AccessAnswerText::tr("No permission covers this call. Only one that was deleted or edited after it was "
                                 "given could still allow it.");
    } else if (!access.steps.isEmpty() && (best == Known::LikelyNo || best == Known::No)) {
        access.known = Known::LikelyNo;
        access.reason =
            AccessAnswerText::tr("The role lacks every permission that covers this call, as far as is known.");
    } else if (delivered != Known::Unknown) {
        access.known = delivered;
        access.reason =
            delivered == Known::LikelyYes
                ? AccessAnswerText::tr("As the service is delivered, the role may. Which permission gives it is not "
                                       "known.")
                : AccessAnswerText::tr("As the service is delivered, the role may not.");
    } else {
        access.reason = AccessAnswerText::tr("Nothing tells which of these permissions the role has.");
    }
    return access;
}

PersonAccess accessOf(const AccessSubject &subject, const AskedCall &call, const AccessGround &ground)
{
    PersonAccess access;
    QStringList roles = subject.roles;
    if (!roles.contains(u"public"_s))
        roles.append(u"public"_s); // the service adds it to everybody's
    for (const QString &role : std::as_const(roles))
        access.roles.append(accessOf(role, call, ground));
    std::ranges::stable_sort(access.roles, {}, [](const RoleAccess &role) { return certaintyOf(role.known); });
    const RoleAccess &best = access.roles.constFirst();
    access.known = best.known;
    access.reason = AccessAnswerText::tr("By the role %1. %2").arg(best.role, best.reason);

    // A list of the service is newer and surer than anything else, but it knows modules and verbs only.
    const bool goesByPermissions = best.known != Known::No && (best.known != Known::Yes || !best.steps.isEmpty());
    if (subject.listed.roles.isEmpty() || !goesByPermissions)
        return access;
    const QString module = controllerOf(call.path).toString();
    const auto listed = std::ranges::find(subject.listed.modules, module, &OwnModule::module);
    const bool hasVerb = listed != subject.listed.modules.end() && listed->verbs.contains(call.verb);
    if (!hasVerb && ground.line != Line::Docs && best.role != "public"_L1) {
        access.known = Known::No;
        access.reason =
            AccessAnswerText::tr("Of all that this person's roles allow, the service lists no %1 in the module %2.")
                .arg(call.verb, module);
    } else if (hasVerb && access.known == Known::Unknown) {
        access.known = Known::LikelyYes;
        access.reason =
            AccessAnswerText::tr("The service lists %1 in the module %2 for this person's roles together, from this "
                                 "or another path.")
                .arg(call.verb, module);
    }
    return access;
}

} // namespace gatehouse
