#include "network/sandbox/elevate/elevate.h"

#include "network/sandbox/elevate/gate.h"
#include "network/sandbox/elevate/reply.h"
#include "network/sandbox/elevate/rules.h"
#include "network/sandbox/elevate/validation.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

Handler elevateRule(const Endpoint &endpoint)
{
    static const QHash<QLatin1StringView, Handler> all = [] {
        QHash<QLatin1StringView, Handler> rules;
        for (std::span<const HandlerRow> group :
             {roleRules(), permissionRules(), organizationRules(), signInRules(), accountRules(), userRules(),
              adminRules(), orgAdminRules(), entityRules(), formRules(), notificationRules(), fileRules(),
              tenantRules()}) {
            for (const HandlerRow &row : group)
                rules.insert(row.endpoint->id, row.handler);
        }
        return rules;
    }();
    return all.value(endpoint.id);
}

static bool hasEmptyBody(const QByteArray &body)
{
    return json::parse(body).toObject().isEmpty();
}

const Endpoint *chooseElevate(const QList<const Endpoint *> &candidates, Verb verb, const PathArguments &arguments,
                              const QUrlQuery &query, const QByteArray &body)
{
    const auto find = [&](QLatin1StringView id) -> const Endpoint * {
        const auto found = std::ranges::find_if(candidates, [&](const Endpoint *e) { return e->id == id; });
        return found == candidates.end() ? nullptr : *found;
    };
    // The service takes whatever verb for what a path does, but of templates only creating is published.
    if (find("createNotificationTemplate"_L1) && !find("listNotificationTemplates"_L1) && verb != Verb::Post)
        return nullptr;
    const bool hasId = !arguments.isEmpty();
    const Endpoint *chosen = nullptr;
    if (find("readForm"_L1) && !hasId && hasEmptyBody(body))
        chosen = find("listFormVersions"_L1);
    else if (find("listOrganizations"_L1) && query.hasQueryItem(u"tenant_code"_s))
        chosen = find("listOrganizationsOfTenant"_L1);
    else if (find("readUser"_L1) && !hasId)
        chosen = find("readOwnProfile"_L1);
    else if (find("readNotificationTemplate"_L1) && verb == Verb::Get && (hasId || query.hasQueryItem(u"code"_s)))
        chosen = find("readNotificationTemplate"_L1);
    else if (find("createNotificationTemplate"_L1) && verb != Verb::Get && verb != Verb::Patch)
        chosen = find("createNotificationTemplate"_L1);
    if (chosen)
        return chosen;
    const auto sameVerb = std::ranges::find_if(candidates, [&](const Endpoint *e) { return e->verb == verb; });
    return sameVerb == candidates.end() ? candidates.first() : *sameVerb;
}

//! False when the body claims to be JSON and is not.
static bool readBody(Context &context, QString *error)
{
    if (context.rawBody.isEmpty())
        return true;
    if (context.header("Content-Type").startsWith("application/x-www-form-urlencoded"_L1)) {
        const QUrlQuery form(QString::fromUtf8(context.rawBody));
        for (const auto &[key, value] : form.queryItems(QUrl::FullyDecoded))
            context.body.insert(key, value);
        return true;
    }
    const QJsonValue value = json::parse(context.rawBody, error);
    context.body = value.toObject();
    return !value.isUndefined();
}

Answer answerElevate(Context &context)
{
    QString error;
    if (!readBody(context, &error))
        return refuse(400, u"Unexpected token in JSON: "_s + error, u"SERVER_ERROR"_s);
    if (const auto refusal = passGate(context))
        return *refusal;

    const QString search = context.asked("search"_L1);
    const bool searches = QString(context.endpoint.query).split(u' ').contains(u"search"_s);
    if (searches && !search.isEmpty()) {
        const SearchText verdict = checkSearchText(search);
        if (verdict == SearchText::Refused)
            return refuse(400, u"Invalid search text"_s);
        if (verdict == SearchText::Breaks)
            return broken();
    }
    const QJsonArray problems = problemsOf(context);
    if (!problems.isEmpty())
        return invalid(problems);
    if (!hasNeededRole(context))
        return refuse(400, u"User does't have admin access."_s);

    const Handler rule = elevateRule(context.endpoint);
    return rule ? rule(context) : noSuchPath();
}

} // namespace gatehouse::sandbox
