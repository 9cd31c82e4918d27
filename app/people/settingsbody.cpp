#include "app/people/settingsbody.h"

#include "app/workspaces/openworkspace.h"
#include "models/workspaces/operationtext.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

//! What a form for that operation asks for.
static QStringList formKeys(const Endpoint &operation)
{
    QStringList keys;
    for (const Field &field : operation.body->fields) {
        if (takes(operation, field, Line::V35))
            keys.append(field.key);
    }
    return keys;
}

QStringList bodyArguments(const Endpoint &operation)
{
    if (operation.id == ivalt::postAuth0Credentials.id)
        return {u"org_id"_s};
    if (operation.id == ivalt::getOrgUserDetails.id)
        return {u"org_id"_s, u"user_id"_s};
    if (operation.id == ivalt::createOnboardingOrg.id)
        return formKeys(ivalt::createOrg);
    if (operation.id == ivalt::createAuthCode.id)
        return QStringList{u"org_id"_s} + formKeys(operation);
    return {};
}

static QJsonObject argumentsOf(const PathArguments &values)
{
    QJsonObject arguments;
    for (auto it = values.begin(); it != values.end(); ++it)
        arguments.insert(it.key(), it.value());
    return arguments;
}

static QJsonValue bodyIn(const PageContext &context, const Endpoint &operation, const QJsonObject &arguments)
{
    if (bodyArguments(operation).isEmpty())
        return QJsonValue::Undefined;
    const QJsonObject operations = context.workspace->workspace().ivalt->operations.toObject();
    return filledBody(operationTextIn(operations.value(operation.id).toString()).body, arguments);
}

QJsonValue bodyInSettings(const PageContext &context, const Endpoint &operation, const PathArguments &values)
{
    return bodyIn(context, operation, argumentsOf(values));
}

void useBodyInSettings(PlannedChange &change, const PageContext &context, const Endpoint &operation)
{
    QJsonObject arguments = argumentsOf(change.arguments);
    const QJsonObject typed = change.body.toObject();
    for (auto it = typed.begin(); it != typed.end(); ++it)
        arguments.insert(it.key(), it.value());
    if (const QJsonValue body = bodyIn(context, operation, arguments); !body.isUndefined())
        change.body = body;
}

} // namespace gatehouse
