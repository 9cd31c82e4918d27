#include "app/people/settingsbody.h"

#include "app/workspaces/openworkspace.h"
#include "models/workspaces/operationtext.h"
#include "network/operations/ivalt.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

QStringList bodyArguments(const Endpoint &operation)
{
    if (operation.id == ivalt::postAuth0Credentials.id)
        return {u"org_id"_s};
    if (operation.id == ivalt::getOrgUserDetails.id)
        return {u"org_id"_s, u"user_id"_s};
    return {};
}

QJsonValue bodyInSettings(const PageContext &context, const Endpoint &operation, const PathArguments &values)
{
    const QJsonObject operations = context.workspace->workspace().ivalt->operations.toObject();
    return filledBody(operationTextIn(operations.value(operation.id).toString()).body, values);
}

} // namespace gatehouse
