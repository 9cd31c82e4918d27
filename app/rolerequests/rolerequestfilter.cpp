#include "app/rolerequests/rolerequestfilter.h"

#include "network/operations/elevate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

QJsonObject roleRequestFilter(const QueueSelection &selection, const Client &client)
{
    QJsonObject filters;
    if (!selection.role.isEmpty())
        filters.insert("role"_L1, QJsonArray{selection.role.toLongLong()});
    if (!selection.status.isEmpty())
        filters.insert("status"_L1, QJsonArray{selection.status});
    if (!selection.handler.isEmpty())
        filters.insert("handled_by"_L1, QJsonArray{selection.handler.toLongLong()});
    if (filters.isEmpty())
        return {};
    return client.bodyFor(elevate::listRoleRequests,
                          Record::of(elevate::RoleRequestFilter{.filters = QJsonValue(filters)}));
}

} // namespace gatehouse
