#include "network/sandbox/elevate/validation.h"

#include "network/sandbox/elevate/passwords.h"
#include "network/sandbox/elevate/reply.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

static bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

//! Numbers and texts stand in for each other, as the service's checks work on text; structures do not.
static bool hasForm(const Field &field, const QJsonValue &value)
{
    switch (field.kind) {
    case Kind::TextList:
    case Kind::IntegerList:
        return value.isArray();
    case Kind::Flag:
        return value.isBool();
    case Kind::Json:
        return true;
    default:
        return !value.isArray() && !value.isObject();
    }
}

//! These take what they get and complain later, if at all.
static bool checksBody(QLatin1StringView id)
{
    return id != "createNotificationTemplate"_L1 && id != "updateNotificationTemplate"_L1 && id != "addOrgAdmin"_L1;
}

//! Passwords that are about to be stored must meet the rule; those that open something need not.
static bool mustBeStrong(QLatin1StringView id, QLatin1StringView key)
{
    return (key == "password"_L1 && (id == "createAccount"_L1 || id == "createAdmin"_L1 || id == "resetPassword"_L1)) ||
           (key == "newPassword"_L1 && id == "changePassword"_L1);
}

//! What the service leaves unchecked although it needs it.
static bool isPassedOver(const Context &context, const Field &field)
{
    return field.key == "has_entities"_L1 ||
           (field.key == "password"_L1 && context.endpoint.id == "loginAdmin"_L1 && context.hasTenants());
}

static QJsonArray bodyProblems(const Context &context)
{
    QJsonArray found;
    const Endpoint &endpoint = context.endpoint;
    if (!endpoint.body || !checksBody(endpoint.id))
        return found;
    for (const Field &field : endpoint.body->fields) {
        if (!takes(endpoint, field, context.line()) || isPassedOver(context, field))
            continue;
        const QString key(field.key);
        const QJsonValue value = context.body.value(key);
        if (isEmpty(value)) {
            if (needs(endpoint, field, context.line()))
                found.append(problem(u"body"_s, key, key % u" field is empty"_s));
            // What should be inside is missed as well.
            if (endpoint.id == "createForm"_L1 && field.key == "data"_L1) {
                for (const QString &inside : {u"template_name"_s, u"fields"_s})
                    found.append(problem(u"body"_s, u"data."_s + inside, inside + u" field is empty"_s));
            }
            continue;
        }
        if (!hasForm(field, value)) {
            found.append(problem(u"body"_s, key, u"Invalid value"_s, value));
            continue;
        }
        Record record(*endpoint.body);
        record.setValue(field, value);
        const bool unreadable = record.text(field).isEmpty() && !value.isArray();
        const QString wrong = unreadable ? key % u" is invalid"_s
                                         : problemWith(field, record.text(field), context.line(), CheckedBy::Service);
        if (!wrong.isEmpty())
            found.append(problem(u"body"_s, key, wrong, value));
        else if (mustBeStrong(endpoint.id, field.key)) {
            const QString weak = passwordProblem(value.toString(), context.line());
            if (!weak.isEmpty())
                found.append(problem(u"body"_s, key, weak, value));
        }
    }
    return found;
}

QJsonArray problemsOf(const Context &context)
{
    QJsonArray found;
    const QString path(context.endpoint.pathOn(context.line()));
    for (QStringView segment : QStringView(path).split(u'/')) {
        if (!segment.startsWith(u'{') || segment.endsWith(u"?}"))
            continue;
        const QString name = segment.sliced(1).chopped(1).toString();
        // Without an id the reading of a user means oneself.
        if (context.argument(name).isNull() && context.endpoint.id != "readUser"_L1)
            found.append(problem(u"params"_s, u"id"_s, u"id param is empty"_s));
    }
    for (const ListedName &header : listedNames(context.endpoint.headers, context.line())) {
        // The other required headers are missed later, each in its own way.
        if (header.isRequired && header.name == "tenant-id"_L1 && context.header("tenant-id").isEmpty())
            found.append(problem(u"headers"_s, header.name, u"tenant-id header is required"_s));
    }
    for (const ListedName &name : listedNames(context.endpoint.query, context.line())) {
        const bool isMissed = context.endpoint.id != "listUsers"_L1 && context.endpoint.id != "getDownloadUrl"_L1;
        const QLatin1StringView id = context.endpoint.id;
        if (name.isRequired && isMissed && id != "listOrganizationsOfTenant"_L1 &&
            context.query.queryItemValue(name.name).isEmpty())
            found.append(problem(u"query"_s, name.name, name.name % u" field is empty"_s));
    }
    for (const QJsonValue &item : bodyProblems(context))
        found.append(item);
    return found;
}

SearchText checkSearchText(const QString &text)
{
    static const QString refused = u"`|!#$^&*()_+-=[]{};:'\"\\<>/?~"_s;
    if (std::ranges::any_of(text, [](QChar c) { return refused.contains(c); }))
        return SearchText::Refused;
    return text.contains(u'%') ? SearchText::Breaks : SearchText::Good;
}

} // namespace gatehouse::sandbox
